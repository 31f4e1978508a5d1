// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text in which nothing is hidden and that steers nothing: for terminals, logs and reports.
#pragma once

#include <QString>
#include <QStringView>

namespace clusprop {

/// Control characters, marks that turn the direction of text, line and paragraph separators, and
/// lone surrogates are shown as "\n", "\x1b" or "\u202e". Backslashes stay as they are, because
/// paths are full of them; so the result is for reading, not for reading back.
[[nodiscard]] QString visibleText(QStringView text);

/// Whether a unit changes how the text around it is shown, or is no text at all.
[[nodiscard]] bool isHiddenUnit(char16_t unit);

} // namespace clusprop
