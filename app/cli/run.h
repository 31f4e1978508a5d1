// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The whole program but for its main().
#pragma once

#include "app/cli/call.h"

namespace clusprop::cli {

/// `arguments` come without the program's name. Gives the exit code; reads the environment
/// variable NO_COLOR and nothing else from outside.
[[nodiscard]] int run(const QStringList &arguments, Streams &streams);

} // namespace clusprop::cli
