// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Fixed structures: those that stand alone (a control code's whole buffer) and those that are the
/// payload of a value-list entry.
///
/// Sources: the structure pages of the Failover Cluster API reference, MS-CMRP 2.2.3 and the
/// clusapi header; FORMAT.md, "Fixed structures" and "Storage entries". Offsets and lengths are in
/// bytes from the start of the structure; integers are little-endian, text is UTF-16LE with a NUL
/// in a field of fixed size.
#pragma once

#include "core/wire/byte_reader.h"
#include "core/wire/byte_writer.h"
#include "core/wire/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace clusprop::wire {

constexpr std::uint32_t scsiAddressLength = 4;
constexpr std::uint32_t ftSetInfoLength = 4 + 4;
constexpr std::uint32_t partitionInfoLength = 4 + 520 + 520 + 4 + 4 + 4 + 64;
constexpr std::uint32_t partitionInfoExLength = partitionInfoLength + 8 + 8 + 4 + 4 + 16;
constexpr std::uint32_t partitionInfoEx2Length = partitionInfoExLength + 16 + 520 + 4;
constexpr std::uint32_t backupModeLength = 4 + 4 + 520;
constexpr std::uint32_t csvVolumeInfoLength = 8 + 4 + 4 + 4 + 520 + 100;
constexpr std::uint32_t stateInfoLength = 520 + 520 + 4;
/// MS-CMRP lists no pad bytes before the two 64-bit reasons …
constexpr std::uint32_t stateInfoExPackedLength = stateInfoLength + 520 + 8 + 8;
/// … the C layout has four.
constexpr std::uint32_t stateInfoExLength = stateInfoExPackedLength + 4;
constexpr std::uint32_t csvMaintenanceModeLength = 4 + 520;

enum class FieldKind : std::uint8_t { Byte, Dword, QuadWord, Text, Guid };

struct FieldRow
{
    std::string_view name; ///< the header's
    std::uint32_t offset;
    std::uint32_t size;
    FieldKind kind;
};

struct StructureRow
{
    std::string_view name; ///< the header's name, or that of the entry's syntax
    std::uint32_t length; ///< bytes of the known fields
    std::span<const FieldRow> fields;
    bool standsAlone; ///< a whole buffer; otherwise the payload of a value-list entry
};

using Guid = std::array<std::byte, 16>;
/// Byte and DWORD fields give the 32-bit number.
using FieldValue = std::variant<std::uint32_t, std::uint64_t, std::u16string, Guid>;

/// The structures that stand alone.
[[nodiscard]] std::span<const StructureRow> structureRows();
/// Of the structures that stand alone, by the header's name, in any case.
[[nodiscard]] const StructureRow *findStructure(std::string_view name);
/// The layout of a value-list entry's payload; null for entries that are no structure. That of a
/// resource class is 8 bytes long, its payload may be the first 4.
[[nodiscard]] const StructureRow *entryStructure(std::uint32_t syntax);
/// The row for an extended state record without pad bytes; has the name of the padded one.
[[nodiscard]] const StructureRow &packedStateInfoEx();

/// Requires bytes.size() >= field.offset + field.size.
[[nodiscard]] FieldValue readField(const FieldRow &field, Bytes bytes);
/// Writes the field in place; text is filled up with zeros. Refused: NumberOutOfRange for a number
/// that does not fit or a value of another kind, NulInText, TooLong for text that leaves no room
/// for its NUL.
[[nodiscard]] Result<void> writeField(const FieldRow &field, const FieldValue &value,
    std::span<std::byte> bytes);

/// Registry form without braces, lower case; the first three groups are little-endian numbers.
[[nodiscard]] std::string guidText(const Guid &guid);
/// With or without braces.
[[nodiscard]] std::optional<Guid> guidFromText(std::string_view text);

/// Checks the text fields of a structure: oddities and UnterminatedString, at the field, go to
/// `findings` as tolerant reading tells them; the first of the latter, with which strict reading
/// ends, is given back as well. `base` is the structure's offset in the outermost buffer.
[[nodiscard]] std::optional<Finding> checkFields(const StructureRow &structure, Bytes bytes,
    std::size_t base, std::vector<Finding> &findings);

/// Input of CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE, 528 bytes. `delaySeconds` is how long
/// the server waits for a backup before it leaves backup mode by itself; it is 0 exactly when
/// `backupState` is 0, which has no values but 0 and 1: anything else is NumberOutOfRange. `volumeName`: friendly name or GUID path,
/// at most 259 units.
[[nodiscard]] Result<Buffer> backupModeStructure(std::uint32_t backupState,
    std::uint32_t delaySeconds, std::u16string_view volumeName);

} // namespace clusprop::wire
