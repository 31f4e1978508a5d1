// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the cluster database has of objects, in the form of the registry editor. Where things stand
/// there: core/importers/registry_layout.h.

#include "core/exporters/exporter_rows.h"

#include "core/exporters/registry_text.h"
#include "core/importers/reg_text.h"
#include "core/importers/registry_layout.h"
#include "core/validation/rules.h"
#include "core/values/visible_text.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr QStringView databaseRoot = u"HKEY_LOCAL_MACHINE\\Cluster";
constexpr QStringView quorumPrefix = u"Quorum\\";
constexpr QStringView unnamedValue = u"(Default)"; // what the importer calls it

struct TypeRow
{
    wire::Format format;
    quint32 type;
};
/// Every other format is stored as bytes.
constexpr std::array typeRows{
    TypeRow{ wire::Format::Sz, registry_type::sz },
    TypeRow{ wire::Format::ExpandSz, registry_type::expandSz },
    TypeRow{ wire::Format::MultiSz, registry_type::multiSz },
    TypeRow{ wire::Format::Dword, registry_type::dword },
    TypeRow{ wire::Format::Long, registry_type::dword },
    TypeRow{ wire::Format::ULargeInteger, registry_type::qword },
    TypeRow{ wire::Format::LargeInteger, registry_type::qword },
    TypeRow{ wire::Format::FileTime, registry_type::qword },
};

quint32 typeOf(wire::Format format)
{
    const auto row = std::ranges::find(typeRows, format, &TypeRow::format);
    return row == typeRows.end() ? registry_type::binary : row->type;
}

QByteArray stringData(QStringView text)
{
    return utf16Bytes(text) + QByteArray(2, '\0');
}

/// Why a property has no place in the database; empty when it has.
QString noPlace(const Property &property)
{
    const bool isExpanded
        = property.values.size() == 2 && property.values[1].format() == wire::Format::ExpandedSz;
    if (property.knowledge != Knowledge::Known)
        return QStringLiteral("its value is not known");
    if (property.values.size() != 1 && !isExpanded)
        return QStringLiteral("the registry has one value for a name");
    const Value &value = property.values.first();
    const bool isListValue = wire::typeOf(value.syntax) == wire::Type::ListValue
        && wire::findSyntax(value.syntax) != nullptr;
    if (!isListValue || value.format() == wire::Format::ExpandedSz)
        return QStringLiteral("the registry does not store this format");
    if (!value.readable)
        return QStringLiteral("its bytes do not fit its format");
    if (!isRegistryName(property.name))
        return QStringLiteral("its name cannot be written in such a file");
    return {};
}

/// Read-only properties are computed by the cluster, but what was read from a database is stored.
bool isStored(const Cluster &cluster, Scope scope, const Property &property)
{
    const int source = property.place.source;
    return !isReadOnly(scope)
        || (source >= 0 && source < cluster.sources.size() && cluster.sources[source].isDatabase);
}

class RegistryText
{
public:
    explicit RegistryText(const ExportRequest &request)
        : m_request(request)
    {
    }

    Exported make();

private:
    struct Line
    {
        QString key; ///< below that of the object: "", "Parameters", "Parameters\\Monitors"
        QString name;
        QString text;
    };

    [[nodiscard]] QString objectKey(const ClusterObject &object);
    [[nodiscard]] static Line placed(const ClusterObject &object, Scope scope, const QString &name);
    void addWhole(int index);
    void addChanges(int index, const QVector<Change> &changes);
    void addIdentity(const ClusterObject &object, QVector<Line> &lines) const;
    void collectMembers();
    void addProperty(QVector<Line> &lines, const ClusterObject &object, Scope scope, const Property &property);
    void write(const ClusterObject &object, const QString &key, const QVector<Line> &lines);
    void leaveOut(const ClusterObject &object, const QString &name, const QString &reason);

    const ExportRequest &m_request;
    QHash<QString, QByteArray> m_members; ///< by folded id of a group: its resources' ids, each with NUL
    ExportProduct m_product;
    QString m_text;
};

void RegistryText::leaveOut(const ClusterObject &object, const QString &name, const QString &reason)
{
    const QString what
        = name.isEmpty() ? objectLabel(object) : QStringLiteral("%1 %2").arg(objectLabel(object), name);
    m_product.notes.append(QStringLiteral("left out: %1, %2").arg(what, reason));
}

/// Empty, and said why, for what has no key.
QString RegistryText::objectKey(const ClusterObject &object)
{
    if (object.objectClass == ObjectClass::Cluster)
        return databaseRoot.toString();
    const auto collections = registryCollections();
    const auto row = std::ranges::find(collections, object.objectClass, &RegistryCollection::objectClass);
    if (row == collections.end()) {
        leaveOut(object, {}, QStringLiteral("the database has no key for it"));
        return {};
    }
    const bool isByName = row->nameValue.isEmpty();
    const QString own = isByName ? object.name : object.id;
    if (isRegistryKeyName(own))
        return QStringLiteral("%1\\%2\\%3").arg(databaseRoot, row->key, own);
    leaveOut(object, {},
        own.isEmpty() ? QStringLiteral("its id, by which the database knows it, is not in the source")
                      : QStringLiteral("it cannot be the name of a key"));
    return {};
}

/// The importer shows what stands in deeper keys with their path in front.
RegistryText::Line RegistryText::placed(const ClusterObject &object, Scope scope, const QString &name)
{
    Line line{ isPrivate(scope) ? QStringLiteral("Parameters") : QString(), name, {} };
    const qsizetype last = name.lastIndexOf(u'\\');
    const bool isQuorum = object.objectClass == ObjectClass::Cluster && scope == Scope::CommonReadOnly
        && name.startsWith(quorumPrefix);
    if (last > 0 && (isQuorum || scope == Scope::PrivateReadOnly)) {
        line.key = isQuorum ? name.first(last) : line.key + u'\\' + name.first(last);
        line.name = name.sliced(last + 1);
    }
    if (isReadOnly(scope) && line.name == unnamedValue)
        line.name.clear();
    return line;
}

void RegistryText::addProperty(
    QVector<Line> &lines, const ClusterObject &object, Scope scope, const Property &property)
{
    const QString reason = noPlace(property);
    if (!reason.isEmpty())
        return leaveOut(object, property.name, reason);
    const Value &value = property.values.first();
    Line line = placed(object, scope, property.name);
    line.text = registryValueLine(line.name, typeOf(value.format()), value.payload);
    lines.append(line);
    ++m_product.items;
}

/// Which resources a group has stands at the group.
void RegistryText::collectMembers()
{
    for (const ClusterObject &object : m_request.after->objects) {
        if (object.objectClass == ObjectClass::Resource && !object.id.isEmpty() && !object.groupId.isEmpty())
            m_members[object.groupId.toCaseFolded()] += stringData(object.id);
    }
}

/// By what the object is known, where its lists do not say it.
void RegistryText::addIdentity(const ClusterObject &object, QVector<Line> &lines) const
{
    QVector<Line> identity;
    const auto add = [&identity](QStringView name, const QString &text) {
        if (name.isEmpty() || text.isEmpty())
            return;
        identity.append({ {}, name.toString(),
            registryValueLine(name.toString(), registry_type::sz, stringData(text)) });
    };
    if (object.objectClass == ObjectClass::Cluster) {
        add(u"ClusterName", m_request.after->name);
        add(u"ClusterInstanceID", m_request.after->id);
    } else {
        const auto collections = registryCollections();
        const auto row
            = std::ranges::find(collections, object.objectClass, &RegistryCollection::objectClass);
        add(row->nameValue, object.name);
        add(u"Type", object.objectClass == ObjectClass::Resource ? object.resourceType : QString());
    }
    const QByteArray members = object.objectClass == ObjectClass::Group
        ? m_members.value(object.id.toCaseFolded())
        : QByteArray();
    if (!members.isEmpty()) {
        identity.append({ {}, QStringLiteral("Contains"),
            registryValueLine(QStringLiteral("Contains"), registry_type::multiSz,
                members + QByteArray(2, '\0')) });
    }
    identity.removeIf([&lines](const Line &line) {
        return std::ranges::any_of(lines, [&line](const Line &other) {
            return other.key.isEmpty() && other.name.compare(line.name, Qt::CaseInsensitive) == 0;
        });
    });
    lines = identity + lines;
}

/// The object's own key, then those below it, each once.
void RegistryText::write(const ClusterObject &object, const QString &key, const QVector<Line> &lines)
{
    QStringList below;
    for (const Line &line : lines) {
        if (!below.contains(line.key))
            below.append(line.key);
    }
    below.sort();
    // A line of its own: nothing of a name can end it.
    m_text += QStringLiteral("; %1\r\n").arg(visibleText(objectLabel(object)));
    for (const QString &part : std::as_const(below)) {
        m_text += QStringLiteral("[%1%2]\r\n").arg(key, part.isEmpty() ? QString() : u'\\' + part);
        for (const Line &line : lines) {
            if (line.key == part)
                m_text += line.text;
        }
        m_text += QLatin1String("\r\n");
    }
}

void RegistryText::addWhole(int index)
{
    const ClusterObject &object = m_request.object(index);
    const QString key = objectKey(object);
    if (key.isEmpty())
        return;
    QVector<Line> lines;
    for (const Scope scope : allScopes) {
        for (const Property &property : object.list(scope).properties) {
            if (m_request.wants(scope, property.name) && isStored(*m_request.after, scope, property))
                addProperty(lines, object, scope, property);
        }
    }
    addIdentity(object, lines);
    if (!lines.isEmpty())
        write(object, key, lines);
}

void RegistryText::addChanges(int index, const QVector<Change> &changes)
{
    const ClusterObject &object = m_request.object(index);
    const QString key = objectKey(object);
    if (key.isEmpty())
        return;
    QVector<Line> lines;
    for (const Change &change : changes) {
        if (change.object != index)
            continue;
        if (change.after) {
            addProperty(lines, object, change.scope, *change.after);
        } else if (isRegistryName(change.name)) {
            Line line = placed(object, change.scope, change.name);
            line.text = registryDeletionLine(line.name);
            lines.append(line);
            ++m_product.items;
        } else {
            leaveOut(object, change.name, QStringLiteral("its name cannot be written in such a file"));
        }
    }
    if (!lines.isEmpty())
        write(object, key, lines);
}

Exported RegistryText::make()
{
    const QVector<Change> changes = m_request.wantedChanges();
    collectMembers();
    for (const int index : m_request.subjects()) {
        if (m_request.extent == Extent::Whole)
            addWhole(index);
        else
            addChanges(index, changes);
    }
    if (m_text.isEmpty()) {
        return tl::unexpected(m_product.notes.isEmpty()
                ? QStringLiteral("There is nothing that the cluster database would store")
                : QStringLiteral("There is nothing that the cluster database would store (%1)")
                      .arg(m_product.notes.join(QStringLiteral("; "))));
    }
    m_product.notes.prepend(
        QStringLiteral("This file is for looking at and for comparing. Never import it on a node: the "
                       "cluster service keeps the database on all nodes the same, and would not know"));
    const QString head = QStringLiteral(
        "Windows Registry Editor Version 5.00\r\n\r\n"
        "; To look at and to compare. Do not import it on a node: only the cluster service may\r\n"
        "; write its database, because it keeps that of all nodes the same.\r\n\r\n");
    m_product.files.append({ suggestedFileName(m_request, u".reg"), registryFile(head + m_text) });
    return m_product;
}

} // namespace

Exported exportRegistry(const ExportRequest &request)
{
    return RegistryText(request).make();
}

} // namespace clusprop
