// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What rules about several objects look up: objects by class, type, id and name, and which volumes
/// are in backup. Built once, because edits change properties and neither names nor ids.
#pragma once

#include "core/model/cluster.h"

#include <QHash>

#include <array>
#include <set>

namespace clusprop {

/// What the source says of the backup state of its volumes.
struct BackupCensus
{
    std::set<int> inBackup; ///< indices into Cluster::objects
    int idle = 0; ///< volumes at 0
    int unknown = 0; ///< the source does not say, or its sources differ
};

class ClusterIndex
{
public:
    /// Objects are added in ascending order, each once.
    void add(const Cluster &cluster, int object);
    /// After properties of an object changed.
    void refresh(const Cluster &cluster, int object);

    /// Indices into Cluster::objects, ascending.
    [[nodiscard]] const QVector<int> &ofClass(ObjectClass objectClass) const
    {
        return m_classes[static_cast<std::size_t>(objectClass)];
    }
    /// Resources of a type, by its name as the source has it, without regard to case.
    [[nodiscard]] QVector<int> ofType(QStringView resourceType) const;
    /// Whether an object of that class has this id or name, without regard to case and braces.
    [[nodiscard]] bool has(ObjectClass objectClass, QStringView idOrName) const;
    [[nodiscard]] const BackupCensus &backups() const { return m_backups; }

private:
    enum class BackupState : std::uint8_t { Unknown, Idle, InBackup };

    void makeRoom(const Cluster &cluster);
    void count(BackupState state, int object, int difference);

    std::array<QVector<int>, allObjectClasses.size()> m_classes;
    QHash<QString, QVector<int>> m_types; ///< by folded name
    std::array<QHash<QString, int>, allObjectClasses.size()> m_keys; ///< folded ids and names
    QHash<int, BackupState> m_volumes;
    BackupCensus m_backups;
};

} // namespace clusprop
