// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// ConvertTo-Json of cmdlets and of WMI instances.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void json(Bytes input)
{
    judgeFile(bytesOf(input), u"json");
}

} // namespace clusprop::fuzz
