// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Registry exports as text: `reg export`, and the dialects of other tools.
///
/// Read line by line, so that an export of hundreds of megabytes costs its values only. A line that
/// cannot be read is noted with its number and skipped; a file with deletions is a patch and no
/// export, and is refused.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is that of an export; else null.
[[nodiscard]] QString recogniseReg(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readReg(Input &input, const LoadOptions &options);

} // namespace clusprop
