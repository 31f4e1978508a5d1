// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The system calls that saving is made of, each with its errors in words.
///
/// Used in this folder alone. Files are named relative to one open directory, so that all steps
/// of a save are about the same one even if somebody renames it meanwhile.
#pragma once

#include "core/files/save_file.h"

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

#include <cerrno>
#include <fcntl.h>
#include <optional>
#include <sys/stat.h>
#include <utility>

namespace clusprop::posix_file {

struct Trouble
{
    SaveError::Kind kind = SaveError::Kind::Failed;
    QString what;
    QString todo;
};
using Step = tl::expected<void, Trouble>;

[[nodiscard]] tl::unexpected<Trouble> trouble(
    SaveError::Kind kind, const QString &what, const QString &todo);
/// SaveError::Kind::Failed for an errno.
[[nodiscard]] tl::unexpected<Trouble> failed(int code);

/// Calls again as long as a signal interrupted the call.
template<typename Call> auto retried(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

/// An open file, closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int number)
        : m_number(number)
    { }
    ~Descriptor() { close(); }
    Descriptor(Descriptor &&other) noexcept
        : m_number(std::exchange(other.m_number, -1))
    { }
    Descriptor &operator=(Descriptor &&) = delete;
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;

    [[nodiscard]] int number() const { return m_number; }
    [[nodiscard]] bool isOpen() const { return m_number >= 0; }
    /// 0 or an errno. Linux has closed the descriptor even where it says EINTR.
    int close();

private:
    int m_number;
};

/// Where to write, with no link left to follow.
struct Target
{
    QByteArray directory; ///< never empty
    QByteArray name;
};

/// Follows symbolic links by hand, because the link must stay and its target be replaced.
[[nodiscard]] tl::expected<Target, Trouble> resolveLinks(QByteArray path);

/// The status of a regular file, nothing where there is no file; other kinds of file are refused.
[[nodiscard]] tl::expected<std::optional<struct stat>, Trouble> look(
    int directory, const QByteArray &name);

/// A regular file for reading, without blocking; what is no regular file is refused.
[[nodiscard]] tl::expected<Descriptor, Trouble> openToRead(int directory, const QByteArray &name);
[[nodiscard]] tl::expected<struct stat, Trouble> statusOf(int file);
/// From the beginning to the end, wherever the file stands.
[[nodiscard]] tl::expected<QByteArray, Trouble> readAll(int file);
/// The same in pieces, so that a large file needs no memory.
[[nodiscard]] tl::expected<FileIdentity, Trouble> identityOfFile(int file);
/// Whether a file holds these bytes and nothing else. Reads it in pieces, and asks for no memory
/// unless that fails.
[[nodiscard]] tl::expected<bool, Trouble> holds(int file, const QByteArray &bytes);
[[nodiscard]] Step writeAll(int file, const QByteArray &bytes);
[[nodiscard]] Step syncFile(int file);
/// Succeeds on file systems that have no such notion.
[[nodiscard]] Step syncDirectory(int directory);

[[nodiscard]] inline bool isSameFile(const struct stat &left, const struct stat &right)
{
    return left.st_dev == right.st_dev && left.st_ino == right.st_ino;
}
/// The same file, and nobody seems to have written it. Cheap, and no proof: clocks tick slowly.
[[nodiscard]] bool isUntouched(const struct stat &before, const struct stat &now);

/// As much of a name as leaves room for `tail`, with a hash of the rest where it is cut. Characters
/// of UTF-8 stay whole.
[[nodiscard]] QByteArray fittingName(const QByteArray &name, const QByteArray &tail);

} // namespace clusprop::posix_file
