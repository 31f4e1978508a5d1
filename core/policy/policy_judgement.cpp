// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_judgement.h"

#include "core/document/property_rows.h"
#include "core/search/property_facts.h"
#include "core/values/display.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Verdict = Judgement::Verdict;

/// Of a value in a message: what is longer is cut, because values can be megabytes.
constexpr qsizetype longestShown = 120;

QString shown(const Property &property)
{
    QString text = displayProperty(property);
    if (text.isEmpty())
        return QStringLiteral("empty");
    if (text.size() <= longestShown)
        return text;
    const bool splitsPair = text[longestShown - 1].isHighSurrogate();
    return text.first(splitsPair ? longestShown - 1 : longestShown) + u'…';
}

bool sameText(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

bool isStringList(const Property &property)
{
    return property.values.size() == 1 && property.values.first().format() == wire::Format::MultiSz;
}

QStringList stringsIn(const Property &property)
{
    return property.values.isEmpty() ? QStringList()
                                     : stringsOf(property.values.first()).value_or(QStringList());
}

/// The words that stand for 1 and 0 wherever values are typed.
FilterNumber numberOfWord(const PolicyValue &value)
{
    if (value.number.isNumber())
        return value.number;
    if (sameText(value.text, u"true"))
        return unsignedNumber(1);
    return sameText(value.text, u"false") ? unsignedNumber(0) : FilterNumber();
}

/// The number to compare; a text that is one counts as well.
FilterNumber numberIn(const Property &property)
{
    if (const FilterNumber number = filterNumber(property); number.isNumber())
        return number;
    const auto text = textOf(property);
    return text ? parseFilterNumber(*text).value_or(FilterNumber()) : FilterNumber();
}

bool equals(const Property &property, const PolicyValue &value)
{
    if (filterNumber(property).isNumber())
        return numberOfWord(value) == filterNumber(property);
    if (const auto text = textOf(property))
        return sameText(*text, value.text);
    if (isStringList(property)) {
        const QStringList strings = stringsIn(property);
        return strings.size() == 1 && sameText(strings.first(), value.text);
    }
    if (property.values.size() != 1)
        return false;
    const auto wanted = parseValue(value.text, property.syntax());
    return wanted && wanted->payload == property.values.first().payload;
}

bool equalsList(const Property &property, const QVector<PolicyValue> &values)
{
    const QStringList strings = stringsIn(property);
    return isStringList(property)
        && std::equal(strings.begin(), strings.end(), values.begin(), values.end(),
            [](const QString &text, const PolicyValue &value) {
                return sameText(text, value.text);
            });
}

/// Of a list, every string.
bool isOneOf(const Property &property, const QVector<PolicyValue> &values)
{
    const auto isValue = [&values](const auto &fits) { return std::ranges::any_of(values, fits); };
    if (!isStringList(property))
        return isValue([&](const PolicyValue &value) { return equals(property, value); });
    return std::ranges::all_of(stringsIn(property), [&](const QString &text) {
        return isValue([&](const PolicyValue &value) { return sameText(text, value.text); });
    });
}

/// Nothing when the pattern takes too long. Of a list, every string.
std::optional<bool> matches(const Property &property, const QRegularExpression &pattern)
{
    QStringList texts;
    if (isStringList(property))
        texts = stringsIn(property);
    else
        texts = { textOf(property).value_or(displayProperty(property)) };
    for (const QString &text : std::as_const(texts)) {
        const QRegularExpressionMatch match = pattern.match(text);
        if (!match.isValid())
            return {};
        if (!match.hasMatch())
            return false;
    }
    return true;
}

bool isWithin(const PolicyExpectation &expectation, const FilterNumber &number)
{
    const FilterNumber &first = expectation.values.first().number;
    switch (expectation.comparison) {
    case PolicyComparison::Less:
        return number < first;
    case PolicyComparison::LessEqual:
        return number <= first;
    case PolicyComparison::Greater:
        return number > first;
    case PolicyComparison::GreaterEqual:
        return number >= first;
    default:
        return number >= first && number <= expectation.values.last().number;
    }
}

/// Of a value that is known. Nothing when nobody can tell in time.
std::optional<bool> holds(const PolicyExpectation &expectation, const Property &property)
{
    switch (expectation.comparison) {
    case PolicyComparison::Equal:
    case PolicyComparison::Other: {
        const bool isEqual = expectation.isList ? equalsList(property, expectation.values)
                                                : equals(property, expectation.values.first());
        return isEqual == (expectation.comparison == PolicyComparison::Equal);
    }
    case PolicyComparison::OneOf:
        return isOneOf(property, expectation.values);
    case PolicyComparison::Matches:
        return matches(property, expectation.pattern);
    default:
        break;
    }
    const FilterNumber number = numberIn(property);
    return number.isNumber() && isWithin(expectation, number);
}

bool asksForNumber(PolicyComparison comparison)
{
    constexpr std::array ofNumbers{ PolicyComparison::Less, PolicyComparison::LessEqual,
        PolicyComparison::Greater, PolicyComparison::GreaterEqual, PolicyComparison::Within };
    return std::ranges::find(ofNumbers, comparison) != ofNumbers.end();
}

Sentence clauseOf(const PolicyExpectation &expectation, const Property &property)
{
    const bool isNoNumber = asksForNumber(expectation.comparison) && !numberIn(property).isNumber();
    return (isNoNumber ? Sentence::tr("is %1, which is no number") : Sentence::tr("is %1"))
        .arg(shown(property));
}

Judgement unknown(const Sentence &clause)
{
    return { Verdict::Unknown, clause };
}

Judgement tooCostly()
{
    return unknown(Sentence::tr("cannot be checked: the pattern takes too long on its value"));
}

/// Only the database tells what is stored, and edits do.
bool isStoredForSure(const Cluster &cluster, const Property &property)
{
    const int source = property.place.source;
    return source < 0 || (source < cluster.sources.size() && cluster.sources[source].isDatabase);
}

Judgement judgeStored(
    const PolicyExpectation &expectation, const Cluster &cluster, const Property &property)
{
    if (!isStoredForSure(cluster, property)) {
        return unknown(
            Sentence::tr("cannot be checked: this source gives values that count and does "
                           "not say whether they are stored"));
    }
    if (expectation.comparison == PolicyComparison::IsStored)
        return {};
    return { Verdict::Fails, Sentence::tr("is stored as %1").arg(shown(property)) };
}

Judgement judgeDefault(const Property &property, const CatalogEntry *entry)
{
    const auto byDefault = entry == nullptr ? std::nullopt : defaultValue(*entry);
    if (!byDefault)
        return unknown(entry == nullptr ? Sentence::tr("cannot be checked: it is not documented")
                                        : Sentence::tr("cannot be checked: no default is documented"));
    if (rowState(property, byDefault) == RowState::StoredDefault)
        return {};
    return { Verdict::Fails,
        Sentence::tr("is %1, and its documented default %2")
            .arg(shown(property), displayValue(*byDefault)) };
}

bool asksForStorage(PolicyComparison comparison)
{
    return comparison == PolicyComparison::IsStored || comparison == PolicyComparison::IsNotStored;
}

} // namespace

Judgement judgeThere(const PolicyExpectation &expectation, const Cluster &cluster,
    const Property &property, const CatalogEntry *entry)
{
    if (property.isDisputed())
        return unknown(
            Sentence::tr("cannot be checked: the sources differ, and nobody has chosen one"));
    if (property.knowledge == Knowledge::Absent)
        return unknown(Sentence::tr("cannot be checked: its value is not in this source"));
    if (asksForStorage(expectation.comparison))
        return judgeStored(expectation, cluster, property);
    if (property.knowledge == Knowledge::Cut)
        return unknown(
            Sentence::tr("cannot be checked: the source shows only a part of its value"));
    if (expectation.comparison == PolicyComparison::IsDefault)
        return judgeDefault(property, entry);
    const auto verdict = holds(expectation, property);
    if (!verdict)
        return tooCostly();
    if (*verdict)
        return {};
    return { Verdict::Fails, clauseOf(expectation, property) };
}

Judgement judgeMissing(const PolicyExpectation &expectation, const CatalogEntry *entry)
{
    if (expectation.comparison == PolicyComparison::IsStored)
        return { Verdict::Fails, Sentence::tr("is not stored") };
    if (expectation.comparison == PolicyComparison::IsNotStored
        || expectation.comparison == PolicyComparison::IsDefault)
        return {};
    const auto byDefault = entry == nullptr ? std::nullopt : defaultValue(*entry);
    if (!byDefault)
        return unknown(entry == nullptr
                ? Sentence::tr("cannot be checked: it is not stored, and it is not documented")
                : Sentence::tr("cannot be checked: it is not stored, and no default is documented"));
    Property standIn;
    standIn.values = { *byDefault };
    const auto verdict = holds(expectation, standIn);
    if (!verdict)
        return tooCostly();
    if (*verdict)
        return {};
    Sentence clause
        = Sentence::tr("is not stored, so its documented default %1 counts").arg(shown(standIn));
    if (!entry->defaultNote.isEmpty())
        clause = Sentence::form("%1 (%2)").arg(clause).arg(entry->defaultNote);
    return { Verdict::Fails, clause };
}

} // namespace clusprop
