// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A cluster for the tests of the matrix: nodes that mostly agree, and a value in every state.
#pragma once

#include "ui_support.h"

namespace clusprop::ui_test {

// Objects of matrixFile(), in its order.
enum MatrixObject : int {
    MatrixCluster,
    Node1,
    Node2,
    Node3,
    Node4,
    DiskResource,
    NameResource,
    QuietVolume, // BackupInProgress 0
    BusyVolume, // BackupInProgress 1
};

/// NodeWeight (default 0) is 1, 1, 1, 0; Description is stored for the second and third;
/// NodeDrainStatus, read-only, is 0, 0, 0 and cut.
inline LoadedFile matrixFile()
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    QVector<ClusterObject> &objects = file.cluster.objects;
    objects.append(object(ObjectClass::Cluster, QStringLiteral("CL1"), QStringLiteral("c-1")));
    for (int number = 1; number <= 4; ++number) {
        objects.append(object(
            ObjectClass::Node, QStringLiteral("HV0%1").arg(number), QString::number(number)));
        ClusterObject &node = objects.last();
        node.list(Scope::Common).properties
            = { property(QStringLiteral("NodeWeight"), { dwordValue(number == 4 ? 0 : 1) }) };
        if (number == 2 || number == 3) {
            node.list(Scope::Common)
                .properties.append(
                    property(QStringLiteral("Description"), { textValue(u"rack 1") }));
        }
        Property drain = property(QStringLiteral("NodeDrainStatus"), { dwordValue(0) });
        if (number == 4) {
            drain.values.clear();
            drain.knowledge = Knowledge::Cut;
            drain.extras.edit().cutText = QStringLiteral("NotInit...");
        }
        node.list(Scope::CommonReadOnly).properties = { drain };
    }
    for (const QString &type :
        { QStringLiteral("Physical Disk"), QStringLiteral("Network Name") }) {
        objects.append(object(ObjectClass::Resource, type + QStringLiteral(" 1")));
        objects.last().resourceType = type;
        objects.last().list(Scope::Common).properties
            = { property(QStringLiteral("RestartAction"), { dwordValue(2) }) };
        objects.last().list(Scope::Private).properties = { property(
            type.startsWith(u'P') ? QStringLiteral("DiskSignature") : QStringLiteral("DnsName"),
            { textValue(u"abc") }) };
    }
    objects.append(volume(QStringLiteral("Volume1"), 0U));
    objects.append(volume(QStringLiteral("Volume2"), 1U, 1U));
    return file;
}

} // namespace clusprop::ui_test
