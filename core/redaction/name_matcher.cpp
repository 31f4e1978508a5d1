// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/name_matcher.h"

namespace clusprop {

bool isWordCharacter(QChar character)
{
    if (character.unicode() < 0x80)
        return character.isLetterOrNumber() || character == u'_';
    return !character.isSpace();
}

qsizetype tokenEnd(QStringView text, qsizetype from)
{
    qsizetype end = from + 1;
    if (isWordCharacter(text[from])) {
        while (end < text.size() && isWordCharacter(text[end]))
            ++end;
    }
    return end;
}

void NameMatcher::add(const QString &name)
{
    QVector<int> tokens;
    for (qsizetype from = 0; from < name.size();) {
        if (tokens.size() == mostTokens)
            return;
        const qsizetype end = tokenEnd(name, from);
        const QString token = name.sliced(from, end - from).toCaseFolded();
        const auto known = m_tokens.constFind(token);
        tokens.append(
            known == m_tokens.constEnd() ? *m_tokens.insert(token, int(m_tokens.size())) : *known);
        from = end;
    }
    int node = 0;
    for (const int token : tokens) {
        const auto next = m_edges.constFind(edge(node, token));
        if (next != m_edges.constEnd()) {
            node = *next;
            continue;
        }
        m_edges.insert(edge(node, token), int(m_ends.size()));
        node = int(m_ends.size());
        m_ends.append(false);
    }
    m_ends[node] = true;
}

qsizetype NameMatcher::longestAt(QStringView text, qsizetype from) const
{
    qsizetype longest = 0;
    int node = 0;
    for (qsizetype at = from; at < text.size();) {
        const qsizetype end = tokenEnd(text, at);
        const auto token = m_tokens.constFind(text.sliced(at, end - at).toString().toCaseFolded());
        if (token == m_tokens.constEnd())
            break;
        const auto next = m_edges.constFind(edge(node, *token));
        if (next == m_edges.constEnd())
            break;
        node = *next;
        at = end;
        if (m_ends[node])
            longest = at - from;
    }
    return longest;
}

} // namespace clusprop
