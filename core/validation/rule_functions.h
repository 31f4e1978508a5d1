// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The rules about one property, for the table in rules.cpp and nobody else.
#pragma once

#include "core/validation/rules.h"

namespace clusprop {

using Found = std::optional<RuleFinding>;

/// "documentation page clusters-samesubnetdelay"
[[nodiscard]] Sentence sourceOf(const CatalogEntry &entry);

// value_rules.cpp: what the value itself may be.
[[nodiscard]] Found checkReadable(const RuleInput &in);
[[nodiscard]] Found checkFormat(const RuleInput &in);
[[nodiscard]] Found checkRange(const RuleInput &in);
[[nodiscard]] Found checkEnumeration(const RuleInput &in);
[[nodiscard]] Found checkFlags(const RuleInput &in);
[[nodiscard]] Found checkTextLength(const RuleInput &in);
[[nodiscard]] Found checkEmptyBytes(const RuleInput &in);

// advice_rules.cpp: what is worth knowing about setting it.
[[nodiscard]] Found checkSources(const RuleInput &in);
[[nodiscard]] Found checkReadOnly(const RuleInput &in);
[[nodiscard]] Found checkVariables(const RuleInput &in);
[[nodiscard]] Found checkVersion(const RuleInput &in);
[[nodiscard]] Found checkSupported(const RuleInput &in);
[[nodiscard]] Found checkDefault(const RuleInput &in);
[[nodiscard]] Found checkEffect(const RuleInput &in);
[[nodiscard]] Found checkKnown(const RuleInput &in);

} // namespace clusprop
