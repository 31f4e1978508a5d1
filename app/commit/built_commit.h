// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The commit that the programs were built from. The source file is made by each build
/// (find_commit.cmake) and is no part of core: a new commit shall link two programs again, not all tests.
#pragma once

namespace clusprop {

/// ASCII: the first digits of the commit, with "-dirty" behind them where files had been changed; or
/// why it is not known.
extern const char *const builtCommit;

} // namespace clusprop
