// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What could stand where somebody types in a filter: fields, states with their meanings, and the
/// names that occur.
#pragma once

#include "core/search/filter_query.h"

#include <QVector>

#include <functional>

namespace clusprop {

/// The names that occur, each by a part of it. Functions may be empty.
struct FilterNames
{
    using Find = std::function<QStringList(const QString &part, int most)>;

    Find properties;
    Find objects;
};

struct FilterSuggestion
{
    QString text; ///< as it is written in the filter
    QString meaning; ///< may be empty
};

struct FilterSuggestions
{
    qsizetype position = 0; ///< what a suggestion takes the place of, in UTF-16 units
    qsizetype length = 0;
    QVector<FilterSuggestion> items; ///< the likeliest first
};

/// For the word that the cursor is in or behind. Without a word, fields and states.
[[nodiscard]] FilterSuggestions suggestFilter(
    const QString &text, qsizetype cursor, const FilterNames &names);

} // namespace clusprop
