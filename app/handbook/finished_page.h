// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A page whose headings can be linked to, and whose links lead somewhere.
#pragma once

#include "app/handbook/book.h"

#include <QHash>
#include <QStringList>

#include <tl/expected.hpp>

namespace clusprop::handbook {

struct Section
{
    QString anchor; ///< empty: the top of the page
    QString title;
    int level = 1; ///< of the heading: 1, 2 or 3
    QString text; ///< what stands in it up to the next heading, in one line
};

struct FinishedPage
{
    QString name;
    QByteArray body; ///< XHTML; every h2 and h3 has an id
    QVector<Section> sections; ///< in the order of the page; the first one has its title
    bool isList = false; ///< as Page has it
    QStringList links; ///< "page.html", "page.html#anchor", of this page as well
};

/// What a link may lead to.
struct Targets
{
    QString root; ///< of the source tree
    QHash<QString, QString> bySource; ///< path from the root to name of the page
};
[[nodiscard]] Targets targetsOf(const Book &book, const QString &root);

/// Names the headings, and makes of each link to a source of a page one to the page. A link to another
/// file of the source tree loses its target and keeps its text, since the reader has no such file; one
/// to what is not there, or into the network, is the error: a sentence that names page and link.
[[nodiscard]] tl::expected<FinishedPage, QString> finishPage(const Page &page, const Targets &targets);

/// A sentence for each link that leads to no page or section.
[[nodiscard]] QStringList brokenLinks(const QVector<FinishedPage> &pages);

} // namespace clusprop::handbook
