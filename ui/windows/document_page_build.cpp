// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The panes of a document page: building, layout, and what keeps them in step.

#include "ui/delegates/value_delegate.h"
#include "ui/hexview/bytes_panel.h"
#include "ui/hexview/hex_view.h"
#include "ui/models/issue_model.h"
#include "ui/models/object_tree_model.h"
#include "ui/models/roles.h"
#include "ui/windows/document_notices.h"
#include "ui/windows/document_page.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/inspector.h"
#include "ui/windows/properties_view.h"
#include "ui/windows/volumes_view.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String columnsKey("page/columns");
constexpr QLatin1String rowsKey("page/rows");
constexpr QLatin1String detailsKey("page/details");
constexpr QLatin1String issuesKey("page/issues");

} // namespace

void DocumentPage::buildPanes()
{
    m_treeModel = new ObjectTreeModel(m_document, this);
    m_tree = new QTreeView;
    m_tree->setModel(m_treeModel);
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setAccessibleName(tr("Objects"));
    m_tree->setTextElideMode(Qt::ElideRight);
    // The cluster's branches are open, what is in them only where it is short.
    m_tree->expandToDepth(0);
    if (m_treeModel->volumesBranch().isValid())
        m_tree->expand(m_treeModel->volumesBranch());

    m_volumes = new VolumesView(m_document, m_undo, m_prompts);
    m_volumes->addButton(m_actions[ActionId::Toggle]);
    m_volumes->addButton(m_actions[ActionId::Export]);
    m_properties = new PropertiesView(m_document, m_undo);
    m_properties->model().setClearGate(&m_volumes->model().clearGate());
    m_branch = new EmptyNotice;
    m_middle = new QStackedWidget;
    m_middle->addWidget(m_volumes);
    m_middle->addWidget(m_properties);
    m_middle->addWidget(m_branch);
    m_inspector = new Inspector;
}

void DocumentPage::buildBottom()
{
    m_bytes = new BytesPanel;
    m_issueModel = new IssueModel(m_document, this);
    m_issues = new QTreeView;
    m_issues->setModel(m_issueModel);
    m_issues->setRootIsDecorated(false);
    m_issues->setUniformRowHeights(true);
    m_issues->setAlternatingRowColors(true);
    m_issues->setAllColumnsShowFocus(true);
    m_issues->setAccessibleName(tr("Problems"));
    m_issues->header()->setStretchLastSection(true);
    for (int column = 0; column < IssueModel::columnTotal - 1; ++column)
        m_issues->resizeColumnToContents(column);
    m_issues->header()->restoreState(QSettings().value(issuesKey).toByteArray());

    m_bottom = new QTabWidget;
    m_bottom->setDocumentMode(true);
    m_bottom->setAccessibleName(tr("Bytes and problems"));
    m_bottom->addTab(m_bytes, tr("B&ytes"));
    m_bottom->addTab(m_issues, tr("&Problems"));
}

void DocumentPage::buildLayout()
{
    // The tables get the full width, since their columns are what is compared; what explains the
    // selection stands below them.
    m_details = new QSplitter(Qt::Horizontal);
    m_details->addWidget(m_bottom);
    m_details->addWidget(m_inspector);
    m_details->setStretchFactor(0, 3);
    m_details->setStretchFactor(1, 2);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_middle);
    m_rows->addWidget(m_details);
    m_rows->setStretchFactor(0, 3);
    m_rows->setStretchFactor(1, 2);
    m_columns = new QSplitter(Qt::Horizontal);
    m_columns->addWidget(m_tree);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(1, 1);
    for (QSplitter *splitter : { m_details, m_rows, m_columns })
        splitter->setChildrenCollapsible(false);

    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    m_tree->setMinimumWidth(16 * character);
    m_inspector->setMinimumWidth(24 * character);
    m_tree->resizeColumnToContents(0);
    const int treeWidth = m_tree->columnWidth(0) + 8 * character;
    m_tree->header()->resizeSection(0, 0); // stretches to the view from now on
    m_columns->setSizes({ std::clamp(treeWidth, 20 * character, 34 * character), 150 * character });
    m_details->setSizes({ 104 * character, 54 * character });
    m_rows->setSizes({ 17 * line, 19 * line });
    const QSettings settings;
    m_columns->restoreState(settings.value(columnsKey).toByteArray());
    m_rows->restoreState(settings.value(rowsKey).toByteArray());
    m_details->restoreState(settings.value(detailsKey).toByteArray());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_columns, 1);
}

void DocumentPage::connectPanes()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &DocumentPage::treeMoved);
    connect(m_tree, &QTreeView::activated, this, &DocumentPage::focusTable);
    connect(m_volumes, &VolumesView::currentChanged, this, &DocumentPage::placeMoved);
    connect(m_properties, &PropertiesView::currentChanged, this, &DocumentPage::placeMoved);
    connect(m_volumes, &VolumesView::activated, this, [this](int object) {
        m_tree->setCurrentIndex(m_treeModel->indexOfObject(object));
        treeMoved(m_tree->currentIndex());
        focusTable();
    });
    connect(m_volumes, &VolumesView::compareRequested, this, &DocumentPage::compareAt);
    connect(m_properties, &PropertiesView::compareRequested, this, &DocumentPage::compareAt);
    connect(m_volumes, &VolumesView::selectionChanged, this, &DocumentPage::stateChanged);
    connect(m_properties, &PropertiesView::selectionChanged, this, &DocumentPage::stateChanged);
    connect(m_volumes, &VolumesView::said, this, &DocumentPage::said);
    connect(m_properties, &PropertiesView::said, this, &DocumentPage::said);
    connect(m_volumes, &VolumesView::refused, this, &DocumentPage::refused);
    connect(m_properties, &PropertiesView::refused, this, &DocumentPage::refused);
    connect(m_bytes, &BytesPanel::offsetActivated, this, &DocumentPage::bytesActivated);
    connect(m_issues, &QTreeView::activated, this, [this](const QModelIndex &index) {
        goTo(placeOf(index.siblingAtColumn(0)));
        focusTable();
    });
    connect(m_issues->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &index) {
            if (!m_moving && m_issues->hasFocus())
                goTo(placeOf(index.siblingAtColumn(0)));
        });
    for (QAbstractItemView *view : { static_cast<QAbstractItemView *>(m_tree),
             static_cast<QAbstractItemView *>(m_volumes->table()),
             static_cast<QAbstractItemView *>(m_properties->tree()) }) {
        view->installEventFilter(this);
        view->viewport()->installEventFilter(this);
    }
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
    connect(m_issueModel, &QAbstractItemModel::modelReset, this, &DocumentPage::stateChanged);
    connect(&m_file, &DocumentFile::outsideChanged, m_notices, &DocumentNotices::update);
    connect(m_notices, &DocumentNotices::codePageChosen, this, &DocumentPage::codePageChosen);
    connect(&m_file, &DocumentFile::reloadRequested, this, &DocumentPage::reloadRequested);
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
    m_inspector->setVisible(options.inspector);
    m_bottom->setTabVisible(m_bottom->indexOf(m_bytes), options.bytes);
    m_bottom->setTabVisible(m_bottom->indexOf(m_issues), options.problems);
    m_bottom->setVisible(options.bytes || options.problems);
    m_details->setVisible(options.bytes || options.problems || options.inspector);
    showBytes();
}

QList<QWidget *> DocumentPage::panes() const
{
    QList<QWidget *> shown{ m_tree, m_middle };
    if (m_bottom->isVisible())
        shown.append(m_bottom->currentWidget() == m_issues ? static_cast<QWidget *>(m_issues)
                                                           : m_bytes->view());
    if (m_inspector->isVisible())
        shown.append(m_inspector);
    return shown;
}

void DocumentPage::showBytes()
{
    const PropertyPlace at = place();
    if (at.object < 0 || !m_options.bytes) {
        m_bytesShown = {};
        m_bytesStale = true;
        m_bytes->clear();
        return;
    }
    // Encoding a long list for every step of the cursor would be felt.
    if (m_bytesStale || m_bytesPlace.object != at.object || m_bytesPlace.scope != at.scope) {
        m_bytesShown = bytesOf(m_document, at.object, at.scope);
        m_bytes->setContent(m_bytesShown);
        m_bytesPlace = at;
        m_bytesStale = false;
    }
    std::optional<wire::ByteRange> range;
    if (at.isProperty()) {
        const int position = at.position >= 0
            ? at.position
            : m_document.object(at.object).list(at.scope).indexOf(at.name);
        range = m_bytesShown.rangeOf(at.object, at.scope, position);
    }
    m_bytes->markProperty(range.value_or(wire::ByteRange{}));
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
    if (event->type() != QEvent::ContextMenu)
        return QWidget::eventFilter(watched, event);
    auto *view = qobject_cast<QAbstractItemView *>(watched);
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
    if (&view == m_properties->tree())
        add({ ActionId::EditValue, ActionId::Reset });
    if (hasDisputes())
        add({ ActionId::Compare });
    if (&view != m_tree) {
        add({ ActionId::Revert });
        add({ ActionId::CopyValue, ActionId::CopyNameValue, ActionId::CopyRow });
    }
    add({ ActionId::Export });
    menu.exec(position);
}

void DocumentPage::saveLayout() const
{
    QSettings settings;
    settings.setValue(columnsKey, m_columns->saveState());
    settings.setValue(rowsKey, m_rows->saveState());
    settings.setValue(detailsKey, m_details->saveState());
    settings.setValue(issuesKey, m_issues->header()->saveState());
    m_volumes->saveLayout();
    m_properties->saveLayout();
}

} // namespace clusprop::ui
