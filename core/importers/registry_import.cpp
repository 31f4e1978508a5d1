// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/registry_import.h"

#include "core/catalog/catalog.h"
#include "core/importers/registry_layout.h"
#include "core/importers/registry_values.h"
#include "core/model/case_folding.h"

#include <QHash>

#include <utility>

namespace clusprop {
namespace {

/// What the registry editor calls a key's value without a name.
constexpr QStringView unnamedValue = u"(Default)";

const RegistryValue *findValue(const RegistryKey &key, QStringView name)
{
    for (const RegistryValue &value : key.values) {
        if (isSameName(value.name, name))
            return &value;
    }
    return nullptr;
}

QString textOfValue(const RegistryKey &key, QStringView name)
{
    const RegistryValue *value = findValue(key, name);
    return value == nullptr ? QString() : registryText(*value);
}

/// Where a property of a name goes, and what is known about it. The same for all objects of a type.
struct Target
{
    QString name;
    const CatalogEntry *entry = nullptr;
    Scope scope = Scope::CommonReadOnly;
};

/// By where the letters of its name are, which a target keeps: equal names are one QString as a rule
/// (RegistryTreeBuilder::shared()), and Qt takes a tenth of a microsecond to hash a short text on a
/// processor with AVX-512. Equal names in two places have two equal targets.
using Targets = QHash<const QChar *, Target>;

class DatabaseImport
{
public:
    DatabaseImport(const DatabasePlace &place, const QString &kind);

    void takeObjects(const RegistryTree &tree);
    void takeGroups(const RegistryTree &tree);
    /// Takes the data out of the key.
    void takeValues(qsizetype keyIndex, RegistryKey &key);
    [[nodiscard]] LoadedFile finish(const QVector<LoadNote> &notes);

private:
    [[nodiscard]] static QString objectKey(ObjectClass objectClass, const QString &id);
    int objectFor(const KeyRole &role);
    void describeObject(const RegistryKey &key, const RegistryCollection &collection, int index);
    [[nodiscard]] static Target findTarget(
        const ClusterObject &object, bool isPrivate, const QString &name);
    [[nodiscard]] Targets &targetsOf(const ClusterObject &object, bool isPrivate);
    void addProperty(ClusterObject &object, Scope scope, const CatalogEntry *entry,
        const QString &name, const RegistryValue &value, const PlaceKey &place);
    void note(const ClusterObject &object, const Property &property, const QString &problem);

    struct Key
    {
        KeyRole role;
        int object = -1; ///< index into m_cluster.objects; -1: the key is not shown
        bool isOutside = false; ///< of the database
    };
    /// Problems that many objects share are told once.
    struct SharedNote
    {
        qsizetype note = 0; ///< index into m_notes
        int others = 0;
    };

    DatabasePlace m_place;
    QString m_kind;
    Cluster m_cluster;
    QVector<Key> m_keys; ///< by index in the tree
    QHash<QString, int> m_objects; ///< by objectKey()
    QHash<QString, Targets> m_targets; ///< by class and type
    QVector<LoadNote> m_notes;
    QHash<QString, SharedNote> m_sharedNotes;
    qsizetype m_values = 0;
};

DatabaseImport::DatabaseImport(const DatabasePlace &place, const QString &kind)
    : m_place(place)
    , m_kind(kind)
{
    m_cluster.objects.append(ClusterObject()); // the cluster itself
    m_objects.insert(objectKey(ObjectClass::Cluster, {}), 0);
    for (const QString &other : place.others) {
        m_notes.append({ {}, -1, other,
            QStringLiteral("a second cluster database stands here, and was left out") });
    }
}

QString DatabaseImport::objectKey(ObjectClass objectClass, const QString &id)
{
    QString key(id.size() + 1, Qt::Uninitialized);
    auto *units = reinterpret_cast<char16_t *>(key.data());
    units[0] = static_cast<char16_t>(u'A' + static_cast<char16_t>(objectClass));
    return foldAscii(id, units + 1) ? key : QChar(units[0]) + caseFolded(id);
}

int DatabaseImport::objectFor(const KeyRole &role)
{
    const QString guid = guidText(role.key);
    const QString id = guid.isNull() ? role.key : guid;
    const QString key = objectKey(role.objectClass, id);
    const auto known = m_objects.constFind(key);
    if (known != m_objects.constEnd())
        return *known;
    const int index = static_cast<int>(m_cluster.objects.size());
    m_objects.insert(key, index);
    ClusterObject object;
    object.objectClass = role.objectClass;
    object.id = id;
    object.name = role.key; // until a value names it; in a part of a database none may
    m_cluster.objects.append(std::move(object));
    return index;
}

void DatabaseImport::describeObject(
    const RegistryKey &key, const RegistryCollection &collection, int index)
{
    ClusterObject &object = m_cluster.objects[index];
    if (!collection.nameValue.isEmpty()) {
        const QString name = textOfValue(key, collection.nameValue);
        if (!name.isEmpty())
            object.name = name;
    }
    if (object.objectClass == ObjectClass::Resource)
        object.resourceType = textOfValue(key, u"Type");
}

void DatabaseImport::takeObjects(const RegistryTree &tree)
{
    m_keys.resize(tree.keys.size());
    for (qsizetype index = 0; index < tree.keys.size(); ++index) {
        const RegistryKey &key = tree.keys.at(index);
        const QStringView below = belowRoot(m_place.root, key.path);
        if (below.isNull()) {
            m_keys[index].isOutside = true;
            continue;
        }
        KeyRole &role = m_keys[index].role;
        role = keyRole(below);
        if (role.kind == KeyKind::Collection && !key.values.isEmpty())
            role.kind = KeyKind::Other; // whatever these values are, they are not shown
        if (below.isEmpty()) {
            m_cluster.name = textOfValue(key, u"ClusterName");
            const QString id = textOfValue(key, u"ClusterInstanceID");
            m_cluster.id = guidText(id).isNull() ? id : guidText(id);
        }
    }
    m_cluster.objects.first().name = m_cluster.name;
    m_cluster.objects.first().id = m_cluster.id;
    // Objects in the order of their classes, and within a class of the file.
    for (const RegistryCollection &collection : registryCollections()) {
        for (qsizetype index = 0; index < m_keys.size(); ++index) {
            Key &key = m_keys[index];
            const bool isShown
                = key.role.kind == KeyKind::Object || key.role.kind == KeyKind::Parameters;
            if (key.isOutside || !isShown || key.role.objectClass != collection.objectClass)
                continue;
            key.object = objectFor(key.role);
            if (key.role.kind == KeyKind::Object)
                describeObject(tree.keys.at(index), collection, key.object);
        }
    }
    for (Key &key : m_keys) {
        const bool isClusters = key.role.objectClass == ObjectClass::Cluster
            && key.role.kind != KeyKind::Other && key.role.kind != KeyKind::Collection;
        if (!key.isOutside && isClusters)
            key.object = 0;
    }
}

void DatabaseImport::takeGroups(const RegistryTree &tree)
{
    for (qsizetype index = 0; index < m_keys.size(); ++index) {
        const Key &key = m_keys.at(index);
        if (key.object < 0 || key.role.kind != KeyKind::Object
            || key.role.objectClass != ObjectClass::Group)
            continue;
        const RegistryValue *contains = findValue(tree.keys.at(index), u"Contains");
        if (contains == nullptr)
            continue;
        const QString groupId = m_cluster.objects.at(key.object).id;
        for (const QString &id : registryStrings(*contains)) {
            const QString guid = guidText(id);
            const auto resource
                = m_objects.constFind(objectKey(ObjectClass::Resource, guid.isNull() ? id : guid));
            if (resource != m_objects.constEnd())
                m_cluster.objects[*resource].groupId = groupId;
        }
    }
}

const QString &typeOf(const ClusterObject &object)
{
    return object.objectClass == ObjectClass::ResourceType ? object.name : object.resourceType;
}

/// The table is asked before the catalog, which takes ten times as long.
Targets &DatabaseImport::targetsOf(const ClusterObject &object, bool isPrivate)
{
    const QString type = isPrivate ? typeOf(object) : QString();
    return m_targets[objectKey(object.objectClass, type) + (isPrivate ? u'p' : u'c')];
}

Target DatabaseImport::findTarget(const ClusterObject &object, bool isPrivate, const QString &name)
{
    const CatalogEntry *entry
        = Catalog::shared().find(object.objectClass, typeOf(object), isPrivate, name);
    const bool isReadOnly = entry != nullptr && entry->access == Access::ReadOnly;
    if (isPrivate)
        return { name, entry, isReadOnly ? Scope::PrivateReadOnly : Scope::Private };
    // The database mixes its bookkeeping with the properties; none of it may get into a list.
    return { name, entry, isReadOnly || entry == nullptr ? Scope::CommonReadOnly : Scope::Common };
}

void DatabaseImport::note(
    const ClusterObject &object, const Property &property, const QString &problem)
{
    const QString text = QStringLiteral("%1 %2").arg(property.name, problem);
    const auto shared = m_sharedNotes.find(objectKey(object.objectClass, text));
    if (shared != m_sharedNotes.end()) {
        ++shared->others;
        return;
    }
    m_sharedNotes.insert(objectKey(object.objectClass, text), { m_notes.size(), 0 });
    const QString where
        = property.place.line >= 0 ? QString::number(property.place.line) : property.place.key.text();
    m_notes.append({ {}, -1, where, text });
}

void DatabaseImport::addProperty(ClusterObject &object, Scope scope, const CatalogEntry *entry,
    const QString &name, const RegistryValue &value, const PlaceKey &place)
{
    Property property;
    property.name = name;
    property.place = { 0, -1, 0, value.line, place };
    RegistryProperty read = propertyFromRegistry(value, entry);
    if (read.value) {
        property.values.append(*std::move(read.value));
    } else {
        property.knowledge = Knowledge::Cut;
        setCutText(property, read.cutText);
    }
    if (!read.problem.isEmpty())
        note(object, property, read.problem);
    object.list(scope).properties.append(std::move(property));
    ++m_values;
}

void DatabaseImport::takeValues(qsizetype keyIndex, RegistryKey &key)
{
    const Key &info = m_keys.at(keyIndex);
    const QVector<RegistryValue> values = std::exchange(key.values, {});
    if (info.object < 0 || values.isEmpty())
        return;
    ClusterObject &object = m_cluster.objects[info.object];
    const QStringView below = belowRoot(m_place.root, key.path);
    const bool isWholePath = below.size() == key.path.size(); // which need not be copied then
    const QString path = below.isEmpty() ? QStringLiteral("\\")
        : isWholePath                    ? key.path
                                         : below.toString();
    const PlaceKey place(path);
    const bool isPrivate = info.role.kind == KeyKind::Parameters;
    const bool isOwn
        = info.role.kind == KeyKind::Object || (isPrivate && info.role.below.isEmpty());
    const Scope readOnly = isPrivate ? Scope::PrivateReadOnly : Scope::CommonReadOnly;
    const QString prefix = info.role.kind == KeyKind::Quorum ? path : info.role.below;
    Targets &targets = targetsOf(object, isPrivate);
    if (isOwn)
        object.list(isPrivate ? Scope::Private : Scope::Common).properties.reserve(values.size());
    for (const RegistryValue &value : values) {
        const bool isNamed = !value.name.isEmpty();
        if (isOwn && isNamed) {
            auto target = targets.constFind(value.name.constData());
            if (target == targets.constEnd()) {
                target = targets.insert(
                    value.name.constData(), findTarget(object, isPrivate, value.name));
            }
            addProperty(object, target->scope, target->entry, target->name, value, place);
            continue;
        }
        const QString name = isNamed ? value.name : unnamedValue.toString();
        addProperty(object, readOnly, nullptr, prefix.isEmpty() ? name : prefix + u'\\' + name,
            value, place);
    }
}

QString counted(qsizetype count, const QString &one, const QString &many)
{
    return QStringLiteral("%1 %2").arg(count).arg(count == 1 ? one : many);
}

LoadedFile DatabaseImport::finish(const QVector<LoadNote> &notes)
{
    for (const SharedNote &shared : std::as_const(m_sharedNotes)) {
        if (shared.others > 0) {
            m_notes[shared.note].text
                += QStringLiteral("; so it is in %1")
                       .arg(counted(shared.others, QStringLiteral("other place"),
                           QStringLiteral("other places")));
        }
    }
    qsizetype leftOut = 0;
    for (const Key &key : std::as_const(m_keys))
        leftOut += key.isOutside || key.role.kind == KeyKind::Other ? 1 : 0;
    qsizetype resources = 0;
    for (const ClusterObject &object : std::as_const(m_cluster.objects))
        resources += object.objectClass == ObjectClass::Resource ? 1 : 0;

    LoadedFile file;
    file.form = Form::Import;
    file.formWord = m_kind;
    file.recognised
        = QStringLiteral("%1 with %2 and %3")
              .arg(m_place.isWhole ? QStringLiteral("the cluster database")
                                   : QStringLiteral("a part of a cluster database"),
                  counted(resources, QStringLiteral("resource"), QStringLiteral("resources")),
                  counted(m_values, QStringLiteral("value"), QStringLiteral("values")));
    if (leftOut > 0) {
        file.recognised
            += QStringLiteral("; %1 of other products or of the cluster's own %2 left out")
                   .arg(counted(leftOut, QStringLiteral("key"), QStringLiteral("keys")),
                       leftOut == 1 ? QStringLiteral("was") : QStringLiteral("were"));
    }
    m_cluster.sources = { { {}, m_kind, true } };
    file.cluster = std::move(m_cluster);
    file.notes = notes + m_notes;
    return file;
}

LoadError noDatabase(const QString &kind)
{
    const bool isHive = kind == u"hive";
    LoadError error;
    error.kind = LoadError::Kind::Foreign;
    error.what
        = QStringLiteral("this %1 holds no cluster database: no key has Groups and Resources, "
                         "or is called Cluster")
              .arg(isHive ? QStringLiteral("hive") : QStringLiteral("registry export"));
    error.todo = isHive
        ? QStringLiteral("on a node, run reg save HKLM\\Cluster cluster.hiv and bring that file")
        : QStringLiteral("on a node, run reg export HKLM\\Cluster cluster.reg and bring that file");
    return error;
}

} // namespace

LoadResult<LoadedFile> importRegistry(RegistryTree tree, const QString &kind)
{
    const auto place = findDatabase(tree);
    if (!place)
        return tl::unexpected(noDatabase(kind));
    DatabaseImport import(*place, kind);
    import.takeObjects(tree);
    import.takeGroups(tree);
    for (qsizetype index = 0; index < tree.keys.size(); ++index)
        import.takeValues(index, tree.keys[index]);
    return import.finish(tree.notes);
}

} // namespace clusprop
