// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes to type into: digits and text side by side over one selection.
///
/// Only visible lines are painted. Ctrl+T goes from one column to the other, Insert from inserting
/// to overwriting, the other keys are those of a text field. What is pasted is recognised by its
/// notation.
#pragma once

#include "core/validation/issue.h"
#include "core/values/bytes_text.h"
#include "ui/editors/byte_typing.h"
#include "ui/hexview/hex_layout.h"

#include <QAbstractScrollArea>

class QMenu;

namespace clusprop::ui {

class ByteGrid final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ByteGrid(QWidget *parent = nullptr);

    [[nodiscard]] const QByteArray &bytes() const { return m_typing.bytes(); }
    void setBytes(const QByteArray &bytes);
    [[nodiscard]] const ByteTyping &typing() const { return m_typing; }
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    /// The column that keys go to.
    void setColumn(HexColumn column);
    [[nodiscard]] HexColumn column() const { return m_column; }
    void setOverwrites(bool overwrites);

    /// The selection, or all bytes when nothing is selected.
    void copy(ByteNotation notation) const;
    void paste();
    /// Entries for every notation.
    void fillCopyMenu(QMenu &menu) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void edited();
    /// Cursor, selection, column or mode are not what they were.
    void stateChanged();
    void said(Severity severity, const QString &text);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    bool commandPressed(const QKeyEvent &key);
    bool moveKeyPressed(const QKeyEvent &key);
    bool typed(const QKeyEvent &key);
    template<typename Change> void modify(Change change);
    void moveTo(qsizetype offset, bool extend);
    void copySelection() const;
    void cut();
    void paintRow(QPainter &painter, qint64 row) const;
    void paintCell(QPainter &painter, HexColumn column, qsizetype offset) const;
    void relayout();
    void showCursor();
    [[nodiscard]] qint64 firstRow() const;
    [[nodiscard]] QPointF contentPoint(QPointF viewportPoint) const;

    ByteTyping m_typing;
    HexLayout m_layout;
    HexColumn m_column = HexColumn::Digits;
    bool m_readOnly = false;
};

} // namespace clusprop::ui
