// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What F1 leads to from within a document page: what has the keyboard decides.

#include "ui/models/roles.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/document_page.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/help_place.h"
#include "ui/windows/problems_view.h"

#include <QApplication>
#include <QTreeView>

#include <algorithm>

namespace clusprop::ui {
namespace {

bool isInFilterBar(const QWidget *widget)
{
    for (; widget != nullptr; widget = widget->parentWidget()) {
        if (qobject_cast<const FilterBar *>(widget) != nullptr)
            return true;
    }
    return false;
}

bool isIn(const QWidget *part, const QWidget *whole)
{
    return part != nullptr && whole != nullptr && (part == whole || whole->isAncestorOf(part));
}

} // namespace

/// Of the pane, where it names properties itself; else of the shown view.
PropertyPlace DocumentPage::placeInPane(DockId pane) const
{
    switch (pane) {
    case DockId::Objects:
        return { placeOf(m_tree->currentIndex()).object, Scope::Common, {}, -1 };
    case DockId::Problems:
        return m_problems->current();
    case DockId::Changes:
        return placeOf(m_changes->list()->currentIndex());
    case DockId::Inspector:
        return place();
    case DockId::Bytes:
    case DockId::History:
        break;
    }
    return {};
}

HandbookPlace DocumentPage::helpAt(const PropertyPlace &at, const HandbookPlace &otherwise) const
{
    return at.object < 0 ? otherwise : ui::helpPlace(m_document.object(at.object), at.scope, at.name);
}

HandbookPlace DocumentPage::helpPlace() const
{
    const QWidget *focus = QApplication::focusWidget();
    if (isInFilterBar(focus))
        return helpPlaceOfFilters();
    const auto pane = std::ranges::find_if(
        allDocks, [&](DockId id) { return isIn(focus, m_docks->pane(id)); });
    const QVariant branch = m_tree->currentIndex().data(BranchClassRole);
    if (pane != allDocks.end() && *pane == DockId::Objects && branch.isValid())
        return { handbookPage(static_cast<ObjectClass>(branch.toInt())), {} };
    if (pane != allDocks.end())
        return helpAt(placeInPane(*pane), ui::helpPlace(*pane));
    const PropertyPlace at = place();
    const HandbookPlace ofView = ui::helpPlace(m_views->shown().id);
    // A volume without a property is a row of the table, which the view's page explains.
    return at.name.isEmpty() && !m_views->isShown(ViewId::Properties) ? ofView : helpAt(at, ofView);
}

void DocumentPage::goToInspector()
{
    m_docks->raise(DockId::Inspector);
    paneTarget(DockId::Inspector)->setFocus(Qt::ShortcutFocusReason);
}

} // namespace clusprop::ui
