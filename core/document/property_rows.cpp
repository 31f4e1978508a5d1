// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/property_rows.h"

#include "core/validation/rules.h"
#include "core/values/number_text.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QSet>

#include <algorithm>
#include <numeric>

namespace clusprop {
namespace {

RowGroup groupOf(Scope scope, const CatalogEntry *entry)
{
    if (entry == nullptr)
        return RowGroup::Unknown;
    switch (scope) {
    case Scope::Common:
        return RowGroup::Common;
    case Scope::CommonReadOnly:
        return RowGroup::CommonReadOnly;
    case Scope::Private:
        return RowGroup::Private;
    case Scope::PrivateReadOnly:
        break;
    }
    return RowGroup::PrivateReadOnly;
}

PropertyRow emptyRow(const ClusterObject &object, Scope scope, const QString &name)
{
    PropertyRow row;
    row.scope = scope;
    row.name = name;
    row.entry = catalogEntry(object, scope, name);
    row.group = groupOf(scope, row.entry);
    row.state = RowState::NotStored;
    return row;
}

/// Rows of what is there and of what an edit took away, list by list.
void appendListRows(const Document &document, int object, Scope scope, QVector<PropertyRow> &rows)
{
    const ClusterObject &current = document.object(object);
    const ClusterObject &loaded = document.loaded().objects[object];
    const QVector<int> partners = loadedPositions(current.list(scope), loaded.list(scope));
    for (int position = 0; position < partners.size(); ++position)
        rows.append(propertyRow(current, loaded, { scope, position, partners[position] }));
    for (const int gone : removedPositions(partners, loaded.list(scope)))
        rows.append(propertyRow(current, loaded, { scope, -1, gone }));
}

void appendDocumentedRows(const ClusterObject &object, QVector<PropertyRow> &rows)
{
    QSet<QString> present;
    for (const PropertyRow &row : std::as_const(rows)) {
        present.insert(row.name.toCaseFolded());
        if (row.entry != nullptr)
            present.insert(row.entry->name.toCaseFolded());
    }
    for (const CatalogEntry *entry : documentedEntries(object)) {
        if (!present.contains(entry->name.toCaseFolded()))
            rows.append(emptyRow(object, documentedScope(*entry), entry->name));
    }
}

/// A default is unsigned, or negative.
quint64 bitsOf(const QVariant &number)
{
    return number.typeId() == QMetaType::LongLong ? static_cast<quint64>(number.toLongLong())
                                                  : number.toULongLong();
}

/// Hexadecimal in the width of the property's own format.
QString catalogNumber(const CatalogEntry &entry, quint64 number, NumberBase base)
{
    const bool negative = static_cast<qint64>(number) < 0;
    quint32 syntax = wire::listValue(
        negative ? wire::Format::LargeInteger : wire::Format::ULargeInteger);
    if (base == NumberBase::Hexadecimal && entry.format && holdsNumber(wire::listValue(*entry.format)))
        syntax = wire::listValue(*entry.format);
    return numberText(syntax, number, typedBase(base));
}

} // namespace

QVector<int> loadedPositions(const PropertyList &current, const PropertyList &loaded)
{
    QVector<int> positions(current.properties.size());
    // Lists that share their data are known to be equal without a look into them, and most edits
    // leave the names where they are.
    const auto sameName = [](const Property &left, const Property &right) {
        return left.name == right.name;
    };
    if (current.properties.constData() == loaded.properties.constData()
        || std::ranges::equal(current.properties, loaded.properties, sameName)) {
        std::iota(positions.begin(), positions.end(), 0);
        return positions;
    }
    using Occurrence = std::pair<QString, int>;
    QHash<Occurrence, int> byOccurrence;
    QHash<QString, int> seen;
    for (int position = 0; position < loaded.properties.size(); ++position) {
        const QString folded = loaded.properties[position].name.toCaseFolded();
        byOccurrence.insert({ folded, seen[folded]++ }, position);
    }
    seen.clear();
    for (int position = 0; position < current.properties.size(); ++position) {
        const QString folded = current.properties[position].name.toCaseFolded();
        positions[position] = byOccurrence.value({ folded, seen[folded]++ }, -1);
    }
    return positions;
}

QVector<int> removedPositions(const QVector<int> &loadedPositions, const PropertyList &loaded)
{
    QVector<bool> isThere(loaded.properties.size());
    for (const int position : loadedPositions) {
        if (position >= 0)
            isThere[position] = true;
    }
    QVector<int> removed;
    for (int position = 0; position < isThere.size(); ++position) {
        if (!isThere[position])
            removed.append(position);
    }
    return removed;
}

PropertyRow propertyRow(
    const ClusterObject &current, const ClusterObject &loaded, const PropertySpot &spot)
{
    const Property *now
        = spot.position < 0 ? nullptr : &current.list(spot.scope).properties[spot.position];
    const Property *before = spot.loadedPosition < 0
        ? nullptr
        : &loaded.list(spot.scope).properties[spot.loadedPosition];
    Q_ASSERT(now != nullptr || before != nullptr);
    PropertyRow row = emptyRow(current, spot.scope, now != nullptr ? now->name : before->name);
    row.position = spot.position;
    if (now != nullptr)
        row.state = rowState(*now, row.entry);
    if (before != nullptr)
        row.loaded = *before;
    row.modified = now == nullptr || before == nullptr || (now != before && !(*now == *before));
    return row;
}

QVector<PropertyRow> propertyRows(const Document &document, int object, bool withDocumented)
{
    QVector<PropertyRow> rows;
    for (const Scope scope : allScopes)
        appendListRows(document, object, scope, rows);
    if (withDocumented)
        appendDocumentedRows(document.object(object), rows);
    std::stable_sort(rows.begin(), rows.end(), [](const PropertyRow &left, const PropertyRow &right) {
        if (left.group != right.group)
            return left.group < right.group;
        const bool leftThere = left.position >= 0;
        const bool rightThere = right.position >= 0;
        if (leftThere != rightThere)
            return leftThere;
        return !leftThere && left.name.compare(right.name, Qt::CaseInsensitive) < 0;
    });
    return rows;
}

Scope documentedScope(const CatalogEntry &entry)
{
    const bool readOnly = entry.access == Access::ReadOnly;
    if (entry.isPrivate)
        return readOnly ? Scope::PrivateReadOnly : Scope::Private;
    return readOnly ? Scope::CommonReadOnly : Scope::Common;
}

PropertyRow propertyRow(const ClusterObject &current, const ClusterObject &loaded, Scope scope,
    const QString &name)
{
    const PropertySpot spot{ scope, current.list(scope).indexOf(name),
        loaded.list(scope).indexOf(name) };
    return spot.position < 0 && spot.loadedPosition < 0 ? emptyRow(current, scope, name)
                                                        : propertyRow(current, loaded, spot);
}

QVector<const CatalogEntry *> documentedEntries(const ClusterObject &object)
{
    const QString type = catalogType(object);
    const bool isTypeless = object.objectClass == ObjectClass::Resource && type.isEmpty();
    QVector<const CatalogEntry *> entries = Catalog::shared().entriesOf(object.objectClass, type);
    entries.removeIf([isTypeless](const CatalogEntry *entry) {
        return !entry->supported || (isTypeless && entry->isPrivate);
    });
    return entries;
}

QString catalogType(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
}

RowState rowState(const Property &property, const CatalogEntry *entry)
{
    return rowState(property, entry == nullptr ? std::nullopt : defaultValue(*entry));
}

RowState rowState(const Property &property, const std::optional<Value> &byDefault)
{
    if (property.isDisputed())
        return RowState::Disputed;
    if (property.knowledge == Knowledge::Absent)
        return RowState::Absent;
    if (property.knowledge == Knowledge::Cut)
        return RowState::Cut;
    if (!byDefault || property.values.isEmpty())
        return RowState::Stored;
    if (const auto number = numberOf(*byDefault)) {
        const auto stored = numberOf(property);
        return stored == number ? RowState::StoredDefault : RowState::StoredDifferent;
    }
    return property.values.first().payload == byDefault->payload ? RowState::StoredDefault
                                                                  : RowState::StoredDifferent;
}

QString rowStateText(RowState state)
{
    switch (state) {
    case RowState::StoredDefault:
        return QStringLiteral("default");
    case RowState::StoredDifferent:
        return QStringLiteral("differs from default");
    case RowState::Stored:
        return QStringLiteral("stored");
    case RowState::NotStored:
        return QStringLiteral("not stored");
    case RowState::Cut:
        return QStringLiteral("cut in the source");
    case RowState::Disputed:
        return QStringLiteral("sources differ");
    case RowState::Absent:
        break;
    }
    return QStringLiteral("not in this source");
}

QString rowGroupTitle(RowGroup group)
{
    switch (group) {
    case RowGroup::Common:
        return QStringLiteral("Common");
    case RowGroup::CommonReadOnly:
        return QStringLiteral("Common, read-only");
    case RowGroup::Private:
        return QStringLiteral("Private");
    case RowGroup::PrivateReadOnly:
        return QStringLiteral("Private, read-only");
    case RowGroup::Unknown:
        break;
    }
    return QStringLiteral("Not documented");
}

Sentence rangeText(const CatalogEntry &entry, NumberBase base)
{
    const auto limit = [&](std::optional<qint64> number) {
        return number
            ? std::optional(catalogNumber(entry, static_cast<quint64>(*number), base))
            : std::nullopt;
    };
    const auto low = limit(entry.lowerLimit());
    const auto high = limit(entry.upperLimit());
    const QString unit = entry.unit.isEmpty() ? QString() : u' ' + entry.unit;
    if (entry.flags && !entry.values.isEmpty())
        return Sentence::tr("flags");
    if (low && high)
        return Sentence::form("%1 … %2%3").arg(*low).arg(*high).arg(unit);
    if (low)
        return Sentence::tr("from %1%2").arg(*low).arg(unit);
    if (high)
        return Sentence::tr("up to %1%2").arg(*high).arg(unit);
    if (entry.values.size() > 1)
        return Sentence::tr("one of %1 values").arg(entry.values.size());
    return {};
}

QString defaultText(const CatalogEntry &entry, NumberBase base)
{
    QString text;
    if (entry.defaultValue.isValid()) {
        const bool isNumber = entry.defaultValue.typeId() != QMetaType::QString;
        text = isNumber ? catalogNumber(entry, bitsOf(entry.defaultValue), base)
                        : entry.defaultValue.toString();
        if (text.isEmpty())
            text = QStringLiteral("empty text");
        else if (!entry.unit.isEmpty())
            text += u' ' + entry.unit;
    }
    if (entry.defaultNote.isEmpty())
        return text;
    return text.isEmpty() ? entry.defaultNote : QStringLiteral("%1 (%2)").arg(text, entry.defaultNote);
}

std::optional<Value> defaultValue(const CatalogEntry &entry)
{
    if (!entry.defaultValue.isValid() || !entry.format)
        return std::nullopt;
    const auto value = parseValue(entry.defaultValue.toString(), wire::listValue(*entry.format));
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace clusprop
