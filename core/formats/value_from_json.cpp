// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/list_from_json.h"
#include "core/formats/value_json.h"
#include "core/values/json_marks.h"
#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 5> formMembers{ u"value", u"hex", u"fields", u"list", u"reset" };

/// Asks the byte layer, which knows the lengths of every format. An end mark was refused before.
bool readableAs(quint32 syntax, wire::Bytes payload)
{
    wire::ValueListWriter writer;
    std::ignore = writer.addEntry(syntax, payload);
    const wire::Buffer bytes = writer.finish();
    const auto list = wire::decodeValueList(bytes, wire::Mode::Tolerant);
    return std::ranges::all_of(list->values, &wire::ValueView::readable);
}

JsonResult<quint32> syntaxFromJson(const QJsonObject &object, const QString &path)
{
    const QString place = memberPath(path, u"syntax");
    const QJsonValue name = object.value(u"syntax");
    if (!name.isString())
        return jsonFault(place, QStringLiteral("the syntax is missing"),
            QStringLiteral("add it as text, such as LIST_VALUE_DWORD or 0x00010002"));
    const auto syntax = wire::syntaxFromName(name.toString().toStdString());
    if (!syntax)
        return jsonFault(place, QStringLiteral("\"%1\" is no known syntax").arg(name.toString()),
            QStringLiteral(
                "use a name such as LIST_VALUE_DWORD, or hexadecimal text such as 0x00010002"));
    if (*syntax == wire::endmarkSyntax)
        return jsonFault(place, QStringLiteral("an end mark is no value"));
    return *syntax;
}

JsonResult<QStringView> formFromJson(const QJsonObject &object, const QString &path)
{
    QStringView form;
    for (const QStringView member : formMembers) {
        if (!object.contains(member))
            continue;
        if (!form.isNull())
            return jsonFault(
                path, QStringLiteral("\"%1\" and \"%2\" cannot both be given").arg(form, member));
        form = member;
    }
    if (form.isNull())
        return jsonFault(path, QStringLiteral("the value is missing"),
            QStringLiteral("add one of \"value\", \"hex\", \"fields\", \"list\" or \"reset\""));
    return form;
}

JsonResult<wire::Buffer> payloadFromResult(wire::Result<wire::Buffer> built, const QString &path)
{
    if (!built)
        return jsonFault(path, built.error().code);
    return std::move(*built);
}

JsonResult<wire::Buffer> numberFromJson(
    wire::Payload kind, const QJsonValue &value, const QString &path)
{
    if (!value.isString() && !value.isDouble())
        return jsonFault(path, QStringLiteral("a number must stand here"));
    const auto bits = integerFromJson(value, wire::isSigned(kind));
    if (!bits)
        return jsonFault(path, wire::Errc::NumberOutOfRange);
    return payloadFromResult(wire::numberPayload(kind, *bits), path);
}

JsonResult<wire::Buffer> textsFromJson(const QJsonValue &value, const QString &path)
{
    if (!value.isArray())
        return jsonFault(path, QStringLiteral("an array of texts must stand here"));
    const QJsonArray array = value.toArray();
    std::vector<std::u16string> strings;
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString place = elementPath(path, index);
        if (!array.at(index).isString())
            return jsonFault(place, QStringLiteral("text must stand here"));
        strings.push_back(array.at(index).toString().toStdU16String());
        if (strings.back().empty())
            return jsonFault(place, wire::Errc::EmptyStringInList);
    }
    return payloadFromResult(wire::multiTextPayload(strings), path);
}

JsonResult<wire::Buffer> hexBufferFromJson(const QJsonValue &value, const QString &path)
{
    const auto bytes = hexFromJson(value, path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const wire::Bytes view = asBytes(*bytes);
    return wire::Buffer(view.begin(), view.end());
}

JsonResult<wire::Buffer> plainFromJson(quint32 syntax, const QJsonValue &value, const QString &path)
{
    const wire::Payload kind = payloadOf(syntax);
    if (wire::isNumber(kind))
        return numberFromJson(kind, value, path);
    if (kind == wire::Payload::Text) {
        if (!value.isString())
            return jsonFault(path, QStringLiteral("text must stand here"));
        return payloadFromResult(wire::textPayload(asUtf16(value.toString())), path);
    }
    if (kind == wire::Payload::MultiText)
        return textsFromJson(value, path);
    if (kind == wire::Payload::Structure)
        return jsonFault(path, QStringLiteral("%1 is told by \"fields\"").arg(syntaxText(syntax)));
    if (kind == wire::Payload::PropertyList || kind == wire::Payload::ValueList)
        return jsonFault(path, QStringLiteral("%1 is told by \"list\"").arg(syntaxText(syntax)));
    return hexBufferFromJson(value, path);
}

/// No strings at all are written as one NUL, but some producers write two.
constexpr std::size_t longEmptyMultiText = 2 * sizeof(char16_t);

bool isLongEmptyMultiText(quint32 syntax, const QJsonObject &object)
{
    return payloadOf(syntax) == wire::Payload::MultiText
        && object.value(u"value").toArray().isEmpty()
        && integerFromJson(object.value(u"length"), false) == longEmptyMultiText;
}

JsonResult<wire::Buffer> nestedFromJson(
    quint32 syntax, const QJsonValue &list, const QString &path, JsonReading &reading)
{
    const wire::Payload kind = payloadOf(syntax);
    if (kind != wire::Payload::PropertyList && kind != wire::Payload::ValueList)
        return jsonFault(path, QStringLiteral("%1 holds no list").arg(syntaxText(syntax)));
    if (!list.isObject())
        return jsonFault(path, QStringLiteral("a list must be an object"));
    if (reading.depth + 1 > wire::deepestNesting)
        return jsonFault(path, wire::Errc::TooDeep);
    JsonReading inside{ reading.notes, reading.depth + 1 };
    return kind == wire::Payload::PropertyList ? propertyListFromJson(list.toObject(), path, inside)
                                               : valueListFromJson(list.toObject(), path, inside);
}

JsonResult<wire::Buffer> entryStructureFromJson(quint32 syntax, const QJsonObject &object,
    const QString &path, wire::Bytes bytes, JsonReading &reading)
{
    const wire::StructureRow *structure = wire::entryStructure(syntax);
    const QString fieldsPath = memberPath(path, u"fields");
    if (structure == nullptr)
        return jsonFault(fieldsPath, QStringLiteral("%1 has no fields").arg(syntaxText(syntax)));
    const wire::Bytes base
        = bytes.size() < structure->length ? wire::Bytes() : bytes.first(structure->length);
    auto built = structureFromJson(*structure, object.value(u"fields"), fieldsPath, base, reading);
    if (built && object.contains(u"extra")) {
        const auto extra = hexFromJson(object.value(u"extra"), memberPath(path, u"extra"));
        if (!extra)
            return tl::unexpected(extra.error());
        wire::appendBytes(*built, asBytes(*extra));
    }
    return built;
}

JsonResult<wire::FieldValue> fieldFromJson(
    const wire::FieldRow &field, const QJsonValue &told, const QString &path)
{
    if (field.kind == wire::FieldKind::Text) {
        if (!told.isString())
            return jsonFault(path, QStringLiteral("text must stand here"));
        return told.toString().toStdU16String();
    }
    if (field.kind == wire::FieldKind::Guid) {
        const auto guid = wire::guidFromText(told.toString().toStdString());
        if (!guid)
            return jsonFault(path, QStringLiteral("a GUID must stand here"));
        return *guid;
    }
    const auto number = integerFromJson(told, false);
    if (!number)
        return jsonFault(path, wire::Errc::NumberOutOfRange);
    return std::uint64_t{ *number };
}

/// Without what an edit of a value leaves behind, or what depends on the rest.
QJsonValue withoutPlaces(const QJsonValue &json)
{
    constexpr std::array<QStringView, 6> left{ u"offset", u"length", u"bytes", u"padding",
        u"nameBytes", u"count" };
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        for (qsizetype index = 0; index < array.size(); ++index)
            array.replace(index, withoutPlaces(array.at(index)));
        return array;
    }
    if (!json.isObject())
        return json;
    QJsonObject object;
    const QJsonObject whole = json.toObject();
    for (auto member = whole.begin(); member != whole.end(); ++member) {
        if (std::find(left.begin(), left.end(), member.key()) == left.end())
            object.insert(member.key(), withoutPlaces(member.value()));
    }
    return object;
}

/// Whether decoding `bytes` gives what the document says.
bool bytesSay(quint32 syntax, wire::Bytes bytes, const QJsonObject &object, QStringView form)
{
    JsonWriter out(0);
    out.beginObject();
    writeValueMembers(
        out, syntax, bytes, readableAs(syntax, bytes), -1, { false, false, BytesMember::Never });
    out.endObject();
    const QJsonObject decoded = QJsonDocument::fromJson(withMarksEscaped(out.take())).object();
    return withoutPlaces(decoded.value(form)) == withoutPlaces(object.value(form));
}

} // namespace

JsonResult<Value> valueFromJson(
    const QJsonObject &object, const QString &path, JsonReading &reading)
{
    const auto syntax = syntaxFromJson(object, path);
    if (!syntax)
        return tl::unexpected(syntax.error());
    const auto form = formFromJson(object, path);
    if (!form)
        return tl::unexpected(form.error());
    QByteArray bytes;
    const bool hasBytes = object.contains(u"bytes");
    if (hasBytes) {
        auto read = hexFromJson(object.value(u"bytes"), memberPath(path, u"bytes"));
        if (!read)
            return tl::unexpected(read.error());
        bytes = std::move(*read);
    }

    const QJsonValue told = object.value(*form);
    const QString place = memberPath(path, *form);
    JsonResult<wire::Buffer> built;
    if (*form == u"value") {
        built = plainFromJson(*syntax, told, place);
        if (built && isLongEmptyMultiText(*syntax, object))
            built->resize(longEmptyMultiText, std::byte{ 0 });
    } else if (*form == u"fields") {
        built = entryStructureFromJson(*syntax, object, path, asBytes(bytes), reading);
    } else if (*form == u"list") {
        built = nestedFromJson(*syntax, told, place, reading);
    } else if (*form == u"hex") {
        built = hexBufferFromJson(told, place);
    } else if (told != QJsonValue(true)) {
        return jsonFault(place, QStringLiteral("only true can stand here"));
    }
    if (!built)
        return tl::unexpected(built.error());

    Value value;
    value.syntax = *syntax;
    value.payload = asByteArray(*built);
    const bool opaque = payloadOf(*syntax) == wire::Payload::Opaque;
    value.readable = *form != u"hex" || opaque || readableAs(*syntax, *built);
    if (!hasBytes || bytes == value.payload)
        return value;
    if ((*form == u"value" || *form == u"list") && bytesSay(*syntax, asBytes(bytes), object, *form))
        value.payload = bytes;
    else if (*form != u"fields")
        addNote(reading.notes, path,
            QStringLiteral("\"bytes\" says something else than \"%1\", which was taken")
                .arg(*form));
    return value;
}

JsonResult<wire::Buffer> structureFromJson(const wire::StructureRow &structure,
    const QJsonValue &fields, const QString &path, wire::Bytes base, JsonReading &reading)
{
    if (!fields.isObject())
        return jsonFault(
            path, QStringLiteral("an object with the structure's fields must stand here"));
    const QJsonObject object = fields.toObject();
    wire::Buffer built(structure.length, std::byte{ 0 });
    std::copy(base.begin(), base.end(), built.begin());
    std::vector<QString> names;
    for (const wire::FieldRow &field : structure.fields) {
        const QString name
            = QString::fromLatin1(field.name.data(), static_cast<qsizetype>(field.name.size()));
        const QString place = memberPath(path, name);
        names.push_back(name);
        const QJsonValue told = object.value(name);
        if (told.isUndefined()) {
            if (!base.empty())
                continue;
            return jsonFault(place, QStringLiteral("this field is missing"),
                QStringLiteral("a structure without \"bytes\" needs all of its fields"));
        }
        const auto value = fieldFromJson(field, told, place);
        if (!value)
            return tl::unexpected(value.error());
        // What is unchanged keeps its bytes: text without a NUL, or with something behind it.
        if (!base.empty() && wire::readField(field, built) == *value)
            continue;
        if (const auto written = wire::writeField(field, *value, built); !written)
            return jsonFault(place, written.error().code);
    }
    const std::vector<QStringView> known(names.begin(), names.end());
    noteUnknownMembers(object, known, path, reading.notes);
    return built;
}

} // namespace clusprop
