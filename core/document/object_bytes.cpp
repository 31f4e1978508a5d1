// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/object_bytes.h"

#include "core/formats/property_list_export.h"
#include "core/formats/write_back.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <tuple>

namespace clusprop {
namespace {

constexpr std::array<const char *, allScopes.size()> listTitles{
    QT_TRANSLATE_NOOP("clusprop::core", "Common properties of %1"),
    QT_TRANSLATE_NOOP("clusprop::core", "Common read-only properties of %1"),
    QT_TRANSLATE_NOOP("clusprop::core", "Private properties of %1"),
    QT_TRANSLATE_NOOP("clusprop::core", "Private read-only properties of %1"),
};

bool isOfSnapshot(Form form)
{
    return form == Form::Snapshot || form == Form::Import;
}

/// Whether a list of this one property can be written.
bool canBeWritten(const Property &property)
{
    PropertyList list;
    list.properties.append(property);
    return encodeList(list).has_value();
}

/// A list as bytes, and which of its properties those are.
struct EncodedList
{
    QByteArray bytes;
    QVector<int> positions;
};

EncodedList encodedPart(const PropertyList &list)
{
    EncodedList result;
    auto whole = encodeList(list);
    PropertyList writable;
    for (int position = 0; position < list.properties.size(); ++position) {
        const Property &property = list.properties[position];
        if (property.knowledge != Knowledge::Known || (!whole && !canBeWritten(property)))
            continue;
        result.positions.append(position);
        if (!whole)
            writable.properties.append(property);
    }
    if (!result.positions.isEmpty())
        result.bytes = whole ? *whole : encodeList(writable).value_or(QByteArray());
    return result;
}

/// Links the properties of a list with the fields that they were encoded to or read from.
void linkList(ObjectBytes &result, int object, Scope scope, const QVector<int> &positions)
{
    qsizetype next = 0;
    std::size_t start = 0;
    for (qsizetype index = 0; index < result.map.size() && next < positions.size(); ++index) {
        const FieldRange field = result.map.at(index);
        if (field.depth > 0)
            continue;
        if (field.field == ByteField::NameSyntax)
            start = field.range.offset;
        else if (field.field == ByteField::PropertyEndmark)
            result.ranges.append(
                { object, scope, positions[next++], { start, field.range.end() - start } });
    }
}

QVector<int> knownPositions(const PropertyList &list)
{
    QVector<int> positions;
    for (int position = 0; position < list.properties.size(); ++position) {
        if (list.properties[position].knowledge == Knowledge::Known)
            positions.append(position);
    }
    return positions;
}

/// Where the property of that name was read: an edited one may have come from elsewhere.
Place loadedPlace(const PropertyList &loaded, const Property &property, int position)
{
    if (position < loaded.properties.size() && loaded.properties[position].name == property.name)
        return loaded.properties[position].place;
    const Property *found = loaded.find(property.name);
    return found == nullptr ? Place{} : found->place;
}

void linkPlaces(ObjectBytes &result, const PropertyList &loaded, const PropertyList &edited,
    int object, Scope scope)
{
    for (int position = 0; position < edited.properties.size(); ++position) {
        const Place place = loadedPlace(loaded, edited.properties[position], position);
        if (place.hasBytes())
            result.ranges.append({ object, scope, position,
                { static_cast<std::size_t>(place.offset),
                    static_cast<std::size_t>(place.length) } });
    }
}

/// Fields of structures stay where they were read, whatever they hold now.
void linkPlaces(ObjectBytes &result, const Cluster &loaded, const Cluster &edited)
{
    for (int object = 0; object < edited.objects.size(); ++object) {
        for (const Scope scope : allScopes)
            linkPlaces(result, loaded.objects[object].list(scope),
                edited.objects[object].list(scope), object, scope);
    }
    std::sort(result.ranges.begin(), result.ranges.end(),
        [](const PropertyBytes &left, const PropertyBytes &right) {
            return left.range.offset < right.range.offset;
        });
}

auto placeOf(const PropertyBytes &property)
{
    return std::tuple(property.object, property.scope, property.position);
}

void orderByPlace(ObjectBytes &result)
{
    result.byPlace.resize(result.ranges.size());
    std::iota(result.byPlace.begin(), result.byPlace.end(), qsizetype{ 0 });
    std::sort(
        result.byPlace.begin(), result.byPlace.end(), [&result](qsizetype left, qsizetype right) {
            return placeOf(result.ranges[left]) < placeOf(result.ranges[right]);
        });
}

void compareWith(ObjectBytes &result, const QByteArray &before)
{
    if (before == result.bytes)
        return;
    result.before = mapBytes(before, result.form, result.formWord);
    result.differences = compareBytes(result.before, result.map);
    for (const ByteDifference &difference : std::as_const(result.differences.rows)) {
        if (difference.after.length > 0)
            result.changed.append(difference.after);
    }
}

ObjectBytes encodedBytes(const ByteSource &source)
{
    const EncodedList encoded = encodedPart(source.editedList);
    ObjectBytes result;
    result.formWord = QStringLiteral("property-list");
    result.bytes = encoded.bytes;
    result.map = mapBytes(result.bytes, result.form, result.formWord);
    linkList(result, source.object, source.scope, encoded.positions);
    compareWith(result, encodedPart(source.loadedList).bytes);
    return result;
}

ObjectBytes fileBytes(const ByteSource &source)
{
    const LoadedFile &file = source.file;
    ObjectBytes result;
    result.form = file.form;
    result.formWord = file.formWord;
    result.fromFile = true;
    // Also for a file that is damaged: an unedited one shows every byte that it has. Edits that
    // cannot be written are shown elsewhere, so that the file's own bytes are right here then, too.
    result.bytes = writeBack(file, source.edited).value_or(file.bytes);
    result.map = mapBytes(result.bytes, result.form, result.formWord);
    if (file.form == Form::PropertyList)
        linkList(result, file.listObject, file.listScope,
            knownPositions(source.edited.objects[file.listObject].list(file.listScope)));
    else
        linkPlaces(result, file.cluster, source.edited);
    compareWith(result, file.bytes);
    return result;
}

} // namespace

std::optional<wire::ByteRange> ObjectBytes::rangeOf(int object, Scope scope, int position) const
{
    const std::tuple wanted(object, scope, position);
    const auto found = std::lower_bound(byPlace.begin(), byPlace.end(), wanted,
        [this](qsizetype index, const auto &place) { return placeOf(ranges[index]) < place; });
    if (found == byPlace.end() || placeOf(ranges[*found]) != wanted)
        return std::nullopt;
    return ranges[*found].range;
}

const PropertyBytes *ObjectBytes::propertyAt(qint64 offset) const
{
    if (offset < 0)
        return nullptr;
    const auto wanted = static_cast<std::size_t>(offset);
    const auto behind = std::upper_bound(ranges.begin(), ranges.end(), wanted,
        [](std::size_t position, const PropertyBytes &property) {
            return position < property.range.offset;
        });
    if (behind == ranges.begin() || !std::prev(behind)->range.contains(wanted))
        return nullptr;
    return &*std::prev(behind);
}

ByteSource byteSource(const Document &document, int object, Scope scope)
{
    ByteSource source{ document.file(), {}, {}, {}, object, scope, document.file().title };
    if (!isOfSnapshot(source.file.form)) {
        source.edited = document.current();
        return source;
    }
    source.file.cluster = {};
    source.loadedList = document.loaded().objects[object].list(scope);
    source.editedList = document.object(object).list(scope);
    source.title = Sentence::tr(listTitles[static_cast<std::size_t>(scope)])
                       .arg(objectLabel(document.object(object)));
    return source;
}

ObjectBytes bytesOf(const ByteSource &source)
{
    ObjectBytes result = isOfSnapshot(source.file.form) ? encodedBytes(source) : fileBytes(source);
    result.title = source.title;
    orderByPlace(result);
    return result;
}

ObjectBytes bytesOf(const Document &document, int object, Scope scope)
{
    return bytesOf(byteSource(document, object, scope));
}

qsizetype costOf(const ByteSource &source)
{
    constexpr qsizetype typicalProperty = 64;
    const qsizetype listed
        = source.loadedList.properties.size() + source.editedList.properties.size();
    return (isOfSnapshot(source.file.form) ? 0 : source.file.bytes.size())
        + listed * typicalProperty;
}

} // namespace clusprop
