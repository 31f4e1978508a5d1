// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// An invented property list of any length, the same at every run: names and kinds of values as
/// resources have them. Each property has one value, since Samba misreads lists with more.
#pragma once

#include "core/wire/encode.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"

#include <array>
#include <cstdlib>
#include <string>

namespace clusprop::bench {

/// Of 20 properties, in turn.
enum class Kind : std::uint8_t { Number, Text, Large, Strings, Binary };
inline constexpr std::array kinds{ Kind::Number, Kind::Number, Kind::Text, Kind::Number, Kind::Number,
    Kind::Large, Kind::Number, Kind::Text, Kind::Number, Kind::Number, Kind::Number, Kind::Strings,
    Kind::Number, Kind::Text, Kind::Number, Kind::Number, Kind::Large, Kind::Number, Kind::Binary,
    Kind::Number };
inline constexpr std::array<std::u16string_view, 10> names{ u"RestartDelay", u"IsAlivePoll",
    u"Description", u"PendingTimeout", u"Flags", u"DiskSize", u"RestartThreshold", u"VmID", u"Priority",
    u"LooksAlive" };

inline wire::Buffer payloadOf(Kind kind, std::uint32_t number)
{
    wire::Buffer payload;
    const std::u16string text = u"C:\\ClusterStorage\\Volume " + std::u16string(1, char16_t(u'A' + number % 26));
    switch (kind) {
    case Kind::Number:
        wire::appendLittleEndian(payload, number * 2654435761U);
        break;
    case Kind::Large:
        wire::appendLittleEndian(payload, std::uint64_t{ number } << 30U);
        break;
    case Kind::Text:
        payload = *wire::textPayload(text);
        break;
    case Kind::Strings:
        payload = *wire::multiTextPayload({ text, text });
        break;
    case Kind::Binary:
        for (std::uint32_t byte = 0; byte < 24 + number % 3; ++byte)
            wire::appendLittleEndian(payload, static_cast<std::uint8_t>(number + byte));
        break;
    }
    return payload;
}

/// The words as they stand in a list, by Kind.
inline constexpr std::array<std::uint32_t, 5> syntaxes{ 0x00010002U, 0x00010003U, 0x00010006U, 0x00010005U,
    0x00010001U };

inline wire::Buffer largeList(std::uint32_t properties)
{
    wire::PropertyListWriter writer;
    for (std::uint32_t number = 0; number < properties; ++number) {
        const Kind kind = kinds[number % kinds.size()];
        std::u16string name(names[number % names.size()]);
        for (const char digit : std::to_string(number))
            name += static_cast<char16_t>(digit);
        const bool isWritten = writer.beginProperty(name)
            && writer.addValue(syntaxes[static_cast<std::size_t>(kind)], payloadOf(kind, number))
            && writer.endProperty();
        if (!isWritten)
            std::abort();
    }
    return writer.finish();
}

} // namespace clusprop::bench
