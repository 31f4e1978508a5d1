// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The cluster database as a cluster: which keys are objects, which values are properties, in which
/// lists and formats.
///
/// Layout of the database and the map from registry types to formats: import-formats, section 4, of
/// the project's research; the vendor's pages "Creating Resource Types" (private properties stand in
/// an object's Parameters key) and ClusterRegSetValue (types that it stores).
#pragma once

#include "core/importers/registry_tree.h"

namespace clusprop {

/// Finds the cluster in the tree (the key that has Groups and Resources; in an export of a part the
/// key that is called Cluster) and reads it. Keys that are no objects are counted in
/// `recognised`. `kind` is "hive" or "reg". The error says what the file is instead.
[[nodiscard]] LoadResult<LoadedFile> importRegistry(RegistryTree tree, const QString &kind);

} // namespace clusprop
