// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the bars above a document say.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop::ui {

/// Where a file is broken, what was kept of it and what that means for saving; empty for a whole
/// one.
[[nodiscard]] QString partialWords(const LoadedFile &file);

/// Which code page a text was read in, and why one had to be chosen; empty when the file says it.
[[nodiscard]] QString codePageWords(const LoadedFile &file);

/// On how many values the sources differ; empty when they agree.
[[nodiscard]] QString disputeWords(int count);

/// How many files of a folder were left out; empty for none.
[[nodiscard]] QString skippedWords(const QStringList &skipped);

/// When the source was written, if it says so; else empty.
[[nodiscard]] QString takenWords(const Cluster &cluster);

} // namespace clusprop::ui
