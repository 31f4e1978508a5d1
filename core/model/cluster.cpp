// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/cluster.h"

#include "core/model/volume.h"

#include <QStringList>

namespace clusprop {
namespace {

bool same(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

/// GUIDs are written with and without braces.
QStringView withoutBraces(QStringView id)
{
    return id.startsWith(u'{') && id.endsWith(u'}') ? id.sliced(1, id.size() - 2) : id;
}

bool answersTo(const ClusterObject &object, QStringView name)
{
    if (same(object.name, name))
        return true;
    if (!object.id.isEmpty() && same(withoutBraces(object.id), withoutBraces(name)))
        return true;
    if (object.objectClass != ObjectClass::Volume)
        return false;
    const Property *guidPath = object.find(volume_property::volumeName);
    if (guidPath != nullptr && same(textOf(*guidPath).value_or(QString()), name))
        return true;
    return same(QStringView(object.name).sliced(object.name.lastIndexOf(u'\\') + 1), name);
}

QString namesOf(const Cluster &cluster, ObjectClass objectClass)
{
    constexpr int shown = 8;
    QStringList names;
    for (const ClusterObject &object : cluster.objects) {
        if (object.objectClass == objectClass)
            names.append(object.name);
    }
    if (names.size() > shown) {
        const qsizetype more = names.size() - shown;
        names = names.first(shown);
        names.append(QStringLiteral("and %1 more").arg(more));
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

const Property *ClusterObject::find(QStringView propertyName) const
{
    for (const PropertyList &list : lists) {
        if (const Property *property = list.find(propertyName))
            return property;
    }
    return nullptr;
}

QString objectLabel(const ClusterObject &object)
{
    if (object.objectClass == ObjectClass::Cluster)
        return objectClassWord(object.objectClass);
    return objectClassWord(object.objectClass) + u':' + object.name;
}

ObjectMatch findObjects(const Cluster &cluster, QStringView label)
{
    const qsizetype colon = label.indexOf(u':');
    const QStringView word = colon < 0 ? label : label.first(colon);
    const QStringView name = colon < 0 ? QStringView() : label.sliced(colon + 1);
    const auto objectClass = objectClassFromWord(word);
    if (!objectClass) {
        QStringList words;
        for (const ObjectClass known : allObjectClasses)
            words.append(objectClassWord(known));
        return { {},
            QStringLiteral("\"%1\" is no class of object; use one of %2")
                .arg(word, words.join(QStringLiteral(", "))) };
    }

    ObjectMatch match;
    bool anyOfClass = false;
    for (int index = 0; index < cluster.objects.size(); ++index) {
        const ClusterObject &object = cluster.objects[index];
        if (object.objectClass != *objectClass)
            continue;
        anyOfClass = true;
        if (name.isEmpty() || answersTo(object, name))
            match.objects.append(index);
    }
    if (!match.objects.isEmpty())
        return match;
    match.problem = anyOfClass
        ? QStringLiteral("no %1 is named \"%2\"; there are: %3")
              .arg(objectClassWord(*objectClass), name, namesOf(cluster, *objectClass))
        : QStringLiteral("there is no object of class %1 in this source").arg(objectClassWord(*objectClass));
    return match;
}

QString placeReference(const Cluster &cluster, const Place &place)
{
    if (place.source < 0 || place.source >= cluster.sources.size())
        return {};
    const QString &file = cluster.sources[place.source].file;
    if (place.hasBytes())
        return QStringLiteral("%1:@0x%2").arg(file, QString::number(place.offset, 16));
    if (place.line > 0)
        return QStringLiteral("%1:%2").arg(file, QString::number(place.line));
    return place.key.isEmpty() ? file : QStringLiteral("%1:%2").arg(file, place.key);
}

int firstOfClass(const Cluster &cluster, ObjectClass objectClass)
{
    for (int index = 0; index < cluster.objects.size(); ++index) {
        if (cluster.objects[index].objectClass == objectClass)
            return index;
    }
    return -1;
}

} // namespace clusprop
