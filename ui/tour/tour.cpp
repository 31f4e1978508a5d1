// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/tour/tour.h"

#include "ui/tour/tour_bubble.h"

#include <QApplication>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <array>
#include <utility>

namespace clusprop::ui {

Tour::Tour(QVector<TourStep> steps, QWidget &window)
    : QObject(&window)
    , m_steps(std::move(steps))
    , m_window(window)
    , m_frame(new TourFrame(&window))
    , m_bubble(new TourBubble(&window))
{
    connect(m_bubble, &TourBubble::nextWanted, this, &Tour::next);
    connect(m_bubble, &TourBubble::backWanted, this, &Tour::back);
    connect(m_bubble, &TourBubble::endWanted, this, &Tour::end);
}

Tour::~Tour()
{
    qApp->removeEventFilter(this);
}

void Tour::start()
{
    if (isRunning())
        return;
    m_focusBefore = QApplication::focusWidget();
    qApp->installEventFilter(this); // Escape counts wherever the keyboard is
    go(0, 1);
}

void Tour::next()
{
    if (isRunning())
        go(m_step + 1, 1);
}

void Tour::back()
{
    if (m_step > 0)
        go(m_step - 1, -1);
}

void Tour::end()
{
    if (!isRunning())
        return;
    m_step = -1;
    qApp->removeEventFilter(this);
    const bool hadKeyboard = m_bubble->isAncestorOf(QApplication::focusWidget());
    m_bubble->hide();
    m_frame->hide();
    if (hadKeyboard && m_focusBefore)
        m_focusBefore->setFocus();
    emit ended();
}

/// To a step, or in the same direction to the first one behind it whose place is there.
void Tour::go(int step, int direction)
{
    for (; step >= 0 && step < count(); step += direction) {
        m_step = step;
        m_isPlacing = true;
        const TourPlace place = m_steps[step].find();
        m_isPlacing = false;
        if (!place.widget)
            continue;
        m_bubble->showStep(m_steps[step].title, m_steps[step].text, step, count());
        placeAt(place);
        m_bubble->takeKeyboard();
        return;
    }
    end();
}

void Tour::placeAt(const TourPlace &place)
{
    m_isPlacing = true;
    m_target = place.widget;
    const QRect part = place.part.isEmpty() ? place.widget->rect() : place.part;
    const QRect there(place.widget->mapTo(&m_window, part.topLeft()), part.size());
    const QRect seen = there.intersected(m_window.rect());
    m_frame->showAround(seen);
    m_bubble->showBeside(seen);
    m_bubble->raise();
    m_isPlacing = false;
}

/// The window was laid out anew, or what the step speaks of has gone.
void Tour::follow()
{
    m_isFollowing = false;
    if (!isRunning())
        return;
    if (!m_target || !m_target->isVisible()) { // somebody went on alone
        end();
        return;
    }
    m_isPlacing = true;
    const TourPlace place = m_steps[m_step].find();
    m_isPlacing = false;
    if (place.widget)
        placeAt(place);
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    if (!isRunning())
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::ShortcutOverride && widget && widget->window() == &m_window
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // no shortcut of the window takes it
        return false;
    }
    if (event->type() == QEvent::KeyPress && widget && widget->window() == &m_window
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        end();
        return true;
    }
    // A view that is scrolled only paints.
    static constexpr std::array moves{ QEvent::Resize, QEvent::Move, QEvent::Hide, QEvent::Paint,
        QEvent::DeferredDelete };
    const bool isMoved = std::ranges::find(moves, event->type()) != moves.end();
    if (isMoved && !m_isPlacing && !m_isFollowing && (watched == &m_window || watched == m_target)) {
        m_isFollowing = true;
        QTimer::singleShot(0, this, &Tour::follow); // when all of the layout has settled
    }
    return false;
}

} // namespace clusprop::ui
