// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Registry hives. A header whose checksum is wrong is refused, which would keep nearly every
// mutation away from what stands behind it; so the checksum is set right first.

#include "tests/fuzz/hive_checksum.h"
#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {

void hive(Bytes input)
{
    QByteArray bytes = bytesOf(input);
    mendHiveChecksum(std::as_writable_bytes(std::span(bytes.data(), input.size())));
    judgeFile(bytes, u"hive");
}

} // namespace clusprop::fuzz
