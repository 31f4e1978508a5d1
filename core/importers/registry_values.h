// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values of the registry as values of a property list.
///
/// The database knows fewer types than a property list has formats: what a list has as LONG,
/// FILETIME, WORD or SECURITY_DESCRIPTOR is a DWORD, QWORD or BINARY there. The catalog tells them
/// apart; where the bytes do not fit what it says, the registry's type stays.
#pragma once

#include "core/catalog/catalog_entry.h"
#include "core/importers/registry_tree.h"
#include "core/model/property.h"

namespace clusprop {

struct RegistryProperty
{
    std::optional<Value> value; ///< nothing: the end of it is missing, see `cutText`
    QString cutText;
    QString problem; ///< a clause that goes on from the property's name; empty: all is well
};

/// `entry` may be null. Data of a value that is taken as it is are shared, not copied.
[[nodiscard]] RegistryProperty propertyFromRegistry(
    const RegistryValue &value, const CatalogEntry *entry);

/// The text of an SZ or EXPAND_SZ up to its first NUL; empty for other types and for cut values.
[[nodiscard]] QString registryText(const RegistryValue &value);
/// The strings of a MULTI_SZ; empty for other types and for cut values.
[[nodiscard]] QStringList registryStrings(const RegistryValue &value);

} // namespace clusprop
