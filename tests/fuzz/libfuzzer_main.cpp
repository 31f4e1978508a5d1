// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Compiled once for each target: libFuzzer calls the function that CLUSPROP_FUZZ_TARGET names.

#include "tests/fuzz/targets.h"

#include <cstdint>

namespace clusprop::fuzz {

bool isChosen(Bytes input, std::uint32_t oneIn)
{
    std::uint32_t sum = 0;
    for (const std::byte byte : input)
        sum = sum * 31 + std::to_integer<std::uint32_t>(byte);
    return (sum >> 8U) % oneIn == 0;
}

} // namespace clusprop::fuzz

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    clusprop::fuzz::CLUSPROP_FUZZ_TARGET(std::as_bytes(std::span(data, size)));
    return 0;
}
