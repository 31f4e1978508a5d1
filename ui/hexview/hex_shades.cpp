// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_shades.h"

#include "ui/models/marks.h"

#include <QCoreApplication>
#include <QPainter>
#include <QtMath>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// What is drawn at the lower edge, or all over.
enum class Shape : quint8 { None, Thin, Thick, Dotted, Dashed, Double, Hatched, Boxed };

struct ShadeRow
{
    HexShade shade;
    const char *word;
    int hue; ///< degrees; -1: grey. They differ for people who confuse red and green.
    Shape shape;
};

constexpr std::array rows{
    ShadeRow{
        HexShade::Count, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Count"), -1, Shape::Double },
    ShadeRow{ HexShade::Syntax, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Syntax"), 285,
        Shape::Dotted },
    ShadeRow{ HexShade::Length, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Length"), 185,
        Shape::Dashed },
    ShadeRow{
        HexShade::Name, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Name"), 214, Shape::Thin },
    ShadeRow{
        HexShade::Value, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Value"), 40, Shape::Thick },
    ShadeRow{ HexShade::Padding, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Padding"), -1,
        Shape::Hatched },
    ShadeRow{ HexShade::EndMark, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "End mark"), -1,
        Shape::Boxed },
    ShadeRow{ HexShade::Unread, QT_TRANSLATE_NOOP("clusprop::ui::HexLegend", "Not read"), 8,
        Shape::Hatched },
};

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (static_cast<std::size_t>(rows[index].shade) != index
            || allHexShades[index] != rows[index].shade)
            return false;
    }
    return rows.size() == allHexShades.size();
}
static_assert(rowsStandAtTheirIndex());

const ShadeRow &rowOf(HexShade shade)
{
    return rows[static_cast<std::size_t>(shade)];
}

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return { mix(base.red(), over.red()), mix(base.green(), over.green()),
        mix(base.blue(), over.blue()) };
}

QColor inkOf(const ShadeRow &row, const QPalette &palette)
{
    if (row.hue < 0)
        return palette.color(QPalette::Text);
    constexpr int saturation = 220;
    constexpr int onDark = 150;
    constexpr int onLight = 110;
    return QColor::fromHsl(row.hue, saturation, isDark(palette) ? onDark : onLight);
}

qreal shareOf(const ShadeRow &row, ShadeStrength strength)
{
    if (strength == ShadeStrength::Faint)
        return row.hue < 0 ? 0.03 : 0.07;
    return row.hue < 0 ? 0.10 : 0.26;
}

void paintBelow(QPainter &painter, const QRectF &area, const QColor &ink, qreal thickness,
    qreal dash, qreal gap)
{
    const qreal top = area.bottom() - thickness;
    if (gap <= 0) {
        painter.fillRect(QRectF(area.left(), top, area.width(), thickness), ink);
        return;
    }
    const int dashes = qCeil(area.width() / (dash + gap));
    for (int index = 0; index < dashes; ++index) {
        const qreal left = area.left() + index * (dash + gap);
        painter.fillRect(QRectF(left, top, std::min(dash, area.right() - left), thickness), ink);
    }
}

} // namespace

HexShade hexShade(ByteField field)
{
    switch (field) {
    case ByteField::Count:
        return HexShade::Count;
    case ByteField::NameSyntax:
    case ByteField::ValueSyntax:
        return HexShade::Syntax;
    case ByteField::NameLength:
    case ByteField::ValueLength:
        return HexShade::Length;
    case ByteField::Name:
        return HexShade::Name;
    case ByteField::NamePadding:
    case ByteField::ValuePadding:
        return HexShade::Padding;
    case ByteField::PropertyEndmark:
    case ByteField::ListEndmark:
        return HexShade::EndMark;
    case ByteField::Trailing:
    case ByteField::Unread:
        return HexShade::Unread;
    case ByteField::ValueData:
    case ByteField::StructureField:
        break;
    }
    return HexShade::Value;
}

QString shadeWord(HexShade shade)
{
    return QCoreApplication::translate("clusprop::ui::HexLegend", rowOf(shade).word);
}

QColor shadeColour(HexShade shade, ShadeStrength strength, const QPalette &palette)
{
    const ShadeRow &row = rowOf(shade);
    const QColor base = palette.color(QPalette::Base);
    // Zero bytes outside of the selected property are written in the secondary colour.
    const QColor text = strength == ShadeStrength::Full ? palette.color(QPalette::Text)
                                                        : secondaryTextColour(palette);
    const QColor ink = inkOf(row, palette);
    constexpr qreal step = 0.01;
    const qreal most = shareOf(row, strength);
    const int steps = qCeil(most / step);
    for (int index = 0; index < steps; ++index) {
        const QColor colour = mixed(base, ink, most - index * step);
        if (contrastRatio(text, colour) >= readableContrast)
            return colour;
    }
    return base;
}

void paintShade(QPainter &painter, const QRectF &area, HexShade shade, ShadeStrength strength,
    const QPalette &palette, qreal pixel)
{
    const ShadeRow &row = rowOf(shade);
    const QColor base = palette.color(QPalette::Base);
    painter.fillRect(area, shadeColour(shade, strength, palette));
    if (strength == ShadeStrength::Faint && shade != HexShade::Unread)
        return;
    const QColor ink = row.hue < 0 ? mixed(base, inkOf(row, palette), 0.55)
                                   : mixed(base, inkOf(row, palette), 0.85);
    const qreal thin = std::max<qreal>(pixel, qRound(area.height() / 16 / pixel) * pixel);
    const qreal dash = 3 * thin;
    switch (row.shape) {
    case Shape::None:
        break;
    case Shape::Thin:
        paintBelow(painter, area, ink, thin, 0, 0);
        break;
    case Shape::Thick:
        paintBelow(painter, area, ink, 3 * thin, 0, 0);
        break;
    case Shape::Dotted:
        paintBelow(painter, area, ink, 2 * thin, 2 * thin, 2 * thin);
        break;
    case Shape::Dashed:
        paintBelow(painter, area, ink, thin, 2 * dash, dash);
        break;
    case Shape::Double:
        paintBelow(painter, area, ink, thin, 0, 0);
        paintBelow(painter, area.adjusted(0, 0, 0, -2 * thin), ink, thin, 0, 0);
        break;
    case Shape::Hatched:
        painter.fillRect(area, QBrush(mixed(base, inkOf(row, palette), 0.30), Qt::BDiagPattern));
        break;
    case Shape::Boxed:
        paintBelow(painter, area, ink, thin, thin, 2 * thin);
        paintBelow(painter, QRectF(area.left(), area.top(), area.width(), thin), ink, thin, thin,
            2 * thin);
        break;
    }
}

void paintGap(QPainter &painter, const QRectF &area, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    painter.fillRect(area, mixed(base, text, 0.05));
    painter.fillRect(area, QBrush(mixed(base, text, 0.22), Qt::Dense6Pattern));
}

} // namespace clusprop::ui
