// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Properties that a command line names.
#pragma once

#include "app/cli/failure.h"
#include "core/catalog/catalog.h"
#include "core/reading/loaded_file.h"

namespace clusprop::cli {

struct PropertyPlace
{
    Scope scope = Scope::Common;
    int position = -1; ///< in the list; -1: the object does not have it
    QString name; ///< as the object or the catalog spells it
    const CatalogEntry *entry = nullptr;
};

/// The type of a resource or of a resource type, as the catalog asks for it; else empty.
[[nodiscard]] QString typeOf(const ClusterObject &object);

/// By name without case, then by the other names that the catalog knows. Nothing when the object
/// does not have it.
[[nodiscard]] std::optional<PropertyPlace> findStored(
    const ClusterObject &object, const QString &name);

/// A documented property that the object does not have, where it would belong.
[[nodiscard]] std::optional<PropertyPlace> findDocumented(
    const ClusterObject &object, const QString &name);

/// Exit code 5 with the nearest name of the object.
[[nodiscard]] tl::unexpected<Failure> noSuchProperty(
    const LoadedFile &file, const ClusterObject &object, const QString &name);

} // namespace clusprop::cli
