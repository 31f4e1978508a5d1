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
    void setStatus(bool isBusy, bool isTooCostly);

    RowFilter &m_rows;
    BackgroundIndex &m_index;
    FilterQuery m_query;
    FilterQuery m_extra;
    FilterQuery m_wanted; ///< both
    bool m_isBusy = false;
    bool m_isTooCostly = false;
};

} // namespace clusprop::ui
