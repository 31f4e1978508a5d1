// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/flags_edit.h"

#include "core/values/number_text.h"
#include "ui/editors/number_edit.h"
#include "ui/models/marks.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

enum Column : int { Bits, Meaning, Name };
constexpr int bitsRole = Qt::UserRole + 1;

Qt::CheckState stateOf(quint64 number, quint64 bits)
{
    if ((number & bits) == bits)
        return Qt::Checked;
    return (number & bits) == 0 ? Qt::Unchecked : Qt::PartiallyChecked;
}

NumberBase otherBase(NumberBase base)
{
    return base == NumberBase::Decimal ? NumberBase::Hexadecimal : NumberBase::Decimal;
}

/// The list says what the number means.
EditContext withoutWords(EditContext context)
{
    context.entry = nullptr;
    return context;
}

} // namespace

FlagsEdit::FlagsEdit(const EditContext &context, const EditCheck &check, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_list(new QTreeWidget)
    , m_number(new NumberEdit(withoutWords(context), check, nullptr))
    , m_otherBase(new QLabel)
    , m_about(new QLabel)
{
    m_list->setHeaderLabels({ tr("Bit"), tr("Meaning"), tr("Name") });
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAccessibleName(tr("Bits of %1").arg(context.property.name));
    m_list->setAccessibleDescription(tr("Space sets or clears a bit."));
    if (context.entry != nullptr) {
        for (const NamedValue &value : context.entry->values) {
            if (value.value != 0 && !value.text)
                addLine(value.value, value.name, value.summary);
        }
    }
    m_number->setFrame(true);
    m_number->setAccessibleName(tr("Number"));
    auto *label = new QLabel(tr("&Number:"));
    label->setBuddy(m_number);
    m_otherBase->setTextFormat(Qt::PlainText);
    m_otherBase->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *sum = new QHBoxLayout;
    sum->addWidget(label);
    sum->addWidget(m_number, 1);
    sum->addWidget(m_otherBase);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    layout->addWidget(m_about);
    layout->addLayout(sum);
    setFocusProxy(m_list);
    connect(m_list, &QTreeWidget::itemChanged, this,
        [this](const QTreeWidgetItem *item) { itemToggled(*item); });
    connect(m_list, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        m_about->setText(
            item == nullptr ? QString() : tr("%1: %2").arg(item->text(Name), item->text(Meaning)));
    });
    connect(m_number, &NumberEdit::edited, this, [this] {
        showNumber();
        emit edited();
    });
    connect(m_number, &NumberEdit::refused, this, &FlagsEdit::refused);
}

QTreeWidgetItem *FlagsEdit::addLine(quint64 bits, const QString &name, const QString &summary)
{
    auto *item = new QTreeWidgetItem({ QStringLiteral("0x%1").arg(bits, 0, 16), summary, name });
    item->setData(Bits, bitsRole, bits);
    item->setCheckState(Bits, Qt::Unchecked);
    item->setData(Bits, Qt::AccessibleTextRole, tr("%1, %2").arg(name, item->text(Bits)));
    item->setData(Bits, Qt::AccessibleDescriptionRole, summary);
    item->setToolTip(Meaning, plainToolTip(summary));
    item->setToolTip(Name, plainToolTip(name));
    const QSignalBlocker blocker(m_list);
    m_list->addTopLevelItem(item);
    m_listed |= bits;
    return item;
}

void FlagsEdit::addUnknownBits(quint64 number)
{
    const QSignalBlocker blocker(m_list); // an icon is a change, too
    for (quint64 bit = 1; bit != 0; bit <<= 1) {
        if ((number & ~m_listed & bit) == 0)
            continue;
        QTreeWidgetItem *item = addLine(bit, tr("Not documented"),
            tr("Kept as it is; clear it only if you know what it does."));
        item->setIcon(Meaning, severityIcon(Severity::Note, palette()));
    }
}

QString FlagsEdit::text() const
{
    return m_number->text();
}

void FlagsEdit::setText(const QString &text)
{
    m_number->setText(text);
    showNumber();
    const int character = m_list->fontMetrics().averageCharWidth();
    m_list->resizeColumnToContents(Bits);
    m_list->resizeColumnToContents(Meaning);
    m_list->setColumnWidth(Meaning, std::min(m_list->columnWidth(Meaning), character * 50));
    const int line = m_list->fontMetrics().height() * 5 / 4;
    const int lines = std::clamp(m_list->topLevelItemCount() + 2, 4, 14);
    m_list->setMinimumSize(character * 96, line * lines);
    if (m_list->currentItem() == nullptr)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

void FlagsEdit::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_number->setReadOnly(readOnly);
    showNumber();
}

/// Lines and the other base follow the number, whichever way it came.
void FlagsEdit::showNumber()
{
    const auto number = numberFromText(text(), m_context.syntax);
    m_otherBase->setText(!number ? QString()
                                 : QStringLiteral("= %1").arg(numberText(
                                     m_context.syntax, *number, otherBase(m_context.base))));
    if (!number)
        return;
    addUnknownBits(*number);
    const QSignalBlocker blocker(m_list);
    for (int line = 0; line < m_list->topLevelItemCount(); ++line) {
        QTreeWidgetItem *item = m_list->topLevelItem(line);
        item->setCheckState(Bits, stateOf(*number, item->data(Bits, bitsRole).toULongLong()));
    }
    m_list->viewport()->update();
}

void FlagsEdit::itemToggled(const QTreeWidgetItem &item)
{
    const auto number = numberFromText(text(), m_context.syntax);
    if (m_readOnly) {
        showNumber(); // as it was
        return;
    }
    const quint64 bits = item.data(Bits, bitsRole).toULongLong();
    const quint64 before = number.value_or(0);
    const bool set = item.checkState(Bits) == Qt::Checked;
    const quint64 wanted = set ? before | bits : before & ~bits;
    m_number->setText(numberText(m_context.syntax, wanted, m_context.base));
    showNumber();
    emit edited();
}

} // namespace clusprop::ui
