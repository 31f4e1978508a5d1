// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// How MatrixView is put together and connected.

#include "ui/delegates/value_delegate.h"
#include "ui/models/matrix_filter.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/windows/cell_area.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/frozen_table.h"
#include "ui/windows/matrix_commands.h"
#include "ui/windows/matrix_legend.h"
#include "ui/windows/matrix_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace clusprop::ui {
namespace {

/// Rows that a column's width is made from.
constexpr int rowsLookedAt = 40;

QLabel *labelFor(const QString &text, QWidget *buddy)
{
    auto *label = new QLabel(text);
    label->setBuddy(buddy);
    return label;
}

} // namespace

MatrixView::MatrixView(
    Document &document, QUndoStack &stack, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_stack(stack)
    , m_prompts(prompts)
    , m_model(new MatrixModel(document, stack, this))
    , m_filter(new RowFilter(this))
    , m_table(new FrozenTable)
    , m_delegate(new ValueDelegate(m_table))
    , m_classes(new QComboBox)
    , m_types(new QComboBox)
    , m_typeLabel(labelFor(tr("&Type:"), m_types))
    , m_bar(new FilterBar(tr("Filter by object, name:property or value, such as value:>5")))
    , m_outliers(new QToolButton)
    , m_columns(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_nothing(new EmptyNotice(tr("No object matches the filter."), tr("Show &all objects")))
    , m_noColumns(new EmptyNotice(tr("None of these objects stores a property. Documented ones can "
                                     "be shown as columns."),
          tr("&Choose columns…")))
    , m_noObjects(new EmptyNotice(tr("The document holds no objects, so there is nothing to "
                                     "compare. Open a snapshot or the files of a cluster.")))
    , m_line(new ElidedLabel)
{
    m_filter->setSourceModel(m_model);
    m_search = new MatrixFilter(*m_filter, *m_model, this); // hears of a reset after its rows
    buildTable();
    m_commands = new MatrixCommands(*m_table, *m_filter, *m_model);
    build();
    connectParts();
    fillClasses();
    showCounts();
}

void MatrixView::build()
{
    m_classes->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_types->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_outliers->setText(tr("D&iffering only"));
    m_outliers->setCheckable(true);
    m_outliers->setFocusPolicy(Qt::StrongFocus);
    m_outliers->setToolTip(
        tr("Show only objects of which a shown value differs from what most have"));
    m_bar->showStates();
    m_bar->setNames(
        { [this](const QString &part, int most) { return m_search->propertyNames(part, most); },
            [this](const QString &part, int most) { return m_search->objectNames(part, most); } });
    m_bar->addTool(m_outliers);
    m_columns->setText(tr("&Columns…"));
    m_columns->setFocusPolicy(Qt::StrongFocus);
    m_columns->setToolTip(tr("Choose which properties are shown, and in which order"));

    auto *top = new QHBoxLayout;
    top->addWidget(labelFor(tr("&Objects:"), m_classes));
    top->addWidget(m_classes);
    top->addWidget(m_typeLabel);
    top->addWidget(m_types);
    top->addStretch(1);
    top->addWidget(new MatrixLegend, 0, Qt::AlignVCenter);
    top->addWidget(m_columns);
    for (QWidget *page : { static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing),
             static_cast<QWidget *>(m_noColumns), static_cast<QWidget *>(m_noObjects) })
        m_pages->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_line);
}

void MatrixView::buildTable()
{
    m_table->setModel(m_filter);
    m_delegate->attach(*m_table);
    m_table->setAccessibleName(tr("Objects by properties"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked);
    m_table->setTabKeyNavigation(false); // Tab leaves the table; the arrows move in it
    m_table->setWordWrap(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    for (QTableView *view : { static_cast<QTableView *>(m_table), m_table->frozen() }) {
        view->setAlternatingRowColors(true);
        view->setShowGrid(false);
        view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
        view->horizontalHeader()->setResizeContentsPrecision(rowsLookedAt);
    }
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    fitRows();
    m_table->setSortingEnabled(true);
}

void MatrixView::connectParts()
{
    m_model->setTogether(
        [this](const QModelIndex &edited) { return m_commands->together(edited); });
    m_model->setQuestion([this](const MatrixPlan &plan) {
        return m_ask == nullptr || m_ask(window(), questionOf(m_document, plan));
    });
    connect(m_model, &MatrixModel::hint, this, &MatrixView::said);
    connect(m_model, &MatrixModel::applied, this, [this](int values, int objects) {
        if (values > 1) {
            emit said(tr("%1 values of %2 objects changed in one step; Ctrl+Z takes it back.")
                          .arg(values)
                          .arg(objects));
        }
    });
    connect(m_model, &MatrixModel::rejected, this,
        [this](const QModelIndex &cell, const QString &reason) {
            m_delegate->showMessage(cell, Severity::Error, reason);
            emit refused(reason);
        });
    connect(m_model, &MatrixModel::majorityChanged, this, [this] {
        m_table->viewport()->update();
        explain();
    });
    connect(m_model, &QAbstractItemModel::columnsInserted, this, &MatrixView::showCounts);
    connect(m_commands, &MatrixCommands::said, this, &MatrixView::said);
    connect(m_commands, &MatrixCommands::menuOpening, this, &MatrixView::menuOpening);
    connect(m_commands, &MatrixCommands::refused, this, &MatrixView::refused);
    connect(m_commands->action(MatrixCommand::ChooseColumns), &QAction::triggered, this,
        &MatrixView::chooseColumns);
    connect(m_commands->action(MatrixCommand::Reset), &QAction::triggered, this,
        &MatrixView::resetSelected);
    connect(m_commands->action(MatrixCommand::Revert), &QAction::triggered, this,
        &MatrixView::revertSelected);
    connect(m_commands->action(MatrixCommand::HideColumn), &QAction::triggered, this,
        &MatrixView::noteColumns);
    connect(m_columns, &QToolButton::clicked, this, &MatrixView::chooseColumns);
    connect(m_noColumns, &EmptyNotice::clicked, this, &MatrixView::chooseColumns);
    connect(m_nothing, &EmptyNotice::clicked, this, &MatrixView::clearFilter);
    connect(m_classes, &QComboBox::activated, this, [this](int index) {
        setClass(static_cast<ObjectClass>(m_classes->itemData(index).toInt()));
    });
    connect(m_types, &QComboBox::activated, this, [this](int index) {
        setClass(ObjectClass::Resource, m_types->itemData(index).toString());
    });
    connect(m_bar, &FilterBar::queryChanged, m_search, &MatrixFilter::setQuery);
    connect(m_search, &MatrixFilter::statusChanged, this, &MatrixView::showStatus);
    connect(m_bar, &FilterBar::leaving, this, &MatrixView::leaveFilter);
    connect(m_outliers, &QToolButton::toggled, m_search, &MatrixFilter::setOutliersOnly);
    connect(m_filter, &RowFilter::countsChanged, this, &MatrixView::showCounts);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &MatrixView::explain);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        explain();
        emit currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        explain();
        emit selectionChanged();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.data(DisputedRole).toBool())
            emit compareRequested(placeOf(index));
        else if (!index.flags().testFlag(Qt::ItemIsEditable))
            emit activated(placeOf(index).object);
    });
}

} // namespace clusprop::ui
