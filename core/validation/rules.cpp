// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rules.h"

#include "core/values/display.h"
#include "core/wire/value.h"

#include <array>
#include <limits>

namespace clusprop {
namespace {

using Found = std::optional<RuleFinding>;

constexpr qsizetype longText = 64 * 1024;
/// The reference's page "Maximum string size" advises against more.
constexpr qsizetype tooLongText = 2 * 1024 * 1024;

QString sourceOf(const CatalogEntry &entry)
{
    if (!entry.page.isEmpty())
        return QStringLiteral("documentation page %1").arg(entry.page);
    return entry.source == u"structure" ? QStringLiteral("the volume structure's documentation")
                                        : QStringLiteral("values seen on live clusters");
}

QString limitText(const CatalogEntry &entry)
{
    const auto low = entry.lowerLimit();
    const auto high = entry.upperLimit();
    const QString unit = entry.unit.isEmpty() ? QString() : u' ' + entry.unit;
    if (low && high && *low == *high - 1)
        return QStringLiteral("%1 or %2%3").arg(*low).arg(*high).arg(unit);
    if (low && high)
        return QStringLiteral("%1 to %2%3").arg(*low).arg(*high).arg(unit);
    if (low)
        return QStringLiteral("%1%2 or more").arg(*low).arg(unit);
    return QStringLiteral("up to %1%2").arg(high.value_or(0)).arg(unit);
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

// The rules, one function each. They see one property at a time.

Found checkReadable(const RuleInput &in)
{
    for (const Value &value : in.property.values) {
        if (value.readable)
            continue;
        return RuleFinding{
            QStringLiteral("The %1 stored bytes do not fit the format %2; they are kept and shown as bytes")
                .arg(value.payload.size())
                .arg(QString::fromStdString(wire::syntaxName(value.syntax))),
            QStringLiteral("the property list format"), true, Severity::Warning, Severity::Error
        };
    }
    return {};
}

Found checkReadOnly(const RuleInput &in)
{
    if (!in.edited)
        return {};
    const QString reason = lockReason(in.object, in.scope, in.before != nullptr ? *in.before : in.property);
    if (reason.isEmpty())
        return {};
    return RuleFinding{ QStringLiteral("%1 cannot be changed: it is %2").arg(in.property.name, reason),
        in.entry != nullptr ? sourceOf(*in.entry) : QString(), true, Severity::Note, Severity::Error };
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
    return RuleFinding{ QStringLiteral("%1 is stored as %2; documented is %3")
                            .arg(in.property.name, formatText(in.property),
                                QString::fromStdString(wire::formatName(*in.entry->format))),
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
        ? QStringLiteral("%1 is neither 0 nor 1, the only values that %2 has")
              .arg(numberText(in.property, *number), in.property.name)
        : QStringLiteral("%1 is %2 the documented range; allowed: %3")
              .arg(numberText(in.property, *number),
                  isBelow ? QStringLiteral("below") : QStringLiteral("above"), limitText(*in.entry));
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
    return RuleFinding{ QStringLiteral("%1 is none of the %2 documented values")
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
    return RuleFinding{ QStringLiteral("The bits 0x%1 have no documented meaning").arg(unknown, 0, 16),
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
    return RuleFinding{ QStringLiteral("%1 KiB of text slow the cluster down; keep it under 2 MiB")
                            .arg(longest / 1024),
        QStringLiteral("documentation page maximum-string-size"), false, severity, Severity::Warning };
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
    return RuleFinding{ QStringLiteral("A %1 without bytes is sent as the same bytes as a reset: "
                                       "the cluster goes back to the default")
                            .arg(formatText(in.property)),
        QStringLiteral("the property list format"), false, Severity::Note, Severity::Warning };
}

Found checkSupported(const RuleInput &in)
{
    if (!in.edited || in.entry == nullptr || in.entry->supported)
        return {};
    return RuleFinding{ QStringLiteral("%1 is documented as no longer supported").arg(in.property.name),
        sourceOf(*in.entry), false, Severity::Note, Severity::Warning };
}

Found checkKnown(const RuleInput &in)
{
    // Types that the catalog knows nothing of would only fill the list of problems.
    if (in.entry != nullptr || (isPrivate(in.scope) && !in.edited))
        return {};
    return RuleFinding{ QStringLiteral("%1 is not documented; its value cannot be checked").arg(in.property.name),
        QStringLiteral("the catalog"), false, Severity::Note, Severity::Note };
}

Found checkSources(const RuleInput &in)
{
    if (!in.property.isDisputed())
        return {};
    return RuleFinding{
        QStringLiteral("The sources differ: %1; choose one").arg(in.property.cutText), {}, false,
        Severity::Warning, Severity::Warning };
}

constexpr std::array rows{
    RuleRow{ u"sources-differ", checkSources },
    RuleRow{ u"readable", checkReadable },
    RuleRow{ u"read-only", checkReadOnly },
    RuleRow{ u"format", checkFormat },
    RuleRow{ u"range", checkRange },
    RuleRow{ u"enumeration", checkEnumeration },
    RuleRow{ u"flags", checkFlags },
    RuleRow{ u"text-length", checkTextLength },
    RuleRow{ u"empty-bytes", checkEmptyBytes },
    RuleRow{ u"unsupported", checkSupported },
    RuleRow{ u"unknown", checkKnown },
};

QVector<Issue> checkProperty(const RuleInput &in)
{
    QVector<Issue> issues;
    const bool disputed = in.property.isDisputed();
    if (in.property.knowledge != Knowledge::Known && !disputed)
        return issues;
    for (const RuleRow &row : rows) {
        if (disputed != (row.check == checkSources)) // there is no value to judge yet
            continue;
        const Found found = row.check(in);
        if (!found)
            continue;
        Issue issue;
        issue.severity = in.edited ? found->editedSeverity : found->loadedSeverity;
        issue.rule = QString::fromUtf16(row.id);
        issue.scope = in.scope;
        issue.property = in.property.name;
        issue.text = found->text;
        issue.source = found->source;
        issue.canBeAllowed = !found->hard;
        issue.offset = in.property.place.offset;
        if (in.property.place.hasBytes())
            issue.where = QStringLiteral("@0x%1").arg(in.property.place.offset, 0, 16);
        else if (in.property.place.line > 0)
            issue.where = QStringLiteral("line %1").arg(in.property.place.line);
        else
            issue.where = in.property.place.key;
        issues.append(issue);
    }
    return issues;
}

void allow(QVector<Issue> &issues, const QString &reason)
{
    if (reason.isEmpty())
        return;
    for (Issue &issue : issues) {
        if (issue.severity != Severity::Error || !issue.canBeAllowed)
            continue;
        issue.severity = Severity::Warning;
        issue.allowedFor = reason;
        issue.text = QStringLiteral("%1. Allowed: %2").arg(issue.text, reason);
    }
}

/// The property of that name and occurrence among what was loaded.
const Property *partnerOf(const PropertyList &list, const Property &property, int position,
    const PropertyList *loaded)
{
    if (loaded == nullptr)
        return &property;
    if (position < loaded->properties.size()
        && loaded->properties[position].name.compare(property.name, Qt::CaseInsensitive) == 0)
        return &loaded->properties[position];
    int occurrence = 0;
    for (int before = 0; before < position; ++before) {
        if (list.properties[before].name.compare(property.name, Qt::CaseInsensitive) == 0)
            ++occurrence;
    }
    for (const Property &candidate : loaded->properties) {
        if (candidate.name.compare(property.name, Qt::CaseInsensitive) == 0 && occurrence-- == 0)
            return &candidate;
    }
    return nullptr;
}

} // namespace

std::span<const RuleRow> ruleRows()
{
    return rows;
}

const CatalogEntry *catalogEntry(const ClusterObject &object, Scope scope, QStringView name)
{
    return Catalog::shared().find(object.objectClass,
        object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType,
        isPrivate(scope), name);
}

QVector<Issue> checkObject(const Cluster &cluster, int object, const ClusterObject *loaded,
    const Allowances &allowances)
{
    QVector<Issue> issues;
    const ClusterObject &checked = cluster.objects[object];
    for (const Scope scope : allScopes) {
        const PropertyList &list = checked.list(scope);
        const PropertyList *loadedList = loaded == nullptr ? nullptr : &loaded->list(scope);
        for (int position = 0; position < list.properties.size(); ++position) {
            const Property &property = list.properties[position];
            const Property *before = partnerOf(list, property, position, loadedList);
            const bool edited = before == nullptr || !(*before == property);
            QVector<Issue> found = checkProperty(
                { checked, scope, property, catalogEntry(checked, scope, property.name), before, edited });
            if (edited && !found.isEmpty())
                allow(found, allowances.reasonFor(object, scope, property.name, property.values));
            issues += found;
        }
    }
    for (Issue &issue : issues)
        issue.object = object;
    return issues;
}

QVector<Issue> checkEdit(const ClusterObject &object, Scope scope, const Property &property)
{
    const Property *before = object.list(scope).find(property.name);
    QVector<Issue> issues = checkProperty(
        { object, scope, property, catalogEntry(object, scope, property.name), before, true });
    std::stable_sort(issues.begin(), issues.end(),
        [](const Issue &left, const Issue &right) { return left.severity > right.severity; });
    return issues;
}

} // namespace clusprop
