// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/wrapped_label.h"

#include <QEvent>

namespace clusprop::ui {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : QLabel(text, parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

int WrappedLabel::heightForWidth(int width) const
{
    return m_heights.height(width, text(), font(), [this](int asked) { return QLabel::heightForWidth(asked); });
}

void WrappedLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::ContentsRectChange)
        m_heights = {};
    QLabel::changeEvent(event);
}

} // namespace clusprop::ui
