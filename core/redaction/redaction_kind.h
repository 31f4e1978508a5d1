// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The kinds of originals that are replaced, and what their replacements are called.
#pragma once

#include "core/model/object_class.h"

#include <QString>

#include <array>
#include <cstdint>

namespace clusprop {

/// Earlier kinds win where one text is of several: a resource that is called like its group has
/// the group's replacement.
enum class RedactionKind : std::uint8_t {
    Cluster,
    Node,
    Network,
    NetworkInterface,
    Volume,
    Group,
    Resource,
    ResourceType,
    GroupSet,
    Domain,
    Host,
    Account,
    Share,
    Folder,
    File,
    Text,
    Address, ///< IPv4
    Address6, ///< IPv6
    HardwareAddress,
    Sid,
};
constexpr std::size_t redactionKindCount = static_cast<std::size_t>(RedactionKind::Sid) + 1;

struct RedactionKindRow
{
    RedactionKind kind;
    const char16_t *label; ///< "NODE": replacements are NODE-1, NODE-2; empty: other forms
    const char16_t *one; ///< "node"
    const char16_t *many; ///< "nodes"
};

/// In the order of RedactionKind.
[[nodiscard]] const std::array<RedactionKindRow, redactionKindCount> &redactionKindRows();
[[nodiscard]] const RedactionKindRow &redactionKindRow(RedactionKind kind);
[[nodiscard]] RedactionKind redactionKindOf(ObjectClass objectClass);

/// "3 nodes", "1 node".
[[nodiscard]] QString countedKind(RedactionKind kind, qsizetype count);

} // namespace clusprop
