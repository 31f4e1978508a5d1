// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The choices that have no place in a menu, and those that do, side by side.
///
/// What can be seen at once is shown while the dialog is open, see changed(); its caller takes it back
/// where the dialog is cancelled.
#pragma once

#include "ui/windows/reading_choice.h"
#include "ui/windows/settings.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QSpinBox;

namespace clusprop::ui {

/// What the dialog has to know beside the settings themselves.
struct SettingsContext
{
    /// May have decided for this run how files are read; the dialog says so.
    SafeReading commandLine = SafeReading::AsPreferred;
    QStringList languages{ QStringLiteral("en") }; ///< see languagesIn()
    int recentFiles = 0; ///< how many are remembered now
};

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(
        const Settings &settings, const SettingsContext &context = {}, QWidget *parent = nullptr);

    /// What the controls say; the caller stores and applies it.
    [[nodiscard]] Settings settings() const;
    /// The list of recent files is to be emptied.
    [[nodiscard]] bool clearsRecentFiles() const { return m_clears; }

signals:
    void changed(const clusprop::ui::Settings &settings);

private:
    void buildLook(QFormLayout &form, const SettingsContext &context);
    void buildFiles(QFormLayout &form, const SettingsContext &context);
    void buildSafety(QFormLayout &form, const SettingsContext &context);
    void show(const Settings &settings);
    void explain();

    Settings m_before;
    QComboBox *m_language = nullptr;
    QLabel *m_languageNote = nullptr;
    QComboBox *m_theme = nullptr;
    QComboBox *m_numberBase = nullptr;
    QComboBox *m_version = nullptr;
    QSpinBox *m_backups = nullptr;
    QLabel *m_backupsNote = nullptr;
    QSpinBox *m_recentFiles = nullptr;
    QPushButton *m_clear = nullptr;
    QLabel *m_clearNote = nullptr;
    QCheckBox *m_keepJournals = nullptr;
    QLabel *m_journalsNote = nullptr;
    QCheckBox *m_readSafely = nullptr;
    bool m_clears = false;
};

} // namespace clusprop::ui
