// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/text.h"

#include "core/wire/text_scan.h"

#include <algorithm>
#include <limits>

namespace clusprop::wire {
namespace {

constexpr std::size_t unitSize = 2;
constexpr std::size_t mostBytes = std::numeric_limits<std::uint32_t>::max();

char16_t unitAt(Bytes bytes, std::size_t index)
{
    return static_cast<char16_t>(loadLittleEndian<std::uint16_t>(bytes.data() + index * unitSize));
}

bool isHigh(char16_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}
bool isLow(char16_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

void appendText(Buffer &buffer, std::u16string_view text)
{
    for (const char16_t unit : text)
        appendLittleEndian(buffer, static_cast<std::uint16_t>(unit));
    appendLittleEndian(buffer, std::uint16_t{ 0 });
}

} // namespace

std::u16string readText(Bytes bytes)
{
    std::u16string text(scanText(bytes).length, u'\0');
    for (std::size_t index = 0; index < text.size(); ++index)
        text[index] = unitAt(bytes, index);
    return text;
}

std::vector<std::u16string> readMultiText(Bytes bytes)
{
    std::vector<std::u16string> strings;
    while (bytes.size() >= unitSize) {
        std::u16string text = readText(bytes);
        if (text.empty())
            break;
        bytes = bytes.subspan(std::min(bytes.size(), (text.size() + 1) * unitSize));
        strings.push_back(std::move(text));
    }
    return strings;
}

bool hasLoneSurrogate(std::u16string_view text)
{
    for (std::size_t index = 0; index < text.size(); ++index) {
        if (isLow(text[index]))
            return true;
        if (isHigh(text[index])) {
            if (index + 1 == text.size() || !isLow(text[index + 1]))
                return true;
            ++index;
        }
    }
    return false;
}

char16_t foldCase(char16_t unit)
{
    const auto shifted = [unit](int by) { return static_cast<char16_t>(unit + by); };
    if (unit < 0x80)
        return unit >= u'a' && unit <= u'z' ? shifted(-0x20) : unit;
    if (unit < 0x100) { // the sharp s and the division sign have no other case here
        if (unit == 0xFF)
            return 0x178;
        return unit >= 0xE0 && unit != 0xF7 ? shifted(-0x20) : unit;
    }
    if (unit < 0x180) { // pairs: even is upper case, except in two runs where odd is
        if ((unit >= 0x139 && unit <= 0x148) || (unit >= 0x179 && unit <= 0x17E))
            return unit % 2 == 0 ? shifted(-1) : unit;
        const bool hasPair = unit != 0x131 && unit != 0x138 && unit != 0x149 && unit != 0x17F;
        return hasPair && unit % 2 == 1 ? shifted(-1) : unit;
    }
    if (unit >= 0x3AC && unit <= 0x3CE) { // letters with an accent lie apart
        if (unit == 0x3AC)
            return 0x386;
        if (unit <= 0x3AF)
            return shifted(-0x25);
        if (unit == 0x3B0)
            return unit;
        if (unit == 0x3C2) // the sigma at the end of a word
            return 0x3A3;
        if (unit == 0x3CC)
            return 0x38C;
        return unit >= 0x3CD ? shifted(-0x3F) : shifted(-0x20);
    }
    if (unit >= 0x430 && unit <= 0x44F)
        return shifted(-0x20);
    if (unit >= 0x450 && unit <= 0x45F)
        return shifted(-0x50);
    return unit;
}

bool sameName(std::u16string_view left, std::u16string_view right)
{
    return std::equal(left.begin(), left.end(), right.begin(), right.end(),
        [](char16_t first, char16_t second) { return foldCase(first) == foldCase(second); });
}

std::optional<Errc> refusalOfText(std::u16string_view text)
{
    if (text.size() >= mostBytes / unitSize) // before four gigabytes are read for nothing
        return Errc::TooLong;
    if (text.find(u'\0') != std::u16string_view::npos)
        return Errc::NulInText;
    return std::nullopt;
}

Result<Buffer> textPayload(std::u16string_view text)
{
    if (const auto refused = refusalOfText(text))
        return failure(*refused, 0);
    Buffer payload;
    payload.reserve((text.size() + 1) * unitSize);
    appendText(payload, text);
    return payload;
}

Result<Buffer> multiTextPayload(const std::vector<std::u16string> &strings)
{
    Buffer payload;
    for (const std::u16string &text : strings) {
        if (text.empty())
            return failure(Errc::EmptyStringInList, 0);
        if (text.find(u'\0') != std::u16string::npos)
            return failure(Errc::NulInText, 0);
        if (payload.size() + (text.size() + 2) * unitSize > mostBytes)
            return failure(Errc::TooLong, 0); // NOT COUNTED: a test would need 4 GiB of strings
        appendText(payload, text);
    }
    appendLittleEndian(payload, std::uint16_t{ 0 });
    return payload;
}

} // namespace clusprop::wire
