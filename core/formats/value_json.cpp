// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/value_json.h"

#include "core/wire/decode.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <algorithm>

namespace clusprop {
namespace {

QString latin(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool isZero(wire::Bytes bytes)
{
    return std::all_of(
        bytes.begin(), bytes.end(), [](std::byte byte) { return byte == std::byte{ 0 }; });
}

bool decodes(wire::Payload kind, wire::Bytes payload)
{
    return kind == wire::Payload::PropertyList ? wire::decodePropertyList(payload).has_value()
                                               : wire::decodeValueList(payload).has_value();
}

bool same(const wire::Result<wire::Buffer> &built, wire::Bytes payload)
{
    return built && std::equal(built->begin(), built->end(), payload.begin(), payload.end());
}

/// Whether building the structure from its fields and what follows them gives the same bytes:
/// text after a NUL and pad bytes are in no field.
bool fieldsSayAll(const wire::StructureRow &structure, wire::Bytes payload)
{
    wire::Buffer built(structure.length, std::byte{ 0 });
    for (const wire::FieldRow &field : structure.fields) {
        if (!wire::writeField(field, wire::readField(field, payload), built))
            return false;
    }
    return std::equal(built.begin(), built.end(), payload.begin());
}

bool formSaysAll(ValueForm form, quint32 syntax, wire::Bytes payload)
{
    switch (form) {
    case ValueForm::Text:
        return same(wire::textPayload(wire::readText(payload)), payload);
    case ValueForm::MultiText:
        return same(wire::multiTextPayload(wire::readMultiText(payload)), payload);
    case ValueForm::Fields:
        return fieldsSayAll(*wire::entryStructure(syntax), payload);
    case ValueForm::Number:
    case ValueForm::List: // it was read strictly, and what is odd inside is told there
    case ValueForm::Hex:
    case ValueForm::Reset:
        break;
    }
    return true;
}

void writeNested(
    JsonWriter &out, quint32 syntax, wire::Bytes payload, qint64 offset, JsonDetail detail)
{
    const std::size_t base
        = offset < 0 ? 0 : static_cast<std::size_t>(offset) + wire::entryHeaderSize;
    detail.offsets = detail.offsets && offset >= 0;
    out.key(u"list");
    out.beginObject();
    if (payloadOf(syntax) == wire::Payload::PropertyList) {
        if (const auto list = wire::decodePropertyList(payload, wire::Mode::Strict, base))
            writeListMembers(out, *list, detail);
    } else if (const auto list = wire::decodeValueList(payload, wire::Mode::Strict, base)) {
        writeListMembers(out, *list, detail);
    }
    out.endObject();
}

void writeStructure(JsonWriter &out, quint32 syntax, wire::Bytes payload)
{
    const wire::StructureRow &structure = *wire::entryStructure(syntax);
    out.key(u"fields");
    out.beginObject();
    writeFields(out, structure, payload);
    out.endObject();
    if (payload.size() > structure.length) {
        out.key(u"extra");
        out.text(hexOf(payload.subspan(structure.length)));
    }
}

void writeNumber(JsonWriter &out, wire::Payload kind, quint64 bits)
{
    if (wire::numberSize(kind) == sizeof bits) {
        out.text(wire::isSigned(kind) ? QString::number(static_cast<qint64>(bits))
                                      : QString::number(bits));
    } else if (wire::isSigned(kind)) {
        out.signedNumber(static_cast<qint64>(bits));
    } else {
        out.number(bits);
    }
}

void writeHexMember(JsonWriter &out, QStringView key, wire::Bytes bytes)
{
    out.key(key);
    out.text(hexOf(bytes));
}

void writeEntry(JsonWriter &out, const wire::ValueView &value, JsonDetail detail)
{
    out.beginObject();
    writeValueMembers(out, value.syntax, value.payload, value.readable,
        detail.offsets ? static_cast<qint64>(value.offset) : -1, detail);
    if (!isZero(value.padding))
        writeHexMember(out, u"padding", value.padding);
    out.endObject();
}

void writeProperty(JsonWriter &out, const wire::PropertyListView &list,
    const wire::PropertyView &property, JsonDetail detail)
{
    const std::u16string name = property.nameText();
    out.beginObject();
    out.key(u"name");
    out.text(name);
    if (detail.offsets) {
        out.key(u"offset");
        out.number(property.offset);
    }
    if (!isZero(property.namePadding))
        writeHexMember(out, u"padding", property.namePadding);
    if (!same(wire::textPayload(name), property.name))
        writeHexMember(out, u"nameBytes", property.name);
    out.key(u"values");
    out.beginArray();
    for (const wire::ValueView &value : list.valuesOf(property))
        writeEntry(out, value, detail);
    out.endArray();
    out.endObject();
}

} // namespace

ValueForm valueForm(quint32 syntax, wire::Bytes payload, bool readable)
{
    if (!readable)
        return ValueForm::Hex;
    if (wire::isReset(syntax, payload.size()))
        return ValueForm::Reset;
    const wire::Payload kind = payloadOf(syntax);
    switch (kind) {
    case wire::Payload::Dword:
    case wire::Payload::Long:
    case wire::Payload::Word:
    case wire::Payload::ULargeInteger:
    case wire::Payload::LargeInteger:
    case wire::Payload::FileTime:
        return wire::readNumber(kind, payload) ? ValueForm::Number : ValueForm::Hex;
    case wire::Payload::ResourceClass:
        if (wire::readNumber(kind, payload))
            return ValueForm::Number;
        return payload.size() == wire::entryStructure(syntax)->length ? ValueForm::Fields
                                                                      : ValueForm::Hex;
    case wire::Payload::Text:
    case wire::Payload::MultiText:
        if (payload.empty() || payload.size() % sizeof(char16_t) != 0)
            return ValueForm::Hex;
        return kind == wire::Payload::Text ? ValueForm::Text : ValueForm::MultiText;
    case wire::Payload::Structure:
        return payload.size() >= wire::entryStructure(syntax)->length ? ValueForm::Fields
                                                                      : ValueForm::Hex;
    case wire::Payload::PropertyList:
    case wire::Payload::ValueList:
        return decodes(kind, payload) ? ValueForm::List : ValueForm::Hex;
    case wire::Payload::Opaque:
    case wire::Payload::StorageDescriptor:
        break;
    }
    return ValueForm::Hex;
}

void writeValueMembers(JsonWriter &out, quint32 syntax, wire::Bytes payload, bool readable,
    qint64 offset, JsonDetail detail)
{
    out.key(u"syntax");
    out.text(syntaxText(syntax));
    if (offset >= 0) {
        out.key(u"offset");
        out.number(static_cast<quint64>(offset));
    }
    if (detail.lengths) {
        out.key(u"length");
        out.number(payload.size());
    }
    const ValueForm form = valueForm(syntax, payload, readable);
    switch (form) {
    case ValueForm::Number:
    case ValueForm::Text:
    case ValueForm::MultiText:
        out.key(u"value");
        writePlainForm(out, form, syntax, payload);
        break;
    case ValueForm::Fields:
        writeStructure(out, syntax, payload);
        break;
    case ValueForm::List:
        writeNested(out, syntax, payload, offset, detail);
        break;
    case ValueForm::Hex:
        writeHexMember(out, u"hex", payload);
        break;
    case ValueForm::Reset:
        out.key(u"reset");
        out.boolean(true);
        break;
    }
    const bool wanted = detail.bytes == BytesMember::Always
        || (detail.bytes == BytesMember::WhenNeeded && !formSaysAll(form, syntax, payload));
    if (wanted)
        writeHexMember(out, u"bytes", payload);
}

void writeListMembers(JsonWriter &out, const wire::PropertyListView &list, JsonDetail detail)
{
    out.key(u"count");
    if (list.count)
        out.number(*list.count);
    else
        out.null();
    out.key(u"properties");
    out.beginArray();
    for (const wire::PropertyView &property : list.properties)
        writeProperty(out, list, property, detail);
    out.endArray();
    out.key(u"trailingEndmark");
    out.boolean(list.endMark);
    if (!list.trailing.empty())
        writeHexMember(out, u"trailing", list.trailing);
}

void writeListMembers(JsonWriter &out, const wire::ValueListView &list, JsonDetail detail)
{
    out.key(u"values");
    out.beginArray();
    for (const wire::ValueView &value : list.values)
        writeEntry(out, value, detail);
    out.endArray();
    if (!list.trailing.empty())
        writeHexMember(out, u"trailing", list.trailing);
}

void writeFields(JsonWriter &out, const wire::StructureRow &structure, wire::Bytes bytes)
{
    for (const wire::FieldRow &field : structure.fields) {
        const wire::FieldValue value = wire::readField(field, bytes);
        out.key(latin(field.name));
        if (const auto *small = std::get_if<std::uint32_t>(&value))
            out.number(*small);
        else if (const auto *large = std::get_if<std::uint64_t>(&value))
            out.text(QString::number(*large));
        else if (const auto *text = std::get_if<std::u16string>(&value))
            out.text(*text);
        else if (const auto *guid = std::get_if<wire::Guid>(&value))
            out.text(latin(wire::guidText(*guid)));
    }
}

void writePlainForm(JsonWriter &out, ValueForm form, quint32 syntax, wire::Bytes payload)
{
    if (form == ValueForm::Number) {
        const wire::Payload kind = payloadOf(syntax);
        writeNumber(out, kind, *wire::readNumber(kind, payload));
    } else if (form == ValueForm::Text) {
        out.text(wire::readText(payload));
    } else {
        out.beginArray();
        for (const std::u16string &text : wire::readMultiText(payload))
            out.text(text);
        out.endArray();
    }
}

QString hexOf(wire::Bytes bytes)
{
    return QString::fromLatin1(asByteArray(bytes).toHex());
}

QString syntaxText(quint32 syntax)
{
    return latin(wire::syntaxName(syntax));
}

wire::Payload payloadOf(quint32 syntax)
{
    const wire::SyntaxRow *row = wire::findSyntax(syntax);
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

} // namespace clusprop
