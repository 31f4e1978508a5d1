// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes as text in the notations that other programs use, both ways: for pasting and copying.
#pragma once

#include "core/model/sentence.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cstdint>
#include <span>

namespace clusprop {

enum class ByteNotation : std::uint8_t {
    Hexadecimal, ///< 01 02 ff; also 0102ff, 01-02-ff, 01:02:ff and 0x01,0x02
    Registry, ///< hex:01,02,\ with lines that go on, as in .reg files; also hex(b):
    CArray, ///< { 0x01, 0x02 }, also with a declaration before it; numbers from 0 to 255
    CEscapes, ///< "\x01\x02", also several literals, \n and octal numbers
    Base64,
};

struct ByteNotationRow
{
    ByteNotation notation;
    const char16_t *name; ///< "hexadecimal", for people
    QString (*text)(const QByteArray &bytes);
};

/// By the number of the notation.
[[nodiscard]] std::span<const ByteNotationRow> byteNotationRows();

struct BytesRead
{
    QByteArray bytes;
    ByteNotation notation = ByteNotation::Hexadecimal;
};

/// Recognises the notation of a text and reads it. Digits that could be both hexadecimal and Base64
/// are hexadecimal. The error is a sentence that says what was expected.
[[nodiscard]] tl::expected<BytesRead, Sentence> bytesFromText(QStringView text);

/// What a field for bytes takes while somebody types: hexadecimal digits with or without "hex:",
/// blanks, commas and dashes. The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, Sentence> bytesFromHex(QStringView text);

} // namespace clusprop
