// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "app/options/completion.h"

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

constexpr std::array rows{
    ShellRow{ u"bash", bashCompletion },
    ShellRow{ u"zsh", zshCompletion },
    ShellRow{ u"fish", fishCompletion },
};

} // namespace

std::span<const ShellRow> shellRows()
{
    return rows;
}

QStringList wordsOf(const OptionRow &row)
{
    return row.words == nullptr ? QStringList() : row.words();
}

QString scriptOrigin(const ProgramText &program)
{
    // In pieces, or tools take them for the licence of this file.
    return u"# SPDX-" "FileCopyrightText: 2026 The Clusprop developers\n"
           "# SPDX-" "License-Identifier: MIT\n"
           "# Made by %1 from the table of its options.\n"_s.arg(program.name);
}

} // namespace clusprop
