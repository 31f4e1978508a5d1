// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Markdown as XHTML: CommonMark with tables, by the library md4c, which Qt reads Markdown with too.
#pragma once

#include <QByteArray>

#include <tl/expected.hpp>

namespace clusprop::handbook {

/// `text` is UTF-8 and our own: markup in it stays markup, and comments are left out.
[[nodiscard]] tl::expected<QByteArray, QString> markdownToXhtml(const QByteArray &text);

} // namespace clusprop::handbook
