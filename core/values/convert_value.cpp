// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/convert_value.h"

#include "core/values/display.h"

#include <array>

namespace clusprop {
namespace {

constexpr std::array formats{
    wire::Format::Dword, wire::Format::Sz, wire::Format::MultiSz, wire::Format::ExpandSz,
    wire::Format::ULargeInteger, wire::Format::LargeInteger, wire::Format::Long, wire::Format::Word,
    wire::Format::FileTime, wire::Format::Binary, wire::Format::SecurityDescriptor,
};

bool isText(wire::Format format)
{
    return format == wire::Format::Sz || format == wire::Format::ExpandSz;
}

bool isBytes(wire::Format format)
{
    return format == wire::Format::Binary || format == wire::Format::SecurityDescriptor;
}

tl::expected<QString, Sentence> fromStrings(const QStringList &strings, wire::Format target)
{
    if (target == wire::Format::MultiSz)
        return strings.join(u'\n');
    if (strings.size() == 1)
        return strings.first();
    return tl::unexpected(strings.isEmpty()
            ? Sentence::tr("An empty list has no string that could be kept; type the new value")
            : Sentence::tr("A list of %1 strings does not fit into one; type the new value")
                  .arg(strings.size()));
}

} // namespace

std::span<const wire::Format> typableFormats()
{
    return formats;
}

tl::expected<QString, Sentence> convertedText(const Value &value, quint32 syntax)
{
    const wire::Format from = value.format();
    const wire::Format target = wire::formatOf(syntax);
    if (!value.readable && !isBytes(target)) {
        return tl::unexpected(Sentence::tr(
            "The stored bytes do not fit their format, so they say nothing in another; type the new value"));
    }
    if (isBytes(target))
        return hexText(value.payload);
    if (isBytes(from)) {
        return tl::unexpected(Sentence::tr(
            "Bytes have no meaning of their own in another format; type the new value"));
    }

    QString text;
    if (const auto strings = stringsOf(value)) {
        const auto joined = fromStrings(*strings, target);
        if (!joined)
            return joined;
        text = *joined;
    } else {
        text = editText(value);
    }
    // One string of a list must not fall apart into several.
    if (target == wire::Format::MultiSz && isText(from) && text.contains(u'\n')) {
        return tl::unexpected(Sentence::tr(
            "The text has line ends, which would make several strings of it; type the new value"));
    }
    if (const auto parsed = parseValue(text, syntax); !parsed)
        return tl::unexpected(parsed.error());
    return text;
}

} // namespace clusprop
