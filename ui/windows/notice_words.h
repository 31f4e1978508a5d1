// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the bars above a document say.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop::ui {

/// Where a file is broken, what was kept of it and what that means for saving; empty for a whole
/// one.
[[nodiscard]] QString partialWords(const LoadedFile &file);

/// When the source was written, if it says so; else empty.
[[nodiscard]] QString takenWords(const Cluster &cluster);

} // namespace clusprop::ui
