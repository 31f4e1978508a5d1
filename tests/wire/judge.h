// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What must hold of the byte layer whatever the bytes are: for the sweeps and for the fuzz targets.
#pragma once

#include "core/wire/decode.h"
#include "core/wire/encode.h"

#include <algorithm>

namespace clusprop::wire::test {

inline bool isInside(const Finding &finding, Bytes bytes)
{
    return finding.offset <= bytes.size();
}

inline bool areInside(const std::vector<Finding> &findings, Bytes bytes)
{
    return std::all_of(findings.begin(), findings.end(),
        [bytes](const Finding &finding) { return isInside(finding, bytes); });
}

inline bool same(const ValueView &left, const ValueView &right)
{
    return left.syntax == right.syntax && left.offset == right.offset
        && left.readable == right.readable && left.payload.data() == right.payload.data()
        && left.payload.size() == right.payload.size();
}

inline bool same(const std::vector<ValueView> &left, const std::vector<ValueView> &right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](const ValueView &first, const ValueView &second) { return same(first, second); });
}

inline bool sameContent(const ValueListView &left, const ValueListView &right)
{
    return same(left.values, right.values);
}

inline bool sameContent(const PropertyListView &left, const PropertyListView &right)
{
    return left.count == right.count && left.endMark == right.endMark
        && same(left.values, right.values)
        && std::equal(left.properties.begin(), left.properties.end(), right.properties.begin(),
            right.properties.end(), [](const PropertyView &first, const PropertyView &second) {
                return first.offset == second.offset && first.end == second.end
                    && first.firstValue == second.firstValue
                    && first.valueCount == second.valueCount;
            });
}

/// Empty when strict and tolerant reading agree with each other and with the bytes.
template<typename View>
const char *judgeList(const Result<View> &strict, const Result<View> &tolerant, Bytes bytes)
{
    if (!tolerant)
        return "tolerant reading failed";
    if (!strict && !isInside(strict.error(), bytes))
        return "the strict error lies outside";
    if (!areInside(tolerant->warnings, bytes)
        || (tolerant->error && !isInside(*tolerant->error, bytes)))
        return "a tolerant finding lies outside";
    for (const ValueView &value : tolerant->values) {
        if (value.range().end() > bytes.size())
            return "a value lies outside";
    }
    if (strict) {
        if (tolerant->error || tolerant->warnings != strict->warnings
            || !sameContent(*strict, *tolerant))
            return "strict and tolerant reading differ";
    } else if (!tolerant->error && tolerant->warnings.empty()) {
        return "tolerant reading does not mention the defect";
    }
    if (!tolerant->error && !bytes.empty()) {
        const auto written = encode(*tolerant);
        if (!written || !std::equal(written->begin(), written->end(), bytes.begin(), bytes.end()))
            return "what was read is not written back alike";
    }
    return nullptr;
}

inline const char *judgeStructure(const StructureRow &structure, Bytes bytes)
{
    const auto strict = decodeStructure(structure, bytes);
    const auto tolerant = decodeStructure(structure, bytes, Mode::Tolerant);
    if (!tolerant)
        return "tolerant reading of a structure failed";
    if (!strict && !isInside(strict.error(), bytes))
        return "the strict error of a structure lies outside";
    if (!areInside(tolerant->warnings, bytes)
        || (tolerant->error && !isInside(*tolerant->error, bytes)))
        return "a tolerant finding of a structure lies outside";
    if (strict && (tolerant->error || tolerant->warnings != strict->warnings))
        return "strict and tolerant reading of a structure differ";
    if (tolerant->error)
        return nullptr;
    Buffer copy(bytes.begin(), bytes.end());
    for (const FieldRow &field : tolerant->layout->fields) {
        const FieldValue value = readField(field, bytes);
        const auto *text = std::get_if<std::u16string>(&value);
        if (text != nullptr && (text->size() + 1) * 2 > field.size)
            continue; // without a NUL; that is not written
        if (!writeField(field, value, copy))
            return "a field that was read is not written";
    }
    if (strict && strict->warnings.empty()
        && !std::equal(copy.begin(), copy.end(), bytes.begin(), bytes.end()))
        return "the fields of a structure are not written back alike";
    return nullptr;
}

/// Null, or what does not hold.
inline const char *judge(Bytes bytes)
{
    const auto list = decodePropertyList(bytes);
    if (const char *fault = judgeList(list, decodePropertyList(bytes, Mode::Tolerant), bytes))
        return fault;
    const auto values = decodeValueList(bytes);
    if (const char *fault = judgeList(values, decodeValueList(bytes, Mode::Tolerant), bytes))
        return fault;
    const Recognition recognition = recognise(bytes);
    if (list.has_value() != (recognition.kind == BlobKind::PropertyList && !recognition.damaged))
        return "a property list is recognised wrongly";
    if (recognition.kind == BlobKind::Structure)
        return judgeStructure(*recognition.structure, bytes);
    return nullptr;
}

} // namespace clusprop::wire::test
