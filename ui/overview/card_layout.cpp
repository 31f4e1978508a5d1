// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/card_layout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr int mostColumns = 3;

int heightOf(const QLayoutItem &item, int width)
{
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

} // namespace

CardLayout::CardLayout(QWidget *parent)
    : QLayout(parent)
{ }

CardLayout::~CardLayout() = default;

void CardLayout::setColumnWidths(int least, int most)
{
    m_least = std::max(1, least);
    m_most = std::max(m_least, most);
    invalidate();
}

int CardLayout::columns(int width) const
{
    const auto shown = static_cast<int>(std::count_if(
        m_items.begin(), m_items.end(), [](const auto &item) { return !item->isEmpty(); }));
    const int fitting = (width + spacing()) / (m_least + spacing());
    return std::clamp(std::min(fitting, shown), 1, mostColumns);
}

void CardLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

int CardLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *CardLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)].get() : nullptr;
}

QLayoutItem *CardLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    const auto position = m_items.begin() + index;
    QLayoutItem *taken = position->release();
    m_items.erase(position);
    invalidate();
    return taken;
}

QVector<CardLayout::Spot> CardLayout::spots(const QRect &area) const
{
    const int total = columns(area.width());
    const int width = std::min((area.width() - (total - 1) * spacing()) / total, m_most);
    std::array<int, mostColumns> bottoms{};
    bottoms.fill(area.top());
    const auto end = bottoms.begin() + total;
    QVector<Spot> spots;
    for (const auto &item : m_items) {
        if (item->isEmpty()) // hidden
            continue;
        const auto column = std::min_element(bottoms.begin(), end);
        const int left
            = area.left() + static_cast<int>(column - bottoms.begin()) * (width + spacing());
        spots.append({ item.get(), QRect(left, *column, width, heightOf(*item, width)) });
        *column += spots.last().area.height() + spacing();
    }
    return spots;
}

int CardLayout::heightForWidth(int width) const
{
    int bottom = 0;
    for (const Spot &spot : spots({ 0, 0, width, 0 }))
        bottom = std::max(bottom, spot.area.y() + spot.area.height());
    return bottom;
}

QSize CardLayout::minimumSize() const
{
    int width = 0;
    for (const auto &item : m_items)
        width = std::max(width, item->minimumSize().width());
    return { width, 0 };
}

QSize CardLayout::sizeHint() const
{
    const int width = 2 * m_least + spacing();
    return { width, heightForWidth(width) };
}

void CardLayout::setGeometry(const QRect &area)
{
    QLayout::setGeometry(area);
    const Qt::LayoutDirection direction
        = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (const Spot &spot : spots(area))
        spot.item->setGeometry(QStyle::visualRect(direction, area, spot.area));
}

} // namespace clusprop::ui
