// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The bars above a document: what is wrong with its files, and what can be done about it.
#pragma once

#include "core/document/document.h"
#include "ui/windows/file_watch.h"
#include "ui/windows/window_actions.h"

#include <QWidget>

class QMenu;
class QPushButton;

namespace clusprop::ui {

class LeftoverNotice;
class NoticeBar;

class DocumentNotices final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the bars.
    DocumentNotices(const Document &document, const FileWatch &outside,
        const WindowActions &actions, QWidget *parent = nullptr);

    /// Shows what is true now.
    void update();
    /// Files of the folder that the document was opened from, each with why it was left out.
    void setSkipped(const QStringList &skipped);
    /// Why the journal of unsaved work cannot be written, as a clause; empty when it can.
    void setJournalTrouble(const QString &what);
    /// What is shown, warnings first.
    [[nodiscard]] QStringList texts() const;

signals:
    /// The operator wants the file read again in that code page.
    void codePageChosen(const QString &word);

private:
    [[nodiscard]] QString outsideWords() const;
    [[nodiscard]] bool hasUnsavedWork() const;
    void showSkipped();

    const Document &m_document;
    const FileWatch &m_outside;
    QStringList m_skipped;
    QString m_journalTrouble;
    NoticeBar *m_journalBar;
    NoticeBar *m_partialBar;
    NoticeBar *m_outsideBar;
    QPushButton *m_merge = nullptr; ///< in m_outsideBar
    NoticeBar *m_disputeBar;
    LeftoverNotice *m_leftovers;
    NoticeBar *m_codePageBar;
    NoticeBar *m_skippedBar;
    NoticeBar *m_takenBar;
    QMenu *m_codePages;
};

} // namespace clusprop::ui
