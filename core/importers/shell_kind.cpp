// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_kind.h"

#include "core/catalog/catalog.h"
#include "core/model/case_folding.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct TypeRow
{
    QStringView type;
    ShellKind kind;
};
constexpr std::array typeRows{
    TypeRow{ u"Cluster", ShellKind::Cluster },
    TypeRow{ u"ClusterNode", ShellKind::Node },
    TypeRow{ u"ClusterGroup", ShellKind::Group },
    TypeRow{ u"ClusterResource", ShellKind::Resource },
    TypeRow{ u"ClusterResourceType", ShellKind::ResourceType },
    TypeRow{ u"ClusterNetwork", ShellKind::Network },
    TypeRow{ u"ClusterNetworkInterface", ShellKind::NetworkInterface },
    TypeRow{ u"ClusterParameter", ShellKind::Parameter },
    TypeRow{ u"ClusterSharedVolume", ShellKind::SharedVolume },
    TypeRow{ u"ClusterSharedVolumeInfo", ShellKind::SharedVolumeInfo },
    TypeRow{ u"ClusterSharedVolumeStateInfo", ShellKind::VolumeState },
    TypeRow{ u"MSCluster_Cluster", ShellKind::Cluster },
    TypeRow{ u"MSCluster_Node", ShellKind::Node },
    TypeRow{ u"MSCluster_ResourceGroup", ShellKind::Group },
    TypeRow{ u"MSCluster_Resource", ShellKind::Resource },
    TypeRow{ u"MSCluster_ResourceType", ShellKind::ResourceType },
    TypeRow{ u"MSCluster_Network", ShellKind::Network },
    TypeRow{ u"MSCluster_NetworkInterface", ShellKind::NetworkInterface },
    TypeRow{ u"MSCluster_GroupSet", ShellKind::GroupSet },
    TypeRow{ u"MSCluster_ClusterSharedVolume", ShellKind::WmiVolume },
};

/// A record that has all of `members` is of the kind; the first row that fits decides.
struct MembersRow
{
    ShellKind kind;
    std::array<QStringView, 3> members; ///< empty ones ask for nothing
};
constexpr std::array membersRows{
    MembersRow{ ShellKind::Parameter, { u"ClusterObject", u"Name", u"Value" } },
    MembersRow{ ShellKind::Parameter, { u"Object", u"Name", u"Value" } },
    MembersRow{ ShellKind::Parameter, { u"Name", u"Value", u"ParameterType" } },
    MembersRow{ ShellKind::VolumeState, { u"StateInfo" } },
    MembersRow{ ShellKind::WmiVolume, { u"BackupState", u"VolumeName" } },
    MembersRow{ ShellKind::SharedVolume, { u"SharedVolumeInfo" } },
    MembersRow{ ShellKind::SharedVolumeInfo, { u"FriendlyVolumeName" } },
    MembersRow{ ShellKind::Cluster, { u"Id", u"BackupInProgress" } },
    MembersRow{ ShellKind::Cluster, { u"Name", u"BackupInProgress" } },
    MembersRow{ ShellKind::Group, { u"IsCoreGroup" } },
    MembersRow{ ShellKind::Group, { u"Name", u"GroupType" } },
    MembersRow{ ShellKind::Resource, { u"ResourceType" } },
    MembersRow{ ShellKind::Resource, { u"OwnerGroup" } },
    MembersRow{ ShellKind::NetworkInterface, { u"Adapter" } },
    MembersRow{ ShellKind::Node, { u"NodeName" } },
    MembersRow{ ShellKind::Node, { u"NodeWeight" } },
    MembersRow{ ShellKind::ResourceType, { u"DllName" } },
    MembersRow{ ShellKind::Network, { u"AddressMask" } },
    MembersRow{ ShellKind::Network, { u"Name", u"Role", u"Metric" } },
    MembersRow{ ShellKind::GroupSet, { u"Name", u"StartupDelayTrigger" } },
    MembersRow{ ShellKind::GroupSet, { u"Name", u"IsGlobal", u"StartupDelay" } },
};

struct ClassRow
{
    ShellKind kind;
    ObjectClass objectClass;
};
constexpr std::array classRows{
    ClassRow{ ShellKind::Cluster, ObjectClass::Cluster },
    ClassRow{ ShellKind::Node, ObjectClass::Node },
    ClassRow{ ShellKind::Group, ObjectClass::Group },
    ClassRow{ ShellKind::Resource, ObjectClass::Resource },
    ClassRow{ ShellKind::ResourceType, ObjectClass::ResourceType },
    ClassRow{ ShellKind::Network, ObjectClass::Network },
    ClassRow{ ShellKind::NetworkInterface, ObjectClass::NetworkInterface },
    ClassRow{ ShellKind::GroupSet, ObjectClass::GroupSet },
};

constexpr QStringView cmdletNamespace = u"Microsoft.FailoverClusters.PowerShell.";
constexpr QStringView wmiPrefix = u"MSCluster_";

QStringView withoutOrigin(QStringView type)
{
    constexpr std::array<QStringView, 2> origins{ u"Deserialized.", u"Selected." };
    for (bool changed = true; changed;) {
        changed = false;
        for (const QStringView origin : origins) {
            if (type.startsWith(origin, Qt::CaseInsensitive)) {
                type = type.sliced(origin.size());
                changed = true;
            }
        }
    }
    return type;
}

/// "…CimInstance#root/MSCluster/MSCluster_Cluster", "root/MSCluster:MSCluster_Cluster" and the path
/// forms with backslashes end with the class; nothing when it is none of root/MSCluster.
QStringView wmiClass(QStringView type)
{
    qsizetype start = type.size();
    while (start > 0 && QStringView(u"/\\:#").indexOf(type[start - 1]) < 0)
        --start;
    const QStringView name = type.sliced(start);
    return name.startsWith(wmiPrefix, Qt::CaseInsensitive) ? name : QStringView();
}

/// The cluster's own types that are in no row (ClusterQuorumSettings, MSCluster_DiskPartition) are
/// something else for sure, whatever members they have.
bool isOfCluster(QStringView type)
{
    return withoutOrigin(type).startsWith(cmdletNamespace, Qt::CaseInsensitive)
        || !wmiClass(type).isEmpty();
}

/// What WMI's objects say about their class, in the forms of Get-WmiObject and Get-CimInstance.
QStringView toldClass(const ShellRecord &record)
{
    struct Teller
    {
        QStringView member;
        QStringView inner; ///< where the source goes into the member
    };
    constexpr std::array tellers{ Teller{ u"CreationClassName", {} },
        Teller{ u"CimClass", u"CimClassName" }, Teller{ u"__CLASS", {} },
        Teller{ u"CimSystemProperties", u"ClassName" } };
    for (const Teller &teller : tellers) {
        const ShellMember *member = record.find(teller.member);
        if (member == nullptr)
            continue;
        if (const QStringView told = wmiClass(member->value.text); !told.isEmpty())
            return told;
        const ShellMember *inner = member->value.records.isEmpty() || teller.inner.isEmpty()
            ? nullptr
            : member->value.records.first().find(teller.inner);
        if (inner != nullptr && !wmiClass(inner->value.text).isEmpty())
            return wmiClass(inner->value.text);
    }
    return {};
}

ShellKind kindByMembers(const ShellRecord &record)
{
    const auto fits = [&record](const MembersRow &row) {
        return std::all_of(row.members.begin(), row.members.end(),
            [&record](QStringView name) { return name.isEmpty() || record.find(name) != nullptr; });
    };
    const auto row = std::find_if(membersRows.begin(), membersRows.end(), fits);
    return row == membersRows.end() ? ShellKind::Unknown : row->kind;
}

/// "SameSubnetDelay", but not "Name" and "Role", which anything may have.
bool isTelling(QStringView name)
{
    return std::count_if(name.begin(), name.end(), [](QChar letter) { return letter.isUpper(); })
        > 1;
}

/// Of an excerpt, such as `Get-Cluster | fl *subnet*` prints: the class whose common properties
/// most of the members are, if it is the only one.
ShellKind kindByProperties(const ShellRecord &record)
{
    QStringList names;
    for (const ShellMember &member : record.members) {
        if (isTelling(member.name))
            names.append(member.name);
    }
    const auto owner = names.isEmpty() ? std::nullopt : Catalog::shared().ownerOf(names);
    if (!owner || owner->isPrivate || owner->isTie || owner->known * 2 <= owner->total)
        return ShellKind::Unknown;
    const auto row = std::find_if(classRows.begin(), classRows.end(),
        [&owner](const ClassRow &one) { return one.objectClass == owner->objectClass; });
    return row == classRows.end() ? ShellKind::Unknown : row->kind;
}

} // namespace

ShellKind shellKindOfType(QStringView typeName)
{
    QStringView type = withoutOrigin(typeName);
    if (const QStringView name = wmiClass(type); !name.isEmpty())
        type = name;
    else if (type.startsWith(cmdletNamespace, Qt::CaseInsensitive))
        type = type.sliced(cmdletNamespace.size());
    const auto row = std::find_if(typeRows.begin(), typeRows.end(),
        [type](const TypeRow &one) { return isSameName(type, one.type); });
    return row == typeRows.end() ? ShellKind::Unknown : row->kind;
}

ShellKind shellKind(const ShellRecord &record)
{
    bool isForeign = false;
    for (const QString &type : record.typeNames) {
        if (const ShellKind kind = shellKindOfType(type); kind != ShellKind::Unknown)
            return kind;
        isForeign = isForeign || isOfCluster(type);
    }
    if (const QStringView told = toldClass(record); !told.isEmpty())
        return shellKindOfType(told);
    if (isForeign)
        return ShellKind::Unknown;
    const ShellKind kind = kindByMembers(record);
    return kind == ShellKind::Unknown ? kindByProperties(record) : kind;
}

std::optional<ObjectClass> objectClassOf(ShellKind kind)
{
    const auto row = std::find_if(classRows.begin(), classRows.end(),
        [kind](const ClassRow &one) { return one.kind == kind; });
    return row == classRows.end() ? std::nullopt : std::optional(row->objectClass);
}

bool isWmiRecord(const ShellRecord &record)
{
    const bool byType = std::any_of(record.typeNames.begin(), record.typeNames.end(),
        [](const QString &type) { return !wmiClass(type).isEmpty(); });
    if (byType || !toldClass(record).isEmpty() || record.find(u"CimInstanceProperties") != nullptr)
        return true;
    // Both are members of every class of root/MSCluster and of none of the cmdlets'.
    return record.find(u"Caption") != nullptr && record.find(u"InstallDate") != nullptr;
}

bool isTypeName(QStringView text)
{
    const QStringView type = withoutOrigin(text.trimmed());
    if (!type.startsWith(u"System.") && !type.startsWith(u"Microsoft."))
        return false;
    return std::all_of(type.begin(), type.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringView(u"._`+,[]#/ ").contains(letter);
    });
}

} // namespace clusprop
