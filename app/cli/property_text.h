// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A property as the words of a table and as an object of the command's JSON.
#pragma once

#include "core/document/property_rows.h"
#include "core/formats/json_writer.h"
#include "core/reading/loaded_file.h"

namespace clusprop::cli {

/// The catalog's word for what is stored, else for what is documented: "dword", "unknown".
[[nodiscard]] QString storedFormatWord(const Property &property, const CatalogEntry *entry);

/// "read/write", "read-only"; empty when neither list nor catalog says it.
[[nodiscard]] QString accessText(Access access);
/// By the list that the property stands in and by the catalog.
[[nodiscard]] Access accessOf(Scope scope, const CatalogEntry *entry);

/// "differs from default", "outside range", "not documented", …, with commas.
[[nodiscard]] QString marksOf(const PropertyRow &row, const Property &property);

/// An item of "properties" in the JSON of `show`.
void writePropertyObject(
    JsonWriter &out, const LoadedFile &file, const PropertyRow &row, const Property &property);

} // namespace clusprop::cli
