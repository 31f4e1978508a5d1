// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/recovery/unsaved_work.h"

#include <algorithm>

namespace clusprop {
namespace {

/// A name and how often it came before in its list.
using Occurrence = std::pair<QString, int>;

QVector<Occurrence> occurrencesOf(const QVector<Property> &properties)
{
    QHash<QString, int> seen;
    QVector<Occurrence> all;
    all.reserve(properties.size());
    for (const Property &property : properties) {
        const QString folded = property.name.toCaseFolded();
        all.append({ folded, seen[folded]++ });
    }
    return all;
}

/// Gathers what differs, and names the objects that it is about once each.
class Gathering
{
public:
    explicit Gathering(const UnsavedState &state)
        : m_state(state)
    {
        m_work.origin = state.origin;
    }

    UnsavedWork take()
    {
        for (const MadeDecision &decision : m_state.decisions) {
            m_work.decisions.append(decision);
            m_work.decisions.last().object = key(decision.object);
        }
        for (int object = 0; object < m_state.current.objects.size(); ++object) {
            for (const Scope scope : allScopes)
                compareLists(object, scope);
        }
        addAllowances();
        addRemarks();
        return std::move(m_work);
    }

private:
    int key(int object)
    {
        const auto known = m_keys.constFind(object);
        if (known != m_keys.constEnd())
            return *known;
        const ClusterObject &meant = m_state.loaded.objects[object];
        m_work.objects.append({ object, meant.objectClass, meant.name, meant.id });
        return *m_keys.insert(object, static_cast<int>(m_work.objects.size()) - 1);
    }

    void compareLists(int object, Scope scope)
    {
        const QVector<Property> &before = m_state.loaded.objects[object].list(scope).properties;
        const QVector<Property> &after = m_state.current.objects[object].list(scope).properties;
        if (before.constData() == after.constData()) // the same data in memory
            return;
        const QVector<Occurrence> names = occurrencesOf(before);
        QHash<Occurrence, int> partners;
        for (int position = 0; position < names.size(); ++position)
            partners.insert(names[position], position);

        const QVector<Occurrence> newNames = occurrencesOf(after);
        int furthest = -1; // in `before`, of the properties that keep their order
        for (int position = 0; position < after.size(); ++position) {
            const Property &now = after[position];
            PropertyStep step{ -1, scope, now.name, newNames[position].second, position, {}, now };
            const int partner = partners.contains(newNames[position])
                ? partners.take(newNames[position])
                : -1;
            if (partner >= 0)
                step.before = before[partner];
            if (partner > furthest) {
                furthest = partner;
                step.position = -1;
                if (!step.isChange())
                    continue;
            }
            append(object, std::move(step));
        }
        for (int position = 0; position < before.size(); ++position) {
            if (partners.contains(names[position])) {
                append(object, { -1, scope, before[position].name, names[position].second, -1,
                                   before[position], {} });
            }
        }
    }

    void append(int object, PropertyStep step)
    {
        step.object = key(object);
        m_work.steps.append(std::move(step));
    }

    /// Those for values that a property has now. What undo might bring back is not work.
    void addAllowances()
    {
        for (const Allowances::Placed &placed : m_state.allowances.all()) {
            const Property *property
                = m_state.current.objects[placed.object].list(placed.scope).find(placed.name);
            if (property != nullptr && property->values == placed.allowance.values) {
                m_work.allowed.append(
                    { key(placed.object), placed.scope, placed.name, placed.allowance });
            }
        }
    }

    void addRemarks()
    {
        for (const auto &[place, mark] : m_state.remarks.all()) {
            m_work.remarks.append(
                { key(place.object), place.scope, place.name, mark.leftOut, mark.comment });
        }
    }

    const UnsavedState &m_state;
    UnsavedWork m_work;
    QHash<int, int> m_keys; ///< index into UnsavedWork::objects by index of the object
};

} // namespace

int UnsavedWork::changeCount() const
{
    return static_cast<int>(std::ranges::count_if(steps, &PropertyStep::isChange));
}

UnsavedState unsavedStateOf(const Document &document)
{
    const LoadedFile &file = document.file();
    UnsavedState state;
    state.origin.title = file.title;
    state.origin.files = file.files;
    if (file.files.isEmpty() && !file.file.isEmpty())
        state.origin.files = { { file.file, -1, {} } };
    state.origin.isSample = state.origin.files.isEmpty();
    state.origin.codePage = file.codePage;
    state.loaded = document.loaded();
    state.current = document.current();
    state.decisions = document.madeDecisions();
    state.allowances = document.allowances();
    state.remarks = document.changeMarks();
    return state;
}

UnsavedWork unsavedWork(const UnsavedState &state)
{
    return Gathering(state).take();
}

} // namespace clusprop
