// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The catalog of known properties: lookup by class, scope, resource type and name.
///
/// It is read once from resources/catalog and never changes afterwards, so that entries are handed
/// out as pointers that live as long as the catalog. Names compare without case, as on Windows.
#pragma once

#include "core/catalog/catalog_entry.h"

#include <QByteArray>
#include <QHash>

#include <tl/expected.hpp>

#include <array>
#include <cstddef>
#include <unordered_map>

namespace clusprop {

/// The text of the files of resources/catalog.
struct CatalogSources
{
    QByteArray common;
    QByteArray privateProperties;
    QByteArray resourceTypes;
    QByteArray volume;
    QByteArray wireNotes;
    QByteArray aliases;
};

/// Whose list a set of property names most likely is.
struct OwnerGuess
{
    ObjectClass objectClass = ObjectClass::Cluster;
    QString resourceType; ///< for private lists; empty when several types fit equally well
    bool isPrivate = false;
    int known = 0; ///< how many of the names the catalog has for this owner
    int total = 0; ///< how many names were given
    bool isTie = false; ///< another class or scope fits as well
};

class Catalog
{
public:
    /// The catalog of this program. Reads the resources on first use, from whichever thread.
    [[nodiscard]] static const Catalog &shared();
    /// The error is a sentence that names file and place.
    [[nodiscard]] static tl::expected<Catalog, QString> read(const CatalogSources &sources);

    /// The entry of a name, else of the name that `name` is an alias of, else null: where both
    /// names have entries, each name finds its own. `resourceType` (name or display name) matters
    /// only for private properties of resources and resource types; for a resource type it is the
    /// type's own name.
    [[nodiscard]] const CatalogEntry *find(
        ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const;
    /// For sources that do not tell common from private: tries common, then private. Without a
    /// resource type a private property is found if only one type has it. No walk over the types.
    [[nodiscard]] const CatalogEntry *findAnywhere(
        ObjectClass objectClass, QStringView resourceType, QStringView name) const;

    /// One name for the settings that sources or Windows versions name differently, whether or not
    /// the other names have entries; for any other known name its spelling, else `name` as it is.
    /// It is meant for matching objects of two sources: a file keeps the name that it has.
    [[nodiscard]] QString canonicalName(
        ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const;

    /// The documented properties, common before private, then the fields of a volume.
    [[nodiscard]] const QVector<CatalogEntry> &entries() const { return m_entries; }
    /// How many of entries(), from the first, are documented properties.
    [[nodiscard]] qsizetype documentedCount() const { return m_documentedCount; }
    /// Common and private ones, sorted by name. With an empty `resourceType` all types' private
    /// properties are among them, with an unknown one none.
    [[nodiscard]] QVector<const CatalogEntry *> entriesOf(
        ObjectClass objectClass, QStringView resourceType) const;

    [[nodiscard]] const QVector<ResourceTypeEntry> &resourceTypes() const { return m_types; }
    /// By name or display name; null for an unknown type.
    [[nodiscard]] const ResourceTypeEntry *findResourceType(QStringView name) const;

    /// The owner that knows most of the names; of equals a common list before a private one, then
    /// the first class. Nothing when no name is known. Volumes have no lists and are not tried. A
    /// name costs one lookup, however many owners there are.
    [[nodiscard]] std::optional<OwnerGuess> ownerOf(const QStringList &propertyNames) const;

private:
    /// A list that knows a name, and the entry that it has for it.
    struct Holder
    {
        qsizetype owner = 0; ///< index into m_owners
        qsizetype entry = 0; ///< index into m_entries
    };

    /// The names are the catalog's own, so nobody chooses them to collide, and every property of a
    /// cluster is looked up: Qt's hash takes a tenth of a microsecond for a short text on a processor
    /// with AVX-512.
    struct NameHash
    {
        using is_transparent = void;
        [[nodiscard]] std::size_t operator()(QStringView name) const noexcept;
    };
    struct NameEqual
    {
        using is_transparent = void;
        [[nodiscard]] bool operator()(QStringView left, QStringView right) const noexcept;
    };

    Catalog() = default;

    [[nodiscard]] QString key(
        ObjectClass objectClass, QStringView resourceType, bool isPrivate, QStringView name) const;
    /// Null for what is no entry's name and no other name of one; empty for a field of a volume.
    [[nodiscard]] const QVector<Holder> *holdersOf(QStringView name) const;
    /// Index into m_owners; -1 for an unknown resource type.
    [[nodiscard]] qsizetype ownerIndex(
        ObjectClass objectClass, QStringView resourceType, bool isPrivate) const;
    [[nodiscard]] qsizetype typeIndex(QStringView name) const;
    void addName(const QString &name);
    [[nodiscard]] tl::expected<void, QString> addTypes(QVector<ResourceTypeEntry> types);
    [[nodiscard]] tl::expected<void, QString> addEntries(QVector<CatalogEntry> entries);
    [[nodiscard]] tl::expected<void, QString> addNotes(const QByteArray &json);
    [[nodiscard]] tl::expected<void, QString> addAliases(const QByteArray &json);
    void addOwners();
    void addHolders(
        const QHash<QString, qsizetype> &owners, const QHash<QString, qsizetype> &index);

    QVector<CatalogEntry> m_entries;
    qsizetype m_documentedCount = 0;
    QVector<ResourceTypeEntry> m_types;
    QHash<QString, qsizetype> m_typeIndex; ///< by folded name and display name
    QHash<QString, qsizetype> m_index; ///< by key()
    QHash<QString, qsizetype> m_aliases; ///< key() of every other name to the canonical entry
    QVector<OwnerGuess>
        m_owners; ///< every list that there can be, in the order in which ownerOf() prefers
    /// By scope (private: 1) and class: the only owner of such lists, or the first of one for each type.
    std::array<std::array<qsizetype, allObjectClasses.size()>, 2> m_firstOwners{};
    /// By folded name, of all entries and their other names.
    std::unordered_map<QString, QVector<Holder>, NameHash, NameEqual> m_holders;
    qsizetype m_longestName = 0; ///< UTF-16 units
};

} // namespace clusprop
