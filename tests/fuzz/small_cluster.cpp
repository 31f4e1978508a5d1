// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/small_cluster.h"

#include "core/opening/format_registry.h"

namespace clusprop::fuzz {

const Cluster &smallCluster()
{
    static const Cluster cluster = [] {
        constexpr qsizetype mostObjects = 8; // so that an input takes a millisecond at most
        Cluster sample = bundledSample().cluster;
        sample.objects.resize(std::min(mostObjects, sample.objects.size()));
        return sample;
    }();
    return cluster;
}

} // namespace clusprop::fuzz
