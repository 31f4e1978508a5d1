// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The mirror of byte_reader.h: appends little-endian fields to a buffer of its own.
#pragma once

#include "core/wire/byte_reader.h"

#include <bit>
#include <cstddef>
#include <cstring>
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

/// The mirror of loadLittleEndian(). The caller has checked that there is room.
template<typename Integer>
inline void storeLittleEndian(std::byte *to, Integer value)
{
    if constexpr (std::endian::native == std::endian::big && sizeof(Integer) > 1)
        value = detail::swapBytes(value); // NOT COUNTED: processors with the other byte order
    std::memcpy(to, &value, sizeof value);
}

/// Where a writer puts one piece after the other: into room that somebody else owns, for as long as
/// that suffices, and else into a buffer of its own, which grows.
class Appender
{
public:
    Appender() = default;
    /// `room` must outlive this.
    explicit Appender(std::span<std::byte> room)
        : m_begin(room.data())
        , m_at(room.data())
        , m_end(room.data() + room.size())
    { }
    Appender(const Appender &) = delete;
    Appender &operator=(const Appender &) = delete;

    /// Where the next `count` bytes go. The caller writes all of them; what was taken before may lie
    /// elsewhere from now on.
    [[nodiscard]] std::byte *take(std::size_t count)
    {
        if (static_cast<std::size_t>(m_end - m_at) < count)
            grow(count);
        std::byte *const taken = m_at;
        m_at += count;
        return taken;
    }
    void append(Bytes bytes)
    {
        if (!bytes.empty())
            std::memcpy(take(bytes.size()), bytes.data(), bytes.size());
    }
    [[nodiscard]] std::byte *begin() { return m_begin; }
    /// Good until the next piece.
    [[nodiscard]] Bytes bytes() const { return { m_begin, m_at }; }
    /// All of it as a buffer; nothing is left.
    [[nodiscard]] Buffer release();

private:
    void grow(std::size_t count);

    Buffer m_own; ///< empty while the room suffices
    std::byte *m_begin = nullptr;
    std::byte *m_at = nullptr;
    std::byte *m_end = nullptr;
};

} // namespace clusprop::wire
