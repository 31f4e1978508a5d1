// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_facts.h"

#include "core/importers/shell_enumerations.h"
#include "core/importers/shell_kind.h"
#include "core/importers/shell_value.h"

namespace clusprop {
namespace {

using Kind = ShellValue::Kind;

} // namespace

QString factText(const ShellValue &value)
{
    switch (value.kind) {
    case Kind::Integer:
        return value.isNegative ? QString() : QString::number(value.number);
    case Kind::Text:
    case Kind::Written:
    case Kind::Enumeration:
        return isTypeName(value.text) ? QString() : value.text;
    case Kind::Object: {
        if (!value.text.isEmpty() && !isTypeName(value.text))
            return value.text;
        const ShellMember *name
            = value.records.isEmpty() ? nullptr : value.records.first().find(u"Name");
        return name == nullptr || name->value.kind == Kind::Object ? QString()
                                                                   : factText(name->value);
    }
    case Kind::Nothing:
    case Kind::Boolean:
    case Kind::Bytes:
    case Kind::Texts:
    case Kind::Time:
    case Kind::Objects:
    case Kind::Cut:
        return {};
    }
    return {};
}

QString factText(const ShellRecord &record, QStringView member)
{
    const ShellMember *found = record.find(member);
    return found == nullptr ? QString() : factText(found->value);
}

QString factName(const ShellRecord &record)
{
    for (const QStringView member : { u"Name", u"NodeName" }) {
        const ShellMember *found = record.find(member);
        if (found == nullptr)
            continue;
        // The beginning of a name is better than none: the object has an id as well.
        const bool isCut = found->value.kind == Kind::Cut && !isTypeName(found->value.text);
        const QString name = isCut ? found->value.text : factText(found->value);
        if (!name.isEmpty())
            return name;
    }
    return isTypeName(record.text) ? QString() : record.text;
}

QString factId(const ShellValue &value)
{
    if (value.kind != Kind::Object)
        return {};
    if (!value.id.isEmpty())
        return value.id;
    const ShellMember *id = value.records.isEmpty() ? nullptr : value.records.first().find(u"Id");
    return id == nullptr ? QString() : factText(id->value);
}

std::optional<bool> factBoolean(const ShellValue &value)
{
    ShellExpectation expectation;
    expectation.told = wire::Format::Dword;
    const ShellReading reading = readShellValue(value, expectation);
    const auto number = reading.value ? numberOf(*reading.value) : std::nullopt;
    return number ? std::optional(*number != 0) : std::nullopt;
}

QString factWord(const ShellValue &value, ObjectClass objectClass, QStringView member)
{
    const ShellEnumeration *names = enumerationOf(objectClass, member);
    const auto number = value.kind == Kind::Integer || value.text.isEmpty()
        ? factNumber(value, objectClass, member)
        : std::nullopt;
    if (names == nullptr || !number)
        return value.kind == Kind::Cut ? value.text : factText(value);
    // A state of -1 may come as a number without sign.
    const auto word = static_cast<qint64>(static_cast<qint32>(static_cast<quint32>(*number)));
    const QString name = enumerationName(*names, word);
    return name.isEmpty() ? QString::number(*number) : name;
}

std::optional<quint64> factNumber(
    const ShellValue &value, ObjectClass objectClass, QStringView member)
{
    ShellExpectation expectation;
    expectation.objectClass = objectClass;
    expectation.name = member;
    expectation.told = wire::Format::ULargeInteger;
    const ShellReading reading = readShellValue(value, expectation);
    return reading.value ? numberOf(*reading.value) : std::nullopt;
}

} // namespace clusprop
