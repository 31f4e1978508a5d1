// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Registry exports as text.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void reg(Bytes input)
{
    judgeFile(bytesOf(input), u"reg");
}

} // namespace clusprop::fuzz
