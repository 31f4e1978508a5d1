// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/index_sorter.h"

#include "core/background/background_pool.h"
#include "core/search/natural_key.h"

#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <numeric>
#include <utility>

namespace clusprop::ui {

IndexSorter::IndexSorter(RowFilter &rows, BackgroundIndex &index,
    QVector<std::optional<SearchIndex::Column>> columns, QObject *parent)
    : QObject(parent)
    , m_rows(rows)
    , m_index(index)
    , m_columns(std::move(columns))
{
    m_rows.setSorter([this](const QVector<SortColumn> &wanted) { sort(wanted); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &IndexSorter::adopt);
    connect(&m_index, &BackgroundIndex::ready, this, [this] {
        if (std::exchange(m_isWaiting, false))
            sort(m_wanted);
    });
}

void IndexSorter::sort(const QVector<SortColumn> &columns)
{
    m_wanted = columns;
    const int rows = m_rows.totalCount();
    if (columns.isEmpty()) {
        Order order(static_cast<std::size_t>(rows));
        std::iota(order.begin(), order.end(), 0);
        m_rows.setOrder(std::move(order));
        emit sorted();
        return;
    }
    m_index.start();
    m_isWaiting = !m_index.isReady() || m_index.index().rowCount() != rows;
    if (m_isWaiting)
        return;
    std::vector<Keys> keys;
    for (const SortColumn &column : columns)
        keys.push_back(keysOf(column));
    constexpr int fewRows = 2000; // not worth a thread
    if (rows < fewRows) {
        m_rows.setOrder(ordered(std::move(keys), rows));
        emit sorted();
        return;
    }
    auto promise = std::make_shared<QPromise<std::shared_ptr<Order>>>();
    m_watcher.setFuture(promise->future()); // what was asked for before is not listened to any more
    promise->start();
    backgroundPool().start([promise, keys = std::move(keys), rows]() mutable {
        promise->addResult(std::make_shared<Order>(ordered(std::move(keys), rows)));
        promise->finish();
    });
}

IndexSorter::Keys IndexSorter::keysOf(const SortColumn &column)
{
    const SearchIndex &index = m_index.index();
    const auto shown = m_columns[column.column];
    Keys keys{ column.order, {}, {} };
    keys.texts.reserve(static_cast<std::size_t>(index.rowCount()));
    for (int row = 0; row < index.rowCount(); ++row)
        keys.texts.push_back(shown ? index.textOf(row, *shown) : index.states(row).toInt());
    if (shown)
        keys.table = std::make_shared<TextTable>(index.textsOf(*shown));
    return keys;
}

/// From the least column to the first, each keeping what the one before did.
IndexSorter::Order IndexSorter::ordered(std::vector<Keys> columns, int rows)
{
    Order order(static_cast<std::size_t>(rows));
    std::iota(order.begin(), order.end(), 0);
    std::reverse(columns.begin(), columns.end());
    for (Keys &column : columns) {
        const std::vector<quint32> ranks
            = column.table ? naturalRanks(*column.table) : std::vector<quint32>();
        std::vector<quint32> &keys = column.texts;
        if (column.table)
            std::ranges::transform(keys, keys.begin(), [&ranks](quint32 id) { return ranks[id]; });
        const quint32 highest = keys.empty() ? 0 : *std::ranges::max_element(keys);
        if (column.order == Qt::DescendingOrder)
            std::ranges::transform(
                keys, keys.begin(), [highest](quint32 key) { return highest - key; });
        std::vector<std::size_t> next(std::size_t{ highest } + 2); // where a key's next row goes
        for (const quint32 key : keys)
            ++next[std::size_t{ key } + 1];
        std::partial_sum(next.begin(), next.end(), next.begin());
        Order placed(order.size());
        for (const int row : order)
            placed[next[keys[static_cast<std::size_t>(row)]]++] = row;
        order = std::move(placed);
    }
    return order;
}

void IndexSorter::adopt()
{
    const std::shared_ptr<Order> order = m_watcher.result();
    if (static_cast<int>(order->size()) != m_rows.totalCount()) {
        sort(m_wanted); // rows came or went meanwhile
        return;
    }
    m_rows.setOrder(*order);
    emit sorted();
}

} // namespace clusprop::ui
