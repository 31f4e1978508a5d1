// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Values as PowerShell prints them for people: in lists, in tables and in CSV.
#pragma once

#include "core/importers/shell_record.h"

namespace clusprop {

/// What a printed text says. `parameterType` is the word of Get-ClusterParameter ("ByteArray"), or
/// empty where the source has none; it decides between a list in braces and text that has braces.
///
/// Lists show their first items only: `{1, 0, 4, 128...}` is Cut, `{a, b}` is complete. Items with
/// braces inside are Cut too, since where one ends cannot be known.
[[nodiscard]] ShellValue shownValue(const QString &text, QStringView parameterType = {});

/// Whether the text is the name of a .NET type or of a cmdlet's class, which stands where
/// PowerShell has a collection or an object that it does not print: "System.Byte[]".
[[nodiscard]] bool isNameOfType(QStringView text);

/// "..." at the end, or "…" from PowerShell 7: there was more.
[[nodiscard]] bool isCutShort(QStringView text);
/// Without that mark.
[[nodiscard]] QStringView withoutCutMark(QStringView text);

/// The words for types in Get-ClusterParameter's answer, which are never translated.
[[nodiscard]] bool isParameterType(QStringView word);
/// The only such word that begins with what is left of a cut one; else the word as it is.
[[nodiscard]] QString completeParameterType(const QString &word);

} // namespace clusprop
