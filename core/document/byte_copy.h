// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes as text for the clipboard.
#pragma once

#include "core/document/byte_map.h"

namespace clusprop {

enum class ByteCopyForm : std::uint8_t {
    Hexadecimal, ///< "02 00 01 00"
    CArray, ///< "{ 0x02, 0x00, … }", twelve a line
    Base64,
    Text, ///< what the bytes say as text, as the hex view shows it
};

/// More bytes than this are not worth a text that is several times as long.
constexpr std::size_t mostCopiedBytes = std::size_t{ 16 } * 1024 * 1024;

/// The character that a byte is shown as: of UTF-16 text its character and then a blank; a middle
/// dot for what cannot be shown. Requires an offset inside of the bytes; `field` may be null.
[[nodiscard]] QChar byteCharacter(const QByteArray &bytes, const FieldRange *field, qint64 offset);

/// Requires a range inside of `bytes`. `map` tells which of them are UTF-16 text and may be empty.
[[nodiscard]] QString copyText(
    const QByteArray &bytes, const ByteMap &map, wire::ByteRange range, ByteCopyForm form);

} // namespace clusprop
