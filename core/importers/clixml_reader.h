// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Export-Clixml of Windows PowerShell 5.1 and PowerShell 7: the public format [MS-PSRP] 2.2.5.
///
/// Read as a stream. A document type or an entity refuses the file: neither has a place in it.
#pragma once

#include "core/reading/input.h"

namespace clusprop {

/// A clause with the reason when the beginning of the text is such a file's; else null.
[[nodiscard]] QString recogniseClixml(const QString &text);
[[nodiscard]] LoadResult<LoadedFile> readClixml(Input &input, const LoadOptions &options);

} // namespace clusprop
