// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How the byte layer reports what is wrong: a class and the absolute byte offset of it.
///
/// The classes, the place that each one points at and which of them tolerant reading goes past
/// are those of FORMAT.md, "Reading". They are few and have stable names, because the command
/// prints them and scripts compare them.
#pragma once

#include <tl/expected.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace clusprop::wire {

enum class Errc : std::uint8_t {
    // Defects: strict reading stops at the first one.
    Truncated,
    LengthOverflow,
    CountTooLarge,
    ExpectedName,
    MissingEndmark,
    NoValue,
    BadLength,
    OddLength,
    UnterminatedString,
    UnterminatedMultiSz,
    TooDeep,
    TrailingGarbage,
    // Oddities: warnings in both modes.
    UnknownSyntax,
    NonzeroPadding,
    EmbeddedNul,
    LoneSurrogate,
    EmptyName,
    DuplicateName,
    ExtraData,
    TextAfterNul,
    PackedLayout,
    EmptyBuffer, ///< tolerant reading only: no bytes at all, taken as an empty list
    // Refusals of the writer.
    NulInText,
    EmptyStringInList,
    NumberOutOfRange,
    TooLong,
};
constexpr std::size_t errcCount = static_cast<std::size_t>(Errc::TooLong) + 1;

/// What tolerant reading does at a class of finding.
enum class Severity : std::uint8_t {
    Fatal, ///< stops in both modes
    Tolerable, ///< stops strict reading, a warning in tolerant reading
    Warning, ///< a warning in both modes
};

struct ErrcRow
{
    Errc code;
    std::string_view name; ///< stable, lower case with dashes: "length-overflow"
    std::string_view meaning; ///< one plain English sentence for developers, without full stop
    Severity severity;
};

[[nodiscard]] const ErrcRow &describe(Errc code);

/// Something found while reading or writing. `offset` counts bytes from the start of the buffer
/// that the caller gave, also for what is found inside a nested list; for a refusal of the writer
/// it is 0.
struct Finding
{
    Errc code = Errc::Truncated;
    std::size_t offset = 0;

    friend constexpr bool operator==(const Finding &, const Finding &) = default;
};

using Error = Finding;

template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Errc code, std::size_t offset)
{
    return tl::unexpected(Error{ code, offset });
}

} // namespace clusprop::wire
