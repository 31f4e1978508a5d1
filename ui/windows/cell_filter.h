// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// "Filter by this value" and "Exclude this value": the filter term that finds what a cell shows.
#pragma once

#include <QModelIndex>
#include <QString>

namespace clusprop::ui {

/// Quoted as it must be. Empty where the cell shows nothing that the filter knows, or too much to be
/// put into a filter. oppositeFilterTerm() excludes the same.
[[nodiscard]] QString filterTermOf(const QModelIndex &cell);

} // namespace clusprop::ui
