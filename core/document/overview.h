// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The figures of a whole cluster: what stands on its first page.
///
/// Counting a large cluster takes a second or so and can be done in any thread over a copy of it.
/// From then on an edit costs what the edited objects cost, not what the cluster does.
#pragma once

#include "core/document/object_share.h"

#include <functional>
#include <set>

namespace clusprop {

struct ClassFigures
{
    int objects = 0;
    /// As ObjectShare has them, of all objects of the class.
    std::array<qint64, rowStateCount> properties{};
    qint64 undocumented = 0;
    std::array<qint64, severityCount> issues{};

    [[nodiscard]] qint64 count(RowState state) const
    {
        return properties[static_cast<std::size_t>(state)];
    }
    [[nodiscard]] qint64 count(Severity severity) const
    {
        return issues[static_cast<std::size_t>(severity)];
    }
    /// Stored with a default that is documented.
    [[nodiscard]] qint64 comparable() const
    {
        return count(RowState::StoredDefault) + count(RowState::StoredDifferent);
    }
    /// All but those that are only documented.
    [[nodiscard]] qint64 present() const;
};

struct VolumeFigures
{
    qint64 total = 0;
    std::array<qint64, backupStateCount> backup{}; ///< by BackupState
    qint64 redirected = 0;
    /// Indices of the first few whose state is InBackup, and of those whose state is Invalid.
    QVector<int> stuck;

    [[nodiscard]] qint64 count(BackupState state) const
    {
        return backup[static_cast<std::size_t>(state)];
    }
};

/// A property that differs from its documented default on one object or more.
struct Deviation
{
    const CatalogEntry *entry = nullptr; ///< never null
    qint64 objects = 0;
    int object = -1; ///< when it is one: which
};

struct Overview
{
    std::array<ClassFigures, allObjectClasses.size()> classes; ///< by ObjectClass
    ClassFigures all;
    VolumeFigures volumes;
    QVector<Deviation> deviations; ///< the most frequent first

    [[nodiscard]] const ClassFigures &of(ObjectClass objectClass) const
    {
        return classes[static_cast<std::size_t>(objectClass)];
    }
};

/// The sum of the shares of all objects.
class OverviewTally
{
public:
    /// Asked now and then while counting; false ends it, and the figures are of no use then.
    using GoesOn = std::function<bool()>;

    OverviewTally() = default;
    /// `issues` by object, as Document has them.
    OverviewTally(const Cluster &cluster, const QVector<QVector<Issue>> &issues,
        const GoesOn &goesOn = {});

    /// Takes the share of one object again. Costs O(its properties).
    void recount(const Cluster &cluster, int object, const QVector<Issue> &issues);
    /// Costs O(kinds of properties that differ).
    [[nodiscard]] Overview overview() const;

private:
    /// The sum of the indices tells which object it is when there is only one.
    struct Holders
    {
        qint64 objects = 0;
        qint64 indexSum = 0;
    };

    void add(ObjectClass objectClass, int object, const ObjectShare &share, int sign);

    ShareTaker m_taker;
    QVector<ObjectShare> m_shares; ///< by object
    std::array<ClassFigures, allObjectClasses.size()> m_classes;
    VolumeFigures m_volumes; ///< without `stuck`
    std::set<int> m_stuck;
    QHash<const CatalogEntry *, Holders> m_holders;
};

} // namespace clusprop
