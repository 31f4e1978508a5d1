// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What stays in a text because it is the same on every cluster.
#pragma once

#include <QStringView>

namespace clusprop {

/// Words that join names: "and" and "or" of a dependency expression, schemes of addresses, the
/// attributes of a distinguished name.
[[nodiscard]] bool isJoiningWord(QStringView word);
/// States of objects and volumes as the cluster's interface and PowerShell word them, the names of
/// the catalog's enumerations, true and false.
[[nodiscard]] bool isStateWord(QStringView word);
/// Keys of the cluster's part of the registry, words of places in files, names of documented
/// properties.
[[nodiscard]] bool isPlaceWord(QStringView word);
/// Whether the catalog has a property of that name, of whatever object.
[[nodiscard]] bool isDocumentedName(QStringView property);
/// Folders of Windows and the cluster, and devices: "ClusterStorage", "System32", "PhysicalDrive2".
[[nodiscard]] bool isSystemFolder(QStringView segment);
/// "C$", "ADMIN$".
[[nodiscard]] bool isSystemShare(QStringView segment);
/// %SystemRoot% and the like, without the percent signs.
[[nodiscard]] bool isSystemVariable(QStringView name);
/// Length of "NT AUTHORITY\SYSTEM" or another account that is everywhere the same at `from`; 0:
/// none.
[[nodiscard]] qsizetype systemAccountAt(QStringView text, qsizetype from);
/// Where ".exe" or another suffix that says what a file is begins; -1: there is none.
[[nodiscard]] qsizetype knownSuffix(QStringView fileName);
/// Libraries of the catalog's resource types and of Windows' own.
[[nodiscard]] bool isClusterLibrary(QStringView fileName);

} // namespace clusprop
