// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A part of the sample cluster, for targets that ask something of a cluster.
#pragma once

#include "core/model/cluster.h"

namespace clusprop::fuzz {

/// The first objects of the sample cluster; made once.
[[nodiscard]] const Cluster &smallCluster();

} // namespace clusprop::fuzz
