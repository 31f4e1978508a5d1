// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"

#include "core/wire/list_walk.h"
#include "core/wire/text.h"

#include <algorithm>

namespace clusprop::wire {
namespace {

constexpr std::size_t dwordSize = 4;

/// Of a short property with one value: 12 bytes around a name of 10 units, 12 of a DWORD, an end
/// mark. Room is made for no more of them than a list could hold, whatever it announces.
constexpr std::size_t shortProperty = 48;

/// Nested lists are only checked when the outer one is read, and read again when somebody looks
/// inside.
Defect checkNested(Payload kind, Bytes payload, std::size_t dataOffset, int depth, Walk &walk)
{
    if (depth + 1 > deepestNesting)
        return Finding{ Errc::TooDeep, dataOffset };
    // A broken nested list is kept as bytes, so the inside is read strictly and its warnings count
    // only when it is whole.
    std::vector<Finding> warnings;
    Walk inside(Mode::Strict, warnings);
    IgnoreEntries entries;
    ListWalk list(payload, dataOffset, depth + 1, inside, entries);
    const Result<void> walked
        = kind == Payload::PropertyList ? list.readPropertyList() : list.readValueList();
    if (!walked)
        return walked.error();
    walk.warnings().insert(walk.warnings().end(), warnings.begin(), warnings.end());
    return {};
}

struct PropertyListSink
{
    PropertyListView &list;
    std::size_t size; ///< of the list, in bytes
    PropertyView current{};

    // In one piece: while a vector grows, it is there twice.
    void setCount(std::uint32_t count)
    {
        list.count = count;
        const std::size_t likely = std::min<std::size_t>(count, size / shortProperty);
        list.properties.reserve(likely);
        list.values.reserve(likely);
    }
    void beginProperty(const PropertyView &property)
    {
        current = property;
        current.firstValue = list.values.size();
    }
    void addValue(const ValueView &value) { list.values.push_back(value); }
    void endProperty(std::size_t end)
    {
        current.valueCount = list.values.size() - current.firstValue;
        current.end = end;
        list.properties.push_back(current);
    }
    void setEndMark() { list.endMark = true; }
    void setTrailing(Bytes bytes, std::size_t offset)
    {
        list.trailing = bytes;
        list.trailingOffset = offset;
    }
};

struct ValueListSink
{
    ValueListView &list;

    void addValue(const ValueView &value) { list.values.push_back(value); }
    void setTrailing(Bytes bytes, std::size_t offset)
    {
        list.trailing = bytes;
        list.trailingOffset = offset;
    }
};

} // namespace

Defect checkContent(const SyntaxRow &row, const ValueView &entry, int depth, Walk &walk)
{
    const Bytes payload = entry.payload;
    const std::size_t lengthOffset = entry.offset + dwordSize;
    const std::size_t dataOffset = entry.offset + entryHeaderSize;
    if (row.payload == Payload::Text)
        return checkText(payload, scanText(payload), lengthOffset, dataOffset, walk);
    if (row.payload == Payload::MultiText && !payload.empty())
        return checkMultiText(payload, lengthOffset, dataOffset, walk);
    if (payload.size() < row.leastLength || payload.size() > row.mostLength)
        return Finding{ Errc::BadLength, lengthOffset };
    if (row.payload == Payload::Structure)
        return checkStructure(row.word, payload, dataOffset, walk);
    if (isAnyBytes(row.payload))
        return {};
    if (payload.size() % dwordSize != 0) // a list, or a resource class
        return Finding{ Errc::BadLength, lengthOffset };
    return row.payload == Payload::ResourceClass
        ? Defect{}
        : checkNested(row.payload, payload, dataOffset, depth, walk);
}

std::u16string PropertyView::nameText() const
{
    return readText(name);
}

Result<PropertyListView> decodePropertyList(Bytes bytes, Mode mode, std::size_t base)
{
    PropertyListView list;
    Walk walk(mode, list.warnings);
    PropertyListSink sink{ list, bytes.size() };
    ListWalk reading(bytes, base, 0, walk, sink);
    if (const auto walked = reading.readPropertyList(); !walked) {
        if (mode == Mode::Strict)
            return tl::unexpected(walked.error());
        list.error = walked.error();
        // The values of a property that was not completed go with it.
        list.values.resize(list.properties.empty()
                ? 0
                : list.properties.back().firstValue + list.properties.back().valueCount);
    }
    return list;
}

Result<ValueListView> decodeValueList(Bytes bytes, Mode mode, std::size_t base)
{
    ValueListView list;
    Walk walk(mode, list.warnings);
    ValueListSink sink{ list };
    ListWalk reading(bytes, base, 0, walk, sink);
    if (const auto walked = reading.readValueList(); !walked) {
        if (mode == Mode::Strict)
            return tl::unexpected(walked.error());
        list.error = walked.error();
    }
    return list;
}

Result<StructureView> decodeStructure(const StructureRow &structure, Bytes bytes, Mode mode)
{
    StructureView view{ &structure, bytes, {}, {} };
    if (structure.name == packedStateInfoEx().name && bytes.size() == stateInfoExPackedLength) {
        view.layout = &packedStateInfoEx();
        view.warnings.push_back({ Errc::PackedLayout, stateInfoLength + 520 });
    }
    if (bytes.size() < view.layout->length) {
        if (mode == Mode::Strict)
            return failure(Errc::Truncated, bytes.size());
        view.error = Error{ Errc::Truncated, bytes.size() };
        return view;
    }
    Walk walk(mode, view.warnings);
    const Defect defect = checkFields(*view.layout, bytes, 0, view.warnings);
    if (defect && mode == Mode::Strict)
        return tl::unexpected(*defect);
    if (bytes.size() > view.layout->length) {
        const Finding rest{ Errc::TrailingGarbage, view.layout->length };
        if (!walk.tolerates(rest))
            return tl::unexpected(rest);
    }
    return view;
}

} // namespace clusprop::wire
