// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/notice_bar.h"

#include "ui/models/marks.h"
#include "ui/windows/wrapped_label.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace clusprop::ui {
namespace {

/// What is longer would push the document out of the window.
constexpr qsizetype mostCharacters = 400;

} // namespace

NoticeBar::NoticeBar(NoticeKind kind, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new QLabel)
    , m_text(new WrappedLabel)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(kind == NoticeKind::Warning ? tr("Warning") : tr("Note"));
    m_text->setMinimumWidth(1); // a path without blanks must not decide how wide the window is
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout = new QHBoxLayout(this);
    const int gap = fontMetrics().height() / 3;
    m_layout->setContentsMargins(2 * gap, gap, 2 * gap, gap);
    m_layout->setSpacing(2 * gap);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_text, 1);
    adoptPalette();
    hide();
}

void NoticeBar::setText(const QString &text)
{
    m_whole = text;
    const bool isLong = text.size() > mostCharacters;
    m_text->setText(isLong ? text.first(mostCharacters) + u'\u2026' : text);
    m_text->setToolTip(isLong ? plainToolTip(text) : QString());
    setAccessibleDescription(text);
    setVisible(!text.isEmpty());
}

void NoticeBar::addAction(QAction *action)
{
    connect(addButton(action->text()), &QPushButton::clicked, action, &QAction::trigger);
}

QPushButton *NoticeBar::addButton(const QString &text)
{
    auto *button = new QPushButton(text);
    m_layout->addWidget(button, 0, Qt::AlignVCenter);
    return button;
}

void NoticeBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adoptPalette();
}

void NoticeBar::adoptPalette()
{
    QPalette own;
    own.setColor(QPalette::Window, noticeColour(own, m_kind));
    setPalette(own);
    const QIcon icon
        = severityIcon(m_kind == NoticeKind::Warning ? Severity::Warning : Severity::Note, own);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_icon->setPixmap(icon.pixmap(side, side));
}

} // namespace clusprop::ui
