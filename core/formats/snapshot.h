// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Snapshots: a whole cluster as one JSON document. SNAPSHOT.md has the schema.
///
/// Version 2 is ours and lossless; version 1 is what the collector script writes from PowerShell's
/// objects, and is only read.
#pragma once

#include "core/reading/load_options.h"
#include "core/reading/loaded_file.h"

namespace clusprop {

/// A clause with the reason when `bytes` begin like a snapshot of any version; else null.
[[nodiscard]] QString recogniseSnapshot(const QByteArray &bytes);
/// Reads versions 1 and 2. The error's `where` is a line number or the path of the wrong member.
[[nodiscard]] LoadResult<LoadedFile> readSnapshot(const QByteArray &bytes, const LoadOptions &options);
/// Version 2, with a stable order: two snapshots can be compared line by line.
[[nodiscard]] QByteArray writeSnapshot(const Cluster &cluster);

} // namespace clusprop
