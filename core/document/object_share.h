// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What one object adds to the figures of its cluster.
///
/// The overview is a sum of these, so that after an edit only the shares of the edited objects are
/// taken again, however large the cluster is.
#pragma once

#include "core/document/property_rows.h"
#include "core/model/volume.h"

#include <array>
#include <optional>

namespace clusprop {

inline constexpr std::size_t rowStateCount = static_cast<std::size_t>(RowState::Disputed) + 1;
inline constexpr std::size_t severityCount = static_cast<std::size_t>(Severity::Error) + 1;

/// What is known of a volume's backup state. Only the first two are an answer.
enum class BackupState : std::uint8_t {
    InBackup,
    NotInBackup,
    Invalid, ///< stored, and neither 0 nor 1
    Unknown, ///< not in the sources
    Disputed, ///< the sources differ
};
inline constexpr std::size_t backupStateCount = static_cast<std::size_t>(BackupState::Disputed) + 1;

[[nodiscard]] BackupState backupState(const VolumeRow &volume);

struct ObjectShare
{
    /// Properties by RowState. NotStored counts what is documented for the object and not there.
    std::array<int, rowStateCount> properties{};
    int undocumented = 0; ///< properties that the catalog does not know, among the ones above
    std::array<int, severityCount> issues{}; ///< by Severity
    QVector<const CatalogEntry *> differing; ///< one for each property in RowState::StoredDifferent
    std::optional<BackupState> backup; ///< of a volume
    bool redirected = false; ///< of a volume: some node redirects it
};

/// Takes shares, and remembers what the catalog says of a class of objects between two of them.
class ShareTaker
{
public:
    [[nodiscard]] ObjectShare shareOf(
        const Cluster &cluster, int object, const QVector<Issue> &issues);

private:
    /// What is documented for the objects of a class and resource type, by folded name.
    using Documented = QHash<QString, const CatalogEntry *>;

    [[nodiscard]] const Documented &documentedFor(const ClusterObject &object);
    [[nodiscard]] RowState stateOf(const Property &property, const CatalogEntry *entry);

    /// By ObjectClass and resource type.
    std::array<QHash<QString, Documented>, allObjectClasses.size()> m_documented;
    QHash<const CatalogEntry *, std::optional<Value>> m_defaults;
};

} // namespace clusprop
