// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include "core/exporters/comparison_json.h"
#include "core/formats/json_members.h"
#include "core/opening/checked_write.h"

namespace clusprop {
namespace {

/// The objects that are wanted, with the properties that are.
Cluster wantedPart(const ExportRequest &request)
{
    Cluster part = *request.after;
    part.objects.clear();
    for (const int index : request.objects) {
        ClusterObject object = request.object(index);
        for (const Scope scope : allScopes) {
            object.list(scope).properties.removeIf([&request, scope](const Property &property) {
                return !request.wants(scope, property.name);
            });
        }
        part.objects.append(std::move(object));
    }
    return part;
}

int propertyCount(const Cluster &cluster)
{
    qsizetype count = 0;
    for (const ClusterObject &object : cluster.objects) {
        for (const PropertyList &list : object.lists)
            count += list.properties.size();
    }
    return static_cast<int>(count);
}

void writeIdentity(JsonWriter &out, const ClusterObject &object)
{
    writeText(out, u"class", objectClassWord(object.objectClass));
    writeText(out, u"name", object.name);
    writeText(out, u"id", object.id);
}

QByteArray changeSetJson(const ExportRequest &request, const QVector<Change> &changes)
{
    JsonWriter out;
    out.beginObject();
    writeText(out, u"title", request.title);
    writeText(out, u"cluster", request.after->name);
    writeText(out, u"created", request.created);
    out.key(u"rollback");
    out.boolean(request.isRollback);
    out.key(u"changes");
    out.beginArray();
    for (const Change &change : changes) {
        const ClusterObject &object = request.object(change.object);
        out.beginObject();
        writeChangeMembers(out, change, object);
        writeIdentity(out, object);
        out.endObject();
    }
    out.endArray();
    out.endObject();
    return out.take();
}

} // namespace

Exported exportJson(const ExportRequest &request)
{
    ExportProduct product;
    if (request.extent == Extent::Whole) {
        const Cluster part = wantedPart(request);
        if (part.objects.isEmpty())
            return tl::unexpected(QStringLiteral("There is no object to write"));
        const auto bytes = snapshotChecked(part);
        if (!bytes)
            return tl::unexpected(bytes.error().text);
        product.items = propertyCount(part);
        product.files.append({ suggestedFileName(request, u".json"), *bytes });
        return product;
    }
    const QVector<Change> changes = request.wantedChanges();
    if (changes.isEmpty())
        return tl::unexpected(QStringLiteral("Nothing was changed that could be written"));
    product.items = static_cast<int>(changes.size());
    product.files.append({ suggestedFileName(request, u".json"), changeSetJson(request, changes) });
    return product;
}

} // namespace clusprop
