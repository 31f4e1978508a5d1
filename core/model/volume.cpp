// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume.h"

#include <algorithm>

namespace clusprop {
namespace {

std::optional<quint64> number(const ClusterObject &volume, QStringView name)
{
    const Property *property = volume.find(name);
    return property == nullptr ? std::nullopt : numberOf(*property);
}

QString text(const ClusterObject &volume, QStringView name)
{
    const Property *property = volume.find(name);
    return property == nullptr ? QString() : textOf(*property).value_or(QString());
}

/// By the reasons, else by the state: "Direct" is what Get-ClusterSharedVolumeState says of a node
/// with its own path to the disk, "FileSystemRedirected" of one without.
std::optional<bool> isRedirected(const VolumeNodeState &node)
{
    const bool hasReason = node.redirectedReason.value_or(0) != 0
        || node.blockRedirectedReason.value_or(0) != 0 || !node.redirectedText.isEmpty()
        || !node.blockRedirectedText.isEmpty();
    if (hasReason || node.state.contains(u"Redirected", Qt::CaseInsensitive))
        return true;
    const bool isDirect = node.state.compare(u"Direct", Qt::CaseInsensitive) == 0;
    if (isDirect || node.redirectedReason || node.blockRedirectedReason)
        return false;
    return std::nullopt;
}

std::optional<bool> redirectedOnAnyNode(const ClusterObject &volume)
{
    std::optional<bool> redirected;
    for (const VolumeNodeState &node : volume.nodeStates) {
        if (const auto here = isRedirected(node))
            redirected = redirected.value_or(false) || *here;
    }
    return redirected;
}

void setProperty(ClusterObject &volume, QStringView name, std::optional<Value> value)
{
    Property property;
    property.name = name.toString();
    if (value)
        property.values.append(*value);
    else
        property.knowledge = Knowledge::Absent;
    const bool writable = name == volume_property::backupInProgress;
    PropertyList &list = volume.list(writable ? Scope::Common : Scope::CommonReadOnly);
    if (const int index = list.indexOf(name); index >= 0)
        list.properties[index] = property;
    else
        list.properties.append(property);
}

} // namespace

VolumeRow volumeRow(const Cluster &cluster, int object)
{
    const ClusterObject &volume = cluster.objects[object];
    VolumeRow row;
    row.object = object;
    row.friendlyName = volume.name;
    row.volumeName = text(volume, volume_property::volumeName);
    row.resource = volume.resourceName;
    row.ownerNode = volume.ownerNode;
    row.backupInProgress = number(volume, volume_property::backupInProgress);
    const Property *backup = volume.find(volume_property::backupInProgress);
    row.backupDisputed = backup != nullptr && backup->isDisputed();
    row.faultState = number(volume, volume_property::faultState);

    if (const auto said = number(volume, volume_property::redirectedAccess))
        row.redirected = *said != 0;
    else if (const auto nodes = redirectedOnAnyNode(volume))
        row.redirected = nodes;
    else if (row.faultState)
        row.redirected = (*row.faultState & fault_state::redirected) != 0;

    if (const auto said = number(volume, volume_property::maintenanceMode))
        row.maintenance = *said != 0;
    else if (row.faultState)
        row.maintenance = (*row.faultState & fault_state::inMaintenance) != 0;
    return row;
}

QVector<VolumeRow> volumeRows(const Cluster &cluster)
{
    QVector<VolumeRow> rows;
    for (int index = 0; index < cluster.objects.size(); ++index) {
        if (cluster.objects[index].objectClass == ObjectClass::Volume)
            rows.append(volumeRow(cluster, index));
    }
    return rows;
}

void setVolumeNumber(ClusterObject &volume, QStringView name, std::optional<quint32> number)
{
    setProperty(volume, name, number ? std::optional(dwordValue(*number)) : std::nullopt);
}

void setVolumeLarge(ClusterObject &volume, QStringView name, std::optional<quint64> number)
{
    setProperty(volume, name, number ? std::optional(largeValue(*number)) : std::nullopt);
}

void setVolumeText(ClusterObject &volume, QStringView name, const QString &text)
{
    setProperty(volume, name,
        text.isNull() ? std::nullopt : std::optional(textValue(text)));
}

} // namespace clusprop
