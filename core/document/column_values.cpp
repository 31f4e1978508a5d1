// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/column_values.h"

namespace clusprop {

void ColumnValues::set(qsizetype row, const Property *property)
{
    const bool isKnown = property != nullptr && property->knowledge == Knowledge::Known
        && !property->values.isEmpty();
    const qint32 before = m_ids[row];
    if (isKnown && before != nothing && m_values[before] == property->values)
        return;
    const qint32 after = isKnown ? idOf(property->values) : nothing;
    if (before == after)
        return;
    m_ids[row] = after;
    const int storedBefore = m_stored;
    takeAway(before);
    put(after);
    const bool mayLift = m_stored < storedBefore || storedBefore < fewest;
    if (mayLift) // a value that was not touched
        findMajority();
    else if (isMajority(after))
        m_majority = after;
    else if (!isMajority(m_majority))
        m_majority = nothing;
}

std::optional<Majority> ColumnValues::majority() const
{
    if (m_majority == nothing)
        return std::nullopt;
    return Majority{ m_values[m_majority], m_counts[m_majority], m_stored };
}

qint32 ColumnValues::idOf(const Values &values)
{
    const auto known = m_index.constFind(values);
    if (known != m_index.constEnd())
        return *known;
    const auto id = static_cast<qint32>(m_values.size());
    m_index.insert(values, id);
    m_values.append(values);
    m_counts.append(0);
    return id;
}

void ColumnValues::takeAway(qint32 id)
{
    if (id == nothing)
        return;
    --m_stored;
    if (--m_counts[id] == 0)
        --m_distinct;
}

void ColumnValues::put(qint32 id)
{
    if (id == nothing)
        return;
    ++m_stored;
    if (m_counts[id]++ == 0)
        ++m_distinct;
}

void ColumnValues::findMajority()
{
    if (isMajority(m_majority))
        return;
    m_majority = nothing;
    // With so many different values none is left for a majority.
    if (2 * (m_stored - m_distinct + 1) <= m_stored)
        return;
    for (qint32 id = 0; id < m_counts.size(); ++id) {
        if (isMajority(id))
            m_majority = id;
    }
}

} // namespace clusprop
