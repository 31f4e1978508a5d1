// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The handbook as values, before it has a form.
///
/// A body is XHTML that any XML reader takes: it begins with the page's title as h1, and h2 and h3 divide
/// it. Written pages are made from Markdown, the others from the tables of the program.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

namespace clusprop::handbook {

struct Page
{
    QString name; ///< of its file, without a suffix
    QByteArray body; ///< UTF-8
    QString source; ///< the Markdown file, from the top of the source tree; empty: made from tables
    bool isList = false; ///< of links to what others explain; a search leaves it out
};

struct Chapter
{
    QString title;
    QVector<Page> pages;
};

using Book = QVector<Chapter>;

} // namespace clusprop::handbook
