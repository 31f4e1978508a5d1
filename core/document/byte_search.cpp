// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_search.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>

namespace clusprop {
namespace {

using Parsed = tl::expected<BytePattern, Sentence>;

BytePattern exactly(const QByteArray &bytes)
{
    return { bytes, QByteArray(bytes.size(), '\xFF') };
}

int digitOf(QChar character)
{
    const char16_t code = character.toLower().unicode();
    if (code >= u'0' && code <= u'9')
        return code - u'0';
    return code >= u'a' && code <= u'f' ? code - u'a' + 10 : -1;
}

Parsed parseHexadecimal(QStringView text)
{
    const auto refused = [] {
        return tl::unexpected(Sentence::tr("Write pairs of hexadecimal digits, such as "
                                             "02 00 ?? 00; a question mark stands for any digit."));
    };
    QString digits;
    for (const QChar character : text) {
        if (character.isSpace() || character == u',')
            continue;
        if (digitOf(character) < 0 && character != u'?')
            return refused();
        digits += character;
    }
    if (digits.isEmpty() || digits.size() % 2 != 0)
        return refused();
    BytePattern pattern;
    for (qsizetype index = 0; index < digits.size(); index += 2) {
        int byte = 0;
        int mask = 0;
        for (qsizetype half = 0; half < 2; ++half) {
            const int digit = digitOf(digits[index + half]);
            byte = byte << 4 | std::max(digit, 0);
            mask = mask << 4 | (digit < 0 ? 0 : 0xF);
        }
        pattern.bytes.append(static_cast<char>(byte));
        pattern.mask.append(static_cast<char>(mask));
    }
    if (pattern.mask.count('\0') == pattern.mask.size())
        return tl::unexpected(
            Sentence::tr("A pattern of question marks only is found everywhere; write at least "
                           "one hexadecimal digit."));
    return pattern;
}

Parsed parseUtf16(QStringView text)
{
    if (text.isEmpty())
        return tl::unexpected(Sentence::tr("Write the text to find."));
    QByteArray bytes(text.size() * 2, '\0');
    for (qsizetype index = 0; index < text.size(); ++index)
        qToLittleEndian<quint16>(text[index].unicode(), bytes.data() + 2 * index);
    return exactly(bytes);
}

Parsed parseAscii(QStringView text)
{
    const bool isAscii = std::all_of(
        text.begin(), text.end(), [](QChar character) { return character.unicode() < 0x80; });
    if (text.isEmpty() || !isAscii)
        return tl::unexpected(
            Sentence::tr("Write ASCII characters; others are found as UTF-16 text."));
    return exactly(text.toLatin1());
}

/// Decimal, or hexadecimal behind 0x; digits may be set apart by underscores.
std::optional<quint64> numberIn(QStringView text)
{
    const QString plain = text.trimmed().toString().remove(u'_');
    const bool isHexadecimal = plain.startsWith(QStringLiteral("0x"), Qt::CaseInsensitive);
    const QString digits = isHexadecimal ? plain.sliced(2) : plain;
    bool isNumber = false;
    const quint64 number = digits.toULongLong(&isNumber, isHexadecimal ? 16 : 10);
    const bool isSigned = digits.startsWith(u'-') || digits.startsWith(u'+');
    return isNumber && !isSigned ? std::optional(number) : std::nullopt;
}

Parsed parseNumber(QStringView text)
{
    const auto number = numberIn(text);
    if (!number || *number > 0xFFFFFFFFU)
        return tl::unexpected(
            Sentence::tr("Write a number from 0 to 4294967295, such as 1000 or 0x3E8."));
    QByteArray bytes(4, '\0');
    qToLittleEndian(static_cast<quint32>(*number), bytes.data());
    return exactly(bytes);
}

struct PatternRow
{
    PatternKind kind;
    Parsed (*parse)(QStringView text);
};

constexpr std::array rows{
    PatternRow{ PatternKind::Hexadecimal, parseHexadecimal },
    PatternRow{ PatternKind::Utf16, parseUtf16 },
    PatternRow{ PatternKind::Ascii, parseAscii },
    PatternRow{ PatternKind::Number, parseNumber },
};
static_assert(rows.size() == static_cast<std::size_t>(PatternKind::Number) + 1
    && std::is_sorted(rows.begin(), rows.end(),
        [](const PatternRow &left, const PatternRow &right) { return left.kind < right.kind; }));

bool matchesAt(const char *bytes, const BytePattern &pattern)
{
    for (qsizetype index = 0; index < pattern.bytes.size(); ++index) {
        if (((bytes[index] ^ pattern.bytes[index]) & pattern.mask[index]) != 0)
            return false;
    }
    return true;
}

/// A byte of the pattern that must be there exactly, to look for it first; -1 for none. One that is
/// not zero, as most bytes of a list are.
qsizetype anchorOf(const BytePattern &pattern)
{
    qsizetype anchor = -1;
    for (qsizetype index = 0; index < pattern.bytes.size(); ++index) {
        if (pattern.mask[index] != '\xFF')
            continue;
        if (pattern.bytes[index] != '\0')
            return index;
        if (anchor < 0)
            anchor = index;
    }
    return anchor;
}

} // namespace

Parsed parsePattern(QStringView text, PatternKind kind)
{
    return rows[static_cast<std::size_t>(kind)].parse(text);
}

qint64 findForward(const QByteArray &bytes, const BytePattern &pattern, qint64 from, qint64 until)
{
    const qint64 end = std::min<qint64>(until, bytes.size() - pattern.bytes.size() + 1);
    const qsizetype anchor = anchorOf(pattern);
    const char *data = bytes.constData();
    for (qint64 start = std::max<qint64>(from, 0); start < end; ++start) {
        if (anchor >= 0) {
            const void *found = std::memchr(data + start + anchor, pattern.bytes[anchor],
                static_cast<std::size_t>(end - start));
            if (found == nullptr)
                return -1;
            start = static_cast<const char *>(found) - data - anchor;
        }
        if (matchesAt(data + start, pattern))
            return start;
    }
    return -1;
}

qint64 findBackward(const QByteArray &bytes, const BytePattern &pattern, qint64 from, qint64 until)
{
    const qint64 last = std::min<qint64>(until, bytes.size() - pattern.bytes.size() + 1) - 1;
    for (qint64 start = last; start >= std::max<qint64>(from, 0); --start) {
        if (matchesAt(bytes.constData() + start, pattern))
            return start;
    }
    return -1;
}

tl::expected<qint64, Sentence> parseOffset(QStringView text, qint64 current, qint64 size)
{
    const QStringView trimmed = text.trimmed();
    const QChar sign = trimmed.isEmpty() ? QChar() : trimmed.front();
    const bool isRelative = sign == u'+' || sign == u'-';
    const auto number = numberIn(isRelative ? trimmed.sliced(1) : trimmed);
    if (!number || *number > static_cast<quint64>(std::numeric_limits<qint64>::max()) / 2)
        return tl::unexpected(
            Sentence::tr("Write an offset such as 0x1c or 28, or a step such as +16 or -0x10."));
    const auto distance = static_cast<qint64>(*number);
    const qint64 target = isRelative ? current + (sign == u'-' ? -distance : distance) : distance;
    if (target < 0 || target >= size)
        return tl::unexpected(Sentence::tr("There is no byte %1: offsets go from 0 to %2 (0x%3).")
                                  .arg(target)
                                  .arg(size - 1)
                                  .arg(QString::number(size - 1, 16)));
    return target;
}

} // namespace clusprop
