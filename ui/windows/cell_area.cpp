// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/cell_area.h"

#include "core/document/property_rows.h"
#include "ui/models/roles.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CellArea)
};

constexpr int nameColumn = 0;

/// What stands for the cell on the clipboard.
BlockCell textOf(const QModelIndex &index)
{
    if (index.column() == nameColumn)
        return index.data().toString();
    switch (static_cast<RowState>(index.data(RowStateRole).toInt())) {
    case RowState::NotStored:
    case RowState::Absent:
    case RowState::Cut:
    case RowState::Disputed:
        return std::nullopt;
    case RowState::Stored:
    case RowState::StoredDefault:
    case RowState::StoredDifferent:
        break;
    }
    return index.data(Qt::EditRole).toString();
}

bool repeatsTitles(const QTableView &view, const BlockRow &row, const QVector<int> &columns)
{
    if (row.size() > columns.size())
        return false;
    for (qsizetype place = 0; place < row.size(); ++place) {
        const QString title = view.model()->headerData(columns[place], Qt::Horizontal).toString();
        if (row[place] != title)
            return false;
    }
    return true;
}

/// As many from the first one of `chosen` on as there are.
QVector<int> from(const QVector<int> &all, int first)
{
    return all.mid(all.indexOf(first));
}

QString doesNotFit(const CellBlock &block, qsizetype rows, qsizetype columns, const QString &start)
{
    return Words::tr("The copied block has %1 rows and %2 columns, but from %3 on there are only "
                     "%4 rows and %5 columns. Nothing was pasted; begin further up or further "
                     "towards the first column.")
        .arg(block.rowCount())
        .arg(block.columnCount())
        .arg(start)
        .arg(rows)
        .arg(columns);
}

QString placeWords(const QModelIndex &index)
{
    const QString title = index.model()->headerData(index.column(), Qt::Horizontal).toString();
    return Words::tr("%1 of %2").arg(title, index.siblingAtColumn(nameColumn).data().toString());
}

/// Each row of the block in one of the rows, and so on over them again.
CellTexts spread(const QTableView &view, const CellBlock &block, const CellArea &area)
{
    CellTexts texts;
    const int width = block.columnCount();
    for (qsizetype row = 0; row < area.rows.size(); ++row) {
        for (qsizetype column = 0; column < area.columns.size(); ++column) {
            const BlockCell cell = block.at(
                static_cast<int>(row) % block.rowCount(), static_cast<int>(column) % width);
            if (cell)
                texts.append({ view.model()->index(area.rows[row], area.columns[column]), *cell });
        }
    }
    return texts;
}

} // namespace

QVector<int> shownColumns(const QTableView &view)
{
    QVector<int> columns;
    const QHeaderView *header = view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            columns.append(column);
    }
    return columns;
}

std::optional<CellArea> selectedArea(const QTableView &view)
{
    const QItemSelection selection = view.selectionModel()->selection();
    if (selection.isEmpty()) {
        const QModelIndex current = view.currentIndex();
        if (!current.isValid())
            return std::nullopt;
        return CellArea{ { current.row() }, { current.column() } };
    }
    std::vector<bool> rows(static_cast<std::size_t>(view.model()->rowCount()));
    std::vector<bool> columns(static_cast<std::size_t>(view.model()->columnCount()));
    qint64 cells = 0;
    CellArea area;
    const QVector<int> shown = shownColumns(view);
    for (const QItemSelectionRange &range : selection) {
        std::fill(rows.begin() + range.top(), rows.begin() + range.bottom() + 1, true);
        std::fill(columns.begin() + range.left(), columns.begin() + range.right() + 1, true);
        const auto width = std::count_if(shown.begin(), shown.end(),
            [&range](int column) { return column >= range.left() && column <= range.right(); });
        cells += qint64(range.height()) * width;
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (rows[row])
            area.rows.append(static_cast<int>(row));
    }
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(area.columns),
        [&columns](int column) { return columns[static_cast<std::size_t>(column)]; });
    // Ranges of a selection do not overlap.
    const bool isBlock = cells > 0 && cells == qint64(area.rows.size()) * area.columns.size();
    return isBlock ? std::optional(area) : std::nullopt;
}

CellBlock blockOf(const QTableView &view, const CellArea &area)
{
    CellBlock block;
    block.rows.reserve(area.rows.size());
    for (const int row : area.rows) {
        BlockRow cells;
        cells.reserve(area.columns.size());
        for (const int column : area.columns)
            cells.append(textOf(view.model()->index(row, column)));
        block.rows.append(std::move(cells));
    }
    return block;
}

CellBlock blockWithTitles(const QTableView &view, CellArea area)
{
    if (!area.columns.contains(nameColumn))
        area.columns.prepend(nameColumn);
    BlockRow titles;
    for (const int column : std::as_const(area.columns))
        titles.append(view.model()->headerData(column, Qt::Horizontal).toString());
    CellBlock block = blockOf(view, area);
    block.rows.prepend(titles);
    return block;
}

Placement placeBlock(const QTableView &view, CellBlock block)
{
    const std::optional<CellArea> area = selectedArea(view);
    if (!area)
        return { {}, Words::tr("Select one block of cells, or one cell, to paste into.") };
    const QVector<int> columns = from(shownColumns(view), area->columns.first());
    if (block.rowCount() > 1 && repeatsTitles(view, block.rows.first(), columns))
        block.rows.removeFirst();
    if (block.rowCount() == 0 || block.columnCount() == 0)
        return { {}, Words::tr("There is no text on the clipboard.") };

    const bool goesInto = area->rows.size() % block.rowCount() == 0
        && area->columns.size() % block.columnCount() == 0;
    if (goesInto)
        return { spread(view, block, *area), {} };
    const int first = area->rows.first();
    const int rowsLeft = view.model()->rowCount() - first;
    if (block.rowCount() > rowsLeft || block.columnCount() > columns.size()) {
        const QModelIndex start = view.model()->index(first, columns.first());
        return { {}, doesNotFit(block, rowsLeft, columns.size(), placeWords(start)) };
    }
    CellArea target;
    for (int row = 0; row < block.rowCount(); ++row)
        target.rows.append(first + row);
    target.columns = columns.mid(0, block.columnCount());
    return { spread(view, block, target), {} };
}

Placement placeFill(const QTableView &view, FillDirection direction)
{
    const bool isDown = direction == FillDirection::Down;
    std::optional<CellArea> area = selectedArea(view);
    const qsizetype length = !area ? 0 : isDown ? area->rows.size() : area->columns.size();
    if (length < 2) {
        return { {},
            isDown ? Words::tr("Select a block of at least two rows to fill: the first row's "
                               "values go into the rows below.")
                   : Words::tr("Select a block of at least two columns to fill: the first "
                               "column's values go into the columns beside it.") };
    }
    CellArea source = *area;
    if (isDown) {
        source.rows = { area->rows.takeFirst() };
    } else {
        source.columns = { area->columns.takeFirst() };
    }
    CellTexts texts = spread(view, blockOf(view, source), *area);
    if (texts.isEmpty())
        return { {}, Words::tr("There is no stored value to fill the other cells with.") };
    return { texts, {} };
}

} // namespace clusprop::ui
