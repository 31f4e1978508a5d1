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

/// One group with `count` properties, each as `make` has it.
template<typename MakeProperty> Cluster withProperties(int count, MakeProperty make)
{
    Cluster cluster;
    cluster.objects = { group(u"G"_s, u"1"_s) };
    PropertyList &list = cluster.objects[0].list(Scope::Private);
    for (int number = 0; number < count; ++number)
        list.properties.append(make(number));
    return cluster;
}

/// `count` groups with a common property each, named and identified as `make` has it.
template<typename MakeObject> Cluster withObjects(int count, quint32 said, MakeObject make)
{
    Cluster cluster;
    for (int number = 0; number < count; ++number) {
        cluster.objects.append(make(number));
        cluster.objects.last().list(Scope::Common).properties = { numbered(u"Priority"_s, said) };
    }
    return cluster;
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
            return withProperties(
                count, [=](int number) { return numbered(u"P%1"_s.arg(number), said); });
        } },
    { "one property over and over", 1000,
        [](int count, quint32 said) {
            return withProperties(
                count, [=](int number) { return numbered(u"P"_s, said + quint32(number)); });
        } },
    { "values of one property", 1000,
        [](int count, quint32 said) {
            return withProperties(1, [=](int) {
                Property property = numbered(u"P"_s, said);
                property.values = QVector<Value>(count, dwordValue(said));
                return property;
            });
        } },
    { "properties that nobody else has", 1000,
        [](int count, quint32 said) {
            return withProperties(count,
                [=](int number) { return numbered(u"P%1 %2"_s.arg(said).arg(number), said); });
        } },
    { "objects", 1000,
        [](int count, quint32 said) {
            return withObjects(count, said,
                [](int number) { return group(u"G%1"_s.arg(number), QString::number(number)); });
        } },
    { "objects without an id", 1000,
        [](int count, quint32 said) {
            return withObjects(
                count, said, [](int number) { return group(u"G%1"_s.arg(number), {}); });
        } },
    { "objects of one name", 1000,
        [](int count, quint32 said) {
            return withObjects(count, said, [](int) { return group(u"G"_s, {}); });
        } },
    { "objects with other names", 1000,
        [](int count, quint32 said) {
            return withObjects(count, said, [said](int number) {
                return group(u"G%1 %2"_s.arg(said).arg(number), QString::number(number));
            });
        } },
    { "objects that nobody else has", 1000,
        [](int count, quint32 said) {
            return withObjects(count, said, [said](int number) {
                const QString name = u"G%1 %2"_s.arg(said).arg(number);
                return group(name, name);
            });
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
