// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/result.h"

#include <array>

namespace clusprop::wire {
namespace {

constexpr std::array<ErrcRow, errcCount> rows{ {
    { Errc::Truncated, "truncated", "the bytes end inside a field or its padding", Severity::Fatal },
    { Errc::LengthOverflow, "length-overflow", "the length is greater than the bytes that are left",
        Severity::Fatal },
    { Errc::CountTooLarge, "count-too-large", "fewer properties follow than the count announces",
        Severity::Tolerable },
    { Errc::ExpectedName, "expected-name", "a property name must start here", Severity::Fatal },
    { Errc::MissingEndmark, "missing-endmark", "an end mark must stand here", Severity::Fatal },
    { Errc::NoValue, "no-value", "the property has no value", Severity::Tolerable },
    { Errc::BadLength, "bad-length", "the length does not fit the format", Severity::Tolerable },
    { Errc::OddLength, "odd-length", "UTF-16 text has an odd number of bytes", Severity::Tolerable },
    { Errc::UnterminatedString, "unterminated-string", "the text does not end with a NUL",
        Severity::Tolerable },
    { Errc::UnterminatedMultiSz, "unterminated-multi-sz",
        "the list of strings does not end with two NULs", Severity::Tolerable },
    { Errc::TooDeep, "too-deep", "lists are nested too deeply", Severity::Tolerable },
    { Errc::TrailingGarbage, "trailing-garbage", "bytes follow the end", Severity::Tolerable },
    { Errc::UnknownSyntax, "unknown-syntax", "the syntax word is not known; its bytes are kept",
        Severity::Warning },
    { Errc::NonzeroPadding, "nonzero-padding", "the padding is not zero", Severity::Warning },
    { Errc::EmbeddedNul, "embedded-nul", "bytes follow the NUL that ends the text",
        Severity::Warning },
    { Errc::LoneSurrogate, "lone-surrogate", "the text holds half of a surrogate pair",
        Severity::Warning },
    { Errc::EmptyName, "empty-name", "the property name is empty", Severity::Warning },
    { Errc::DuplicateName, "duplicate-name", "a property of this name came before",
        Severity::Warning },
    { Errc::ExtraData, "extra-data", "the entry is longer than its known fields", Severity::Warning },
    { Errc::TextAfterNul, "text-after-nul", "a fixed text field goes on after its NUL",
        Severity::Warning },
    { Errc::PackedLayout, "packed-layout", "the record has no pad bytes before its 64-bit fields",
        Severity::Warning },
    { Errc::EmptyBuffer, "empty-buffer", "there are no bytes; read as an empty list",
        Severity::Warning },
    { Errc::NulInText, "nul-in-text", "text to be written must not hold a NUL", Severity::Fatal },
    { Errc::EmptyStringInList, "empty-string-in-list",
        "a list of strings cannot hold an empty string", Severity::Fatal },
    { Errc::NumberOutOfRange, "number-out-of-range", "the number does not fit the format",
        Severity::Fatal },
    { Errc::TooLong, "too-long", "the data is longer than a 32-bit length can say",
        Severity::Fatal },
} };

consteval bool everyCodeHasItsRow()
{
    for (std::size_t index = 0; index < rows.size(); ++index) {
        if (static_cast<std::size_t>(rows[index].code) != index)
            return false;
    }
    return true;
}
static_assert(everyCodeHasItsRow());

} // namespace

const ErrcRow &describe(Errc code)
{
    return rows[static_cast<std::size_t>(code)];
}

} // namespace clusprop::wire
