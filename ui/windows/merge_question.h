// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A merge that a person has to look at, and the answer.
#pragma once

#include "core/changes/three_way.h"
#include "core/edits/allowances.h"
#include "core/validation/windows_version.h"

#include <optional>

namespace clusprop::ui {

/// A side for each row; nothing where somebody must decide and has not.
using MergeChoices = QVector<std::optional<MergeSide>>;

struct MergeQuestion
{
    QString title; ///< of the document
    Cluster mine; ///< with the operator's edits
    Cluster theirs; ///< as it is on disk
    QVector<MergeRow> rows;
    MergeChoices chosen; ///< what the dialog begins with
    bool isAgain = false; ///< the file changed once more since the operator answered
    Allowances allowances; ///< of mine
    CheckOptions check; ///< for the findings beside the results
};

/// What is chosen before anybody did: the proposals, and nothing where one must decide.
[[nodiscard]] MergeChoices proposedChoices(const QVector<MergeRow> &rows);
/// Those of an earlier answer about rows that are still the same, and proposals for the others.
[[nodiscard]] MergeChoices keptChoices(const QVector<MergeRow> &rows,
    const QVector<MergeRow> &before, const QVector<MergeSide> &answer);

} // namespace clusprop::ui
