// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_import.h"

#include "core/importers/shell_facts.h"
#include "core/importers/shell_kind.h"
#include "core/importers/shell_left_out.h"
#include "core/importers/shell_notes.h"
#include "core/importers/shell_objects.h"
#include "core/importers/shell_parameters.h"
#include "core/importers/shell_volumes.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

/// Members that may hold a whole object, and its class where the source tells no type.
struct InnerRow
{
    QStringView member;
    ShellKind kind;
};
constexpr std::array innerRows{
    InnerRow{ u"Cluster", ShellKind::Cluster },
    InnerRow{ u"OwnerGroup", ShellKind::Group },
    InnerRow{ u"OwnerNode", ShellKind::Node },
    InnerRow{ u"ResourceType", ShellKind::ResourceType },
    InnerRow{ u"Network", ShellKind::Network },
    InnerRow{ u"Node", ShellKind::Node },
    InnerRow{ u"ClusterObject", ShellKind::Unknown },
    InnerRow{ u"Object", ShellKind::Unknown },
};

struct ClassWords
{
    ObjectClass objectClass;
    const char16_t *one;
    const char16_t *several;
};
constexpr std::array classWords{
    ClassWords{ ObjectClass::Cluster, u"cluster", u"clusters" },
    ClassWords{ ObjectClass::Node, u"node", u"nodes" },
    ClassWords{ ObjectClass::Group, u"group", u"groups" },
    ClassWords{ ObjectClass::Resource, u"resource", u"resources" },
    ClassWords{ ObjectClass::ResourceType, u"resource type", u"resource types" },
    ClassWords{ ObjectClass::Network, u"network", u"networks" },
    ClassWords{ ObjectClass::NetworkInterface, u"network interface", u"network interfaces" },
    ClassWords{ ObjectClass::GroupSet, u"group set", u"group sets" },
    ClassWords{ ObjectClass::Volume, u"shared volume", u"shared volumes" },
};

/// "16 resources, 1 cluster", in the order in which the first of each came.
QString contentText(const Cluster &cluster, qsizetype parameters)
{
    QVector<std::pair<ObjectClass, qsizetype>> counts;
    for (const ClusterObject &object : cluster.objects) {
        auto count = std::find_if(counts.begin(), counts.end(),
            [&object](const auto &one) { return one.first == object.objectClass; });
        if (count == counts.end())
            count = counts.insert(count, { object.objectClass, 0 });
        ++count->second;
    }
    QStringList texts;
    for (const auto &[objectClass, count] : counts) {
        const auto words = std::find_if(classWords.begin(), classWords.end(),
            [wanted = objectClass](const ClassWords &row) { return row.objectClass == wanted; });
        texts.append(
            countedText(count, QString::fromUtf16(words->one), QString::fromUtf16(words->several)));
    }
    if (parameters > 0)
        texts.append(countedText(
            parameters, QStringLiteral("private property"), QStringLiteral("private properties")));
    return texts.join(QStringLiteral(", "));
}

/// More than the name that every mention of an object has.
bool isFull(const ClusterObject &object)
{
    return std::any_of(object.lists.begin(), object.lists.end(), [](const PropertyList &list) {
        return std::any_of(list.properties.begin(), list.properties.end(), [](const Property &one) {
            return one.knowledge == Knowledge::Known && !one.name.endsWith(u"Name");
        });
    });
}

/// Far more than a cluster can have: what keeps a file of empty rows from costing many times its
/// size. 64 nodes and 8,000 virtual machines make some 35,000 objects.
constexpr qsizetype mostObjects = 50'000;
constexpr qsizetype mostProperties = 1'000'000;

bool hasIdentity(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::Cluster || !object.name.isEmpty()
        || !object.id.isEmpty();
}

} // namespace

class ShellImport::Parts
{
public:
    explicit Parts(const Sighted &seen)
        : merger(cluster)
        , sighted(seen)
    { }

    [[nodiscard]] bool take(const ShellRecord &record, ShellKind kind);
    void join(ClusterObject object, int line);

    Cluster cluster;
    Merger merger;
    ShellNotes notes;
    ShellParameters parameters;
    ShellLeftOut leftOut;
    Sighted sighted;
    int taken = 0;

private:
    [[nodiscard]] bool takeObject(
        const ShellRecord &record, ObjectClass objectClass, bool isInner, int depth);
    void takeInner(const ShellRecord &record, int depth);
    void meetCluster(const QString &name, int line);

    qsizetype m_properties = 0;
    bool m_isFull = false;
    QSet<QString> m_innerSeen;
    QSet<QString> m_clusterNames; ///< folded
};

bool ShellImport::Parts::take(const ShellRecord &record, ShellKind kind)
{
    if (const auto objectClass = objectClassOf(kind))
        return takeObject(record, *objectClass, false, 0);
    if (kind == ShellKind::Unknown)
        return false;
    bool isTaken = false;
    if (kind == ShellKind::Parameter) {
        isTaken = parameters.add(record, notes);
    } else {
        QVector<ClusterObject> volumes = readShellVolumes(record, kind, notes);
        isTaken = !volumes.isEmpty();
        for (ClusterObject &volume : volumes)
            join(std::move(volume), record.line);
    }
    takeInner(record, 0);
    return isTaken;
}

void ShellImport::Parts::join(ClusterObject object, int line)
{
    for (const PropertyList &list : object.lists)
        m_properties += list.properties.size();
    if (cluster.objects.size() < mostObjects && m_properties <= mostProperties) {
        const qsizetype before = cluster.objects.size();
        merger.add(std::move(object));
        if (sighted && cluster.objects.size() > before)
            sighted(cluster.objects.last().objectClass, cluster.objects.last().name);
        return;
    }
    if (!m_isFull)
        notes.add(
            line, QStringLiteral("this is more than a cluster can have; what follows is left out"));
    m_isFull = true;
}

bool ShellImport::Parts::takeObject(
    const ShellRecord &record, ObjectClass objectClass, bool isInner, int depth)
{
    ClusterObject object = readShellObject(record, objectClass, notes);
    const bool isWorthwhile = isInner ? isFull(object) : hasIdentity(object);
    if (objectClass == ObjectClass::Cluster) {
        meetCluster(object.name, record.line);
        if (cluster.id.isEmpty())
            cluster.id = object.id;
    }
    if (isWorthwhile)
        join(std::move(object), record.line);
    takeInner(record, depth);
    return isWorthwhile;
}

void ShellImport::Parts::takeInner(const ShellRecord &record, int depth)
{
    constexpr int deepest = 8; // of what the cmdlets give, nothing is deeper than three
    for (const InnerRow &row : innerRows) {
        const ShellMember *member = record.find(row.member);
        if (member == nullptr)
            continue;
        const bool isClusterName = row.kind == ShellKind::Cluster;
        if (member->value.records.isEmpty() || depth >= deepest) {
            if (isClusterName)
                meetCluster(factText(member->value), member->line);
            continue;
        }
        const ShellRecord &inner = member->value.records.first();
        const ShellKind told = shellKind(inner);
        const auto objectClass = objectClassOf(told == ShellKind::Unknown ? row.kind : told);
        // The same object stands in every record that refers to it.
        const QString key
            = QStringLiteral("%1\n%2\n%3\n%4\n%5")
                  .arg(row.member.toString(), factText(member->value), factId(member->value),
                      QString::number(inner.line), QString::number(inner.members.size()));
        if (!objectClass || m_innerSeen.contains(key))
            continue;
        m_innerSeen.insert(key);
        const bool isTaken = takeObject(inner, *objectClass, true, depth + 1);
        if (isClusterName && !isTaken)
            meetCluster(factText(member->value), member->line);
    }
}

void ShellImport::Parts::meetCluster(const QString &name, int line)
{
    if (name.isEmpty())
        return;
    const bool isNew = !m_clusterNames.contains(name.toCaseFolded());
    m_clusterNames.insert(name.toCaseFolded());
    if (cluster.name.isEmpty())
        cluster.name = name;
    else if (isNew)
        notes.add(line,
            QStringLiteral("this belongs to the cluster %1, and what came before to %2; objects of "
                           "the same name are taken for one")
                .arg(name, cluster.name));
}

ShellImport::ShellImport(const Sighted &sighted)
    : m_parts(std::make_unique<Parts>(sighted))
{ }
ShellImport::~ShellImport() = default;

void ShellImport::add(const ShellRecord &record)
{
    if (m_parts->take(record, shellKind(record)))
        ++m_parts->taken;
    else
        m_parts->leftOut.add(record);
}

void ShellImport::note(int line, const QString &text)
{
    m_parts->notes.add(line, text);
}

int ShellImport::taken() const
{
    return m_parts->taken;
}

LoadResult<LoadedFile> ShellImport::finish(const QString &kind, const QString &what)
{
    Parts &parts = *m_parts;
    parts.parameters.takeObjects(parts.cluster, parts.notes,
        [&parts](ClusterObject object) { parts.join(std::move(object), -1); });
    if (parts.cluster.objects.isEmpty())
        return tl::unexpected(parts.leftOut.foreignError());
    parts.merger.connectObjects();
    completeVolumes(parts.cluster);

    parts.leftOut.addNotes(parts.notes);
    for (const QString &text : parts.merger.notes())
        parts.notes.add(-1, text);

    LoadedFile file;
    file.form = Form::Import;
    file.formWord = kind;
    file.notes = parts.notes.take();
    file.recognised
        = QStringLiteral("%1; %2").arg(what, contentText(parts.cluster, parts.parameters.count()));
    file.cluster = std::move(parts.cluster);
    file.cluster.sources = { { {}, kind } };
    file.title = file.cluster.name;
    return file;
}

} // namespace clusprop
