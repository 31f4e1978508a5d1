// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a program does for its own build and package, and does not tell of in its help.
#pragma once

#include "app/options/program_text.h"

#include <tl/expected.hpp>

#include <functional>
#include <optional>

namespace clusprop {

/// `__manual` makes a manual page of the frame that `input` gives; `__completion SHELL` gives the
/// script for a shell. The error is a sentence; nothing where `words` are no such verb.
[[nodiscard]] std::optional<tl::expected<QString, QString>> runHiddenVerb(
    const QStringList &words, const std::function<QByteArray()> &input, const ProgramText &program);

} // namespace clusprop
