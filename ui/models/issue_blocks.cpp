// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/issue_blocks.h"

namespace clusprop::ui {

void IssueBlocks::reset(qsizetype blocks)
{
    m_blocks.clear();
    m_blocks.resize(blocks);
    m_counts = {};
    for (CountTree &tree : m_shown)
        tree.reset(blocks);
    m_section = severitiesWorstFirst.size();
    m_next = 0;
}

int IssueBlocks::rows() const
{
    int rows = 0;
    for (const CountTree &tree : m_shown)
        rows += tree.total();
    return rows;
}

const Issue &IssueBlocks::at(int row) const
{
    Severity severity = severitiesWorstFirst.front();
    for (const Severity candidate : severitiesWorstFirst) {
        severity = candidate;
        const int total = m_shown[index(severity)].total();
        if (row < total)
            break;
        row -= total;
    }
    const auto [place, number] = m_shown[index(severity)].find(row);
    const Block &block = m_blocks[place];
    int issue = 0;
    for (int left = number;; ++issue) {
        if (block.shown[issue] && block.issues[issue].severity == severity && left-- == 0)
            break;
    }
    return block.issues[issue];
}

int IssueBlocks::rowOf(qsizetype block, const Issue &issue) const
{
    if (block < 0 || block >= m_blocks.size())
        return -1;
    for (const Severity severity : severitiesWorstFirst) {
        const QVector<int> listed = shown(severity, block);
        for (int number = 0; number < listed.size(); ++number) {
            const Issue &candidate = m_blocks[block].issues[listed[number]];
            if (candidate.rule == issue.rule && candidate.scope == issue.scope
                && candidate.property == issue.property && candidate.position == issue.position
                && (!issue.property.isEmpty() || candidate.text == issue.text)) {
                return firstRow(severity, block) + number;
            }
        }
    }
    return -1;
}

int IssueBlocks::firstRow(Severity severity, qsizetype block) const
{
    int row = m_shown[index(severity)].sumBefore(block);
    for (const Severity worse : severitiesWorstFirst) {
        if (worse == severity)
            break;
        row += m_shown[index(worse)].total();
    }
    return row;
}

QVector<int> IssueBlocks::shown(Severity severity, qsizetype block) const
{
    QVector<int> indices;
    const Block &of = m_blocks[block];
    for (int issue = 0; issue < of.issues.size(); ++issue) {
        if (of.shown[issue] && of.issues[issue].severity == severity)
            indices.append(issue);
    }
    return indices;
}

void IssueBlocks::set(qsizetype block, const QVector<Issue> &issues, const QVector<bool> &shown)
{
    Block &of = m_blocks[block];
    for (int issue = 0; issue < of.issues.size(); ++issue) {
        const std::size_t severity = index(of.issues[issue].severity);
        --m_counts[severity];
        if (of.shown[issue])
            m_shown[severity].add(block, -1);
    }
    of.issues = issues;
    of.shown = shown;
    for (int issue = 0; issue < issues.size(); ++issue) {
        const std::size_t severity = index(issues[issue].severity);
        ++m_counts[severity];
        if (shown[issue])
            m_shown[severity].add(block, 1);
    }
}

void IssueBlocks::show(qsizetype block, int issue, bool shown)
{
    Block &of = m_blocks[block];
    if (of.shown[issue] == shown)
        return;
    of.shown[issue] = shown;
    m_shown[index(of.issues[issue].severity)].add(block, shown ? 1 : -1);
}

void IssueBlocks::beginFilter()
{
    for (Block &block : m_blocks)
        block.shown.fill(false);
    for (CountTree &tree : m_shown)
        tree.reset(m_blocks.size());
    m_section = 0;
    m_next = 0;
}

QVector<IssueBlocks::Found> IssueBlocks::nextMatches(
    const IssueFilter &filter, const Matcher &matches, int budget)
{
    QVector<Found> found;
    for (; !isFiltered(); ++m_section, m_next = 0) {
        const Severity severity = severitiesWorstFirst[m_section];
        if (!filter.shows(severity) || count(severity) == 0)
            continue;
        for (; m_next < m_blocks.size(); ++m_next) {
            if (budget <= 0)
                return found;
            const QVector<Issue> &issues = m_blocks[m_next].issues;
            for (int issue = 0; issue < issues.size(); ++issue) {
                if (issues[issue].severity != severity)
                    continue;
                --budget;
                if (matches(issues[issue]))
                    found.append({ m_next, issue });
            }
        }
    }
    return found;
}

bool IssueBlocks::hasPassed(Severity severity, qsizetype block) const
{
    for (std::size_t section = 0; section < severitiesWorstFirst.size(); ++section) {
        if (severitiesWorstFirst[section] == severity)
            return section < m_section || (section == m_section && block < m_next);
    }
    return true;
}

} // namespace clusprop::ui
