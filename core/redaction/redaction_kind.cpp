// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/redaction_kind.h"

namespace clusprop {
namespace {

using Kind = RedactionKind;
using Row = RedactionKindRow;

constexpr std::array<Row, redactionKindCount> kindRows{ {
    { Kind::Cluster, u"CLUSTER", u"cluster name", u"cluster names" },
    { Kind::Node, u"NODE", u"node name", u"node names" },
    { Kind::Network, u"NETWORK", u"network name", u"network names" },
    { Kind::NetworkInterface, u"INTERFACE", u"interface name", u"interface names" },
    { Kind::Volume, u"VOLUME", u"volume name", u"volume names" },
    { Kind::Group, u"GROUP", u"group name", u"group names" },
    { Kind::Resource, u"RESOURCE", u"resource name", u"resource names" },
    { Kind::ResourceType, u"TYPE", u"name of a resource type", u"names of resource types" },
    { Kind::GroupSet, u"GROUPSET", u"name of a group set", u"names of group sets" },
    { Kind::Domain, u"DOMAIN", u"domain", u"domains" },
    { Kind::Host, u"HOST", u"host name", u"host names" },
    { Kind::Account, u"ACCOUNT", u"account", u"accounts" },
    { Kind::Share, u"SHARE", u"share", u"shares" },
    { Kind::Folder, u"FOLDER", u"folder", u"folders" },
    { Kind::File, u"FILE", u"file name", u"file names" },
    { Kind::Text, u"TEXT", u"other text", u"other texts" },
    { Kind::Address, u"", u"IPv4 address", u"IPv4 addresses" },
    { Kind::Address6, u"", u"IPv6 address", u"IPv6 addresses" },
    { Kind::HardwareAddress, u"", u"MAC address", u"MAC addresses" },
    { Kind::Sid, u"", u"SID", u"SIDs" },
} };

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < kindRows.size(); ++index) {
        if (static_cast<std::size_t>(kindRows[index].kind) != index)
            return false;
    }
    return true;
}
static_assert(rowsStandAtTheirIndex());

} // namespace

const std::array<RedactionKindRow, redactionKindCount> &redactionKindRows()
{
    return kindRows;
}

const RedactionKindRow &redactionKindRow(RedactionKind kind)
{
    return kindRows[static_cast<std::size_t>(kind)];
}

RedactionKind redactionKindOf(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Cluster:
        return Kind::Cluster;
    case ObjectClass::Node:
        return Kind::Node;
    case ObjectClass::Group:
        return Kind::Group;
    case ObjectClass::Resource:
        return Kind::Resource;
    case ObjectClass::ResourceType:
        return Kind::ResourceType;
    case ObjectClass::Network:
        return Kind::Network;
    case ObjectClass::NetworkInterface:
        return Kind::NetworkInterface;
    case ObjectClass::GroupSet:
        return Kind::GroupSet;
    case ObjectClass::Volume:
        return Kind::Volume;
    }
    return Kind::Text;
}

QString countedKind(RedactionKind kind, qsizetype count)
{
    const RedactionKindRow &row = redactionKindRow(kind);
    return QStringLiteral("%1 %2").arg(
        QString::number(count), QString::fromUtf16(count == 1 ? row.one : row.many));
}

} // namespace clusprop
