// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/outlined_style.h"

#include "ui/models/marks.h"
#include "ui/windows/icons.h"
#include "ui/windows/theme.h"

#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>

#include <algorithm>

namespace clusprop::ui {
namespace {

/// A field of several lines, for which Qt draws the frame of any scrolled area.
bool isTyped(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text != nullptr && !text->isReadOnly();
}

} // namespace

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
    if (element == PE_IndicatorTabClose) {
        drawTabClose(*option, *painter);
        return;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    const bool isField = element == PE_FrameLineEdit || (element == PE_Frame && isTyped(widget));
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

void OutlinedStyle::drawTabClose(const QStyleOption &option, QPainter &painter)
{
    const bool isUnderMouse = option.state & State_MouseOver || option.state & State_Raised;
    if (isUnderMouse || option.state & State_Sunken) {
        QColor shade = option.palette.color(QPalette::WindowText);
        shade.setAlphaF((option.state & State_Sunken) ? 0.25F : 0.14F);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(shade);
        painter.drawRoundedRect(option.rect, 3, 3);
        painter.restore();
    }
    const int side = std::min(option.rect.width(), option.rect.height()) * 3 / 4;
    QRect square(0, 0, side, side);
    square.moveCenter(option.rect.center());
    icon(u"close", option.palette).paint(&painter, square);
}

QIcon OutlinedStyle::standardIcon(
    StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    switch (standard) {
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
    case SP_LineEditClearButton: // for which Qt would read the desktop's whole set of icons
        return livingIcon(u"close");
    case SP_TitleBarNormalButton:
        return livingIcon(u"float");
    case SP_ToolBarHorizontalExtensionButton: // of which Qt's own is black, on dark too
        return livingIcon(u"more");
    default: // of the style's many others we draw none
        return QProxyStyle::standardIcon(standard, option, widget);
    }
}

} // namespace clusprop::ui
