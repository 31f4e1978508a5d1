// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/long_text_edit.h"

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr int lineLength = 72; // average characters
constexpr int fewestLines = 4;
constexpr int mostLines = 14;

QString lineEndOf(const QString &text)
{
    return text.contains(QStringLiteral("\r\n")) ? QStringLiteral("\r\n") : QStringLiteral("\n");
}

} // namespace

bool isLongText(const QString &text)
{
    return text.size() > lineLength || text.contains(u'\n') || text.contains(u'\r');
}

LongTextEdit::LongTextEdit(const EditContext &, const EditCheck &, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setWhatsThis(tr("Return begins a new line, Ctrl+Return takes the text."));
    connect(this, &QPlainTextEdit::textChanged, this, &LongTextEdit::edited);
}

/// Unlike toPlainText() the raw text keeps no-break spaces.
QString LongTextEdit::text() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, m_lineEnd);
}

void LongTextEdit::setText(const QString &text)
{
    const QSignalBlocker blocker(this);
    m_lineEnd = lineEndOf(text);
    setPlainText(text);
    moveCursor(QTextCursor::End);
}

bool LongTextEdit::keeps(const QString &text)
{
    QString rest = text;
    rest.remove(lineEndOf(text));
    return std::none_of(rest.begin(), rest.end(), [](QChar character) {
        return character == u'\n' || character == u'\r' || character == QChar::LineSeparator
            || character == QChar::ParagraphSeparator || character == QChar::Null
            || character == QChar(0xFDD0) || character == QChar(0xFDD1);
    });
}

void LongTextEdit::setReadOnly(bool readOnly)
{
    QPlainTextEdit::setReadOnly(readOnly);
    if (readOnly)
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QSize LongTextEdit::sizeHint() const
{
    const auto size = static_cast<int>(std::min<qsizetype>(text().size(), qsizetype{ lineLength } * mostLines));
    const int lines = std::clamp(
        std::max(size / lineLength, document()->blockCount()) + 1, fewestLines, mostLines);
    return { fontMetrics().averageCharWidth() * lineLength,
        fontMetrics().lineSpacing() * (lines + 1) };
}

} // namespace clusprop::ui
