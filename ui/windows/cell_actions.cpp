// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/cell_actions.h"

#include "ui/delegates/value_delegate.h"
#include "ui/models/roles.h"

#include <QAbstractItemDelegate>
#include <QAbstractItemView>
#include <QItemSelectionModel>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// A tab or line end inside a value must not look like one between cells.
QString oneCell(QString text)
{
    return text.replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QString rowsText(const QAbstractItemModel &model, const QModelIndexList &cells)
{
    QStringList lines;
    QStringList titles;
    for (int column = 0; column < model.columnCount(); ++column)
        titles.append(oneCell(model.headerData(column, Qt::Horizontal).toString()));
    lines.append(titles.join(QLatin1Char('\t')));
    for (const QModelIndex &cell : cells) {
        QStringList texts;
        for (int column = 0; column < model.columnCount(); ++column)
            texts.append(oneCell(cell.siblingAtColumn(column).data().toString()));
        lines.append(texts.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

/// Groups are no rows of their own.
bool isGroup(const QModelIndex &index)
{
    return index.model()->hasChildren(index.siblingAtColumn(0));
}

} // namespace

QString copyText(const QAbstractItemView &view, int valueColumn, CopyForm form)
{
    const QModelIndex current = view.currentIndex();
    if (!current.isValid())
        return {};
    const int column = form == CopyForm::Value ? current.column() : valueColumn;
    const QModelIndexList cells = selectedCells(view, column);
    if (cells.isEmpty())
        return {};
    if (form == CopyForm::Rows)
        return rowsText(*view.model(), cells);
    QStringList lines;
    for (const QModelIndex &cell : cells) {
        const QVariant edited = cell.column() == valueColumn ? cell.data(Qt::EditRole) : QVariant();
        const QString value = edited.isValid() ? edited.toString() : cell.data().toString();
        lines.append(form == CopyForm::Value
                ? value
                : QStringLiteral("%1=%2").arg(cell.data(NameRole).toString(), value));
    }
    return lines.join(QLatin1Char('\n'));
}

QModelIndexList selectedCells(const QAbstractItemView &view, int column)
{
    QModelIndexList cells = view.selectionModel() != nullptr
        ? view.selectionModel()->selectedIndexes()
        : QModelIndexList();
    for (QModelIndex &cell : cells)
        cell = cell.siblingAtColumn(column);
    cells.removeIf([](const QModelIndex &cell) { return !cell.isValid() || isGroup(cell); });
    const QModelIndex current = view.currentIndex().siblingAtColumn(column);
    if (cells.isEmpty() && current.isValid() && !isGroup(current))
        cells.append(current);
    std::ranges::sort(cells, [](const QModelIndex &left, const QModelIndex &right) {
        const int leftGroup = left.parent().row();
        const int rightGroup = right.parent().row();
        return leftGroup != rightGroup ? leftGroup < rightGroup : left.row() < right.row();
    });
    cells.erase(std::unique(cells.begin(), cells.end()), cells.end());
    return cells;
}

QWidget *openEditor(const QAbstractItemView &view)
{
    const auto *delegate = qobject_cast<const ValueDelegate *>(view.itemDelegate());
    return delegate ? delegate->openEditor() : nullptr;
}

void commitEditor(QAbstractItemView &view)
{
    QWidget *editor = openEditor(view);
    if (!editor)
        return;
    // The view listens to its delegate; telling it directly works without any change of focus.
    QAbstractItemDelegate *delegate = view.itemDelegateForIndex(view.currentIndex());
    emit delegate->commitData(editor);
    emit delegate->closeEditor(editor);
}

void goToCell(QAbstractItemView &view, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    // The view itself would add to the selection while Ctrl is held, as it is for a shortcut.
    QItemSelectionModel::SelectionFlags command = QItemSelectionModel::ClearAndSelect;
    if (view.selectionBehavior() == QAbstractItemView::SelectRows)
        command |= QItemSelectionModel::Rows;
    view.selectionModel()->setCurrentIndex(index, command);
    view.scrollTo(index);
}

} // namespace clusprop::ui
