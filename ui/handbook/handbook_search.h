// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds sections of the handbook by words.
#pragma once

#include "ui/handbook/handbook_contents.h"

namespace clusprop::ui {

struct HandbookHit
{
    HandbookPlace place;
    QString title; ///< of the section
    QString page; ///< title of the page; empty where the section is the page itself
};

/// The sections that hold all words of `text`, in any order and without regard to case: those whose title
/// is the text first, then those whose title begins with it, has all words, has one of them; then the
/// rest in the order of the book. At most `most`.
[[nodiscard]] QVector<HandbookHit> searchHandbook(
    const HandbookContents &contents, const QString &text, qsizetype most = 200);

} // namespace clusprop::ui
