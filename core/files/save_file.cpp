// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// POSIX calls throughout, relative to one open directory: QFile and QSaveFile report neither the
// result of a sync nor the difference between an existing target and one that came up meanwhile.

#include "core/files/save_file.h"

#include "core/files/posix_file.h"

#include <QCryptographicHash>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using namespace posix_file;

constexpr qsizetype longestName = 255; ///< bytes of one part of a path

tl::unexpected<Trouble> changed(const QString &what)
{
    return trouble(SaveError::Kind::Changed, what, u"read the file again, or write elsewhere"_s);
}

tl::unexpected<Trouble> exists()
{
    return trouble(SaveError::Kind::Exists, u"the file exists already"_s,
        u"allow it to be replaced or give another name"_s);
}

/// A save takes milliseconds. An interrupt waits for it, so that no temporary file is left.
class InterruptsHeld
{
public:
    InterruptsHeld()
    {
        sigset_t held;
        sigemptyset(&held);
        for (const int number : { SIGINT, SIGTERM, SIGHUP })
            sigaddset(&held, number);
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~InterruptsHeld() { pthread_sigmask(SIG_SETMASK, &m_before, nullptr); }
    Q_DISABLE_COPY_MOVE(InterruptsHeld)

private:
    sigset_t m_before{};
};

/// A name in a directory that is removed again unless it was given its final name.
class Temporary
{
public:
    Temporary(int directory, QByteArray name)
        : m_directory(directory)
        , m_name(std::move(name))
    { }
    ~Temporary()
    {
        if (!m_name.isEmpty())
            unlinkat(m_directory, m_name.constData(), 0);
    }
    Temporary(Temporary &&other) noexcept
        : m_directory(other.m_directory)
        , m_name(std::exchange(other.m_name, {}))
    { }
    Temporary &operator=(Temporary &&) = delete;
    Temporary(const Temporary &) = delete;
    Temporary &operator=(const Temporary &) = delete;

    [[nodiscard]] const char *name() const { return m_name.constData(); }
    void keep() { m_name.clear(); }

private:
    int m_directory;
    QByteArray m_name;
};

/// Owner where that is allowed, mode always; without its owner a file must not keep set-id bits.
Step keepAttributes(int file, const struct stat &old)
{
    const bool owned = fchown(file, old.st_uid, old.st_gid) == 0;
    const bool grouped = owned || fchown(file, static_cast<uid_t>(-1), old.st_gid) == 0;
    mode_t mode = old.st_mode & 07777U;
    if (!owned)
        mode &= ~static_cast<mode_t>(S_ISUID);
    if (!grouped)
        mode &= ~static_cast<mode_t>(S_ISGID);
    if (fchmod(file, mode) != 0)
        return failed(errno);
    return {};
}

/// A synced file of that content beside `target`. A new file gets the usual mode from the kernel,
/// which knows the umask; one that replaces another is private until it has the other's mode.
tl::expected<Temporary, Trouble> writeTemporary(int directory, const QByteArray &target,
    const QByteArray &bytes, const std::optional<struct stat> &old)
{
    const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    const QByteArray tail = '.' + random + ".tmp";
    const QByteArray name
        = '.' + target.first(std::min(target.size(), longestName - 1 - tail.size())) + tail;
    const mode_t mode = old ? 0600 : 0666;
    Descriptor file(retried([&] {
        return openat(directory, name.constData(),
            O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    }));
    if (!file.isOpen())
        return failed(errno);
    Temporary temporary(directory, name);

    if (const Step step = writeAll(file.number(), bytes); !step)
        return tl::unexpected(step.error());
    if (old) {
        if (const Step step = keepAttributes(file.number(), *old); !step)
            return tl::unexpected(step.error());
    }
    if (retried([&] { return fsync(file.number()); }) != 0)
        return failed(errno);
    if (const int code = file.close(); code != 0)
        return failed(code);

    const auto stored = readAll(directory, temporary.name());
    if (!stored)
        return tl::unexpected(stored.error());
    if (*stored != bytes)
        return failed(EIO);
    return temporary;
}

/// Replaces what has the name now.
Step renameOver(int directory, Temporary &temporary, const QByteArray &name)
{
    if (renameat(directory, temporary.name(), directory, name.constData()) != 0)
        return failed(errno);
    temporary.keep();
    return {};
}

/// Fails when the name is taken, even by a file that came up a moment ago.
Step renameNew(int directory, Temporary &temporary, const QByteArray &name)
{
    if (renameat2(directory, temporary.name(), directory, name.constData(), RENAME_NOREPLACE)
        == 0) {
        temporary.keep();
        return {};
    }
    if (errno == EEXIST)
        return exists();
    if (errno != EINVAL && errno != ENOSYS)
        return failed(errno);
    // This file system does not know the flag; a hard link refuses an existing name as well, and
    // the temporary name goes away with `temporary`.
    if (linkat(directory, temporary.name(), directory, name.constData(), 0) == 0)
        return {};
    return errno == EEXIST ? exists() : failed(errno);
}

Step syncDirectory(int directory)
{
    // EINVAL: a file system without the notion.
    if (retried([&] { return fsync(directory); }) != 0 && errno != EINVAL)
        return failed(errno);
    return {};
}

/// Whether the target still holds what was read, by all of its bytes.
Step checkIdentity(int directory, const QByteArray &name, const FileIdentity &expected)
{
    const auto bytes = readAll(directory, name.constData());
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (identityOf(*bytes) != expected)
        return changed(u"the file was changed by another program since it was read"_s);
    return {};
}

/// FILE.bak with the bytes of FILE; an older backup is replaced.
Step keepBackup(int directory, const QByteArray &name, const struct stat &old)
{
    const auto bytes = readAll(directory, name.constData());
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto backup = writeTemporary(directory, name, *bytes, old);
    if (!backup)
        return tl::unexpected(backup.error());
    return renameOver(directory, *backup, name + ".bak");
}

Step save(const QByteArray &path, const QByteArray &bytes, const SaveOptions &options)
{
    const auto target = resolveLinks(path);
    if (!target)
        return tl::unexpected(target.error());
    const Descriptor directory(retried(
        [&] { return open(target->directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!directory.isOpen())
        return failed(errno);
    const int in = directory.number();

    const auto old = look(in, target->name);
    if (!old)
        return tl::unexpected(old.error());
    if (*old && !options.overwrite)
        return exists();
    if (!*old && options.expected)
        return changed(u"the file was removed by another program since it was read"_s);
    if (options.expected) { // before anything is written, and once more as late as possible
        if (const Step step = checkIdentity(in, target->name, *options.expected); !step)
            return step;
    }

    auto temporary = writeTemporary(in, target->name, bytes, *old);
    if (!temporary)
        return tl::unexpected(temporary.error());
    if (*old && options.backup) {
        if (const Step step = keepBackup(in, target->name, **old); !step)
            return step;
    }
    if (options.expected) {
        if (const Step step = checkIdentity(in, target->name, *options.expected); !step)
            return step;
    }
    const Step renamed = options.overwrite ? renameOver(in, *temporary, target->name)
                                           : renameNew(in, *temporary, target->name);
    if (!renamed)
        return renamed;

    if (const Step step = syncDirectory(in); !step) {
        return trouble(SaveError::Kind::Failed,
            u"the new content is in place, but syncing the directory failed: %1"_s.arg(
                step.error().what),
            u"check the disk and write again"_s);
    }
    const auto stored = readAll(in, target->name.constData());
    if (!stored || identityOf(*stored) != identityOf(bytes)) {
        return trouble(SaveError::Kind::Failed, u"what was written does not read back the same"_s,
            u"check the disk and whether another program writes the file"_s);
    }
    return {};
}

} // namespace

FileIdentity identityOf(const QByteArray &bytes)
{
    return { bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) };
}

QString SaveError::message() const
{
    return todo.isEmpty() ? u"%1: %2"_s.arg(file, what) : u"%1: %2; %3"_s.arg(file, what, todo);
}

tl::expected<void, SaveError> saveFile(
    const QString &file, const QByteArray &bytes, const SaveOptions &options)
{
    const InterruptsHeld held;
    const QByteArray path = QFile::encodeName(file);
    if (path.contains('\0')) {
        return tl::unexpected(SaveError{
            SaveError::Kind::Failed, file, u"the name contains a NUL"_s, u"give another name"_s });
    }
    if (const Step step = save(path, bytes, options); !step)
        return tl::unexpected(
            SaveError{ step.error().kind, file, step.error().what, step.error().todo });
    return {};
}

} // namespace clusprop
