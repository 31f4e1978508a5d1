// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Copies for sharing: texts of any kind in a cluster whose node has a name that no copy may show.
// Lines are texts in turn: a description, the name of a group, a path, the name of a resource.

#include "core/formats/redaction_key.h"
#include "core/formats/snapshot.h"
#include "core/redaction/redaction.h"
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

} // namespace

void redaction(Bytes input)
{
    const Cluster cluster = clusterOf(QString::fromUtf8(bytesOf(input)));
    const Redaction copy = redacted(cluster);
    require(copy.cluster.objects.size() == cluster.objects.size(), "objects come or go");
    const QByteArray written = writeSnapshot(copy.cluster);
    require(!written.toUpper().contains(secret.toLatin1()), "a copy shows a name");
    require(writeSnapshot(redacted(cluster).cluster) == written, "two copies differ");
    for (const Replacement &replacement : copy.table)
        require(!replacement.replacement.isEmpty(), "something is replaced by nothing");
    const QJsonObject key = QJsonDocument::fromJson(writeRedactionKey(copy.table)).object();
    require(key.value(u"replacements").toArray().size() == copy.table.size(), "the key is not whole");
}

} // namespace clusprop::fuzz
