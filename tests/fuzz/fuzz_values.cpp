// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Values as text: what is typed, shown, edited, converted and pasted. The first byte chooses the
// syntax; the rest is what was typed, and the bytes of a value.

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
        require(text ? text->sddl.isEmpty() != text->sddlProblem.isEmpty() : !text.error().isEmpty(),
            "a descriptor has neither text nor problem");
    }
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
    judgeBytes(bytes, text);
    judgeTexts(text);
}

} // namespace clusprop::fuzz
