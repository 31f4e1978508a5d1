// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// A line, in character widths: margin 1, offset, gap 2, then for each byte 3 (two digits with half
// a blank on each side) and 1 more between groups of 8, gap 2, one for each byte of text, margin 1.

#include "ui/hexview/hex_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clusprop::ui {
namespace {

constexpr int margin = 1;
constexpr int columnGap = 2;
constexpr int digitsCell = 3;
constexpr int groupSize = 8;
constexpr int groupGap = 1;
constexpr int leastOffsetDigits = 8;

} // namespace

HexMetrics HexMetrics::snapped(qreal characterWidth, qreal lineHeight, qreal pixelRatio)
{
    const auto up
        = [pixelRatio](qreal length) { return std::ceil(length * pixelRatio) / pixelRatio; };
    return { up(characterWidth), up(lineHeight), 1 / pixelRatio };
}

int HexLayout::digitsFor(qint64 size, int base)
{
    int digits = 1;
    for (qint64 last = qMax<qint64>(size - 1, 0) / base; last > 0; last /= base)
        ++digits;
    return qMax(digits, leastOffsetDigits);
}

HexLayout::HexLayout(qint64 size, int bytesPerRow, const HexMetrics &metrics, int offsetDigits)
    : m_size(size)
    , m_bytesPerRow(bytesPerRow)
    , m_offsetDigits(offsetDigits > 0 ? offsetDigits : digitsFor(size, 16))
    , m_metrics(metrics)
{
    Q_ASSERT(size >= 0 && bytesPerRow > 0);
}

int HexLayout::fittingBytesPerRow(qint64 size, const HexMetrics &metrics, qreal width, int offsetDigits)
{
    constexpr std::array choices{ 32, 16, 8, 4 };
    for (const int choice : choices) {
        if (HexLayout(size, choice, metrics, offsetDigits).width() <= width)
            return choice;
    }
    return choices.back();
}

qint64 HexLayout::rowEnd(qint64 row) const
{
    return qMin(rowStart(row) + m_bytesPerRow, m_size) - 1;
}

qint64 HexLayout::movedByRows(qint64 offset, qint64 rows) const
{
    if (m_size == 0)
        return -1;
    const qint64 row = qBound<qint64>(0, rowOf(offset) + rows, this->rows() - 1);
    return qMin(rowStart(row) + columnOf(offset), m_size - 1);
}

qreal HexLayout::headerHeight() const
{
    // A quarter of a line of air, in whole device pixels.
    const qreal air = std::floor(m_metrics.lineHeight / 4 / m_metrics.pixel) * m_metrics.pixel;
    return m_metrics.lineHeight + air;
}

qreal HexLayout::width() const
{
    return left(HexColumn::Text) + (m_bytesPerRow + margin) * m_metrics.characterWidth;
}

qint64 HexLayout::rowsIn(qreal height) const
{
    return qMax<qint64>(1, static_cast<qint64>((height - headerHeight()) / m_metrics.lineHeight));
}

qreal HexLayout::offsetLeft() const
{
    return margin * m_metrics.characterWidth;
}

qreal HexLayout::left(HexColumn column) const
{
    const int digits = margin + m_offsetDigits + columnGap;
    const int groups = (m_bytesPerRow - 1) / groupSize;
    const int text = digits + m_bytesPerRow * digitsCell + groups * groupGap + columnGap;
    return (column == HexColumn::Digits ? digits : text) * m_metrics.characterWidth;
}

qreal HexLayout::cellWidth(HexColumn column) const
{
    return (column == HexColumn::Digits ? digitsCell : 1) * m_metrics.characterWidth;
}

qreal HexLayout::columnLeft(HexColumn column, int index) const
{
    const int gaps = column == HexColumn::Digits ? index / groupSize * groupGap : 0;
    return left(column) + index * cellWidth(column) + gaps * m_metrics.characterWidth;
}

qreal HexLayout::rowTop(qint64 row, qint64 firstRow) const
{
    return headerHeight() + static_cast<qreal>(row - firstRow) * m_metrics.lineHeight;
}

QRectF HexLayout::cell(HexColumn column, qint64 offset, qint64 firstRow) const
{
    return span(column, offset, offset, firstRow);
}

QRectF HexLayout::span(HexColumn column, qint64 first, qint64 last, qint64 firstRow) const
{
    const qreal start = columnLeft(column, columnOf(first));
    const qreal end = columnLeft(column, columnOf(last)) + cellWidth(column);
    return { start, rowTop(rowOf(first), firstRow), end - start, m_metrics.lineHeight };
}

int HexLayout::columnAt(HexColumn column, qreal x) const
{
    for (int index = 0; index < m_bytesPerRow; ++index) {
        const qreal start = columnLeft(column, index);
        if (x >= start && x < start + cellWidth(column))
            return index;
    }
    return -1;
}

qint64 HexLayout::offsetAt(QPointF point, qint64 firstRow) const
{
    if (point.y() < headerHeight())
        return -1;
    const qint64 row
        = firstRow + static_cast<qint64>((point.y() - headerHeight()) / m_metrics.lineHeight);
    int column = columnAt(HexColumn::Digits, point.x());
    if (column < 0)
        column = columnAt(HexColumn::Text, point.x());
    const qint64 offset = rowStart(row) + column;
    return column < 0 || offset >= m_size ? -1 : offset;
}

qint64 HexLayout::nearestOffset(QPointF point, qint64 firstRow) const
{
    if (m_size == 0)
        return -1;
    const qreal line = std::floor((point.y() - headerHeight()) / m_metrics.lineHeight);
    const qint64 row = qBound<qint64>(0, firstRow + static_cast<qint64>(line), rows() - 1);
    const HexColumn column = point.x() < left(HexColumn::Text) - m_metrics.characterWidth
        ? HexColumn::Digits
        : HexColumn::Text;
    int index = 0;
    while (index + 1 < m_bytesPerRow && point.x() >= columnLeft(column, index + 1))
        ++index;
    return qMin(rowStart(row) + index, m_size - 1);
}

} // namespace clusprop::ui
