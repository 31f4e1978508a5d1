// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The line of a policy that says what is expected of a property:
///
///     expectation = property requirement
///     requirement = ( "=" | "<>" ) ( value | list )
///                 | ( "<" | "<=" | ">" | ">=" ) number
///                 | "between" number "and" number | [ "in" ] number ".." number
///                 | "in" list
///                 | "matches" "/" pattern "/" [ "i" ]
///                 | "is" ( "default" | "stored" | "not stored" )
///     property, value = word | "several words"         "" is a quotation mark
///     list        = "[" [ value { "," value } ] "]"
///
/// Numbers are 10, 0xA, 1_000 or -5; both ends of a range belong to it. Reading takes one pass and
/// no recursion.
#pragma once

#include "core/model/sentence.h"
#include "core/search/filter_query.h"

#include <QVector>

#include <tl/expected.hpp>

namespace clusprop {

enum class PolicyComparison : std::uint8_t {
    Equal,
    Other,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Within,
    OneOf,
    Matches,
    IsDefault,
    IsStored,
    IsNotStored,
};

struct PolicyValue
{
    QString text;
    FilterNumber number; ///< of text that is a number and no quotation; else none

    friend bool operator==(const PolicyValue &, const PolicyValue &) = default;
};

struct PolicyExpectation
{
    QString property; ///< as written
    PolicyComparison comparison = PolicyComparison::Equal;
    QVector<PolicyValue> values; ///< one; two of Within; any number of OneOf and of a list
    bool isList = false; ///< of Equal and Other: all strings of a list are compared
    QRegularExpression pattern; ///< of Matches
    QString patternText; ///< "/^HV/i", as written
};

/// Longer lines, and longer lists, are refused. UTF-16 units; values.
constexpr qsizetype longestExpectation = 4096;
constexpr qsizetype longestPolicyList = 256;

/// The problem's place is counted in UTF-16 units from the start of the line.
[[nodiscard]] tl::expected<PolicyExpectation, FilterProblem> parseExpectation(const QString &line);

/// What is expected, to follow "expects": "at least 10", "one of 1, 3", "a stored value".
[[nodiscard]] Sentence requirementText(const PolicyExpectation &expectation);

} // namespace clusprop
