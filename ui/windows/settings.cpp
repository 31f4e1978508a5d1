// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

constexpr QLatin1String languageKey("preferences/language");
constexpr QLatin1String themeKey("preferences/theme");
constexpr QLatin1String fontStepsKey("preferences/fontSteps");
constexpr QLatin1String numberBaseKey("preferences/numberBase");
constexpr QLatin1String windowsVersionKey("preferences/windowsVersion");
constexpr QLatin1String backupsKey("preferences/backups");
constexpr QLatin1String keepJournalsKey("preferences/keepJournals");
constexpr QLatin1String readSafelyKey("preferences/readSafely");
constexpr QLatin1String recentFilesKey("preferences/recentFiles");

/// In the order of NumberBase.
constexpr std::array<const char16_t *, 3> numberBaseWords{ u"decimal", u"hexadecimal", u"both" };
static_assert(static_cast<std::size_t>(NumberBase::Both) + 1 == numberBaseWords.size());

NumberBase numberBaseFromWord(const QString &word)
{
    const auto found = std::ranges::find_if(
        numberBaseWords, [&word](const char16_t *each) { return word == QStringView(each); });
    return found == numberBaseWords.end() ? NumberBase::Decimal
                                          : static_cast<NumberBase>(found - numberBaseWords.begin());
}

int within(const QVariant &stored, int usual, int least, int most)
{
    bool isNumber = false;
    const int number = stored.toInt(&isNumber);
    return isNumber ? std::clamp(number, least, most) : usual;
}

} // namespace

Settings readSettings()
{
    const QSettings stored;
    Settings settings;
    settings.language = stored.value(languageKey).toString();
    settings.theme = themeFromWord(stored.value(themeKey).toString());
    settings.fontSteps = within(stored.value(fontStepsKey), 0, smallestFontStep, largestFontStep);
    settings.numberBase = numberBaseFromWord(stored.value(numberBaseKey).toString());
    settings.windowsVersion = windowsVersionFromName(stored.value(windowsVersionKey).toString());
    settings.backups = within(stored.value(backupsKey), settings.backups, 0, mostBackups);
    settings.keepJournals = stored.value(keepJournalsKey, true).toBool();
    settings.readSafely = stored.value(readSafelyKey, true).toBool();
    settings.recentFiles
        = within(stored.value(recentFilesKey), settings.recentFiles, 0, mostRecentFiles);
    return settings;
}

void writeSettings(const Settings &settings)
{
    QSettings stored;
    stored.setValue(languageKey, settings.language);
    stored.setValue(themeKey, themeWord(settings.theme));
    stored.setValue(fontStepsKey, settings.fontSteps);
    stored.setValue(numberBaseKey,
        QString::fromUtf16(numberBaseWords[static_cast<std::size_t>(settings.numberBase)]));
    stored.setValue(windowsVersionKey, windowsVersionName(settings.windowsVersion));
    stored.setValue(backupsKey, settings.backups);
    stored.setValue(keepJournalsKey, settings.keepJournals);
    stored.setValue(readSafelyKey, settings.readSafely);
    stored.setValue(recentFilesKey, settings.recentFiles);
}

} // namespace clusprop::ui
