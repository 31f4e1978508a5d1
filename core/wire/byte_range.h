// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A piece of a buffer: the link between a decoded value and the bytes it came from.
#pragma once

#include <cstddef>

namespace clusprop::wire {

/// Half-open range in bytes from the start of the outermost buffer.
struct ByteRange
{
    std::size_t offset = 0;
    std::size_t length = 0;

    [[nodiscard]] constexpr std::size_t end() const { return offset + length; }
    [[nodiscard]] constexpr bool contains(std::size_t position) const
    {
        return position >= offset && position - offset < length;
    }
    friend constexpr bool operator==(const ByteRange &, const ByteRange &) = default;
};

} // namespace clusprop::wire
