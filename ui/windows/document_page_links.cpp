// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Where the figures of the overview lead within a document page.

#include "ui/overview/overview_link.h"
#include "ui/windows/all_properties_view.h"
#include "ui/windows/document_page.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/problems_view.h"
#include "ui/windows/volumes_view.h"

namespace clusprop::ui {

void DocumentPage::follow(const OverviewLink &link)
{
    switch (link.kind) {
    case OverviewLink::Kind::Nothing:
        return;
    case OverviewLink::Kind::Volumes:
        showView(ViewId::Volumes);
        m_volumes->setFilterText(filterOf(link));
        break;
    case OverviewLink::Kind::Object:
        goTo({ link.object, Scope::Common, {}, -1 });
        break;
    case OverviewLink::Kind::Property:
        goTo({ link.object, link.scope, link.property, -1 });
        break;
    case OverviewLink::Kind::Problems:
        m_problems->clearFilter();
        if (link.severity)
            m_problems->showOnly(*link.severity);
        if (link.objectClass)
            m_problems->showOnly(*link.objectClass);
        showProblems();
        return;
    case OverviewLink::Kind::Matrix:
        if (link.objectClass)
            m_matrix->setClass(*link.objectClass);
        m_views->show(ViewId::Matrix);
        placeMoved();
        break;
    case OverviewLink::Kind::Properties:
        m_all->setFilterText(filterOf(link));
        showView(ViewId::AllProperties);
        break;
    case OverviewLink::Kind::Changes:
        m_docks->raise(DockId::Changes);
        paneTarget(DockId::Changes)->setFocus(Qt::ShortcutFocusReason);
        return;
    }
    focusTable();
}

} // namespace clusprop::ui
