// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/table_columns.h"

#include <algorithm>

namespace clusprop {

std::optional<TableColumns> TableColumns::fromDashes(QStringView line)
{
    constexpr qsizetype fewest = 3; // the last one may be missing
    constexpr qsizetype most = 5;
    TableColumns columns;
    bool wasBlank = true;
    for (ColumnWalk walk(line, Measure::Cells); !walk.atEnd(); walk.step()) {
        const QChar letter = line[walk.index()];
        const bool isBlank = letter.isSpace();
        if ((!isBlank && letter != u'-') || columns.count() > most)
            return std::nullopt;
        if (wasBlank && !isBlank)
            columns.m_starts.append(walk.column());
        wasBlank = isBlank;
    }
    const bool fits = columns.count() >= fewest && columns.count() <= most;
    return fits ? std::optional(columns) : std::nullopt;
}

int TableColumns::width(qsizetype column) const
{
    return column + 1 < count() ? m_starts[column + 1] - m_starts[column] - 1 : -1;
}

std::optional<TableCells> TableColumns::split(QStringView line) const
{
    auto byCells = splitBy(line, Measure::Cells);
    if (byCells && byCells->isExact)
        return byCells;
    auto byUnits = splitBy(line, Measure::Units);
    return byUnits && (byUnits->isExact || !byCells) ? byUnits : byCells;
}

std::optional<TableCells> TableColumns::splitBy(QStringView line, Measure measure) const
{
    QVector<qsizetype> begins;
    TableCells cells;
    ColumnWalk walk(line, measure);
    for (const int start : m_starts) {
        walk.goTo(start);
        const qsizetype begin = walk.index();
        const bool endsBefore = walk.atEnd() && walk.column() < start;
        const bool isApart = begin == 0 || line[begin - 1].isSpace();
        if (!endsBefore && (!isApart || walk.column() != start))
            return std::nullopt;
        begins.append(begin);
    }
    // What stands before the first column belongs to no cell.
    if (!line.first(begins.first()).trimmed().isEmpty())
        return std::nullopt;
    begins.append(line.size());
    for (qsizetype column = 0; column < count(); ++column) {
        QStringView text = line.sliced(begins[column], begins[column + 1] - begins[column]);
        while (!text.isEmpty() && text.back().isSpace())
            text.chop(1);
        cells.isExact = cells.isExact && (text.isEmpty() || !text.front().isSpace());
        cells.texts.append(text.toString());
    }
    return cells;
}

} // namespace clusprop
