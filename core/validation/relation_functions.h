// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rules about several properties, for the table in relation_rules.cpp and nobody else, and
/// what they have in common.
#pragma once

#include "core/validation/relation_rules.h"

#include <optional>

namespace clusprop {

/// A number that an object's source says; nothing when it says none, or none that can be read.
[[nodiscard]] std::optional<quint64> knownNumber(const ClusterObject &object, QStringView property);
/// A text that is not empty; the same otherwise.
[[nodiscard]] std::optional<QString> knownText(const ClusterObject &object, QStringView property);
/// The place of a property, in the first list that has it; in the common ones when none has.
[[nodiscard]] IssuePlace placeIn(const Cluster &cluster, int object, QStringView property);
/// "HV01, HV02 and 3 more"
[[nodiscard]] Sentence someOf(const QStringList &names);

// heartbeat_rules.cpp
[[nodiscard]] RelationFindings checkHeartbeat(const RelationInput &in);
[[nodiscard]] RelationFindings checkHeartbeatOrder(const RelationInput &in);
[[nodiscard]] RelationFindings checkLease(const RelationInput &in);

// agreement_rules.cpp
[[nodiscard]] RelationFindings checkNodesAgree(const RelationInput &in);
[[nodiscard]] RelationFindings checkInterfacesAgree(const RelationInput &in);
[[nodiscard]] RelationFindings checkVotes(const RelationInput &in);

// backup_rules.cpp
[[nodiscard]] RelationFindings checkVolumeBackup(const RelationInput &in);
[[nodiscard]] RelationFindings checkClusterBackup(const RelationInput &in);

// reference_rules.cpp
[[nodiscard]] RelationFindings checkInterfaceReferences(const RelationInput &in);
[[nodiscard]] RelationFindings checkAddressNetwork(const RelationInput &in);
[[nodiscard]] RelationFindings checkPriorityNode(const RelationInput &in);
[[nodiscard]] RelationFindings checkResourceGroup(const RelationInput &in);
[[nodiscard]] RelationFindings checkVolumeResource(const RelationInput &in);

// policy_rules.cpp
[[nodiscard]] RelationFindings checkPendingTimeout(const RelationInput &in);
[[nodiscard]] RelationFindings checkRetryPeriod(const RelationInput &in);
[[nodiscard]] RelationFindings checkRestarts(const RelationInput &in);
[[nodiscard]] RelationFindings checkFailback(const RelationInput &in);
[[nodiscard]] RelationFindings checkProbe(const RelationInput &in);
[[nodiscard]] RelationFindings checkDiskIdentity(const RelationInput &in);

} // namespace clusprop
