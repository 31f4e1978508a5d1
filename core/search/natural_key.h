// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Texts in the order that people expect: without case and accents, and with the numbers in them as
/// numbers, so that Volume2 comes before Volume10. The same on every computer, whatever its
/// language.
#pragma once

#include "core/search/text_table.h"

namespace clusprop {

/// A text as bytes that compare like it. Never null.
[[nodiscard]] QByteArray naturalKey(const QString &text);

/// By id: the place of a text among all of the table, from 0; texts that compare equal share one.
/// Texts with a number come first, by number.
[[nodiscard]] std::vector<quint32> naturalRanks(const TextTable &texts);

} // namespace clusprop
