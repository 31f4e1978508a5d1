// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a shell offers for the next word of a command line: objects and properties of the files that
/// stand on it, and what the catalog has. The scripts of app/options call it.
#pragma once

#include "app/cli/call.h"

namespace clusprop::cli {

/// `words`: what is wanted (completedWord() of app/options/argument_kind.h), then the line so far
/// without the program's name and the word that is typed. One candidate a line. Where the line is
/// wrong, a file cannot be read or is large, there are none, and nobody is told: somebody is typing.
[[nodiscard]] Outcome complete(const QStringList &words, Streams &streams);

} // namespace clusprop::cli
