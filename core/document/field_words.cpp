// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_map.h"
#include "core/document/byte_map_details.h"
#include "core/model/utf16_text.h"
#include "core/values/display.h"
#include "core/wire/text.h"

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

Sentence byteCount(std::size_t length)
{
    return length == 1 ? Sentence::tr("1 byte") : Sentence::tr("%1 bytes").arg(length);
}

QString syntaxText(std::uint32_t word)
{
    const QString number = QStringLiteral("0x%1").arg(word, 8, 16, QLatin1Char('0'));
    return wire::findSyntax(word) == nullptr
        ? number
        : QStringLiteral("%1, %2").arg(number, QString::fromStdString(wire::syntaxName(word)));
}

QString fieldText(const wire::FieldValue &value)
{
    if (const auto *number = std::get_if<std::uint32_t>(&value))
        return QString::number(*number);
    if (const auto *number = std::get_if<std::uint64_t>(&value))
        return QString::number(*number);
    if (const auto *text = std::get_if<std::u16string>(&value))
        return elided(asText(*text));
    return QString::fromStdString(wire::guidText(std::get<wire::Guid>(value)));
}

struct FieldRow
{
    ByteField field;
    const char *title;
    const char *lesson;
};

/// By number of the field.
constexpr std::array rows{
    FieldRow{ ByteField::Count,
        QT_TRANSLATE_NOOP("clusprop::core", "Count"),
        QT_TRANSLATE_NOOP("clusprop::core", "A property list begins with the number of its properties.") },
    FieldRow{ ByteField::NameSyntax,
        QT_TRANSLATE_NOOP("clusprop::core", "Syntax word of the name"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "Each property begins with an entry for its name. The high half of a syntax "
            "word says what the entry is (4, a name), the low half how its data are laid "
            "out (3, text).") },
    FieldRow{ ByteField::NameLength,
        QT_TRANSLATE_NOOP("clusprop::core", "Length of the name"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "In bytes, with the two zero bytes that end the text and without padding.") },
    FieldRow{ ByteField::Name,
        QT_TRANSLATE_NOOP("clusprop::core", "Name"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "UTF-16 text, two bytes a character with the low byte first, and two zero bytes "
            "as its end.") },
    FieldRow{ ByteField::NamePadding,
        QT_TRANSLATE_NOOP("clusprop::core", "Padding of the name"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "Fills up to a multiple of 4 bytes, where the next entry starts. No length "
            "counts it.") },
    FieldRow{ ByteField::ValueSyntax,
        QT_TRANSLATE_NOOP("clusprop::core", "Syntax word"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "The high half says what the entry is (1, a value), the low half how its data "
            "are laid out: 2 is a number of 4 bytes, 3 is text.") },
    FieldRow{ ByteField::ValueLength,
        QT_TRANSLATE_NOOP("clusprop::core", "Length"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "Bytes of the value, without padding. In a value of a property, 0 mostly means: "
            "reset to the default.") },
    FieldRow{ ByteField::ValueData,
        QT_TRANSLATE_NOOP("clusprop::core", "Value"),
        QT_TRANSLATE_NOOP("clusprop::core", "The value itself. Numbers have the low byte first.") },
    FieldRow{ ByteField::ValuePadding,
        QT_TRANSLATE_NOOP("clusprop::core", "Padding"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "Fills up to a multiple of 4 bytes, where the next entry starts. No length "
            "counts it.") },
    FieldRow{ ByteField::PropertyEndmark,
        QT_TRANSLATE_NOOP("clusprop::core", "End mark"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "A syntax word of 0 where another value could stand: the property ends here.") },
    FieldRow{ ByteField::ListEndmark,
        QT_TRANSLATE_NOOP("clusprop::core", "End mark of the list"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "A syntax word of 0 behind the last entry: the list ends here.") },
    FieldRow{ ByteField::Trailing,
        QT_TRANSLATE_NOOP("clusprop::core", "Trailing bytes"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "They stand behind the end of what was announced. They are kept as they are.") },
    FieldRow{ ByteField::Unread,
        QT_TRANSLATE_NOOP("clusprop::core", "Not read"),
        QT_TRANSLATE_NOOP("clusprop::core", "Nothing is known of these bytes.") },
    FieldRow{ ByteField::StructureField,
        QT_TRANSLATE_NOOP("clusprop::core", "Field"),
        QT_TRANSLATE_NOOP("clusprop::core",
            "A field of a structure of fixed size: its place says what it is, so that it "
            "has neither syntax word nor length.") },
};
static_assert(
    std::is_sorted(rows.begin(), rows.end(),
        [](const FieldRow &left, const FieldRow &right) { return left.field < right.field; })
    && rows.size() == static_cast<std::size_t>(ByteField::StructureField) + 1);

const FieldRow &rowOf(ByteField field)
{
    return rows[static_cast<std::size_t>(field)];
}

} // namespace

/// One field of a map with the bytes around it that its words are made from.
class FieldReader
{
public:
    FieldReader(const ByteMap &map, qsizetype index)
        : m_map(map)
        , m_index(index)
        , m_entry(map.m_fields[index])
        , m_range(map.at(index).range)
    { }

    [[nodiscard]] QString owner() const
    {
        return m_entry.owner == 0 ? QString() : ownerAt(m_entry.owner - 1);
    }
    [[nodiscard]] Sentence title() const;
    [[nodiscard]] Sentence content() const;
    [[nodiscard]] Sentence value() const;

private:
    [[nodiscard]] wire::Bytes part(std::size_t offset, std::size_t length) const
    {
        return asBytes(m_map.m_bytes).subspan(offset, length);
    }
    [[nodiscard]] std::uint32_t dwordAt(std::size_t offset) const
    {
        return wire::loadLittleEndian<std::uint32_t>(part(offset, dwordSize).data());
    }
    [[nodiscard]] QString ownerAt(qsizetype first) const;
    [[nodiscard]] QString innerOwner() const;
    [[nodiscard]] Sentence ownTitle() const;
    [[nodiscard]] Sentence valueWords() const;
    [[nodiscard]] QString format() const
    {
        const std::uint32_t syntax = dwordAt(m_range.offset - 2 * dwordSize);
        return QString::fromStdString(wire::formatName(wire::formatOf(syntax)));
    }
    [[nodiscard]] bool isBehindStructure() const
    {
        return (m_entry.detail & ValueDetail::behindStructure) != 0;
    }

    const ByteMap &m_map;
    qsizetype m_index;
    const ByteMap::Entry &m_entry;
    wire::ByteRange m_range;
};

/// `first` is the syntax word that a property or a value list's entry begins with.
QString FieldReader::ownerAt(qsizetype first) const
{
    const ByteMap::Entry &entry = m_map.m_fields[first];
    const std::size_t length = dwordAt(entry.offset + dwordSize);
    const std::size_t data = std::size_t{ entry.offset } + 2 * dwordSize;
    if (entry.field == ByteField::NameSyntax)
        return elided(asText(wire::readText(part(data, length))));
    const std::uint32_t syntax = dwordAt(entry.offset);
    if (!isVolumeEntry(syntax, length))
        return QString::fromStdString(wire::syntaxName(syntax));
    const auto &fields = volumeStructure().fields;
    const auto name = std::find_if(fields.begin(), fields.end(),
        [](const wire::FieldRow &field) { return field.name == "VolumeFriendlyName"; });
    return fieldText(wire::readField(*name, part(data, length)));
}

/// Of a nested field: the property of its own list.
QString FieldReader::innerOwner() const
{
    for (qsizetype index = m_index; index >= 0; --index) {
        const ByteMap::Entry &entry = m_map.m_fields[index];
        if (entry.depth < m_entry.depth)
            break;
        const bool isEnd
            = entry.field == ByteField::PropertyEndmark || entry.field == ByteField::ListEndmark;
        if (entry.depth == m_entry.depth && isEnd && index != m_index)
            break;
        if (entry.depth == m_entry.depth && entry.field == ByteField::NameSyntax)
            return ownerAt(index);
    }
    return {};
}

Sentence FieldReader::ownTitle() const
{
    if (m_entry.field != ByteField::StructureField)
        return Sentence::tr(rowOf(m_entry.field).title);
    const std::string_view name = structureField(m_map.m_structures, m_entry.detail).name;
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

Sentence FieldReader::title() const
{
    const auto withOwner = [](const Sentence &title, const QString &owner) {
        return owner.isEmpty() ? title : Sentence::tr("%1 of %2").arg(title).arg(owner);
    };
    if (m_entry.depth == 0)
        return withOwner(ownTitle(), owner());
    return Sentence::tr("%1, inside the value of %2")
        .arg(withOwner(ownTitle(), innerOwner()))
        .arg(owner());
}

Sentence FieldReader::valueWords() const
{
    if (isBehindStructure() || m_range.length > mostShownBytes)
        return byteCount(m_range.length);
    const Value shown{ dwordAt(m_range.offset - 2 * dwordSize),
        asByteArray(part(m_range.offset, m_range.length)), {},
        (m_entry.detail & ValueDetail::readable) != 0 };
    return elided(displayValue(shown));
}

Sentence FieldReader::value() const
{
    return m_entry.field == ByteField::ValueData ? valueWords() : content();
}

Sentence FieldReader::content() const
{
    switch (m_entry.field) {
    case ByteField::Count: {
        const std::uint32_t count = dwordAt(m_range.offset);
        return count == 1 ? Sentence::tr("1 property") : Sentence::tr("%1 properties").arg(count);
    }
    case ByteField::NameSyntax:
    case ByteField::ValueSyntax:
        return syntaxText(dwordAt(m_range.offset));
    case ByteField::NameLength:
        return byteCount(dwordAt(m_range.offset));
    case ByteField::ValueLength: {
        const std::uint32_t length = dwordAt(m_range.offset);
        return wire::isReset(dwordAt(m_range.offset - dwordSize), length)
            ? Sentence::tr("0 bytes, reset to default")
            : byteCount(length);
    }
    case ByteField::Name:
        return elided(
            asText(wire::readText(part(m_range.offset, m_range.length))));
    case ByteField::ValueData:
        return isBehindStructure() ? valueWords()
                                   : Sentence::form("%1 (%2)").arg(valueWords()).arg(format());
    case ByteField::NamePadding:
    case ByteField::ValuePadding:
    case ByteField::Trailing:
        return byteCount(m_range.length);
    case ByteField::StructureField: {
        wire::FieldRow row = structureField(m_map.m_structures, m_entry.detail);
        row.offset = 0;
        return fieldText(wire::readField(row, part(m_range.offset, m_range.length)));
    }
    case ByteField::Unread:
        return m_map.m_defects[m_entry.detail];
    case ByteField::PropertyEndmark:
    case ByteField::ListEndmark:
        break;
    }
    return {};
}

QString fieldProperty(const ByteMap &map, qsizetype index)
{
    return FieldReader(map, index).owner();
}

Sentence fieldTitle(const ByteMap &map, qsizetype index)
{
    return FieldReader(map, index).title();
}

Sentence fieldContent(const ByteMap &map, qsizetype index)
{
    return FieldReader(map, index).content();
}

Sentence fieldValue(const ByteMap &map, qsizetype index)
{
    return FieldReader(map, index).value();
}

Sentence explainField(const ByteMap &map, qsizetype index)
{
    const FieldReader reader(map, index);
    const FieldRange field = map.at(index);
    if (field.field == ByteField::Unread)
        return reader.content();
    if (field.field == ByteField::Name && field.depth == 0)
        return Sentence::tr("Name %1").arg(reader.content());
    const Sentence content = reader.content();
    return content.isEmpty() ? reader.title()
                             : Sentence::form("%1: %2").arg(reader.title()).arg(content);
}

Sentence rangeWords(wire::ByteRange range)
{
    return range.length == 1
        ? Sentence::tr("Byte %1").arg(range.offset)
        : Sentence::tr("Bytes %1 to %2").arg(range.offset).arg(range.end() - 1);
}

Sentence fieldLesson(ByteField field)
{
    return Sentence::tr(rowOf(field).lesson);
}

} // namespace clusprop
