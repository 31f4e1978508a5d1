// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/address_text.h"

#include "core/redaction/name_matcher.h"

#include <QStringList>

#include <algorithm>

namespace clusprop {
namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

int hexDigit(QChar character)
{
    if (isDigit(character))
        return character.unicode() - u'0';
    const char16_t lower = character.unicode() | 0x20U;
    return lower >= u'a' && lower <= u'f' ? lower - u'a' + 10 : -1;
}

bool wordGoesOn(QStringView text, qsizetype at)
{
    return at < text.size() && isWordCharacter(text[at]);
}

/// Up to eight groups, of which `gap` says where `::` stands; the parts before and behind it.
struct Groups
{
    QVector<std::uint16_t> values;
    qsizetype gap = -1;
    qsizetype end = 0;
};

/// One to four hexadecimal digits at `at`, which moves behind them.
std::optional<std::uint16_t> readGroup(QStringView text, qsizetype &at)
{
    constexpr qsizetype mostDigits = 4;
    unsigned value = 0;
    const qsizetype from = at;
    while (at < text.size() && at - from < mostDigits && hexDigit(text[at]) >= 0)
        value = value << 4U | unsigned(hexDigit(text[at++]));
    return at == from ? std::nullopt : std::optional(static_cast<std::uint16_t>(value));
}

Groups readGroups(QStringView text, qsizetype from)
{
    constexpr qsizetype most = 8;
    Groups groups;
    qsizetype at = from;
    while (groups.values.size() < most) {
        if (groups.gap < 0 && text.sliced(at).startsWith(u"::")) {
            groups.gap = groups.values.size();
            at += 2;
        } else if (at > from && at != groups.end) {
            break;
        } else if (at > from) { // behind a group
            if (at + 1 >= text.size() || text[at] != u':' || text[at + 1] == u':')
                break;
            ++at;
        }
        if (const auto embedded = address4At(text, at);
            embedded && groups.values.size() <= most - 2) {
            groups.values.append(static_cast<std::uint16_t>(embedded->address >> 16U));
            groups.values.append(static_cast<std::uint16_t>(embedded->address & 0xFFFFU));
            groups.end = at + embedded->length;
            break;
        }
        const auto group = readGroup(text, at);
        if (!group) {
            groups.end = at; // "fe80::" ends with its gap
            break;
        }
        groups.values.append(*group);
        groups.end = at;
    }
    return groups;
}

} // namespace

std::optional<ReadAddress<Ipv4>> address4At(QStringView text, qsizetype from)
{
    constexpr int parts = 4;
    Ipv4 address = 0;
    qsizetype at = from;
    for (int part = 0; part < parts; ++part) {
        if (part > 0) {
            if (at >= text.size() || text[at] != u'.')
                return std::nullopt;
            ++at;
        }
        constexpr qsizetype mostDigits = 3;
        const qsizetype start = at;
        unsigned number = 0;
        while (at < text.size() && at - start < mostDigits && isDigit(text[at]))
            number = number * 10 + unsigned(text[at++].unicode() - u'0');
        if (at == start || number > 255)
            return std::nullopt;
        address = address << 8U | number;
    }
    const bool oneMore = at + 1 < text.size() && text[at] == u'.' && isDigit(text[at + 1]);
    if (wordGoesOn(text, at) || oneMore)
        return std::nullopt;
    return ReadAddress<Ipv4>{ address, at - from };
}

std::optional<ReadAddress<Ipv6>> address6At(QStringView text, qsizetype from)
{
    constexpr qsizetype size = 8;
    const Groups groups = readGroups(text, from);
    const bool complete
        = groups.gap < 0 ? groups.values.size() == size : groups.values.size() < size;
    const bool goesOn = wordGoesOn(text, groups.end)
        || (groups.end < text.size() && text[groups.end] == u':' && groups.values.size() == size);
    if (!complete || goesOn || groups.end <= from)
        return std::nullopt;
    ReadAddress<Ipv6> read{ {}, groups.end - from };
    const qsizetype before = groups.gap < 0 ? size : groups.gap;
    for (qsizetype index = 0; index < groups.values.size(); ++index) {
        const qsizetype place = index < before ? index : size - groups.values.size() + index;
        read.address[std::size_t(place)] = groups.values[index];
    }
    return read;
}

std::optional<ReadAddress<MacAddress>> hardwareAddressAt(QStringView text, qsizetype from)
{
    constexpr qsizetype length = 6 * 2 + 5;
    if (text.size() - from < length || wordGoesOn(text, from + length))
        return std::nullopt;
    const QChar separator = text[from + 2];
    if (separator != u'-' && separator != u':')
        return std::nullopt;
    ReadAddress<MacAddress> read{ {}, length };
    for (qsizetype index = 0; index < 6; ++index) {
        const qsizetype at = from + index * 3;
        const int high = hexDigit(text[at]);
        const int low = hexDigit(text[at + 1]);
        if (high < 0 || low < 0 || (index < 5 && text[at + 2] != separator))
            return std::nullopt;
        read.address[std::size_t(index)] = static_cast<std::uint8_t>(high << 4 | low);
    }
    const qsizetype end = from + length; // a longer row of numbers is something else
    if (end < text.size() && text[end] == separator && wordGoesOn(text, end + 1))
        return std::nullopt;
    return read;
}

QString addressText(Ipv4 address)
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(address >> 24U)
        .arg(address >> 16U & 0xFFU)
        .arg(address >> 8U & 0xFFU)
        .arg(address & 0xFFU);
}

QString addressText(const Ipv6 &address)
{
    // The longest run of zero groups, from two on, becomes "::".
    std::size_t runStart = address.size();
    std::size_t runLength = 1;
    for (std::size_t start = 0; start < address.size(); ++start) {
        std::size_t length = 0;
        while (start + length < address.size() && address[start + length] == 0)
            ++length;
        if (length > runLength) {
            runStart = start;
            runLength = length;
        }
    }
    QString text;
    for (std::size_t index = 0; index < address.size(); ++index) {
        if (index == runStart) {
            text += QStringLiteral("::");
            index += runLength - 1;
            continue;
        }
        if (!text.isEmpty() && !text.endsWith(u':'))
            text += u':';
        text += QString::number(address[index], 16);
    }
    return text;
}

QString addressText(const MacAddress &address, QChar separator)
{
    QStringList parts;
    for (const std::uint8_t part : address)
        parts.append(QStringLiteral("%1").arg(part, 2, 16, QLatin1Char('0')).toUpper());
    return parts.join(separator);
}

} // namespace clusprop
