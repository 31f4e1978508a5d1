// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The keys and values of a hive, by way of hivex.
#pragma once

#include "core/importers/registry_tree_builder.h"
#include "core/wire/byte_reader.h"

namespace clusprop {

/// How much hivex may read behind the end of a hive whose cells passed checkHive(): it reads fixed
/// structures and lists of up to 65535 entries of 8 bytes without asking whether their cell is as
/// long. What stands there has to be readable, and zero.
constexpr std::size_t hivePadding = std::size_t{ 1 } << 20;

/// Fills `builder` from the hive at `path`, of which `file` is the content without the padding.
/// Keys deeper than 512 levels, and keys that were listed before, are noted and left out. The error
/// is Cancelled, Malformed when hivex cannot open the hive, or Foreign in a build without hivex.
[[nodiscard]] LoadResult<void> walkHive(const QByteArray &path, wire::Bytes file,
    const LoadOptions &options, RegistryTreeBuilder &builder);

} // namespace clusprop
