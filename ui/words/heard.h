// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What core says of files, as sentences again.
///
/// Findings come as sentences. Why a file could not be read or saved comes as English text: a reader
/// may have said it in another process, joined to what another one said. The words that core has for it
/// stand in tables here (saving_words.cpp, reading_words.cpp, import_words.cpp), and a text is taken
/// apart by them. What is in no table stays as it is, in English; tests/ui/tst_heard.cpp reads every
/// broken file that the tests have, and demands that nothing is.
#pragma once

#include "core/model/sentence.h"

#include <span>

namespace clusprop {
struct LoadError;
struct SaveError;
} // namespace clusprop

namespace clusprop::ui {

/// Says the same in English, to the letter.
[[nodiscard]] Sentence heard(const QString &english);

/// In the program's language.
[[nodiscard]] QString fromFiles(const QString &english);
/// "FILE:WHERE: what; todo", as core joins it.
[[nodiscard]] QString messageOf(const LoadError &error);
[[nodiscard]] QString messageOf(const SaveError &error);

/// The tables. Each text has %1, %2 … once and in this order.
[[nodiscard]] std::span<const char *const> savingWords();
[[nodiscard]] std::span<const char *const> readingWords();
[[nodiscard]] std::span<const char *const> importWords();

} // namespace clusprop::ui
