// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/copy_plan.h"

#include "core/model/volume.h"
#include "core/validation/rules.h"
#include "ui/words/core_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>
#include <utility>

namespace clusprop::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::CopyPlan)
};

/// A line from the point of view of the copy.
struct Task
{
    const Cluster &target;
    int object; ///< of the target
    const ComparisonRow &row;
    const Property *from; ///< null: nothing is stored there
    const Property *to;
    int position; ///< of `to`, or where a new property belongs
    QString label; ///< "SameSubnetThreshold of CL1"

    [[nodiscard]] const ClusterObject &owner() const { return target.objects[object]; }
};

using Planned = tl::expected<Edit, QString>;

QString withLabel(const Task &task, const QString &reason)
{
    return Words::tr("%1: %2.").arg(task.label, reason);
}

/// Why a value cannot be taken from where it is; empty when it can.
QString sourceProblem(const Property &from)
{
    if (from.isDisputed())
        return Words::tr("the files of the other side differ on it, and nobody has decided");
    switch (from.knowledge) {
    case Knowledge::Cut:
        return Words::tr("the other side has only a part of the value");
    case Knowledge::Absent:
        return Words::tr("the other side does not tell the value");
    case Knowledge::Known:
        break;
    }
    return {};
}

QString targetProblem(const Task &task, const Property &wanted)
{
    if (task.to != nullptr && task.to->isDisputed())
        return Words::tr("the files differ on it; decide first which is right");
    const ClusterObject &owner = task.owner();
    if (const Sentence reason = lockReason(owner, task.row.scope, task.to != nullptr ? *task.to : wanted);
        !reason.isEmpty())
        return fromCore(reason);
    const bool comesOrGoes = task.from == nullptr || task.to == nullptr;
    if (comesOrGoes && owner.objectClass == ObjectClass::Volume) {
        return Words::tr("what is known of a volume stands in a fixed structure, so nothing can be "
                         "added to it or taken away");
    }
    return {};
}

/// An error that nobody may allow. What may be allowed blocks the export until it is.
QString impossible(const Task &task, const Property &wanted)
{
    for (const Issue &issue : checkEdit(task.owner(), task.row.scope, wanted)) {
        if (issue.severity == Severity::Error && !issue.canBeAllowed)
            return fromCore(issue.text);
    }
    return {};
}

Planned added(const Task &task)
{
    const Values &values = task.from->values;
    const auto edit = makeAdd(task.target, task.object, task.row.scope, task.from->name,
        values.isEmpty() ? Value() : values.first());
    if (!edit)
        return tl::unexpected(fromCore(edit.error()));
    Edit placed = *edit;
    placed.position = task.position;
    placed.property.values = values;
    return placed;
}

Planned planned(const Task &task)
{
    if (task.from == nullptr) {
        if (const QString problem = targetProblem(task, *task.to); !problem.isEmpty())
            return tl::unexpected(withLabel(task, problem));
        return makeReset(task.target, task.object, task.row.scope, task.position);
    }
    Property wanted;
    wanted.name = task.from->name;
    if (task.to != nullptr)
        wanted = *task.to;
    wanted.values = task.from->values;
    for (const QString &problem : { sourceProblem(*task.from), targetProblem(task, wanted),
             impossible(task, wanted) }) {
        if (!problem.isEmpty())
            return tl::unexpected(withLabel(task, problem));
    }
    if (task.to == nullptr) {
        const Planned edit = added(task);
        return edit ? edit : tl::unexpected(withLabel(task, edit.error()));
    }
    const EditKind kind
        = task.to->syntax() == wanted.syntax() ? EditKind::Set : EditKind::Retype;
    return Edit{ kind, task.object, task.row.scope, task.position, wanted };
}

bool clearsBackup(const Task &task)
{
    return task.owner().objectClass == ObjectClass::Volume && task.from != nullptr
        && task.to != nullptr
        && task.row.name.compare(volume_property::backupInProgress, Qt::CaseInsensitive) == 0
        && numberOf(*task.from) == 0U && numberOf(*task.to) != 0U;
}

int positionOn(CopyTo side, const ComparisonRow &row)
{
    return side == CopyTo::Before ? row.before : row.after;
}

/// Where a property that the target does not have belongs: behind the one that stands before it in
/// the comparison.
int placeFor(const QVector<ComparisonRow> &rows, const ComparisonRow &missing, CopyTo to)
{
    int place = 0;
    for (const ComparisonRow &row : rows) {
        if (row.isFact() || row.scope != missing.scope)
            continue;
        if (row.before == missing.before && row.after == missing.after)
            break;
        if (positionOn(to, row) >= 0)
            place = positionOn(to, row) + 1;
    }
    return place;
}

/// Edits that move no property first; those that do from the end of a list to its beginning, so that
/// all positions are as they were planned.
void putInOrder(EditGroup &edits)
{
    const auto rank = [](const Edit &edit) {
        const bool moves = edit.kind == EditKind::Add || edit.kind == EditKind::Reset;
        return std::tuple(edit.object, edit.scope, moves, moves ? -edit.position : 0,
            edit.kind == EditKind::Add);
    };
    std::ranges::stable_sort(edits, {}, rank);
}

class Planner
{
public:
    Planner(const Cluster &before, const Cluster &after, const Comparison &comparison, CopyTo to,
        QString title)
        : m_before(before)
        , m_after(after)
        , m_comparison(comparison)
        , m_to(to)
        , m_title(std::move(title))
    { }

    void add(const CopyLine &line)
    {
        const ObjectComparison &object = m_comparison.objects[line.entry];
        const int target = m_to == CopyTo::Before ? object.before : object.after;
        if (!line.row.differs() && object.isPaired())
            return;
        if (target < 0) {
            const ClusterObject &missing = object.before >= 0 ? m_before.objects[object.before]
                                                              : m_after.objects[object.after];
            refuseObject(line.entry,
                Words::tr("%1 is not in %2. Objects cannot be added here, only their properties.")
                    .arg(objectLabel(missing), m_title));
            return;
        }
        if (line.row.isFact()) {
            refuse(Words::tr("The %1 of %2 is no property, so it cannot be copied.")
                       .arg(factWord(object.facts[line.row.fact].fact), objectLabel(cluster().objects[target])));
            return;
        }
        const Task task = taskOf(object, target, line.row);
        if (task.from == nullptr && !object.isPaired()) {
            refuseObject(line.entry,
                Words::tr("%1 is only on this side; there is nothing to copy.")
                    .arg(objectLabel(cluster().objects[target])));
            return;
        }
        const Planned edit = planned(task);
        if (!edit) {
            refuse(edit.error());
            return;
        }
        m_plan.planned.edits.append(*edit);
        if (clearsBackup(task))
            m_plan.clearedVolumes.append(target);
    }

    [[nodiscard]] CopyPlan take()
    {
        CopyPlan plan = std::move(m_plan);
        putInOrder(plan.planned.edits);
        const auto count = static_cast<int>(plan.planned.edits.size());
        if (count == 0) {
            plan.planned.refusal = plan.refused > 0
                ? plan.refusal
                : Words::tr("There is no difference here to be copied.");
        } else if (count > 1) {
            plan.planned.text = Words::tr("Copy %n values from the comparison", nullptr, count);
        }
        return plan;
    }

private:
    [[nodiscard]] const Cluster &cluster() const
    {
        return m_to == CopyTo::Before ? m_before : m_after;
    }

    [[nodiscard]] Task taskOf(const ObjectComparison &object, int target, const ComparisonRow &row) const
    {
        const Property *before = propertyAt(m_before, object.before, row.scope, row.before);
        const Property *after = propertyAt(m_after, object.after, row.scope, row.after);
        const bool toBefore = m_to == CopyTo::Before;
        const Property *to = toBefore ? before : after;
        const int position = to != nullptr
            ? positionOn(m_to, row)
            : placeFor(comparisonRows(m_before, m_after, object), row, m_to);
        return { cluster(), target, row, toBefore ? after : before, to, position,
            Words::tr("%1 of %2").arg(row.name, objectLabel(cluster().objects[target])) };
    }

    /// An object without a partner is one difference, however many lines it has.
    void refuseObject(int entry, const QString &reason)
    {
        if (std::exchange(m_refusedEntry, entry) != entry)
            refuse(reason);
    }

    void refuse(const QString &reason)
    {
        ++m_plan.refused;
        m_plan.refusal = reason; // lines come from the last to the first
    }

    const Cluster &m_before;
    const Cluster &m_after;
    const Comparison &m_comparison;
    CopyTo m_to;
    QString m_title;
    CopyPlan m_plan;
    int m_refusedEntry = -1; ///< the last one
};

} // namespace

CopyPlan planCopy(const Cluster &before, const Cluster &after, const Comparison &comparison,
    QVector<CopyLine> lines, CopyTo to, const QString &targetTitle)
{
    Planner planner(before, after, comparison, to, targetTitle);
    // From the last line to the first: what is added behind the same property keeps its order.
    std::ranges::reverse(lines);
    for (const CopyLine &line : std::as_const(lines))
        planner.add(line);
    return planner.take();
}

} // namespace clusprop::ui
