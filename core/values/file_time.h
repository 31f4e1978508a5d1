// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// FILETIME as a calendar date in UTC: a count of 100 ns since 1601-01-01T00:00:00Z.
///
/// QDateTime keeps milliseconds only, so the tail would be lost on the way through it.
#pragma once

#include <QString>

#include <optional>

namespace clusprop {

/// "2026-03-14T02:17:45.1234567Z", without decimals when they are all zero. Empty for counts from
/// 2^63 up, which Windows takes for negative.
[[nodiscard]] QString fileTimeText(quint64 ticks);

/// Reads that form; blanks for the T, a missing Z and fewer decimals are accepted.
[[nodiscard]] std::optional<quint64> fileTimeFromText(QStringView text);

} // namespace clusprop
