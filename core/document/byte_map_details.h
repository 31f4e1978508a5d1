// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a field of a ByteMap remembers beside its kind, so that its words can be made later: shared
/// by what draws the map and what puts it into words.
#pragma once

#include "core/wire/structures.h"
#include "core/wire/syntax.h"

#include <QVector>

namespace clusprop {

/// Bits of a ValueData field, and of what stands behind a structure.
struct ValueDetail
{
    static constexpr quint16 text = 1;
    static constexpr quint16 readable = 2;
    static constexpr quint16 behindStructure = 4; ///< has no syntax word in front
};

/// A StructureField: which of the map's structures, and which of its rows. Both have far fewer than
/// 256.
[[nodiscard]] constexpr quint16 structureDetail(quint16 structure, std::size_t row)
{
    return static_cast<quint16>(std::size_t{ structure } << 8U | (row & 0xFFU));
}
[[nodiscard]] inline const wire::FieldRow &structureField(
    const QVector<const wire::StructureRow *> &structures, quint16 detail)
{
    return structures[detail >> 8]->fields[detail & 0xFFU];
}

[[nodiscard]] inline const wire::StructureRow &volumeStructure()
{
    return *wire::findStructure("CLUS_CSV_VOLUME_INFO");
}
/// The only binary entries of this size that a cluster answers with.
[[nodiscard]] constexpr bool isVolumeEntry(std::uint32_t syntax, std::size_t length)
{
    return syntax == wire::listValue(wire::Format::Binary) && length == wire::csvVolumeInfoLength;
}

} // namespace clusprop
