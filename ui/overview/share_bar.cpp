// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/share_bar.h"

#include "ui/models/marks.h"

#include <QPaintDevice>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace clusprop::ui {
namespace {

constexpr qreal leastPart = 3; ///< logical pixels: what counts something is seen
constexpr qreal gap = 1; ///< between two parts
constexpr qreal spacing = 4; ///< of lines and dots
constexpr qreal trackShade = 0.10; ///< of the text's colour in the base's

QColor shaded(const QPalette &palette, qreal share)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const auto mix = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * static_cast<float>(share));
    };
    return QColor::fromRgbF(mix(base.redF(), text.redF()), mix(base.greenF(), text.greenF()),
        mix(base.blueF(), text.blueF()));
}

/// Edges on whole device pixels, so that they are sharp at every scale.
QRectF snapped(const QRectF &area, qreal ratio)
{
    const auto snap = [ratio](qreal value) { return std::round(value * ratio) / ratio; };
    return { QPointF(snap(area.left()), snap(area.top())),
        QPointF(snap(area.right()), snap(area.bottom())) };
}

void paintHatching(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5));
    const qreal height = area.height();
    // Beginning at a multiple of the spacing keeps the lines of neighbours in step.
    const qreal first = std::floor((area.left() - height) / spacing) * spacing;
    for (qreal left = first; left < area.right(); left += spacing)
        painter.drawLine(QPointF(left, area.bottom()), QPointF(left + height, area.top()));
}

void paintDots(QPainter &painter, const QRectF &area, const QColor &colour)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    bool isOdd = false;
    for (qreal y = area.top() + spacing / 2; y < area.bottom(); y += spacing / 2, isOdd = !isOdd) {
        for (qreal x = area.left() + (isOdd ? spacing : spacing / 2); x < area.right(); x += spacing)
            painter.drawEllipse(QPointF(x, y), 0.9, 0.9);
    }
}

void paintFill(QPainter &painter, const QRectF &area, Fill fill, const QPalette &palette)
{
    const QColor colour = toneColour(fill.tone, palette);
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    if (fill.pattern == Pattern::Solid) {
        painter.fillRect(area, colour);
    } else {
        painter.fillRect(area, palette.color(QPalette::Base));
        if (fill.pattern == Pattern::Hatched)
            paintHatching(painter, area, colour);
        if (fill.pattern == Pattern::Dotted)
            paintDots(painter, area, colour);
        // The outline lies inside, one logical pixel of whole device pixels.
        const qreal line = std::max(1.0, std::floor(ratio)) / ratio;
        const QRectF inner = area.adjusted(line, line, -line, -line);
        for (const QRectF &edge : { QRectF(area.left(), area.top(), area.width(), line),
                 QRectF(area.left(), inner.bottom(), area.width(), line),
                 QRectF(area.left(), area.top(), line, area.height()),
                 QRectF(inner.right(), area.top(), line, area.height()) })
            painter.fillRect(edge, colour);
    }
    painter.restore();
}

} // namespace

QColor toneColour(Tone tone, const QPalette &palette)
{
    switch (tone) {
    case Tone::Accent:
        return severityColour(Severity::Note, palette);
    case Tone::Error:
        return severityColour(Severity::Error, palette);
    case Tone::Warning:
        return severityColour(Severity::Warning, palette);
    case Tone::Note:
        return severityColour(Severity::Note, palette);
    case Tone::Quiet:
        break;
    }
    return secondaryTextColour(palette);
}

QVector<qreal> partWidths(const ShareBar &bar, qreal track, qreal least)
{
    qint64 whole = std::accumulate(bar.parts.begin(), bar.parts.end(), qint64(0),
        [](qint64 sum, const BarPart &part) { return sum + part.amount; });
    whole = std::max(whole, bar.whole);
    QVector<qreal> widths;
    qreal excess = -track;
    for (const BarPart &part : bar.parts) {
        const qreal share = whole == 0 ? 0
                                       : static_cast<qreal>(part.amount)
                / static_cast<qreal>(whole) * track;
        widths.append(part.amount == 0 ? 0 : std::max(share, least));
        excess += widths.last();
    }
    // What the small ones got beyond their share comes from the largest.
    if (excess > 0 && !widths.isEmpty()) {
        qreal &largest = *std::max_element(widths.begin(), widths.end());
        largest = std::max(0.0, largest - excess);
    }
    return widths;
}

void paintShareBar(QPainter &painter, const QRectF &track, const ShareBar &bar,
    const QPalette &palette, Qt::LayoutDirection direction)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    const QRectF area = snapped(track, ratio);
    painter.fillRect(area, shaded(palette, trackShade));
    const QVector<qreal> widths = partWidths(bar, area.width(), leastPart);
    qreal left = area.left();
    for (qsizetype index = 0; index < widths.size(); ++index) {
        if (widths[index] <= 0)
            continue;
        QRectF part(left, area.top(), widths[index], area.height());
        left += widths[index];
        if (left < area.right() - gap)
            part.setRight(std::max(part.left() + gap, part.right() - gap));
        if (direction == Qt::RightToLeft)
            part.moveRight(area.right() - (part.left() - area.left()));
        paintFill(painter, snapped(part, ratio), bar.parts[index].fill, palette);
    }
}

void paintSwatch(QPainter &painter, const QRectF &square, Fill fill, const QPalette &palette)
{
    paintFill(painter, snapped(square, painter.device()->devicePixelRatioF()), fill, palette);
}

} // namespace clusprop::ui
