// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// POSIX calls throughout, relative to one open directory: QFile and QSaveFile report neither the
// result of a sync nor the difference between an existing target and one that came up meanwhile.

#include "core/files/save_file.h"

#include "core/files/backup_series.h"
#include "core/files/replace_file.h"

#include <QCryptographicHash>
#include <QFile>

#include <array>
#include <csignal>
#include <ctime>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using namespace posix_file;

/// A save takes milliseconds. An interrupt waits for it, so that no temporary file is left; and a
/// limit on file sizes is an error of one call and not the end of the program.
class InterruptsHeld
{
public:
    InterruptsHeld()
    {
        sigemptyset(&m_tooLarge);
        sigaddset(&m_tooLarge, SIGXFSZ);
        sigset_t held = m_tooLarge;
        for (const int number : { SIGINT, SIGTERM, SIGHUP })
            sigaddset(&held, number);
        pthread_sigmask(SIG_BLOCK, &held, &m_before);
    }
    ~InterruptsHeld()
    {
        if (sigismember(&m_before, SIGXFSZ) == 0) {
            const timespec now{ 0, 0 };
            sigtimedwait(&m_tooLarge, nullptr, &now);
        }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(InterruptsHeld)

private:
    sigset_t m_tooLarge{};
    sigset_t m_before{};
};

/// Names of the old file that stay with it. A backup is one that this program made.
quint64 otherNamesOf(int directory, const OldFile &old, const QByteArray &backup)
{
    const quint64 others = old.status.st_nlink - 1;
    const auto kept = others > 0 ? look(directory, backup) : std::nullopt;
    return kept && *kept && isSameFile(**kept, old.status) ? others - 1 : others;
}

/// A save on its way.
struct Job
{
    int directory;
    const QByteArray &name;
    const QByteArray &bytes;
    const SaveOptions &options;
};

/// Everything behind the new name: now the directory has to know it for good.
Step settle(const Job &job, Written &written)
{
    Temporary &temporary = written.temporary;
    if (const Step step = syncDirectory(job.directory); !step) {
        Trouble why = step.error();
        why.what = u"syncing the directory failed: %1"_s.arg(why.what);
        return tl::unexpected(takeBack(job.directory, temporary, job.name, job.bytes, why));
    }
    const auto same = holds(temporary.file(), job.bytes);
    if (!same) {
        Trouble why = same.error();
        why.what = u"what was written cannot be read back: %1"_s.arg(why.what);
        return tl::unexpected(takeBack(job.directory, temporary, job.name, job.bytes, why));
    }
    const auto status = statusOf(temporary.file());
    const bool isWrittenAgain = status && !isUntouched(written.status, *status);
    if (*same || isWrittenAgain) // by a program that has seen the new file; that is no loss
        return {};
    Trouble why{ SaveError::Kind::Failed, u"what was written does not read back the same"_s,
        u"check the disk and write again"_s };
    if (!temporary.name().isEmpty()) {
        why.what
            += u"; the version before is kept as %1"_s.arg(QFile::decodeName(temporary.name()));
        temporary.keep();
    }
    return tl::unexpected(why);
}

tl::expected<SavedFile, Trouble> replace(const Job &job, const OldFile &old)
{
    const Demand demand{ job.options.expected, job.options.backup };
    if (demand.content) { // before anything is written, and once more as late as possible
        if (const Step step = checkContent(old.file.number(), *demand.content); !step)
            return tl::unexpected(step.error());
    }
    auto written = writeTemporary(job.directory, job.name, job.bytes, old.file.number());
    if (!written)
        return tl::unexpected(written.error());
    SavedFile saved;
    saved.lost = written->lost;
    const QByteArray backup = backupNameAt(job.name, 0);
    saved.otherNames = otherNamesOf(job.directory, old, backup);
    if (job.options.backup) {
        Step step = moveBackupsOn(job.directory, job.name, job.options.olderBackups, old.status);
        if (step)
            step = keepBackup(job.directory, job.name, backup, old);
        if (!step) {
            Trouble why = step.error();
            if (why.kind == SaveError::Kind::Failed)
                why.what = u"the backup %1 cannot be made: %2"_s.arg(
                    QFile::decodeName(backup), why.what);
            return tl::unexpected(why);
        }
        saved.backup = QFile::decodeName(backup);
    }
    if (const Step step
        = replaceOld(job.directory, written->temporary, job.name, old, demand, job.bytes);
        !step)
        return tl::unexpected(step.error());
    if (const Step step = settle(job, *written); !step)
        return tl::unexpected(step.error());
    const QByteArray before = written->temporary.name();
    if (!written->temporary.remove())
        saved.leftover = QFile::decodeName(before);
    return saved;
}

tl::expected<SavedFile, Trouble> create(const Job &job)
{
    if (job.options.expected) {
        return trouble(SaveError::Kind::Changed,
            u"the file was removed by another program since it was read"_s,
            u"read the file again, or write elsewhere"_s);
    }
    auto written = writeTemporary(job.directory, job.name, job.bytes, -1);
    if (!written)
        return tl::unexpected(written.error());
    if (const Step step = renameNew(job.directory, written->temporary, job.name); !step)
        return tl::unexpected(step.error());
    if (const Step step = settle(job, *written); !step)
        return tl::unexpected(step.error());
    return SavedFile();
}

tl::expected<SavedFile, Trouble> save(
    const QByteArray &path, const QByteArray &bytes, const SaveOptions &options)
{
    const auto target = resolveLinks(path);
    if (!target)
        return tl::unexpected(target.error());
    const Descriptor directory(retried(
        [&] { return open(target->directory.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); }));
    if (!directory.isOpen())
        return failed(errno);
    const Job job{ directory.number(), target->name, bytes, options };
    const auto exists = [] {
        return trouble(SaveError::Kind::Exists, u"the file exists already"_s,
            u"allow it to be replaced or give another name"_s);
    };
    if (!options.overwrite) {
        const auto present = look(job.directory, job.name);
        if (!present)
            return tl::unexpected(present.error());
        if (*present)
            return exists();
    }
    const auto old = openOld(job.directory, job.name);
    if (!old)
        return tl::unexpected(old.error());
    auto saved = *old ? replace(job, **old) : create(job);
    if (!saved)
        return saved;
    // The paths of what was found beside the file itself, where links led to.
    for (QString *name : { &saved->backup, &saved->leftover }) {
        if (!name->isEmpty())
            *name = QFile::decodeName(target->directory) + *name;
    }
    return saved;
}

} // namespace

FileIdentity identityOf(const QByteArray &bytes)
{
    return { bytes.size(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) };
}

QString backupName(const QString &name)
{
    return QFile::decodeName(posix_file::backupNameAt(QFile::encodeName(name), 0));
}

QString SaveError::message() const
{
    return todo.isEmpty() ? u"%1: %2"_s.arg(file, what) : u"%1: %2; %3"_s.arg(file, what, todo);
}

QStringList SavedFile::notes() const
{
    QStringList sentences;
    if (otherNames > 0) {
        sentences.append((otherNames == 1
                ? u"the file had %1 more name (a hard link), which still is the version before"_s
                : u"the file had %1 more names (hard links), which still are the version before"_s)
                             .arg(otherNames));
    }
    if (!lost.isEmpty())
        sentences.append(u"the new file could not be given all that the old one had: %1"_s.arg(
            lost.join(u", "_s)));
    if (!leftover.isEmpty())
        sentences.append(u"the version before could not be removed and is %1"_s.arg(leftover));
    return sentences;
}

tl::expected<SavedFile, SaveError> saveFile(
    const QString &file, const QByteArray &bytes, const SaveOptions &options)
{
    const InterruptsHeld held;
    const QByteArray path = QFile::encodeName(file);
    if (path.contains('\0')) {
        return tl::unexpected(SaveError{
            SaveError::Kind::Failed, file, u"the name contains a NUL"_s, u"give another name"_s });
    }
    auto saved = save(path, bytes, options);
    if (!saved) {
        const Trouble &why = saved.error();
        return tl::unexpected(SaveError{ why.kind, file, why.what, why.todo });
    }
    return std::move(*saved);
}

} // namespace clusprop
