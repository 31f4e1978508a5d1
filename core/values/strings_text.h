// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A list of strings as one text that a person can edit, and back.
#pragma once

#include <QStringList>

namespace clusprop {

/// One string a line. A list that lines cannot show, because a string has a line break in it or
/// the whole looks like JSON, is a JSON array instead. stringsFromText() gives the same list.
[[nodiscard]] QString stringsText(const QStringList &strings);

/// Lines, or a JSON array of strings; no text at all is the empty list. Empty lines are empty
/// strings.
[[nodiscard]] QStringList stringsFromText(QStringView text);

} // namespace clusprop
