// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Whether a property is as a policy expects it. Texts compare without regard to case, as names do
/// on Windows; a pattern does so only with its i.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/model/cluster.h"
#include "core/model/sentence.h"
#include "core/policy/policy_expectation.h"

namespace clusprop {

struct Judgement
{
    enum class Verdict : std::uint8_t { Holds, Fails, Unknown };

    Verdict verdict = Verdict::Holds;
    /// A clause to follow the property's name, where it does not hold: "is 5", "is not stored, so
    /// its documented default 10 counts". Where nobody can tell: why not.
    Sentence clause;
};

/// A property that is there. `entry` is null for one that is not documented.
[[nodiscard]] Judgement judgeThere(const PolicyExpectation &expectation, const Cluster &cluster,
    const Property &property, const CatalogEntry *entry);
/// One that its list does not have: its documented default counts.
[[nodiscard]] Judgement judgeMissing(
    const PolicyExpectation &expectation, const CatalogEntry *entry);

} // namespace clusprop
