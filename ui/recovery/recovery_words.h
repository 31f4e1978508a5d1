// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is said of journals, as plain text.
#pragma once

#include "core/recovery/recovery_plan.h"
#include "ui/recovery/found_journals.h"

#include <QString>

namespace clusprop::ui {

/// "12 changes, 1 decision"
[[nodiscard]] QString workWords(const UnsavedWork &work);
/// "Recover 12 changes", "Recover 1 decision": a step for the list of undo.
[[nodiscard]] QString recoverStepWords(const RecoveryPlan &plan);
/// A word or two for a cell: "as it was", "changed since", …
[[nodiscard]] QString stateWords(const FoundJournal &journal);
/// Sentences: what became of the file, and what that means.
[[nodiscard]] QString stateSentence(const FoundJournal &journal);
/// What becomes of an item.
[[nodiscard]] QString fateWords(const RecoveryItem &item);
/// "7 of 12 can be recovered. …", for the list of a plan.
[[nodiscard]] QString planSentence(const RecoveryPlan &plan);

} // namespace clusprop::ui
