// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Writes a journal of each document while it has unsaved work.
///
/// The window only copies references; comparing, encoding and writing happen in a thread. The first
/// edit after a write starts a short delay, and later ones do not prolong it, so that a journal is
/// never older than the delay and the time that a write takes.
#pragma once

#include "core/files/journal_folder.h"
#include "core/recovery/unsaved_work.h"
#include "ui/recovery/found_journals.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

namespace clusprop::ui {

class Journals final : public QObject
{
    Q_OBJECT

public:
    /// The folder is made when the first journal is written.
    explicit Journals(const QString &folder, QObject *parent = nullptr);
    /// Waits for what is being written. The journals stay: forget() is what takes one away.
    ~Journals() override;

    /// Off, there are no journals, and those of this session go.
    void setEnabled(bool enabled);
    /// From now on; what the document has of unsaved work already counts. `document` must be
    /// forgotten, or outlive this.
    void keep(const Document &document);
    /// The document's work is saved, or given up: its journal goes.
    void forget(const Document &document);
    /// Writes now what is not written yet. False where that failed.
    bool flush();
    /// Calls back from the event loop with what programs that are gone left; with `paths` only what
    /// is of one of these files.
    void look(const QStringList &paths, std::function<void(std::shared_ptr<FoundJournals>)> found);

    /// Milliseconds from an edit until its journal begins to be written.
    static constexpr int delay = 300;

signals:
    /// A journal cannot be written, and why; an empty clause when it can again. Once each.
    void troubled(const Document *document, const QString &what);
    /// A journal is up to date: written, or gone because there is nothing to keep.
    void settled(const Document *document);

private:
    struct Journal
    {
        explicit Journal(const Document &kept)
            : document(kept)
        { }

        const Document &document;
        QString file; ///< empty until there is one
        QTimer soon;
        bool isWriting = false;
        bool isDue = false; ///< an edit came that is not in what was written
        QString trouble;
    };

    void edited(Journal &journal) const;
    void write(Journal &journal);
    void written(Journal &journal, const QString &trouble);
    /// A name for the journal, or why there is none.
    [[nodiscard]] QString prepare(Journal &journal);
    [[nodiscard]] Journal *find(const Document *document) const;

    QString m_folder;
    bool m_enabled = true;
    std::unique_ptr<JournalSession> m_session; ///< null until the first journal
    std::vector<std::unique_ptr<Journal>> m_journals;
    QThreadPool m_pool; ///< of one thread, so that writes keep their order
    QThreadPool m_looking; ///< of one thread; files are hashed there, which no write may wait for
};

} // namespace clusprop::ui
