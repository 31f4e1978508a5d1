// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Clusters in one line, for tables of tests.
#pragma once

#include "core/model/volume.h"

#include <QStringList>

namespace clusprop::validation_test {

inline Property numberProperty(const QString &name, quint32 number)
{
    Property property;
    property.name = name;
    property.values = { dwordValue(number) };
    return property;
}

/// "?": not in the source; digits: a DWORD; else a text.
inline Property propertyOf(const QString &name, const QString &value)
{
    bool isNumber = false;
    const quint32 number = value.toUInt(&isNumber);
    if (isNumber)
        return numberProperty(name, number);
    Property property;
    property.name = name;
    if (value == u"?")
        property.knowledge = Knowledge::Absent;
    else
        property.values = { textValue(value) };
    return property;
}

/// Members that are no properties are written with an @.
inline void setMember(ClusterObject &object, const QString &name, const QString &value)
{
    if (name == u"@id")
        object.id = value;
    else if (name == u"@type")
        object.resourceType = value;
    else if (name == u"@group")
        object.groupId = value;
    else if (name == u"@resource")
        object.resourceId = value;
    else if (name == u"@state")
        object.state = value;
    else if (name == u"@node")
        object.nodeStates.append({ QStringLiteral("HV01"), value, {}, {} });
    else
        qFatal("a test names an unknown member");
}

/// "node HV01: @id=1, NodeWeight=0; volume V1: BackupInProgress=1". Properties that resources have
/// in private lists stand behind a !, read-only ones of volumes are told by name.
inline Cluster clusterOf(const QString &line)
{
    Cluster cluster;
    for (const QString &part : line.split(u';', Qt::SkipEmptyParts)) {
        const QString head = part.section(u':', 0, 0).trimmed();
        ClusterObject object;
        object.objectClass = *objectClassFromWord(head.section(u' ', 0, 0));
        object.name = head.section(u' ', 1);
        for (const QString &pair : part.section(u':', 1).split(u',', Qt::SkipEmptyParts)) {
            const QString name = pair.section(u'=', 0, 0).trimmed();
            const QString value = pair.section(u'=', 1).trimmed();
            if (name.startsWith(u'@'))
                setMember(object, name, value);
            else if (name.startsWith(u'!'))
                object.list(Scope::Private).properties.append(propertyOf(name.sliced(1), value));
            else
                object.list(Scope::Common).properties.append(propertyOf(name, value));
        }
        cluster.objects.append(object);
    }
    return cluster;
}

} // namespace clusprop::validation_test
