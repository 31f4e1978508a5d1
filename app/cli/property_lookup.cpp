// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/cli/property_lookup.h"

#include "app/cli/input.h"
#include "core/validation/rules.h"
#include "core/values/nearest.h"

using namespace Qt::Literals::StringLiterals;

namespace clusprop::cli {
namespace {

PropertyPlace placeAt(const ClusterObject &object, Scope scope, int position)
{
    const QString &name = object.list(scope).properties[position].name;
    return { scope, position, name, catalogEntry(object, scope, name) };
}

/// The name that all sources' names of a property lead to.
QString canonical(const ClusterObject &object, Scope scope, const QString &name)
{
    return Catalog::shared()
        .canonicalName(object.objectClass, typeOf(object), isPrivate(scope), name)
        .toCaseFolded();
}

} // namespace

QString typeOf(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
}

std::optional<PropertyPlace> findStored(const ClusterObject &object, const QString &name)
{
    for (const Scope scope : allScopes) {
        if (const int position = object.list(scope).indexOf(name); position >= 0)
            return placeAt(object, scope, position);
    }
    for (const Scope scope : allScopes) {
        const QString wanted = canonical(object, scope, name);
        const QVector<Property> &properties = object.list(scope).properties;
        for (int position = 0; position < properties.size(); ++position) {
            if (canonical(object, scope, properties[position].name) == wanted)
                return placeAt(object, scope, position);
        }
    }
    return std::nullopt;
}

std::optional<PropertyPlace> findDocumented(const ClusterObject &object, const QString &name)
{
    const CatalogEntry *entry
        = Catalog::shared().findAnywhere(object.objectClass, typeOf(object), name);
    if (entry == nullptr)
        return std::nullopt;
    const bool readOnly = entry->access == Access::ReadOnly;
    const Scope scope = entry->isPrivate ? (readOnly ? Scope::PrivateReadOnly : Scope::Private)
                                         : (readOnly ? Scope::CommonReadOnly : Scope::Common);
    return PropertyPlace{ scope, -1, entry->name, entry };
}

tl::unexpected<Failure> noSuchProperty(
    const LoadedFile &file, const ClusterObject &object, const QString &name)
{
    QStringList names;
    for (const PropertyList &list : object.lists) {
        for (const Property &property : list.properties)
            names.append(property.name);
    }
    const QString near = suggestion(name, names);
    return fail(ExitCode::Refused,
        u"%1: %2 has no property \"%3\"%4"_s.arg(nameOf(file), objectLabel(object), name,
            near.isEmpty() ? u"; see what it has with \"clusprop show\""_s : near));
}

} // namespace clusprop::cli
