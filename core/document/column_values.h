// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the objects of a table hold under one name: every different value once, who has it, and
/// which of them most have.
///
/// An edit costs what it touches. Only taking a value away can make another one the majority by
/// itself, and then the different values are looked through, unless they are too many for any
/// majority.
#pragma once

#include "core/model/property.h"

#include <QHash>

#include <optional>

namespace clusprop {

/// The value that more than half of the objects that store the property have.
struct Majority
{
    Values values;
    int count = 0; ///< how many have it
    int of = 0; ///< how many store the property

    friend bool operator==(const Majority &, const Majority &) = default;
};

class ColumnValues
{
public:
    /// Fewer objects than this have no majority worth the name.
    static constexpr int fewest = 3;

    explicit ColumnValues(qsizetype rows)
        : m_ids(rows, nothing)
    { }

    /// What a row holds from now on. Null, and whatever is not known exactly, counts as nothing.
    void set(qsizetype row, const Property *property);

    [[nodiscard]] std::optional<Majority> majority() const;
    /// The row holds a value, there is a majority, and it is another one.
    [[nodiscard]] bool isOutlier(qsizetype row) const
    {
        return m_majority != nothing && m_ids[row] != nothing && m_ids[row] != m_majority;
    }
    [[nodiscard]] int storedCount() const { return m_stored; }
    [[nodiscard]] int distinctCount() const { return m_distinct; }
    /// Whether not all rows hold the same.
    [[nodiscard]] bool isMixed() const
    {
        return m_distinct > 1 || (m_stored > 0 && m_stored < m_ids.size());
    }

private:
    static constexpr qint32 nothing = -1;

    [[nodiscard]] qint32 idOf(const Values &values);
    [[nodiscard]] bool isMajority(qint32 id) const
    {
        return m_stored >= fewest && id != nothing && 2 * m_counts[id] > m_stored;
    }
    void takeAway(qint32 id);
    void put(qint32 id);
    void findMajority();

    QVector<qint32> m_ids; ///< by row
    QVector<Values> m_values; ///< by id
    QVector<int> m_counts; ///< by id
    QHash<Values, qint32> m_index;
    int m_stored = 0;
    int m_distinct = 0;
    qint32 m_majority = nothing;
};

} // namespace clusprop
