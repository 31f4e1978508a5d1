// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/list_from_json.h"
#include "core/formats/snapshot_reader.h"

#include <QJsonArray>

#include <array>
#include <utility>
#include <vector>

namespace clusprop {
namespace {

constexpr std::array<QStringView, 6> documentMembers{ u"snapshot", u"version", u"taken", u"cluster",
    u"id", u"objects" };
constexpr std::array<QStringView, 12> objectMembers{ u"class", u"name", u"id", u"type", u"group",
    u"groupName", u"ownerNode", u"state", u"resource", u"resourceName", u"nodes", u"lists" };
constexpr std::array<QStringView, 6> nodeMembers{ u"node", u"state", u"redirectedReason",
    u"blockRedirectedReason", u"redirectedText", u"blockRedirectedText" };
constexpr std::array<QStringView, 2> claimMembers{ u"from", u"values" };
constexpr std::array<QStringView, 2> listMembers{ u"endMark", u"properties" };

JsonResult<void> readText(
    const QJsonObject &object, QStringView member, const QString &path, QString &text)
{
    const QJsonValue value = object.value(member);
    if (!value.isUndefined() && !value.isString())
        return jsonFault(memberPath(path, member), QStringLiteral("text must stand here"));
    text = value.toString();
    return {};
}

JsonResult<QJsonArray> readArray(const QJsonObject &object, QStringView member, const QString &path)
{
    const QJsonValue value = object.value(member);
    if (!value.isUndefined() && !value.isArray())
        return jsonFault(memberPath(path, member), QStringLiteral("an array must stand here"));
    return value.toArray();
}

JsonResult<QJsonObject> readObject(const QJsonValue &value, const QString &path)
{
    if (!value.isObject())
        return jsonFault(path, QStringLiteral("an object must stand here"));
    return value.toObject();
}

JsonResult<void> readReason(const QJsonObject &object, QStringView member, const QString &path,
    std::optional<quint64> &reason)
{
    const QJsonValue value = object.value(member);
    reason = integerFromJson(value, false);
    if (!reason && !value.isUndefined())
        return jsonFault(memberPath(path, member), QStringLiteral("a number must stand here"));
    return {};
}

JsonResult<VolumeNodeState> readNodeState(
    const QJsonValue &value, const QString &path, JsonNotes &notes)
{
    const auto object = readObject(value, path);
    if (!object)
        return tl::unexpected(object.error());
    noteUnknownMembers(*object, nodeMembers, path, notes);
    VolumeNodeState state;
    auto read = readText(*object, u"node", path, state.node);
    if (read)
        read = readText(*object, u"state", path, state.state);
    if (read)
        read = readReason(*object, u"redirectedReason", path, state.redirectedReason);
    if (read)
        read = readReason(*object, u"blockRedirectedReason", path, state.blockRedirectedReason);
    if (read)
        read = readText(*object, u"redirectedText", path, state.redirectedText);
    if (read)
        read = readText(*object, u"blockRedirectedText", path, state.blockRedirectedText);
    if (!read)
        return tl::unexpected(read.error());
    return state;
}

/// `from` is where the source had the value: text now, because that file is not at hand any more.
JsonResult<Claim> readClaim(const QJsonValue &value, const QString &path, JsonNotes &notes)
{
    auto object = readObject(value, path);
    if (!object)
        return tl::unexpected(object.error());
    noteUnknownMembers(*object, claimMembers, path, notes);
    QString from = path;
    if (const auto read = readText(*object, u"from", path, from); !read)
        return tl::unexpected(read.error());
    Claim claim;
    claim.place = snapshotPlace(from);
    object->insert(QStringLiteral("name"), QString()); // a property's values, under no name
    object->remove(QStringLiteral("from"));
    JsonReading reading{ notes };
    auto said = propertyFromJson(*object, path, reading);
    if (!said)
        return tl::unexpected(said.error());
    claim.values = std::move(said->values);
    return claim;
}

JsonResult<void> readClaims(
    const QJsonObject &object, const QString &path, Property &property, JsonNotes &notes)
{
    const auto claims = readArray(object, u"claims", path);
    if (!claims)
        return tl::unexpected(claims.error());
    const QString claimsPath = memberPath(path, u"claims");
    if (!claims->isEmpty() && (claims->size() < 2 || property.knowledge != Knowledge::Cut))
        return jsonFault(
            claimsPath, QStringLiteral("claims are two or more, and of a property that is \"cut\""));
    for (qsizetype index = 0; index < claims->size(); ++index) {
        auto claim = readClaim(claims->at(index), elementPath(claimsPath, index), notes);
        if (!claim)
            return tl::unexpected(claim.error());
        property.extras.edit().claims.append(*std::move(claim));
    }
    return {};
}

JsonResult<Property> readProperty(const QJsonValue &value, const QString &path, JsonNotes &notes)
{
    const auto object = readObject(value, path);
    if (!object)
        return tl::unexpected(object.error());
    std::vector<QStringView> known(propertyMembers().begin(), propertyMembers().end());
    known.insert(known.end(), { u"knowledge", u"shown", u"claims" });
    noteUnknownMembers(*object, known, path, notes);

    QString word;
    QString shown;
    auto read = readText(*object, u"knowledge", path, word);
    if (read)
        read = readText(*object, u"shown", path, shown);
    if (!read)
        return tl::unexpected(read.error());
    if (!word.isEmpty() && word != u"cut" && word != u"absent")
        return jsonFault(memberPath(path, u"knowledge"),
            QStringLiteral("only \"cut\" and \"absent\" can stand here"));

    JsonReading reading{ notes };
    auto property = propertyFromJson(*object, path, reading, !word.isEmpty());
    if (!property)
        return property;
    if (!word.isEmpty())
        property->knowledge = word == u"cut" ? Knowledge::Cut : Knowledge::Absent;
    setCutText(*property, shown);
    if (const auto claims = readClaims(*object, path, *property, notes); !claims)
        return tl::unexpected(claims.error());
    // Nothing would be exported of it, and nobody would see why.
    if (!word.isEmpty() && !property->isDisputed() && !property->values.isEmpty())
        return jsonFault(memberPath(path, u"knowledge"),
            QStringLiteral("a property that is \"cut\" or \"absent\" has no value, but where claims differ"));
    return property;
}

JsonResult<PropertyList> readList(const QJsonValue &value, const QString &path, JsonNotes &notes)
{
    const auto object = readObject(value, path);
    if (!object)
        return tl::unexpected(object.error());
    noteUnknownMembers(*object, listMembers, path, notes);
    const QJsonValue endMark = object->value(u"endMark");
    if (!endMark.isUndefined() && !endMark.isBool())
        return jsonFault(
            memberPath(path, u"endMark"), QStringLiteral("true or false must stand here"));
    const auto array = readArray(*object, u"properties", path);
    if (!array)
        return tl::unexpected(array.error());

    PropertyList list;
    list.endMark = endMark.toBool(true);
    const QString listPath = memberPath(path, u"properties");
    const PlaceKey key(listPath);
    for (qsizetype index = 0; index < array->size(); ++index) {
        auto property = readProperty(array->at(index), elementPath(listPath, index), notes);
        if (!property)
            return tl::unexpected(property.error());
        property->place.source = 0;
        property->place.key = key.item(static_cast<qint32>(index));
        list.properties.append(std::move(*property));
    }
    return list;
}

JsonResult<void> readLists(
    const QJsonObject &json, const QString &path, ClusterObject &object, JsonNotes &notes)
{
    const QString listsPath = memberPath(path, u"lists");
    if (!json.contains(u"lists"))
        return {};
    const auto lists = readObject(json.value(u"lists"), listsPath);
    if (!lists)
        return tl::unexpected(lists.error());
    std::array<QString, allScopes.size()> words;
    for (const Scope scope : allScopes) {
        QString &word = words[static_cast<std::size_t>(scope)];
        word = scopeWord(scope);
        if (!lists->contains(word))
            continue;
        auto list = readList(lists->value(word), memberPath(listsPath, word), notes);
        if (!list)
            return tl::unexpected(list.error());
        object.list(scope) = std::move(*list);
    }
    const std::vector<QStringView> known(words.begin(), words.end());
    noteUnknownMembers(*lists, known, listsPath, notes);
    return {};
}

} // namespace

JsonResult<ClusterObject> snapshotObject(
    const QJsonValue &value, const QString &path, JsonNotes &notes)
{
    const auto json = readObject(value, path);
    if (!json)
        return tl::unexpected(json.error());
    noteUnknownMembers(*json, objectMembers, path, notes);
    ClusterObject object;
    const QString word = json->value(u"class").toString();
    const auto objectClass = objectClassFromWord(word);
    if (!objectClass)
        return jsonFault(
            memberPath(path, u"class"), QStringLiteral("\"%1\" is no class of object").arg(word));
    object.objectClass = *objectClass;

    const std::array<std::pair<QStringView, QString *>, 9> texts{ {
        { u"name", &object.name },
        { u"id", &object.id },
        { u"type", &object.resourceType },
        { u"group", &object.groupId },
        { u"groupName", &object.groupName },
        { u"ownerNode", &object.ownerNode },
        { u"state", &object.state },
        { u"resource", &object.resourceId },
        { u"resourceName", &object.resourceName },
    } };
    for (const auto &[member, text] : texts) {
        if (const auto read = readText(*json, member, path, *text); !read)
            return tl::unexpected(read.error());
    }
    const auto nodes = readArray(*json, u"nodes", path);
    if (!nodes)
        return tl::unexpected(nodes.error());
    for (qsizetype index = 0; index < nodes->size(); ++index) {
        auto state = readNodeState(
            nodes->at(index), elementPath(memberPath(path, u"nodes"), index), notes);
        if (!state)
            return tl::unexpected(state.error());
        object.nodeStates.append(std::move(*state));
    }
    if (const auto read = readLists(*json, path, object, notes); !read)
        return tl::unexpected(read.error());
    return object;
}

JsonResult<LoadedFile> readOwnSnapshot(const QJsonObject &document)
{
    LoadedFile file;
    JsonNotes notes;
    noteUnknownMembers(document, documentMembers, {}, notes);
    auto read = readText(document, u"taken", {}, file.cluster.taken);
    if (read)
        read = readText(document, u"cluster", {}, file.cluster.name);
    if (read)
        read = readText(document, u"id", {}, file.cluster.id);
    if (!read)
        return tl::unexpected(read.error());
    const auto objects = readArray(document, u"objects", {});
    if (!objects)
        return tl::unexpected(objects.error());
    for (qsizetype index = 0; index < objects->size(); ++index) {
        auto object = snapshotObject(
            objects->at(index), elementPath(QStringLiteral("objects"), index), notes);
        if (!object)
            return tl::unexpected(object.error());
        file.cluster.objects.append(std::move(*object));
    }
    takeNotes(file, notes);
    file.recognised = QString::fromUtf16(ownSnapshotWords);
    return file;
}

} // namespace clusprop
