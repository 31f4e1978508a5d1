// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The other side of safe_reading.h: the process that reads what it is given, and nothing else.
#pragma once

#include <optional>

namespace clusprop {

/// The first argument of a program that is to be the reading process.
constexpr const char *readerArgument = "--read-for-another-process";
/// The descriptor at which it finds its end of the channel.
constexpr int readerChannel = 3;
/// Both sides must have the same. To be raised whenever a stream or a packet changes.
constexpr int streamVersion = 4;

/// For the very beginning of main(): becomes the reading process if the arguments say so, and gives
/// its exit code, with which main() is to end the process at once. Nothing where it is an ordinary
/// start.
[[nodiscard]] std::optional<int> runReaderProcess(int count, char **words);

} // namespace clusprop
