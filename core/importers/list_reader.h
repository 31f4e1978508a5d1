// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The list that PowerShell prints (Format-List, or more than four properties): what people paste.
///
/// Every value is text as a person sees it: enumerations and dates are in the language of Windows,
/// and lists are cut after four items.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is such a file's; else null.
[[nodiscard]] QString recogniseFormatList(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readFormatList(Input &input, const LoadOptions &options);

} // namespace clusprop
