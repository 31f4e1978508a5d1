// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shown_value.h"

#include <QUuid>

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

/// The members of the enumeration ClusterParameterType.
constexpr std::array<QStringView, 13> parameterTypes{ u"Unknown", u"ByteArray", u"UInt32",
    u"String", u"ExpandString", u"StringCollection", u"UInt64", u"Int32", u"ExpandedString",
    u"Int64", u"UInt16", u"DateTime", u"SecurityDescriptor" };

constexpr QStringView asciiMark = u"..."; // Windows PowerShell
constexpr QStringView oneLetterMark = u"\u2026"; // PowerShell 7

bool isWord(QStringView word, QStringView expected)
{
    return word.compare(expected, Qt::CaseInsensitive) == 0;
}

bool isBytesWord(QStringView word)
{
    return isWord(word, u"ByteArray") || isWord(word, u"SecurityDescriptor");
}

ShellValue textValue(Kind kind, const QString &text)
{
    ShellValue value;
    value.kind = kind;
    value.text = text;
    return value;
}

ShellValue listValue(const QString &text, const QStringList &items, QStringView parameterType)
{
    ShellValue value;
    if (!isBytesWord(parameterType)) {
        value.kind = Kind::Texts;
        value.texts = items;
        return value;
    }
    value.kind = Kind::Bytes;
    for (const QString &item : items) {
        bool isNumber = false;
        const ushort number = item.toUShort(&isNumber);
        if (!isNumber || number > std::numeric_limits<quint8>::max())
            return textValue(Kind::Cut, text);
        value.bytes += static_cast<char>(number);
    }
    return value;
}

} // namespace

ShellValue shownValue(const QString &text, QStringView parameterType)
{
    const QString shown = text.trimmed();
    if (isNameOfType(shown))
        return {};
    const bool isText = isWord(parameterType, u"String") || isWord(parameterType, u"ExpandString")
        || isWord(parameterType, u"ExpandedString");
    const bool isList = isBytesWord(parameterType) || isWord(parameterType, u"StringCollection");
    const bool hasBraces = shown.size() > 1 && shown.startsWith(u'{') && shown.endsWith(u'}');
    if (isText || !hasBraces)
        return textValue(isList && !shown.isEmpty() ? Kind::Cut : Kind::Written, shown);
    // A GUID is written in braces, and so is a list of one GUID: the importer may know which it is.
    if (!isList && !QUuid::fromString(shown).isNull())
        return textValue(Kind::Written, shown);
    const QString inner = shown.sliced(1, shown.size() - 2);
    if (isNameOfType(inner))
        return {};
    if (isCutShort(inner) || inner.contains(u'{') || inner.contains(u'}'))
        return textValue(Kind::Cut, shown);
    return listValue(
        shown, inner.isEmpty() ? QStringList() : inner.split(QStringLiteral(", ")), parameterType);
}

bool isNameOfType(QStringView text)
{
    constexpr QStringView cmdletClass = u"Microsoft.FailoverClusters.PowerShell.";
    constexpr QStringView collection = u"System.Collections.";
    const bool isName = std::none_of(text.begin(), text.end(),
        [](QChar letter) { return letter.isSpace() || letter == u'\\' || letter == u'/'; });
    return isName
        && (text.startsWith(cmdletClass) || text.startsWith(collection)
            || (text.startsWith(u"System.") && text.endsWith(u"[]")));
}

bool isCutShort(QStringView text)
{
    return text.endsWith(asciiMark) || text.endsWith(oneLetterMark);
}

QStringView withoutCutMark(QStringView text)
{
    for (const QStringView mark : { asciiMark, oneLetterMark }) {
        if (text.endsWith(mark))
            return text.chopped(mark.size());
    }
    return text;
}

bool isParameterType(QStringView word)
{
    return std::any_of(parameterTypes.begin(), parameterTypes.end(),
        [word](QStringView type) { return isWord(word, type); });
}

QString completeParameterType(const QString &word)
{
    if (!isCutShort(word))
        return word;
    QString found;
    for (const QStringView type : parameterTypes) {
        // Only what does not fit is cut, and then something is left away for the mark as well.
        const bool fits = type.size() > word.size() && type.startsWith(withoutCutMark(word));
        if (fits && !found.isEmpty())
            return word;
        if (fits)
            found = type.toString();
    }
    return found.isEmpty() ? word : found;
}

} // namespace clusprop
