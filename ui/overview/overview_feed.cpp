// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/overview/overview_feed.h"

#include <QElapsedTimer>
#include <QThread>

#include <atomic>
#include <utility>

namespace clusprop::ui {
namespace {

constexpr qint64 slice = 8; ///< milliseconds of counting between two looks at the event queue

} // namespace

/// What the two threads share. The tally is the counting thread's until that has ended.
struct OverviewFeed::Job
{
    Cluster cluster;
    QVector<QVector<Issue>> issues;
    std::atomic<bool> cancelled = false;
    std::optional<OverviewTally> tally;

    void run()
    {
        tally.emplace(cluster, issues, [this] { return !cancelled.load(); });
        // An edit would have to copy what is still shared.
        cluster = {};
        issues = {};
    }
};

OverviewFeed::OverviewFeed(const Document &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &OverviewFeed::recountSome);
    connect(&m_document, &Document::objectsChanged, this, &OverviewFeed::note);
    connect(&m_document, &Document::findingsChanged, this, &OverviewFeed::note);
    connect(&m_document, &Document::reloaded, this, &OverviewFeed::startOver);
}

OverviewFeed::~OverviewFeed()
{
    if (!m_thread)
        return;
    m_job->cancelled.store(true);
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

bool OverviewFeed::isCurrent() const
{
    return m_tally && !m_isStale && m_edited.empty();
}

void OverviewFeed::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched)
        return;
    if (m_isStale)
        startCounting();
    else if (!m_edited.empty())
        m_soon.start();
}

void OverviewFeed::note(const QVector<int> &objects)
{
    m_edited.insert(objects.begin(), objects.end());
    if (m_watched && !m_isStale)
        m_soon.start();
}

void OverviewFeed::startOver()
{
    m_isStale = true;
    if (m_thread)
        m_job->cancelled.store(true); // threadEnded() begins anew
    else if (m_watched)
        startCounting();
}

void OverviewFeed::startCounting()
{
    if (m_thread)
        return;
    m_isStale = false;
    m_tally.reset();
    m_edited.clear();
    m_job = std::make_shared<Job>();
    m_job->cluster = m_document.current();
    m_job->issues = m_document.issuesByObject();
    m_thread = QThread::create([job = m_job] { job->run(); });
    connect(m_thread, &QThread::finished, this, &OverviewFeed::threadEnded);
    m_thread->start(QThread::LowPriority);
}

void OverviewFeed::threadEnded()
{
    m_thread->wait(); // finished() comes a moment before the thread is gone
    delete std::exchange(m_thread, nullptr);
    const std::shared_ptr<Job> job = std::exchange(m_job, {});
    if (m_isStale) {
        if (m_watched)
            startCounting();
        return;
    }
    m_tally = std::move(job->tally);
    recountSome();
}

void OverviewFeed::recountSome()
{
    if (!m_tally) // still counting; threadEnded() comes back here
        return;
    QElapsedTimer timer;
    timer.start();
    while (!m_edited.empty() && timer.elapsed() < slice) {
        const int object = *m_edited.begin();
        m_edited.erase(m_edited.begin());
        m_tally->recount(m_document.current(), object, m_document.issuesOf(object));
    }
    if (!m_edited.empty()) {
        m_soon.start();
        return;
    }
    m_figures = m_tally->overview();
    emit changed();
}

} // namespace clusprop::ui
