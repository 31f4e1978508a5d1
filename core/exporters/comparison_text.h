// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A comparison as text, for people, for patch readers and for programs.
///
/// Names and values come from files: nothing of them can steer a terminal, and every difference is
/// in one line.
#pragma once

#include "core/changes/comparison.h"

namespace clusprop {

/// The two states that a comparison is of. Both must outlive what is made of them.
struct ComparedClusters
{
    const Cluster &before;
    const Cluster &after;
    const Comparison &comparison;
};

/// "resource:Disk 1 SeparateMonitor: 0 → 1 [DWORD, raised risk, in force …]", one difference a line; volumes and resources that came
/// or went, were renamed or moved have a line of their own.
[[nodiscard]] QString comparisonText(const ComparedClusters &compared);

/// In the manner of unified differences: a heading for each object, then lines with - and +.
[[nodiscard]] QString comparisonUnified(
    const ComparedClusters &compared, const QString &oldName, const QString &newName);

/// A table for tickets and wikis, with the names as the titles of the values. Nothing in it is markup
/// but the table. Empty when nothing differs.
[[nodiscard]] QString comparisonMarkdown(
    const ComparedClusters &compared, const QString &oldName, const QString &newName);

/// { "changes": [ { "kind", "object": "CLASS:NAME", "scope", "property", "old", "new", … } ] }.
/// "property" is null where the object itself is meant: it came or went, or "fact" says what of it
/// changed. "old" and "new" have the form that `decode` gives a value; null where nothing is
/// stored, and for several values, which stand in "oldValues" and "newValues". Beside them stand
/// "oldFormat" and "newFormat", and "oldState" or "newState" where a source does not tell the value.
[[nodiscard]] QByteArray comparisonJson(const ComparedClusters &compared);

/// The same form for changes of one cluster.
[[nodiscard]] QByteArray changesJson(const Cluster &cluster, const QVector<Change> &changes);

} // namespace clusprop
