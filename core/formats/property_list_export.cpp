// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/property_list_export.h"

#include "core/formats/wire_import.h"
#include "core/wire/encode.h"
#include "core/wire/text.h"

#include <algorithm>
#include <span>

namespace clusprop {
namespace {

QString refusal(const Property &property, const wire::Error &error)
{
    const std::string_view meaning = wire::describe(error.code).meaning;
    return QStringLiteral("%1 cannot be written: %2")
        .arg(property.name, QString::fromLatin1(meaning.data(), static_cast<qsizetype>(meaning.size())));
}

wire::Result<void> beginProperty(wire::PropertyListWriter &writer, const Property &property)
{
    if (!property.extras->nameBytes.isNull())
        return writer.beginProperty(asBytes(property.extras->nameBytes), asBytes(property.extras->namePadding));
    if (property.extras->namePadding.isEmpty())
        return writer.beginProperty(asUtf16(property.name));
    const auto payload = wire::textPayload(asUtf16(property.name));
    if (!payload)
        return tl::unexpected(payload.error());
    return writer.beginProperty(*payload, asBytes(property.extras->namePadding));
}

wire::Result<void> writeProperty(wire::PropertyListWriter &writer, const Property &property)
{
    if (const auto begun = beginProperty(writer, property); !begun)
        return begun;
    for (const Value &value : property.values) {
        if (const auto added
            = writer.addValue(value.syntax, asBytes(value.payload), asBytes(value.padding));
            !added)
            return added;
    }
    // A property that was read without a value goes back as it came.
    return writer.endProperty(property.place.hasBytes());
}

/// Enough for all properties, so that nothing is written twice.
qsizetype roomFor(const PropertyList &list)
{
    using Writer = wire::PropertyListWriter;
    constexpr auto beside = static_cast<qsizetype>(Writer::mostBesidePayload);
    auto bytes = static_cast<qsizetype>(
        Writer::besideEntries(static_cast<std::size_t>(list.properties.size())));
    for (const Property &property : list.properties) {
        const qsizetype named = (property.name.size() + 1) * qsizetype{ sizeof(char16_t) };
        bytes += beside + std::max(named, property.extras->nameBytes.size());
        for (const Value &value : property.values)
            bytes += beside + value.payload.size();
    }
    return bytes;
}

} // namespace

tl::expected<QByteArray, QString> encodeList(const PropertyList &list)
{
    QByteArray bytes(roomFor(list), Qt::Uninitialized);
    wire::PropertyListWriter writer(
        std::as_writable_bytes(std::span(bytes.data(), static_cast<std::size_t>(bytes.size()))));
    for (const Property &property : list.properties) {
        if (property.knowledge != Knowledge::Known)
            continue;
        if (const auto written = writeProperty(writer, property); !written)
            return tl::unexpected(refusal(property, written.error()));
    }
    const wire::Bytes written = writer.finishInPlace(list.endMark);
    if (static_cast<const void *>(written.data()) != bytes.constData())
        return asByteArray(written); // an extra that nobody counted
    bytes.truncate(static_cast<qsizetype>(written.size()));
    return bytes;
}

tl::expected<QByteArray, QString> encodeListChecked(const PropertyList &list)
{
    auto bytes = encodeList(list);
    if (!bytes)
        return bytes;
    const auto read = importPropertyList(asBytes(*bytes), wire::Mode::Tolerant, 0);
    const PropertyList &again = read->list; // tolerant reading always gives a list
    PropertyList meant = list;
    meant.properties.removeIf(
        [](const Property &property) { return property.knowledge != Knowledge::Known; });
    if (!read->error && again == meant)
        return bytes;
    qsizetype first = 0;
    while (first < meant.properties.size() && first < again.properties.size()
        && meant.properties[first] == again.properties[first])
        ++first;
    const QString where = first < meant.properties.size()
        ? meant.properties[first].name
        : QStringLiteral("the end of the list");
    return tl::unexpected(
        QStringLiteral("the list does not read back the same at %1; please report this").arg(where));
}

} // namespace clusprop
