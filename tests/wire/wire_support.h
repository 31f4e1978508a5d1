// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes for the tests of the byte layer: from hex, and put together by an assembler that shares
/// no code with the writer under test. Findings are compared as text, "bad-length@24".
#pragma once

#include "core/wire/decode.h"

#include <QByteArray>
#include <QDir>
#include <QString>
#include <QStringList>
#include <QTest>

#include <initializer_list>
#include <string_view>

namespace clusprop::wire::test {

/// Blanks between the digits do not matter.
inline QByteArray hex(const char *digits)
{
    return QByteArray::fromHex(digits);
}

inline Bytes asBytes(const QByteArray &bytes)
{
    return std::as_bytes(std::span(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

inline QByteArray toByteArray(Bytes bytes)
{
    QByteArray copy;
    for (const std::byte byte : bytes)
        copy.append(static_cast<char>(byte));
    return copy;
}

inline QByteArray dword(quint32 number)
{
    QByteArray bytes;
    for (int shift = 0; shift < 32; shift += 8)
        bytes.append(static_cast<char>(number >> shift & 0xFFU));
    return bytes;
}

/// Without a NUL, unless the text holds one.
inline QByteArray utf16(std::u16string_view text)
{
    QByteArray bytes;
    for (const char16_t unit : text) {
        bytes.append(static_cast<char>(unit & 0xFFU));
        bytes.append(static_cast<char>(unit >> 8U));
    }
    return bytes;
}

inline QByteArray sz(std::u16string_view text)
{
    return utf16(text) + QByteArray(2, '\0');
}

inline QByteArray entry(quint32 syntax, const QByteArray &data)
{
    return dword(syntax) + dword(static_cast<quint32>(data.size())) + data
        + QByteArray((4 - data.size() % 4) % 4, '\0');
}

inline QByteArray join(std::initializer_list<QByteArray> parts)
{
    QByteArray bytes;
    for (const QByteArray &part : parts)
        bytes += part;
    return bytes;
}

/// Name entry, values, end mark.
inline QByteArray propertyOf(std::u16string_view name, std::initializer_list<QByteArray> values)
{
    return entry(0x00040003, sz(name)) + join(values) + dword(0);
}

/// With the optional end mark.
inline QByteArray propertyList(std::initializer_list<QByteArray> properties)
{
    return dword(static_cast<quint32>(properties.size())) + join(properties) + dword(0);
}

inline QByteArray valueList(std::initializer_list<QByteArray> entries)
{
    return join(entries) + dword(0);
}

inline QString latin1(std::string_view text)
{
    return QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size()));
}

inline QString say(const Finding &finding)
{
    return latin1(describe(finding.code).name) + QLatin1Char('@') + QString::number(finding.offset);
}

/// With a blank before each.
inline QString say(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += QLatin1Char(' ') + say(finding);
    return text;
}

/// "ok" and the warnings, or the error.
template<typename View> inline QString sayStrict(const Result<View> &result)
{
    return result ? QStringLiteral("ok") + say(result->warnings) : say(result.error());
}

/// The names; units outside ASCII as \uXXXX, since halves of pairs would not survive printing.
inline QString sayRead(const PropertyListView &list)
{
    QStringList names;
    for (const PropertyView &property : list.properties) {
        QString name;
        for (const char16_t unit : property.nameText()) {
            if (unit < 0x80)
                name += QChar(unit);
            else
                name += QStringLiteral("\\u%1").arg(uint(unit), 4, 16, QLatin1Char('0'));
        }
        names += name;
    }
    return names.join(QLatin1Char(','));
}

/// The number of entries.
inline QString sayRead(const ValueListView &list)
{
    return QString::number(list.values.size());
}

/// What was kept, the warnings, and "stops" with the error that ended the reading.
template<typename View> inline QString sayTolerant(const Result<View> &result)
{
    if (!result)
        return QStringLiteral("tolerant reading failed: ") + say(result.error());
    QString text = sayRead(*result) + QStringLiteral(" |") + say(result->warnings);
    if (result->error)
        text += QStringLiteral(" stops ") + say(*result->error);
    return text;
}

/// Every golden input as a row of its bytes.
inline void addGoldenInputs()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *folder : { "vectors", "captured" }) {
        const QDir data(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(folder));
        for (const QString &file :
            data.entryList({ QStringLiteral("*.bin") }, QDir::Files, QDir::Name)) {
            QFile input(data.filePath(file));
            QVERIFY(input.open(QIODevice::ReadOnly));
            QTest::newRow(qPrintable(file)) << input.readAll();
        }
    }
}

} // namespace clusprop::wire::test
