// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where each cell stands on screen: arithmetic between cells, rows, columns and pixels. A cell
/// holds a byte or, in a comparison, nothing (hex_gaps.h); without gaps its number is the offset.
///
/// No widgets and no state of a view. Coordinates are device independent pixels in a viewport
/// whose first line of bytes is `firstRow`; all metrics are whole device pixels, so that cells
/// meet without gaps and digits stay sharp at 125 % and 150 %.
#pragma once

#include <QPointF>
#include <QRectF>
#include <QtGlobal>

namespace clusprop::ui {

struct HexMetrics
{
    qreal characterWidth = 8;
    qreal lineHeight = 16;
    qreal pixel = 1; ///< one device pixel

    /// Rounds up to whole device pixels.
    [[nodiscard]] static HexMetrics snapped(
        qreal characterWidth, qreal lineHeight, qreal pixelRatio);
};

enum class HexColumn : quint8 { Digits, Text };

class HexLayout
{
public:
    HexLayout() = default;
    /// `size` is the number of cells. `offsetDigits` of 0: as many as hexadecimal offsets take.
    HexLayout(qint64 size, int bytesPerRow, const HexMetrics &metrics, int offsetDigits = 0);

    /// 32, 16, 8 or 4: as many as fit into `width`, and 4 where even those do not.
    [[nodiscard]] static int fittingBytesPerRow(
        qint64 size, const HexMetrics &metrics, qreal width, int offsetDigits = 0);
    /// Width of the offset column: 8 digits, or as many as the last offset takes.
    [[nodiscard]] static int digitsFor(qint64 size, int base);

    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] int bytesPerRow() const { return m_bytesPerRow; }
    [[nodiscard]] HexMetrics metrics() const { return m_metrics; }
    [[nodiscard]] qint64 rows() const { return (m_size + m_bytesPerRow - 1) / m_bytesPerRow; }
    [[nodiscard]] int offsetDigits() const { return m_offsetDigits; }

    [[nodiscard]] qint64 rowOf(qint64 offset) const { return offset / m_bytesPerRow; }
    [[nodiscard]] int columnOf(qint64 offset) const
    {
        return static_cast<int>(offset % m_bytesPerRow);
    }
    [[nodiscard]] qint64 rowStart(qint64 row) const { return row * m_bytesPerRow; }
    /// The last byte of a row; the last row may be short.
    [[nodiscard]] qint64 rowEnd(qint64 row) const;
    /// The same column `rows` further down or, if negative, up; stays in the first or last row.
    [[nodiscard]] qint64 movedByRows(qint64 offset, qint64 rows) const;

    [[nodiscard]] qreal headerHeight() const;
    [[nodiscard]] qreal width() const;
    /// Lines of bytes that fit completely below the header; at least 1.
    [[nodiscard]] qint64 rowsIn(qreal height) const;

    [[nodiscard]] qreal offsetLeft() const;
    [[nodiscard]] qreal left(HexColumn column) const;
    [[nodiscard]] qreal cellWidth(HexColumn column) const;
    [[nodiscard]] qreal rowTop(qint64 row, qint64 firstRow) const;
    [[nodiscard]] QRectF cell(HexColumn column, qint64 offset, qint64 firstRow) const;
    /// The cells from `first` to `last` of one row, with the gap between groups in the middle.
    [[nodiscard]] QRectF span(HexColumn column, qint64 first, qint64 last, qint64 firstRow) const;

    /// The byte under a point, or -1 beside all bytes.
    [[nodiscard]] qint64 offsetAt(QPointF point, qint64 firstRow) const;
    /// The byte next to a point, for dragging beyond the edges; -1 without bytes.
    [[nodiscard]] qint64 nearestOffset(QPointF point, qint64 firstRow) const;

private:
    [[nodiscard]] qreal columnLeft(HexColumn column, int index) const;
    [[nodiscard]] int columnAt(HexColumn column, qreal x) const;

    qint64 m_size = 0;
    int m_bytesPerRow = 16;
    int m_offsetDigits = 8;
    HexMetrics m_metrics;
};

} // namespace clusprop::ui
