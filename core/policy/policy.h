// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an operator expects of a cluster: rules about single properties. How a policy is written
/// says POLICY.md.
#pragma once

#include "core/policy/policy_expectation.h"
#include "core/search/filter_query.h"
#include "core/validation/issue.h"
#include "core/validation/windows_version.h"

namespace clusprop {

struct PolicyRule
{
    QString id; ///< unique in its policy; may be empty
    ObjectClass objectClass = ObjectClass::Cluster;
    QString resourceType; ///< only resources of that type, or the type itself; empty: any
    FilterQuery filter; ///< the property's row must match; empty: every object
    PolicyExpectation expectation;
    Severity severity = Severity::Error; ///< of what breaks it
    QString reason; ///< a sentence without full stop; may be empty
    /// The versions that it is for, both inclusive; Unknown: no end. While the version of the
    /// cluster is unknown every rule is for it.
    VersionSpan versions;
    int line = 0; ///< in its file, from 1
};

struct Policy
{
    QString name;
    QString description; ///< may be empty
    QVector<PolicyRule> rules;
};

/// Issue::rule of what a rule finds: "policy/ID", or "policy" for a rule without id.
[[nodiscard]] inline QString policyRuleWord(const PolicyRule &rule)
{
    return rule.id.isEmpty() ? QStringLiteral("policy") : QStringLiteral("policy/") + rule.id;
}

} // namespace clusprop
