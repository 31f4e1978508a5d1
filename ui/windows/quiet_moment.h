// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Waits with something that must not happen under an open dialog or menu.
///
/// A dialog that was opened from a document works on that document. Were the document exchanged
/// meanwhile, because its file has been read again, the answer would be lost or go to another one.
#pragma once

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace clusprop::ui {

class QuietMoment final : public QObject
{
    Q_OBJECT

public:
    explicit QuietMoment(QObject *parent = nullptr);

    /// Calls `then` from the event loop as soon as no dialog and no menu is open, and those that
    /// were have been answered; one after the other.
    void await(const std::function<void()> &then);
    [[nodiscard]] bool isWaiting() const { return !m_waiting.isEmpty(); }

signals:
    /// Nothing waits any more.
    void passed();

private:
    void look();

    QQueue<std::function<void()>> m_waiting;
    QTimer m_timer;
    bool m_wasQuiet = false; ///< when last looked
};

} // namespace clusprop::ui
