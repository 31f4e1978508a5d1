// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The file behind a document: when it may be written over, how it is saved, and what another
/// program does to it meanwhile.
///
/// Nothing is written but by save() and saveAs(). The first write over a file keeps the version
/// before as FILE.bak, unless setBackups() says otherwise, and a file that is not what was read is never written over.
#pragma once

#include "core/document/document.h"
#include "core/files/save_file.h"
#include "ui/windows/file_watch.h"
#include "ui/windows/prompts.h"

#include <QSet>

namespace clusprop::ui {

/// The files that a document was read from; none for the sample.
[[nodiscard]] QStringList sourcePaths(const LoadedFile &file);

class DocumentFile final : public QObject
{
    Q_OBJECT

public:
    /// `document`, `prompts` and `window`, the parent of every question, must outlive this.
    DocumentFile(Document &document, const Prompts &prompts, QWidget *window);

    /// Why Save cannot write over the opened file, as a sentence; empty when it can. Save as
    /// always works.
    [[nodiscard]] QString lockedReason() const;
    /// What other programs did to the files that the document was read from.
    [[nodiscard]] const FileWatch &outside() const { return m_watch; }

    /// Writes over the opened file, or asks for a name where that must not be or fails. Returns
    /// whether the document is on disk now.
    bool save();
    bool saveAs();
    /// How many versions before are kept when a file is first written over.
    void setBackups(int count) { m_backups = count; }
    /// Asks what to do with unsaved changes, if there are any. Returns whether the document may go.
    bool mayClose();

signals:
    /// Also under a new name. `message` says it to a person.
    void saved(const QString &file, const QString &message);
    void outsideChanged();
    /// The operator wants what is on disk instead of the edits.
    void reloadRequested();
    /// The operator wants both.
    void mergeRequested();

private:
    bool writeTo(const QString &file, const SaveOptions &options);
    bool answerChanged(const QString &file);
    void failed(const QString &sentence);
    void watch();

    Document &m_document;
    const Prompts &m_prompts;
    QWidget *m_window;
    QSet<QString> m_backedUp; ///< files whose version before this session is kept
    int m_backups = 1;
    FileWatch m_watch;
};

} // namespace clusprop::ui
