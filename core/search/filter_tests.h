// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The single tests that a filter is made of, from their words: how numbers, whole words and
/// patterns are meant. Only the reader of the language needs them.
#pragma once

#include "core/search/filter_query.h"

#include <tl/expected.hpp>

namespace clusprop {

enum class Comparison : std::uint8_t { None, Equal, Other, Greater, GreaterEqual, Less, LessEqual };

[[nodiscard]] constexpr bool comparesSize(Comparison comparison)
{
    return comparison >= Comparison::Greater;
}

/// Both inclusive.
[[nodiscard]] FilterTest rangeTest(const FilterNumber &low, const FilterNumber &high);
/// Of a comparison that comparesSize().
[[nodiscard]] FilterTest sizeTest(Comparison comparison, const FilterNumber &number);
/// Of the others.
[[nodiscard]] FilterTest wordTest(
    FilterField field, Comparison comparison, const QString &word);
/// The problem's position counts from the start of the pattern.
[[nodiscard]] tl::expected<FilterTest, FilterProblem> patternTest(
    const QString &pattern, bool anyCase);

} // namespace clusprop
