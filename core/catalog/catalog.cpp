// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"

#include "core/catalog/bundled_file.h"
#include "core/catalog/catalog_reader.h"
#include "core/model/case_folding.h"

#include <QSet>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using catalog_reader::Kind;

/// Common properties of a resource do not depend on its type.
bool dependsOnType(ObjectClass objectClass, bool isPrivate)
{
    return isPrivate
        && (objectClass == ObjectClass::Resource || objectClass == ObjectClass::ResourceType);
}

QString describe(ObjectClass objectClass, const QString &resourceType, const QString &name)
{
    const QString where = resourceType.isEmpty() ? QString() : u" of type %1"_s.arg(resourceType);
    return u"%1 property %2%3"_s.arg(objectClassWord(objectClass), name, where);
}

QByteArray readResource(const QString &name)
{
    return bundledFile(u"catalog/"_s + name);
}

} // namespace

const Catalog &Catalog::shared()
{
    static const Catalog catalog = [] {
        auto read = Catalog::read({ readResource(u"common.json"_s), readResource(u"private.json"_s),
            readResource(u"resource-types.json"_s), readResource(u"volume.json"_s),
            readResource(u"wire-notes.json"_s), readResource(u"aliases.json"_s) });
        if (!read) // tests/catalog reads the same files, so this build was never tested
            qFatal("%s", qPrintable(read.error()));
        return *std::move(read);
    }();
    return catalog;
}

tl::expected<Catalog, QString> Catalog::read(const CatalogSources &sources)
{
    Catalog catalog;
    const auto addEntries = [&catalog](QVector<CatalogEntry> entries) {
        return catalog.addEntries(std::move(entries));
    };
    // Types come first, because the keys of private entries are made with them.
    return catalog_reader::readResourceTypes(u"resource-types.json"_s, sources.resourceTypes)
        .and_then(
            [&](QVector<ResourceTypeEntry> types) { return catalog.addTypes(std::move(types)); })
        .and_then([&] {
            return catalog_reader::readEntries(u"common.json"_s, sources.common, Kind::Common);
        })
        .and_then(addEntries)
        .and_then([&] {
            return catalog_reader::readEntries(
                u"private.json"_s, sources.privateProperties, Kind::Private);
        })
        .and_then(addEntries)
        .and_then([&] {
            catalog.m_documentedCount = catalog.m_entries.size();
            return catalog_reader::readEntries(u"volume.json"_s, sources.volume, Kind::Common);
        })
        .and_then(addEntries)
        .and_then([&] { return catalog.addNotes(sources.wireNotes); })
        .and_then([&] { return catalog.addAliases(sources.aliases); })
        .map([&] {
            catalog.addOwners();
            return std::move(catalog);
        });
}

QString Catalog::key(
    ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const
{
    QString key;
    key += QChar(static_cast<char16_t>(u'A' + static_cast<char16_t>(objectClass)));
    key += isPrivate ? u'p' : u'c';
    if (dependsOnType(objectClass, isPrivate)) {
        const ResourceTypeEntry *type = findResourceType(resourceType);
        key += type ? QStringView(type->name) : resourceType;
    }
    key += u'\n'; // in no name, so that type and name cannot run together
    key += name;
    return caseFolded(key);
}

tl::expected<void, QString> Catalog::addTypes(QVector<ResourceTypeEntry> types)
{
    for (qsizetype i = 0; i < types.size(); ++i) {
        for (const QString &name :
            QSet<QString>{ types[i].name.toCaseFolded(), types[i].displayName.toCaseFolded() }) {
            if (name.isEmpty())
                continue;
            if (m_typeIndex.contains(name)) {
                return tl::unexpected(
                    u"resource-types.json, row %1: the name %2 is taken."_s.arg(i + 1).arg(name));
            }
            m_typeIndex.insert(name, i);
        }
    }
    m_types = std::move(types);
    return {};
}

tl::expected<void, QString> Catalog::addEntries(QVector<CatalogEntry> entries)
{
    for (CatalogEntry &entry : entries) {
        const QString entryKey
            = key(entry.objectClass, entry.resourceType, entry.isPrivate, entry.name);
        if (m_index.contains(entryKey)) {
            return tl::unexpected(u"%1 is in the catalog twice."_s.arg(
                describe(entry.objectClass, entry.resourceType, entry.name)));
        }
        m_index.insert(entryKey, m_entries.size());
        addName(entry.name);
        m_entries.append(std::move(entry));
    }
    return {};
}

tl::expected<void, QString> Catalog::addNotes(const QByteArray &json)
{
    const auto notes = catalog_reader::readWireNotes(u"wire-notes.json"_s, json);
    if (!notes)
        return tl::unexpected(notes.error());
    QSet<qsizetype> noted;
    for (const catalog_reader::WireNote &note : *notes) {
        const catalog_reader::Target &target = note.target;
        const auto found = m_index.constFind(
            key(target.objectClass, target.resourceType, target.isPrivate, target.name));
        if (found == m_index.constEnd())
            return tl::unexpected(u"%1: the catalog has no such property."_s.arg(target.place));
        if (noted.contains(*found))
            return tl::unexpected(u"%1: the property has a note already."_s.arg(target.place));
        noted.insert(*found);
        CatalogEntry &entry = m_entries[*found];
        entry.access = note.access.value_or(entry.access);
        if (note.format)
            entry.format = note.format;
        entry.formatInDoubt = note.formatInDoubt;
        entry.seenMinimum = note.minimum;
        entry.seenMaximum = note.maximum;
        entry.rangeIsAdvice = note.rangeIsAdvice;
        entry.sentinels = note.sentinels;
        entry.seenValue = note.seenValue;
        entry.wireNote = note.note;
    }
    return {};
}

tl::expected<void, QString> Catalog::addAliases(const QByteArray &json)
{
    const auto aliases = catalog_reader::readAliases(u"aliases.json"_s, json);
    if (!aliases)
        return tl::unexpected(aliases.error());
    for (const catalog_reader::Alias &alias : *aliases) {
        const catalog_reader::Target &target = alias.target;
        const auto keyOf = [&](const QString &name) {
            return key(target.objectClass, target.resourceType, target.isPrivate, name);
        };
        const qsizetype canonical = m_index.value(keyOf(target.name), -1);
        if (canonical < 0)
            return tl::unexpected(u"%1: the catalog has no such property."_s.arg(target.place));
        m_entries[canonical].otherNames = alias.otherNames;
        for (const QString &other : alias.otherNames) {
            const QString otherKey = keyOf(other);
            if (m_aliases.contains(otherKey))
                return tl::unexpected(u"%1: %2 is an alias already."_s.arg(target.place, other));
            m_aliases.insert(otherKey, canonical);
            addName(other);
            const qsizetype twin = m_index.value(otherKey, canonical);
            if (twin != canonical) // both names have an entry; let each know the other
                m_entries[twin].otherNames.append(m_entries.at(canonical).name);
        }
    }
    return {};
}

const CatalogEntry *Catalog::find(
    ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const
{
    const QVector<Holder> *holders = holdersOf(name);
    if (!holders)
        return nullptr;
    if (objectClass == ObjectClass::Volume) { // which has no lists, and so no owners
        const QString wanted = key(objectClass, resourceType, isPrivate, name);
        const qsizetype index = m_index.value(wanted, m_aliases.value(wanted, -1));
        return index < 0 ? nullptr : &m_entries.at(index);
    }
    const qsizetype owner = ownerIndex(objectClass, resourceType, isPrivate);
    const auto holder = std::ranges::find(*holders, owner, &Holder::owner);
    return holder == holders->end() ? nullptr : &m_entries.at(holder->entry);
}

qsizetype Catalog::ownerIndex(
    ObjectClass objectClass, QStringView resourceType, bool isPrivate) const
{
    const qsizetype first
        = m_firstOwners[isPrivate ? 1 : 0][static_cast<std::size_t>(objectClass)];
    if (!dependsOnType(objectClass, isPrivate))
        return first;
    const qsizetype type = typeIndex(resourceType);
    return type < 0 ? -1 : first + type;
}

const CatalogEntry *Catalog::findAnywhere(
    ObjectClass objectClass, QStringView resourceType, QStringView name) const
{
    if (const CatalogEntry *entry = find(objectClass, {}, false, name))
        return entry;
    if (!resourceType.isEmpty() || !dependsOnType(objectClass, true))
        return find(objectClass, resourceType, true, name);

    const QVector<Holder> *holders = holdersOf(name);
    if (!holders)
        return nullptr;
    const CatalogEntry *only = nullptr;
    for (const Holder &holder : *holders) {
        const OwnerGuess &owner = m_owners.at(holder.owner);
        if (owner.objectClass != objectClass || !owner.isPrivate)
            continue;
        if (only)
            return nullptr;
        only = &m_entries.at(holder.entry);
    }
    return only;
}

QString Catalog::canonicalName(
    ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const
{
    if (!holdersOf(name))
        return name.toString();
    const QString wanted = key(objectClass, resourceType, isPrivate, name);
    const qsizetype index = m_aliases.value(wanted, m_index.value(wanted, -1));
    return index < 0 ? name.toString() : m_entries.at(index).name;
}

QVector<const CatalogEntry *> Catalog::entriesOf(
    ObjectClass objectClass, QStringView resourceType) const
{
    const ResourceTypeEntry *type = findResourceType(resourceType);
    const auto belongs = [&](const CatalogEntry &entry) {
        if (entry.objectClass != objectClass)
            return false;
        return resourceType.isEmpty() || entry.resourceType.isEmpty()
            || (type && entry.resourceType.compare(type->name, Qt::CaseInsensitive) == 0);
    };
    QVector<const CatalogEntry *> found;
    for (const CatalogEntry &entry : m_entries) {
        if (belongs(entry))
            found.append(&entry);
    }
    std::ranges::stable_sort(found, [](const CatalogEntry *left, const CatalogEntry *right) {
        const int byName = left->name.compare(right->name, Qt::CaseInsensitive);
        return byName != 0 ? byName < 0 : left->resourceType < right->resourceType;
    });
    return found;
}

qsizetype Catalog::typeIndex(QStringView name) const
{
    const auto found = m_typeIndex.constFind(FoldedKey(name).text());
    return found == m_typeIndex.constEnd() ? -1 : *found;
}

const ResourceTypeEntry *Catalog::findResourceType(QStringView name) const
{
    const qsizetype index = typeIndex(name);
    return index < 0 ? nullptr : &m_types.at(index);
}

void Catalog::addOwners()
{
    for (const bool isPrivate : { false, true }) { // the order decides between equals
        for (const ObjectClass objectClass : allObjectClasses) {
            if (objectClass == ObjectClass::Volume)
                continue;
            m_firstOwners[isPrivate ? 1 : 0][static_cast<std::size_t>(objectClass)]
                = m_owners.size();
            if (!dependsOnType(objectClass, isPrivate)) {
                m_owners.append({ objectClass, {}, isPrivate });
                continue;
            }
            for (const ResourceTypeEntry &type : m_types)
                m_owners.append({ objectClass, type.name, isPrivate });
        }
    }
    QHash<QString, qsizetype> owners;
    for (qsizetype i = 0; i < m_owners.size(); ++i)
        owners.insert(
            key(m_owners[i].objectClass, m_owners[i].resourceType, m_owners[i].isPrivate, {}), i);
    addHolders(owners, m_index);
    addHolders(owners, m_aliases);
}

/// `owners` is by the part of a key that ends before the name.
void Catalog::addHolders(
    const QHash<QString, qsizetype> &owners, const QHash<QString, qsizetype> &index)
{
    for (const auto &[entryKey, entry] : index.asKeyValueRange()) {
        const qsizetype name = entryKey.indexOf(u'\n') + 1;
        const qsizetype owner = owners.value(entryKey.left(name), -1);
        if (owner < 0)
            continue;
        QVector<Holder> &holders = m_holders[entryKey.mid(name)];
        const auto isSame = [owner](const Holder &holder) { return holder.owner == owner; };
        if (std::ranges::none_of(
                holders, isSame)) // a name's own entry goes before what it is an alias of
            holders.append({ owner, entry });
    }
}

std::optional<OwnerGuess> Catalog::ownerOf(const QStringList &propertyNames) const
{
    QVector<int> known(m_owners.size());
    for (const QString &name : propertyNames) {
        const QVector<Holder> *holders = holdersOf(name);
        if (!holders)
            continue;
        for (const Holder &holder : *holders)
            ++known[holder.owner];
    }

    std::optional<OwnerGuess> best;
    for (qsizetype i = 0; i < m_owners.size(); ++i) {
        if (known[i] == 0)
            continue;
        OwnerGuess owner = m_owners[i];
        owner.total = static_cast<int>(propertyNames.size());
        owner.known = known[i];
        if (!best || owner.known > best->known)
            best = owner;
        else if (owner.known < best->known)
            continue;
        else if (std::tie(owner.objectClass, owner.isPrivate)
            == std::tie(best->objectClass, best->isPrivate))
            best->resourceType.clear(); // several types share these names: naming one is a lie
        else
            best->isTie = true;
    }
    return best;
}

} // namespace clusprop
