// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The steps of a save in which the old file goes away: its backup, and the new file in its place.
#pragma once

#include "core/files/temporary_file.h"

namespace clusprop::posix_file {

/// The file that is replaced, open, locked and as it was then.
struct OldFile
{
    Descriptor file;
    struct stat status;
};

/// Opens and locks the file that has the name now; nothing where there is none.
[[nodiscard]] tl::expected<std::optional<OldFile>, Trouble> openOld(
    int directory, const QByteArray &name);

/// Keeps the old file under `backup`, durably, before it goes away. A second name for it is enough,
/// unless it has several or the file system gives none: then it is copied.
[[nodiscard]] Step keepBackup(
    int directory, const QByteArray &name, const QByteArray &backup, const OldFile &old);

/// Gives a synced new file its name, which nobody has, even if a file came up a moment ago.
[[nodiscard]] Step renameNew(int directory, Temporary &temporary, const QByteArray &name);

/// What the file that goes away has to be at its last moment.
struct Demand
{
    std::optional<FileIdentity> content; ///< these bytes
    bool untouched = false; ///< or at least the file that was opened, not written since
};

/// Puts the new file in the place of `old`. They change places, so that what went away can be
/// looked at when nobody can reach it any more; if it is not what was demanded they change back. In
/// the end `temporary` is the old file, whose name goes away with it. `bytes` are the new file's.
[[nodiscard]] Step replaceOld(int directory, Temporary &temporary, const QByteArray &name,
    const OldFile &old, const Demand &demand, const QByteArray &bytes);

/// Changes them back after a step behind replaceOld() failed, and adds to `why` what is on disk
/// now.
[[nodiscard]] Trouble takeBack(int directory, Temporary &temporary, const QByteArray &name,
    const QByteArray &bytes, Trouble why);

/// Fails with SaveError::Kind::Changed.
[[nodiscard]] Step checkContent(int file, const FileIdentity &expected);

} // namespace clusprop::posix_file
