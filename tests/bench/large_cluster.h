// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Invented clusters of any size, the same at every run.
#pragma once

#include "core/model/volume.h"
#include "core/reading/loaded_file.h"

namespace clusprop {

inline LoadedFile emptySnapshot()
{
    LoadedFile file;
    file.title = QStringLiteral("large");
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    file.cluster.name = QStringLiteral("LARGE");
    ClusterObject cluster;
    cluster.objectClass = ObjectClass::Cluster;
    cluster.name = file.cluster.name;
    file.cluster.objects.append(cluster);
    return file;
}

/// One cluster and so many volumes of 13 properties; every 1,000th is in backup.
inline LoadedFile largeVolumes(int volumes)
{
    LoadedFile file = emptySnapshot();
    file.cluster.objects.reserve(volumes + 1);
    for (int number = 0; number < volumes; ++number) {
        ClusterObject volume;
        volume.objectClass = ObjectClass::Volume;
        volume.name = QStringLiteral("C:\\ClusterStorage\\Volume%1").arg(number);
        volume.id = QStringLiteral("\\\\?\\Volume{%1}\\").arg(number, 32, 16, QLatin1Char('0'));
        volume.resourceName = QStringLiteral("Cluster Disk %1").arg(number);
        volume.ownerNode = QStringLiteral("HV%1").arg(number % 64);
        volume.state = QStringLiteral("Online");
        setVolumeNumber(volume, volume_property::backupInProgress, number % 1000 == 7 ? 1U : 0U);
        setVolumeNumber(volume, volume_property::faultState, 0U);
        setVolumeNumber(volume, volume_property::redirectedAccess, 0U);
        setVolumeNumber(volume, volume_property::maintenanceMode, 0U);
        setVolumeText(volume, volume_property::friendlyName, volume.name);
        setVolumeText(volume, volume_property::volumeName, volume.id);
        setVolumeNumber(volume, volume_property::partitionNumber, 2U);
        setVolumeLarge(volume, volume_property::volumeOffset, 0x1000000U);
        setVolumeLarge(volume, volume_property::size, 1ULL << 40U);
        setVolumeLarge(volume, volume_property::freeSpace, static_cast<quint64>(number) << 20U);
        setVolumeNumber(volume, volume_property::volumeState, 0U);
        setVolumeLarge(volume, volume_property::redirectedReason, 0U);
        setVolumeLarge(volume, volume_property::volumeRedirectedReason, 0U);
        file.cluster.objects.append(volume);
    }
    return file;
}

/// One cluster and disk resources of 20 properties each, so many in all. A property of every
/// `changedEvery`th resource has another value than without; 0: of none.
inline LoadedFile largeProperties(int properties, int changedEvery = 0)
{
    struct Row
    {
        const char16_t *name;
        Scope scope;
        bool isText;
        quint32 number;
    };
    static constexpr Row rows[] = {
        { u"Type", Scope::CommonReadOnly, true, 0 },
        { u"Description", Scope::Common, true, 0 },
        { u"DebugPrefix", Scope::Common, true, 0 },
        { u"SeparateMonitor", Scope::Common, false, 0 },
        { u"PersistentState", Scope::Common, false, 1 },
        { u"LooksAlivePollInterval", Scope::Common, false, 5000 },
        { u"IsAlivePollInterval", Scope::Common, false, 60000 },
        { u"RestartAction", Scope::Common, false, 2 },
        { u"RestartThreshold", Scope::Common, false, 1 },
        { u"RestartDelay", Scope::Common, false, 500 },
        { u"RestartPeriod", Scope::Common, false, 900000 },
        { u"RetryPeriodOnFailure", Scope::Common, false, 3600000 },
        { u"PendingTimeout", Scope::Common, false, 180000 },
        { u"DeadlockTimeout", Scope::Common, false, 300000 },
        { u"DiskIdGuid", Scope::Private, true, 0 },
        { u"DiskRunChkDsk", Scope::Private, false, 0 },
        { u"DiskUniqueIds", Scope::Private, true, 0 },
        { u"MaxIoLatency", Scope::Private, false, 1000 },
        { u"VirtualDiskName", Scope::Private, true, 0 },
        { u"HouseRule", Scope::Private, true, 0 },
    };
    LoadedFile file = emptySnapshot();
    const int resources = properties / static_cast<int>(std::size(rows));
    file.cluster.objects.reserve(resources + 1);
    for (int number = 0; number < resources; ++number) {
        ClusterObject resource;
        resource.objectClass = ObjectClass::Resource;
        resource.name = QStringLiteral("Cluster Disk %1").arg(number);
        resource.id = QStringLiteral("{%1}").arg(number, 32, 16, QLatin1Char('0'));
        resource.resourceType = QStringLiteral("Physical Disk");
        for (const Row &row : rows) {
            Property property;
            property.name = QString::fromUtf16(row.name);
            property.values.append(row.isText
                    ? textValue(QStringLiteral("text %1 of %2").arg(property.name).arg(number))
                    : dwordValue(row.number + static_cast<quint32>(number % 7 == 3 ? 1 : 0)));
            resource.list(row.scope).properties.append(property);
        }
        if (changedEvery > 0 && number % changedEvery == 0)
            resource.list(Scope::Common).properties.last().values = { dwordValue(4711) };
        file.cluster.objects.append(resource);
    }
    return file;
}

} // namespace clusprop
