// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/file_loader.h"

#include "ui/words/heard.h"

#include <QDir>
#include <QFileInfo>
#include <QMutex>
#include <QThread>

#include <atomic>
#include <utility>

namespace clusprop::ui {
namespace {

constexpr int tickTime = 100; ///< milliseconds between two reports

OpenedFiles openByCluster(const QStringList &paths, const LoadOptions &options)
{
    return openFiles(paths, options, Joining::ByCluster);
}

QString describe(const QStringList &paths)
{
    if (paths.size() != 1)
        return FileLoader::tr("%n files", nullptr, static_cast<int>(paths.size()));
    // Without the slash that a folder's path may end with
    return QFileInfo(QDir::cleanPath(paths.first())).fileName();
}

} // namespace

QStringList LoadOutcome::messages() const
{
    QStringList messages;
    for (const LoadError &error : errors)
        messages.append(messageOf(error));
    return messages;
}

/// What the two threads share. The outcome is the loading thread's until that has ended.
struct FileLoader::Job
{
    std::atomic<bool> cancelled = false;
    std::atomic<qint64> done = 0;
    std::atomic<qint64> total = -1;
    QMutex guard;
    Sightings met; ///< guarded
    LoadOutcome outcome;

    void run(const LoadRequest &request, const Opener &opener, QThread *target);
};

void FileLoader::Job::run(const LoadRequest &request, const Opener &opener, QThread *target)
{
    LoadOptions options;
    options.codePage = request.codePage;
    options.progress = [this](qint64 bytesDone, qint64 bytesTotal) {
        done.store(bytesDone, std::memory_order_relaxed);
        total.store(bytesTotal, std::memory_order_relaxed);
        return !cancelled.load(std::memory_order_relaxed);
    };
    if (request.isWaitedFor) {
        options.sighted = [this](ObjectClass objectClass, const QString &name) {
            const QMutexLocker locker(&guard);
            met.add(objectClass, name);
        };
    }
    OpenedFiles opened = opener(request.paths, options);
    if (opened.wasCancelled)
        cancelled.store(true);
    for (LoadedFile &file : opened.documents) {
        if (cancelled.load())
            break;
        auto document = std::make_unique<Document>(std::move(file));
        document->moveToThread(target);
        outcome.documents.push_back(std::move(document));
    }
    for (const LoadError &error : std::as_const(opened.errors)) {
        if (error.kind == LoadError::Kind::Cancelled)
            cancelled.store(true);
        else
            outcome.errors.append(error);
    }
    for (const LoadError &skipped : opened.skipped)
        outcome.skipped.append(messageOf(skipped));
}

FileLoader::FileLoader(QObject *parent)
    : QObject(parent)
    , m_opener(openByCluster)
{
    m_tick.setInterval(tickTime);
    connect(&m_tick, &QTimer::timeout, this, &FileLoader::tick);
}

FileLoader::~FileLoader()
{
    if (!m_thread)
        return;
    m_job->cancelled.store(true);
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void FileLoader::readWith(const std::optional<Isolation> &isolation)
{
    if (!isolation) {
        m_opener = openByCluster;
        return;
    }
    Isolation used = *isolation;
    used.remark = [this](const QString &remark) { // called in the thread, which the destructor awaits
        QMetaObject::invokeMethod(this, [this, remark] { emit remarked(remark); }, Qt::QueuedConnection);
    };
    m_opener = [isolation = std::move(used)](const QStringList &paths, const LoadOptions &options) {
        return openFilesSafely(paths, options, Joining::ByCluster, isolation);
    };
}

void FileLoader::load(const LoadRequest &request, Done done)
{
    if (isLoading())
        m_waiting.enqueue({ request, std::move(done) });
    else
        start({ request, std::move(done) });
}

void FileLoader::start(Waiting next)
{
    m_job = std::make_shared<Job>();
    m_done = std::move(next.done);
    m_thread = QThread::create([job = m_job, request = next.request, opener = m_opener,
                                   target = thread()] { job->run(request, opener, target); });
    connect(m_thread, &QThread::finished, this, &FileLoader::threadEnded);
    m_tick.start();
    m_thread->start();
    emit started(describe(next.request.paths));
}

void FileLoader::cancel()
{
    if (!isLoading())
        return;
    m_job->cancelled.store(true);
    for (const Waiting &waiting : std::exchange(m_waiting, {})) {
        LoadOutcome nothing;
        nothing.wasCancelled = true;
        waiting.done(std::move(nothing));
    }
}

void FileLoader::tick()
{
    emit progressed(m_job->done.load(std::memory_order_relaxed),
        m_job->total.load(std::memory_order_relaxed));
    QMutexLocker locker(&m_job->guard);
    const Sightings met = m_job->met;
    locker.unlock();
    if (met.count() > 0 && !m_job->cancelled.load())
        emit sighted(met);
}

void FileLoader::threadEnded()
{
    m_thread->wait(); // finished() comes a moment before the thread is gone
    delete std::exchange(m_thread, nullptr);
    m_tick.stop();
    LoadOutcome outcome = std::move(m_job->outcome);
    outcome.wasCancelled = m_job->cancelled.load();
    if (outcome.wasCancelled)
        outcome.documents.clear();
    m_job.reset();
    const Done done = std::exchange(m_done, {});
    // The next one begins first, so that nobody takes the pause for the end.
    if (!m_waiting.isEmpty())
        start(m_waiting.dequeue());
    done(std::move(outcome)); // may show a dialog, and ask for more files
    emit finished();
}

} // namespace clusprop::ui
