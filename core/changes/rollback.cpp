// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/rollback.h"

#include <algorithm>

namespace clusprop {
namespace {

ChangeKind invertedKind(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return ChangeKind::Removed;
    case ChangeKind::Removed:
        return ChangeKind::Added;
    case ChangeKind::Changed:
    case ChangeKind::Retyped:
        break;
    }
    return kind;
}

/// FORMAT.md, "Reset to default": one value of type LIST_VALUE without data.
bool isReset(const Property &property)
{
    return property.values.size() == 1 && property.values.first().payload.isEmpty()
        && wire::typeOf(property.syntax()) == wire::Type::ListValue;
}

} // namespace

Change invertedChange(const Change &change)
{
    Change inverted = change;
    inverted.kind = invertedKind(change.kind);
    inverted.before = change.after;
    inverted.after = change.before;
    inverted.allowedFor.clear(); // what was loaded needs no permission
    return inverted;
}

QVector<Change> invertedChanges(const QVector<Change> &changes)
{
    QVector<Change> inverted;
    inverted.reserve(changes.size());
    std::transform(changes.rbegin(), changes.rend(), std::back_inserter(inverted), invertedChange);
    return inverted;
}

StoredList::StoredList(const PropertyList &list)
    : m_endMark(list.endMark)
{
    m_slots.reserve(list.properties.size());
    for (const Property &property : list.properties)
        m_slots.append({ property });
}

void StoredList::set(const PropertyList &sent)
{
    for (const Property &property : sent.properties) {
        const auto slot = std::ranges::find_if(m_slots, [&property](const Slot &candidate) {
            return candidate.property.name.compare(property.name, Qt::CaseInsensitive) == 0;
        });
        if (slot == m_slots.end()) {
            if (!isReset(property))
                m_slots.append({ property });
            continue;
        }
        slot->isStored = !isReset(property);
        if (slot->isStored)
            slot->property = property;
    }
}

PropertyList StoredList::list() const
{
    PropertyList list;
    list.endMark = m_endMark;
    for (const Slot &slot : m_slots) {
        if (slot.isStored)
            list.properties.append(slot.property);
    }
    return list;
}

} // namespace clusprop
