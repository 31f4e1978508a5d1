// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What other programs do to files that are open here: loading again, and merging.
//
// What is open stays as it is until something whole was read and nobody works on it: a failure to
// read changes nothing, and no answer to a dialog is lost or goes to another document.

#include "core/document/carry_over.h"
#include "ui/compare/compare_page.h"
#include "ui/recovery/journals.h"
#include "ui/windows/main_window.h"
#include "ui/windows/page_tabs.h"
#include "ui/words/heard.h"

#include <QFileInfo>
#include <QUndoGroup>

#include <utility>

namespace clusprop::ui {

/// What was answered about a merge that has not been carried out yet.
struct MergeAnswer
{
    QVector<MergeRow> rows;
    QVector<MergeSide> sides; ///< one for each row
};

void MainWindow::readAgain(DocumentPage *page, const QString &codePage,
    const std::function<void(DocumentPage *page, LoadOutcome outcome)> &then)
{
    const LoadRequest request{ sourcePaths(page->document().file()), codePage };
    m_loader->load(request, [this, place = QPointer(page), then](LoadOutcome outcome) {
        // A function that is kept can be copied, and documents cannot.
        const auto read = std::make_shared<LoadOutcome>(std::move(outcome));
        m_quiet->await([place, then, read] {
            if (place) // it may have been closed meanwhile
                then(place, std::move(*read));
        });
    });
}

bool MainWindow::isRefused(const DocumentPage &page, const LoadOutcome &outcome,
    const QString &title, const QString &summary)
{
    if (outcome.wasCancelled) {
        say(tr("Reading was cancelled; the document stays as it is."));
        return true;
    }
    QStringList reasons = outcome.messages();
    if (outcome.documents.empty()) {
        reasons += outcome.skipped;
    } else if (reasons.isEmpty()) {
        // A file that somebody is writing right now looks like one that lost its end.
        const LoadedFile &read = outcome.documents.front()->file();
        if (read.isPartial() && !page.document().file().isPartial()) {
            reasons.append(read.stopped
                    ? tr("It could be read only up to %1: %2. Perhaps it is being written; try "
                         "again in a moment.")
                          .arg(read.stopped->where, fromFiles(read.stopped->text))
                    : tr("It could be read only in part. Perhaps it is being written; try again in "
                         "a moment."));
        }
    }
    if (reasons.isEmpty() && !outcome.documents.empty())
        return false;
    m_prompts.report(this, { title, summary, reasons });
    return true;
}

void MainWindow::reload(DocumentPage *page, const QString &codePage)
{
    if (!page->finishEditing())
        return;
    if (page->isModified() && !m_prompts.discardForReload(this, page->unsaved()))
        return;
    readAgain(page, codePage,
        [this, agreed = page->undoStack().index()](DocumentPage *place, LoadOutcome outcome) {
            reloaded(place, agreed, std::move(outcome));
        });
}

/// `agreed`: the step of the undo stack up to which the operator gave the changes up.
void MainWindow::reloaded(DocumentPage *page, int agreed, LoadOutcome outcome)
{
    if (isRefused(*page, outcome, tr("Not reloaded"),
            tr("The file could not be loaded again; the document stays as it is.")))
        return;
    if (!page->finishEditing()) // what is being typed now was refused, which the page told
        return;
    const bool isEditedSince = page->undoStack().index() != agreed && page->isModified();
    if (isEditedSince && !m_prompts.discardForReload(this, page->unsaved()))
        return;
    replacePage(page, std::move(outcome.documents.front()));
    for (std::size_t other = 1; other < outcome.documents.size(); ++other)
        addPage(std::move(outcome.documents[other])); // the files belong to several clusters now
    say(tr("Loaded again from disk."));
}

DocumentPage *MainWindow::replacePage(
    DocumentPage *old, std::unique_ptr<Document> document, const CarriedWork *carried)
{
    const int index = m_tabs->indexOf(old);
    const bool wasCurrent = m_tabs->currentIndex() == index;
    const PageView view = old->view();
    old->disconnect(this);
    m_undoGroup->removeStack(&old->undoStack());
    old->saveLayout();
    auto *page = new DocumentPage(std::move(document), m_prompts, m_actions);
    connectPage(page);
    m_undoGroup->addStack(&page->undoStack());
    m_tabs->insertTab(index, page, QString());
    if (wasCurrent)
        m_tabs->setCurrentIndex(index);
    m_tabs->removeTab(m_tabs->indexOf(old));
    old->deleteLater();
    for (ComparePage *comparison : comparisons())
        comparison->replace(*old, *page);
    applyViewOptions();
    page->restoreView(view);
    const WindowsVersion version = old->document().checkOptions().windowsVersion;
    if (version != usualVersion(old->document(), m_settings)) // chosen, not told by the file
        page->setWindowsVersion(version);
    else
        followVersion(*page, WindowsVersion::Unknown);
    page->setPolicy(old->policy(), old->policyFile());
    pageSwitched();
    if (wasCurrent)
        page->focusTable();
    if (carried) {
        page->carryOver(*carried);
        m_journals->flush(); // a crash must not find neither the old journal nor the new one
    }
    m_journals->forget(old->document());
    return page;
}

void MainWindow::merge(DocumentPage *page)
{
    if (page->finishEditing())
        readForMerge(page, std::nullopt);
}

void MainWindow::readForMerge(DocumentPage *page, const std::optional<MergeAnswer> &agreed)
{
    readAgain(page, page->document().file().codePage,
        [this, agreed](DocumentPage *place, LoadOutcome outcome) {
            mergeRead(place, agreed, std::move(outcome));
        });
}

/// Reads once more after each answer: only what was decided about exactly what is on disk, and about
/// exactly the edits that are there, is carried out.
void MainWindow::mergeRead(
    DocumentPage *page, const std::optional<MergeAnswer> &agreed, LoadOutcome outcome)
{
    const QString title = tr("Not merged");
    const QString summary = tr("Nothing was merged; the document and your changes stay as they are.");
    if (isRefused(*page, outcome, title, summary))
        return;
    if (outcome.documents.size() != 1) {
        m_prompts.report(this,
            { title, summary, { tr("The files belong to several clusters now. Open them anew.") } });
        return;
    }
    if (!page->finishEditing())
        return;
    std::unique_ptr<Document> theirs = std::move(outcome.documents.front());
    const Document &mine = page->document();
    const OutsideMerge merge = mergeOutside(mine, *theirs);
    if (agreed && agreed->rows == merge.rows) {
        const CarriedWork work = carriedWork(mine, *theirs, merge, agreed->sides);
        const DocumentPage *merged = replacePage(page, std::move(theirs), &work);
        const int changes = merged->changeCount();
        say(changes == 0 ? tr("Merged: the document is what is on disk.")
                : changes == 1
                ? tr("Merged: 1 change stands over what is on disk.")
                : tr("Merged: %n changes stand over what is on disk.", nullptr, changes));
        return;
    }
    const auto answer = m_prompts.merge(this,
        { .title = mine.file().title,
            .mine = mine.current(),
            .theirs = theirs->loaded(),
            .rows = merge.rows,
            .chosen = agreed ? keptChoices(merge.rows, agreed->rows, agreed->sides)
                             : proposedChoices(merge.rows),
            .isAgain = agreed.has_value(),
            .allowances = mine.allowances(),
            .check = mine.checkOptions() });
    if (answer)
        readForMerge(page, MergeAnswer{ merge.rows, *answer });
    else
        say(tr("Nothing was merged; the document and your changes stay as they are."));
}

} // namespace clusprop::ui
