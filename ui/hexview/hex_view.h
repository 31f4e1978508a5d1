// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes as digits and as text, read-only, with a cursor, a selection and marks.
///
/// Only visible lines are painted and nothing is prepared ahead, so that the size of the buffer
/// does not matter. Digits and text are two pictures of one selection. Screen readers get the
/// bytes as a table and as a text, and with every move of the cursor what the byte is.
#pragma once

#include "core/document/byte_copy.h"
#include "core/document/byte_map.h"
#include "core/values/display.h"
#include "ui/hexview/hex_gaps.h"
#include "ui/hexview/hex_layout.h"

#include <QAbstractScrollArea>

class QHelpEvent;

namespace clusprop::ui {

class HexView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit HexView(QWidget *parent = nullptr);

    /// The cursor goes to the first byte; marks and explanations are those of nothing.
    void setBytes(const QByteArray &bytes);
    /// Bytes with what they mean.
    void setMap(const ByteMap &map);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] const ByteMap &map() const { return m_map; }
    /// Cells that stay free; as ByteDifferences has them.
    void setGaps(const QVector<ByteGap> &gaps);
    [[nodiscard]] const HexGaps &gaps() const { return m_gaps; }
    /// The bytes of the selected property; its parts are told apart by their fields.
    void setMarked(wire::ByteRange range);
    [[nodiscard]] wire::ByteRange marked() const { return m_marked; }
    /// In order of their offset. They are drawn in bold with a bar below.
    void setChanged(const QVector<wire::ByteRange> &ranges);

    /// 8, 16 or 32; 0 for as many as fit.
    void setBytesPerRow(int count);
    /// As many as would fit into the view as wide as it is.
    [[nodiscard]] int fittingBytesPerRow() const;
    void setOffsetBase(NumberBase base);
    [[nodiscard]] NumberBase offsetBase() const { return m_offsetBase; }

    /// From the start of the bytes; -1 when there are none.
    [[nodiscard]] qint64 cursorOffset() const { return m_cursor; }
    /// Clamped to the bytes; ends the selection and scrolls to the byte.
    void setCursorOffset(qint64 offset);
    void scrollTo(wire::ByteRange range);
    /// The byte under the cursor, or more after moving with Shift or the mouse.
    [[nodiscard]] wire::ByteRange selection() const;
    /// The cursor goes to the last byte; a range of no bytes takes the cursor to where it is.
    void select(wire::ByteRange range);
    /// Says no to more than mostCopiedBytes.
    bool copySelection(ByteCopyForm form = ByteCopyForm::Hexadecimal) const;
    /// Under the mouse; -1 for none.
    [[nodiscard]] qint64 hoveredOffset() const { return m_hovered; }

    /// "03, offset 0x1c, Value of BackupInProgress: 3 (DWORD)": what a screen reader says.
    [[nodiscard]] QString byteWords(qint64 offset) const;
    [[nodiscard]] QString cursorWords() const;
    [[nodiscard]] bool isChanged(qint64 offset) const;
    /// The field of a byte; of no bytes where nothing is known.
    [[nodiscard]] wire::ByteRange fieldOf(qint64 offset) const;

    [[nodiscard]] const HexLayout &hexLayout() const { return m_layout; }
    [[nodiscard]] qint64 firstRow() const;
    void setFirstRow(qint64 row);
    /// How far painting is moved so that it begins at a whole device pixel.
    [[nodiscard]] QPointF pixelShift() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void cursorMoved(qint64 offset);
    void selectionChanged();
    void hovered(qint64 offset); ///< -1: the mouse has left the bytes
    /// Bytes per row may be others now.
    void resized();
    /// A sentence about what was done.
    void said(const QString &sentence);

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
    [[nodiscard]] qint64 movedByRows(qint64 rows) const;
    [[nodiscard]] qint64 movedByFields(int step) const;
    void moveCursor(qint64 offset, bool extend);
    void showToolTip(const QHelpEvent &event);
    void setHovered(qint64 offset);
    void copyAs(ByteCopyForm form);
    void relayout();
    void announceCursor();
    [[nodiscard]] HexMetrics metrics() const;
    [[nodiscard]] int offsetDigits() const;
    [[nodiscard]] qint64 byteAt(QPointF viewportPoint) const;
    [[nodiscard]] qint64 byteNear(QPointF viewportPoint) const;
    [[nodiscard]] QPointF contentPoint(QPointF viewportPoint) const;

    QByteArray m_bytes;
    ByteMap m_map;
    HexGaps m_gaps;
    QVector<wire::ByteRange> m_changed;
    wire::ByteRange m_marked;
    HexLayout m_layout;
    NumberBase m_offsetBase = NumberBase::Hexadecimal;
    int m_wantedPerRow = 0;
    qint64 m_cursor = -1;
    qint64 m_anchor = -1;
    qint64 m_hovered = -1;
};

} // namespace clusprop::ui
