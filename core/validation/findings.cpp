// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/findings.h"

#include <algorithm>
#include <limits>

namespace clusprop {
namespace {

/// What asking a relation rule or the added check costs, in properties: something by itself, and a
/// walk through the names of the object that is asked about.
constexpr int askingCost = 4;
constexpr int namesPerProperty = 20;

QVector<int> sorted(const QSet<int> &objects)
{
    QVector<int> ascending(objects.begin(), objects.end());
    std::sort(ascending.begin(), ascending.end());
    return ascending;
}

qsizetype propertyCount(const ClusterObject &object)
{
    qsizetype count = 0;
    for (const PropertyList &list : object.lists)
        count += list.properties.size();
    return count;
}

int costOfAsking(const ClusterObject &object)
{
    return askingCost + static_cast<int>(propertyCount(object) / namesPerProperty);
}

/// A list is named by its object and its place among allScopes.
std::pair<int, int> listKey(const Touch &touch)
{
    return { touch.object, static_cast<int>(touch.scope) };
}

} // namespace

void Findings::begin(const Cluster &current, const CheckOptions &options, SharedCheck added)
{
    const qsizetype objects = current.objects.size();
    if (m_issues.size() != objects) {
        m_issues.clear();
        m_own.clear();
        m_ofAdded.clear();
        m_related.clear();
        m_places.clear();
    }
    m_issues.resize(objects);
    m_own.resize(objects);
    m_options = options;
    m_added = std::move(added);
    startOver();
}

void Findings::startOver()
{
    m_index = {};
    m_next = 0;
    m_check.reset();
    m_again.clear();
    m_rest.clear();
    m_shifted.clear();
    m_row = 0;
    m_asked = {};
    m_askedNext = 0;
}

/// Findings about relations and the objects at which they are listed must go together.
void Findings::restart() noexcept
{
    m_related.clear();
    m_places.clear();
    startOver();
}

QVector<int> Findings::advance(const CheckedState &state, int budget)
{
    Changed changed;
    while (budget > 0 && !isComplete()) {
        if (m_check || !m_again.empty() || m_next < state.current.objects.size())
            advanceObject(state, budget, changed);
        else
            advanceRelations(state, budget, changed);
    }
    return sorted(changed);
}

void Findings::advanceObject(const CheckedState &state, int &budget, Changed &changed)
{
    if (!m_check) {
        if (m_again.empty())
            m_index.add(state.current, m_next);
        beginNextObject();
    }
    const int object = m_check->object();
    budget -= 1
        + m_check->advance(
            state.current.objects[object], &state.loaded.objects[object], state.allowances, budget);
    if (!m_check->isDone())
        return;
    m_rest.remove(object);
    if (m_added)
        budget -= costOfAsking(state.current.objects[object]);
    keep(state, object, m_check->take(), changed);
    m_check.reset();
}

/// Edited objects go first: somebody is waiting for them.
void Findings::beginNextObject()
{
    int object = m_next;
    if (m_again.empty()) {
        ++m_next;
    } else {
        object = m_again.front();
        m_again.pop_front();
    }
    m_rest.insert(object);
    m_check.emplace(object, m_options);
}

void Findings::advanceRelations(const CheckedState &state, int &budget, Changed &changed)
{
    if (m_askedNext == 0)
        m_asked = askedObjects(relationRows()[m_row], m_index);
    while (m_askedNext < m_asked.size() && budget > 0) {
        const int object = m_asked[m_askedNext++];
        askRow({ static_cast<int>(m_row), object }, state, changed);
        budget -= costOfAsking(state.current.objects[object]);
    }
    if (m_askedNext < m_asked.size())
        return;
    m_askedNext = 0;
    ++m_row;
    --budget;
}

QVector<int> Findings::update(const CheckedState &state, const QVector<Touch> &touches)
{
    Changed changed;
    updateProperties(state, touches, changed);
    const bool indexIsWhole = m_next >= state.current.objects.size();
    QSet<AskedKey> asked;
    for (const Touch &touch : touches) {
        if (touch.object < m_next)
            m_index.refresh(state.current, touch.object);
    }
    for (const Touch &touch : touches) {
        if (!indexIsWhole) // all rules are still to be asked
            break;
        for (std::size_t row = 0; row < relationRows().size(); ++row) {
            const auto objects = askedAgain(
                relationRows()[row], state.current, m_index, touch.object, touch.property);
            for (const int object : objects)
                asked.insert({ static_cast<int>(row), object });
        }
        if (touch.isValueOnly)
            continue;
        const auto related = m_related.value(touch.object);
        for (auto key = related.keyBegin(); key != related.keyEnd(); ++key)
            asked.insert(*key); // their positions may be others
    }
    for (const AskedKey &key : std::as_const(asked))
        askRow(key, state, changed);
    return sorted(changed);
}

void Findings::updateProperties(
    const CheckedState &state, const QVector<Touch> &touches, Changed &changed)
{
    QSet<int> whole; // objects of which a look at the property is not enough
    for (const Touch &touch : touches) {
        if (!touch.isValueOnly)
            m_shifted.insert(listKey(touch));
        if (m_shifted.contains(listKey(touch)) || !isChecked(touch.object))
            whole.insert(touch.object);
    }
    QSet<int> again;
    QSet<int> asked;
    for (const Touch &touch : touches) {
        if (whole.contains(touch.object))
            continue;
        checkAgain(m_own[touch.object], touch.object, state.current.objects[touch.object],
            state.loaded.objects[touch.object], state.allowances, touch.scope, touch.position,
            m_options);
        again.insert(touch.object);
        if (m_added && m_added->properties.contains(touch.property.toCaseFolded()))
            asked.insert(touch.object);
    }
    for (const int object : std::as_const(asked))
        askAdded(state, object);
    for (const int object : std::as_const(again))
        join(object, changed);
    for (const int object : std::as_const(whole))
        checkAtOnce(state, object, changed);
}

void Findings::checkAtOnce(const CheckedState &state, int object, Changed &changed)
{
    const bool begun = m_check && m_check->object() == object;
    if (begun)
        m_check.reset(); // what it has seen is no longer so
    if (propertyCount(state.current.objects[object]) <= atOnce) {
        m_rest.remove(object);
        m_again.erase(std::remove(m_again.begin(), m_again.end(), object), m_again.end());
        ObjectCheck check(object, m_options);
        check.advance(state.current.objects[object], &state.loaded.objects[object],
            state.allowances, std::numeric_limits<int>::max());
        keep(state, object, check.take(), changed);
        return;
    }
    if (object >= m_next || (m_rest.contains(object) && !begun))
        return; // it is waiting already
    m_again.push_back(object);
    m_rest.insert(object);
}

void Findings::askRow(const AskedKey &key, const CheckedState &state, Changed &changed)
{
    QSet<int> places;
    for (const int place : m_places.take(key)) {
        m_related[place].remove(key);
        places.insert(place);
    }
    const RelationInput input{ state.current, state.loaded, m_index, m_options, key.second };
    for (const Issue &issue : ask(relationRows()[static_cast<std::size_t>(key.first)], input)) {
        QVector<int> &listed = m_places[key];
        if (!listed.contains(issue.object))
            listed.append(issue.object);
        m_related[issue.object][key].append(issue);
        places.insert(issue.object);
    }
    for (const int place : std::as_const(places)) {
        if (m_related[place].isEmpty())
            m_related.remove(place);
        join(place, changed);
    }
}

void Findings::askAdded(const CheckedState &state, int object)
{
    QVector<Issue> issues;
    if (m_added)
        issues = m_added->check(state, object, m_options);
    if (issues.isEmpty())
        m_ofAdded.remove(object);
    else
        m_ofAdded.insert(object, issues);
}

void Findings::keep(
    const CheckedState &state, int object, ObjectFindings findings, Changed &changed)
{
    m_own[object] = std::move(findings);
    askAdded(state, object);
    join(object, changed);
}

void Findings::join(int object, Changed &changed)
{
    QVector<Issue> issues = m_own[object].issues;
    issues += m_ofAdded.value(object);
    if (const auto related = m_related.constFind(object); related != m_related.constEnd()) {
        for (const QVector<Issue> &ofRow : *related)
            issues += ofRow;
    }
    if (issues == m_issues[object])
        return;
    m_issues[object] = issues;
    changed.insert(object);
}

} // namespace clusprop
