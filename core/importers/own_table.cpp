// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/own_table.h"

#include "core/catalog/format_word.h"
#include "core/importers/shell_facts.h"
#include "core/values/display.h"

#include <algorithm>

namespace clusprop {
namespace {

std::optional<Scope> scopeFromWord(const QString &word)
{
    const auto scope = std::ranges::find_if(
        allScopes, [&word](Scope candidate) { return scopeWord(candidate) == word; });
    return scope == allScopes.end() ? std::nullopt : std::optional(*scope);
}

void setCut(Property &property, const QString &text)
{
    property.knowledge = Knowledge::Cut;
    setCutText(property, text);
}

void readValue(Property &property, const ShellRecord &record)
{
    const ShellMember *member = record.find(u"Value");
    const QString knowledge = factText(record, own_table::knowledge);
    const bool isNothing = member == nullptr || member->value.kind == ShellValue::Kind::Nothing;
    if (isNothing || knowledge == knowledgeWord(Knowledge::Absent)) {
        property.knowledge = Knowledge::Absent;
        return;
    }
    const QString &text = member->value.text;
    const auto format = formatFromWord(factText(record, own_table::format));
    if (!format || knowledge != knowledgeWord(Knowledge::Known))
        return setCut(property, text);
    if (auto value = parseValue(text, wire::listValue(*format)))
        property.values.append(*std::move(value));
    else
        setCut(property, text);
}

} // namespace

QString knowledgeWord(Knowledge knowledge)
{
    switch (knowledge) {
    case Knowledge::Known:
        return QStringLiteral("known");
    case Knowledge::Cut:
        return QStringLiteral("cut");
    case Knowledge::Absent:
        break;
    }
    return QStringLiteral("absent");
}

std::optional<OwnRow> readOwnRow(const ShellRecord &record)
{
    const auto objectClass = objectClassFromWord(factText(record, own_table::objectClass));
    const auto scope = scopeFromWord(factText(record, own_table::scope));
    if (!objectClass || !scope || record.find(own_table::knowledge) == nullptr)
        return std::nullopt;
    OwnRow row;
    row.objectClass = *objectClass;
    row.scope = *scope;
    row.objectId = factText(record, own_table::objectId);
    row.resourceType = factText(record, own_table::resourceType);
    row.property.name = factText(record, u"Name");
    readValue(row.property, record);
    return row;
}

} // namespace clusprop
