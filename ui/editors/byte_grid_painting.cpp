// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What ByteGrid looks like.

#include "ui/editors/byte_grid.h"
#include "ui/models/marks.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace clusprop::ui {
namespace {

QChar shownCharacter(char byte)
{
    const bool prints = byte >= 0x20 && byte <= 0x7E;
    return prints ? QChar::fromLatin1(byte) : QChar(u'\u00B7');
}

} // namespace

void ByteGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.translate(-horizontalScrollBar()->value(), 0);
    painter.setFont(font());
    painter.setPen(secondaryTextColour(palette()));
    for (int index = 0; index < m_layout.bytesPerRow(); ++index) {
        QRectF place = m_layout.cell(HexColumn::Digits, index, 0);
        place.moveTop(0);
        painter.drawText(
            place, Qt::AlignCenter, QString::number(index, 16).rightJustified(2, u'0'));
    }
    const qint64 end = std::min(m_layout.rows(), firstRow() + m_layout.rowsIn(height()) + 1);
    for (qint64 row = firstRow(); row < end; ++row)
        paintRow(painter, row);
}

void ByteGrid::paintRow(QPainter &painter, qint64 row) const
{
    const QRectF place(m_layout.offsetLeft(), m_layout.rowTop(row, firstRow()),
        m_layout.offsetDigits() * m_layout.metrics().characterWidth, m_layout.metrics().lineHeight);
    painter.setPen(secondaryTextColour(palette()));
    painter.drawText(place, Qt::AlignCenter,
        QString::number(m_layout.rowStart(row), 16).rightJustified(m_layout.offsetDigits(), u'0'));
    for (qint64 offset = m_layout.rowStart(row); offset <= m_layout.rowEnd(row); ++offset) {
        for (const HexColumn column : { HexColumn::Digits, HexColumn::Text })
            paintCell(painter, column, offset);
    }
}

/// The selection is filled in both columns; the cursor is a bar in the one that keys go to, and a
/// line below in the other.
void ByteGrid::paintCell(QPainter &painter, HexColumn column, qsizetype offset) const
{
    const QRectF cell = m_layout.cell(column, offset, firstRow());
    const qsizetype start = m_typing.selectionStart();
    const bool selected = offset >= start && offset < start + m_typing.selectionLength();
    if (selected)
        painter.fillRect(cell, palette().highlight());
    if (offset < bytes().size()) {
        const char byte = bytes()[offset];
        painter.setPen(palette().color(selected ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(cell, Qt::AlignCenter,
            column == HexColumn::Digits ? QString::fromLatin1(QByteArray(1, byte).toHex())
                                        : QString(shownCharacter(byte)));
    }
    if (offset != m_typing.cursor() || (m_readOnly && !hasFocus()))
        return;
    const qreal character = m_layout.metrics().characterWidth;
    const qreal left = column == HexColumn::Digits
        ? cell.left() + character * (m_typing.isInsideByte() ? 1.5 : 0.5)
        : cell.left();
    const QColor colour = palette().color(selected ? QPalette::HighlightedText : QPalette::Text);
    const bool typesHere = column == m_column && hasFocus();
    const bool isBlock = !typesHere || m_typing.overwrites();
    const qreal width
        = column == HexColumn::Digits && !m_typing.isInsideByte() ? 2 * character : character;
    if (isBlock)
        painter.fillRect(
            QRectF(left, cell.bottom() - (typesHere ? 3 : 1), width, typesHere ? 3 : 1), colour);
    else
        painter.fillRect(QRectF(left - 1, cell.top(), 2, cell.height()), colour);
}

} // namespace clusprop::ui
