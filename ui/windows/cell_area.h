// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Blocks of cells in a table: what is copied out of them, and which text a pasted block or a fill
/// gives to which cell.
///
/// Everything goes by what is seen: columns in the order in which they stand, hidden ones left out.
#pragma once

#include "ui/models/cell_block.h"

#include <QModelIndex>
#include <QVector>

#include <optional>

class QTableView;

namespace clusprop::ui {

/// Rows and columns of a view that cross in a block. Sorted as seen.
struct CellArea
{
    QVector<int> rows;
    QVector<int> columns; ///< logical

    [[nodiscard]] int cellCount() const { return static_cast<int>(rows.size() * columns.size()); }
};

/// The columns that can be seen, in their order.
[[nodiscard]] QVector<int> shownColumns(const QTableView &view);

/// The selected cells, without a selection the current one. Nothing where the selection is no block
/// or there is none.
[[nodiscard]] std::optional<CellArea> selectedArea(const QTableView &view);

/// The values as their editors start with them; what has no exact value is left out.
[[nodiscard]] CellBlock blockOf(const QTableView &view, const CellArea &area);
/// With the titles on top and, from the first column, the names in front.
[[nodiscard]] CellBlock blockWithTitles(const QTableView &view, CellArea area);

using CellTexts = QVector<std::pair<QModelIndex, QString>>;

/// What goes where; `refusal` says why nothing does.
struct Placement
{
    CellTexts texts;
    QString refusal;
};
/// A block whose size goes into the selected area without a rest is repeated over it, so that a
/// single value fills it; else it starts at the area's first cell and must fit into the table. A
/// first row that repeats the titles of its columns is left out.
[[nodiscard]] Placement placeBlock(const QTableView &view, CellBlock block);

enum class FillDirection : std::uint8_t { Down, Right };
/// The values of the selected area's first row or column for the rest of it.
[[nodiscard]] Placement placeFill(const QTableView &view, FillDirection direction);

} // namespace clusprop::ui
