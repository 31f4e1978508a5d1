// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The keys that a rule of a policy file can have, as a table: what each takes, and what is wrong
/// with what it was given.
#pragma once

#include "core/policy/policy.h"

#include <tl/expected.hpp>

#include <span>

namespace clusprop {

struct PolicyKeyRow
{
    const char16_t *name;
    /// Reads the key's text into the rule. The problem's place counts from the start of the text.
    tl::expected<void, FilterProblem> (*take)(PolicyRule &rule, const QString &text);
};

[[nodiscard]] std::span<const PolicyKeyRow> policyRuleKeys();

/// Names, types and ids that are longer are refused; so are longer reasons and descriptions.
/// UTF-16 units.
constexpr qsizetype longestPolicyName = 200;
constexpr qsizetype longestPolicyText = 2000;

} // namespace clusprop
