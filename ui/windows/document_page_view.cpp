// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What of a document page survives that its file is read again: what one looks at, and what one did.

#include "ui/commands/edit_command.h"
#include "ui/commands/settle_command.h"
#include "ui/models/object_tree_model.h"
#include "ui/windows/document_page.h"
#include "ui/windows/volumes_view.h"

#include <QScrollBar>
#include <QTreeView>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr std::array filteredViews{ ViewId::Volumes, ViewId::Properties, ViewId::Matrix,
    ViewId::AllProperties };
/// Where more is selected, finding it again would be felt.
constexpr int mostSelected = 200;

bool isOneOf(const QModelIndex &index, const QVector<PropertyPlace> &places)
{
    return std::ranges::any_of(
        places, [&index](const PropertyPlace &place) { return isAt(index, place); });
}

void collect(const QAbstractItemModel &model, const QModelIndex &parent,
    const QVector<PropertyPlace> &places, int column, QItemSelection &found)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        const QModelIndex cell = first.siblingAtColumn(column);
        if (cell.isValid() && isOneOf(cell, places))
            found.select(cell, cell);
        collect(model, first, places, column, found);
    }
}

} // namespace

PageView DocumentPage::view() const
{
    const PropertyPlace at = place();
    PageView seen;
    seen.view = m_views->shown().id;
    seen.object = at.object >= 0 ? objectLabel(m_document.object(at.object)) : QString();
    seen.scope = at.scope;
    seen.property = at.name;
    for (const ViewId id : filteredViews) {
        const ViewPart *part = m_views->find(id);
        const QString text = part->filterText();
        if (!text.isEmpty())
            seen.filters.insert(id, text);
    }
    seen.onlyInBackup = m_volumes->showsOnlyInBackup();
    if (const QAbstractItemView *view = table()) {
        seen.scroll = { view->horizontalScrollBar()->value(), view->verticalScrollBar()->value() };
        const QVector<PropertyPlace> places
            = isLargeSelection(*view) ? QVector<PropertyPlace>() : selection();
        if (places.size() > 1 && places.size() <= mostSelected) {
            for (const PropertyPlace &one : places)
                seen.selected.append({ objectLabel(m_document.object(one.object)), one.scope, one.name });
        }
    }
    return seen;
}

void DocumentPage::restoreView(const PageView &view)
{
    for (auto filter = view.filters.cbegin(); filter != view.filters.cend(); ++filter)
        m_views->find(filter.key())->setFilterText(*filter);
    m_volumes->showOnlyInBackup(view.onlyInBackup);
    const ObjectMatch match = findObjects(m_document.current(), view.object);
    if (!match.objects.isEmpty())
        m_tree->setCurrentIndex(m_treeModel->indexOfObject(match.objects.first()));
    if (m_views->isAvailable(view.view))
        showView(view.view);
    if (!match.objects.isEmpty())
        goTo({ match.objects.first(), view.scope, view.property, -1 });
    if (!m_views->isShown(view.view) || table() == nullptr)
        return;
    select(view.selected);
    // The page may not have its size yet, and without it there is nothing to scroll.
    QTimer::singleShot(0, this, [this, scroll = view.scroll] {
        if (QAbstractItemView *shown = table()) {
            shown->doItemsLayout();
            shown->horizontalScrollBar()->setValue(scroll.x());
            shown->verticalScrollBar()->setValue(scroll.y());
        }
    });
}

void DocumentPage::select(const QVector<PageView::Place> &places)
{
    const ViewPart &part = m_views->shown();
    if (places.isEmpty() || part.valueColumn < 0)
        return;
    QVector<PropertyPlace> sought;
    for (const PageView::Place &one : places) {
        const ObjectMatch match = findObjects(m_document.current(), one.object);
        if (!match.objects.isEmpty())
            sought.append({ match.objects.first(), one.scope, one.property, -1 });
    }
    QItemSelection found;
    collect(*part.table->model(), {}, sought, part.valueColumn, found);
    QItemSelectionModel::SelectionFlags command = QItemSelectionModel::Select;
    if (part.table->selectionBehavior() == QAbstractItemView::SelectRows)
        command |= QItemSelectionModel::Rows;
    part.table->selectionModel()->select(found, command);
}

void DocumentPage::carryOver(const CarriedWork &work)
{
    if (!work.decisions.isEmpty() || !work.edits.isEmpty()) {
        m_undo.beginMacro(tr("Merge with what is on disk"));
        if (!work.decisions.isEmpty())
            m_undo.push(new SettleCommand(m_document, work.decisions));
        pushEdit(m_undo, m_document, work.edits);
        m_undo.endMacro();
    }
    for (const CarriedWork::Mark &mark : work.marks) {
        if (!mark.comment.isEmpty())
            m_document.setComment(mark.place, mark.comment);
        if (mark.leftOut)
            m_document.setLeftOut({ mark.place }, true);
    }
}

} // namespace clusprop::ui
