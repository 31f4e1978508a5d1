// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where a value was read, in words: what tooltips, the inspector and comparisons say.
#pragma once

#include "core/model/cluster.h"

namespace clusprop {

/// The last part of the source's path, with the folder in front where two sources share it. Empty
/// when the place names no source.
[[nodiscard]] QString sourceName(const Cluster &cluster, const Place &place);

/// "GetCluster.XML, line 42", "list.bin, byte 0x1c", "CLUSDB, key Resources\…\Parameters". Empty
/// when the place names no source.
[[nodiscard]] QString shortPlaceText(const Cluster &cluster, const Place &place);

/// The same as a sentence's beginning: "From GetCluster.XML, line 42".
[[nodiscard]] QString placeText(const Cluster &cluster, const Place &place);

} // namespace clusprop
