// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/display.h"

#include "core/values/file_time.h"
#include "core/values/number_text.h"
#include "core/values/strings_text.h"
#include "core/wire/decode.h"
#include "core/wire/structures.h"
#include "core/wire/value.h"

#include <QStringList>

namespace clusprop {
namespace {

constexpr qsizetype bytesShown = 16;

wire::Payload payloadOf(quint32 syntax)
{
    const wire::SyntaxRow *row = wire::findSyntax(syntax);
    return row == nullptr ? wire::Payload::Opaque : row->payload;
}

/// Line breaks and other controls would tear a table cell apart or hide what follows them.
QString inOneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const QChar character : text) {
        if (character == u'\n')
            line += QChar(0x21B5); // downwards arrow with corner
        else if (character.category() == QChar::Other_Control)
            line += QChar(0x00B7); // middle dot
        else
            line += character;
    }
    return line;
}

QString bytesText(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QStringLiteral("no bytes");
    return QStringLiteral("%1 %2: %3")
        .arg(bytes.size())
        .arg(bytes.size() == 1 ? QStringLiteral("byte") : QStringLiteral("bytes"), hexText(bytes, bytesShown));
}

QString nestedText(const Value &value)
{
    if (value.format() == wire::Format::PropertyList) {
        const auto list = wire::decodePropertyList(asBytes(value.payload));
        const auto count = list ? static_cast<qsizetype>(list->properties.size()) : 0;
        return QStringLiteral("property list with %1 %2")
            .arg(count)
            .arg(count == 1 ? QStringLiteral("property") : QStringLiteral("properties"));
    }
    const auto list = wire::decodeValueList(asBytes(value.payload));
    const auto count = list ? static_cast<qsizetype>(list->values.size()) : 0;
    return QStringLiteral("value list with %1 %2")
        .arg(count)
        .arg(count == 1 ? QStringLiteral("entry") : QStringLiteral("entries"));
}

QString fileTimeDisplay(quint64 ticks)
{
    const QString calendar = fileTimeText(ticks);
    return ticks == 0 || calendar.isEmpty() ? QString::number(ticks) : calendar;
}

QString countedUnit(quint64 number, const QString &unit)
{
    const auto inSteps = [](double amount, std::initializer_list<const char16_t *> units, double step) {
        auto name = units.begin();
        while (amount >= step && name + 1 != units.end()) {
            amount /= step;
            ++name;
        }
        return QString::number(amount, 'g', 4) + u' ' + QString::fromUtf16(*name);
    };
    if (unit == u"bytes" && number >= 1024)
        return inSteps(static_cast<double>(number), { u"bytes", u"KiB", u"MiB", u"GiB", u"TiB", u"PiB" }, 1024);
    if (unit == u"ms" && number >= 1000)
        return inSteps(static_cast<double>(number) / 1000, { u"s", u"min", u"h" }, 60);
    if (unit == u"s" && number >= 60)
        return inSteps(static_cast<double>(number) / 60, { u"min", u"h" }, 60);
    if (unit == u"min" && number >= 60)
        return inSteps(static_cast<double>(number) / 60, { u"h" }, 60);
    return {};
}

QString flagNames(quint64 number, const CatalogEntry &entry)
{
    QStringList names;
    quint64 left = number;
    for (const NamedValue &bit : entry.values) {
        if (bit.value == number && (number == 0 || (number & (number - 1)) != 0))
            return bit.name;
        if (bit.value != 0 && (left & bit.value) == bit.value) {
            names.append(bit.name);
            left &= ~bit.value;
        }
    }
    if (left != 0)
        names.append(QStringLiteral("0x") + QString::number(left, 16));
    return names.join(QStringLiteral(" + "));
}

} // namespace

QString hexText(const QByteArray &bytes, qsizetype most)
{
    const bool cut = most >= 0 && bytes.size() > most;
    const QByteArray shown = (cut ? bytes.first(most) : bytes).toHex(' ');
    return QString::fromLatin1(shown) + (cut ? QStringLiteral(" …") : QString());
}

QString displayValue(const Value &value, NumberBase base)
{
    if (wire::isReset(value.syntax, static_cast<std::size_t>(value.payload.size())))
        return QStringLiteral("reset to default");
    const wire::Payload payload = payloadOf(value.syntax);
    if (!value.readable)
        return bytesText(value.payload);
    if (const auto number = numberOf(value)) {
        if (payload == wire::Payload::FileTime && base != NumberBase::Hexadecimal)
            return fileTimeDisplay(*number);
        return numberText(value.syntax, *number, base);
    }
    if (const auto text = textOf(value))
        return inOneLine(*text);
    if (const auto strings = stringsOf(value)) {
        return strings->isEmpty() ? QStringLiteral("no strings")
                                  : inOneLine(strings->join(QStringLiteral(", ")));
    }
    if (payload == wire::Payload::PropertyList || payload == wire::Payload::ValueList)
        return nestedText(value);
    return bytesText(value.payload);
}

QString displayProperty(const Property &property, NumberBase base)
{
    switch (property.knowledge) {
    case Knowledge::Absent:
        return QStringLiteral("not in this source");
    case Knowledge::Cut:
        return inOneLine(property.extras->cutText);
    case Knowledge::Known:
        break;
    }
    if (property.values.isEmpty())
        return QStringLiteral("no value");
    const bool expandable = property.values.size() == 2
        && property.values[0].format() == wire::Format::ExpandSz
        && property.values[1].format() == wire::Format::ExpandedSz;
    QStringList texts;
    for (const Value &value : property.values)
        texts.append(displayValue(value, base));
    return texts.join(expandable ? QStringLiteral(" → ") : QStringLiteral(" | "));
}

QString meaningOf(const Property &property, const CatalogEntry *entry)
{
    const auto number = numberOf(property);
    if (entry == nullptr || !number)
        return {};
    if (entry->flags && !entry->values.isEmpty())
        return flagNames(*number, *entry);
    for (const NamedValue &named : entry->values) {
        if (named.value == *number && !named.text)
            return named.name;
    }
    if (entry->isBoolean && *number <= 1)
        return *number == 1 ? QStringLiteral("yes") : QStringLiteral("no");
    if (!entry->unit.isEmpty())
        return countedUnit(*number, entry->unit);
    return {};
}

QString editText(const Value &value)
{
    if (const auto strings = stringsOf(value))
        return stringsText(*strings);
    if (const auto text = textOf(value))
        return *text;
    if (const auto number = numberOf(value)) {
        const wire::Payload payload = payloadOf(value.syntax);
        const QString calendar = payload == wire::Payload::FileTime ? fileTimeText(*number) : QString();
        return calendar.isEmpty() ? numberText(value.syntax, *number, NumberBase::Decimal) : calendar;
    }
    return hexText(value.payload);
}

QString formatText(const Property &property)
{
    if (property.values.isEmpty())
        return {};
    const quint32 syntax = property.syntax();
    const bool expandable = property.values.size() == 2
        && property.values[0].format() == wire::Format::ExpandSz
        && property.values[1].format() == wire::Format::ExpandedSz;
    for (const Value &value : property.values) {
        if (value.syntax != syntax && !expandable)
            return QStringLiteral("several");
    }
    if (wire::typeOf(syntax) != wire::Type::ListValue || wire::findSyntax(syntax) == nullptr)
        return QString::fromStdString(wire::syntaxName(syntax));
    return QString::fromStdString(wire::formatName(wire::formatOf(syntax)));
}

} // namespace clusprop
