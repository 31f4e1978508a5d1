// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a test program asks of the memory: how often, and what becomes of it when there is none.
///
/// Included by one file of a test program, this takes the place of malloc() and its family, which
/// Qt's containers and operator new both end in. Requires glibc. A sanitizer has its own malloc(),
/// which is left alone: then nothing is counted, and nothing fails.
#pragma once

#include <cerrno>
#include <cstddef>
#include <cstdlib>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define CLUSPROP_COUNTS_MEMORY 1
#else
#define CLUSPROP_COUNTS_MEMORY 0
#endif

namespace clusprop {

/// Of the thread that set `isCounted`, from then on.
struct CountedMemory
{
    bool isCounted = false;
    long asked = 0; ///< calls that ask for memory
    long living = 0; ///< blocks that were not given back; negative: of those from before
    long failFrom = -1; ///< the first of `asked` that fails, from 0; negative: none
    long failures = 1; ///< how many fail from there on
    long failed = 0; ///< how many did
};

inline thread_local CountedMemory countedMemory;

/// Whether this call is to fail.
inline bool countAllocation()
{
    CountedMemory &memory = countedMemory;
    if (!memory.isCounted)
        return false;
    const long number = memory.asked++;
    if (memory.failFrom < 0 || number < memory.failFrom
        || number - memory.failFrom >= memory.failures)
        return false;
    ++memory.failed;
    errno = ENOMEM;
    return true;
}

inline void countLiving(long change)
{
    if (countedMemory.isCounted)
        countedMemory.living += change;
}

} // namespace clusprop

#if CLUSPROP_COUNTS_MEMORY
extern "C" {
void *__libc_malloc(std::size_t size);
void *__libc_calloc(std::size_t count, std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);
void __libc_free(void *memory);

void *malloc(std::size_t size) noexcept
{
    void *memory = clusprop::countAllocation() ? nullptr : __libc_malloc(size);
    clusprop::countLiving(memory == nullptr ? 0 : 1);
    return memory;
}

void *calloc(std::size_t count, std::size_t size) noexcept
{
    void *memory = clusprop::countAllocation() ? nullptr : __libc_calloc(count, size);
    clusprop::countLiving(memory == nullptr ? 0 : 1);
    return memory;
}

void *realloc(void *memory, std::size_t size) noexcept
{
    if (clusprop::countAllocation())
        return nullptr;
    void *moved = __libc_realloc(memory, size);
    clusprop::countLiving((moved == nullptr ? 0 : 1) - (memory == nullptr ? 0 : 1));
    return moved;
}

void free(void *memory) noexcept
{
    clusprop::countLiving(memory == nullptr ? 0 : -1);
    __libc_free(memory);
}
}
#endif
