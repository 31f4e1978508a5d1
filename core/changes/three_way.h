// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Two people changed the same cluster: what each did, and what both together make.
///
/// `base` is what was read, `mine` the same objects with the operator's edits, `theirs` what stands
/// in the file now. Objects of base and theirs are found again as in comparison.h; properties by
/// scope and name, and by order where a name occurs twice. The merged state is theirs plus edits,
/// so that taking these back leads to what is on disk. What is no property (names, owners, states)
/// cannot be edited and is theirs always.
#pragma once

#include "core/edits/edit.h"
#include "core/model/cluster.h"
#include "core/model/sentence.h"

namespace clusprop {

enum class MergeSide : std::uint8_t { Mine, Theirs };

enum class MergeKind : std::uint8_t {
    Mine, ///< only the operator changed it
    Theirs, ///< only the file changed
    Same, ///< both did, and it is the same now
    Conflict, ///< both did, or the object is another one of that name: a person must say which
    Lost, ///< the operator changed it, and the file has no place for that any more
};

/// A property that is not what it was on one side at least, or an object that came or went.
struct MergeRow
{
    MergeKind kind = MergeKind::Theirs;
    int mineObject = -1; ///< index into the objects of base and mine; -1: it is new in theirs
    int theirsObject = -1; ///< index into the objects of theirs; -1: it is gone
    Scope scope = Scope::Common;
    QString name; ///< empty: the row is about the object itself
    int occurrence = 0; ///< of that name in the list, from 0
    std::optional<Property> base;
    std::optional<Property> mine;
    std::optional<Property> theirs;
    /// Why mine cannot be taken, as a clause without full stop; empty when it can.
    Sentence obstacle;

    [[nodiscard]] bool isObject() const { return name.isEmpty(); }
    /// Nothing is taken silently: also that a change is lost needs somebody who says yes to it.
    [[nodiscard]] bool mustDecide() const
    {
        return kind == MergeKind::Conflict || kind == MergeKind::Lost;
    }
    [[nodiscard]] bool canTake(MergeSide side) const
    {
        return side == MergeSide::Theirs || obstacle.isEmpty();
    }
    /// What is taken where nobody must decide.
    [[nodiscard]] MergeSide proposal() const
    {
        return kind == MergeKind::Mine ? MergeSide::Mine : MergeSide::Theirs;
    }
    /// What stands there afterwards; nothing: it is not stored.
    [[nodiscard]] const std::optional<Property> &result(MergeSide side) const
    {
        return side == MergeSide::Mine ? mine : theirs;
    }
    friend bool operator==(const MergeRow &, const MergeRow &) = default;
};

/// Every difference between the three, those that must be decided first, each part in the order of
/// theirs. Requires base and mine to have the same objects. Linear in the number of properties.
[[nodiscard]] QVector<MergeRow> mergeRows(
    const Cluster &base, const Cluster &mine, const Cluster &theirs);

/// What leads from theirs to the merged state. `sides` has one for each row, which the row must be
/// able to take.
[[nodiscard]] EditGroup mergeEdits(
    const Cluster &theirs, const QVector<MergeRow> &rows, const QVector<MergeSide> &sides);

/// The same property of the same object, whatever became of it. Object indices are those of mine,
/// and of theirs for what is new there, so rows of two merges of one `mine` can be compared.
[[nodiscard]] bool sameSubject(const MergeRow &left, const MergeRow &right);

} // namespace clusprop
