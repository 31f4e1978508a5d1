// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/volumes_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/models/index_filter.h"
#include "ui/models/roles.h"
#include "ui/windows/editing_view.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/table_look.h"
#include "ui/windows/volume_words.h"
#include "ui/windows/wrapped_label.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("volumes/header");

} // namespace

VolumesView::VolumesView(
    Document &document, QUndoStack &stack, const Prompts &prompts, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_prompts(prompts)
    , m_model(new VolumeTableModel(document, stack, this))
    , m_filter(new RowFilter(this))
    , m_search(new IndexFilter(*m_filter, m_model->search(), this))
    , m_bar(new FilterBar(tr("Filter by name, resource, owner or state")))
    , m_stuck(new QToolButton)
    , m_pages(new QStackedWidget)
    , m_table(new EditingView<QTableView>)
    , m_nothing(new EmptyNotice(tr("No volume matches the filter."), tr("Show &all volumes")))
    , m_footer(new WrappedLabel)
    , m_buttons(new QWidget)
{
    m_filter->setSourceModel(m_model);
    m_model->setClearConfirmation(
        [this](const QVector<int> &volumes) { return mayClear(volumes); });

    m_stuck->setCheckable(true);
    m_stuck->setFocusPolicy(Qt::StrongFocus);
    m_stuck->setToolTip(tr("Show only volumes whose backup state is not 0"));
    m_bar->showStates();
    m_bar->addTool(m_stuck);
    m_bar->setNames({ {}, [this](const QString &part, int most) {
        const BackgroundIndex &search = m_model->search();
        return search.isReady() ? search.index().objectNames(part, most) : QStringList();
    } });
    buildTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);

    m_footer->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins({});
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_footer, 1);
    foot->addWidget(m_buttons, 0, Qt::AlignTop);

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);

    connect(m_bar, &FilterBar::queryChanged, m_search, &IndexFilter::setQuery);
    connect(m_search, &IndexFilter::statusChanged, this, &VolumesView::showStatus);
    connect(m_bar, &FilterBar::leaving, this, &VolumesView::leaveFilter);
    connect(m_stuck, &QToolButton::toggled, this, [this](bool isOn) {
        m_search->setExtra(
            isOn ? parseFilter(QStringLiteral("@inbackup")).query : FilterQuery());
    });
    connect(m_nothing, &EmptyNotice::clicked, this, &VolumesView::clearFilter);
    connect(m_model, &VolumeTableModel::hint, this, &VolumesView::said);
    connect(m_model, &VolumeTableModel::rejected, this,
        [this](const QModelIndex &, const QString &reason) { emit refused(reason); });
    m_explainSoon.setSingleShot(true);
    m_explainSoon.setInterval(0);
    connect(&m_explainSoon, &QTimer::timeout, this, &VolumesView::explain);
    connect(m_filter, &RowFilter::countsChanged, this, &VolumesView::showCounts);
    connect(m_model, &QAbstractItemModel::dataChanged, this, [this] {
        showCounts();
        m_explainSoon.start();
    });
    showCounts();
    goToFirst();
    explain();
}

void VolumesView::buildTable()
{
    fitRows(); // while there are none: else a header would tell of each
    m_table->setModel(m_filter);
    (new ValueDelegate(m_table))->attach(*m_table);
    m_table->setAccessibleName(tr("Volumes"));
    setUpPageTable(*m_table);
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    fitColumns();
    header->restoreState(QSettings().value(headerKey).toByteArray());
    header->setSortIndicator(VolumeTableModel::Volume, Qt::AscendingOrder);
    m_table->setSortingEnabled(true); // which sorts

    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_explainSoon.start();
        emit currentChanged();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_explainSoon.start();
        emit selectionChanged();
    });
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (index.data(DisputedRole).toBool())
            emit compareRequested(placeOf(index));
        else if (index.column() != VolumeTableModel::Backup)
            emit activated(placeOf(index).object);
    });
}

PropertyPlace VolumesView::current() const
{
    const PropertyPlace place = placeOf(m_table->currentIndex());
    if (place.isProperty() || place.object < 0)
        return place;
    return placeOf(m_table->currentIndex().siblingAtColumn(VolumeTableModel::Backup));
}

/// Of the volumes, from top to bottom: the selected ones, else the current one.
std::vector<int> VolumesView::selectedRows() const
{
    // By ranges, because a selection may be all of a hundred thousand rows.
    std::vector<int> rows;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty() && m_table->currentIndex().isValid())
        rows.push_back(m_table->currentIndex().row());
    return rows;
}

QVector<int> VolumesView::selectedVolumes() const
{
    QVector<int> volumes;
    for (const int row : selectedRows())
        volumes.append(m_model->volume(m_filter->sourceRow(row)).object);
    return volumes;
}

bool VolumesView::goTo(int object, const QString &property)
{
    const int row = m_model->rowOfObject(object);
    if (row < 0)
        return false;
    int column = VolumeTableModel::Backup;
    for (int candidate = 0; candidate < m_model->columnCount(); ++candidate) {
        if (m_model->index(row, candidate).data(NameRole).toString() == property)
            column = candidate;
    }
    const QModelIndex source = m_model->index(row, column);
    if (!m_filter->mapFromSource(source).isValid())
        clearFilter();
    goToCell(*m_table, m_filter->mapFromSource(source));
    return true;
}

void VolumesView::toggleSelected()
{
    QModelIndexList cells;
    for (const int row : selectedRows())
        cells.append(m_model->index(m_filter->sourceRow(row), VolumeTableModel::Backup));
    m_model->toggleBackup(cells);
}

void VolumesView::editCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid())
        m_table->setCurrentIndex(current.siblingAtColumn(VolumeTableModel::Backup));
    m_table->setFocus();
    m_table->edit(m_table->currentIndex());
}

bool VolumesView::canRevert() const
{
    return std::ranges::any_of(selectedRows(), [this](int row) {
        return m_document.isModified(m_model->volume(m_filter->sourceRow(row)).object);
    });
}

void VolumesView::focusFilter()
{
    m_bar->focusBox();
}

void VolumesView::leaveFilter()
{
    m_table->setFocus(Qt::ShortcutFocusReason);
    if (!m_table->currentIndex().isValid())
        goToFirst();
}

/// What an operator came for is a volume in backup, where there is one.
void VolumesView::goToFirst()
{
    int first = 0;
    while (first < m_filter->rowCount()
        && !m_model->volume(m_filter->sourceRow(first)).inBackup())
        ++first;
    if (first == m_filter->rowCount())
        first = 0;
    goToCell(*m_table, m_filter->index(first, VolumeTableModel::Backup));
}

void VolumesView::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    m_buttons->layout()->addWidget(button);
}

void VolumesView::saveLayout() const
{
    QSettings().setValue(headerKey, m_table->horizontalHeader()->saveState());
}

bool VolumesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FontChange) {
        fitRows();
        fitColumns();
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isSpace = key->key() == Qt::Key_Space;
        const bool onBox = m_table->currentIndex().column() == VolumeTableModel::Backup;
        if (isSpace && key->modifiers() == Qt::ControlModifier) {
            toggleSelected();
            return true;
        }
        // A row has one box only, so Space means it wherever the cursor is.
        if (isSpace && !key->modifiers() && !onBox && m_table->currentIndex().isValid()) {
            goToCell(*m_table, m_table->currentIndex().siblingAtColumn(VolumeTableModel::Backup));
            m_model->toggleBackup({ m_filter->mapToSource(m_table->currentIndex()) });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void VolumesView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // A small window may have scrolled to the box; with room for both, the names matter more.
    const QHeaderView *header = m_table->horizontalHeader();
    const int end = header->sectionPosition(VolumeTableModel::Backup)
        + header->sectionSize(VolumeTableModel::Backup);
    if (end <= m_table->viewport()->width())
        m_table->horizontalScrollBar()->setValue(0);
}

void VolumesView::fitRows()
{
    const int line = m_table->fontMetrics().height();
    m_table->verticalHeader()->setMinimumSectionSize(line);
    m_table->verticalHeader()->setDefaultSectionSize(line + line / 2);
}

void VolumesView::fitColumns()
{
    m_table->resizeColumnsToContents();
}

bool VolumesView::mayClear(const QVector<int> &volumes)
{
    if (m_clearing)
        return true;
    ClearQuestion question;
    for (const int volume : volumes)
        question.volumes.append(m_document.object(volume).name);
    QVector<int> others;
    const QSet<int> asked(volumes.begin(), volumes.end());
    for (const int selected : selectedRows()) {
        const VolumeRow &row = m_model->volume(m_filter->sourceRow(selected));
        if (row.inBackup() && !asked.contains(row.object)) {
            others.append(row.object);
            question.others.append(row.friendlyName);
        }
    }
    switch (m_prompts.clearBackup(window(), question)) {
    case ClearAnswer::Cancel:
        break;
    case ClearAnswer::Clear:
        return true;
    case ClearAnswer::ClearAll:
        // One step for all of them, in place of the one that was asked about.
        QTimer::singleShot(0, this, [this, all = volumes + others] { clearAll(all); });
        break;
    }
    return false;
}

void VolumesView::clearAll(const QVector<int> &volumes)
{
    QModelIndexList cells;
    for (const int volume : volumes)
        cells.append(m_model->index(m_model->rowOfObject(volume), VolumeTableModel::Backup));
    m_clearing = true;
    m_model->toggleBackup(cells);
    m_clearing = false;
}

void VolumesView::showCounts()
{
    m_stuck->setText(tr("In &backup only (%1)").arg(m_model->inBackupCount()));
    m_bar->setCount(m_filter->matchCount(), m_filter->totalCount());
    m_pages->setCurrentWidget(
        m_filter->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_nothing);
}

void VolumesView::explain()
{
    QVector<const VolumeRow *> volumes;
    for (const int row : selectedRows())
        volumes.append(&m_model->volume(m_filter->sourceRow(row)));
    m_footer->setText(volumes.isEmpty() ? QString() : volumeWords(volumes));
}

void VolumesView::showStatus()
{
    m_bar->setBusy(m_search->isBusy());
    m_bar->setTooCostly(m_search->isTooCostly());
}

void VolumesView::addFilterTerm(const QString &term)
{
    m_bar->addTerm(term);
}

QString VolumesView::filterText() const
{
    return m_bar->text();
}

void VolumesView::setFilterText(const QString &text)
{
    m_stuck->setChecked(false);
    m_bar->setText(text);
}

bool VolumesView::showsOnlyInBackup() const
{
    return m_stuck->isChecked();
}

void VolumesView::showOnlyInBackup(bool isOn)
{
    m_stuck->setChecked(isOn);
}

void VolumesView::clearFilter()
{
    m_stuck->setChecked(false);
    m_bar->setText({});
}

} // namespace clusprop::ui
