// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/posix_file.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>
#include <climits>
#include <cstring>
#include <system_error>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

constexpr int mostLinks = 40; ///< as many as the kernel follows
constexpr qsizetype longestName = 255; ///< bytes of one part of a path
constexpr std::size_t pieceSize = std::size_t{ 64 } * 1024; ///< bytes read at once, on the stack

struct ErrnoRow
{
    int code;
    const char16_t *what;
    const char16_t *todo;
};
constexpr std::array errnoRows{
    ErrnoRow{ ENOSPC, u"the disk is full", u"free some space or write elsewhere" },
    ErrnoRow{ EDQUOT, u"the disk quota is used up", u"free some space or write elsewhere" },
    ErrnoRow{ EFBIG, u"the file would become larger than allowed",
        u"raise the limit on file sizes or write elsewhere" },
    ErrnoRow{ EACCES, u"no permission",
        u"ask for access to the file and its directory, or write elsewhere" },
    ErrnoRow{ EPERM, u"the system does not permit it",
        u"ask for access to the file and its directory, or write elsewhere" },
    ErrnoRow{ EROFS, u"the file system is read-only", u"write elsewhere" },
    ErrnoRow{ ENOENT, u"the directory does not exist", u"create it first or give another path" },
    ErrnoRow{ ENOTDIR, u"a part of the path is no directory", u"give another path" },
    ErrnoRow{ EISDIR, u"it is a directory", u"give the path of a file" },
    ErrnoRow{ ELOOP, u"the symbolic links lead round in a circle or are too many",
        u"give the path of the file itself" },
    ErrnoRow{ ENAMETOOLONG, u"the name is too long", u"give a shorter one" },
    ErrnoRow{ EIO, u"the device reported an input or output error",
        u"check the disk and write elsewhere" },
    ErrnoRow{ EMLINK, u"the file system allows no more names for one file", u"write elsewhere" },
    ErrnoRow{ ENOMEM, u"the system is out of memory", u"close some programs and try again" },
    ErrnoRow{ EBUSY, u"the file is in use by the system", u"write elsewhere" },
    ErrnoRow{ ETXTBSY, u"the file is a program that runs", u"write elsewhere" },
    ErrnoRow{ ENXIO, u"the device is gone", u"check the disk and write elsewhere" },
    ErrnoRow{ ENODEV, u"the device is gone", u"check the disk and write elsewhere" },
    ErrnoRow{
        EINVAL, u"the file system does not allow this name or operation", u"write elsewhere" },
    ErrnoRow{ EOPNOTSUPP, u"the file system cannot do what a safe save needs", u"write elsewhere" },
    ErrnoRow{ EMFILE, u"too many files are open", u"close some and try again" },
    ErrnoRow{ ENFILE, u"too many files are open on this machine", u"try again later" },
    ErrnoRow{ ESTALE, u"the network file system lost the directory",
        u"open the directory anew and try again" },
};

} // namespace

tl::unexpected<Trouble> trouble(SaveError::Kind kind, const QString &what, const QString &todo)
{
    return tl::unexpected(Trouble{ kind, what, todo });
}

tl::unexpected<Trouble> failed(int code)
{
    for (const ErrnoRow &row : errnoRows) {
        if (row.code == code)
            return trouble(SaveError::Kind::Failed, QString::fromUtf16(row.what),
                QString::fromUtf16(row.todo));
    }
    const QString words = QString::fromStdString(std::generic_category().message(code));
    return trouble(SaveError::Kind::Failed, words, u"write elsewhere"_s);
}

int Descriptor::close()
{
    if (m_number < 0)
        return 0;
    return ::close(std::exchange(m_number, -1)) == 0 || errno == EINTR ? 0 : errno;
}

tl::expected<Target, Trouble> resolveLinks(QByteArray path)
{
    for (int links = 0; links <= mostLinks; ++links) {
        const qsizetype slash = path.lastIndexOf('/');
        Target target{ slash < 0 ? "."_ba : path.first(slash + 1), path.sliced(slash + 1) };
        if (target.name.isEmpty() || target.name == "." || target.name == "..")
            return failed(path.isEmpty() ? ENOENT : EISDIR);

        QByteArray link(PATH_MAX, '\0');
        const ssize_t length
            = readlink(path.constData(), link.data(), static_cast<std::size_t>(link.size()));
        if (length < 0) {
            if (errno == EINVAL || errno == ENOENT) // no link, or nothing there yet
                return target;
            return failed(errno);
        }
        link.truncate(length);
        path = link.startsWith('/') || slash < 0 ? link : target.directory + link;
    }
    return failed(ELOOP);
}

tl::expected<std::optional<struct stat>, Trouble> look(int directory, const QByteArray &name)
{
    struct stat status
    { };
    if (fstatat(directory, name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        if (errno == ENOENT)
            return std::nullopt;
        return failed(errno);
    }
    if (S_ISDIR(status.st_mode))
        return failed(EISDIR);
    if (!S_ISREG(status.st_mode)) {
        const bool pipe = S_ISFIFO(status.st_mode);
        return trouble(SaveError::Kind::Failed,
            pipe ? u"it is a named pipe, not a regular file"_s
                 : u"it is a device or socket, not a regular file"_s,
            u"give the path of a regular file"_s);
    }
    return status;
}

tl::expected<Descriptor, Trouble> openToRead(int directory, const QByteArray &name)
{
    Descriptor file(retried([&] {
        return openat(
            directory, name.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    }));
    if (!file.isOpen())
        return failed(errno);
    const auto status = statusOf(file.number());
    if (!status)
        return tl::unexpected(status.error());
    if (!S_ISREG(status->st_mode))
        return failed(S_ISDIR(status->st_mode) ? EISDIR : EINVAL);
    return file;
}

tl::expected<struct stat, Trouble> statusOf(int file)
{
    struct stat status
    { };
    if (fstat(file, &status) != 0)
        return failed(errno);
    return status;
}

tl::expected<QByteArray, Trouble> readAll(int file)
{
    const auto status = statusOf(file);
    if (!status)
        return tl::unexpected(status.error());
    QByteArray bytes;
    qsizetype filled = 0;
    for (;;) {
        const qsizetype room
            = std::max<qsizetype>(status->st_size - filled, 0) + 1; // 1 to see the end
        bytes.resize(filled + room);
        const ssize_t count = retried([&] {
            return pread(file, bytes.data() + filled, static_cast<std::size_t>(room), filled);
        });
        if (count < 0)
            return failed(errno);
        if (count == 0)
            break;
        filled += count;
    }
    bytes.truncate(filled);
    return bytes;
}

tl::expected<FileIdentity, Trouble> identityOfFile(int file)
{
    std::array<char, pieceSize> piece; // filled below
    QCryptographicHash hash(QCryptographicHash::Sha256);
    qint64 size = 0;
    for (;;) {
        const ssize_t count
            = retried([&] { return pread(file, piece.data(), piece.size(), size); });
        if (count < 0)
            return failed(errno);
        if (count == 0)
            return FileIdentity{ size, hash.result() };
        hash.addData(QByteArrayView(piece.data(), count));
        size += count;
    }
}

tl::expected<bool, Trouble> holds(int file, const QByteArray &bytes)
{
    std::array<char, pieceSize> read; // filled below
    qsizetype same = 0;
    for (;;) {
        const ssize_t count = retried([&] { return pread(file, read.data(), read.size(), same); });
        if (count < 0)
            return failed(errno);
        if (count == 0)
            return same == bytes.size();
        if (count > bytes.size() - same
            || std::memcmp(read.data(), bytes.constData() + same, static_cast<std::size_t>(count))
                != 0)
            return false;
        same += count;
    }
}

Step writeAll(int file, const QByteArray &bytes)
{
    qsizetype written = 0;
    while (written < bytes.size()) {
        const ssize_t count = retried([&] {
            return ::write(file, bytes.constData() + written,
                static_cast<std::size_t>(bytes.size() - written));
        });
        if (count < 0)
            return failed(errno);
        if (count == 0) // no errno to report; a regular file does this only when nothing more fits
            return failed(ENOSPC);
        written += count;
    }
    return {};
}

Step syncFile(int file)
{
    if (retried([&] { return fsync(file); }) != 0)
        return failed(errno);
    return {};
}

Step syncDirectory(int directory)
{
    if (retried([&] { return fsync(directory); }) != 0 && errno != EINVAL)
        return failed(errno);
    return {};
}

bool isUntouched(const struct stat &before, const struct stat &now)
{
    return isSameFile(before, now) && before.st_size == now.st_size
        && before.st_mtim.tv_sec == now.st_mtim.tv_sec
        && before.st_mtim.tv_nsec == now.st_mtim.tv_nsec;
}

QByteArray fittingName(const QByteArray &name, const QByteArray &tail)
{
    const qsizetype room = longestName - tail.size();
    if (name.size() <= room)
        return name + tail;
    constexpr qsizetype hashBytes = 4;
    const QByteArray hash
        = '~' + QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(hashBytes).toHex();
    qsizetype kept = room - hash.size();
    const auto isInside = [&name](qsizetype at) { return (name[at] & '\xc0') == '\x80'; };
    while (kept > 0 && isInside(kept))
        --kept;
    return name.first(kept) + hash + tail;
}

} // namespace clusprop::posix_file
