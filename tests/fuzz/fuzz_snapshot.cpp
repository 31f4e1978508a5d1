// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Snapshots, our own and the collector's.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void snapshot(Bytes input)
{
    judgeFile(bytesOf(input), u"snapshot");
}

} // namespace clusprop::fuzz
