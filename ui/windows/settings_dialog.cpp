// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/preferences_dialog.h"

#include "core/files/journal_folder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

namespace clusprop::ui {
namespace {

/// What a choice does, in the weaker colour, below its box.
QLabel *explanation(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(1); // a path without blanks must not decide how wide the dialog is
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString readingWords(SafeReading commandLine)
{
    const QString words
        = PreferencesDialog::tr("A file that is made to attack the program then reaches nothing: no "
                                "other file, no network, no program. Reading takes a little longer.");
    switch (commandLine) {
    case SafeReading::AsPreferred:
        break;
    case SafeReading::Asked:
        return words + u' ' + PreferencesDialog::tr("This run was started with --safe, which decides.");
    case SafeReading::Refused:
        return words + u' ' + PreferencesDialog::tr("This run was started with --no-safe, which decides.");
    }
    return words;
}

} // namespace

PreferencesDialog::PreferencesDialog(
    const Preferences &preferences, SafeReading commandLine, QWidget *parent)
    : QDialog(parent)
    , m_before(preferences)
{
    setWindowTitle(tr("Preferences"));

    m_recentFiles = new QSpinBox;
    m_recentFiles->setRange(0, mostRecentFiles);
    m_recentFiles->setSpecialValueText(tr("0 (none)"));
    m_recentFiles->setValue(preferences.recentFiles);
    m_recentFiles->setToolTip(tr("With 0 the program remembers no files."));

    m_numberBase = new QComboBox;
    m_numberBase->addItem(tr("Decimal (1000)"));
    m_numberBase->addItem(tr("Hexadecimal (0x3E8)"));
    m_numberBase->setCurrentIndex(static_cast<int>(preferences.numberBase));

    m_theme = new QComboBox;
    m_theme->addItem(tr("As the desktop"));
    m_theme->addItem(tr("Light"));
    m_theme->addItem(tr("Dark"));
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));

    m_keepJournals = new QCheckBox(tr("&Keep unsaved changes safe from crashes"));
    m_keepJournals->setChecked(preferences.keepJournals);
    auto *journals = explanation(tr("While a document has unsaved changes, they are written to a "
                                   "journal that only you can read, in %1. After a crash they are "
                                   "offered for recovery.")
                                    .arg(QDir::toNativeSeparators(journalFolder())));

    m_readSafely = new QCheckBox(tr("Read files in a process that can do nothing &else"));
    m_readSafely->setChecked(preferences.readSafely);
    auto *reading = explanation(readingWords(commandLine));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Recent files to remember:"), m_recentFiles);
    form->addRow(tr("&Numbers in tables:"), m_numberBase);
    form->addRow(tr("&Theme:"), m_theme);
    form->addRow(m_keepJournals);
    form->addRow(journals);
    form->addRow(m_readSafely);
    form->addRow(reading);
    form->addRow(buttons);
}

Preferences PreferencesDialog::preferences() const
{
    Preferences chosen = m_before;
    chosen.recentFiles = m_recentFiles->value();
    chosen.numberBase = static_cast<NumberBase>(m_numberBase->currentIndex());
    chosen.keepJournals = m_keepJournals->isChecked();
    chosen.readSafely = m_readSafely->isChecked();
    chosen.theme = static_cast<Theme>(m_theme->currentIndex());
    return chosen;
}

} // namespace clusprop::ui
