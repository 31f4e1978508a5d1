// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/leftovers.h"

#include "core/files/file_lock.h"
#include "core/files/temporary_file.h"

#include <QFile>

#include <algorithm>
#include <dirent.h>
#include <memory>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using namespace posix_file;

constexpr qint64 inMilliseconds = 1000;
constexpr qint64 nanosecondsPerMillisecond = 1'000'000;

Descriptor openDirectory(const QByteArray &path)
{
    return Descriptor(
        retried([&] { return open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
}

QList<QByteArray> temporaryNamesIn(const QByteArray &directory, const QByteArray &target)
{
    struct Closed
    {
        void operator()(DIR *listing) const { closedir(listing); }
    };
    const std::unique_ptr<DIR, Closed> listing(opendir(directory.constData()));
    QList<QByteArray> names;
    if (!listing)
        return names;
    while (const dirent *entry = readdir(listing.get())) {
        const QByteArray name(entry->d_name);
        if (isTemporaryName(name, target))
            names.append(name);
    }
    return names;
}

/// Nothing for what is in use, or no regular file.
std::optional<Leftover> leftoverAt(int directory, const QByteArray &folder, const QByteArray &name)
{
    const auto file = openToRead(directory, name);
    if (!file || isLocked(file->number()))
        return std::nullopt;
    const auto status = statusOf(file->number());
    if (!status)
        return std::nullopt;
    const qint64 modified = status->st_mtim.tv_sec * inMilliseconds
        + status->st_mtim.tv_nsec / nanosecondsPerMillisecond;
    const QString path = QFile::decodeName(folder == "." ? name : folder + name);
    return Leftover{ path, status->st_size, QDateTime::fromMSecsSinceEpoch(modified, Qt::UTC) };
}

/// A save gives its temporary file a name a moment before it locks it; the file that it will
/// replace is locked by then.
bool isBeingSaved(int directory, const QByteArray &name)
{
    const auto file = openToRead(directory, name);
    return file && isLocked(file->number());
}

} // namespace

QVector<Leftover> leftoversOf(const QString &file)
{
    QVector<Leftover> found;
    const auto target = resolveLinks(QFile::encodeName(file));
    if (!target)
        return found;
    const Descriptor directory = openDirectory(target->directory);
    if (!directory.isOpen() || isBeingSaved(directory.number(), target->name))
        return found;
    const auto look = [&] {
        QVector<Leftover> seen;
        for (const QByteArray &name : temporaryNamesIn(target->directory, target->name)) {
            if (const auto leftover = leftoverAt(directory.number(), target->directory, name))
                seen.append(*leftover);
        }
        return seen;
    };
    found = look();
    if (found.isEmpty())
        return found;
    // A save may have begun, or begun and ended, just then. What is left of a killed one stays.
    if (isBeingSaved(directory.number(), target->name))
        return {};
    const QVector<Leftover> again = look();
    found.removeIf([&again](const Leftover &leftover) { return !again.contains(leftover); });
    std::ranges::sort(found, {},
        [](const Leftover &leftover) { return std::pair(leftover.modified, leftover.path); });
    return found;
}

tl::expected<void, SaveError> removeLeftover(const Leftover &leftover)
{
    const auto refused = [&leftover](const QString &what, const QString &todo) {
        return tl::unexpected(SaveError{ SaveError::Kind::Changed, leftover.path, what, todo });
    };
    const QByteArray path = QFile::encodeName(leftover.path);
    const qsizetype slash = path.lastIndexOf('/');
    const QByteArray folder = slash < 0 ? "."_ba : path.first(slash + 1);
    const QByteArray name = path.sliced(slash + 1);
    const Descriptor directory = openDirectory(folder);
    if (!directory.isOpen())
        return {};
    if (faccessat(directory.number(), name.constData(), F_OK, AT_SYMLINK_NOFOLLOW) != 0
        && errno == ENOENT)
        return {};
    const auto now = leftoverAt(directory.number(), folder, name);
    if (!now)
        return refused(u"it is in use by a save"_s, u"wait until that is done"_s);
    if (*now != leftover)
        return refused(u"it has changed since it was found"_s, u"look at it first"_s);
    if (unlinkat(directory.number(), name.constData(), 0) == 0 || errno == ENOENT)
        return {};
    const Trouble why = failed(errno).value();
    return tl::unexpected(SaveError{ SaveError::Kind::Failed, leftover.path, why.what, why.todo });
}

} // namespace clusprop
