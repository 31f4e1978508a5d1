// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Orders a table of a million rows by the index of its rows, beside the work of the operator.
///
/// Each text is put in its place once, whatever the number of rows that have it, and rows are then
/// counted into their places.
#pragma once

#include "core/search/background_index.h"
#include "ui/models/row_filter.h"

#include <QVector>

namespace clusprop::ui {

class IndexSorter final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. `columns`: by column of the table, what of the index it shows; nothing:
    /// the states. The rows' sorter is this one from now on.
    IndexSorter(RowFilter &rows, BackgroundIndex &index,
        QVector<std::optional<SearchIndex::Column>> columns, QObject *parent = nullptr);

signals:
    /// The table is in the order that was asked for last.
    void sorted();

private:
    /// What is known of one column, as the thread gets it.
    struct Keys
    {
        Qt::SortOrder order = Qt::AscendingOrder;
        std::vector<quint32> texts; ///< by row
        std::shared_ptr<const TextTable> table; ///< null: `texts` are in order as they are
    };
    using Order = std::vector<int>;

    void sort(const QVector<SortColumn> &columns);
    [[nodiscard]] Keys keysOf(const SortColumn &column);
    [[nodiscard]] static Order ordered(std::vector<Keys> columns, int rows);
    void adopt();

    RowFilter &m_rows;
    BackgroundIndex &m_index;
    QVector<std::optional<SearchIndex::Column>> m_columns;
    QVector<SortColumn> m_wanted;
    QFutureWatcher<std::shared_ptr<Order>> m_watcher;
    bool m_isWaiting = false; ///< for the index
};

} // namespace clusprop::ui
