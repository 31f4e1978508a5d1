// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The code pages that a text file can be read in, as the entries of a menu.
#pragma once

#include <QString>

#include <functional>

class QMenu;

namespace clusprop::ui {

/// Replaces what the menu holds. The page whose word is `current` is checked; `chosen` gets the
/// word of the one that is clicked.
void fillCodePages(
    QMenu &menu, const QString &current, const std::function<void(const QString &)> &chosen);

/// "Western European (Windows-1252)"; the word itself where it is not known.
[[nodiscard]] QString codePageTitle(const QString &word);

} // namespace clusprop::ui
