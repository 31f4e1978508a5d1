// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/cluster_index.h"

#include "core/model/case_folding.h"
#include "core/model/volume.h"

namespace clusprop {
namespace {

QString keyOf(QStringView idOrName)
{
    if (idOrName.startsWith(u'{') && idOrName.endsWith(u'}'))
        idOrName = idOrName.sliced(1, idOrName.size() - 2);
    return caseFolded(idOrName);
}

} // namespace

/// A hash that grows hashes all that is in it anew.
void ClusterIndex::makeRoom(const Cluster &cluster)
{
    std::array<qsizetype, allObjectClasses.size()> counts{};
    for (const ClusterObject &object : cluster.objects)
        ++counts[static_cast<std::size_t>(object.objectClass)];
    constexpr qsizetype keysOfEach = 2;
    for (std::size_t place = 0; place < counts.size(); ++place) {
        m_classes[place].reserve(counts[place]);
        if (place != static_cast<std::size_t>(ObjectClass::Volume))
            m_keys[place].reserve(counts[place] * keysOfEach);
    }
}

void ClusterIndex::add(const Cluster &cluster, int object)
{
    if (object == 0)
        makeRoom(cluster);
    const ClusterObject &added = cluster.objects[object];
    const auto place = static_cast<std::size_t>(added.objectClass);
    m_classes[place].append(object);
    if (added.objectClass == ObjectClass::Volume) { // nothing names a volume by a key
        refresh(cluster, object);
        return;
    }
    if (added.objectClass == ObjectClass::Resource)
        m_types[caseFolded(added.resourceType)].append(object);
    for (const QString &key : { added.id, added.name }) {
        if (!key.isEmpty())
            m_keys[place].insert(keyOf(key), object);
    }
}

void ClusterIndex::refresh(const Cluster &cluster, int object)
{
    const ClusterObject &volume = cluster.objects[object];
    if (volume.objectClass != ObjectClass::Volume)
        return;
    const Property *backup = volume.find(volume_property::backupInProgress);
    const auto number = backup == nullptr ? std::nullopt : numberOf(*backup);
    BackupState state = BackupState::Unknown;
    if (number && *number <= 1)
        state = *number == 1 ? BackupState::InBackup : BackupState::Idle;
    if (const auto known = m_volumes.constFind(object); known != m_volumes.constEnd())
        count(*known, object, -1);
    count(state, object, 1);
    m_volumes.insert(object, state);
}

void ClusterIndex::count(BackupState state, int object, int difference)
{
    switch (state) {
    case BackupState::Unknown:
        m_backups.unknown += difference;
        break;
    case BackupState::Idle:
        m_backups.idle += difference;
        break;
    case BackupState::InBackup:
        if (difference > 0)
            m_backups.inBackup.insert(object);
        else
            m_backups.inBackup.erase(object);
        break;
    }
}

QVector<int> ClusterIndex::ofType(QStringView resourceType) const
{
    return m_types.value(caseFolded(resourceType));
}

bool ClusterIndex::has(ObjectClass objectClass, QStringView idOrName) const
{
    return m_keys[static_cast<std::size_t>(objectClass)].contains(keyOf(idOrName));
}

} // namespace clusprop
