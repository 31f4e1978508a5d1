// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows of a flat model that match, in an order: a proxy for tables of a million rows.
///
/// QSortFilterProxyModel tells its views of every run of rows that goes or comes, which takes
/// quadratic time when they are scattered. Here what goes is first moved together and leaves at
/// once, and what comes arrives at once and is then put in its place; selection, current row and
/// persistent indexes live through it.
///
/// A row that stops matching because a value changes would vanish from under the cursor, so it
/// stays, and at its place, until the match or the order is asked for again. A row that begins to
/// match comes at once.
#pragma once

#include "ui/models/row_order.h"

#include <QAbstractProxyModel>

#include <functional>
#include <vector>

namespace clusprop::ui {

class RowFilter final : public QAbstractProxyModel
{
    Q_OBJECT

public:
    /// Whether a row of the source model is to be shown.
    using Match = std::function<bool(int sourceRow)>;
    /// Sorts the source in place of RowOrder, and calls setOrder() now or later.
    using Sorter = std::function<void(const QVector<SortColumn> &columns)>;

    explicit RowFilter(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// Shows what matches, and nothing else. Without a match every row is shown.
    void setMatch(const Match &match) { setMatch(match, match); }
    /// The same where all rows at once are known better than one by one: `match` is asked now for
    /// all of them, and `later` about the ones that change.
    void setMatch(const Match &match, Match later);
    /// Asks again, for every row.
    void rematch() { setMatch(m_match, m_match); }

    /// The columns of before stay as the lesser ones: clicking one header after the other sorts by
    /// several columns. -1 is the order of the source.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSortColumns(const QVector<SortColumn> &columns);
    [[nodiscard]] const QVector<SortColumn> &sortColumns() const { return m_columns; }
    void setSorter(Sorter sorter) { m_sorter = std::move(sorter); }
    /// For a Sorter: all rows of the source, each once. Another number of rows is left alone, since
    /// the source has changed meanwhile.
    void setOrder(std::vector<int> sourceRows);

    /// -1 for a row that is not shown, and for one that is not there.
    [[nodiscard]] int rowOfSource(int sourceRow) const;
    [[nodiscard]] int sourceRow(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] int matchCount() const { return static_cast<int>(m_rows.size()); }
    [[nodiscard]] int totalCount() const { return static_cast<int>(m_order.size()); }

    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(
        int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex sibling(
        int row, int column, const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// matchCount() or totalCount() may differ.
    void countsChanged();

private:
    using Rows = std::vector<int>;

    void listenTo(QAbstractItemModel &model);
    void finishReset();
    [[nodiscard]] bool matches(int sourceRow) const { return !m_match || m_match(sourceRow); }
    [[nodiscard]] bool isShown(int sourceRow) const;
    void show(const Rows &wanted);
    void showAlso(const Rows &more);
    void takeAway(const std::vector<bool> &wanted);
    void permute(Rows rows);
    void numberRows();
    void onDataChanged(const QModelIndex &first, const QModelIndex &last, const QVector<int> &roles);
    void forwardDataChanged(
        const QModelIndex &first, const QModelIndex &last, const QVector<int> &roles);
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);
    void onRowsRemoved(int first, int last);

    Match m_match;
    Sorter m_sorter;
    RowOrder m_keys;
    QVector<SortColumn> m_columns;
    Rows m_order; ///< every source row, in order
    Rows m_rows; ///< the source rows that are shown, in order
    Rows m_numbers; ///< by source row: where it is shown, or -1
};

} // namespace clusprop::ui
