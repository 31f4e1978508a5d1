// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Export-Clixml.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void clixml(Bytes input)
{
    judgeFile(bytesOf(input), u"clixml");
}

} // namespace clusprop::fuzz
