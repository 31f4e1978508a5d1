// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What core says, in the window's language. Core speaks English, because the command does; here its
/// sentences, and the words of its tables that stand in menus, lists and cells, get their translation.
#pragma once

#include "core/model/sentence.h"

#include <QString>

#include <span>

namespace clusprop::ui {

/// In the program's language. Words that have no translation come back as it is.
[[nodiscard]] QString fromCore(const QString &words);
[[nodiscard]] QString fromCore(const char16_t *words);
[[nodiscard]] QString fromCore(const Sentence &sentence);
[[nodiscard]] QStringList fromCore(const QVector<Sentence> &sentences);

/// The words that are no sentences and have a translation, as core writes them.
[[nodiscard]] std::span<const char *const> coreWords();

} // namespace clusprop::ui
