// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/snapshot.h"
#include "core/formats/value_json.h"

namespace clusprop {
namespace {

using Layout = JsonWriter::Layout;

void writeText(JsonWriter &out, QStringView key, const QString &text)
{
    if (text.isEmpty())
        return;
    out.key(key);
    out.text(text);
}

void writeHex(JsonWriter &out, QStringView key, const QByteArray &bytes)
{
    out.key(key);
    out.text(hexOf(asBytes(bytes)));
}

void writeValue(JsonWriter &out, const Value &value)
{
    writeValueMembers(out, value.syntax, asBytes(value.payload), value.readable, -1,
        { false, false, BytesMember::WhenNeeded });
}

/// In one line, so that a comparison of two files shows one line for each change.
void writeProperty(JsonWriter &out, const Property &property)
{
    out.beginObject(Layout::OneLine);
    out.key(u"name");
    out.text(property.name);
    if (!property.nameBytes.isNull())
        writeHex(out, u"nameBytes", property.nameBytes);
    if (!property.namePadding.isEmpty())
        writeHex(out, u"padding", property.namePadding);
    if (property.knowledge != Knowledge::Known) {
        const bool cut = property.knowledge == Knowledge::Cut;
        out.key(u"knowledge");
        out.text(cut ? QStringLiteral("cut") : QStringLiteral("absent"));
    }
    writeText(out, u"shown", property.cutText);
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

void writeLists(JsonWriter &out, const ClusterObject &object)
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
            writeProperty(out, property);
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
        out.endObject();
    }
    out.endArray();
}

void writeObject(JsonWriter &out, const ClusterObject &object)
{
    out.beginObject();
    out.key(u"class");
    out.text(objectClassWord(object.objectClass));
    out.key(u"name");
    out.text(object.name);
    writeText(out, u"id", object.id);
    writeText(out, u"type", object.resourceType);
    writeText(out, u"group", object.groupId);
    writeText(out, u"ownerNode", object.ownerNode);
    writeText(out, u"state", object.state);
    writeText(out, u"resource", object.resourceId);
    writeText(out, u"resourceName", object.resourceName);
    writeNodeStates(out, object.nodeStates);
    writeLists(out, object);
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
        writeObject(out, object);
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace clusprop
