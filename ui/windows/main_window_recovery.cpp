// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window after a crash: what was not saved is offered, shown, and done again.

#include "ui/recovery/journals.h"
#include "ui/recovery/recovery_dialog.h"
#include "ui/recovery/recovery_list_dialog.h"
#include "ui/recovery/recovery_words.h"
#include "ui/windows/main_window.h"
#include "ui/windows/page_tabs.h"

#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

namespace clusprop::ui {
namespace {

QStringList pathsOf(const WorkOrigin &origin)
{
    QStringList paths;
    for (const ReadFile &file : origin.files)
        paths.append(file.path);
    return paths;
}

std::unique_ptr<RecoveryModel> modelOf(const RecoveryPlan &plan, const UnsavedWork &work)
{
    return std::make_unique<RecoveryModel>(plan.items, work.objects, true);
}

} // namespace

void MainWindow::buildJournals()
{
    connect(m_journals, &Journals::troubled, this,
        [this](const Document *document, const QString &what) {
            for (DocumentPage *page : pages()) {
                if (&page->document() == document)
                    page->setJournalTrouble(what);
            }
        });
    // The session of the desktop ends, perhaps without another word.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { flushJournals(); });
}

RecoveryDialog *MainWindow::recoveryDialog() const
{
    return m_recovery;
}

bool MainWindow::flushJournals()
{
    return m_journals->flush();
}

void MainWindow::offerRecovery(const QStringList &paths)
{
    m_journals->look(paths, [this](std::shared_ptr<FoundJournals> found) {
        // One question at a time; what is not asked about now stays for later.
        const int count = m_recovery ? 0 : static_cast<int>(found->journals.size());
        if (count > 0)
            offer(std::move(found));
        emit recoveryOffered(count);
    });
}

void MainWindow::offer(std::shared_ptr<FoundJournals> found)
{
    auto *dialog = new RecoveryDialog(std::move(found), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose); // and lets go of the journals
    // What is asked about is copied: the dialog may go while files are read.
    connect(dialog, &RecoveryDialog::recoverWanted, this,
        [this](const FoundJournal &journal) { recover(FoundJournal(journal)); });
    connect(dialog, &RecoveryDialog::showWanted, this,
        [this](const FoundJournal &journal) { showWork(FoundJournal(journal)); });
    connect(dialog, &RecoveryDialog::discardWanted, this,
        [this](const FoundJournal &journal) { discardWork(FoundJournal(journal)); });
    m_recovery = dialog;
    dialog->open();
}

void MainWindow::recover(const FoundJournal &journal)
{
    const WorkOrigin &origin = journal.content->origin;
    if (origin.isSample) {
        openSample();
        recoverInto(currentPage(), journal);
        return;
    }
    const LoadRequest request{ pathsOf(origin), origin.codePage };
    if (const int open = indexOfFiles(request.paths); open >= 0) {
        m_tabs->setCurrentIndex(open);
        recoverInto(pageAt(open), journal);
        return;
    }
    m_recovery->setBusy(true);
    m_loader->load(request, [this, request, journal](LoadOutcome outcome) {
        const QVector<DocumentPage *> shown = opened(request, std::move(outcome));
        if (m_recovery)
            m_recovery->setBusy(false);
        // The files may belong to several clusters now.
        const auto page = std::ranges::find_if(shown, [&journal](const DocumentPage *each) {
            return each->document().file().title == journal.content->origin.title;
        });
        if (shown.isEmpty())
            return;
        // A question would hold up the loader, which is not at the end of its work yet.
        const QPointer<DocumentPage> place(page != shown.end() ? *page : shown.first());
        QTimer::singleShot(0, this, [this, place, journal] {
            if (place)
                recoverInto(place, journal);
        });
    });
}

void MainWindow::recoverInto(DocumentPage *page, const FoundJournal &journal)
{
    const RecoveryPlan plan = planRecovery(*journal.content, page->document().current());
    const QString step = recoverStepWords(plan);
    if (plan.refused() > 0 || journal.state != FileState::Same) {
        const QPointer<DocumentPage> place(page);
        RecoveryListDialog dialog(planSentence(plan), modelOf(plan, *journal.content),
            plan.isEmpty() ? QString() : step, m_recovery ? m_recovery.data() : window());
        if (dialog.exec() != QDialog::Accepted || !place)
            return;
    }
    m_tabs->setCurrentWidget(page);
    page->recover(plan, step);
    if (!m_journals->flush()) // the old one is all that there is; the notice says why
        return;
    setJournalAside(journal.file);
    if (m_recovery)
        m_recovery->remove(journal.file);
    say(tr("%1.").arg(step));
}

void MainWindow::showWork(const FoundJournal &journal)
{
    const LoadRequest request{ pathsOf(journal.content->origin), journal.content->origin.codePage };
    if (journal.state != FileState::Changed) {
        showWorkOn(nullptr, journal);
    } else if (const int open = indexOfFiles(request.paths); open >= 0) {
        showWorkOn(&pageAt(open)->document(), journal);
    } else {
        m_recovery->setBusy(true);
        m_loader->load(request, [this, journal](LoadOutcome outcome) {
            if (m_recovery)
                m_recovery->setBusy(false);
            if (outcome.documents.empty()) {
                reportFailures(outcome);
                return;
            }
            const std::shared_ptr<Document> document = std::move(outcome.documents.front());
            QTimer::singleShot(
                0, this, [this, document, journal] { showWorkOn(document.get(), journal); });
        });
    }
}

/// `document`: what the files say now; null where they say what they said, or nothing.
void MainWindow::showWorkOn(const Document *document, const FoundJournal &journal)
{
    const UnsavedWork &work = *journal.content;
    QWidget *parent = m_recovery ? m_recovery.data() : window();
    if (document == nullptr) {
        RecoveryListDialog(stateSentence(journal),
            std::make_unique<RecoveryModel>(itemsOf(work), work.objects, false), {}, parent)
            .exec();
        return;
    }
    const RecoveryPlan plan = planRecovery(work, document->current());
    RecoveryListDialog(planSentence(plan), modelOf(plan, work), {}, parent).exec();
}

void MainWindow::discardWork(const FoundJournal &journal)
{
    setJournalAside(journal.file);
    m_recovery->remove(journal.file);
}

} // namespace clusprop::ui
