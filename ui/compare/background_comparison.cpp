// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/background_comparison.h"

#include "core/background/background_pool.h"

#include <QPromise>
#include <QThreadPool>

namespace clusprop::ui {
namespace {

bool isSmall(const ComparisonRequest &request)
{
    constexpr qsizetype limit = 5000; // properties of both; some ten milliseconds
    qsizetype count = 0;
    for (const Cluster *cluster : { &request.before, &request.after }) {
        for (const ClusterObject &object : cluster->objects) {
            for (const PropertyList &list : object.lists)
                count += list.properties.size() + 1;
            if (count > limit)
                return false;
        }
    }
    return true;
}

std::shared_ptr<ComparisonResult> carryOut(
    const ComparisonRequest &request, const std::atomic_bool &stop)
{
    auto result = std::make_shared<ComparisonResult>();
    result->comparison
        = request.known ? *request.known : compareClusters(request.before, request.after);
    result->shown = shownObjects(
        request.before, request.after, result->comparison, request.filter, stop);
    return result;
}

} // namespace

BackgroundComparison::BackgroundComparison(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_stop == nullptr) // what was given up is of no use
            return;
        m_stop.reset();
        emit finished(m_watcher.result());
    });
}

BackgroundComparison::~BackgroundComparison()
{
    stop();
}

void BackgroundComparison::stop()
{
    if (m_stop != nullptr)
        *m_stop = true;
    m_stop.reset();
}

void BackgroundComparison::start(ComparisonRequest request)
{
    stop();
    if (isSmall(request)) {
        m_watcher.setFuture({});
        emit finished(carryOut(request, std::atomic_bool(false)));
        return;
    }
    m_stop = std::make_shared<std::atomic_bool>(false);
    auto promise = std::make_shared<QPromise<Result>>();
    m_watcher.setFuture(promise->future());
    promise->start();
    backgroundPool().start(
        [promise, stop = m_stop, request = std::move(request)]() mutable {
            Result result = carryOut(request, *stop);
            request = {}; // before anybody edits: what is shared with nobody is not copied
            promise->addResult(std::move(result));
            promise->finish();
        });
}

} // namespace clusprop::ui
