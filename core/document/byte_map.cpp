// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_map.h"

#include "core/values/display.h"
#include "core/wire/decode.h"
#include "core/wire/text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr std::size_t dwordSize = 4;
/// Longer contents are not worth a line of explanation.
constexpr std::size_t mostShownBytes = 4096;
constexpr qsizetype mostShownCharacters = 120;

QString elided(QString text)
{
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u'\u00B7';
    }
    return text.size() > mostShownCharacters ? text.first(mostShownCharacters) + u'\u2026' : text;
}

QString byteCount(std::size_t length)
{
    return length == 1 ? QStringLiteral("1 byte") : QStringLiteral("%1 bytes").arg(length);
}

QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

QString fieldText(const wire::FieldValue &value)
{
    if (const auto *number = std::get_if<std::uint32_t>(&value))
        return QString::number(*number);
    if (const auto *number = std::get_if<std::uint64_t>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<std::u16string>(&value))
        return elided(QString::fromStdU16String(*text));
    return QString::fromStdString(wire::guidText(std::get<wire::Guid>(value)));
}

QString valueWords(const wire::ValueView &value)
{
    const QString format = QString::fromStdString(wire::formatName(wire::formatOf(value.syntax)));
    if (value.payload.size() > mostShownBytes)
        return QStringLiteral("Value %1 (%2)").arg(byteCount(value.payload.size()), format);
    const Value shown{ value.syntax, asByteArray(value.payload), {}, value.readable };
    return QStringLiteral("Value %1 (%2)").arg(elided(displayValue(shown)), format);
}

bool holdsText(const wire::ValueView &value)
{
    const wire::SyntaxRow *row = wire::findSyntax(value.syntax);
    return value.readable && row != nullptr
        && (row->payload == wire::Payload::Text || row->payload == wire::Payload::MultiText);
}

const wire::StructureRow &volumeStructure()
{
    return *wire::findStructure("CLUS_CSV_VOLUME_INFO");
}

/// The only binary entries of this size that a cluster answers with.
bool isVolume(const wire::ValueView &value)
{
    return value.syntax == wire::listValue(wire::Format::Binary)
        && value.payload.size() == wire::csvVolumeInfoLength;
}

QString volumeName(wire::Bytes volume)
{
    const auto &fields = volumeStructure().fields;
    const auto name = std::find_if(fields.begin(), fields.end(),
        [](const wire::FieldRow &field) { return field.name == "VolumeFriendlyName"; });
    return fieldText(wire::readField(*name, volume));
}

/// Appends ranges one behind the other, so that the result has no gaps whatever is appended.
class Mapper
{
public:
    explicit Mapper(wire::Bytes bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] QVector<FieldRange> take(const std::optional<wire::Error> &error);

    void mapPropertyList(const wire::PropertyListView &list);
    void mapOuterValueList(const wire::ValueListView &list);
    void mapStructure(const wire::StructureRow &structure, wire::Bytes bytes, ByteField behind);

private:
    [[nodiscard]] bool isFull() const { return m_fields.size() >= mostMappedFields; }
    void add(std::size_t length, ByteField field, const QString &words, bool isText = false);
    void mapProperty(const wire::PropertyListView &list, const wire::PropertyView &property);
    void mapValueList(const wire::ValueListView &list);
    void mapValue(const wire::ValueView &value);
    bool mapInside(const wire::ValueView &value);
    /// Names of nested lists do not replace the name of the property that holds them.
    void enter(const QString &property);

    wire::Bytes m_bytes;
    QVector<FieldRange> m_fields;
    std::size_t m_end = 0;
    int m_depth = 0;
    bool m_inValueList = false; ///< the outermost list is one
    QString m_property;
    int m_occurrence = 0;
    QHash<QString, int> m_seen; ///< by folded name
    QHash<std::uint32_t, QString> m_syntaxWords; ///< shared, as there are few among many values
};

void Mapper::add(std::size_t length, ByteField field, const QString &words, bool isText)
{
    if (length == 0)
        return;
    const QString shown = m_depth == 0 ? words : QStringLiteral("Nested %1").arg(words);
    m_fields.append({ { m_end, length }, field, isText, shown, m_property, m_occurrence });
    m_end += length;
}

void Mapper::enter(const QString &property)
{
    if (m_depth > 0)
        return;
    m_property = property;
    m_occurrence = property.isEmpty() ? 0 : m_seen[property.toCaseFolded()]++;
}

void Mapper::mapValue(const wire::ValueView &value)
{
    QString &syntax = m_syntaxWords[value.syntax];
    if (syntax.isEmpty())
        syntax = QStringLiteral("Syntax %1")
                     .arg(QString::fromStdString(wire::syntaxName(value.syntax)));
    add(dwordSize, ByteField::ValueSyntax, syntax);
    add(dwordSize, ByteField::ValueLength,
        wire::isReset(value.syntax, value.payload.size())
            ? QStringLiteral("Length 0 bytes: reset to default")
            : QStringLiteral("Length %1").arg(byteCount(value.payload.size())));
    if (!mapInside(value) && !value.payload.empty())
        add(value.payload.size(), ByteField::ValueData, valueWords(value), holdsText(value));
    add(value.padding.size(), ByteField::ValuePadding,
        QStringLiteral("Padding %1").arg(byteCount(value.padding.size())));
}

/// Payloads that are lists or structures are explained field by field; false for all others.
bool Mapper::mapInside(const wire::ValueView &value)
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

void Mapper::mapProperty(const wire::PropertyListView &list, const wire::PropertyView &property)
{
    const QString name = elided(QString::fromStdU16String(property.nameText()));
    enter(name);
    add(dwordSize, ByteField::NameSyntax, QStringLiteral("Syntax NAME"));
    add(dwordSize, ByteField::NameLength,
        QStringLiteral("Length %1").arg(byteCount(property.name.size())));
    add(property.name.size(), ByteField::Name, QStringLiteral("Name %1").arg(name), true);
    add(property.namePadding.size(), ByteField::NamePadding,
        QStringLiteral("Padding %1").arg(byteCount(property.namePadding.size())));
    for (const wire::ValueView &value : list.valuesOf(property))
        mapValue(value);
    add(dwordSize, ByteField::PropertyEndmark, QStringLiteral("End mark"));
    enter({});
}

void Mapper::mapPropertyList(const wire::PropertyListView &list)
{
    if (list.count) {
        add(dwordSize, ByteField::Count,
            *list.count == 1 ? QStringLiteral("Count 1 property")
                             : QStringLiteral("Count %1 properties").arg(*list.count));
    }
    for (const wire::PropertyView &property : list.properties) {
        if (isFull() && m_depth == 0)
            return;
        mapProperty(list, property);
    }
    if (list.endMark)
        add(dwordSize, ByteField::ListEndmark, QStringLiteral("End mark of the list"));
    add(list.trailing.size(), ByteField::Trailing,
        QStringLiteral("Trailing %1").arg(byteCount(list.trailing.size())));
}

void Mapper::mapOuterValueList(const wire::ValueListView &list)
{
    m_inValueList = true;
    mapValueList(list);
}

void Mapper::mapValueList(const wire::ValueListView &list)
{
    for (const wire::ValueView &value : list.values) {
        if (isFull() && m_depth == 0)
            return;
        enter(isVolume(value) ? volumeName(value.payload)
                              : QString::fromStdString(wire::syntaxName(value.syntax)));
        mapValue(value);
        enter({});
    }
    if (list.error)
        return;
    if (m_end + dwordSize + list.trailing.size() <= m_bytes.size())
        add(dwordSize, ByteField::ListEndmark, QStringLiteral("End mark of the list"));
    add(list.trailing.size(), ByteField::Trailing,
        QStringLiteral("Trailing %1").arg(byteCount(list.trailing.size())));
}

void Mapper::mapStructure(const wire::StructureRow &structure, wire::Bytes bytes, ByteField behind)
{
    std::size_t position = 0;
    const auto pad = [&](std::size_t until) {
        if (until > position) {
            add(until - position, ByteField::ValuePadding,
                QStringLiteral("Padding %1").arg(byteCount(until - position)));
            position = until;
        }
    };
    for (const wire::FieldRow &field : structure.fields) {
        if (field.offset < position || field.offset + field.size > bytes.size())
            continue; // an optional last field that is not there
        pad(field.offset);
        add(field.size, ByteField::StructureField,
            QStringLiteral("%1 %2").arg(
                latin1(field.name), fieldText(wire::readField(field, bytes))),
            field.kind == wire::FieldKind::Text);
        position = field.offset + field.size;
    }
    pad(std::min<std::size_t>(structure.length, bytes.size()));
    if (bytes.size() > position) {
        add(bytes.size() - position, behind,
            QStringLiteral("%1 %2").arg(behind == ByteField::Trailing ? QStringLiteral("Trailing")
                                                                      : QStringLiteral("Value"),
                byteCount(bytes.size() - position)));
    }
}

QVector<FieldRange> Mapper::take(const std::optional<wire::Error> &error)
{
    enter({});
    if (m_end >= m_bytes.size())
        return m_fields;
    if (!error) {
        add(m_bytes.size() - m_end, ByteField::Unread,
            isFull() ? QStringLiteral("Not explained: only the first %1 fields are")
                           .arg(mostMappedFields)
                     : QStringLiteral("Not read"));
        return m_fields;
    }
    // What was begun before the defect, then the defect with everything behind it.
    const std::size_t fault = std::clamp(error->offset, m_end, m_bytes.size());
    add(fault - m_end, ByteField::Unread, QStringLiteral("Not read: begun, but not complete"));
    const wire::ErrcRow &row = wire::describe(error->code);
    add(m_bytes.size() - m_end, ByteField::Unread,
        QStringLiteral("Not read: %1 (%2)").arg(latin1(row.meaning), latin1(row.name)));
    return m_fields;
}

} // namespace

QVector<FieldRange> mapBytes(const QByteArray &bytes, Form form, const QString &formWord)
{
    if (bytes.isEmpty()) // which tolerant reading takes for a list with a count of 0
        return {};
    const wire::Bytes view = asBytes(bytes);
    Mapper mapper(view);
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

const FieldRange *fieldAt(const QVector<FieldRange> &fields, qint64 offset)
{
    if (offset < 0)
        return nullptr;
    const auto position = static_cast<std::size_t>(offset);
    const auto behind = std::upper_bound(fields.begin(), fields.end(), position,
        [](std::size_t wanted, const FieldRange &field) { return wanted < field.range.offset; });
    if (behind == fields.begin() || !std::prev(behind)->range.contains(position))
        return nullptr;
    return &*std::prev(behind);
}

} // namespace clusprop
