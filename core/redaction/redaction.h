// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A copy of a cluster for sharing: names, addresses, SIDs, descriptors, paths and free text are
/// replaced, everywhere, the same original always by the same replacement.
///
/// Objects, properties, formats, numbers, dates, GUIDs and the names of properties stay, so that
/// the same is found about the copy as about the original. What is not known to be harmless is
/// replaced.
#pragma once

#include "core/model/cluster.h"
#include "core/redaction/replacements.h"
#include "core/redaction/value_redactor.h"

namespace clusprop {

struct RedactionStatistics
{
    struct Count
    {
        qsizetype originals = 0;
        qsizetype occurrences = 0;
    };
    std::array<Count, redactionKindCount> replaced; ///< by kind
    RedactedBytes bytes;
    qsizetype keptGuids = 0; ///< occurrences in texts
    qsizetype unknownProperties = 0; ///< different names that are not documented, and stay

    [[nodiscard]] qsizetype originals() const; ///< of all kinds
};

struct Redaction
{
    Cluster cluster;
    RedactionStatistics statistics;
    /// What was replaced by what: the key to the copy, not for sharing.
    QVector<Replacement> table;
    QStringList notes; ///< what the operator should know before sharing: sentences
};

/// The same cluster gives the same copy. Linear in the size of the cluster.
[[nodiscard]] Redaction redacted(const Cluster &cluster);

/// "3 node names, 12 IPv4 addresses, …" of what was replaced; "nothing" where nothing was.
[[nodiscard]] QString replacedText(const RedactionStatistics &statistics);

} // namespace clusprop
