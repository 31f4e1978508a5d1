// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/powershell_text.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr char16_t apostrophe = u'\'';

/// Letters that nobody sees.
constexpr std::array<char32_t, 4> blankLetters{ 0x115F, 0x1160, 0x3164, 0xFFA0 };

bool isPlain(char32_t letter)
{
    if (letter < 0x80)
        return letter >= 0x20 && letter < 0x7F;
    const bool isBlank = std::ranges::find(blankLetters, letter) != blankLetters.end();
    return !isBlank && (QChar::isLetter(letter) || QChar::isDigit(letter));
}

struct Letter
{
    char32_t code;
    qsizetype units;
};

/// A lone surrogate is a letter of its own, and no plain one.
Letter letterAt(QStringView text, qsizetype position)
{
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(first, text[position + 1]), 2 };
    return { first.unicode(), 1 };
}

bool isWord(QStringView name)
{
    const auto isLetter = [](QChar unit) {
        return (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || unit == u'_';
    };
    return !name.isEmpty() && isLetter(name.front())
        && std::ranges::all_of(name, [&isLetter](QChar unit) {
               return isLetter(unit) || (unit >= u'0' && unit <= u'9');
           });
}

} // namespace

QString powershellText(QStringView text)
{
    QString out(apostrophe);
    bool isOpen = true; // inside of quotes
    bool isSum = false;
    qsizetype position = 0;
    while (position < text.size()) {
        const Letter letter = letterAt(text, position);
        const QStringView units = text.mid(position, letter.units);
        position += letter.units;
        if (isPlain(letter.code)) {
            if (!isOpen)
                out += QLatin1String(" + '");
            isOpen = true;
            out += units;
            if (letter.code == apostrophe)
                out += apostrophe;
            continue;
        }
        if (isOpen)
            out += apostrophe;
        isOpen = false;
        isSum = true;
        for (const QChar unit : units)
            out += QStringLiteral(" + [char]0x%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    if (isOpen)
        out += apostrophe;
    return isSum ? QStringLiteral("(%1)").arg(out) : out;
}

QString powershellMember(QStringView name)
{
    return isWord(name) ? name.toString() : powershellText(name);
}

QString powershellBase64(const QByteArray &bytes)
{
    return apostrophe + QString::fromLatin1(bytes.toBase64()) + apostrophe;
}

} // namespace clusprop
