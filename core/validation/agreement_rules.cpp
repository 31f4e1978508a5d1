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
    const char *text; ///< what is wrong; %1 is the property, %2 who has which value
    Severity severity;
};

constexpr const char *upgrade = QT_TRANSLATE_NOOP("clusprop::core",
    "%1 differs between nodes (usual only while the cluster is being upgraded): %2");
constexpr std::array sharedByNodes{
    SharedRow{ u"MajorVersion", upgrade, Severity::Note },
    SharedRow{ u"MinorVersion", upgrade, Severity::Note },
    SharedRow{ u"BuildNumber", upgrade, Severity::Note },
    SharedRow{ u"CSDVersion", QT_TRANSLATE_NOOP("clusprop::core",
            "%1 differs between nodes (service packs should be the same on all nodes): %2"), Severity::Note },
    SharedRow{ u"NodeHighestVersion", upgrade, Severity::Note },
    SharedRow{ u"NodeLowestVersion", upgrade, Severity::Note },
    SharedRow{ u"EnableEventLogReplication", QT_TRANSLATE_NOOP("clusprop::core",
            "%1 differs between nodes (only some nodes' logs are copied): %2"), Severity::Warning },
    SharedRow{ u"DetectedCloudPlatform", QT_TRANSLATE_NOOP("clusprop::core",
            "%1 differs between nodes (nodes of one cluster run in one place): %2"), Severity::Warning },
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
    QVector<Sentence> parts;
    for (const QString &value : values) {
        const QVector<int> &objects = groups[value];
        parts.append(Sentence::tr("%1 on %2")
                         .arg(value.isEmpty() ? Sentence::tr("empty") : Sentence(value))
                         .arg(someOf(namesOf(cluster, objects))));
        for (const int object : objects)
            found.places.append(placeIn(cluster, object, property));
    }
    found.text = Sentence::joined(parts, "; ");
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
        found.text = Sentence::tr(row.text).arg(row.property.toString()).arg(found.text);
        found.source = Sentence::tr("the catalog");
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
        found.text = Sentence::tr("Some interfaces of one network have their address from DHCP and "
                                    "some have a fixed one: DhcpEnabled is %1")
                         .arg(found.text);
        found.source = Sentence::tr("the catalog");
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
    found.text = Sentence::tr("NodeWeight is 0 on every node here, so none of them has a vote and "
                                "the cluster cannot reach quorum by its nodes");
    found.source = Sentence::tr("documentation page %1").arg(QStringLiteral("nodes-nodeweight"));
    found.loadedSeverity = Severity::Warning;
    return { found };
}

} // namespace clusprop
