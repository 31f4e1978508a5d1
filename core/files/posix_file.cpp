// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/posix_file.h"

#include <algorithm>
#include <array>
#include <climits>
#include <fcntl.h>
#include <system_error>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

constexpr int mostLinks = 40; ///< as many as the kernel follows

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
    ErrnoRow{ EACCES, u"no permission", u"ask for access to the file and its directory" },
    ErrnoRow{
        EPERM, u"the system does not permit it", u"ask for access to the file and its directory" },
    ErrnoRow{ EROFS, u"the file system is read-only", u"write elsewhere" },
    ErrnoRow{ ENOENT, u"the directory does not exist", u"create it first or give another path" },
    ErrnoRow{ ENOTDIR, u"a part of the path is no directory", u"give another path" },
    ErrnoRow{ EISDIR, u"it is a directory", u"give the path of a file" },
    ErrnoRow{ ELOOP, u"the symbolic links lead round in a circle or are too many",
        u"give the path of the file itself" },
    ErrnoRow{ ENAMETOOLONG, u"the name is too long", u"give a shorter one" },
    ErrnoRow{ EIO, u"the device reported an input or output error",
        u"check the disk and write elsewhere" },
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

tl::expected<QByteArray, Trouble> readAll(int directory, const char *name)
{
    const Descriptor file(retried(
        [&] { return openat(directory, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC); }));
    if (!file.isOpen())
        return failed(errno);
    struct stat status
    { };
    if (fstat(file.number(), &status) != 0)
        return failed(errno);

    QByteArray bytes;
    qsizetype filled = 0;
    for (;;) {
        const qsizetype room
            = std::max<qsizetype>(status.st_size - filled, 0) + 1; // 1 to see the end
        bytes.resize(filled + room);
        const ssize_t count = retried([&] {
            return ::read(file.number(), bytes.data() + filled, static_cast<std::size_t>(room));
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

} // namespace clusprop::posix_file
