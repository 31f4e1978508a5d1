// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_enumerations.h"

#include <QList>

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop {
namespace {

using Member = EnumerationMember;

constexpr std::array adminAccessPoint{ Member{ u"None", 0 }, Member{ u"ActiveDirectoryAndDns", 1 },
    Member{ u"Dns", 2 }, Member{ u"ActiveDirectory", 3 } };

constexpr std::array clusterCloudType{ Member{ u"None", 0 }, Member{ u"Azure", 1 },
    Member{ u"Mixed", 128 }, Member{ u"Unknown", -1 } };

constexpr std::array nodeCloudType{ Member{ u"None", 0 }, Member{ u"Azure", 1 },
    Member{ u"Unknown", -1 } };

constexpr std::array sharedVolumesSetting{ Member{ u"Disabled", 0 }, Member{ u"Enabled", 1 } };

constexpr std::array resiliencyLevel{ Member{ u"IsolateOnSpecialHeartbeat", 1 },
    Member{ u"AlwaysIsolate", 2 } };

constexpr std::array cacheBehavior{ Member{ u"Dormant", 1 },
    Member{ u"SkipSpindlePartitionsRemovalOnDisable", 2 },
    Member{ u"SkipFlashPartitionsRemovalOnDisable", 4 }, Member{ u"CacheModeHddRead", 8 },
    Member{ u"CacheModeHddWrite", 16 }, Member{ u"CacheModeSsdread", 32 },
    Member{ u"CacheModeSsdWrite", 64 }, Member{ u"Default", 88 },
    Member{ u"UseScmForCapacity", 128 } };

// The numbers of the property's documentation page are others; these are what the name stands for.
constexpr std::array cacheState{ Member{ u"Disabled", 0 }, Member{ u"Enabled", 2 },
    Member{ u"ReadOnly", 4 }, Member{ u"ReadWrite", 12 }, Member{ u"Provisioning", 14 },
    Member{ u"ProvisioningFlash", 15 }, Member{ u"ProvisioningSpinningMedia", 20 },
    Member{ u"Disabling", 120 }, Member{ u"Dormant", 200 }, Member{ u"IneligibleNoDisks", 1001 },
    Member{ u"IneligibleNoFlash", 1002 }, Member{ u"IneligibleNotMixedMedia", 1003 } };

constexpr std::array groupType{ Member{ u"Cluster", 1 }, Member{ u"AvailableStorage", 2 },
    Member{ u"Temporary", 3 }, Member{ u"ClusterSharedVolume", 4 },
    Member{ u"ClusterStoragePool", 5 }, Member{ u"FileServer", 100 }, Member{ u"DhcpServer", 102 },
    Member{ u"Dtc", 103 }, Member{ u"Msmq", 104 }, Member{ u"Wins", 105 },
    Member{ u"StandAloneDfs", 106 }, Member{ u"GenericApplication", 107 },
    Member{ u"GenericService", 108 }, Member{ u"GenericScript", 109 },
    Member{ u"IScsiNameService", 110 }, Member{ u"VirtualMachine", 111 },
    Member{ u"TsSessionBroker", 112 }, Member{ u"IScsiTarget", 113 },
    Member{ u"ScaleoutFileServer", 114 }, Member{ u"VMReplicaBroker", 115 },
    Member{ u"TaskScheduler", 116 }, Member{ u"InfrastructureFileServer", 122 },
    Member{ u"Unknown", 9999 } };

constexpr std::array groupState{ Member{ u"Online", 0 }, Member{ u"Offline", 1 },
    Member{ u"Failed", 2 }, Member{ u"PartialOnline", 3 }, Member{ u"Pending", 4 },
    Member{ u"Unknown", -1 } };

constexpr std::array groupStatus{ Member{ u"Locked", 1 }, Member{ u"Preempted", 2 },
    Member{ u"Queued", 4 }, Member{ u"PhysicalResourcesLacking", 8 },
    Member{ u"WaitingToStart", 16 }, Member{ u"EmbeddedFailure", 32 },
    Member{ u"OfflineAntiAffinityConflict", 64 }, Member{ u"NetworkFailure", 128 },
    Member{ u"Unmonitored", 256 }, Member{ u"WaitingForDependencies", 4096 } };

constexpr std::array resourceState{ Member{ u"Inherited", 0 }, Member{ u"Initializing", 1 },
    Member{ u"Online", 2 }, Member{ u"Offline", 3 }, Member{ u"Failed", 4 },
    Member{ u"Pending", 128 }, Member{ u"OnlinePending", 129 }, Member{ u"OfflinePending", 130 },
    Member{ u"Unknown", -1 } };

constexpr std::array resourceStatus{ Member{ u"Locked", 1 }, Member{ u"EmbeddedFailure", 2 },
    Member{ u"InsufficientCpu", 4 }, Member{ u"InsufficientMemory", 8 },
    Member{ u"InsufficientResources", 16 }, Member{ u"NetworkFailure", 32 },
    Member{ u"Unmonitored", 64 } };

constexpr std::array nodeState{ Member{ u"Up", 0 }, Member{ u"Down", 1 }, Member{ u"Paused", 2 },
    Member{ u"Joining", 3 }, Member{ u"Unknown", -1 } };

constexpr std::array nodeStatus{ Member{ u"Normal", 0 }, Member{ u"Isolated", 1 },
    Member{ u"Quarantined", 2 }, Member{ u"DrainInProgress", 4 }, Member{ u"DrainCompleted", 8 },
    Member{ u"DrainFailed", 16 }, Member{ u"AvoidPlacement", 32 },
    Member{ u"Unknown", std::numeric_limits<qint32>::min() } };

constexpr std::array nodeDrainStatus{ Member{ u"NotInitiated", 0 }, Member{ u"InProgress", 1 },
    Member{ u"Completed", 2 }, Member{ u"Failed", 3 } };

constexpr std::array networkRole{ Member{ u"None", 0 }, Member{ u"Cluster", 1 },
    Member{ u"Client", 2 }, Member{ u"ClusterAndClient", 3 } };

constexpr std::array networkState{ Member{ u"Unavailable", 0 }, Member{ u"Down", 1 },
    Member{ u"Partitioned", 2 }, Member{ u"Up", 3 }, Member{ u"Unknown", -1 } };

constexpr std::array interfaceState{ Member{ u"Unavailable", 0 }, Member{ u"Failed", 1 },
    Member{ u"Unreachable", 2 }, Member{ u"Up", 3 }, Member{ u"Unknown", -1 } };

// Not in the metadata that was at hand: the header's VolumeState… names, which is how scripts that
// compare this member write them.
constexpr std::array volumeFaultState{ Member{ u"NoFaults", 0 }, Member{ u"NoDirectIO", 1 },
    Member{ u"NoAccess", 2 }, Member{ u"InMaintenance", 4 }, Member{ u"Dismounted", 8 } };

constexpr std::array volumeState{ Member{ u"Unavailable", 0 }, Member{ u"Paused", 1 },
    Member{ u"Direct", 2 }, Member{ u"FileSystemRedirected", 3 }, Member{ u"BlockRedirected", 4 } };

constexpr std::array fileSystemReasons{ Member{ u"NotFileSystemRedirected", 0 },
    Member{ u"UserRequest", 1 }, Member{ u"IncompatibleFileSystemFilter", 2 },
    Member{ u"IncompatibleVolumeFilter", 4 }, Member{ u"FileSystemTiering", 8 },
    Member{ u"BitLockerInitializing", 16 }, Member{ u"FileSystemReFs", 32 } };

constexpr std::array blockReasons{ Member{ u"NotBlockRedirected", 0 },
    Member{ u"NoDiskConnectivity", 1 }, Member{ u"StorageSpaceNotAttached", 2 },
    Member{ u"VolumeReplicationEnabled", 4 } };

constexpr std::array enumerations{
    ShellEnumeration{ u"AdminAccessPoint", adminAccessPoint },
    ShellEnumeration{ u"ClusterApplicationStatusInformation", groupStatus, true },
    ShellEnumeration{ u"ClusterCloudType", clusterCloudType },
    ShellEnumeration{ u"ClusterGroupState", groupState },
    ShellEnumeration{ u"ClusterNetworkInterfaceState", interfaceState },
    ShellEnumeration{ u"ClusterNetworkRole", networkRole },
    ShellEnumeration{ u"ClusterNetworkState", networkState },
    ShellEnumeration{ u"ClusterNodeDrainStatus", nodeDrainStatus },
    ShellEnumeration{ u"ClusterNodeState", nodeState },
    ShellEnumeration{ u"ClusterNodeStatusInformation", nodeStatus, true },
    ShellEnumeration{ u"ClusterResiliencyLevel", resiliencyLevel },
    ShellEnumeration{ u"ClusterResourceState", resourceState },
    ShellEnumeration{ u"ClusterResourceStatusInformation", resourceStatus, true },
    ShellEnumeration{ u"ClusterSharedVolumeBlockRedirectedIOReason", blockReasons, true },
    ShellEnumeration{ u"ClusterSharedVolumeFaultState", volumeFaultState, true },
    ShellEnumeration{
        u"ClusterSharedVolumeFileSystemRedirectedIOReasons", fileSystemReasons, true },
    ShellEnumeration{ u"ClusterSharedVolumeState", volumeState },
    ShellEnumeration{ u"ClusterSharedVolumesSetting", sharedVolumesSetting },
    ShellEnumeration{ u"GroupType", groupType },
    ShellEnumeration{ u"NodeCloudType", nodeCloudType },
    ShellEnumeration{ u"S2DCacheBehavior", cacheBehavior, true },
    ShellEnumeration{ u"S2DCacheState", cacheState },
};

struct MemberRow
{
    ObjectClass objectClass;
    QStringView member;
    QStringView type;
};
constexpr std::array memberRows{
    MemberRow{ ObjectClass::Cluster, u"AdministrativeAccessPoint", u"AdminAccessPoint" },
    MemberRow{ ObjectClass::Cluster, u"AdminAccessPoint", u"AdminAccessPoint" },
    MemberRow{ ObjectClass::Cluster, u"DetectedCloudPlatform", u"ClusterCloudType" },
    MemberRow{ ObjectClass::Cluster, u"EnableSharedVolumes", u"ClusterSharedVolumesSetting" },
    MemberRow{ ObjectClass::Cluster, u"ResiliencyLevel", u"ClusterResiliencyLevel" },
    MemberRow{ ObjectClass::Cluster, u"S2DCacheBehavior", u"S2DCacheBehavior" },
    MemberRow{ ObjectClass::Cluster, u"S2DCacheDesiredState", u"S2DCacheState" },
    MemberRow{ ObjectClass::Node, u"DetectedCloudPlatform", u"NodeCloudType" },
    MemberRow{ ObjectClass::Node, u"DrainStatus", u"ClusterNodeDrainStatus" },
    MemberRow{ ObjectClass::Node, u"NodeDrainStatus", u"ClusterNodeDrainStatus" },
    MemberRow{ ObjectClass::Node, u"State", u"ClusterNodeState" },
    MemberRow{ ObjectClass::Node, u"StatusInformation", u"ClusterNodeStatusInformation" },
    MemberRow{ ObjectClass::Group, u"GroupType", u"GroupType" },
    MemberRow{ ObjectClass::Group, u"State", u"ClusterGroupState" },
    MemberRow{ ObjectClass::Group, u"StatusInformation", u"ClusterApplicationStatusInformation" },
    MemberRow{ ObjectClass::Resource, u"State", u"ClusterResourceState" },
    MemberRow{ ObjectClass::Resource, u"StatusInformation", u"ClusterResourceStatusInformation" },
    MemberRow{ ObjectClass::Network, u"Role", u"ClusterNetworkRole" },
    MemberRow{ ObjectClass::Network, u"State", u"ClusterNetworkState" },
    MemberRow{ ObjectClass::NetworkInterface, u"State", u"ClusterNetworkInterfaceState" },
    MemberRow{ ObjectClass::Volume, u"BlockRedirectedIOReason",
        u"ClusterSharedVolumeBlockRedirectedIOReason" },
    MemberRow{ ObjectClass::Volume, u"FaultState", u"ClusterSharedVolumeFaultState" },
    MemberRow{ ObjectClass::Volume, u"FileSystemRedirectedIOReason",
        u"ClusterSharedVolumeFileSystemRedirectedIOReasons" },
    MemberRow{ ObjectClass::Volume, u"State", u"ClusterResourceState" },
    MemberRow{ ObjectClass::Volume, u"StateInfo", u"ClusterSharedVolumeState" },
};

std::optional<qint64> numberOfName(const ShellEnumeration &enumeration, QStringView name)
{
    const auto member = std::find_if(enumeration.members.begin(), enumeration.members.end(),
        [name](const Member &row) { return name.compare(row.name, Qt::CaseInsensitive) == 0; });
    return member == enumeration.members.end() ? std::nullopt : std::optional(member->number);
}

} // namespace

std::span<const ShellEnumeration> shellEnumerations()
{
    return enumerations;
}

const ShellEnumeration *enumerationOf(ObjectClass objectClass, QStringView member)
{
    const auto row = std::find_if(memberRows.begin(), memberRows.end(), [&](const MemberRow &one) {
        return one.objectClass == objectClass
            && one.member.compare(member, Qt::CaseInsensitive) == 0;
    });
    if (row == memberRows.end())
        return nullptr;
    const auto found = std::find_if(enumerations.begin(), enumerations.end(),
        [&row](const ShellEnumeration &one) { return one.type == row->type; });
    return found == enumerations.end() ? nullptr : &*found;
}

std::optional<qint64> enumerationNumber(const ShellEnumeration &enumeration, QStringView text)
{
    if (!enumeration.isFlags)
        return numberOfName(enumeration, text.trimmed());
    qint64 bits = 0;
    for (const QStringView name : text.split(u',')) {
        const auto number = numberOfName(enumeration, name.trimmed());
        if (!number)
            return std::nullopt;
        bits |= *number;
    }
    return bits;
}

QString enumerationName(const ShellEnumeration &enumeration, qint64 number)
{
    const auto member = std::find_if(enumeration.members.begin(), enumeration.members.end(),
        [number](const Member &row) { return row.number == number; });
    return member == enumeration.members.end() ? QString() : member->name.toString();
}

} // namespace clusprop
