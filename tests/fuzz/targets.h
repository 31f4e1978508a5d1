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
#include <cstdint>
#include <string_view>

namespace clusprop::fuzz {

using wire::Bytes;

/// Ends the program with a message, as libFuzzer and the replay expect, unless `holds`.
void require(bool holds, const char *what);

/// Whether what takes long is asked of this input too. A search asks it of one input in `oneIn`, always
/// of the same ones, so that a finding is one again; a replay asks it of all.
[[nodiscard]] bool isChosen(Bytes input, std::uint32_t oneIn);

void answers(Bytes input);
void cli(Bytes input);
void clixml(Bytes input);
void csv(Bytes input);
void decodeDocument(Bytes input);
void encoding(Bytes input);
void filter(Bytes input);
void hive(Bytes input);
void json(Bytes input);
void open(Bytes input);
void policy(Bytes input);
void redaction(Bytes input);
void reg(Bytes input);
void shellText(Bytes input);
void snapshot(Bytes input);
void values(Bytes input);
void wireDecode(Bytes input);
void wireRoundTrip(Bytes input);

struct Target
{
    std::string_view name; ///< of the test, of the corpus folder and of the program: "wire_decode"
    void (*run)(Bytes input);
};

inline constexpr std::array targets{
    Target{ "answers", answers },
    Target{ "cli", cli },
    Target{ "clixml", clixml },
    Target{ "csv", csv },
    Target{ "decode_document", decodeDocument },
    Target{ "encoding", encoding },
    Target{ "filter", filter },
    Target{ "hive", hive },
    Target{ "json", json },
    Target{ "open", open },
    Target{ "policy", policy },
    Target{ "redaction", redaction },
    Target{ "reg", reg },
    Target{ "shell_text", shellText },
    Target{ "snapshot", snapshot },
    Target{ "values", values },
    Target{ "wire_decode", wireDecode },
    Target{ "wire_round_trip", wireRoundTrip },
};

} // namespace clusprop::fuzz
