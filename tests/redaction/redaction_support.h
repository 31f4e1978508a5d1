// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is looked for in redacted copies: recognised originals, and a mark put everywhere.
#pragma once

#include "core/catalog/catalog.h"
#include "core/formats/snapshot.h"
#include "core/redaction/name_matcher.h"
#include "core/redaction/redaction.h"
#include "core/validation/issue.h"
#include "core/wire/encode.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

namespace clusprop::redaction_test {

using namespace Qt::Literals::StringLiterals;

inline QString sourcePath(const QString &path)
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/") + path;
}

/// Everything that a written snapshot says, but for the words of the format itself, the names of
/// properties and the ids, which stay: texts as they are, bytes as bytes.
struct Said
{
    QString text; ///< folded, one line for each
    QByteArray bytes; ///< of "hex", "bytes", "padding", …, and what Base64 in a text decodes to
};

inline void collect(const QJsonValue &value, const QString &key, Said &said)
{
    static const QStringList ofTheFormat{ QStringLiteral("syntax"), QStringLiteral("class"),
        QStringLiteral("snapshot"), QStringLiteral("knowledge"), QStringLiteral("type"),
        QStringLiteral("state") };
    static const QStringList hexadecimal{ QStringLiteral("hex"), QStringLiteral("bytes"),
        QStringLiteral("padding"), QStringLiteral("nameBytes"), QStringLiteral("extra"),
        QStringLiteral("trailing") };
    if (value.isArray()) {
        for (const QJsonValue &inner : value.toArray())
            collect(inner, key, said);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        const bool isProperty = object.contains(u"syntax") || object.contains(u"knowledge")
            || object.contains(u"values");
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (!(isProperty && member.key() == u"name"))
                collect(member.value(), member.key(), said);
        }
    } else if (value.isString() && hexadecimal.contains(key)) {
        said.bytes += QByteArray::fromHex(value.toString().toLatin1()) + '\n';
    } else if (value.isString() && !ofTheFormat.contains(key)) {
        said.text += value.toString().toCaseFolded() + u'\n';
        said.bytes += QByteArray::fromBase64(value.toString().toUtf8()) + '\n';
    }
}

enum class Skip : quint8 { Nothing, Sids };

/// Recognised originals of three characters and more that the snapshot still says, as whole words
/// in texts and anywhere in bytes.
inline QStringList leaksOf(
    const Redaction &redaction, const QByteArray &snapshot, Skip skip = Skip::Nothing)
{
    Said said;
    collect(QJsonDocument::fromJson(snapshot).object(), {}, said);
    const QString ascii = QString::fromLatin1(said.bytes).toCaseFolded();
    QStringList leaks;
    for (const Replacement &row : redaction.table) {
        const QString original = row.original.toCaseFolded();
        const bool isLabel = std::ranges::any_of(redactionKindRows(), // "text" is in TEXT-1
            [&original](const RedactionKindRow &kind) {
                return original == QStringView(kind.label).toString().toCaseFolded();
            });
        if (original.size() < 3 || isLabel
            || (skip == Skip::Sids && row.kind == RedactionKind::Sid))
            continue;
        for (qsizetype at = said.text.indexOf(original); at >= 0;
             at = said.text.indexOf(original, at + 1)) {
            const qsizetype end = at + original.size();
            const bool isWhole
                = (at == 0 || !isWordCharacter(said.text[at - 1]) || !isWordCharacter(original[0]))
                && (end == said.text.size() || !isWordCharacter(said.text[end])
                    || !isWordCharacter(original.back()));
            if (isWhole) {
                leaks.append(QStringLiteral("%1 in a text").arg(row.original));
                break;
            }
        }
        const QByteArray utf16(
            reinterpret_cast<const char *>(row.original.utf16()), row.original.size() * 2);
        if (ascii.contains(original) || said.bytes.contains(row.original.toUtf8())
            || said.bytes.contains(utf16))
            leaks.append(QStringLiteral("%1 in bytes").arg(row.original));
    }
    return leaks;
}

/// Of an object what must stay: its class, its properties in order with the formats and lengths of
/// what is no text, and which values can be read.
inline QStringList shapeOf(const ClusterObject &object)
{
    QStringList shape{ objectClassWord(object.objectClass),
        QString::number(object.nodeStates.size()) };
    for (const Scope scope : allScopes) {
        for (const Property &property : object.list(scope).properties) {
            QString line = scopeWord(scope) + u' ' + property.name + u' '
                + QString::number(int(property.knowledge))
                + QString::number(property.extras->claims.size());
            for (const Value &value : property.values) {
                const auto number = numberOf(value);
                line += QStringLiteral(" %1:%2").arg(value.syntax, 8, 16).arg(value.readable);
                line += number ? QString::number(*number) : QString();
            }
            shape.append(line);
        }
    }
    return shape;
}

/// How often each rule found something, by object.
inline QMap<QString, int> rulesOf(const QVector<Issue> &issues)
{
    QMap<QString, int> rules;
    for (const Issue &issue : issues)
        ++rules[QStringLiteral("%1 %2 %3 %4")
                    .arg(issue.rule, severityWord(issue.severity))
                    .arg(issue.object)
                    .arg(issue.property)];
    return rules;
}

constexpr QStringView mark = u"Zebrafish";

inline bool holdsMark(const QByteArray &bytes)
{
    const QByteArray hidden = bytes + QByteArray::fromHex(bytes);
    const QString text = mark.toString();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &form : { text.toUtf8(), text.toUtf8().toHex(), utf16, utf16.toHex(),
             text.toUtf8().toBase64().first(8) }) {
        if (hidden.toLower().contains(form.toLower()))
            return true;
    }
    return false;
}

inline QByteArray utf16Of(const QString &text)
{
    return { reinterpret_cast<const char *>(text.utf16()), text.size() * 2 };
}

inline Value nestedList(const Value &inner)
{
    wire::PropertyListWriter writer;
    static_cast<void>(writer.beginProperty(u"Inner"));
    static_cast<void>(writer.addValue(inner.syntax, asBytes(inner.payload)));
    static_cast<void>(writer.endProperty());
    return { wire::listValue(wire::Format::PropertyList), asByteArray(writer.finish()), {}, true };
}

/// A cluster that has the mark in every member and in a value of every format.
inline Cluster markedCluster()
{
    const QString name = mark.toString();
    const QString inWords = QStringLiteral("the %1 of today").arg(name);
    const QByteArray partition = [&] {
        QByteArray bytes(qsizetype(wire::partitionInfoEx2Length) + 4, '\0');
        for (const qsizetype field : { 4, 524, 1176 }) // device, label, name of the partition
            bytes.replace(field, name.size() * 2, utf16Of(name));
        return bytes.replace(bytes.size() - 4, 4, "Zebr");
    }();
    const auto value = [](quint32 syntax, const QByteArray &payload, bool readable = true) {
        return Value{ syntax, payload, {}, readable };
    };
    const Value text = textValue(inWords);
    Value padded = textValue(name);
    padded.padding = QByteArray("Ze");
    const QByteArray behindNul = textValue(u"x").payload + utf16Of(name) + QByteArray(2, '\0');
    const Values values{ text, padded, textValue(name, wire::Format::ExpandSz),
        textValue(u"C:\\"_s + name + u"\\x"_s, wire::Format::ExpandedSz),
        value(wire::listValue(wire::Format::Sz), behindNul),
        value(wire::listValue(wire::Format::Sz), utf16Of(name), false),
        value(wire::listValue(wire::Format::MultiSz),
            textValue(name).payload + textValue(inWords).payload + QByteArray(2, '\0')),
        value(wire::listValue(wire::Format::Binary), name.toUtf8()),
        value(wire::listValue(wire::Format::Binary), utf16Of(name)),
        value(wire::listValue(wire::Format::SecurityDescriptor), name.toUtf8()),
        value(0x0001'8001, name.toUtf8()),
        value(wire::syntaxWord(wire::Type::PartitionInfoEx2, wire::Format::Binary), partition),
        value(wire::syntaxWord(wire::Type::DiskSerialNumber, wire::Format::Sz), text.payload),
        nestedList(text), nestedList(nestedList(text)), dwordValue(7) };

    Cluster cluster;
    cluster.name = name;
    cluster.id = name + u"-id"_s;
    cluster.sources
        = { { u"/home/"_s + name + u"/a.json"_s, QStringLiteral("snapshot"), false, {}, inWords } };
    for (const ObjectClass objectClass : allObjectClasses) {
        ClusterObject object;
        object.objectClass = objectClass;
        object.name = QStringLiteral("%1 %2").arg(name).arg(int(objectClass));
        object.id = object.resourceType = object.groupId = object.groupName = object.resourceId
            = object.resourceName = object.ownerNode = object.state = inWords;
        object.nodeStates = { { name, inWords, 1, 2, inWords, name } };
        for (const Scope scope : allScopes) {
            for (qsizetype index = 0; index < values.size(); ++index) {
                Property property;
                property.name = QStringLiteral("P%1").arg(index);
                property.values = { values[index] };
                property.extras.edit().nameBytes = utf16Of(property.name) + QByteArray(2, '\0') + utf16Of(name);
                property.extras.edit().namePadding = "Ze";
                property.extras.edit().cutText = inWords;
                property.place
                    = { 0, 4, 8, 2, QStringLiteral("Resources\\%1\\Parameters").arg(name) };
                property.extras.edit().claims = { { { values[index] }, Knowledge::Known, name, property.place },
                    { { values[index] }, Knowledge::Cut, inWords, property.place } };
                property.knowledge = Knowledge::Cut;
                object.list(scope).properties.append(property);
            }
        }
        cluster.objects.append(object);
    }
    return cluster;
}

/// Where the mark is in a cluster, by members.
inline QStringList placesOfMark(const Cluster &cluster)
{
    QStringList places;
    const auto look = [&places](const QString &what, const QString &text) {
        if (holdsMark(text.toUtf8()) || holdsMark(utf16Of(text)))
            places.append(what);
    };
    const auto lookAt = [&places](const QString &what, const Values &values) {
        for (const Value &value : values) {
            if (holdsMark(value.payload) || value.padding.toByteArray().startsWith("Ze")
                || value.payload.toByteArray().endsWith("Zebr"))
                places.append(what);
        }
    };
    look(QStringLiteral("cluster"), cluster.name);
    look(QStringLiteral("cluster id"), cluster.id);
    for (const Source &source : cluster.sources)
        look(QStringLiteral("source"), source.file + source.recognised);
    for (const ClusterObject &object : cluster.objects) {
        const QString label = objectClassWord(object.objectClass);
        for (const QString &fact :
            { object.name, object.id, object.resourceType, object.groupId, object.groupName,
                object.resourceId, object.resourceName, object.ownerNode, object.state })
            look(label, fact);
        for (const VolumeNodeState &state : object.nodeStates)
            look(label + u" nodes"_s,
                state.node + state.state + state.redirectedText + state.blockRedirectedText);
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties) {
                const QString what = label + u' ' + property.name;
                look(what + u" shown"_s, property.extras->cutText);
                look(what + u" key"_s, property.place.key);
                lookAt(what, property.values);
                if (holdsMark(property.extras->nameBytes) || property.extras->namePadding.startsWith("Ze"))
                    places.append(what + u" name bytes"_s);
                for (const Claim &claim : property.extras->claims) {
                    look(what + u" claim"_s, claim.cutText + claim.place.key);
                    lookAt(what + u" claim"_s, claim.values);
                }
            }
        }
    }
    return places;
}

} // namespace clusprop::redaction_test
