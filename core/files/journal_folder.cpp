// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/files/journal_folder.h"

#include "core/files/posix_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace clusprop {
namespace {

using posix_file::retried;

constexpr mode_t folderMode = 0700;
constexpr mode_t fileMode = 0600;

QString lockFile(const QString &folder, const QString &session)
{
    return folder + u'/' + session + u".lock"_s;
}

SaveError saveError(const QString &file, int code)
{
    const posix_file::Trouble trouble = posix_file::failed(code).value();
    return { trouble.kind, file, trouble.what, trouble.todo };
}

/// The folder with what lies above it. Those above get the usual modes.
tl::expected<void, SaveError> makeFolder(const QString &folder)
{
    QDir().mkpath(QFileInfo(folder).path());
    const QByteArray path = QFile::encodeName(folder);
    if (mkdir(path.constData(), folderMode) != 0 && errno != EEXIST)
        return tl::unexpected(saveError(folder, errno));
    if (!QFileInfo(folder).isDir()) // a file of that name keeps its mode
        return tl::unexpected(saveError(folder, ENOTDIR));
    // One that was there already may be too open.
    if (chmod(path.constData(), folderMode) != 0)
        return tl::unexpected(saveError(folder, errno));
    return {};
}

/// The descriptor, or -1 with errno. EWOULDBLOCK: somebody else holds it.
int lock(const QString &file)
{
    const QByteArray path = QFile::encodeName(file);
    const int descriptor = retried([&path] {
        return open(path.constData(), O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, fileMode);
    });
    if (descriptor < 0)
        return -1;
    // A file system without locks (ENOLCK and its like) is no reason to go without journals; there
    // a second program could be offered what the first is working on.
    if (retried([descriptor] { return flock(descriptor, LOCK_EX | LOCK_NB); }) != 0
        && errno == EWOULDBLOCK) {
        ::close(descriptor);
        errno = EWOULDBLOCK;
        return -1;
    }
    return descriptor;
}

} // namespace

QString journalFolder()
{
    // The specification has programs ignore paths that are not absolute.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    const QString above = QDir::isAbsolutePath(state) ? QDir::cleanPath(state)
                                                      : QDir::homePath() + u"/.local/state"_s;
    return above + u"/clusprop"_s;
}

JournalSession::JournalSession(QString folder, QString name, int lock)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_lock(lock)
{ }

JournalSession::~JournalSession()
{
    // Unlinked while it is held: whoever opened it meanwhile finds a session without journals.
    if (journals().isEmpty())
        QFile::remove(lockFile(m_folder, m_name));
    ::close(m_lock);
}

tl::expected<std::unique_ptr<JournalSession>, SaveError> JournalSession::begin(
    const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return tl::unexpected(made.error());
    const QString name
        = u"%1"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
    const int held = lock(lockFile(folder, name));
    if (held < 0)
        return tl::unexpected(saveError(lockFile(folder, name), errno));
    return std::unique_ptr<JournalSession>(new JournalSession(folder, name, held));
}

std::unique_ptr<JournalSession> JournalSession::adopt(const QString &folder, const QString &name)
{
    const int held = lock(lockFile(folder, name));
    if (held < 0)
        return nullptr;
    std::unique_ptr<JournalSession> session(new JournalSession(folder, name, held));
    session->removeLeftovers();
    return session;
}

/// What a kill in the middle of a save leaves: a hidden file with the journal's name in its own.
void JournalSession::removeLeftovers() const
{
    const QDir folder(m_folder);
    for (const QString &file :
        folder.entryList({ u".%1-*"_s.arg(m_name) }, QDir::Files | QDir::Hidden))
        QFile::remove(folder.filePath(file));
}

QString JournalSession::newJournal()
{
    return u"%1/%2-%3.journal"_s.arg(m_folder, m_name).arg(++m_count);
}

QStringList JournalSession::journals() const
{
    QStringList files;
    const QDir folder(m_folder);
    for (const QString &file : folder.entryList({ u"%1-*.journal"_s.arg(m_name) }, QDir::Files))
        files.append(folder.filePath(file));
    return files;
}

QStringList journalSessions(const QString &folder)
{
    QStringList sessions;
    for (const QString &file : QDir(folder).entryList({ u"*-*.journal"_s }, QDir::Files)) {
        const QString session = file.first(file.indexOf(u'-'));
        if (!session.isEmpty() && !sessions.contains(session))
            sessions.append(session);
    }
    return sessions;
}

tl::expected<void, SaveError> writeJournal(const QString &file, const QByteArray &bytes)
{
    // saveFile() keeps the mode of a file that is there, and would give a new one the usual mode.
    const QByteArray path = QFile::encodeName(file);
    posix_file::Descriptor made(retried([&path] {
        return open(path.constData(), O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, fileMode);
    }));
    if (!made.isOpen())
        return tl::unexpected(saveError(file, errno));
    made.close(); // saveFile() replaces nothing that is open for writing
    SaveOptions options;
    options.overwrite = true;
    if (const auto saved = saveFile(file, bytes, options); !saved)
        return tl::unexpected(saved.error());
    return {};
}

tl::expected<QByteArray, QString> readJournal(const QString &file)
{
    QFile journal(file);
    if (!journal.open(QIODevice::ReadOnly))
        return tl::unexpected(journal.errorString());
    QByteArray bytes = journal.read(largestJournal);
    if (journal.error() != QFileDevice::NoError)
        return tl::unexpected(journal.errorString());
    return bytes;
}

void removeJournal(const QString &file)
{
    QFile::remove(file);
}

void setJournalAside(const QString &file)
{
    const QFileInfo info(file);
    const QString aside = info.path() + u"/aside"_s;
    if (!makeFolder(aside) || !QFile::rename(file, aside + u'/' + info.fileName()))
        return; // it stays where it is, and is offered again
    const QDir folder(aside);
    const QStringList oldest = folder.entryList(
        { u"*.journal"_s }, QDir::Files, QDir::Time); // the newest first
    for (qsizetype index = mostSetAside; index < oldest.size(); ++index)
        QFile::remove(folder.filePath(oldest[index]));
}

} // namespace clusprop
