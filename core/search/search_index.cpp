// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/search_index.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

bool searchesKinds(const FilterTerm &term)
{
    switch (term.field) {
    case FilterField::Any:
    case FilterField::Name:
    case FilterField::Type:
    case FilterField::Scope:
        return true;
    case FilterField::Object:
    case FilterField::Class:
    case FilterField::Value:
    case FilterField::Owner:
    case FilterField::Status:
        break;
    }
    return false;
}

bool searchesValues(const FilterTerm &term)
{
    return term.field == FilterField::Any || term.field == FilterField::Value;
}

bool searchesObjects(const FilterTerm &term)
{
    return term.field == FilterField::Any || (!searchesKinds(term) && !searchesValues(term));
}

/// "<>" asks for another number where it has one, and for any other text where it has none.
bool isComparable(const FilterTerm &term, const FilterNumber &number)
{
    return number.isNumber() || std::ranges::none_of(term.tests, [](const FilterTest &test) {
        return test.low.isNumber();
    });
}

QStringList firstOf(QStringList texts, const QString &part, int most)
{
    const auto begins
        = [&part](const QString &text) { return text.startsWith(part, Qt::CaseInsensitive); };
    std::ranges::sort(texts, [&begins](const QString &left, const QString &right) {
        if (begins(left) != begins(right))
            return begins(left);
        return left.compare(right, Qt::CaseInsensitive) < 0;
    });
    texts.erase(std::unique(texts.begin(), texts.end()), texts.end());
    return texts.first(std::min<qsizetype>(most, texts.size()));
}

} // namespace

/// By number of the kind, the object and the value.
struct SearchIndex::Marks
{
    FoundMarks kinds;
    FoundMarks objects;
    FoundMarks values;
};

SearchIndex::SearchIndex()
{
    for (const ObjectClass objectClass : allObjectClasses)
        m_words.add(objectClassWord(objectClass));
    for (const Scope scope : allScopes)
        m_words.add(scopeWord(scope));
}

quint32 SearchIndex::classWord(ObjectClass objectClass)
{
    return static_cast<quint32>(objectClass);
}

quint32 SearchIndex::scopeWordId(Scope scope)
{
    return static_cast<quint32>(allObjectClasses.size()) + static_cast<quint32>(scope);
}

void SearchIndex::setObject(int object, const ObjectFacts &facts)
{
    const auto number = static_cast<std::size_t>(object);
    if (number >= m_objects.size())
        m_objects.resize(number + 1);
    m_objects[number] = { m_words.add(facts.name), m_words.add(facts.owner),
        m_words.add(facts.status), m_words.add(facts.more), facts.objectClass };
}

quint32 SearchIndex::kindOf(const PropertyFacts &facts)
{
    const Kind kind{ m_words.add(facts.name), m_words.add(facts.description),
        m_words.add(facts.type), facts.scope };
    const auto [place, isNew]
        = m_kindNumbers.emplace(kind, static_cast<quint32>(m_kinds.size()));
    if (isNew)
        m_kinds.push_back(kind);
    return place->second;
}

SearchIndex::Row SearchIndex::rowOf(int object, const PropertyFacts &facts)
{
    return { static_cast<quint32>(object), kindOf(facts),
        m_values.add(facts.value, facts.number, facts.valueHead), facts.states };
}

void SearchIndex::appendRow(int object, const PropertyFacts &facts)
{
    m_rows.push_back(rowOf(object, facts));
}

void SearchIndex::insertRow(int row, int object, const PropertyFacts &facts)
{
    m_rows.insert(m_rows.begin() + row, rowOf(object, facts));
}

void SearchIndex::setRow(int row, int object, const PropertyFacts &facts)
{
    m_rows[static_cast<std::size_t>(row)] = rowOf(object, facts);
}

void SearchIndex::setStates(int row, FilterStates states)
{
    m_rows[static_cast<std::size_t>(row)].states = states;
}

FilterStates SearchIndex::states(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].states;
}

void SearchIndex::removeRows(int first, int count)
{
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

/// `fits` tells of the id of a word.
template<typename Fits>
bool SearchIndex::kindFits(FilterField field, const Kind &kind, const Fits &fits) const
{
    switch (field) {
    case FilterField::Name:
        return fits(kind.name);
    case FilterField::Type:
        return fits(kind.type);
    case FilterField::Scope:
        return fits(scopeWordId(kind.scope));
    case FilterField::Any:
    case FilterField::Object:
    case FilterField::Class:
    case FilterField::Value:
    case FilterField::Owner:
    case FilterField::Status:
        break;
    }
    return fits(kind.name) || fits(kind.description);
}

template<typename Fits>
bool SearchIndex::objectFits(const FilterTerm &term, const Object &object, const Fits &fits) const
{
    if (term.objectClass && *term.objectClass != object.objectClass)
        return false;
    if (term.objectClass && term.tests.empty())
        return true;
    switch (term.field) {
    case FilterField::Object:
        return fits(object.name);
    case FilterField::Class:
        return fits(classWord(object.objectClass));
    case FilterField::Owner:
        return fits(object.owner);
    case FilterField::Status:
        return fits(object.status);
    case FilterField::Any:
    case FilterField::Name:
    case FilterField::Type:
    case FilterField::Value:
    case FilterField::Scope:
        break;
    }
    return fits(object.name) || fits(object.more);
}

bool SearchIndex::matchesTerm(const FilterTerm &term, const Row &row) const
{
    if (term.states)
        return row.states.testAnyFlags(term.states) != term.isExcluded;
    const auto fitsIn = [&term](const TextTable &texts) {
        return [&term, &texts](quint32 id) {
            return std::ranges::any_of(
                term.tests, [&](const FilterTest &test) { return texts.fits(test, id); });
        };
    };
    const auto word = fitsIn(m_words);
    const Object &object = m_objects[row.object];
    bool fits = (searchesKinds(term) && kindFits(term.field, m_kinds[row.kind], word))
        || (searchesValues(term) && fitsIn(m_values)(row.value))
        || (searchesObjects(term) && objectFits(term, object, word));
    if (term.isOther) {
        const bool isOfClass = !term.objectClass || *term.objectClass == object.objectClass;
        fits = !fits && isOfClass
            && (!searchesValues(term) || isComparable(term, m_values.number(row.value)));
    }
    return fits != term.isExcluded;
}

bool SearchIndex::matches(const FilterQuery &query, int row) const
{
    const Row &wanted = m_rows[static_cast<std::size_t>(row)];
    return std::ranges::all_of(query.clauses, [&](const std::vector<FilterTerm> &clause) {
        return std::ranges::any_of(
            clause, [&](const FilterTerm &term) { return matchesTerm(term, wanted); });
    });
}

bool SearchIndex::markTerm(
    const FilterTerm &term, const QDeadlineTimer &deadline, Marks &marks) const
{
    FoundMarks words(m_words.size());
    marks.values.resize(m_values.size());
    for (const FilterTest &test : term.tests) {
        const bool wantsWords = searchesKinds(term) || searchesObjects(term);
        if (wantsWords && !m_words.mark(test, deadline, words))
            return false;
        if (searchesValues(term) && !m_values.mark(test, deadline, marks.values))
            return false;
    }
    const auto found = [&words](quint32 id) { return words[id] != 0; };
    if (searchesKinds(term)) {
        std::ranges::transform(m_kinds, marks.kinds.begin(), [&](const Kind &kind) {
            return kindFits(term.field, kind, found) != term.isOther ? 1 : 0;
        });
    }
    if (searchesObjects(term)) {
        std::ranges::transform(m_objects, marks.objects.begin(), [&](const Object &object) {
            const bool isOfClass = !term.objectClass || *term.objectClass == object.objectClass;
            return isOfClass && objectFits(term, object, found) != term.isOther ? 1 : 0;
        });
    }
    if (term.isOther && searchesValues(term)) {
        for (quint32 id = 0; id < marks.values.size(); ++id)
            marks.values[id] = marks.values[id] == 0 && isComparable(term, m_values.number(id)) ? 1 : 0;
    }
    return true;
}

/// Adds what the term finds.
bool SearchIndex::findTerm(
    const FilterTerm &term, const QDeadlineTimer &deadline, FoundMarks &found) const
{
    if (term.states) {
        for (std::size_t row = 0; row < m_rows.size(); ++row)
            addMark(found[row], m_rows[row].states.testAnyFlags(term.states) != term.isExcluded);
        return true;
    }
    Marks marks{ FoundMarks(m_kinds.size()), FoundMarks(m_objects.size()), {} };
    if (!markTerm(term, deadline, marks))
        return false;
    for (std::size_t number = 0; number < m_rows.size(); ++number) {
        const Row &row = m_rows[number];
        const bool fits = (marks.kinds[row.kind] | marks.objects[row.object]
                              | marks.values[row.value]) != 0;
        addMark(found[number], fits != term.isExcluded);
    }
    return true;
}

SearchIndex::Found SearchIndex::find(const FilterQuery &query, const QDeadlineTimer &deadline) const
{
    Found all{ FoundMarks(m_rows.size(), 1), true };
    FoundMarks found;
    for (const std::vector<FilterTerm> &clause : query.clauses) {
        found.assign(m_rows.size(), 0);
        for (const FilterTerm &term : clause)
            all.isComplete = all.isComplete && findTerm(term, deadline, found);
        for (std::size_t row = 0; row < found.size(); ++row)
            all.rows[row] = found[row] != 0 ? all.rows[row] : quint8{ 0 };
    }
    return all;
}

QStringList SearchIndex::propertyNames(const QString &part, int most) const
{
    QStringList names;
    for (const Kind &kind : m_kinds) {
        const QString name = m_words.text(kind.name);
        if (name.contains(part, Qt::CaseInsensitive))
            names.append(name);
    }
    return firstOf(names, part, most);
}

QStringList SearchIndex::objectNames(const QString &part, int most) const
{
    FilterTest test;
    test.text = foldedForFilter(part);
    FoundMarks marks(m_words.size());
    if (!m_words.mark(test, QDeadlineTimer(QDeadlineTimer::Forever), marks))
        return {};
    QStringList names;
    constexpr qsizetype enough = 2000; // to choose the best of
    for (const Object &object : m_objects) {
        if (marks[object.name] != 0)
            names.append(m_words.text(object.name));
        if (names.size() == enough)
            break;
    }
    return firstOf(names, part, most);
}

const TextTable &SearchIndex::textsOf(Column column) const
{
    return column == Column::Value ? m_values : m_words;
}

quint32 SearchIndex::textOf(int row, Column column) const
{
    const Row &wanted = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case Column::Object:
        return m_objects[wanted.object].name;
    case Column::Class:
        return classWord(m_objects[wanted.object].objectClass);
    case Column::Name:
        return m_kinds[wanted.kind].name;
    case Column::Value:
        return wanted.value;
    case Column::Type:
        return m_kinds[wanted.kind].type;
    case Column::Scope:
        break;
    }
    return scopeWordId(m_kinds[wanted.kind].scope);
}

} // namespace clusprop
