// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/settings_dialog.h"

#include "core/files/journal_folder.h"
#include "ui/windows/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace clusprop::ui {
namespace {

/// What a choice does, in the weaker colour, below it.
QLabel *explanation(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    // A path without blanks must not decide how wide the dialog is, and QFormLayout gives a label as
    // much height as it needs where it is narrowest.
    constexpr int characters = 52;
    label->setMinimumWidth(characters * label->fontMetrics().averageCharWidth());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QString readingWords(SafeReading commandLine)
{
    const QString words
        = SettingsDialog::tr("A file that is made to attack the program then reaches nothing: no "
                             "other file, no network, no program. Reading takes a little longer.");
    switch (commandLine) {
    case SafeReading::AsPreferred:
        break;
    case SafeReading::Asked:
        return words + u' ' + SettingsDialog::tr("This run was started with --safe, which decides.");
    case SafeReading::Refused:
        return words + u' ' + SettingsDialog::tr("This run was started with --no-safe, which decides.");
    }
    return words;
}

/// Selects the line that stands for `data`, or the first.
void select(QComboBox &box, const QVariant &data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

} // namespace

SettingsDialog::SettingsDialog(
    const Settings &settings, const SettingsContext &context, QWidget *parent)
    : QDialog(parent)
    , m_before(settings)
{
    setWindowTitle(tr("Settings"));
    auto *form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildLook(*form, context);
    buildFiles(*form, context);
    buildSafety(*form, context);

    auto *buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults);
    buttons->button(QDialogButtonBox::RestoreDefaults)->setText(tr("Restore &defaults"));
    form->addRow(buttons);
    constexpr int characters = 84; // lines that read well; some languages need longer ones
    setMinimumWidth(std::max(
        characters * fontMetrics().averageCharWidth(), form->totalMinimumSize().width()));
    resize(minimumSize());
    QWidget *before = m_readSafely;
    for (const auto which :
        { QDialogButtonBox::RestoreDefaults, QDialogButtonBox::Ok, QDialogButtonBox::Cancel }) {
        setTabOrder(before, buttons->button(which)); // Qt would leave the last two out
        before = buttons->button(which);
    }
    show(settings);

    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this, [this] {
        show(Settings{});
        emit changed(this->settings());
    });
    const auto tell = [this] {
        explain();
        emit changed(this->settings());
    };
    for (QComboBox *box : { m_language, m_theme, m_numberBase, m_version })
        connect(box, &QComboBox::currentIndexChanged, this, tell);
    for (QSpinBox *box : { m_backups, m_recentFiles })
        connect(box, &QSpinBox::valueChanged, this, tell);
    for (QCheckBox *box : { m_keepJournals, m_readSafely })
        connect(box, &QCheckBox::toggled, this, tell);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_clears = true;
        explain();
    });
}

void SettingsDialog::buildLook(QFormLayout &form, const SettingsContext &context)
{
    m_language = new QComboBox;
    const QString desktops = bestLanguage(QLocale::system(), context.languages);
    m_language->addItem(
        tr("As the desktop (%1)").arg(languageName(desktops, context.languages)), QString());
    for (const QString &language : context.languages)
        m_language->addItem(languageName(language, context.languages), language);
    m_languageNote = explanation(tr("The language changes when the program is started again."));

    m_theme = new QComboBox;
    m_theme->addItem(tr("As the desktop"), static_cast<int>(Theme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Theme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Theme::Dark));

    m_numberBase = new QComboBox;
    m_numberBase->addItem(tr("Decimal (1000)"), static_cast<int>(NumberBase::Decimal));
    m_numberBase->addItem(tr("Hexadecimal (0x3E8)"), static_cast<int>(NumberBase::Hexadecimal));
    m_numberBase->addItem(tr("Both (1000 = 0x3E8)"), static_cast<int>(NumberBase::Both));

    m_version = new QComboBox;
    m_version->addItem(tr("Unknown: no limits by version"), QString());
    for (const WindowsVersion version : allWindowsVersions)
        m_version->addItem(windowsVersionName(version), windowsVersionName(version));

    form.addRow(tr("&Language:"), m_language);
    form.addRow(QString(), m_languageNote);
    form.addRow(tr("&Theme:"), m_theme);
    form.addRow(tr("&Numbers in tables:"), m_numberBase);
    form.addRow(tr("&Windows version:"), m_version);
    form.addRow(QString(),
        explanation(tr("Whose ranges and defaults hold for a document that does not tell the version "
                       "of its nodes. View > Windows version chooses for one document.")));
}

void SettingsDialog::buildFiles(QFormLayout &form, const SettingsContext &context)
{
    m_backups = new QSpinBox;
    m_backups->setRange(0, mostBackups);
    m_backups->setSpecialValueText(tr("0 (none)"));
    m_backupsNote = explanation();

    m_recentFiles = new QSpinBox;
    m_recentFiles->setRange(0, mostRecentFiles);
    m_recentFiles->setSpecialValueText(tr("0 (none)"));
    m_recentFiles->setToolTip(tr("With 0 the program remembers no files."));
    m_clear = new QPushButton(tr("Clear l&ist"));
    m_clear->setToolTip(tr("Forget the files that were opened so far"));
    m_clear->setEnabled(context.recentFiles > 0);
    m_clear->setAutoDefault(false);
    m_clearNote = explanation(tr("OK empties the list."));
    auto *recent = new QHBoxLayout;
    recent->addWidget(m_recentFiles, 1);
    recent->addWidget(m_clear);

    form.addRow(tr("&Backups of a saved file:"), m_backups);
    form.addRow(QString(), m_backupsNote);
    auto *label = new QLabel(tr("&Recent files to remember:"));
    label->setBuddy(m_recentFiles);
    form.addRow(label, recent);
    form.addRow(QString(), m_clearNote);
}

void SettingsDialog::buildSafety(QFormLayout &form, const SettingsContext &context)
{
    m_keepJournals = new QCheckBox(tr("&Keep unsaved changes safe from crashes"));
    m_journalsNote = explanation();
    m_readSafely = new QCheckBox(tr("Read files in a process that can do nothing &else"));
    form.addRow(m_keepJournals);
    form.addRow(m_journalsNote);
    form.addRow(m_readSafely);
    form.addRow(explanation(readingWords(context.commandLine)));
}

/// The controls change without a word; their notes follow.
void SettingsDialog::show(const Settings &settings)
{
    const std::array<QSignalBlocker, 8> quiet{ QSignalBlocker(m_language), QSignalBlocker(m_theme),
        QSignalBlocker(m_numberBase), QSignalBlocker(m_version), QSignalBlocker(m_backups),
        QSignalBlocker(m_recentFiles), QSignalBlocker(m_keepJournals), QSignalBlocker(m_readSafely) };
    select(*m_language, settings.language);
    select(*m_theme, static_cast<int>(settings.theme));
    select(*m_numberBase, static_cast<int>(settings.numberBase));
    select(*m_version, windowsVersionName(settings.windowsVersion));
    m_backups->setValue(settings.backups);
    m_recentFiles->setValue(settings.recentFiles);
    m_keepJournals->setChecked(settings.keepJournals);
    m_readSafely->setChecked(settings.readSafely);
    m_before.fontSteps = settings.fontSteps;
    explain();
}

void SettingsDialog::explain()
{
    m_languageNote->setVisible(m_language->currentData() != m_before.language);
    const int backups = m_backups->value();
    m_backupsNote->setText(backups == 0
            ? tr("The version before a save is gone for good.")
            : backups == 1
            ? tr("The first save of a file keeps the version before beside it, as NAME.bak.")
            : tr("The first save of a file keeps the version before beside it, as NAME.bak, and "
                 "those before as NAME.bak.1 and so on."));
    m_journalsNote->setText(m_keepJournals->isChecked()
            ? tr("While a document has unsaved changes, they are written to a journal that only you "
                 "can read, in %1. After a crash they are offered for recovery.")
                  .arg(QDir::toNativeSeparators(journalFolder()))
            : tr("A crash or a power cut loses all changes that are not saved. What was kept of "
                 "open documents is deleted."));
    if (m_clears)
        m_clear->setEnabled(false);
    m_clearNote->setVisible(m_clears);
    // Qt would take the notes for as narrow as they may be.
    layout()->activate();
    resize(width(), layout()->totalHeightForWidth(width()));
}

Settings SettingsDialog::settings() const
{
    Settings chosen = m_before; // also what the dialog does not show
    chosen.language = m_language->currentData().toString();
    chosen.theme = static_cast<Theme>(m_theme->currentData().toInt());
    chosen.numberBase = static_cast<NumberBase>(m_numberBase->currentData().toInt());
    chosen.windowsVersion = windowsVersionFromName(m_version->currentData().toString());
    chosen.backups = m_backups->value();
    chosen.recentFiles = m_recentFiles->value();
    chosen.keepJournals = m_keepJournals->isChecked();
    chosen.readSafely = m_readSafely->isChecked();
    return chosen;
}

} // namespace clusprop::ui
