// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/preferences.h"

#include <QSettings>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String recentFilesKey("preferences/recentFiles");
constexpr QLatin1String hexadecimalKey("preferences/hexadecimal");
constexpr QLatin1String keepJournalsKey("preferences/keepJournals");
constexpr QLatin1String readSafelyKey("preferences/readSafely");
constexpr QLatin1String themeKey("preferences/theme");
constexpr QLatin1String fontStepsKey("preferences/fontSteps");

int within(const QVariant &stored, int usual, int least, int most)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber ? std::clamp(number, least, most) : usual;
}

} // namespace

Preferences readPreferences()
{
    const QSettings settings;
    Preferences preferences;
    preferences.recentFiles
        = within(settings.value(recentFilesKey), preferences.recentFiles, 0, mostRecentFiles);
    preferences.numberBase
        = settings.value(hexadecimalKey).toBool() ? NumberBase::Hexadecimal : NumberBase::Decimal;
    preferences.keepJournals = settings.value(keepJournalsKey, true).toBool();
    preferences.readSafely = settings.value(readSafelyKey, true).toBool();
    preferences.theme = themeFromWord(settings.value(themeKey).toString());
    preferences.fontSteps
        = within(settings.value(fontStepsKey), 0, smallestFontStep, largestFontStep);
    return preferences;
}

void writePreferences(const Preferences &preferences)
{
    QSettings settings;
    settings.setValue(recentFilesKey, preferences.recentFiles);
    settings.setValue(hexadecimalKey, preferences.numberBase == NumberBase::Hexadecimal);
    settings.setValue(keepJournalsKey, preferences.keepJournals);
    settings.setValue(readSafelyKey, preferences.readSafely);
    settings.setValue(themeKey, themeWord(preferences.theme));
    settings.setValue(fontStepsKey, preferences.fontSteps);
}

} // namespace clusprop::ui
