// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an operator did to a document, carried over to the same files as they are on disk now.
///
/// Edits go through the three-way merge of core/changes/three_way.h. Beside them stand the reasons
/// for allowed values, comments, which changes stay out of exports, and decisions between sources
/// that differ: each goes along where the change that it is about does.
#pragma once

#include "core/changes/three_way.h"
#include "core/document/document.h"

namespace clusprop {

struct OutsideMerge
{
    /// As mergeRows() has them, after `decisions`.
    QVector<MergeRow> rows;
    /// What the operator decided between sources, where these still say the same. A decision whose
    /// sources say something else now is a row of the kind Lost: somebody has to decide anew.
    QVector<Decision> decisions;

    [[nodiscard]] int conflictCount() const; ///< rows that must be decided
};

/// `theirs` is what was just read from the files of `mine`, without edits.
[[nodiscard]] OutsideMerge mergeOutside(const Document &mine, const Document &theirs);

/// What is done to the document that was read anew; all indices are of that.
struct CarriedWork
{
    struct Mark
    {
        ChangePlace place;
        QString comment;
        bool leftOut = false;
    };

    QVector<Decision> decisions; ///< first
    EditGroup edits; ///< one step
    QVector<Mark> marks; ///< last
};

/// `sides` has one for each row of the merge, see mergeEdits().
[[nodiscard]] CarriedWork carriedWork(const Document &mine, const Document &theirs,
    const OutsideMerge &merge, const QVector<MergeSide> &sides);

} // namespace clusprop
