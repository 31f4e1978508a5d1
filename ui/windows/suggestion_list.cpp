// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/suggestion_list.h"

#include "ui/models/marks.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int mostRows = 10;

enum Column { Text, Meaning }; // with a type of its own lupdate would lose the class
constexpr int columnTotal = Meaning + 1;

} // namespace

SuggestionList::SuggestionList(QLineEdit &box)
    : QTreeWidget(&box)
    , m_box(box)
{
    // A tool tip's window is the one that never takes the focus from what is being typed.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::Box); // the window behind it may have the same ground
    setColumnCount(columnTotal);
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setAllColumnsShowFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Suggestions"));
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemClicked, this,
        [this](const QTreeWidgetItem *item) { choose(indexFromItem(item).row()); });
    // What a screen reader has in front of it is the box.
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item != nullptr)
            m_box.setAccessibleDescription(
                tr("%1, %2").arg(item->text(Text), item->text(Meaning)));
    });
}

void SuggestionList::showSuggestions(const FilterSuggestions &suggestions)
{
    m_suggestions = suggestions;
    setFont(m_box.font());
    clear();
    const QBrush quiet(secondaryTextColour(palette()));
    const int height = fontMetrics().height() * 3 / 2;
    const int gap = fontMetrics().averageCharWidth() * 3;
    for (const FilterSuggestion &suggestion : suggestions.items) {
        auto *item = new QTreeWidgetItem(this, { suggestion.text, suggestion.meaning });
        item->setForeground(Meaning, quiet);
        for (int column = 0; column < columnTotal; ++column) {
            const int width = fontMetrics().horizontalAdvance(item->text(column)) + gap;
            item->setSizeHint(column, QSize(width, height));
        }
    }
    if (count() == 0) {
        hide();
        return;
    }
    setCurrentItem(nullptr);
    place();
    m_box.window()->installEventFilter(this);
    show();
}

void SuggestionList::place()
{
    const int frame = 2 * frameWidth();
    const int bar = count() > mostRows ? verticalScrollBar()->sizeHint().width() : 0;
    const QRect screen = m_box.screen()->availableGeometry();
    int wanted = frame + bar;
    for (int column = 0; column < columnTotal; ++column) {
        resizeColumnToContents(column);
        wanted += columnWidth(column);
    }
    resize(std::min(std::max(wanted, m_box.width() / 3), screen.width()),
        std::min(count(), mostRows) * rowHeight(model()->index(0, 0)) + frame);
    QPoint corner = m_box.mapToGlobal(QPoint(0, m_box.height()));
    if (corner.y() + height() > screen.bottom())
        corner.setY(m_box.mapToGlobal(QPoint(0, 0)).y() - height());
    corner.setX(std::clamp(
        corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    QTreeWidget::move(corner);
}

/// It would stay where the window was.
bool SuggestionList::eventFilter(QObject *watched, QEvent *event)
{
    const bool goes = event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::Hide;
    if (watched == m_box.window() && goes)
        hide();
    return QTreeWidget::eventFilter(watched, event);
}

bool SuggestionList::takeKey(const QKeyEvent &key)
{
    if (!isVisible())
        return false;
    const bool isPlain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain)
        return false;
    switch (key.key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(mostRows);
        return true;
    case Qt::Key_PageUp:
        move(-mostRows);
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Tab:
        choose(std::max(currentRow(), 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (currentRow() < 0)
            return false;
        choose(currentRow());
        return true;
    default:
        return false;
    }
}

int SuggestionList::currentRow() const
{
    return currentItem() == nullptr ? -1 : indexOfTopLevelItem(currentItem());
}

void SuggestionList::move(int step)
{
    const int next = currentRow() + step;
    const int row = currentRow() < 0 && step < 0 ? count() - 1 : std::clamp(next, 0, count() - 1);
    setCurrentItem(topLevelItem(row));
}

void SuggestionList::choose(int row)
{
    if (row < 0 || row >= m_suggestions.items.size())
        return;
    hide();
    emit chosen(m_suggestions.position, m_suggestions.length, m_suggestions.items[row].text);
}

} // namespace clusprop::ui
