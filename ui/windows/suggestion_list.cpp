// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/suggestion_list.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int mostRows = 10;

} // namespace

SuggestionList::SuggestionList(QLineEdit &box)
    : QListWidget(&box)
    , m_box(box)
{
    // A tool tip's window is the one that never takes the focus from what is being typed.
    setWindowFlags(Qt::ToolTip | Qt::FramelessWindowHint);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setAccessibleName(tr("Suggestions"));
    connect(this, &QListWidget::itemClicked, this,
        [this](const QListWidgetItem *item) { choose(row(item)); });
    // What a screen reader has in front of it is the box.
    connect(this, &QListWidget::currentTextChanged, this,
        [this](const QString &text) { m_box.setAccessibleDescription(text); });
}

void SuggestionList::showSuggestions(const FilterSuggestions &suggestions)
{
    m_suggestions = suggestions;
    clear();
    for (const FilterSuggestion &item : suggestions.items) {
        addItem(item.meaning.isEmpty() ? item.text
                                       : tr("%1   %2").arg(item.text, item.meaning));
    }
    if (count() == 0) {
        hide();
        return;
    }
    setCurrentRow(-1);
    place();
    show();
}

void SuggestionList::place()
{
    setFont(m_box.font());
    const int rows = std::min(count(), mostRows);
    const int frame = 2 * frameWidth();
    const int bar = count() > mostRows ? verticalScrollBar()->sizeHint().width() : 0;
    const int characters = fontMetrics().averageCharWidth() * 4;
    const int wanted = sizeHintForColumn(0) + frame + bar + characters;
    const QRect screen = m_box.screen()->availableGeometry();
    resize(std::min({ std::max(wanted, m_box.width() / 2), screen.width() }),
        rows * sizeHintForRow(0) + frame);
    QPoint corner = m_box.mapToGlobal(QPoint(0, m_box.height()));
    if (corner.y() + height() > screen.bottom())
        corner.setY(m_box.mapToGlobal(QPoint(0, 0)).y() - height());
    corner.setX(std::clamp(
        corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    QListWidget::move(corner);
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

void SuggestionList::move(int step)
{
    const int next = currentRow() + step;
    setCurrentRow(currentRow() < 0 && step < 0 ? count() - 1 : std::clamp(next, 0, count() - 1));
}

void SuggestionList::choose(int row)
{
    if (row < 0 || row >= m_suggestions.items.size())
        return;
    hide();
    emit chosen(m_suggestions.position, m_suggestions.length, m_suggestions.items[row].text);
}

} // namespace clusprop::ui
