// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_painter.h"

#include "ui/hexview/hex_view.h"
#include "ui/models/marks.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QChar noCharacter = u'\u00B7';

QColor mixed(const QColor &base, const QColor &over, qreal share)
{
    const auto mix = [share](int from, int to) { return qRound(from + (to - from) * share); };
    return { mix(base.red(), over.red()), mix(base.green(), over.green()),
        mix(base.blue(), over.blue()) };
}

qreal shareOf(HexShade shade)
{
    switch (shade) {
    case HexShade::Value:
        return 0.42;
    case HexShade::Name:
        return 0.27;
    case HexShade::Header:
        return 0.15;
    case HexShade::Padding:
    case HexShade::EndMark:
        break;
    }
    return 0.06;
}

/// What one line needs; kept together so that the steps below stay short.
struct Line
{
    QPainter &painter;
    const HexView &view;
    const HexLayout &layout;
    const QPalette palette;
    qint64 row;
    qint64 first; ///< offset of its first byte
    qint64 last;
};

/// The bytes of a range that stand in this line, or nothing.
std::optional<std::pair<qint64, qint64>> partOf(const Line &line, wire::ByteRange range)
{
    const qint64 first = qMax(static_cast<qint64>(range.offset), line.first);
    const qint64 last = qMin(static_cast<qint64>(range.end()) - 1, line.last);
    if (range.length == 0 || first > last)
        return std::nullopt;
    return std::pair(first, last);
}

bool isInside(wire::ByteRange range, qint64 offset)
{
    return range.contains(static_cast<std::size_t>(offset));
}

wire::ByteRange overlap(wire::ByteRange left, wire::ByteRange right)
{
    const std::size_t offset = std::max(left.offset, right.offset);
    const std::size_t end = std::min(left.end(), right.end());
    return { offset, end > offset ? end - offset : 0 };
}

/// `continues`: the byte behind the part has a shade, too, so the gap between groups is filled.
void fillSpan(const Line &line, std::pair<qint64, qint64> part, HexShade shade, bool continues)
{
    for (const HexColumn column : { HexColumn::Digits, HexColumn::Text }) {
        QRectF area = line.layout.span(column, part.first, part.second, line.view.firstRow());
        if (continues && part.second < line.last)
            area.setRight(line.layout.cell(column, part.second + 1, line.view.firstRow()).left());
        paintShade(line.painter, area, shade, line.palette);
    }
}

void paintFields(const Line &line)
{
    const FieldRange *field = fieldAt(line.view.fields(), line.first);
    const FieldRange *end = line.view.fields().constData() + line.view.fields().size();
    for (; field != nullptr && field != end; ++field) {
        const auto part = partOf(line, field->range);
        if (!part)
            return;
        if (const auto marked = partOf(line, overlap(field->range, line.view.marked()))) {
            fillSpan(line, *marked, hexShade(field->field),
                isInside(line.view.marked(), marked->second + 1));
        } else if (field->field == ByteField::Unread || field->field == ByteField::Trailing) {
            fillSpan(line, *part, HexShade::Padding, false);
        }
    }
}

void paintSelection(const Line &line)
{
    const auto part = partOf(line, line.view.selection());
    if (!part || line.view.selection().length < 2)
        return;
    for (const HexColumn column : { HexColumn::Digits, HexColumn::Text }) {
        line.painter.fillRect(
            line.layout.span(column, part->first, part->second, line.view.firstRow()),
            line.palette.highlight());
    }
}

void paintCursor(const Line &line)
{
    const qint64 cursor = line.view.cursorOffset();
    if (cursor < line.first || cursor > line.last)
        return;
    const qreal ratio = line.view.devicePixelRatioF();
    const bool focused = line.view.hasFocus();
    for (const HexColumn column : { HexColumn::Digits, HexColumn::Text }) {
        const QRectF cell = line.layout.cell(column, cursor, line.view.firstRow());
        // Two device pixels where keys go, one where they do not.
        const qreal width
            = (focused && column == HexColumn::Digits ? 2 : 1) * qRound(ratio) / ratio;
        QPen pen(focused ? line.palette.color(QPalette::Text) : secondaryTextColour(line.palette),
            width);
        pen.setJoinStyle(Qt::MiterJoin);
        line.painter.setPen(pen);
        line.painter.setBrush(Qt::NoBrush);
        line.painter.drawRect(cell.adjusted(width / 2, width / 2, -width / 2, -width / 2));
    }
}

void paintBytes(const Line &line)
{
    const QByteArray &bytes = line.view.bytes();
    const QColor text = line.palette.color(QPalette::Text);
    const QColor quiet = secondaryTextColour(line.palette);
    const wire::ByteRange selection = line.view.selection();
    const QFont plain = line.view.font();
    QFont bold = plain;
    bold.setBold(true);
    for (qint64 offset = line.first; offset <= line.last; ++offset) {
        const bool selected = selection.length > 1 && isInside(selection, offset);
        const bool marked = isInside(line.view.marked(), offset);
        const bool changed = line.view.isChanged(offset);
        const QChar character = hexCharacter(bytes, fieldAt(line.view.fields(), offset), offset);
        const QRectF digitsCell = line.layout.cell(HexColumn::Digits, offset, line.view.firstRow());
        const QRectF textCell = line.layout.cell(HexColumn::Text, offset, line.view.firstRow());

        line.painter.setFont(changed ? bold : plain);
        line.painter.setPen(selected ? line.palette.color(QPalette::HighlightedText)
                                     : (bytes[offset] == 0 && !marked && !changed ? quiet : text));
        line.painter.drawText(
            digitsCell, Qt::AlignCenter, QString::fromLatin1(bytes.sliced(offset, 1).toHex()));
        if (!selected && character == noCharacter)
            line.painter.setPen(quiet);
        line.painter.drawText(textCell, Qt::AlignCenter | Qt::TextDontClip, QString(character));
        if (changed) {
            const qreal bar = qMax<qreal>(2, line.layout.metrics().lineHeight / 10);
            line.painter.fillRect(
                QRectF(digitsCell.left(), digitsCell.bottom() - bar, digitsCell.width(), bar),
                selected ? line.palette.highlightedText() : line.palette.text());
        }
    }
}

void paintOffset(const Line &line, const QColor &colour)
{
    line.painter.setPen(colour);
    line.painter.setFont(line.view.font());
    const int digits = line.layout.offsetDigits();
    const QRectF area(line.layout.offsetLeft(), line.layout.rowTop(line.row, line.view.firstRow()),
        (digits + 1) * line.layout.metrics().characterWidth, line.layout.metrics().lineHeight);
    line.painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter,
        QStringLiteral("%1").arg(line.first, digits, 16, QLatin1Char('0')));
}

void paintHeader(QPainter &painter, const HexView &view, const QColor &colour)
{
    const HexLayout &layout = view.hexLayout();
    const QPalette palette = view.palette();
    const qreal width = qMax<qreal>(layout.width(), view.viewport()->width());
    const QRectF area(0, 0, width + view.horizontalScrollBar()->value(), layout.headerHeight());
    painter.fillRect(area, palette.alternateBase());
    painter.setFont(view.font());
    painter.setPen(colour);
    const auto title = [&](qreal left, qreal cells, const QString &text, Qt::Alignment alignment) {
        painter.drawText(
            QRectF(left, 0, cells, layout.headerHeight()), int(alignment) | Qt::AlignVCenter, text);
    };
    const qreal character = layout.metrics().characterWidth;
    title(layout.offsetLeft(), (layout.offsetDigits() + 1) * character, HexView::tr("Offset"),
        Qt::AlignLeft);
    const qint64 perRow = layout.bytesPerRow();
    for (qint64 column = 0; column < perRow; ++column) {
        const QRectF cell = layout.cell(HexColumn::Digits, column, 0);
        title(cell.left(), cell.width(), QStringLiteral("%1").arg(column, 2, 16, QLatin1Char('0')),
            Qt::AlignHCenter);
    }
    title(layout.left(HexColumn::Text), static_cast<qreal>(perRow) * character, HexView::tr("Text"),
        Qt::AlignLeft);
    const qreal pixel = qRound(view.devicePixelRatioF()) / view.devicePixelRatioF();
    painter.fillRect(QRectF(0, layout.headerHeight() - pixel, area.width(), pixel), palette.mid());
}

} // namespace

HexShade hexShade(ByteField field)
{
    switch (field) {
    case ByteField::NameSyntax:
    case ByteField::NameLength:
    case ByteField::ValueSyntax:
    case ByteField::ValueLength:
    case ByteField::Count:
        return HexShade::Header;
    case ByteField::Name:
        return HexShade::Name;
    case ByteField::NamePadding:
    case ByteField::ValuePadding:
    case ByteField::Trailing:
    case ByteField::Unread:
        return HexShade::Padding;
    case ByteField::PropertyEndmark:
    case ByteField::ListEndmark:
        return HexShade::EndMark;
    case ByteField::ValueData:
    case ByteField::StructureField:
        break;
    }
    return HexShade::Value;
}

void paintShade(QPainter &painter, const QRectF &area, HexShade shade, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor accent = palette.color(QPalette::Active, QPalette::Highlight);
    const qreal bar = qMax<qreal>(2, area.height() / 10);
    painter.fillRect(area, mixed(base, accent, shareOf(shade)));
    switch (shade) {
    case HexShade::Value:
        painter.fillRect(QRectF(area.left(), area.bottom() - bar, area.width(), bar), accent);
        break;
    case HexShade::Name:
        painter.fillRect(
            QRectF(area.left(), area.bottom() - bar / 2, area.width(), bar / 2), accent);
        break;
    case HexShade::Padding:
        painter.fillRect(
            area, QBrush(mixed(base, palette.color(QPalette::Text), 0.28), Qt::BDiagPattern));
        break;
    case HexShade::EndMark: {
        painter.setPen(QPen(mixed(base, accent, 0.7), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    case HexShade::Header:
        break;
    }
}

void paintHexView(QPainter &painter, const HexView &view)
{
    const HexLayout &layout = view.hexLayout();
    QPalette palette = view.palette();
    palette.setCurrentColorGroup(view.hasFocus() ? QPalette::Active : QPalette::Inactive);
    const QColor quiet = secondaryTextColour(palette);

    painter.fillRect(view.viewport()->rect(), palette.base());
    painter.translate(-view.horizontalScrollBar()->value(), 0);
    // One line more than fits: the last one may be cut by the edge.
    const qint64 behind
        = qMin(layout.rows(), view.firstRow() + layout.rowsIn(view.viewport()->height()) + 1);
    for (qint64 row = view.firstRow(); row < behind; ++row) {
        const Line line{ painter, view, layout, palette, row, layout.rowStart(row),
            layout.rowEnd(row) };
        paintOffset(line, quiet);
        paintFields(line);
        paintSelection(line);
        paintBytes(line);
        paintCursor(line);
    }
    paintHeader(painter, view, quiet);
}

QChar hexCharacter(const QByteArray &bytes, const FieldRange *field, qint64 offset)
{
    const auto byteAt = [&bytes](qint64 index) { return static_cast<quint8>(bytes[index]); };
    if (field != nullptr && field->isText) {
        const qint64 inField = offset - static_cast<qint64>(field->range.offset);
        if (inField % 2 != 0)
            return u' ';
        if (offset + 1 >= static_cast<qint64>(field->range.end()))
            return noCharacter;
        const QChar unit(static_cast<char16_t>(byteAt(offset) | byteAt(offset + 1) << 8U));
        return unit.isPrint() && !unit.isSurrogate() && !unit.isMark() ? unit : noCharacter;
    }
    const quint8 byte = byteAt(offset);
    return byte >= 0x20 && byte < 0x7F ? QChar(char16_t{ byte }) : noCharacter;
}

} // namespace clusprop::ui
