// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What differs between two states of the same bytes, aligned by property and field.
///
/// Bytes are compared only with those that mean the same: a property that was inserted at the front
/// moves all others and changes none of them. Properties are matched by name and, where a name
/// occurs twice, by order; fields of a property by order; inside of a field what both ends share is
/// left out. Works in nested lists as well. Time is linear in the size of both.
#pragma once

#include "core/document/byte_map.h"

namespace clusprop {

struct ByteDifference
{
    wire::ByteRange before; ///< of no length: what is in `after` was inserted here
    wire::ByteRange after; ///< of no length: what is in `before` was removed here
    qsizetype beforeField = -1; ///< index of the first field it is in, or -1
    qsizetype afterField = -1;
    bool isEntry = false; ///< a whole property or entry of a value list, on one side only

    friend bool operator==(const ByteDifference &, const ByteDifference &) = default;
};

/// Room that one side has to leave so that bytes of the same meaning stand side by side.
struct ByteGap
{
    std::size_t offset
        = 0; ///< the gap is in front of this byte; the size of the buffer: behind all
    std::size_t length = 0;

    friend bool operator==(const ByteGap &, const ByteGap &) = default;
};

struct ByteDifferences
{
    QVector<ByteDifference> rows; ///< by offset on both sides
    QVector<ByteGap> beforeGaps; ///< by offset, each offset once
    QVector<ByteGap> afterGaps;
};

[[nodiscard]] ByteDifferences compareBytes(const ByteMap &before, const ByteMap &after);

/// "Value of CrossSubnetThreshold: 20 → 10", "Property NodeWeight added", "Padding of Role
/// removed".
[[nodiscard]] Sentence differenceWords(
    const ByteDifference &difference, const ByteMap &before, const ByteMap &after);

} // namespace clusprop
