// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What a document page does to the selected properties, and when it can.

#include "core/recovery/recovery_plan.h"
#include "core/validation/rules.h"
#include "ui/commands/edit_command.h"
#include "ui/commands/settle_command.h"
#include "ui/words/core_words.h"
#include "ui/windows/document_notices.h"
#include "ui/windows/document_page.h"
#include "ui/windows/property_dialog.h"
#include "ui/windows/volumes_view.h"

#include <QAbstractItemView>
#include <QSet>

#include <algorithm>

namespace clusprop::ui {

bool DocumentPage::canRevertAll() const
{
    return changeCount() > 0 || hasOpenEditor();
}

bool DocumentPage::canEditValue() const
{
    const ViewPart &part = m_views->shown();
    if (part.table == nullptr)
        return false;
    QModelIndex cell = part.table->currentIndex();
    if (part.valueColumn >= 0)
        cell = cell.siblingAtColumn(part.valueColumn);
    return cell.isValid()
        && cell.flags().testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
}

bool DocumentPage::canReset() const
{
    if (table() == nullptr)
        return false;
    if (isLargeSelection(*table()))
        return !showsVolumes();
    const QVector<PropertyPlace> places = selection();
    return std::ranges::any_of(places, [this](const PropertyPlace &at) {
        const ClusterObject &object = m_document.object(at.object);
        const Property *property = object.list(at.scope).find(at.name);
        return property != nullptr && object.objectClass != ObjectClass::Volume
            && lockReason(object, at.scope, *property).isEmpty();
    });
}

bool DocumentPage::canRevert() const
{
    if (table() == nullptr || changeCount() == 0)
        return false;
    if (isLargeSelection(*table()))
        return true;
    QVector<PropertyPlace> places = selection();
    places.removeIf([this](const PropertyPlace &at) { return !m_document.isModified(at.object); });
    return !places.isEmpty() && !planRevert(m_document, places).edits.isEmpty();
}

bool DocumentPage::canAdd() const
{
    const int object = currentObject();
    return object >= 0 && m_document.object(object).objectClass != ObjectClass::Volume;
}

bool DocumentPage::canRetype() const
{
    const PropertyPlace at = place();
    if (!at.isProperty() || m_document.object(at.object).objectClass == ObjectClass::Volume)
        return false;
    const ClusterObject &object = m_document.object(at.object);
    const Property *property = object.list(at.scope).find(at.name);
    return property != nullptr && lockReason(object, at.scope, *property).isEmpty();
}

bool DocumentPage::canAllow() const
{
    return allowableIssue(m_document, place()) != nullptr;
}

void DocumentPage::push(PlannedEdits plan)
{
    if (plan.edits.isEmpty()) {
        emit said(plan.refusal);
        return;
    }
    pushEdit(m_undo, m_document, std::move(plan.edits), plan.text);
    emit said(tr("%1.").arg(m_undo.undoText()));
}

bool DocumentPage::take(const PlannedEdits &plan, const QVector<int> &clearedVolumes)
{
    if (!clearedVolumes.isEmpty() && !m_volumes->model().clearGate().passes(clearedVolumes))
        return false;
    pushEdit(m_undo, m_document, plan.edits, plan.text);
    return true;
}

void DocumentPage::recover(const RecoveryPlan &plan, const QString &text)
{
    if (plan.decisions.isEmpty()) {
        pushEdit(m_undo, m_document, plan.edits, text);
    } else {
        m_undo.beginMacro(text);
        m_undo.push(new SettleCommand(m_document, plan.decisions));
        pushEdit(m_undo, m_document, plan.edits);
        m_undo.endMacro();
    }
    for (const auto &[place, mark] : plan.remarks) {
        if (mark.leftOut)
            m_document.setLeftOut({ place }, true);
        if (!mark.comment.isEmpty())
            m_document.setComment(place, mark.comment);
    }
}

void DocumentPage::setJournalTrouble(const QString &what)
{
    m_notices->setJournalTrouble(what);
}

void DocumentPage::revertAll()
{
    if (commitEditors())
        push(planRevertAll(m_document));
}

void DocumentPage::editValue()
{
    m_views->shown().edit();
}

void DocumentPage::toggle()
{
    if (showsVolumes())
        m_volumes->toggleSelected();
}

void DocumentPage::reset()
{
    if (m_views->shown().reset)
        m_views->shown().reset();
    else
        confirmedReset(false);
}

/// One value is reset at once where the action said to what, which the Delete key does not.
void DocumentPage::confirmedReset(bool always)
{
    if (!commitEditors())
        return;
    PlannedEdits plan = planReset(m_document, selection());
    if (!plan.edits.isEmpty() && (always || plan.edits.size() > 1)) {
        QSet<int> objects;
        for (const Edit &edit : std::as_const(plan.edits))
            objects.insert(edit.object);
        if (!m_prompts.resetValues(window(), { plan.lines, static_cast<int>(objects.size()) }))
            return;
    }
    push(std::move(plan));
}

void DocumentPage::revert()
{
    if (m_views->shown().revert)
        m_views->shown().revert();
    else if (commitEditors())
        push(planRevert(m_document, selection()));
}

void DocumentPage::addProperty()
{
    if (!canAdd() || !commitEditors())
        return;
    PropertyDialog dialog(m_document, currentObject(), window());
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Edit added = dialog.edit();
    push({ .edits = { added } });
    goTo({ added.object, added.scope, added.property.name, added.position });
    focusTable();
}

void DocumentPage::retype()
{
    if (!canRetype() || !commitEditors())
        return;
    PropertyDialog dialog(m_document, place(), window());
    if (dialog.exec() == QDialog::Accepted)
        push({ .edits = { dialog.edit() } });
}

void DocumentPage::allow()
{
    allowAt(place());
}

void DocumentPage::allowAt(const PropertyPlace &at)
{
    const Issue *issue = commitEditors() ? allowableIssue(m_document, at) : nullptr;
    if (issue == nullptr)
        return;
    const ClusterObject &object = m_document.object(at.object);
    const int position = object.list(at.scope).indexOf(at.name);
    const Property &property = object.list(at.scope).properties[position];
    const Allowance *before = m_document.allowances().find(at.object, at.scope, at.name);
    const QString reason = m_prompts.allowValue(window(),
        { tr("%1 of %2").arg(property.name, objectLabel(object)), displayProperty(property),
            fromCore(issue->text), fromCore(issue->source),
            before != nullptr ? before->reason : QString() });
    if (!reason.isEmpty())
        push({ .edits = { makeAllow(m_document.current(), at.object, at.scope, position, reason) } });
}

} // namespace clusprop::ui
