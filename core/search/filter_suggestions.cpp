// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_suggestions.h"

#include "core/wire/syntax.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

constexpr int mostNames = 8; // of a kind, so that the list can be taken in

/// The word at the cursor, and what stands in front of it in its term.
struct Word
{
    qsizetype position = 0;
    QString text; ///< without an opening quotation mark
    std::optional<FilterField> field; ///< nothing: no field stands in front of it
    std::optional<ObjectClass> objectClass;
    bool hasComparison = false;
};

void readField(const QString &text, qsizetype end, Word &word)
{
    const qsizetype colon = text.indexOf(u':', word.position);
    if (colon < 0 || colon >= end)
        return;
    const QStringView name = QStringView(text).mid(word.position, colon - word.position);
    word.field = filterFieldOf(name);
    if (!word.field) {
        word.objectClass = objectClassFromWord(name);
        if (!word.objectClass)
            return;
        word.field = FilterField::Object;
    }
    word.position = colon + 1;
}

Word wordAt(const QString &text, qsizetype cursor)
{
    Word word;
    bool isQuoted = false;
    for (qsizetype at = 0; at < cursor; ++at) {
        isQuoted = isQuoted != (text[at] == u'"');
        if (text[at].isSpace() && !isQuoted)
            word.position = at + 1;
    }
    while (word.position < cursor && (text[word.position] == u'-' || text[word.position] == u'!'))
        ++word.position;
    readField(text, cursor, word);
    isQuoted = false;
    for (qsizetype at = word.position; at < cursor; ++at) {
        isQuoted = isQuoted != (text[at] == u'"');
        if (text[at] == u'|' && !isQuoted)
            word.position = at + 1;
    }
    while (word.position < cursor && u"=<>"_s.contains(text[word.position])) {
        word.hasComparison = true;
        ++word.position;
    }
    word.text = text.mid(word.position, cursor - word.position);
    if (word.text.startsWith(u'"'))
        word.text.remove(0, 1);
    return word;
}

bool begins(QStringView word, const QString &part)
{
    return word.startsWith(part, Qt::CaseInsensitive);
}

QVector<FilterSuggestion> states(const QString &part)
{
    QVector<FilterSuggestion> items;
    for (const FilterStateRow &row : filterStateRows()) {
        if (row.isListed && begins(row.word, part))
            items.append({ QString::fromUtf16(row.word), QString::fromUtf16(row.meaning) });
    }
    return items;
}

QVector<FilterSuggestion> fields(const QString &part)
{
    QVector<FilterSuggestion> items;
    for (const FilterFieldRow &row : filterFieldRows().subspan(1)) {
        if (begins(row.word, part))
            items.append({ QString::fromUtf16(row.word) + u':', QString::fromUtf16(row.meaning) });
    }
    return items;
}

QVector<FilterSuggestion> words(const QStringList &all, const QString &part)
{
    QVector<FilterSuggestion> items;
    for (const QString &word : all) {
        if (begins(word, part))
            items.append({ word, {} });
    }
    return items;
}

QStringList classWords()
{
    QStringList all;
    for (const ObjectClass objectClass : allObjectClasses)
        all.append(objectClassWord(objectClass));
    return all;
}

QStringList scopeWords()
{
    QStringList all;
    for (const Scope scope : allScopes)
        all.append(scopeWord(scope));
    return all;
}

QStringList typeWords()
{
    QStringList all;
    for (int number = 0; number <= static_cast<int>(wire::Format::PropertyList); ++number)
        all.append(QString::fromStdString(wire::formatName(static_cast<wire::Format>(number))));
    return all;
}

/// As terms in front of which nothing stands, so the whole name in its field; behind a field or a
/// comparison only the name.
QVector<FilterSuggestion> namesFrom(
    const FilterNames::Find &find, const Word &word, FilterField field, const QString &meaning)
{
    QVector<FilterSuggestion> items;
    if (!find)
        return items;
    for (const QString &name : find(word.text, mostNames)) {
        const QString term = exactFilterTerm(field, name);
        const qsizetype sign = term.indexOf(u'=');
        const QString behindField = term.mid(word.hasComparison ? sign + 1 : sign);
        items.append({ word.field || word.hasComparison ? behindField : term, meaning });
    }
    return items;
}

QVector<FilterSuggestion> suggestionsFor(const Word &word, const FilterNames &names)
{
    if (word.text.startsWith(u'@'))
        return states(word.text);
    const QString property = u"Property"_s;
    const QString object = u"Object"_s;
    if (!word.field) {
        QVector<FilterSuggestion> items = word.hasComparison ? QVector<FilterSuggestion>()
                                                             : fields(word.text);
        if (word.text.isEmpty())
            return items + states(u"@"_s);
        if (word.hasComparison)
            return items;
        return items + namesFrom(names.properties, word, FilterField::Name, property)
            + namesFrom(names.objects, word, FilterField::Object, object);
    }
    switch (*word.field) {
    case FilterField::Name:
        return namesFrom(names.properties, word, FilterField::Name, property);
    case FilterField::Object:
    case FilterField::Owner:
        return namesFrom(names.objects, word, FilterField::Object, object);
    case FilterField::Class:
        return words(classWords(), word.text);
    case FilterField::Type:
        return words(typeWords(), word.text);
    case FilterField::Scope:
        return words(scopeWords(), word.text);
    case FilterField::Any:
    case FilterField::Value:
    case FilterField::Status:
        break;
    }
    return {};
}

} // namespace

FilterSuggestions suggestFilter(const QString &text, qsizetype cursor, const FilterNames &names)
{
    cursor = std::clamp<qsizetype>(cursor, 0, text.size());
    const Word word = wordAt(text, cursor);
    FilterSuggestions found{ word.position, cursor - word.position, suggestionsFor(word, names) };
    // What stands there already is no suggestion.
    const QString written = text.mid(found.position, found.length);
    found.items.removeIf([&written](const FilterSuggestion &item) {
        return item.text.compare(written, Qt::CaseInsensitive) == 0;
    });
    return found;
}

} // namespace clusprop
