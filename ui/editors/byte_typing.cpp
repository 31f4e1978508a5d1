// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/byte_typing.h"

#include <algorithm>
#include <cstdlib>

namespace clusprop::ui {
namespace {

constexpr int halfBits = 4;
constexpr int halfMask = 0xF;

char withHigh(char byte, int digit)
{
    return static_cast<char>((static_cast<uchar>(byte) & halfMask) | digit << halfBits);
}

char withLow(char byte, int digit)
{
    return static_cast<char>((static_cast<uchar>(byte) & ~halfMask) | digit);
}

} // namespace

void ByteTyping::reset(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_cursor = m_anchor = 0;
    m_insideByte = false;
    m_steps.clear();
    m_done = 0;
}

qsizetype ByteTyping::selectionStart() const
{
    return std::min(m_cursor, m_anchor);
}

qsizetype ByteTyping::selectionLength() const
{
    return std::abs(m_cursor - m_anchor);
}

void ByteTyping::moveTo(qsizetype offset, bool extend)
{
    m_cursor = std::clamp<qsizetype>(offset, 0, m_bytes.size());
    if (!extend)
        m_anchor = m_cursor;
    m_insideByte = false;
}

void ByteTyping::selectAll()
{
    m_anchor = 0;
    m_cursor = m_bytes.size();
    m_insideByte = false;
}

void ByteTyping::setOverwrites(bool overwrites)
{
    m_overwrites = overwrites;
    m_insideByte = false;
}

void ByteTyping::typeDigit(int digit)
{
    if (m_insideByte) {
        const qsizetype at = m_cursor;
        change(at, 1, QByteArray(1, withLow(m_bytes[at], digit)), true);
        moveTo(at + 1, false);
        return;
    }
    const qsizetype at = selectionStart();
    const bool replaces = selectionLength() == 0 && m_overwrites && at < m_bytes.size();
    const char byte = withHigh(replaces ? m_bytes[at] : '\0', digit);
    change(at, replaces ? 1 : selectionLength(), QByteArray(1, byte));
    moveTo(at, false);
    m_insideByte = true;
}

void ByteTyping::typeByte(char byte)
{
    paste(QByteArray(1, byte));
}

void ByteTyping::paste(const QByteArray &bytes)
{
    const qsizetype at = selectionStart();
    const qsizetype covered = m_overwrites ? std::min(bytes.size(), m_bytes.size() - at) : 0;
    change(at, selectionLength() > 0 ? selectionLength() : covered, bytes);
    moveTo(at + bytes.size(), false);
}

void ByteTyping::remove(bool backwards)
{
    qsizetype at = selectionStart();
    qsizetype length = selectionLength();
    if (length == 0) {
        at -= backwards && !m_insideByte ? 1 : 0;
        length = at >= 0 && at < m_bytes.size() ? 1 : 0;
    }
    if (length == 0)
        return;
    change(at, length, {});
    moveTo(at, false);
}

/// `joins`: belongs to the step before, as the second digit of a byte does to the first.
void ByteTyping::change(qsizetype offset, qsizetype length, const QByteArray &bytes, bool joins)
{
    m_steps.resize(m_done);
    const QByteArray before = m_bytes.mid(offset, length);
    if (joins && !m_steps.isEmpty())
        m_steps.last().after = bytes;
    else
        m_steps.append({ offset, before, bytes });
    m_done = m_steps.size();
    m_bytes.replace(offset, length, bytes);
}

void ByteTyping::replay(qsizetype offset, const QByteArray &from, const QByteArray &to)
{
    m_bytes.replace(offset, from.size(), to);
    moveTo(offset + to.size(), false);
}

void ByteTyping::undo()
{
    if (!canUndo())
        return;
    const Step &step = m_steps[--m_done];
    replay(step.offset, step.after, step.before);
}

void ByteTyping::redo()
{
    if (!canRedo())
        return;
    const Step &step = m_steps[m_done++];
    replay(step.offset, step.before, step.after);
}

} // namespace clusprop::ui
