// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Compiled once for each target: libFuzzer calls the function that CLUSPROP_FUZZ_TARGET names.

#include "tests/fuzz/targets.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    clusprop::fuzz::CLUSPROP_FUZZ_TARGET(std::as_bytes(std::span(data, size)));
    return 0;
}
