// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/list_from_json.h"

#include "core/model/utf16_text.h"
#include "core/wire/encode.h"
#include "core/wire/text.h"

#include <QJsonArray>

#include <array>
#include <limits>
#include <utility>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 11> entryMembers{ u"syntax", u"offset", u"length", u"value",
    u"hex", u"fields", u"extra", u"list", u"reset", u"bytes", u"padding" };
constexpr std::array<QStringView, 14> propertyMemberNames{ u"name", u"offset", u"padding",
    u"nameBytes", u"values", u"syntax", u"length", u"value", u"hex", u"fields", u"extra", u"list",
    u"reset", u"bytes" };

/// The bytes of an optional hexadecimal member; empty when it is not there.
JsonResult<QByteArray> optionalHex(
    const QJsonObject &object, QStringView member, const QString &path)
{
    const QJsonValue value = object.value(member);
    return value.isUndefined() ? QByteArray() : hexFromJson(value, memberPath(path, member));
}

JsonResult<Value> entryFromJson(const QJsonValue &json, const QString &path, JsonReading &reading)
{
    if (!json.isObject())
        return jsonFault(path, QStringLiteral("a value must be an object"));
    const QJsonObject object = json.toObject();
    noteUnknownMembers(object, entryMembers, path, reading.notes);
    const auto bytes = optionalHex(object, u"bytes", path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto padding = optionalHex(object, u"padding", path);
    if (!padding)
        return tl::unexpected(padding.error());
    auto value = valueFromJson(object, path, reading);
    // Padding belongs to the bytes that were read with it, not to an edited value.
    if (value && (bytes->isNull() || *bytes == value->payload))
        value->padding = *padding;
    return value;
}

JsonResult<QVector<Value>> entriesFromJson(
    const QJsonValue &json, const QString &path, JsonReading &reading)
{
    if (!json.isArray())
        return jsonFault(path, QStringLiteral("an array of values must stand here"));
    const QJsonArray array = json.toArray();
    QVector<Value> values;
    for (qsizetype index = 0; index < array.size(); ++index) {
        auto value = entryFromJson(array.at(index), elementPath(path, index), reading);
        if (!value)
            return tl::unexpected(value.error());
        values.append(std::move(*value));
    }
    return values;
}

JsonResult<void> readName(
    const QJsonObject &object, const QString &path, Property &property, JsonReading &reading)
{
    const QJsonValue name = object.value(u"name");
    if (!name.isString())
        return jsonFault(memberPath(path, u"name"),
            QStringLiteral("the property's name is missing"), QStringLiteral("add it as text"));
    property.name = name.toString();
    if (property.name.contains(QChar(u'\0')))
        return jsonFault(memberPath(path, u"name"), wire::Errc::NulInText);

    const auto padding = optionalHex(object, u"padding", path);
    if (!padding)
        return tl::unexpected(padding.error());
    const auto nameBytes = optionalHex(object, u"nameBytes", path);
    if (!nameBytes)
        return tl::unexpected(nameBytes.error());
    const bool stale = !nameBytes->isNull()
        && asText(wire::readText(asBytes(*nameBytes))) != property.name;
    if (stale) {
        addNote(reading.notes, path,
            QStringLiteral("\"nameBytes\" says something else than \"name\", which was taken"));
        return {};
    }
    setNameBytes(property, *nameBytes, *padding);
    return {};
}

wire::Result<void> addProperty(
    wire::PropertyListWriter &writer, const Property &property, bool allowNoValue)
{
    wire::Result<void> done;
    if (property.extras->nameBytes.isNull()) {
        const auto payload = wire::textPayload(asUtf16(property.name));
        if (!payload)
            return tl::unexpected(payload.error());
        done = writer.beginProperty(*payload, asBytes(property.extras->namePadding));
    } else {
        done = writer.beginProperty(asBytes(property.extras->nameBytes), asBytes(property.extras->namePadding));
    }
    for (const Value &value : property.values) {
        if (done)
            done = writer.addValue(value.syntax, asBytes(value.payload), asBytes(value.padding));
    }
    return done ? writer.endProperty(allowNoValue) : done;
}

/// The count to be written where it is another one than that of the properties.
std::optional<std::uint32_t> keptCount(const QJsonObject &object, qsizetype properties,
    const QString &path, const Tolerated &tolerated, JsonReading &reading)
{
    const auto announced = integerFromJson(object.value(u"count"), false);
    const auto written = static_cast<quint64>(properties);
    if (!announced || *announced == written)
        return std::nullopt;
    if (*announced > written && *announced <= std::numeric_limits<std::uint32_t>::max()
        && tolerated.contains(wire::Errc::CountTooLarge))
        return static_cast<std::uint32_t>(*announced);
    addNote(reading.notes, memberPath(path, u"count"),
        QStringLiteral("it says %1, but there are %2 properties, which was taken")
            .arg(*announced)
            .arg(written));
    return std::nullopt;
}

} // namespace

std::span<const QStringView> propertyMembers()
{
    return propertyMemberNames;
}

JsonResult<Property> propertyFromJson(
    const QJsonObject &object, const QString &path, JsonReading &reading, bool withoutValues)
{
    Property property;
    if (const auto read = readName(object, path, property, reading); !read)
        return tl::unexpected(read.error());
    if (object.contains(u"values")) {
        auto values
            = entriesFromJson(object.value(u"values"), memberPath(path, u"values"), reading);
        if (!values)
            return tl::unexpected(values.error());
        property.values = std::move(*values);
    } else if (object.contains(u"syntax") || !withoutValues) {
        auto value = valueFromJson(object, path, reading);
        if (!value)
            return tl::unexpected(value.error());
        property.values.append(std::move(*value));
    }
    return property;
}

JsonResult<wire::Buffer> propertyListFromJson(const QJsonObject &object, const QString &path,
    JsonReading &reading, const Tolerated &tolerated)
{
    const QString listPath = memberPath(path, u"properties");
    const QJsonValue list = object.value(u"properties");
    if (!list.isArray())
        return jsonFault(listPath, QStringLiteral("an array of properties must stand here"));
    const QJsonValue endMark = object.value(u"trailingEndmark");
    if (!endMark.isUndefined() && !endMark.isBool())
        return jsonFault(
            memberPath(path, u"trailingEndmark"), QStringLiteral("true or false must stand here"));
    const auto trailing = optionalHex(object, u"trailing", path);
    if (!trailing)
        return tl::unexpected(trailing.error());

    const QJsonArray array = list.toArray();
    wire::PropertyListWriter writer;
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString propertyPath = elementPath(listPath, index);
        if (!array.at(index).isObject())
            return jsonFault(propertyPath, QStringLiteral("a property must be an object"));
        const QJsonObject member = array.at(index).toObject();
        noteUnknownMembers(member, propertyMemberNames, propertyPath, reading.notes);
        const auto property = propertyFromJson(member, propertyPath, reading);
        if (!property)
            return tl::unexpected(property.error());
        const bool allowNoValue = tolerated.contains(wire::Errc::NoValue);
        if (const auto added = addProperty(writer, *property, allowNoValue); !added)
            return jsonFault(propertyPath, added.error().code);
    }
    return writer.finish(endMark.toBool(true), asBytes(*trailing),
        keptCount(object, array.size(), path, tolerated, reading));
}

JsonResult<wire::Buffer> valueListFromJson(
    const QJsonObject &object, const QString &path, JsonReading &reading)
{
    const auto values = entriesFromJson(object.value(u"values"), memberPath(path, u"values"), reading);
    if (!values)
        return tl::unexpected(values.error());
    const auto trailing = optionalHex(object, u"trailing", path);
    if (!trailing)
        return tl::unexpected(trailing.error());
    wire::ValueListWriter writer;
    for (const Value &value : *values) {
        [[maybe_unused]] const auto added
            = writer.addEntry(value.syntax, asBytes(value.payload), asBytes(value.padding));
        Q_ASSERT(added); // an end mark was refused with its syntax
    }
    return writer.finish(asBytes(*trailing));
}

} // namespace clusprop
