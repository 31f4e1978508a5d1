// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What in a generated script is text, read apart from the code that writes it.
#pragma once

#include "core/values/visible_text.h"

#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace clusprop::export_test {

/// 'it''s' and ('a' + [char]0x2019 + 'b'): all that PowerShell has to take as text.
inline const QRegularExpression &powershellTexts()
{
    static const QRegularExpression texts(QStringLiteral(
        "\\((?:'(?:[^']++|'')*+'|\\[char\\]0x[0-9a-fA-F]+)(?: \\+ (?:'(?:[^']++|'')*+'|\\[char\\]0x[0-9a-fA-F]+))*\\)"
        "|\\(?\\[string\\] ?\\[char\\]0x[0-9a-fA-F]+\\)?|'(?:[^']++|'')*+'"));
    return texts;
}

/// What such an expression is.
inline QString powershellValue(const QString &expression)
{
    static const QRegularExpression piece(QStringLiteral("'((?:[^']++|'')*+)'|\\[char\\]0x([0-9a-fA-F]+)"));
    QString value;
    auto pieces = piece.globalMatch(expression);
    while (pieces.hasNext()) {
        const auto match = pieces.next();
        value += match.capturedLength(2) > 0 ? QString(QChar(match.captured(2).toUShort(nullptr, 16)))
                                             : match.captured(1).replace(QLatin1String("''"), QLatin1String("'"));
    }
    return value;
}

inline QStringList scriptLines(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).remove(QChar(0xFEFF)).split(QStringLiteral("\r\n"));
}

inline QString strayCharacter(const QStringList &lines)
{
    for (const QString &line : lines) {
        for (const QChar unit : line) {
            if (unit.category() == QChar::Other_Control || isHiddenUnit(unit.unicode()))
                return QStringLiteral("a control character: %1").arg(line.left(120));
        }
    }
    return {};
}

} // namespace clusprop::export_test
