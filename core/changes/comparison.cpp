// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/comparison.h"

#include "core/changes/object_partners.h"
#include "core/merging/merge_property.h"
#include "core/merging/object_keys.h"
#include "core/validation/rules.h"
#include "core/values/display.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace clusprop {
namespace {

using Fact = FactChange::Fact;

// Facts

void addFact(QVector<FactChange> &facts, Fact fact, const QString &before, const QString &after)
{
    if (!before.isEmpty() && !after.isEmpty() && before != after)
        facts.append({ fact, before, after });
}

/// A cluster of one list is named after its file, and a volume of which the source tells no name
/// after its resource.
bool hasOwnName(const ClusterObject &object)
{
    return object.objectClass != ObjectClass::Cluster
        && (object.objectClass != ObjectClass::Volume
            || object.name.compare(object.resourceName, Qt::CaseInsensitive) != 0);
}

/// The id of a node is a number in one source and a GUID in another.
bool areOfOneForm(const QString &left, const QString &right)
{
    return left.contains(u'-') == right.contains(u'-');
}

QVector<FactChange> factsOf(const ClusterObject &before, const ClusterObject &after)
{
    QVector<FactChange> facts;
    if (hasOwnName(before) && hasOwnName(after))
        addFact(facts, Fact::Name, before.name, after.name);
    if (areOfOneForm(before.id, after.id) && plainId(before.id) != plainId(after.id))
        addFact(facts, Fact::Id, before.id, after.id);
    addFact(facts, Fact::Type, before.resourceType, after.resourceType);
    const bool sameGroup = !before.groupId.isEmpty() && plainId(before.groupId) == plainId(after.groupId);
    if (!sameGroup) {
        const bool named = !before.groupName.isEmpty() && !after.groupName.isEmpty();
        addFact(facts, Fact::Group, named ? before.groupName : before.groupId,
            named ? after.groupName : after.groupId);
    }
    addFact(facts, Fact::Owner, before.ownerNode, after.ownerNode);
    addFact(facts, Fact::State, before.state, after.state);
    return facts;
}

/// Sources that tell a group by its id have its name at the group.
class GroupNames
{
public:
    void replaceIds(ObjectComparison &object, const Cluster &before, const Cluster &after)
    {
        for (FactChange &fact : object.facts) {
            if (fact.fact != Fact::Group)
                continue;
            fact.before = nameOf(before, m_before, fact.before);
            fact.after = nameOf(after, m_after, fact.after);
        }
    }

private:
    using Names = std::optional<QHash<QString, QString>>; ///< by plain id; made when first needed

    static QString nameOf(const Cluster &cluster, Names &names, const QString &group)
    {
        if (!names) {
            names.emplace();
            for (const ClusterObject &object : cluster.objects) {
                if (object.objectClass == ObjectClass::Group && !object.name.isEmpty())
                    names->insert(plainId(object.id), object.name);
            }
        }
        return names->value(plainId(group), group);
    }

    Names m_before;
    Names m_after;
};

// Properties

struct Side
{
    const Cluster &cluster;
    int object;

    [[nodiscard]] const ClusterObject &subject() const { return cluster.objects[object]; }
};

const Source *sourceOf(const Cluster &cluster, const Property &property)
{
    const int source = property.place.source;
    return source >= 0 && source < cluster.sources.size() ? &cluster.sources[source] : nullptr;
}

/// Whether one side's file can tell something that the other's cannot, so that a difference in the
/// words may be none in the cluster.
bool areOfOneKind(const Cluster &before, const Property &left, const Cluster &after, const Property &right)
{
    const Source *one = sourceOf(before, left);
    const Source *other = sourceOf(after, right);
    return one == nullptr || other == nullptr || one->kind == other->kind;
}

bool saysTheSame(const Side &before, const Side &after, const Change &change)
{
    if (!change.before || !change.after)
        return false;
    const bool known = change.before->knowledge == Knowledge::Known
        && change.after->knowledge == Knowledge::Known;
    return known && !areOfOneKind(before.cluster, *change.before, after.cluster, *change.after)
        && sameMeaning(*change.before, *change.after);
}

bool tellsStored(const Cluster &cluster)
{
    return std::ranges::any_of(cluster.sources, &Source::isDatabase);
}

/// A value that one side has and the other, which tells stored values apart, does not: it is no
/// difference when it is what the cluster uses in any case.
bool isUnstoredDefault(const Side &before, const Side &after, const Change &change)
{
    if (change.before.has_value() == change.after.has_value()
        || tellsStored(before.cluster) == tellsStored(after.cluster))
        return false;
    const Side &without = change.before ? after : before;
    const Side &with = change.before ? before : after;
    if (!tellsStored(without.cluster))
        return false;
    const Property &property = change.before ? *change.before : *change.after;
    const CatalogEntry *entry = catalogEntry(with.subject(), change.scope, property.name);
    if (entry == nullptr || property.values.size() != 1 || !entry->defaultValue.isValid())
        return false;
    const auto number = numberOf(property);
    return number ? entry->defaultValue.typeId() != QMetaType::QString
            && *number == entry->defaultValue.toULongLong()
                  : textOf(property) == entry->defaultValue.toString();
}

ObjectComparison compared(const Side &before, const Side &after, int &defaultsPassedOver)
{
    ObjectComparison result;
    result.before = before.object;
    result.after = after.object;
    result.facts = factsOf(before.subject(), after.subject());
    for (const Scope scope : allScopes) {
        const QVector<Change> changes = changesOfList(
            before.subject().list(scope), after.subject().list(scope), after.object, scope);
        for (const Change &change : changes) {
            if (saysTheSame(before, after, change))
                continue;
            if (isUnstoredDefault(before, after, change))
                ++defaultsPassedOver;
            else
                result.changes.append(change);
        }
    }
    return result;
}

ObjectComparison alone(const Cluster &cluster, int object, ChangeKind kind)
{
    ObjectComparison result;
    (kind == ChangeKind::Added ? result.after : result.before) = object;
    for (const Scope scope : allScopes) {
        for (const Property &property : cluster.objects[object].list(scope).properties) {
            Change change{ kind, object, scope, property.name, std::nullopt, std::nullopt };
            (kind == ChangeKind::Added ? change.after : change.before) = property;
            result.changes.append(change);
        }
    }
    return result;
}

} // namespace

QString factWord(Fact fact)
{
    switch (fact) {
    case Fact::Name:
        return QStringLiteral("name");
    case Fact::Id:
        return QStringLiteral("id");
    case Fact::Type:
        return QStringLiteral("type");
    case Fact::Group:
        return QStringLiteral("group");
    case Fact::Owner:
        return QStringLiteral("owner node");
    case Fact::State:
        break;
    }
    return QStringLiteral("state");
}

bool ObjectComparison::isRenamed() const
{
    return std::ranges::any_of(
        facts, [](const FactChange &change) { return change.fact == Fact::Name; });
}

bool ObjectComparison::isMoved() const
{
    return std::ranges::any_of(facts, [](const FactChange &change) {
        return change.fact == Fact::Group || change.fact == Fact::Owner;
    });
}

int Comparison::differenceCount() const
{
    int count = 0;
    for (const ObjectComparison &object : objects)
        count += object.isPaired() ? static_cast<int>(object.facts.size() + object.changes.size()) : 1;
    return count;
}

Comparison compareClusters(const Cluster &before, const Cluster &after)
{
    const ObjectPartners partners(before, after);
    QVector<QVector<int>> goneBehind(after.objects.size() + 1); // index + 1 of a new side's object
    int last = -1;
    for (int object = 0; object < before.objects.size(); ++object) {
        if (partners.afterOf(object) >= 0)
            last = partners.afterOf(object);
        else
            goneBehind[last + 1].append(object);
    }

    Comparison comparison;
    comparison.objects.reserve(after.objects.size());
    const auto appendGone = [&](int behind) {
        for (const int gone : goneBehind[behind + 1])
            comparison.objects.append(alone(before, gone, ChangeKind::Removed));
    };
    appendGone(-1);
    for (int object = 0; object < after.objects.size(); ++object) {
        const int partner = partners.beforeOf(object);
        comparison.objects.append(partner < 0
                ? alone(after, object, ChangeKind::Added)
                : compared({ before, partner }, { after, object }, comparison.defaultsPassedOver));
        appendGone(object);
    }
    GroupNames groups;
    for (ObjectComparison &object : comparison.objects)
        groups.replaceIds(object, before, after);
    return comparison;
}

ObjectComparison compareObjects(
    const Cluster &before, int beforeObject, const Cluster &after, int afterObject)
{
    if (beforeObject < 0)
        return alone(after, afterObject, ChangeKind::Added);
    if (afterObject < 0)
        return alone(before, beforeObject, ChangeKind::Removed);
    int passedOver = 0;
    ObjectComparison object
        = compared({ before, beforeObject }, { after, afterObject }, passedOver);
    GroupNames().replaceIds(object, before, after);
    return object;
}

Cluster alignedTo(const Cluster &after, const Cluster &before, const Comparison &comparison)
{
    Cluster aligned = after;
    for (const ObjectComparison &object : comparison.objects) {
        if (object.isPaired())
            aligned.objects[object.after].lists = before.objects[object.before].lists;
    }
    return aligned;
}

} // namespace clusprop
