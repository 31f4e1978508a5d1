// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The languages of the window: which there are, and the switch to one of them at the start.
///
/// A catalogue is a file clusprop_LANGUAGE.qm, LANGUAGE as QLocale writes it ("de", "zh_CN"), in the
/// program's resources under :/i18n or in the folder `translations` of its shared data. The texts in
/// the sources are English and need none.
#pragma once

#include <QLocale>
#include <QStringList>

namespace clusprop::ui {

/// Where catalogues are looked for, resources first.
[[nodiscard]] QStringList catalogueFolders();

/// "en", and every language that has a catalogue in one of the folders, in the order of their names.
[[nodiscard]] QStringList languagesIn(const QStringList &folders);

/// A language by its own name, "Deutsch"; with the country where two of `all` differ in it alone.
[[nodiscard]] QString languageName(const QString &language, const QStringList &all);

/// The one of `all` that fits a locale best: "de_AT" is served by "de". "en" where none does.
[[nodiscard]] QString bestLanguage(const QLocale &locale, const QStringList &all);

/// Before the first window: has the texts, Qt's own among them, the direction of the layout, and
/// numbers and dates be those of a language; empty for the desktop's. Call it once. What `folders`
/// has nothing for is English.
void useLanguage(const QString &language, const QStringList &folders = catalogueFolders());

} // namespace clusprop::ui
