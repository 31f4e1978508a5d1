// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/input.h"

#include <QFile>

#include <algorithm>
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

LoadError noFile(const QString &path, mode_t mode)
{
    return unreadable(path,
        QStringLiteral("it is %1, not a file").arg(QLatin1String(kindOf(mode))),
        QStringLiteral("name a file"));
}

constexpr qsizetype chunkSize = qsizetype{ 512 } * 1024;

} // namespace

Input::Input(const QString &path, OpenFile file, const Progress &progress)
    : m_path(path)
    , m_descriptor(std::move(file.descriptor))
    , m_size(file.size)
    , m_modified(file.modified)
    , m_progress(progress)
{
}

LoadResult<OpenFile> openForReading(const QString &path)
{
    if (path == u"-")
        return OpenFile{ Descriptor(STDIN_FILENO) };
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    if (::stat(name.constData(), &status) == 0 && kindOf(status.st_mode) != nullptr)
        return tl::unexpected(noFile(path, status.st_mode));
    // O_NONBLOCK: opening a FIFO that nobody writes to would wait for ever otherwise.
    OpenFile file{ Descriptor(::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) };
    if (!file.descriptor.isOpen() || ::fstat(file.descriptor.number(), &status) != 0)
        return tl::unexpected(openError(path, errno));
    if (kindOf(status.st_mode) != nullptr)
        return tl::unexpected(noFile(path, status.st_mode));
    if (status.st_size > largestFile)
        return tl::unexpected(tooLarge(path));
    file.size = status.st_size;
    file.modified = qint64{ status.st_mtim.tv_sec } * 1000 + status.st_mtim.tv_nsec / 1'000'000;
    return file;
}

LoadResult<std::unique_ptr<Input>> Input::open(const QString &path, const Progress &progress)
{
    auto file = openForReading(path);
    if (!file)
        return tl::unexpected(file.error());
    return adopt(*std::move(file), path, progress);
}

std::unique_ptr<Input> Input::adopt(OpenFile file, const QString &path, const Progress &progress)
{
    return std::unique_ptr<Input>(new Input(path, std::move(file), progress));
}

std::unique_ptr<Input> Input::of(const QByteArray &bytes, const QString &path)
{
    std::unique_ptr<Input> input(new Input(path, { Descriptor(), bytes.size() }, {}));
    input->m_all = bytes;
    input->m_hasAll = true;
    input->m_isGiven = true;
    input->m_done = bytes.size();
    return input;
}

const QByteArray &Input::head()
{
    if (m_hasHead)
        return m_head;
    m_hasHead = true;
    if (m_hasAll) {
        m_head = m_all.first(std::min(headSize, m_all.size()));
        return m_head;
    }
    // A pipe gives what it has; the head must not depend on how it was filled.
    while (m_head.size() < headSize) {
        const QByteArray more = readChunk(headSize - m_head.size());
        if (more.isEmpty())
            break;
        m_head += more;
    }
    return m_head;
}

QByteArray Input::next()
{
    if (m_hasAll) {
        const qsizetype count = std::min(chunkSize, m_all.size() - m_given);
        m_given += count;
        return m_all.mid(m_given - count, count);
    }
    if (!m_headGiven) {
        m_headGiven = true;
        const QByteArray first = head();
        return m_failure ? QByteArray() : first;
    }
    return readChunk(chunkSize);
}

LoadResult<QByteArray> Input::all()
{
    if (!m_hasAll) {
        m_all = head();
        m_all.reserve(static_cast<qsizetype>(std::max<qint64>(m_size, m_all.size())));
        for (;;) {
            const QByteArray more = readChunk(chunkSize);
            if (more.isEmpty())
                break;
            m_all += more;
        }
        m_hasAll = !m_failure;
    }
    if (m_failure)
        return tl::unexpected(*m_failure);
    return m_all;
}

QByteArray Input::readChunk(qsizetype most)
{
    if (m_failure)
        return {};
    if (m_chunk.isDetached() && m_chunk.capacity() >= most)
        m_chunk.resize(most);
    else
        m_chunk = QByteArray(most, Qt::Uninitialized);
    ssize_t got = 0;
    do {
        got = ::read(m_descriptor.number(), m_chunk.data(), static_cast<std::size_t>(most));
    } while (got < 0 && errno == EINTR);
    if (got < 0) {
        m_failure = openError(m_path, errno);
        return {};
    }
    m_chunk.resize(got);
    m_done += got;
    if (got == 0)
        m_size = m_done;
    if (m_size <= largestHashed)
        m_hash.addData(m_chunk);
    if (m_done > largestFile)
        m_failure = tooLarge(m_path);
    else if (m_progress && !m_progress(m_done, m_size))
        m_failure = LoadError{ LoadError::Kind::Cancelled, m_path, {}, {},
            QStringLiteral("reading was cancelled"), {} };
    return m_failure ? QByteArray() : m_chunk;
}

ReadFile Input::identity() const
{
    const bool isHashed = m_size <= largestHashed && m_done >= m_size;
    if (!isHashed)
        return { m_path, m_done, {}, m_modified };
    const QByteArray sum
        = m_isGiven ? QCryptographicHash::hash(m_all, QCryptographicHash::Sha256) : m_hash.result();
    return { m_path, m_done, sum, m_modified };
}

LoadResult<QByteArray> readFile(const QString &path)
{
    const auto input = Input::open(path);
    if (!input)
        return tl::unexpected(input.error());
    return (*input)->all();
}

} // namespace clusprop
