// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cells of a table or tree in the order in which they are read: row by row, the columns as they
/// are arranged, without those that are hidden.
#pragma once

#include <QModelIndex>
#include <QVector>

class QAbstractItemView;

namespace clusprop::ui {

class CellWalk
{
public:
    /// Good as long as the view's columns and rows stay as they are. Of a tree what is open counts.
    explicit CellWalk(const QAbstractItemView &view);

    /// Invalid when there are no cells.
    [[nodiscard]] QModelIndex first() const;
    [[nodiscard]] QModelIndex last() const;
    /// The cell behind or, with a negative step, before; invalid at the end.
    [[nodiscard]] QModelIndex next(const QModelIndex &cell, int step) const;

private:
    [[nodiscard]] QModelIndex nextRow(const QModelIndex &row, int step) const;

    const QAbstractItemView &m_view;
    QVector<int> m_columns; ///< logical, as they are arranged
};

} // namespace clusprop::ui
