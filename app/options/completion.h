// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Scripts with which a shell completes what is typed behind a program's name.
///
/// Commands, options and the words of options stand in the script; objects and properties of the
/// files on the line are asked of the program (`clusprop __complete`), and files are the shell's.
#pragma once

#include "app/options/program_text.h"

namespace clusprop {

struct ShellRow
{
    const char16_t *shell; ///< "bash", "zsh", "fish"
    QString (*script)(const ProgramText &program);
};
[[nodiscard]] std::span<const ShellRow> shellRows();

/// For bash with bash-completion.
[[nodiscard]] QString bashCompletion(const ProgramText &program);
[[nodiscard]] QString zshCompletion(const ProgramText &program);
[[nodiscard]] QString fishCompletion(const ProgramText &program);

/// The words that the value of an option can be; empty for one without.
[[nodiscard]] QStringList wordsOf(const OptionRow &row);
/// A line of comment for the top of a script.
[[nodiscard]] QString scriptOrigin(const ProgramText &program);

} // namespace clusprop
