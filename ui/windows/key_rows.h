// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Keys that a table, an editor or the bytes answer themselves, and that no action of the window has.
///
/// The list of shortcuts and the handbook's page of keys are made from these rows.
#pragma once

#include <span>

namespace clusprop::ui {

struct KeyRow
{
    const char *keys; ///< portable form
    const char *text; ///< to be translated, in the context clusprop::ui::ShortcutsDialog
};
[[nodiscard]] std::span<const KeyRow> keyRows();

} // namespace clusprop::ui
