// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What a document page does when an action of the window asks for it.

#include "ui/commands/settle_command.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/hexview/hex_view.h"
#include "ui/models/roles.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/differences_dialog.h"
#include "ui/windows/document_page.h"
#include "ui/windows/change_papers.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/find_bar.h"
#include "ui/windows/inspector.h"
#include "ui/windows/jump_dialog.h"
#include "ui/windows/problems_view.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/redacted_copy.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace clusprop::ui {

namespace {

struct PageAction
{
    ActionId id;
    void (DocumentPage::*perform)();
    bool (DocumentPage::*can)() const; ///< null: always
};

} // namespace

/// What the page does, and when.
struct PageActions
{
    static constexpr std::array rows{
        PageAction{ ActionId::Save, &DocumentPage::save, &DocumentPage::canSave },
        PageAction{ ActionId::SaveAs, &DocumentPage::saveAs, nullptr },
        PageAction{ ActionId::SaveRedacted, &DocumentPage::saveRedacted, nullptr },
        PageAction{ ActionId::RevertAll, &DocumentPage::revertAll, &DocumentPage::canRevertAll },
        PageAction{ ActionId::Merge, &DocumentPage::merge, &DocumentPage::canMerge },
        PageAction{ ActionId::Export, &DocumentPage::exportObject, nullptr },
        PageAction{ ActionId::PrintChanges, &DocumentPage::printChanges, &DocumentPage::hasChanges },
        PageAction{ ActionId::ChangesPdf, &DocumentPage::saveChangesPdf, &DocumentPage::hasChanges },
        PageAction{ ActionId::Filter, &DocumentPage::goToFilter, &DocumentPage::hasTable },
        PageAction{ ActionId::Find, &DocumentPage::find, &DocumentPage::hasTable },
        PageAction{ ActionId::FindNext, &DocumentPage::findNext, &DocumentPage::hasTable },
        PageAction{ ActionId::FindPrevious, &DocumentPage::findPrevious, &DocumentPage::hasTable },
        PageAction{ ActionId::Jump, &DocumentPage::jump, nullptr },
        PageAction{ ActionId::Compare, &DocumentPage::compare, &DocumentPage::hasDisputes },
        PageAction{ ActionId::EditValue, &DocumentPage::editValue, &DocumentPage::canEditValue },
        PageAction{ ActionId::Toggle, &DocumentPage::toggle, &DocumentPage::showsVolumes },
        PageAction{ ActionId::Reset, &DocumentPage::reset, &DocumentPage::canReset },
        PageAction{ ActionId::Revert, &DocumentPage::revert, &DocumentPage::canRevert },
        PageAction{ ActionId::AddProperty, &DocumentPage::addProperty, &DocumentPage::canAdd },
        PageAction{ ActionId::Retype, &DocumentPage::retype, &DocumentPage::canRetype },
        PageAction{ ActionId::Allow, &DocumentPage::allow, &DocumentPage::canAllow },
        PageAction{ ActionId::CopyValue, &DocumentPage::copyValue, &DocumentPage::hasTable },
        PageAction{ ActionId::CopyNameValue, &DocumentPage::copyNameValue, &DocumentPage::hasTable },
        PageAction{ ActionId::CopyRow, &DocumentPage::copyRow, &DocumentPage::hasTable },
        PageAction{ ActionId::Overview, &DocumentPage::showOverview, nullptr },
        PageAction{ ActionId::Volumes, &DocumentPage::showVolumes, &DocumentPage::hasVolumes },
        PageAction{ ActionId::Properties, &DocumentPage::showProperties, nullptr },
        PageAction{ ActionId::Matrix, &DocumentPage::showMatrix, nullptr },
        PageAction{ ActionId::AllProperties, &DocumentPage::showAllProperties, nullptr },
        PageAction{ ActionId::NextProblem, &DocumentPage::nextProblem, nullptr },
        PageAction{ ActionId::PreviousProblem, &DocumentPage::previousProblem, nullptr },
        PageAction{ ActionId::NextPane, &DocumentPage::nextPane, nullptr },
        PageAction{ ActionId::PreviousPane, &DocumentPage::previousPane, nullptr },
        PageAction{ ActionId::GoToInspector, &DocumentPage::goToInspector, nullptr },
    };
};

QList<ActionId> DocumentPage::actions()
{
    QList<ActionId> ids;
    for (const PageAction &row : PageActions::rows)
        ids.append(row.id);
    return ids;
}

void DocumentPage::perform(ActionId id)
{
    const auto row = std::ranges::find(PageActions::rows, id, &PageAction::id);
    if (row != PageActions::rows.end())
        (this->*row->perform)();
}

bool DocumentPage::can(ActionId id) const
{
    const auto row = std::ranges::find(PageActions::rows, id, &PageAction::id);
    return row != PageActions::rows.end() && (row->can == nullptr || (this->*row->can)());
}

void DocumentPage::refused(const QString &reason)
{
    m_refused = true;
    emit said(reason);
}

bool DocumentPage::commitEditors()
{
    m_refused = false;
    if (table() != nullptr)
        commitEditor(*table());
    return !m_refused;
}

void DocumentPage::save()
{
    if (!commitEditors())
        return;
    if (canSave())
        m_file.save();
    else
        emit said(tr("There is nothing to save."));
}

void DocumentPage::saveAs()
{
    if (commitEditors())
        m_file.saveAs();
}

void DocumentPage::saveRedacted()
{
    if (!commitEditors())
        return;
    if (const QString done = saveRedactedCopy(m_document, m_prompts, window()); !done.isEmpty())
        emit said(done);
}

void DocumentPage::exportObject()
{
    if (commitEditors())
        ExportDialog(m_document, std::max(0, currentObject()), window()).exec();
}

void DocumentPage::printChanges()
{
    if (commitEditors())
        previewChanges(m_document, window());
}

void DocumentPage::saveChangesPdf()
{
    if (!commitEditors())
        return;
    if (const QString done = saveChangesAsPdf(m_document, m_prompts, window()); !done.isEmpty())
        emit said(done);
}

void DocumentPage::goToFilter()
{
    m_views->shown().focusFilter();
}

void DocumentPage::find()
{
    m_find->open();
}

void DocumentPage::findNext()
{
    m_find->findNext();
}

void DocumentPage::findPrevious()
{
    m_find->findPrevious();
}

void DocumentPage::jump()
{
    if (!commitEditors())
        return;
    JumpDialog dialog(m_document, currentObject(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    goTo(dialog.place());
    focusTable();
}

void DocumentPage::compare()
{
    compareAt(place());
}

void DocumentPage::compareAt(const PropertyPlace &place)
{
    if (!commitEditors())
        return;
    DifferencesDialog dialog(m_document, place, window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QVector<Decision> decisions = dialog.decisions();
    if (decisions.isEmpty())
        return;
    m_undo.push(new SettleCommand(m_document, decisions));
    const int count = m_document.disputeCount();
    const QString left = count == 0 ? tr("All differences are decided.")
        : count == 1                ? tr("Decided; 1 difference is left.")
                     : tr("Decided; %n differences are left.", nullptr, count);
    emit said(tr("%1 That changes nothing of the cluster.").arg(left));
}

void DocumentPage::copyValue()
{
    if (m_views->shown().copy)
        m_views->shown().copy();
    else
        copy(CopyForm::Value);
}

void DocumentPage::copyNameValue()
{
    copy(CopyForm::NameValue);
}

void DocumentPage::copyRow()
{
    copy(CopyForm::Rows);
}

void DocumentPage::copy(CopyForm form)
{
    const ViewPart &part = m_views->shown();
    if (part.table == nullptr)
        return;
    const int column
        = part.valueColumn >= 0 ? part.valueColumn : part.table->currentIndex().column();
    const QString text = copyText(*part.table, column, form);
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    emit said(text.contains(QLatin1Char('\n')) ? tr("Copied.") : tr("Copied: %1").arg(text));
}

void DocumentPage::showOverview()
{
    showView(ViewId::Overview);
}

void DocumentPage::showMatrix()
{
    showView(ViewId::Matrix);
}

void DocumentPage::showAllProperties()
{
    showView(ViewId::AllProperties);
}

void DocumentPage::showVolumes()
{
    showView(ViewId::Volumes);
}

void DocumentPage::showProperties()
{
    showView(ViewId::Properties);
}

void DocumentPage::showView(ViewId id)
{
    m_views->show(id);
    viewChosen(id);
}

void DocumentPage::nextProblem()
{
    m_problems->walk(1);
}

void DocumentPage::previousProblem()
{
    m_problems->walk(-1);
}

void DocumentPage::nextPane()
{
    walkPanes(1);
}

void DocumentPage::previousPane()
{
    walkPanes(-1);
}

/// The table first, then the open docks from the left to the right.
QList<QWidget *> DocumentPage::panes() const
{
    QList<QWidget *> shown;
    for (const DockId id : allDocks) {
        if (m_docks->isRaised(id))
            shown.append(m_docks->pane(id));
    }
    shown.insert(m_docks->isRaised(DockId::Objects) ? 1 : 0, m_views);
    return shown;
}

QWidget *DocumentPage::paneTarget(DockId id) const
{
    switch (id) {
    case DockId::Bytes:
        return m_bytes->view();
    case DockId::Changes:
        return m_changes->list()->isVisibleTo(m_changes) ? static_cast<QWidget *>(m_changes->list())
                                                         : m_changes;
    case DockId::Problems:
        return m_problems->table()->isVisibleTo(m_problems)
            ? static_cast<QWidget *>(m_problems->table())
            : m_problems;
    case DockId::Objects:
    case DockId::History:
    case DockId::Inspector:
        break;
    }
    return m_docks->pane(id);
}

void DocumentPage::walkPanes(int step)
{
    const QList<QWidget *> all = panes();
    const QWidget *focused = QApplication::focusWidget();
    const auto holdsFocus
        = [focused](const QWidget *pane) { return pane == focused || pane->isAncestorOf(focused); };
    const auto here = std::ranges::find_if(all, holdsFocus);
    const int count = static_cast<int>(all.size());
    const int from
        = here == all.end() ? (step > 0 ? -1 : count) : static_cast<int>(here - all.begin());
    QWidget *pane = all[(from + step + count) % count];
    if (pane == m_views) {
        m_views->focusShown();
        return;
    }
    for (const DockId id : allDocks) {
        if (m_docks->pane(id) == pane)
            paneTarget(id)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    }
}

} // namespace clusprop::ui
