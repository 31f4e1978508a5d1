// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Documents that the tests of ui/ look at.
#pragma once

#include "core/document/document.h"
#include "core/model/volume.h"
#include "core/opening/format_registry.h"
#include "core/values/display.h"

#include <QFile>

namespace clusprop::ui_test {

inline ClusterObject object(ObjectClass objectClass, const QString &name, const QString &id = {})
{
    ClusterObject made;
    made.objectClass = objectClass;
    made.name = name;
    made.id = id;
    return made;
}

inline ClusterObject volume(
    const QString &name, std::optional<quint32> backup, std::optional<quint32> fault = 0)
{
    ClusterObject made = object(ObjectClass::Volume, name);
    made.resourceName = QStringLiteral("Cluster Disk 1");
    made.ownerNode = QStringLiteral("HV01");
    setVolumeNumber(made, volume_property::backupInProgress, backup);
    setVolumeNumber(made, volume_property::faultState, fault);
    return made;
}

inline Property property(const QString &name, const Values &values)
{
    Property made;
    made.name = name;
    made.values = values;
    return made;
}

// Objects of mixedFile(), in its order.
enum MixedObject : int {
    TheCluster,
    FirstNode,
    TheGroup,
    GroupedResource,
    LooseResource,
    IdleVolume, // 0
    StuckVolume, // 1
    OddVolume, // 2
    UnknownVolume, // not in the source
};

/// A small snapshot: one object of most classes, volumes in every state.
inline LoadedFile mixedFile()
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    QVector<ClusterObject> &objects = file.cluster.objects;
    objects.append(object(ObjectClass::Cluster, QStringLiteral("CL1"), QStringLiteral("c-1")));
    objects.append(object(ObjectClass::Node, QStringLiteral("HV01"), QStringLiteral("1")));
    objects.append(object(ObjectClass::Group, QStringLiteral("SQL"), QStringLiteral("{AB-1}")));
    objects.append(object(ObjectClass::Resource, QStringLiteral("Disk"), QStringLiteral("r-1")));
    objects.last().groupId = QStringLiteral("ab-1");
    objects.append(object(ObjectClass::Resource, QStringLiteral("Loose"), QStringLiteral("r-2")));
    objects.append(volume(QStringLiteral("C:\\ClusterStorage\\Volume2"), 0U));
    objects.append(volume(QStringLiteral("C:\\ClusterStorage\\Volume10"), 1U, 1U));
    objects.append(volume(QStringLiteral("C:\\ClusterStorage\\Volume3"), 2U));
    objects.append(
        volume(QStringLiteral("C:\\ClusterStorage\\Volume4"), std::nullopt, std::nullopt));

    PropertyList &common = objects[TheCluster].list(Scope::Common);
    common.properties = {
        property(QStringLiteral("SameSubnetThreshold"), { dwordValue(20) }),
        property(QStringLiteral("BackupInProgress"), { dwordValue(1) }),
        property(QStringLiteral("Description"), { textValue(u"The cluster") }),
        property(QStringLiteral("HouseRule"), { textValue(u"not documented") }),
    };
    PropertyList &readOnly = objects[TheCluster].list(Scope::CommonReadOnly);
    readOnly.properties = { property(QStringLiteral("FixQuorum"), { dwordValue(0) }) };
    return file;
}

/// What two sources of disputedFile() say of a property.
inline Property disputed(const QString &name, const Value &first, const Value &second)
{
    Property made = property(name, {});
    made.knowledge = Knowledge::Cut;
    Claim left;
    left.values = { first };
    left.place = { 0, -1, 0, 12, {} };
    Claim right;
    right.values = { second };
    right.place = { 1, -1, 0, 42, {} };
    made.extras.edit().claims = { left, right };
    made.extras.edit().cutText = QStringLiteral("%1 or %2").arg(displayValue(first), displayValue(second));
    return made;
}

// Objects of disputedFile(), in its order.
enum DisputedObject : int {
    DisputedCluster, // BackupInProgress 1 or 0, Description
    DisputedVolume, // BackupInProgress 0 or 1
};

/// Two merged files that differ on three values.
inline LoadedFile disputedFile()
{
    LoadedFile file;
    file.title = QStringLiteral("CL1");
    file.form = Form::Import;
    file.formWord = QStringLiteral("reg");
    file.recognised = QStringLiteral("2 files of one cluster");
    file.files = { { QStringLiteral("/collected/cluster.reg"), 1, "reg" },
        { QStringLiteral("/collected/GetCluster.XML"), 2, "xml" } };
    Source registry{ file.files[0].path, QStringLiteral("reg") };
    registry.isDatabase = true;
    file.cluster.sources = { registry, { file.files[1].path, QStringLiteral("clixml") } };
    file.cluster.name = file.title;
    ClusterObject cluster = object(ObjectClass::Cluster, file.title, QStringLiteral("c-1"));
    Property undisputed = property(QStringLiteral("SameSubnetThreshold"), { dwordValue(20) });
    undisputed.place = { 1, -1, 0, 60, {} };
    Property cut = property(QStringLiteral("Security"), {});
    cut.knowledge = Knowledge::Cut;
    cut.extras.edit().cutText = QStringLiteral("{1, 0, 4, 128...}");
    cut.place = { 0, -1, 0, -1, QStringLiteral("Parameters") };
    cluster.list(Scope::Common).properties = { undisputed,
        disputed(QStringLiteral("BackupInProgress"), dwordValue(1), dwordValue(0)),
        disputed(QStringLiteral("Description"), textValue(u"The cluster of the north"),
            textValue(u"The cluster of the south")),
        cut };
    ClusterObject shared = volume(QStringLiteral("C:\\ClusterStorage\\Volume1"), 0U);
    shared.list(Scope::Common).properties
        = { disputed(QStringLiteral("BackupInProgress"), dwordValue(0), dwordValue(1)) };
    file.cluster.objects = { cluster, shared };
    return file;
}

/// A real property list, the common properties of a cluster.
/// So many nodes that opening does not check them all; the last has a weight that is not allowed.
inline LoadedFile checkedLaterFile()
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    constexpr int nodes = 12000;
    for (int number = 1; number <= nodes; ++number) {
        file.cluster.objects.append(
            object(ObjectClass::Node, QStringLiteral("HV%1").arg(number), QString::number(number)));
        file.cluster.objects.last().list(Scope::Common).properties = { property(
            QStringLiteral("NodeWeight"), { dwordValue(number == nodes ? 7U : 1U) }) };
    }
    return file;
}

inline LoadedFile capturedFile()
{
    QFile file(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return *loadBytes(bytes, QStringLiteral("list.bin"));
}

} // namespace clusprop::ui_test
