// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/carry_over.h"

#include "core/changes/comparison.h"

#include <algorithm>
#include <functional>

namespace clusprop {
namespace {

using namespace Qt::Literals::StringLiterals;

/// Index of the object in theirs by that in mine; only of objects that both have.
QHash<int, int> partnersOf(const Cluster &mine, const Cluster &theirs)
{
    QHash<int, int> partners;
    for (const ObjectComparison &object : compareClusters(mine, theirs).objects) {
        if (object.isPaired())
            partners.insert(object.before, object.after);
    }
    return partners;
}

/// The same question with the same answers to choose from.
bool isStillAsked(const Cluster &theirs, const Decision &decision, const Property &before)
{
    const Property *disputed
        = findDisputed(theirs.objects[decision.object].list(decision.scope), decision.name);
    return disputed != nullptr && *disputed == before;
}

Cluster settledBy(Cluster cluster, const QVector<Decision> &decisions)
{
    for (const Decision &decision : decisions) {
        PropertyList &list = cluster.objects[decision.object].list(decision.scope);
        const Property disputed = *findDisputed(list, decision.name);
        list.properties[list.properties.indexOf(disputed)] = settled(disputed, decision.claim);
    }
    return cluster;
}

bool isAbout(const MergeRow &row, const Decision &decision)
{
    return row.mineObject == decision.object && row.scope == decision.scope && !row.isObject()
        && row.name.compare(decision.name, Qt::CaseInsensitive) == 0;
}

/// Rows that would only say that the files changed, where in truth a decision goes away.
void markLost(QVector<MergeRow> &rows, const Decision &decision)
{
    for (MergeRow &row : rows) {
        if (!isAbout(row, decision) || row.mine == row.theirs)
            continue;
        row.kind = MergeKind::Lost;
        if (row.obstacle.isEmpty())
            row.obstacle = Sentence::tr("the files say something else than what was decided on");
    }
}

EditGroup allowancesFor(const Document &mine, const Cluster &merged,
    const QVector<MergeRow> &rows, const QVector<MergeSide> &sides)
{
    EditGroup allowed;
    if (mine.allowances().isEmpty())
        return allowed;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const MergeRow &row = rows[index];
        if (sides[index] != MergeSide::Mine || !row.canTake(MergeSide::Mine) || !row.mine)
            continue;
        const QString reason = mine.allowances().reasonFor(
            row.mineObject, row.scope, row.name, row.mine->values);
        const int position = merged.objects[row.theirsObject].list(row.scope).indexOf(row.name);
        if (!reason.isEmpty() && position >= 0)
            allowed.append(makeAllow(merged, row.theirsObject, row.scope, position, reason));
    }
    return allowed;
}

QVector<CarriedWork::Mark> marksFor(
    const Document &mine, const QVector<MergeRow> &rows, const QVector<MergeSide> &sides)
{
    QVector<CarriedWork::Mark> marks;
    QVector<Change> changes = mine.changes();
    changes.removeIf(
        [](const Change &change) { return change.comment.isEmpty() && !change.leftOut; });
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const MergeRow &row = rows[index];
        if (sides[index] != MergeSide::Mine || !row.canTake(MergeSide::Mine))
            continue;
        const auto change = std::ranges::find_if(changes, [&row](const Change &candidate) {
            return candidate.object == row.mineObject && candidate.scope == row.scope
                && candidate.name.compare(row.name, Qt::CaseInsensitive) == 0;
        });
        if (change != changes.end())
            marks.append(
                { { row.theirsObject, row.scope, row.name }, change->comment, change->leftOut });
    }
    return marks;
}

} // namespace

int OutsideMerge::conflictCount() const
{
    return static_cast<int>(std::ranges::count_if(rows, &MergeRow::mustDecide));
}

OutsideMerge mergeOutside(const Document &mine, const Document &theirs)
{
    OutsideMerge merge;
    QVector<Decision> lost;
    if (!mine.settledSinceSave().isEmpty()) {
        const QHash<int, int> partners = partnersOf(mine.loaded(), theirs.loaded());
        for (const Settled &settled : mine.settledSinceSave()) {
            Decision there = settled.decision;
            there.object = partners.value(settled.decision.object, -1);
            if (there.object >= 0 && isStillAsked(theirs.loaded(), there, settled.before))
                merge.decisions.append(there);
            else
                lost.append(settled.decision);
        }
    }
    merge.rows = mergeRows(
        mine.loaded(), mine.current(), settledBy(theirs.loaded(), merge.decisions));
    for (const Decision &decision : std::as_const(lost))
        markLost(merge.rows, decision);
    if (!lost.isEmpty())
        std::stable_partition(
            merge.rows.begin(), merge.rows.end(), std::mem_fn(&MergeRow::mustDecide));
    return merge;
}

CarriedWork carriedWork(const Document &mine, const Document &theirs, const OutsideMerge &merge,
    const QVector<MergeSide> &sides)
{
    CarriedWork work;
    work.decisions = merge.decisions;
    Cluster merged = settledBy(theirs.loaded(), merge.decisions);
    work.edits = mergeEdits(merged, merge.rows, sides);
    for (const Edit &edit : std::as_const(work.edits))
        applyEdit(merged, edit);
    work.edits += allowancesFor(mine, merged, merge.rows, sides);
    work.marks = marksFor(mine, merge.rows, sides);
    return work;
}

} // namespace clusprop
