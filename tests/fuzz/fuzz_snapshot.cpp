// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Snapshots, our own and the collector's.

#include "tests/formats/snapshot_twins.h"
#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void snapshot(Bytes input)
{
    judgeFile(bytesOf(input), u"snapshot");
    require(twinsDiffer(bytesOf(input)) == nullptr, "the two readers of snapshots differ");
}

} // namespace clusprop::fuzz
