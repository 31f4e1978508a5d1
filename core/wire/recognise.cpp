// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"
#include "core/wire/syntax.h"

#include <array>

namespace clusprop::wire {
namespace {

constexpr std::size_t dwordSize = 4;

/// Sizes that tell a structure; the smaller ones fit too many other things.
constexpr std::array tellingNames{ "CLUS_SHARED_VOLUME_BACKUP_MODE", "CLUS_CSV_VOLUME_INFO",
    "CLUSTER_SHARED_VOLUME_STATE_INFO", "CLUSTER_SHARED_VOLUME_STATE_INFO_EX",
    "CLUS_CSV_MAINTENANCE_MODE_INFO" };

const StructureRow *structureOfSize(std::size_t size)
{
    for (const char *name : tellingNames) {
        const StructureRow *row = findStructure(name);
        if (row->length == size)
            return row;
    }
    return size == stateInfoExPackedLength ? findStructure(packedStateInfoEx().name) : nullptr;
}

} // namespace

Recognition recognise(Bytes bytes)
{
    if (decodePropertyList(bytes))
        return { BlobKind::PropertyList, nullptr, false };
    if (decodeValueList(bytes))
        return { BlobKind::ValueList, nullptr, false };
    const auto dwordAt = [bytes](std::size_t offset) {
        return bytes.size() >= offset + dwordSize ? loadLittleEndian<std::uint32_t>(bytes.data() + offset)
                                                  : endmarkSyntax;
    };
    if (dwordAt(dwordSize) == nameSyntax)
        return { BlobKind::PropertyList, nullptr, true };
    if (const StructureRow *structure = structureOfSize(bytes.size()))
        return { BlobKind::Structure, structure, !decodeStructure(*structure, bytes) };
    if (const std::uint32_t first = dwordAt(0); first != endmarkSyntax && findSyntax(first) != nullptr)
        return { BlobKind::ValueList, nullptr, true };
    return {};
}

} // namespace clusprop::wire
