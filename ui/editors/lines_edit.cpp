// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/lines_edit.h"

#include "core/values/strings_text.h"
#include "ui/models/marks.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace clusprop::ui {
namespace {

bool movesLine(const QKeyEvent &key)
{
    return key.modifiers().testFlag(Qt::AltModifier)
        && (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

} // namespace

LinesEdit::LinesEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new QWidget(this))
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap); // a wrapped string would look like two
    setWhatsThis(tr("One string a line. Ctrl+Return takes the list, Esc leaves it as it was. "
                    "Alt+Up and Alt+Down move a string, Shift+Return breaks a line within one."));
    m_margin->setCursor(Qt::OpenHandCursor);
    m_margin->setToolTip(tr("Drag a number to move its string."));
    m_margin->installEventFilter(this);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &LinesEdit::layOutMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, qOverload<>(&QWidget::update));
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, qOverload<>(&QWidget::update));
    layOutMargin();
}

QString LinesEdit::text() const
{
    QStringList strings = document()->toRawText().split(QChar::ParagraphSeparator);
    for (QString &string : strings)
        string.replace(QChar::LineSeparator, u'\n');
    return strings.size() == 1 && strings.first().isEmpty() ? QString() : stringsText(strings);
}

void LinesEdit::setText(const QString &text)
{
    QStringList strings = stringsFromText(text);
    for (QString &string : strings)
        string.replace(u'\n', QChar::LineSeparator);
    setPlainText(strings.join(u'\n'));
}

int LinesEdit::stringCount() const
{
    return document()->isEmpty() ? 0 : blockCount();
}

void LinesEdit::moveLine(int step)
{
    const int from = textCursor().blockNumber();
    const int to = from + step;
    if (to >= 0 && to < blockCount())
        moveLineTo(from, to);
}

/// The lines between the two, in their new order, replace themselves: one step of undo.
void LinesEdit::moveLineTo(int from, int to)
{
    const QTextBlock first = document()->findBlockByNumber(std::min(from, to));
    const QTextBlock last = document()->findBlockByNumber(std::max(from, to));
    const int column = textCursor().blockNumber() == from ? textCursor().positionInBlock() : 0;
    QStringList lines;
    for (QTextBlock block = first; block.isValid() && block.blockNumber() <= last.blockNumber();
         block = block.next())
        lines.append(block.text());
    lines.move(from - first.blockNumber(), to - first.blockNumber());
    const int start = first.position();
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.setPosition(start);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.insertText(lines.join(u'\n'));
    cursor.endEditBlock();
    cursor.setPosition(document()->findBlockByNumber(to).position() + column);
    setTextCursor(cursor);
}

void LinesEdit::removeLine()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::StartOfBlock);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    if (cursor.atEnd())
        cursor.deletePreviousChar();
    else
        cursor.deleteChar();
    cursor.endEditBlock();
    setTextCursor(cursor);
}

bool LinesEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && movesLine(static_cast<QKeyEvent &>(*event))) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void LinesEdit::keyPressEvent(QKeyEvent *event)
{
    if (!movesLine(*event)) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    if (!isReadOnly())
        moveLine(event->key() == Qt::Key_Up ? -1 : 1);
    event->accept();
}

/// Line ends at the end of what is pasted begin no empty string.
void LinesEdit::insertFromMimeData(const QMimeData *source)
{
    QString text = source->text();
    while (text.endsWith(u'\n') || text.endsWith(u'\r'))
        text.chop(1);
    textCursor().insertText(text);
    ensureCursorVisible();
}

void LinesEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    layOutMargin();
}

void LinesEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOutMargin();
}

void LinesEdit::layOutMargin()
{
    const int digits = std::max(2, static_cast<int>(QString::number(blockCount()).size()));
    const int width = fontMetrics().horizontalAdvance(u'9') * (digits + 2);
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    setViewportMargins(leftToRight ? width : 0, 0, leftToRight ? 0 : width, 0);
    const QRect inside = contentsRect();
    m_margin->setGeometry(leftToRight ? inside.left() : inside.right() + 1 - width, inside.top(),
        width, inside.height());
}

void LinesEdit::paintMargin()
{
    QPainter painter(m_margin);
    painter.fillRect(m_margin->rect(), palette().color(QPalette::AlternateBase));
    const int side = fontMetrics().horizontalAdvance(u'9') / 2;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > m_margin->height())
            break;
        const bool isCurrent = block.blockNumber() == textCursor().blockNumber();
        painter.setPen(
            isCurrent ? palette().color(QPalette::Text) : secondaryTextColour(palette()));
        const QRectF place(
            side, line.top(), m_margin->width() - 2 * side, fontMetrics().lineSpacing());
        painter.drawText(
            place, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

int LinesEdit::lineAt(int y) const
{
    int line = 0;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        line = block.blockNumber();
        if (blockBoundingGeometry(block).translated(contentOffset()).bottom() > y)
            break;
    }
    return line;
}

bool LinesEdit::dragged(QEvent &event)
{
    const int line = lineAt(static_cast<int>(static_cast<QMouseEvent &>(event).position().y()));
    if (event.type() == QEvent::MouseButtonPress) {
        m_dragged = line;
        QTextCursor cursor(document()->findBlockByNumber(line));
        setTextCursor(cursor);
        m_margin->setCursor(Qt::ClosedHandCursor);
    } else if (event.type() == QEvent::MouseButtonRelease) {
        m_dragged = -1;
        m_margin->setCursor(Qt::OpenHandCursor);
    } else if (m_dragged >= 0 && line != m_dragged) {
        moveLineTo(m_dragged, line);
        m_dragged = line;
    }
    return true;
}

bool LinesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_margin)
        return QPlainTextEdit::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::Paint:
        paintMargin();
        return true;
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return !isReadOnly() && dragged(*event);
    default:
        return false;
    }
}

} // namespace clusprop::ui
