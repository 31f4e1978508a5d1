// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_check.h"

#include "core/policy/policy_judgement.h"
#include "core/search/property_facts.h"
#include "core/validation/rules.h"
#include "core/values/nearest.h"

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// A rule with what does not depend on the object.
struct ReadyRule
{
    const PolicyRule *rule; ///< of the policy that the check holds
    QStringList names; ///< the property's, and what other sources call the same setting
    QString word;
    Sentence source;
    QString nearest; ///< "; did you mean "X"?" for a property that is not documented, or empty
};
using ReadyRules = std::array<QVector<ReadyRule>, allObjectClasses.size()>;

/// A name that has an entry of its own is another property.
QStringList namesOf(const PolicyRule &rule)
{
    const Catalog &catalog = Catalog::shared();
    const auto entryOf = [&](const QString &name) {
        return catalog.findAnywhere(rule.objectClass, rule.resourceType, name);
    };
    QStringList names{ rule.expectation.property };
    const CatalogEntry *entry = entryOf(rule.expectation.property);
    if (entry == nullptr)
        return names;
    for (const QString &other : QStringList{ entry->name } + entry->otherNames) {
        if (!names.contains(other, Qt::CaseInsensitive) && entryOf(other) == entry)
            names.append(other);
    }
    return names;
}

Sentence sourceOf(const Policy &policy, const PolicyRule &rule)
{
    return Sentence::tr("policy %1, line %2").arg(policy.name, QString::number(rule.line));
}

QString nearestTo(const PolicyRule &rule)
{
    const Catalog &catalog = Catalog::shared();
    const QString &name = rule.expectation.property;
    QStringList known;
    for (const CatalogEntry *entry : catalog.entriesOf(rule.objectClass, rule.resourceType))
        known.append(entry->name);
    return known.contains(name, Qt::CaseInsensitive) ? QString() : suggestion(name, known);
}

ReadyRules readyRules(const Policy &policy)
{
    ReadyRules ready;
    for (const PolicyRule &rule : policy.rules) {
        ready[static_cast<std::size_t>(rule.objectClass)].append({ &rule, namesOf(rule),
            policyRuleWord(rule), sourceOf(policy, rule), nearestTo(rule) });
    }
    return ready;
}

QString typeOf(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
}

/// Sources name a type by its name or its display name.
bool isSameType(const QString &left, const QString &right)
{
    if (left.compare(right, Qt::CaseInsensitive) == 0)
        return true;
    const ResourceTypeEntry *entry = Catalog::shared().findResourceType(left);
    return entry != nullptr && entry == Catalog::shared().findResourceType(right);
}

bool isFor(const PolicyRule &rule, WindowsVersion version)
{
    if (version == WindowsVersion::Unknown)
        return true;
    const auto [first, last] = rule.versions;
    return (first == WindowsVersion::Unknown || version >= first)
        && (last == WindowsVersion::Unknown || version <= last);
}

bool concerns(const PolicyRule &rule, const ClusterObject &object, WindowsVersion version)
{
    return rule.objectClass == object.objectClass && isFor(rule, version)
        && (rule.resourceType.isEmpty() || isSameType(rule.resourceType, typeOf(object)));
}

/// Where the property stands or, with position -1, would stand.
struct Spot
{
    Scope scope = Scope::Common;
    int position = -1;
    QString name;
};

/// In every list that has it, by the first of its names that any has.
QVector<Spot> spotsOf(const ClusterObject &object, const QStringList &names)
{
    QVector<Spot> spots;
    for (const QString &name : names) {
        for (const Scope scope : allScopes) {
            const PropertyList &list = object.list(scope);
            const int position = list.indexOf(name);
            if (position >= 0)
                spots.append({ scope, position, list.properties[position].name });
        }
        if (!spots.isEmpty())
            return spots;
    }
    return spots;
}

const CatalogEntry *documented(const ClusterObject &object, const QString &name)
{
    for (const Scope scope : { Scope::Common, Scope::Private }) {
        if (const CatalogEntry *entry = catalogEntry(object, scope, name))
            return entry;
    }
    return nullptr;
}

/// Whether what is not in the list is not stored: in a database, and in a list that has others. An
/// empty list may be one that nobody asked the cluster for.
bool isListGiven(const CheckedState &state, int object, Scope scope)
{
    const bool isDatabase = std::ranges::any_of(
        state.loaded.sources, [](const Source &source) { return source.isDatabase; });
    return isDatabase || !state.loaded.objects[object].list(scope).properties.isEmpty()
        || !state.current.objects[object].list(scope).properties.isEmpty();
}

/// Nothing when the filter's pattern takes too long.
std::optional<bool> passes(
    const FilterQuery &filter, const CheckedState &state, int object, const Spot &spot)
{
    if (filter.isEmpty())
        return true;
    const ClusterObject &current = state.current.objects[object];
    const Property *property
        = spot.position < 0 ? nullptr : &current.list(spot.scope).properties[spot.position];
    const PropertyRow row
        = propertyRow(current, state.loaded.objects[object], spot.scope, spot.name);
    SearchIndex index;
    index.setObject(0, objectFacts(current));
    index.appendRow(0, propertyFacts(current, row, property, {}));
    const SearchIndex::Found found = index.find(filter);
    if (!found.isComplete)
        return {};
    return found.rows.front() != 0;
}

Sentence textOf(const PolicyRule &rule, const QString &name, const Judgement &judgement)
{
    const Sentence verdict = Sentence::form("%1 %2").arg(name).arg(judgement.clause);
    if (judgement.verdict != Judgement::Verdict::Fails)
        return verdict;
    const Sentence text = Sentence::tr("%1; the policy expects %2")
                              .arg(verdict)
                              .arg(requirementText(rule.expectation));
    return rule.reason.isEmpty() ? text : Sentence::form("%1. %2").arg(text).arg(rule.reason);
}

Issue issueOf(const ReadyRule &ready, int object, const Spot &spot, const Property *property,
    const Judgement &judgement)
{
    const bool fails = judgement.verdict == Judgement::Verdict::Fails;
    Issue issue;
    issue.severity = fails ? ready.rule->severity : Severity::Note;
    issue.rule = ready.word;
    issue.object = object;
    issue.scope = spot.scope;
    issue.property = spot.name;
    issue.position = spot.position;
    issue.text = textOf(*ready.rule, spot.name, judgement);
    issue.source = ready.source;
    if (property != nullptr) {
        issue.offset = property->place.offset;
        issue.where = placeWord(property->place);
    }
    return issue;
}

/// Of a property that no list has, the place where it would be.
std::pair<Spot, Judgement> judgeNowhere(
    const ReadyRule &ready, const CheckedState &state, int object)
{
    const ClusterObject &current = state.current.objects[object];
    Spot spot{ Scope::Common, -1, ready.names.first() };
    const CatalogEntry *entry = documented(current, spot.name);
    if (entry != nullptr)
        spot.scope = documentedScope(*entry);
    const bool isGiven = entry != nullptr ? isListGiven(state, object, spot.scope)
                                          : std::ranges::any_of(allScopes, [&](Scope scope) {
                                                return isListGiven(state, object, scope);
                                            });
    if (!isGiven) {
        return { spot,
            { Judgement::Verdict::Unknown,
                Sentence::tr("cannot be checked: its list is not in this source") } };
    }
    Judgement judgement = judgeMissing(ready.rule->expectation, entry);
    if (entry == nullptr && judgement.verdict == Judgement::Verdict::Unknown)
        judgement.clause = judgement.clause.then(ready.nearest);
    return { spot, judgement };
}

void checkRule(
    QVector<Issue> &issues, const ReadyRule &ready, const CheckedState &state, int object)
{
    const ClusterObject &current = state.current.objects[object];
    const auto add = [&](const Spot &spot, const Property *property, Judgement judgement) {
        const auto passed = passes(ready.rule->filter, state, object, spot);
        if (!passed.value_or(true))
            return;
        if (!passed)
            judgement = { Judgement::Verdict::Unknown,
                Sentence::tr("cannot be checked: the filter of the rule takes too long") };
        if (judgement.verdict != Judgement::Verdict::Holds)
            issues.append(issueOf(ready, object, spot, property, judgement));
    };
    const QVector<Spot> spots = spotsOf(current, ready.names);
    for (const Spot &spot : spots) {
        const Property &property = current.list(spot.scope).properties[spot.position];
        add(spot, &property,
            judgeThere(ready.rule->expectation, state.current, property,
                catalogEntry(current, spot.scope, property.name)));
    }
    if (spots.isEmpty()) {
        const auto [spot, judgement] = judgeNowhere(ready, state, object);
        add(spot, nullptr, judgement);
    }
}

} // namespace

SharedCheck policyCheck(std::shared_ptr<const Policy> policy)
{
    auto check = std::make_shared<AddedCheck>();
    const ReadyRules ready = readyRules(*policy);
    for (const QVector<ReadyRule> &rules : ready) {
        for (const ReadyRule &rule : rules) {
            for (const QString &name : rule.names)
                check->properties.insert(name.toCaseFolded());
        }
    }
    // The policy goes along because the rules point into it.
    check->check = [policy = std::move(policy), ready](
                       const CheckedState &state, int object, const CheckOptions &options) {
        QVector<Issue> issues;
        const ClusterObject &current = state.current.objects[object];
        for (const ReadyRule &rule : ready[static_cast<std::size_t>(current.objectClass)]) {
            if (concerns(*rule.rule, current, options.windowsVersion))
                checkRule(issues, rule, state, object);
        }
        return issues;
    };
    return check;
}

QVector<int> rulesWithoutObject(
    const Policy &policy, const Cluster &cluster, const CheckOptions &options)
{
    QVector<int> unused;
    for (int index = 0; index < policy.rules.size(); ++index) {
        const PolicyRule &rule = policy.rules[index];
        const bool isUsed = std::ranges::any_of(cluster.objects, [&](const ClusterObject &object) {
            return concerns(rule, object, options.windowsVersion);
        });
        if (!isUsed)
            unused.append(index);
    }
    return unused;
}

} // namespace clusprop
