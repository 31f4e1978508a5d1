// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The small marks of a cell that say how its value stands to the others: a filled corner for "most
/// have another", a dot for "not the default", a ring for "the default". They differ in shape and
/// place, so that no colour has to be told apart.
#pragma once

#include "ui/models/deviation.h"

#include <QFontMetrics>
#include <QPalette>
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace clusprop::ui {

/// What a cell leaves free at its trailing edge, in logical pixels; 0 in tables without such marks.
[[nodiscard]] int deviationRoom(const QModelIndex &index, const QFontMetrics &metrics);

/// In a cell of a table, over what is there.
void paintDeviations(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index);
/// Alone, for a legend.
void paintDeviations(QPainter &painter, const QRect &cell, Deviations deviations,
    const QFontMetrics &metrics, const QPalette &palette,
    Qt::LayoutDirection direction = Qt::LeftToRight, bool selected = false);

} // namespace clusprop::ui
