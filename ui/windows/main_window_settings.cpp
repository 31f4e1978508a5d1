// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window and what the operator chose: shown while the dialog is open, kept with its OK.

#include "ui/compare/compare_page.h"
#include "ui/recovery/journals.h"
#include "ui/windows/languages.h"
#include "ui/windows/main_window.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/settings_dialog.h"

#include <QLabel>

#include <algorithm>

namespace clusprop::ui {

/// From now on, and for the next start.
void MainWindow::adopt(const Settings &settings)
{
    follow(settings);
    m_recent->forgetOlder();
    writeSettings(settings);
}

/// From now on.
void MainWindow::follow(const Settings &settings)
{
    preview(settings);
    m_journals->setEnabled(settings.keepJournals);
    applyReading();
    for (DocumentPage *page : pages())
        page->setBackups(settings.backups);
}

/// What can be taken back without a trace.
void MainWindow::preview(const Settings &settings)
{
    const Settings before = m_settings;
    m_settings = settings; // which may be the same one, so nothing is moved
    if (settings.theme != before.theme)
        applyTheme(settings.theme);
    if (settings.fontSteps != before.fontSteps)
        applyFontSteps(settings.fontSteps);
    m_recent->setMaximum(settings.recentFiles);
    m_themeActions[static_cast<int>(settings.theme)]->setChecked(true);
    m_actions[ActionId::Hexadecimal]->setChecked(settings.numberBase == NumberBase::Hexadecimal);
    applyViewOptions();
    for (DocumentPage *page : pages())
        followVersion(*page, usualVersion(page->document(), before));
}

/// What holds for a document for which nobody chose anything else.
WindowsVersion MainWindow::usualVersion(const Document &document, const Settings &settings)
{
    const WindowsVersion told = windowsVersionOf(document.current());
    return told == WindowsVersion::Unknown ? settings.windowsVersion : told;
}

/// `before`: what was usual for the page; a version that was chosen for it stays.
void MainWindow::followVersion(DocumentPage &page, WindowsVersion before)
{
    const WindowsVersion now = usualVersion(page.document(), m_settings);
    if (page.document().checkOptions().windowsVersion == before && now != before)
        page.setWindowsVersion(now);
}

void MainWindow::setReading(const ReadingChoice &reading)
{
    m_reading = reading;
    applyReading();
}

void MainWindow::applyReading()
{
    m_loader->readWith(m_reading.isolation(m_settings.readSafely));
    m_reader->hide(); // what it said may be different from now on
}

void MainWindow::changeFontSteps(int steps)
{
    Settings changed = m_settings;
    changed.fontSteps = std::clamp(steps, smallestFontStep, largestFontStep);
    adopt(changed);
}

void MainWindow::changeNumberBase(bool isHexadecimal)
{
    Settings changed = m_settings;
    changed.numberBase = isHexadecimal ? NumberBase::Hexadecimal : NumberBase::Decimal;
    adopt(changed);
}

void MainWindow::applyViewOptions()
{
    const ViewOptions options{ .documented = m_actions[ActionId::Documented]->isChecked(),
        .numberBase = m_settings.numberBase };
    for (DocumentPage *page : pages())
        page->setViewOptions(options);
    for (ComparePage *comparison : comparisons())
        comparison->setNumberBase(options.numberBase);
}

void MainWindow::showSettings()
{
    const Settings before = m_settings;
    SettingsDialog dialog(before,
        { .commandLine = m_reading.commandLine,
            .languages = languagesIn(catalogueFolders()),
            .recentFiles = static_cast<int>(m_recent->files().size()) },
        this);
    connect(&dialog, &SettingsDialog::changed, this, &MainWindow::preview);
    if (dialog.exec() != QDialog::Accepted) {
        preview(before);
        return;
    }
    if (dialog.clearsRecentFiles())
        m_recent->clear();
    adopt(dialog.settings());
}

} // namespace clusprop::ui
