// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/matrix_columns.h"

#include "ui/models/matrix_model.h"
#include "ui/models/row_filter.h"
#include "ui/windows/frozen_table.h"

#include <QHeaderView>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String nameKey("name");

QString keyOf(const MatrixModel &model, int column)
{
    return column == MatrixModel::Name ? QString(nameKey) : model.column(column).key();
}

int columnOf(const MatrixModel &model, const QString &key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (keyOf(model, column).compare(key, Qt::CaseInsensitive) == 0)
            return column;
    }
    return -1;
}

void moveTo(QHeaderView &header, int column, int place)
{
    const int from = header.visualIndex(column);
    if (from != place && from != MatrixModel::Name)
        header.moveSection(from, place);
}

} // namespace

MatrixLayout layoutOf(const FrozenTable &table, const RowFilter &rows, const MatrixModel &model)
{
    MatrixLayout layout;
    const QHeaderView &header = *table.horizontalHeader();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const bool shown = !header.isSectionHidden(column);
        // A hidden section has no width of its own to ask for.
        layout.columns.append({ keyOf(model, column), shown ? header.sectionSize(column) : 0, shown,
            model.numberBase(column) });
    }
    for (const SortColumn &sort : rows.sortColumns())
        layout.sorting.append({ keyOf(model, sort.column), sort.order });
    layout.documented = model.showsDocumented();
    return layout;
}

void applyLayout(
    const MatrixLayout &layout, FrozenTable &table, RowFilter &rows, MatrixModel &model)
{
    QHeaderView &header = *table.horizontalHeader();
    int place = 0;
    for (const ColumnLayout &wanted : layout.columns) {
        const int column = columnOf(model, wanted.key);
        if (column < 0)
            continue;
        moveTo(header, column, place++);
        if (wanted.width > 0)
            header.resizeSection(column, std::max(wanted.width, header.minimumSectionSize()));
        table.setColumnHidden(column, !wanted.shown && column != MatrixModel::Name);
        model.setNumberBase(column, wanted.base);
    }
    QVector<SortColumn> sorting;
    for (const SortLayout &sort : layout.sorting) {
        if (const int column = columnOf(model, sort.key); column >= 0)
            sorting.append({ column, sort.order });
    }
    rows.setSortColumns(sorting);
    const SortColumn first = sorting.value(0, { -1, Qt::AscendingOrder });
    const QSignalBlocker quiet(&header); // sorted already, and by more than one column
    header.setSortIndicator(first.column, first.order);
}

MatrixLayout joined(const MatrixLayout &now, const MatrixLayout &before)
{
    MatrixLayout all = now;
    for (const ColumnLayout &column : before.columns) {
        const auto known = std::find_if(
            all.columns.begin(), all.columns.end(), [&column](const ColumnLayout &other) {
                return other.key.compare(column.key, Qt::CaseInsensitive) == 0;
            });
        if (known == all.columns.end())
            all.columns.append(column);
        else if (known->width == 0)
            known->width = column.width;
    }
    return all;
}

void fitColumns(FrozenTable &table)
{
    constexpr int nameWidest = 36; // characters
    constexpr int widest = 34;
    const int character = table.fontMetrics().averageCharWidth();
    const int columns = table.model() == nullptr ? 0 : table.model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        if (table.isColumnHidden(column))
            continue;
        table.resizeColumnToContents(column);
        // A name becomes bold when its object is changed.
        const int width = table.columnWidth(column);
        if (column == MatrixModel::Name)
            table.setColumnWidth(column, width + width / 8);
        const int most = character * (column == MatrixModel::Name ? nameWidest : widest);
        if (table.columnWidth(column) > most)
            table.setColumnWidth(column, most);
    }
}

QVector<ColumnChoice> choicesOf(const FrozenTable &table, const MatrixModel &model)
{
    QVector<ColumnChoice> choices;
    const QHeaderView &header = *table.horizontalHeader();
    const QVector<int> changed = model.changedColumns();
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (column == MatrixModel::Name)
            continue;
        ColumnChoice choice;
        choice.column = column;
        choice.title = model.column(column).name;
        choice.detail = model.columnDetail(column);
        choice.shown = !header.isSectionHidden(column);
        choice.isMixed = model.isMixed(column);
        choice.isChanged = changed.contains(column);
        choices.append(choice);
    }
    return choices;
}

void applyChoices(const QVector<ColumnChoice> &choices, FrozenTable &table)
{
    int place = 1; // behind the names
    for (const ColumnChoice &choice : choices) {
        moveTo(*table.horizontalHeader(), choice.column, place++);
        table.setColumnHidden(choice.column, !choice.shown);
    }
    // A column that was never shown has had no occasion to get a width.
    for (const ColumnChoice &choice : choices) {
        if (choice.shown && table.columnWidth(choice.column) == 0)
            table.resizeColumnToContents(choice.column);
    }
}

} // namespace clusprop::ui
