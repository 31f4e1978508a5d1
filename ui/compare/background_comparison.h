// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Compares and filters beside the work of the operator.
///
/// A million properties take seconds. The work gets copies of both clusters, which share their data
/// with them. Small clusters are compared at once.
#pragma once

#include "core/changes/comparison_rows.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace clusprop::ui {

struct ComparisonRequest
{
    Cluster before;
    Cluster after;
    std::optional<Comparison> known; ///< only to be filtered anew; nothing: to be made
    ComparisonFilter filter;
};

struct ComparisonResult
{
    Comparison comparison;
    QVector<ShownObject> shown;
};

class BackgroundComparison final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundComparison(QObject *parent = nullptr);
    /// What runs is given up; it holds what it needs and ends on its own.
    ~BackgroundComparison() override;

    /// What runs is given up. Small clusters are done when it returns.
    void start(ComparisonRequest request);
    [[nodiscard]] bool isRunning() const { return m_stop != nullptr; }

signals:
    /// The receiver may take the result apart.
    void finished(const std::shared_ptr<clusprop::ui::ComparisonResult> &result);

private:
    using Result = std::shared_ptr<ComparisonResult>;

    void stop();

    std::shared_ptr<std::atomic_bool> m_stop; ///< null: nothing runs
    QFutureWatcher<Result> m_watcher;
};

} // namespace clusprop::ui
