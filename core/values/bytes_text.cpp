// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/bytes_text.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace clusprop {
namespace {

using Read = tl::expected<QByteArray, Sentence>;

constexpr int registryLine = 78; ///< columns after which regedit goes on in the next line
constexpr int bytesInLine = 12; ///< of a C array

QString hexadecimal(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex(' '));
}

QString registry(const QByteArray &bytes)
{
    QString text = QStringLiteral("hex:");
    qsizetype column = text.size();
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        const bool last = index + 1 == bytes.size();
        text += QString::fromLatin1(bytes.mid(index, 1).toHex())
            + (last ? QString() : QString(u','));
        column += 3;
        if (!last && column >= registryLine - 1) {
            text += QStringLiteral("\\\n  ");
            column = 2;
        }
    }
    return text;
}

QString cArray(const QByteArray &bytes)
{
    QString text = QStringLiteral("{");
    for (qsizetype index = 0; index < bytes.size(); ++index) {
        text += index % bytesInLine == 0 ? QStringLiteral("\n    0x") : QStringLiteral(" 0x");
        text += QString::fromLatin1(bytes.mid(index, 1).toHex()) + u',';
    }
    return text + QStringLiteral("\n}");
}

QString cEscapes(const QByteArray &bytes)
{
    QString text = QStringLiteral("\"");
    for (qsizetype index = 0; index < bytes.size(); ++index)
        text += QStringLiteral("\\x") + QString::fromLatin1(bytes.mid(index, 1).toHex());
    return text + u'"';
}

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

constexpr std::array rows{
    ByteNotationRow{ ByteNotation::Hexadecimal, u"hexadecimal", hexadecimal },
    ByteNotationRow{ ByteNotation::Registry, u"registry file", registry },
    ByteNotationRow{ ByteNotation::CArray, u"C array", cArray },
    ByteNotationRow{ ByteNotation::CEscapes, u"C escapes", cEscapes },
    ByteNotationRow{ ByteNotation::Base64, u"Base64", base64 },
};

bool isHexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    return (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f')
        || (unit >= u'A' && unit <= u'F');
}

Read digitsToBytes(QStringView digits, QStringView separators)
{
    QByteArray packed;
    for (const QChar character : digits) {
        if (isHexDigit(character))
            packed += static_cast<char>(character.unicode());
        else if (!character.isSpace() && !separators.contains(character))
            return tl::unexpected(
                Sentence::tr("\"%1\" is no hexadecimal digit; write bytes as in \"01 00 ff\"")
                    .arg(QString(character)));
    }
    if (packed.size() % 2 != 0)
        return tl::unexpected(
            Sentence::tr("Every byte needs two hexadecimal digits; there are %1 in all")
                .arg(packed.size()));
    return QByteArray::fromHex(packed);
}

/// "hex:" or "hex(7):", after a value name or not. Lines go on after a backslash.
Read fromRegistry(QStringView text, qsizetype afterColon)
{
    QString digits = text.mid(afterColon).toString();
    static const QRegularExpression goingOn(QStringLiteral("\\\\\\s*(\\r?\\n|$)"));
    digits.remove(goingOn);
    return digitsToBytes(digits, u",");
}

Read fromCArray(QStringView text)
{
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = text.lastIndexOf(u'}');
    if (open >= 0 && close < open)
        return tl::unexpected(Sentence::tr("The closing brace of the C array is missing"));
    const QStringView inner = open < 0 ? text : text.mid(open + 1, close - open - 1);
    static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
    QByteArray bytes;
    for (const QString &word : inner.toString().split(separator, Qt::SkipEmptyParts)) {
        bool ok = false;
        const bool isHex = word.startsWith(u"0x", Qt::CaseInsensitive);
        const uint number = isHex ? QStringView(word).mid(2).toUInt(&ok, 16) : word.toUInt(&ok, 10);
        if (!ok || number > 0xFF)
            return tl::unexpected(
                Sentence::tr("\"%1\" is no byte; every one is 0x00 to 0xff or 0 to 255")
                    .arg(word));
        bytes += static_cast<char>(number);
    }
    return bytes;
}

std::optional<char> simpleEscape(QChar character)
{
    constexpr std::u16string_view letters = u"abfnrtv\\\"'?";
    constexpr std::string_view bytes = "\a\b\f\n\r\t\v\\\"'?";
    const auto at = letters.find(character.unicode());
    return at == std::u16string_view::npos ? std::nullopt : std::optional(bytes[at]);
}

/// The number after a backslash; `at` moves behind its digits.
std::optional<uint> numberEscape(QStringView text, qsizetype &at)
{
    const bool isHex = text[at] == u'x';
    const qsizetype first = isHex ? at + 1 : at;
    const qsizetype most = isHex ? 2 : 3;
    qsizetype end = first;
    while (end < text.size() && end - first < most
        && (isHex ? isHexDigit(text[end]) : text[end] >= u'0' && text[end] <= u'7'))
        ++end;
    bool ok = false;
    const uint number = text.mid(first, end - first).toUInt(&ok, isHex ? 16 : 8);
    at = end;
    return ok && number <= 0xFF ? std::optional(number) : std::nullopt;
}

/// With quotes, what is between literals does not count.
Read fromCEscapes(QStringView text)
{
    const bool quoted = text.contains(u'"');
    bool inside = !quoted;
    QByteArray bytes;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar character = text[at++];
        if (character == u'"') {
            inside = !inside;
        } else if (inside && character == u'\\' && at < text.size()) {
            if (const auto simple = simpleEscape(text[at])) {
                bytes += *simple;
                ++at;
            } else if (const auto number = numberEscape(text, at)) {
                bytes += static_cast<char>(*number);
            } else {
                return tl::unexpected(
                    Sentence::tr("A backslash begins no byte here; write \\x and two digits"));
            }
        } else if (inside && (quoted || !character.isSpace())) {
            if (character.unicode() < 0x20 || character.unicode() > 0x7E)
                return tl::unexpected(
                    Sentence::tr("Only ASCII characters are bytes; write others as \\x escapes"));
            bytes += static_cast<char>(character.unicode());
        }
    }
    if (quoted && inside)
        return tl::unexpected(Sentence::tr("The closing quote is missing"));
    return bytes;
}

Read fromBase64(QStringView text)
{
    QByteArray packed;
    for (const QChar character : text) {
        const bool endsLine = character == u'\n' || character == u'\r';
        if (!endsLine) // other blanks are between words
            packed += character.unicode() < 0x80 ? static_cast<char>(character.unicode()) : '?';
    }
    const auto result = QByteArray::fromBase64Encoding(
        packed, QByteArray::Base64Encoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || packed.isEmpty() || packed.size() % 4 != 0)
        return tl::unexpected(
            Sentence::tr("The text is in none of the notations that are read here: 01 02, "
                           "0x01,0x02, hex:01,02, a C array, C escapes or Base64"));
    return *result;
}

tl::expected<BytesRead, Sentence> as(ByteNotation notation, const Read &read)
{
    if (!read)
        return tl::unexpected(read.error());
    return BytesRead{ *read, notation };
}

} // namespace

std::span<const ByteNotationRow> byteNotationRows()
{
    return rows;
}

tl::expected<QByteArray, Sentence> bytesFromHex(QStringView text)
{
    const QStringView digits = text.trimmed();
    const bool prefixed = digits.startsWith(u"hex:", Qt::CaseInsensitive);
    return digitsToBytes(prefixed ? digits.mid(4) : digits, u",-");
}

tl::expected<BytesRead, Sentence> bytesFromText(QStringView text)
{
    static const QRegularExpression registryHead(
        QStringLiteral("^(?:@|\"(?:[^\"\\\\]|\\\\.)*\")?\\s*=?\\s*hex(?:\\([0-9a-f]+\\))?:"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression prefixed(QStringLiteral("^0[xX][0-9a-fA-F]{1,2}(?:[\\s,;]|$)"));
    const QStringView trimmed = text.trimmed();
    const QString all = trimmed.toString();
    if (const auto head = registryHead.match(all); head.hasMatch())
        return as(ByteNotation::Registry, fromRegistry(trimmed, head.capturedEnd()));
    if (trimmed.contains(u'{'))
        return as(ByteNotation::CArray, fromCArray(trimmed));
    if (trimmed.contains(u'\\') || trimmed.startsWith(u'"'))
        return as(ByteNotation::CEscapes, fromCEscapes(trimmed));
    if (prefixed.match(all).hasMatch())
        return as(ByteNotation::Hexadecimal, fromCArray(trimmed));
    // One long number: 0x0102ff.
    const bool isNumber = trimmed.startsWith(u"0x", Qt::CaseInsensitive);
    if (const Read read = digitsToBytes(isNumber ? trimmed.mid(2) : trimmed, u",-:;"))
        return as(ByteNotation::Hexadecimal, read);
    return as(ByteNotation::Base64, fromBase64(trimmed));
}

} // namespace clusprop
