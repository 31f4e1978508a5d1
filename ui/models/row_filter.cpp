// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/row_filter.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace clusprop::ui {
namespace {

std::size_t at(int row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

RowFilter::RowFilter(QObject *parent)
    : QAbstractProxyModel(parent)
{ }

void RowFilter::setSourceModel(QAbstractItemModel *model)
{
    beginResetModel();
    if (sourceModel() != nullptr)
        disconnect(sourceModel(), nullptr, this, nullptr);
    QAbstractProxyModel::setSourceModel(model);
    m_keys.setModel(model);
    if (model != nullptr)
        listenTo(*model);
    finishReset();
}

void RowFilter::listenTo(QAbstractItemModel &model)
{
    using Model = QAbstractItemModel;
    connect(&model, &Model::dataChanged, this, &RowFilter::onDataChanged);
    connect(&model, &Model::headerDataChanged, this,
        [this](Qt::Orientation orientation, int first, int last) {
            if (orientation == Qt::Horizontal)
                emit headerDataChanged(orientation, first, last);
        });
    connect(&model, &Model::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(&model, &Model::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    connect(&model, &Model::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsRemoved(first, last); });
    connect(&model, &Model::columnsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) { beginInsertColumns({}, first, last); });
    connect(&model, &Model::columnsInserted, this, [this] { endInsertColumns(); });
    connect(&model, &Model::columnsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { beginRemoveColumns({}, first, last); });
    connect(&model, &Model::columnsRemoved, this, [this] { endRemoveColumns(); });
    // Rows of other places in the source are other rows: there is nothing to keep.
    const auto begin = [this] { beginResetModel(); };
    const auto end = [this] { finishReset(); };
    connect(&model, &Model::modelAboutToBeReset, this, begin);
    connect(&model, &Model::modelReset, this, end);
    connect(&model, &Model::layoutAboutToBeChanged, this, begin);
    connect(&model, &Model::layoutChanged, this, end);
    connect(&model, &Model::rowsAboutToBeMoved, this, begin);
    connect(&model, &Model::rowsMoved, this, end);
}

/// Begins anew with the source as it is now.
void RowFilter::finishReset()
{
    m_keys.setModel(sourceModel());
    const int count = sourceModel() == nullptr ? 0 : sourceModel()->rowCount();
    if (m_sorter || m_columns.isEmpty()) {
        m_order.resize(at(count));
        std::iota(m_order.begin(), m_order.end(), 0);
    } else {
        m_order = m_keys.sorted(m_columns);
    }
    m_rows.clear();
    std::ranges::copy_if(
        m_order, std::back_inserter(m_rows), [this](int row) { return matches(row); });
    numberRows();
    endResetModel();
    emit countsChanged();
    if (m_sorter && !m_columns.isEmpty())
        m_sorter(m_columns);
}

void RowFilter::setMatch(const Match &match, Match later)
{
    if (!m_sorter)
        m_keys.settle(m_order, m_columns);
    Rows wanted;
    wanted.reserve(m_order.size());
    std::ranges::copy_if(m_order, std::back_inserter(wanted),
        [&match](int row) { return !match || match(row); });
    m_match = std::move(later);
    show(wanted);
    emit countsChanged();
}

void RowFilter::sort(int column, Qt::SortOrder order)
{
    QVector<SortColumn> columns;
    if (column >= 0) {
        columns = m_columns;
        columns.removeIf([column](const SortColumn &other) { return other.column == column; });
        columns.prepend({ column, order });
        constexpr qsizetype most = 3; // what a person can still see
        columns.resize(std::min(columns.size(), most));
    }
    setSortColumns(columns);
}

void RowFilter::setSortColumns(const QVector<SortColumn> &columns)
{
    m_columns = columns;
    if (m_sorter)
        m_sorter(m_columns);
    else if (sourceModel() != nullptr)
        setOrder(m_keys.sorted(m_columns));
}

void RowFilter::setOrder(std::vector<int> sourceRows)
{
    if (sourceRows.size() != m_order.size() || sourceRows == m_order)
        return;
    m_order = std::move(sourceRows);
    showAlso({});
}

/// What is shown and these, in the present order.
void RowFilter::showAlso(const Rows &more)
{
    std::vector<bool> isWanted(m_order.size());
    for (const int row : m_rows)
        isWanted[at(row)] = true;
    for (const int row : more)
        isWanted[at(row)] = true;
    Rows wanted;
    wanted.reserve(m_rows.size() + more.size());
    std::ranges::copy_if(
        m_order, std::back_inserter(wanted), [&isWanted](int row) { return isWanted[at(row)]; });
    show(wanted);
}

void RowFilter::show(const Rows &wanted)
{
    std::vector<bool> isWanted(m_numbers.size());
    for (const int row : wanted)
        isWanted[at(row)] = true;
    takeAway(isWanted);
    Rows rows = m_rows;
    std::ranges::copy_if(
        wanted, std::back_inserter(rows), [this](int row) { return !isShown(row); });
    if (rows.size() > m_rows.size()) {
        beginInsertRows({}, matchCount(), static_cast<int>(rows.size()) - 1);
        m_rows = std::move(rows);
        numberRows();
        endInsertRows();
    }
    permute(wanted);
}

/// What goes is moved to the top, so that a current row that goes hands over to the first that
/// stays.
void RowFilter::takeAway(const std::vector<bool> &wanted)
{
    Rows rows = m_rows;
    const auto kept = std::stable_partition(
        rows.begin(), rows.end(), [&wanted](int row) { return !wanted[at(row)]; });
    const auto gone = static_cast<int>(kept - rows.begin());
    if (gone == 0)
        return;
    permute(rows);
    beginRemoveRows({}, 0, gone - 1);
    m_rows.erase(m_rows.begin(), m_rows.begin() + gone);
    numberRows();
    endRemoveRows();
}

void RowFilter::permute(Rows rows)
{
    if (rows == m_rows)
        return;
    // The hint keeps the columns as they are, and lets selections be kept by rows.
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    const Rows old = std::exchange(m_rows, std::move(rows));
    numberRows();
    QModelIndexList after;
    after.reserve(before.size());
    for (const QModelIndex &index : before)
        after.append(createIndex(m_numbers[at(old[at(index.row())])], index.column()));
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void RowFilter::numberRows()
{
    m_numbers.assign(m_order.size(), -1);
    int number = 0;
    for (const int row : m_rows)
        m_numbers[at(row)] = number++;
}

bool RowFilter::isShown(int sourceRow) const
{
    return m_numbers[at(sourceRow)] >= 0;
}

int RowFilter::rowOfSource(int sourceRow) const
{
    return sourceRow >= 0 && at(sourceRow) < m_numbers.size() ? m_numbers[at(sourceRow)] : -1;
}

void RowFilter::onDataChanged(
    const QModelIndex &first, const QModelIndex &last, const QVector<int> &roles)
{
    if (!m_sorter)
        m_keys.markChanged(first.row(), last.row());
    forwardDataChanged(first, last, roles);
    Rows more;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (!isShown(row) && matches(row))
            more.push_back(row);
    }
    if (more.empty())
        return;
    showAlso(more);
    emit countsChanged();
}

/// Run by run where there are few, else all between the first and the last in one.
void RowFilter::forwardDataChanged(
    const QModelIndex &first, const QModelIndex &last, const QVector<int> &roles)
{
    Rows changed;
    for (int row = first.row(); row <= last.row(); ++row) {
        if (isShown(row))
            changed.push_back(m_numbers[at(row)]);
    }
    if (changed.empty())
        return;
    std::ranges::sort(changed);
    const auto tell = [&](int from, int to) {
        emit dataChanged(
            createIndex(from, first.column()), createIndex(to, last.column()), roles);
    };
    constexpr std::size_t few = 64;
    if (changed.size() > few) {
        tell(changed.front(), changed.back());
        return;
    }
    for (std::size_t begin = 0, end = 1; begin < changed.size(); begin = end++) {
        while (end < changed.size() && changed[end] == changed[end - 1] + 1)
            ++end;
        tell(changed[begin], changed[end - 1]);
    }
}

/// New rows come last until the match or the order is asked for again.
void RowFilter::onRowsInserted(int first, int last)
{
    const int count = last - first + 1;
    for (Rows *rows : { &m_order, &m_rows }) {
        for (int &row : *rows)
            row += row >= first ? count : 0;
    }
    for (int row = first; row <= last; ++row)
        m_order.push_back(row);
    m_keys.insertRows(first, last);
    numberRows();
    Rows more;
    for (int row = first; row <= last; ++row) {
        if (matches(row))
            more.push_back(row);
    }
    showAlso(more);
    emit countsChanged();
}

void RowFilter::onRowsAboutToBeRemoved(int first, int last)
{
    std::vector<bool> stays(m_numbers.size(), true);
    std::fill(stays.begin() + first, stays.begin() + last + 1, false);
    takeAway(stays);
}

void RowFilter::onRowsRemoved(int first, int last)
{
    const int count = last - first + 1;
    std::erase_if(m_order, [first, last](int row) { return row >= first && row <= last; });
    for (Rows *rows : { &m_order, &m_rows }) {
        for (int &row : *rows)
            row -= row > last ? count : 0;
    }
    m_keys.removeRows(first, last);
    numberRows();
    emit countsChanged();
}

QModelIndex RowFilter::mapFromSource(const QModelIndex &index) const
{
    const int row = index.isValid() ? rowOfSource(index.row()) : -1;
    return row < 0 ? QModelIndex() : createIndex(row, index.column());
}

QModelIndex RowFilter::mapToSource(const QModelIndex &index) const
{
    const bool isOurs = index.isValid() && index.model() == this && index.row() < matchCount();
    return isOurs ? sourceModel()->index(sourceRow(index.row()), index.column()) : QModelIndex();
}

QModelIndex RowFilter::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex RowFilter::parent(const QModelIndex &) const
{
    return {};
}

QModelIndex RowFilter::sibling(int row, int column, const QModelIndex &) const
{
    return index(row, column);
}

int RowFilter::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : matchCount();
}

int RowFilter::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || sourceModel() == nullptr ? 0 : sourceModel()->columnCount();
}

bool RowFilter::hasChildren(const QModelIndex &parent) const
{
    return rowCount(parent) > 0;
}

QVariant RowFilter::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (sourceModel() == nullptr)
        return {};
    if (orientation == Qt::Horizontal) // also when no row is shown that it could be mapped by
        return sourceModel()->headerData(section, orientation, role);
    const bool isRow = section >= 0 && section < matchCount();
    return isRow ? sourceModel()->headerData(sourceRow(section), orientation, role) : QVariant();
}

} // namespace clusprop::ui
