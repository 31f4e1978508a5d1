// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/security_descriptor.h"

#include <algorithm>
#include <array>

// descriptor: revision u8 = 1, u8, control u16, offsets u32 of owner, group, SACL, DACL; 0: none
// sid:        revision u8 = 1, count u8 <= 15, authority 6 bytes big-endian, count * u32
// acl:        revision u8, u8, size u16, entry count u16, u16, entries
// entry:      type u8, flags u8, size u16, mask u32,
//             (object entries: which u32, GUID if bit 0, GUID if bit 1), sid, more data

namespace clusprop::wire {
namespace {

constexpr std::size_t headerSize = 1 + 1 + 2 + 4 * 4;
constexpr std::size_t sidHeaderSize = 1 + 1 + 6;
constexpr std::size_t aclHeaderSize = 1 + 1 + 2 + 2 + 2;
constexpr std::size_t aceHeaderSize = 1 + 1 + 2;
constexpr std::size_t maskSize = 4;
constexpr std::size_t guidSize = 16;
constexpr std::size_t mostSubAuthorities = 15;
constexpr std::uint32_t objectTypePresent = 1;
constexpr std::uint32_t inheritedObjectTypePresent = 2;

std::uint8_t byteAt(Bytes bytes, std::size_t offset)
{
    return std::to_integer<std::uint8_t>(bytes[offset]);
}

template<typename Integer> Integer numberAt(Bytes bytes, std::size_t offset)
{
    return loadLittleEndian<Integer>(bytes.data() + offset);
}

/// `end` is where the part around the SID ends; requires start <= end <= bytes.size().
Result<Sid> readSid(Bytes bytes, std::size_t start, std::size_t end)
{
    if (end - start < sidHeaderSize)
        return failure(Errc::LengthOverflow, start);
    if (byteAt(bytes, start) != 1)
        return failure(Errc::UnknownSyntax, start);
    const std::size_t count = byteAt(bytes, start + 1);
    if (count > mostSubAuthorities)
        return failure(Errc::BadLength, start + 1);
    if ((end - start - sidHeaderSize) / sizeof(std::uint32_t) < count)
        return failure(Errc::LengthOverflow, start + 1);
    Sid sid;
    for (std::size_t index = 2; index < sidHeaderSize; ++index)
        sid.authority = sid.authority << 8U | byteAt(bytes, start + index);
    for (std::size_t index = 0; index < count; ++index)
        sid.subAuthorities.push_back(
            numberAt<std::uint32_t>(bytes, start + sidHeaderSize + index * sizeof(std::uint32_t)));
    return sid;
}

std::size_t sizeOf(const Sid &sid)
{
    return sidHeaderSize + sid.subAuthorities.size() * sizeof(std::uint32_t);
}

Guid guidAt(Bytes bytes, std::size_t offset)
{
    Guid guid;
    std::copy_n(bytes.begin() + static_cast<std::ptrdiff_t>(offset), guidSize, guid.begin());
    return guid;
}

/// The flags and GUIDs of an object entry; `at` moves behind them.
Result<void> readObjectTypes(Bytes bytes, std::size_t &at, std::size_t end, AccessEntry &entry)
{
    if (end - at < sizeof(std::uint32_t))
        return failure(Errc::LengthOverflow, at);
    const std::size_t flagsAt = at;
    const auto present = numberAt<std::uint32_t>(bytes, at);
    at += sizeof(std::uint32_t);
    for (const std::uint32_t bit : { objectTypePresent, inheritedObjectTypePresent }) {
        if ((present & bit) == 0)
            continue;
        if (end - at < guidSize)
            return failure(Errc::LengthOverflow, flagsAt);
        (bit == objectTypePresent ? entry.objectType : entry.inheritedObjectType)
            = guidAt(bytes, at);
        at += guidSize;
    }
    return {};
}

/// Requires a header at `start`; `end` is where the list ends.
Result<AccessEntry> readEntry(Bytes bytes, std::size_t start, std::size_t end)
{
    AccessEntry entry;
    entry.type = byteAt(bytes, start);
    entry.flags = byteAt(bytes, start + 1);
    const std::size_t size = numberAt<std::uint16_t>(bytes, start + 2);
    if (size < aceHeaderSize)
        return failure(Errc::BadLength, start + 2);
    if (size > end - start)
        return failure(Errc::LengthOverflow, start + 2);
    entry.range = { start, size };
    const std::size_t entryEnd = start + size;
    std::size_t at = start + aceHeaderSize;
    const AccessLayout layout = accessLayout(entry.type);
    if (layout != AccessLayout::Opaque) {
        if (entryEnd - at < maskSize)
            return failure(Errc::BadLength, start + 2);
        entry.mask = numberAt<std::uint32_t>(bytes, at);
        at += maskSize;
        if (layout == AccessLayout::Object) {
            if (const auto types = readObjectTypes(bytes, at, entryEnd, entry); !types)
                return tl::unexpected(types.error());
        }
        const auto sid = readSid(bytes, at, entryEnd);
        if (!sid)
            return tl::unexpected(sid.error());
        at += sizeOf(*sid);
        entry.sid = *sid;
    }
    entry.extra = { at, entryEnd - at };
    return entry;
}

/// Requires start <= bytes.size().
Result<AccessList> readList(Bytes bytes, std::size_t start)
{
    constexpr std::uint8_t leastRevision = 2;
    constexpr std::uint8_t mostRevision = 4;
    if (bytes.size() - start < aclHeaderSize)
        return failure(Errc::LengthOverflow, start);
    AccessList list;
    list.revision = byteAt(bytes, start);
    if (list.revision < leastRevision || list.revision > mostRevision)
        return failure(Errc::UnknownSyntax, start);
    const std::size_t size = numberAt<std::uint16_t>(bytes, start + 2);
    if (size < aclHeaderSize)
        return failure(Errc::BadLength, start + 2);
    if (size > bytes.size() - start)
        return failure(Errc::LengthOverflow, start + 2);
    list.range = { start, size };
    const std::size_t end = start + size;
    const std::size_t count = numberAt<std::uint16_t>(bytes, start + 4);
    std::size_t at = start + aclHeaderSize;
    for (std::size_t index = 0; index < count; ++index) {
        if (end - at < aceHeaderSize)
            return failure(Errc::CountTooLarge, start + 4);
        auto entry = readEntry(bytes, at, end);
        if (!entry)
            return tl::unexpected(entry.error());
        at += entry->range.length;
        list.entries.push_back(std::move(*entry));
    }
    return list;
}

/// The offset in the header's field; 0 for a part that is not there.
Result<std::size_t> readOffset(Bytes bytes, std::size_t field)
{
    const std::size_t offset = numberAt<std::uint32_t>(bytes, field);
    if (offset != 0 && offset < headerSize)
        return failure(Errc::BadLength, field);
    if (offset > bytes.size())
        return failure(Errc::LengthOverflow, field);
    return offset;
}

Result<std::optional<Sid>> readSidField(Bytes bytes, std::size_t field)
{
    const auto offset = readOffset(bytes, field);
    if (!offset)
        return tl::unexpected(offset.error());
    if (*offset == 0)
        return std::optional<Sid>();
    auto sid = readSid(bytes, *offset, bytes.size());
    if (!sid)
        return tl::unexpected(sid.error());
    return std::optional(std::move(*sid));
}

Result<std::optional<AccessList>> readListField(Bytes bytes, std::size_t field, bool present)
{
    const auto offset = readOffset(bytes, field);
    if (!offset)
        return tl::unexpected(offset.error());
    if (*offset == 0 || !present)
        return std::optional<AccessList>();
    auto list = readList(bytes, *offset);
    if (!list)
        return tl::unexpected(list.error());
    return std::optional(std::move(*list));
}

/// By type; the gaps are types that were never defined or never used.
constexpr std::array layouts{
    AccessLayout::Plain, // access allowed
    AccessLayout::Plain, // access denied
    AccessLayout::Plain, // audit
    AccessLayout::Plain, // alarm
    AccessLayout::Opaque, // compound
    AccessLayout::Object, // allowed, denied, audit and alarm for an object type
    AccessLayout::Object, AccessLayout::Object, AccessLayout::Object,
    AccessLayout::Plain, // allowed and denied with a condition
    AccessLayout::Plain,
    AccessLayout::Object, // allowed and denied for an object type with a condition
    AccessLayout::Object,
    AccessLayout::Plain, // audit and alarm with a condition
    AccessLayout::Plain,
    AccessLayout::Object, // audit and alarm for an object type with a condition
    AccessLayout::Object,
    AccessLayout::Plain, // mandatory label
    AccessLayout::Plain, // resource attribute
    AccessLayout::Plain, // scoped policy
};

} // namespace

AccessLayout accessLayout(std::uint8_t type)
{
    return type < layouts.size() ? layouts[type] : AccessLayout::Opaque;
}

Result<SecurityDescriptor> decodeSecurityDescriptor(Bytes bytes)
{
    constexpr std::size_t controlAt = 2;
    constexpr std::size_t ownerAt = 4;
    constexpr std::size_t groupAt = 8;
    constexpr std::size_t saclAt = 12;
    constexpr std::size_t daclAt = 16;
    if (bytes.size() < headerSize)
        return failure(Errc::Truncated, bytes.size());
    if (byteAt(bytes, 0) != 1)
        return failure(Errc::UnknownSyntax, 0);
    SecurityDescriptor descriptor;
    descriptor.control = numberAt<std::uint16_t>(bytes, controlAt);
    if (!descriptor.has(control_bit::selfRelative))
        return failure(Errc::UnknownSyntax, controlAt);
    auto owner = readSidField(bytes, ownerAt);
    if (!owner)
        return tl::unexpected(owner.error());
    auto group = readSidField(bytes, groupAt);
    if (!group)
        return tl::unexpected(group.error());
    auto sacl = readListField(bytes, saclAt, descriptor.has(control_bit::saclPresent));
    if (!sacl)
        return tl::unexpected(sacl.error());
    auto dacl = readListField(bytes, daclAt, descriptor.has(control_bit::daclPresent));
    if (!dacl)
        return tl::unexpected(dacl.error());
    descriptor.owner = std::move(*owner);
    descriptor.group = std::move(*group);
    descriptor.sacl = std::move(*sacl);
    descriptor.dacl = std::move(*dacl);
    return descriptor;
}

} // namespace clusprop::wire
