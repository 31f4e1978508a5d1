// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What every byte of a buffer is: the map behind the hex view.
///
/// The map is a sequence of fields in file order that covers the buffer without gaps or overlaps,
/// so that a view needs no knowledge of the format. It keeps twelve bytes for each field and makes
/// words only when they are asked for: a list of a million properties has eight million fields.
/// Layouts: FORMAT.md.
#pragma once

#include "core/model/sentence.h"
#include "core/reading/loaded_file.h"
#include "core/wire/byte_range.h"

#include <QByteArray>
#include <QString>
#include <QVector>

#include <cstdint>

namespace clusprop::wire {
struct StructureRow;
}

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
    int depth = 0; ///< how many lists it is nested in
    bool isText = false; ///< UTF-16LE units
};

class ByteMap
{
public:
    /// Of no bytes.
    ByteMap() = default;

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    [[nodiscard]] qsizetype size() const { return m_fields.size(); }
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }
    /// Requires an index below size().
    [[nodiscard]] FieldRange at(qsizetype index) const;
    /// The field that holds a byte, or -1 for an offset that is outside of the buffer.
    [[nodiscard]] qsizetype indexAt(qint64 offset) const;

private:
    friend class ByteMapper;
    friend class FieldReader;

    struct Entry
    {
        quint32 offset;
        quint32
            owner; ///< 1 + the index of the outermost property's or value's first field; 0: none
        ByteField field;
        quint8 depth;
        quint16 detail; ///< by kind of field, see byte_map.cpp
    };

    QByteArray m_bytes;
    QVector<Entry> m_fields;
    QVector<const wire::StructureRow *> m_structures; ///< those that fields belong to; static rows
    QVector<Sentence> m_defects; ///< why bytes are Unread
};

/// Takes any bytes. `formWord` names the structure for Form::Structure; a snapshot is text and one
/// field. Time and memory are linear in the size.
[[nodiscard]] ByteMap mapBytes(const QByteArray &bytes, Form form, const QString &formWord);

/// Whose the field is: the name of the outermost property, the volume, the syntax of a value list's
/// entry; empty for what belongs to the whole buffer.
[[nodiscard]] QString fieldProperty(const ByteMap &map, qsizetype index);
/// What kind of field, of which property: "Value of BackupInProgress", "Count".
[[nodiscard]] Sentence fieldTitle(const ByteMap &map, qsizetype index);
/// What stands in it: "1 (DWORD)", "4 bytes", "0x00040003, NAME"; empty for end marks.
[[nodiscard]] Sentence fieldContent(const ByteMap &map, qsizetype index);
/// The value alone, without its format, for fields that hold one; otherwise as fieldContent().
[[nodiscard]] Sentence fieldValue(const ByteMap &map, qsizetype index);
/// Title and content: "Value of BackupInProgress: 1 (DWORD)".
[[nodiscard]] Sentence explainField(const ByteMap &map, qsizetype index);
/// Which bytes, in decimal: "Bytes 4 to 7", "Byte 12".
[[nodiscard]] Sentence rangeWords(wire::ByteRange range);
/// What such a field is for, in a sentence or two for somebody who sees the format first.
[[nodiscard]] Sentence fieldLesson(ByteField field);

} // namespace clusprop
