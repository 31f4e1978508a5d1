// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/relation_functions.h"
#include "core/values/display.h"

#include <QMap>
#include <QStringList>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// What the nodes of a cluster have in common, and when they may differ. Names, votes, states,
/// hardware and fault domains are a node's own and not here; nor is what the catalog says too
/// little of to tell.
struct SharedRow
{
    QStringView property;
    QStringView exception; ///< completes "differs between nodes: …"
    Severity severity;
};

constexpr QStringView upgrade = u"usual only while the cluster is being upgraded";
constexpr std::array sharedByNodes{
    SharedRow{ u"MajorVersion", upgrade, Severity::Note },
    SharedRow{ u"MinorVersion", upgrade, Severity::Note },
    SharedRow{ u"BuildNumber", upgrade, Severity::Note },
    SharedRow{ u"CSDVersion", u"service packs should be the same on all nodes", Severity::Note },
    SharedRow{ u"NodeHighestVersion", upgrade, Severity::Note },
    SharedRow{ u"NodeLowestVersion", upgrade, Severity::Note },
    SharedRow{ u"EnableEventLogReplication", u"only some nodes' logs are copied", Severity::Warning },
    SharedRow{ u"DetectedCloudPlatform", u"nodes of one cluster run in one place", Severity::Warning },
};

/// Objects by what they say of a property; the ones that say nothing are in none.
QMap<QString, QVector<int>> byValue(
    const Cluster &cluster, const QVector<int> &objects, QStringView property)
{
    QMap<QString, QVector<int>> groups;
    for (const int object : objects) {
        const Property *found = cluster.objects[object].find(property);
        if (found != nullptr && found->knowledge == Knowledge::Known)
            groups[displayProperty(*found)].append(object);
    }
    return groups;
}

QStringList namesOf(const Cluster &cluster, const QVector<int> &objects)
{
    QStringList names;
    for (const int object : objects)
        names.append(cluster.objects[object].name);
    return names;
}

/// Listed at the objects that are fewest of a kind, because they are most likely the odd ones.
RelationFinding difference(
    const Cluster &cluster, const QMap<QString, QVector<int>> &groups, QStringView property)
{
    QVector<QString> values = groups.keys();
    std::stable_sort(values.begin(), values.end(), [&groups](const QString &left, const QString &right) {
        return groups[left].size() < groups[right].size();
    });
    RelationFinding found;
    QStringList parts;
    for (const QString &value : values) {
        const QVector<int> &objects = groups[value];
        parts.append(QStringLiteral("%1 on %2").arg(value.isEmpty() ? QStringLiteral("empty") : value,
            someOf(namesOf(cluster, objects))));
        for (const int object : objects)
            found.places.append(placeIn(cluster, object, property));
    }
    found.text = parts.join(QStringLiteral("; "));
    return found;
}

} // namespace

RelationFindings checkNodesAgree(const RelationInput &in)
{
    RelationFindings findings;
    for (const SharedRow &row : sharedByNodes) {
        const auto groups = byValue(in.cluster, in.index.ofClass(ObjectClass::Node), row.property);
        if (groups.size() < 2)
            continue;
        RelationFinding found = difference(in.cluster, groups, row.property);
        found.text = QStringLiteral("%1 differs between nodes (%2): %3")
                         .arg(row.property, row.exception, found.text);
        found.source = QStringLiteral("the catalog");
        found.loadedSeverity = row.severity;
        findings.append(found);
    }
    return findings;
}

RelationFindings checkInterfacesAgree(const RelationInput &in)
{
    QMap<QString, QVector<int>> byNetwork;
    for (const int object : in.index.ofClass(ObjectClass::NetworkInterface)) {
        if (const auto network = knownText(in.cluster.objects[object], u"Network"))
            byNetwork[network->toCaseFolded()].append(object);
    }
    RelationFindings findings;
    for (const QVector<int> &interfaces : std::as_const(byNetwork)) {
        const auto groups = byValue(in.cluster, interfaces, u"DhcpEnabled");
        if (groups.size() < 2)
            continue;
        RelationFinding found = difference(in.cluster, groups, u"DhcpEnabled");
        found.text = QStringLiteral("Some interfaces of one network have their address from DHCP and "
                                    "some have a fixed one: DhcpEnabled is %1")
                         .arg(found.text);
        found.source = QStringLiteral("the catalog");
        findings.append(found);
    }
    return findings;
}

RelationFindings checkVotes(const RelationInput &in)
{
    RelationFinding found;
    for (const int node : in.index.ofClass(ObjectClass::Node)) {
        if (knownNumber(in.cluster.objects[node], u"NodeWeight") != 0U)
            return {};
        found.places.append(placeIn(in.cluster, node, u"NodeWeight"));
    }
    found.text = QStringLiteral("NodeWeight is 0 on every node here, so none of them has a vote and "
                                "the cluster cannot reach quorum by its nodes");
    found.source = QStringLiteral("documentation page nodes-nodeweight");
    found.loadedSeverity = Severity::Warning;
    return { found };
}

} // namespace clusprop
