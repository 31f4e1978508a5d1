// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What each rule of the check is about, for lists of rules and for whoever meets one for the first
/// time.
#pragma once

#include "core/policy/policy.h"

namespace clusprop {

struct RuleText
{
    QString about; ///< one sentence
    QString help; ///< what to do about a finding; one or two sentences
    Severity severity = Severity::Warning; ///< that most findings of it have in what was read
};

/// Of every word that ReportedFinding::rule can have. `policy` may be null.
[[nodiscard]] RuleText ruleText(const QString &rule, const Policy *policy);

} // namespace clusprop
