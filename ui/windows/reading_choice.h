// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Who reads the files of a run of the editor: the command line decides, else the settings do.
#pragma once

#include "core/isolation/safe_reading.h"

#include <optional>

namespace clusprop::ui {

/// What a command line says of it.
enum class SafeReading {
    AsPreferred, ///< nothing
    Asked, ///< --safe: in a sealed process, or not at all
    Refused, ///< --no-safe: in the editor itself
};

struct ReadingChoice
{
    /// Empty: this program can start none, and reads everything itself.
    QStringList reader;
    SafeReading commandLine = SafeReading::AsPreferred;

    /// Nothing: files are read in the editor itself.
    [[nodiscard]] std::optional<Isolation> isolation(bool isPreferred) const;
};

} // namespace clusprop::ui
