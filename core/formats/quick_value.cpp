// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/quick_value.h"

#include "core/wire/text.h"

#include <charconv>
#include <cstdint>
#include <string>
#include <vector>

namespace clusprop::quick_json {
namespace {

constexpr unsigned noHexDigit = 0x100;
/// Of every character.
constexpr std::array hexDigits = [] {
    std::array<unsigned, 256> values{};
    values.fill(noHexDigit);
    for (unsigned digit = 0; digit < 16; ++digit) {
        values[static_cast<unsigned char>("0123456789abcdef"[digit])] = digit;
        values[static_cast<unsigned char>("0123456789ABCDEF"[digit])] = digit;
    }
    return values;
}();

bool readNumber(json::value &value, wire::Payload payload, quint64 &bits)
{
    if (const auto digits = plainText(value)) {
        const char *end = digits->data() + digits->size();
        qint64 number = 0;
        const auto read = wire::isSigned(payload) ? std::from_chars(digits->data(), end, number)
                                                  : std::from_chars(digits->data(), end, bits);
        if (wire::isSigned(payload))
            bits = static_cast<quint64>(number);
        return read.ec == std::errc() && read.ptr == end;
    }
    // Beyond that a number is text: most programs lose digits of it.
    constexpr quint64 most = quint64{ 1 } << 53U;
    std::uint64_t number = 0;
    const bool isNumber = value.get_uint64().get(number) == simdjson::SUCCESS && number <= most;
    bits = number;
    return isNumber;
}

bool readTexts(json::value &value, bool &isBroken, Value &read)
{
    std::vector<std::u16string> texts;
    const bool isRead = forEachElement(value, isBroken, [&texts](json::value &element) {
        QString text;
        if (!readText(element, text))
            return false;
        texts.push_back(text.toStdU16String());
        return true;
    });
    const auto payload = wire::multiTextPayload(texts);
    if (payload)
        read.payload = asView(*payload);
    return isRead && payload.has_value();
}

} // namespace

bool readValue(json::value &value, Syntax syntax, bool &isBroken, Value &read)
{
    if (wire::isNumber(syntax.payload)) {
        quint64 bits = 0;
        if (!readNumber(value, syntax.payload, bits))
            return false;
        const auto payload = wire::numberPayload(syntax.payload, bits);
        if (payload)
            read.payload = asView(*payload);
        return payload.has_value();
    }
    if (syntax.payload == wire::Payload::MultiText)
        return readTexts(value, isBroken, read);
    QString text;
    if (syntax.payload != wire::Payload::Text || !readText(value, text))
        return false;
    const auto payload = wire::textPayload(asUtf16(text));
    if (payload)
        read.payload = asView(*payload);
    return payload.has_value();
}

bool readHex(json::value &value, Value &read)
{
    const auto digits = plainText(value);
    if (!digits || digits->size() % 2 != 0)
        return false;
    QByteArray bytes(digits->size() / 2, Qt::Uninitialized);
    unsigned all = 0; // with a bit for any that is no digit
    const auto *digit = reinterpret_cast<const uchar *>(digits->data());
    for (char &byte : bytes) {
        const unsigned pair = hexDigits[digit[0]] << 4U | hexDigits[digit[1]];
        byte = static_cast<char>(pair);
        all |= pair;
        digit += 2;
    }
    read.payload = bytes;
    return all < noHexDigit;
}

} // namespace clusprop::quick_json
