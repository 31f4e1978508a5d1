// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/display.h"
#include "core/values/bytes_text.h"
#include "core/values/file_time.h"
#include "core/values/strings_text.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <limits>

namespace clusprop {
namespace {

using Parsed = tl::expected<QByteArray, Sentence>;

Sentence allowedNumbers(wire::Payload payload)
{
    const int bits = static_cast<int>(wire::numberSize(payload)) * 8;
    if (!wire::isSigned(payload)) {
        const quint64 most = std::numeric_limits<quint64>::max() >> (64 - bits);
        return Sentence::tr("a whole number from 0 to %1, decimal or 0x hexadecimal").arg(most);
    }
    const qint64 most = std::numeric_limits<qint64>::max() >> (64 - bits);
    return Sentence::tr("a whole number from %1 to %2, decimal or 0x hexadecimal").arg(-most - 1).arg(most);
}

/// Digits may be grouped with underscores: 1_000.
std::optional<quint64> magnitudeOf(QString digits)
{
    const bool hexadecimal = digits.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive);
    if (hexadecimal)
        digits.remove(0, 2);
    if (digits.startsWith(u'_') || digits.endsWith(u'_') || digits.startsWith(u'+'))
        return std::nullopt;
    digits.remove(u'_');
    bool ok = false;
    const quint64 magnitude = digits.toULongLong(&ok, hexadecimal ? 16 : 10);
    return ok ? std::optional(magnitude) : std::nullopt;
}

/// Hexadecimal digits of a signed format are its bits, as they are shown: 0xFFFFFFFF is -1.
std::optional<quint64> negativeFromBits(
    const QString &digits, quint64 magnitude, wire::Payload payload)
{
    const bool isBits = wire::isSigned(payload) && digits.startsWith(u"0x", Qt::CaseInsensitive);
    if (!isBits)
        return std::nullopt;
    const int unused = 64 - static_cast<int>(wire::numberSize(payload)) * 8;
    const quint64 shifted = magnitude << unused;
    if (shifted >> unused != magnitude || static_cast<qint64>(shifted) >= 0)
        return std::nullopt;
    return static_cast<quint64>(static_cast<qint64>(shifted) >> unused);
}

Parsed parseNumber(QStringView text, wire::Payload payload)
{
    QString digits = text.trimmed().toString();
    const auto expected = [payload, typed = digits] {
        return tl::unexpected((typed.isEmpty()
                ? Sentence::tr("An empty field is not allowed here; this takes %1")
                : Sentence::tr("\"%2\" is not allowed here; this takes %1"))
                                  .arg(allowedNumbers(payload))
                                  .arg(typed));
    };
    if (payload == wire::Payload::Dword && digits.compare(u"true", Qt::CaseInsensitive) == 0)
        digits = QStringLiteral("1");
    if (payload == wire::Payload::Dword && digits.compare(u"false", Qt::CaseInsensitive) == 0)
        digits = QStringLiteral("0");

    const bool negative = digits.startsWith(u'-');
    const auto magnitude = magnitudeOf(negative ? digits.mid(1) : digits);
    if (!magnitude || (negative && !wire::isSigned(payload)))
        return expected();
    if (const auto bits = negativeFromBits(digits, *magnitude, payload))
        return asByteArray(*wire::numberPayload(payload, *bits));
    // The greatest magnitude of a negative number is one more than that of a positive one.
    constexpr auto mostPositive = static_cast<quint64>(std::numeric_limits<qint64>::max());
    const bool beyond = wire::isSigned(payload) && *magnitude > mostPositive + (negative ? 1U : 0U);
    const auto bytes = wire::numberPayload(payload, negative ? 0 - *magnitude : *magnitude);
    if (beyond || !bytes)
        return expected();
    return asByteArray(*bytes);
}

Parsed parseFileTime(QStringView text)
{
    if (const auto ticks = fileTimeFromText(text))
        return asByteArray(*wire::numberPayload(wire::Payload::FileTime, *ticks));
    if (auto count = parseNumber(text, wire::Payload::FileTime))
        return count;
    return tl::unexpected(
        Sentence::tr("\"%1\" is no time; write 2026-03-14T02:17:45Z or a count of 100 ns since 1601")
            .arg(text.toString()));
}

Parsed parseText(QStringView text)
{
    const auto bytes = wire::textPayload(asUtf16(text));
    if (!bytes)
        return tl::unexpected(Sentence::tr("Text cannot hold a NUL character; take it out"));
    return asByteArray(*bytes);
}

Parsed parseStrings(QStringView text)
{
    std::vector<std::u16string> strings;
    for (const QString &line : stringsFromText(text))
        strings.push_back(line.toStdU16String());
    const auto bytes = wire::multiTextPayload(strings);
    if (!bytes && bytes.error().code == wire::Errc::EmptyStringInList)
        return tl::unexpected(Sentence::tr(
            "A list of strings cannot hold an empty string, because an empty one ends the list; take out the empty line"));
    if (!bytes)
        return tl::unexpected(Sentence::tr("A string cannot hold a NUL character; take it out"));
    return asByteArray(*bytes);
}

Parsed parsePayload(QStringView text, wire::Payload payload)
{
    switch (payload) {
    case wire::Payload::Text:
        return parseText(text);
    case wire::Payload::MultiText:
        return parseStrings(text);
    case wire::Payload::FileTime:
        return parseFileTime(text);
    case wire::Payload::Dword:
    case wire::Payload::Long:
    case wire::Payload::Word:
    case wire::Payload::ULargeInteger:
    case wire::Payload::LargeInteger:
    case wire::Payload::ResourceClass:
        return parseNumber(text, payload);
    case wire::Payload::Opaque:
        return bytesFromHex(text);
    case wire::Payload::Structure:
    case wire::Payload::StorageDescriptor:
    case wire::Payload::PropertyList:
    case wire::Payload::ValueList:
        break;
    }
    return tl::unexpected(Sentence::tr("A value of this syntax cannot be typed in"));
}

} // namespace

tl::expected<Value, Sentence> parseValue(QStringView text, quint32 syntax)
{
    const wire::SyntaxRow *row = wire::findSyntax(syntax);
    if (row == nullptr)
        return tl::unexpected(Sentence::tr("The syntax %1 is not known, so no value can be made for it")
                                  .arg(QString::fromStdString(wire::syntaxName(syntax))));
    const Parsed payload = parsePayload(text, row->payload);
    if (!payload)
        return tl::unexpected(payload.error());
    return Value{ syntax, *payload, {}, true };
}

} // namespace clusprop
