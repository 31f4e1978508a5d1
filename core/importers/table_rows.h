// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rows of Get-ClusterParameter's table, found line by line.
#pragma once

#include "core/importers/table_columns.h"

#include <array>
#include <functional>

namespace clusprop {

struct TableRow
{
    QString object;
    QString name;
    QString value;
    QString type; ///< empty when the table has no such column
    bool hasType = false; ///< whether it has
    bool isValueWrapped = false; ///< of several lines (-Wrap), joined as it probably was
    bool isObjectWrapped = false;
    int nameWidth = -1; ///< cells that a name has at most, or -1
    int line = -1; ///< from 1
};

class TableRows
{
public:
    using Row = std::function<void(TableRow row)>;
    /// A line that is no row, and whether a table was open there.
    using Stray = std::function<void(int line, bool isInside)>;
    TableRows(const Row &row, const Stray &stray);

    void add(QStringView line, int number);
    void finish();

private:
    enum Role { Object, Name, Value, Type, RoleCount };
    struct Line
    {
        QString text;
        int number = -1;
    };
    struct Table
    {
        TableColumns columns;
        std::array<qsizetype, RoleCount> places{ -1, -1, -1, -1 }; ///< column of each role
        bool isCertain = false; ///< by its header; else the first row has to confirm it
    };

    [[nodiscard]] static Table tableOf(const TableColumns &columns, const QString &header);
    [[nodiscard]] bool confirms(const TableRow &row);
    [[nodiscard]] TableRow rowOf(const TableCells &cells, int line) const;
    void takeHeld();
    void takeRow(const Line &line);
    void joinToRow(const TableCells &cells);
    void flush();

    Row m_give;
    Stray m_stray;
    std::optional<Line> m_held; ///< a header, if dashes follow
    std::optional<Table> m_table;
    int m_doubts = 0; ///< tables that only a property's name could confirm
    std::optional<TableRow> m_row; ///< lines of -Wrap may follow
    std::array<QString, RoleCount> m_lastPieces; ///< of m_row, by role
};

} // namespace clusprop
