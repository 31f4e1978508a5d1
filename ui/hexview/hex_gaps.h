// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Cells that hold no byte: what one side of a comparison leaves free, so that bytes of the same
/// meaning stand side by side.
///
/// A cell is a place on screen, counted from the first; without gaps cell and offset are the same.
/// Both ways take a binary search, so that the number of gaps does not matter.
#pragma once

#include "core/document/byte_differences.h"

namespace clusprop::ui {

class HexGaps
{
public:
    /// No gaps.
    HexGaps() = default;
    /// As ByteDifferences has them.
    explicit HexGaps(const QVector<ByteGap> &gaps);

    [[nodiscard]] bool isEmpty() const { return m_gaps.isEmpty(); }
    /// Cells of a buffer of so many bytes.
    [[nodiscard]] qint64 cells(qint64 size) const { return size + m_total; }
    /// Where a byte stands: behind the gap in front of it.
    [[nodiscard]] qint64 cellOf(qint64 offset) const;
    /// The byte in a cell, or -1 in a gap. May be the size of the buffer or more behind its end.
    [[nodiscard]] qint64 offsetAt(qint64 cell) const;
    /// The byte in a cell, or the first one behind the gap that it is in.
    [[nodiscard]] qint64 offsetFrom(qint64 cell) const;

private:
    struct Gap
    {
        qint64 offset; ///< of the byte behind it
        qint64 before; ///< cells of all gaps in front of it
        qint64 length;
    };
    /// The last gap that begins at the cell or in front of it, or null.
    [[nodiscard]] const Gap *gapBefore(qint64 cell) const;

    QVector<Gap> m_gaps;
    qint64 m_total = 0;
};

} // namespace clusprop::ui
