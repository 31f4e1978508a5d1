// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Hears of the signals that end a program, in the event loop, where everything is allowed.
#pragma once

#include <QObject>

namespace clusprop::ui {

class TerminationWatch final : public QObject
{
    Q_OBJECT

public:
    /// One at a time. From now on SIGTERM, SIGINT and SIGHUP do not end the program by themselves;
    /// the second of a kind does, and those that were ignored stay so.
    explicit TerminationWatch(QObject *parent = nullptr);
    /// The signals do again what they did before.
    ~TerminationWatch() override;

signals:
    void terminated(int signalNumber);

private:
    void read();

    int m_reading = -1; ///< end of the pipe that the handler writes to
};

} // namespace clusprop::ui
