// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/content_checks.h"

#include <algorithm>

namespace clusprop::wire {
namespace {

std::uint16_t unitAt(Bytes bytes, std::size_t index)
{
    return loadLittleEndian<std::uint16_t>(bytes.data() + index * textUnitSize);
}

/// Scans `units` units from the start for halves of surrogate pairs. NULs may lie between strings.
bool holdsLoneSurrogate(Bytes bytes, std::size_t units)
{
    bool pending = false;
    for (std::size_t index = 0; index < units; ++index) {
        const std::uint16_t unit = unitAt(bytes, index);
        const bool low = (unit & 0xFC00U) == 0xDC00U;
        if (pending != low)
            return true;
        pending = (unit & 0xFC00U) == 0xD800U;
    }
    return pending;
}

} // namespace

bool isZero(Bytes bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{ 0 }; });
}

Defect checkText(Bytes payload, const TextScan &scan, std::size_t lengthOffset,
    std::size_t dataOffset, Walk &walk)
{
    if (payload.size() % textUnitSize != 0)
        return Finding{ Errc::OddLength, lengthOffset };
    if (payload.empty())
        return Finding{ Errc::BadLength, lengthOffset };
    const std::size_t units = payload.size() / textUnitSize;
    if (scan.length + 1 < units)
        walk.warn(Errc::EmbeddedNul, dataOffset);
    if (scan.hasSurrogates && holdsLoneSurrogate(payload, scan.length))
        walk.warn(Errc::LoneSurrogate, dataOffset);
    if (unitAt(payload, units - 1) != 0)
        return Finding{ Errc::UnterminatedString, dataOffset };
    return {};
}

Defect checkMultiText(Bytes payload, std::size_t lengthOffset, std::size_t dataOffset, Walk &walk)
{
    if (payload.size() % textUnitSize != 0)
        return Finding{ Errc::OddLength, lengthOffset };
    const std::size_t units = payload.size() / textUnitSize;
    // The list ends at its first empty string: a NUL at the start or right behind another one.
    std::size_t end = 0;
    while (end < units && !(unitAt(payload, end) == 0 && (end == 0 || unitAt(payload, end - 1) == 0)))
        ++end;

    // Servers round up with NULs (Windows Server 2022 does so in EnabledEventLogs); only text that
    // nobody will ever see is worth a word.
    if (end + 1 < units && !isZero(payload.subspan(end * textUnitSize)))
        walk.warn(Errc::EmbeddedNul, dataOffset);
    if (holdsLoneSurrogate(payload, end))
        walk.warn(Errc::LoneSurrogate, dataOffset);
    if (units == 1)
        return unitAt(payload, 0) == 0 ? Defect{} : Finding{ Errc::UnterminatedString, dataOffset };
    if (unitAt(payload, units - 1) != 0 || unitAt(payload, units - 2) != 0)
        return Finding{ Errc::UnterminatedMultiSz, dataOffset };
    return {};
}

Defect checkStructure(std::uint32_t syntax, Bytes payload, std::size_t dataOffset, Walk &walk)
{
    const StructureRow &structure = *entryStructure(syntax);
    const Defect defect = checkFields(structure, payload, dataOffset, walk.warnings());
    if (payload.size() > structure.length)
        walk.warn(Errc::ExtraData, dataOffset + structure.length);
    return walk.mode() == Mode::Strict ? defect : Defect{}; // tolerant reading told it already
}

} // namespace clusprop::wire
