// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Records of cluster objects (Get-Cluster, Get-ClusterResource, MSCluster_Node, …) as objects.
#pragma once

#include "core/importers/shell_notes.h"
#include "core/importers/shell_record.h"
#include "core/importers/shell_value.h"
#include "core/model/cluster.h"

namespace clusprop {

/// Name, id, state, owner and group, and the members that are properties. Those that are known to
/// be PowerShell's or WMI's own, and objects inside of the object, are none. A member that nothing
/// is known of is a common property of a newer Windows when a cmdlet shows it, and a read-only one
/// when WMI does, which has many of its own.
[[nodiscard]] ClusterObject readShellObject(
    const ShellRecord &record, ObjectClass objectClass, ShellNotes &notes);

/// One property; what is wrong with it is noted. `owner` is what messages and Place::key call its
/// object.
[[nodiscard]] Property readShellProperty(const QString &name, const ShellMember &member,
    const ShellExpectation &expectation, const QString &owner, ShellNotes &notes);

} // namespace clusprop
