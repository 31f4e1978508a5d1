// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A comparison as lines to look at: under each object what differs, or everything.
///
/// Properties stand in the order of the new side; those that are gone stand behind the one that
/// stood before them, so that a value that is copied there keeps its line. The cost is linear in the
/// number of properties.
#pragma once

#include "core/changes/comparison.h"

#include <QStringList>

#include <atomic>

namespace clusprop {

/// A line below an object. Positions are good as long as neither object changes.
struct ComparisonRow
{
    QString name; ///< of the property, as the new side has it where it does; empty for a fact
    int fact = -1; ///< index into ObjectComparison::facts; -1: a property
    Scope scope = Scope::Common;
    int before = -1; ///< position in the old side's list; -1: not there
    int after = -1; ///< in the new side's
    int change = -1; ///< index into ObjectComparison::changes; -1: no difference, or a fact

    [[nodiscard]] bool isFact() const { return fact >= 0; }
    [[nodiscard]] bool differs() const { return fact >= 0 || change >= 0; }
};

struct ComparisonFilter
{
    bool onlyDifferences = true;
    /// Folded (QString::toCaseFolded). All must be contained in a line: in the names of its object, the
    /// name of the property, either value, or the word for the difference.
    QStringList words = {};

    friend bool operator==(const ComparisonFilter &, const ComparisonFilter &) = default;
};

/// An object with the lines that a filter leaves of it.
struct ShownObject
{
    int entry = -1; ///< index into Comparison::objects
    int differences = 0; ///< in these lines; an object without a partner is one
    QVector<ComparisonRow> rows;
};

/// Every line of an object: facts that differ, then all properties by scope.
[[nodiscard]] QVector<ComparisonRow> comparisonRows(
    const Cluster &before, const Cluster &after, const ObjectComparison &object);

/// What a filter leaves of an object; nothing when it leaves nothing. Properties in `kept`, which
/// comes from keyOf(), stay although they do not differ any more.
[[nodiscard]] std::optional<ShownObject> shownObject(const Cluster &before, const Cluster &after,
    const Comparison &comparison, int entry, const ComparisonFilter &filter,
    const QStringList &kept = {});
/// All that are left. May return anything once `stop` is true.
[[nodiscard]] QVector<ShownObject> shownObjects(const Cluster &before, const Cluster &after,
    const Comparison &comparison, const ComparisonFilter &filter, const std::atomic_bool &stop);

/// The same line of the same object has the same key, whatever the values are.
[[nodiscard]] QString keyOf(const ComparisonRow &row, const ObjectComparison &object);

/// "added", "removed", "changed", "retyped", "renamed" or "moved"; empty where nothing differs.
[[nodiscard]] QString differenceWord(const ComparisonRow &row, const ObjectComparison &object);
/// The same of an object as such: "added", "renamed, moved"; empty when nothing of it differs.
[[nodiscard]] QString differenceWord(const ObjectComparison &object);

/// What one side has in a line; null: nothing. `cluster` is the side's and `object` its index there.
[[nodiscard]] const Property *propertyAt(
    const Cluster &cluster, int object, Scope scope, int position);

} // namespace clusprop
