// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How a cell with a checkbox and its number is laid out and drawn: the box, a comfortable gap, the
/// number, and a mark when there is a finding; and the focus frame of any cell.
#pragma once

#include <QRect>
#include <QSize>

class QPainter;
class QStyle;
class QStyleOptionViewItem;

namespace clusprop::ui {

/// The style that draws the cell.
[[nodiscard]] const QStyle &styleOf(const QStyleOptionViewItem &option);
/// Between a box or button and its text.
[[nodiscard]] int gapOf(const QStyleOptionViewItem &option);
/// Where a click toggles. `option` is initialised for the cell (initStyleOption).
[[nodiscard]] QRect checkBoxRect(const QStyleOptionViewItem &option);
[[nodiscard]] QSize checkCellSize(const QStyleOptionViewItem &option);
void paintCheckCell(QPainter &painter, const QStyleOptionViewItem &option);
/// Around the whole cell, in the colour of its text: visible on any ground.
void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace clusprop::ui
