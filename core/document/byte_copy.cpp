// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_copy.h"

#include "core/values/display.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr QChar noCharacter = u'\u00B7';

QString hexadecimal(const QByteArray &bytes, const ByteMap &, wire::ByteRange range)
{
    return hexText(
        bytes.sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length)));
}

QString cArray(const QByteArray &bytes, const ByteMap &, wire::ByteRange range)
{
    constexpr std::size_t perLine = 12;
    QString text = QStringLiteral("{");
    for (std::size_t index = 0; index < range.length; ++index) {
        text += index % perLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
        const auto byte = static_cast<quint8>(bytes[static_cast<qsizetype>(range.offset) + static_cast<qsizetype>(index)]);
        text += QStringLiteral("0x%1,").arg(byte, 2, 16, QLatin1Char('0'));
    }
    return text + QStringLiteral("\n}");
}

QString base64(const QByteArray &bytes, const ByteMap &, wire::ByteRange range)
{
    return QString::fromLatin1(
        bytes.sliced(static_cast<qsizetype>(range.offset), static_cast<qsizetype>(range.length))
            .toBase64());
}

/// Both halves of a pair of surrogates make a character; one cell of the view could show neither.
QChar copiedUnit(const QByteArray &bytes, const FieldRange &field, qint64 offset)
{
    const QChar unit(static_cast<char16_t>(
        static_cast<quint8>(bytes[offset]) | static_cast<quint8>(bytes[offset + 1]) << 8U));
    if (unit.isNull())
        return u'\n';
    return unit.isSurrogate() || unit.isMark() ? unit : byteCharacter(bytes, &field, offset);
}

/// The second byte of a UTF-16 unit adds nothing to the first, and a NUL ends a text.
QString text(const QByteArray &bytes, const ByteMap &map, wire::ByteRange range)
{
    QString result;
    for (std::size_t offset = range.offset; offset < range.end();) {
        const auto position = static_cast<qint64>(offset);
        const qsizetype index = map.indexAt(position);
        const FieldRange field = index < 0 ? FieldRange{ range } : map.at(index);
        const bool isWhole = field.isText && (offset - field.range.offset) % 2 == 0
            && offset + 1 < std::min(range.end(), field.range.end());
        if (isWhole)
            result += copiedUnit(bytes, field, position);
        else if (!field.isText)
            result += byteCharacter(bytes, &field, position);
        offset += isWhole ? 2 : 1;
    }
    while (result.endsWith(u'\n'))
        result.chop(1);
    return result;
}

struct CopyRow
{
    ByteCopyForm form;
    QString (*make)(const QByteArray &bytes, const ByteMap &map, wire::ByteRange range);
};

constexpr std::array rows{
    CopyRow{ ByteCopyForm::Hexadecimal, hexadecimal },
    CopyRow{ ByteCopyForm::CArray, cArray },
    CopyRow{ ByteCopyForm::Base64, base64 },
    CopyRow{ ByteCopyForm::Text, text },
};
static_assert(rows.size() == static_cast<std::size_t>(ByteCopyForm::Text) + 1
    && std::is_sorted(rows.begin(), rows.end(),
        [](const CopyRow &left, const CopyRow &right) { return left.form < right.form; }));

} // namespace

QChar byteCharacter(const QByteArray &bytes, const FieldRange *field, qint64 offset)
{
    const auto byteAt = [&bytes](qint64 index) { return static_cast<quint8>(bytes[index]); };
    if (field != nullptr && field->isText) {
        const qint64 inField = offset - static_cast<qint64>(field->range.offset);
        if (inField % 2 != 0)
            return u' ';
        if (offset + 1 >= static_cast<qint64>(field->range.end()))
            return noCharacter;
        const QChar unit(static_cast<char16_t>(byteAt(offset) | byteAt(offset + 1) << 8U));
        return unit.isPrint() && !unit.isSurrogate() && !unit.isMark() ? unit : noCharacter;
    }
    const quint8 byte = byteAt(offset);
    return byte >= 0x20 && byte < 0x7F ? QChar(char16_t{ byte }) : noCharacter;
}

QString copyText(
    const QByteArray &bytes, const ByteMap &map, wire::ByteRange range, ByteCopyForm form)
{
    return rows[static_cast<std::size_t>(form)].make(bytes, map, range);
}

} // namespace clusprop
