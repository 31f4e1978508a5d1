// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/registry_layout.h"

#include "core/model/case_folding.h"

#include <QHash>

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
    return left.size() == right.size() && left.compare(right, Qt::CaseInsensitive) == 0;
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
    const FoldedKey folded(path);
    const auto known = m_index.constFind(folded.text());
    if (known != m_index.constEnd())
        return m_found[*known];
    m_index.insert(caseFolded(path), m_found.size());
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

struct PathParts
{
    QStringView first;
    QStringView rest; ///< null: there is nothing below
};

PathParts splitFirst(QStringView path)
{
    const qsizetype end = path.indexOf(u'\\');
    return end < 0 ? PathParts{ path, {} } : PathParts{ path.first(end), path.sliced(end + 1) };
}

} // namespace

const RegistryCollection *collectionAround(QStringView path)
{
    const qsizetype end = path.lastIndexOf(u'\\');
    if (end <= 0)
        return nullptr;
    const QStringView around = path.first(end);
    return collectionOf(around.sliced(around.lastIndexOf(u'\\') + 1));
}

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
    const auto [first, below] = splitFirst(path);
    if (same(first, parametersKey))
        return { KeyKind::Parameters, ObjectClass::Cluster, {}, below.toString() };
    if (below.isNull() && same(first, quorumKey))
        return { KeyKind::Quorum };
    const RegistryCollection *collection = collectionOf(first);
    if (collection == nullptr)
        return {};
    if (below.isNull())
        return { KeyKind::Collection, collection->objectClass };
    const auto [key, inside] = splitFirst(below);
    if (inside.isNull())
        return { KeyKind::Object, collection->objectClass, key.toString() };
    const auto [third, rest] = splitFirst(inside);
    if (!same(third, parametersKey))
        return {};
    return { KeyKind::Parameters, collection->objectClass, key.toString(), rest.toString() };
}

QString guidText(QStringView text)
{
    constexpr qsizetype plain = 36;
    constexpr qsizetype braced = plain + 2;
    if (text.size() != plain && text.size() != braced)
        return {};
    const bool isBraced = text.size() == braced;
    if (isBraced != text.startsWith(u'{') || isBraced != text.endsWith(u'}'))
        return {};
    QString guid = text.sliced(isBraced ? 1 : 0, plain).toString();
    for (qsizetype index = 0; index < plain; ++index) {
        const char16_t unit = guid.at(index).unicode();
        const bool isHyphen = index == 8 || index == 13 || index == 18 || index == 23;
        const bool isCapital = unit >= u'A' && unit <= u'F';
        const bool isDigit = (unit >= u'0' && unit <= u'9') || (unit >= u'a' && unit <= u'f');
        if (isHyphen ? unit != u'-' : !isDigit && !isCapital)
            return {};
        if (isCapital)
            guid[index] = QChar(unit | 0x20);
    }
    return guid;
}

} // namespace clusprop
