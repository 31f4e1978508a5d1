// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Whole numbers as people type and step them: exact over all 64 bits, signed or not.
///
/// A number is kept as 64 bits, sign-extended for signed formats, as core/wire/value.h has it.
#pragma once

#include "core/model/sentence.h"
#include "core/values/display.h"

#include <optional>

namespace clusprop {

/// Whether values of a syntax are numbers. FILETIME is one: a count of 100 ns.
[[nodiscard]] bool holdsNumber(quint32 syntax);
/// False also for what is no number.
[[nodiscard]] bool isSignedNumber(quint32 syntax);

/// "1000", "0x3E8", "-1"; signed numbers in hexadecimal as their bits, "0xFFFFFFFF". In both bases
/// "1000 = 0x3E8", and "7" where the digits are the same.
[[nodiscard]] QString numberText(quint32 syntax, quint64 number, NumberBase base);
/// What parseValue() reads as a number of that syntax, the inverse of numberText().
[[nodiscard]] std::optional<quint64> numberFromText(QStringView text, quint32 syntax);

/// The number `steps` further up or, if negative, down. It stays within the format and, where it
/// was within them, within the documented limits. From outside of these a step towards them ends on
/// the limit at the latest, and a step away goes nowhere. `entry` may be null.
[[nodiscard]] quint64 steppedNumber(
    quint32 syntax, const CatalogEntry *entry, quint64 number, qint64 steps);

/// "3 to 120 s", "100 or more", with the numbers accepted besides: "0 to 23, or 4294967295".
/// Empty when the catalog has no limits for the property.
[[nodiscard]] Sentence limitsText(const CatalogEntry &entry);

} // namespace clusprop
