// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A cluster against a policy: findings that a Document keeps up to date like its own.
///
/// What a source does not say is a note, "cannot be checked": neither a pass nor a failure.
#pragma once

#include "core/policy/policy.h"
#include "core/validation/findings.h"

namespace clusprop {

/// For Document::setAddedCheck(). The policy is shared and never changed. Findings come in the
/// order of its rules; Issue::rule is policyRuleWord(), and none of them can be allowed.
[[nodiscard]] SharedCheck policyCheck(std::shared_ptr<const Policy> policy);

/// The rules for whose class, type and version the cluster has no object, by index: either it is
/// another kind of cluster, or the rule is misspelt.
[[nodiscard]] QVector<int> rulesWithoutObject(
    const Policy &policy, const Cluster &cluster, const CheckOptions &options);

} // namespace clusprop
