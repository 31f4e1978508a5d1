// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/comparison_rows.h"

#include "core/changes/change_facts.h"

#include <QHash>

#include <algorithm>

namespace clusprop {
namespace {

const PropertyList &listOf(const Cluster &cluster, int object, Scope scope)
{
    static const PropertyList none;
    return object < 0 ? none : cluster.objects[object].list(scope);
}

/// Positions of one side's properties on the other, or -1.
struct Pairing
{
    QVector<int> beforeOf;
    QVector<int> afterOf;
};

/// By name and, where a name occurs twice, by order, as changesOfList() does it.
Pairing pairingOf(const PropertyList &before, const PropertyList &after)
{
    Pairing pairing{ QVector<int>(after.properties.size(), -1),
        QVector<int>(before.properties.size(), -1) };
    using Occurrence = std::pair<QString, int>;
    QHash<Occurrence, int> places;
    QHash<QString, int> seen;
    for (int position = 0; position < before.properties.size(); ++position) {
        const QString name = before.properties[position].name.toCaseFolded();
        places.insert({ name, seen[name]++ }, position);
    }
    seen.clear();
    for (int position = 0; position < after.properties.size(); ++position) {
        const QString name = after.properties[position].name.toCaseFolded();
        const int partner = places.value({ name, seen[name]++ }, -1);
        pairing.beforeOf[position] = partner;
        if (partner >= 0)
            pairing.afterOf[partner] = position;
    }
    return pairing;
}

bool haveSameNames(const PropertyList &before, const PropertyList &after)
{
    return before.properties.constData() == after.properties.constData()
        || std::ranges::equal(before.properties, after.properties, {}, &Property::name, &Property::name);
}

QVector<ComparisonRow> rowsOfList(const PropertyList &before, const PropertyList &after, Scope scope)
{
    QVector<ComparisonRow> rows;
    const auto add = [&rows, scope](const QString &name, int left, int right) {
        rows.append({ name, -1, scope, left, right, -1 });
    };
    const auto count = static_cast<int>(after.properties.size());
    rows.reserve(count);
    if (haveSameNames(before, after)) {
        for (int position = 0; position < count; ++position)
            add(after.properties[position].name, position, position);
        return rows;
    }
    const Pairing pairing = pairingOf(before, after);
    QVector<QVector<int>> goneBehind(count + 1); // by position on the new side, plus one
    int last = -1;
    for (int position = 0; position < before.properties.size(); ++position) {
        if (pairing.afterOf[position] >= 0)
            last = pairing.afterOf[position];
        else
            goneBehind[last + 1].append(position);
    }
    for (int position = -1; position < count; ++position) {
        if (position >= 0)
            add(after.properties[position].name, pairing.beforeOf[position], position);
        for (const int gone : std::as_const(goneBehind[position + 1]))
            add(before.properties[gone].name, gone, -1);
    }
    return rows;
}

bool isSame(const Property *property, const std::optional<Property> &other)
{
    return (property != nullptr) == other.has_value() && (property == nullptr || *property == *other);
}

/// Tells each row which change it is. `from` is where the rows of the scope begin.
void assignChanges(QVector<ComparisonRow> &rows, qsizetype from, const Cluster &before,
    const Cluster &after, const ObjectComparison &object, Scope scope)
{
    qsizetype hint = from; // changes come nearly in the order of the rows
    for (int index = 0; index < object.changes.size(); ++index) {
        const Change &change = object.changes[index];
        if (change.scope != scope)
            continue;
        const auto isIt = [&](const ComparisonRow &row) {
            return row.change < 0 && row.name.compare(change.name, Qt::CaseInsensitive) == 0
                && isSame(propertyAt(before, object.before, scope, row.before), change.before)
                && isSame(propertyAt(after, object.after, scope, row.after), change.after);
        };
        auto row = std::find_if(rows.begin() + hint, rows.end(), isIt);
        if (row == rows.end())
            row = std::find_if(rows.begin() + from, rows.end(), isIt);
        if (row == rows.end())
            continue;
        row->change = index;
        hint = row - rows.begin();
    }
}

// Filter

QString namesOf(const Cluster &before, const Cluster &after, const ObjectComparison &object)
{
    QString text;
    if (object.after >= 0)
        text = objectLabel(after.objects[object.after]);
    if (object.before >= 0 && (object.after < 0 || object.isRenamed()))
        text += u'\n' + objectLabel(before.objects[object.before]);
    if (!object.isPaired()) // of others the lines say what it is
        text += u'\n' + differenceWord(object);
    return text.toCaseFolded();
}

QString stateOf(const Cluster &cluster, int object, Scope scope, int position)
{
    const Property *property = propertyAt(cluster, object, scope, position);
    return property == nullptr ? QString()
                               : stateText(*property, cluster.objects[object], scope);
}

QString textOfRow(const Cluster &before, const Cluster &after, const ObjectComparison &object,
    const ComparisonRow &row)
{
    QString text = row.name + u'\n' + differenceWord(row, object);
    if (row.isFact()) {
        const FactChange &fact = object.facts[row.fact];
        text += u'\n' + factWord(fact.fact) + u'\n' + fact.before + u'\n' + fact.after;
    } else {
        text += u'\n' + stateOf(after, object.after, row.scope, row.after);
        if (row.differs()) // else the other side says the same
            text += u'\n' + stateOf(before, object.before, row.scope, row.before);
    }
    return text.toCaseFolded();
}

/// Words that are not in the text.
QStringList missingWords(QStringList words, const QString &text)
{
    words.removeIf([&text](const QString &word) { return text.contains(word); });
    return words;
}

} // namespace

const Property *propertyAt(const Cluster &cluster, int object, Scope scope, int position)
{
    const PropertyList &list = listOf(cluster, object, scope);
    return position < 0 || position >= list.properties.size() ? nullptr : &list.properties[position];
}

QVector<ComparisonRow> comparisonRows(
    const Cluster &before, const Cluster &after, const ObjectComparison &object)
{
    QVector<ComparisonRow> rows;
    for (int fact = 0; fact < object.facts.size(); ++fact)
        rows.append({ {}, fact });
    for (const Scope scope : allScopes) {
        const qsizetype from = rows.size();
        rows += rowsOfList(listOf(before, object.before, scope), listOf(after, object.after, scope), scope);
        if (!object.changes.isEmpty())
            assignChanges(rows, from, before, after, object, scope);
    }
    return rows;
}

std::optional<ShownObject> shownObject(const Cluster &before, const Cluster &after,
    const Comparison &comparison, int entry, const ComparisonFilter &filter, const QStringList &kept)
{
    const ObjectComparison &object = comparison.objects[entry];
    if (filter.onlyDifferences && !object.differs() && kept.isEmpty())
        return {};
    ShownObject shown{ entry, 0, comparisonRows(before, after, object) };
    if (filter.onlyDifferences) {
        shown.rows.removeIf([&](const ComparisonRow &row) {
            return !row.differs() && !kept.contains(keyOf(row, object));
        });
    }
    const QStringList missing = missingWords(filter.words, namesOf(before, after, object));
    if (!missing.isEmpty()) {
        shown.rows.removeIf([&](const ComparisonRow &row) {
            return !missingWords(missing, textOfRow(before, after, object, row)).isEmpty()
                && !kept.contains(keyOf(row, object));
        });
        if (shown.rows.isEmpty())
            return {};
    }
    shown.differences = object.isPaired()
        ? static_cast<int>(std::ranges::count_if(shown.rows, &ComparisonRow::differs))
        : 1;
    return shown;
}

QVector<ShownObject> shownObjects(const Cluster &before, const Cluster &after,
    const Comparison &comparison, const ComparisonFilter &filter, const std::atomic_bool &stop)
{
    QVector<ShownObject> all;
    for (int entry = 0; entry < comparison.objects.size() && !stop; ++entry) {
        if (auto shown = shownObject(before, after, comparison, entry, filter))
            all.append(std::move(*shown));
    }
    return all;
}

QString keyOf(const ComparisonRow &row, const ObjectComparison &object)
{
    if (row.isFact())
        return QStringLiteral("fact/") + factWord(object.facts[row.fact].fact);
    return scopeWord(row.scope) + u'/' + row.name.toCaseFolded();
}

QString differenceWord(const ComparisonRow &row, const ObjectComparison &object)
{
    if (row.change >= 0)
        return changeWord(object.changes[row.change].kind);
    if (!row.isFact())
        return {};
    switch (object.facts[row.fact].fact) {
    case FactChange::Fact::Name:
        return QStringLiteral("renamed");
    case FactChange::Fact::Group:
    case FactChange::Fact::Owner:
        return QStringLiteral("moved");
    case FactChange::Fact::Id:
    case FactChange::Fact::Type:
    case FactChange::Fact::State:
        break;
    }
    return QStringLiteral("changed");
}

QString differenceWord(const ObjectComparison &object)
{
    if (object.before < 0)
        return QStringLiteral("added");
    if (object.after < 0)
        return QStringLiteral("removed");
    QStringList words;
    if (object.isRenamed())
        words.append(QStringLiteral("renamed"));
    if (object.isMoved())
        words.append(QStringLiteral("moved"));
    if (words.isEmpty() && object.differs())
        words.append(QStringLiteral("changed"));
    return words.join(QStringLiteral(", "));
}

} // namespace clusprop
