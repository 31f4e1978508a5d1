// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the program remembers of its user's choices, as one value in QSettings.
#pragma once

#include "core/values/display.h"
#include "ui/windows/theme.h"

namespace clusprop::ui {

struct Preferences
{
    int recentFiles = 10; ///< how many are remembered; 0: none
    NumberBase numberBase = NumberBase::Decimal;
    Theme theme = Theme::System;
    bool keepJournals = true; ///< of unsaved work, so that a crash does not lose it
    bool readSafely = true; ///< files in a process that can do nothing else
    int fontSteps = 0; ///< points larger or smaller than the desktop's text

    friend bool operator==(const Preferences &, const Preferences &) = default;
};

constexpr int mostRecentFiles = 50;

/// Values out of their range, as a hand-edited file may have, come back within it.
[[nodiscard]] Preferences readPreferences();
void writePreferences(const Preferences &preferences);

} // namespace clusprop::ui
