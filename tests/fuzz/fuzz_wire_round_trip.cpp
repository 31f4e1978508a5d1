// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What decodes is written back byte for byte, and read again the same: strict reading of both kinds
// of list, at the speed that the volume needs, and tolerant reading of a part of the inputs.
// fuzz_wire_decode.cpp looks at everything else.

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "tests/fuzz/targets.h"

#include <algorithm>

namespace clusprop::fuzz {
namespace {

using namespace wire;

bool isSame(Bytes left, Bytes right)
{
    return std::ranges::equal(left, right);
}

bool isSame(const std::vector<ValueView> &left, const std::vector<ValueView> &right)
{
    return std::ranges::equal(left, right, [](const ValueView &one, const ValueView &other) {
        return one.syntax == other.syntax && one.offset == other.offset
            && one.readable == other.readable && isSame(one.payload, other.payload)
            && isSame(one.padding, other.padding);
    });
}

bool isSame(const ValueListView &left, const ValueListView &right)
{
    return isSame(left.values, right.values) && left.warnings == right.warnings;
}

bool isSame(const PropertyListView &left, const PropertyListView &right)
{
    return left.count == right.count && left.endMark == right.endMark
        && isSame(left.values, right.values) && left.warnings == right.warnings
        && std::ranges::equal(left.properties, right.properties,
            [](const PropertyView &one, const PropertyView &other) {
                return one.offset == other.offset && one.end == other.end
                    && one.firstValue == other.firstValue && one.valueCount == other.valueCount
                    && isSame(one.name, other.name) && isSame(one.namePadding, other.namePadding);
            });
}

template<typename View>
void roundTrip(const Result<View> &read, Bytes input, Result<View> (*decode)(Bytes, Mode, std::size_t))
{
    if (!read) {
        require(read.error().offset <= input.size(), "the error lies outside");
        return;
    }
    const auto written = encode(*read);
    require(written.has_value(), "what was read is refused by the writer");
    require(isSame(*written, input), "what was read is not written back alike");
    const auto again = decode(*written, Mode::Strict, 0);
    require(again.has_value(), "what was written is not read");
    require(isSame(*again, *read), "what was written is read differently");
}

/// Of defects, too, as long as they did not end the reading.
template<typename View>
void roundTripTolerantly(Bytes input, Result<View> (*decode)(Bytes, Mode, std::size_t))
{
    const auto read = decode(input, Mode::Tolerant, 0);
    require(read.has_value(), "tolerant reading fails");
    if (read->error || input.empty())
        return;
    const auto written = encode(*read);
    require(written && isSame(*written, input), "what was tolerated is not written back alike");
}

} // namespace

void wireRoundTrip(Bytes input)
{
    roundTrip(decodePropertyList(input), input, decodePropertyList);
    roundTrip(decodeValueList(input), input, decodeValueList);
    if (isChosen(input, 16)) {
        roundTripTolerantly(input, decodePropertyList);
        roundTripTolerantly(input, decodeValueList);
    }
}

} // namespace clusprop::fuzz
