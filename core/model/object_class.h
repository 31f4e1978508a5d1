// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The kinds of cluster object and the four property lists that each of them carries.
///
/// The order of both enumerations is the order in which snapshots, the command and the
/// editor list them; it is part of the snapshot format (core/formats/SNAPSHOT.md).
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace clusprop {

enum class ObjectClass : std::uint8_t {
    Cluster,
    Node,
    Group,
    Resource,
    ResourceType,
    Network,
    NetworkInterface,
    GroupSet,
    Volume,
};

inline constexpr std::array allObjectClasses{
    ObjectClass::Cluster, ObjectClass::Node, ObjectClass::Group,
    ObjectClass::Resource, ObjectClass::ResourceType, ObjectClass::Network,
    ObjectClass::NetworkInterface, ObjectClass::GroupSet, ObjectClass::Volume,
};

/// The four lists of the cluster's own interface: GET_COMMON, GET_RO_COMMON, GET_PRIVATE and
/// GET_RO_PRIVATE_PROPERTIES.
enum class Scope : std::uint8_t {
    Common,
    CommonReadOnly,
    Private,
    PrivateReadOnly,
};

inline constexpr std::array allScopes{ Scope::Common, Scope::CommonReadOnly, Scope::Private,
    Scope::PrivateReadOnly };

/// The word used in files and on the command line: "cluster", "networkInterface", …
[[nodiscard]] QString objectClassWord(ObjectClass objectClass);
/// Compares without case; nothing for a word that is no class.
[[nodiscard]] std::optional<ObjectClass> objectClassFromWord(QStringView word);

/// "common", "commonReadOnly", "private", "privateReadOnly".
[[nodiscard]] QString scopeWord(Scope scope);

constexpr bool isReadOnly(Scope scope)
{
    return scope == Scope::CommonReadOnly || scope == Scope::PrivateReadOnly;
}
constexpr bool isPrivate(Scope scope)
{
    return scope == Scope::Private || scope == Scope::PrivateReadOnly;
}

} // namespace clusprop
