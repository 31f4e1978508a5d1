// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What makes one side of a comparison like the other: edits of its document, planned and not done.
#pragma once

#include "core/changes/comparison_rows.h"
#include "ui/windows/place_edits.h"

namespace clusprop::ui {

enum class CopyTo : std::uint8_t { Before, After };

/// A line to be copied.
struct CopyLine
{
    int entry = -1; ///< index into Comparison::objects
    ComparisonRow row;
};

struct CopyPlan
{
    PlannedEdits planned;
    QVector<int> clearedVolumes; ///< objects of the target that leave their backup state
    int refused = 0; ///< differences that were left out
    QString refusal; ///< of the first of them
};

/// Lines that do not differ are left out. `before` and `after` are what was compared, `targetTitle`
/// names the side that is to change.
[[nodiscard]] CopyPlan planCopy(const Cluster &before, const Cluster &after,
    const Comparison &comparison, QVector<CopyLine> lines, CopyTo to, const QString &targetTitle);

} // namespace clusprop::ui
