// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Notices when another program changes one of the files that a document was read from.
///
/// A file is the same while its size is, and its time of change or else its bytes. Bytes are hashed
/// in a thread of their own, so that the window does not wait for a large file.
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
        QDateTime unchangedAt; ///< time of change when the bytes were found to be the same
    };

    void look();
    void lookEnded();
    void stopLooking();
    void setState(State state, const QStringList &different);

    QVector<Watched> m_files;
    State m_state = State::Same;
    QStringList m_different;
    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< programs write in steps; one look after the last of them is enough
    QThread *m_thread = nullptr; ///< null while nobody looks
    std::shared_ptr<Look> m_look;
    bool m_lookAgain = false; ///< something happened since the look began
};

} // namespace clusprop::ui
