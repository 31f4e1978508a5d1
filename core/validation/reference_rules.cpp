// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/relation_functions.h"

#include <algorithm>

namespace clusprop {
namespace {

/// A reference is missed only among objects that the source has: a list of resources alone says
/// nothing about networks.
bool isMissing(const RelationInput &in, ObjectClass objectClass, QStringView idOrName)
{
    return !idOrName.isEmpty() && !in.index.ofClass(objectClass).isEmpty()
        && !in.index.has(objectClass, idOrName);
}

const char *textOfMissing(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Node:
        return QT_TRANSLATE_NOOP(
            "clusprop::core", "%1 names %2, but there is no such node among the %3 here");
    case ObjectClass::Group:
        return QT_TRANSLATE_NOOP(
            "clusprop::core", "The resource is in the group %2, which is not among the %3 groups here");
    case ObjectClass::Resource:
        return QT_TRANSLATE_NOOP(
            "clusprop::core", "The disk resource behind the volume, %2, is not among the %3 resources here");
    default:
        return QT_TRANSLATE_NOOP(
            "clusprop::core", "%1 names %2, but there is no such network among the %3 here");
    }
}

RelationFinding missing(
    const RelationInput &in, QStringView property, ObjectClass objectClass, const QString &value)
{
    RelationFinding found;
    found.places = { property.isEmpty() ? IssuePlace{ in.object, Scope::Common, {} }
                                        : placeIn(in.cluster, in.object, property) };
    found.text = Sentence::tr(textOfMissing(objectClass))
                     .arg(property.isEmpty() ? in.asked().name : property.toString())
                     .arg(value)
                     .arg(in.index.ofClass(objectClass).size());
    found.source = Sentence::tr("the objects of this source");
    found.loadedSeverity = Severity::Warning;
    return found;
}

RelationFindings checkText(const RelationInput &in, QStringView property, ObjectClass objectClass)
{
    const auto value = knownText(in.asked(), property);
    if (!value || !isMissing(in, objectClass, *value))
        return {};
    return { missing(in, property, objectClass, *value) };
}

} // namespace

RelationFindings checkInterfaceReferences(const RelationInput &in)
{
    return checkText(in, u"Network", ObjectClass::Network)
        + checkText(in, u"Node", ObjectClass::Node);
}

RelationFindings checkAddressNetwork(const RelationInput &in)
{
    return checkText(in, u"Network", ObjectClass::Network);
}

RelationFindings checkPriorityNode(const RelationInput &in)
{
    constexpr QStringView property = u"LowerQuorumPriorityNodeId";
    const auto node = knownNumber(in.asked(), property);
    const QVector<int> &nodes = in.index.ofClass(ObjectClass::Node);
    // Where no node has an id there is nothing to compare with.
    const bool haveIds = std::any_of(nodes.begin(), nodes.end(),
        [&in](int candidate) { return !in.cluster.objects[candidate].id.isEmpty(); });
    const QString text = QString::number(node.value_or(0));
    if (!node || *node == 0 || !haveIds || !isMissing(in, ObjectClass::Node, text)) // 0: no node
        return {};
    return { missing(in, property, ObjectClass::Node, text) };
}

RelationFindings checkResourceGroup(const RelationInput &in)
{
    const QString &group = in.asked().groupId;
    if (!isMissing(in, ObjectClass::Group, group))
        return {};
    return { missing(in, {}, ObjectClass::Group, group) };
}

RelationFindings checkVolumeResource(const RelationInput &in)
{
    const QString &resource = in.asked().resourceId;
    if (!isMissing(in, ObjectClass::Resource, resource))
        return {};
    return { missing(in, {}, ObjectClass::Resource, resource) };
}

} // namespace clusprop
