// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/marks.h"

#include "core/values/visible_text.h"

#include <QFontMetrics>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QTextDocument>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace clusprop::ui {
namespace {

struct Hue
{
    int angle; ///< degrees
    int saturation; ///< 0 to 255
};
constexpr Hue errorHue{ 8, 215 };
constexpr Hue warningHue{ 38, 235 };
constexpr Hue noteHue{ 205, 150 };
constexpr Hue modifiedHue{ 214, 235 };
constexpr Hue outlierHue{ 288, 150 };

/// Relative luminance of one channel, WCAG 2; of its eight bits, as it is drawn. A colour that can be
/// read is searched for in steps, so powers are taken once.
double linear(int channel)
{
    constexpr int levels = 256;
    static const std::array<double, levels> table = [] {
        std::array<double, levels> values{};
        for (int level = 0; level < levels; ++level) {
            const double share = level / 255.0;
            values.at(static_cast<std::size_t>(level))
                = share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
        }
        return values;
    }();
    return table.at(static_cast<std::size_t>(channel));
}

double luminance(const QColor &colour)
{
    const QColor rgb = colour.toRgb();
    return 0.2126 * linear(rgb.red()) + 0.7152 * linear(rgb.green()) + 0.0722 * linear(rgb.blue());
}

/// Both backgrounds that rows alternate between.
double leastContrast(const QColor &colour, const QPalette &palette)
{
    return std::min(contrastRatio(colour, palette.color(QPalette::Base)),
        contrastRatio(colour, palette.color(QPalette::AlternateBase)));
}

QColor readable(Hue hue, const QPalette &palette)
{
    const bool dark = isDark(palette);
    constexpr int middle = 128;
    constexpr int extreme = 255;
    for (int step = 0; step <= extreme - middle; step += 3) {
        const int lightness = dark ? middle + step : middle - step;
        // As it is drawn: eight bits a channel.
        const QColor colour(QColor::fromHsl(hue.angle, hue.saturation, lightness).rgb());
        if (leastContrast(colour, palette) >= readableContrast)
            return colour;
    }
    return palette.color(QPalette::Text);
}

/// The outline of each mark in a unit square.
QPainterPath octagon()
{
    constexpr int corners = 8;
    QPolygonF shape;
    for (int corner = 0; corner < corners; ++corner) {
        const double angle = (corner + 0.5) * 2 * std::numbers::pi / corners;
        shape << QPointF(0.5 + 0.5 * std::cos(angle), 0.5 + 0.5 * std::sin(angle));
    }
    QPainterPath path;
    path.addPolygon(shape);
    path.closeSubpath();
    return path;
}

QPainterPath triangle()
{
    QPainterPath path;
    path.addPolygon(QPolygonF({ { 0.5, 0.02 }, { 1.0, 0.95 }, { 0.0, 0.95 } }));
    path.closeSubpath();
    return path;
}

QPainterPath circle()
{
    QPainterPath path;
    path.addEllipse(QRectF(0.03, 0.03, 0.94, 0.94));
    return path;
}

QPainterPath padlock()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.15, 0.45, 0.7, 0.5), 0.08, 0.08);
    QPainterPath shackle;
    shackle.moveTo(0.3, 0.45);
    shackle.lineTo(0.3, 0.3);
    shackle.arcTo(QRectF(0.3, 0.1, 0.4, 0.4), 180, -180);
    shackle.lineTo(0.7, 0.45);
    QPainterPathStroker stroker;
    stroker.setWidth(0.13);
    path.addPath(stroker.createStroke(shackle));
    return path;
}

QPainterPath line(QPointF from, QPointF to)
{
    QPainterPath path(from);
    path.lineTo(to);
    return path;
}

QPainterPath cross()
{
    QPainterPath path = line({ 0.32, 0.32 }, { 0.68, 0.68 });
    path.addPath(line({ 0.68, 0.32 }, { 0.32, 0.68 }));
    return path;
}

QPainterPath exclamation()
{
    QPainterPath path = line({ 0.5, 0.36 }, { 0.5, 0.62 });
    path.addPath(line({ 0.5, 0.79 }, { 0.5, 0.795 }));
    return path;
}

QPainterPath letterI()
{
    QPainterPath path = line({ 0.5, 0.46 }, { 0.5, 0.75 });
    path.addPath(line({ 0.5, 0.26 }, { 0.5, 0.265 }));
    return path;
}

/// Draws a filled outline and a sign in it, at whatever size and resolution is asked for.
class MarkEngine final : public QIconEngine
{
public:
    MarkEngine(const QPainterPath &outline, const QPainterPath &sign, QColor fill, QColor ink)
        : m_outline(outline)
        , m_sign(sign)
        , m_fill(fill)
        , m_ink(ink)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(QRectF(rect).center() - QPointF(side, side) / 2);
        painter->scale(side, side);
        // A rim in the colour of the ground keeps the mark apart from a selected row.
        const QPen rim = mode == QIcon::Selected ? QPen(m_ink, 0.08) : QPen(Qt::NoPen);
        painter->setPen(rim);
        painter->setBrush(m_fill);
        painter->drawPath(m_outline);
        painter->strokePath(m_sign, QPen(m_ink, 0.12, Qt::SolidLine, Qt::RoundCap));
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MarkEngine(*this); }

private:
    QPainterPath m_outline;
    QPainterPath m_sign;
    QColor m_fill;
    QColor m_ink;
};

struct SeverityMark
{
    Hue hue;
    QPainterPath (*outline)();
    QPainterPath (*sign)();
};
constexpr std::array severityMarks{
    // by Severity
    SeverityMark{ noteHue, circle, letterI },
    SeverityMark{ warningHue, triangle, exclamation },
    SeverityMark{ errorHue, octagon, cross },
};

const SeverityMark &markOf(Severity severity)
{
    return severityMarks[static_cast<std::size_t>(severity)];
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

double contrastRatio(const QColor &first, const QColor &second)
{
    const auto [darker, lighter] = std::minmax({ luminance(first), luminance(second) });
    return (lighter + 0.05) / (darker + 0.05);
}

QColor modifiedColour(const QPalette &palette)
{
    return readable(modifiedHue, palette);
}

QColor outlierColour(const QPalette &palette)
{
    return readable(outlierHue, palette);
}

QColor severityColour(Severity severity, const QPalette &palette)
{
    return readable(markOf(severity).hue, palette);
}

QColor secondaryTextColour(const QPalette &palette)
{
    return readable({ 0, 0 }, palette);
}

QIcon severityIcon(Severity severity, const QPalette &palette)
{
    const SeverityMark &mark = markOf(severity);
    return QIcon(new MarkEngine(mark.outline(), mark.sign(), severityColour(severity, palette),
        palette.color(QPalette::Base)));
}

QIcon lockIcon(const QPalette &palette)
{
    return QIcon(new MarkEngine(padlock(), line({ 0.5, 0.64 }, { 0.5, 0.76 }),
        secondaryTextColour(palette), palette.color(QPalette::Base)));
}

int modifiedBarWidth(const QFontMetrics &metrics)
{
    return std::max(3, metrics.height() / 5);
}

void paintModifiedBar(QPainter &painter, const QRect &cell, const QPalette &palette,
    Qt::LayoutDirection direction, bool selected)
{
    QRect bar = cell;
    const int width = modifiedBarWidth(painter.fontMetrics());
    if (direction == Qt::RightToLeft)
        bar.setLeft(cell.right() - width + 1);
    else
        bar.setWidth(width);
    painter.fillRect(
        bar, selected ? palette.color(QPalette::HighlightedText) : modifiedColour(palette));
}

QString plainToolTip(const QString &text)
{
    // Only rich text is wrapped, so long plain lines are escaped and become rich text, too.
    constexpr qsizetype longLine = 100;
    const QStringList lines = text.split(u'\n');
    const bool isLong = std::any_of(
        lines.begin(), lines.end(), [](const QString &line) { return line.size() > longLine; });
    return isLong || Qt::mightBeRichText(text)
        ? Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal)
        : text;
}

QString captionOf(const QString &text)
{
    return visibleText(text).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"));
}

} // namespace clusprop::ui
