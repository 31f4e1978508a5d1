// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/check_cell.h"

#include "ui/models/marks.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace clusprop::ui {

const QStyle &styleOf(const QStyleOptionViewItem &option)
{
    return option.widget != nullptr ? *option.widget->style() : *QApplication::style();
}

int gapOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.horizontalAdvance(u' ') * 2;
}

namespace {

QSize boxSize(const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    return { style.pixelMetric(QStyle::PM_IndicatorWidth, &option, option.widget),
        style.pixelMetric(QStyle::PM_IndicatorHeight, &option, option.widget) };
}

int leadingMargin(const QStyleOptionViewItem &option)
{
    return modifiedBarWidth(option.fontMetrics) + gapOf(option) / 2;
}

int markSide(const QStyleOptionViewItem &option)
{
    return option.icon.isNull() ? 0 : option.fontMetrics.height();
}

/// Mirrors a rectangle that was laid out from the left.
QRect visual(const QStyleOptionViewItem &option, const QRect &logical)
{
    return QStyle::visualRect(option.direction, option.rect, logical);
}

QPalette::ColorGroup groupOf(const QStyleOptionViewItem &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled))
        return QPalette::Disabled;
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
}

QStyle::State boxState(Qt::CheckState state)
{
    if (state == Qt::PartiallyChecked)
        return QStyle::State_NoChange;
    return state == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
}

} // namespace

QRect checkBoxRect(const QStyleOptionViewItem &option)
{
    const QSize size = boxSize(option);
    const QRect logical(option.rect.left() + leadingMargin(option),
        option.rect.top() + (option.rect.height() - size.height()) / 2, size.width(),
        size.height());
    return visual(option, logical);
}

QSize checkCellSize(const QStyleOptionViewItem &option)
{
    const QSize box = boxSize(option);
    const int mark = markSide(option);
    const int gap = gapOf(option);
    const int width = leadingMargin(option) + box.width() + gap + (mark > 0 ? mark + gap : 0)
        + option.fontMetrics.horizontalAdvance(option.text) + gap;
    return { width, std::max(box.height(), option.fontMetrics.height()) + gap / 2 };
}

void paintCheckCell(QPainter &painter, const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    painter.save();
    painter.setClipRect(option.rect);
    style.drawPrimitive(QStyle::PE_PanelItemViewItem, &option, &painter, option.widget);

    QStyleOptionViewItem box = option;
    box.rect = checkBoxRect(option);
    box.state |= boxState(option.checkState);
    style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, &painter, option.widget);

    const int gap = gapOf(option);
    int left = option.rect.left() + leadingMargin(option) + box.rect.width() + gap;
    const int mark = markSide(option);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (mark > 0) {
        const QRect place(left, option.rect.top() + (option.rect.height() - mark) / 2, mark, mark);
        option.icon.paint(&painter, visual(option, place), Qt::AlignCenter,
            selected ? QIcon::Selected : QIcon::Normal);
        left += mark + gap;
    }
    QRect text = option.rect;
    text.setLeft(left);
    painter.setFont(option.font);
    painter.setPen(option.palette.color(
        groupOf(option), selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(visual(option, text),
        static_cast<int>(
            QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        option.fontMetrics.elidedText(option.text, Qt::ElideRight, text.width()));
    painter.restore();
}

void paintFocusFrame(QPainter &painter, const QStyleOptionViewItem &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(option.palette.color(
        groupOf(option), selected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawRect(option.rect.adjusted(0, 0, -1, -1));
    painter.restore();
}

} // namespace clusprop::ui
