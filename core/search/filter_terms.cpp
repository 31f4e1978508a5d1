// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Writing the filter language: terms that are put together from what stands in a cell.

#include "core/search/filter_query.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

bool needsQuotes(const QString &text)
{
    const bool hasSign = text.contains(u'|') || text.contains(u'"');
    const bool hasBlank = std::any_of(
        text.begin(), text.end(), [](QChar character) { return character.isSpace(); });
    return text.isEmpty() || hasSign || hasBlank || text.startsWith(u'=') || text.startsWith(u'<')
        || text.startsWith(u'>') || text.startsWith(u'/');
}

/// The terms as they are written. Blanks inside quotation marks do not divide.
QStringList writtenTerms(const QString &filter)
{
    QStringList terms;
    bool isQuoted = false;
    bool isOpen = false;
    for (const QChar character : filter) {
        isQuoted = isQuoted != (character == u'"');
        if (character.isSpace() && !isQuoted) {
            isOpen = false;
            continue;
        }
        if (!isOpen)
            terms.append(QString());
        isOpen = true;
        terms.last().append(character);
    }
    return terms;
}

} // namespace

QString exactFilterTerm(FilterField field, const QString &text)
{
    const FilterFieldRow &row = filterFieldRows()[static_cast<std::size_t>(field)];
    QString term = QString::fromUtf16(row.word);
    term += field == FilterField::Any ? u"="_s : u":="_s;
    if (!needsQuotes(text))
        return term + text;
    QString quoted = text;
    return term + u'"' + quoted.replace(u'"', u"\"\""_s) + u'"';
}

QString oppositeFilterTerm(const QString &term)
{
    return term.startsWith(u'-') ? term.mid(1) : u'-' + term;
}

QString withFilterTerm(const QString &filter, const QString &term)
{
    QStringList terms = writtenTerms(filter);
    terms.removeAll(oppositeFilterTerm(term));
    if (!terms.contains(term))
        terms.append(term);
    return terms.join(u' ');
}

} // namespace clusprop
