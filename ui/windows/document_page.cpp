// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_page.h"

#include "core/validation/rules.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/models/issue_model.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui/windows/document_notices.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/inspector.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace clusprop::ui {

DocumentPage::DocumentPage(
    std::unique_ptr<Document> document, const Prompts &prompts, const WindowActions &actions,
    QWidget *parent)
    : QWidget(parent)
    , m_owned(std::move(document))
    , m_document(*m_owned)
    , m_prompts(prompts)
    , m_actions(actions)
    , m_file(m_document, prompts, this)
{
    buildPanes();
    buildBottom();
    m_notices = new DocumentNotices(m_document, m_file.outside(), m_actions);
    buildLayout();
    connectPanes();
    connectDocument();
    m_notices->update();
    if (hasVolumes())
        showVolumes();
    else
        m_tree->setCurrentIndex(
            m_treeModel->indexOfObject(std::max(0, m_document.file().listObject)));
    placeMoved();
}

DocumentPage::~DocumentPage()
{
    // The panes look at the document as long as they live, so they go before it, and unheard.
    qApp->disconnect(this);
    m_undo.disconnect(this);
    m_document.disconnect(this);
    delete m_columns;
    delete m_notices;
}

bool DocumentPage::isModified() const
{
    return changeCount() > 0 || m_document.unsavedDecisions() > 0;
}

bool DocumentPage::canSave() const
{
    return isModified() || hasOpenEditor() || !m_document.file().hasOwnForm();
}

Unsaved DocumentPage::unsaved() const
{
    return { m_document.file().title, changeCount(), m_document.unsavedDecisions() };
}

bool DocumentPage::hasOpenEditor() const
{
    return openEditor(*m_volumes->table()) || openEditor(*m_properties->tree());
}

bool DocumentPage::hasVolumes() const
{
    return m_volumes->model().rowCount() > 0;
}

bool DocumentPage::showsVolumes() const
{
    return m_middle->currentWidget() == m_volumes;
}

bool DocumentPage::canEditProperty() const
{
    if (showsVolumes())
        return m_volumes->table()->currentIndex().isValid();
    return m_middle->currentWidget() == m_properties && m_properties->canEdit();
}

bool DocumentPage::canReset() const
{
    return m_middle->currentWidget() == m_properties && m_properties->canReset();
}

bool DocumentPage::canRevert() const
{
    if (showsVolumes())
        return m_volumes->canRevert();
    return m_middle->currentWidget() == m_properties && m_properties->canRevert();
}

QString DocumentPage::resetText() const
{
    const PropertyPlace at = place();
    const CatalogEntry *entry = canReset() && at.isProperty()
        ? catalogEntry(m_document.object(at.object), at.scope, at.name)
        : nullptr;
    const QString value = entry ? defaultText(*entry).section(QLatin1Char(' '), 0, 0) : QString();
    return value.isEmpty() ? tr("Reset to &default (removes the stored value)")
                           : tr("Reset to &default, %1 (removes the stored value)").arg(value);
}

QString DocumentPage::selectionText() const
{
    const PropertyPlace at = place();
    if (showsVolumes()) {
        const int count = static_cast<int>(m_volumes->selectedVolumes().size());
        if (count > 1)
            return tr("%n volumes selected", nullptr, count);
    }
    return at.isProperty() ? at.name : QString();
}

int DocumentPage::problemCount() const
{
    return m_issueModel->count(Severity::Warning) + m_issueModel->count(Severity::Error);
}

Severity DocumentPage::worstProblem() const
{
    return m_issueModel->count(Severity::Error) > 0 ? Severity::Error : Severity::Warning;
}

bool DocumentPage::mayClose()
{
    return commitEditors() && m_file.mayClose();
}

PropertyPlace DocumentPage::place() const
{
    if (showsVolumes())
        return m_volumes->current();
    if (m_middle->currentWidget() == m_properties)
        return m_properties->current();
    return {};
}

QAbstractItemView *DocumentPage::table() const
{
    if (showsVolumes())
        return m_volumes->table();
    return m_properties->tree();
}

void DocumentPage::treeMoved(const QModelIndex &index)
{
    if (m_moving || !index.isValid())
        return;
    const int object = index.data(ObjectRole).toInt();
    if (m_treeModel->isVolumesBranch(index)) {
        showInMiddle(m_volumes);
    } else if (object >= 0) {
        m_properties->setObject(object);
        showInMiddle(m_properties);
    } else {
        m_branch->setSentence(tr("Choose an object below %1 to see its properties.")
                                  .arg(index.data(NameRole).toString()));
        showInMiddle(m_branch);
    }
    placeMoved();
}

/// Keeps the keyboard in the middle if it was there: Qt would give it to the next box in line.
void DocumentPage::showInMiddle(QWidget *view)
{
    const bool hadFocus = m_middle->isAncestorOf(QApplication::focusWidget());
    m_middle->setCurrentWidget(view);
    if (hadFocus)
        focusTable();
}

void DocumentPage::placeMoved()
{
    const PropertyPlace at = place();
    if (at.object < 0)
        m_inspector->clear();
    else
        m_inspector->show(m_document, at.object, at.scope, at.name);
    showBytes();
    emit stateChanged();
}

void DocumentPage::goTo(const PropertyPlace &target)
{
    if (target.object < 0)
        return;
    if (showsVolumes() && m_volumes->goTo(target.object, target.name))
        return;
    m_tree->setCurrentIndex(m_treeModel->indexOfObject(target.object));
    // The tree may have stood there already, with the volumes in the middle.
    treeMoved(m_tree->currentIndex());
    if (!target.name.isEmpty())
        m_properties->goTo(target.scope, target.name);
}

void DocumentPage::bytesActivated(qint64 offset)
{
    const PropertyBytes *found = m_bytesShown.propertyAt(offset);
    if (!found || found->object < 0)
        return;
    const QVector<Property> &properties
        = m_document.object(found->object).list(found->scope).properties;
    if (found->position < 0 || found->position >= properties.size())
        return;
    const PropertyPlace target{ found->object, found->scope, properties[found->position].name,
        found->position };
    const PropertyPlace now = place();
    if (now.object != target.object || now.scope != target.scope || now.position != target.position)
        goTo(target);
}

void DocumentPage::documentChanged()
{
    if (changeCount() == 0)
        m_volumes->model().resetConfirmation(); // a new change set begins
    m_bytesStale = true;
    m_bytesSoon.start();
    m_notices->update();
    emit stateChanged();
}

void DocumentPage::focusTable()
{
    if (m_middle->currentWidget() == m_branch)
        m_tree->setFocus();
    else
        table()->setFocus();
}

void DocumentPage::showProblems()
{
    m_bottom->setCurrentWidget(m_issues);
    m_issues->setFocus(Qt::ShortcutFocusReason);
}

PageView DocumentPage::view() const
{
    const PropertyPlace at = place();
    PageView seen;
    seen.volumes = showsVolumes();
    seen.object = at.object >= 0 ? objectLabel(m_document.object(at.object)) : QString();
    seen.scope = at.scope;
    seen.property = at.name;
    seen.filter = m_properties->filterText();
    return seen;
}

void DocumentPage::restoreView(const PageView &view)
{
    m_properties->setFilterText(view.filter);
    const ObjectMatch match = findObjects(m_document.current(), view.object);
    if (match.objects.isEmpty())
        return;
    const PropertyPlace target{ match.objects.first(), view.scope, view.property, -1 };
    if (view.volumes && hasVolumes()) {
        showVolumes();
        m_volumes->goTo(target.object, target.name);
        return;
    }
    m_tree->setCurrentIndex(m_treeModel->indexOfObject(target.object));
    goTo(target);
}

} // namespace clusprop::ui
