// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The mirror of byte_reader.h: appends little-endian fields to a buffer of its own.
#pragma once

#include "core/wire/byte_reader.h"

#include <cstddef>
#include <vector>

namespace clusprop::wire {

using Buffer = std::vector<std::byte>;

/// Appends `value` with its least significant byte first.
template<typename Integer>
inline void appendLittleEndian(Buffer &buffer, Integer value)
{
    for (std::size_t index = 0; index < sizeof(Integer); ++index) {
        buffer.push_back(static_cast<std::byte>(value & 0xFFU));
        value = static_cast<Integer>(value >> (sizeof(Integer) > 1 ? 8U : 0U));
    }
}

inline void appendBytes(Buffer &buffer, Bytes bytes)
{
    buffer.insert(buffer.end(), bytes.begin(), bytes.end());
}

/// Appends `padding` as it was read, then zeros up to the next multiple of 4. Padding longer than
/// the alignment needs is cut: it could only have been read from another place.
inline void appendPadding(Buffer &buffer, std::size_t dataLength, Bytes padding)
{
    const std::size_t wanted = paddingAfter(dataLength);
    const std::size_t kept = padding.size() < wanted ? padding.size() : wanted;
    appendBytes(buffer, padding.first(kept));
    buffer.resize(buffer.size() + wanted - kept, std::byte{ 0 });
}

} // namespace clusprop::wire
