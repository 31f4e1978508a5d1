// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A value of PowerShell's as a value of a property list, as far as the source tells it exactly.
///
/// - Numbers of 32 bits may come signed (WMI: -1 is 4294967295); what does not fit is cut.
/// - A name stands for its number only where it is in the table of enumerations or in the catalog.
///   A translated one ("Aktiviert") has no number and is cut, never 0.
/// - A date without time zone is cut, since nobody knows which moment it is.
/// - Lists and tables show the empty text and null alike: for a text format this is the empty text,
///   for every other format it is absent.
/// - A list in braces is taken apart only where it can be read in one way: none or one item, or
///   items that are addresses, numbers or GUIDs. "{a, b}" may be one item with a comma in it.
/// - The name of a type in place of a value ("System.Byte[]") is absent.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/importers/shell_record.h"
#include "core/model/property.h"

#include <optional>

namespace clusprop {

/// What is known of a property besides its value.
struct ShellExpectation
{
    ObjectClass objectClass = ObjectClass::Cluster;
    QStringView name; ///< as the source has it
    const CatalogEntry *entry = nullptr; ///< may be null
    std::optional<wire::Format> told; ///< by the source for this very property
    /// The documented format counts more than the value's type: WMI has other types than lists.
    bool prefersCatalog = false;
};

struct ShellReading
{
    Knowledge knowledge = Knowledge::Absent;
    std::optional<Value> value; ///< set when it is known
    QString shown; ///< of a cut value
    QString problem; ///< a clause; empty when nothing is wrong with the source
};

[[nodiscard]] ShellReading readShellValue(
    const ShellValue &value, const ShellExpectation &expectation);

/// By ParameterType or Type of Get-ClusterParameter: number, enumeration or name.
[[nodiscard]] std::optional<wire::Format> formatOfParameterType(const ShellValue &type);

} // namespace clusprop
