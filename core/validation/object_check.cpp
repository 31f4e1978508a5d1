// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/object_check.h"

#include <algorithm>

namespace clusprop {
namespace {

constexpr QStringView unknownRule = u"unknown";

bool sameName(const Property &left, const Property &right)
{
    return left.name.size() == right.name.size()
        && left.name.compare(right.name, Qt::CaseInsensitive) == 0;
}

bool sameNames(const PropertyList &left, const PropertyList &right)
{
    if (left.properties.constData() == right.properties.constData())
        return true; // lists share their data until they are edited
    return left.properties.size() == right.properties.size()
        && std::equal(left.properties.begin(), left.properties.end(), right.properties.begin(),
            sameName);
}

bool isFolded(Scope scope, int undocumented)
{
    return !isPrivate(scope) && undocumented > ObjectCheck::mostUnknown;
}

Issue manyUnknown(int object, Scope scope, int count)
{
    Issue issue;
    issue.severity = Severity::Note;
    issue.rule = ruleWord(u"unknown");
    issue.object = object;
    issue.scope = scope;
    issue.text = Sentence::tr("%1 properties of this list are not documented; their values cannot "
                                "be checked")
                     .arg(count);
    issue.source = Sentence::tr("the catalog");
    issue.canBeAllowed = true;
    return issue;
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
        issue.text = Sentence::tr("%1. Allowed: %2").arg(issue.text).arg(reason);
    }
}

/// The findings about one property, placed.
QVector<Issue> findingsAt(const RuleInput &input, const Allowances &allowances, int object,
    int position, bool folded)
{
    QVector<Issue> issues = checkProperty(input);
    if (folded)
        issues.removeIf([](const Issue &issue) { return issue.rule == unknownRule; });
    if (input.edited && !issues.isEmpty()) {
        allow(issues,
            allowances.reasonFor(object, input.scope, input.property.name, input.property.values));
    }
    for (Issue &issue : issues) {
        issue.object = object;
        issue.position = position;
    }
    return issues;
}

bool isBefore(const Issue &issue, std::pair<Scope, int> place)
{
    return std::pair(issue.scope, issue.position) < place;
}

} // namespace

PartnerSearch::PartnerSearch(const PropertyList &list, const PropertyList *loaded)
    : m_list(&list), m_loaded(loaded == nullptr ? &list : loaded), m_aligned(sameNames(list, *m_loaded))
{
    if (m_aligned)
        return;
    for (int position = 0; position < m_loaded->properties.size(); ++position)
        m_places[m_loaded->properties[position].name.toCaseFolded()].append(position);
}

const Property *PartnerSearch::next(int position)
{
    if (m_aligned)
        return &m_loaded->properties[position];
    const QString folded = m_list->properties[position].name.toCaseFolded();
    const int occurrence = m_seen[folded]++;
    const QVector<int> places = m_places.value(folded);
    return occurrence < places.size() ? &m_loaded->properties[places[occurrence]] : nullptr;
}

int ObjectCheck::advance(const ClusterObject &object, const ClusterObject *loaded,
    const Allowances &allowances, int budget)
{
    int looked = 0;
    for (; !isDone(); endList()) {
        const auto size = static_cast<int>(object.lists[m_scope].properties.size());
        for (; m_position < size; ++looked) {
            if (looked >= budget)
                return looked;
            checkNext(object, loaded, allowances);
        }
    }
    return looked;
}

void ObjectCheck::checkNext(
    const ClusterObject &object, const ClusterObject *loaded, const Allowances &allowances)
{
    const PropertyList &list = object.lists[m_scope];
    const Scope scope = allScopes[m_scope];
    if (m_position == 0) {
        m_listStart = m_findings.issues.size();
        m_partners = PartnerSearch(list, loaded == nullptr ? nullptr : &loaded->lists[m_scope]);
    }
    const Property &property = list.properties[m_position];
    const CatalogEntry *entry = catalogEntry(object, scope, property.name);
    int &undocumented = m_findings.undocumented[m_scope];
    undocumented += entry == nullptr ? 1 : 0;
    const Property *before = m_partners.next(m_position);
    const bool edited = before == nullptr || (before != &property && !(*before == property));
    m_findings.issues += findingsAt({ object, scope, property, entry, before, edited, m_options },
        allowances, m_object, m_position, isFolded(scope, undocumented));
    ++m_position;
}

void ObjectCheck::endList()
{
    const Scope scope = allScopes[m_scope];
    const int undocumented = m_findings.undocumented[m_scope];
    if (m_position > 0 && isFolded(scope, undocumented)) {
        QVector<Issue> &issues = m_findings.issues;
        const auto from = issues.begin() + m_listStart;
        issues.erase(std::remove_if(from, issues.end(),
                         [](const Issue &issue) { return issue.rule == unknownRule; }),
            issues.end());
        issues.insert(m_listStart, manyUnknown(m_object, scope, undocumented));
    }
    m_position = 0;
    ++m_scope;
}

void checkAgain(ObjectFindings &findings, int object, const ClusterObject &current,
    const ClusterObject &loaded, const Allowances &allowances, Scope scope, int position,
    const CheckOptions &options)
{
    const Property &property = current.list(scope).properties[position];
    const Property &before = loaded.list(scope).properties[position];
    const bool folded
        = isFolded(scope, findings.undocumented[static_cast<std::size_t>(scope)]);
    const QVector<Issue> now = findingsAt({ current, scope, property,
                                              catalogEntry(current, scope, property.name), &before,
                                              !(before == property), options },
        allowances, object, position, folded);
    QVector<Issue> &issues = findings.issues;
    const auto from = std::lower_bound(
        issues.cbegin(), issues.cend(), std::pair(scope, position), isBefore);
    const auto to = std::lower_bound(from, issues.cend(), std::pair(scope, position + 1), isBefore);
    const qsizetype at = from - issues.cbegin();
    issues.remove(at, to - from);
    for (qsizetype index = 0; index < now.size(); ++index)
        issues.insert(at + index, now[index]);
}

} // namespace clusprop
