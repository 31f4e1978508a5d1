// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What every byte of a buffer is: the map behind the hex view.
///
/// The map is a plain sequence of ranges in file order that covers the buffer without gaps or
/// overlaps, so that a view needs no knowledge of the format. Layouts: FORMAT.md.
#pragma once

#include "core/reading/loaded_file.h"
#include "core/wire/byte_range.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop {

enum class ByteField : std::uint8_t {
    Count,
    NameSyntax,
    NameLength,
    Name,
    NamePadding,
    ValueSyntax,
    ValueLength,
    ValueData,
    ValuePadding,
    PropertyEndmark,
    ListEndmark,
    Trailing, ///< behind the end of what was announced
    Unread, ///< behind a defect that reading could not go past
    StructureField,
};

struct FieldRange
{
    wire::ByteRange range; ///< never empty
    ByteField field = ByteField::Unread;
    bool isText = false; ///< UTF-16LE units
    QString words; ///< "Syntax LIST_VALUE_DWORD", "Length 4 bytes", "Value 1 (DWORD)"
    QString property; ///< whose it is; empty for what belongs to the whole buffer
    int occurrence = 0; ///< how many properties of that name stand before it
};

/// A list of more fields than this has its rest in one range that says so: the map must not cost
/// many times the memory of the bytes.
constexpr qsizetype mostMappedFields = 400'000;

/// Takes any bytes. `formWord` names the structure for Form::Structure; a snapshot is text and one
/// range.
[[nodiscard]] QVector<FieldRange> mapBytes(
    const QByteArray &bytes, Form form, const QString &formWord);

/// The range that holds a byte, or null when the map does not reach there. Requires file order.
[[nodiscard]] const FieldRange *fieldAt(const QVector<FieldRange> &fields, qint64 offset);

/// What kind of field, of which property: "Value of BackupInProgress", "Count".
[[nodiscard]] QString fieldTitle(const FieldRange &field);
/// The same with its content: "Value of BackupInProgress: 1 (DWORD)".
[[nodiscard]] QString explainField(const FieldRange &field);

} // namespace clusprop
