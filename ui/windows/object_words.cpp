// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/object_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace clusprop::ui {
namespace {

struct ObjectText
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::ObjectText)
};

QString groupName(const Cluster &cluster, const QString &id)
{
    const auto group = std::ranges::find_if(cluster.objects, [&id](const ClusterObject &object) {
        return object.objectClass == ObjectClass::Group
            && object.id.compare(id, Qt::CaseInsensitive) == 0;
    });
    return group == cluster.objects.end() ? id : group->name;
}

} // namespace

QString classTitle(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Cluster:
        return ObjectText::tr("Cluster");
    case ObjectClass::Node:
        return ObjectText::tr("Node");
    case ObjectClass::Group:
        return ObjectText::tr("Group");
    case ObjectClass::Resource:
        return ObjectText::tr("Resource");
    case ObjectClass::ResourceType:
        return ObjectText::tr("Resource type");
    case ObjectClass::Network:
        return ObjectText::tr("Network");
    case ObjectClass::NetworkInterface:
        return ObjectText::tr("Network interface");
    case ObjectClass::GroupSet:
        return ObjectText::tr("Group set");
    case ObjectClass::Volume:
        break;
    }
    return ObjectText::tr("Volume");
}

QString objectFacts(const Cluster &cluster, int object)
{
    const ClusterObject &shown = cluster.objects[object];
    QStringList facts{ classTitle(shown.objectClass) };
    if (!shown.resourceType.isEmpty())
        facts.append(shown.resourceType);
    if (!shown.groupId.isEmpty())
        facts.append(ObjectText::tr("in group %1").arg(groupName(cluster, shown.groupId)));
    if (!shown.resourceName.isEmpty())
        facts.append(ObjectText::tr("on resource %1").arg(shown.resourceName));
    if (!shown.ownerNode.isEmpty())
        facts.append(ObjectText::tr("owned by %1").arg(shown.ownerNode));
    if (!shown.state.isEmpty())
        facts.append(shown.state);
    if (!shown.id.isEmpty() && shown.id != shown.name)
        facts.append(ObjectText::tr("id %1").arg(shown.id));
    return facts.join(QStringLiteral(" · "));
}

} // namespace clusprop::ui
