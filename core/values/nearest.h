// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finds the word that somebody most likely meant.
#pragma once

#include <QString>
#include <QStringList>

namespace clusprop {

/// The candidate with the fewest single-letter differences, without regard to case; empty when
/// none is near.
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

/// "; did you mean "show"?", or empty when no candidate is near. `dashes` goes before the word.
[[nodiscard]] QString suggestion(
    const QString &word, const QStringList &candidates, const QString &dashes = {});

} // namespace clusprop
