// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/handbook_place.h"

namespace clusprop {
namespace {

constexpr bool isPlain(char16_t unit)
{
    return (unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9');
}

} // namespace

QString handbookName(QStringView title)
{
    QString name;
    for (const QChar letter : title) {
        const QChar low = letter.toLower();
        if (isPlain(low.unicode()))
            name += low;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}

QString handbookPage(ObjectClass objectClass)
{
    switch (objectClass) {
    case ObjectClass::Cluster:
        return QStringLiteral("catalog-cluster");
    case ObjectClass::Node:
        return QStringLiteral("catalog-node");
    case ObjectClass::Group:
        return QStringLiteral("catalog-group");
    case ObjectClass::Resource:
        return QStringLiteral("catalog-resource");
    case ObjectClass::ResourceType:
        return QStringLiteral("catalog-resource-type");
    case ObjectClass::Network:
        return QStringLiteral("catalog-network");
    case ObjectClass::NetworkInterface:
        return QStringLiteral("catalog-network-interface");
    case ObjectClass::GroupSet:
        return QStringLiteral("catalog-group-set");
    case ObjectClass::Volume:
        break;
    }
    return QStringLiteral("catalog-volume");
}

QString handbookPage(QStringView resourceType)
{
    return QStringLiteral("type-") + handbookName(resourceType);
}

HandbookPlace handbookPlace(const CatalogEntry &entry)
{
    const QString name = handbookName(entry.name);
    if (entry.resourceType.isEmpty())
        return { handbookPage(entry.objectClass), entry.isPrivate ? QStringLiteral("private-") + name : name };
    // The type itself has private properties too, beside those of its resources.
    const bool isOfType = entry.objectClass == ObjectClass::ResourceType;
    return { handbookPage(entry.resourceType), isOfType ? QStringLiteral("of-the-type-") + name : name };
}

} // namespace clusprop
