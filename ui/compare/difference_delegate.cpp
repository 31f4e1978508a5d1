// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/difference_delegate.h"

#include "ui/compare/comparison_model.h"
#include "ui/delegates/check_cell.h"
#include "ui/models/marks.h"

#include <QPainter>

#include <algorithm>

namespace clusprop::ui {
namespace {

void paintParts(QPainter &painter, const QStyleOptionViewItem &cell, const QPoint &range)
{
    const QStyle &style = styleOf(cell);
    QRect area = style.subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 1;
    area.adjust(margin, 0, -margin, 0);
    QFont bold = cell.font;
    bold.setBold(true);
    bold.setUnderline(true);
    const QFontMetrics boldMetrics(bold);
    const DifferenceParts parts
        = fittingParts(cell.text, range, cell.fontMetrics, boldMetrics, area.width());
    painter.save();
    painter.setClipRect(area);
    painter.setPen(cell.palette.color(cell.state.testFlag(QStyle::State_Selected)
            ? QPalette::HighlightedText
            : QPalette::Text));
    const auto draw = [&](const QString &text, const QFont &font, const QFontMetrics &metrics) {
        painter.setFont(font);
        painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        area.setLeft(area.left() + metrics.horizontalAdvance(text));
    };
    draw(parts.before, cell.font, cell.fontMetrics);
    draw(parts.different, bold, boldMetrics);
    draw(parts.after, cell.font, cell.fontMetrics);
    painter.restore();
}

} // namespace

DifferenceParts fittingParts(const QString &text, const QPoint &range, const QFontMetrics &plain,
    const QFontMetrics &bold, int width)
{
    QString line = text;
    line.replace(u'\n', QChar(QChar::LineSeparator)); // as the other cells show it
    DifferenceParts parts{ line.left(range.x()), line.mid(range.x(), range.y()),
        line.mid(range.x() + range.y()) };
    const int different = bold.horizontalAdvance(parts.different);
    const int before = plain.horizontalAdvance(parts.before);
    const int after = plain.horizontalAdvance(parts.after);
    if (before + different + after <= width)
        return parts;
    // The difference comes first; what is in front of it gives way before what is behind it does.
    const int room = std::max(0, width - different);
    const int behind = std::min(after, plain.horizontalAdvance(u'…'));
    parts.before = before <= room - behind
        ? parts.before
        : plain.elidedText(parts.before, Qt::ElideLeft, std::max(room - behind, plain.horizontalAdvance(u'…')));
    const int left = width - plain.horizontalAdvance(parts.before);
    if (different > left) {
        parts.different = bold.elidedText(parts.different, Qt::ElideRight, std::max(0, left));
        parts.after.clear();
    } else {
        parts.after = plain.elidedText(parts.after, Qt::ElideRight, left - different);
    }
    return parts;
}

DifferenceDelegate::DifferenceDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{ }

void DifferenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.state.setFlag(QStyle::State_HasFocus, false); // the frame below is the whole cell's
    const bool isObject = !index.parent().isValid();
    if (isObject && index.column() == ComparisonModel::Name)
        cell.font.setBold(true);
    cell.fontMetrics = QFontMetrics(cell.font);
    cell.textElideMode = isObject ? Qt::ElideMiddle : Qt::ElideRight;
    if (index.data(ComparisonModel::FaintRole).toBool())
        cell.palette.setColor(QPalette::Text, secondaryTextColour(cell.palette));
    const QPoint range = index.data(ComparisonModel::RangeRole).toPoint();
    if (range.y() > 0) {
        QStyleOptionViewItem ground = cell;
        ground.text.clear();
        styleOf(cell).drawControl(QStyle::CE_ItemViewItem, &ground, painter, cell.widget);
        paintParts(*painter, cell, range);
    } else {
        styleOf(cell).drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    }
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusFrame(*painter, option);
}

QSize DifferenceDelegate::sizeHint(
    const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int content = std::max(option.fontMetrics.height(), option.decorationSize.height());
    return { QStyledItemDelegate::sizeHint(option, index).width(), content + gapOf(option) };
}

} // namespace clusprop::ui
