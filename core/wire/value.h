// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Numbers in payloads, both ways. Text is in text.h, structures are in structures.h.
#pragma once

#include "core/wire/byte_reader.h"
#include "core/wire/byte_writer.h"
#include "core/wire/result.h"
#include "core/wire/syntax.h"

#include <cstdint>
#include <optional>

namespace clusprop::wire {

/// True for DWORD, WORD, LONG, the two large integers, FILETIME and 4-byte resource classes.
[[nodiscard]] bool isNumber(Payload payload);
[[nodiscard]] bool isSigned(Payload payload);
/// Bytes of a numeric payload: 2, 4 or 8; 0 for what is no number.
[[nodiscard]] std::size_t numberSize(Payload payload);

/// The number as 64 bits; signed ones are sign-extended, so a cast to std::int64_t gives them.
/// Nothing when the payload has another size than the format asks for.
[[nodiscard]] std::optional<std::uint64_t> readNumber(Payload payload, Bytes bytes);

/// The inverse. For signed formats `bits` holds the sign-extended number. Refused:
/// NumberOutOfRange.
[[nodiscard]] Result<Buffer> numberPayload(Payload payload, std::uint64_t bits);

} // namespace clusprop::wire
