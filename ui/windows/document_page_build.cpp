// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The panes of a document page: building them, and what keeps them in step.

#include "core/search/filter_query.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/hexview/hex_view.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/overview/overview_view.h"
#include "ui/windows/all_properties_view.h"
#include "ui/windows/cell_filter.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/document_notices.h"
#include "ui/windows/document_page.h"
#include "ui/windows/find_bar.h"
#include "ui/windows/icons.h"
#include "ui/windows/help_place.h"
#include "ui/windows/inspector.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_view.h"
#include "ui/windows/problems_view.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTableView>
#include <QTreeView>
#include <QGuiApplication>
#include <QUndoView>
#include <QVBoxLayout>

#include <array>

namespace clusprop::ui {
void DocumentPage::buildTree()
{
    m_treeModel = new ObjectTreeModel(m_document, this);
    m_tree = new QTreeView;
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Objects"));
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->setMinimumWidth(16 * fontMetrics().averageCharWidth());
    // The cluster's branches are open, what is in them only where it is short.
    m_tree->expandToDepth(0);
    constexpr int mostOpened = 50;
    const QModelIndex volumes = m_treeModel->volumesBranch();
    if (volumes.isValid() && m_treeModel->rowCount(volumes) <= mostOpened)
        m_tree->expand(volumes);
}

void DocumentPage::buildViews()
{
    m_volumes = new VolumesView(m_document, m_undo, m_prompts);
    m_volumes->addButton(m_actions[ActionId::Toggle]);
    m_volumes->addButton(m_actions[ActionId::Export]);
    m_properties = new PropertiesView(m_document, m_undo);
    m_properties->model().setClearGate(&m_volumes->model().clearGate());

    m_overview = new OverviewView(m_document);

    m_views->add({ .id = ViewId::Overview, .title = tr("Overview"), .widget = m_overview });
    m_views->add({ .id = ViewId::Volumes,
        .title = tr("Volumes"),
        .widget = m_volumes,
        .table = m_volumes->table(),
        .valueColumn = VolumeTableModel::Backup,
        .current = [this] { return m_volumes->current(); },
        .goTo = [this](const PropertyPlace &at) { return m_volumes->goTo(at.object, at.name); },
        .focusFilter = [this] { m_volumes->focusFilter(); },
        .addFilterTerm = [this](const QString &term) { m_volumes->addFilterTerm(term); },
        .filterText = [this] { return m_volumes->filterText(); },
        .setFilterText = [this](const QString &text) { m_volumes->setFilterText(text); },
        .edit = [this] { m_volumes->editCurrent(); } });
    m_views->add({ .id = ViewId::Properties,
        .title = tr("Properties"),
        .widget = m_properties,
        .table = m_properties->tree(),
        .valueColumn = PropertyTreeModel::Value,
        .current = [this] { return m_properties->current(); },
        .goTo =
            [this](const PropertyPlace &at) {
                return at.object == m_properties->object()
                    && (at.name.isEmpty() || m_properties->goTo(at.scope, at.name));
            },
        .focusFilter = [this] { m_properties->focusFilter(); },
        .addFilterTerm = [this](const QString &term) { m_properties->addFilterTerm(term); },
        .filterText = [this] { return m_properties->filterText(); },
        .setFilterText = [this](const QString &text) { m_properties->setFilterText(text); },
        .edit = [this] { m_properties->editCurrent(); } });
    m_matrix = new MatrixView(m_document, m_undo, m_prompts);
    m_matrix->setClearGate(&m_volumes->model().clearGate());
    m_views->add({ .id = ViewId::Matrix,
        .title = tr("Matrix"),
        .widget = m_matrix,
        .table = m_matrix->table(),
        .current = [this] { return m_matrix->current(); },
        .goTo = [this](const PropertyPlace &at) { return m_matrix->goTo(at); },
        .focusFilter = [this] { m_matrix->focusFilter(); },
        .filterText = [this] { return m_matrix->filterText(); },
        .setFilterText = [this](const QString &text) { m_matrix->setFilterText(text); },
        .edit = [this] { m_matrix->editCurrent(); },
        .reset = [this] { m_matrix->resetSelected(); },
        .revert = [this] { m_matrix->revertSelected(); },
        .copy = [this] { m_matrix->commands().action(MatrixCommand::Copy)->trigger(); } });
    m_all = new AllPropertiesView(m_document, m_undo);
    m_all->model().setClearGate(&m_volumes->model().clearGate());
    m_views->add({ .id = ViewId::AllProperties,
        .title = tr("All properties"),
        .widget = m_all,
        .table = m_all->table(),
        .valueColumn = AllPropertiesModel::Value,
        .current = [this] { return m_all->current(); },
        .goTo = [this](const PropertyPlace &at) { return m_all->goTo(at); },
        .focusFilter = [this] { m_all->focusFilter(); },
        .addFilterTerm = [this](const QString &term) { m_all->addFilterTerm(term); },
        .filterText = [this] { return m_all->filterText(); },
        .setFilterText = [this](const QString &text) { m_all->setFilterText(text); },
        .edit = [this] { m_all->editCurrent(); } });
    m_find = new FindBar;
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_views, 1);
    layout->addWidget(m_find);
    m_docks->setCentralWidget(centre);
}

void DocumentPage::buildDocks()
{
    m_bytes = new BytesPanel;
    m_problems = new ProblemsView(m_document);
    m_changes = new ChangesView(m_document, m_undo);
    m_history = new QUndoView(&m_undo);
    m_history->setEmptyLabel(tr("As opened"));
    m_history->setAccessibleName(tr("Undo history"));
    m_history->setUniformItemSizes(true); // the saved one has a mark, and the others are as high
    m_history->setIconSize(QSize(fontMetrics().height(), fontMetrics().height()));
    m_inspector = new Inspector;
    m_inspector->setMinimumWidth(24 * fontMetrics().averageCharWidth());
    connect(m_inspector, &Inspector::handbookRequested, this,
        [this] { emit handbookRequested(helpAt(place(), ui::helpPlace(DockId::Inspector))); });

    m_docks->setPane(DockId::Objects, m_tree);
    m_docks->setPane(DockId::Bytes, m_bytes);
    m_docks->setPane(DockId::Problems, m_problems);
    m_docks->setPane(DockId::Changes, m_changes);
    m_docks->setPane(DockId::History, m_history);
    m_docks->setPane(DockId::Inspector, m_inspector);
}

/// What every view with a table tells.
template<typename View> void DocumentPage::connectView(View &view)
{
    connect(&view, &View::currentChanged, this, &DocumentPage::placeMoved);
    connect(&view, &View::selectionChanged, this, &DocumentPage::stateChanged);
    connect(&view, &View::said, this, &DocumentPage::said);
    connect(&view, &View::refused, this, &DocumentPage::refused);
    connect(&view, &View::compareRequested, this, &DocumentPage::compareAt);
}

void DocumentPage::connectPanes()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &DocumentPage::treeMoved);
    connect(m_tree, &QTreeView::activated, this, &DocumentPage::focusTable);
    connect(m_views, &DocumentViews::chosen, this, &DocumentPage::viewChosen);
    connect(m_views, &DocumentViews::shownChanged, this, [this] { m_find->setView(table()); });
    connect(m_find, &FindBar::said, this, &DocumentPage::said);
    connect(m_find, &FindBar::closed, this, &DocumentPage::focusTable);
    connect(m_overview, &OverviewView::linkActivated, this, &DocumentPage::follow);
    connectView(*m_volumes);
    connectView(*m_properties);
    connectView(*m_matrix);
    connectView(*m_all);
    connect(m_all, &AllPropertiesView::activated, this, [this](const PropertyPlace &at) {
        showObject(at.object);
        m_properties->goTo(at.scope, at.name);
    });
    connect(m_volumes, &VolumesView::activated, this, &DocumentPage::showObject);
    connect(m_matrix, &MatrixView::activated, this, &DocumentPage::showObject);
    connect(m_bytes, &BytesPanel::propertyActivated, this, &DocumentPage::bytesActivated);
    connect(m_bytes, &BytesPanel::said, this, &DocumentPage::said);
    connect(m_problems, &ProblemsView::activated, this, [this](const PropertyPlace &at) {
        goTo(at);
        focusTable();
    });
    connect(m_problems, &ProblemsView::allowRequested, this, &DocumentPage::allowAt);
    connect(m_problems, &ProblemsView::said, this, &DocumentPage::said);
    connect(m_problems, &ProblemsView::policiesWanted, this, &DocumentPage::policiesWanted);
    connect(&m_problems->model(), &QAbstractItemModel::modelReset, this, &DocumentPage::stateChanged);
    connect(&m_document, &Document::findingsChanged, this, &DocumentPage::stateChanged);
    connect(&m_document, &Document::checkFinished, this, &DocumentPage::stateChanged);
    connect(m_changes, &ChangesView::said, this, &DocumentPage::said);
    connect(m_changes, &ChangesView::exportRequested, this, &DocumentPage::exportObject);
    connect(m_changes, &ChangesView::printRequested, this, &DocumentPage::printChanges);
    connect(m_changes, &ChangesView::pdfRequested, this, &DocumentPage::saveChangesPdf);
    connect(m_changes, &ChangesView::activated, this, [this](const PropertyPlace &at) {
        goTo(at);
        focusTable();
    });
    for (QAbstractItemView *view : { static_cast<QAbstractItemView *>(m_tree),
             static_cast<QAbstractItemView *>(m_volumes->table()),
             static_cast<QAbstractItemView *>(m_properties->tree()),
             static_cast<QAbstractItemView *>(m_all->table()) }) {
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
    connect(m_docks, &DocumentDocks::openChanged, this, &DocumentPage::showBytes);
    connect(m_docks, &DocumentDocks::keyboardLeft, this, &DocumentPage::focusTable);
    connectCopying();
    // An editor that opens or closes decides whether there may be something to save.
    connect(qApp, &QApplication::focusChanged, this, [this] { emit stateChanged(); });
}

void DocumentPage::connectDocument()
{
    m_bytesSoon.setSingleShot(true);
    m_bytesSoon.setInterval(0);
    connect(&m_bytesSoon, &QTimer::timeout, this, &DocumentPage::placeMoved);
    connect(&m_document, &Document::objectsChanged, this, &DocumentPage::documentChanged);
    connect(&m_document, &Document::reloaded, this, &DocumentPage::documentChanged);
    connect(&m_file, &DocumentFile::outsideChanged, this, [this] {
        m_notices->update();
        emit stateChanged(); // there may be something to merge
    });
    connect(m_notices, &DocumentNotices::codePageChosen, this, &DocumentPage::codePageChosen);
    connect(&m_file, &DocumentFile::reloadRequested, this, &DocumentPage::reloadRequested);
    connect(&m_file, &DocumentFile::mergeRequested, this, &DocumentPage::mergeRequested);
    connect(
        &m_file, &DocumentFile::saved, this, [this](const QString &file, const QString &message) {
            m_undo.setClean();
            emit saved(file);
            emit said(message);
        });
}

void DocumentPage::setViewOptions(const ViewOptions &options)
{
    m_options = options;
    m_properties->setShowDocumented(options.documented);
    m_properties->setNumberBase(options.numberBase);
    m_all->model().setNumberBase(options.numberBase);
}

void DocumentPage::showBytes()
{
    const PropertyPlace at = place();
    if (at.object < 0 || !m_docks->isOpen(DockId::Bytes)) {
        m_bytesStale = true;
        m_bytes->clear();
        return;
    }
    // Encoding a long list for every step of the cursor would be felt.
    if (m_bytesStale || m_bytesPlace.object != at.object || m_bytesPlace.scope != at.scope) {
        m_bytes->showBytes(byteSource(m_document, at.object, at.scope));
        m_bytesPlace = at;
        m_bytesStale = false;
    }
    const bool isUnplaced = at.isProperty() && at.position < 0;
    m_bytes->markProperty(at.object, at.scope,
        isUnplaced ? m_document.object(at.object).list(at.scope).indexOf(at.name) : at.position);
}

void DocumentPage::drawIcons()
{
    const QPalette palette = QGuiApplication::palette(); // the window hears of it before the page
    m_history->setCleanIcon(icon(u"save", palette));
    struct ViewIcon
    {
        ViewId id;
        const char16_t *name;
    };
    static constexpr std::array icons{
        ViewIcon{ ViewId::Overview, u"overview" },
        ViewIcon{ ViewId::Volumes, u"volume" },
        ViewIcon{ ViewId::Properties, u"properties" },
        ViewIcon{ ViewId::Matrix, u"matrix" },
        ViewIcon{ ViewId::AllProperties, u"all-properties" },
    };
    for (const ViewIcon &row : icons) {
        if (m_views->find(row.id) != nullptr)
            m_views->setIcon(row.id, icon(row.name, palette));
    }
}

QStringList DocumentPage::notices() const
{
    return m_notices->texts();
}

void DocumentPage::setSkipped(const QStringList &skipped)
{
    m_notices->setSkipped(skipped);
}

bool DocumentPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *view = qobject_cast<QAbstractItemView *>(watched);
    // What an open editor does not use comes here, too, and is not meant for the cell.
    if (event->type() == QEvent::KeyPress && view != nullptr && view == table()
        && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Delete && !hasOpenEditor()) {
        confirmedReset(true);
        return true;
    }
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    if (!view)
        view = qobject_cast<QAbstractItemView *>(watched->parent());
    if (!view)
        return QWidget::eventFilter(watched, event);
    // The key asks at the current cell, the mouse where it is.
    const auto *request = static_cast<QContextMenuEvent *>(event);
    const QRect cell = view->visualRect(view->currentIndex());
    showMenu(*view,
        request->reason() == QContextMenuEvent::Keyboard
            ? view->viewport()->mapToGlobal(cell.center())
            : request->globalPos());
    return true;
}

void DocumentPage::showMenu(const QAbstractItemView &view, const QPoint &position)
{
    QMenu menu;
    const auto add = [this, &menu](std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu.addAction(m_actions[id]);
        menu.addSeparator();
    };
    if (&view == m_volumes->table())
        add({ ActionId::Toggle });
    else if (&view != m_tree)
        add({ ActionId::EditValue, ActionId::Reset, ActionId::Retype, ActionId::Allow });
    if (hasDisputes())
        add({ ActionId::Compare });
    if (&view != m_tree) {
        add({ ActionId::Revert });
        for (const ActionId id : { ActionId::CopyValue, ActionId::CopyNameValue, ActionId::CopyRow })
            menu.addAction(m_actions[id]);
        offerCopyAs(menu);
        menu.addSeparator();
    }
    if (&view == table())
        offerFilterTerms(menu);
    if (&view != m_volumes->table())
        add({ ActionId::AddProperty });
    add({ ActionId::Export });
    menu.exec(position);
}

/// What the current cell shows as a filter, and everything but that.
void DocumentPage::offerFilterTerms(QMenu &menu)
{
    const ViewPart &part = m_views->shown();
    const QString term = part.addFilterTerm ? filterTermOf(part.table->currentIndex()) : QString();
    if (term.isEmpty())
        return;
    menu.addAction(icon(u"filter", palette()), tr("&Filter by this value"), this,
        [&part, term] { part.addFilterTerm(term); });
    menu.addAction(tr("E&xclude this value"), this,
        [&part, term] { part.addFilterTerm(oppositeFilterTerm(term)); });
    menu.addSeparator();
}

void DocumentPage::resetLayout()
{
    m_docks->resetArrangement();
    m_properties->resetLayout();
    m_all->resetLayout();
    m_changes->resetLayout();
}

void DocumentPage::saveLayout() const
{
    m_problems->saveLayout();
    m_matrix->saveLayout();
    m_all->saveLayout();
    m_volumes->saveLayout();
    m_properties->saveLayout();
    m_changes->saveLayout();
}

} // namespace clusprop::ui
