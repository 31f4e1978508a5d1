// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The seeds of the target `answers`: true requests and answers, which nobody could write by hand.
#pragma once

#include <QString>

namespace clusprop::fuzz {

/// Writes each into a file of `folder` with a name of its own, over those that are there. To be
/// repeated when what the reading process says changes its form. False: a file cannot be written.
[[nodiscard]] bool writeAnswerSeeds(const QString &folder);

} // namespace clusprop::fuzz
