// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bytes behind a selection, before and after the edits, explained and linked both ways with
/// the properties that they hold.
#pragma once

#include "core/document/byte_differences.h"
#include "core/document/document.h"
#include "core/model/sentence.h"

#include <optional>

namespace clusprop {

/// What bytesOf() works from: values that share their memory with the document, so that taking them
/// is quick and the work can be done in another thread. While one of them lives, the next edit
/// copies what it shares.
struct ByteSource
{
    LoadedFile file; ///< for lists of a snapshot without the cluster
    Cluster edited; ///< the same
    PropertyList loadedList; ///< for lists of a snapshot; otherwise both are empty
    PropertyList editedList;
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    Sentence title; ///< as ObjectBytes has it
};

/// Takes what the bytes of an object's list are made of. Requires an object of the document.
[[nodiscard]] ByteSource byteSource(const Document &document, int object, Scope scope);

/// Where one property of the edited cluster stands in ObjectBytes::bytes.
struct PropertyBytes
{
    int object = -1; ///< index into Cluster::objects
    Scope scope = Scope::Common;
    int position = -1; ///< in that list
    wire::ByteRange range; ///< from the name entry to the property's end mark, or a field
};

struct ObjectBytes
{
    QByteArray bytes;
    ByteMap map; ///< of `bytes`
    Form form = Form::PropertyList; ///< of `bytes`: never a snapshot
    QString formWord; ///< as mapBytes() takes it
    Sentence title; ///< "disk.clusprop" or "Common properties of node:HV01"
    bool fromFile = false; ///< false: nobody has stored these bytes, an export would write them
    QVector<PropertyBytes> ranges; ///< by offset
    QVector<qsizetype> byPlace; ///< indices of `ranges` by object, scope and position
    ByteMap before; ///< of the loaded state; of no bytes while nothing differs
    ByteDifferences differences; ///< from `before` to `map`
    QVector<wire::ByteRange> changed; ///< what differs from the loaded state; by offset

    [[nodiscard]] std::optional<wire::ByteRange> rangeOf(
        int object, Scope scope, int position) const;
    /// Null for bytes that belong to no property.
    [[nodiscard]] const PropertyBytes *propertyAt(qint64 offset) const;
};

/// For a file of bytes: the whole file as it would be saved now. For a snapshot: one list of an
/// object, encoded; properties whose value is not known, or that cannot be encoded, are left out.
/// Linear in the size; may run in any thread.
[[nodiscard]] ObjectBytes bytesOf(const ByteSource &source);
[[nodiscard]] ObjectBytes bytesOf(const Document &document, int object, Scope scope);

/// About how much bytesOf() has to go through: bytes of the file and properties times a typical
/// size. Quick.
[[nodiscard]] qsizetype costOf(const ByteSource &source);

} // namespace clusprop
