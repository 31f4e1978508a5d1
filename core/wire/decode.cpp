// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The grammar, every entry at a multiple of 4:
//
//   property list = count, count x { name entry, value entry..., end mark }, [ end mark ]
//   value list    = entry..., end mark
//   entry         = syntax, cbLength, cbLength bytes, 0 to 3 pad bytes
//   end mark      = DWORD 0

#include "core/wire/decode.h"

#include "core/wire/content_checks.h"
#include "core/wire/name_index.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"

namespace clusprop::wire {
namespace {

constexpr std::size_t dwordSize = 4;

template<typename Sink>
Result<void> walkPropertyList(ByteReader &in, std::size_t base, int depth, Walk &walk, Sink &sink);
template<typename Sink>
Result<void> walkValueList(ByteReader &in, int depth, Walk &walk, Sink &sink);

/// Takes what a walk finds and forgets it: nested lists are only checked when the outer one is
/// read, and read again when somebody looks inside.
struct CheckOnly
{
    void setCount(std::uint32_t) { }
    void beginProperty(const PropertyView &) { }
    void addValue(const ValueView &) { }
    void endProperty(std::size_t) { }
    void setEndMark() { }
    void setTrailing(Bytes, std::size_t) { } // NOT COUNTED: strictly nothing may follow a list
};

Defect checkNested(Payload kind, Bytes payload, std::size_t dataOffset, int depth, Walk &walk)
{
    if (depth + 1 > deepestNesting)
        return Finding{ Errc::TooDeep, dataOffset };
    // A broken nested list is kept as bytes, so the inside is read strictly and its warnings count
    // only when it is whole.
    std::vector<Finding> warnings;
    Walk inside(Mode::Strict, warnings);
    CheckOnly sink;
    ByteReader in(payload, dataOffset);
    const Result<void> walked = kind == Payload::PropertyList
        ? walkPropertyList(in, dataOffset, depth + 1, inside, sink)
        : walkValueList(in, depth + 1, inside, sink);
    if (!walked)
        return walked.error();
    walk.warnings().insert(walk.warnings().end(), warnings.begin(), warnings.end());
    return {};
}

Defect checkContent(const SyntaxRow &row, Bytes payload, std::size_t lengthOffset,
    std::size_t dataOffset, int depth, Walk &walk)
{
    if (row.payload == Payload::Text)
        return checkText(payload, lengthOffset, dataOffset, walk);
    if (row.payload == Payload::MultiText && !payload.empty())
        return checkMultiText(payload, lengthOffset, dataOffset, walk);
    if (payload.size() < row.leastLength || payload.size() > row.mostLength)
        return Finding{ Errc::BadLength, lengthOffset };

    switch (row.payload) {
    case Payload::ResourceClass:
        return payload.size() % dwordSize == 0 ? Defect{} : Finding{ Errc::BadLength, lengthOffset };
    case Payload::Structure:
        return checkStructure(row.word, payload, dataOffset, walk);
    case Payload::PropertyList:
    case Payload::ValueList:
        if (payload.size() % alignment != 0)
            return Finding{ Errc::BadLength, lengthOffset };
        return checkNested(row.payload, payload, dataOffset, depth, walk);
    case Payload::Opaque:
    case Payload::Dword:
    case Payload::Long:
    case Payload::Word:
    case Payload::ULargeInteger:
    case Payload::LargeInteger:
    case Payload::FileTime:
    case Payload::Text:
    case Payload::MultiText:
    case Payload::StorageDescriptor:
        break;
    }
    return {};
}

/// Reads the entry at the cursor; its syntax word is known to be there and no end mark.
Result<ValueView> readEntry(ByteReader &in, Walk &walk)
{
    ValueView entry;
    entry.offset = in.position();
    entry.syntax = in.takeDword();
    if (in.left() < dwordSize)
        return failure(Errc::Truncated, in.position());
    const std::size_t lengthOffset = in.position();
    const std::size_t length = in.takeDword();
    if (length > in.left())
        return failure(Errc::LengthOverflow, lengthOffset);
    entry.payload = in.take(length);
    const std::size_t padding = paddingAfter(length);
    if (padding > in.left())
        return failure(Errc::Truncated, in.position());
    const std::size_t paddingOffset = in.position();
    entry.padding = in.take(padding);
    if (!isZero(entry.padding))
        walk.warn(Errc::NonzeroPadding, paddingOffset);
    return entry;
}

Result<ValueView> readValue(ByteReader &in, int depth, Walk &walk)
{
    auto entry = readEntry(in, walk);
    if (!entry)
        return entry;
    const SyntaxRow *row = findSyntax(entry->syntax);
    if (row == nullptr) {
        walk.warn(Errc::UnknownSyntax, entry->offset);
        return entry;
    }
    if (isReset(entry->syntax, entry->payload.size()))
        return entry;
    const std::size_t lengthOffset = entry->offset + dwordSize;
    const Defect defect = checkContent(*row, entry->payload, lengthOffset,
        entry->offset + entryHeaderSize, depth, walk);
    if (!defect)
        return entry;
    if (const auto tolerated = walk.tolerate(*defect); !tolerated) {
        // A fatal defect inside a nested list leaves the outer list walkable.
        const bool nested = row->payload == Payload::PropertyList || row->payload == Payload::ValueList;
        if (walk.mode() == Mode::Strict || !nested)
            return tl::unexpected(*defect);
        walk.warn(defect->code, defect->offset);
    }
    entry->readable = defect->code == Errc::UnterminatedString
        || defect->code == Errc::UnterminatedMultiSz;
    if (row->payload == Payload::PropertyList || row->payload == Payload::ValueList)
        entry->readable = false;
    return entry;
}

Result<PropertyView> readName(ByteReader &in, Walk &walk)
{
    const auto entry = readEntry(in, walk);
    if (!entry)
        return tl::unexpected(entry.error());
    const std::size_t dataOffset = entry->offset + entryHeaderSize;
    const Defect defect = checkText(entry->payload, entry->offset + dwordSize, dataOffset, walk);
    if (defect) {
        if (const auto tolerated = walk.tolerate(*defect); !tolerated)
            return tl::unexpected(tolerated.error());
    } else if (readText(entry->payload).empty()) {
        walk.warn(Errc::EmptyName, dataOffset);
    }
    PropertyView property;
    property.offset = entry->offset;
    property.name = entry->payload;
    property.namePadding = entry->padding;
    return property;
}

template<typename Sink>
Result<void> walkValuesOf(ByteReader &in, int depth, Walk &walk, Sink &sink)
{
    bool any = false;
    for (;;) {
        if (in.atEnd())
            return failure(Errc::MissingEndmark, in.position());
        if (in.left() < dwordSize)
            return failure(Errc::Truncated, in.position());
        const std::uint32_t syntax = in.peekDword();
        if (syntax == nameSyntax)
            return failure(Errc::MissingEndmark, in.position());
        if (syntax == endmarkSyntax) {
            if (!any) {
                if (const auto tolerated = walk.tolerate({ Errc::NoValue, in.position() }); !tolerated)
                    return tolerated;
            }
            in.takeDword();
            return {};
        }
        const auto value = readValue(in, depth, walk);
        if (!value)
            return tl::unexpected(value.error());
        sink.addValue(*value);
        any = true;
    }
}

/// True at a property boundary with nothing but the list's own end mark left.
bool atListEnd(const ByteReader &in)
{
    return in.atEnd() || (in.left() == dwordSize && in.peekDword() == endmarkSyntax);
}

template<typename Sink>
Result<void> walkPropertyList(ByteReader &in, std::size_t base, int depth, Walk &walk, Sink &sink)
{
    if (in.left() < dwordSize) {
        if (!in.atEnd() || walk.mode() == Mode::Strict)
            return failure(Errc::Truncated, in.position());
        walk.warn(Errc::EmptyBuffer, in.position());
        sink.setCount(0);
        return {};
    }
    const std::uint32_t count = in.takeDword();
    sink.setCount(count);

    NameIndex names;
    for (std::uint32_t read = 0; read < count; ++read) {
        if (atListEnd(in)) {
            if (const auto tolerated = walk.tolerate({ Errc::CountTooLarge, base }); !tolerated)
                return tolerated;
            break;
        }
        if (in.left() < dwordSize)
            return failure(Errc::Truncated, in.position());
        if (in.peekDword() != nameSyntax)
            return failure(Errc::ExpectedName, in.position());
        const auto property = readName(in, walk);
        if (!property)
            return tl::unexpected(property.error());
        if (!names.insert(property->name))
            walk.warn(Errc::DuplicateName, property->offset);
        sink.beginProperty(*property);
        if (const auto walked = walkValuesOf(in, depth, walk, sink); !walked)
            return walked;
        sink.endProperty(in.position());
    }

    if (in.left() >= dwordSize && in.peekDword() == endmarkSyntax) {
        in.takeDword();
        sink.setEndMark();
    }
    if (!in.atEnd()) {
        if (const auto tolerated = walk.tolerate({ Errc::TrailingGarbage, in.position() }); !tolerated)
            return tolerated;
        sink.setTrailing(in.rest(), in.position());
    }
    return {};
}

template<typename Sink>
Result<void> walkValueList(ByteReader &in, int depth, Walk &walk, Sink &sink)
{
    if (in.atEnd() && walk.mode() == Mode::Tolerant) {
        walk.warn(Errc::EmptyBuffer, in.position());
        return {};
    }
    for (;;) {
        if (in.atEnd())
            return failure(Errc::MissingEndmark, in.position());
        if (in.left() < dwordSize)
            return failure(Errc::Truncated, in.position());
        if (in.peekDword() == endmarkSyntax) {
            in.takeDword();
            break;
        }
        const auto value = readValue(in, depth, walk);
        if (!value)
            return tl::unexpected(value.error());
        sink.addValue(*value);
    }
    if (!in.atEnd()) {
        if (const auto tolerated = walk.tolerate({ Errc::TrailingGarbage, in.position() }); !tolerated)
            return tolerated;
        sink.setTrailing(in.rest(), in.position());
    }
    return {};
}

struct PropertyListSink
{
    PropertyListView &list;
    PropertyView current{};

    void setCount(std::uint32_t count) { list.count = count; }
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

std::u16string PropertyView::nameText() const
{
    return readText(name);
}

Result<PropertyListView> decodePropertyList(Bytes bytes, Mode mode, std::size_t base)
{
    PropertyListView list;
    Walk walk(mode, list.warnings);
    PropertyListSink sink{ list };
    ByteReader in(bytes, base);
    if (const auto walked = walkPropertyList(in, base, 0, walk, sink); !walked) {
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
    ByteReader in(bytes, base);
    if (const auto walked = walkValueList(in, 0, walk, sink); !walked) {
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
        const auto tolerated = walk.tolerate({ Errc::TrailingGarbage, view.layout->length });
        if (!tolerated)
            return tl::unexpected(tolerated.error());
    }
    return view;
}

} // namespace clusprop::wire
