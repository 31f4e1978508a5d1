// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// FILETIME as a calendar date: a count of 100 ns since 1601-01-01T00:00:00Z.
///
/// QDateTime keeps milliseconds only, so the tail would be lost on the way through it.
#pragma once

#include <QString>

#include <optional>

namespace clusprop {

/// "2026-03-14T02:17:45.1234567Z", without decimals when they are all zero. Empty for counts from
/// 2^63 up, which Windows takes for negative.
[[nodiscard]] QString fileTimeText(quint64 ticks);

/// The same moment on a clock that is `offset` seconds ahead of UTC, with that offset:
/// "2026-03-14T04:17:45+02:00". Offsets are whole minutes of less than a day. Empty also for
/// moments before 1601 on that clock.
[[nodiscard]] QString fileTimeText(quint64 ticks, int offset);

/// Reads both forms; blanks for the T, a missing Z and fewer decimals are accepted.
[[nodiscard]] std::optional<quint64> fileTimeFromText(QStringView text);
/// The same where a text without Z or offset is the time of a clock `offset` seconds ahead of UTC.
[[nodiscard]] std::optional<quint64> fileTimeFromText(QStringView text, int offset);

/// Of a moment in the time zone of this computer, seconds ahead of UTC; rounded to minutes.
[[nodiscard]] int localOffset(quint64 ticks);
/// The same of a local time, given as the moment at which a UTC clock shows it.
[[nodiscard]] int localOffsetAt(quint64 wallTicks);

/// Which parts a person steps through, in the order of the text.
enum class TimePart : std::uint8_t { Year, Month, Day, Hour, Minute, Second, Fraction };

/// The part that a position in a text of fileTimeText() is in or right behind.
[[nodiscard]] TimePart timePartAt(QStringView text, qsizetype position);
/// The moment `steps` of that part later or, if negative, earlier on a clock `offset` seconds ahead
/// of UTC. Months and years keep the day, or take the last of a shorter month. Nothing outside of
/// the years that have a date.
[[nodiscard]] std::optional<quint64> steppedFileTime(
    quint64 ticks, int offset, TimePart part, int steps);

} // namespace clusprop
