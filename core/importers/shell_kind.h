// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What a record is, beyond shellKind(): by the name of one type, which class of object, and
/// whether WMI made it.
#pragma once

#include "core/importers/shell_import.h"

namespace clusprop {

/// A cmdlet's type with or without namespace ("ClusterGroup"), or WMI's with or without what stands
/// before its class ("MSCluster_Cluster"); "Deserialized." and "Selected." in front do not count.
[[nodiscard]] ShellKind shellKindOfType(QStringView typeName);

/// Nothing for parameters, for what is part of a volume and for Unknown.
[[nodiscard]] std::optional<ObjectClass> objectClassOf(ShellKind kind);

/// WMI's types are not those of property lists, and it does not tell which members are properties.
[[nodiscard]] bool isWmiRecord(const ShellRecord &record);

/// ".NET's name of a type": what PowerShell shows in place of a value that it does not go into.
[[nodiscard]] bool isTypeName(QStringView text);

} // namespace clusprop
