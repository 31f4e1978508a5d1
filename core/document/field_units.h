// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The parts of a list that are compared as wholes: properties, entries of a value list, and the
/// single fields between them. Their matching is what byte_differences.h aligns by.
#pragma once

#include "core/document/byte_map.h"

namespace clusprop {

/// Fields from `first` up to, not with, `end`: indices into a map.
struct FieldUnit
{
    qsizetype first = 0;
    qsizetype end = 0;
};
using FieldUnits = QVector<FieldUnit>;

/// Splits the fields of one list. `depth` is that of the list; what is nested deeper stays with the
/// unit that it is in.
[[nodiscard]] FieldUnits unitsOf(const ByteMap &map, FieldUnit list, int depth);
/// Requires a unit that is not empty.
[[nodiscard]] wire::ByteRange unitRange(const ByteMap &map, FieldUnit unit);
/// Whether it is a property or an entry of a value list: no count, no end mark.
[[nodiscard]] bool isEntry(const ByteMap &map, FieldUnit unit);
/// The end of the fields, from the first, that are nested deeper than `depth`.
[[nodiscard]] qsizetype nestedEnd(const ByteMap &map, FieldUnit fields, int depth);
/// Which of two different fields of one property a reader meets first.
[[nodiscard]] bool comesFirst(ByteField left, ByteField right);

/// What units on both sides are matched by: the folded name, the syntax word, the field.
[[nodiscard]] QByteArray unitKey(const ByteMap &map, FieldUnit unit);

/// For each unit the index of the one that means the same on the other side, or -1.
struct UnitPartners
{
    QVector<qsizetype> ofBefore;
    QVector<qsizetype> ofAfter;
};
[[nodiscard]] UnitPartners matchUnits(const ByteMap &before, const FieldUnits &beforeUnits,
    const ByteMap &after, const FieldUnits &afterUnits);

} // namespace clusprop
