// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Looks through UTF-16LE text four units at a time, which is where most of the time of reading a
/// property list goes.
///
/// A word of 64 bits holds four lanes of one unit each, the first unit in the lowest. A function
/// that marks lanes sets their highest bits.
#pragma once

#include "core/wire/byte_reader.h"
#include "core/wire/text.h"

#include <bit>
#include <cstdint>

namespace clusprop::wire {

constexpr std::size_t textUnitSize = 2;
constexpr std::size_t unitsInWord = sizeof(std::uint64_t) / textUnitSize;

namespace lanes {

constexpr std::uint64_t all(std::uint16_t unit)
{
    return unit * std::uint64_t{ 0x0001'0001'0001'0001 };
}

/// Exact up to the first lane that is 0; behind it a lane may be marked that is not.
constexpr std::uint64_t zero(std::uint64_t word)
{
    return (word - all(1)) & ~word & all(0x8000);
}

/// Halves of surrogate pairs, exact up to the first.
constexpr std::uint64_t surrogates(std::uint64_t word)
{
    return zero((word & all(0xF800)) ^ all(0xD800));
}

constexpr bool areAscii(std::uint64_t word)
{
    return (word & all(0xFF80)) == 0;
}

/// foldCase() of four units at once. Requires areAscii().
constexpr std::uint64_t foldAscii(std::uint64_t word)
{
    const std::uint64_t fromLetterA = word + all(0x80 - u'a');
    const std::uint64_t behindLetterZ = word + all(0x80 - u'z' - 1);
    const std::uint64_t isLower = fromLetterA & ~behindLetterZ & all(0x80);
    return word - (isLower >> 2U); // 0x20 less
}

inline std::uint64_t fold(std::uint64_t word)
{
    if (areAscii(word))
        return foldAscii(word);
    std::uint64_t folded = 0;
    for (unsigned shift = 0; shift < 64; shift += 16)
        folded |= std::uint64_t{ foldCase(static_cast<char16_t>(word >> shift & 0xFFFFU)) }
            << shift;
    return folded;
}

/// The units below a lane; all of them for lane 4.
constexpr std::uint64_t below(std::uint64_t word, std::size_t lane)
{
    return lane == unitsInWord ? word : word & ((std::uint64_t{ 1 } << lane * 16U) - 1);
}

} // namespace lanes

/// Up to four units from the `index`th on; missing ones are 0. Requires that the first is there.
inline std::uint64_t loadUnits(Bytes bytes, std::size_t index)
{
    const std::size_t start = index * textUnitSize;
    if (start + sizeof(std::uint64_t) <= bytes.size())
        return loadLittleEndian<std::uint64_t>(bytes.data() + start);
    std::uint64_t word = 0;
    for (std::size_t unit = 0; start + (unit + 1) * textUnitSize <= bytes.size(); ++unit) {
        const auto value
            = loadLittleEndian<std::uint16_t>(bytes.data() + start + unit * textUnitSize);
        word |= std::uint64_t{ value } << unit * 16U;
    }
    return word;
}

/// What stands before the first NUL.
struct TextScan
{
    std::size_t length = 0; ///< units up to the first NUL, or all whole ones
    bool hasSurrogates = false; ///< halves of pairs, matching or not
};

inline TextScan scanText(Bytes bytes)
{
    const std::size_t units = bytes.size() / textUnitSize;
    TextScan scan;
    std::uint64_t surrogates = 0;
    for (; scan.length < units; scan.length += unitsInWord) {
        const std::uint64_t word = loadUnits(bytes, scan.length);
        const std::uint64_t zeros = lanes::zero(word);
        if (zeros != 0) {
            const auto lane = static_cast<std::size_t>(std::countr_zero(zeros)) / 16U;
            surrogates |= lanes::surrogates(lanes::below(word, lane));
            scan.length += lane;
            break;
        }
        surrogates |= lanes::surrogates(word);
    }
    scan.length = scan.length < units ? scan.length : units;
    scan.hasSurrogates = surrogates != 0;
    return scan;
}

} // namespace clusprop::wire
