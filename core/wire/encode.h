// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Views and values to whole buffers. FORMAT.md, "Writing".
///
/// What was read is written back from its raw bytes, so that for every buffer that decodes
/// strictly encode(decode(x)) == x. New names and text go through text.h, which refuses what the
/// format cannot hold.
#pragma once

#include "core/wire/byte_writer.h"
#include "core/wire/property_list.h"

#include <optional>
#include <string_view>

namespace clusprop::wire {

/// Writes a property list from front to back:
/// `beginProperty`, one or more `addValue`, `endProperty`, …, `finish`.
class PropertyListWriter
{
public:
    PropertyListWriter();
    /// Writes into `room`, which must outlive the writer, for as long as that suffices.
    explicit PropertyListWriter(std::span<std::byte> room);

    /// Refused: NulInText, TooLong.
    [[nodiscard]] Result<void> beginProperty(std::u16string_view name);
    /// A name entry with the payload and padding that were read.
    [[nodiscard]] Result<void> beginProperty(Bytes nameBytes, Bytes namePadding);
    /// Refused: TooLong, and MissingEndmark for a syntax that would read as an end mark or a name.
    [[nodiscard]] Result<void> addValue(std::uint32_t syntax, Bytes payload, Bytes padding = {});
    /// Refused: NoValue, unless `allowNoValue` (to write back what tolerant reading kept).
    [[nodiscard]] Result<void> endProperty(bool allowNoValue = false);
    /// `endMark` adds the optional end mark of the list: as read, or true for new lists. `count`
    /// replaces the number of properties, to write back a list that announced another one.
    [[nodiscard]] Buffer finish(bool endMark = true, Bytes trailing = {},
        std::optional<std::uint32_t> count = {});

    /// The same without a copy: in the room, if all of it fits, and good as long as both are there.
    [[nodiscard]] Bytes finishInPlace(bool endMark = true, Bytes trailing = {},
        std::optional<std::uint32_t> count = {});

    /// Bytes of an entry at most, beside its payload: syntax, length and padding.
    static constexpr std::size_t mostBesidePayload = 4 + 4 + (alignment - 1);
    /// Bytes of a list beside its entries: the count, an end mark for each property, and one more.
    [[nodiscard]] static constexpr std::size_t besideEntries(std::size_t properties)
    {
        return 4 + 4 * properties + 4;
    }

private:
    Appender m_out;
    std::uint32_t m_count = 0;
    bool m_hasValue = false;
};

/// Writes a value list: `addEntry`, …, `finish`.
class ValueListWriter
{
public:
    /// Refused: TooLong, and MissingEndmark for a syntax that would read as the end mark.
    [[nodiscard]] Result<void> addEntry(std::uint32_t syntax, Bytes payload, Bytes padding = {});
    [[nodiscard]] Buffer finish(Bytes trailing = {});

private:
    Appender m_out;
};

/// Writes back what was read, tolerated defects included.
[[nodiscard]] Result<Buffer> encode(const PropertyListView &list);
[[nodiscard]] Result<Buffer> encode(const ValueListView &list);

} // namespace clusprop::wire
