// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/properties_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/models/property_filter.h"
#include "ui/models/roles.h"
#include "ui/windows/editing_view.h"
#include "ui/windows/empty_notice.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/object_words.h"
#include "ui/windows/wrapped_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr QLatin1String headerKey("properties/header");
/// Widths by PropertyTreeModel::Column, in average characters: a single long value must not push
/// the other columns out of sight.
constexpr std::array<int, PropertyTreeModel::State> widest{ 30, 22, 12, 15, 15 };
/// Which of them get what room is left, until each shows its contents.
constexpr std::array firstServed{ PropertyTreeModel::Range, PropertyTreeModel::Name,
    PropertyTreeModel::Format, PropertyTreeModel::Default, PropertyTreeModel::Value };

QLabel *plainLabel()
{
    auto *label = new WrappedLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

PropertiesView::PropertiesView(Document &document, QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_model(new PropertyTreeModel(document, stack, this))
    , m_filter(new PropertyFilter(this))
    , m_name(plainLabel())
    , m_facts(plainLabel())
    , m_bar(new FilterBar(tr("Filter by name or value, or a state such as @modified")))
    , m_pages(new QStackedWidget)
    , m_tree(new EditingView<QTreeView>)
    , m_noMatch(new EmptyNotice(tr("No property matches the filter."), tr("Show &all properties")))
    , m_noRows(new EmptyNotice)
{
    m_filter->setSourceModel(m_model);
    QFont strong = m_name->font();
    strong.setBold(true);
    m_name->setFont(strong);
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    m_bar->showStates();
    m_bar->setNames({ [this](const QString &part, int most) { return m_model->names(part, most); },
        {} });
    buildTree();
    m_pages->addWidget(m_tree);
    m_pages->addWidget(m_noMatch);
    m_pages->addWidget(m_noRows);

    auto *layout = new QVBoxLayout(this);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(0);
    heading->addWidget(m_name);
    heading->addWidget(m_facts);
    layout->addLayout(heading);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    connect(m_bar, &FilterBar::queryChanged, this, [this](const FilterQuery &query) {
        m_filter->setQuery(query);
        openGroups();
        showCounts();
    });
    connect(m_bar, &FilterBar::leaving, this, &PropertiesView::leaveFilter);
    connect(m_noMatch, &EmptyNotice::clicked, this, [this] { m_bar->setText({}); });
    connect(m_model, &PropertyTreeModel::hint, this, &PropertiesView::said);
    connect(m_model, &PropertyTreeModel::rejected, this,
        [this](const QModelIndex &, const QString &reason) { emit refused(reason); });
    // Not at once: another page takes the focus from an editor, which would edit the document while its
    // rows are coming and going.
    m_countSoon.setSingleShot(true);
    m_countSoon.setInterval(0);
    connect(&m_countSoon, &QTimer::timeout, this, &PropertiesView::showCounts);
    connect(m_filter, &PropertyFilter::countsChanged, &m_countSoon, qOverload<>(&QTimer::start));
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &group) {
        if (!group.isValid())
            openGroups();
    });
    connect(&document, &Document::reloaded, this, &PropertiesView::showHeading);
}

void PropertiesView::buildTree()
{
    m_tree->setModel(m_filter);
    (new ValueDelegate(m_tree))->attach(*m_tree);
    m_tree->setAccessibleName(tr("Properties"));
    m_tree->setUniformRowHeights(true);
    m_tree->setAlternatingRowColors(true);
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
    m_fitSoon.setSingleShot(true);
    m_fitSoon.setInterval(0);
    connect(&m_fitSoon, &QTimer::timeout, this, &PropertiesView::fitColumns);
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &PropertiesView::showHeaderMenu);
    m_ownWidths = header->restoreState(QSettings().value(headerKey).toByteArray());
    // Dragging in the header is the only way to set a width; all else is fitting and stretching, also
    // while a button is down elsewhere: on an object that shows its properties, or between panes.
    header->viewport()->installEventFilter(this);
    connect(header, &QHeaderView::sectionResized, this,
        [this] { m_ownWidths = m_ownWidths || m_isHeaderPressed; });
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        if (index.data(DisputedRole).toBool())
            emit compareRequested(placeOf(index));
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &PropertiesView::currentChanged);
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PropertiesView::selectionChanged);
}

void PropertiesView::setObject(int object)
{
    if (object == m_model->object())
        return;
    m_model->setObject(object);
    adopt();
}

void PropertiesView::setShowDocumented(bool show)
{
    m_model->setShowDocumented(show);
    showCounts();
}

void PropertiesView::setNumberBase(NumberBase base)
{
    m_model->setNumberBase(base);
}

void PropertiesView::adopt()
{
    openGroups();
    fitColumns();
    showHeading();
    showCounts();
    const QModelIndex firstGroup = m_filter->index(0, 0);
    goToCell(*m_tree, m_filter->index(0, PropertyTreeModel::Value, firstGroup));
    emit currentChanged();
}

void PropertiesView::openGroups()
{
    for (int group = 0; group < m_filter->rowCount(); ++group) {
        m_tree->expand(m_filter->index(group, 0));
        m_tree->setFirstColumnSpanned(group, {}, true);
    }
}

PropertyPlace PropertiesView::current() const
{
    PropertyPlace place = placeOf(m_tree->currentIndex());
    if (place.name.isEmpty())
        place.object = m_model->object(); // a group's row is about the object
    return place;
}

bool PropertiesView::goTo(Scope scope, const QString &name)
{
    const QModelIndex source = m_model->indexOfProperty(scope, name);
    if (!source.isValid())
        return false;
    if (!m_filter->mapFromSource(source).isValid())
        m_bar->setText({});
    goToCell(*m_tree, m_filter->mapFromSource(source));
    return true;
}

bool PropertiesView::canEdit() const
{
    const QModelIndex value = m_tree->currentIndex().siblingAtColumn(PropertyTreeModel::Value);
    return value.isValid()
        && value.flags().testAnyFlags(Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
}

bool PropertiesView::canReset() const
{
    return std::ranges::any_of(selectedRows(), [this](const QModelIndex &index) {
        const TreeRow *row = m_model->rowAt(index);
        return row && row->current && !row->isReadOnly();
    });
}

bool PropertiesView::canRevert() const
{
    return std::ranges::any_of(selectedRows(), [this](const QModelIndex &index) {
        const TreeRow *row = m_model->rowAt(index);
        return row && row->row.modified;
    });
}

void PropertiesView::editCurrent()
{
    const QModelIndex value = m_tree->currentIndex().siblingAtColumn(PropertyTreeModel::Value);
    if (!value.isValid())
        return;
    m_tree->setFocus();
    goToCell(*m_tree, value);
    m_tree->edit(value);
}

void PropertiesView::resetSelected()
{
    m_model->resetRows(selectedRows());
}

void PropertiesView::revertSelected()
{
    m_model->revertRows(selectedRows());
}

void PropertiesView::focusFilter()
{
    m_bar->focusBox();
}

void PropertiesView::leaveFilter()
{
    m_tree->setFocus(Qt::ShortcutFocusReason);
    if (!m_tree->currentIndex().isValid())
        goToCell(*m_tree, m_filter->index(0, PropertyTreeModel::Value, m_filter->index(0, 0)));
}

QString PropertiesView::filterText() const
{
    return m_bar->text();
}

void PropertiesView::setFilterText(const QString &text)
{
    m_bar->setText(text);
}

void PropertiesView::addFilterTerm(const QString &term)
{
    m_bar->addTerm(term);
}

/// Numbers of one column in another base than those of the others.
void PropertiesView::showHeaderMenu(const QPoint &position)
{
    const QHeaderView *header = m_tree->header();
    const auto column = static_cast<PropertyTreeModel::Column>(header->logicalIndexAt(position));
    const bool hasNumbers = column == PropertyTreeModel::Value
        || column == PropertyTreeModel::Default || column == PropertyTreeModel::Range;
    if (!hasNumbers)
        return;
    QMenu menu;
    QAction *hexadecimal = menu.addAction(tr("&Hexadecimal numbers in this column"));
    hexadecimal->setCheckable(true);
    hexadecimal->setChecked(m_model->numberBase(column) == NumberBase::Hexadecimal);
    if (menu.exec(header->mapToGlobal(position)) == hexadecimal) {
        m_model->setNumberBase(column,
            hexadecimal->isChecked() ? NumberBase::Hexadecimal : NumberBase::Decimal);
    }
}

void PropertiesView::saveLayout() const
{
    if (m_ownWidths)
        QSettings().setValue(headerKey, m_tree->header()->saveState());
}

void PropertiesView::resetLayout()
{
    QSettings().remove(headerKey);
    m_ownWidths = false;
    fitColumns();
}

bool PropertiesView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree && event->type() == QEvent::FontChange) {
        QFont strong = m_tree->font();
        strong.setBold(true);
        m_name->setFont(strong);
        fitColumns();
    }
    if (watched == m_tree->header()->viewport())
        watchHeader(*event);
    if (watched == m_tree->viewport() && event->type() == QEvent::Resize)
        m_fitSoon.start(); // not inside the view's own layout
    return QWidget::eventFilter(watched, event);
}

void PropertiesView::watchHeader(const QEvent &event)
{
    const bool isPress
        = event.type() == QEvent::MouseButtonPress || event.type() == QEvent::MouseButtonDblClick;
    if (isPress || event.type() == QEvent::MouseButtonRelease)
        m_isHeaderPressed = isPress;
}

/// As wide as the contents up to a limit, and beyond it where there is room.
void PropertiesView::fitColumns()
{
    if (m_ownWidths)
        return;
    const int character = m_tree->fontMetrics().averageCharWidth();
    m_tree->header()->setStretchLastSection(
        false); // it would take all the room before it is shared
    m_tree->resizeColumnToContents(PropertyTreeModel::State);
    int room = m_tree->viewport()->width() - m_tree->columnWidth(PropertyTreeModel::State);
    std::array<int, widest.size()> wanted{};
    for (std::size_t column = 0; column < widest.size(); ++column) {
        const int section = static_cast<int>(column);
        m_tree->resizeColumnToContents(section);
        wanted[column] = m_tree->columnWidth(section);
        const int width = std::min(wanted[column], widest[column] * character);
        m_tree->setColumnWidth(section, width);
        room -= width;
    }
    for (const int section : firstServed) {
        const int cut = wanted[static_cast<std::size_t>(section)] - m_tree->columnWidth(section);
        // Notes on a default are long, and read in the inspector as well.
        const int more = std::min(section == PropertyTreeModel::Default ? room / 2 : room, cut);
        if (more <= 0)
            continue;
        m_tree->setColumnWidth(section, m_tree->columnWidth(section) + more);
        room -= more;
    }
    m_tree->header()->setStretchLastSection(true);
}

void PropertiesView::showHeading()
{
    const int object = m_model->object();
    const bool exists = object >= 0 && object < m_document.current().objects.size();
    m_name->setText(exists ? m_document.object(object).name : QString());
    m_facts->setText(exists ? objectFacts(m_document.current(), object) : QString());
    m_noRows->setSentence(exists
            ? tr("The file holds no properties of this object. Ctrl+D shows those that are documented "
                 "for it, Ctrl+Shift+N adds one.")
            : QString());
}

void PropertiesView::showCounts()
{
    const int all = m_filter->totalCount();
    const int matching = m_filter->matchCount();
    m_bar->setCount(matching, all);
    m_pages->setCurrentWidget(all == 0 ? static_cast<QWidget *>(m_noRows)
            : matching == 0            ? static_cast<QWidget *>(m_noMatch)
                                       : m_tree);
}

QModelIndexList PropertiesView::selectedRows() const
{
    QModelIndexList rows;
    for (const QModelIndex &cell : selectedCells(*m_tree, PropertyTreeModel::Value))
        rows.append(m_filter->mapToSource(cell));
    return rows;
}

} // namespace clusprop::ui
