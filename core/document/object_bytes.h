// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bytes behind a selection, linked both ways with the properties that they hold.
#pragma once

#include "core/document/byte_map.h"
#include "core/document/document.h"

#include <optional>

namespace clusprop {

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
    Form form = Form::PropertyList; ///< of `bytes`: never a snapshot
    QString formWord; ///< as mapBytes() takes it
    QString title; ///< "disk.clusprop" or "Common properties of node:HV01"
    bool fromFile = false; ///< false: nobody has stored these bytes, an export would write them
    QVector<PropertyBytes> ranges; ///< by offset
    QVector<wire::ByteRange> changed; ///< what differs from the loaded state; by offset

    [[nodiscard]] std::optional<wire::ByteRange> rangeOf(
        int object, Scope scope, int position) const;
    /// Null for bytes that belong to no property.
    [[nodiscard]] const PropertyBytes *propertyAt(qint64 offset) const;
};

/// For a file of bytes: the whole file as it would be saved now. For a snapshot: one list of an
/// object, encoded; properties whose value is not known, or that cannot be encoded, are left out.
[[nodiscard]] ObjectBytes bytesOf(const Document &document, int object, Scope scope);

} // namespace clusprop
