// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/row_order.h"

#include "core/search/natural_key.h"
#include "ui/models/roles.h"

#include <QAbstractItemModel>

#include <algorithm>
#include <numeric>

namespace clusprop::ui {
namespace {

/// The first bytes behind what all keys of a column begin with, as a number that orders like them:
/// most comparisons need no more than this.
quint64 wordAt(const QByteArray &text, qsizetype position)
{
    quint64 word = 0;
    for (qsizetype index = 0; index < qsizetype(sizeof word); ++index) {
        const qsizetype place = position + index;
        const auto byte = place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
        word = (word << 8U) | byte;
    }
    return word;
}

qsizetype commonBeginning(const QByteArray &left, const QByteArray &right, qsizetype most)
{
    const qsizetype size = std::min({ left.size(), right.size(), most });
    return std::mismatch(left.begin(), left.begin() + size, right.begin()).first - left.begin();
}

} // namespace

void RowOrder::setModel(const QAbstractItemModel *model)
{
    m_model = model;
    m_keys.clear();
    m_changed.clear();
}

void RowOrder::markChanged(int first, int last)
{
    m_changed.resize(static_cast<std::size_t>(m_model->rowCount()));
    std::fill(m_changed.begin() + first, m_changed.begin() + last + 1, true);
}

void RowOrder::insertRows(int first, int last)
{
    const auto count = static_cast<std::size_t>(last - first) + 1;
    m_changed.resize(static_cast<std::size_t>(m_model->rowCount()) - count);
    m_changed.insert(m_changed.begin() + first, count, true);
    for (Keys &keys : m_keys)
        keys.insert(keys.begin() + first, count, Key());
}

void RowOrder::removeRows(int first, int last)
{
    if (!m_changed.empty())
        m_changed.erase(m_changed.begin() + first, m_changed.begin() + last + 1);
    for (Keys &keys : m_keys)
        keys.erase(keys.begin() + first, keys.begin() + last + 1);
}

RowOrder::Key RowOrder::keyOf(int row, int column) const
{
    const QVariant value = m_model->index(row, column).data(SortRole);
    if (value.typeId() == QMetaType::QString)
        return { 0, naturalKey(value.toString()) };
    return { value.toLongLong(), {} };
}

void RowOrder::makeKeys(int column)
{
    Keys &keys = m_keys[column];
    const int rows = m_model->rowCount();
    if (keys.size() == static_cast<std::size_t>(rows))
        return;
    keys.clear();
    keys.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row)
        keys.push_back(keyOf(row, column));
}

void RowOrder::renewKeys()
{
    for (auto keys = m_keys.begin(); keys != m_keys.end(); ++keys) {
        for (std::size_t row = 0; row < m_changed.size(); ++row) {
            if (m_changed[row])
                (*keys)[row] = keyOf(static_cast<int>(row), keys.key());
        }
    }
    m_changed.clear();
}

std::vector<int> RowOrder::sorted(const QVector<SortColumn> &columns)
{
    renewKeys();
    std::vector<int> rows(m_model == nullptr ? 0 : static_cast<std::size_t>(m_model->rowCount()));
    std::iota(rows.begin(), rows.end(), 0);
    // From the least column to the first, each keeping what the one before did.
    for (auto column = columns.crbegin(); column != columns.crend(); ++column)
        sortBy(*column, rows);
    return rows;
}

void RowOrder::sortBy(const SortColumn &column, std::vector<int> &rows)
{
    struct Quick
    {
        quint64 word;
        int row;
    };
    makeKeys(column.column);
    const Keys &keys = *m_keys.constFind(column.column);
    qsizetype common = keys.empty() ? 0 : keys.front().text.size();
    for (const Key &key : keys)
        common = commonBeginning(keys.front().text, key.text, common);
    constexpr quint64 signBit = quint64{ 1 } << 63U; // puts negative numbers below the others
    std::vector<Quick> quick;
    quick.reserve(rows.size());
    for (const int row : rows) {
        const Key &key = keys[static_cast<std::size_t>(row)];
        const bool isNumber = key.text.isNull();
        quick.push_back({ isNumber ? static_cast<quint64>(key.number) ^ signBit
                                   : wordAt(key.text, common),
            row });
    }
    const auto less = [&keys](const Quick &left, const Quick &right) {
        const Key &leftKey = keys[static_cast<std::size_t>(left.row)];
        const Key &rightKey = keys[static_cast<std::size_t>(right.row)];
        if (left.word != right.word && leftKey.text.isNull() == rightKey.text.isNull())
            return left.word < right.word;
        return leftKey < rightKey;
    };
    if (column.order == Qt::AscendingOrder) {
        std::stable_sort(quick.begin(), quick.end(), less);
    } else {
        std::stable_sort(quick.begin(), quick.end(),
            [&less](const Quick &one, const Quick &other) { return less(other, one); });
    }
    std::ranges::transform(quick, rows.begin(), &Quick::row);
}

bool RowOrder::isBefore(int left, int right, const QVector<SortColumn> &columns) const
{
    for (const SortColumn &column : columns) {
        const Keys &keys = *m_keys.constFind(column.column);
        const auto order
            = keys[static_cast<std::size_t>(left)] <=> keys[static_cast<std::size_t>(right)];
        if (order != 0)
            return column.order == Qt::AscendingOrder ? order < 0 : order > 0;
    }
    return left < right;
}

void RowOrder::settle(std::vector<int> &rows, const QVector<SortColumn> &columns)
{
    if (m_changed.empty())
        return;
    const std::vector<bool> changed = m_changed;
    renewKeys();
    if (columns.isEmpty())
        return;
    for (const SortColumn &column : columns)
        makeKeys(column.column);
    const auto before
        = [this, &columns](int left, int right) { return isBefore(left, right, columns); };
    const auto moved = std::stable_partition(rows.begin(), rows.end(),
        [&changed](int row) { return !changed[static_cast<std::size_t>(row)]; });
    std::sort(moved, rows.end(), before);
    std::inplace_merge(rows.begin(), moved, rows.end(), before);
}

} // namespace clusprop::ui
