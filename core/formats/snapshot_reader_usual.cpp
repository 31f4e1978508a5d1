// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/quick_value.h"
#include "core/formats/snapshot_reader.h"
#include "core/formats/value_json.h"
#include "core/reading/text_encoding.h"
#include "core/values/json_marks.h"
#include "core/wire/syntax.h"

#include <QHash>
#include <QJsonDocument>

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace clusprop {
namespace {

using namespace quick_json;

constexpr std::array<std::string_view, 6> documentMembers{ "snapshot", "version", "taken",
    "cluster", "id", "objects" };
constexpr std::array<std::string_view, 11> objectMembers{ "class", "name", "id", "type", "group",
    "groupName", "ownerNode", "state", "resource", "resourceName", "lists" };
constexpr std::array<std::string_view, 2> listMembers{ "endMark", "properties" };
constexpr std::array<std::string_view, 6> propertyNames{ "name", "knowledge", "shown", "syntax",
    "value", "hex" };
enum PropertyMember { Name, Known, Shown, SyntaxWord, PlainValue, Hex };

class UsualSnapshot
{
public:
    explicit UsualSnapshot(const Sighted &sighted)
        : m_sighted(sighted)
    {
        for (const Scope scope : allScopes)
            m_listKeys[static_cast<std::size_t>(scope)]
                = QStringLiteral("objects[*].lists.%1.properties").arg(scopeWord(scope));
    }
    bool read(json::object &document);
    LoadedFile file;

private:
    bool readVersion(json::value &value);
    bool readObject(json::value &value);
    bool readUsual(json::object &members, ClusterObject &object);
    bool readOther(json::object &members, ClusterObject &object, const QString &path) const;
    bool readLists(json::value &value, ClusterObject &object);
    bool readList(json::value &value, PropertyList &list, const PlaceKey &key);
    /// Of a list of the object that is being read.
    [[nodiscard]] PlaceKey listKey(Scope scope) const
    {
        return m_listKeys[static_cast<std::size_t>(scope)].within(
            static_cast<qint32>(file.cluster.objects.size()));
    }
    bool readProperty(json::value &json, PropertyList &list, const PlaceKey &place);
    bool readSyntax(json::value &value, Syntax &syntax);
    bool readName(json::value &value, QString &name);
    static bool readKnowledge(json::value &value, Knowledge &knowledge);

    const Sighted &m_sighted;
    bool m_isBroken = false; ///< simdjson found no JSON there, and must not be asked again
    std::array<PlaceKey, allScopes.size()> m_listKeys; ///< by scope
    QHash<QByteArrayView, QString> m_names; ///< shared by all properties of that name
    QHash<QByteArrayView, Syntax> m_syntaxes;
};

bool UsualSnapshot::read(json::object &document)
{
    Members members(documentMembers);
    const std::array<QString *, 3> texts{ &file.cluster.taken, &file.cluster.name, &file.cluster.id };
    const bool isRead = forEachMember(document, m_isBroken, [&](std::string_view name, json::value &value) {
        const int index = members.take(name);
        if (index == 0) {
            const auto kind = plainText(value);
            return kind && *kind == "cluster-properties";
        }
        if (index == 1)
            return readVersion(value);
        if (index == 5)
            return forEachElement(value, m_isBroken, [this](json::value &object) { return readObject(object); });
        return index > 0 && readText(value, *texts[static_cast<std::size_t>(index) - 2]);
    });
    return isRead && members.has(0) && members.has(1);
}

bool UsualSnapshot::readVersion(json::value &value)
{
    std::uint64_t version = 0;
    return value.get_uint64().get(version) == simdjson::SUCCESS && version == 2;
}

bool UsualSnapshot::readObject(json::value &value)
{
    json::object members;
    if (value.get_object().get(members) != simdjson::SUCCESS)
        return false;
    const QString path = QStringLiteral("objects[%1]").arg(file.cluster.objects.size());
    ClusterObject object;
    if (!readUsual(members, object) && !readOther(members, object, path))
        return false;
    if (m_sighted)
        m_sighted(object.objectClass, object.name);
    file.cluster.objects.append(std::move(object));
    return true;
}

bool UsualSnapshot::readUsual(json::object &members, ClusterObject &object)
{
    const std::array<QString *, 9> texts{ &object.name, &object.id, &object.resourceType,
        &object.groupId, &object.groupName, &object.ownerNode, &object.state, &object.resourceId,
        &object.resourceName };
    Members seen(objectMembers);
    const bool isRead = forEachMember(members, m_isBroken, [&](std::string_view name, json::value &member) {
        const int index = seen.take(name);
        if (index == 0) {
            const auto word = plainText(member);
            const auto objectClass = objectClassFromWord(textFromUtf8(word.value_or(QByteArrayView())));
            object.objectClass = objectClass.value_or(ObjectClass::Cluster);
            return objectClass.has_value();
        }
        if (index == 10)
            return readLists(member, object);
        return index > 0 && readText(member, *texts[static_cast<std::size_t>(index) - 1]);
    });
    return isRead && seen.has(0);
}

/// An object that has something which only the whole reader knows.
bool UsualSnapshot::readOther(json::object &members, ClusterObject &object, const QString &path) const
{
    bool isBegun = false;
    std::string_view text;
    if (m_isBroken || members.reset().get(isBegun) != simdjson::SUCCESS
        || members.raw_json().get(text) != simdjson::SUCCESS)
        return false;
    const QJsonDocument document = QJsonDocument::fromJson(
        withMarksEscaped({ text.data(), static_cast<qsizetype>(text.size()) }));
    JsonNotes notes;
    auto read = snapshotObject(document.object(), path, notes);
    if (!document.isObject() || !read || !notes.isEmpty())
        return false;
    object = *std::move(read);
    return true;
}

bool UsualSnapshot::readLists(json::value &value, ClusterObject &object)
{
    json::object lists;
    if (value.get_object().get(lists) != simdjson::SUCCESS)
        return false;
    std::array<bool, allScopes.size()> seen{};
    return forEachMember(lists, m_isBroken, [&](std::string_view name, json::value &list) {
        for (const Scope scope : allScopes) {
            const QString word = scopeWord(scope);
            if (word != QLatin1String(name.data(), static_cast<qsizetype>(name.size())))
                continue;
            return !std::exchange(seen[static_cast<std::size_t>(scope)], true)
                && readList(list, object.list(scope), listKey(scope));
        }
        return false;
    });
}

bool UsualSnapshot::readList(json::value &value, PropertyList &list, const PlaceKey &key)
{
    json::object object;
    if (value.get_object().get(object) != simdjson::SUCCESS)
        return false;
    Members members(listMembers);
    list.endMark = true;
    return forEachMember(object, m_isBroken, [&](std::string_view name, json::value &member) {
        const int index = members.take(name);
        if (index == 0)
            return member.get_bool().get(list.endMark) == simdjson::SUCCESS;
        return index == 1 && forEachElement(member, m_isBroken, [&](json::value &property) {
            return readProperty(
                property, list, key.item(static_cast<qint32>(list.properties.size())));
        });
    });
}

/// A name, what is known, and a value in one of the plain forms behind its syntax.
bool UsualSnapshot::readProperty(json::value &json, PropertyList &list, const PlaceKey &place)
{
    json::object object;
    if (json.get_object().get(object) != simdjson::SUCCESS)
        return false;
    Property property;
    Members members(propertyNames);
    Syntax syntax;
    Value value;
    const bool isRead = forEachMember(object, m_isBroken, [&](std::string_view name, json::value &member) {
        switch (members.take(name)) {
        case Name:
            return readName(member, property.name);
        case Known:
            return readKnowledge(member, property.knowledge);
        case Shown: {
            QString text;
            const bool isText = readText(member, text);
            setCutText(property, text);
            return isText;
        }
        case SyntaxWord:
            return readSyntax(member, syntax);
        case PlainValue:
            return members.has(SyntaxWord) && !members.has(Hex) && readValue(member, syntax, m_isBroken, value);
        case Hex:
            return members.has(SyntaxWord) && !members.has(PlainValue)
                && syntax.payload == wire::Payload::Opaque && readHex(member, value);
        default:
            return false;
        }
    });
    const bool hasValue = members.has(PlainValue) || members.has(Hex);
    const bool isWhole = members.has(Known) ? !hasValue && !members.has(SyntaxWord) : hasValue;
    if (!isRead || !members.has(Name) || !isWhole)
        return false;
    value.syntax = syntax.word;
    if (hasValue)
        property.values.append(value);
    property.place.source = 0;
    property.place.key = place;
    list.properties.append(std::move(property));
    return true;
}

bool UsualSnapshot::readKnowledge(json::value &value, Knowledge &knowledge)
{
    const auto word = plainText(value);
    if (!word || (*word != "cut" && *word != "absent"))
        return false;
    knowledge = *word == "cut" ? Knowledge::Cut : Knowledge::Absent;
    return true;
}

bool UsualSnapshot::readName(json::value &value, QString &name)
{
    const auto plain = plainText(value);
    if (!plain)
        return false;
    const auto known = m_names.constFind(*plain);
    name = known != m_names.constEnd() ? *known : *m_names.insert(*plain, textFromUtf8(*plain));
    return true;
}

bool UsualSnapshot::readSyntax(json::value &value, Syntax &syntax)
{
    const auto plain = plainText(value);
    if (!plain)
        return false;
    const auto known = m_syntaxes.constFind(*plain);
    if (known != m_syntaxes.constEnd()) {
        syntax = *known;
        return true;
    }
    const auto word
        = wire::syntaxFromName({ plain->data(), static_cast<std::size_t>(plain->size()) });
    if (!word || *word == wire::endmarkSyntax)
        return false;
    syntax = *m_syntaxes.insert(*plain, { *word, payloadOf(*word) });
    return true;
}

} // namespace

std::optional<LoadedFile> readUsualSnapshot(const QByteArray &bytes, const Sighted &sighted)
{
    const simdjson::padded_string padded(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    json::parser parser;
    json::document document;
    json::object object;
    UsualSnapshot snapshot(sighted);
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS || !snapshot.read(object)
        || document.current_location().error() != simdjson::OUT_OF_BOUNDS) // something follows
        return std::nullopt;
    snapshot.file.recognised = QString::fromUtf16(ownSnapshotWords);
    return std::move(snapshot.file);
}

} // namespace clusprop
