// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/message_line.h"

#include "ui/models/cell_words.h"
#include "ui/models/marks.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace clusprop::ui {

MessageLine::MessageLine(QWidget *parent)
    : QWidget(parent)
    , m_mark(new QLabel)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::Text);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(fontMetrics().height() / 3);
    layout->addWidget(m_mark, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
}

void MessageLine::say(Severity severity, const QString &text)
{
    m_severity = severity;
    m_text->setText(text.isEmpty() ? text : tr("%1: %2").arg(severityTitle(severity), text));
    setAccessibleName(m_text->text());
    updateMark();
}

QString MessageLine::text() const
{
    return m_text->text();
}

void MessageLine::updateMark()
{
    const int side = fontMetrics().height();
    m_mark->setPixmap(m_text->text().isEmpty()
            ? QPixmap()
            : severityIcon(m_severity, palette()).pixmap(QSize(side, side), devicePixelRatio()));
}

void MessageLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        updateMark();
}

} // namespace clusprop::ui
