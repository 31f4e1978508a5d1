// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// ConvertTo-Json of cmdlets and of WMI instances, by Windows PowerShell 5.1 and PowerShell 7.
///
/// The document is walked once by simdjson and no tree is built, because byte arrays are lists of
/// numbers there and make such files thirty times as large as what they say.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is such a file's; else null.
[[nodiscard]] QString recogniseJson(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readJson(Input &input, const LoadOptions &options);

} // namespace clusprop
