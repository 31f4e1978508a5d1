// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_map.h"

#include "core/document/byte_map_details.h"
#include "core/wire/decode.h"

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

constexpr std::size_t dwordSize = 4;

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

bool holdsText(const wire::ValueView &value)
{
    const wire::SyntaxRow *row = wire::findSyntax(value.syntax);
    return value.readable && row != nullptr
        && (row->payload == wire::Payload::Text || row->payload == wire::Payload::MultiText);
}

bool isVolume(const wire::ValueView &value)
{
    return isVolumeEntry(value.syntax, value.payload.size());
}

} // namespace

/// Appends fields one behind the other, so that the result has no gaps whatever is appended.
class ByteMapper
{
public:
    explicit ByteMapper(const QByteArray &bytes)
        : m_size(static_cast<std::size_t>(bytes.size()))
    {
        m_map.m_bytes = bytes;
    }

    [[nodiscard]] ByteMap take(const std::optional<wire::Error> &error);

    void mapPropertyList(const wire::PropertyListView &list);
    void mapOuterValueList(const wire::ValueListView &list);
    void mapStructure(const wire::StructureRow &structure, wire::Bytes bytes, ByteField behind);

private:
    void add(std::size_t length, ByteField field, quint16 detail = 0);
    void addUnread(std::size_t length, const Sentence &why);
    void mapProperty(const wire::PropertyListView &list, const wire::PropertyView &property);
    void mapValueList(const wire::ValueListView &list);
    void mapValue(const wire::ValueView &value);
    bool mapInside(const wire::ValueView &value);
    quint16 structureNumber(const wire::StructureRow &structure);
    /// What is added belongs to the field that comes next. Nested lists have no owners of their
    /// own: their fields belong to the property that holds them.
    void enter()
    {
        if (m_depth == 0)
            m_owner = static_cast<quint32>(m_map.m_fields.size() + 1);
    }
    void leave()
    {
        if (m_depth == 0)
            m_owner = 0;
    }

    ByteMap m_map;
    std::size_t m_size;
    std::size_t m_end = 0;
    quint8 m_depth = 0;
    quint32 m_owner = 0;
    bool m_inValueList = false; ///< the outermost list is one
};

void ByteMapper::add(std::size_t length, ByteField field, quint16 detail)
{
    if (length == 0)
        return;
    m_map.m_fields.append({ static_cast<quint32>(m_end), m_owner, field, m_depth, detail });
    m_end += length;
}

void ByteMapper::addUnread(std::size_t length, const Sentence &why)
{
    if (length == 0)
        return;
    m_map.m_defects.append(why);
    add(length, ByteField::Unread, static_cast<quint16>(m_map.m_defects.size() - 1));
}

quint16 ByteMapper::structureNumber(const wire::StructureRow &structure)
{
    qsizetype number = m_map.m_structures.indexOf(&structure);
    if (number < 0) {
        number = m_map.m_structures.size();
        m_map.m_structures.append(&structure);
    }
    return static_cast<quint16>(number);
}

void ByteMapper::mapValue(const wire::ValueView &value)
{
    add(dwordSize, ByteField::ValueSyntax);
    add(dwordSize, ByteField::ValueLength);
    if (!mapInside(value)) {
        const int flags = (holdsText(value) ? ValueDetail::text : 0)
            | (value.readable ? ValueDetail::readable : 0);
        add(value.payload.size(), ByteField::ValueData, static_cast<quint16>(flags));
    }
    add(value.padding.size(), ByteField::ValuePadding);
}

/// Payloads that are lists or structures are mapped field by field; false for all others.
bool ByteMapper::mapInside(const wire::ValueView &value)
{
    const wire::SyntaxRow *row = wire::findSyntax(value.syntax);
    if (!value.readable || row == nullptr || wire::isReset(value.syntax, value.payload.size()))
        return false;
    if (m_inValueList && isVolume(value)) {
        mapStructure(volumeStructure(), value.payload, ByteField::ValueData);
        return true;
    }
    if (row->payload == wire::Payload::PropertyList) {
        if (const auto list = wire::decodePropertyList(value.payload, wire::Mode::Strict, m_end)) {
            ++m_depth;
            mapPropertyList(*list);
            --m_depth;
            return true;
        }
    } else if (row->payload == wire::Payload::ValueList) {
        if (const auto list = wire::decodeValueList(value.payload, wire::Mode::Strict, m_end)) {
            ++m_depth;
            mapValueList(*list);
            --m_depth;
            return true;
        }
    } else if (row->payload == wire::Payload::Structure) {
        mapStructure(*wire::entryStructure(value.syntax), value.payload, ByteField::ValueData);
        return true;
    }
    return false;
}

void ByteMapper::mapProperty(const wire::PropertyListView &list, const wire::PropertyView &property)
{
    enter();
    add(dwordSize, ByteField::NameSyntax);
    add(dwordSize, ByteField::NameLength);
    add(property.name.size(), ByteField::Name);
    add(property.namePadding.size(), ByteField::NamePadding);
    for (const wire::ValueView &value : list.valuesOf(property))
        mapValue(value);
    add(dwordSize, ByteField::PropertyEndmark);
    leave();
}

void ByteMapper::mapPropertyList(const wire::PropertyListView &list)
{
    if (list.count)
        add(dwordSize, ByteField::Count);
    for (const wire::PropertyView &property : list.properties)
        mapProperty(list, property);
    if (list.endMark)
        add(dwordSize, ByteField::ListEndmark);
    add(list.trailing.size(), ByteField::Trailing);
}

void ByteMapper::mapOuterValueList(const wire::ValueListView &list)
{
    m_inValueList = true;
    mapValueList(list);
}

void ByteMapper::mapValueList(const wire::ValueListView &list)
{
    for (const wire::ValueView &value : list.values) {
        enter();
        mapValue(value);
        leave();
    }
    if (list.error)
        return;
    if (m_end + dwordSize + list.trailing.size() <= m_size)
        add(dwordSize, ByteField::ListEndmark);
    add(list.trailing.size(), ByteField::Trailing);
}

void ByteMapper::mapStructure(
    const wire::StructureRow &structure, wire::Bytes bytes, ByteField behind)
{
    std::size_t position = 0;
    const auto pad = [&](std::size_t until) {
        if (until > position) {
            add(until - position, ByteField::ValuePadding);
            position = until;
        }
    };
    const quint16 number = structureNumber(structure);
    for (std::size_t row = 0; row < structure.fields.size(); ++row) {
        const wire::FieldRow &field = structure.fields[row];
        if (field.offset < position || field.offset + field.size > bytes.size())
            continue; // an optional last field that is not there
        pad(field.offset);
        add(field.size, ByteField::StructureField, structureDetail(number, row));
        position = field.offset + field.size;
    }
    pad(std::min<std::size_t>(structure.length, bytes.size()));
    if (bytes.size() > position)
        add(bytes.size() - position, behind, ValueDetail::behindStructure);
}

ByteMap ByteMapper::take(const std::optional<wire::Error> &error)
{
    leave();
    if (m_end >= m_size)
        return std::move(m_map);
    if (!error) {
        addUnread(m_size - m_end, Sentence::tr("Not read"));
        return std::move(m_map);
    }
    // What was begun before the defect, then the defect with everything behind it.
    const std::size_t fault = std::clamp(error->offset, m_end, m_size);
    addUnread(fault - m_end, Sentence::tr("Not read: begun, but not complete"));
    const wire::ErrcRow &row = wire::describe(error->code);
    addUnread(m_size - m_end,
        Sentence::tr("Not read: %1 (%2)").arg(latin1(row.meaning), latin1(row.name)));
    return std::move(m_map);
}

ByteMap mapBytes(const QByteArray &bytes, Form form, const QString &formWord)
{
    if (bytes.isEmpty()) // which tolerant reading takes for a list with a count of 0
        return {};
    const wire::Bytes view = asBytes(bytes);
    ByteMapper mapper(bytes);
    if (bytes.size() > qsizetype{ std::numeric_limits<quint32>::max() })
        return mapper.take({}); // offsets in the map have 32 bits
    switch (form) {
    case Form::PropertyList:
        // Tolerant reading never fails.
        if (const auto list = wire::decodePropertyList(view, wire::Mode::Tolerant)) {
            mapper.mapPropertyList(*list);
            return mapper.take(list->error);
        }
        break;
    case Form::ValueList:
        if (const auto list = wire::decodeValueList(view, wire::Mode::Tolerant)) {
            mapper.mapOuterValueList(*list);
            return mapper.take(list->error);
        }
        break;
    case Form::Structure:
        if (const wire::StructureRow *row = wire::findStructure(formWord.toStdString())) {
            const auto structure = wire::decodeStructure(*row, view, wire::Mode::Tolerant);
            if (structure && !structure->error)
                mapper.mapStructure(*structure->layout, view, ByteField::Trailing);
            return mapper.take(structure ? structure->error : std::nullopt);
        }
        break;
    case Form::Snapshot:
    case Form::Import:
        break;
    }
    return mapper.take({});
}

FieldRange ByteMap::at(qsizetype index) const
{
    const Entry &entry = m_fields[index];
    const auto end = index + 1 < m_fields.size() ? std::size_t{ m_fields[index + 1].offset }
                                                 : static_cast<std::size_t>(m_bytes.size());
    bool isText = entry.field == ByteField::Name;
    if (entry.field == ByteField::ValueData)
        isText = (entry.detail & ValueDetail::text) != 0;
    else if (entry.field == ByteField::StructureField)
        isText = structureField(m_structures, entry.detail).kind == wire::FieldKind::Text;
    return { { entry.offset, end - entry.offset }, entry.field, entry.depth, isText };
}

qsizetype ByteMap::indexAt(qint64 offset) const
{
    if (offset < 0 || offset >= m_bytes.size() || m_fields.isEmpty())
        return -1;
    const auto position = static_cast<quint32>(offset);
    const auto behind = std::upper_bound(m_fields.begin(), m_fields.end(), position,
        [](quint32 wanted, const Entry &entry) { return wanted < entry.offset; });
    return std::distance(m_fields.begin(), behind) - 1;
}

} // namespace clusprop
