// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Changes property lists and value lists where they have structure: counts, lengths, syntax words,
// whole entries and properties, lists within lists. Bytes changed at random hardly ever give a list
// that is read beyond its first entry.
//
// Only in fuzz builds: libFuzzer calls LLVMFuzzerCustomMutator in place of its own mutations, and
// offers those as LLVMFuzzerMutate.

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/syntax.h"

#include <algorithm>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostBytes);

namespace {

using namespace clusprop::wire;
using Random = std::minstd_rand;

struct Entry
{
    std::uint32_t syntax = 0;
    std::uint32_t length = 0; ///< as announced; the true one unless a mutation lies
    Buffer payload;
    Buffer padding;
};

/// A name with its values; in a value list a group has one entry.
using Group = std::vector<Entry>;

struct List
{
    bool hasNames = true; ///< a property list
    std::uint32_t count = 0;
    std::vector<Group> groups;
    bool endMark = true;
    Buffer trailing;
};

std::size_t below(Random &random, std::size_t end)
{
    return end < 2 ? 0 : random() % end;
}

Buffer copyOf(Bytes bytes)
{
    return { bytes.begin(), bytes.end() };
}

Entry entryOf(std::uint32_t syntax, Bytes payload, Bytes padding)
{
    return { syntax, static_cast<std::uint32_t>(payload.size()), copyOf(payload), copyOf(padding) };
}

List readList(Bytes bytes)
{
    List list;
    const auto read = decodePropertyList(bytes, Mode::Tolerant);
    list.count = read->count.value_or(0);
    list.endMark = read->endMark;
    for (const PropertyView &property : read->properties) {
        Group &group = list.groups.emplace_back();
        group.push_back(entryOf(nameSyntax, property.name, property.namePadding));
        for (const ValueView &value : read->valuesOf(property))
            group.push_back(entryOf(value.syntax, value.payload, value.padding));
    }
    const std::size_t end = read->properties.empty() ? sizeof(std::uint32_t) : read->properties.back().end;
    if (read->error && end < bytes.size())
        list.trailing = copyOf(bytes.subspan(end));
    if (!list.groups.empty())
        return list;

    const auto values = decodeValueList(bytes, Mode::Tolerant);
    if (values->values.empty())
        return list;
    list.hasNames = false;
    list.trailing = copyOf(values->trailing);
    for (const ValueView &value : values->values)
        list.groups.push_back({ entryOf(value.syntax, value.payload, value.padding) });
    return list;
}

Buffer write(const List &list)
{
    Buffer bytes;
    if (list.hasNames)
        appendLittleEndian(bytes, list.count);
    for (const Group &group : list.groups) {
        for (const Entry &entry : group) {
            appendLittleEndian(bytes, entry.syntax);
            appendLittleEndian(bytes, entry.length);
            appendBytes(bytes, entry.payload);
            appendPadding(bytes, entry.payload.size(), entry.padding);
        }
        if (list.hasNames)
            appendLittleEndian(bytes, endmarkSyntax);
    }
    if (list.endMark)
        appendLittleEndian(bytes, endmarkSyntax);
    appendBytes(bytes, list.trailing);
    return bytes;
}

std::uint32_t boundaryNear(std::uint32_t value, Random &random)
{
    constexpr std::array<std::uint32_t, 9> boundaries{ 0, 1, 3, 0x7FFFFFFFU, 0x80000000U,
        0xFFFFFFFCU, 0xFFFFFFFDU, 0xFFFFFFFEU, 0xFFFFFFFFU };
    if (random() % 2 != 0)
        return value + static_cast<std::uint32_t>(below(random, 9)) - 4U;
    return boundaries[below(random, boundaries.size())];
}

std::uint32_t anySyntax(Random &random)
{
    const auto rows = syntaxRows();
    return rows[below(random, rows.size())].word;
}

void setPayload(Entry &entry, Buffer payload)
{
    entry.length = static_cast<std::uint32_t>(payload.size());
    entry.payload = std::move(payload);
}

/// A payload of the size that the syntax asks for.
Entry freshEntry(Random &random)
{
    Entry entry;
    entry.syntax = anySyntax(random);
    const SyntaxRow *row = findSyntax(entry.syntax);
    std::size_t length = row == nullptr ? 4 : row->leastLength;
    if (length == 0)
        length = 2 * below(random, 9);
    Buffer payload(length);
    for (std::byte &byte : payload)
        byte = static_cast<std::byte>(random() % 4 == 0 ? random() & 0xFFU : 0);
    setPayload(entry, std::move(payload));
    return entry;
}

Buffer mutated(Buffer bytes, std::size_t room)
{
    const std::size_t size = bytes.size();
    bytes.resize(size + room);
    auto *data = reinterpret_cast<std::uint8_t *>(bytes.data());
    bytes.resize(LLVMFuzzerMutate(data, size, size + room));
    return bytes;
}

void mutatePayload(Entry &entry, Random &random)
{
    constexpr std::size_t room = 64; // bytes
    const bool holdsList = formatOf(entry.syntax) == Format::PropertyList
        || formatOf(entry.syntax) == Format::ValueList;
    if (holdsList && random() % 2 != 0) {
        List inside = readList(entry.payload);
        if (!inside.groups.empty()) {
            Group &group = inside.groups[below(random, inside.groups.size())];
            mutatePayload(group[below(random, group.size())], random);
            return setPayload(entry, write(inside));
        }
    }
    setPayload(entry, mutated(entry.payload, room));
}

/// Moves the whole list into a value of a new one.
void nest(List &list, Random &)
{
    const Format format = list.hasNames ? Format::PropertyList : Format::ValueList;
    Entry inner;
    inner.syntax = listValue(format);
    setPayload(inner, write(list));
    constexpr std::array<std::byte, 4> name{ std::byte{ 'N' } }; // "N" and its NUL, as UTF-16LE
    list = { true, 1, { { entryOf(nameSyntax, name, {}), inner } }, true, {} };
}

void mutateGroups(List &list, Random &random)
{
    auto &groups = list.groups;
    const std::size_t one = below(random, groups.size());
    const std::size_t other = below(random, groups.size());
    switch (random() % 4) {
    case 0:
        std::swap(groups[one], groups[other]);
        break;
    case 1:
        groups.insert(groups.begin() + static_cast<std::ptrdiff_t>(other), Group(groups[one]));
        ++list.count;
        break;
    case 2:
        groups.erase(groups.begin() + static_cast<std::ptrdiff_t>(one));
        --list.count;
        break;
    default:
        if (list.hasNames)
            groups[one].push_back(freshEntry(random));
        else
            groups.push_back({ freshEntry(random) });
    }
}

void mutateEntry(List &list, Random &random)
{
    Group &group = list.groups[below(random, list.groups.size())];
    Entry &entry = group[below(random, group.size())];
    switch (random() % 8) {
    case 0:
        entry.length = boundaryNear(entry.length, random);
        break;
    case 1:
        entry.syntax = anySyntax(random);
        break;
    case 2:
        entry.syntax = listValue(static_cast<Format>(below(random, 16)));
        break;
    case 3:
        entry.padding.assign(3, static_cast<std::byte>(random() & 0xFFU));
        break;
    case 4:
        entry = freshEntry(random);
        break;
    default:
        mutatePayload(entry, random);
    }
}

void mutateList(List &list, Random &random)
{
    switch (random() % 16) {
    case 0:
        list.count = boundaryNear(list.count, random);
        return;
    case 1:
        list.endMark = !list.endMark;
        return;
    case 2:
        list.trailing.clear();
        list.count = static_cast<std::uint32_t>(list.groups.size());
        return;
    case 3:
        return nest(list, random);
    default:
        break;
    }
    if (list.groups.empty()) {
        constexpr std::array<std::byte, 4> name{ std::byte{ 'A' } };
        list = { true, 1, { { entryOf(nameSyntax, name, {}), freshEntry(random) } }, true, {} };
    } else if (random() % 3 == 0) {
        mutateGroups(list, random);
    } else {
        mutateEntry(list, random);
    }
}

} // namespace

extern "C" std::size_t LLVMFuzzerCustomMutator(
    std::uint8_t *data, std::size_t size, std::size_t mostBytes, unsigned seed)
{
    Random random(seed);
    if (random() % 3 == 0)
        return LLVMFuzzerMutate(data, size, mostBytes);
    List list = readList(std::as_bytes(std::span(data, size)));
    for (std::size_t times = 1 + below(random, 3); times > 0; --times)
        mutateList(list, random);
    const Buffer bytes = write(list);
    if (bytes.size() > mostBytes)
        return LLVMFuzzerMutate(data, size, mostBytes);
    std::ranges::transform(bytes, data, [](std::byte byte) { return std::to_integer<std::uint8_t>(byte); });
    return bytes.size();
}
