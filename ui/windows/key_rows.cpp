// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/key_rows.h"

#include <QtGlobal>

#include <array>

namespace clusprop::ui {
namespace {

constexpr std::array rowsOfKeys{
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

} // namespace

std::span<const KeyRow> keyRows()
{
    return rowsOfKeys;
}

} // namespace clusprop::ui
