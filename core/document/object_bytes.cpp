// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/object_bytes.h"

#include "core/formats/property_list_export.h"
#include "core/wire/decode.h"

#include <QHash>

#include <algorithm>

namespace clusprop {
namespace {

/// A list of this one property, without count and end mark; empty when it cannot be written.
QByteArray encodedAlone(const Property &property)
{
    PropertyList list;
    list.properties.append(property);
    list.endMark = false;
    constexpr qsizetype countSize = 4;
    return encodeList(list).value_or(QByteArray()).mid(countSize);
}

/// The property of the same name and occurrence in another state of a list.
class Partners
{
public:
    explicit Partners(const PropertyList &list)
        : m_list(list)
    {
        QHash<QString, int> seen;
        for (int position = 0; position < list.properties.size(); ++position) {
            const QString folded = list.properties[position].name.toCaseFolded();
            m_positions.insert({ folded, seen[folded]++ }, position);
        }
    }
    /// To be asked in the order of the other list.
    [[nodiscard]] const Property *next(const QString &name)
    {
        const QString folded = name.toCaseFolded();
        const int position = m_positions.value({ folded, m_asked[folded]++ }, -1);
        return position < 0 ? nullptr : &m_list.properties[position];
    }

private:
    const PropertyList &m_list;
    QHash<std::pair<QString, int>, int> m_positions;
    QHash<QString, int> m_asked;
};

void appendDifferences(const QByteArray &before, const QByteArray &after, std::size_t base,
    QVector<wire::ByteRange> &changed)
{
    for (qsizetype index = 0; index < after.size(); ++index) {
        if (before[index] == after[index])
            continue;
        const std::size_t offset = base + static_cast<std::size_t>(index);
        if (!changed.isEmpty() && changed.last().end() == offset)
            ++changed.last().length;
        else
            changed.append({ offset, 1 });
    }
}

void appendDifferences(const Property *before, const Property &after, wire::ByteRange range,
    QVector<wire::ByteRange> &changed)
{
    if (before != nullptr && *before == after)
        return;
    const QByteArray now = encodedAlone(after);
    const QByteArray then = before == nullptr ? QByteArray() : encodedAlone(*before);
    if (then.size() == now.size())
        appendDifferences(then, now, range.offset, changed);
    else
        changed.append(range);
}

/// Links the properties of a list with the bytes that it was encoded to or read from.
void linkList(ObjectBytes &result, const Document &document, int object, Scope scope,
    const QVector<int> &positions)
{
    const auto view = wire::decodePropertyList(asBytes(result.bytes), wire::Mode::Tolerant);
    const PropertyList &current = document.object(object).list(scope);
    Partners loaded(document.loaded().objects[object].list(scope));
    for (std::size_t index = 0; index < view->properties.size(); ++index) {
        if (static_cast<qsizetype>(index) >= positions.size())
            return;
        const int position = positions[static_cast<qsizetype>(index)];
        const Property &property = current.properties[position];
        const std::size_t offset = view->properties[index].offset;
        const wire::ByteRange range{ offset, view->properties[index].end - offset };
        result.ranges.append({ object, scope, position, range });
        appendDifferences(loaded.next(property.name), property, range, result.changed);
    }
}

ObjectBytes encodedBytes(const Document &document, int object, Scope scope)
{
    const PropertyList &list = document.object(object).list(scope);
    PropertyList writable;
    QVector<int> positions;
    for (int position = 0; position < list.properties.size(); ++position) {
        if (encodedAlone(list.properties[position]).isEmpty())
            continue;
        writable.properties.append(list.properties[position]);
        positions.append(position);
    }
    ObjectBytes result;
    result.formWord = QStringLiteral("property-list");
    const QString titles[]{ QStringLiteral("Common properties of %1"),
        QStringLiteral("Common read-only properties of %1"),
        QStringLiteral("Private properties of %1"),
        QStringLiteral("Private read-only properties of %1") };
    result.title
        = titles[static_cast<std::size_t>(scope)].arg(objectLabel(document.object(object)));
    if (!positions.isEmpty())
        result.bytes = encodeList(writable).value_or(QByteArray());
    linkList(result, document, object, scope, positions);
    return result;
}

void linkListFile(ObjectBytes &result, const Document &document)
{
    const LoadedFile &file = document.file();
    const PropertyList &list = document.object(file.listObject).list(file.listScope);
    QVector<int> positions;
    for (int position = 0; position < list.properties.size(); ++position) {
        if (list.properties[position].knowledge == Knowledge::Known)
            positions.append(position);
    }
    linkList(result, document, file.listObject, file.listScope, positions);
}

/// Fields of structures stay where they were read, whatever they hold now.
void linkPlaces(ObjectBytes &result, const Document &document)
{
    for (int object = 0; object < document.current().objects.size(); ++object) {
        for (const Scope scope : allScopes) {
            const PropertyList &list = document.object(object).list(scope);
            Partners loaded(document.loaded().objects[object].list(scope));
            for (int position = 0; position < list.properties.size(); ++position) {
                const Property *read = loaded.next(list.properties[position].name);
                if (read == nullptr || !read->place.hasBytes())
                    continue;
                result.ranges.append({ object, scope, position,
                    { static_cast<std::size_t>(read->place.offset),
                        static_cast<std::size_t>(read->place.length) } });
            }
        }
    }
    std::sort(result.ranges.begin(), result.ranges.end(),
        [](const PropertyBytes &left, const PropertyBytes &right) {
            return left.range.offset < right.range.offset;
        });
    if (result.bytes.size() == document.file().bytes.size())
        appendDifferences(document.file().bytes, result.bytes, 0, result.changed);
}

} // namespace

std::optional<wire::ByteRange> ObjectBytes::rangeOf(int object, Scope scope, int position) const
{
    for (const PropertyBytes &property : ranges) {
        if (property.object == object && property.scope == scope && property.position == position)
            return property.range;
    }
    return std::nullopt;
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

ObjectBytes bytesOf(const Document &document, int object, Scope scope)
{
    const LoadedFile &file = document.file();
    if (file.form == Form::Snapshot || file.form == Form::Import)
        return encodedBytes(document, object, scope);

    ObjectBytes result;
    result.form = file.form;
    result.formWord = file.formWord;
    result.title = file.title;
    result.fromFile = true;
    // Also for a file that is damaged: an unedited one shows every byte that it has. Edits that
    // cannot be written are shown elsewhere, so that the file's own bytes are right here then, too.
    result.bytes = document.write().value_or(file.bytes);
    if (file.form == Form::PropertyList)
        linkListFile(result, document);
    else
        linkPlaces(result, document);
    return result;
}

} // namespace clusprop
