// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/temporary_file.h"

#include "core/files/file_attributes.h"

#include <QRandomGenerator>

#include <algorithm>
#include <sys/file.h>
#include <sys/statvfs.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

constexpr qsizetype randomDigits = 16; ///< hexadecimal, of 64 bits

/// The name of a temporary file without its random part: what stands before it and behind it.
struct NameFrame
{
    QByteArray before;
    QByteArray after;
};

NameFrame frameOf(const QByteArray &target)
{
    const QByteArray tail = '.' + QByteArray(randomDigits, '0') + ".tmp";
    const QByteArray whole = fittingName('.' + target, tail);
    return { whole.first(whole.size() - tail.size()) + '.', ".tmp"_ba };
}

/// The descriptor that keeps the lock when the one that writes is closed, which has to be because
/// closing tells of errors. It cannot write, so that nobody has the file open for writing then,
/// unless a strange umask lets nobody read.
Descriptor openToKeep(int directory, const QByteArray &name, int written)
{
    auto reading = openToRead(directory, name);
    return reading ? std::move(*reading) : Descriptor(fcntl(written, F_DUPFD_CLOEXEC, 0));
}

/// Two errors of making a file mean something else than they say of other calls.
tl::unexpected<Trouble> failedToMake(int code, int directory)
{
    struct statvfs space
    { };
    if (code == ENOSPC && fstatvfs(directory, &space) == 0 && space.f_files > 0
        && space.f_favail == 0) {
        return trouble(SaveError::Kind::Failed, u"the disk is full: it can hold no more files"_s,
            u"remove some files or write elsewhere"_s);
    }
    if (code == ENOENT) {
        return trouble(SaveError::Kind::Failed, u"the directory was removed or takes no files"_s,
            u"write elsewhere"_s);
    }
    return failed(code);
}

} // namespace

Temporary::Temporary(int directory, QByteArray name, Descriptor file)
    : m_directory(directory)
    , m_name(std::move(name))
    , m_file(std::move(file))
{ }

Temporary::Temporary(Temporary &&other) noexcept
    : m_directory(other.m_directory)
    , m_name(std::exchange(other.m_name, {}))
    , m_file(std::move(other.m_file))
    , m_isOld(other.m_isOld)
{ }

bool Temporary::remove()
{
    const bool gone
        = m_name.isEmpty() || unlinkat(m_directory, m_name.constData(), 0) == 0 || errno == ENOENT;
    m_name.clear();
    return gone;
}

QByteArray temporaryName(const QByteArray &target)
{
    const NameFrame frame = frameOf(target);
    const QByteArray random = QByteArray::number(QRandomGenerator::system()->generate64(), 16);
    return frame.before + random.rightJustified(randomDigits, '0') + frame.after;
}

bool isTemporaryName(const QByteArray &name, const QByteArray &target)
{
    const NameFrame frame = frameOf(target);
    if (name.size() != frame.before.size() + randomDigits + frame.after.size()
        || !name.startsWith(frame.before) || !name.endsWith(frame.after))
        return false;
    const QByteArray random = name.sliced(frame.before.size(), randomDigits);
    return std::ranges::all_of(random, [](char digit) {
        return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
    });
}

tl::expected<Written, Trouble> writeTemporary(
    int directory, const QByteArray &target, const QByteArray &bytes, int old)
{
    const QByteArray name = temporaryName(target);
    const mode_t mode = old >= 0 ? 0600 : 0666;
    Descriptor file(retried([&] {
        return openat(
            directory, name.constData(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    }));
    if (!file.isOpen())
        return failedToMake(errno, directory);
    Temporary temporary(directory, name, openToKeep(directory, name, file.number()));
    if (temporary.file() < 0)
        return failed(errno);
    retried(
        [&] { return flock(temporary.file(), LOCK_EX | LOCK_NB); }); // as far as there are locks

    if (const Step step = writeAll(file.number(), bytes); !step)
        return tl::unexpected(step.error());
    QStringList lost;
    if (old >= 0) {
        auto kept = keepAttributes(old, file.number());
        if (!kept)
            return tl::unexpected(kept.error());
        lost = std::move(*kept);
    }
    if (const Step step = syncFile(file.number()); !step)
        return tl::unexpected(step.error());
    if (const int code = file.close(); code != 0)
        return failed(code);

    const auto same = holds(temporary.file(), bytes);
    if (!same)
        return tl::unexpected(same.error());
    if (!*same)
        return failed(EIO);
    const auto status = statusOf(temporary.file());
    if (!status)
        return tl::unexpected(status.error());
    return Written{ std::move(temporary), *status, lost };
}

} // namespace clusprop::posix_file
