// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Bytes that are to be saved, read again by our own readers before anything is written.
///
/// A file that says something else than the program shows would be found out only when the original
/// is gone. Whatever document goes to disk goes through here first.
#pragma once

#include "core/reading/loaded_file.h"

namespace clusprop {

struct WriteProblem
{
    /// Whether the bytes read back differently: a fault of the program, and not something that the
    /// form of the file cannot hold.
    bool isFault = false;
    QString text; ///< a sentence without full stop
};
using CheckedBytes = tl::expected<QByteArray, WriteProblem>;

/// writeBack(), read again and compared with `edited`.
[[nodiscard]] CheckedBytes writeChecked(const LoadedFile &source, const Cluster &edited);
/// writeSnapshot(), likewise.
[[nodiscard]] CheckedBytes snapshotChecked(const Cluster &cluster);

/// The first thing in which two states differ, as a clause that names the place; null when none
/// does. Where things were read does not count.
[[nodiscard]] QString differenceBetween(const Cluster &meant, const Cluster &found);

} // namespace clusprop
