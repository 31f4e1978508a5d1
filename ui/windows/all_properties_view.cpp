// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/all_properties_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/models/index_filter.h"
#include "ui/models/index_sorter.h"
#include "ui/models/roles.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/editing_view.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/table_look.h"

#include <QEvent>
#include <QHeaderView>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("allProperties/header");
/// By AllPropertiesModel::Column, in average characters. The contents of a million rows cannot be
/// measured, and the operator sets other widths once.
constexpr std::array<int, AllPropertiesModel::columnTotal> widths{ 30, 14, 30, 36, 14, 18, 24 };

QVector<std::optional<SearchIndex::Column>> sortColumns()
{
    using Shown = SearchIndex::Column;
    return { Shown::Object, Shown::Class, Shown::Name, Shown::Value, Shown::Type, Shown::Scope,
        std::nullopt };
}

} // namespace

AllPropertiesView::AllPropertiesView(Document &document, QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_model(new AllPropertiesModel(document, stack, this))
    , m_rows(new RowFilter(this))
    , m_search(new IndexFilter(*m_rows, m_model->search(), this))
    , m_bar(new FilterBar(
          tr("Filter by name, value or object, a field such as value:>5, or a state")))
    , m_pages(new QStackedWidget)
    , m_table(new EditingView<QTableView>)
    , m_nothing(new EmptyNotice(tr("No property matches the filter."), tr("Show &all properties")))
    , m_noRows(new EmptyNotice(tr("The document holds no properties. Ctrl+3 shows an object, and "
                                  "Ctrl+Shift+N adds one to it.")))
{
    m_rows->setSourceModel(m_model);
    new IndexSorter(*m_rows, m_model->search(), sortColumns(), this);
    m_bar->showStates();
    const auto names = [this](auto ofIndex) {
        return [this, ofIndex](const QString &part, int most) {
            const BackgroundIndex &search = m_model->search();
            return search.isReady() ? (search.index().*ofIndex)(part, most) : QStringList();
        };
    };
    m_bar->setNames({ names(&SearchIndex::propertyNames), names(&SearchIndex::objectNames) });
    buildTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(m_noRows);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    connectParts();
    showCounts();
}

void AllPropertiesView::buildTable()
{
    fitRows(); // while there are none: else a header would tell of each
    m_table->setModel(m_rows);
    m_delegate = new ValueDelegate(m_table);
    m_delegate->attach(*m_table);
    m_table->setAccessibleName(tr("All properties"));
    setUpPageTable(*m_table);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    fitColumns();
    header->restoreState(QSettings().value(headerKey).toByteArray());
    header->setSortIndicator(-1, Qt::AscendingOrder); // the order of the document
    header->setSortIndicatorClearable(true);
    m_table->setSortingEnabled(true);
}

void AllPropertiesView::connectParts()
{
    connect(m_bar, &FilterBar::queryChanged, m_search, &IndexFilter::setQuery);
    connect(m_bar, &FilterBar::leaving, this, &AllPropertiesView::leaveFilter);
    connect(m_nothing, &EmptyNotice::clicked, this, [this] { m_bar->setText({}); });
    connect(m_search, &IndexFilter::statusChanged, this, [this] {
        m_bar->setBusy(m_search->isBusy());
        m_bar->setTooCostly(m_search->isTooCostly());
    });
    connect(m_rows, &RowFilter::countsChanged, this, &AllPropertiesView::showCounts);
    connect(m_model, &AllPropertiesModel::hint, this, &AllPropertiesView::said);
    connect(m_model, &AllPropertiesModel::rejected, this,
        [this](const QModelIndex &index, const QString &reason) {
            m_delegate->showMessage(index, Severity::Error, reason);
            emit refused(reason);
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) {
            m_place = placeOf(current);
            emit currentChanged();
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &AllPropertiesView::selectionChanged);
    connect(m_rows, &QAbstractItemModel::modelReset, this, [this] {
        if (m_rows->rowOfSource(m_model->rowOf(m_place.object, m_place.scope, m_place.name)) >= 0)
            goTo(m_place);
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.data(DisputedRole).toBool())
            emit compareRequested(placeOf(index));
        else if (index.column() != AllPropertiesModel::Value)
            emit activated(placeOf(index));
    });
}

PropertyPlace AllPropertiesView::current() const
{
    return placeOf(m_table->currentIndex());
}

bool AllPropertiesView::goTo(const PropertyPlace &place)
{
    m_model->load();
    const int row = place.name.isEmpty() ? m_model->firstRowOf(place.object)
                                         : m_model->rowOf(place.object, place.scope, place.name);
    if (row < 0)
        return false;
    if (m_rows->rowOfSource(row) < 0)
        m_bar->setText({});
    goToCell(*m_table, m_rows->index(m_rows->rowOfSource(row), AllPropertiesModel::Value));
    return true;
}

void AllPropertiesView::editCurrent()
{
    const QModelIndex value = m_table->currentIndex().siblingAtColumn(AllPropertiesModel::Value);
    if (!value.isValid())
        return;
    m_table->setFocus();
    goToCell(*m_table, value);
    m_table->edit(value);
}

void AllPropertiesView::focusFilter()
{
    m_bar->focusBox();
}

void AllPropertiesView::leaveFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        goToCell(*m_table, m_rows->index(0, AllPropertiesModel::Value));
}

QString AllPropertiesView::filterText() const
{
    return m_bar->text();
}

void AllPropertiesView::setFilterText(const QString &text)
{
    if (!text.isEmpty())
        m_model->load();
    m_bar->setText(text);
}

void AllPropertiesView::addFilterTerm(const QString &term)
{
    m_model->load();
    m_bar->addTerm(term);
}

void AllPropertiesView::saveLayout() const
{
    QSettings().setValue(headerKey, m_table->horizontalHeader()->saveState());
}

void AllPropertiesView::resetLayout()
{
    QSettings().remove(headerKey);
    fitColumns();
}

bool AllPropertiesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
    return QWidget::eventFilter(watched, event);
}

void AllPropertiesView::showEvent(QShowEvent *event)
{
    m_model->load();
    QWidget::showEvent(event);
    m_model->search().start(); // what is looked at is about to be filtered
}

void AllPropertiesView::fitRows()
{
    const int line = m_table->fontMetrics().height();
    m_table->verticalHeader()->setMinimumSectionSize(line);
    m_table->verticalHeader()->setDefaultSectionSize(line + line / 2);
}

void AllPropertiesView::fitColumns()
{
    const int character = m_table->fontMetrics().averageCharWidth();
    for (std::size_t column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(static_cast<int>(column), widths[column] * character);
}

void AllPropertiesView::showCounts()
{
    m_bar->setCount(m_rows->matchCount(), m_rows->totalCount());
    m_pages->setCurrentWidget(m_rows->rowCount() > 0 ? static_cast<QWidget *>(m_table)
            : m_rows->totalCount() > 0               ? m_nothing
                                                     : m_noRows);
}

} // namespace clusprop::ui
