// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the bytes at a place would be, read in every way that may be meant: the data inspector's
/// rows.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop {

enum class ReadingKind : std::uint8_t {
    Unsigned8,
    Signed8,
    Unsigned16,
    Signed16,
    Unsigned32,
    Signed32,
    Unsigned64,
    Signed64,
    Unsigned16Big,
    Signed16Big,
    Unsigned32Big,
    Signed32Big,
    Unsigned64Big,
    Signed64Big,
    FileTime, ///< little-endian, UTC
    Guid, ///< its first three groups little-endian
    Utf16, ///< little-endian, up to a NUL
    Ascii, ///< up to the first byte that is no printable character
    Syntax, ///< little-endian
};

struct ByteReading
{
    ReadingKind kind = ReadingKind::Unsigned8;
    QString text; ///< empty when there are too few bytes, or for an empty text
    qsizetype length = 0; ///< bytes that it is made of, or would need
    bool isEnough = true; ///< false: fewer than `length` bytes are left
};

/// One row for each kind, in the order of the kinds. Nothing for an offset outside of the bytes.
[[nodiscard]] QVector<ByteReading> readingsAt(const QByteArray &bytes, qint64 offset);

} // namespace clusprop
