// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/cell_walk.h"

#include <QHeaderView>
#include <QTableView>
#include <QTreeView>

namespace clusprop::ui {
namespace {

const QHeaderView *headerOf(const QAbstractItemView &view)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&view))
        return tree->header();
    const auto *table = qobject_cast<const QTableView *>(&view);
    return table != nullptr ? table->horizontalHeader() : nullptr;
}

} // namespace

CellWalk::CellWalk(const QAbstractItemView &view)
    : m_view(view)
{
    const QHeaderView *header = headerOf(view);
    for (int visual = 0; header != nullptr && visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            m_columns.append(logical);
    }
}

QModelIndex CellWalk::first() const
{
    return m_columns.isEmpty() || m_view.model()->rowCount() == 0
        ? QModelIndex()
        : m_view.model()->index(0, m_columns.first());
}

QModelIndex CellWalk::last() const
{
    const QAbstractItemModel &model = *m_view.model();
    if (m_columns.isEmpty() || model.rowCount() == 0)
        return {};
    QModelIndex row = model.index(model.rowCount() - 1, 0);
    const auto *tree = qobject_cast<const QTreeView *>(&m_view);
    while (tree != nullptr && tree->isExpanded(row) && model.rowCount(row) > 0)
        row = model.index(model.rowCount(row) - 1, 0, row);
    return row.siblingAtColumn(m_columns.last());
}

QModelIndex CellWalk::next(const QModelIndex &cell, int step) const
{
    const qsizetype column = m_columns.indexOf(cell.column()) + (step > 0 ? 1 : -1);
    if (column >= 0 && column < m_columns.size())
        return cell.siblingAtColumn(m_columns[column]);
    const QModelIndex row = nextRow(cell.siblingAtColumn(0), step);
    return row.isValid() ? row.siblingAtColumn(step > 0 ? m_columns.first() : m_columns.last())
                         : QModelIndex();
}

QModelIndex CellWalk::nextRow(const QModelIndex &row, int step) const
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&m_view))
        return step > 0 ? tree->indexBelow(row) : tree->indexAbove(row);
    return row.sibling(row.row() + (step > 0 ? 1 : -1), 0);
}

} // namespace clusprop::ui
