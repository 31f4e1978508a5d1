// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Comma-separated values as RFC 4180 has them, in UTF-8, that no spreadsheet takes for formulas.
///
/// A spreadsheet evaluates a cell that begins with one of = + - @, whatever its quotes. Such a cell
/// gets an apostrophe in front, which spreadsheets take for "this is text" and people can see. Plain
/// numbers stay as they are. Where the list separator is a semicolon, a cell may be taken apart at
/// its semicolons, so that what follows one is treated in the same way. Line ends and other hidden
/// characters are shown as visibleText() shows them: a row is always one line.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace clusprop {

/// What spreadsheets need to read the rest as UTF-8, and other readers pass over.
inline constexpr char csvByteOrderMark[] = "\xEF\xBB\xBF";

/// Quoted only where it has to be. An empty text is an empty cell; for one that readers tell from
/// "no value", use csvEmptyText.
[[nodiscard]] QByteArray csvCell(const QString &text);
/// What csvCell() writes, without the quotes around it: whether it is the text itself.
[[nodiscard]] QString csvShown(const QString &text);
inline constexpr char csvEmptyText[] = "\"\"";

/// The cells with commas between them, and CRLF.
[[nodiscard]] QByteArray csvLine(const QStringList &cells);

} // namespace clusprop
