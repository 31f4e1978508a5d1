// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/property.h"

#include "core/model/case_folding.h"
#include "core/model/utf16_text.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QStringList>

namespace clusprop {

QString PlaceKey::text() const
{
    QString text = *m_path;
    const QStringView any = u"[*]";
    if (const qsizetype at = m_outer < 0 ? -1 : text.indexOf(any); at >= 0)
        text.replace(at, any.size(), QStringLiteral("[%1]").arg(m_outer));
    return m_item < 0 ? text : text + QStringLiteral("[%1]").arg(m_item);
}
namespace {

wire::Payload payloadKind(const Value &value)
{
    const wire::SyntaxRow *row = wire::findSyntax(value.syntax);
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

Value numberValue(wire::Format format, wire::Payload payload, quint64 number)
{
    const auto bytes = wire::numberPayload(payload, number);
    Q_ASSERT(bytes);
    return { wire::listValue(format), asByteArray(*bytes), {}, true };
}

} // namespace

int PropertyList::indexOf(QStringView name) const
{
    for (int index = 0; index < properties.size(); ++index) {
        if (isSameName(name, properties[index].name))
            return index;
    }
    return -1;
}

const Property *PropertyList::find(QStringView name) const
{
    const int index = indexOf(name);
    return index < 0 ? nullptr : &properties[index];
}

Value dwordValue(quint32 number)
{
    return numberValue(wire::Format::Dword, wire::Payload::Dword, number);
}

Value largeValue(quint64 number)
{
    return numberValue(wire::Format::ULargeInteger, wire::Payload::ULargeInteger, number);
}

Value textValue(QStringView text, wire::Format format)
{
    const qsizetype end = text.indexOf(QChar(u'\0'));
    const auto bytes = wire::textPayload(asUtf16(end < 0 ? text : text.first(end)));
    Q_ASSERT(bytes);
    return { wire::listValue(format), asByteArray(*bytes), {}, true };
}

std::optional<quint64> numberOf(const Value &value)
{
    if (!value.readable)
        return std::nullopt;
    return wire::readNumber(payloadKind(value), asBytes(value.payload));
}

std::optional<quint64> numberOf(const Property &property)
{
    if (property.knowledge != Knowledge::Known || property.values.size() != 1)
        return std::nullopt;
    return numberOf(property.values.first());
}

std::optional<QString> textOf(const Value &value)
{
    if (!value.readable || payloadKind(value) != wire::Payload::Text || value.payload.isEmpty())
        return std::nullopt;
    return asText(wire::readText(asBytes(value.payload)));
}

std::optional<QString> textOf(const Property &property)
{
    if (property.knowledge != Knowledge::Known || property.values.isEmpty())
        return std::nullopt;
    return textOf(property.values.first());
}

std::optional<QStringList> stringsOf(const Value &value)
{
    if (!value.readable || payloadKind(value) != wire::Payload::MultiText || value.payload.isEmpty())
        return std::nullopt;
    QStringList strings;
    for (const std::u16string &text : wire::readMultiText(asBytes(value.payload)))
        strings.append(asText(text));
    return strings;
}

} // namespace clusprop
