// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/clixml_leaf.h"

#include "core/importers/shell_text.h"
#include "core/importers/shell_time.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

constexpr qsizetype escapeLength = 7; ///< "_x000D_"

/// The code unit of an escape that begins at `position`; -1 when none does.
int escapedUnit(QStringView text, qsizetype position)
{
    const QStringView part
        = text.sliced(position).first(std::min(escapeLength, text.size() - position));
    if (part.size() < escapeLength || part[1].toLower() != u'x' || part.back() != u'_')
        return -1;
    int unit = 0;
    for (const QChar digit : part.sliced(2, 4)) {
        const char16_t letter = digit.toLower().unicode();
        if (letter >= u'0' && letter <= u'9')
            unit = unit * 16 + (letter - u'0');
        else if (letter >= u'a' && letter <= u'f')
            unit = unit * 16 + (letter - u'a' + 10);
        else
            return -1;
    }
    return unit;
}

bool readString(const QString &text, ShellValue &value)
{
    value = shellText(unescapedClixml(text));
    if (value.kind == Kind::Text)
        value.typeName = QStringLiteral("String");
    return true;
}

bool readText(const QString &text, ShellValue &value)
{
    value.kind = Kind::Text;
    value.text = unescapedClixml(text);
    return true;
}

/// The number of a UTF-16 code unit.
bool readCharacter(const QString &text, ShellValue &value)
{
    bool isNumber = false;
    const ushort unit = text.toUShort(&isNumber);
    value.kind = Kind::Text;
    value.text = QChar(unit);
    return isNumber;
}

bool readBoolean(const QString &text, ShellValue &value)
{
    const QStringView word = QStringView(text).trimmed();
    value.kind = Kind::Boolean;
    value.number = word.compare(u"true", Qt::CaseInsensitive) == 0 ? 1 : 0;
    return value.number == 1 || word.compare(u"false", Qt::CaseInsensitive) == 0;
}

template<typename T> bool readInteger(const QString &text, ShellValue &value)
{
    bool isNumber = false;
    value.kind = Kind::Integer;
    if constexpr (std::is_signed_v<T>) {
        const qlonglong number = text.toLongLong(&isNumber);
        value.number = static_cast<quint64>(number);
        value.isNegative = number < 0;
        return isNumber && number >= std::numeric_limits<T>::min()
            && number <= std::numeric_limits<T>::max();
    } else {
        value.number = text.toULongLong(&isNumber);
        return isNumber && value.number <= std::numeric_limits<T>::max();
    }
}

bool readTime(const QString &text, ShellValue &value)
{
    const auto ticks = zonedFileTime(QStringView(text).trimmed());
    value.kind = ticks ? Kind::Time : Kind::Cut;
    value.number = ticks.value_or(0);
    if (!ticks)
        value.text = text; // without a zone, or before 1601: nothing is wrong with the file
    return true;
}

bool readBytes(const QString &text, ShellValue &value)
{
    QByteArray digits = text.toLatin1();
    digits.removeIf([](char letter) { return letter == ' ' || letter == '\n' || letter == '\t'; });
    const auto bytes = QByteArray::fromBase64Encoding(
        std::move(digits), QByteArray::AbortOnBase64DecodingErrors);
    value.kind = Kind::Bytes;
    value.bytes = bytes.decoded;
    return static_cast<bool>(bytes);
}

/// Encrypted with a key of the account that wrote it.
bool readSecret(const QString &, ShellValue &value)
{
    value = cutValue(QStringLiteral("SecureString"));
    return true;
}

bool readNothing(const QString &, ShellValue &)
{
    return true;
}

constexpr std::array leaves{
    LeafRow{ u"S", u"String", readString },
    LeafRow{ u"U32", u"UInt32", readInteger<quint32> },
    LeafRow{ u"B", u"Boolean", readBoolean },
    LeafRow{ u"I32", u"Int32", readInteger<qint32> },
    LeafRow{ u"U64", u"UInt64", readInteger<quint64> },
    LeafRow{ u"I64", u"Int64", readInteger<qint64> },
    LeafRow{ u"U16", u"UInt16", readInteger<quint16> },
    LeafRow{ u"I16", u"Int16", readInteger<qint16> },
    LeafRow{ u"By", u"Byte", readInteger<quint8> },
    LeafRow{ u"SB", u"SByte", readInteger<qint8> },
    LeafRow{ u"C", u"Char", readCharacter },
    LeafRow{ u"DT", u"DateTime", readTime },
    LeafRow{ u"BA", u"Byte[]", readBytes },
    LeafRow{ u"Nil", u"", readNothing },
    LeafRow{ u"G", u"Guid", readText },
    LeafRow{ u"TS", u"TimeSpan", readText },
    LeafRow{ u"Sg", u"Single", readText },
    LeafRow{ u"Db", u"Double", readText },
    LeafRow{ u"D", u"Decimal", readText },
    LeafRow{ u"URI", u"Uri", readText },
    LeafRow{ u"Version", u"Version", readText },
    LeafRow{ u"XD", u"Xml.XmlDocument", readText },
    LeafRow{ u"SBK", u"Management.Automation.ScriptBlock", readText },
    LeafRow{ u"SS", u"Security.SecureString", readSecret },
};

} // namespace

QString unescapedClixml(const QString &text)
{
    qsizetype position = text.indexOf(u'_');
    if (position < 0)
        return text;
    QString plain = text.first(position);
    while (position < text.size()) {
        const int unit = text[position] == u'_' ? escapedUnit(text, position) : -1;
        plain.append(unit < 0 ? text[position] : QChar(unit));
        position += unit < 0 ? 1 : escapeLength;
    }
    return plain;
}

const LeafRow *findLeaf(QStringView element)
{
    const auto *row = std::find_if(leaves.begin(), leaves.end(),
        [element](const LeafRow &candidate) { return element == QStringView(candidate.element); });
    return row == leaves.end() ? nullptr : row;
}

} // namespace clusprop
