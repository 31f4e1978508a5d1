// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/json_members.h"
#include "core/formats/snapshot.h"
#include "core/formats/value_json.h"

namespace clusprop {
namespace {

using Layout = JsonWriter::Layout;

void writeValue(JsonWriter &out, const Value &value)
{
    writeValueMembers(out, value.syntax, asBytes(value.payload), value.readable, -1,
        { false, false, BytesMember::WhenNeeded });
}

/// What each source says, and which it is, until somebody has decided.
void writeClaims(JsonWriter &out, const Cluster &cluster, const Property &property)
{
    if (!property.isDisputed())
        return;
    out.key(u"claims");
    out.beginArray();
    for (const Claim &claim : property.extras->claims) {
        out.beginObject();
        writeText(out, u"from", placeReference(cluster, claim.place));
        out.key(u"values");
        out.beginArray();
        for (const Value &value : claim.values) {
            out.beginObject();
            writeValue(out, value);
            if (!value.padding.isEmpty())
                writeHex(out, u"padding", value.padding);
            out.endObject();
        }
        out.endArray();
        out.endObject();
    }
    out.endArray();
}

/// In one line, so that a comparison of two files shows one line for each change.
void writeProperty(JsonWriter &out, const Cluster &cluster, const Property &property)
{
    out.beginObject(Layout::OneLine);
    out.key(u"name");
    out.text(property.name);
    if (!property.extras->nameBytes.isNull())
        writeHex(out, u"nameBytes", property.extras->nameBytes);
    if (!property.extras->namePadding.isEmpty())
        writeHex(out, u"padding", property.extras->namePadding);
    if (property.knowledge != Knowledge::Known) {
        const bool cut = property.knowledge == Knowledge::Cut;
        out.key(u"knowledge");
        out.text(cut ? QStringLiteral("cut") : QStringLiteral("absent"));
    }
    writeText(out, u"shown", property.extras->cutText);
    writeClaims(out, cluster, property);
    if (property.values.size() == 1 && property.values.first().padding.isEmpty()) {
        writeValue(out, property.values.first());
    } else if (!property.values.isEmpty() || property.knowledge == Knowledge::Known) {
        out.key(u"values");
        out.beginArray();
        for (const Value &value : property.values) {
            out.beginObject();
            writeValue(out, value);
            if (!value.padding.isEmpty())
                writeHex(out, u"padding", value.padding);
            out.endObject();
        }
        out.endArray();
    }
    out.endObject();
}

void writeLists(JsonWriter &out, const Cluster &cluster, const ClusterObject &object)
{
    out.key(u"lists");
    out.beginObject();
    for (const Scope scope : allScopes) {
        const PropertyList &list = object.list(scope);
        if (list == PropertyList())
            continue;
        out.key(scopeWord(scope));
        out.beginObject();
        out.key(u"endMark");
        out.boolean(list.endMark);
        out.key(u"properties");
        out.beginArray();
        for (const Property &property : list.properties)
            writeProperty(out, cluster, property);
        out.endArray();
        out.endObject();
    }
    out.endObject();
}

void writeReason(JsonWriter &out, QStringView key, std::optional<quint64> reason)
{
    if (reason)
        writeText(out, key, QString::number(*reason));
}

void writeNodeStates(JsonWriter &out, const QVector<VolumeNodeState> &states)
{
    if (states.isEmpty())
        return;
    out.key(u"nodes");
    out.beginArray();
    for (const VolumeNodeState &state : states) {
        out.beginObject(Layout::OneLine);
        out.key(u"node");
        out.text(state.node);
        writeText(out, u"state", state.state);
        writeReason(out, u"redirectedReason", state.redirectedReason);
        writeReason(out, u"blockRedirectedReason", state.blockRedirectedReason);
        writeText(out, u"redirectedText", state.redirectedText);
        writeText(out, u"blockRedirectedText", state.blockRedirectedText);
        out.endObject();
    }
    out.endArray();
}

void writeObject(JsonWriter &out, const Cluster &cluster, const ClusterObject &object)
{
    out.beginObject();
    out.key(u"class");
    out.text(objectClassWord(object.objectClass));
    out.key(u"name");
    out.text(object.name);
    writeText(out, u"id", object.id);
    writeText(out, u"type", object.resourceType);
    writeText(out, u"group", object.groupId);
    writeText(out, u"groupName", object.groupName);
    writeText(out, u"ownerNode", object.ownerNode);
    writeText(out, u"state", object.state);
    writeText(out, u"resource", object.resourceId);
    writeText(out, u"resourceName", object.resourceName);
    writeNodeStates(out, object.nodeStates);
    writeLists(out, cluster, object);
    out.endObject();
}

} // namespace

QByteArray writeSnapshot(const Cluster &cluster)
{
    JsonWriter out;
    out.beginObject();
    out.key(u"snapshot");
    out.text(u"cluster-properties");
    out.key(u"version");
    out.number(2);
    writeText(out, u"taken", cluster.taken);
    writeText(out, u"cluster", cluster.name);
    writeText(out, u"id", cluster.id);
    out.key(u"objects");
    out.beginArray();
    for (const ClusterObject &object : cluster.objects)
        writeObject(out, cluster, object);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clusprop
