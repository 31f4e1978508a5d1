// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/decode_document.h"
#include "core/formats/list_from_json.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 10> documentMembers{ u"kind", u"count", u"properties", u"values",
    u"trailingEndmark", u"trailing", u"length", u"fields", u"error", u"warnings" };
constexpr QStringView bytesMember = u"bytes"; // of structures

/// The classes that the document lists among its warnings.
Tolerated toleratedBy(const QJsonObject &document)
{
    Tolerated tolerated;
    const QJsonArray warnings = document.value(u"warnings").toArray();
    for (const QJsonValueConstRef warning : warnings) {
        const std::string name = warning.toObject().value(u"class").toString().toStdString();
        for (std::size_t index = 0; index < wire::errcCount; ++index) {
            const auto code = static_cast<wire::Errc>(index);
            if (wire::describe(code).name == name)
                tolerated.append(code);
        }
    }
    return tolerated;
}

/// What was built must read as well as the document says that it was read.
std::optional<wire::Finding> unexpectedDefect(const std::optional<wire::Error> &error,
    const std::vector<wire::Finding> &warnings, const Tolerated &tolerated)
{
    if (error)
        return error;
    const auto defect = std::find_if(warnings.begin(), warnings.end(), [&](const auto &warning) {
        return wire::describe(warning.code).severity != wire::Severity::Warning
            && !tolerated.contains(warning.code);
    });
    return defect == warnings.end() ? std::nullopt : std::optional(*defect);
}

/// What a list inside of a value lacks at its end is found right behind the value, where the next one
/// begins; nothing is ever found at the first byte of a value.
QString entryPath(const QString &list, std::span<const wire::ValueView> values, std::size_t offset)
{
    const auto entry = std::find_if(values.begin(), values.end(),
        [offset](const wire::ValueView &value) { return offset <= value.range().end(); });
    return entry == values.end() ? list : elementPath(list, entry - values.begin());
}

QString pathOf(const wire::PropertyListView &list, std::size_t offset)
{
    const QString properties = QStringLiteral("properties");
    const auto property = std::find_if(list.properties.begin(), list.properties.end(),
        [offset](const auto &candidate) { return offset < candidate.end; });
    if (property == list.properties.end())
        return list.trailing.empty() ? properties : QStringLiteral("trailing");
    const auto values = list.valuesOf(*property);
    const QString path = elementPath(properties, property - list.properties.begin());
    if (values.empty() || offset < values.front().offset)
        return path;
    return entryPath(memberPath(path, u"values"), values, offset);
}

JsonResult<void> checkPropertyList(wire::Bytes bytes, const Tolerated &tolerated)
{
    const auto list = wire::decodePropertyList(bytes, wire::Mode::Tolerant);
    if (const auto defect = unexpectedDefect(list->error, list->warnings, tolerated))
        return jsonFault(pathOf(*list, defect->offset), defect->code);
    return {};
}

JsonResult<void> checkValueList(wire::Bytes bytes, const Tolerated &tolerated)
{
    const auto list = wire::decodeValueList(bytes, wire::Mode::Tolerant);
    const auto defect = unexpectedDefect(list->error, list->warnings, tolerated);
    if (!defect)
        return {};
    const bool inTrailing = !list->trailing.empty() && defect->offset >= list->trailingOffset;
    return jsonFault(inTrailing ? QStringLiteral("trailing")
                                : entryPath(QStringLiteral("values"), list->values, defect->offset),
        defect->code);
}

JsonResult<wire::Buffer> encodePropertyList(
    const QJsonObject &document, const Tolerated &tolerated, JsonNotes &notes)
{
    JsonReading reading{ notes };
    auto built = propertyListFromJson(document, {}, reading, tolerated);
    if (!built)
        return built;
    // No bytes at all were read as an empty list.
    if (tolerated.contains(wire::Errc::EmptyBuffer) && built->size() <= sizeof(std::uint32_t))
        return wire::Buffer();
    if (const auto checked = checkPropertyList(*built, tolerated); !checked)
        return tl::unexpected(checked.error());
    return built;
}

JsonResult<wire::Buffer> encodeValueList(
    const QJsonObject &document, const Tolerated &tolerated, JsonNotes &notes)
{
    JsonReading reading{ notes };
    auto built = valueListFromJson(document, {}, reading);
    if (!built)
        return built;
    if (tolerated.contains(wire::Errc::EmptyBuffer) && built->size() <= sizeof(std::uint32_t))
        return wire::Buffer();
    if (const auto checked = checkValueList(*built, tolerated); !checked)
        return tl::unexpected(checked.error());
    return built;
}

JsonResult<wire::Buffer> encodeStructure(const wire::StructureRow &asked,
    const QJsonObject &document, const Tolerated &tolerated, JsonNotes &notes)
{
    JsonReading reading{ notes };
    QByteArray bytes;
    if (document.contains(bytesMember)) {
        auto read = hexFromJson(document.value(bytesMember), bytesMember.toString());
        if (!read)
            return tl::unexpected(read.error());
        bytes = std::move(*read);
    }
    const wire::StructureRow *layout = &asked;
    const auto announced = integerFromJson(document.value(u"length"), false);
    const quint64 length
        = bytes.isEmpty() ? announced.value_or(0) : static_cast<quint64>(bytes.size());
    if (asked.name == wire::packedStateInfoEx().name && length == wire::stateInfoExPackedLength)
        layout = &wire::packedStateInfoEx();

    const wire::Bytes whole = asBytes(bytes);
    const bool usable = whole.size() >= layout->length;
    const wire::Bytes base = usable ? whole.first(layout->length) : wire::Bytes();
    auto built = structureFromJson(
        *layout, document.value(u"fields"), QStringLiteral("fields"), base, reading);
    if (!built)
        return built;
    if (usable)
        wire::appendBytes(*built, whole.subspan(layout->length));
    const auto view = wire::decodeStructure(asked, *built, wire::Mode::Tolerant);
    if (const auto defect = unexpectedDefect(view->error, view->warnings, tolerated))
        return jsonFault(defect->code == wire::Errc::TrailingGarbage ? bytesMember.toString()
                                                                     : QStringLiteral("fields"),
            defect->code);
    return built;
}

JsonResult<wire::Buffer> encodeDocument(const QJsonObject &document, JsonNotes &notes)
{
    const Tolerated tolerated = toleratedBy(document);
    const QString kind = document.value(u"kind").toString();
    QVector<QStringView> known(documentMembers.begin(), documentMembers.end());
    const wire::StructureRow *structure = wire::findStructure(kind.toStdString());
    if (structure != nullptr)
        known.append(bytesMember);
    noteUnknownMembers(document, known, {}, notes);
    if (document.contains(u"error"))
        addNote(notes, QStringLiteral("error"),
            QStringLiteral("reading had to stop there, so what followed was not written"));

    if (kind == u"property-list")
        return encodePropertyList(document, tolerated, notes);
    if (kind == u"value-list")
        return encodeValueList(document, tolerated, notes);
    if (structure != nullptr)
        return encodeStructure(*structure, document, tolerated, notes);
    return jsonFault(QStringLiteral("kind"),
        kind.isEmpty() ? QStringLiteral("the kind is missing")
                       : QStringLiteral("\"%1\" is no kind that can be written").arg(kind),
        QStringLiteral("use property-list, value-list or the name of a structure such as "
                       "CLUS_CSV_VOLUME_INFO"));
}

} // namespace

LoadResult<QByteArray> encodeFromJson(
    const QByteArray &json, const QString &file, QStringList &notes)
{
    const auto document = parseJsonObject(json, file);
    if (!document)
        return tl::unexpected(document.error());
    JsonNotes found;
    const auto built = encodeDocument(*document, found);
    if (!built)
        return tl::unexpected(loadError(built.error(), file));
    for (const JsonNote &note : std::as_const(found))
        notes.append(
            note.path.isEmpty() ? note.text : note.path + QStringLiteral(": ") + note.text);
    return asByteArray(*built);
}

} // namespace clusprop
