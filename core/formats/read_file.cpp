// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/format_registry.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace clusprop {
namespace {

LoadError unreadable(const QString &path, const QString &what, const QString &todo = {})
{
    return { LoadError::Kind::Unreadable, path, {}, std::nullopt, what, todo };
}

LoadError openError(const QString &path, int code)
{
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return unreadable(path, QStringLiteral("there is no such file"), QStringLiteral("check the name"));
    case EACCES:
    case EPERM:
        return unreadable(path, QStringLiteral("there is no permission to read it"),
            QStringLiteral("ask its owner, or copy it with an account that may"));
    case ELOOP:
        return unreadable(path, QStringLiteral("its symbolic links go round in a circle"),
            QStringLiteral("open the file itself"));
    default:
        return unreadable(path,
            QStringLiteral("it cannot be read (%1)").arg(QString::fromLocal8Bit(std::strerror(code))));
    }
}

LoadError tooLarge(const QString &path)
{
    return unreadable(path,
        QStringLiteral("it is larger than %1 MiB, more than any file of a cluster's properties").arg(largestFile >> 20),
        QStringLiteral("check that it is the right file"));
}

const char *kindOf(mode_t mode)
{
    if (S_ISDIR(mode))
        return "a folder";
    if (S_ISFIFO(mode))
        return "a pipe";
    if (S_ISSOCK(mode))
        return "a socket";
    return S_ISCHR(mode) || S_ISBLK(mode) ? "a device" : nullptr;
}

class Descriptor
{
public:
    explicit Descriptor(int descriptor) : m_descriptor(descriptor) { }
    Descriptor(const Descriptor &) = delete;
    Descriptor &operator=(const Descriptor &) = delete;
    ~Descriptor()
    {
        if (m_descriptor > STDIN_FILENO)
            ::close(m_descriptor);
    }
    [[nodiscard]] int get() const { return m_descriptor; }

private:
    int m_descriptor;
};

LoadResult<QByteArray> readAll(int descriptor, const QString &path, qint64 expected)
{
    constexpr qsizetype chunk = 1 << 16;
    QByteArray bytes;
    bytes.reserve(static_cast<qsizetype>(expected));
    for (;;) {
        const qsizetype had = bytes.size();
        bytes.resize(had + chunk);
        const ssize_t got = ::read(descriptor, bytes.data() + had, static_cast<std::size_t>(chunk));
        if (got < 0 && errno == EINTR) {
            bytes.resize(had);
            continue;
        }
        if (got < 0)
            return tl::unexpected(openError(path, errno));
        bytes.resize(had + got);
        if (got == 0)
            return bytes;
        if (bytes.size() > largestFile)
            return tl::unexpected(tooLarge(path));
    }
}

} // namespace

LoadResult<QByteArray> readFile(const QString &path)
{
    if (path == u"-")
        return readAll(STDIN_FILENO, path, 0);
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever otherwise.
    const Descriptor file(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.get() < 0)
        return tl::unexpected(openError(path, errno));
    struct stat status = {};
    if (::fstat(file.get(), &status) != 0)
        return tl::unexpected(openError(path, errno));
    if (const char *kind = kindOf(status.st_mode)) {
        return tl::unexpected(unreadable(path, QStringLiteral("it is %1, not a file").arg(QLatin1String(kind)),
            QStringLiteral("name a file")));
    }
    if (status.st_size > largestFile)
        return tl::unexpected(tooLarge(path));
    return readAll(file.get(), path, status.st_size);
}

} // namespace clusprop
