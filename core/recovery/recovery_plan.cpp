// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/recovery/recovery_plan.h"

#include "core/merging/merge_property.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace clusprop {
namespace {

bool answersTo(const ClusterObject &object, const ObjectKey &key)
{
    return object.objectClass == key.objectClass && object.name == key.name && object.id == key.id;
}

/// Where it was, or else the only one of that id, or else the only one of that name.
int findObject(const Cluster &cluster, const ObjectKey &key)
{
    if (key.index < cluster.objects.size() && answersTo(cluster.objects[key.index], key))
        return key.index;
    const auto only = [&cluster](auto isMeant) {
        int found = -1;
        for (int object = 0; object < cluster.objects.size(); ++object) {
            if (!isMeant(cluster.objects[object]))
                continue;
            if (found >= 0)
                return -1;
            found = object;
        }
        return found;
    };
    if (!key.id.isEmpty()) {
        const int found = only([&key](const ClusterObject &object) {
            return object.objectClass == key.objectClass
                && object.id.compare(key.id, Qt::CaseInsensitive) == 0;
        });
        if (found >= 0)
            return found;
    }
    return only([&key](const ClusterObject &object) {
        return object.objectClass == key.objectClass
            && object.name.compare(key.name, Qt::CaseInsensitive) == 0;
    });
}

/// A name, case folded, and how often it came before in its list.
using Occurrence = std::pair<QString, int>;

QHash<Occurrence, int> positionsIn(const QVector<Property> &properties)
{
    QHash<QString, int> seen;
    QHash<Occurrence, int> positions;
    positions.reserve(properties.size());
    for (int position = 0; position < properties.size(); ++position) {
        const QString folded = properties[position].name.toCaseFolded();
        positions.insert({ folded, seen[folded]++ }, position);
    }
    return positions;
}

/// Takes the place over from what stands in the document: a journal does not have it.
Property placed(Property wanted, const Property *there)
{
    if (there == nullptr)
        return wanted;
    if (wanted == *there)
        return *there;
    wanted.place = there->place;
    return wanted;
}

using ListKey = std::pair<int, Scope>; ///< object and list

class Planning
{
public:
    Planning(const UnsavedWork &work, const Cluster &current)
        : m_work(work)
        , m_cluster(current)
    {
        m_objects.reserve(work.objects.size());
        for (const ObjectKey &key : work.objects)
            m_objects.append(findObject(current, key));
    }

    RecoveryPlan take()
    {
        for (const MadeDecision &decision : m_work.decisions)
            planDecision(decision);
        std::map<ListKey, QVector<const PropertyStep *>> byList;
        for (const PropertyStep &step : m_work.steps)
            byList[{ step.object, step.scope }].append(&step);
        for (const auto &[key, steps] : byList)
            planList(m_objects[key.first], steps);
        for (const AllowedValue &allowed : m_work.allowed)
            planAllowance(allowed);
        for (const ChangeRemark &remark : m_work.remarks) {
            if (const int object = m_objects[remark.object]; object >= 0)
                m_plan.remarks.append({ { object, remark.scope, remark.name },
                    { remark.leftOut, remark.comment } });
        }
        return std::move(m_plan);
    }

private:
    RecoveryItem itemFor(RecoveryItem::Kind kind, int workObject, Scope scope, const QString &name)
    {
        RecoveryItem item;
        item.kind = kind;
        item.workObject = workObject;
        item.object = m_objects[workObject];
        item.scope = scope;
        item.name = name;
        item.fate = item.object < 0 ? Fate::ObjectGone : Fate::Differs;
        return item;
    }

    PropertyList &list(const RecoveryItem &item)
    {
        return m_cluster.objects[item.object].list(item.scope);
    }

    void planDecision(const MadeDecision &made)
    {
        RecoveryItem item
            = itemFor(RecoveryItem::Kind::Decision, made.object, made.scope, made.name);
        Property wanted;
        wanted.name = made.name;
        wanted.extras.edit().claims = { made.claim };
        item.mine = settled(wanted, 0);
        if (item.object >= 0) {
            QVector<Property> &properties = list(item).properties;
            const auto disputed
                = std::ranges::find_if(properties, [&made](const Property &property) {
                      return property.isDisputed()
                          && property.name.compare(made.name, Qt::CaseInsensitive) == 0;
                  });
            if (disputed == properties.end()) {
                if (const Property *now = list(item).find(made.name)) {
                    item.now = *now;
                    if (now->values == item.mine->values)
                        item.fate = Fate::AlreadySo;
                }
            } else {
                item.before = *disputed;
                item.now = *disputed;
                const auto claim = static_cast<int>(disputed->extras->claims.indexOf(made.claim));
                if (claim >= 0) {
                    item.fate = Fate::Applies;
                    m_plan.decisions.append({ item.object, made.scope, made.name, claim });
                    *disputed = settled(*disputed, claim);
                }
            }
        }
        m_plan.items.append(item);
    }

    /// All steps of one list at once: what stays in its place first, then what goes from back to
    /// front, then what comes from front to back. So each position is right when its turn comes.
    void planList(int object, const QVector<const PropertyStep *> &steps)
    {
        EditGroup sets;
        EditGroup removals;
        EditGroup additions;
        QSet<Occurrence> seen; // the second step about one property is none
        QHash<Occurrence, int> positions;
        if (object >= 0) {
            positions = positionsIn(
                m_cluster.objects[object].list(steps.first()->scope).properties);
        }
        for (const PropertyStep *step : steps) {
            RecoveryItem item = itemFor(
                RecoveryItem::Kind::Change, step->object, step->scope, step->name);
            item.before = step->before;
            item.mine = step->after;
            const Occurrence which{ step->name.toCaseFolded(), step->ordinal };
            if (object >= 0 && !seen.contains(which)) {
                seen.insert(which);
                const int at = positions.value(which, -1);
                const Property *now = at < 0 ? nullptr : &list(item).properties[at];
                if (now != nullptr)
                    item.now = *now;
                // One that only moves has to be moved, although it says the same.
                if (item.now == step->before && (step->isChange() || step->position >= 0)) {
                    item.fate = Fate::Applies;
                    const bool moves = step->position >= 0;
                    if (step->after && !moves)
                        sets.append(setting(object, *step, at, *now));
                    if (step->before && (moves || !step->after))
                        removals.append(makeReset(m_cluster, object, step->scope, at));
                    if (step->after && moves)
                        additions.append({ EditKind::Add, object, step->scope, step->position,
                            placed(*step->after, now) });
                } else if (item.now == step->after) {
                    item.fate = Fate::AlreadySo;
                }
            }
            if (step->isChange())
                m_plan.items.append(item);
        }
        std::ranges::sort(removals, std::greater(), &Edit::position);
        std::ranges::sort(additions, {}, &Edit::position);
        take(sets);
        take(removals);
        take(additions);
    }

    static Edit setting(int object, const PropertyStep &step, int at, const Property &now)
    {
        const bool keepsFormat = now.syntax() == step.after->syntax();
        return { keepsFormat ? EditKind::Set : EditKind::Retype, object, step.scope, at,
            placed(*step.after, &now) };
    }

    void take(const EditGroup &edits)
    {
        for (Edit edit : edits) {
            if (edit.kind == EditKind::Add) { // a list that lost others meanwhile may be too short
                const auto &properties = m_cluster.objects[edit.object].list(edit.scope).properties;
                edit.position = std::min(edit.position, static_cast<int>(properties.size()));
            }
            applyEdit(m_cluster, edit);
            m_plan.edits.append(std::move(edit));
        }
    }

    /// After the steps, so that the value that is allowed is there.
    void planAllowance(const AllowedValue &allowed)
    {
        RecoveryItem item = itemFor(
            RecoveryItem::Kind::Allowance, allowed.object, allowed.scope, allowed.name);
        item.reason = allowed.allowance.reason;
        if (item.object >= 0) {
            const int at = list(item).indexOf(allowed.name);
            if (at >= 0) {
                item.now = list(item).properties[at];
                item.name = item.now->name;
                if (item.now->values == allowed.allowance.values) {
                    item.fate = Fate::Applies;
                    m_plan.edits.append(
                        makeAllow(m_cluster, item.object, item.scope, at, item.reason));
                }
            }
        }
        m_plan.items.append(item);
    }

    const UnsavedWork &m_work;
    Cluster m_cluster; ///< as it is after what is planned so far
    QVector<int> m_objects; ///< of the cluster, by index of the work's objects
    RecoveryPlan m_plan;
};

} // namespace

int RecoveryPlan::count(Fate fate) const
{
    return static_cast<int>(std::ranges::count(items, fate, &RecoveryItem::fate));
}

RecoveryPlan planRecovery(const UnsavedWork &work, const Cluster &current)
{
    return Planning(work, current).take();
}

QVector<RecoveryItem> itemsOf(const UnsavedWork &work)
{
    QVector<RecoveryItem> items;
    for (const MadeDecision &made : work.decisions) {
        Property wanted;
        wanted.name = made.name;
        wanted.extras.edit().claims = { made.claim };
        items.append({ RecoveryItem::Kind::Decision, made.object, -1, made.scope, made.name, {},
            settled(wanted, 0), {} });
    }
    for (const PropertyStep &step : work.steps) {
        if (step.isChange()) {
            items.append({ RecoveryItem::Kind::Change, step.object, -1, step.scope, step.name,
                step.before, step.after, {} });
        }
    }
    for (const AllowedValue &allowed : work.allowed) {
        items.append({ RecoveryItem::Kind::Allowance, allowed.object, -1, allowed.scope,
            allowed.name, {}, {}, {}, allowed.allowance.reason });
    }
    return items;
}

QString labelOf(const ObjectKey &key)
{
    ClusterObject object;
    object.objectClass = key.objectClass;
    object.name = key.name;
    object.id = key.id;
    return objectLabel(object);
}

} // namespace clusprop
