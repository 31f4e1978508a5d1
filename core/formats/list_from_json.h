// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The inverse of value_json.h: values, properties and lists from the members of JSON objects.
///
/// Everything goes by "value", "fields", "list", "hex" or "reset". "bytes" is used where it still
/// says the same, so that what was not edited keeps its bytes and what was edited needs no care.
#pragma once

#include "core/formats/json_input.h"
#include "core/model/property.h"
#include "core/wire/structures.h"

namespace clusprop {

/// What a whole document shares while it is read.
struct JsonReading
{
    JsonNotes &notes;
    int depth = 0; ///< lists around the present one
};

/// Tolerated defects that a document says it has.
using Tolerated = QVector<wire::Errc>;

/// The payload under "syntax"; without "padding". Missing, doubled or unusable members are faults.
[[nodiscard]] JsonResult<Value> valueFromJson(
    const QJsonObject &object, const QString &path, JsonReading &reading);
/// "name", "nameBytes", "padding", and either "values" or the members of one value. With
/// `withoutValues` none of these need be there.
[[nodiscard]] JsonResult<Property> propertyFromJson(const QJsonObject &object, const QString &path,
    JsonReading &reading, bool withoutValues = false);

/// "properties", "trailingEndmark", "trailing". The count is that of the properties, unless
/// `tolerated` holds CountTooLarge and "count" is greater.
[[nodiscard]] JsonResult<wire::Buffer> propertyListFromJson(const QJsonObject &object,
    const QString &path, JsonReading &reading, const Tolerated &tolerated = {});
/// "values", "trailing".
[[nodiscard]] JsonResult<wire::Buffer> valueListFromJson(
    const QJsonObject &object, const QString &path, JsonReading &reading);

/// A structure of `structure.length` bytes. Fields that are missing or unchanged are taken from
/// `base`, which is empty or has at least that length.
[[nodiscard]] JsonResult<wire::Buffer> structureFromJson(const wire::StructureRow &structure,
    const QJsonValue &fields, const QString &path, wire::Bytes base, JsonReading &reading);

/// The members that a property's object may have.
[[nodiscard]] std::span<const QStringView> propertyMembers();

} // namespace clusprop
