// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The catalog's words for value formats ("dword", "multiSz", …) and the header's structure for
/// each.
///
/// The words are part of the command's JSON and of snapshots, so they never change. Numbers: the
/// formats of core/wire/syntax.h; structures: the clusapi header, which has one for all text
/// formats and none for nested lists.
#pragma once

#include "core/wire/syntax.h"

#include <QString>

#include <optional>

namespace clusprop {

/// The word of a format; "unknown" for a number that the header does not define.
[[nodiscard]] QString formatWord(wire::Format format);
/// Compares without case; nothing for a word that is no format. The inverse of formatWord.
[[nodiscard]] std::optional<wire::Format> formatFromWord(QStringView word);

/// The C structure that holds a value of this format, "CLUSPROP_DWORD"; "CLUSPROP_VALUE", the
/// common header of them all, where the format has no structure of its own.
[[nodiscard]] QString formatStructure(wire::Format format);

} // namespace clusprop
