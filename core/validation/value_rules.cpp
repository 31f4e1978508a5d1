// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rule_functions.h"

#include "core/values/display.h"
#include "core/wire/value.h"

#include <array>
#include <limits>

namespace clusprop {
namespace {

constexpr qsizetype longText = qsizetype{ 64 } * 1024;
/// The reference's page "Maximum string size" advises against more.
constexpr qsizetype tooLongText = qsizetype{ 2 } * 1024 * 1024;

Sentence limitText(const CatalogEntry &entry)
{
    const auto low = entry.lowerLimit();
    const auto high = entry.upperLimit();
    const QString unit = entry.unit.isEmpty() ? QString() : u' ' + entry.unit;
    if (low && high && *low == *high - 1)
        return Sentence::tr("%1 or %2%3").arg(*low).arg(*high).arg(unit);
    if (low && high)
        return Sentence::tr("%1 to %2%3").arg(*low).arg(*high).arg(unit);
    if (low)
        return Sentence::tr("%1%2 or more").arg(*low).arg(unit);
    return Sentence::tr("up to %1%2").arg(high.value_or(0)).arg(unit);
}

bool isSignedValue(const Property &property)
{
    const wire::SyntaxRow *row = wire::findSyntax(property.syntax());
    return row != nullptr && wire::isSigned(row->payload);
}

QString numberText(const Property &property, quint64 number)
{
    return isSignedValue(property) ? QString::number(static_cast<qint64>(number)) : QString::number(number);
}

/// Compares a payload's number with a limit of the catalog, both exactly.
bool below(const Property &property, quint64 number, qint64 limit)
{
    if (isSignedValue(property))
        return static_cast<qint64>(number) < limit;
    return limit > 0 && number < static_cast<quint64>(limit);
}
bool above(const Property &property, quint64 number, qint64 limit)
{
    if (isSignedValue(property))
        return static_cast<qint64>(number) > limit;
    return limit < 0 || number > static_cast<quint64>(limit);
}

bool isInformation(const CatalogEntry *entry)
{
    return entry != nullptr && entry->access == Access::ReadOnly;
}

bool sameFormat(wire::Format stored, wire::Format documented)
{
    const auto family = [](wire::Format format) {
        if (format == wire::Format::ExpandSz || format == wire::Format::ExpandedSz)
            return wire::Format::Sz;
        return format == wire::Format::SecurityDescriptor ? wire::Format::Binary : format;
    };
    return family(stored) == family(documented);
}

} // namespace

Sentence sourceOf(const CatalogEntry &entry)
{
    if (!entry.page.isEmpty())
        return Sentence::tr("documentation page %1").arg(entry.page);
    return entry.source == u"structure" ? Sentence::tr("the volume structure's documentation")
                                        : Sentence::tr("values seen on live clusters");
}

Found checkReadable(const RuleInput &in)
{
    for (const Value &value : in.property.values) {
        if (value.readable)
            continue;
        return RuleFinding{
            Sentence::tr("The %1 stored bytes do not fit the format %2; they are kept and shown as bytes")
                .arg(value.payload.size())
                .arg(QString::fromStdString(wire::syntaxName(value.syntax))),
            Sentence::tr("the property list format"), true, Severity::Warning, Severity::Error
        };
    }
    return {};
}

Found checkFormat(const RuleInput &in)
{
    if (in.entry == nullptr || !in.entry->format || in.entry->formatInDoubt || in.property.values.isEmpty())
        return {};
    const Value &value = in.property.values.first();
    const bool ordinary = wire::typeOf(value.syntax) == wire::Type::ListValue;
    if (ordinary && sameFormat(value.format(), *in.entry->format))
        return {};
    // In doubt the wire wins: a format that the cluster itself sent stays allowed.
    const bool asSent = in.before != nullptr && in.before->syntax() == value.syntax;
    return RuleFinding{ Sentence::tr("%1 is stored as %2; documented is %3")
                            .arg(in.property.name)
                            .arg(formatText(in.property))
                            .arg(QString::fromStdString(wire::formatName(*in.entry->format))),
        sourceOf(*in.entry), false, Severity::Warning, asSent ? Severity::Warning : Severity::Error };
}

Found checkRange(const RuleInput &in)
{
    const auto number = numberOf(in.property);
    if (in.entry == nullptr || !number || in.entry->admits(*number))
        return {};
    const auto low = in.entry->lowerLimit();
    const auto high = in.entry->upperLimit();
    const bool isBelow = low && below(in.property, *number, *low);
    const bool isAbove = high && above(in.property, *number, *high);
    if (!isBelow && !isAbove)
        return {};
    RuleFinding finding;
    finding.source = sourceOf(*in.entry);
    finding.hard = in.entry->isTwoState();
    finding.text = finding.hard
        ? Sentence::tr("%1 is neither 0 nor 1, the only values that %2 has")
              .arg(numberText(in.property, *number))
              .arg(in.property.name)
        : (isBelow ? Sentence::tr("%1 is below the documented range; allowed: %2")
                   : Sentence::tr("%1 is above the documented range; allowed: %2"))
              .arg(numberText(in.property, *number))
              .arg(limitText(*in.entry));
    if (in.entry->rangeIsAdvice) {
        finding.loadedSeverity = Severity::Note;
        finding.editedSeverity = Severity::Warning;
    }
    if (isInformation(in.entry)) // what the cluster computes is not the operator's to mend
        finding.loadedSeverity = Severity::Note;
    return finding;
}

Found checkEnumeration(const RuleInput &in)
{
    const auto number = numberOf(in.property);
    if (in.entry == nullptr || !number || in.entry->flags || in.entry->isBoolean)
        return {};
    int numbers = 0;
    for (const NamedValue &named : in.entry->values) {
        if (named.text)
            continue;
        ++numbers;
        if (named.value == *number)
            return {};
    }
    // One or two names are marks within a range ("0: no limit"), not the list of what is allowed.
    constexpr int leastEnumeration = 3;
    if (numbers < leastEnumeration || in.entry->sentinels.contains(*number) || checkRange(in))
        return {};
    return RuleFinding{ Sentence::tr("%1 is none of the %2 documented values")
                            .arg(numberText(in.property, *number))
                            .arg(numbers),
        sourceOf(*in.entry), false, isInformation(in.entry) ? Severity::Note : Severity::Warning,
        Severity::Warning };
}

Found checkFlags(const RuleInput &in)
{
    const auto number = numberOf(in.property);
    if (in.entry == nullptr || !number || !in.entry->flags || in.entry->values.isEmpty())
        return {};
    quint64 known = 0;
    for (const NamedValue &bit : in.entry->values) {
        if (bit.value == *number)
            return {};
        known |= bit.value;
    }
    const quint64 unknown = *number & ~known;
    if (unknown == 0)
        return {};
    return RuleFinding{ Sentence::tr("The bits 0x%1 have no documented meaning").arg(QString::number(unknown, 16)),
        sourceOf(*in.entry), false, Severity::Note, Severity::Warning };
}

Found checkTextLength(const RuleInput &in)
{
    qsizetype longest = 0;
    for (const Value &value : in.property.values) {
        if (textOf(value) || stringsOf(value))
            longest = std::max(longest, value.payload.size());
    }
    if (longest <= longText)
        return {};
    const Severity severity = longest > tooLongText ? Severity::Warning : Severity::Note;
    return RuleFinding{ Sentence::tr("%1 KiB of text slow the cluster down; keep it under 2 MiB")
                            .arg(longest / 1024),
        Sentence::tr("documentation page %1").arg(QStringLiteral("maximum-string-size")), false,
        severity, Severity::Warning };
}

Found checkEmptyBytes(const RuleInput &in)
{
    if (!in.edited || in.property.values.isEmpty())
        return {};
    const Value &value = in.property.values.first();
    const bool bytes = value.syntax == wire::listValue(wire::Format::Binary)
        || value.syntax == wire::listValue(wire::Format::SecurityDescriptor);
    if (!bytes || !value.payload.isEmpty())
        return {};
    return RuleFinding{ Sentence::tr("A %1 without bytes is sent as the same bytes as a reset: "
                                       "the cluster goes back to the default")
                            .arg(formatText(in.property)),
        Sentence::tr("the property list format"), false, Severity::Note, Severity::Warning };
}

} // namespace clusprop
