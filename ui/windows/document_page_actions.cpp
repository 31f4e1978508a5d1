// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What a document page does when an action of the window asks for it.

#include "ui/commands/edit_command.h"
#include "ui/commands/settle_command.h"
#include "ui/models/issue_model.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/row_edits.h"
#include "ui/windows/differences_dialog.h"
#include "ui/windows/document_page.h"
#include "ui/windows/export_dialog.h"
#include "ui/windows/inspector.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QClipboard>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>
#include <array>

namespace clusprop::ui {

QList<ActionId> DocumentPage::actions()
{
    return { ActionId::Save, ActionId::SaveAs, ActionId::RevertAll, ActionId::Export,
        ActionId::Filter, ActionId::Compare, ActionId::EditValue, ActionId::Toggle,
        ActionId::Reset, ActionId::Revert, ActionId::CopyValue, ActionId::CopyNameValue,
        ActionId::CopyRow, ActionId::Volumes, ActionId::NextProblem, ActionId::PreviousProblem,
        ActionId::NextPane, ActionId::PreviousPane, ActionId::Explain };
}

void DocumentPage::perform(ActionId id)
{
    struct Row
    {
        ActionId id;
        void (DocumentPage::*perform)();
    };
    static constexpr std::array rows{
        Row{ ActionId::Save, &DocumentPage::save },
        Row{ ActionId::SaveAs, &DocumentPage::saveAs },
        Row{ ActionId::RevertAll, &DocumentPage::revertAll },
        Row{ ActionId::Export, &DocumentPage::exportObject },
        Row{ ActionId::Filter, &DocumentPage::goToFilter },
        Row{ ActionId::Compare, &DocumentPage::compare },
        Row{ ActionId::EditValue, &DocumentPage::editValue },
        Row{ ActionId::Toggle, &DocumentPage::toggle },
        Row{ ActionId::Reset, &DocumentPage::reset },
        Row{ ActionId::Revert, &DocumentPage::revert },
        Row{ ActionId::CopyValue, &DocumentPage::copyValue },
        Row{ ActionId::CopyNameValue, &DocumentPage::copyNameValue },
        Row{ ActionId::CopyRow, &DocumentPage::copyRow },
        Row{ ActionId::Volumes, &DocumentPage::showVolumes },
        Row{ ActionId::NextProblem, &DocumentPage::nextProblem },
        Row{ ActionId::PreviousProblem, &DocumentPage::previousProblem },
        Row{ ActionId::NextPane, &DocumentPage::nextPane },
        Row{ ActionId::PreviousPane, &DocumentPage::previousPane },
        Row{ ActionId::Explain, &DocumentPage::explain },
    };
    const auto row = std::ranges::find(rows, id, &Row::id);
    if (row != rows.end())
        (this->*row->perform)();
}

void DocumentPage::refused(const QString &reason)
{
    m_refused = true;
    emit said(reason);
}

bool DocumentPage::commitEditors()
{
    m_refused = false;
    commitEditor(*m_volumes->table());
    commitEditor(*m_properties->tree());
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

void DocumentPage::revertAll()
{
    if (!commitEditors())
        return;
    EditGroup edits;
    for (int object = 0; object < m_document.current().objects.size(); ++object) {
        if (m_document.isModified(object))
            edits += revertEdits(m_document, object, treeRows(m_document, object, false));
    }
    pushEdit(m_undo, m_document, std::move(edits), tr("Revert all changes"));
}

void DocumentPage::exportObject()
{
    if (!commitEditors())
        return;
    int object = place().object;
    if (object < 0)
        object = std::max(0, m_tree->currentIndex().data(ObjectRole).toInt());
    ExportDialog(m_document, object, window()).exec();
}

void DocumentPage::goToFilter()
{
    if (showsVolumes())
        m_volumes->focusFilter();
    else if (m_middle->currentWidget() == m_properties)
        m_properties->focusFilter();
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

void DocumentPage::editValue()
{
    if (showsVolumes())
        m_volumes->editCurrent();
    else
        m_properties->editCurrent();
}

void DocumentPage::toggle()
{
    if (showsVolumes())
        m_volumes->toggleSelected();
}

void DocumentPage::reset()
{
    if (canReset())
        m_properties->resetSelected();
}

void DocumentPage::revert()
{
    if (!showsVolumes()) {
        m_properties->revertSelected();
        return;
    }
    EditGroup edits;
    for (const int volume : m_volumes->selectedVolumes())
        edits += revertEdits(m_document, volume, treeRows(m_document, volume, false));
    pushEdit(m_undo, m_document, std::move(edits), tr("Revert the selected volumes"));
}

void DocumentPage::copyValue()
{
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
    const int valueColumn = showsVolumes() ? static_cast<int>(VolumeTableModel::Backup)
                                           : static_cast<int>(PropertyTreeModel::Value);
    const QString text = copyText(*table(), valueColumn, form);
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    emit said(text.contains(QLatin1Char('\n')) ? tr("Copied.") : tr("Copied: %1").arg(text));
}

void DocumentPage::showVolumes()
{
    const QModelIndex branch = m_treeModel->volumesBranch();
    if (branch.isValid())
        m_tree->setCurrentIndex(branch);
    else if (!m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_treeModel->index(0, 0));
    showInMiddle(m_volumes);
    placeMoved();
}

void DocumentPage::nextProblem()
{
    walkProblems(1);
}

void DocumentPage::previousProblem()
{
    walkProblems(-1);
}

void DocumentPage::walkProblems(int step)
{
    const int count = m_issueModel->rowCount();
    if (count == 0) {
        emit said(tr("There are no findings."));
        return;
    }
    const QModelIndex current = m_issues->currentIndex();
    const int before = current.isValid() ? current.row() : (step > 0 ? -1 : count);
    const int row = (before + step + count) % count;
    m_moving = true; // the list only follows
    goToCell(*m_issues, m_issueModel->index(row, IssueModel::Problem));
    m_moving = false;
    goTo(placeOf(m_issueModel->index(row, 0)));
    const QString where = tr("Finding %1 of %2").arg(row + 1).arg(count);
    const bool wrapped = current.isValid() && (step > 0) != (row > before);
    emit said((wrapped ? tr("%1 (from the other end): %2") : tr("%1: %2"))
                  .arg(where, m_issueModel->issue(row).text));
}

void DocumentPage::nextPane()
{
    walkPanes(1);
}

void DocumentPage::previousPane()
{
    walkPanes(-1);
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
    QWidget *target = pane == m_middle ? static_cast<QWidget *>(table()) : pane;
    target->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
}

void DocumentPage::explain()
{
    m_actions[ActionId::Inspector]->setChecked(true);
    m_inspector->setFocus(Qt::ShortcutFocusReason);
}

} // namespace clusprop::ui
