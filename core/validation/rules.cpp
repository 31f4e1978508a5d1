// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rules.h"

#include "core/validation/object_check.h"
#include "core/validation/rule_functions.h"

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop {
namespace {

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
    RuleRow{ u"variables", checkVariables },
    RuleRow{ u"version", checkVersion },
    RuleRow{ u"unsupported", checkSupported },
    RuleRow{ u"same-as-default", checkDefault },
    RuleRow{ u"takes-effect", checkEffect },
    RuleRow{ u"unknown", checkKnown },
};

Issue issueOf(const RuleInput &in, const RuleRow &row, const RuleFinding &found)
{
    Issue issue;
    issue.severity = in.edited ? found.editedSeverity : found.loadedSeverity;
    issue.rule = ruleWord(row.id);
    issue.scope = in.scope;
    issue.property = in.property.name;
    issue.text = found.text;
    issue.source = found.source;
    issue.canBeAllowed = !found.hard;
    issue.offset = in.property.place.offset;
    issue.where = placeWord(in.property.place);
    return issue;
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

QVector<Issue> checkProperty(const RuleInput &in)
{
    QVector<Issue> issues;
    const bool disputed = in.property.isDisputed();
    if (in.property.knowledge != Knowledge::Known && !disputed)
        return issues;
    for (const RuleRow &row : rows) {
        if (disputed != (row.check == checkSources)) // there is no value to judge yet
            continue;
        if (const Found found = row.check(in))
            issues.append(issueOf(in, row, *found));
    }
    return issues;
}

QVector<Issue> checkObject(const Cluster &cluster, int object, const ClusterObject *loaded,
    const Allowances &allowances, const CheckOptions &options)
{
    ObjectCheck check(object, options);
    check.advance(
        cluster.objects[object], loaded, allowances, std::numeric_limits<int>::max());
    return check.take().issues;
}

QVector<Issue> checkEdit(const ClusterObject &object, Scope scope, const Property &property,
    const CheckOptions &options)
{
    const Property *before = object.list(scope).find(property.name);
    QVector<Issue> issues = checkProperty({ object, scope, property,
        catalogEntry(object, scope, property.name), before, true, options });
    std::stable_sort(issues.begin(), issues.end(),
        [](const Issue &left, const Issue &right) { return left.severity > right.severity; });
    return issues;
}

} // namespace clusprop
