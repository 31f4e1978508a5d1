// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What becomes of a text that somebody wants to be the value of a property: refused with a reason,
/// or an edit, perhaps with a piece of advice. Every table asks here, so that they all judge alike.
#pragma once

#include "ui/models/edit_check.h"
#include "ui/models/property_tree_row.h"

namespace clusprop::ui {

struct Proposal
{
    QString refusal; ///< a sentence; not empty: nothing can be done
    std::optional<Edit> edit; ///< nothing: refused, or the value is this already
    Severity severity = Severity::Note; ///< of `advice`
    QString advice; ///< what is worth knowing when it is done; may be empty
    bool isDefault = false; ///< the value is the documented default
    bool clearsBackup = false; ///< takes a volume out of its backup state: ask the ClearGate

    [[nodiscard]] bool isRefused() const { return !refusal.isEmpty(); }
};

/// A text that is as the cell's editor starts with changes nothing, however odd the stored bytes
/// are and whether or not it can be edited. `row` must be as the document is now.
[[nodiscard]] Proposal proposeText(
    const Document &document, int object, const TreeRow &row, NumberBase base, const QString &text);
[[nodiscard]] Proposal proposeValue(
    const Document &document, int object, const TreeRow &row, const Value &value);
/// For an editor, while its user types.
[[nodiscard]] EditVerdict verdictOf(const Proposal &proposal);

} // namespace clusprop::ui
