// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Export-Csv, and our own tables.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void csv(Bytes input)
{
    judgeFile(bytesOf(input), u"csv");
}

} // namespace clusprop::fuzz
