// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/edits/edit.h"

#include "core/values/display.h"

#include <QHash>

#include <algorithm>

namespace clusprop {
namespace {

/// A name and how often it came before in its list, so that duplicates keep their partners.
using Occurrence = std::pair<QString, int>;

QVector<Occurrence> occurrences(const PropertyList &list)
{
    QHash<QString, int> seen;
    QVector<Occurrence> result;
    result.reserve(list.properties.size());
    for (const Property &property : list.properties) {
        const QString folded = property.name.toCaseFolded();
        result.append({ folded, seen[folded]++ });
    }
    return result;
}

QHash<Occurrence, int> indexByOccurrence(const PropertyList &list)
{
    QHash<Occurrence, int> index;
    const QVector<Occurrence> all = occurrences(list);
    for (int position = 0; position < all.size(); ++position)
        index.insert(all[position], position);
    return index;
}

ChangeKind kindOf(const Property &before, const Property &after)
{
    return before.syntax() == after.syntax() && before.values.size() == after.values.size()
        ? ChangeKind::Changed
        : ChangeKind::Retyped;
}

bool sameNames(const PropertyList &left, const PropertyList &right)
{
    return left.properties.size() == right.properties.size()
        && std::equal(left.properties.begin(), left.properties.end(), right.properties.begin(),
            [](const Property &one, const Property &other) { return one.name == other.name; });
}

} // namespace

Edit applyEdit(Cluster &cluster, const Edit &edit)
{
    QVector<Property> &properties = cluster.objects[edit.object].list(edit.scope).properties;
    Edit inverse = edit;
    switch (edit.kind) {
    case EditKind::Set:
    case EditKind::Retype:
        Q_ASSERT(edit.position >= 0 && edit.position < properties.size());
        inverse.property = properties[edit.position];
        properties[edit.position] = edit.property;
        break;
    case EditKind::Add:
        Q_ASSERT(edit.position >= 0 && edit.position <= properties.size());
        inverse.kind = EditKind::Remove;
        properties.insert(edit.position, edit.property);
        break;
    case EditKind::Remove:
    case EditKind::Reset:
        Q_ASSERT(edit.position >= 0 && edit.position < properties.size());
        inverse.kind = EditKind::Add;
        inverse.property = properties.takeAt(edit.position);
        break;
    case EditKind::Allow:
        Q_ASSERT_X(false, "applyEdit", "an allowance changes nothing of the cluster");
        break;
    }
    return inverse;
}

Edit applyAllowance(Allowances &allowances, const Edit &edit)
{
    Edit inverse = edit;
    const Allowance *before = allowances.find(edit.object, edit.scope, edit.property.name);
    inverse.property.values = before != nullptr ? before->values : Values();
    inverse.reason = before != nullptr ? before->reason : QString();
    allowances.set(
        edit.object, edit.scope, edit.property.name, { edit.property.values, edit.reason });
    return inverse;
}

bool sameTarget(const Edit &left, const Edit &right)
{
    return left.object == right.object && left.scope == right.scope && left.position == right.position
        && left.property.name.compare(right.property.name, Qt::CaseInsensitive) == 0;
}

Edit makeSet(const Cluster &cluster, int object, Scope scope, const QString &name, const Value &value)
{
    const PropertyList &list = cluster.objects[object].list(scope);
    const int position = list.indexOf(name);
    if (position < 0) {
        Property added;
        added.name = name;
        added.values.append(value);
        return { EditKind::Add, object, scope, static_cast<int>(list.properties.size()), added };
    }
    Property changed = list.properties[position];
    const EditKind kind = changed.syntax() == value.syntax ? EditKind::Set : EditKind::Retype;
    // The server's expansion of the old text says nothing about the new one.
    changed.values = { value };
    changed.knowledge = Knowledge::Known;
    setCutText(changed, {});
    return { kind, object, scope, position, changed };
}

tl::expected<Edit, Sentence> makeAdd(const Cluster &cluster, int object, Scope scope,
    const QString &name, const Value &value)
{
    const ClusterObject &owner = cluster.objects[object];
    if (owner.objectClass == ObjectClass::Volume) {
        return tl::unexpected(Sentence::tr(
            "What is known of a volume are the members of a structure; nothing can be added to it"));
    }
    if (isReadOnly(scope))
        return tl::unexpected(Sentence::tr("The cluster does not let properties of this list be set"));
    if (name.isEmpty())
        return tl::unexpected(Sentence::tr("A property needs a name"));
    if (name.contains(QChar(0)))
        return tl::unexpected(Sentence::tr("A name cannot hold a NUL character"));
    for (const Scope other : allScopes) {
        if (const Property *there = owner.list(other).find(name)) {
            return tl::unexpected(
                Sentence::tr("%1 is there already; names are the same whatever their case")
                    .arg(there->name));
        }
    }
    Property added;
    added.name = name;
    added.values.append(value);
    return Edit{ EditKind::Add, object, scope,
        static_cast<int>(owner.list(scope).properties.size()), added };
}

Edit makeRetype(const Cluster &cluster, int object, Scope scope, int position, const Value &value)
{
    Property changed = cluster.objects[object].list(scope).properties[position];
    changed.values = { value };
    changed.knowledge = Knowledge::Known;
    setCutText(changed, {});
    return { EditKind::Retype, object, scope, position, changed };
}

Edit makeReset(const Cluster &cluster, int object, Scope scope, int position)
{
    Property name;
    name.name = cluster.objects[object].list(scope).properties[position].name;
    return { EditKind::Reset, object, scope, position, name };
}

Edit makeAllow(
    const Cluster &cluster, int object, Scope scope, int position, const QString &reason)
{
    return { EditKind::Allow, object, scope, position,
        cluster.objects[object].list(scope).properties[position], reason };
}

Sentence describeEdit(const Cluster &cluster, const Edit &edit)
{
    const ClusterObject &object = cluster.objects[edit.object];
    const QString &property = edit.property.name;
    switch (edit.kind) {
    case EditKind::Set:
        return Sentence::tr("Set %1 of %2 to %3").arg(property, object.name, displayProperty(edit.property));
    case EditKind::Retype:
        return Sentence::tr("Make %1 of %2 a %3")
            .arg(property, object.name, formatText(edit.property));
    case EditKind::Add:
        return Sentence::tr("Add %1 to %2").arg(property, object.name);
    case EditKind::Remove:
        return Sentence::tr("Remove %1 from %2").arg(property, object.name);
    case EditKind::Allow:
        return edit.reason.isEmpty()
            ? Sentence::tr("Take back what is allowed for %1 of %2").arg(property, object.name)
            : Sentence::tr("Allow %1 for %2 of %3")
                  .arg(displayProperty(edit.property), property, object.name);
    case EditKind::Reset:
        break;
    }
    return Sentence::tr("Reset %1 of %2 to its default").arg(property, object.name);
}

QVector<Change> changesOfList(
    const PropertyList &before, const PropertyList &after, int object, Scope scope)
{
    QVector<Change> changes;
    // Lists share their data until they are edited, which makes this the usual case.
    if (before.properties.constData() == after.properties.constData())
        return changes;
    if (sameNames(before, after)) { // nothing came or went, so everything has its partner beside it
        for (int position = 0; position < after.properties.size(); ++position) {
            const Property &old = before.properties[position];
            const Property &property = after.properties[position];
            if (!(old == property))
                changes.append({ kindOf(old, property), object, scope, property.name, old, property });
        }
        return changes;
    }
    const QHash<Occurrence, int> beforeIndex = indexByOccurrence(before);
    const QVector<Occurrence> afterNames = occurrences(after);
    for (int position = 0; position < after.properties.size(); ++position) {
        const Property &property = after.properties[position];
        const auto partner = beforeIndex.constFind(afterNames[position]);
        if (partner == beforeIndex.constEnd()) {
            changes.append({ ChangeKind::Added, object, scope, property.name, std::nullopt, property });
            continue;
        }
        const Property &old = before.properties[*partner];
        if (!(old == property))
            changes.append({ kindOf(old, property), object, scope, property.name, old, property });
    }
    const QHash<Occurrence, int> afterIndex = indexByOccurrence(after);
    const QVector<Occurrence> beforeNames = occurrences(before);
    for (int position = 0; position < before.properties.size(); ++position) {
        if (afterIndex.contains(beforeNames[position]))
            continue;
        const Property &old = before.properties[position];
        changes.append({ ChangeKind::Removed, object, scope, old.name, old, std::nullopt });
    }
    return changes;
}

QVector<Change> changesOfObject(const Cluster &before, const Cluster &after, int object)
{
    QVector<Change> changes;
    for (const Scope scope : allScopes) {
        changes += changesOfList(
            before.objects[object].list(scope), after.objects[object].list(scope), object, scope);
    }
    return changes;
}

QVector<Change> changesBetween(const Cluster &before, const Cluster &after)
{
    Q_ASSERT(before.objects.size() == after.objects.size());
    QVector<Change> changes;
    for (int object = 0; object < after.objects.size(); ++object)
        changes += changesOfObject(before, after, object);
    return changes;
}

QString changeWord(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("added");
    case ChangeKind::Removed:
        return QStringLiteral("removed");
    case ChangeKind::Changed:
        return QStringLiteral("changed");
    case ChangeKind::Retyped:
        break;
    }
    return QStringLiteral("retyped");
}

} // namespace clusprop
