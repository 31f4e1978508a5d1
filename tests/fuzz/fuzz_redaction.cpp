// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Copies for sharing: texts of any kind in a cluster whose node has a name that no copy may show.
// Lines are texts in turn: a description, the name of a group, a path, the name of a resource. Input
// that is a snapshot is the cluster itself, and a property list with values is a part of it.

#include "core/formats/redaction_key.h"
#include "core/formats/snapshot.h"
#include "core/formats/wire_import.h"
#include "core/redaction/redaction.h"
#include "core/wire/decode.h"
#include "tests/fuzz/judge_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace clusprop::fuzz {
namespace {

const QString secret = QStringLiteral("QZXVAULT77");

ClusterObject objectOf(ObjectClass objectClass, const QString &name)
{
    ClusterObject object;
    object.objectClass = objectClass;
    object.name = name;
    return object;
}

void addText(ClusterObject &object, const QString &name, const QString &text)
{
    Property property;
    property.name = name;
    property.values = { textValue(text) };
    object.list(Scope::Common).properties.append(property);
}

/// The secret stands alone, between blanks, in front of and behind other text.
Cluster clusterOf(const QString &text)
{
    constexpr qsizetype mostLines = 64;
    Cluster cluster;
    cluster.objects.append(objectOf(ObjectClass::Node, secret));
    ClusterObject group = objectOf(ObjectClass::Group, QStringLiteral("Group of ") + secret);
    const QStringList lines = text.split(u'\n').mid(0, mostLines);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (line % 4 == 1)
            cluster.objects.append(objectOf(ObjectClass::Group, lines[line]));
        else if (line % 4 == 3)
            cluster.objects.append(objectOf(ObjectClass::Resource, lines[line]));
        else
            addText(group, line % 4 == 0 ? QStringLiteral("Description") : QStringLiteral("Folder"),
                lines[line] + QStringLiteral(" ") + secret + QStringLiteral(" ") + lines[line]);
    }
    cluster.objects.append(group);
    return cluster;
}

/// As a resource's private properties, and the list of the node whose name is secret.
Cluster clusterOf(const wire::PropertyListView &list)
{
    Cluster cluster;
    cluster.objects.append(objectOf(ObjectClass::Node, secret));
    cluster.objects[0].list(Scope::Common) = importPropertyList(list, -1);
    ClusterObject resource = objectOf(ObjectClass::Resource, QStringLiteral("Disk of ") + secret);
    resource.resourceType = QStringLiteral("Physical Disk");
    resource.list(Scope::Private) = cluster.objects[0].list(Scope::Common);
    cluster.objects.append(resource);
    return cluster;
}

Cluster clusterOf(Bytes input)
{
    const QByteArray bytes = bytesOf(input);
    if (bytes.startsWith('{')) {
        if (auto snapshot = readSnapshot(bytes, {})) {
            snapshot->cluster.objects.append(objectOf(ObjectClass::Node, secret));
            return snapshot->cluster;
        }
    }
    const auto list = wire::decodePropertyList(input, wire::Mode::Tolerant);
    return !list->error && !list->values.empty() ? clusterOf(*list) : clusterOf(QString::fromUtf8(bytes));
}

/// Names of properties stay, and input that is a list or a snapshot chooses them.
bool isInNameOfProperty(const Cluster &cluster)
{
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties) {
                if (property.name.contains(secret, Qt::CaseInsensitive))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

void redaction(Bytes input)
{
    const Cluster cluster = clusterOf(input);
    const Redaction copy = redacted(cluster);
    require(!replacedText(copy.statistics).isEmpty(), "nothing is said of what was replaced");
    require(copy.cluster.objects.size() == cluster.objects.size(), "objects come or go");
    const QByteArray written = writeSnapshot(copy.cluster);
    require(isInNameOfProperty(cluster) || !written.toUpper().contains(secret.toLatin1()),
        "a copy shows a name");
    if (isChosen(input, 8))
        require(writeSnapshot(redacted(cluster).cluster) == written, "two copies differ");
    for (const Replacement &replacement : copy.table)
        require(!replacement.replacement.isEmpty(), "something is replaced by nothing");
    const QJsonObject key = QJsonDocument::fromJson(writeRedactionKey(copy.table)).object();
    require(key.value(u"replacements").toArray().size() == copy.table.size(), "the key is not whole");
}

} // namespace clusprop::fuzz
