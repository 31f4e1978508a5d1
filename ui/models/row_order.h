// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The order of the rows of a flat model, by what its cells give for SortRole.
///
/// Comparing cells through their models is too slow for a hundred thousand rows, so that each cell
/// is asked once and its key kept. Numbers come before texts; texts compare as people order them.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QVector>

#include <compare>
#include <vector>

class QAbstractItemModel;

namespace clusprop::ui {

struct SortColumn
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    friend bool operator==(const SortColumn &, const SortColumn &) = default;
};

class RowOrder
{
public:
    /// `model` must outlive the order or be taken away; null is no model. Forgets all keys.
    void setModel(const QAbstractItemModel *model);
    /// The cells of these rows are not what they were.
    void markChanged(int first, int last);
    /// The model has new rows, which count as changed, or has them no more.
    void insertRows(int first, int last);
    void removeRows(int first, int last);

    /// All rows of the model. Rows that are equal in all columns stand as in the model.
    [[nodiscard]] std::vector<int> sorted(const QVector<SortColumn> &columns);
    /// Moves the rows that were marked since the last call to where they belong now; the others
    /// must be in order. Much faster than sorted() while they are few.
    void settle(std::vector<int> &rows, const QVector<SortColumn> &columns);

private:
    struct Key
    {
        qint64 number = 0;
        QByteArray text; ///< null: the key is the number

        friend std::strong_ordering operator<=>(const Key &left, const Key &right)
        {
            if (left.text.isNull() != right.text.isNull())
                return right.text.isNull() <=> left.text.isNull();
            return left.text.isNull() ? left.number <=> right.number
                                      : left.text.compare(right.text) <=> 0;
        }
        friend bool operator==(const Key &left, const Key &right) = default;
    };
    using Keys = std::vector<Key>;

    [[nodiscard]] Key keyOf(int row, int column) const;
    void makeKeys(int column);
    void sortBy(const SortColumn &column, std::vector<int> &rows);
    void renewKeys();
    [[nodiscard]] bool isBefore(int left, int right, const QVector<SortColumn> &columns) const;

    const QAbstractItemModel *m_model = nullptr;
    QHash<int, Keys> m_keys; ///< by column
    std::vector<bool> m_changed; ///< by row; empty: none
};

} // namespace clusprop::ui
