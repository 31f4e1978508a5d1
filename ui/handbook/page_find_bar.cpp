// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/handbook/page_find_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextEdit>

namespace clusprop::ui {

PageFindBar::PageFindBar(QTextEdit &page, QWidget *parent)
    : QWidget(parent)
    , m_page(page)
    , m_box(new QLineEdit)
    , m_state(new QLabel)
{
    m_box->setPlaceholderText(tr("Find in this page"));
    m_box->setAccessibleName(tr("Find in this page"));
    m_box->setClearButtonEnabled(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setMinimumWidth(18 * fontMetrics().averageCharWidth());
    auto *next = new QPushButton(tr("Ne&xt"));
    auto *previous = new QPushButton(tr("Pre&vious"));
    next->setToolTip(tr("F3"));
    previous->setToolTip(tr("Shift+F3"));
    auto *closing = new QPushButton(tr("&Close"));
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_box, 1);
    for (QPushButton *button : { next, previous, closing })
        layout->addWidget(button);
    layout->addWidget(m_state);
    hide();
    connect(m_box, &QLineEdit::textChanged, this, [this] { find(false, true); });
    connect(m_box, &QLineEdit::returnPressed, this, &PageFindBar::findNext);
    connect(next, &QPushButton::clicked, this, &PageFindBar::findNext);
    connect(previous, &QPushButton::clicked, this, &PageFindBar::findPrevious);
    connect(closing, &QPushButton::clicked, this, &PageFindBar::close);
}

void PageFindBar::open()
{
    show();
    m_box->setFocus(Qt::ShortcutFocusReason);
    m_box->selectAll();
}

/// `fromHere`: what is found already may be found once more, longer.
void PageFindBar::find(bool backward, bool fromHere)
{
    m_state->clear();
    if (!isVisible())
        open();
    QTextCursor cursor = m_page.textCursor();
    if (fromHere) {
        cursor.setPosition(cursor.selectionStart());
        m_page.setTextCursor(cursor);
    }
    if (m_box->text().isEmpty())
        return;
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_page.find(m_box->text(), flags))
        return;
    QScrollBar *bar = m_page.verticalScrollBar();
    const int scrolled = bar->value();
    QTextCursor edge = cursor;
    edge.movePosition(backward ? QTextCursor::End : QTextCursor::Start);
    m_page.setTextCursor(edge);
    if (m_page.find(m_box->text(), flags)) {
        m_state->setText(backward ? tr("From the end") : tr("From the top"));
        return;
    }
    m_page.setTextCursor(cursor);
    bar->setValue(scrolled);
    m_state->setText(tr("Not found"));
}

void PageFindBar::close()
{
    hide();
    emit closed();
}

void PageFindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace clusprop::ui
