// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Keeps the figures of a document up to date while somebody looks at them.
///
/// All objects are counted once, in a thread of its own over a copy that shares its data with the
/// document. After that only edited objects are counted again, a few milliseconds at a time, so
/// that neither a large cluster nor an edit of thousands of cells is felt in the window.
#pragma once

#include "core/document/document.h"
#include "core/document/overview.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <set>

class QThread;

namespace clusprop::ui {

class OverviewFeed final : public QObject
{
    Q_OBJECT

public:
    /// `document` must outlive the feed. Nothing is counted before setWatched().
    explicit OverviewFeed(const Document &document, QObject *parent = nullptr);
    /// Ends the counting and waits for the thread.
    ~OverviewFeed() override;

    /// While nobody watches, edits are only noted.
    void setWatched(bool watched);
    /// Nothing until all objects have been counted for the first time.
    [[nodiscard]] const std::optional<Overview> &figures() const { return m_figures; }
    /// The figures are those of the document as it is now.
    [[nodiscard]] bool isCurrent() const;

signals:
    /// figures() differ, or something else of the document that the overview shows.
    void changed();

private:
    struct Job;

    void note(const QVector<int> &objects);
    void startOver();
    void startCounting();
    void threadEnded();
    void recountSome();

    const Document &m_document;
    bool m_watched = false;
    bool m_isStale = true; ///< all objects have to be counted
    QThread *m_thread = nullptr; ///< null while nothing is counted
    std::shared_ptr<Job> m_job;
    std::optional<OverviewTally> m_tally;
    std::optional<Overview> m_figures;
    std::set<int> m_edited; ///< objects that were edited since they were counted
    QTimer m_soon;
};

} // namespace clusprop::ui
