// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/replace_file.h"

#include "core/files/file_lock.h"

#include <QFile>

#include <cstdio>
#include <new>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop::posix_file {
namespace {

tl::unexpected<Trouble> changed(const QString &what)
{
    return trouble(SaveError::Kind::Changed, what, u"read the file again, or write elsewhere"_s);
}

tl::unexpected<Trouble> changedSinceRead()
{
    return changed(u"the file was changed by another program since it was read"_s);
}

tl::unexpected<Trouble> removedSinceRead()
{
    return changed(u"the file was removed by another program since it was read"_s);
}

/// In a directory like /tmp only its owner may replace a file, whatever its mode says.
tl::unexpected<Trouble> failedToRename(int code, int directory)
{
    const auto status = statusOf(directory);
    if (code == EPERM && status && (status->st_mode & S_ISVTX) != 0) {
        return trouble(SaveError::Kind::Failed,
            u"the file belongs to somebody else, and its directory lets only the owner replace it"_s,
            u"ask the owner, or write elsewhere"_s);
    }
    return failed(code);
}

bool lacksFlags(int code)
{
    return code == EINVAL || code == ENOSYS || code == EOPNOTSUPP;
}

Step exchange(int directory, const QByteArray &left, const QByteArray &right)
{
    if (renameat2(directory, left.constData(), directory, right.constData(), RENAME_EXCHANGE) != 0)
        return failed(errno);
    return {};
}

/// What cannot be opened is either another file than before, or this one has a trouble.
tl::unexpected<Trouble> unreadable(
    int directory, const QByteArray &name, const OldFile &old, const Trouble &why)
{
    struct stat now
    { };
    const bool isSeen = fstatat(directory, name.constData(), &now, AT_SYMLINK_NOFOLLOW) == 0;
    if (isSeen ? isSameFile(old.status, now) : errno != ENOENT)
        return tl::unexpected(why);
    return changedSinceRead();
}

/// While both still have their names: cheap where nothing happened.
Step checkBefore(int directory, const QByteArray &name, const OldFile &old, const Demand &demand)
{
    if (!demand.content && !demand.untouched)
        return {};
    const auto now = look(directory, name);
    if (!now)
        return tl::unexpected(now.error());
    if (!*now)
        return removedSinceRead();
    if (isUntouched(old.status, **now))
        return {};
    if (!demand.content)
        return changedSinceRead();
    const auto file = openToRead(directory, name);
    return file ? checkContent(file->number(), *demand.content)
                : unreadable(directory, name, old, file.error());
}

/// `name` is what went away.
Step checkAfter(int directory, const QByteArray &name, const OldFile &old, const Demand &demand)
{
    const auto file = openToRead(directory, name);
    if (!file)
        return unreadable(directory, name, old, file.error());
    if (!demand.content && !demand.untouched)
        return {};
    if (isOpenForWriting(file->number())) {
        return trouble(SaveError::Kind::Changed, u"another program has the file open for writing"_s,
            u"wait until it is done, then read the file again, or write elsewhere"_s);
    }
    if (demand.content)
        return checkContent(file->number(), *demand.content);
    const auto status = statusOf(file->number());
    if (!status)
        return tl::unexpected(status.error());
    return isUntouched(old.status, *status) ? Step() : changedSinceRead();
}

/// For file systems that cannot exchange: what comes between the last look and this is lost.
Step renameOver(int directory, Temporary &temporary, const QByteArray &name)
{
    if (renameat(directory, temporary.name().constData(), directory, name.constData()) != 0)
        return failedToRename(errno, directory);
    temporary.keep();
    return {};
}

/// Whether `name` is the new file as it was written, so that nothing is lost with it.
bool isOurs(int directory, const Temporary &temporary, const QByteArray &bytes)
{
    const auto now = look(directory, temporary.name());
    const auto ours = statusOf(temporary.file());
    if (!now || !*now || !ours || !isSameFile(**now, *ours))
        return false;
    return !isOpenForWriting(temporary.file()) && holds(temporary.file(), bytes).value_or(false);
}

/// Where there is no memory for words. What cannot be taken back stays under its temporary name,
/// where it is found.
void takeBackQuietly(
    int directory, Temporary &temporary, const QByteArray &name, const QByteArray &bytes) noexcept
{
    try {
        (void)takeBack(directory, temporary, name, bytes, {});
    } catch (const std::bad_alloc &) { // of a sentence about what went wrong
    }
}

/// A second name for the old file. Returns whether the file system gives one.
tl::expected<bool, Trouble> linkBackup(
    int directory, const QByteArray &name, const QByteArray &backup, const OldFile &old)
{
    const auto present = look(directory, backup);
    if (present && *present && isSameFile(**present, old.status)) // of a save that was killed
        return true;
    const QByteArray link = temporaryName(name);
    if (linkat(directory, name.constData(), directory, link.constData(), 0) != 0)
        return false;
    Temporary temporary(directory, link, Descriptor(-1));
    const auto linked = look(directory, link);
    if (!linked)
        return tl::unexpected(linked.error());
    if (!*linked || !isSameFile(**linked, old.status))
        return changedSinceRead();
    if (const Step step = syncFile(old.file.number()); !step)
        return tl::unexpected(step.error());
    if (const Step step = renameOver(directory, temporary, backup); !step)
        return tl::unexpected(step.error());
    return true;
}

Step copyBackup(int directory, const QByteArray &name, const QByteArray &backup, const OldFile &old)
{
    const auto bytes = readAll(old.file.number());
    if (!bytes)
        return tl::unexpected(bytes.error());
    auto copy = writeTemporary(directory, name, *bytes, old.file.number());
    if (!copy)
        return tl::unexpected(copy.error());
    return renameOver(directory, copy->temporary, backup);
}

} // namespace

tl::expected<std::optional<OldFile>, Trouble> openOld(int directory, const QByteArray &name)
{
    constexpr int mostTries = 100; // each means that somebody else has just saved
    for (int tries = 0; tries < mostTries; ++tries) {
        const auto seen
            = look(directory, name); // before it is opened: opening a device may do a lot
        if (!seen)
            return tl::unexpected(seen.error());
        if (!*seen)
            return std::nullopt;
        auto file = openToRead(directory, name);
        if (!file) {
            const auto now = look(directory, name);
            if (now && *now && isSameFile(**seen, **now))
                return tl::unexpected(file.error());
            continue; // it went away, or another one came
        }
        if (const Step step = lockAlone(file->number()); !step)
            return tl::unexpected(step.error());
        const auto status = statusOf(file->number());
        if (!status)
            return tl::unexpected(status.error());
        const auto now = look(directory, name);
        if (!now)
            return tl::unexpected(now.error());
        if (*now && isSameFile(**now, *status))
            return OldFile{ std::move(*file), *status };
    }
    return changed(u"other programs replace the file all the time"_s);
}

Step checkContent(int file, const FileIdentity &expected)
{
    const auto now = identityOfFile(file);
    if (!now)
        return tl::unexpected(now.error());
    return *now == expected ? Step() : changedSinceRead();
}

Step keepBackup(int directory, const QByteArray &name, const QByteArray &backup, const OldFile &old)
{
    // With several names the backup would change whenever somebody edits the file by another one.
    const auto linked = old.status.st_nlink > 1 ? tl::expected<bool, Trouble>(false)
                                                : linkBackup(directory, name, backup, old);
    if (!linked)
        return tl::unexpected(linked.error());
    if (!*linked) {
        if (const Step step = copyBackup(directory, name, backup, old); !step)
            return step;
    }
    return syncDirectory(directory);
}

Step renameNew(int directory, Temporary &temporary, const QByteArray &name)
{
    const auto exists = [] {
        return trouble(SaveError::Kind::Exists, u"another program made the file a moment ago"_s,
            u"look at it first, or write elsewhere"_s);
    };
    if (renameat2(
            directory, temporary.name().constData(), directory, name.constData(), RENAME_NOREPLACE)
        == 0) {
        temporary.keep();
        return {};
    }
    if (errno == EEXIST)
        return exists();
    if (!lacksFlags(errno))
        return failedToRename(errno, directory);
    // A hard link refuses an existing name as well.
    if (linkat(directory, temporary.name().constData(), directory, name.constData(), 0) == 0) {
        temporary.remove();
        return {};
    }
    return errno == EEXIST ? exists() : failed(errno);
}

Step replaceOld(int directory, Temporary &temporary, const QByteArray &name, const OldFile &old,
    const Demand &demand, const QByteArray &bytes)
{
    if (const Step step = checkBefore(directory, name, old, demand); !step)
        return step;
    if (renameat2(
            directory, temporary.name().constData(), directory, name.constData(), RENAME_EXCHANGE)
        != 0) {
        if (errno == ENOENT)
            return removedSinceRead();
        return lacksFlags(errno) ? renameOver(directory, temporary, name)
                                 : failedToRename(errno, directory);
    }
    temporary.setOld(true);
    const Step step = [&] {
        try {
            return checkAfter(directory, temporary.name(), old, demand);
        } catch (...) { // there is not enough memory to look at what went away
            takeBackQuietly(directory, temporary, name, bytes);
            throw;
        }
    }();
    if (!step)
        return tl::unexpected(takeBack(directory, temporary, name, bytes, step.error()));
    return {};
}

Trouble takeBack(int directory, Temporary &temporary, const QByteArray &name,
    const QByteArray &bytes, Trouble why)
{
    if (temporary.name().isEmpty()) { // it was renamed over the old file
        why.what = u"the new content is in place, but %1"_s.arg(why.what);
        return why;
    }
    if (exchange(directory, temporary.name(), name)) {
        (void)syncDirectory(directory); // nothing better can be done
        if (isOurs(directory, temporary, bytes)) {
            temporary.setOld(false);
            return why;
        }
    } else if (renameat2(directory, temporary.name().constData(), directory, name.constData(),
                   RENAME_NOREPLACE)
        == 0) { // somebody took the new file away
        (void)syncDirectory(directory);
        temporary.keep();
        return why;
    }
    why.what += u"; a file that another program may have written is kept as %1"_s.arg(
        QFile::decodeName(temporary.name()));
    temporary.keep();
    return why;
}

} // namespace clusprop::posix_file
