// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the operator chose of the program, as one value with the defaults; kept in QSettings.
#pragma once

#include "core/validation/windows_version.h"
#include "core/values/display.h"
#include "ui/windows/theme.h"

namespace clusprop::ui {

struct Settings
{
    QString language; ///< "en", "de", …, see languages.h; empty: the desktop's
    Theme theme = Theme::System;
    int fontSteps = 0; ///< points larger or smaller than the desktop's text
    NumberBase numberBase = NumberBase::Decimal;
    /// For documents whose nodes do not tell theirs.
    WindowsVersion windowsVersion = WindowsVersion::Unknown;
    int backups = 1; ///< versions kept when a file is first written over; 0: none
    bool keepJournals = true; ///< of unsaved work, so that a crash does not lose it
    bool readSafely = true; ///< files in a process that can do nothing else
    int recentFiles = 10; ///< how many are remembered; 0: none

    friend bool operator==(const Settings &, const Settings &) = default;
};

constexpr int mostRecentFiles = 50;
constexpr int mostBackups = 9;

/// Values out of their range, as a hand-edited file may have, come back within it.
[[nodiscard]] Settings readSettings();
void writeSettings(const Settings &settings);

} // namespace clusprop::ui
