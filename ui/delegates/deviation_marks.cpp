// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/deviation_marks.h"

#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace clusprop::ui {
namespace {

int cornerSide(const QFontMetrics &metrics)
{
    return std::max(7, metrics.height() / 2);
}

int dotSide(const QFontMetrics &metrics)
{
    return std::max(6, metrics.height() * 2 / 5);
}

void paintCorner(QPainter &painter, const QRect &cell, int side, Qt::LayoutDirection direction)
{
    const bool leftToRight = direction == Qt::LeftToRight;
    const QPoint corner = leftToRight ? cell.topRight() + QPoint(1, 0) : cell.topLeft();
    const int inwards = leftToRight ? -side : side;
    painter.drawPolygon(
        QPolygon({ corner, corner + QPoint(inwards, 0), corner + QPoint(0, side) }));
}

} // namespace

int deviationRoom(const QModelIndex &index, const QFontMetrics &metrics)
{
    return index.data(DeviationRole).isValid() ? cornerSide(metrics) + dotSide(metrics) / 2 : 0;
}

void paintDeviations(
    QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Deviations found = Deviations::fromInt(index.data(DeviationRole).toInt());
    if (found) {
        paintDeviations(painter, option.rect, found, option.fontMetrics, option.palette,
            option.direction, option.state.testFlag(QStyle::State_Selected));
    }
}

void paintDeviations(QPainter &painter, const QRect &cell, Deviations deviations,
    const QFontMetrics &metrics, const QPalette &palette, Qt::LayoutDirection direction,
    bool selected)
{
    const QColor onSelection = palette.color(QPalette::HighlightedText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (deviations.testFlag(Deviation::FromMost)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? onSelection : outlierColour(palette));
        paintCorner(painter, cell, cornerSide(metrics), direction);
    }
    const int side = dotSide(metrics);
    const int gap = side / 2;
    const QRect inLine(cell.right() - gap - side, cell.center().y() - side / 2 + 1, side, side);
    QRectF dot = QStyle::visualRect(direction, cell, inLine);
    if (deviations.testFlag(Deviation::FromDefault)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? onSelection : palette.color(QPalette::Text));
        painter.drawEllipse(dot);
    } else if (deviations.testFlag(Deviation::AsDefault)) {
        painter.setPen(QPen(selected ? onSelection : secondaryTextColour(palette), 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(dot.adjusted(0.6, 0.6, -0.6, -0.6));
    }
    painter.restore();
}

} // namespace clusprop::ui
