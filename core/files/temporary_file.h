// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The files that a save makes on its way: `.NAME.RANDOM.tmp`, private, locked, and gone at the
/// end.
#pragma once

#include "core/files/posix_file.h"

namespace clusprop::posix_file {

/// A name in an open directory that is removed again unless it was given its final name.
class Temporary
{
public:
    /// `file` keeps the lock that tells a running save from a killed one; may be closed.
    Temporary(int directory, QByteArray name, Descriptor file);
    ~Temporary()
    {
        if (!m_isOld)
            remove();
    }
    Temporary(Temporary &&other) noexcept;
    Temporary &operator=(Temporary &&) = delete;
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    [[nodiscard]] const QByteArray &name() const { return m_name; }
    [[nodiscard]] int file() const { return m_file.number(); }
    /// The name is somebody else's from now on.
    void keep() { m_name.clear(); }
    /// Whether the name is the old file now, which only remove() takes away: not an exception, say,
    /// before it was looked at.
    void setOld(bool isOld) { m_isOld = isOld; }
    /// Returns whether the name is gone.
    bool remove();

private:
    int m_directory;
    QByteArray m_name;
    Descriptor m_file;
    bool m_isOld = false;
};

/// A name for a temporary file of a save of `target`.
[[nodiscard]] QByteArray temporaryName(const QByteArray &target);
/// Whether temporaryName(target) could have given this.
[[nodiscard]] bool isTemporaryName(const QByteArray &name, const QByteArray &target);

struct Written
{
    Temporary temporary;
    struct stat status; ///< when it was read back
    QStringList lost; ///< attributes of `old` that it does not have; see SavedFile
};

/// A synced file of that content beside `target`, read back. One that replaces `old`, an open file,
/// has its attributes and is private until then; with -1 the kernel gives the usual mode, because
/// it knows the umask.
[[nodiscard]] tl::expected<Written, Trouble> writeTemporary(
    int directory, const QByteArray &target, const QByteArray &bytes, int old);

} // namespace clusprop::posix_file
