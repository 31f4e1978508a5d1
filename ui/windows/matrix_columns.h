// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The columns of a matrix as they stand in its table: kept as a layout, restored from one, and
/// offered for choice.
#pragma once

#include "ui/windows/column_chooser.h"
#include "ui/windows/matrix_layout.h"

namespace clusprop::ui {

class FrozenTable;
class MatrixModel;
class RowFilter;

/// As the table shows it now.
[[nodiscard]] MatrixLayout layoutOf(
    const FrozenTable &table, const RowFilter &rows, const MatrixModel &model);
/// Columns that the layout does not know follow the others; ones that are not there are passed
/// over, and come back with the layout where they are.
void applyLayout(
    const MatrixLayout &layout, FrozenTable &table, RowFilter &rows, MatrixModel &model);
/// What `now` says, and what `before` says of columns that are not there now.
[[nodiscard]] MatrixLayout joined(const MatrixLayout &now, const MatrixLayout &before);
/// As wide as their contents up to a limit, in the order of the model.
void fitColumns(FrozenTable &table);

[[nodiscard]] QVector<ColumnChoice> choicesOf(const FrozenTable &table, const MatrixModel &model);
void applyChoices(const QVector<ColumnChoice> &choices, FrozenTable &table);

} // namespace clusprop::ui
