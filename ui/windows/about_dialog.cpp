// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/about_dialog.h"

#include "core/program/debug_info.h"
#include "core/program/licences.h"
#include "ui/models/marks.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QStyle>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace clusprop::ui {
namespace {

QLabel *textLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTreeWidgetItem *addGroup(QTreeWidget *list, const QString &title)
{
    auto *group = new QTreeWidgetItem(list, { title });
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    QFont bold = list->font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void addRow(QTreeWidgetItem *group, const QString &name, const QString &text)
{
    auto *row = new QTreeWidgetItem(group, { name, text });
    row->setTextAlignment(0, Qt::AlignLeft | Qt::AlignTop); // beside the first of several lines
}

QString screensText()
{
    QStringList screens;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QSize size = screen->size();
        screens.append(QStringLiteral("%1x%2 at %3")
                           .arg(size.width())
                           .arg(size.height())
                           .arg(screen->devicePixelRatio()));
    }
    return screens.join(QStringLiteral(", "));
}

} // namespace

AboutDialog::AboutDialog(const ProgramFacts &facts, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Clusprop"));
    const int line = fontMetrics().height();

    auto *picture = new QLabel;
    picture->setPixmap(
        QIcon(QStringLiteral(":/clusprop/icons/clusprop.svg")).pixmap(3 * line, 3 * line));
    auto *name = textLabel(tr("Clusprop %1").arg(facts.version));
    QFont large = name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.4);
    name->setFont(large);
    auto *title = new QVBoxLayout;
    title->setSpacing(line / 4);
    title->addWidget(name);
    title->addWidget(textLabel(tr("Editor for the properties of Windows Server failover clusters")));
    auto *top = new QHBoxLayout;
    top->setSpacing(line);
    top->addWidget(picture, 0, Qt::AlignVCenter);
    top->addLayout(title, 1);

    auto *list = makeList(facts);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *copy = buttons->addButton(tr("&Copy for a report"), QDialogButtonBox::ActionRole);
    copy->setToolTip(tr("Copies version, build and system, without names and paths"));
    connect(copy, &QPushButton::clicked, this,
        [facts] { QGuiApplication::clipboard()->setText(windowDebugInfo(facts)); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(line / 2);
    layout->addLayout(top);
    layout->addWidget(list, 1);
    layout->addWidget(textLabel(tr("Qt is used under the LGPL, version 3: you may replace it by a version "
                                   "of your own. The program never uses the network.")));
    layout->addWidget(buttons);
    // The box of buttons leaves the one that was added to it out of the round.
    setTabOrder(list, copy);
    setTabOrder(copy, buttons->button(QDialogButtonBox::Close));
    buttons->button(QDialogButtonBox::Close)->setFocus();
    resize(80 * fontMetrics().averageCharWidth(), 32 * line);
}

QTreeWidget *AboutDialog::makeList(const ProgramFacts &facts)
{
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Program and licences"));
    list->setColumnCount(2);
    list->setHeaderHidden(true);
    list->setWordWrap(true);
    auto *program = addGroup(list, tr("Program"));
    const std::pair<QString, QString> rows[]{
        { tr("Version"), facts.version },
        { tr("Commit"), facts.commit },
        { tr("Qt"), tr("%1 (built with %2)").arg(facts.qtRunning, facts.qtBuilt) },
        { tr("Compiler"), facts.compiler },
        { tr("Build"), facts.build },
        { tr("Catalog"), facts.catalog },
        { tr("Libraries"), QString(facts.libraries).replace(QStringLiteral(", "), QStringLiteral("\n")) },
        { tr("Left out"), facts.leftOut },
    };
    for (const auto &[name, text] : rows) {
        if (!text.isEmpty())
            addRow(program, name, text);
    }
    auto *used = addGroup(list, tr("Licences"));
    for (const LicenceRow &row : licences)
        addRow(used, QString::fromUtf16(row.of), QString::fromUtf16(row.licence));
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    list->setCurrentItem(program);
    return list;
}

QString windowDebugInfo(const ProgramFacts &facts)
{
    const bool dark = isDark(QGuiApplication::palette());
    return debugInfo(facts,
        { { QStringLiteral("window"), QGuiApplication::platformName() },
            { QStringLiteral("style"),
                QStringLiteral("%1, %2").arg(QApplication::style()->name(),
                    dark ? QStringLiteral("dark") : QStringLiteral("light")) },
            { QStringLiteral("screens"), screensText() } });
}

} // namespace clusprop::ui
