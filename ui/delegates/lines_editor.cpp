// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/delegates/lines_editor.h"

#include <QKeyEvent>
#include <QTextBlock>

namespace clusprop::ui {

LinesEditor::LinesEditor(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap); // a wrapped string would look like two
    setAutoFillBackground(true);
    setWhatsThis(
        tr("One string a line. Ctrl+Return takes the list, Esc leaves it as it was, Alt+Up and "
           "Alt+Down move a string."));
}

QString LinesEditor::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void LinesEditor::moveLine(int step)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QTextBlock other = step < 0 ? block.previous() : block.next();
    if (!other.isValid())
        return;
    const int column = cursor.positionInBlock();
    const QString moved = block.text();
    const QString passed = other.text();
    const int upper = step < 0 ? other.position() : block.position();
    cursor.beginEditBlock();
    cursor.setPosition(upper);
    cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    const QString first = step < 0 ? moved : passed;
    cursor.insertText(first + u'\n' + (step < 0 ? passed : moved));
    cursor.endEditBlock();
    cursor.setPosition(
        step < 0 ? upper + column : upper + static_cast<int>(first.size()) + 1 + column);
    setTextCursor(cursor);
}

void LinesEditor::keyPressEvent(QKeyEvent *event)
{
    const bool moves = event->modifiers().testFlag(Qt::AltModifier)
        && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down);
    if (!moves) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    moveLine(event->key() == Qt::Key_Up ? -1 : 1);
    event->accept();
}

} // namespace clusprop::ui
