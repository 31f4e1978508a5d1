// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Any file: recognition by its content, and then the reader of its format.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void open(Bytes input)
{
    judgeFile(bytesOf(input), {});
}

} // namespace clusprop::fuzz
