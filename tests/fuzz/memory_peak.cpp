// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/fuzz/memory_peak.h"

#include <algorithm>
#include <malloc.h>

namespace {

// Plain integers, because the first call may come before anything is constructed.
bool isCounting = false;
std::ptrdiff_t held = 0;
std::ptrdiff_t most = 0;

} // namespace

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer)
#define CLUSPROP_HAS_OTHER_MALLOC
#endif
#endif
#if !defined(__GLIBC__) || defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define CLUSPROP_HAS_OTHER_MALLOC
#endif

#ifndef CLUSPROP_HAS_OTHER_MALLOC

// The names under which glibc keeps its own, for those who put theirs in front.
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *block, std::size_t size);
void __libc_free(void *block);
}
// NOLINTEND(bugprone-reserved-identifier)

namespace {

void *taken(void *block)
{
    if (isCounting && block != nullptr) {
        held += static_cast<std::ptrdiff_t>(::malloc_usable_size(block));
        most = std::max(most, held);
    }
    return block;
}

void givenBack(void *block)
{
    if (isCounting && block != nullptr)
        held -= static_cast<std::ptrdiff_t>(::malloc_usable_size(block));
}

} // namespace

extern "C" {

void *malloc(std::size_t size)
{
    return taken(__libc_malloc(size));
}

void *calloc(std::size_t count, std::size_t size)
{
    return taken(__libc_calloc(count, size));
}

void *realloc(void *block, std::size_t size)
{
    givenBack(block);
    return taken(__libc_realloc(block, size));
}

void free(void *block)
{
    givenBack(block);
    __libc_free(block);
}

} // extern "C"

#endif

namespace clusprop::fuzz {

MemoryPeak::MemoryPeak()
{
    held = 0;
    most = 0;
    isCounting = true;
}

MemoryPeak::~MemoryPeak()
{
    isCounting = false;
}

std::size_t MemoryPeak::bytes() const
{
    return static_cast<std::size_t>(most);
}

} // namespace clusprop::fuzz
