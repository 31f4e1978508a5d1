// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/overview.h"

#include <algorithm>
#include <numeric>

namespace clusprop {
namespace {

constexpr qsizetype mostStuck = 16; ///< more than any page lists
constexpr int askEvery = 256; ///< objects between two questions whether to go on

template<typename Sums, typename Addends>
void addAll(Sums &sums, const Addends &addends, int sign)
{
    for (std::size_t index = 0; index < sums.size(); ++index)
        sums[index] += sign * addends[index];
}

void addClass(ClassFigures &sum, const ClassFigures &figures)
{
    sum.objects += figures.objects;
    sum.undocumented += figures.undocumented;
    addAll(sum.properties, figures.properties, 1);
    addAll(sum.issues, figures.issues, 1);
}

bool isStuck(const ObjectShare &share)
{
    return share.backup == BackupState::InBackup || share.backup == BackupState::Invalid;
}

/// Equal counts stand in the order of the classes and by name.
bool isMoreFrequent(const Deviation &left, const Deviation &right)
{
    if (left.objects != right.objects)
        return left.objects > right.objects;
    if (left.entry->objectClass != right.entry->objectClass)
        return left.entry->objectClass < right.entry->objectClass;
    if (const int byName = left.entry->name.compare(right.entry->name, Qt::CaseInsensitive))
        return byName < 0;
    return left.entry->resourceType < right.entry->resourceType;
}

} // namespace

qint64 ClassFigures::present() const
{
    return std::accumulate(properties.begin(), properties.end(), qint64(0))
        - count(RowState::NotStored);
}

OverviewTally::OverviewTally(
    const Cluster &cluster, const QVector<QVector<Issue>> &issues, const GoesOn &goesOn)
{
    m_shares.reserve(cluster.objects.size());
    for (int object = 0; object < cluster.objects.size(); ++object) {
        if (object % askEvery == 0 && goesOn && !goesOn())
            return;
        m_shares.append(m_taker.shareOf(cluster, object, issues.value(object)));
        add(cluster.objects[object].objectClass, object, m_shares.last(), 1);
    }
}

void OverviewTally::recount(const Cluster &cluster, int object, const QVector<Issue> &issues)
{
    const ObjectClass objectClass = cluster.objects[object].objectClass;
    add(objectClass, object, m_shares[object], -1);
    m_shares[object] = m_taker.shareOf(cluster, object, issues);
    add(objectClass, object, m_shares[object], 1);
}

void OverviewTally::add(ObjectClass objectClass, int object, const ObjectShare &share, int sign)
{
    ClassFigures &figures = m_classes[static_cast<std::size_t>(objectClass)];
    figures.objects += sign;
    figures.undocumented += qint64{ sign } * share.undocumented;
    addAll(figures.properties, share.properties, sign);
    addAll(figures.issues, share.issues, sign);
    for (const CatalogEntry *entry : share.differing) {
        Holders &holders = m_holders[entry];
        holders.objects += sign;
        holders.indexSum += qint64{ sign } * object;
    }
    if (!share.backup)
        return;
    m_volumes.total += sign;
    m_volumes.redirected += share.redirected ? sign : 0;
    m_volumes.backup[static_cast<std::size_t>(*share.backup)] += sign;
    if (!isStuck(share))
        return;
    if (sign > 0)
        m_stuck.insert(object);
    else
        m_stuck.erase(object);
}

Overview OverviewTally::overview() const
{
    Overview overview;
    overview.classes = m_classes;
    for (const ClassFigures &figures : m_classes)
        addClass(overview.all, figures);
    overview.volumes = m_volumes;
    for (const int volume : m_stuck) {
        if (overview.volumes.stuck.size() == mostStuck)
            break;
        overview.volumes.stuck.append(volume);
    }
    for (auto holders = m_holders.begin(); holders != m_holders.end(); ++holders) {
        if (holders->objects == 0) // all went back to the default
            continue;
        const bool isOne = holders->objects == 1;
        overview.deviations.append({ holders.key(), holders->objects,
            isOne ? static_cast<int>(holders->indexSum) : -1 });
    }
    std::sort(overview.deviations.begin(), overview.deviations.end(), isMoreFrequent);
    return overview;
}

} // namespace clusprop
