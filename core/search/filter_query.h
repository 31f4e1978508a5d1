// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The filter language, for the window's filter boxes and the command's --filter alike.
///
///     filter      = { term [ "OR" term ] ... }         terms must all match; OR binds closer
///     term        = [ "-" | "!" ] ( states | text )    - and ! exclude
///     states      = "@state" { "|" "@state" }          any of them: @modified|@unset
///     text        = [ field ":" ] test { "|" test }    any of them: class:node|group
///     field       = name object class type value scope owner status, or a class of objects:
///                   volume:Volume3 is what is named so on the command line
///     test        = word                               is contained, without regard to case
///                 | "several words"                    the same; "" is a quotation mark
///                 | "=" word                           is the whole text, or the same number
///                 | "<>" word                          is another text, or another number
///                 | ">" ">=" "<" "<=" number           compares the value
///                 | number "~" number                  is within both
///                 | "/" pattern "/" [ "i" ]            Perl-like; i: without regard to case
///
/// Words without a field are looked for in name, value, object and description; = > < ~ without a
/// field mean the value. After "=" and "<>" the words behind "|" are compared in the same way.
/// Numbers are 10, 0xA, 1_000 or -5. In class, type and scope a whole word of theirs means only
/// that: type:SZ does not find EXPAND_SZ. A colon behind one letter is text (C:\ClusterStorage).
///
/// There are no brackets, so reading takes one pass and no recursion. What is still being typed
/// hides nothing yet.
#pragma once

#include "core/model/object_class.h"
#include "core/search/filter_number.h"
#include "core/search/filter_words.h"

#include <QRegularExpression>
#include <QString>

#include <vector>

namespace clusprop {

struct FilterTest
{
    enum class Kind : std::uint8_t { Contains, Equals, Within, Pattern };

    Kind kind = Kind::Contains;
    QString text; ///< folded (foldedForFilter()); of Contains and Equals
    FilterNumber low; ///< of Within: both inclusive; of Equals and Contains: the text as a number
    FilterNumber high;
    QRegularExpression pattern;
};

struct FilterTerm
{
    bool isExcluded = false;
    bool isOther = false; ///< "<>": there is a text or number to compare, and no test fits
    FilterField field = FilterField::Any;
    std::optional<ObjectClass> objectClass; ///< the object must be of it
    FilterStates states; ///< any of them; none: not a term of states
    std::vector<FilterTest> tests; ///< any of them
};

struct FilterQuery
{
    /// All clauses must match; of a clause any term.
    std::vector<std::vector<FilterTerm>> clauses;

    [[nodiscard]] bool isEmpty() const { return clauses.empty(); }
};

enum class FilterStatus : std::uint8_t {
    Empty,
    Intermediate, ///< the end is still being typed; the query has what stands before it
    Invalid,
    Valid,
};

/// Counted in UTF-16 units from the start of the filter.
struct FilterProblem
{
    qsizetype position = 0;
    qsizetype length = 0; ///< 0: something is missing there
    QString sentence; ///< without full stop
};

struct ParsedFilter
{
    FilterStatus status = FilterStatus::Empty;
    FilterQuery query;
    std::optional<FilterProblem> problem; ///< of Intermediate and Invalid
};

[[nodiscard]] ParsedFilter parseFilter(const QString &text);

/// Texts are compared in this form.
[[nodiscard]] QString foldedForFilter(const QString &text);

/// A filter term that finds exactly this text or number in a field, whatever is in it.
[[nodiscard]] QString exactFilterTerm(FilterField field, const QString &text);
/// `filter` with one more term, unless it has that already; the opposite term is taken out.
[[nodiscard]] QString withFilterTerm(const QString &filter, const QString &term);
/// The same term with and without "-".
[[nodiscard]] QString oppositeFilterTerm(const QString &term);

} // namespace clusprop
