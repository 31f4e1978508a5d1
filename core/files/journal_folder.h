// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Where journals of unsaved work lie, and whose they are.
///
/// A running program is a session: a lock file that it holds as long as it runs, and journals that
/// have the session's name in theirs. The kernel lets go of the lock however the program ends, so
/// the journals of a session whose lock can be had belong to nobody any more.
///
///     4f1c09be77d1a2b3.lock
///     4f1c09be77d1a2b3-1.journal      a journal of the first document of that session
///     aside/…                         what was recovered or discarded: the last few
///
/// Only the user can read the folder and what is in it. Writing goes through saveFile().
#pragma once

#include "core/files/save_file.h"

#include <QStringList>

#include <memory>

namespace clusprop {

/// $XDG_STATE_HOME/clusprop, or ~/.local/state/clusprop. It need not exist.
[[nodiscard]] QString journalFolder();

/// Journals over this size are not read. Bytes.
constexpr qint64 largestJournal = qint64{ 256 } << 20U;
/// How many journals stay in `aside`.
constexpr int mostSetAside = 10;

class JournalSession
{
public:
    /// A new one, with the folder if it is missing.
    [[nodiscard]] static tl::expected<std::unique_ptr<JournalSession>, SaveError> begin(
        const QString &folder);
    /// Takes over a session that ended; null while it runs, here or in another program.
    [[nodiscard]] static std::unique_ptr<JournalSession> adopt(
        const QString &folder, const QString &name);
    /// Lets go. A session without journals leaves nothing behind.
    ~JournalSession();
    JournalSession(const JournalSession &) = delete;
    JournalSession &operator=(const JournalSession &) = delete;

    [[nodiscard]] const QString &name() const { return m_name; }
    /// A file name that no journal of this session had before.
    [[nodiscard]] QString newJournal();
    /// Its journals, with their folder, in the order of their names.
    [[nodiscard]] QStringList journals() const;

private:
    JournalSession(QString folder, QString name, int lock);
    void removeLeftovers() const;

    QString m_folder;
    QString m_name;
    int m_lock; ///< file descriptor
    int m_count = 0;
};

/// Names of the sessions that have journals, running ones too.
[[nodiscard]] QStringList journalSessions(const QString &folder);

/// Replaces the journal, which only the user can read, as a whole.
[[nodiscard]] tl::expected<void, SaveError> writeJournal(
    const QString &file, const QByteArray &bytes);
/// Fails with a clause. A file over largestJournal gives its beginning, which is no journal.
[[nodiscard]] tl::expected<QByteArray, QString> readJournal(const QString &file);
/// Nothing to do when there is no such file.
void removeJournal(const QString &file);
/// Moves the journal to `aside`, and removes the oldest there.
void setJournalAside(const QString &file);

} // namespace clusprop
