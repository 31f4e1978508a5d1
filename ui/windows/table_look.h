// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How tables look and take keys.
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace clusprop::ui {

inline void setUpTable(QTableView &table)
{
    table.setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    table.setAlternatingRowColors(true);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setCornerButtonEnabled(false);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.verticalHeader()->hide();
    table.horizontalHeader()->setHighlightSections(false);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

/// Of those that fill a page: values are edited in them, and columns moved. Its model must be set.
inline void setUpPageTable(QTableView &table)
{
    setUpTable(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setSelectionMode(QAbstractItemView::ExtendedSelection);
    table.setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked);
    QHeaderView *header = table.horizontalHeader();
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    constexpr int rowsToMeasure = 64; // all of a large cluster would take a second and more
    header->setResizeContentsPrecision(rowsToMeasure);
}

} // namespace clusprop::ui
