// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/merging/merger.h"

#include "core/catalog/catalog.h"
#include "core/merging/merge_property.h"
#include "core/merging/object_keys.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace clusprop {
namespace {

constexpr qsizetype mostNotes = 50;

struct Fact
{
    QStringView word; ///< for people; empty: a difference is not worth a word
    QString ClusterObject::*member;
};
constexpr std::array facts{
    Fact{ u"", &ClusterObject::id },
    Fact{ u"type", &ClusterObject::resourceType },
    Fact{ u"", &ClusterObject::groupId },
    Fact{ u"group", &ClusterObject::groupName },
    Fact{ u"", &ClusterObject::resourceId },
    Fact{ u"resource", &ClusterObject::resourceName },
    Fact{ u"owner node", &ClusterObject::ownerNode },
    Fact{ u"state", &ClusterObject::state },
};

const QString &typeOf(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
}

/// A volume's whole path says more than its last part or than its resource's name, and a name with
/// all its letters more than one in ASCII.
bool isBetterName(const ClusterObject &object, const QString &name)
{
    if (object.objectClass == ObjectClass::Volume && name.contains(u'\\')
        && !object.name.contains(u'\\'))
        return true;
    return object.name.contains(u'?') && !name.contains(u'?') && sameLetters(object.name, name);
}

/// "Volume1" is the last part of `C:\ClusterStorage\Volume1`, and GUID paths end with a backslash in
/// some sources only.
bool isPartOf(const Property &part, const Property &whole)
{
    const auto shorter = textOf(part);
    const auto longer = textOf(whole);
    if (!shorter || !longer || shorter->isEmpty() || shorter->size() >= longer->size())
        return false;
    return longer->endsWith(u'\\' + *shorter, Qt::CaseInsensitive)
        || longer->compare(*shorter + u'\\', Qt::CaseInsensitive) == 0;
}

bool sameText(const QString &left, const QString &right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// Only private properties and a name: what Get-ClusterParameter tells of the object that it lists.
bool isParametersOnly(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::Resource && object.id.isEmpty()
        && object.resourceType.isEmpty() && object.list(Scope::Common).properties.isEmpty()
        && object.list(Scope::CommonReadOnly).properties.isEmpty();
}

/// One for all names of a setting.
QString keyOf(const ClusterObject &object, Scope scope, const QString &name)
{
    const QString canonical = Catalog::shared().canonicalName(
        object.objectClass, typeOf(object), isPrivate(scope), name);
    return (isPrivate(scope) ? QChar(u'p') : QChar(u'c')) + canonical.toCaseFolded();
}

/// Empty for a name that is whole.
QString withoutEllipsis(const QString &name)
{
    for (const QStringView ellipsis : { u"...", u"\u2026" }) {
        if (name.endsWith(ellipsis))
            return name.chopped(ellipsis.size());
    }
    return {};
}

bool hasKnownValue(const ClusterObject &object)
{
    return std::any_of(object.lists.begin(), object.lists.end(), [](const PropertyList &list) {
        return std::any_of(list.properties.begin(), list.properties.end(),
            [](const Property &property) { return property.knowledge == Knowledge::Known; });
    });
}

/// Who has a name, so that each of many objects is asked once and not all of them for each.
class NameIndex
{
public:
    explicit NameIndex(const Cluster &cluster);

    /// The only object that is neither resource nor volume and has the name; -1 for none or several.
    [[nodiscard]] int ownerOf(const QString &name) const
    {
        const int owner = m_owners.value(name.toCaseFolded(), none);
        return owner == several ? none : owner;
    }
    /// Resources whose name begins like one that a table has cut: "Virtual Machine Configur...".
    [[nodiscard]] QVector<int> resourcesLike(const QString &cut) const;

private:
    static constexpr int none = -1;
    static constexpr int several = -2;

    QHash<QString, int> m_owners;
    std::vector<std::pair<QString, int>> m_resources; ///< sorted
};

NameIndex::NameIndex(const Cluster &cluster)
{
    for (int position = 0; position < cluster.objects.size(); ++position) {
        const ClusterObject &object = cluster.objects[position];
        const QString name = object.name.toCaseFolded();
        if (object.objectClass == ObjectClass::Resource)
            m_resources.emplace_back(name, position);
        else if (object.objectClass != ObjectClass::Volume)
            m_owners.insert(name, m_owners.contains(name) ? several : position);
    }
    std::sort(m_resources.begin(), m_resources.end());
}

QVector<int> NameIndex::resourcesLike(const QString &cut) const
{
    const QString begin = withoutEllipsis(cut).toCaseFolded();
    const QString self = cut.toCaseFolded();
    QVector<int> found;
    if (begin.isEmpty())
        return found;
    auto candidate = std::lower_bound(m_resources.begin(), m_resources.end(), std::pair(begin, none));
    for (; candidate != m_resources.end() && candidate->first.startsWith(begin); ++candidate) {
        if (candidate->first != self)
            found.append(candidate->second);
    }
    return found;
}

} // namespace

Merger::Merger(Cluster &cluster) : m_cluster(cluster)
{
    for (int position = 0; position < m_cluster.objects.size(); ++position)
        index(position);
}

int Merger::add(ClusterObject object)
{
    int position = findObject(object);
    if (position >= 0) {
        joinFacts(m_cluster.objects[position], object);
        joinLists(position, object);
        joinNodeStates(position, object);
    } else {
        position = static_cast<int>(m_cluster.objects.size());
        m_cluster.objects.append(std::move(object));
    }
    index(position); // also of the names that the object has learned
    return position;
}

int Merger::findObject(const ClusterObject &object) const
{
    for (const QString &key : objectKeys(object)) {
        const int position = m_byKey.value(key, -1);
        if (position >= 0 && !areDistinct(m_cluster.objects[position], object))
            return position;
    }
    return -1;
}

void Merger::index(int position)
{
    for (const QString &key : objectKeys(m_cluster.objects[position])) {
        if (!m_byKey.contains(key))
            m_byKey.insert(key, position);
    }
}

void Merger::joinFacts(ClusterObject &target, const ClusterObject &object)
{
    if (target.name.isEmpty() || isBetterName(target, object.name))
        target.name = object.name;
    else if (target.objectClass != ObjectClass::Volume && !object.name.isEmpty()
        && !sameText(target.name, object.name) && !sameLetters(target.name, object.name))
        noteDifference(target, u"name", target.name, object.name);
    for (const Fact &fact : facts) {
        QString &kept = target.*fact.member;
        const QString &said = object.*fact.member;
        if (kept.isEmpty())
            kept = said;
        else if (!said.isEmpty() && !fact.word.isEmpty() && !sameText(kept, said))
            noteDifference(target, fact.word, kept, said);
    }
}

Merger::Contents &Merger::contentsOf(int position)
{
    constexpr qsizetype few = 64;
    const ClusterObject &object = m_cluster.objects.at(position);
    const QString &type = typeOf(object);
    const auto kept = m_contents.find(position);
    if (kept != m_contents.end() && kept->type == type)
        return *kept;
    Contents contents;
    contents.type = type;
    for (const Scope scope : allScopes) {
        const QVector<Property> &properties = object.list(scope).properties;
        for (qsizetype at = 0; at < properties.size(); ++at)
            contents.properties.insert(keyOf(object, scope, properties[at].name), { scope, at });
    }
    for (qsizetype at = object.nodeStates.size() - 1; at >= 0; --at) // the first of a node is meant
        contents.nodeStates.insert(object.nodeStates[at].node.toCaseFolded(), at);
    const bool isFew = contents.properties.size() + contents.nodeStates.size() < few;
    return (isFew ? m_fewContents : m_contents[position]) = std::move(contents);
}

void Merger::joinLists(int position, const ClusterObject &object)
{
    Contents &contents = contentsOf(position);
    ClusterObject &target = m_cluster.objects[position];
    for (const Scope scope : allScopes) {
        for (const Property &property : object.list(scope).properties) {
            const QString key = keyOf(target, scope, property.name);
            const auto found = contents.properties.constFind(key);
            if (found == contents.properties.constEnd()) {
                QVector<Property> &properties = target.list(scope).properties;
                contents.properties.insert(key, { scope, properties.size() });
                properties.append(property);
                continue;
            }
            const CatalogEntry *entry = Catalog::shared().find(
                target.objectClass, contents.type, isPrivate(scope), property.name);
            Property &kept = target.list(found->scope).properties[found->position];
            if (target.objectClass == ObjectClass::Volume && isPartOf(property, kept))
                continue;
            if (target.objectClass == ObjectClass::Volume && isPartOf(kept, property))
                kept = property;
            else
                mergeProperty(kept, property, entry);
        }
    }
}

void Merger::joinNodeStates(int position, const ClusterObject &object)
{
    if (object.nodeStates.isEmpty())
        return;
    Contents &contents = contentsOf(position);
    ClusterObject &target = m_cluster.objects[position];
    for (const VolumeNodeState &state : object.nodeStates) {
        const QString key = state.node.toCaseFolded();
        const auto found = contents.nodeStates.constFind(key);
        if (found == contents.nodeStates.constEnd()) {
            contents.nodeStates.insert(key, target.nodeStates.size());
            target.nodeStates.append(state);
            continue;
        }
        VolumeNodeState &known = target.nodeStates[*found];
        if (known.state.isEmpty())
            known.state = state.state;
        else if (!state.state.isEmpty() && !sameText(known.state, state.state))
            noteDifference(
                target, QStringLiteral("state on ") + state.node, known.state, state.state);
        if (!known.redirectedReason)
            known.redirectedReason = state.redirectedReason;
        if (!known.blockRedirectedReason)
            known.blockRedirectedReason = state.blockRedirectedReason;
        if (known.redirectedText.isEmpty())
            known.redirectedText = state.redirectedText;
        if (known.blockRedirectedText.isEmpty())
            known.blockRedirectedText = state.blockRedirectedText;
    }
}

void Merger::noteDifference(
    const ClusterObject &object, QStringView fact, const QString &kept, const QString &other)
{
    if (m_notes.size() >= mostNotes) {
        ++m_moreNotes;
        return;
    }
    m_notes.append(QStringLiteral("the sources differ on the %1 of %2: %3 or %4; the first is shown")
                       .arg(fact, objectLabel(object), kept, other));
}

QStringList Merger::notes() const
{
    if (m_moreNotes == 0)
        return m_notes;
    return m_notes
        + QStringList{ QStringLiteral("and %1 more such differences").arg(m_moreNotes) };
}

/// Moves what was said of a name alone to the object that is meant.
void Merger::settleParameters()
{
    const NameIndex names(m_cluster);
    QSet<int> moved;
    for (int position = 0; position < m_cluster.objects.size(); ++position) {
        if (!isParametersOnly(m_cluster.objects.at(position)))
            continue;
        const QString &name = m_cluster.objects.at(position).name;
        const QVector<int> alike = names.resourcesLike(name);
        const int owner = alike.size() == 1 ? alike.first() : names.ownerOf(name);
        if (owner >= 0)
            joinLists(owner, ClusterObject(m_cluster.objects.at(position)));
        else if (alike.size() > 1 && !hasKnownValue(m_cluster.objects.at(position)))
            noteCutName(name, alike.size());
        else
            continue;
        moved.insert(position);
    }
    if (!moved.isEmpty())
        removeObjects(moved);
}

void Merger::noteCutName(const QString &name, qsizetype resources)
{
    if (m_notes.size() >= mostNotes) {
        ++m_moreNotes;
        return;
    }
    m_notes.append(QStringLiteral("the name %1 is cut and may be that of %2 resources; what was "
                                  "shown of its values was left out")
                       .arg(name, QString::number(resources)));
}

void Merger::removeObjects(const QSet<int> &positions)
{
    QVector<ClusterObject> kept;
    kept.reserve(m_cluster.objects.size() - positions.size());
    for (int position = 0; position < m_cluster.objects.size(); ++position) {
        if (!positions.contains(position))
            kept.append(std::move(m_cluster.objects[position]));
    }
    m_cluster.objects = std::move(kept);
    m_byKey.clear();
    m_contents.clear();
    for (int position = 0; position < m_cluster.objects.size(); ++position)
        index(position);
}

void Merger::connectObjects()
{
    settleParameters();
    for (ClusterObject &object : m_cluster.objects) {
        if (object.objectClass == ObjectClass::Resource && object.groupId.isEmpty()) {
            ClusterObject group;
            group.objectClass = ObjectClass::Group;
            group.name = object.groupName;
            const int found = findObject(group);
            object.groupId = found < 0 ? QString() : m_cluster.objects[found].id;
        }
        if (object.objectClass == ObjectClass::Volume) {
            ClusterObject disk;
            disk.objectClass = ObjectClass::Resource;
            disk.id = object.resourceId;
            disk.name = object.resourceName;
            const int found = findObject(disk);
            if (found < 0)
                continue;
            const ClusterObject &resource = m_cluster.objects[found];
            for (const auto &[mine, theirs] : { std::pair{ &object.resourceId, &resource.id },
                     std::pair{ &object.resourceName, &resource.name },
                     std::pair{ &object.ownerNode, &resource.ownerNode } }) {
                if (mine->isEmpty())
                    *mine = *theirs;
            }
        }
    }
}

} // namespace clusprop
