// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Notices when another program changes one of the files that a document was read from.
///
/// A file is the same while its size is, and the time when anything of it changed last or else its
/// bytes: the time of its content can be set back, as copying programs do, and that one cannot. Bytes
/// are hashed in a thread of their own, so that the window does not wait for a large file.
///
/// Where the system does not tell of changes, the files are looked at every few seconds: on file
/// systems of a network, and where no watch can be had because there are too many.
#pragma once

#include "core/reading/loaded_file.h"

#include <QDateTime>
#include <QFileSystemWatcher>
#include <QTimer>

#include <memory>

class QThread;

namespace clusprop::ui {

class FileWatch final : public QObject
{
    Q_OBJECT

public:
    enum class State : std::uint8_t {
        Same,
        Changed, ///< other bytes than what was read or written last
        Gone,
    };

    explicit FileWatch(QObject *parent = nullptr);
    ~FileWatch() override;

    /// Watches these instead of the ones before, as what they are in `files`. Paths that are no
    /// regular files are left out.
    void watch(const QVector<ReadFile> &files);
    /// The files are looked at from time to time instead of waiting for the system.
    [[nodiscard]] bool isPolling() const { return m_poll.isActive(); }
    /// For tests: from the next watch() on the system tells nothing, and files are looked at that
    /// often. Milliseconds.
    void setUnannounced(int interval);
    /// Of all files: changed where any is, else gone where any is.
    [[nodiscard]] State state() const { return m_state; }
    /// Paths of the files that make the state what it is.
    [[nodiscard]] const QStringList &different() const { return m_different; }

signals:
    void stateChanged();

private:
    struct Look;
    struct Watched
    {
        ReadFile file;
        QDateTime unchangedAt; ///< time of its last change of any kind when the bytes were the same
    };

    void look();
    void addPaths(const QStringList &paths);
    void lookEnded();
    void stopLooking();
    void setState(State state, const QStringList &different);

    QVector<Watched> m_files;
    State m_state = State::Same;
    QStringList m_different;
    QFileSystemWatcher m_watcher;
    bool m_isUnannounced = false; ///< the system is not even asked
    QTimer m_poll; ///< runs where the system does not tell
    QTimer m_settled; ///< programs write in steps; one look after the last of them is enough
    QThread *m_thread = nullptr; ///< null while nobody looks
    std::shared_ptr<Look> m_look;
    bool m_lookAgain = false; ///< something happened since the look began
};

} // namespace clusprop::ui
