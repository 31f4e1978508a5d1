// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// UTF-16LE text as it stands in names, values and fixed fields. Lone surrogates are kept.
#pragma once

#include "core/wire/byte_reader.h"
#include "core/wire/byte_writer.h"
#include "core/wire/result.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clusprop::wire {

/// The text up to the first NUL or the last whole unit.
[[nodiscard]] std::u16string readText(Bytes bytes);

/// The strings of a MULTI_SZ up to the first empty one or the end.
[[nodiscard]] std::vector<std::u16string> readMultiText(Bytes bytes);

/// True when a high surrogate is not followed by a low one, or a low one not preceded.
[[nodiscard]] bool hasLoneSurrogate(std::u16string_view text);

/// Simple upper-case mapping of one unit for comparing names: ASCII, Latin-1, Latin Extended-A,
/// Greek and Cyrillic letters. Registry value names, as which properties end up, compare the same
/// way there; letters outside these scripts compare exactly.
[[nodiscard]] char16_t foldCase(char16_t unit);
[[nodiscard]] bool sameName(std::u16string_view left, std::u16string_view right);

/// Why a text cannot be written: NulInText, TooLong. Nothing when it can.
[[nodiscard]] std::optional<Errc> refusalOfText(std::u16string_view text);
/// Text with its NUL. Refused: NulInText, TooLong.
[[nodiscard]] Result<Buffer> textPayload(std::u16string_view text);
/// Each string with its NUL and one more NUL; one NUL alone for no strings (FORMAT.md, "Strings").
/// Refused: NulInText, EmptyStringInList, TooLong.
[[nodiscard]] Result<Buffer> multiTextPayload(const std::vector<std::u16string> &strings);

} // namespace clusprop::wire
