// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Export-Csv of Windows PowerShell 5.1 and PowerShell 7.
///
/// Every value is text there, and lists and bytes are lost: their cells hold the name of a type.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is such a file's; else null.
[[nodiscard]] QString recogniseCsv(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readCsv(Input &input, const LoadOptions &options);

} // namespace clusprop
