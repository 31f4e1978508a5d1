// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_volumes.h"

#include "core/catalog/catalog.h"
#include "core/importers/shell_facts.h"
#include "core/importers/shell_kind.h"
#include "core/importers/shell_objects.h"
#include "core/model/volume.h"

#include <array>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

struct FieldRow
{
    QStringView member;
    QStringView property;
};
constexpr std::array infoFields{
    FieldRow{ u"FaultState", volume_property::faultState },
    FieldRow{ u"RedirectedAccess", volume_property::redirectedAccess },
    FieldRow{ u"MaintenanceMode", volume_property::maintenanceMode },
    FieldRow{ u"FriendlyVolumeName", volume_property::friendlyName },
    FieldRow{ u"PartitionNumber", volume_property::partitionNumber },
    FieldRow{ u"VolumeOffset", volume_property::volumeOffset },
};
constexpr std::array partitionFields{
    FieldRow{ u"Name", volume_property::volumeName },
    FieldRow{ u"PartitionNumber", volume_property::partitionNumber },
    FieldRow{ u"Size", volume_property::size },
    FieldRow{ u"FreeSpace", volume_property::freeSpace },
};
constexpr std::array wmiFields{
    FieldRow{ u"BackupState", volume_property::backupInProgress },
    FieldRow{ u"FaultState", volume_property::faultState },
    FieldRow{ u"Name", volume_property::friendlyName },
    FieldRow{ u"VolumeName", volume_property::volumeName },
    FieldRow{ u"VolumeOffset", volume_property::volumeOffset },
};
/// VolumeFriendlyName is the last part of the friendly name only ("Volume1"), so it names the
/// volume but is not that property.
constexpr std::array stateFields{
    FieldRow{ u"VolumeName", volume_property::volumeName },
};

const ShellRecord *innerRecord(const ShellRecord &record, QStringView name)
{
    const ShellMember *member = record.find(name);
    return member == nullptr || member->value.records.isEmpty() ? nullptr
                                                                : &member->value.records.first();
}

void readFields(const ShellRecord &record, std::span<const FieldRow> fields, ClusterObject &volume,
    ShellNotes &notes)
{
    const QString label = objectLabel(volume);
    for (const FieldRow &field : fields) {
        const ShellMember *member = record.find(field.member);
        if (member == nullptr || volume.find(field.property) != nullptr)
            continue;
        ShellExpectation expectation;
        expectation.objectClass = ObjectClass::Volume;
        expectation.name = field.member;
        expectation.entry = Catalog::shared().find(ObjectClass::Volume, {}, false, field.property);
        expectation.prefersCatalog = true; // the header's structure, whatever type PowerShell has
        const Property property
            = readShellProperty(field.property.toString(), *member, expectation, label, notes);
        const bool isEmptyText = textOf(property) == QString();
        if (property.knowledge == Knowledge::Absent || isEmptyText)
            continue;
        const bool writable = field.property == volume_property::backupInProgress;
        volume.list(writable ? Scope::Common : Scope::CommonReadOnly).properties.append(property);
    }
}

/// A volume that is not mounted has no friendly name.
void nameVolume(ClusterObject &volume, std::initializer_list<QString> candidates)
{
    for (const QString &candidate : candidates) {
        if (volume.name.isEmpty())
            volume.name = candidate;
    }
}

void readInfo(const ShellRecord &info, ClusterObject &volume, ShellNotes &notes)
{
    const ShellRecord *partition = innerRecord(info, u"Partition");
    nameVolume(volume,
        { factText(info, u"FriendlyVolumeName"),
            partition == nullptr ? QString() : factText(*partition, u"Name"),
            volume.resourceName });
    readFields(info, infoFields, volume, notes);
    if (partition != nullptr)
        readFields(*partition, partitionFields, volume, notes);
}

QVector<ClusterObject> readSharedVolume(
    const ShellRecord &record, const ClusterObject &empty, ShellNotes &notes)
{
    ClusterObject base = empty;
    base.resourceName = factName(record);
    base.resourceId = factText(record, u"Id");
    base.ownerNode = factText(record, u"OwnerNode");
    if (const ShellMember *state = record.find(u"State"))
        base.state = factWord(state->value, ObjectClass::Volume, u"State");

    QVector<ClusterObject> volumes;
    const ShellMember *infos = record.find(u"SharedVolumeInfo");
    if (infos != nullptr) {
        for (const ShellRecord &info : infos->value.records) {
            volumes.append(base);
            readInfo(info, volumes.last(), notes);
        }
    }
    if (volumes.isEmpty()) {
        nameVolume(base, { base.resourceName });
        volumes.append(base);
        const bool isCut = infos != nullptr && infos->value.kind != Kind::Nothing;
        if (isCut)
            notes.add(infos->line,
                QStringLiteral("SharedVolumeInfo of %1 is not in this file; its state is unknown")
                    .arg(objectLabel(base)));
    }
    return volumes;
}

void readReason(
    const ShellRecord &record, QStringView name, std::optional<quint64> &number, QString &text)
{
    const ShellMember *member = record.find(name);
    if (member == nullptr)
        return;
    number = factNumber(member->value, ObjectClass::Volume, name);
    if (!number)
        text = member->value.text;
}

ClusterObject readState(const ShellRecord &record, ClusterObject volume, ShellNotes &notes)
{
    volume.resourceName = factName(record);
    nameVolume(volume,
        { factText(record, u"VolumeFriendlyName"), factText(record, u"VolumeName"),
            volume.resourceName });
    readFields(record, stateFields, volume, notes);

    VolumeNodeState node;
    node.node = factText(record, u"Node");
    if (const ShellMember *state = record.find(u"StateInfo"))
        node.state = factWord(state->value, ObjectClass::Volume, u"StateInfo");
    readReason(record, u"FileSystemRedirectedIOReason", node.redirectedReason, node.redirectedText);
    readReason(
        record, u"BlockRedirectedIOReason", node.blockRedirectedReason, node.blockRedirectedText);
    volume.nodeStates.append(node);
    return volume;
}

ClusterObject readWmiVolume(const ShellRecord &record, ClusterObject volume, ShellNotes &notes)
{
    volume.resourceName = factText(record, u"Caption");
    nameVolume(volume,
        { factText(record, u"Name"), factText(record, u"VolumeName"), volume.resourceName });
    readFields(record, wmiFields, volume, notes);
    return volume;
}

QVector<ClusterObject> readVolumes(const ShellRecord &record, ShellKind kind, ShellNotes &notes)
{
    ClusterObject empty;
    empty.objectClass = ObjectClass::Volume;
    if (kind == ShellKind::SharedVolume)
        return readSharedVolume(record, empty, notes);
    if (kind == ShellKind::VolumeState)
        return { readState(record, empty, notes) };
    if (kind == ShellKind::WmiVolume)
        return { readWmiVolume(record, empty, notes) };
    empty.resourceName = factName(record);
    readInfo(record, empty, notes);
    return { empty };
}

} // namespace

QVector<ClusterObject> readShellVolumes(
    const ShellRecord &record, ShellKind kind, ShellNotes &notes)
{
    QVector<ClusterObject> volumes = readVolumes(record, kind, notes);
    volumes.removeIf([](const ClusterObject &volume) {
        return volume.name.isEmpty() && volume.resourceId.isEmpty();
    });
    return volumes;
}

void completeVolumes(Cluster &cluster)
{
    for (ClusterObject &object : cluster.objects) {
        const bool isVolume = object.objectClass == ObjectClass::Volume;
        if (!isVolume || object.find(volume_property::backupInProgress) != nullptr)
            continue;
        setVolumeNumber(object, volume_property::backupInProgress, std::nullopt);
        object.list(Scope::Common).properties.last().place.source = 0;
    }
}

} // namespace clusprop
