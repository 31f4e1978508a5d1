// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The one way in which this program writes files: all of the new content or all of the old.
///
/// A temporary file in the same directory is written, synced, read back and renamed over the
/// target; the directory is synced after it. Every result is checked, which QSaveFile does not do
/// for its sync. A failure leaves the old file as it was.
#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace clusprop {

/// What a file was when it was read: all of its bytes count, not only time and size.
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
    bool backup = false; ///< the file that is replaced is kept as FILE.bak
    /// The target must still be this; otherwise SaveError::Kind::Changed.
    std::optional<FileIdentity> expected;
};

struct SaveError
{
    enum class Kind : std::uint8_t {
        Exists, ///< and overwriting was not asked for
        Changed, ///< somebody else wrote the file since it was read
        Failed, ///< directory missing, no permission, disk full, a special file, …
    };
    Kind kind = Kind::Failed;
    QString file;
    QString what; ///< in words, without full stop: "the disk is full"
    QString todo;

    /// "FILE: what; todo"
    [[nodiscard]] QString message() const;
};

/// Symbolic links are followed, so that the link stays; modes are kept. FIFOs, devices and
/// directories are refused.
[[nodiscard]] tl::expected<void, SaveError> saveFile(
    const QString &file, const QByteArray &bytes, const SaveOptions &options = {});

} // namespace clusprop
