// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What must hold among the members of a document, so that the rest of the program need not ask.
///
/// The importers keep to it; a process that a hostile file has taken over need not.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop {

/// A clause that says what is wrong; null when nothing is. Looked at: words and forms, indices of
/// sources and of the list's object, places within the file, claims, and values that are said to be
/// readable.
[[nodiscard]] QString faultOf(const LoadedFile &file);

/// UTF-8 without control characters below the blank but line feeds, as our JSON is.
[[nodiscard]] bool isPlainText(const QByteArray &bytes);

} // namespace clusprop
