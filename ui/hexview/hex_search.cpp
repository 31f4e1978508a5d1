// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_search.h"

#include <QElapsedTimer>

#include <utility>

namespace clusprop::ui {
namespace {

constexpr qint64 pieceSize = qint64{ 64 } * 1024;
constexpr qint64 turnTime = 15; ///< milliseconds before other events have their turn

} // namespace

HexSearch::HexSearch(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HexSearch::searchOn);
}

void HexSearch::start(
    const QByteArray &bytes, const BytePattern &pattern, qint64 from, Direction direction)
{
    m_bytes = bytes;
    m_pattern = pattern;
    m_direction = direction;
    m_wrapped = false;
    const Stretch upToHere{ 0, qMin<qint64>(from + 1, bytes.size()) };
    const Stretch fromHere{ qMax<qint64>(from, 0), bytes.size() };
    const bool forward = direction == Direction::Forward;
    m_now = forward ? Stretch{ from + 1, bytes.size() } : Stretch{ 0, from };
    m_later = forward ? upToHere : fromHere;
    m_timer.start();
    searchOn();
}

void HexSearch::cancel()
{
    m_timer.stop();
    m_bytes.clear();
}

void HexSearch::searchOn()
{
    QElapsedTimer turn;
    turn.start();
    while (turn.elapsed() < turnTime) {
        if (searchPiece())
            return;
    }
    const qint64 left = m_now.until - m_now.first + (m_wrapped ? 0 : m_later.until - m_later.first);
    emit progressed(static_cast<int>(100 - 100 * left / qMax<qint64>(m_bytes.size(), 1)));
}

/// True when the search has ended.
bool HexSearch::searchPiece()
{
    if (m_now.first >= m_now.until) {
        if (m_wrapped) {
            cancel();
            emit notFound();
            return true;
        }
        m_wrapped = true;
        m_now = m_later;
        return false;
    }
    const bool forward = m_direction == Direction::Forward;
    Stretch piece = m_now;
    if (forward)
        m_now.first = piece.until = qMin(piece.first + pieceSize, piece.until);
    else
        m_now.until = piece.first = qMax(piece.until - pieceSize, piece.first);
    const qint64 offset = forward ? findForward(m_bytes, m_pattern, piece.first, piece.until)
                                  : findBackward(m_bytes, m_pattern, piece.first, piece.until);
    if (offset < 0)
        return false;
    cancel();
    emit found(offset, m_pattern.bytes.size(), m_wrapped);
    return true;
}

} // namespace clusprop::ui
