// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/relation_rules.h"

#include "core/model/volume.h"
#include "core/validation/relation_functions.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 6> heartbeatNames{ u"SameSubnetDelay", u"SameSubnetThreshold",
    u"CrossSubnetDelay", u"CrossSubnetThreshold", u"CrossSiteDelay", u"CrossSiteThreshold" };
constexpr std::array<QStringView, 1> leaseNames{ u"LeaseTimeout" };
constexpr std::array<QStringView, 1> weightNames{ u"NodeWeight" };
constexpr std::array<QStringView, 8> nodeNames{ u"MajorVersion", u"MinorVersion", u"BuildNumber",
    u"CSDVersion", u"NodeHighestVersion", u"NodeLowestVersion", u"EnableEventLogReplication",
    u"DetectedCloudPlatform" };
constexpr std::array<QStringView, 2> dhcpNames{ u"DhcpEnabled", u"Network" };
constexpr std::array<QStringView, 3> backupNames{ volume_property::backupInProgress,
    volume_property::redirectedAccess, volume_property::faultState };
constexpr std::array<QStringView, 2> interfaceNames{ u"Network", u"Node" };
constexpr std::array<QStringView, 1> networkNames{ u"Network" };
constexpr std::array<QStringView, 1> priorityNames{ u"LowerQuorumPriorityNodeId" };
constexpr std::array<QStringView, 2> pendingNames{ u"PendingTimeout", u"DeadlockTimeout" };
constexpr std::array<QStringView, 2> retryNames{ u"RetryPeriodOnFailure", u"RestartPeriod" };
constexpr std::array<QStringView, 2> restartNames{ u"RestartAction", u"RestartThreshold" };
constexpr std::array<QStringView, 3> failbackNames{ u"AutoFailbackType", u"FailbackWindowStart",
    u"FailbackWindowEnd" };
constexpr std::array<QStringView, 3> probeNames{ u"ProbePort", u"SubnetMask", u"EnableDhcp" };
constexpr std::array<QStringView, 2> diskNames{ u"DiskIdGuid", u"DiskSignature" };

constexpr std::array heartbeatSources{ RelationSource{ ObjectClass::Cluster, heartbeatNames } };
constexpr std::array leaseSources{ RelationSource{ ObjectClass::Cluster, heartbeatNames },
    RelationSource{ ObjectClass::Resource, leaseNames } };
constexpr std::array weightSources{ RelationSource{ ObjectClass::Node, weightNames } };
constexpr std::array nodeSources{ RelationSource{ ObjectClass::Node, nodeNames } };
constexpr std::array dhcpSources{ RelationSource{ ObjectClass::NetworkInterface, dhcpNames } };
constexpr std::array volumeSources{ RelationSource{ ObjectClass::Volume, backupNames } };
constexpr std::array backupSources{ RelationSource{ ObjectClass::Cluster, backupNames },
    RelationSource{ ObjectClass::Volume, backupNames } };
constexpr std::array interfaceSources{ RelationSource{ ObjectClass::NetworkInterface,
    interfaceNames } };
constexpr std::array addressSources{ RelationSource{ ObjectClass::Resource, networkNames } };
constexpr std::array prioritySources{ RelationSource{ ObjectClass::Cluster, priorityNames } };
constexpr std::array pendingSources{ RelationSource{ ObjectClass::Resource, pendingNames } };
constexpr std::array retrySources{ RelationSource{ ObjectClass::Resource, retryNames } };
constexpr std::array restartSources{ RelationSource{ ObjectClass::Resource, restartNames } };
constexpr std::array failbackSources{ RelationSource{ ObjectClass::Group, failbackNames } };
constexpr std::array probeSources{ RelationSource{ ObjectClass::Resource, probeNames } };
constexpr std::array diskSources{ RelationSource{ ObjectClass::Resource, diskNames } };

constexpr std::array rows{
    RelationRow{ u"heartbeat", Asked::First, ObjectClass::Cluster, {}, heartbeatSources, checkHeartbeat },
    RelationRow{
        u"heartbeat-order", Asked::First, ObjectClass::Cluster, {}, heartbeatSources, checkHeartbeatOrder },
    RelationRow{ u"lease-timeout", Asked::Each, ObjectClass::Resource, u"SQL Server Availability Group",
        leaseSources, checkLease },
    RelationRow{ u"no-votes", Asked::First, ObjectClass::Node, {}, weightSources, checkVotes },
    RelationRow{ u"nodes-differ", Asked::First, ObjectClass::Node, {}, nodeSources, checkNodesAgree },
    RelationRow{
        u"interfaces-differ", Asked::First, ObjectClass::NetworkInterface, {}, dhcpSources, checkInterfacesAgree },
    RelationRow{ u"volume-backup", Asked::Each, ObjectClass::Volume, {}, volumeSources, checkVolumeBackup },
    RelationRow{ u"cluster-backup", Asked::First, ObjectClass::Cluster, {}, backupSources, checkClusterBackup },
    RelationRow{ u"interface-reference", Asked::Each, ObjectClass::NetworkInterface, {}, interfaceSources,
        checkInterfaceReferences },
    RelationRow{
        u"address-network", Asked::Each, ObjectClass::Resource, u"IP Address", addressSources, checkAddressNetwork },
    RelationRow{ u"address6-network", Asked::Each, ObjectClass::Resource, u"IPv6 Address", addressSources,
        checkAddressNetwork },
    RelationRow{ u"priority-node", Asked::First, ObjectClass::Cluster, {}, prioritySources, checkPriorityNode },
    RelationRow{ u"resource-group", Asked::Each, ObjectClass::Resource, {}, {}, checkResourceGroup },
    RelationRow{ u"volume-resource", Asked::Each, ObjectClass::Volume, {}, {}, checkVolumeResource },
    RelationRow{ u"pending-timeout", Asked::Each, ObjectClass::Resource, {}, pendingSources, checkPendingTimeout },
    RelationRow{ u"retry-period", Asked::Each, ObjectClass::Resource, {}, retrySources, checkRetryPeriod },
    RelationRow{ u"restarts", Asked::Each, ObjectClass::Resource, {}, restartSources, checkRestarts },
    RelationRow{ u"failback", Asked::Each, ObjectClass::Group, {}, failbackSources, checkFailback },
    RelationRow{ u"probe-port", Asked::Each, ObjectClass::Resource, u"IP Address", probeSources, checkProbe },
    RelationRow{
        u"disk-identity", Asked::Each, ObjectClass::Resource, u"Physical Disk", diskSources, checkDiskIdentity },
};

bool listens(const RelationSource &source, ObjectClass objectClass, QStringView property)
{
    return source.objectClass == objectClass
        && std::any_of(source.properties.begin(), source.properties.end(),
            [property](QStringView name) { return name.compare(property, Qt::CaseInsensitive) == 0; });
}

bool isAsked(const RelationRow &row, const ClusterObject &object)
{
    return row.objectClass == object.objectClass
        && (row.resourceType.isEmpty()
            || row.resourceType.compare(object.resourceType, Qt::CaseInsensitive) == 0);
}

bool isEdited(const RelationInput &in, const IssuePlace &place)
{
    if (place.property.isEmpty())
        return false;
    const PropertyList &now = in.cluster.objects[place.object].list(place.scope);
    const PropertyList &before = in.loaded.objects[place.object].list(place.scope);
    if (now.properties.constData() == before.properties.constData())
        return false;
    const Property *left = now.find(place.property);
    const Property *right = before.find(place.property);
    return left == nullptr || right == nullptr ? left != right : !(*left == *right);
}

} // namespace

std::span<const RelationRow> relationRows()
{
    return rows;
}

QVector<int> askedObjects(const RelationRow &row, const ClusterIndex &index)
{
    if (!row.resourceType.isEmpty())
        return index.ofType(row.resourceType);
    const QVector<int> &all = index.ofClass(row.objectClass);
    return row.asked == Asked::First ? all.first(std::min<qsizetype>(all.size(), 1)) : all;
}

QVector<int> askedAgain(const RelationRow &row, const Cluster &cluster,
    const ClusterIndex &index, int object, QStringView property)
{
    const ClusterObject &changed = cluster.objects[object];
    const auto heard = std::find_if(row.sources.begin(), row.sources.end(),
        [&](const RelationSource &source) { return listens(source, changed.objectClass, property); });
    if (heard == row.sources.end())
        return {};
    if (row.asked == Asked::Each && changed.objectClass == row.objectClass)
        return isAsked(row, changed) ? QVector<int>{ object } : QVector<int>();
    return askedObjects(row, index);
}

QVector<Issue> ask(const RelationRow &row, const RelationInput &in)
{
    QVector<Issue> issues;
    for (const RelationFinding &found : row.check(in)) {
        const IssuePlace &first = found.places.first();
        const bool edited = std::any_of(found.places.begin(), found.places.end(),
            [&in](const IssuePlace &place) { return isEdited(in, place); });
        Issue issue;
        issue.severity = edited ? found.editedSeverity : found.loadedSeverity;
        Q_ASSERT(issue.severity != Severity::Error);
        issue.rule = ruleWord(row.id);
        issue.object = first.object;
        issue.scope = first.scope;
        issue.property = first.property;
        issue.text = found.text;
        issue.source = found.source;
        issue.related = found.places.sliced(1);
        const PropertyList &list = in.cluster.objects[first.object].list(first.scope);
        issue.position = first.property.isEmpty() ? -1 : list.indexOf(first.property);
        if (issue.position >= 0) {
            const Place &place = list.properties[issue.position].place;
            issue.where = placeWord(place);
            issue.offset = place.offset;
        }
        issues.append(issue);
    }
    return issues;
}

std::optional<quint64> knownNumber(const ClusterObject &object, QStringView property)
{
    const Property *found = object.find(property);
    return found == nullptr ? std::nullopt : numberOf(*found);
}

std::optional<QString> knownText(const ClusterObject &object, QStringView property)
{
    const Property *found = object.find(property);
    auto text = found == nullptr ? std::nullopt : textOf(*found);
    return text && text->isEmpty() ? std::nullopt : text;
}

IssuePlace placeIn(const Cluster &cluster, int object, QStringView property)
{
    for (const Scope scope : allScopes) {
        if (const Property *found = cluster.objects[object].list(scope).find(property))
            return { object, scope, found->name };
    }
    return { object, Scope::Common, property.toString() };
}

Sentence someOf(const QStringList &names)
{
    constexpr qsizetype shown = 4;
    if (names.size() <= shown)
        return names.join(QStringLiteral(", "));
    return Sentence::tr("%1 and %2 more")
        .arg(names.first(shown).join(QStringLiteral(", ")))
        .arg(names.size() - shown);
}

} // namespace clusprop
