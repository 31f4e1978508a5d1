// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/shortcuts_dialog.h"

#include "ui/windows/key_rows.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

void addRow(QTreeWidget *list, const QString &keys, const QString &text)
{
    new QTreeWidgetItem(list, { text, keys });
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *list = new QTreeWidget;
    list->setAccessibleName(tr("Keyboard shortcuts"));
    list->setHeaderLabels({ tr("What it does"), tr("Keys") });
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setAlternatingRowColors(true);
    static const QRegularExpression appended(QStringLiteral("\\(&.\\)")); // to texts in other scripts
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        QStringList keys;
        for (const QKeySequence &sequence : action->shortcuts())
            keys.append(sequence.toString(QKeySequence::NativeText));
        QString text = action->text();
        text.remove(appended).remove(QLatin1Char('&')).remove(QStringLiteral("…"));
        addRow(list, keys.join(tr(" or ")), text);
    }
    for (const KeyRow &row : keyRows()) {
        const QKeySequence keys(QString::fromLatin1(row.keys), QKeySequence::PortableText);
        addRow(list, keys.toString(QKeySequence::NativeText), tr(row.text));
    }
    list->setCurrentItem(list->topLevelItem(0));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list);
    layout->addWidget(buttons);
    // As wide as its texts; where the screen is not, the longest of them are shortened.
    QHeaderView *header = list->header();
    list->resizeColumnToContents(0);
    list->resizeColumnToContents(1);
    const QMargins margins = layout->contentsMargins();
    const int width = header->sectionSize(0) + header->sectionSize(1) + 2 * list->frameWidth()
        + list->verticalScrollBar()->sizeHint().width() + margins.left() + margins.right();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    header->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    resize(std::min(width, 160 * fontMetrics().averageCharWidth()), 32 * fontMetrics().height());
}

} // namespace clusprop::ui
