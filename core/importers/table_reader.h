// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The four-column table that Get-ClusterParameter prints.
///
/// Cells are cut to the width of the console, names as well as values.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is such a file's; else null.
[[nodiscard]] QString recogniseParameterTable(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readParameterTable(Input &input, const LoadOptions &options);

} // namespace clusprop
