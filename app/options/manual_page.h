// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A manual page out of its frame, which has the prose, and the program's tables.
#pragma once

#include "app/options/program_text.h"

#include <tl/expected.hpp>

namespace clusprop {

/// A line of the frame that is @OPTIONS@, @COMMANDS@, @EXAMPLES@ or the name of one of the program's
/// tables becomes what is meant. The error is a sentence about a mark that is not known.
[[nodiscard]] tl::expected<QString, QString> manualPage(const QString &frame, const ProgramText &program);

} // namespace clusprop
