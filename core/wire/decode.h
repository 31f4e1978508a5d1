// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Whole buffers to views. FORMAT.md, "Reading", has the classes, their offsets and the order in
/// which an entry is checked.
///
/// Strict reading returns the first defect as an error. Tolerant reading never fails: it turns
/// what it can into warnings, keeps everything completed before a fatal defect and says in
/// `error` where it stopped. The announced count is never used to allocate, so work and memory
/// are bounded by the bytes given.
#pragma once

#include "core/wire/property_list.h"
#include "core/wire/structures.h"

namespace clusprop::wire {

enum class Mode : std::uint8_t { Strict, Tolerant };

/// Lists within lists within lists: deeper ones are Errc::TooDeep.
constexpr int deepestNesting = 16;

/// `base` is added to every offset: the place of `bytes` in the outermost buffer.
[[nodiscard]] Result<PropertyListView> decodePropertyList(Bytes bytes, Mode mode = Mode::Strict,
    std::size_t base = 0);
[[nodiscard]] Result<ValueListView> decodeValueList(Bytes bytes, Mode mode = Mode::Strict,
    std::size_t base = 0);

struct StructureView
{
    const StructureRow *layout = nullptr; ///< differs from the asked row for a packed state record
    Bytes bytes; ///< the whole buffer, trailing bytes included
    std::vector<Finding> warnings;
    std::optional<Error> error; ///< set: too short, no field can be relied on
};

/// Extended state records of exactly the packed size are read in that layout, with a warning.
[[nodiscard]] Result<StructureView> decodeStructure(const StructureRow &structure, Bytes bytes,
    Mode mode = Mode::Strict);

enum class BlobKind : std::uint8_t { PropertyList, ValueList, Structure, Unknown };

struct Recognition
{
    BlobKind kind = BlobKind::Unknown;
    const StructureRow *structure = nullptr; ///< for BlobKind::Structure
    bool damaged = false; ///< the kind is a guess by its first words; strict reading fails
};

/// Tells what a buffer without a name is: strictly valid lists first, then the property name that
/// a damaged property list starts with, then exact sizes of structures, then a known syntax word.
[[nodiscard]] Recognition recognise(Bytes bytes);

} // namespace clusprop::wire
