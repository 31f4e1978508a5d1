// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Values as text: what is typed, shown, edited, converted and pasted. The first byte chooses the
// syntax; the rest is what was typed, and the bytes of a value.

#include "core/catalog/catalog.h"
#include "core/values/bytes_text.h"
#include "core/values/convert_value.h"
#include "core/values/display.h"
#include "core/values/file_time.h"
#include "core/values/number_text.h"
#include "core/values/security_text.h"
#include "core/values/strings_text.h"
#include "core/values/visible_text.h"
#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "tests/fuzz/judge_file.h"

namespace clusprop::fuzz {
namespace {

void judgeDisplay(const Value &value)
{
    require(!displayValue(value).contains(u'\n'), "a value is shown in several lines");
    require(!displayValue(value, NumberBase::Hexadecimal).contains(u'\n'),
        "a value is shown in several lines");
}

/// Whatever another format can say of the value is taken by that format.
void judgeConversions(const Value &value)
{
    for (const wire::Format format : typableFormats()) {
        const auto text = convertedText(value, wire::listValue(format));
        if (text)
            require(parseValue(*text, wire::listValue(format)).has_value(), "what was converted is refused");
        else
            require(!text.error().isEmpty(), "nothing is said of why it cannot be converted");
    }
}

void judgeTyped(const QString &text, quint32 syntax)
{
    const auto value = parseValue(text, syntax);
    if (!value) {
        require(!value.error().isEmpty(), "nothing is said of what is wrong");
        return;
    }
    judgeDisplay(*value);
    judgeConversions(*value);
    const auto again = parseValue(editText(*value), syntax);
    require(again.has_value(), "the text of a value is refused");
    require(again->payload == value->payload, "a value changes when it is edited");
    if (const auto number = numberOf(*value)) {
        for (const NumberBase base : { NumberBase::Decimal, NumberBase::Hexadecimal }) {
            require(numberFromText(numberText(syntax, *number, base), syntax) == number,
                "a number changes when it is written");
        }
        for (const qint64 steps : { -1000, -1, 1, 1000 })
            static_cast<void>(steppedNumber(syntax, nullptr, *number, steps));
    }
}

/// As a file holds it: it need not fit its syntax, and is shown as bytes then.
Value storedValue(const QByteArray &payload, quint32 syntax)
{
    wire::ValueListWriter writer;
    if (!writer.addEntry(syntax, asBytes(payload)))
        return { syntax, payload, {}, false }; // the word of an end mark
    const wire::Buffer list = writer.finish();
    const auto read = wire::decodeValueList(list, wire::Mode::Tolerant);
    const bool isReadable = !read->values.empty() && read->values.front().readable;
    return { syntax, payload, {}, isReadable };
}

void judgeStored(const QByteArray &payload, quint32 syntax)
{
    const Value value = storedValue(payload, syntax);
    judgeDisplay(value);
    judgeConversions(value);
    const bool isReset = wire::isReset(syntax, static_cast<std::size_t>(payload.size()));
    const auto typed = parseValue(editText(value), syntax);
    if (typed && value.readable && !isReset)
        require(editText(*typed) == editText(value), "a stored value changes when it is edited");
    if (wire::formatOf(syntax) == wire::Format::SecurityDescriptor) {
        const auto text = securityText(payload);
        require(text || !text.error().isEmpty(), "nothing is said of what is wrong with a descriptor");
        require(!text || text->sddl.isEmpty() || text->sddlProblem.isEmpty(),
            "a descriptor has both a text and a problem");
    }
}

const CatalogEntry &entryFor(const QByteArray &bytes)
{
    const auto &entries = Catalog::shared().entries();
    quint32 sum = 0;
    for (const char byte : bytes)
        sum = sum * 31 + static_cast<unsigned char>(byte);
    return entries[static_cast<qsizetype>(sum % static_cast<quint32>(entries.size()))];
}

/// As the value of a documented property, alone and as one of two.
void judgeDocumented(const QByteArray &payload, quint32 syntax)
{
    const CatalogEntry &entry = entryFor(payload);
    const Value value = storedValue(payload, syntax);
    Property property;
    property.name = entry.name;
    property.values = { value };
    require(!formatText(property).isEmpty(), "a value has no format");
    require(!meaningOf(property, &entry).contains(u'\n'), "a meaning takes several lines");
    require(!limitsText(entry).english().contains(u'\n'), "limits take several lines");
    if (const auto number = numberOf(value)) {
        for (const qint64 steps : { -1, 1 }) {
            const quint64 stepped = steppedNumber(syntax, &entry, *number, steps);
            require(numberFromText(numberText(syntax, stepped, NumberBase::Hexadecimal), syntax) == stepped,
                "a number is stepped out of its format");
        }
    }
    property.values = { value, storedValue(payload, wire::listValue(wire::Format::ExpandedSz)) };
    require(!displayProperty(property).contains(u'\n'), "two values are shown in several lines");
    require(!formatText(property).isEmpty(), "two values have no format");
    for (const Knowledge knowledge : { Knowledge::Cut, Knowledge::Absent }) {
        property.knowledge = knowledge;
        require(!displayProperty(property).contains(u'\n'), "what is not known takes several lines");
    }
}

/// A moment as people far and near see it, and steps from it.
void judgeMoment(const QByteArray &bytes)
{
    if (bytes.size() < qsizetype{ sizeof(quint64) })
        return;
    const auto ticks = wire::loadLittleEndian<quint64>(asBytes(bytes).data());
    const int offset = static_cast<signed char>(bytes.back()) * 10 * 60; // seconds; within a day
    const QString text = fileTimeText(ticks, offset);
    require(text.isEmpty() || fileTimeFromText(text) == ticks, "a moment changes with its offset");
    for (qsizetype position = 0; position <= text.size(); ++position) {
        for (const int steps : { -1, 1 })
            static_cast<void>(steppedFileTime(ticks, offset, timePartAt(text, position), steps));
    }
    constexpr int day = 24 * 60 * 60;
    require(std::abs(localOffset(ticks)) < day && std::abs(localOffsetAt(ticks)) < day,
        "a clock is more than a day off");
}

void judgeBytes(const QByteArray &bytes, const QString &text)
{
    for (const ByteNotationRow &row : byteNotationRows()) {
        const auto read = bytesFromText(row.text(bytes));
        if (!bytes.isEmpty())
            require(read && (read->bytes == bytes || row.notation == ByteNotation::Base64),
                "bytes change in a notation");
    }
    const auto pasted = bytesFromText(text);
    require(pasted || !pasted.error().isEmpty(), "nothing is said of what is wrong");
}

void judgeTexts(const QString &text)
{
    for (const QChar unit : visibleText(text))
        require(!isHiddenUnit(unit.unicode()), "a visible text hides something");
    const QStringList strings = stringsFromText(text);
    require(stringsFromText(stringsText(strings)) == strings, "strings change as text");
    if (const auto ticks = fileTimeFromText(text))
        require(fileTimeFromText(fileTimeText(*ticks)) == ticks, "a time changes as text");
}

} // namespace

void values(Bytes input)
{
    if (input.empty())
        return;
    const auto rows = wire::syntaxRows();
    const quint32 syntax = rows[std::to_integer<std::size_t>(input[0]) % rows.size()].word;
    const QByteArray bytes = bytesOf(input.subspan(1));
    const QString text = QString::fromUtf8(bytes);
    judgeTyped(text, syntax);
    judgeStored(bytes, syntax);
    judgeDocumented(bytes, syntax);
    judgeMoment(bytes);
    judgeBytes(bytes, text);
    judgeTexts(text);
}

} // namespace clusprop::fuzz
