// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Shows in a flat table what a filter finds in the index of its rows.
///
/// While the index is being built the table stays as it is; the filter takes effect as soon as it
/// can. Rows are numbered alike in the table's model and in the index, and the model brings the
/// index up to date before it tells of a change.
#pragma once

#include "core/search/background_index.h"
#include "ui/models/row_filter.h"

namespace clusprop::ui {

class IndexFilter final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. The filter's match is this one's from now on.
    IndexFilter(RowFilter &rows, BackgroundIndex &index, QObject *parent = nullptr);

    void setQuery(const FilterQuery &query);
    /// What rows have to match besides, such as the state that a button asks for.
    void setExtra(const FilterQuery &extra);
    /// Every row of the table is about so many rows of the index, one after the other, and matches
    /// when one of them does. 1 unless set.
    void setShare(int indexRows) { m_share = static_cast<std::size_t>(indexRows); }
    /// What rows have to match besides, where the index cannot tell. Without one, nothing.
    void setBesides(RowFilter::Match match);
    /// A filter waits for the index.
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// A pattern takes longer than an operator can be kept waiting; the rows are as before.
    [[nodiscard]] bool isTooCostly() const { return m_isTooCostly; }

signals:
    /// isBusy() or isTooCostly() may differ.
    void statusChanged();

private:
    void apply();
    void showMatching();
    [[nodiscard]] bool matchesBesides(int row) const { return !m_besides || m_besides(row); }
    [[nodiscard]] bool fitsIndex() const;
    [[nodiscard]] bool matchesIndex(int row) const;
    void setStatus(bool isBusy, bool isTooCostly);

    RowFilter &m_rows;
    BackgroundIndex &m_index;
    FilterQuery m_query;
    FilterQuery m_extra;
    FilterQuery m_wanted; ///< both
    std::size_t m_share = 1;
    RowFilter::Match m_besides;
    bool m_isBusy = false;
    bool m_isTooCostly = false;
};

} // namespace clusprop::ui
