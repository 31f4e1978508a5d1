// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/filter_number.h"

#include <QString>

#include <limits>

namespace clusprop {

std::optional<FilterNumber> parseFilterNumber(QStringView text)
{
    const bool isNegative = text.startsWith(u'-');
    if (isNegative)
        text = text.mid(1);
    const bool isHexadecimal = text.startsWith(u"0x", Qt::CaseInsensitive);
    if (isHexadecimal)
        text = text.mid(2);
    if (text.isEmpty() || text.front() == u'_' || text.back() == u'_')
        return std::nullopt;
    const quint64 base = isHexadecimal ? 16 : 10;
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    quint64 number = 0;
    for (const QChar character : text) {
        if (character == u'_')
            continue;
        const char16_t unit = character.unicode();
        quint64 digit = base;
        if (unit >= u'0' && unit <= u'9')
            digit = unit - u'0';
        else if (isHexadecimal && (unit | 0x20U) >= u'a' && (unit | 0x20U) <= u'f')
            digit = (unit | 0x20U) - u'a' + 10U;
        if (digit >= base || number > (most - digit) / base)
            return std::nullopt;
        number = number * base + digit;
    }
    if (!isNegative || number == 0)
        return unsignedNumber(number);
    constexpr quint64 greatestMagnitude = quint64{ 1 } << 63U;
    if (number > greatestMagnitude)
        return std::nullopt;
    return FilterNumber{ FilterNumber::Kind::Negative, ~number + 1 };
}

} // namespace clusprop
