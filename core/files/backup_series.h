// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Several versions before: NAME.bak is the youngest, NAME.bak.1 the one before it, and so on.
#pragma once

#include "core/files/posix_file.h"

namespace clusprop::posix_file {

/// NAME.bak, or with a `place` from 1 on NAME.bak.PLACE; cut where a name has no room for that.
[[nodiscard]] QByteArray backupNameAt(const QByteArray &name, int place);

/// Moves the backups of `name` one place on, so that `older` of them stay beside the next NAME.bak;
/// the one behind them goes. NAME.bak keeps its name as well until the next one takes it, where the
/// file system has second names. `old` is the file that is about to be replaced: if NAME.bak is that
/// file already, which a killed save leaves, nothing moves.
[[nodiscard]] Step moveBackupsOn(
    int directory, const QByteArray &name, int older, const struct stat &old);

} // namespace clusprop::posix_file
