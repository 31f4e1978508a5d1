// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Every way of reading bytes that the byte layer has, and a visit to everything that was read.

#include "core/wire/control_codes.h"
#include "core/wire/security_descriptor.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"
#include "core/wire/value.h"
#include "tests/fuzz/targets.h"
#include "tests/wire/judge.h"

#include <string_view>

namespace clusprop::fuzz {
namespace {

using namespace wire;

void visitList(const PropertyListView &list, int depth);
void visitValues(std::span<const ValueView> values, int depth);

void visitSid(const std::optional<Sid> &sid)
{
    if (sid)
        require(sid->subAuthorities.size() <= 15, "a SID has more parts than fit");
}

void visitAccessList(const std::optional<AccessList> &list, Bytes bytes)
{
    if (!list)
        return;
    require(list->range.end() <= bytes.size(), "an access list lies outside");
    for (const AccessEntry &entry : list->entries) {
        require(entry.range.end() <= list->range.end(), "an access entry lies outside");
        require(entry.extra.end() <= entry.range.end(), "what is extra lies outside");
        visitSid(entry.sid);
        if (entry.objectType)
            require(guidFromText(guidText(*entry.objectType)) == entry.objectType, "a GUID changed");
    }
}

void visitDescriptor(Bytes bytes)
{
    const auto descriptor = decodeSecurityDescriptor(bytes);
    if (!descriptor) {
        require(descriptor.error().offset <= bytes.size(), "the error of a descriptor lies outside");
        return;
    }
    visitSid(descriptor->owner);
    visitSid(descriptor->group);
    visitAccessList(descriptor->dacl, bytes);
    visitAccessList(descriptor->sacl, bytes);
}

/// What is no number is written back from the text that was read; only what stood behind a NUL
/// may be missing then.
void visitText(Bytes payload)
{
    const std::u16string text = readText(payload);
    require(text.size() * 2 <= payload.size(), "text is longer than its bytes");
    const auto written = textPayload(text);
    require(written.has_value(), "text that was read is refused");
    require(readText(*written) == text, "text changed");
    require(sameName(text, text), "a name differs from itself");
    static_cast<void>(hasLoneSurrogate(text));
}

void visitMultiText(Bytes payload)
{
    const std::vector<std::u16string> strings = readMultiText(payload);
    require(strings.size() <= payload.size(), "more strings than bytes");
    const auto written = multiTextPayload(strings);
    require(written.has_value(), "strings that were read are refused");
    require(readMultiText(*written) == strings, "strings changed");
}

void visitNumber(Payload kind, Bytes payload)
{
    const auto number = readNumber(kind, payload);
    if (!number)
        return;
    const auto written = numberPayload(kind, *number);
    require(written.has_value(), "a number that was read is refused");
    require(std::equal(written->begin(), written->end(), payload.begin(), payload.end()),
        "a number changed");
}

void visitValue(const ValueView &value, int depth)
{
    const auto named = syntaxFromName(syntaxName(value.syntax));
    require(named == value.syntax, "a syntax word has lost its number");
    require(!formatName(formatOf(value.syntax)).empty(), "a format has no name");
    if (formatOf(value.syntax) == Format::SecurityDescriptor)
        visitDescriptor(value.payload);
    const SyntaxRow *row = findSyntax(value.syntax);
    if (row == nullptr)
        return;
    visitNumber(row->payload, value.payload);
    if (row->payload == Payload::Text)
        visitText(value.payload);
    if (row->payload == Payload::MultiText)
        visitMultiText(value.payload);
    if (depth >= deepestNesting)
        return;
    const std::size_t base = value.offset + entryHeaderSize;
    if (row->payload == Payload::PropertyList)
        visitList(*decodePropertyList(value.payload, Mode::Tolerant, base), depth + 1);
    if (row->payload == Payload::ValueList)
        visitValues(decodeValueList(value.payload, Mode::Tolerant, base)->values, depth + 1);
    if (const StructureRow *structure = entryStructure(value.syntax)) {
        for (const FieldRow &field : structure->fields) {
            if (field.offset + field.size <= value.payload.size())
                static_cast<void>(readField(field, value.payload));
        }
    }
}

void visitValues(std::span<const ValueView> values, int depth)
{
    for (const ValueView &value : values)
        visitValue(value, depth);
}

void visitList(const PropertyListView &list, int depth)
{
    for (const PropertyView &property : list.properties) {
        visitText(property.name);
        visitValues(list.valuesOf(property), depth);
    }
}

/// Short inputs are also words: names of syntaxes, GUIDs, texts with NUL in them, and numbers of
/// which only some fit.
void visitWords(Bytes input)
{
    constexpr std::size_t longest = 64;
    if (input.size() > longest)
        return;
    const std::string_view word(reinterpret_cast<const char *>(input.data()), input.size());
    if (const auto syntax = syntaxFromName(word))
        require(syntaxFromName(syntaxName(*syntax)) == syntax, "a syntax has lost its name");
    if (const auto guid = guidFromText(word))
        require(guidFromText(guidText(*guid)) == guid, "a GUID changed as text");
    const std::u16string text(word.begin(), word.end());
    const bool hasNul = text.find(u'\0') != std::u16string::npos;
    require(textPayload(text).has_value() == !hasNul, "a text is taken or refused wrongly");
    require(multiTextPayload({ text }).has_value() == (!hasNul && !text.empty()),
        "a string is taken or refused wrongly");
    if (input.size() < sizeof(std::uint64_t))
        return;
    const auto number = loadLittleEndian<std::uint64_t>(input.data());
    for (const SyntaxRow &row : syntaxRows()) {
        const auto payload = numberPayload(row.payload, number);
        require(payload.has_value() <= isNumber(row.payload), "what is no number takes one");
        require(!payload || readNumber(row.payload, *payload) == number, "a number changed");
    }
}

} // namespace

void wireDecode(Bytes input)
{
    const char *fault = wire::test::judge(input);
    require(fault == nullptr, fault);
    visitList(*decodePropertyList(input, Mode::Tolerant), 0);
    visitValues(decodeValueList(input, Mode::Tolerant)->values, 0);
    visitDescriptor(input);
    visitWords(input);
    for (const StructureRow &structure : structureRows()) {
        fault = wire::test::judgeStructure(structure, input);
        require(fault == nullptr, fault);
    }
    if (input.size() == sizeof(std::uint32_t)) {
        const auto code = loadLittleEndian<std::uint32_t>(input.data());
        if (const ControlCodeRow *row = findControlCode(code))
            require(findControlCode(row->object, row->function) == row, "a control code is not found");
    }
}

} // namespace clusprop::fuzz
