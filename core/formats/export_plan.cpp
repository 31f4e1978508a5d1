// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/export_plan.h"

#include "core/formats/property_list_export.h"
#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "core/wire/structures.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

using Planned = tl::expected<ExportPlan, QString>;

constexpr std::array controlObjects{
    wire::ControlObject::Cluster, wire::ControlObject::Node, wire::ControlObject::Group,
    wire::ControlObject::Resource, wire::ControlObject::ResourceType, wire::ControlObject::Network,
    wire::ControlObject::NetworkInterface, wire::ControlObject::GroupSet, wire::ControlObject::Resource,
};
static_assert(controlObjects.size() == allObjectClasses.size());

void nameControls(ExportPlan &plan, ObjectClass objectClass, bool privateScope)
{
    const wire::ControlObject object = controlObject(objectClass);
    plan.control = wire::findControlCode(object,
        privateScope ? "SET_PRIVATE_PROPERTIES" : "SET_COMMON_PROPERTIES");
    plan.validate = wire::findControlCode(object,
        privateScope ? "VALIDATE_PRIVATE_PROPERTIES" : "VALIDATE_COMMON_PROPERTIES");
}

bool isAtomic(ObjectClass objectClass)
{
    return objectClass == ObjectClass::Network || objectClass == ObjectClass::NetworkInterface;
}

void addNotes(ExportPlan &plan, ObjectClass objectClass, int resets, int emptyBytes)
{
    if (resets > 0) {
        plan.notes.append(QStringLiteral("Resets to the default in this list: %1. The documentation names this "
                                         "behaviour but not its bytes, which are inferred here; try the list on "
                                         "a test cluster first.")
                              .arg(resets));
    }
    if (emptyBytes > 0)
        plan.notes.append(QStringLiteral("A binary value without bytes resets its property when it is set."));
    if (plan.properties > 1 && !isAtomic(objectClass)) {
        plan.notes.append(QStringLiteral("A %1 takes several properties one after the other: if one is refused, "
                                         "those before it stay changed.")
                              .arg(objectClassWord(objectClass)));
    }
}

/// The property as a SET code takes it, or why it is left out.
tl::expected<Property, QString> sendable(const ClusterObject &object, Scope scope, const Property &property)
{
    if (property.isDisputed())
        return tl::unexpected(QStringLiteral("the sources differ on it"));
    if (property.knowledge != Knowledge::Known)
        return tl::unexpected(QStringLiteral("its value is not in this source"));
    const CatalogEntry *entry = catalogEntry(object, scope, property.name);
    if (entry != nullptr && entry->access == Access::ReadOnly)
        return tl::unexpected(QStringLiteral("read-only"));
    Property sent = property;
    sent.values.clear();
    for (const Value &value : property.values) {
        if (!value.readable)
            return tl::unexpected(QStringLiteral("its bytes do not fit its format"));
        if (value.format() != wire::Format::ExpandedSz)
            sent.values.append(value);
    }
    if (sent.values.isEmpty())
        return tl::unexpected(property.values.isEmpty()
                ? QStringLiteral("it has no value")
                : QStringLiteral("the server makes it (EXPANDED_SZ)"));
    return sent;
}

/// A value header without data: FORMAT.md, "Reset to default".
Property resetOf(const Property &before)
{
    Property reset;
    reset.name = before.name;
    const bool ordinary = wire::typeOf(before.syntax()) == wire::Type::ListValue;
    reset.values.append({ ordinary ? before.syntax() : 0x00010000U, {}, {}, true });
    return reset;
}

struct Collected
{
    PropertyList list;
    QVector<LeftOut> leftOut;
    int resets = 0;
    int emptyBytes = 0;
};

void collect(Collected &collected, const ClusterObject &object, Scope scope, const Property &property)
{
    const auto sent = sendable(object, scope, property);
    if (!sent) {
        collected.leftOut.append({ property.name, sent.error() });
        return;
    }
    if (sent->values.size() != property.values.size())
        collected.leftOut.append({ property.name,
            QStringLiteral("only its expanded text, which the server makes (EXPANDED_SZ)") });
    if (sent->values.first().payload.isEmpty())
        ++collected.emptyBytes;
    collected.list.properties.append(*sent);
}

/// `changes`: only what is said of those counts; null: everything does.
QString blockingProblem(const QVector<Issue> &issues, const QVector<Change> *changes)
{
    for (const Issue &issue : issues) {
        const bool counts = changes == nullptr
            || std::ranges::any_of(*changes, [&issue](const Change &change) {
                   return change.scope == issue.scope
                       && change.name.compare(issue.property, Qt::CaseInsensitive) == 0;
               });
        if (issue.severity != Severity::Error || !counts)
            continue;
        return (issue.canBeAllowed ? QStringLiteral("%1: %2; mend, undo or allow it first")
                                   : QStringLiteral("%1: %2; mend or undo it first"))
            .arg(issue.property, issue.text.english());
    }
    return {};
}

void addAllowances(ExportPlan &plan, const QVector<Issue> &issues, const PropertyList &sent)
{
    for (const Issue &issue : issues) {
        if (!issue.allowedFor.isEmpty() && sent.find(issue.property) != nullptr)
            plan.notes.append(QStringLiteral("%1: %2").arg(issue.property, issue.text.english()));
    }
}

/// What every plan of a property list has, from what was collected.
Planned finishedPlan(const ClusterObject &source, bool privateScope, Extent extent,
    const Collected &collected, const QVector<Issue> &issues)
{
    const QString scope = privateScope ? QStringLiteral("private") : QStringLiteral("common");
    if (collected.list.properties.isEmpty()) {
        return tl::unexpected(extent == Extent::Whole
                ? QStringLiteral("%1 has no %2 properties that can be set").arg(source.name, scope)
                : !collected.leftOut.isEmpty()
                ? QStringLiteral("%1 cannot be sent: %2")
                      .arg(collected.leftOut.first().property, collected.leftOut.first().reason)
                : QStringLiteral("Nothing was changed in the %1 properties of %2").arg(scope, source.name));
    }
    ExportPlan plan;
    plan.properties = static_cast<int>(collected.list.properties.size());
    plan.leftOut = collected.leftOut;
    const auto bytes = encodeListChecked(collected.list);
    if (!bytes)
        return tl::unexpected(bytes.error());
    plan.bytes = *bytes;
    plan.suggestedName = QStringLiteral("%1-%2-%3%4.clusprop")
                             .arg(objectClassWord(source.objectClass), safeFileName(source.name), scope,
                                 extent == Extent::Changes ? QStringLiteral("-changes") : QString());
    nameControls(plan, source.objectClass, privateScope);
    addNotes(plan, source.objectClass, collected.resets, collected.emptyBytes);
    addAllowances(plan, issues, collected.list);
    return plan;
}

/// Names that a list has twice, case folded.
QSet<QString> repeatedNames(const PropertyList &list)
{
    QSet<QString> seen;
    QSet<QString> repeated;
    for (const Property &property : list.properties) {
        const QString name = property.name.toCaseFolded();
        if (seen.contains(name))
            repeated.insert(name);
        seen.insert(name);
    }
    return repeated;
}

/// `source` is the object as it will be, `other` as it is. A name that is twice in either cannot
/// be told apart on the way there or back.
Collected collectedChanges(const ClusterObject &source, const ClusterObject &other, bool privateScope,
    const QVector<Change> &changes)
{
    const Scope scope = privateScope ? Scope::Private : Scope::Common;
    Collected collected;
    collected.list.endMark = source.list(scope).endMark;
    const QSet<QString> repeated = repeatedNames(source.list(scope)) + repeatedNames(other.list(scope));
    for (const Change &change : changes) {
        if (change.scope != scope)
            continue;
        if (repeated.contains(change.name.toCaseFolded())) {
            collected.leftOut.append({ change.name, QStringLiteral("the list has two of that name") });
        } else if (change.after) {
            collect(collected, source, scope, *change.after);
        } else {
            collected.list.properties.append(resetOf(*change.before));
            ++collected.resets;
        }
    }
    return collected;
}

constexpr auto noListOfVolumes = "A volume has no property list of its own; export its backup mode";

} // namespace

QString safeFileName(const QString &text)
{
    QString safe;
    for (const QChar character : text) {
        const bool kept = character.isLetterOrNumber() || character == u'-' || character == u'.';
        safe += kept ? character : QChar(u'-');
    }
    while (safe.startsWith(u'-') || safe.startsWith(u'.'))
        safe.remove(0, 1);
    return safe.isEmpty() ? QStringLiteral("object") : safe.left(80);
}

wire::ControlObject controlObject(ObjectClass objectClass)
{
    return controlObjects[static_cast<std::size_t>(objectClass)];
}

Planned planPropertyList(const Cluster &loaded, const Cluster &current, int object, bool privateScope,
    Extent extent, const Allowances &allowances)
{
    const ClusterObject &source = current.objects[object];
    if (extent == Extent::Changes) {
        return planChanges(loaded, current, object, privateScope,
            changesOfObject(loaded, current, object), allowances);
    }
    if (source.objectClass == ObjectClass::Volume)
        return tl::unexpected(QLatin1String(noListOfVolumes));
    const QVector<Issue> issues
        = checkObject(current, object, &loaded.objects[object], allowances);
    if (const QString problem = blockingProblem(issues, nullptr); !problem.isEmpty())
        return tl::unexpected(problem);

    const Scope scope = privateScope ? Scope::Private : Scope::Common;
    Collected collected;
    collected.list.endMark = source.list(scope).endMark;
    for (const Property &property : source.list(scope).properties)
        collect(collected, source, scope, property);
    const Scope readOnly = privateScope ? Scope::PrivateReadOnly : Scope::CommonReadOnly;
    for (const Property &property : source.list(readOnly).properties)
        collected.leftOut.append({ property.name, QStringLiteral("read-only") });
    return finishedPlan(source, privateScope, extent, collected, issues);
}

Planned planChanges(const Cluster &loaded, const Cluster &current, int object, bool privateScope,
    const QVector<Change> &changes, const Allowances &allowances)
{
    const ClusterObject &source = current.objects[object];
    if (source.objectClass == ObjectClass::Volume)
        return tl::unexpected(QLatin1String(noListOfVolumes));
    const QVector<Issue> issues
        = checkObject(current, object, &loaded.objects[object], allowances);
    if (const QString problem = blockingProblem(issues, &changes); !problem.isEmpty())
        return tl::unexpected(problem);
    return finishedPlan(source, privateScope, Extent::Changes,
        collectedChanges(source, loaded.objects[object], privateScope, changes), issues);
}

Planned planRollback(const Cluster &loaded, const Cluster &current, int object, bool privateScope,
    const QVector<Change> &changes)
{
    const ClusterObject &source = loaded.objects[object];
    if (source.objectClass == ObjectClass::Volume)
        return tl::unexpected(QLatin1String(noListOfVolumes));
    auto plan = finishedPlan(source, privateScope, Extent::Changes,
        collectedChanges(source, current.objects[object], privateScope, changes), {});
    if (plan)
        plan->suggestedName.replace(QLatin1String("-changes.clusprop"), QLatin1String("-rollback.clusprop"));
    return plan;
}

Planned planBackupMode(const Cluster &current, int volume, quint32 delaySeconds)
{
    const VolumeRow row = volumeRow(current, volume);
    if (!row.backupInProgress)
        return tl::unexpected(QStringLiteral("The backup state of %1 is not in this source").arg(row.friendlyName));
    if (*row.backupInProgress > 1) {
        return tl::unexpected(QStringLiteral("BackupInProgress of %1 is %2, which is neither 0 nor 1")
                                  .arg(row.friendlyName, QString::number(*row.backupInProgress)));
    }
    const auto state = static_cast<quint32>(*row.backupInProgress);
    const QString name = row.friendlyName.isEmpty() ? row.volumeName : row.friendlyName;
    if (name.isEmpty())
        return tl::unexpected(QStringLiteral("The volume has no name that the cluster would know it by"));
    const auto bytes = wire::backupModeStructure(state, state == 0 ? 0 : delaySeconds, asUtf16(name));
    if (!bytes) {
        return tl::unexpected(bytes.error().code == wire::Errc::NumberOutOfRange
                ? QStringLiteral("Entering backup mode needs a wait of at least one second")
                : QStringLiteral("The name of the volume is longer than the 259 characters that the structure holds"));
    }
    ExportPlan plan;
    plan.bytes = asByteArray(*bytes);
    plan.properties = 1;
    plan.suggestedName = QStringLiteral("%1-backup-mode.bin").arg(safeFileName(name.section(u'\\', -1)));
    plan.control = wire::findControlCode(wire::ControlObject::Resource, "SET_SHARED_VOLUME_BACKUP_MODE");
    plan.notes.append(row.resource.isEmpty()
            ? QStringLiteral("Send it with a handle of the disk resource behind the volume.")
            : QStringLiteral("Send it with a handle of the disk resource %1.").arg(row.resource));
    if (state == 0) {
        plan.notes.append(QStringLiteral("Leaving backup mode disregards any other backup of this volume that may "
                                         "be running on any node, and can damage it."));
    } else {
        plan.notes.append(QStringLiteral("The server leaves backup mode by itself if no backup starts within %1 seconds.")
                              .arg(delaySeconds));
    }
    return plan;
}

Planned planBackupProperty(const Cluster &current, int volume)
{
    const VolumeRow row = volumeRow(current, volume);
    if (!row.backupInProgress || *row.backupInProgress > 1) {
        return tl::unexpected(row.backupInProgress
                ? QStringLiteral("BackupInProgress of %1 is neither 0 nor 1").arg(row.friendlyName)
                : QStringLiteral("The backup state of %1 is not in this source").arg(row.friendlyName));
    }
    PropertyList list;
    Property property;
    property.name = volume_property::backupInProgress.toString();
    property.values.append(dwordValue(static_cast<quint32>(*row.backupInProgress)));
    list.properties.append(property);
    const auto bytes = encodeListChecked(list);
    if (!bytes)
        return tl::unexpected(bytes.error());

    ExportPlan plan;
    plan.bytes = *bytes;
    plan.properties = 1;
    plan.suggestedName
        = QStringLiteral("%1-BackupInProgress.clusprop").arg(safeFileName(row.friendlyName.section(u'\\', -1)));
    nameControls(plan, ObjectClass::Cluster, false);
    plan.notes.append(QStringLiteral("BackupInProgress in a property list belongs to the cluster as a whole; the "
                                     "state of one volume is set with the backup-mode structure."));
    return plan;
}

} // namespace clusprop
