// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How tables in dialogs look and take keys.
#pragma once

#include <QHeaderView>
#include <QTableView>

namespace clusprop::ui {

inline void setUpDialogTable(QTableView &table)
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

} // namespace clusprop::ui
