// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/field_units.h"

#include "core/model/utf16_text.h"
#include "core/wire/text.h"

#include <QHash>

namespace clusprop {
namespace {

/// The last field of the unit that begins at `first`.
bool endsUnit(ByteField first, const FieldRange &next, int depth)
{
    if (next.depth != depth)
        return false;
    switch (next.field) {
    case ByteField::NameSyntax:
    case ByteField::Count:
    case ByteField::ListEndmark:
    case ByteField::Trailing:
    case ByteField::Unread:
        return true;
    case ByteField::ValueSyntax: // a further value of a property, or the next entry of a list
        return first != ByteField::NameSyntax;
    case ByteField::StructureField: // of a structure that stands alone
        return first != ByteField::NameSyntax && first != ByteField::ValueSyntax;
    case ByteField::NameLength:
    case ByteField::Name:
    case ByteField::NamePadding:
    case ByteField::ValueLength:
    case ByteField::ValueData:
    case ByteField::ValuePadding:
    case ByteField::PropertyEndmark:
        break;
    }
    return false;
}

} // namespace

FieldUnits unitsOf(const ByteMap &map, FieldUnit list, int depth)
{
    FieldUnits units;
    for (qsizetype index = list.first; index < list.end;) {
        const ByteField first = map.at(index).field;
        const qsizetype start = index++;
        while (index < list.end && !endsUnit(first, map.at(index), depth))
            ++index;
        units.append({ start, index });
    }
    return units;
}

wire::ByteRange unitRange(const ByteMap &map, FieldUnit unit)
{
    const std::size_t start = map.at(unit.first).range.offset;
    return { start, map.at(unit.end - 1).range.end() - start };
}

bool isEntry(const ByteMap &map, FieldUnit unit)
{
    const ByteField first = map.at(unit.first).field;
    return unit.end - unit.first > 1
        && (first == ByteField::NameSyntax || first == ByteField::ValueSyntax);
}

qsizetype nestedEnd(const ByteMap &map, FieldUnit fields, int depth)
{
    qsizetype end = fields.first;
    while (end < fields.end && map.at(end).depth > depth)
        ++end;
    return end;
}

bool comesFirst(ByteField left, ByteField right)
{
    // Padding is on one side only, a value may be missing, a property may have further values.
    const auto rank = [](ByteField field) {
        switch (field) {
        case ByteField::NamePadding:
        case ByteField::ValuePadding:
            return 0;
        case ByteField::ValueData:
        case ByteField::StructureField:
            return 1;
        case ByteField::Count:
        case ByteField::NameSyntax:
        case ByteField::NameLength:
        case ByteField::Name:
        case ByteField::ValueSyntax:
        case ByteField::ValueLength:
            return 2;
        case ByteField::PropertyEndmark:
        case ByteField::ListEndmark:
        case ByteField::Trailing:
        case ByteField::Unread:
            break;
        }
        return 3;
    };
    return rank(left) <= rank(right);
}

QByteArray unitKey(const ByteMap &map, FieldUnit unit)
{
    const FieldRange first = map.at(unit.first);
    QByteArray key(1, static_cast<char>(first.field));
    if (first.field == ByteField::NameSyntax && unit.first + 2 < unit.end) {
        const FieldRange name = map.at(unit.first + 2);
        if (name.field == ByteField::Name)
            key += asText(
                wire::readText(asBytes(map.bytes()).subspan(name.range.offset, name.range.length)))
                       .toCaseFolded()
                       .toUtf8();
    } else if (first.field == ByteField::ValueSyntax) {
        key += map.bytes().mid(
            static_cast<qsizetype>(first.range.offset), static_cast<qsizetype>(first.range.length));
    } else if (first.field == ByteField::StructureField) {
        key += fieldTitle(map, unit.first).english().toUtf8();
    }
    return key;
}

UnitPartners matchUnits(const ByteMap &before, const FieldUnits &beforeUnits, const ByteMap &after,
    const FieldUnits &afterUnits)
{
    using Occurrence = std::pair<QByteArray, int>;
    UnitPartners partners{ QVector<qsizetype>(beforeUnits.size(), -1),
        QVector<qsizetype>(afterUnits.size(), -1) };
    QHash<Occurrence, qsizetype> known;
    QHash<QByteArray, int> seen;
    for (qsizetype index = 0; index < beforeUnits.size(); ++index) {
        const QByteArray key = unitKey(before, beforeUnits[index]);
        known.insert({ key, seen[key]++ }, index);
    }
    seen.clear();
    for (qsizetype index = 0; index < afterUnits.size(); ++index) {
        const QByteArray key = unitKey(after, afterUnits[index]);
        const qsizetype partner = known.value({ key, seen[key]++ }, -1);
        partners.ofAfter[index] = partner;
        if (partner >= 0)
            partners.ofBefore[partner] = index;
    }
    return partners;
}

} // namespace clusprop
