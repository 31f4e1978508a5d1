// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where a file is changed by others without the system telling.
///
/// inotify tells of what this computer does. On a file system of a network, and on most that a
/// program serves (FUSE), another computer's writes come without a word, so that whoever wants to
/// know has to look again and again.
#pragma once

#include <QString>

namespace clusprop {

/// Whether a file system of that type, as statfs(2) numbers it, is one of those.
[[nodiscard]] bool changesUnannounced(qint64 fileSystemType);
/// The same for the file system that a path is on; false where that cannot be found out.
[[nodiscard]] bool isRemotePlace(const QString &path);

} // namespace clusprop
