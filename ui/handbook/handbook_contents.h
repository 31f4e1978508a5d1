// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the handbook has, as the build left it in ":/clusprop/handbook/contents.json".
#pragma once

#include "core/catalog/handbook_place.h"

#include <QString>
#include <QVector>

namespace clusprop::ui {

struct HandbookSection
{
    QString anchor; ///< empty: the top of the page
    QString title;
    int level = 1; ///< of its heading, 1 to 3
    QString text; ///< what stands below the heading, in one line
};

struct HandbookPage
{
    QString name; ///< of its file, without suffix
    QVector<HandbookSection> sections; ///< in their order; the first one has the page's title

    [[nodiscard]] const QString &title() const { return sections.first().title; }
};

struct HandbookChapter
{
    QString title;
    QVector<HandbookPage> pages;
};

using HandbookContents = QVector<HandbookChapter>;

/// Read on first use.
[[nodiscard]] const HandbookContents &handbookContents();
/// Null where there is no page of that name.
[[nodiscard]] const HandbookPage *findHandbookPage(const QString &name);

} // namespace clusprop::ui
