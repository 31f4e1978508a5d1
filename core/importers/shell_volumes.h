// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The four kinds of record that tell of Cluster Shared Volumes, each of them a part.
///
/// What a record does not have is not set: another record, or another file, may know it.
#pragma once

#include "core/importers/shell_import.h"
#include "core/importers/shell_notes.h"

namespace clusprop {

/// The volumes of a record of kind SharedVolume, SharedVolumeInfo, VolumeState or WmiVolume. Empty
/// when the record names neither a volume nor the disk behind it.
[[nodiscard]] QVector<ClusterObject> readShellVolumes(
    const ShellRecord &record, ShellKind kind, ShellNotes &notes);

/// Gives every volume that no record told the backup state of an absent one, so that the table says
/// that it is not in this source.
void completeVolumes(Cluster &cluster);

} // namespace clusprop
