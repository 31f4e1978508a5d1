// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Edits of which only the first could be made are taken back when memory has run out already.
#pragma once

#include "core/edits/edit.h"

#include <QMap>

namespace clusprop {

/// By object and scope: lists before properties of them go away, since putting these in again may
/// ask for memory. They share their data with the cluster.
using KeptLists = QMap<std::pair<int, Scope>, PropertyList>;

[[nodiscard]] KeptLists listsToKeep(const Cluster &cluster, const EditGroup &edits);

/// Undoes edits. `inverse` is what takes them back, in the order in which they were made, and `kept`
/// what listsToKeep() gave before. Asks for no memory; requires that the objects of `cluster` are
/// shared with nobody.
void takeBack(Cluster &cluster, const EditGroup &inverse, const KeptLists &kept) noexcept;

} // namespace clusprop
