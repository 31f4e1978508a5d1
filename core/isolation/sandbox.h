// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the reading process does to itself before it touches the first byte of a file.
///
/// All of it is for good: a process cannot take back a limit or a filter of its own. See README.md
/// for what this protects against, and what not.
#pragma once

#include "core/isolation/result_stream.h"

namespace clusprop {

/// How the reading process ends. Other codes are faults of its own.
namespace reader_exit {
constexpr int done = 0;
constexpr int noRequest = 70; ///< it was not started by the program
constexpr int outOfMemory = 71;
constexpr int forbidden = 72; ///< a system call that a reader must not make
constexpr int unsealable = 73;
} // namespace reader_exit

/// Dies with the program that started it, cannot be traced, gets no new rights, leaves no core
/// dump, and keeps to the limits of memory, CPU time, files and processes. False where the system
/// refuses one of them. Limits that are lower already stay. Under a sanitizer, which reserves
/// terabytes, there is no limit on address space.
[[nodiscard]] bool limitResources(const ReadingLimits &limits);

/// Whether the program was built with a sanitizer, which needs more memory and calls than a reader.
[[nodiscard]] bool isSanitized();

/// Bytes of address space that a reader of this process may take: those of `limits`, or less where
/// this process itself is held to less.
[[nodiscard]] qint64 memoryOfReader(const ReadingLimits &limits);

/// Loads what the libraries would load while they read: tables of code pages, the time zone.
void loadBeforehand(const QString &codePage);

/// From here on any system call that a reader has no use for sends PacketKind::Forbidden through
/// `channel` and ends the process. Opening a file of the process's own by /proc/self/fd/N goes on
/// working, for libraries that take nothing but a path; it never reaches the system. Gives why it
/// cannot be done; null where it was.
[[nodiscard]] QString sealSystemCalls(int channel);

/// "openat", or its number where there is no name.
[[nodiscard]] QString systemCallName(int number);

} // namespace clusprop
