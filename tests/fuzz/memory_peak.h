// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// How much memory something takes from the heap while it runs.
///
/// malloc() and its companions are replaced in programs that link memory_peak.cpp, as long as no
/// sanitizer has done so; Qt's containers take their memory from there, as operator new does.
#pragma once

#include <cstddef>

namespace clusprop::fuzz {

/// Counts from its making on. Only one at a time, and only for work in one thread.
class MemoryPeak
{
public:
    MemoryPeak();
    ~MemoryPeak();
    MemoryPeak(const MemoryPeak &) = delete;
    MemoryPeak &operator=(const MemoryPeak &) = delete;

    /// The most bytes that were held at once, of those asked for since; 0 where nothing is counted.
    [[nodiscard]] std::size_t bytes() const;
};

} // namespace clusprop::fuzz
