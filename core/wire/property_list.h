// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What reading gives: views into the caller's bytes.
///
/// Nothing here owns data. Every span points into the buffer given to the decoder and is valid as
/// long as that buffer is. Every offset is absolute: it counts bytes from the start of the
/// outermost buffer, also inside nested lists.
#pragma once

#include "core/wire/byte_range.h"
#include "core/wire/byte_reader.h"
#include "core/wire/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace clusprop::wire {

constexpr std::size_t entryHeaderSize = 4 + 4; ///< DWORD syntax, DWORD cbLength

/// One entry: a value of a property, or an entry of a value list.
struct ValueView
{
    std::uint32_t syntax = 0;
    bool readable = true; ///< false: the payload does not fit its syntax (tolerant reading only)
    std::size_t offset = 0; ///< of the syntax word
    Bytes payload; ///< cbLength bytes
    Bytes padding; ///< 0 to 3 bytes

    [[nodiscard]] ByteRange range() const
    {
        return { offset, entryHeaderSize + payload.size() + padding.size() };
    }
};

struct PropertyView
{
    std::size_t offset = 0; ///< of the name entry's syntax word
    Bytes name; ///< payload of the name entry, its NUL included
    Bytes namePadding;
    std::size_t firstValue = 0; ///< index into PropertyListView::values
    std::size_t valueCount = 0;
    std::size_t end = 0; ///< just behind the property's end mark

    [[nodiscard]] std::u16string nameText() const;
};

struct PropertyListView
{
    std::optional<std::uint32_t> count; ///< as stored; nothing where even that was cut off
    std::vector<PropertyView> properties;
    std::vector<ValueView> values; ///< of all properties, in order
    bool endMark = false; ///< the optional end mark of the list was there
    Bytes trailing; ///< what followed the list (tolerant reading only)
    std::size_t trailingOffset = 0;
    std::vector<Finding> warnings; ///< in the order of reading
    std::optional<Error> error; ///< where tolerant reading had to stop

    [[nodiscard]] std::span<const ValueView> valuesOf(const PropertyView &property) const
    {
        return std::span(values).subspan(property.firstValue, property.valueCount);
    }
};

struct ValueListView
{
    std::vector<ValueView> values;
    Bytes trailing;
    std::size_t trailingOffset = 0;
    std::vector<Finding> warnings;
    std::optional<Error> error;
};

} // namespace clusprop::wire
