// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Syntax words: the DWORD in front of every entry, `type << 16 | format`.
///
/// Numbers and names: `CLUSTER_PROPERTY_TYPE`, `CLUSTER_PROPERTY_FORMAT` and
/// `CLUSTER_PROPERTY_SYNTAX` of the clusapi header; FORMAT.md, "Syntax words". Names are written
/// without the header's `CLUSPROP_SYNTAX_` prefix.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace clusprop::wire {

/// The high word of a syntax.
enum class Type : std::uint16_t {
    Endmark = 0,
    ListValue = 1,
    ResClass = 2,
    Name = 4,
    Signature = 5,
    ScsiAddress = 6,
    DiskNumber = 7,
    PartitionInfo = 8,
    FtSetInfo = 9,
    DiskSerialNumber = 10,
    DiskGuid = 11,
    DiskSize = 12,
    PartitionInfoEx = 13,
    PartitionInfoEx2 = 14,
    StorageDeviceIdDescriptor = 15,
};

/// The low word of a syntax. Numbers from 0x8000 up are user-defined.
enum class Format : std::uint16_t {
    Unknown = 0,
    Binary = 1,
    Dword = 2,
    Sz = 3,
    ExpandSz = 4,
    MultiSz = 5,
    ULargeInteger = 6,
    Long = 7,
    ExpandedSz = 8,
    SecurityDescriptor = 9,
    LargeInteger = 10,
    Word = 11,
    FileTime = 12,
    ValueList = 13,
    PropertyList = 14,
};

constexpr std::uint32_t syntaxWord(Type type, Format format)
{
    return static_cast<std::uint32_t>(type) << 16U | static_cast<std::uint32_t>(format);
}
constexpr std::uint32_t listValue(Format format)
{
    return syntaxWord(Type::ListValue, format);
}
constexpr Type typeOf(std::uint32_t syntax)
{
    return static_cast<Type>(syntax >> 16U);
}
constexpr Format formatOf(std::uint32_t syntax)
{
    return static_cast<Format>(syntax & 0xFFFFU);
}

constexpr std::uint32_t endmarkSyntax = 0;
constexpr std::uint32_t nameSyntax = syntaxWord(Type::Name, Format::Sz);

/// How the payload of an entry is laid out. One step finer than Format, because storage entries
/// use BINARY for structures and DWORD for four single bytes.
enum class Payload : std::uint8_t {
    Opaque, ///< any bytes
    Dword,
    Long,
    Word,
    ULargeInteger,
    LargeInteger,
    FileTime,
    Text, ///< UTF-16LE with a NUL
    MultiText, ///< strings, each with a NUL, one more NUL
    Structure, ///< fields by a row of structures.h
    ResourceClass, ///< DWORD class, or DWORD class and DWORD subclass
    StorageDescriptor, ///< at least 12 bytes, kept as bytes
    PropertyList,
    ValueList,
};

struct SyntaxRow
{
    std::uint32_t word;
    std::string_view name;
    Payload payload;
    std::uint32_t leastLength; ///< bytes; what `bad-length` is measured against
    std::uint32_t mostLength; ///< bytes
};

/// All defined combinations, by ascending word.
[[nodiscard]] std::span<const SyntaxRow> syntaxRows();
/// Null for a word that is not defined (user-defined types and formats among them).
[[nodiscard]] const SyntaxRow *findSyntax(std::uint32_t word);
/// The row's name, or `0x%08x`.
[[nodiscard]] std::string syntaxName(std::uint32_t word);
/// The inverse of syntaxName; accepts the header's prefix and any case, and hexadecimal words.
[[nodiscard]] std::optional<std::uint32_t> syntaxFromName(std::string_view name);

/// The header's name of a format, "DWORD"; "0x%04x" for what is not in the table.
[[nodiscard]] std::string formatName(Format format);

/// A LIST_VALUE entry of length 0 means "reset to default", except where length 0 is an ordinary
/// empty value (FORMAT.md, "Reset to default").
[[nodiscard]] bool isReset(std::uint32_t syntax, std::size_t length);

} // namespace clusprop::wire
