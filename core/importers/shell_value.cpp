// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_value.h"

#include "core/formats/shell_members.h"
#include "core/formats/value_json.h"
#include "core/importers/shell_facts.h"
#include "core/importers/shell_kind.h"
#include "core/importers/shell_number.h"
#include "core/wire/text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop {
namespace {

using wire::Format;
using Kind = ShellValue::Kind;
using Payload = tl::expected<QByteArray, QString>; ///< or a clause: what is wrong

struct TypeFormat
{
    QStringView type;
    Format format;
};
/// .NET's names of what ClusterParameterType calls ByteArray and StringCollection.
constexpr std::array typeFormats{
    TypeFormat{ u"Byte[]", Format::Binary },
    TypeFormat{ u"String[]", Format::MultiSz },
    TypeFormat{ u"Collections.Specialized.StringCollection", Format::MultiSz },
};

bool isTextFormat(Format format)
{
    return format == Format::Sz || format == Format::ExpandSz || format == Format::ExpandedSz;
}

bool isWriting(Kind kind)
{
    return kind == Kind::Text || kind == Kind::Written;
}

std::optional<Format> documentedFormat(const CatalogEntry *entry)
{
    return entry == nullptr || entry->formatInDoubt ? std::nullopt : entry->format;
}

/// The format that a value's own kind and type ask for, whatever the catalog says.
std::optional<Format> ownFormat(const ShellValue &value)
{
    const bool isWide = value.number > std::numeric_limits<quint32>::max();
    switch (value.kind) {
    case Kind::Boolean:
        return Format::Dword;
    case Kind::Integer:
        if (value.isNegative)
            return fitsSigned32(value.number) ? Format::Long : Format::LargeInteger;
        return isWide ? Format::ULargeInteger : Format::Dword;
    case Kind::Enumeration:
        return isWide && !fitsSigned32(value.number) ? Format::ULargeInteger : Format::Dword;
    case Kind::Text:
        return Format::Sz;
    case Kind::Bytes:
        return Format::Binary;
    case Kind::Texts:
        return Format::MultiSz;
    case Kind::Time:
        return Format::FileTime;
    case Kind::Written: // text may be the writing of a number: taking it as text would be a guess
    case Kind::Nothing:
    case Kind::Object:
    case Kind::Objects:
    case Kind::Cut:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Format> typedFormat(const ShellValue &value)
{
    if (value.kind == Kind::Enumeration || isWriting(value.kind))
        return std::nullopt;
    if (const auto format = formatOfTypeName(value.typeName))
        return format;
    const auto row = std::find_if(typeFormats.begin(), typeFormats.end(),
        [&value](const TypeFormat &one) { return one.type == value.typeName; });
    return row == typeFormats.end() ? std::nullopt : std::optional(row->format);
}

/// A list tells what it is by its type. Without one it is what the catalog says, or it is cut: an
/// empty list may be one of bytes or of texts, numbers in braces may be bytes, and a text may stand
/// in braces of its own.
std::optional<Format> formatOfList(const ShellValue &value, std::optional<Format> documented)
{
    const bool isEmpty = value.bytes.isEmpty() && value.texts.isEmpty();
    const bool isList = documented && (isBytes(*documented) || *documented == Format::MultiSz);
    if (documented && (value.typeName.isEmpty() || (isList && isEmpty)))
        return documented;
    return ownFormat(value);
}

std::optional<Format> expectedFormat(const ShellValue &value, const ShellExpectation &expectation)
{
    const auto documented = documentedFormat(expectation.entry);
    if (expectation.told)
        return preferredFormat(*expectation.told, expectation.entry);
    if (expectation.prefersCatalog && documented)
        return documented;
    if (value.kind == Kind::Bytes || value.kind == Kind::Texts)
        return formatOfList(value, documented);
    // What reads as a date in JSON may have been a text, of which the writing is lost.
    const bool isText = documented && isTextFormat(*documented);
    if (const auto typed = typedFormat(value); typed && !(isText && value.kind == Kind::Time))
        return preferredFormat(*typed, expectation.entry);
    return documented ? documented : ownFormat(value);
}

/// What stands between braces; nothing for a text without them.
std::optional<QStringView> insideBraces(QStringView text)
{
    text = text.trimmed();
    if (text.size() < 2 || !text.startsWith(u'{') || !text.endsWith(u'}'))
        return std::nullopt;
    return text.sliced(1, text.size() - 2);
}

bool isShortened(QStringView text)
{
    return text.endsWith(u"...") || text.endsWith(u'…');
}

/// Items that hold no comma by their nature: addresses, numbers, GUIDs.
bool isPlainItem(QStringView item)
{
    return !item.isEmpty() && std::all_of(item.begin(), item.end(), [](QChar letter) {
        return QStringView(u"0123456789abcdefABCDEF.:%-{}").contains(letter);
    });
}

std::optional<QStringList> itemsOf(QStringView inside)
{
    if (inside.trimmed().isEmpty())
        return QStringList();
    if (isShortened(inside))
        return std::nullopt;
    const QList<QStringView> pieces = inside.split(QStringView(u", "));
    const bool isPlain = std::all_of(pieces.begin(), pieces.end(), isPlainItem);
    if (pieces.size() > 1 && !isPlain)
        return std::nullopt;
    QStringList items;
    for (const QStringView piece : pieces)
        items.append(piece.toString());
    return items;
}

std::optional<QByteArray> bytesOf(const QStringList &items)
{
    QByteArray bytes("");
    for (const QString &item : items) {
        bool isNumber = false;
        const uint number = item.toUInt(&isNumber);
        if (!isNumber || number > std::numeric_limits<quint8>::max())
            return std::nullopt;
        bytes.append(static_cast<char>(number));
    }
    return bytes;
}

Payload readBytes(const ShellValue &value)
{
    std::optional<QStringList> numbers;
    if (value.kind == Kind::Bytes)
        return value.bytes.isNull() ? QByteArray("") : value.bytes;
    if (value.kind == Kind::Texts)
        numbers = value.texts;
    else if (const auto inside = insideBraces(value.text); isWriting(value.kind) && inside)
        numbers = itemsOf(*inside);
    const auto bytes = numbers ? bytesOf(*numbers) : std::nullopt;
    if (!bytes)
        return tl::unexpected(QStringLiteral("it is not all of the bytes"));
    return *bytes;
}

Payload readTexts(const ShellValue &value)
{
    std::optional<QStringList> items;
    if (value.kind == Kind::Texts)
        items = value.texts;
    else if (value.kind == Kind::Bytes && value.bytes.isEmpty())
        items = QStringList();
    else if (const auto inside = insideBraces(value.text); isWriting(value.kind) && inside)
        items = itemsOf(*inside);
    else if (value.kind == Kind::Text) // PowerShell hands out a list of one as its item
        items = QStringList{ value.text };
    if (!items)
        return tl::unexpected(QStringLiteral("it cannot be told where its items end"));
    std::vector<std::u16string> texts;
    for (const QString &item : *items)
        texts.push_back(item.toStdU16String());
    return payloadFrom(wire::multiTextPayload(texts));
}

Payload readText(const ShellValue &value)
{
    if (isWriting(value.kind))
        return payloadFrom(wire::textPayload(asUtf16(value.text)));
    const QString name = value.kind == Kind::Object ? factText(value) : QString();
    if (name.isEmpty())
        return tl::unexpected(QStringLiteral("it is no text"));
    return payloadFrom(wire::textPayload(asUtf16(name)));
}

Payload readAs(Format format, const ShellValue &value, const ShellExpectation &expectation)
{
    if (isBytes(format))
        return readBytes(value);
    if (isNumeric(format))
        return shellNumberPayload(format, value, expectation);
    if (format == Format::MultiSz)
        return readTexts(value);
    if (isTextFormat(format))
        return readText(value);
    return tl::unexpected(QStringLiteral("its format is not known here"));
}

QString shownText(const ShellValue &value)
{
    constexpr qsizetype most = 64;
    switch (value.kind) {
    case Kind::Boolean:
        return value.number != 0 ? QStringLiteral("True") : QStringLiteral("False");
    case Kind::Integer:
        return value.isNegative ? QString::number(static_cast<qint64>(value.number))
                                : QString::number(value.number);
    case Kind::Time:
        return QString::number(value.number);
    case Kind::Bytes:
        return QString::fromLatin1(
            value.bytes.first(std::min(most, value.bytes.size())).toHex(' '));
    case Kind::Texts:
        return value.texts.join(QStringLiteral(", "));
    case Kind::Objects:
        return value.records.size() == 1 ? QStringLiteral("1 object")
                                         : QStringLiteral("%1 objects").arg(value.records.size());
    case Kind::Nothing:
    case Kind::Text:
    case Kind::Written:
    case Kind::Enumeration:
    case Kind::Object:
    case Kind::Cut:
        return value.text;
    }
    return value.text;
}

/// Texts that stand where something else was, so that the value itself is not in the file.
bool isLost(const ShellValue &value, std::optional<Format> format, bool isDocumented)
{
    if (value.kind == Kind::Object)
        return isTypeName(value.text) && value.records.isEmpty();
    if (!isWriting(value.kind))
        return false;
    if (!format || !isTextFormat(*format))
        return value.text.trimmed().isEmpty() || isTypeName(value.text);
    return !isDocumented && isTypeName(value.text);
}

} // namespace

ShellReading readShellValue(const ShellValue &value, const ShellExpectation &expectation)
{
    const bool isNothing = value.kind == Kind::Cut && isTypeName(value.text);
    if (value.kind == Kind::Nothing || isNothing)
        return {};
    if (value.kind == Kind::Cut)
        return { Knowledge::Cut, {}, value.text, {} };
    const auto format = expectedFormat(value, expectation);
    const bool isDocumented = expectation.told || documentedFormat(expectation.entry);
    if (isLost(value, format, isDocumented))
        return {};
    if (!format)
        return { Knowledge::Cut, {}, shownText(value), {} };
    const auto payload = readAs(*format, value, expectation);
    if (payload)
        return { Knowledge::Known, Value{ wire::listValue(*format), *payload, {}, true }, {}, {} };
    const auto inside = insideBraces(value.text);
    const bool isCutList = isWriting(value.kind) && inside && !isNumeric(*format);
    return { Knowledge::Cut, {}, shownText(value), isCutList ? QString() : payload.error() };
}

std::optional<Format> formatOfParameterType(const ShellValue &type)
{
    const bool isNumber = type.kind == Kind::Integer || type.kind == Kind::Enumeration;
    bool isDecimal = false;
    const quint64 number = isNumber ? type.number : type.text.trimmed().toULongLong(&isDecimal);
    if (!isNumber && !isDecimal)
        return formatOfTypeName(type.text.trimmed());
    // PowerShell's numbers are those of the property list's formats.
    const bool isKnown = number >= static_cast<quint64>(Format::Binary)
        && number <= static_cast<quint64>(Format::FileTime);
    return isKnown ? std::optional(static_cast<Format>(number)) : std::nullopt;
}

} // namespace clusprop
