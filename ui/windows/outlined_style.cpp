// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/outlined_style.h"

#include "ui/windows/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace clusprop::ui {

OutlinedStyle::OutlinedStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{ }

void OutlinedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
    QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit && !(option->state & State_HasFocus);
    if (!isBox && !isField && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    painter->setPen(outlineColour(option->palette));
    painter->setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(outline);
    else if (isField)
        painter->drawRoundedRect(outline, 2, 2);
    else
        painter->drawRect(outline);
    painter->restore();
}

} // namespace clusprop::ui
