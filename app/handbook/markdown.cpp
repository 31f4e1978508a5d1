// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/handbook/markdown.h"

#include <QString>

#include <md4c-html.h>
#include <md4c.h>

namespace clusprop::handbook {
namespace {

void append(const MD_CHAR *text, MD_SIZE size, void *result)
{
    static_cast<QByteArray *>(result)->append(text, static_cast<qsizetype>(size));
}

/// They are for those who write the pages, and may hold "--", which XML forbids. What a page shows of the
/// kind is escaped by now.
QByteArray withoutComments(const QByteArray &html)
{
    constexpr QByteArrayView begin = "<!--";
    constexpr QByteArrayView end = "-->";
    QByteArray kept;
    qsizetype from = 0;
    for (qsizetype at = html.indexOf(begin); at >= 0; at = html.indexOf(begin, from)) {
        kept += html.sliced(from, at - from);
        const qsizetype after = html.indexOf(end, at);
        if (after < 0)
            return kept;
        from = after + end.size();
    }
    return kept + html.sliced(from);
}

} // namespace

tl::expected<QByteArray, QString> markdownToXhtml(const QByteArray &text)
{
    QByteArray html;
    const int failed = md_html(text.constData(), static_cast<MD_SIZE>(text.size()), append, &html,
        MD_FLAG_TABLES, MD_HTML_FLAG_XHTML);
    if (failed != 0)
        return tl::unexpected(QStringLiteral("it cannot be read as Markdown"));
    return withoutComments(html);
}

} // namespace clusprop::handbook
