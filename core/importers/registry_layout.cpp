// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/registry_layout.h"

#include <QHash>
#include <QUuid>

#include <algorithm>
#include <array>

namespace clusprop {
namespace {

constexpr std::array collections{
    RegistryCollection{ u"Nodes", ObjectClass::Node, u"NodeName" },
    RegistryCollection{ u"Groups", ObjectClass::Group, u"Name" },
    RegistryCollection{ u"Resources", ObjectClass::Resource, u"Name" },
    RegistryCollection{ u"ResourceTypes", ObjectClass::ResourceType, u"" },
    RegistryCollection{ u"Networks", ObjectClass::Network, u"Name" },
    RegistryCollection{ u"NetworkInterfaces", ObjectClass::NetworkInterface, u"Name" },
    RegistryCollection{ u"GroupSets", ObjectClass::GroupSet, u"Name" },
};
constexpr QStringView parametersKey = u"Parameters";
constexpr QStringView quorumKey = u"Quorum";
constexpr QStringView usualRoot = u"Cluster";

bool same(QStringView left, QStringView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

const RegistryCollection *collectionOf(QStringView key)
{
    const auto row = std::find_if(collections.begin(), collections.end(),
        [key](const RegistryCollection &candidate) { return same(candidate.key, key); });
    return row == collections.end() ? nullptr : &*row;
}

/// What speaks for a key being the cluster's.
struct Evidence
{
    QString path; ///< as spelled where it was first seen
    bool hasGroups = false;
    bool hasResources = false;
    bool hasIdentity = false; ///< values that only a cluster's key has
    bool hasPart = false; ///< subkeys that only a cluster's key has

    [[nodiscard]] bool isWhole() const { return hasGroups && hasResources; }
    [[nodiscard]] int weight() const
    {
        if (isWhole())
            return hasIdentity ? 3 : 2;
        return hasIdentity || hasPart ? 1 : 0;
    }
};

class Search
{
public:
    void look(const RegistryKey &key);
    [[nodiscard]] std::optional<DatabasePlace> best() const;

private:
    Evidence &at(QStringView path);
    void lookAtValues(const RegistryKey &key);

    QVector<Evidence> m_found;
    QHash<QString, qsizetype> m_index; ///< by path without case
};

Evidence &Search::at(QStringView path)
{
    const QString folded = path.toString().toCaseFolded();
    const auto known = m_index.constFind(folded);
    if (known != m_index.constEnd())
        return m_found[*known];
    m_index.insert(folded, m_found.size());
    m_found.append({ path.toString() });
    return m_found.last();
}

QStringView lastOf(QStringView path)
{
    return path.sliced(path.lastIndexOf(u'\\') + 1);
}

void Search::look(const RegistryKey &key)
{
    lookAtValues(key);
    // A loaded database stands two keys below the top; deeper than this nothing is one.
    constexpr int deepest = 8;
    const QStringView path = key.path;
    qsizetype from = 0;
    for (int level = 0; level < deepest && from < path.size(); ++level) {
        const qsizetype end = path.indexOf(u'\\', from);
        const QStringView name = path.sliced(from, (end < 0 ? path.size() : end) - from);
        const QStringView parent = path.first(std::max<qsizetype>(from - 1, 0));
        const QStringView rest = end < 0 ? QStringView() : path.sliced(end + 1);
        from = end < 0 ? path.size() : end + 1;
        const RegistryCollection *collection = collectionOf(name);
        if (collection == nullptr)
            continue;
        Evidence &evidence = at(parent);
        evidence.hasGroups |= collection->objectClass == ObjectClass::Group;
        evidence.hasResources |= collection->objectClass == ObjectClass::Resource;
        evidence.hasPart |= same(lastOf(parent), usualRoot)
            || !guidText(rest.first(std::max<qsizetype>(rest.indexOf(u'\\'), 0))).isNull()
            || !guidText(rest).isNull();
    }
}

void Search::lookAtValues(const RegistryKey &key)
{
    for (const RegistryValue &value : key.values) {
        const bool isId = same(value.name, u"ClusterInstanceID");
        // A service of every node keeps the cluster's name as well, so it takes more than that.
        const bool isName = same(value.name, u"ClusterName")
            && (key.path.isEmpty() || same(lastOf(key.path), usualRoot));
        if (isId || isName)
            at(key.path).hasIdentity = true;
    }
}

std::optional<DatabasePlace> Search::best() const
{
    const Evidence *best = nullptr;
    for (const Evidence &found : m_found) {
        const bool isBetter = best == nullptr || found.weight() > best->weight()
            || (found.weight() == best->weight() && found.path.size() < best->path.size());
        if (found.weight() > 0 && isBetter)
            best = &found;
    }
    if (best == nullptr)
        return std::nullopt;
    DatabasePlace place{ best->path, best->isWhole(), {} };
    for (const Evidence &found : m_found) {
        // Within the database itself, keys may well be called as its own are.
        if (&found != best && found.isWhole() && belowRoot(best->path, found.path).isNull())
            place.others.append(found.path);
    }
    return place;
}

} // namespace

std::span<const RegistryCollection> registryCollections()
{
    return collections;
}

std::optional<DatabasePlace> findDatabase(const RegistryTree &tree)
{
    Search search;
    for (const RegistryKey &key : tree.keys)
        search.look(key);
    return search.best();
}

QStringView belowRoot(const QString &root, const QString &path)
{
    const QStringView view(path);
    if (root.isEmpty())
        return path.isNull() ? QStringView(u"") : view;
    if (!view.startsWith(root, Qt::CaseInsensitive))
        return {};
    if (view.size() == root.size())
        return QStringView(u"");
    return view[root.size()] == u'\\' ? view.sliced(root.size() + 1) : QStringView();
}

KeyRole keyRole(QStringView path)
{
    if (path.isEmpty())
        return { KeyKind::Object };
    const QVector<QStringView> names = path.split(u'\\');
    if (same(names[0], parametersKey)) {
        return { KeyKind::Parameters, ObjectClass::Cluster, {},
            path.sliced(std::min(names[0].size() + 1, path.size())).toString() };
    }
    if (names.size() == 1 && same(names[0], quorumKey))
        return { KeyKind::Quorum };
    const RegistryCollection *collection = collectionOf(names[0]);
    if (collection == nullptr)
        return {};
    if (names.size() == 1)
        return { KeyKind::Collection, collection->objectClass };
    const QString key = names[1].toString();
    if (names.size() == 2)
        return { KeyKind::Object, collection->objectClass, key };
    if (!same(names[2], parametersKey))
        return {};
    const qsizetype behind = names[0].size() + names[1].size() + names[2].size() + 3;
    return { KeyKind::Parameters, collection->objectClass, key,
        path.sliced(std::min(behind, path.size())).toString() };
}

QString guidText(QStringView text)
{
    constexpr qsizetype plain = 36;
    constexpr qsizetype braced = plain + 2;
    if (text.size() != plain && text.size() != braced)
        return {};
    if ((text.size() == braced) != text.startsWith(u'{'))
        return {};
    const QUuid uuid = QUuid::fromString(text);
    const bool isGuid = !uuid.isNull() || text.count(u'0') == 32;
    return isGuid ? uuid.toString(QUuid::WithoutBraces) : QString();
}

} // namespace clusprop
