// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/bytes_maker.h"

#include <QThread>

#include <utility>

namespace clusprop::ui {
namespace {

/// About a frame's worth of work in a release build.
constexpr qsizetype usualThreshold = qsizetype{ 256 } * 1024;

} // namespace

/// What the two threads share; the loading thread's until that has ended.
struct BytesMaker::Job
{
    std::optional<ByteSource> source; ///< given up early, so that edits copy nothing for it
    ObjectBytes content;
};

BytesMaker::BytesMaker(QObject *parent)
    : QObject(parent)
    , m_threshold(usualThreshold)
{ }

BytesMaker::~BytesMaker()
{
    if (!m_thread)
        return;
    m_thread->disconnect(this);
    m_thread->wait();
    delete m_thread;
}

void BytesMaker::make(const ByteSource &source)
{
    if (costOf(source) < m_threshold) {
        forget();
        emit made(bytesOf(source));
        return;
    }
    if (m_thread) {
        m_next = source;
        m_isWanted = false;
    } else {
        start(source);
    }
}

void BytesMaker::forget()
{
    m_next.reset();
    m_isWanted = false;
}

void BytesMaker::start(const ByteSource &source)
{
    m_job = std::make_shared<Job>();
    m_job->source = source;
    m_isWanted = true;
    m_thread = QThread::create([job = m_job] {
        job->content = bytesOf(*job->source);
        job->source.reset();
    });
    connect(m_thread, &QThread::finished, this, &BytesMaker::threadEnded);
    m_thread->start();
    emit began();
}

void BytesMaker::threadEnded()
{
    m_thread->wait(); // finished() comes a moment before the thread is gone
    delete std::exchange(m_thread, nullptr);
    const std::shared_ptr<Job> job = std::exchange(m_job, nullptr);
    if (const auto next = std::exchange(m_next, std::nullopt))
        start(*next);
    else if (m_isWanted)
        emit made(job->content);
}

} // namespace clusprop::ui
