// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/reading_choice.h"

namespace clusprop::ui {

std::optional<Isolation> ReadingChoice::isolation(bool isPreferred) const
{
    const bool isAsked = commandLine == SafeReading::Asked;
    const bool isRefused = commandLine == SafeReading::Refused;
    if (reader.isEmpty() || isRefused || (!isAsked && !isPreferred))
        return std::nullopt;
    return Isolation{ .reader = reader, .mustBeSealed = isAsked };
}

} // namespace clusprop::ui
