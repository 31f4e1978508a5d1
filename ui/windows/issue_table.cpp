// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/issue_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {

IssueTable::IssueTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem); // rows are counted by the scroll bar
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    fitRows();
    connect(this, &QTableView::doubleClicked, this, &IssueTable::chosen);
}

bool IssueTable::event(QEvent *event)
{
    // The window's Copy is about cells; here whole rows are wanted.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void IssueTable::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        emit copyWanted();
    else if (isReturn && currentIndex().isValid())
        emit chosen(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void IssueTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void IssueTable::fitRows()
{
    const int line = fontMetrics().height();
    verticalHeader()->setMinimumSectionSize(line);
    verticalHeader()->setDefaultSectionSize(line + line / 2);
}

/// The row that must stay where it is on the screen: the current one while it is seen, else the top.
int IssueTable::steadyRow(int current) const
{
    const int top = verticalScrollBar()->value();
    const int seen = viewport()->height() / std::max(1, verticalHeader()->defaultSectionSize());
    const bool isSeen = current >= top && current <= top + seen;
    // At the top of the list nobody has walked to anything yet: what is new there shall be seen.
    return isSeen ? current : (top > 0 ? top : -1);
}

void IssueTable::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int count = end - start + 1;
    const int now = currentIndex().row(); // has moved already
    const int steady = steadyRow(now > end ? now - count : now);
    const int top = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    if (start > steady)
        return;
    updateGeometries(); // the scroll bar must reach as far
    verticalScrollBar()->setValue(top + count);
}

void IssueTable::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int steady = steadyRow(currentIndex().row());
    const int top = verticalScrollBar()->value();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    const int goneBefore = std::min(end + 1, steady) - start;
    if (goneBefore > 0)
        verticalScrollBar()->setValue(top - goneBefore);
}

} // namespace clusprop::ui
