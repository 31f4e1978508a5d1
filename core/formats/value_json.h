// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values, lists and structures as members of JSON objects: DECODE_JSON.md.
///
/// The command's documents and the snapshots say the same in different detail, so both write
/// through here and read through list_from_json.h.
#pragma once

#include "core/formats/json_writer.h"
#include "core/model/property.h"
#include "core/wire/property_list.h"
#include "core/wire/structures.h"

namespace clusprop {

/// The member that a value is told by.
enum class ValueForm : std::uint8_t {
    Number, ///< "value": a number, or decimal text for 64 bits
    Text, ///< "value": text
    MultiText, ///< "value": an array of texts
    Fields, ///< "fields": an object, and "extra" for what follows the known fields
    List, ///< "list": a property list or value list
    Hex, ///< "hex"
    Reset, ///< "reset": true
};

/// A payload that is not readable, or that is not what its syntax promises, is Hex.
[[nodiscard]] ValueForm valueForm(quint32 syntax, wire::Bytes payload, bool readable);

enum class BytesMember : std::uint8_t {
    Never,
    WhenNeeded, ///< only where the form above would not give the same bytes back
    Always,
};

struct JsonDetail
{
    bool offsets = true; ///< absolute offsets, for what was read from a file
    bool lengths = true;
    BytesMember bytes = BytesMember::Always;
};

/// "syntax" … "bytes", but not "padding", into the object that is open. `offset` is that of the
/// syntax word; it is not written when it is negative.
void writeValueMembers(JsonWriter &out, quint32 syntax, wire::Bytes payload, bool readable,
    qint64 offset, JsonDetail detail);

/// "count", "properties", "trailingEndmark", "trailing".
void writeListMembers(JsonWriter &out, const wire::PropertyListView &list, JsonDetail detail);
/// "values", "trailing".
void writeListMembers(JsonWriter &out, const wire::ValueListView &list, JsonDetail detail);

/// The members of a structure's "fields". Requires bytes.size() >= structure.length.
void writeFields(JsonWriter &out, const wire::StructureRow &structure, wire::Bytes bytes);

/// What stands behind "value" in the forms Number, Text and MultiText. Requires one of them.
void writePlainForm(JsonWriter &out, ValueForm form, quint32 syntax, wire::Bytes payload);

[[nodiscard]] QString hexOf(wire::Bytes bytes);
/// A row's name or 0x%08x, as "syntax" has it.
[[nodiscard]] QString syntaxText(quint32 syntax);
/// How the syntax lays out its payload; Opaque for unknown ones.
[[nodiscard]] wire::Payload payloadOf(quint32 syntax);

} // namespace clusprop
