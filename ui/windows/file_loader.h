// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Reads files in a thread of its own, one load after the other, so that the window stays usable.
///
/// The documents are built there as well: checking hundreds of thousands of values would be felt.
/// What is given back lives in the loader's thread, which is the window's.
#pragma once

#include "core/document/document.h"
#include "core/isolation/safe_reading.h"
#include "core/reading/sightings.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace clusprop::ui {

struct LoadRequest
{
    QStringList paths; ///< files and folders
    QString codePage; ///< as LoadOptions has it
    bool isWaitedFor = false; ///< somebody wants to see what comes: sighted() tells of it
};

/// What a load gave. Any of the three may be empty.
struct LoadOutcome
{
    std::vector<std::unique_ptr<Document>> documents; ///< one for each cluster
    QVector<LoadError> errors; ///< never of Kind::Cancelled
    QStringList skipped; ///< as OpenedFiles has it
    bool wasCancelled = false; ///< then there are no documents

    /// Of the errors, one sentence each.
    [[nodiscard]] QStringList messages() const;
};

class FileLoader final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(LoadOutcome outcome)>;
    /// What reads the files, in the loading thread. It must end soon once progress returns false.
    using Opener = std::function<OpenedFiles(const QStringList &paths, const LoadOptions &options)>;

    explicit FileLoader(QObject *parent = nullptr);
    /// Cancels and waits for the thread; nobody is told any more.
    ~FileLoader() override;

    /// Calls `done` from the event loop once everything is read, after all loads asked for before.
    void load(const LoadRequest &request, Done done);
    /// Ends the load that runs and those that wait; each is told as cancelled.
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_thread != nullptr; }
    /// How files are read from now on: by another process, or, which is so at first, by this one.
    void readWith(const std::optional<Isolation> &isolation);
    /// For tests; usually files are opened as one document for each cluster.
    void setOpener(Opener opener) { m_opener = std::move(opener); }

signals:
    /// "CLUSDB", "12 files": what is read now.
    void started(const QString &what);
    /// Several times a second. Bytes; `total` is -1 where it is not known.
    void progressed(qint64 done, qint64 total);
    /// Several times a second, where the request asks for it: the objects that were met so far.
    void sighted(const Sightings &met);
    /// Files are read with less safety than usual: why, in a sentence.
    void remarked(const QString &remark);
    /// The load that ran has been handed over.
    void finished();

private:
    struct Job;
    struct Waiting
    {
        LoadRequest request;
        Done done;
    };

    void start(Waiting next);
    void threadEnded();
    void tick();

    Opener m_opener;
    QThread *m_thread = nullptr; ///< null while nothing is read
    std::shared_ptr<Job> m_job;
    Done m_done;
    QQueue<Waiting> m_waiting;
    QTimer m_tick;
};

} // namespace clusprop::ui
