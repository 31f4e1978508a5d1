// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What an operator does to the selected properties of any table, as one undo step.
///
/// Planning and doing are apart, so that an action can say beforehand what it would do, and to how
/// many objects.
#pragma once

#include "core/document/document.h"
#include "ui/windows/property_place.h"

class QAbstractItemView;

namespace clusprop::ui {

struct PlannedEdits
{
    EditGroup edits;
    QString text = {}; ///< of the undo step; empty: the first edit describes it
    QStringList lines = {}; ///< what happens to each property, as a sentence
    QString refusal = {}; ///< why nothing can be done; empty when `edits` is not
};

/// The properties of the selected cells, each once, in the order of the table; without a selection
/// the current one. `valueColumn` as in ViewPart.
[[nodiscard]] QVector<PropertyPlace> selectedPlaces(
    const QAbstractItemView &view, int valueColumn);

/// So many rows that looking at each of them, just to enable an action, would be felt. What was
/// selected is looked at when the action is performed.
[[nodiscard]] bool isLargeSelection(const QAbstractItemView &view);

/// Takes the stored values away. Read-only and absent ones are left out; of a volume nothing can be
/// taken away.
[[nodiscard]] PlannedEdits planReset(
    const Document &document, const QVector<PropertyPlace> &places);
/// Brings back what was loaded.
[[nodiscard]] PlannedEdits planRevert(
    const Document &document, const QVector<PropertyPlace> &places);
/// Everything as it was loaded.
[[nodiscard]] PlannedEdits planRevertAll(const Document &document);

/// The finding that stands in the way of exporting the property and that the operator may take on;
/// null when there is none.
[[nodiscard]] const Issue *allowableIssue(const Document &document, const PropertyPlace &place);

} // namespace clusprop::ui
