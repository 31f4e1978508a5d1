// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes under a keyboard: cursor, selection, inserting and overwriting, undo. No widget.
///
/// The cursor is in front of a byte, or behind the last one; between the two digits of a byte it
/// is in front of the second. Every change keeps what it replaced, so that undo costs no more than
/// the change did.
#pragma once

#include <QByteArray>
#include <QVector>

namespace clusprop::ui {

class ByteTyping
{
public:
    /// Cursor to the first byte, nothing to undo.
    void reset(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

    [[nodiscard]] qsizetype cursor() const { return m_cursor; }
    [[nodiscard]] bool isInsideByte() const { return m_insideByte; }
    /// First selected byte and how many; none: the cursor and 0.
    [[nodiscard]] qsizetype selectionStart() const;
    [[nodiscard]] qsizetype selectionLength() const;
    /// Clamped to the bytes. `extend` keeps the other end of the selection.
    void moveTo(qsizetype offset, bool extend);
    void selectAll();

    [[nodiscard]] bool overwrites() const { return m_overwrites; }
    void setOverwrites(bool overwrites);

    /// 0 to 15: one half of a byte.
    void typeDigit(int digit);
    void typeByte(char byte);
    /// Replaces the selection, else inserts or overwrites. The cursor goes behind it.
    void paste(const QByteArray &bytes);
    /// The selection, else the byte at the cursor or, backwards, in front of it.
    void remove(bool backwards);

    [[nodiscard]] bool canUndo() const { return m_done > 0; }
    [[nodiscard]] bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();

private:
    struct Step
    {
        qsizetype offset = 0;
        QByteArray before;
        QByteArray after;
    };

    void change(qsizetype offset, qsizetype length, const QByteArray &bytes, bool joins = false);
    void replay(qsizetype offset, const QByteArray &from, const QByteArray &to);

    QByteArray m_bytes;
    qsizetype m_cursor = 0;
    qsizetype m_anchor = 0;
    bool m_insideByte = false;
    bool m_overwrites = true;
    QVector<Step> m_steps;
    qsizetype m_done = 0; ///< steps that are in effect
};

} // namespace clusprop::ui
