// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The few words of core's tables that stand in menus, lists and cells: titles of exports and copies,
/// code pages, states. Core speaks English, because the command does; here they get their translation.
#pragma once

#include <QString>

#include <span>

namespace clusprop::ui {

/// In the program's language. A text that is none of coreWords() comes back as it is.
[[nodiscard]] QString fromCore(const QString &words);
[[nodiscard]] QString fromCore(const char16_t *words);

/// All that has a translation, as core writes it.
[[nodiscard]] std::span<const char *const> coreWords();

} // namespace clusprop::ui
