// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/reg_text.h"

#include <QtEndian>

#include <array>

namespace clusprop {
namespace {

constexpr signed char noDigit = -1;

constexpr auto digits = [] {
    std::array<signed char, 128> table{};
    table.fill(noDigit);
    for (signed char digit = 0; digit < 10; ++digit)
        table[static_cast<std::size_t>('0' + digit)] = digit;
    for (signed char digit = 10; digit < 16; ++digit) {
        table[static_cast<std::size_t>('a' + digit - 10)] = digit;
        table[static_cast<std::size_t>('A' + digit - 10)] = digit;
    }
    return table;
}();

int digitOf(char16_t unit)
{
    return unit < digits.size() ? digits[unit] : noDigit;
}

bool isBlank(char16_t unit)
{
    return unit == u' ' || unit == u'\t';
}

QString unescaped(QChar escaped, RegEscapes escapes)
{
    if (escaped == u'\\' || escaped == u'"')
        return escaped;
    if (escapes == RegEscapes::Extended) {
        if (escaped == u'0')
            return QChar(u'\0');
        if (escaped == u'n')
            return QChar(u'\n');
        if (escaped == u'r')
            return QChar(u'\r');
    }
    return QString(u'\\') + escaped;
}

void skipBlanks(QStringView &text)
{
    while (!text.isEmpty() && isBlank(text.front().unicode()))
        text = text.sliced(1);
}

/// Bytes that are written as two digits and a comma, which nearly all are.
void takePlainBytes(QStringView &text, char *&to)
{
    const char16_t *from = text.utf16();
    qsizetype at = 0;
    for (; at + 3 <= text.size() && from[at + 2] == u','; at += 3) {
        const int high = digitOf(from[at]);
        const int low = digitOf(from[at + 1]);
        if (high < 0 || low < 0)
            break;
        *to++ = static_cast<char>(high * 16 + low);
    }
    text = text.sliced(at);
}

/// One byte of one or two digits with what may follow it; false when there is something else.
bool takeByte(QStringView &text, char *&to, bool &hasComma)
{
    int byte = digitOf(text.front().unicode());
    if (byte < 0)
        return false;
    text = text.sliced(1);
    if (!text.isEmpty() && digitOf(text.front().unicode()) >= 0) {
        byte = byte * 16 + digitOf(text.front().unicode());
        text = text.sliced(1);
    }
    *to++ = static_cast<char>(byte);
    skipBlanks(text);
    hasComma = text.startsWith(u',');
    if (hasComma)
        text = text.sliced(1);
    return hasComma || text.isEmpty() || text.front() == u'\\' || text.front() == u';';
}

HexEnd takeHexBytes(QStringView text, char *&to)
{
    bool hasComma = false;
    for (;;) {
        const char *const before = to;
        takePlainBytes(text, to);
        hasComma = hasComma || to != before;
        skipBlanks(text);
        if (isTail(text))
            return hasComma ? HexEnd::Dangling : HexEnd::Complete;
        if (text.front() == u'\\')
            return isTail(text.sliced(1)) ? HexEnd::Continued : HexEnd::Wrong;
        if (!takeByte(text, to, hasComma))
            return HexEnd::Wrong;
    }
}

} // namespace

bool takeQuoted(QStringView &line, RegEscapes escapes, QString &text)
{
    for (qsizetype from = 0, at = 0;; ++at) {
        if (at == line.size()) {
            text += line.sliced(from);
            line = {};
            return false;
        }
        if (line[at] == u'"') {
            text += line.sliced(from, at - from);
            line = line.sliced(at + 1);
            return true;
        }
        if (line[at] == u'\\' && at + 1 < line.size()) {
            text += line.sliced(from, at - from);
            text += unescaped(line[at + 1], escapes);
            from = ++at + 1;
        }
    }
}

quint32 takeHexNumber(QStringView &text, int &digits)
{
    constexpr int most = 8;
    quint32 number = 0;
    digits = 0;
    while (digits < text.size() && digitOf(text[digits].unicode()) >= 0) {
        if (digits == most) {
            digits = 0;
            return 0;
        }
        number = number << 4U | static_cast<quint32>(digitOf(text[digits].unicode()));
        ++digits;
    }
    text = text.sliced(digits);
    return number;
}

bool isTail(QStringView text)
{
    const QStringView rest = text.trimmed();
    return rest.isEmpty() || rest.startsWith(u';');
}

HexEnd takeHexBytes(QStringView line, QByteArray &bytes)
{
    const qsizetype before = bytes.size();
    bytes.resize(before + line.size() / 2 + 1); // a byte takes a digit and a comma, but the last
    char *to = bytes.data() + before;
    const HexEnd end = takeHexBytes(line, to);
    bytes.truncate(to - bytes.constData());
    return end;
}

QByteArray utf16Bytes(QStringView text)
{
    if (text.isEmpty())
        return {}; // no text may have no address either
    QByteArray bytes(text.size() * qsizetype{ sizeof(char16_t) }, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), bytes.data());
    return bytes;
}

} // namespace clusprop
