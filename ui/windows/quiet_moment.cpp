// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/quiet_moment.h"

#include <QApplication>

namespace clusprop::ui {
namespace {

constexpr int patience = 50; ///< milliseconds between two looks while a dialog is open

bool isQuiet()
{
    return QApplication::activeModalWidget() == nullptr
        && QApplication::activePopupWidget() == nullptr;
}

} // namespace

QuietMoment::QuietMoment(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &QuietMoment::look);
}

void QuietMoment::await(const std::function<void()> &then)
{
    m_waiting.enqueue(then);
    if (!m_timer.isActive())
        m_timer.start(0);
}

/// A dialog may be hidden while the code that opened it has not gone on yet. A timer fires once in a
/// turn of the event loop, and the dialog's own loop ends with the turn that hid it: where it was
/// quiet twice in a row, the answer has been taken.
void QuietMoment::look()
{
    const bool quiet = isQuiet();
    const bool isTime = quiet && m_wasQuiet;
    m_wasQuiet = quiet;
    m_timer.setInterval(quiet ? 0 : patience);
    if (!isTime)
        return;
    m_wasQuiet = false;
    const auto then = m_waiting.dequeue();
    if (m_waiting.isEmpty())
        m_timer.stop();
    then(); // may open a dialog, and ask for more
    if (m_waiting.isEmpty())
        emit passed();
}

} // namespace clusprop::ui
