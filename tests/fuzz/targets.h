// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The fuzz targets: what each one is fed to, and what must hold of any input.
///
/// A target returns for an input in which everything holds, whether it is accepted or refused, and
/// ends the program otherwise (`require`). README.md has the list in words.
#pragma once

#include "core/wire/byte_reader.h"

#include <array>
#include <cstddef>
#include <string_view>

namespace clusprop::fuzz {

using wire::Bytes;

/// Ends the program with a message, as libFuzzer and the replay expect, unless `holds`.
void require(bool holds, const char *what);

void wireDecode(Bytes input);
void wireRoundTrip(Bytes input);

struct Target
{
    std::string_view name; ///< of the test, of the corpus folder and of the program: "wire_decode"
    void (*run)(Bytes input);
};

inline constexpr std::array targets{
    Target{ "wire_decode", wireDecode },
    Target{ "wire_round_trip", wireRoundTrip },
};

} // namespace clusprop::fuzz
