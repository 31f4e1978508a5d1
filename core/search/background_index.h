// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The index of a document's rows, built beside the work of the operator and kept up to date.
///
/// A million properties take seconds to index. The build gets a copy of the document, which shares
/// all its data with it, so it costs nothing and no edit can get in its way. Small documents are
/// indexed at once.
#pragma once

#include "core/document/document.h"
#include "core/search/search_index.h"

#include <QFutureWatcher>
#include <QSet>

#include <atomic>
#include <functional>
#include <memory>

namespace clusprop {

/// What a build sees, at one moment.
struct IndexSource
{
    Cluster current;
    Cluster loaded;
    QVector<QVector<Issue>> issues; ///< by object
    QVector<bool> modified; ///< by object
};

class BackgroundIndex final : public QObject
{
    Q_OBJECT

public:
    /// Runs in any thread and must not use more than it is given. May return anything once `stop`
    /// is true.
    using Build = std::function<SearchIndex(const IndexSource &source, const std::atomic_bool &stop)>;
    /// Brings the rows of an object up to date. Their number is what it was. What changes while
    /// the index is being built is renewed at its end, before isReady().
    using Renew = std::function<void(SearchIndex &index, int object)>;

    /// `document` must outlive the index.
    BackgroundIndex(const Document &document, Build build, Renew renew, QObject *parent = nullptr);
    ~BackgroundIndex() override;

    /// Begins to build unless that has happened. May be ready when it returns.
    void start();
    [[nodiscard]] bool isReady() const { return m_index != nullptr; }
    /// Requires isReady().
    [[nodiscard]] const SearchIndex &index() const { return *m_index; }

    /// Values of these objects are not what they were.
    void renew(const QVector<int> &objects);
    /// To be used in place of renew() where rows came or went and the caller knows which: requires
    /// isReady().
    [[nodiscard]] SearchIndex &editable() { return *m_index; }
    /// The rows become others: nothing is ready until resume(), which builds again if that had begun.
    void forget();
    /// To be called when whoever shows the rows knows the new ones.
    void resume();
    /// Both at once, where nobody counts the rows meanwhile.
    void reset();

signals:
    /// From now on isReady(), until a reset.
    void ready();
    /// Not ready any more, though it was or would have been.
    void wasReset();

private:
    [[nodiscard]] IndexSource source() const;
    [[nodiscard]] bool isSmall() const;
    void stop();
    void adopt();

    const Document &m_document;
    Build m_build;
    Renew m_renew;
    std::shared_ptr<SearchIndex> m_index; ///< null until ready
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the running build; null: none runs
    QFutureWatcher<std::shared_ptr<SearchIndex>> m_watcher;
    QSet<int> m_changed; ///< objects, since the running build began
    bool m_isForgotten = false; ///< resume() has to build
};

} // namespace clusprop
