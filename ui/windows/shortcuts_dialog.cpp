// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/shortcuts_dialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

struct KeyRow
{
    const char *keys; ///< portable form
    const char *text;
};
constexpr std::array tableKeys{
    KeyRow{ "Space",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog", "Switch the box of the current cell") },
    KeyRow{ "Ctrl+Space",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "Switch BackupInProgress of all selected volumes") },
    KeyRow{ "F2",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "Edit the current value, or look at a locked one") },
    KeyRow{ "Return",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "Open a value, and take what is typed; on a volume: show its properties") },
    KeyRow{
        "F4", QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog", "Open the drop-down of a value") },
    KeyRow{ "Alt+Down",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "The same; in a list of strings: move a string, as Alt+Up does") },
    KeyRow{ "Ctrl+Return",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "Take a text or list in which Return begins a line") },
    KeyRow{ "Ctrl+T",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "In bytes: from the digits to the text and back") },
    KeyRow{ "Esc",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "Leave the value as it was; in a filter box: clear it") },
    KeyRow{ "Down",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog", "From a filter box into the table") },
    KeyRow{ "Del",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "Reset the selected values, after a question; in the list of changes: revert") },
    KeyRow{ "Ctrl+V",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "In the matrix: paste a block of cells, or one value into all selected ones") },
    KeyRow{ "Ctrl+J",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "In the matrix: fill down; Ctrl+R fills to the right") },
    KeyRow{ "Ctrl+Shift+L",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog", "In the matrix: choose the columns") },
    KeyRow{ "Ctrl+G",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog", "In the bytes: go to an offset") },
    KeyRow{ "F7",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "In the bytes: to the next difference, with Shift to the one before") },
    KeyRow{ "Ctrl+Right",
        QT_TRANSLATE_NOOP("clusprop::ui::ShortcutsDialog",
            "In the bytes: to the next field, Ctrl+Left to the one before") },
    KeyRow{ "Shift+F10",
        QT_TRANSLATE_NOOP(
            "clusprop::ui::ShortcutsDialog", "What can be done with the current cell") },
};

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
    for (const KeyRow &row : tableKeys) {
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
