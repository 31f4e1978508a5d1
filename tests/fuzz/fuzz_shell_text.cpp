// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What PowerShell prints: lists, and the table of Get-ClusterParameter.

#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void shellText(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    judgeFile(bytes, u"format-list");
    judgeFile(bytes, u"parameter-table");
}

} // namespace clusprop::fuzz
