// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/merge_question.h"

#include <QHash>

namespace clusprop::ui {
namespace {

using Subject = std::pair<std::pair<int, int>, std::pair<int, QString>>;

/// Equal for rows of which sameSubject() is true.
Subject subjectOf(const MergeRow &row)
{
    return { { row.mineObject, row.mineObject < 0 ? row.theirsObject : -1 },
        { static_cast<int>(row.scope), QString::number(row.occurrence) + row.name.toCaseFolded() } };
}

/// Whether an answer about one is one about the other: the file may have moved, its values not.
bool isSameQuestion(const MergeRow &left, const MergeRow &right)
{
    return sameSubject(left, right) && left.kind == right.kind && left.base == right.base
        && left.mine == right.mine && left.theirs == right.theirs;
}

} // namespace

MergeChoices proposedChoices(const QVector<MergeRow> &rows)
{
    MergeChoices choices;
    choices.reserve(rows.size());
    for (const MergeRow &row : rows)
        choices.append(row.mustDecide() ? std::nullopt : std::optional(row.proposal()));
    return choices;
}

MergeChoices keptChoices(const QVector<MergeRow> &rows, const QVector<MergeRow> &before,
    const QVector<MergeSide> &answer)
{
    QHash<Subject, int> answered;
    for (int row = 0; row < before.size(); ++row)
        answered.insert(subjectOf(before[row]), row);
    MergeChoices choices = proposedChoices(rows);
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const int earlier = answered.value(subjectOf(rows[row]), -1);
        if (earlier >= 0 && isSameQuestion(before[earlier], rows[row]))
            choices[row] = answer[earlier];
    }
    return choices;
}

} // namespace clusprop::ui
