// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Cluster Shared Volumes: the names of their properties and what the volume table shows.
///
/// Names are the fields of CLUS_CSV_VOLUME_INFO (FORMAT.md, "Fixed structures"), except for the
/// backup state, which is called BackupInProgress here as on its documentation page. It is the
/// only one that can be changed, through CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE.
#pragma once

#include "core/model/cluster.h"

#include <optional>

namespace clusprop {

namespace volume_property {
constexpr QStringView backupInProgress = u"BackupInProgress"; ///< DWORD in Scope::Common
// The others are in Scope::CommonReadOnly.
constexpr QStringView faultState = u"FaultState"; ///< DWORD, bits
constexpr QStringView redirectedAccess = u"RedirectedAccess"; ///< DWORD 0 or 1
constexpr QStringView maintenanceMode = u"MaintenanceMode"; ///< DWORD 0 or 1
constexpr QStringView friendlyName = u"VolumeFriendlyName"; ///< SZ
constexpr QStringView volumeName = u"VolumeName"; ///< SZ, GUID path
constexpr QStringView partitionNumber = u"PartitionNumber"; ///< DWORD
constexpr QStringView volumeOffset = u"VolumeOffset"; ///< ULARGE_INTEGER, bytes
constexpr QStringView size = u"Size"; ///< ULARGE_INTEGER, bytes
constexpr QStringView freeSpace = u"FreeSpace"; ///< ULARGE_INTEGER, bytes
constexpr QStringView volumeState = u"VolumeState"; ///< DWORD, of a state record
constexpr QStringView redirectedReason = u"RedirectedIOReason"; ///< ULARGE_INTEGER, bits
constexpr QStringView volumeRedirectedReason = u"VolumeRedirectedIOReason"; ///< ULARGE_INTEGER, bits
} // namespace volume_property

/// Bits of FaultState: MS-CMRP 2.2.3.18 and the clusapi header.
namespace fault_state {
constexpr quint64 redirected = 1;
constexpr quint64 noAccess = 2;
constexpr quint64 inMaintenance = 4;
constexpr quint64 dismounted = 8;
} // namespace fault_state

/// One row of the volume table. Nothing means that the source does not say.
struct VolumeRow
{
    int object = -1; ///< index into Cluster::objects
    QString friendlyName;
    QString volumeName;
    QString resource;
    QString ownerNode;
    std::optional<quint64> backupInProgress; ///< as stored, also when outside 0 and 1
    bool backupDisputed = false; ///< the sources differ on it
    std::optional<quint64> faultState;
    std::optional<bool> redirected; ///< by the source's own word, by FaultState or by any node
    std::optional<bool> maintenance;

    /// Backup state 1: what "stuck" means to an operator, whose backup is dead.
    [[nodiscard]] bool inBackup() const { return backupInProgress == 1U; }
};

[[nodiscard]] VolumeRow volumeRow(const Cluster &cluster, int object);
[[nodiscard]] QVector<VolumeRow> volumeRows(const Cluster &cluster);

/// Adds a volume's property; an absent value is kept as Knowledge::Absent.
void setVolumeNumber(ClusterObject &volume, QStringView name, std::optional<quint32> number);
void setVolumeLarge(ClusterObject &volume, QStringView name, std::optional<quint64> number);
void setVolumeText(ClusterObject &volume, QStringView name, const QString &text);

} // namespace clusprop
