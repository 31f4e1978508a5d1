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

RelationFinding missing(
    const RelationInput &in, QStringView property, ObjectClass objectClass, const QString &value)
{
    RelationFinding found;
    found.places = { property.isEmpty() ? IssuePlace{ in.object, Scope::Common, {} }
                                        : placeIn(in.cluster, in.object, property) };
    found.text = QStringLiteral("%1 names %2, but there is no such %3 among the %4 here")
                     .arg(property.isEmpty() ? in.asked().name : property.toString(), value,
                         objectClassWord(objectClass),
                         QString::number(in.index.ofClass(objectClass).size()));
    found.source = QStringLiteral("the objects of this source");
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
    RelationFinding found = missing(in, {}, ObjectClass::Group, group);
    found.text = QStringLiteral("The resource is in the group %1, which is not among the %2 groups here")
                     .arg(group, QString::number(in.index.ofClass(ObjectClass::Group).size()));
    return { found };
}

RelationFindings checkVolumeResource(const RelationInput &in)
{
    const QString &resource = in.asked().resourceId;
    if (!isMissing(in, ObjectClass::Resource, resource))
        return {};
    RelationFinding found = missing(in, {}, ObjectClass::Resource, resource);
    found.text = QStringLiteral("The disk resource behind the volume, %1, is not among the %2 resources here")
                     .arg(resource, QString::number(in.index.ofClass(ObjectClass::Resource).size()));
    return { found };
}

} // namespace clusprop
