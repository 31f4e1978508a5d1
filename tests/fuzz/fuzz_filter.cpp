// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The filter language: reading it, what is suggested at every place of it, and what it finds. A
// table and a single row must find the same.

#include "core/search/document_index.h"
#include "core/search/filter_suggestions.h"
#include "tests/fuzz/judge_file.h"
#include "tests/fuzz/small_cluster.h"

namespace clusprop::fuzz {
namespace {

const SearchIndex &smallIndex()
{
    static const SearchIndex index = [] {
        const Cluster &cluster = smallCluster();
        const std::atomic_bool stop = false;
        return propertyIndex({ cluster, cluster, QVector<QVector<Issue>>(cluster.objects.size()),
                                 QVector<bool>(cluster.objects.size()) },
            stop);
    }();
    return index;
}

void judgeProblem(const ParsedFilter &parsed, const QString &text)
{
    const bool isWhole
        = parsed.status == FilterStatus::Valid || parsed.status == FilterStatus::Empty;
    require(isWhole != parsed.problem.has_value(), "a status does not fit its problem");
    if (!parsed.problem)
        return;
    require(!parsed.problem->sentence.isEmpty(), "a problem says nothing");
    require(parsed.problem->position >= 0 && parsed.problem->length >= 0
            && parsed.problem->position + parsed.problem->length <= text.size(),
        "a problem lies outside");
}

void judgeSuggestions(const QString &text, const SearchIndex &index, qsizetype mostPlaces)
{
    const FilterNames names{
        [&index](const QString &part, int most) { return index.propertyNames(part, most); },
        [&index](const QString &part, int most) { return index.objectNames(part, most); },
    };
    const qsizetype step = 1 + text.size() / mostPlaces;
    for (qsizetype cursor = text.size(); cursor >= 0; cursor -= step) {
        const FilterSuggestions suggested = suggestFilter(text, cursor, names);
        require(suggested.position >= 0 && suggested.length >= 0
                && suggested.position + suggested.length <= text.size(),
            "a suggestion lies outside");
        for (const FilterSuggestion &item : suggested.items)
            require(!item.text.isEmpty(), "a suggestion is empty");
    }
}

void judgeFound(const FilterQuery &query, const SearchIndex &index)
{
    constexpr qint64 patience = 300; // milliseconds
    const auto found = index.find(query, QDeadlineTimer(patience));
    if (!found.isComplete)
        return; // a pattern that takes too long
    for (int row = 0; row < index.rowCount(); row += 7) {
        require(index.matches(query, row) == (found.rows[static_cast<std::size_t>(row)] != 0),
            "a row and the table find different things");
    }
}

/// A term that was made for a text finds it, and only the text itself matters to that.
void judgeTerms(const QString &text)
{
    const QString term = exactFilterTerm(FilterField::Value, text);
    if (term.isEmpty() || term.size() > 4096)
        return;
    const ParsedFilter parsed = parseFilter(term);
    require(parsed.status == FilterStatus::Valid, "a term that was made is no filter");
    require(parsed.query.clauses.size() == 1, "a term that was made is several");
    const QString opposite = oppositeFilterTerm(term);
    require(oppositeFilterTerm(opposite) == term, "the opposite of the opposite differs");
    const QString once = withFilterTerm({}, term);
    require(withFilterTerm(once, term) == once, "a term is added twice");
}

} // namespace

void filter(Bytes input)
{
    const QString text = QString::fromUtf8(bytesOf(input));
    const SearchIndex &index = smallIndex();
    const ParsedFilter parsed = parseFilter(text);
    judgeProblem(parsed, text);
    // They take longer than everything else.
    judgeSuggestions(text, index, isChosen(input, 8) ? 24 : 1);
    judgeFound(parsed.query, index);
    judgeTerms(text);
}

} // namespace clusprop::fuzz
