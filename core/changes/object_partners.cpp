// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/changes/object_partners.h"

#include "core/merging/object_keys.h"
#include "core/model/case_folding.h"

#include <QHash>

#include <algorithm>

namespace clusprop {
namespace {

/// Ids alone, or every name and id that an object answers to.
enum class By : std::uint8_t { Id, Any };

QStringList keysOf(const ClusterObject &object, By by)
{
    QStringList keys = objectKeys(object);
    const bool hasSureKey = object.objectClass == ObjectClass::Cluster
        || (object.objectClass != ObjectClass::Volume && !object.id.isEmpty());
    if (by == By::Id)
        keys = hasSureKey || keys.size() > 1 ? keys.mid(0, 1) : QStringList();
    return keys;
}

/// What pairing by ids finds for the two, without a key for either where they are written alike.
bool shareId(const ClusterObject &left, const ClusterObject &right)
{
    if (left.objectClass != right.objectClass)
        return false;
    if (left.objectClass == ObjectClass::Cluster)
        return true;
    if (left.objectClass != ObjectClass::Volume && !left.id.isEmpty() && !right.id.isEmpty())
        return isSameName(left.id, right.id) || plainId(left.id) == plainId(right.id);
    const QStringList keys = keysOf(left, By::Id);
    return !keys.isEmpty() && keys == keysOf(right, By::Id);
}

/// Volumes of one disk share its key and are told apart by their names; for other objects a name is
/// enough.
bool mayPair(const ClusterObject &left, const ClusterObject &right)
{
    return left.objectClass != ObjectClass::Volume || !areDistinct(left, right);
}

class Pairing
{
public:
    Pairing(const QVector<ClusterObject> &before, const QVector<ClusterObject> &after,
        QVector<int> &beforeOf, QVector<int> &afterOf)
        : m_before(before)
        , m_after(after)
        , m_beforeOf(beforeOf)
        , m_afterOf(afterOf)
    {
    }

    void run()
    {
        pairInOrder();
        pairBy(By::Id);
        pairBy(By::Any);
        pairOnlyOnes();
    }

private:
    /// Goes through both at once, past some that came or went.
    void pairInOrder()
    {
        constexpr int mostPassed = 4;
        int next = 0; // of the old side
        for (int object = 0; object < m_after.size() && next < m_before.size(); ++object) {
            const int end = static_cast<int>(std::min<qsizetype>(next + mostPassed + 1, m_before.size()));
            for (int candidate = next; candidate < end; ++candidate) {
                const ClusterObject &left = m_before[candidate];
                if (!shareId(left, m_after[object]) || !mayPair(left, m_after[object]))
                    continue;
                pair(candidate, object);
                next = candidate + 1;
                break;
            }
        }
    }

    void pairBy(By by)
    {
        if (m_pairs == std::min(m_before.size(), m_after.size()))
            return;
        QHash<QString, int> known;
        for (int object = 0; object < m_before.size(); ++object) {
            if (isPaired(object))
                continue;
            for (const QString &key : keysOf(m_before[object], by)) {
                if (!known.contains(key))
                    known.insert(key, object);
            }
        }
        for (int object = 0; object < m_after.size(); ++object) {
            if (m_beforeOf[object] >= 0)
                continue;
            for (const QString &key : keysOf(m_after[object], by)) {
                const int partner = known.value(key, -1);
                if (partner < 0 || isPaired(partner) || !mayPair(m_before[partner], m_after[object]))
                    continue;
                pair(partner, object);
                break;
            }
        }
    }

    /// Files with a single object of a class, such as two lists of one node, need no name.
    void pairOnlyOnes()
    {
        if (m_before.size() == 1 && m_after.size() == 1 && !isPaired(0)
            && m_before.first().objectClass == m_after.first().objectClass)
            pair(0, 0);
    }

    [[nodiscard]] bool isPaired(int before) const { return m_afterOf[before] >= 0; }

    void pair(int before, int after)
    {
        m_beforeOf[after] = before;
        m_afterOf[before] = after;
        ++m_pairs;
    }

    const QVector<ClusterObject> &m_before;
    const QVector<ClusterObject> &m_after;
    QVector<int> &m_beforeOf;
    QVector<int> &m_afterOf;
    qsizetype m_pairs = 0;
};

} // namespace

ObjectPartners::ObjectPartners(const Cluster &before, const Cluster &after)
    : m_beforeOf(after.objects.size(), -1)
    , m_afterOf(before.objects.size(), -1)
{
    Pairing(before.objects, after.objects, m_beforeOf, m_afterOf).run();
}

} // namespace clusprop
