// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/sought_text.h"

#include "ui/delegates/check_cell.h"
#include "ui/models/marks.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

#include <algorithm>

namespace clusprop::ui {

void paintSoughtText(QPainter &painter, const QStyleOptionViewItem &option, const QString &sought)
{
    if (sought.isEmpty() || !option.text.contains(sought, Qt::CaseInsensitive))
        return;
    const QStyle &style = styleOf(option);
    QRect area = style.subElementRect(QStyle::SE_ItemViewItemText, &option, option.widget);
    const int margin = style.pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, option.widget) + 1;
    area.adjust(margin, 0, -margin, 0);
    const bool leftToRight = option.direction == Qt::LeftToRight;
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? option.palette.color(QPalette::HighlightedText)
                                : severityColour(Severity::Warning, option.palette);
    QColor shade = ink;
    shade.setAlphaF(0.22F);
    const int line = std::max(2, option.fontMetrics.height() / 8);
    painter.save();
    painter.setClipRect(option.rect);
    for (qsizetype at = option.text.indexOf(sought, 0, Qt::CaseInsensitive); at >= 0;
         at = option.text.indexOf(sought, at + sought.size(), Qt::CaseInsensitive)) {
        const int before = option.fontMetrics.horizontalAdvance(option.text.left(at));
        const int width
            = option.fontMetrics.horizontalAdvance(option.text.mid(at, sought.size()));
        if (before + width > area.width())
            break;
        const int left = leftToRight ? area.left() + before : area.right() + 1 - before - width;
        const int height = std::min(option.fontMetrics.height(), area.height());
        const QRect place(left, area.top() + (area.height() - height) / 2, width, height);
        painter.fillRect(place, shade);
        painter.fillRect(QRect(place.left(), place.bottom() + 1 - line, width, line), ink);
    }
    painter.restore();
}

} // namespace clusprop::ui
