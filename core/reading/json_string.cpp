// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/json_string.h"

#include "core/reading/text_encoding.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

struct EscapeRow
{
    char letter;
    char16_t unit;
};
constexpr std::array escapes{
    EscapeRow{ '"', u'"' },
    EscapeRow{ '\\', u'\\' },
    EscapeRow{ '/', u'/' },
    EscapeRow{ 'b', u'\b' },
    EscapeRow{ 'f', u'\f' },
    EscapeRow{ 'n', u'\n' },
    EscapeRow{ 'r', u'\r' },
    EscapeRow{ 't', u'\t' },
};

const char *plainEnd(const char *from)
{
    while (*from != '"' && *from != '\\')
        ++from;
    return from;
}

/// Stops before what is no digit, so never behind the string's end. -1: four digits do not come.
int hexUnit(const char *from)
{
    int unit = 0;
    for (int index = 0; index < 4; ++index, ++from) {
        const char letter = static_cast<char>(*from | 0x20); // digits have that bit too
        if (letter >= '0' && letter <= '9')
            unit = unit * 16 + (letter - '0');
        else if (letter >= 'a' && letter <= 'f')
            unit = unit * 16 + (letter - 'a' + 10);
        else
            return -1;
    }
    return unit;
}

/// Goes behind the escape; false when it is none.
bool appendEscape(const char *&from, QString &text)
{
    const char letter = from[1];
    if (letter == 'u') {
        const int unit = hexUnit(from + 2);
        if (unit >= 0)
            text.append(QChar(unit));
        from += 6;
        return unit >= 0;
    }
    const auto *row = std::find_if(escapes.begin(), escapes.end(),
        [letter](const EscapeRow &candidate) { return candidate.letter == letter; });
    if (row == escapes.end())
        return false;
    text.append(QChar(row->unit));
    from += 2;
    return true;
}

} // namespace

std::optional<QString> unescapedJson(const char *inside)
{
    const char *end = plainEnd(inside);
    QString text = textFromUtf8({ inside, end });
    while (*end != '"') {
        if (*end == '\\' && !appendEscape(end, text))
            return std::nullopt;
        const char *from = end;
        end = plainEnd(from);
        if (end != from)
            text += textFromUtf8({ from, end });
    }
    return text;
}

} // namespace clusprop
