// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The few choices that have no place in a menu, and those that do, side by side.
#pragma once

#include "ui/windows/preferences.h"
#include "ui/windows/reading_choice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace clusprop::ui {

class PreferencesDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `commandLine` may have decided for this run how files are read; the dialog says so.
    explicit PreferencesDialog(const Preferences &preferences,
        SafeReading commandLine = SafeReading::AsPreferred, QWidget *parent = nullptr);

    /// What the controls say; the caller stores and applies it.
    [[nodiscard]] Preferences preferences() const;

private:
    Preferences m_before;
    QSpinBox *m_recentFiles = nullptr;
    QComboBox *m_numberBase = nullptr;
    QComboBox *m_theme = nullptr;
    QCheckBox *m_keepJournals = nullptr;
    QCheckBox *m_readSafely = nullptr;
};

} // namespace clusprop::ui
