// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The columns of a table that PowerShell printed, and the cells of its lines.
///
///     Object        Name          Value         Type      the words may be translated:
///     ------        ----          -----         ----      the dashes say where columns begin
///     Cluster Name  HostRecordTTL 1200          UInt32
#pragma once

#include "core/importers/display_cells.h"

#include <QStringList>
#include <QVector>

#include <optional>

namespace clusprop {

struct TableCells
{
    QStringList texts; ///< one for each column, without the blanks behind it
    /// Whether all cells begin exactly where their columns do; else they only keep them apart.
    bool isExact = true;
};

class TableColumns
{
public:
    /// By a line of three to five groups of dashes; nothing for any other line.
    [[nodiscard]] static std::optional<TableColumns> fromDashes(QStringView line);

    [[nodiscard]] qsizetype count() const { return m_starts.size(); }
    /// Cells that a column has before the next one begins; -1 for the last one, which has no end.
    [[nodiscard]] int width(qsizetype column) const;

    /// Nothing when text stands across the beginning of a column. Printed by cells or by
    /// characters (display_cells.h): the measure that fits better is taken.
    [[nodiscard]] std::optional<TableCells> split(QStringView line) const;

private:
    [[nodiscard]] std::optional<TableCells> splitBy(QStringView line, Measure measure) const;

    QVector<int> m_starts;
};

} // namespace clusprop
