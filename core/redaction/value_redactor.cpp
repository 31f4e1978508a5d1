// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/value_redactor.h"

#include "core/model/utf16_text.h"
#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/structures.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <algorithm>

namespace clusprop {
namespace {

wire::Payload payloadKind(quint32 syntax)
{
    const wire::SyntaxRow *row = wire::findSyntax(syntax);
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

bool isSecurity(const Value &value, QStringView property)
{
    return value.format() == wire::Format::SecurityDescriptor
        || (value.format() == wire::Format::Binary
            && property.contains(u"Security", Qt::CaseInsensitive));
}

/// A number in a binary value, of which the catalog knows what it says.
bool isListedNumber(const Value &value, const CatalogEntry *entry)
{
    constexpr qsizetype most = 8;
    return entry != nullptr && !entry->values.isEmpty() && value.payload.size() <= most;
}

Value valueOf(const wire::ValueView &view)
{
    return { view.syntax, asByteArray(view.payload), {}, view.readable };
}

} // namespace

Value ValueRedactor::redact(const Value &value, const ClusterObject &object, QStringView property,
    const CatalogEntry *entry)
{
    Value copy = value;
    copy.payload = payload(value, { object, property, entry });
    if (m_sids != nullptr && !value.padding.isEmpty()) {
        // Padding that is not zero is what stood in memory before.
        ++m_bytes.values;
        m_bytes.bytes += value.padding.size();
        copy.padding = {};
    }
    return copy;
}

QByteArray ValueRedactor::payload(const Value &value, const Subject &subject)
{
    if (value.payload.isEmpty())
        return value.payload;
    if (!value.readable)
        return unreadable(value);
    switch (payloadKind(value.syntax)) {
    case wire::Payload::Dword:
    case wire::Payload::Long:
    case wire::Payload::Word:
    case wire::Payload::ULargeInteger:
    case wire::Payload::LargeInteger:
    case wire::Payload::FileTime:
    case wire::Payload::ResourceClass:
        return value.payload;
    case wire::Payload::Text:
        return texts(value, subject, false);
    case wire::Payload::MultiText:
        return texts(value, subject, true);
    case wire::Payload::Structure:
        return structure(value, subject);
    case wire::Payload::PropertyList:
        return propertyList(value, subject);
    case wire::Payload::ValueList:
        return valueList(value, subject);
    case wire::Payload::StorageDescriptor:
    case wire::Payload::Opaque:
        break;
    }
    return bytes(value, subject);
}

QByteArray ValueRedactor::texts(const Value &value, const Subject &subject, bool isList)
{
    const TextField field = fieldOf(subject.object, subject.property, subject.entry);
    const auto redacted = [&](const std::u16string &text) {
        return m_text(asText(text), field).toStdU16String();
    };
    wire::Result<wire::Buffer> payload;
    if (isList) {
        std::vector<std::u16string> strings = wire::readMultiText(asBytes(value.payload));
        if (strings.empty()) // two lengths are allowed, and both stay
            return filled(value.payload, '\0');
        std::ranges::transform(strings, strings.begin(), redacted);
        payload = wire::multiTextPayload(strings);
    } else {
        payload = wire::textPayload(redacted(wire::readText(asBytes(value.payload))));
    }
    return payload ? asByteArray(*payload) : filled(value.payload, '\0');
}

QByteArray ValueRedactor::structure(const Value &value, const Subject &subject)
{
    const wire::StructureRow *row = wire::entryStructure(value.syntax);
    if (row == nullptr || value.payload.size() < qsizetype(row->length))
        return filled(value.payload, '\0');
    // What belongs to no field is left behind.
    QByteArray copy(value.payload.size(), '\0');
    const auto target
        = std::as_writable_bytes(std::span(copy.data(), static_cast<std::size_t>(copy.size())));
    for (const wire::FieldRow &field : row->fields) {
        wire::FieldValue content = wire::readField(field, asBytes(value.payload));
        if (auto *text = std::get_if<std::u16string>(&content)) {
            const QString name
                = QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
            const bool isKnown = name == u"FileSystem"; // NTFS, ReFS, CSVFS
            QString redacted = asText(*text);
            if (!isKnown)
                redacted = m_text(redacted, fieldOf(subject.object, name, nullptr));
            *text = redacted.left(field.size / 2 - 1).toStdU16String();
        }
        static_cast<void>(wire::writeField(field, content, target)); // what was read fits
    }
    return copy;
}

QByteArray ValueRedactor::propertyList(const Value &value, const Subject &subject)
{
    const auto list = wire::decodePropertyList(asBytes(value.payload));
    if (!list)
        return unreadable(value);
    wire::PropertyListWriter writer;
    for (const wire::PropertyView &property : list->properties) {
        const QString name = asText(property.nameText());
        bool written = writer.beginProperty(asUtf16(name)).has_value();
        for (const wire::ValueView &inner : list->valuesOf(property)) {
            const QByteArray bytes = payload(valueOf(inner), { subject.object, name, nullptr });
            written = written && writer.addValue(inner.syntax, asBytes(bytes));
        }
        if (!written || !writer.endProperty())
            return unreadable(value);
    }
    const wire::Buffer bytes = writer.finish(list->endMark);
    return asByteArray(bytes);
}

QByteArray ValueRedactor::valueList(const Value &value, const Subject &subject)
{
    const auto list = wire::decodeValueList(asBytes(value.payload));
    if (!list)
        return unreadable(value);
    wire::ValueListWriter writer;
    for (const wire::ValueView &inner : list->values) {
        const QByteArray bytes = payload(valueOf(inner), subject);
        if (!writer.addEntry(inner.syntax, asBytes(bytes)))
            return unreadable(value);
    }
    const wire::Buffer bytes = writer.finish();
    return asByteArray(bytes);
}

QByteArray ValueRedactor::bytes(const Value &value, const Subject &subject)
{
    if (m_sids == nullptr || isListedNumber(value, subject.entry))
        return value.payload;
    if (!isSecurity(value, subject.property))
        return filled(value.payload, '\0');
    if (const auto descriptor = m_sids->descriptor(value.payload)) {
        m_bytes.descriptors += *descriptor == value.payload ? 0 : 1;
        return *descriptor;
    }
    ++m_bytes.brokenDescriptors;
    return filled(value.payload, '\0');
}

QByteArray ValueRedactor::filled(const QByteArray &original, char fill)
{
    const bool isZero = std::ranges::all_of(original, [](char byte) { return byte == '\0'; });
    if (m_sids == nullptr || isZero)
        return original;
    ++m_bytes.values;
    m_bytes.bytes += original.size();
    return QByteArray(original.size(), fill);
}

QByteArray ValueRedactor::unreadable(const Value &value)
{
    // A text without its end must stay without one, and a broken list broken, so that the same is
    // found about them.
    constexpr char noEnd = 'x';
    switch (payloadKind(value.syntax)) {
    case wire::Payload::Text:
    case wire::Payload::MultiText:
    case wire::Payload::Structure:
    case wire::Payload::PropertyList:
    case wire::Payload::ValueList:
        return filled(value.payload, noEnd);
    default:
        return filled(value.payload, '\0');
    }
}

} // namespace clusprop
