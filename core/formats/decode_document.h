// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A property list, value list or fixed structure as JSON, losslessly, and back.
///
/// The form is the command's contract ("JSON of decode" in DECODE_JSON.md): `encode` of what
/// `decode` prints gives the same bytes, for every input that decodes.
#pragma once

#include "core/reading/loaded_file.h"
#include "core/wire/decode.h"

#include <QByteArray>

namespace clusprop {

class JsonWriter;

struct DecodeOptions
{
    QString as; ///< "property-list", "value-list" or a structure's name; empty: recognise
    wire::Mode mode = wire::Mode::Strict;
};

struct DecodedDocument
{
    QByteArray json; ///< UTF-8, indented, with a final newline
    bool stopped = false; ///< tolerant reading had to stop: the document has an "error" key
    QString stoppedMessage; ///< then: CLASS: sentence, with "@0xOFFSET" before it
};

/// The error's `where` is "@0x…" and its `what` begins with the class name.
[[nodiscard]] LoadResult<DecodedDocument> decodeToJson(const QByteArray &bytes, const QString &file,
    const DecodeOptions &options);

/// The inverse. It goes by `value`, `fields`, `list`, `hex` or `reset`; `bytes` is used where it
/// still decodes to that value. `notes` receives sentences about what was not as announced.
[[nodiscard]] LoadResult<QByteArray> encodeFromJson(const QByteArray &json, const QString &file,
    QStringList &notes);

/// One value in the form that `decode` gives it: an object with "syntax", "length" and one of
/// "value", "hex", "fields", "list", "reset"; "offset" only when it is not negative.
void writeValueObject(JsonWriter &out, quint32 syntax, const QByteArray &payload, bool readable,
    qint64 offset, bool withBytes);
/// Only what stands behind the "value" key of that form: a number, text, an array, hexadecimal
/// text; null for nested lists and structures.
void writePlainValue(JsonWriter &out, quint32 syntax, const QByteArray &payload, bool readable);

/// A property's values: one plain value behind `valueKey`; otherwise null there and, when there are
/// any, all of them as objects behind `valuesKey`.
void writePropertyValues(
    JsonWriter &out, QStringView valueKey, QStringView valuesKey, const Property &property);

} // namespace clusprop
