// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/syntax.h"

#include "core/wire/structures.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <limits>

namespace clusprop::wire {
namespace {

constexpr std::uint32_t any = std::numeric_limits<std::uint32_t>::max();
/// One UTF-16 unit, the NUL.
constexpr std::uint32_t leastText = 2;
/// DWORD Version, DWORD Size, DWORD NumberOfIdentifiers.
constexpr std::uint32_t storageDescriptorHeader = 4 + 4 + 4;

constexpr std::array rows{
    SyntaxRow{ endmarkSyntax, "ENDMARK", Payload::Opaque, 0, 0 },
    SyntaxRow{ 0x00010000, "LIST_VALUE_UNKNOWN", Payload::Opaque, 0, any },
    SyntaxRow{ listValue(Format::Binary), "LIST_VALUE_BINARY", Payload::Opaque, 0, any },
    SyntaxRow{ listValue(Format::Dword), "LIST_VALUE_DWORD", Payload::Dword, 4, 4 },
    SyntaxRow{ listValue(Format::Sz), "LIST_VALUE_SZ", Payload::Text, leastText, any },
    SyntaxRow{ listValue(Format::ExpandSz), "LIST_VALUE_EXPAND_SZ", Payload::Text, leastText, any },
    SyntaxRow{ listValue(Format::MultiSz), "LIST_VALUE_MULTI_SZ", Payload::MultiText, leastText, any },
    SyntaxRow{ listValue(Format::ULargeInteger), "LIST_VALUE_ULARGE_INTEGER", Payload::ULargeInteger,
        8, 8 },
    SyntaxRow{ listValue(Format::Long), "LIST_VALUE_LONG", Payload::Long, 4, 4 },
    SyntaxRow{ listValue(Format::ExpandedSz), "LIST_VALUE_EXPANDED_SZ", Payload::Text, leastText, any },
    SyntaxRow{ listValue(Format::SecurityDescriptor), "LIST_VALUE_SECURITY_DESCRIPTOR",
        Payload::Opaque, 0, any },
    SyntaxRow{ listValue(Format::LargeInteger), "LIST_VALUE_LARGE_INTEGER", Payload::LargeInteger, 8,
        8 },
    SyntaxRow{ listValue(Format::Word), "LIST_VALUE_WORD", Payload::Word, 2, 2 },
    SyntaxRow{ listValue(Format::FileTime), "LIST_VALUE_FILETIME", Payload::FileTime, 8, 8 },
    SyntaxRow{ listValue(Format::ValueList), "LIST_VALUE_VALUE_LIST", Payload::ValueList, 4, any },
    SyntaxRow{ listValue(Format::PropertyList), "LIST_VALUE_PROPERTY_LIST", Payload::PropertyList, 4,
        any },
    SyntaxRow{ syntaxWord(Type::ResClass, Format::Dword), "RESCLASS", Payload::ResourceClass, 4, 8 },
    SyntaxRow{ nameSyntax, "NAME", Payload::Text, leastText, any },
    SyntaxRow{ syntaxWord(Type::Signature, Format::Dword), "DISK_SIGNATURE", Payload::Dword, 4, 4 },
    SyntaxRow{ syntaxWord(Type::ScsiAddress, Format::Dword), "SCSI_ADDRESS", Payload::Structure,
        scsiAddressLength, scsiAddressLength },
    SyntaxRow{ syntaxWord(Type::DiskNumber, Format::Dword), "DISK_NUMBER", Payload::Dword, 4, 4 },
    SyntaxRow{ syntaxWord(Type::PartitionInfo, Format::Binary), "PARTITION_INFO", Payload::Structure,
        partitionInfoLength, any },
    SyntaxRow{ syntaxWord(Type::FtSetInfo, Format::Binary), "FTSET_INFO", Payload::Structure,
        ftSetInfoLength, any },
    SyntaxRow{ syntaxWord(Type::DiskSerialNumber, Format::Sz), "DISK_SERIALNUMBER", Payload::Text,
        leastText, any },
    SyntaxRow{ syntaxWord(Type::DiskGuid, Format::Sz), "DISK_GUID", Payload::Text, leastText, any },
    SyntaxRow{ syntaxWord(Type::DiskSize, Format::ULargeInteger), "DISK_SIZE",
        Payload::ULargeInteger, 8, 8 },
    SyntaxRow{ syntaxWord(Type::PartitionInfoEx, Format::Binary), "PARTITION_INFO_EX",
        Payload::Structure, partitionInfoExLength, any },
    SyntaxRow{ syntaxWord(Type::PartitionInfoEx2, Format::Binary), "PARTITION_INFO_EX2",
        Payload::Structure, partitionInfoEx2Length, any },
    SyntaxRow{ syntaxWord(Type::StorageDeviceIdDescriptor, Format::Binary),
        "STORAGE_DEVICE_ID_DESCRIPTOR", Payload::StorageDescriptor, storageDescriptorHeader, any },
};
static_assert(std::is_sorted(rows.begin(), rows.end(),
    [](const SyntaxRow &left, const SyntaxRow &right) { return left.word < right.word; }));

constexpr std::array<std::string_view, 15> formatNames{ "UNKNOWN", "BINARY", "DWORD", "SZ",
    "EXPAND_SZ", "MULTI_SZ", "ULARGE_INTEGER", "LONG", "EXPANDED_SZ", "SECURITY_DESCRIPTOR",
    "LARGE_INTEGER", "WORD", "FILETIME", "VALUE_LIST", "PROPERTY_LIST" };

constexpr std::string_view headerPrefix = "CLUSPROP_SYNTAX_";

char upper(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

bool sameWithoutCase(std::string_view left, std::string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](char first, char second) { return upper(first) == upper(second); });
}

std::string hexadecimal(const char *pattern, std::uint32_t number)
{
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), pattern, number);
    return { text.data(), static_cast<std::size_t>(length) };
}

} // namespace

std::span<const SyntaxRow> syntaxRows()
{
    return rows;
}

const SyntaxRow *findSyntax(std::uint32_t word)
{
    // The plain values are the bulk of every list and stand at the front, at their format's place.
    if (const std::uint32_t format = word - 0x00010000U; format < formatNames.size())
        return &rows[format + 1];
    const auto row = std::lower_bound(rows.begin(), rows.end(), word,
        [](const SyntaxRow &candidate, std::uint32_t wanted) { return candidate.word < wanted; });
    return row != rows.end() && row->word == word ? &*row : nullptr;
}

std::string syntaxName(std::uint32_t word)
{
    if (const SyntaxRow *row = findSyntax(word))
        return std::string(row->name);
    return hexadecimal("0x%08x", word);
}

std::optional<std::uint32_t> syntaxFromName(std::string_view name)
{
    if (name.size() > 2 && name[0] == '0' && upper(name[1]) == 'X') {
        std::uint32_t word = 0;
        const auto [end, error] = std::from_chars(name.data() + 2, name.data() + name.size(), word, 16);
        if (error == std::errc{} && end == name.data() + name.size())
            return word;
        return std::nullopt;
    }
    if (name.size() > headerPrefix.size()
        && sameWithoutCase(name.substr(0, headerPrefix.size()), headerPrefix))
        name.remove_prefix(headerPrefix.size());
    for (const SyntaxRow &row : rows) {
        if (sameWithoutCase(row.name, name))
            return row.word;
    }
    return std::nullopt;
}

std::string formatName(Format format)
{
    const auto number = static_cast<std::size_t>(format);
    if (number < formatNames.size())
        return std::string(formatNames[number]);
    return hexadecimal("0x%04x", static_cast<std::uint32_t>(number));
}

bool isReset(std::uint32_t syntax, std::size_t length)
{
    if (length != 0 || typeOf(syntax) != Type::ListValue || findSyntax(syntax) == nullptr)
        return false;
    const Format format = formatOf(syntax);
    return format != Format::Binary && format != Format::SecurityDescriptor;
}

} // namespace clusprop::wire
