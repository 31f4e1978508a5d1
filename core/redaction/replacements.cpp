// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/replacements.h"

#include <algorithm>

namespace clusprop {
namespace {

constexpr qsizetype longestNumber = 20;

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool endsWithLabel(QStringView text)
{
    return std::ranges::any_of(redactionKindRows(), [text](const RedactionKindRow &row) {
        const QStringView label(row.label);
        return !label.isEmpty() && text.endsWith(label, Qt::CaseInsensitive);
    });
}

} // namespace

QString Replacements::of(RedactionKind kind, QStringView original, QStringView ending)
{
    const QString key = original.toString().toCaseFolded();
    if (!m_index.contains(key))
        add(kind, key, original.toString(), nextLabel(kind) + ending.toString());
    return counted(key);
}

std::optional<RedactionKind> Replacements::kindOf(QStringView original) const
{
    const auto found = m_index.constFind(original.toString().toCaseFolded());
    return found == m_index.constEnd() ? std::nullopt : std::optional(m_table[*found].kind);
}

void Replacements::prepare(RedactionKind kind, QStringView original, QStringView ending)
{
    const QString key = original.toString().toCaseFolded();
    if (!m_index.contains(key))
        add(kind, key, original.toString(), nextLabel(kind) + ending.toString());
}

void Replacements::reserve(QStringView text)
{
    for (qsizetype dash = text.indexOf(u'-'); dash >= 0; dash = text.indexOf(u'-', dash + 1)) {
        qsizetype end = dash + 1;
        while (end < text.size() && end - dash <= longestNumber && isDigit(text[end]))
            ++end;
        constexpr qsizetype longestLabel = 9; // INTERFACE
        const QStringView before = text.first(dash).last(std::min(dash, longestLabel));
        if (end == dash + 1 || !endsWithLabel(before))
            continue;
        for (const RedactionKindRow &row : redactionKindRows()) {
            const QStringView label(row.label);
            if (!label.isEmpty() && before.endsWith(label, Qt::CaseInsensitive))
                m_reserved.insert(
                    (label.toString() + text.sliced(dash, end - dash).toString()).toCaseFolded());
        }
    }
}

void Replacements::add(
    RedactionKind kind, const QString &key, const QString &original, const QString &replacement)
{
    m_index.insert(key, m_table.size());
    m_table.append({ kind, original, replacement });
}

QString Replacements::counted(const QString &key)
{
    Replacement &row = m_table[m_index.value(key)];
    ++row.occurrences;
    return row.replacement;
}

QString Replacements::nextLabel(RedactionKind kind)
{
    const QString label = QString::fromUtf16(redactionKindRow(kind).label);
    QString candidate;
    do {
        candidate = label + u'-' + QString::number(++m_next[static_cast<std::size_t>(kind)]);
    } while (m_reserved.contains(candidate.toCaseFolded()));
    return candidate;
}

} // namespace clusprop
