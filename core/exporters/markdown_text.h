// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Text inside of Markdown, in one line, that no renderer takes for markup: CommonMark, and the
/// tables, links, mentions and references that GitHub and GitLab add to it.
#pragma once

#include <QString>
#include <QStringView>

namespace clusprop {

/// As code: the fence is longer than any in the text, and blanks and fences at its ends stay. A pipe
/// would end a table's cell even inside of code, and a backslash in front of it would be shown by
/// some renderers, so pipes stand between the pieces as character references.
[[nodiscard]] QString markdownCode(QStringView text);

/// As running text: words of letters and harmless punctuation stay readable, every other word is
/// code. Begins a line safely only behind something else.
[[nodiscard]] QString markdownProse(QStringView text);

} // namespace clusprop
