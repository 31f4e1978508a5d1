// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/security_edit.h"

#include "core/values/bytes_text.h"
#include "core/values/security_text.h"
#include "ui/editors/bytes_edit.h"
#include "ui/models/marks.h"

#include <QApplication>
#include <QClipboard>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

enum Column : int { Kind, Account, Rights, Flags };

QLabel *plainLabel()
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString lineOf(const QTreeWidgetItem &item)
{
    QStringList cells;
    for (const Column column : { Kind, Account, Rights, Flags })
        cells.append(item.text(column));
    return cells.join(u'\t');
}

void addList(QTreeWidget &tree, const QString &title, const SecurityList &list)
{
    auto *head
        = new QTreeWidgetItem(&tree, { SecurityEdit::tr("%1: %2").arg(title, list.summary) });
    head->setFirstColumnSpanned(true);
    QFont bold = tree.font();
    bold.setBold(true);
    head->setFont(Kind, bold);
    for (const SecurityEntry &entry : list.entries) {
        auto *item
            = new QTreeWidgetItem(head, { entry.kind, entry.account, entry.rights, entry.flags });
        for (const Column column : { Kind, Account, Rights, Flags })
            item->setToolTip(column, plainToolTip(item->text(column)));
        item->setData(
            Kind, Qt::AccessibleTextRole, lineOf(*item).replace(u'\t', QStringLiteral(", ")));
    }
    head->setExpanded(true);
}

} // namespace

bool isSecurityDescriptor(const EditContext &context)
{
    if (context.syntax == wire::listValue(wire::Format::SecurityDescriptor))
        return true;
    const QString name = context.property.name;
    const bool isNamed = name.contains(u"Security", Qt::CaseInsensitive);
    return isNamed && context.syntax == wire::listValue(wire::Format::Binary)
        && !context.property.values.isEmpty()
        && securityText(context.property.values.first().payload);
}

SecurityEdit::SecurityEdit(const EditContext &context, const EditCheck &check, QWidget *parent)
    : QTabWidget(parent)
    , m_owner(plainLabel())
    , m_group(plainLabel())
    , m_entries(new QTreeWidget)
    , m_sddl(new QPlainTextEdit)
    , m_bytes(new BytesEdit(context, check, nullptr))
{
    addTab(buildWords(), tr("&Entries"));
    addTab(buildSddl(), tr("&SDDL"));
    auto *bytesPage = new QWidget;
    (new QVBoxLayout(bytesPage))->addWidget(m_bytes);
    addTab(bytesPage, tr("&Bytes"));
    setAccessibleName(tr("Security descriptor"));
    connect(m_bytes, &BytesEdit::edited, this, [this] {
        describe();
        emit edited();
    });
    connect(m_bytes, &BytesEdit::said, this, &SecurityEdit::said);
}

QWidget *SecurityEdit::buildWords()
{
    m_entries->setHeaderLabels({ tr("Entry"), tr("Account"), tr("Rights"), tr("Inheritance") });
    m_entries->setAccessibleName(tr("Entries"));
    m_entries->setRootIsDecorated(false);
    m_entries->setUniformRowHeights(true);
    m_entries->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_entries->installEventFilter(this);
    auto *page = new QWidget;
    auto *form = new QFormLayout;
    form->addRow(tr("Owner:"), m_owner);
    form->addRow(tr("Group:"), m_group);
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addWidget(m_entries, 1);
    return page;
}

QWidget *SecurityEdit::buildSddl()
{
    m_sddl->setReadOnly(true);
    m_sddl->setTabChangesFocus(true);
    m_sddl->setAccessibleName(tr("Security descriptor as SDDL"));
    m_sddl->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("&Copy SDDL"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this,
        [this] { QApplication::clipboard()->setText(m_sddl->toPlainText()); });
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_sddl, 1);
    layout->addWidget(copy, 0, Qt::AlignRight);
    return page;
}

QString SecurityEdit::text() const
{
    return m_bytes->text();
}

void SecurityEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    m_bytes->setText(text);
    describe();
    const int character = fontMetrics().averageCharWidth();
    m_entries->setMinimumSize(character * 100, fontMetrics().height() * 10);
    for (const Column column : { Kind, Account, Rights }) {
        m_entries->resizeColumnToContents(column);
        m_entries->setColumnWidth(column, std::min(m_entries->columnWidth(column), character * 38));
    }
}

void SecurityEdit::setReadOnly(bool readOnly)
{
    m_bytes->setReadOnly(readOnly);
}

void SecurityEdit::describe()
{
    const auto bytes = bytesFromHex(m_bytes->text());
    const auto words = securityText(bytes ? *bytes : QByteArray());
    m_entries->clear();
    if (!words) {
        m_owner->setText(tr("cannot be read"));
        m_group->setText(tr("cannot be read"));
        auto *item = new QTreeWidgetItem(m_entries, { words.error() });
        item->setIcon(Kind, severityIcon(Severity::Error, palette()));
        item->setFirstColumnSpanned(true);
        m_sddl->setPlainText(words.error());
        return;
    }
    m_owner->setText(words->owner);
    m_group->setText(words->group);
    addList(*m_entries, tr("Access (DACL)"), words->dacl);
    addList(*m_entries, tr("Auditing (SACL)"), words->sacl);
    m_entries->setCurrentItem(m_entries->topLevelItem(0));
    m_sddl->setPlainText(words->sddlProblem.isEmpty() ? words->sddl : words->sddlProblem);
}

bool SecurityEdit::eventFilter(QObject *watched, QEvent *event)
{
    const bool copies = watched == m_entries && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent &>(*event).matches(QKeySequence::Copy);
    if (copies)
        copyEntries();
    return copies || QTabWidget::eventFilter(watched, event);
}

/// The selected ones, else all, for a spreadsheet.
void SecurityEdit::copyEntries() const
{
    QStringList lines;
    const QList<QTreeWidgetItem *> selected = m_entries->selectedItems();
    const bool anyEntry = std::any_of(selected.begin(), selected.end(),
        [](const QTreeWidgetItem *item) { return item->parent() != nullptr; });
    for (int list = 0; list < m_entries->topLevelItemCount(); ++list) {
        const QTreeWidgetItem *head = m_entries->topLevelItem(list);
        for (int row = 0; row < head->childCount(); ++row) {
            if (!anyEntry || head->child(row)->isSelected())
                lines.append(lineOf(*head->child(row)));
        }
    }
    QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace clusprop::ui
