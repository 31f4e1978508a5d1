// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Marks the places of a sought text within the text of a cell: a line under them and a shade.
#pragma once

#include <QString>

class QPainter;
class QStyleOptionViewItem;

namespace clusprop::ui {

/// Draws over a cell that is painted already. `option` is initialised for the cell
/// (initStyleOption). Places in a part of the text that is cut are not marked. An empty text marks
/// nothing.
void paintSoughtText(
    QPainter &painter, const QStyleOptionViewItem &option, const QString &sought);

} // namespace clusprop::ui
