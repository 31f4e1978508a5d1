// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/frozen_table.h"

#include "ui/windows/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int frozenColumn = 0;

/// Cells of the frozen column as the table draws them, with the focus that the table has.
class FrozenDelegate final : public QStyledItemDelegate
{
public:
    explicit FrozenDelegate(QTableView &table)
        : m_table(table)
    { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        const bool hasFocus = m_table.hasFocus() && m_table.currentIndex() == index;
        cell.state.setFlag(QStyle::State_HasFocus, hasFocus);
        m_table.itemDelegate()->paint(painter, cell, index);
        const int edge
            = option.direction == Qt::LeftToRight ? option.rect.right() : option.rect.left();
        painter->fillRect(
            QRect(edge, option.rect.top(), 1, option.rect.height()), outlineColour(option.palette));
    }

    [[nodiscard]] QSize sizeHint(
        const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return m_table.itemDelegate()->sizeHint(option, index);
    }

private:
    QTableView &m_table;
};

} // namespace

FrozenTable::FrozenTable(QWidget *parent)
    : EditingView(parent)
    , m_frozen(new QTableView(this))
{
    verticalHeader()->hide();
    horizontalHeader()->setFirstSectionMovable(false);
    m_frozen->setItemDelegate(new FrozenDelegate(*this)); // the view does not own it
    m_frozen->itemDelegate()->setParent(m_frozen);
    m_frozen->setAccessibleName(tr("Names"));
    m_frozen->setFocusPolicy(Qt::ClickFocus); // no stop of the Tab key; the focus is the table's
    m_frozen->setFocusProxy(this);
    m_frozen->setFrameShape(QFrame::NoFrame);
    m_frozen->setEditTriggers(NoEditTriggers);
    m_frozen->setSelectionMode(ExtendedSelection);
    m_frozen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_frozen->setHorizontalScrollMode(ScrollPerPixel);
    m_frozen->verticalHeader()->hide();
    m_frozen->horizontalHeader()->setStretchLastSection(false);
    m_frozen->viewport()->setAutoFillBackground(true);
    viewport()->stackUnder(m_frozen);
    build();
}

void FrozenTable::build()
{
    QHeaderView *own = horizontalHeader();
    QHeaderView *frozen = m_frozen->horizontalHeader();
    connect(own, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == frozenColumn) {
            m_frozen->setColumnWidth(frozenColumn, size);
            place();
        }
    });
    connect(frozen, &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (section == frozenColumn && size > 0)
            setColumnWidth(frozenColumn, size);
    });
    frozen->setSectionsClickable(true);
    frozen->setHighlightSections(false);
    connect(frozen, &QHeaderView::sectionClicked, this, [this](int section) {
        const QHeaderView *header = horizontalHeader();
        const bool isAscending = header->sortIndicatorSection() == section
            && header->sortIndicatorOrder() == Qt::AscendingOrder;
        sortByColumn(section, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
    });
    connect(
        own, &QHeaderView::sortIndicatorChanged, this, [frozen](int section, Qt::SortOrder order) {
            frozen->setSortIndicatorShown(section == frozenColumn);
            frozen->setSortIndicator(section, order);
        });
    const QScrollBar *mine = verticalScrollBar();
    const QScrollBar *its = m_frozen->verticalScrollBar();
    connect(mine, &QScrollBar::valueChanged, its, &QScrollBar::setValue);
    connect(its, &QScrollBar::valueChanged, mine, &QScrollBar::setValue);
    connect(m_frozen, &QTableView::activated, this, &QTableView::activated);
}

void FrozenTable::setModel(QAbstractItemModel *model)
{
    if (this->model() != nullptr)
        disconnect(this->model(), nullptr, m_frozen, nullptr);
    QTableView::setModel(model);
    m_frozen->setModel(model);
    m_frozen->setSelectionModel(selectionModel());
    if (model != nullptr) {
        // After the view's own answers to the same signals, which show every column.
        connect(model, &QAbstractItemModel::modelReset, m_frozen, [this] { hideOthers(); });
        connect(model, &QAbstractItemModel::columnsInserted, m_frozen, [this] { hideOthers(); });
    }
    hideOthers();
}

void FrozenTable::setSelectionModel(QItemSelectionModel *model)
{
    QTableView::setSelectionModel(model);
    if (m_frozen->model() == this->model() && model != nullptr)
        m_frozen->setSelectionModel(model);
    if (model == nullptr)
        return;
    // The frame of the current cell is drawn by whichever view shows it.
    connect(model, &QItemSelectionModel::currentChanged, m_frozen->viewport(),
        [this] { m_frozen->viewport()->update(); });
}

void FrozenTable::hideOthers()
{
    const int columns = model() == nullptr ? 0 : model()->columnCount();
    for (int column = 0; column < columns; ++column)
        m_frozen->setColumnHidden(column, column != frozenColumn);
    m_frozen->setColumnWidth(frozenColumn, columnWidth(frozenColumn));
    place();
}

void FrozenTable::setRowHeight(int height)
{
    for (QTableView *view : { static_cast<QTableView *>(this), m_frozen }) {
        view->verticalHeader()->setMinimumSectionSize(1);
        view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view->verticalHeader()->setDefaultSectionSize(height);
    }
}

void FrozenTable::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (!index.isValid())
        return;
    if (index.column() == frozenColumn) {
        bar->setValue(before); // it is always in sight
        return;
    }
    const QRect cell = visualRect(index);
    const int covered = layoutDirection() == Qt::LeftToRight
        ? columnWidth(frozenColumn) - cell.left()
        : cell.right() + 1 - (viewport()->width() - columnWidth(frozenColumn));
    if (covered > 0)
        bar->setValue(bar->value() - covered);
}

void FrozenTable::updateGeometries()
{
    QTableView::updateGeometries();
    place();
}

bool FrozenTable::event(QEvent *event)
{
    const bool concernsFocus
        = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (concernsFocus)
        m_frozen->viewport()->update();
    const bool done = QTableView::event(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        place();
    return done;
}

void FrozenTable::place()
{
    const QRect shown = viewport()->geometry();
    const int width = std::min(columnWidth(frozenColumn), shown.width());
    const int header = horizontalHeader()->height();
    const int left
        = layoutDirection() == Qt::LeftToRight ? shown.left() : shown.right() + 1 - width;
    m_frozen->horizontalHeader()->setFixedHeight(header);
    m_frozen->setGeometry(left, shown.top() - header, width, shown.height() + header);
    m_frozen->setVisible(model() != nullptr && model()->columnCount() > 0);
}

} // namespace clusprop::ui
