// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where the cluster database stands in a registry tree, and what each of its keys is.
#pragma once

#include "core/importers/registry_tree.h"
#include "core/model/object_class.h"

#include <QStringList>

#include <span>

namespace clusprop {

/// A key of the database whose subkeys are objects of one class.
struct RegistryCollection
{
    QStringView key; ///< "Resources"
    ObjectClass objectClass;
    QStringView nameValue; ///< the value that has an object's name; empty: its key's name is it
};
/// In the order of ObjectClass.
[[nodiscard]] std::span<const RegistryCollection> registryCollections();

/// The row of the key that this path lies in, directly: the path may be an object's. Null for none.
[[nodiscard]] const RegistryCollection *collectionAround(QStringView path);

struct DatabasePlace
{
    QString root; ///< the path of the key that is the cluster; may be empty
    bool isWhole = false; ///< it has Groups and Resources
    QStringList others; ///< further keys of which the same could be said
};
/// Nothing when no key looks like a cluster or a part of one.
[[nodiscard]] std::optional<DatabasePlace> findDatabase(const RegistryTree &tree);

/// The part of `path` behind the root: "Resources\…"; empty for the root itself; null when the
/// path is somewhere else.
[[nodiscard]] QStringView belowRoot(const QString &root, const QString &path);

enum class KeyKind : std::uint8_t {
    Object, ///< its values are common properties
    Parameters, ///< its values are private properties
    Quorum, ///< of the cluster; shown, never to be set
    Collection, ///< of objects; has no values as a rule
    Other, ///< another product's, or the cluster's own bookkeeping
};
struct KeyRole
{
    KeyKind kind = KeyKind::Other;
    ObjectClass objectClass = ObjectClass::Cluster;
    QString key = {}; ///< the object's own: a GUID, a number or a name; empty for the cluster
    QString below = {}; ///< subkeys of Parameters: "Monitors\LPT1"
};
[[nodiscard]] KeyRole keyRole(QStringView path);

/// Lower-case and without braces when it is a GUID; else null.
[[nodiscard]] QString guidText(QStringView text);

} // namespace clusprop
