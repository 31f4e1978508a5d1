// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/merging/object_keys.h"

#include "core/merging/merge_property.h"
#include "core/model/volume.h"

namespace clusprop {
namespace {

QString volumeText(const ClusterObject &volume, QStringView name)
{
    const Property *property = volume.find(name);
    return property == nullptr ? QString() : textOf(*property).value_or(QString());
}

/// The GUID of `\\?\Volume{…}\`, with which some sources end and others do not.
QString volumeGuid(const ClusterObject &volume)
{
    const QString path = volumeText(volume, volume_property::volumeName);
    const qsizetype open = path.indexOf(u'{');
    const qsizetype close = path.indexOf(u'}', open);
    return open < 0 || close < 0 ? path.toCaseFolded()
                                 : path.mid(open + 1, close - open - 1).toCaseFolded();
}

/// "volume1" of `C:\ClusterStorage\Volume1`: Get-ClusterSharedVolumeState gives no more.
QString lastPart(const ClusterObject &volume)
{
    const QString friendly = volumeText(volume, volume_property::friendlyName);
    const QString &path = friendly.isEmpty() ? volume.name : friendly;
    return path.sliced(path.lastIndexOf(u'\\') + 1).toCaseFolded();
}

bool differ(const QString &left, const QString &right)
{
    return !left.isEmpty() && !right.isEmpty() && left != right;
}

void addKey(QStringList &keys, const ClusterObject &object, QStringView kind, const QString &text)
{
    if (!text.isEmpty()) {
        keys.append(QStringLiteral("%1/%2/%3")
                        .arg(QString::number(static_cast<int>(object.objectClass)), kind, text));
    }
}

/// A volume that is named after its resource has no name of its own yet.
bool hasOwnName(const ClusterObject &volume)
{
    return volume.name.compare(volume.resourceName, Qt::CaseInsensitive) != 0;
}

QStringList volumeKeys(const ClusterObject &volume)
{
    QStringList keys;
    addKey(keys, volume, u"guid", volumeGuid(volume));
    if (hasOwnName(volume))
        addKey(keys, volume, u"name", lastPart(volume));
    addKey(keys, volume, u"resource", plainId(volume.resourceId));
    addKey(keys, volume, u"resource name", volume.resourceName.toCaseFolded());
    return keys;
}

bool areDistinctVolumes(const ClusterObject &left, const ClusterObject &right)
{
    const QString guid = volumeGuid(left);
    if (!guid.isEmpty() && !volumeGuid(right).isEmpty())
        return guid != volumeGuid(right);
    const bool haveNames = hasOwnName(left) && hasOwnName(right);
    if (haveNames && !sameLetters(lastPart(left), lastPart(right)))
        return true;
    const Property *first = left.find(volume_property::partitionNumber);
    const Property *second = right.find(volume_property::partitionNumber);
    return first != nullptr && second != nullptr && numberOf(*first) && numberOf(*second)
        && numberOf(*first) != numberOf(*second);
}

/// Their names are unique in a cluster, and their ids are written in more than one way.
bool isKnownByName(ObjectClass objectClass)
{
    return objectClass == ObjectClass::Node || objectClass == ObjectClass::ResourceType;
}

} // namespace

QString plainId(const QString &id)
{
    QStringView plain(id);
    if (plain.startsWith(u'{') && plain.endsWith(u'}'))
        plain = plain.sliced(1, plain.size() - 2);
    return plain.toString().toCaseFolded();
}

QStringList objectKeys(const ClusterObject &object)
{
    if (object.objectClass == ObjectClass::Volume)
        return volumeKeys(object);
    QStringList keys;
    if (object.objectClass == ObjectClass::Cluster) {
        addKey(keys, object, u"the", QStringLiteral("one")); // there is one in a cluster
        return keys;
    }
    addKey(keys, object, u"id", plainId(object.id));
    addKey(keys, object, u"name", object.name.toCaseFolded());
    return keys;
}

bool areDistinct(const ClusterObject &left, const ClusterObject &right)
{
    if (left.objectClass == ObjectClass::Volume)
        return areDistinctVolumes(left, right);
    return !isKnownByName(left.objectClass) && left.objectClass != ObjectClass::Cluster
        && differ(plainId(left.id), plainId(right.id));
}

} // namespace clusprop
