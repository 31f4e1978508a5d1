// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/telling_names.h"

#include "core/catalog/catalog.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// Members that are no common properties: the catalog does not know them.
constexpr std::array<QStringView, 32> members{
    u"AdministrativeAccessPoint", // a cluster in PowerShell
    u"EnableSharedVolumes",
    u"ClusterObject", // Get-ClusterParameter
    u"ParameterType",
    u"IsCoreGroup", // a group
    u"IsCoreResource", // a resource
    u"IsNetworkClassResource",
    u"IsStorageClassResource",
    u"OwnerGroup",
    u"OwnerNode",
    u"ResourceType",
    u"ResourceSpecificData1",
    u"NodeWeight", // a node
    u"DynamicWeight",
    u"NodeInstanceID",
    u"NodeHighestVersion",
    u"DrainStatus",
    u"AddressMask", // a network
    u"AutoMetric",
    u"AdapterId", // a network interface
    u"DllName", // a resource type
    u"SharedVolumeInfo", // a shared volume
    u"FriendlyVolumeName",
    u"RedirectedAccess",
    u"VolumeOffset",
    u"StateInfo", // its state on a node
    u"VolumeFriendlyName",
    u"FileSystemRedirectedIOReason",
    u"BlockRedirectedIOReason",
    u"BackupState", // WMI
    u"QuorumResource", // Get-ClusterQuorum
    u"QuorumType",
};

/// Several words in one: "SameSubnetDelay", but not "Role" and "Name", which anything may have.
bool isCompound(QStringView name)
{
    return std::count_if(name.begin(), name.end(), [](QChar letter) { return letter.isUpper(); })
        > 1;
}

/// Networks' and interfaces' own names are those of any network adapter.
bool isTellingClass(ObjectClass objectClass)
{
    return objectClass == ObjectClass::Cluster || objectClass == ObjectClass::Group
        || objectClass == ObjectClass::Resource;
}

QSet<QString> collectNames()
{
    QSet<QString> names;
    for (const QStringView name : members)
        names.insert(name.toString().toCaseFolded());
    const QVector<CatalogEntry> &entries = Catalog::shared().entries();
    for (const CatalogEntry &entry : entries.first(Catalog::shared().documentedCount())) {
        if (!entry.isPrivate && isTellingClass(entry.objectClass) && isCompound(entry.name))
            names.insert(entry.name.toCaseFolded());
    }
    return names;
}

} // namespace

bool isTellingName(QStringView name)
{
    static const QSet<QString> names = collectNames();
    return names.contains(name.toString().toCaseFolded());
}

} // namespace clusprop
