// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text in mdoc, the language of manual pages (mdoc(7)).
#pragma once

#include "app/options/program_text.h"

namespace clusprop {

/// For a line of text: what would be an escape or a request stays what it is.
[[nodiscard]] QString manualText(const QString &text);
/// For the words behind a macro, where quotes and the names of macros mean something as well.
[[nodiscard]] QString manualWords(const QString &words);
/// The text of a command's help: sentences flow, indented lines stay lines, empty ones part
/// paragraphs.
[[nodiscard]] QString manualParagraphs(const QString &text);
/// A capital at the front and a full stop at the end.
[[nodiscard]] QString asSentence(const QString &clause);

/// The options as a list, in their order.
[[nodiscard]] QString manualOptions(std::span<const OptionRow> rows);
[[nodiscard]] QString manualTable(const QVector<std::pair<QString, QString>> &rows);

} // namespace clusprop
