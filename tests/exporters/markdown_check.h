// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A reader of the Markdown that our reports are made of: code spans as CommonMark has them, and
/// outside of those nothing that any renderer takes for more than text.
#pragma once

#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace clusprop::export_test {

struct MarkdownRead
{
    QString problem;
    QStringList code; ///< contents of code spans; pipes between two spans join them
};

/// CommonMark 6.1: a fence is closed by the next one of the same length.
inline QString takeCodeSpans(const QString &line, MarkdownRead &read)
{
    QString outside;
    qsizetype at = 0;
    qsizetype joinedAt = -1; // in `outside`: where the last span ended
    while (at < line.size()) {
        if (line[at] != u'`') {
            outside += line[at++];
            continue;
        }
        const auto runAt = [&line](qsizetype from) {
            qsizetype end = from;
            while (end < line.size() && line[end] == u'`')
                ++end;
            return end - from;
        };
        const qsizetype fence = runAt(at);
        qsizetype close = at + fence;
        while (close < line.size() && !(line[close] == u'`' && runAt(close) == fence))
            close += line[close] == u'`' ? runAt(close) : 1;
        if (close >= line.size()) {
            read.problem = QStringLiteral("an open code span: %1").arg(line.left(120));
            return {};
        }
        QString content = line.mid(at + fence, close - at - fence);
        const bool isBlank = std::ranges::all_of(content, [](QChar unit) { return unit == u' '; });
        if (!isBlank && content.startsWith(u' ') && content.endsWith(u' '))
            content = content.mid(1, content.size() - 2);
        const QString between = joinedAt >= 0 ? outside.sliced(joinedAt) : QString();
        const bool isJoined = !between.isEmpty()
            && QString(between).remove(QLatin1String("&#124;")).isEmpty();
        if (isJoined)
            read.code.last() += QString(between).replace(QLatin1String("&#124;"), QLatin1String("|")) + content;
        else
            read.code.append(content);
        at = close + fence;
        joinedAt = outside.size();
    }
    return outside;
}

/// `outside` is a line without its code spans.
inline QString outsideProblem(QString outside)
{
    outside.remove(QLatin1String("&#124;"));
    static const QRegularExpression ours(
        QStringLiteral("^(#{1,2} |- )|\\*\\*[a-z ,]+\\*\\*|\\bComment: |\\bAllowed because: "));
    outside.remove(ours);
    static const QRegularExpression markup(QStringLiteral("[<>\\[\\]*_~&@#\\\\^${}`]|//|www\\."));
    const auto match = markup.match(outside);
    return match.hasMatch() ? QStringLiteral("markup outside of code: %1").arg(outside.left(120)) : QString();
}

inline MarkdownRead readMarkdown(const QString &text)
{
    MarkdownRead read;
    qsizetype columns = 0;
    for (const QString &line : text.split(u'\n')) {
        for (const QChar unit : line) {
            if (unit < u' ' || unit == QChar(0x2028) || unit == QChar(0x2029))
                read.problem = QStringLiteral("a control character: %1").arg(unit.unicode(), 0, 16);
        }
        const bool isTable = line.startsWith(u'|');
        const qsizetype pipes = line.count(u'|'); // also in code: a renderer splits there first
        if (!isTable)
            columns = 0;
        else if (columns == 0)
            columns = pipes;
        if (pipes != columns)
            read.problem = QStringLiteral("a row of another width: %1").arg(line.left(120));
        const bool isOurs = line.isEmpty() || isTable || line.startsWith(u"# ") || line.startsWith(u"## ")
            || line.startsWith(u"- ") || line == u"No properties.";
        if (!isOurs)
            read.problem = QStringLiteral("a line that begins otherwise: %1").arg(line.left(120));
        const QString outside = takeCodeSpans(line, read);
        if (const QString problem = outsideProblem(outside); !problem.isEmpty())
            read.problem = problem;
        if (!read.problem.isEmpty())
            return read;
    }
    return read;
}

} // namespace clusprop::export_test
