// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/markdown_text.h"

#include "core/values/visible_text.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

qsizetype longestFence(QStringView text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar unit : text) {
        run = unit == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

/// CommonMark 6.1, code spans: one blank is taken off both ends when both have one and there is
/// something between.
QString codeSpan(QStringView text)
{
    const bool isBlank = std::ranges::all_of(text, [](QChar unit) { return unit == u' '; });
    const bool losesBlanks = !isBlank && text.startsWith(u' ') && text.endsWith(u' ');
    const bool touchesFence = text.startsWith(u'`') || text.endsWith(u'`');
    const QString pad = losesBlanks || touchesFence ? QStringLiteral(" ") : QString();
    const QString fence(longestFence(text) + 1, u'`');
    return QStringLiteral("%1%2%3%2%1").arg(fence, pad, text);
}

bool isHarmlessMark(QChar unit)
{
    return QStringView(u".,;:!?'\"()%/+=-\u2026\u2192").contains(unit);
}

/// Links begin with a scheme or with "www.", and some renderers link whatever has a dot inside.
bool isPlainWord(QStringView word)
{
    for (qsizetype index = 0; index < word.size(); ++index) {
        const QChar unit = word[index];
        if (!unit.isLetterOrNumber() && !isHarmlessMark(unit))
            return false;
        const bool isJoint = unit == u'.' || unit == u':';
        if (isJoint && index + 1 < word.size() && !isHarmlessMark(word[index + 1]))
            return false;
        // "//" belongs to addresses.
        if (index > 0 && unit == u'/' && word[index - 1] == u'/')
            return false;
    }
    return true;
}

} // namespace

QString markdownCode(QStringView text)
{
    const QString shown = visibleText(text);
    QStringList pieces;
    for (const QStringView piece : QStringView(shown).split(u'|'))
        pieces.append(piece.isEmpty() ? QString() : codeSpan(piece));
    return pieces.join(QStringLiteral("&#124;"));
}

QString markdownProse(QStringView text)
{
    const QString shown = visibleText(text);
    QStringList words;
    for (const QStringView word : QStringView(shown).split(u' '))
        words.append(isPlainWord(word) ? word.toString() : markdownCode(word));
    return words.join(u' ');
}

} // namespace clusprop
