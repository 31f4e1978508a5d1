// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/structures.h"

#include "core/wire/syntax.h"
#include "core/wire/text.h"

#include <algorithm>
#include <array>

namespace clusprop::wire {
namespace {

constexpr std::size_t unitSize = 2;
constexpr std::uint32_t pathSize = 520; // 260 units

constexpr std::array scsiAddressFields{
    FieldRow{ "PortNumber", 0, 1, FieldKind::Byte },
    FieldRow{ "PathId", 1, 1, FieldKind::Byte },
    FieldRow{ "TargetId", 2, 1, FieldKind::Byte },
    FieldRow{ "Lun", 3, 1, FieldKind::Byte },
};
constexpr std::array ftSetInfoFields{
    FieldRow{ "RootSignature", 0, 4, FieldKind::Dword },
    FieldRow{ "FtType", 4, 4, FieldKind::Dword },
};
// The three partition entries begin alike; each longer one adds fields at the end.
constexpr std::array partitionFields{
    FieldRow{ "Flags", 0, 4, FieldKind::Dword },
    FieldRow{ "DeviceName", 4, pathSize, FieldKind::Text },
    FieldRow{ "VolumeLabel", 524, pathSize, FieldKind::Text },
    FieldRow{ "SerialNumber", 1044, 4, FieldKind::Dword },
    FieldRow{ "MaximumComponentLength", 1048, 4, FieldKind::Dword },
    FieldRow{ "FileSystemFlags", 1052, 4, FieldKind::Dword },
    FieldRow{ "FileSystem", 1056, 64, FieldKind::Text },
    FieldRow{ "TotalSizeInBytes", 1120, 8, FieldKind::QuadWord },
    FieldRow{ "FreeSizeInBytes", 1128, 8, FieldKind::QuadWord },
    FieldRow{ "DeviceNumber", 1136, 4, FieldKind::Dword },
    FieldRow{ "PartitionNumber", 1140, 4, FieldKind::Dword },
    FieldRow{ "VolumeGuid", 1144, 16, FieldKind::Guid },
    FieldRow{ "GptPartitionId", 1160, 16, FieldKind::Guid },
    FieldRow{ "PartitionName", 1176, pathSize, FieldKind::Text },
    FieldRow{ "EncryptionFlags", 1696, 4, FieldKind::Dword },
};
constexpr std::size_t partitionInfoFieldCount = 7;
constexpr std::size_t partitionInfoExFieldCount = 12;

constexpr std::array backupModeFields{
    FieldRow{ "BackupState", 0, 4, FieldKind::Dword },
    FieldRow{ "DelayTimerInSecs", 4, 4, FieldKind::Dword },
    FieldRow{ "VolumeName", 8, pathSize, FieldKind::Text },
};
constexpr std::array csvVolumeInfoFields{
    FieldRow{ "VolumeOffset", 0, 8, FieldKind::QuadWord },
    FieldRow{ "PartitionNumber", 8, 4, FieldKind::Dword },
    FieldRow{ "FaultState", 12, 4, FieldKind::Dword },
    FieldRow{ "BackupState", 16, 4, FieldKind::Dword },
    FieldRow{ "VolumeFriendlyName", 20, pathSize, FieldKind::Text },
    FieldRow{ "VolumeName", 540, 100, FieldKind::Text },
};
constexpr std::array stateInfoFields{
    FieldRow{ "VolumeName", 0, pathSize, FieldKind::Text },
    FieldRow{ "NodeName", 520, pathSize, FieldKind::Text },
    FieldRow{ "VolumeState", 1040, 4, FieldKind::Dword },
};
constexpr std::array stateInfoExFields{
    FieldRow{ "VolumeName", 0, pathSize, FieldKind::Text },
    FieldRow{ "NodeName", 520, pathSize, FieldKind::Text },
    FieldRow{ "VolumeState", 1040, 4, FieldKind::Dword },
    FieldRow{ "VolumeFriendlyName", 1044, pathSize, FieldKind::Text },
    FieldRow{ "RedirectedIOReason", 1568, 8, FieldKind::QuadWord },
    FieldRow{ "VolumeRedirectedIOReason", 1576, 8, FieldKind::QuadWord },
};
constexpr std::array stateInfoExPackedFields{
    FieldRow{ "VolumeName", 0, pathSize, FieldKind::Text },
    FieldRow{ "NodeName", 520, pathSize, FieldKind::Text },
    FieldRow{ "VolumeState", 1040, 4, FieldKind::Dword },
    FieldRow{ "VolumeFriendlyName", 1044, pathSize, FieldKind::Text },
    FieldRow{ "RedirectedIOReason", 1564, 8, FieldKind::QuadWord },
    FieldRow{ "VolumeRedirectedIOReason", 1572, 8, FieldKind::QuadWord },
};
constexpr std::array csvMaintenanceModeFields{
    FieldRow{ "InMaintenance", 0, 4, FieldKind::Dword },
    FieldRow{ "VolumeName", 4, pathSize, FieldKind::Text },
};
constexpr std::array maintenanceModeFields{
    FieldRow{ "InMaintenance", 0, 4, FieldKind::Dword },
    FieldRow{ "MaintainenceModeType", 4, 4, FieldKind::Dword }, // spelt so in the header
    FieldRow{ "InternalState", 8, 4, FieldKind::Dword },
    FieldRow{ "Signature", 12, 4, FieldKind::Dword },
};
constexpr std::array classInfoFields{
    FieldRow{ "Class", 0, 4, FieldKind::Dword },
    FieldRow{ "SubClass", 4, 4, FieldKind::Dword },
};

constexpr std::array standaloneRows{
    StructureRow{ "CLUS_SHARED_VOLUME_BACKUP_MODE", backupModeLength, backupModeFields, true },
    StructureRow{ "CLUS_CSV_VOLUME_INFO", csvVolumeInfoLength, csvVolumeInfoFields, true },
    StructureRow{ "CLUSTER_SHARED_VOLUME_STATE_INFO", stateInfoLength, stateInfoFields, true },
    StructureRow{ "CLUSTER_SHARED_VOLUME_STATE_INFO_EX", stateInfoExLength, stateInfoExFields, true },
    StructureRow{ "CLUS_CSV_MAINTENANCE_MODE_INFO", csvMaintenanceModeLength,
        csvMaintenanceModeFields, true },
    StructureRow{ "CLUS_MAINTENANCE_MODE_INFO", 4, std::span(maintenanceModeFields).first(1), true },
    StructureRow{ "CLUS_MAINTENANCE_MODE_INFOEX", 16, maintenanceModeFields, true },
    StructureRow{ "CLUS_RESOURCE_CLASS_INFO", 8, classInfoFields, true },
};
constexpr StructureRow packedStateInfoExRow{ "CLUSTER_SHARED_VOLUME_STATE_INFO_EX",
    stateInfoExPackedLength, stateInfoExPackedFields, true };

constexpr StructureRow scsiAddressRow{ "SCSI_ADDRESS", scsiAddressLength, scsiAddressFields, false };
constexpr StructureRow ftSetInfoRow{ "FTSET_INFO", ftSetInfoLength, ftSetInfoFields, false };
constexpr StructureRow partitionInfoRow{ "PARTITION_INFO", partitionInfoLength,
    std::span(partitionFields).first(partitionInfoFieldCount), false };
constexpr StructureRow partitionInfoExRow{ "PARTITION_INFO_EX", partitionInfoExLength,
    std::span(partitionFields).first(partitionInfoExFieldCount), false };
constexpr StructureRow partitionInfoEx2Row{ "PARTITION_INFO_EX2", partitionInfoEx2Length,
    partitionFields, false };
constexpr StructureRow resourceClassRow{ "RESCLASS", 8, classInfoFields, false };

consteval bool fieldsLieInside(const StructureRow &row)
{
    return std::all_of(row.fields.begin(), row.fields.end(),
        [&row](const FieldRow &field) { return field.offset + field.size <= row.length; });
}
static_assert(std::all_of(standaloneRows.begin(), standaloneRows.end(), fieldsLieInside));
static_assert(fieldsLieInside(packedStateInfoExRow) && fieldsLieInside(partitionInfoRow)
    && fieldsLieInside(partitionInfoExRow) && fieldsLieInside(partitionInfoEx2Row));

char lower(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

int hexDigit(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    letter = lower(letter);
    return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/// Where the bytes of the text form come from: the first three groups are stored little-endian.
constexpr std::array guidOrder{ 3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15 };

Result<void> writeText(const FieldRow &field, const std::u16string &text, std::span<std::byte> target)
{
    if (text.find(u'\0') != std::u16string::npos)
        return failure(Errc::NulInText, 0);
    if ((text.size() + 1) * unitSize > field.size)
        return failure(Errc::TooLong, 0);
    std::fill(target.begin(), target.end(), std::byte{ 0 });
    for (std::size_t index = 0; index < text.size(); ++index) {
        target[index * unitSize] = static_cast<std::byte>(text[index] & 0xFFU);
        target[index * unitSize + 1] = static_cast<std::byte>(text[index] >> 8U);
    }
    return {};
}

} // namespace

std::span<const StructureRow> structureRows()
{
    return standaloneRows;
}

const StructureRow *findStructure(std::string_view name)
{
    const auto row = std::find_if(standaloneRows.begin(), standaloneRows.end(), [name](const auto &candidate) {
        return std::equal(candidate.name.begin(), candidate.name.end(), name.begin(), name.end(),
            [](char left, char right) { return lower(left) == lower(right); });
    });
    return row == standaloneRows.end() ? nullptr : &*row;
}

const StructureRow *entryStructure(std::uint32_t syntax)
{
    // A known type with another format is an unknown syntax: its bytes have no layout.
    if (findSyntax(syntax) == nullptr)
        return nullptr;
    switch (typeOf(syntax)) {
    case Type::ResClass:
        return &resourceClassRow;
    case Type::ScsiAddress:
        return &scsiAddressRow;
    case Type::FtSetInfo:
        return &ftSetInfoRow;
    case Type::PartitionInfo:
        return &partitionInfoRow;
    case Type::PartitionInfoEx:
        return &partitionInfoExRow;
    case Type::PartitionInfoEx2:
        return &partitionInfoEx2Row;
    case Type::Endmark:
    case Type::ListValue:
    case Type::Name:
    case Type::Signature:
    case Type::DiskNumber:
    case Type::DiskSerialNumber:
    case Type::DiskGuid:
    case Type::DiskSize:
    case Type::StorageDeviceIdDescriptor:
        break;
    }
    return nullptr;
}

const StructureRow &packedStateInfoEx()
{
    return packedStateInfoExRow;
}

FieldValue readField(const FieldRow &field, Bytes bytes)
{
    const Bytes data = bytes.subspan(field.offset, field.size);
    switch (field.kind) {
    case FieldKind::Byte:
        return std::to_integer<std::uint32_t>(data.front());
    case FieldKind::Dword:
        return loadLittleEndian<std::uint32_t>(data.data());
    case FieldKind::QuadWord:
        return loadLittleEndian<std::uint64_t>(data.data());
    case FieldKind::Text:
        return readText(data);
    case FieldKind::Guid:
        break;
    }
    Guid guid{};
    std::copy(data.begin(), data.end(), guid.begin());
    return guid;
}

Result<void> writeField(const FieldRow &field, const FieldValue &value, std::span<std::byte> bytes)
{
    const std::span<std::byte> target = bytes.subspan(field.offset, field.size);
    if (field.kind == FieldKind::Text) {
        const auto *text = std::get_if<std::u16string>(&value);
        return text ? writeText(field, *text, target) : failure(Errc::NumberOutOfRange, 0);
    }
    if (field.kind == FieldKind::Guid) {
        const auto *guid = std::get_if<Guid>(&value);
        if (!guid)
            return failure(Errc::NumberOutOfRange, 0);
        std::copy(guid->begin(), guid->end(), target.begin());
        return {};
    }
    std::uint64_t number = 0;
    if (const auto *small = std::get_if<std::uint32_t>(&value))
        number = *small;
    else if (const auto *large = std::get_if<std::uint64_t>(&value))
        number = *large;
    else
        return failure(Errc::NumberOutOfRange, 0);
    if (field.size < sizeof number && number >> (field.size * 8U) != 0)
        return failure(Errc::NumberOutOfRange, 0);
    for (std::byte &byte : target) {
        byte = static_cast<std::byte>(number & 0xFFU);
        number >>= 8U;
    }
    return {};
}

std::string guidText(const Guid &guid)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(36);
    for (std::size_t index = 0; index < guid.size(); ++index) {
        if (index == 4 || index == 6 || index == 8 || index == 10)
            text += '-';
        const auto value = std::to_integer<std::size_t>(guid[static_cast<std::size_t>(guidOrder[index])]);
        text += digits[value >> 4U];
        text += digits[value & 0xFU];
    }
    return text;
}

std::optional<Guid> guidFromText(std::string_view text)
{
    if (text.size() == 38 && text.front() == '{' && text.back() == '}')
        text = text.substr(1, 36);
    if (text.size() != 36)
        return std::nullopt;
    Guid guid{};
    std::size_t position = 0;
    for (std::size_t index = 0; index < guid.size(); ++index) {
        if (index == 4 || index == 6 || index == 8 || index == 10) {
            if (text[position++] != '-')
                return std::nullopt;
        }
        const int high = hexDigit(text[position]);
        const int low = hexDigit(text[position + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        guid[static_cast<std::size_t>(guidOrder[index])] = static_cast<std::byte>(high * 16 + low);
        position += 2;
    }
    return guid;
}

std::optional<Finding> checkFields(const StructureRow &structure, Bytes bytes, std::size_t base,
    std::vector<Finding> &findings)
{
    std::optional<Finding> defect;
    for (const FieldRow &field : structure.fields) {
        if (field.kind != FieldKind::Text)
            continue;
        const std::size_t place = base + field.offset;
        const Bytes data = bytes.subspan(field.offset, field.size);
        const std::u16string text = readText(data);
        const std::size_t textSize = text.size() * unitSize;
        if (textSize == data.size()) {
            findings.push_back({ Errc::UnterminatedString, place });
            if (!defect)
                defect = findings.back();
        } else {
            const Bytes rest = data.subspan(textSize);
            const bool zero = std::all_of(rest.begin(), rest.end(),
                [](std::byte byte) { return byte == std::byte{ 0 }; });
            if (!zero)
                findings.push_back({ Errc::TextAfterNul, place });
        }
        if (hasLoneSurrogate(text))
            findings.push_back({ Errc::LoneSurrogate, place });
    }
    return defect;
}

Result<Buffer> backupModeStructure(std::uint32_t backupState, std::uint32_t delaySeconds,
    std::u16string_view volumeName)
{
    if (backupState > 1 || (backupState == 0) != (delaySeconds == 0))
        return failure(Errc::NumberOutOfRange, 0);
    Buffer buffer(backupModeLength, std::byte{ 0 });
    const std::array<FieldValue, backupModeFields.size()> values{ backupState, delaySeconds,
        std::u16string(volumeName) };
    for (std::size_t index = 0; index < values.size(); ++index) {
        if (const auto written = writeField(backupModeFields[index], values[index], buffer); !written)
            return tl::unexpected(written.error());
    }
    return buffer;
}

} // namespace clusprop::wire
