// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The one way in which this program writes files: all of the new content or all of the old.
///
/// README.md goes through it step by step. Every result is checked, which QSaveFile does not do for
/// its sync. A failure leaves the old file as it was.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <optional>

namespace clusprop {

/// What a file was when it was read. Its bytes alone count: a file that was touched, or replaced by
/// an equal one, is what was read, and one that was edited within the same clock tick is not.
struct FileIdentity
{
    qint64 size = -1;
    QByteArray sha256;

    friend bool operator==(const FileIdentity &, const FileIdentity &) = default;
};

[[nodiscard]] FileIdentity identityOf(const QByteArray &bytes);

struct SaveOptions
{
    bool overwrite = false; ///< an existing file may be replaced
    bool backup = false; ///< the file that is replaced is kept under backupName()
    /// The target must still be this; otherwise SaveError::Kind::Changed.
    std::optional<FileIdentity> expected;
    /// With `backup`: how many of the backups before that one stay, as NAME.bak.1, NAME.bak.2, …
    int olderBackups = 0;
};

/// What a save did beside writing the bytes.
struct SavedFile
{
    QString backup; ///< path of the version before; empty where none was kept
    /// Hard links: names under which the version before goes on, because the file is a new one.
    quint64 otherNames = 0;
    /// Path of the version before, where it could not be removed; usually empty.
    QString leftover;
    QStringList lost; ///< what of the old file could not be kept: "its owner", "its access list", …

    /// What a person should know, as sentences without full stop; usually nothing.
    [[nodiscard]] QStringList notes() const;
};

struct SaveError
{
    enum class Kind : std::uint8_t {
        Exists, ///< and overwriting was not asked for
        Changed, ///< somebody else wrote the file since it was read, or is writing it
        Locked, ///< another program holds a lock on the file, as this one does while it saves
        Failed, ///< directory missing, no permission, disk full, a special file, …
    };
    Kind kind = Kind::Failed;
    QString file;
    QString what; ///< in words, without full stop: "the disk is full"
    QString todo;

    /// "FILE: what; todo"
    [[nodiscard]] QString message() const;
};

/// Symbolic links are followed, so that the link stays. Mode, owner, access lists and extended
/// attributes are kept where the system lets us. FIFOs, devices and directories are refused.
[[nodiscard]] tl::expected<SavedFile, SaveError> saveFile(
    const QString &file, const QByteArray &bytes, const SaveOptions &options = {});

/// NAME.bak. Of a name that leaves no room for that, as much as fits and eight digits of a hash of
/// all of it, so that the backups of two such names are two files. `name` without folders.
[[nodiscard]] QString backupName(const QString &name);

} // namespace clusprop
