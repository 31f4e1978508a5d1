// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/file_watch.h"

#include "core/files/remote_place.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <utility>

namespace clusprop::ui {
namespace {

constexpr int settledAfter = 200; ///< milliseconds
constexpr int pollInterval = 3000; ///< milliseconds
constexpr qint64 chunkSize = 1 << 20; ///< bytes

/// Null when the file cannot be read to its end, or nobody wants to know any more.
QByteArray hashOf(const QString &path, const std::atomic<bool> &unwanted)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    for (;;) {
        const qint64 count = file.read(chunk.data(), chunkSize);
        if (count == 0)
            return hash.result();
        if (count < 0 || unwanted.load(std::memory_order_relaxed))
            return {};
        hash.addData(QByteArrayView(chunk.constData(), count));
    }
}

} // namespace

/// One look at all files, shared with the thread that takes it.
struct FileWatch::Look
{
    QVector<Watched> files;
    QStringList changed;
    QStringList gone;
    std::atomic<bool> unwanted = false;

    void run();
};

void FileWatch::Look::run()
{
    for (Watched &watched : files) {
        const QFileInfo info(watched.file.path);
        const QDateTime changedAt = info.metadataChangeTime();
        if (!info.exists()) {
            gone.append(watched.file.path);
        } else if (info.size() != watched.file.size) {
            changed.append(watched.file.path);
        } else if (watched.file.sha256.isEmpty()) {
            if (info.lastModified().toMSecsSinceEpoch() != watched.file.modified)
                changed.append(watched.file.path);
        } else if (!watched.unchangedAt.isValid() || watched.unchangedAt != changedAt) {
            const QByteArray hash = hashOf(watched.file.path, unwanted);
            if (hash == watched.file.sha256)
                watched.unchangedAt = changedAt;
            else if (!hash.isNull()) // what cannot be read may be the same as ever
                changed.append(watched.file.path);
        }
    }
}

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settledAfter);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::look);
    m_poll.setInterval(pollInterval);
    connect(&m_poll, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] { m_settled.start(); });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_settled.start(); });
}

FileWatch::~FileWatch()
{
    stopLooking();
}

void FileWatch::watch(const QVector<ReadFile> &files)
{
    stopLooking();
    if (!m_watcher.files().isEmpty())
        m_watcher.removePaths(m_watcher.files());
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_files.clear();
    m_poll.stop();
    QStringList paths;
    for (const ReadFile &file : files) {
        const QFileInfo info(file.path);
        if (file.path.isEmpty() || !info.isFile())
            continue;
        m_files.append({ file, {} });
        // The folder as well: a file that is replaced by renaming is lost to a watch on its own.
        paths << file.path << info.absolutePath();
    }
    paths.removeDuplicates();
    addPaths(paths);
    setState(State::Same, {});
    // Somebody may have been faster than the watch; what was read a while ago is compared once.
    if (!m_files.isEmpty())
        m_settled.start();
}

void FileWatch::setUnannounced(int interval)
{
    m_isUnannounced = true;
    m_poll.setInterval(interval);
}

void FileWatch::addPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool isUntold = m_isUnannounced || !m_watcher.addPaths(paths).isEmpty()
        || std::ranges::any_of(paths, isRemotePlace);
    if (isUntold && !m_poll.isActive())
        m_poll.start();
}

void FileWatch::look()
{
    if (m_thread) {
        m_lookAgain = true;
        return;
    }
    m_look = std::make_shared<Look>();
    m_look->files = m_files;
    m_thread = QThread::create([look = m_look] { look->run(); });
    // The event that tells of the end may be on its way when nobody wants to know any more.
    connect(m_thread, &QThread::finished, this, [this, look = m_look] {
        if (look == m_look)
            lookEnded();
    });
    m_thread->start();
}

void FileWatch::lookEnded()
{
    m_thread->wait(); // finished() comes a moment before the thread is gone
    delete std::exchange(m_thread, nullptr);
    const std::shared_ptr<Look> seen = std::exchange(m_look, {});
    m_files = seen->files;
    for (const Watched &watched : std::as_const(m_files)) {
        const QString &path = watched.file.path;
        if (!m_isUnannounced && !m_watcher.files().contains(path) && QFileInfo::exists(path))
            addPaths({ path });
    }
    if (!seen->changed.isEmpty())
        setState(State::Changed, seen->changed);
    else if (!seen->gone.isEmpty())
        setState(State::Gone, seen->gone);
    else
        setState(State::Same, {});
    if (std::exchange(m_lookAgain, false))
        look();
}

void FileWatch::stopLooking()
{
    m_settled.stop();
    m_poll.stop();
    m_lookAgain = false;
    if (!m_thread)
        return;
    m_look->unwanted.store(true);
    m_thread->disconnect(this);
    m_thread->wait();
    delete std::exchange(m_thread, nullptr);
    m_look.reset();
}

void FileWatch::setState(State state, const QStringList &different)
{
    const bool isNews = m_state != state || m_different != different;
    m_state = state;
    m_different = different;
    if (isNews)
        emit stateChanged();
}

} // namespace clusprop::ui
