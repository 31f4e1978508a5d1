// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What both tables of a document do with their cells: copying, moving, closing editors.
#pragma once

#include "ui/windows/property_place.h"

#include <QString>

#include <cstdint>

class QAbstractItemView;
class QWidget;

namespace clusprop::ui {

enum class CopyForm : std::uint8_t {
    Value, ///< the texts of the current cell's column, one selected row a line
    NameValue, ///< "BackupInProgress=1", one a line
    Rows, ///< all columns with their titles, separated by tabs
};

/// The selected rows of a table whose cells say their property through the roles of roles.h.
/// `valueColumn` holds the values. Empty when nothing is selected.
[[nodiscard]] QString copyText(const QAbstractItemView &view, int valueColumn, CopyForm form);

/// The selected rows' cells of one column, from top to bottom; without a selection the current
/// row's.
[[nodiscard]] QModelIndexList selectedCells(const QAbstractItemView &view, int column);

/// The editor of a cell that is open in `view`, or the frame around it; null for none.
[[nodiscard]] QWidget *openEditor(const QAbstractItemView &view);
/// Takes over what an open editor holds and closes it. Does nothing without one.
void commitEditor(QAbstractItemView &view);

/// Makes a cell current, selected and visible.
void goToCell(QAbstractItemView &view, const QModelIndex &index);

} // namespace clusprop::ui
