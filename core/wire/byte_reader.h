// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bounds-checked little-endian access to a buffer that somebody else owns.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>

namespace clusprop::wire {

using Bytes = std::span<const std::byte>;

/// Entries start at multiples of 4 bytes from the start of the buffer.
constexpr std::size_t alignment = 4;

/// Pad bytes after `length` bytes of data: 0 to 3.
constexpr std::size_t paddingAfter(std::size_t length)
{
    return (alignment - length % alignment) % alignment;
}

namespace detail {
template<typename Integer>
constexpr Integer swapBytes(Integer value)
{
    Integer swapped = 0;
    for (std::size_t index = 0; index < sizeof(Integer); ++index) {
        swapped = static_cast<Integer>((swapped << 8U) | (value & 0xFFU));
        value = static_cast<Integer>(value >> 8U);
    }
    return swapped;
}
} // namespace detail

/// Reads an unsigned little-endian integer at the start of `bytes`, whatever their alignment in
/// memory. The caller has checked that the bytes are there.
template<typename Integer>
[[nodiscard]] inline Integer loadLittleEndian(const std::byte *bytes)
{
    Integer value;
    std::memcpy(&value, bytes, sizeof value);
    if constexpr (std::endian::native == std::endian::big && sizeof(Integer) > 1)
        value = detail::swapBytes(value); // NOT COUNTED: processors with the other byte order
    return value;
}

/// A position in a buffer. `position()` is absolute: a reader of a nested list starts at the
/// offset of that list in the outermost buffer, so that findings need no translation.
class ByteReader
{
public:
    explicit ByteReader(Bytes bytes, std::size_t base = 0) : m_bytes(bytes), m_base(base) { }

    [[nodiscard]] std::size_t position() const { return m_base + m_cursor; }
    [[nodiscard]] std::size_t left() const { return m_bytes.size() - m_cursor; }
    [[nodiscard]] bool atEnd() const { return m_cursor == m_bytes.size(); }
    [[nodiscard]] Bytes rest() const { return m_bytes.subspan(m_cursor); }

    /// The DWORD at the cursor. Requires left() >= 4.
    [[nodiscard]] std::uint32_t peekDword() const
    {
        return loadLittleEndian<std::uint32_t>(m_bytes.data() + m_cursor);
    }
    /// Requires left() >= 4.
    std::uint32_t takeDword()
    {
        const std::uint32_t value = peekDword();
        m_cursor += sizeof(std::uint32_t);
        return value;
    }
    /// Requires left() >= length.
    Bytes take(std::size_t length)
    {
        const Bytes taken = m_bytes.subspan(m_cursor, length);
        m_cursor += length;
        return taken;
    }

private:
    Bytes m_bytes;
    std::size_t m_base;
    std::size_t m_cursor = 0;
};

} // namespace clusprop::wire
