// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Searches a buffer a stretch at a time between events, so that the window stays usable in 64 MiB
/// and a search can be given up.
#pragma once

#include "core/document/byte_search.h"

#include <QObject>
#include <QTimer>

namespace clusprop::ui {

class HexSearch final : public QObject
{
    Q_OBJECT

public:
    enum class Direction : quint8 { Forward, Backward };

    explicit HexSearch(QObject *parent = nullptr);

    /// Searches from `from` to the end, forward or backward, and then the rest from the other end.
    /// `from` is searched last. Gives up a search that runs. What is found soon is found before
    /// this returns.
    void start(
        const QByteArray &bytes, const BytePattern &pattern, qint64 from, Direction direction);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_timer.isActive(); }

signals:
    /// `wrapped`: behind the end of the bytes, or in front of their start.
    void found(qint64 offset, qint64 length, bool wrapped);
    void notFound();
    /// Per cent of the bytes; not sent for a short search.
    void progressed(int percent);

private:
    /// Places where an occurrence may begin; from `first` up to, not with, `until`.
    struct Stretch
    {
        qint64 first = 0;
        qint64 until = 0;
    };

    void searchOn();
    bool searchPiece();

    QByteArray m_bytes;
    BytePattern m_pattern;
    Direction m_direction = Direction::Forward;
    Stretch m_now;
    Stretch m_later;
    bool m_wrapped = false;
    QTimer m_timer;
};

} // namespace clusprop::ui
