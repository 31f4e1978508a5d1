// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/background_index.h"

#include "core/background/background_pool.h"

#include <QPromise>
#include <QThreadPool>

#include <utility>

namespace clusprop {

BackgroundIndex::BackgroundIndex(
    const Document &document, Build build, Renew renew, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_build(std::move(build))
    , m_renew(std::move(renew))
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BackgroundIndex::adopt);
}

BackgroundIndex::~BackgroundIndex()
{
    stop(); // it holds what it needs and ends on its own
}

IndexSource BackgroundIndex::source() const
{
    IndexSource source{ m_document.current(), m_document.loaded(), {}, {} };
    const auto count = static_cast<int>(source.current.objects.size());
    source.issues.reserve(count);
    source.modified.reserve(count);
    for (int object = 0; object < count; ++object) {
        source.issues.append(m_document.issuesOf(object));
        source.modified.append(m_document.isModified(object));
    }
    return source;
}

bool BackgroundIndex::isSmall() const
{
    constexpr qsizetype limit = 5000; // properties; some ten milliseconds
    qsizetype count = 0;
    for (const ClusterObject &object : m_document.current().objects) {
        for (const PropertyList &list : object.lists)
            count += list.properties.size() + 1;
        if (count > limit)
            return false;
    }
    return true;
}

void BackgroundIndex::start()
{
    if (isReady() || m_stop != nullptr)
        return;
    m_changed.clear();
    if (isSmall()) {
        m_index = std::make_shared<SearchIndex>(m_build(source(), std::atomic_bool(false)));
        emit ready();
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<std::shared_ptr<SearchIndex>>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    backgroundPool().start(
        [promise, build = m_build, from = source(), stop = m_stop] {
            promise->addResult(std::make_shared<SearchIndex>(build(from, *stop)));
            promise->finish();
        });
}

void BackgroundIndex::stop()
{
    if (m_stop != nullptr)
        *m_stop = true;
    m_stop.reset();
}

void BackgroundIndex::adopt()
{
    if (m_stop == nullptr) // what was stopped is of no use
        return;
    m_stop.reset();
    const std::shared_ptr<SearchIndex> built = m_watcher.result();
    for (const int object : std::as_const(m_changed))
        m_renew(*built, object);
    m_index = built;
    emit ready();
}

void BackgroundIndex::renew(const QVector<int> &objects)
{
    for (const int object : objects) {
        if (isReady())
            m_renew(*m_index, object);
        else
            m_changed.insert(object);
    }
}

void BackgroundIndex::forget()
{
    const bool hasBegun = isReady() || m_stop != nullptr;
    stop();
    m_index.reset();
    if (!hasBegun)
        return;
    m_isForgotten = true;
    emit wasReset();
}

void BackgroundIndex::resume()
{
    if (std::exchange(m_isForgotten, false))
        start();
}

void BackgroundIndex::reset()
{
    forget();
    resume();
}

} // namespace clusprop
