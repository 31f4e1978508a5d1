// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/object_share.h"

#include "core/validation/rules.h"

#include <QSet>

namespace clusprop {

BackupState backupState(const VolumeRow &volume)
{
    if (volume.backupDisputed)
        return BackupState::Disputed;
    if (!volume.backupInProgress)
        return BackupState::Unknown;
    if (volume.inBackup())
        return BackupState::InBackup;
    return *volume.backupInProgress == 0 ? BackupState::NotInBackup : BackupState::Invalid;
}

ObjectShare ShareTaker::shareOf(const Cluster &cluster, int object, const QVector<Issue> &issues)
{
    const ClusterObject &counted = cluster.objects[object];
    ObjectShare share;
    const Documented &documented = documentedFor(counted);
    QSet<QString> there;
    for (const Scope scope : allScopes) {
        for (const Property &property : counted.list(scope).properties) {
            const CatalogEntry *entry = catalogEntry(counted, scope, property.name);
            const RowState state = stateOf(property, entry);
            ++share.properties[static_cast<std::size_t>(state)];
            share.undocumented += entry == nullptr ? 1 : 0;
            if (state == RowState::StoredDifferent)
                share.differing.append(entry);
            for (const QString &name : { property.name, entry ? entry->name : QString() }) {
                if (const QString folded = name.toCaseFolded(); documented.contains(folded))
                    there.insert(folded);
            }
        }
    }
    share.properties[static_cast<std::size_t>(RowState::NotStored)]
        = static_cast<int>(documented.size() - there.size());
    for (const Issue &issue : issues)
        ++share.issues[static_cast<std::size_t>(issue.severity)];
    if (counted.objectClass == ObjectClass::Volume) {
        const VolumeRow row = volumeRow(cluster, object);
        share.backup = backupState(row);
        share.redirected = row.redirected.value_or(false);
    }
    return share;
}

const ShareTaker::Documented &ShareTaker::documentedFor(const ClusterObject &object)
{
    QHash<QString, Documented> &ofClass
        = m_documented[static_cast<std::size_t>(object.objectClass)];
    const QString type = catalogType(object);
    const auto known = ofClass.constFind(type);
    if (known != ofClass.constEnd())
        return *known;
    Documented documented;
    for (const CatalogEntry *entry : documentedEntries(object))
        documented.insert(entry->name.toCaseFolded(), entry);
    return *ofClass.insert(type, documented);
}

RowState ShareTaker::stateOf(const Property &property, const CatalogEntry *entry)
{
    if (entry == nullptr)
        return rowState(property, std::optional<Value>());
    auto known = m_defaults.constFind(entry);
    if (known == m_defaults.constEnd())
        known = m_defaults.insert(entry, defaultValue(*entry));
    return rowState(property, *known);
}

} // namespace clusprop
