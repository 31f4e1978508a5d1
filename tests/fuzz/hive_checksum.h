// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The checksum of a hive's header, set right after a mutation.
#pragma once

#include "core/wire/byte_reader.h"

namespace clusprop::fuzz {

/// The exclusive or of the DWORDs before it; 0 and all ones are never stored. Does nothing to what
/// is shorter than that, and leaves all ones, which are wrong in every hive.
inline void mendHiveChecksum(std::span<std::byte> file)
{
    constexpr std::size_t checksumAt = 0x1FC;
    if (file.size() < checksumAt + sizeof(std::uint32_t))
        return;
    if (wire::loadLittleEndian<std::uint32_t>(file.data() + checksumAt) == 0xFFFFFFFFU)
        return;
    std::uint32_t sum = 0;
    for (std::size_t offset = 0; offset < checksumAt; offset += sizeof sum)
        sum ^= wire::loadLittleEndian<std::uint32_t>(file.data() + offset);
    if (sum == 0)
        sum = 1;
    if (sum == 0xFFFFFFFFU)
        sum = 0xFFFFFFFEU;
    for (std::size_t index = 0; index < sizeof sum; ++index)
        file[checksumAt + index] = static_cast<std::byte>(sum >> (8 * index));
}

} // namespace clusprop::fuzz
