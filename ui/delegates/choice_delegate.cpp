// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/choice_delegate.h"

#include "ui/delegates/check_cell.h"
#include "ui/models/marks.h"
#include "ui/models/roles.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace clusprop::ui {
namespace {

QSize buttonSize(const QStyleOptionViewItem &option)
{
    const QStyle &style = styleOf(option);
    return { style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &option, option.widget),
        style.pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, &option, option.widget) };
}

bool isChoice(const QModelIndex &index)
{
    return index.flags().testFlag(Qt::ItemIsUserCheckable);
}

void paintButton(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place)
{
    QStyleOptionViewItem button = option;
    button.rect = place;
    button.state.setFlag(QStyle::State_On, option.checkState == Qt::Checked);
    button.state.setFlag(QStyle::State_Off, option.checkState != Qt::Checked);
    // On a selected row the button's own ground is the window's, not the highlight.
    button.state.setFlag(QStyle::State_Selected, false);
    styleOf(option).drawPrimitive(
        QStyle::PE_IndicatorRadioButton, &button, &painter, option.widget);
}

} // namespace

ChoiceDelegate::ChoiceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void ChoiceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false); // the frame below is the whole cell's
    if (!isChoice(index)) {
        QStyledItemDelegate::paint(painter, cell, index);
    } else {
        painter->save();
        painter->setClipRect(option.rect);
        styleOf(cell).drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, cell.widget);
        const int gap = gapOf(cell);
        const int line = cell.fontMetrics.height();
        const QString place = index.data(PlaceTextRole).toString();
        const int height = place.isEmpty() ? line : 2 * line;
        const int top = cell.rect.top() + (cell.rect.height() - height) / 2;
        const QSize button = buttonSize(cell);
        const QRect buttonRect(cell.rect.left() + gap, top + (line - button.height()) / 2,
            button.width(), button.height());
        paintButton(*painter, cell, QStyle::visualRect(cell.direction, cell.rect, buttonRect));

        QRect text = cell.rect;
        text.setLeft(buttonRect.right() + 1 + gap);
        text.setRight(cell.rect.right() - gap);
        text.setTop(top);
        text.setHeight(line);
        const bool selected = cell.state.testFlag(QStyle::State_Selected);
        const auto flags
            = QStyle::visualAlignment(cell.direction, Qt::AlignLeft) | Qt::AlignVCenter;
        const QColor ink
            = cell.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
        painter->setFont(cell.font);
        painter->setPen(ink);
        painter->drawText(QStyle::visualRect(cell.direction, cell.rect, text),
            static_cast<int>(flags) | Qt::TextSingleLine,
            cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, text.width()));
        text.translate(0, line);
        painter->setPen(selected ? ink : secondaryTextColour(cell.palette));
        painter->drawText(QStyle::visualRect(cell.direction, cell.rect, text),
            static_cast<int>(flags) | Qt::TextSingleLine,
            cell.fontMetrics.elidedText(place, Qt::ElideMiddle, text.width()));
        painter->restore();
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option);
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = option.fontMetrics.height();
    const int height = 2 * line + line / 2; // of every cell, so that rows are equally high
    if (!isChoice(index))
        return QStyledItemDelegate::sizeHint(option, index).expandedTo(QSize(0, height));
    const QString place = index.data(PlaceTextRole).toString();
    const int text = std::max(option.fontMetrics.horizontalAdvance(index.data().toString()),
        option.fontMetrics.horizontalAdvance(place));
    return { buttonSize(option).width() + text + 3 * gapOf(option) + 1, height };
}

bool ChoiceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (!isChoice(index))
        return false;
    bool chooses = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<const QMouseEvent *>(event);
        chooses = mouse->button() == Qt::LeftButton
            && option.rect.contains(mouse->position().toPoint());
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<const QKeyEvent *>(event)->key();
        chooses = key == Qt::Key_Space || key == Qt::Key_Select;
    }
    return chooses && model->setData(index, Qt::Checked, Qt::CheckStateRole);
}

} // namespace clusprop::ui
