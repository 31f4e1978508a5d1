// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/comparison_tree.h"

#include "ui/compare/comparison_model.h"
#include "ui/compare/difference_delegate.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace clusprop::ui {

ComparisonTree::ComparisonTree(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new DifferenceDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollMode(ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setTextElideMode(Qt::ElideMiddle);
    header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void ComparisonTree::goTo(const QModelIndex &line, int column)
{
    const QModelIndex cell = line.siblingAtColumn(column);
    if (!cell.isValid())
        return;
    if (line.parent().isValid())
        expand(line.parent());
    selectionModel()->setCurrentIndex(
        cell, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(cell);
}

bool ComparisonTree::moveSideways(int step)
{
    const QModelIndex here = currentIndex();
    if (!here.isValid())
        return false;
    const bool isObject = !here.parent().isValid();
    const bool isFirst = here.column() == ComparisonModel::Name;
    const QModelIndex object = isObject ? here.siblingAtColumn(0) : here.parent();
    if (isFirst && isObject && isExpanded(object) != (step > 0) && model()->rowCount(object) > 0) {
        setExpanded(object, step > 0);
        return true;
    }
    if (isFirst && step < 0) {
        if (!isObject)
            setCurrentIndex(object);
        return true;
    }
    const QModelIndex cell = here.siblingAtColumn(
        header()->logicalIndex(header()->visualIndex(here.column()) + step));
    if (cell.isValid()) {
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
        scrollTo(cell);
    }
    return true;
}

void ComparisonTree::keyPressEvent(QKeyEvent *event)
{
    const bool isSideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    const bool isForward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    if (isSideways && event->modifiers() == Qt::NoModifier && moveSideways(isForward ? 1 : -1)) {
        event->accept();
        return;
    }
    QTreeView::keyPressEvent(event);
}

} // namespace clusprop::ui
