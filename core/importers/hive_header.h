// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What is checked of a hive before its tree is read: the header, and that every cell lies within
/// its bin.
///
/// hivex opens a hive whose log was not replayed without a word, says of most damage only that
/// there is some, and trusts the length of a cell. So this is looked at here, where there is an
/// offset to name. Layout: REGF format description of the libregf project, sections 3 to 5;
/// the header's fields are those of hivex' own documentation too.
#pragma once

#include "core/reading/loaded_file.h"
#include "core/wire/byte_reader.h"

namespace clusprop {

constexpr std::size_t hiveHeaderSize = 0x1000; ///< bytes; the first bin stands behind it

/// "@0x1fc"
[[nodiscard]] QString hivePlace(std::size_t offset);
/// An error about the file's content; what to do is always to capture it again.
[[nodiscard]] LoadError hiveDamage(const QString &where, const QString &what);

/// `file` is the whole file. Gives what is odd; the error's `where` is an offset in the file.
[[nodiscard]] LoadResult<QVector<LoadNote>> checkHive(wire::Bytes file);

} // namespace clusprop
