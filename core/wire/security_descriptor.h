// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Self-relative security descriptors, the payload of SECURITY_DESCRIPTOR values: read-only.
///
/// Layout: MS-DTYP 2.4.2.2 (SID), 2.4.4 (ACE), 2.4.5 (ACL), 2.4.6 (SECURITY_DESCRIPTOR). Parts may
/// share bytes and may stand in any order; each is read within its own bounds. Integers are
/// little-endian, but the authority of a SID is big-endian. Offsets count bytes from the start of
/// the descriptor.
#pragma once

#include "core/wire/byte_range.h"
#include "core/wire/byte_reader.h"
#include "core/wire/result.h"
#include "core/wire/structures.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace clusprop::wire {

struct Sid
{
    std::uint64_t authority = 0; ///< 48 bits
    std::vector<std::uint32_t> subAuthorities; ///< at most 15

    friend bool operator==(const Sid &, const Sid &) = default;
};

/// Bits of SecurityDescriptor::control.
namespace control_bit {
constexpr std::uint16_t ownerDefaulted = 0x0001;
constexpr std::uint16_t groupDefaulted = 0x0002;
constexpr std::uint16_t daclPresent = 0x0004;
constexpr std::uint16_t saclPresent = 0x0010;
constexpr std::uint16_t daclAutoInheritRequired = 0x0100;
constexpr std::uint16_t saclAutoInheritRequired = 0x0200;
constexpr std::uint16_t daclAutoInherited = 0x0400;
constexpr std::uint16_t saclAutoInherited = 0x0800;
constexpr std::uint16_t daclProtected = 0x1000;
constexpr std::uint16_t saclProtected = 0x2000;
constexpr std::uint16_t selfRelative = 0x8000;
} // namespace control_bit

/// How the body of an entry is laid out.
enum class AccessLayout : std::uint8_t {
    Opaque, ///< of a type that is not known
    Plain, ///< mask, SID, for some types more data
    Object, ///< mask, flags, up to two GUIDs, SID, for some types more data
};
/// By the type of an entry (MS-DTYP 2.4.4.1).
[[nodiscard]] AccessLayout accessLayout(std::uint8_t type);

struct AccessEntry
{
    std::uint8_t type = 0;
    std::uint8_t flags = 0;
    std::uint32_t mask = 0; ///< 0 for an opaque entry
    std::optional<Guid> objectType;
    std::optional<Guid> inheritedObjectType;
    std::optional<Sid> sid; ///< nothing only for an opaque entry
    ByteRange range; ///< with its header
    ByteRange extra; ///< behind the SID: a condition or an attribute; of an opaque entry all of it
};

struct AccessList
{
    std::uint8_t revision = 0;
    std::vector<AccessEntry> entries;
    ByteRange range;
};

struct SecurityDescriptor
{
    std::uint16_t control = 0;
    std::optional<Sid> owner;
    std::optional<Sid> group;
    /// Nothing where the control bits say that there is none, and where the list is null: without a
    /// DACL everybody has all access.
    std::optional<AccessList> dacl;
    std::optional<AccessList> sacl;

    [[nodiscard]] bool has(std::uint16_t bit) const { return (control & bit) != 0; }
};

/// Errors: Truncated (no room for the header), UnknownSyntax (a revision that is not known, or not
/// self-relative), LengthOverflow (a part lies outside of the bytes or of the part around it),
/// BadLength (an offset into the header, a length that is too small, too many sub-authorities),
/// CountTooLarge (fewer entries than announced). The offset is that of the field that is wrong.
[[nodiscard]] Result<SecurityDescriptor> decodeSecurityDescriptor(Bytes bytes);

} // namespace clusprop::wire
