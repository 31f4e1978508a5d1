// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/outlined_style.h"

#include "ui/models/marks.h"
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
    if (element == PE_FrameFocusRect) {
        drawFocusFrame(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit;
    if (!isBox && !isField && element != PE_IndicatorRadioButton)
        return;
    painter->save();
    const bool hasFocus = isField && option->state & State_HasFocus;
    painter->setPen(hasFocus ? focusColour(option->palette) : outlineColour(option->palette));
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

void OutlinedStyle::drawFocusFrame(const QStyleOption &option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFocusRect *>(&option);
    // As Fusion: who works with the mouse is not shown where the keys go.
    if (!frame || !(frame->state & State_KeyboardFocusChange))
        return;
    const QPalette &palette = frame->palette;
    // On a selected row the highlight itself would be no frame.
    QColor colour = focusColour(palette);
    if (frame->backgroundColor.isValid()
        && contrastRatio(colour, frame->backgroundColor) < visibleContrast)
        colour = palette.color(QPalette::HighlightedText);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(frame->rect).adjusted(0.5, 0.5, -0.5, -0.5), 1, 1);
    painter.restore();
}

} // namespace clusprop::ui
