// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Loaded into a program before its own libraries, lets memory run out there: FAIL_FROM and FAILURES
// say where, as in counted_memory.h; COUNT_INTO is a file for the number of requests.

#include "tests/counted_memory.h"

#include <cstdio>
#include <cstdlib>

namespace {

long numberIn(const char *variable)
{
    const char *text = std::getenv(variable);
    return text == nullptr ? -1 : std::atol(text);
}

[[gnu::constructor]] void begin()
{
    clusprop::countedMemory.failFrom = numberIn("FAIL_FROM");
    clusprop::countedMemory.failures = numberIn("FAILURES");
    clusprop::countedMemory.isCounted = true;
}

[[gnu::destructor]] void end()
{
    clusprop::countedMemory.isCounted = false;
    const char *path = std::getenv("COUNT_INTO");
    std::FILE *file = path == nullptr ? nullptr : std::fopen(path, "w");
    if (file == nullptr)
        return;
    std::fprintf(file, "%ld", clusprop::countedMemory.asked);
    std::fclose(file);
}

} // namespace
