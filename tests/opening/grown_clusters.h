// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Clusters of any size that have one thing many times.
#pragma once

#include "core/model/cluster.h"

namespace clusprop::grown {

using namespace Qt::Literals::StringLiterals;

/// A cluster with one thing many times; the same thing in each is told apart by `said`.
using MakeCluster = Cluster (*)(int count, quint32 said);

inline Property numbered(const QString &name, quint32 said)
{
    Property property;
    property.name = name;
    property.values = { dwordValue(said) };
    return property;
}

inline ClusterObject group(const QString &name, const QString &id)
{
    ClusterObject object;
    object.objectClass = ObjectClass::Group;
    object.name = name;
    object.id = id;
    return object;
}

struct ClusterRow
{
    const char *title;
    int count;
    MakeCluster make;
};

inline constexpr ClusterRow clusterRows[] = {
    { "properties of one object", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            cluster.objects = { group(u"G"_s, u"1"_s) };
            for (int number = 0; number < count; ++number)
                cluster.objects[0]
                    .list(Scope::Private)
                    .properties.append(numbered(u"P%1"_s.arg(number), said));
            return cluster;
        } },
    { "one property over and over", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            cluster.objects = { group(u"G"_s, u"1"_s) };
            for (int number = 0; number < count; ++number)
                cluster.objects[0]
                    .list(Scope::Private)
                    .properties.append(numbered(u"P"_s, said + quint32(number)));
            return cluster;
        } },
    { "values of one property", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            cluster.objects = { group(u"G"_s, u"1"_s) };
            Property property = numbered(u"P"_s, said);
            for (int number = 0; number < count; ++number)
                property.values.append(dwordValue(said));
            cluster.objects[0].list(Scope::Private).properties = { property };
            return cluster;
        } },
    { "properties that nobody else has", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            cluster.objects = { group(u"G"_s, u"1"_s) };
            for (int number = 0; number < count; ++number)
                cluster.objects[0]
                    .list(Scope::Private)
                    .properties.append(numbered(u"P%1 %2"_s.arg(said).arg(number), said));
            return cluster;
        } },
    { "objects", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            for (int number = 0; number < count; ++number) {
                cluster.objects.append(group(u"G%1"_s.arg(number), QString::number(number)));
                cluster.objects.last().list(Scope::Common).properties
                    = { numbered(u"Priority"_s, said) };
            }
            return cluster;
        } },
    { "objects without an id", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            for (int number = 0; number < count; ++number) {
                cluster.objects.append(group(u"G%1"_s.arg(number), {}));
                cluster.objects.last().list(Scope::Common).properties
                    = { numbered(u"Priority"_s, said) };
            }
            return cluster;
        } },
    { "objects of one name", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            for (int number = 0; number < count; ++number) {
                cluster.objects.append(group(u"G"_s, {}));
                cluster.objects.last().list(Scope::Common).properties
                    = { numbered(u"Priority"_s, said) };
            }
            return cluster;
        } },
    { "objects with other names", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            for (int number = 0; number < count; ++number) {
                cluster.objects.append(
                    group(u"G%1 %2"_s.arg(said).arg(number), QString::number(number)));
                cluster.objects.last().list(Scope::Common).properties
                    = { numbered(u"Priority"_s, said) };
            }
            return cluster;
        } },
    { "objects that nobody else has", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            for (int number = 0; number < count; ++number) {
                const QString name = u"G%1 %2"_s.arg(said).arg(number);
                cluster.objects.append(group(name, name));
                cluster.objects.last().list(Scope::Common).properties
                    = { numbered(u"Priority"_s, said) };
            }
            return cluster;
        } },
    { "states of one volume", 1000,
        [](int count, quint32 said) {
            Cluster cluster;
            cluster.objects.resize(1);
            cluster.objects[0].objectClass = ObjectClass::Volume;
            cluster.objects[0].name = u"Volume1"_s;
            for (int number = 0; number < count; ++number)
                cluster.objects[0].nodeStates.append(
                    { u"HV%1 %2"_s.arg(said).arg(number), u"Direct"_s, {}, {} });
            return cluster;
        } },
};

} // namespace clusprop::grown
