// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes as digits and as text, read-only, with a cursor, a selection and marks.
///
/// Only visible lines are painted and nothing is prepared ahead, so that the size of the buffer
/// does not matter. Digits and text are two pictures of one selection. Screen readers get the
/// digits as a text, and with every move of the cursor what the byte is.
#pragma once

#include "core/document/byte_map.h"
#include "ui/hexview/hex_layout.h"

#include <QAbstractScrollArea>

namespace clusprop::ui {

class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// The cursor goes to the first byte; marks and explanations are those of nothing.
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// In file order: see mapBytes().
    void setFields(const QVector<FieldRange> &fields);
    [[nodiscard]] const QVector<FieldRange> &fields() const { return m_fields; }
    /// The bytes of the selected property; its parts are told apart by their fields.
    void setMarked(wire::ByteRange range);
    [[nodiscard]] wire::ByteRange marked() const { return m_marked; }
    /// In order of their offset. They are drawn in bold with a bar below.
    void setChanged(const QVector<wire::ByteRange> &ranges);

    /// From the start of the bytes; -1 when there are none.
    [[nodiscard]] qint64 cursorOffset() const { return m_cursor; }
    /// Clamped to the bytes; ends the selection and scrolls to the byte.
    void setCursorOffset(qint64 offset);
    void scrollTo(wire::ByteRange range);
    /// The byte under the cursor, or more after moving with Shift or the mouse.
    [[nodiscard]] wire::ByteRange selection() const;
    void select(wire::ByteRange range);
    void copySelection() const;

    /// "offset 0x1c, byte 01, Value of BackupInProgress": what a screen reader says.
    [[nodiscard]] QString cursorWords() const;
    [[nodiscard]] bool isChanged(qint64 offset) const;

    [[nodiscard]] const HexLayout &hexLayout() const { return m_layout; }
    [[nodiscard]] qint64 firstRow() const;
    void setFirstRow(qint64 row);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cursorMoved(qint64 offset);
    void selectionChanged();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] qint64 movedBy(const QKeyEvent &event) const;
    void moveCursor(qint64 offset, bool extend);
    void relayout();
    void announceCursor();
    [[nodiscard]] QPointF contentPoint(QPointF viewportPoint) const;

    QByteArray m_bytes;
    QVector<FieldRange> m_fields;
    QVector<wire::ByteRange> m_changed;
    wire::ByteRange m_marked;
    HexLayout m_layout;
    qint64 m_cursor = -1;
    qint64 m_anchor = -1;
};

} // namespace clusprop::ui
