// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_painter.h"

#include "core/document/byte_copy.h"
#include "ui/hexview/hex_shades.h"
#include "ui/hexview/hex_view.h"
#include "ui/models/marks.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QScrollBar>

#include <array>
#include <cmath>

namespace clusprop::ui {
namespace {

constexpr QChar noCharacter = u'\u00B7';
constexpr std::array bothColumns{ HexColumn::Digits, HexColumn::Text };

/// What all lines need.
struct Canvas
{
    QPainter &painter;
    const HexView &view;
    const HexLayout &layout;
    const QPalette palette;
    QColor quiet;
    QFont plain;
    QFont bold;
    qreal baseline; ///< from the top of a line
    qreal digitWidth;

    [[nodiscard]] qreal pixel() const { return layout.metrics().pixel; }
    /// To a whole device pixel.
    [[nodiscard]] qreal snapped(qreal length) const
    {
        return std::round(length / pixel()) * pixel();
    }
};

/// One row and the bytes in it; `last` is before `first` where it is all gap.
struct Line
{
    const Canvas &canvas;
    qint64 row;
    qint64 first;
    qint64 last;
};

struct Part
{
    qint64 first;
    qint64 last;
};

Canvas makeCanvas(QPainter &painter, const HexView &view)
{
    QPalette palette = view.palette();
    palette.setCurrentColorGroup(view.hasFocus() ? QPalette::Active : QPalette::Inactive);
    QFont bold = view.font();
    bold.setBold(true);
    Canvas canvas{ painter, view, view.hexLayout(), palette, secondaryTextColour(palette),
        view.font(), bold, 0, 0 };
    const QFontMetricsF metrics(view.font());
    const qreal air = canvas.layout.metrics().lineHeight - metrics.ascent() - metrics.descent();
    canvas.baseline = canvas.snapped(air / 2 + metrics.ascent());
    canvas.digitWidth = metrics.horizontalAdvance(u'0');
    return canvas;
}

Line makeLine(const Canvas &canvas, qint64 row)
{
    const HexGaps &gaps = canvas.view.gaps();
    const qint64 start = canvas.layout.rowStart(row);
    return { canvas, row, gaps.offsetFrom(start),
        qMin<qint64>(gaps.offsetFrom(canvas.layout.rowEnd(row) + 1), canvas.view.bytes().size())
            - 1 };
}

/// The bytes of a range that stand in this line, or nothing.
std::optional<Part> partOf(const Line &line, wire::ByteRange range)
{
    const qint64 first = qMax(static_cast<qint64>(range.offset), line.first);
    const qint64 last = qMin(static_cast<qint64>(range.end()) - 1, line.last);
    if (range.length == 0 || first > last)
        return std::nullopt;
    return Part{ first, last };
}

bool isInside(wire::ByteRange range, qint64 offset)
{
    return range.contains(static_cast<std::size_t>(offset));
}

QRectF cellOf(const Line &line, HexColumn column, qint64 offset)
{
    const Canvas &canvas = line.canvas;
    return canvas.layout.cell(column, canvas.view.gaps().cellOf(offset), canvas.view.firstRow());
}

/// Calls `paint` with the rectangle of each stretch of a part that no gap interrupts.
template<typename Paint> void forSpans(const Line &line, HexColumn column, Part part, Paint paint)
{
    const HexGaps &gaps = line.canvas.view.gaps();
    const HexLayout &layout = line.canvas.layout;
    qint64 first = part.first;
    while (first <= part.last) {
        qint64 last = first;
        while (last < part.last && gaps.cellOf(last + 1) == gaps.cellOf(last) + 1)
            ++last;
        paint(layout.span(
            column, gaps.cellOf(first), gaps.cellOf(last), line.canvas.view.firstRow()));
        first = last + 1;
    }
}

void shadePart(const Line &line, Part part, HexShade shade, ShadeStrength strength)
{
    const Canvas &canvas = line.canvas;
    for (const HexColumn column : bothColumns) {
        forSpans(line, column, part, [&](const QRectF &area) {
            paintShade(canvas.painter, area, shade, strength, canvas.palette, canvas.pixel());
        });
    }
}

void paintFields(const Line &line)
{
    const HexView &view = line.canvas.view;
    const ByteMap &map = view.map();
    qsizetype index = map.indexAt(line.first);
    for (; index >= 0 && index < map.size(); ++index) {
        const FieldRange field = map.at(index);
        const auto part = partOf(line, field.range);
        if (!part)
            return;
        // A mark may end inside of a field, where somebody marks less than a property.
        const bool isMarked
            = isInside(view.marked(), part->first) && isInside(view.marked(), part->last);
        shadePart(line, *part, hexShade(field.field),
            isMarked ? ShadeStrength::Full : ShadeStrength::Faint);
    }
}

void paintGaps(const Line &line)
{
    const Canvas &canvas = line.canvas;
    const HexGaps &gaps = canvas.view.gaps();
    if (gaps.isEmpty())
        return;
    const qint64 end = canvas.layout.rowEnd(line.row);
    for (qint64 cell = canvas.layout.rowStart(line.row); cell <= end; ++cell) {
        if (gaps.offsetAt(cell) >= 0)
            continue;
        for (const HexColumn column : bothColumns)
            paintGap(canvas.painter, canvas.layout.cell(column, cell, canvas.view.firstRow()),
                canvas.palette);
    }
}

void paintSelection(const Line &line)
{
    const auto part = partOf(line, line.canvas.view.selection());
    if (!part || line.canvas.view.selection().length < 2)
        return;
    for (const HexColumn column : bothColumns) {
        forSpans(line, column, *part, [&](const QRectF &area) {
            line.canvas.painter.fillRect(area, line.canvas.palette.highlight());
        });
    }
}

/// Four edges of whole device pixels; a pen would lie between them.
void frame(const Canvas &canvas, const QRectF &area, qreal width, const QColor &colour)
{
    QPainter &painter = canvas.painter;
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), width), colour);
    painter.fillRect(QRectF(area.left(), area.bottom() - width, area.width(), width), colour);
    painter.fillRect(QRectF(area.left(), area.top(), width, area.height()), colour);
    painter.fillRect(QRectF(area.right() - width, area.top(), width, area.height()), colour);
}

/// The whole field of the byte under the mouse or the cursor.
void paintField(const Line &line)
{
    const HexView &view = line.canvas.view;
    if (view.hoveredOffset() < 0 && view.selection().length > 1)
        return;
    const wire::ByteRange field
        = view.fieldOf(view.hoveredOffset() >= 0 ? view.hoveredOffset() : view.cursorOffset());
    const auto part = partOf(line, field);
    if (!part || field.length < 2)
        return;
    forSpans(line, HexColumn::Digits, *part, [&](const QRectF &area) {
        frame(line.canvas, area, line.canvas.pixel(), line.canvas.quiet);
    });
}

void paintCursor(const Line &line)
{
    const Canvas &canvas = line.canvas;
    const qint64 cursor = canvas.view.cursorOffset();
    if (cursor < line.first || cursor > line.last)
        return;
    const bool focused = canvas.view.hasFocus();
    const qreal one = qMax<qreal>(canvas.pixel(), canvas.snapped(1));
    for (const HexColumn column : bothColumns) {
        // Twice as thick where keys go.
        const qreal width = (focused && column == HexColumn::Digits ? 2 : 1) * one;
        frame(canvas, cellOf(line, column, cursor), width,
            focused ? canvas.palette.color(QPalette::Text) : canvas.quiet);
    }
}

void drawCentred(const Canvas &canvas, const QRectF &cell, const QString &text, qreal width)
{
    canvas.painter.drawText(QPointF(canvas.snapped(cell.left() + (cell.width() - width) / 2),
                                cell.top() + canvas.baseline),
        text);
}

void paintByte(const Line &line, qint64 offset, const FieldRange *field)
{
    const Canvas &canvas = line.canvas;
    const HexView &view = canvas.view;
    QPainter &painter = canvas.painter;
    const wire::ByteRange selection = view.selection();
    const bool selected = selection.length > 1 && isInside(selection, offset);
    const bool changed = view.isChanged(offset);
    const bool isQuiet
        = view.bytes()[offset] == '\0' && !isInside(view.marked(), offset) && !changed;
    const QColor text = canvas.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QRectF digits = cellOf(line, HexColumn::Digits, offset);

    painter.setFont(changed ? canvas.bold : canvas.plain);
    painter.setPen(isQuiet && !selected ? canvas.quiet : text);
    drawCentred(canvas, digits, QString::fromLatin1(view.bytes().sliced(offset, 1).toHex()),
        2 * canvas.digitWidth);
    const QChar character = byteCharacter(view.bytes(), field, offset);
    const bool isFaint = character == noCharacter && !selected && !isInside(view.marked(), offset);
    painter.setPen(isFaint ? canvas.quiet : text);
    const qreal width = character.unicode() < 0x80 || character == noCharacter
        ? canvas.digitWidth
        : QFontMetricsF(painter.font()).horizontalAdvance(character);
    drawCentred(canvas, cellOf(line, HexColumn::Text, offset), QString(character), width);
    if (changed) {
        const qreal bar
            = qMax(2 * canvas.pixel(), canvas.snapped(canvas.layout.metrics().lineHeight / 10));
        painter.fillRect(QRectF(digits.left(), digits.bottom() - bar, digits.width(), bar), text);
    }
}

void paintBytes(const Line &line)
{
    const ByteMap &map = line.canvas.view.map();
    qsizetype index = map.indexAt(line.first);
    FieldRange field;
    if (index >= 0)
        field = map.at(index);
    for (qint64 offset = line.first; offset <= line.last; ++offset) {
        if (index >= 0 && !isInside(field.range, offset))
            field = map.at(++index);
        paintByte(line, offset, index < 0 ? nullptr : &field);
    }
}

QString offsetText(const HexView &view, qint64 offset)
{
    const bool isHexadecimal = view.offsetBase() == NumberBase::Hexadecimal;
    return QStringLiteral("%1").arg(offset, view.hexLayout().offsetDigits(),
        isHexadecimal ? 16 : 10, isHexadecimal ? QLatin1Char('0') : QLatin1Char(' '));
}

void paintOffset(const Line &line)
{
    const Canvas &canvas = line.canvas;
    if (line.first > line.last)
        return;
    canvas.painter.setPen(canvas.quiet);
    canvas.painter.setFont(canvas.plain);
    const qreal top = canvas.layout.rowTop(line.row, canvas.view.firstRow());
    canvas.painter.drawText(QPointF(canvas.layout.offsetLeft(), top + canvas.baseline),
        offsetText(canvas.view, line.first));
}

/// Above the columns; with gaps the numbers count from the first byte of a row no longer.
void paintHeader(const Canvas &canvas)
{
    QPainter &painter = canvas.painter;
    const HexLayout &layout = canvas.layout;
    const qreal width = qMax<qreal>(layout.width(), canvas.view.viewport()->width())
        + canvas.view.horizontalScrollBar()->value();
    // Also what moving to a whole pixel leaves free.
    painter.fillRect(
        QRectF(-1, -1, width + 2, layout.headerHeight() + 1), canvas.palette.alternateBase());
    painter.setFont(canvas.plain);
    painter.setPen(canvas.quiet);
    const qreal baseline = canvas.snapped((layout.headerHeight() - layout.metrics().lineHeight) / 2)
        + canvas.baseline;
    painter.drawText(QPointF(layout.offsetLeft(), baseline), HexView::tr("Offset"));
    painter.drawText(QPointF(layout.left(HexColumn::Text), baseline), HexView::tr("Text"));
    const int base = canvas.view.offsetBase() == NumberBase::Hexadecimal ? 16 : 10;
    for (qint64 column = 0; column < layout.bytesPerRow(); ++column) {
        QRectF cell = layout.cell(HexColumn::Digits, column, 0);
        cell.moveTop(baseline - canvas.baseline);
        drawCentred(canvas, cell, QStringLiteral("%1").arg(column, 2, base, QLatin1Char('0')),
            2 * canvas.digitWidth);
    }
    painter.fillRect(QRectF(-1, layout.headerHeight() - canvas.pixel(), width + 2, canvas.pixel()),
        canvas.palette.mid());
}

} // namespace

void paintHexView(QPainter &painter, const HexView &view)
{
    const Canvas canvas = makeCanvas(painter, view);
    painter.fillRect(view.viewport()->rect(), canvas.palette.base());
    painter.translate(view.pixelShift());
    painter.translate(-view.horizontalScrollBar()->value(), 0);
    // One line more than fits: the last one may be cut by the edge.
    const qint64 behind = qMin(canvas.layout.rows(),
        view.firstRow() + canvas.layout.rowsIn(view.viewport()->height()) + 1);
    for (qint64 row = view.firstRow(); row < behind; ++row) {
        const Line line = makeLine(canvas, row);
        paintOffset(line);
        paintFields(line);
        paintGaps(line);
        paintSelection(line);
        paintField(line);
        paintBytes(line);
        paintCursor(line);
    }
    paintHeader(canvas);
}

} // namespace clusprop::ui
