// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/index_filter.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace clusprop::ui {

IndexFilter::IndexFilter(RowFilter &rows, BackgroundIndex &index, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_index(index)
{
    connect(&m_index, &BackgroundIndex::wasReset, this, [this] {
        if (!m_wanted.isEmpty())
            setStatus(true, false);
    });
    connect(&m_index, &BackgroundIndex::ready, this, [this] {
        if (m_isBusy)
            apply();
    });
}

void IndexFilter::setQuery(const FilterQuery &query)
{
    m_query = query;
    apply();
}

void IndexFilter::setExtra(const FilterQuery &extra)
{
    m_extra = extra;
    apply();
}

void IndexFilter::setBesides(RowFilter::Match match)
{
    m_besides = std::move(match);
    apply();
}

void IndexFilter::apply()
{
    m_wanted = m_query;
    m_wanted.clauses.insert(m_wanted.clauses.end(), m_extra.clauses.begin(), m_extra.clauses.end());
    if (m_wanted.isEmpty()) {
        m_rows.setMatch(m_besides);
        setStatus(false, false);
        return;
    }
    m_index.start();
    if (m_index.isReady())
        showMatching();
    else
        setStatus(true, false);
}

void IndexFilter::showMatching()
{
    constexpr int patience = 80; // milliseconds, within what the window may stand still
    const SearchIndex::Found found = m_index.index().find(m_wanted, QDeadlineTimer(patience));
    if (!found.isComplete) {
        setStatus(false, true);
        return;
    }
    Q_ASSERT(fitsIndex());
    const auto isFound = [this, &found](int row) {
        const auto first = found.rows.begin()
            + static_cast<std::ptrdiff_t>(static_cast<std::size_t>(row) * m_share);
        return std::any_of(first, first + static_cast<std::ptrdiff_t>(m_share),
            [](quint8 mark) { return mark != 0; });
    };
    m_rows.setMatch([&](int row) { return isFound(row) && matchesBesides(row); },
        [this](int row) { return matchesIndex(row) && matchesBesides(row); });
    setStatus(false, false);
}

/// Not while a model is being reset: its rows are others already, and the index comes after them.
bool IndexFilter::fitsIndex() const
{
    return m_index.isReady()
        && m_index.index().rowCount() == m_rows.totalCount() * static_cast<int>(m_share);
}

bool IndexFilter::matchesIndex(int row) const
{
    if (!fitsIndex())
        return true;
    const int share = static_cast<int>(m_share);
    for (int indexRow = row * share; indexRow < (row + 1) * share; ++indexRow) {
        if (m_index.index().matches(m_wanted, indexRow))
            return true;
    }
    return false;
}

void IndexFilter::setStatus(bool isBusy, bool isTooCostly)
{
    const bool isSame = isBusy == m_isBusy && isTooCostly == m_isTooCostly;
    m_isBusy = isBusy;
    m_isTooCostly = isTooCostly;
    if (!isSame)
        emit statusChanged();
}

} // namespace clusprop::ui
