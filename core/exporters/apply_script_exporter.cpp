// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/exporters/exporter_rows.h"

#include "core/changes/rollback.h"
#include "core/document/property_rows.h"
#include "core/exporters/apply_script.h"
#include "core/exporters/planned_lists.h"
#include "core/formats/property_list_export.h"
#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "core/values/display.h"

namespace clusprop {
namespace {

/// The documented default in the format that the property has, as the cluster would answer with it.
std::optional<Value> defaultOf(const ClusterObject &object, const Change &change)
{
    const CatalogEntry *entry = catalogEntry(object, change.scope, change.name);
    if (entry == nullptr || !entry->defaultValue.isValid())
        return std::nullopt;
    const quint32 syntax = (change.before ? *change.before : *change.after).syntax();
    const auto value = parseValue(entry->defaultValue.toString(), syntax);
    return value ? std::optional(*value) : defaultValue(*entry);
}

PropertyList defaultsOf(const ClusterObject &object, const QVector<Change> &changes)
{
    PropertyList defaults;
    for (const Change &change : changes) {
        const auto value = defaultOf(object, change);
        if (!value)
            continue;
        Property property;
        property.name = change.name;
        property.values.append(*value);
        defaults.properties.append(property);
    }
    return defaults;
}

class StepMaker
{
public:
    explicit StepMaker(const ExportRequest &request)
        : m_request(request)
    {
    }

    void add(const PlannedBuffer &buffer)
    {
        const ClusterObject &object = m_request.object(buffer.object);
        const QString name = buffer.isStructure ? object.resourceName : object.name;
        const bool isNamed = object.objectClass == ObjectClass::Cluster || !name.isEmpty();
        if (!isNamed || name.contains(QChar(u'\0'))) {
            say(object, isNamed ? QStringLiteral("left out: no call can carry a name with a NUL in it")
                    : buffer.isStructure
                    ? QStringLiteral("left out: the disk resource behind it is not in this source")
                    : QStringLiteral("left out: its name is not in this source"));
            return;
        }
        if (buffer.isStructure)
            addVolume(object, buffer);
        else
            addList(object, buffer);
    }

    ApplySteps steps;
    QStringList notes;
    int items = 0;

private:
    void say(const ClusterObject &object, const QString &note)
    {
        notes.append(QStringLiteral("%1: %2").arg(objectLabel(object), note));
    }

    void addList(const ClusterObject &object, const PlannedBuffer &buffer)
    {
        ApplyList list;
        list.objectClass = objectClassWord(object.objectClass);
        list.name = object.objectClass == ObjectClass::Cluster ? QString() : object.name;
        list.isPrivate = buffer.isPrivate;
        const auto *get = wire::findControlCode(controlObject(object.objectClass),
            buffer.isPrivate ? "GET_PRIVATE_PROPERTIES" : "GET_COMMON_PROPERTIES");
        if (get == nullptr || buffer.plan.control == nullptr) {
            say(object, QStringLiteral("left out: there is no control code for these properties"));
            return;
        }
        // Which codes take the list need not be said: the script sends it.
        for (const LeftOut &left : buffer.plan.leftOut)
            say(object, QStringLiteral("left out: %1, %2").arg(left.property, left.reason));
        for (const QString &note : buffer.plan.notes)
            say(object, note);
        list.get = get->code;
        list.set = buffer.plan.control->code;
        list.validate = buffer.plan.validate == nullptr ? 0 : buffer.plan.validate->code;
        list.changes = buffer.plan.bytes;
        list.undo = undoOf(object, buffer);
        list.defaults = encodeList(defaultsOf(object, buffer.changes)).value_or(QByteArray());
        items += buffer.plan.properties;
        steps.lists.append(list);
    }

    /// A property whose old value is not known is not in it. The script then needs -Force for it.
    QByteArray undoOf(const ClusterObject &object, const PlannedBuffer &buffer)
    {
        const auto plan = planRollback(*m_request.before, *m_request.after, buffer.object,
            buffer.isPrivate, invertedChanges(buffer.changes));
        if (!plan) {
            say(object, QStringLiteral("cannot be taken back: %1; the script needs -Force").arg(plan.error()));
            return encodeList(PropertyList()).value_or(QByteArray());
        }
        for (const LeftOut &left : plan->leftOut) {
            if (!left.reason.startsWith(QLatin1String("only its expanded"))) {
                say(object, QStringLiteral("%1 cannot be taken back: %2; the script needs -Force")
                                .arg(left.property, left.reason));
            }
        }
        return plan->bytes;
    }

    void addVolume(const ClusterObject &object, const PlannedBuffer &buffer)
    {
        const VolumeRow before = volumeRow(*m_request.before, buffer.object);
        const VolumeRow after = volumeRow(*m_request.after, buffer.object);
        const auto undo = planBackupMode(*m_request.before, buffer.object, m_request.backupDelay);
        if (!undo) {
            say(object, QStringLiteral("left out: %1").arg(undo.error()));
            return;
        }
        steps.volumes.append({ after.friendlyName, after.volumeName, object.resourceName,
            static_cast<quint32>(*before.backupInProgress), static_cast<quint32>(*after.backupInProgress),
            buffer.plan.bytes, undo->bytes });
        if (*after.backupInProgress == 0)
            say(object, QStringLiteral("Leaving backup mode can damage another backup of this volume that runs on any "
                                       "node, so the script does it with -ClearBackupState only."));
        ++items;
    }

    const ExportRequest &m_request;
};

} // namespace

Exported exportApplyScript(const ExportRequest &request)
{
    const auto planned = planBuffers(request);
    if (!planned)
        return tl::unexpected(planned.error());
    StepMaker maker(request);
    maker.steps.madeFor = request.after->name;
    for (const PlannedBuffer &buffer : planned->buffers)
        maker.add(buffer);
    if (maker.items == 0)
        return tl::unexpected(maker.notes.first());
    ExportProduct product;
    product.files.append({ suggestedFileName(request, *findExporter(u"apply-script")), applyScript(maker.steps) });
    product.notes = maker.notes + planned->notes;
    product.notes.append(QStringLiteral("The script carries its own rollback: run it with -Rollback."));
    product.items = maker.items;
    return product;
}

} // namespace clusprop
