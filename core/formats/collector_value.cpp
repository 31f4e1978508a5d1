// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/collector_value.h"

#include "core/formats/json_input.h"
#include "core/formats/shell_members.h"
#include "core/formats/value_json.h"
#include "core/values/file_time.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace clusprop {
namespace {

using wire::Format;
using Payload = tl::expected<QByteArray, QString>; ///< or a clause: what is wrong

wire::Payload payloadOfFormat(Format format)
{
    return payloadOf(wire::listValue(format));
}

Payload readNumber(Format format, const QJsonValue &value)
{
    const wire::Payload kind = payloadOfFormat(format);
    if (format == Format::FileTime && value.isString()) {
        if (const auto ticks = fileTimeFromText(value.toString()))
            return payloadFrom(wire::numberPayload(kind, *ticks));
    }
    const auto bits = value.isBool() ? std::optional<quint64>(value.toBool() ? 1 : 0)
                                     : integerFromJson(value, wire::isSigned(kind));
    if (!bits)
        return tl::unexpected(format == Format::FileTime
                ? QStringLiteral("it is no date")
                : QStringLiteral("it is no number that the format can hold"));
    return payloadFrom(wire::numberPayload(kind, *bits));
}

Payload readText(const QJsonValue &value)
{
    if (!value.isString())
        return tl::unexpected(QStringLiteral("it is no text"));
    return payloadFrom(wire::textPayload(asUtf16(value.toString())));
}

Payload readTexts(const QJsonValue &value)
{
    // Windows PowerShell wraps some collections: { "value": [...], "Count": n }.
    const QJsonValue inner = value.isObject() ? value.toObject().value(u"value") : value;
    const QJsonArray array = inner.isString() ? QJsonArray{ inner } : inner.toArray();
    if (!inner.isString() && !inner.isArray())
        return tl::unexpected(QStringLiteral("it is no list of texts"));
    std::vector<std::u16string> texts;
    for (const QJsonValueConstRef text : array) {
        if (!text.isString())
            return tl::unexpected(QStringLiteral("it is no list of texts"));
        texts.push_back(text.toString().toStdU16String());
    }
    return payloadFrom(wire::multiTextPayload(texts));
}

Payload readBase64(const QJsonValue &value)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!value.isString() || !decoded)
        return tl::unexpected(QStringLiteral("its bytes are no Base64 text"));
    return *decoded;
}

Payload readAs(Format format, const QJsonObject &property, const QJsonValue &value)
{
    if (isBytes(format))
        return readBase64(property.value(u"base64"));
    if (isNumeric(format))
        return readNumber(format, value);
    return format == Format::MultiSz ? readTexts(value) : readText(value);
}

QString shownText(const QJsonValue &value)
{
    constexpr qsizetype most = 200;
    if (value.isString())
        return value.toString().first(std::min(most, value.toString().size()));
    const QByteArray json = QJsonDocument(QJsonArray{ value }).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2)).left(most);
}

CollectorValue known(Format format, const QByteArray &payload)
{
    return { Knowledge::Known, Value{ wire::listValue(format), payload, {}, true }, {}, {} };
}

/// A type that the script does not name by itself: taken as what the catalog says or as text.
CollectorValue readUnnamed(const QString &name, const QJsonValue &value, const CatalogEntry *entry)
{
    const bool documented = entry != nullptr && entry->format && isNumeric(*entry->format);
    if (documented) {
        if (const auto payload = readNumber(*entry->format, value))
            return known(*entry->format, *payload);
    }
    const QString problem = QStringLiteral("its format \"%1\" is not known").arg(name);
    if (const auto payload = readText(value)) {
        CollectorValue text = known(Format::Sz, *payload);
        text.problem = problem + QStringLiteral("; it was taken as text");
        return text;
    }
    return { Knowledge::Cut, {}, shownText(value), problem };
}

} // namespace

CollectorValue readCollectorValue(const QJsonObject &property, const CatalogEntry *entry)
{
    const QJsonValue value = property.value(u"value");
    const bool nothing = value.isNull() || value.isUndefined();
    if (nothing && !property.value(u"base64").isString())
        return {};
    const QString name = property.value(u"format").toString();
    const auto format = formatOfTypeName(name);
    if (!format)
        return readUnnamed(name, value, entry);
    const auto payload = readAs(*format, property, value);
    if (payload)
        return known(preferredFormat(*format, entry), *payload);
    return { Knowledge::Cut, {}, shownText(nothing ? property.value(u"base64") : value),
        payload.error() };
}

} // namespace clusprop
