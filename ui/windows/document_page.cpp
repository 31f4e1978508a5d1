// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_page.h"

#include "core/policy/policy_check.h"
#include "core/validation/rules.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui/windows/document_notices.h"
#include "ui/windows/inspector.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/problems_view.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

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
    , m_notices(new DocumentNotices(m_document, m_file.outside(), actions))
    , m_docks(new DocumentDocks)
    , m_views(new DocumentViews)
{
    buildTree();
    buildViews();
    buildDocks();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_docks, 1);
    // While they were a window of their own, the docks got what they want for a minimum, which
    // would make this window wider than a small screen.
    m_docks->setMinimumSize(0, 0);
    connectPanes();
    connectDocument();
    m_notices->update();
    drawIcons();
    showFirstView();
    placeMoved();
}

DocumentPage::~DocumentPage()
{
    // The panes look at the document as long as they live, so they go before it, and unheard.
    qApp->disconnect(this);
    m_undo.disconnect(this);
    m_document.disconnect(this);
    m_docks->disconnect(this);
    delete m_docks;
    delete m_notices;
}

/// The volumes where there are any; else the object that a single list belongs to.
void DocumentPage::showFirstView()
{
    m_views->setAvailable(ViewId::Volumes, hasVolumes());
    if (hasVolumes())
        showVolumes();
    else
        m_tree->setCurrentIndex(
            m_treeModel->indexOfObject(std::max(0, m_document.file().listObject)));
}

bool DocumentPage::isModified() const
{
    return changeCount() > 0 || m_document.unsavedDecisions() > 0;
}

bool DocumentPage::canMerge() const
{
    return isModified() && m_file.outside().state() == FileWatch::State::Changed;
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
    return table() != nullptr && openEditor(*table()) != nullptr;
}

bool DocumentPage::hasVolumes() const
{
    return m_volumes->model().rowCount() > 0;
}

bool DocumentPage::isSample() const
{
    return sourcePaths(m_document.file()).isEmpty();
}

QVector<PropertyPlace> DocumentPage::selection() const
{
    const ViewPart &part = m_views->shown();
    return part.table == nullptr ? QVector<PropertyPlace>()
                                 : selectedPlaces(*part.table, part.valueColumn);
}

int DocumentPage::currentObject() const
{
    const int object = place().object;
    if (object >= 0)
        return object;
    const QVariant inTree = m_tree->currentIndex().data(ObjectRole);
    return inTree.isValid() ? inTree.toInt() : -1;
}

QString DocumentPage::resetText() const
{
    const PropertyPlace at = place();
    if (!canReset() || !at.isProperty())
        return tr("Reset to &default (removes the stored value)");
    const CatalogEntry *entry = catalogEntry(m_document.object(at.object), at.scope, at.name);
    if (entry == nullptr)
        return tr("Remo&ve the property");
    // Where no value is documented, the text is a note.
    const QString value = entry->defaultValue.isValid()
        ? defaultText(*entry).section(QLatin1Char(' '), 0, 0)
        : QString();
    if (value.isEmpty())
        return tr("Reset to &default (removes the stored value)");
    return entry->minimumServer.isEmpty()
        ? tr("Reset to &default, %1 (removes the stored value)").arg(value)
        : tr("Reset to &default, %1 from %2 on (removes the stored value)")
              .arg(value, entry->minimumServer);
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
    const IssueModel &model = m_problems->model();
    return model.count(Severity::Warning) + model.count(Severity::Error);
}

Severity DocumentPage::worstProblem() const
{
    return m_problems->model().count(Severity::Error) > 0 ? Severity::Error : Severity::Warning;
}

bool DocumentPage::mayClose()
{
    return commitEditors() && m_file.mayClose();
}

void DocumentPage::treeMoved(const QModelIndex &index)
{
    if (m_moving || !index.isValid())
        return;
    const int object = index.data(ObjectRole).toInt();
    if (m_treeModel->isVolumesBranch(index)) {
        m_views->show(ViewId::Volumes);
    } else if (object < 0) { // the branch of a class
        m_matrix->setClass(static_cast<ObjectClass>(index.data(BranchClassRole).toInt()));
        m_views->show(ViewId::Matrix);
    } else if (!m_views->isShown(ViewId::Matrix)
        || !m_matrix->goTo({ object, Scope::Common, {}, -1 })) {
        m_properties->setObject(object);
        m_views->show(ViewId::Properties);
    }
    placeMoved();
}

void DocumentPage::viewChosen(ViewId id)
{
    m_moving = true; // the tree only follows
    if (id == ViewId::Volumes)
        m_tree->setCurrentIndex(m_treeModel->volumesBranch());
    if (id == ViewId::Matrix && currentObject() >= 0)
        m_matrix->goTo({ currentObject(), Scope::Common, {}, -1 });
    if (id == ViewId::Properties) {
        if (m_properties->object() < 0)
            m_properties->setObject(std::max(0, m_document.file().listObject));
        m_tree->setCurrentIndex(m_treeModel->indexOfObject(m_properties->object()));
    }
    m_moving = false;
    placeMoved();
}

void DocumentPage::placeMoved()
{
    const PropertyPlace at = place();
    if (!at.isProperty())
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
    if (m_views->shown().goTo(target))
        return;
    m_views->show(ViewId::Properties);
    m_tree->setCurrentIndex(m_treeModel->indexOfObject(target.object));
    // The tree may have stood there already, with another view in the middle.
    treeMoved(m_tree->currentIndex());
    if (!target.name.isEmpty())
        m_properties->goTo(target.scope, target.name);
}

void DocumentPage::showObject(int object)
{
    m_views->show(ViewId::Properties);
    m_tree->setCurrentIndex(m_treeModel->indexOfObject(object));
    treeMoved(m_tree->currentIndex());
    focusTable();
}

void DocumentPage::bytesActivated(int object, Scope scope, int position)
{
    const QVector<Property> &properties = m_document.object(object).list(scope).properties;
    if (position < 0 || position >= properties.size())
        return;
    const PropertyPlace now = place();
    if (now.object != object || now.scope != scope || now.position != position)
        goTo({ object, scope, properties[position].name, position });
}

void DocumentPage::setWindowsVersion(WindowsVersion version)
{
    CheckOptions options = m_document.checkOptions();
    options.windowsVersion = version;
    m_document.setCheckOptions(options);
}

void DocumentPage::setPolicy(SharedPolicy policy, const QString &file)
{
    m_policy = std::move(policy);
    m_policyFile = file;
    m_document.setAddedCheck(m_policy ? policyCheck(m_policy) : nullptr);
    m_problems->showPolicy(m_policy.get());
    emit stateChanged();
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
    m_views->focusShown();
}

void DocumentPage::showProblems()
{
    m_docks->raise(DockId::Problems);
    m_problems->focusList();
}

} // namespace clusprop::ui
