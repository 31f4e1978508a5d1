// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Cells as text, the way spreadsheet programs put them on the clipboard: columns parted by tabs,
/// rows by line ends, and quotation marks around a text that has one of these in it.
///
/// A cell without text leaves what it is pasted on as it is; `""` is a text that is empty. A text
/// that a spreadsheet would take for a formula carries an apostrophe out and loses it on the way
/// back, so that no value of a cluster runs as a formula.
#pragma once

#include <QString>
#include <QVector>

#include <optional>

namespace clusprop::ui {

/// Nothing: leave the cell as it is.
using BlockCell = std::optional<QString>;
using BlockRow = QVector<BlockCell>;

struct CellBlock
{
    QVector<BlockRow> rows; ///< may differ in length

    [[nodiscard]] int rowCount() const { return static_cast<int>(rows.size()); }
    [[nodiscard]] int columnCount() const; ///< of the longest row
    /// Nothing beyond the end of a row.
    [[nodiscard]] BlockCell at(int row, int column) const;
    friend bool operator==(const CellBlock &, const CellBlock &) = default;
};

/// Every row ends with a line end.
[[nodiscard]] QString formatBlock(const CellBlock &block);
/// Takes any text. Quotation marks that are not closed, or not followed by the end of the cell, are
/// part of the text. parseBlock(formatBlock(b)) == b for every b that is a rectangle with a row.
[[nodiscard]] CellBlock parseBlock(const QString &text);

} // namespace clusprop::ui
