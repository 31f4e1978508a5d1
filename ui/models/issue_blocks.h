// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Findings by object, in the order in which they are listed: worst first, and in the order of the
/// objects and their properties among equals.
///
/// Hundreds of thousands of findings are usual in a large cluster. Rows are found by counts of each
/// object's findings, so that a change of one object costs what that object has, and no list of
/// everything is ever copied or sorted. A filter over texts is applied in pieces, from the top of
/// the list, so that what is seen is there at once.
#pragma once

#include "core/validation/issue.h"
#include "ui/models/count_tree.h"

#include <QString>

#include <array>
#include <functional>
#include <optional>

namespace clusprop::ui {

inline constexpr std::array severitiesWorstFirst{ Severity::Error, Severity::Warning, Severity::Note };

/// Which findings are listed.
struct IssueFilter
{
    std::array<bool, severitiesWorstFirst.size()> severities{ true, true, true }; ///< by Severity
    std::optional<ObjectClass> objectClass; ///< nothing: all, and those of the file
    QString text; ///< anywhere in object, property, problem, source or place, whatever the case

    [[nodiscard]] bool shows(Severity severity) const
    {
        return severities[static_cast<std::size_t>(severity)];
    }
    friend bool operator==(const IssueFilter &, const IssueFilter &) = default;
};

class IssueBlocks
{
public:
    /// Whether a finding matches the filter, its severity apart.
    using Matcher = std::function<bool(const Issue &)>;

    /// Forgets everything; there are that many blocks afterwards, empty ones.
    void reset(qsizetype blocks);
    [[nodiscard]] qsizetype size() const { return m_blocks.size(); }
    [[nodiscard]] const QVector<Issue> &issues(qsizetype block) const { return m_blocks[block].issues; }
    /// Findings of that severity, listed or not.
    [[nodiscard]] int count(Severity severity) const { return m_counts[index(severity)]; }

    [[nodiscard]] int rows() const;
    [[nodiscard]] const Issue &at(int row) const;
    /// The row of a finding like this one: of the same rule about the same property. -1: not listed.
    [[nodiscard]] int rowOf(qsizetype block, const Issue &issue) const;
    /// The first row of a block's findings of that severity, whether there are any or not.
    [[nodiscard]] int firstRow(Severity severity, qsizetype block) const;
    /// Indices into issues(block) of those that are listed.
    [[nodiscard]] QVector<int> shown(Severity severity, qsizetype block) const;

    /// Replaces a block's findings; `shown` says by index which are listed.
    void set(qsizetype block, const QVector<Issue> &issues, const QVector<bool> &shown);
    /// Lists a finding or hides it.
    void show(qsizetype block, int issue, bool shown);

    // A filter: hides everything, then goes through the findings in the order of the rows.
    void beginFilter();
    /// A block and an index into its findings.
    using Found = std::pair<qsizetype, int>;
    /// Looks at about as many findings as `budget`. The caller shows what is returned; all of it
    /// stands behind the rows that there are.
    [[nodiscard]] QVector<Found> nextMatches(
        const IssueFilter &filter, const Matcher &matches, int budget);
    [[nodiscard]] bool isFiltered() const { return m_section == severitiesWorstFirst.size(); }
    /// Whether the filter has come by.
    [[nodiscard]] bool hasPassed(Severity severity, qsizetype block) const;

private:
    struct Block
    {
        QVector<Issue> issues;
        QVector<bool> shown;
    };

    [[nodiscard]] static std::size_t index(Severity severity)
    {
        return static_cast<std::size_t>(severity);
    }

    QVector<Block> m_blocks;
    std::array<int, severitiesWorstFirst.size()> m_counts{}; ///< by Severity
    std::array<CountTree, severitiesWorstFirst.size()> m_shown; ///< by Severity, then by block
    std::size_t m_section = severitiesWorstFirst.size(); ///< of the filter: into severitiesWorstFirst
    qsizetype m_next = 0; ///< of the filter: the next block of that section
};

} // namespace clusprop::ui
