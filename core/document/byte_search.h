// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Finding bytes: what a person types as a pattern, and where that occurs.
///
/// Searching takes a stretch at a time, so that a caller can look after its window in between.
#pragma once

#include "core/model/sentence.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>

namespace clusprop {

enum class PatternKind : std::uint8_t {
    Hexadecimal, ///< "02 00 ?? 00": ? stands for any digit
    Utf16, ///< little-endian; upper and lower case differ
    Ascii,
    Number, ///< a DWORD, decimal or 0x…
};

struct BytePattern
{
    QByteArray bytes; ///< never empty
    QByteArray mask; ///< of the same size; bits that count are set
};

/// The error is a sentence that says what is allowed.
[[nodiscard]] tl::expected<BytePattern, Sentence> parsePattern(QStringView text, PatternKind kind);

/// The first occurrence that begins at `from` or later, and before `until`; -1 for none.
[[nodiscard]] qint64 findForward(
    const QByteArray &bytes, const BytePattern &pattern, qint64 from, qint64 until);
/// The last occurrence that begins at `from` or later, and before `until`; -1 for none.
[[nodiscard]] qint64 findBackward(
    const QByteArray &bytes, const BytePattern &pattern, qint64 from, qint64 until);

/// Reads "0x1c", "28", "+16" or "-0x10", the last two counted from `current`, as an offset into
/// `size` bytes. The error is a sentence that says what is allowed.
[[nodiscard]] tl::expected<qint64, Sentence> parseOffset(
    QStringView text, qint64 current, qint64 size);

} // namespace clusprop
