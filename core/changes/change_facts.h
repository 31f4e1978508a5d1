// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a change means to the cluster: when it is in force, and what speaks against making it.
#pragma once

#include "core/edits/edit.h"
#include "core/model/cluster.h"
#include "core/model/sentence.h"

namespace clusprop {

enum class InForce : std::uint8_t {
    Unknown, ///< not documented; the answer 5024 to the call tells
    AtOnce,
    AfterRestart, ///< once the resource was offline and online again
};

/// Sources: the pages of the properties, the warning of Set-ClusterParameter for names and
/// addresses, and the vendor's article on heartbeat settings.
[[nodiscard]] InForce inForceOf(const ClusterObject &object, const Change &change);
/// "at once", "after the resource restarts", "not known".
[[nodiscard]] Sentence inForceText(InForce inForce);

enum class Risk : std::uint8_t { Low, Raised, High };

struct RiskFacts
{
    Risk risk = Risk::Low;
    QVector<Sentence> reasons; ///< sentences, the gravest first
};

[[nodiscard]] RiskFacts riskOf(const ClusterObject &object, const Change &change);
/// "low", "raised", "high".
[[nodiscard]] QString riskWord(Risk risk);

/// "not stored", "empty", or the value and in brackets what it means.
[[nodiscard]] Sentence stateSentence(
    const std::optional<Property> &property, const ClusterObject &object, Scope scope);
[[nodiscard]] QString stateText(
    const std::optional<Property> &property, const ClusterObject &object, Scope scope);
/// The format after the change; both where it changes: "SZ → DWORD".
[[nodiscard]] QString changeFormatText(const Change &change);

/// "DWORD, low risk, in force at once"; nothing of the last where it is not known.
[[nodiscard]] QString judgementText(const ClusterObject &object, const Change &change);

/// The totals of a change set, as one sentence: "3 changes on 2 objects, 1 left out, 1 of high risk".
struct ChangeTotals
{
    int changes = 0; ///< without those that are left out
    int objects = 0;
    int leftOut = 0;
    int raisedRisk = 0;
    int highRisk = 0;
    int afterRestart = 0;
};
[[nodiscard]] ChangeTotals totalsOf(const Cluster &cluster, const QVector<Change> &changes);
[[nodiscard]] Sentence totalsText(const ChangeTotals &totals);

/// Those that are not left out.
[[nodiscard]] QVector<Change> keptChanges(const QVector<Change> &changes);

} // namespace clusprop
