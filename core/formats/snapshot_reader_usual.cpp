// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/snapshot_reader.h"
#include "core/formats/value_json.h"
#include "core/reading/json_string.h"
#include "core/wire/syntax.h"
#include "core/wire/text.h"
#include "core/wire/value.h"

#include <QHash>
#include <QJsonDocument>

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string_view>
#include <utility>
#include <vector>

namespace clusprop {
namespace {

namespace json = simdjson::ondemand;

struct Syntax
{
    quint32 word = 0;
    wire::Payload payload = wire::Payload::Opaque;
};

/// The members of `Names` that were seen, by index. A second one of a name is nothing usual.
template<std::size_t Count> class Members
{
public:
    explicit Members(const std::array<std::string_view, Count> &names)
        : m_names(names)
    { }

    /// -1 for an unknown one, and for one that comes again.
    int take(std::string_view name)
    {
        for (std::size_t index = 0; index < Count; ++index) {
            if (m_names[index] == name)
                return std::exchange(m_seen[index], true) ? -1 : static_cast<int>(index);
        }
        return -1;
    }
    [[nodiscard]] bool has(int index) const { return m_seen[static_cast<std::size_t>(index)]; }

private:
    const std::array<std::string_view, Count> &m_names;
    std::array<bool, Count> m_seen{};
};

bool readText(json::value &value, QString &text)
{
    json::raw_json_string raw;
    if (value.get_raw_json_string().get(raw) != simdjson::SUCCESS)
        return false;
    auto read = unescapedJson(raw.raw());
    if (read)
        text = *std::move(read);
    return read.has_value();
}

/// Characters between quotes of which none is escaped.
std::optional<QByteArrayView> plainText(json::value &value)
{
    json::raw_json_string raw;
    if (value.get_raw_json_string().get(raw) != simdjson::SUCCESS)
        return std::nullopt;
    const char *end = raw.raw();
    while (*end != '"' && *end != '\\')
        ++end;
    if (*end == '\\')
        return std::nullopt;
    return QByteArrayView(raw.raw(), end);
}

constexpr unsigned noHexDigit = 0x100;
/// Of every character.
constexpr std::array hexDigits = [] {
    std::array<unsigned, 256> values{};
    values.fill(noHexDigit);
    for (unsigned digit = 0; digit < 16; ++digit) {
        values[static_cast<unsigned char>("0123456789abcdef"[digit])] = digit;
        values[static_cast<unsigned char>("0123456789ABCDEF"[digit])] = digit;
    }
    return values;
}();

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
    UsualSnapshot()
    {
        for (const Scope scope : allScopes)
            m_listKeys[static_cast<std::size_t>(scope)]
                = QStringLiteral("objects[*].lists.%1.properties").arg(scopeWord(scope));
    }
    bool read(json::object &document);
    LoadedFile file;

private:
    template<typename Member> bool forEachMember(json::object &object, Member member);
    template<typename Element> bool forEachElement(json::value &list, Element element);
    bool readVersion(json::value &value);
    bool readObject(json::value &value);
    bool readUsual(json::object &members, ClusterObject &object);
    bool readOther(json::object &members, ClusterObject &object, const QString &path);
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
    bool readValue(json::value &value, Syntax syntax, Value &read);
    bool readTexts(json::value &value, Value &read);
    static bool readNumber(json::value &value, wire::Payload payload, quint64 &bits);
    static bool readHex(json::value &value, Value &read);

    bool m_isBroken = false; ///< simdjson found no JSON there, and must not be asked again
    std::array<PlaceKey, allScopes.size()> m_listKeys; ///< by scope
    QHash<QByteArrayView, QString> m_names; ///< shared by all properties of that name
    QHash<QByteArrayView, Syntax> m_syntaxes;
};

/// Calls `member` with each name and value; false as soon as it says false.
template<typename Member>
bool UsualSnapshot::forEachMember(json::object &object, Member member)
{
    for (auto field : object) {
        std::string_view name;
        json::value value;
        m_isBroken = field.unescaped_key().get(name) != simdjson::SUCCESS
            || field.value().get(value) != simdjson::SUCCESS;
        if (m_isBroken || !member(name, value))
            return false;
    }
    return true;
}

/// Calls `element` with each element; false as soon as it says false.
template<typename Element>
bool UsualSnapshot::forEachElement(json::value &list, Element element)
{
    json::array array;
    if (list.get_array().get(array) != simdjson::SUCCESS)
        return false;
    for (auto entry : array) {
        json::value value;
        m_isBroken = std::move(entry).get(value) != simdjson::SUCCESS;
        if (m_isBroken || !element(value))
            return false;
    }
    return true;
}

bool UsualSnapshot::read(json::object &document)
{
    Members members(documentMembers);
    const std::array<QString *, 3> texts{ &file.cluster.taken, &file.cluster.name, &file.cluster.id };
    const bool isRead = forEachMember(document, [&](std::string_view name, json::value &value) {
        const int index = members.take(name);
        if (index == 0) {
            const auto kind = plainText(value);
            return kind && *kind == "cluster-properties";
        }
        if (index == 1)
            return readVersion(value);
        if (index == 5)
            return forEachElement(value, [this](json::value &object) { return readObject(object); });
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
    file.cluster.objects.append(std::move(object));
    return true;
}

bool UsualSnapshot::readUsual(json::object &members, ClusterObject &object)
{
    const std::array<QString *, 9> texts{ &object.name, &object.id, &object.resourceType,
        &object.groupId, &object.groupName, &object.ownerNode, &object.state, &object.resourceId,
        &object.resourceName };
    Members seen(objectMembers);
    const bool isRead = forEachMember(members, [&](std::string_view name, json::value &member) {
        const int index = seen.take(name);
        if (index == 0) {
            const auto word = plainText(member);
            const auto objectClass = objectClassFromWord(QString::fromUtf8(word.value_or(QByteArrayView())));
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
bool UsualSnapshot::readOther(json::object &members, ClusterObject &object, const QString &path)
{
    bool isBegun = false;
    std::string_view text;
    if (m_isBroken || members.reset().get(isBegun) != simdjson::SUCCESS
        || members.raw_json().get(text) != simdjson::SUCCESS)
        return false;
    const QJsonDocument document
        = QJsonDocument::fromJson({ text.data(), static_cast<qsizetype>(text.size()) });
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
    return forEachMember(lists, [&](std::string_view name, json::value &list) {
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
    return forEachMember(object, [&](std::string_view name, json::value &member) {
        const int index = members.take(name);
        if (index == 0)
            return member.get_bool().get(list.endMark) == simdjson::SUCCESS;
        return index == 1 && forEachElement(member, [&](json::value &property) {
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
    const bool isRead = forEachMember(object, [&](std::string_view name, json::value &member) {
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
            return members.has(SyntaxWord) && !members.has(Hex) && readValue(member, syntax, value);
        case Hex:
            return members.has(SyntaxWord) && !members.has(PlainValue)
                && syntax.payload == wire::Payload::Opaque && readHex(member, value);
        default:
            return false;
        }
    });
    const bool hasValue = members.has(PlainValue) || members.has(Hex);
    const bool isWhole = hasValue || (members.has(Known) && !members.has(SyntaxWord));
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
    name = known != m_names.constEnd() ? *known : *m_names.insert(*plain, QString::fromUtf8(*plain));
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

bool UsualSnapshot::readNumber(json::value &value, wire::Payload payload, quint64 &bits)
{
    if (const auto digits = plainText(value)) {
        const char *end = digits->data() + digits->size();
        qint64 number = 0;
        const auto read = wire::isSigned(payload) ? std::from_chars(digits->data(), end, number)
                                                  : std::from_chars(digits->data(), end, bits);
        if (wire::isSigned(payload))
            bits = static_cast<quint64>(number);
        return read.ec == std::errc() && read.ptr == end;
    }
    // Beyond that a number is text: most programs lose digits of it.
    constexpr quint64 most = quint64{ 1 } << 53U;
    std::uint64_t number = 0;
    const bool isNumber = value.get_uint64().get(number) == simdjson::SUCCESS && number <= most;
    bits = number;
    return isNumber;
}

bool UsualSnapshot::readValue(json::value &value, Syntax syntax, Value &read)
{
    if (wire::isNumber(syntax.payload)) {
        quint64 bits = 0;
        if (!readNumber(value, syntax.payload, bits))
            return false;
        const auto payload = wire::numberPayload(syntax.payload, bits);
        if (payload)
            read.payload = asView(*payload);
        return payload.has_value();
    }
    if (syntax.payload == wire::Payload::MultiText)
        return readTexts(value, read);
    QString text;
    if (syntax.payload != wire::Payload::Text || !readText(value, text))
        return false;
    const auto payload = wire::textPayload(asUtf16(text));
    if (payload)
        read.payload = asView(*payload);
    return payload.has_value();
}

bool UsualSnapshot::readTexts(json::value &value, Value &read)
{
    std::vector<std::u16string> texts;
    const bool isRead = forEachElement(value, [&texts](json::value &element) {
        QString text;
        if (!readText(element, text))
            return false;
        texts.push_back(text.toStdU16String());
        return true;
    });
    const auto payload = wire::multiTextPayload(texts);
    if (payload)
        read.payload = asView(*payload);
    return isRead && payload.has_value();
}

bool UsualSnapshot::readHex(json::value &value, Value &read)
{
    const auto digits = plainText(value);
    if (!digits || digits->size() % 2 != 0)
        return false;
    QByteArray bytes(digits->size() / 2, Qt::Uninitialized);
    unsigned all = 0; // with a bit for any that is no digit
    const auto *digit = reinterpret_cast<const uchar *>(digits->data());
    for (char &byte : bytes) {
        const unsigned pair = hexDigits[digit[0]] << 4U | hexDigits[digit[1]];
        byte = static_cast<char>(pair);
        all |= pair;
        digit += 2;
    }
    read.payload = bytes;
    return all < noHexDigit;
}

} // namespace

std::optional<LoadedFile> readUsualSnapshot(const QByteArray &bytes)
{
    const simdjson::padded_string padded(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    json::parser parser;
    json::document document;
    json::object object;
    UsualSnapshot snapshot;
    if (parser.iterate(padded).get(document) != simdjson::SUCCESS
        || document.get_object().get(object) != simdjson::SUCCESS || !snapshot.read(object)
        || document.current_location().error() != simdjson::OUT_OF_BOUNDS) // something follows
        return std::nullopt;
    snapshot.file.recognised = QString::fromUtf16(ownSnapshotWords);
    return std::move(snapshot.file);
}

} // namespace clusprop
