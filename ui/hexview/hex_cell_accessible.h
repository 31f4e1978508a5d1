// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One byte of the hex view as a cell of a table, for screen readers.
#pragma once

#include <QAccessible>
#include <QRect>

namespace clusprop::ui {

class HexView;

/// Cells are numbered row by row, see hex_gaps.h. The caller registers it, which owns it; the view
/// must outlive it.
[[nodiscard]] QAccessibleInterface *makeHexCell(HexView &view, qint64 cell);

/// Where a cell's digits are, on the screen.
[[nodiscard]] QRect hexCellRect(const HexView &view, qint64 cell);

} // namespace clusprop::ui
