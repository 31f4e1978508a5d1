// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Edits for several rows of one object at once. Reset and revert are different things: one takes
/// the stored value away, the other brings the loaded value back.
#pragma once

#include "ui/models/property_tree_row.h"

namespace clusprop::ui {

/// Takes the stored values of the rows away. Rows without one are left out.
[[nodiscard]] EditGroup resetEdits(const Document &document, int object, QVector<TreeRow> rows);

/// Brings back what was loaded: values, properties that were taken away, at their old place, and
/// the absence of what was added. Rows that are as loaded are left out.
[[nodiscard]] EditGroup revertEdits(const Document &document, int object, QVector<TreeRow> rows);

} // namespace clusprop::ui
