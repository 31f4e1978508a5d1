// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/formats/collector_value.h"
#include "core/formats/shell_members.h"
#include "core/formats/snapshot_reader.h"
#include "core/model/volume.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 17> documentMembers{ u"snapshot", u"version", u"taken",
    u"takenOn", u"tool", u"powershell", u"cluster", u"nodes", u"groups", u"resources",
    u"resourceTypes", u"networks", u"networkInterfaces", u"groupSets", u"sharedVolumes", u"errors",
    u"domain" };
constexpr std::array<QStringView, 10> objectMembers{ u"kind", u"id", u"name", u"domain", u"common",
    u"private", u"state", u"ownerNode", u"resourceType", u"ownerGroup" };
constexpr std::array<QStringView, 6> valueMembers{ u"name", u"format", u"value", u"base64",
    u"readOnly", u"enumName" };
constexpr std::array<QStringView, 14> volumeMembers{ u"resource", u"name", u"ownerNode",
    u"friendlyName", u"volumeName", u"backupState", u"faultState", u"maintenanceMode",
    u"redirectedAccess", u"partitionNumber", u"volumeOffset", u"size", u"freeSpace", u"nodes" };
constexpr std::array<QStringView, 4> nodeMembers{ u"node", u"stateInfo",
    u"fileSystemRedirectedIOReason", u"blockRedirectedIOReason" };

struct ObjectArray
{
    QStringView member;
    ObjectClass objectClass;
};
constexpr std::array objectArrays{
    ObjectArray{ u"nodes", ObjectClass::Node },
    ObjectArray{ u"groups", ObjectClass::Group },
    ObjectArray{ u"resources", ObjectClass::Resource },
    ObjectArray{ u"resourceTypes", ObjectClass::ResourceType },
    ObjectArray{ u"networks", ObjectClass::Network },
    ObjectArray{ u"networkInterfaces", ObjectClass::NetworkInterface },
    ObjectArray{ u"groupSets", ObjectClass::GroupSet },
};

/// Which member of a shared volume a property was read from.
struct VolumeMember
{
    QStringView property;
    QStringView member;
};
constexpr std::array volumeNumbers{
    VolumeMember{ volume_property::backupInProgress, u"backupState" },
    VolumeMember{ volume_property::faultState, u"faultState" },
    VolumeMember{ volume_property::redirectedAccess, u"redirectedAccess" },
    VolumeMember{ volume_property::maintenanceMode, u"maintenanceMode" },
    VolumeMember{ volume_property::partitionNumber, u"partitionNumber" },
};
constexpr std::array volumeTexts{
    VolumeMember{ volume_property::friendlyName, u"friendlyName" },
    VolumeMember{ volume_property::volumeName, u"volumeName" },
};
constexpr std::array volumeLarges{
    VolumeMember{ volume_property::volumeOffset, u"volumeOffset" },
    VolumeMember{ volume_property::size, u"size" },
    VolumeMember{ volume_property::freeSpace, u"freeSpace" },
};

/// What is wrong goes to the notes, and reading goes on with the next member.
struct Reading
{
    JsonNotes notes;
    std::optional<JsonFault> firstDefect;

    void defect(const QString &path, const QString &what)
    {
        addNote(notes, path, what);
        if (!firstDefect)
            firstDefect = JsonFault{ path, what,
                QStringLiteral("collect the snapshot again, or open it without strict reading"),
                {} };
    }

    [[nodiscard]] QString text(const QJsonObject &object, QStringView member, const QString &path)
    {
        const QJsonValue value = object.value(member);
        if (value.isString())
            return value.toString();
        if (const auto number = integerFromJson(value, false))
            return QString::number(*number); // a node's id may be written as a number
        if (!value.isUndefined() && !value.isNull())
            defect(memberPath(path, member), QStringLiteral("this is no text and was left out"));
        return {};
    }

    [[nodiscard]] std::optional<quint64> number(
        const QJsonObject &object, QStringView member, const QString &path, quint64 most)
    {
        const QJsonValue value = object.value(member);
        if (value.isBool())
            return value.toBool() ? 1 : 0;
        const auto number = integerFromJson(value, false);
        if (number && *number <= most)
            return number;
        if (!value.isUndefined() && !value.isNull())
            defect(memberPath(path, member),
                QStringLiteral("this is no number that fits and was left out"));
        return std::nullopt;
    }

    /// The objects of an array; PowerShell writes an array of one as the object alone.
    [[nodiscard]] QJsonArray objects(
        const QJsonObject &object, QStringView member, const QString &path)
    {
        const QJsonValue value = object.value(member);
        if (value.isObject())
            return { value };
        if (!value.isArray() && !value.isUndefined() && !value.isNull())
            defect(memberPath(path, member), QStringLiteral("this is no array and was left out"));
        return value.toArray();
    }

    [[nodiscard]] std::optional<QJsonObject> object(const QJsonValue &value, const QString &path)
    {
        if (value.isObject())
            return value.toObject();
        defect(path, QStringLiteral("this is no object and was left out"));
        return std::nullopt;
    }
};

Scope scopeOf(bool isPrivate, const QJsonObject &property, const CatalogEntry *entry)
{
    const bool locked = property.value(u"readOnly").toBool();
    if (isPrivate)
        return locked ? Scope::PrivateReadOnly : Scope::Private;
    // Of a common property the script knows only whether PowerShell's object takes a new value. The
    // documentation knows better, where there is any.
    if (entry != nullptr && entry->access != Access::Unknown)
        return entry->access == Access::ReadOnly ? Scope::CommonReadOnly : Scope::Common;
    const bool noProperty = entry == nullptr && isShellMember(property.value(u"name").toString());
    return locked || noProperty ? Scope::CommonReadOnly : Scope::Common;
}

void readProperty(const QJsonObject &json, const QString &path, bool isPrivate,
    ClusterObject &object, Reading &reading)
{
    noteUnknownMembers(json, valueMembers, path, reading.notes);
    Property property;
    property.name = reading.text(json, u"name", path);
    property.place = snapshotPlace(path);
    if (property.name.isEmpty())
        return reading.defect(path, QStringLiteral("this property has no name and was left out"));
    const QString &type
        = object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
    const CatalogEntry *entry
        = Catalog::shared().find(object.objectClass, type, isPrivate, property.name);
    const CollectorValue value = readCollectorValue(json, entry);
    property.knowledge = value.knowledge;
    setCutText(property, value.shown);
    if (value.value)
        property.values.append(*value.value);
    if (!value.problem.isEmpty())
        reading.defect(path, QStringLiteral("%1: %2").arg(property.name, value.problem));
    object.list(scopeOf(isPrivate, json, entry)).properties.append(property);
}

void readProperties(const QJsonObject &json, QStringView member, const QString &path,
    ClusterObject &object, Reading &reading)
{
    const QString listPath = memberPath(path, member);
    const QJsonArray array = reading.objects(json, member, path);
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString place = elementPath(listPath, index);
        if (const auto property = reading.object(array.at(index), place))
            readProperty(*property, place, member == u"private", object, reading);
    }
}

ClusterObject readObject(
    const QJsonObject &json, const QString &path, ObjectClass objectClass, Reading &reading)
{
    noteUnknownMembers(json, objectMembers, path, reading.notes);
    ClusterObject object;
    object.objectClass = objectClass;
    object.name = reading.text(json, u"name", path);
    object.id = reading.text(json, u"id", path);
    object.state = reading.text(json, u"state", path);
    object.ownerNode = reading.text(json, u"ownerNode", path);
    object.resourceType = reading.text(json, u"resourceType", path);
    object.groupId = reading.text(json, u"ownerGroup", path);
    readProperties(json, u"common", path, object, reading);
    readProperties(json, u"private", path, object, reading);
    return object;
}

QVector<VolumeNodeState> readNodeStates(
    const QJsonObject &json, const QString &path, Reading &reading)
{
    constexpr quint64 most = std::numeric_limits<quint64>::max();
    QVector<VolumeNodeState> states;
    const QJsonArray array = reading.objects(json, u"nodes", path);
    for (qsizetype index = 0; index < array.size(); ++index) {
        const QString place = elementPath(memberPath(path, u"nodes"), index);
        const auto node = reading.object(array.at(index), place);
        if (!node)
            continue;
        noteUnknownMembers(*node, nodeMembers, place, reading.notes);
        states.append(
            { reading.text(*node, u"node", place), reading.text(*node, u"stateInfo", place),
                reading.number(*node, u"fileSystemRedirectedIOReason", place, most),
                reading.number(*node, u"blockRedirectedIOReason", place, most) });
    }
    return states;
}

void setPlaces(ClusterObject &volume, std::span<const VolumeMember> members, const QString &path)
{
    for (PropertyList &list : volume.lists) {
        for (const VolumeMember &member : members) {
            if (const int index = list.indexOf(member.property); index >= 0)
                list.properties[index].place = snapshotPlace(memberPath(path, member.member));
        }
    }
}

ClusterObject readVolume(const QJsonObject &json, const QString &path, Reading &reading)
{
    noteUnknownMembers(json, volumeMembers, path, reading.notes);
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    volume.resourceId = reading.text(json, u"resource", path);
    volume.resourceName = reading.text(json, u"name", path);
    volume.ownerNode = reading.text(json, u"ownerNode", path);
    for (const VolumeMember &row : volumeNumbers) {
        constexpr quint64 most = std::numeric_limits<quint32>::max();
        const auto number = reading.number(json, row.member, path, most);
        setVolumeNumber(volume, row.property,
            number ? std::optional(static_cast<quint32>(*number)) : std::nullopt);
    }
    for (const VolumeMember &row : volumeTexts)
        setVolumeText(volume, row.property, reading.text(json, row.member, path));
    for (const VolumeMember &row : volumeLarges) {
        constexpr quint64 most = std::numeric_limits<quint64>::max();
        setVolumeLarge(volume, row.property, reading.number(json, row.member, path, most));
    }
    for (const auto members :
        { std::span<const VolumeMember>(volumeNumbers), std::span<const VolumeMember>(volumeTexts),
            std::span<const VolumeMember>(volumeLarges) })
        setPlaces(volume, members, path);
    volume.nodeStates = readNodeStates(json, path, reading);

    // A volume that is not mounted has no friendly name.
    for (const QStringView member : { u"friendlyName", u"volumeName", u"name" }) {
        if (volume.name.isEmpty())
            volume.name = json.value(member).toString();
    }
    return volume;
}

/// What the script could not read is as good as a warning.
void readErrors(const QJsonObject &document, Reading &reading)
{
    const QJsonArray errors = document.value(u"errors").toArray();
    for (qsizetype index = 0; index < errors.size(); ++index)
        addNote(reading.notes, elementPath(QStringLiteral("errors"), index),
            QStringLiteral("the collector script reported: %1").arg(errors.at(index).toString()));
}

} // namespace

JsonResult<LoadedFile> readCollectorSnapshot(const QJsonObject &document, const LoadOptions &options)
{
    LoadedFile file;
    Reading reading;
    const auto take = [&file, &options](ClusterObject object) {
        if (options.sighted)
            options.sighted(object.objectClass, object.name);
        file.cluster.objects.append(std::move(object));
    };
    noteUnknownMembers(document, documentMembers, {}, reading.notes);
    file.cluster.taken = reading.text(document, u"taken", {});
    if (const auto cluster
        = reading.object(document.value(u"cluster"), QStringLiteral("cluster"))) {
        const ClusterObject object
            = readObject(*cluster, QStringLiteral("cluster"), ObjectClass::Cluster, reading);
        file.cluster.name = object.name;
        file.cluster.id = object.id;
        take(object);
    }
    for (const ObjectArray &row : objectArrays) {
        const QJsonArray array = reading.objects(document, row.member, {});
        for (qsizetype index = 0; index < array.size(); ++index) {
            const QString path = elementPath(row.member.toString(), index);
            if (const auto object = reading.object(array.at(index), path))
                take(readObject(*object, path, row.objectClass, reading));
        }
    }
    const QJsonArray volumes = reading.objects(document, u"sharedVolumes", {});
    for (qsizetype index = 0; index < volumes.size(); ++index) {
        const QString path = elementPath(QStringLiteral("sharedVolumes"), index);
        if (const auto volume = reading.object(volumes.at(index), path))
            take(readVolume(*volume, path, reading));
    }
    readErrors(document, reading);
    if (options.strict && reading.firstDefect)
        return tl::unexpected(*reading.firstDefect);
    takeNotes(file, reading.notes);
    const QString tool = document.value(u"tool").toString();
    file.recognised = QStringLiteral("version 1, as the collector script writes it");
    if (!tool.isEmpty())
        file.recognised += QStringLiteral(" (%1)").arg(tool);
    return file;
}

} // namespace clusprop
