// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Counts of many things in a row, with sums up to any of them and the way back, both in the
/// logarithm of their number (a Fenwick tree).
#pragma once

#include <QVector>

#include <algorithm>
#include <utility>

namespace clusprop::ui {

class CountTree
{
public:
    /// All counts are 0 afterwards.
    void reset(qsizetype size)
    {
        m_sums.fill(0, size + 1);
        m_total = 0;
        m_step = 1;
        while (m_step * 2 <= size)
            m_step *= 2;
    }
    void add(qsizetype place, int difference)
    {
        m_total += difference;
        for (qsizetype node = place + 1; node < m_sums.size(); node += node & -node)
            m_sums[node] += difference;
    }
    [[nodiscard]] int total() const { return m_total; }
    /// Of all before `place`.
    [[nodiscard]] int sumBefore(qsizetype place) const
    {
        int sum = 0;
        for (qsizetype node = place; node > 0; node -= node & -node)
            sum += m_sums[node];
        return sum;
    }
    /// The place that the item with that number is counted at, and its number there. Requires
    /// 0 <= item < total().
    [[nodiscard]] std::pair<qsizetype, int> find(int item) const
    {
        qsizetype place = 0;
        for (qsizetype step = m_step; step > 0; step /= 2) {
            const qsizetype next = place + step;
            if (next < m_sums.size() && m_sums[next] <= item) {
                place = next;
                item -= m_sums[next];
            }
        }
        return { place, item };
    }

private:
    QVector<int> m_sums;
    int m_total = 0;
    qsizetype m_step = 1; ///< the largest power of 2 within the size
};

} // namespace clusprop::ui
