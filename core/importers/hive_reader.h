// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Registry hives (regf): CLUSDB, what `reg save` writes, what support collectors call
/// NODE_Cluster.hiv.
///
/// The tree is read by hivex, which is built in where it was found (CLUSPROP_WITH_HIVEX). What it
/// does not look after is looked after here: the header's two sequence numbers, values that it
/// returns short, keys that contain themselves, depth. The file itself is never opened for writing;
/// hivex gets a copy in memory.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when `head` begins like a hive; else null.
[[nodiscard]] QString recogniseHive(const QByteArray &head);
/// The error's `where` is an offset where the header tells what is wrong.
[[nodiscard]] LoadResult<LoadedFile> readHive(Input &input, const LoadOptions &options);

} // namespace clusprop
