// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Advisory locks (flock) by which the saves of this program, in however many processes and
/// threads, see one another.
///
/// A save locks the file that it replaces, and its temporary file, which then is the new file and
/// still locked. Programs that do not ask are not held back; what they write is found by looking.
#pragma once

#include "core/files/posix_file.h"

namespace clusprop::posix_file {

/// Takes the only lock on an open file, and waits some seconds where somebody else has one. Fails
/// with SaveError::Kind::Locked. Where there are no locks, as on some network file systems,
/// succeeds without one.
[[nodiscard]] Step lockAlone(int file);

/// Whether somebody holds a lock on an open file that excludes others. Takes none.
[[nodiscard]] bool isLocked(int file);

/// Whether anybody has an open file open for writing, on file systems that can tell; elsewhere no.
[[nodiscard]] bool isOpenForWriting(int file);

} // namespace clusprop::posix_file
