// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/format_word.h"
#include "core/values/display.h"
#include "core/formats/export_plan.h"
#include "core/wire/value.h"

#include <array>

namespace clusprop {
namespace {

/// The member of the header's structure that holds the data, by format.
struct MemberRow
{
    wire::Format format;
    const char16_t *member;
    const char16_t *size; ///< the type whose size is cbLength
};

constexpr std::array memberRows{
    MemberRow{ wire::Format::Dword, u"dw", u"DWORD" },
    MemberRow{ wire::Format::Long, u"l", u"LONG" },
    MemberRow{ wire::Format::Word, u"w", u"WORD" },
    MemberRow{ wire::Format::ULargeInteger, u"li.QuadPart", u"ULARGE_INTEGER" },
    MemberRow{ wire::Format::LargeInteger, u"li.QuadPart", u"LARGE_INTEGER" },
};

QString syntaxConstant(const Value &value)
{
    return QStringLiteral("CLUSPROP_SYNTAX_") + QString::fromStdString(wire::syntaxName(value.syntax));
}

QString numberLiteral(wire::Format format, quint64 number)
{
    switch (format) {
    case wire::Format::Long:
        // The smallest number has no literal of its own: the minus is an operator.
        return static_cast<qint64>(number) == std::numeric_limits<qint32>::min()
            ? QStringLiteral("(-2147483647L - 1)")
            : QString::number(static_cast<qint64>(number));
    case wire::Format::LargeInteger:
        return static_cast<qint64>(number) == std::numeric_limits<qint64>::min()
            ? QStringLiteral("(-9223372036854775807LL - 1)")
            : QStringLiteral("%1LL").arg(static_cast<qint64>(number));
    case wire::Format::ULargeInteger:
        return QStringLiteral("%1ULL").arg(number);
    default:
        break;
    }
    return number > 0x7FFFFFFFU ? QStringLiteral("0x%1").arg(number, 0, 16) : QString::number(number);
}

QString numberSnippet(const QString &variable, const Value &value, const MemberRow &row, quint64 number)
{
    return QStringLiteral("%1 %2;\n"
                          "%2.Syntax.dw = %3;\n"
                          "%2.cbLength = sizeof(%4);\n"
                          "%2.%5 = %6;\n")
        .arg(formatStructure(row.format), variable, syntaxConstant(value), QString::fromUtf16(row.size),
            QString::fromUtf16(row.member), numberLiteral(row.format, number));
}

QString fileTimeSnippet(const QString &variable, const Value &value, quint64 ticks)
{
    return QStringLiteral("CLUSPROP_FILETIME %1;\n"
                          "%1.Syntax.dw = %2;\n"
                          "%1.cbLength = sizeof(FILETIME);\n"
                          "%1.ft.dwLowDateTime = 0x%3;\n"
                          "%1.ft.dwHighDateTime = 0x%4;\n")
        .arg(variable, syntaxConstant(value))
        .arg(ticks & 0xFFFFFFFFU, 8, 16, QLatin1Char('0'))
        .arg(ticks >> 32U, 8, 16, QLatin1Char('0'));
}

/// Every byte as a number: no character of a value can end a literal or open a comment.
QString byteRows(const QByteArray &payload)
{
    constexpr qsizetype perLine = 12;
    QString rows;
    for (qsizetype index = 0; index < payload.size(); ++index) {
        rows += index % perLine == 0 ? QStringLiteral("\n    ") : QStringLiteral(" ");
        rows += QStringLiteral("0x%1,").arg(static_cast<quint8>(payload[index]), 2, 16, QLatin1Char('0'));
    }
    return rows;
}

QString bytesSnippet(const QString &variable, const Value &value, const QString &member)
{
    const QString structure = formatStructure(value.format());
    return QStringLiteral("static const BYTE %1Data[] = {%2\n};\n"
                          "union {\n"
                          "    %3 value;\n"
                          "    BYTE room[sizeof(CLUSPROP_VALUE) + ALIGN_CLUSPROP(sizeof(%1Data))];\n"
                          "} %1;\n"
                          "ZeroMemory(&%1, sizeof(%1));\n"
                          "%1.value.Syntax.dw = %4;\n"
                          "%1.value.cbLength = sizeof(%1Data);\n"
                          "CopyMemory(%1.value.%5, %1Data, sizeof(%1Data));\n")
        .arg(variable, byteRows(value.payload), structure, syntaxConstant(value), member);
}

QString resetSnippet(const QString &variable, const Value &value)
{
    return QStringLiteral("CLUSPROP_VALUE %1;\n"
                          "%1.Syntax.dw = %2;\n"
                          "%1.cbLength = 0;\n")
        .arg(variable, syntaxConstant(value));
}

} // namespace

QString cIdentifier(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString safe;
    for (const QChar character : text) {
        const bool kept
            = character.unicode() < 0x80 && (character.isLetterOrNumber() || character == u'_');
        if (kept && safe.size() < longest)
            safe += character;
    }
    if (safe.isEmpty() || !safe.front().isLetter())
        safe.prepend(QStringLiteral("Property"));
    return safe;
}

tl::expected<QString, QString> cSnippet(
    const QString &name, const Value &value, const QString &named)
{
    const QString variable = named.isEmpty() ? cIdentifier(name) + QStringLiteral("Value") : named;
    if (wire::findSyntax(value.syntax) == nullptr || wire::typeOf(value.syntax) != wire::Type::ListValue
        || !value.readable)
        return tl::unexpected(QStringLiteral("There is no C structure for the value of %1").arg(name));
    if (value.payload.isEmpty())
        return resetSnippet(variable, value);
    if (const auto number = numberOf(value)) {
        if (value.format() == wire::Format::FileTime)
            return fileTimeSnippet(variable, value, *number);
        for (const MemberRow &row : memberRows) {
            if (row.format == value.format())
                return numberSnippet(variable, value, row, *number);
        }
    }
    if (value.format() == wire::Format::SecurityDescriptor)
        return bytesSnippet(variable, value, QStringLiteral("rgbSecurityDescriptor"));
    const bool text = textOf(value) || stringsOf(value);
    return bytesSnippet(variable, value, text ? QStringLiteral("sz") : QStringLiteral("rgb"));
}

QString hexDump(const QByteArray &bytes)
{
    constexpr qsizetype perLine = 16;
    QString dump;
    for (qsizetype offset = 0; offset < bytes.size(); offset += perLine) {
        const QByteArray line = bytes.mid(offset, perLine);
        QString hex;
        QString text;
        for (qsizetype index = 0; index < perLine; ++index) {
            if (index == perLine / 2)
                hex += u' ';
            if (index >= line.size()) {
                hex += QStringLiteral("   ");
                continue;
            }
            const auto byte = static_cast<quint8>(line[index]);
            hex += QStringLiteral("%1 ").arg(byte, 2, 16, QLatin1Char('0'));
            text += byte >= 0x20 && byte < 0x7F ? QChar(char16_t{ byte }) : QChar(u'.');
        }
        dump += QStringLiteral("%1  %2 |%3|\n").arg(offset, 8, 16, QLatin1Char('0')).arg(hex, text);
    }
    return dump;
}

} // namespace clusprop
