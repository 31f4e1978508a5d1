// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values as text, both ways: the one place where text that a person types becomes bytes.
///
/// The result is data, never markup. Numbers are written in the C locale, because operators paste
/// them into commands.
#pragma once

#include "core/catalog/catalog.h"
#include "core/model/property.h"
#include "core/model/sentence.h"

#include <tl/expected.hpp>

namespace clusprop {

enum class NumberBase : std::uint8_t {
    Decimal,
    Hexadecimal,
    Both, ///< for reading only; what is typed, copied or a limit is decimal then
};
/// What a number is typed in where it is shown in `base`.
[[nodiscard]] constexpr NumberBase typedBase(NumberBase base)
{
    return base == NumberBase::Both ? NumberBase::Decimal : base;
}

/// One value in one line: "1000", "0x3E8", "1000 = 0x3E8", "a, b", "32 bytes: 01 00 04 …", "reset to default".
[[nodiscard]] QString displayValue(const Value &value, NumberBase base = NumberBase::Decimal);

/// All values of a property; "not in this source" or the cut text where that is all there is. An
/// EXPAND_SZ with its expansion shows the stored text and, behind an arrow, the expanded one.
[[nodiscard]] QString displayProperty(const Property &property, NumberBase base = NumberBase::Decimal);

/// What the number means: "Verbose check", "USER_REQUEST + UNSAFE_FILTER", "1 s", "no"; empty when
/// the catalog does not say.
[[nodiscard]] QString meaningOf(const Property &property, const CatalogEntry *entry);

/// The text an in-place editor starts with; parseValue() of it gives the same payload.
[[nodiscard]] QString editText(const Value &value);

/// Reads what a person typed as a value of the given syntax. Numbers: 10, 0xA, 1_000, -1 for signed
/// formats; true and false for DWORD. MULTI_SZ: one string a line, or a JSON array. Binary formats:
/// hexadecimal digits with or without "hex:", blanks and commas. FILETIME: a count of 100 ns or
/// "2026-03-14T02:17:45Z" with up to seven decimals. The error is a sentence that says what is
/// allowed.
[[nodiscard]] tl::expected<Value, Sentence> parseValue(QStringView text, quint32 syntax);

/// "DWORD", "EXPAND_SZ", …; for several values of different formats "several".
[[nodiscard]] QString formatText(const Property &property);

/// "01 02 ff", at most `most` bytes and then an ellipsis.
[[nodiscard]] QString hexText(const QByteArray &bytes, qsizetype most = -1);

} // namespace clusprop
