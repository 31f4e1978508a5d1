// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The small pieces that registry exports are made of: quoted text, lists of hexadecimal bytes.
#pragma once

#include <QByteArray>
#include <QString>

namespace clusprop {

/// Which escapes a backslash makes in quoted text.
enum class RegEscapes : std::uint8_t {
    Plain, ///< `\\` and `\"`; in front of anything else a backslash is itself
    Extended, ///< also `\0`, `\n` and `\r`, as the str(7) of other tools has them
};

/// Takes text from `line` up to the closing quote and appends it to `text`; `line` is left behind
/// the quote, or empty. True when the quote was there.
[[nodiscard]] bool takeQuoted(QStringView &line, RegEscapes escapes, QString &text);

/// A hexadecimal number of up to eight digits at the start of `text`, which is left behind it. Sets
/// how many digits there were; 0: none, or too many.
[[nodiscard]] quint32 takeHexNumber(QStringView &text, int &digits);

/// Blank, or a comment.
[[nodiscard]] bool isTail(QStringView text);

/// How a line of bytes ended.
enum class HexEnd : std::uint8_t {
    Complete,
    Continued, ///< with a backslash: more on the next line
    Dangling, ///< with a comma, so there should be more
    Wrong, ///< at something that is no byte
};
/// Appends the bytes of a line, "01,0a,ff,\", to `bytes`.
[[nodiscard]] HexEnd takeHexBytes(QStringView line, QByteArray &bytes);

/// The units of `text`, little-endian, without a NUL.
[[nodiscard]] QByteArray utf16Bytes(QStringView text);

} // namespace clusprop
