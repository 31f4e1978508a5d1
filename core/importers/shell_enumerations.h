// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The names that PowerShell shows instead of numbers.
///
/// Names and numbers are those of the enumerations of Windows' module FailoverClusters, version 2
/// (namespace Microsoft.FailoverClusters.PowerShell), as the module's metadata lists them; they
/// agree with the clusapi header where that has them. What is not in the table has no number here.
/// Windows translates some of these names: a translation is no name.
#pragma once

#include "core/model/object_class.h"

#include <QString>

#include <optional>
#include <span>

namespace clusprop {

struct EnumerationMember
{
    QStringView name;
    qint64 number; ///< negative as .NET has it: -1 is 4294967295 in a DWORD
};

struct ShellEnumeration
{
    QStringView type; ///< without namespace: "ClusterResourceState"
    std::span<const EnumerationMember> members;
    bool isFlags = false; ///< several names may be joined by commas
};

[[nodiscard]] std::span<const ShellEnumeration> shellEnumerations();

/// The one behind a member of a kind of object ("State", "GroupType"), whatever the source calls
/// the member; null when its values are no names.
[[nodiscard]] const ShellEnumeration *enumerationOf(ObjectClass objectClass, QStringView member);

/// Of one name or, for flags, several: "UserRequest, FileSystemReFs". Without regard to case.
[[nodiscard]] std::optional<qint64> enumerationNumber(
    const ShellEnumeration &enumeration, QStringView text);
/// Empty for a number that has no name of its own.
[[nodiscard]] QString enumerationName(const ShellEnumeration &enumeration, qint64 number);

} // namespace clusprop
