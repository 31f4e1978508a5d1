// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Makes the bytes of a selection, in a thread of its own where that takes long: encoding, mapping
/// and comparing a million properties would stop the window.
#pragma once

#include "core/document/object_bytes.h"

#include <QObject>

#include <memory>
#include <optional>

class QThread;

namespace clusprop::ui {

class BytesMaker final : public QObject
{
    Q_OBJECT

public:
    explicit BytesMaker(QObject *parent = nullptr);
    /// Waits for the thread; nobody is told any more.
    ~BytesMaker() override;

    /// Small content is made before this returns. Of several that are asked for while one is being
    /// made, only the last is made next.
    void make(const ByteSource &source);
    /// What is being made is not wanted any more.
    void forget();
    [[nodiscard]] bool isMaking() const
    {
        return m_thread != nullptr && (m_isWanted || m_next.has_value());
    }
    /// costOf() from which a thread is worth it; for tests.
    void setThreshold(qsizetype bytes) { m_threshold = bytes; }

signals:
    void made(const clusprop::ObjectBytes &content);
    /// It takes a while.
    void began();

private:
    struct Job;

    void start(const ByteSource &source);
    void threadEnded();

    qsizetype m_threshold;
    QThread *m_thread = nullptr; ///< null while nothing is made
    std::shared_ptr<Job> m_job;
    std::optional<ByteSource> m_next;
    bool m_isWanted = false; ///< what is being made
};

} // namespace clusprop::ui
