// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window's files: opening and closing; main_window_outside.cpp loads them again.

#include "core/files/save_file.h"
#include "core/formats/collector_script.h"
#include "core/opening/format_registry.h"
#include "ui/compare/compare_page.h"
#include "ui/models/marks.h"
#include "ui/recovery/journals.h"
#include "ui/windows/loading_bar.h"
#include "ui/windows/loading_page.h"
#include "ui/windows/main_window.h"
#include "ui/windows/page_tabs.h"
#include "ui/windows/policy_menu.h"
#include "ui/windows/recent_files.h"
#include "ui/words/heard.h"

#include <QFileInfo>
#include <QPointer>
#include <QUndoGroup>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

/// What the registry reads, for the file dialog: everything it knows, then each format.
QString openFilter()
{
    QStringList suffixes;
    QStringList filters;
    for (const FormatRow &row : formatRows()) {
        const QString patterns = QString::fromUtf16(row.suffixes);
        if (patterns.isEmpty())
            continue;
        for (const QString &pattern : patterns.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (!suffixes.contains(pattern))
                suffixes.append(pattern);
        }
        filters.append(QStringLiteral("%1 (%2)").arg(QString::fromUtf16(row.title), patterns));
    }
    filters.prepend(MainWindow::tr("Cluster files (%1)").arg(suffixes.join(QLatin1Char(' '))));
    filters.append(MainWindow::tr("All files (*)"));
    return filters.join(QLatin1String(";;"));
}

/// In the list of recent files.
QString kindOf(const LoadedFile &file)
{
    if (file.file.isEmpty())
        return MainWindow::tr("%n files of one cluster", nullptr, static_cast<int>(file.files.size()));
    const auto rows = formatRows();
    const auto row = std::ranges::find_if(
        rows, [&file](const FormatRow &each) { return file.formWord == QStringView(each.word); });
    return row == rows.end() ? QString() : QString::fromUtf16(row->title);
}

QStringList canonical(const QStringList &paths)
{
    QStringList same;
    for (const QString &path : paths) {
        const QString found = QFileInfo(path).canonicalFilePath();
        same.append(found.isEmpty() ? path : found);
    }
    return same;
}

} // namespace

void MainWindow::openFiles(const QStringList &paths)
{
    LoadRequest request;
    request.isWaitedFor = true;
    QVector<int> open;
    for (const QString &path : paths) {
        request.paths.append(QFileInfo(path).absoluteFilePath());
        open.append(indexOfFiles({ request.paths.last() }));
    }
    if (open.contains(-1)) {
        m_loader->load(request, [this, request](LoadOutcome outcome) {
            opened(request, std::move(outcome));
            offerRecovery(request.paths);
        });
        return;
    }
    for (const int index : std::as_const(open))
        m_tabs->setCurrentIndex(index);
}

/// A tab for the document to come, which takes its place.
void MainWindow::showSighted(const Sightings &met)
{
    if (m_preview == nullptr) {
        if (!m_readSince.hasExpired(LoadingPage::patience))
            return;
        m_preview = new LoadingPage(m_readNow);
        m_tabs->setCurrentIndex(
            m_tabs->addTab(m_preview, captionOf(tr("%1 (reading)").arg(m_readNow)).replace(u'&', QStringLiteral("&&"))));
        m_preview->setFocus(Qt::OtherFocusReason);
    }
    m_preview->show(met);
}

void MainWindow::endPreview()
{
    if (m_preview == nullptr)
        return;
    m_tabs->removeTab(m_tabs->indexOf(m_preview));
    delete m_preview;
    pageSwitched();
}

void MainWindow::enablePreview()
{
    if (m_preview == nullptr || m_tabs->currentWidget() != m_preview)
        return;
    m_actions[ActionId::Close]->setEnabled(true);
    for (const ActionId id : { ActionId::NextTab, ActionId::PreviousTab })
        m_actions[id]->setEnabled(m_tabs->count() > 1);
    setWindowTitle(captionOf(tr("%1 (reading)").arg(m_readNow)));
}

QVector<DocumentPage *> MainWindow::opened(const LoadRequest &request, LoadOutcome outcome)
{
    if (outcome.wasCancelled) {
        say(tr("Reading was cancelled; nothing was opened."));
        return {};
    }
    QVector<DocumentPage *> shown;
    QStringList skipped = outcome.skipped;
    for (std::unique_ptr<Document> &document : outcome.documents) {
        const LoadedFile file = document->file();
        if (const int open = indexOfFiles(sourcePaths(file)); open >= 0)
            m_tabs->setCurrentIndex(open);
        else
            addPage(std::move(document))->setSkipped(std::exchange(skipped, {}));
        shown.append(currentPage());
        // Several files that were named make no single entry; a folder does.
        if (!file.file.isEmpty())
            m_recent->add(file.file, kindOf(file));
        else if (request.paths.size() == 1)
            m_recent->add(request.paths.first(), kindOf(file));
    }
    if (!m_loader->isLoading()) { // nothing of it behind a report
        m_loading->end();
        endPreview();
    }
    reportFailures(outcome);
    return shown;
}

void MainWindow::reportFailures(const LoadOutcome &outcome)
{
    const int failed = static_cast<int>(outcome.errors.size());
    if (failed > 0) {
        m_prompts.report(this,
            { tr("Not opened"),
                failed == 1 ? tr("A file could not be opened.")
                            : tr("%n files could not be opened.", nullptr, failed),
                outcome.messages() });
    } else if (outcome.documents.empty()) {
        m_prompts.report(this,
            { tr("Nothing to open"), tr("No file of the folder holds properties of a cluster."),
                outcome.skipped });
    }
}

void MainWindow::openSample()
{
    addPage(std::make_unique<Document>(bundledSample()));
}

QString MainWindow::currentFolder() const
{
    const DocumentPage *page = currentPage();
    const QStringList paths = page ? sourcePaths(page->document().file()) : QStringList();
    return paths.isEmpty() ? QString() : QFileInfo(paths.first()).absolutePath();
}

FileQuestion MainWindow::openQuestion() const
{
    return { tr("Open"), currentFolder(), openFilter() };
}

void MainWindow::askForFiles()
{
    openFiles(m_prompts.filesToOpen(this, openQuestion()));
}

void MainWindow::askForFolder()
{
    const QString folder
        = m_prompts.folderToOpen(this, { tr("Open folder"), currentFolder(), {} });
    if (!folder.isEmpty())
        openFiles({ folder });
}

DocumentPage *MainWindow::addPage(std::unique_ptr<Document> document)
{
    auto *page = new DocumentPage(std::move(document), m_prompts, m_actions);
    connectPage(page);
    followVersion(*page, WindowsVersion::Unknown);
    m_undoGroup->addStack(&page->undoStack());
    const int index = m_tabs->addTab(page, QString());
    m_tabs->setCurrentIndex(index);
    applyViewOptions();
    pageSwitched();
    page->focusTable();
    return page;
}

void MainWindow::connectPage(DocumentPage *page)
{
    m_journals->keep(page->document());
    page->setBackups(m_settings.backups);
    connect(page, &DocumentPage::stateChanged, this, &MainWindow::update);
    connect(page, &DocumentPage::said, this, [this](const QString &message) { say(message); });
    connect(page, &DocumentPage::saved, this, [this](const QString &file) { m_recent->add(file); });
    connect(page, &DocumentPage::reloadRequested, this,
        [this, page] { reload(page, page->document().file().codePage); });
    connect(page, &DocumentPage::handbookRequested, this, &MainWindow::openHandbook);
    connect(page, &DocumentPage::mergeRequested, this, [this, page] { merge(page); });
    connect(page, &DocumentPage::codePageChosen, this,
        [this, page](const QString &word) { reload(page, word); });
    connect(page, &DocumentPage::policiesWanted, this, [this, page](QMenu &menu) {
        fillPolicies(menu, *page, *m_actions[ActionId::Policy], m_prompts);
    });
    connect(&page->docks(), &DocumentDocks::openChanged, this, [this, page](DockId id, bool open) {
        const auto row = std::ranges::find(dockActions, id, &DockAction::dock);
        if (page == currentPage())
            m_actions[row->action]->setChecked(open);
    });
}

DocumentPage *MainWindow::pageAt(int index) const
{
    return qobject_cast<DocumentPage *>(m_tabs->widget(index));
}

QList<DocumentPage *> MainWindow::pages() const
{
    QList<DocumentPage *> all;
    for (int index = 0; index < m_tabs->count(); ++index) {
        if (DocumentPage *page = pageAt(index))
            all.append(page);
    }
    return all;
}

int MainWindow::indexOfFiles(const QStringList &paths) const
{
    const QStringList sought = canonical(paths);
    for (int index = 0; index < m_tabs->count() && !sought.isEmpty(); ++index) {
        const DocumentPage *page = pageAt(index);
        if (page == nullptr)
            continue;
        const QStringList open = canonical(sourcePaths(page->document().file()));
        const bool holdsAll = std::ranges::all_of(
            sought, [&open](const QString &path) { return open.contains(path); });
        if (holdsAll)
            return index;
    }
    return -1;
}

bool MainWindow::closePage(int index)
{
    if (auto *comparison = qobject_cast<ComparePage *>(m_tabs->widget(index))) {
        comparison->disconnect(this);
        comparison->saveLayout();
        m_tabs->removeTab(index);
        comparison->deleteLater();
        pageSwitched();
        return true;
    }
    if (m_tabs->widget(index) == m_preview && m_preview != nullptr) {
        m_loader->cancel();
        endPreview();
        return true;
    }
    DocumentPage *page = pageAt(index);
    if (!page || !page->mayClose())
        return false;
    m_journals->forget(page->document());
    page->disconnect(this);
    for (ComparePage *comparison : comparisons())
        comparison->leave(*page);
    m_undoGroup->removeStack(&page->undoStack());
    page->saveLayout();
    m_tabs->removeTab(index);
    page->deleteLater();
    pageSwitched();
    return true;
}

void MainWindow::saveCollectorScript()
{
    constexpr int longMessageTime = 60000; // long enough to type what it says
    const QString file = m_prompts.fileToSave(this,
        { tr("Save collector script"), collectorScriptName(),
            tr("PowerShell scripts (*.ps1);;All files (*)") });
    if (file.isEmpty())
        return;
    SaveOptions options;
    options.overwrite = true; // the operator has agreed
    if (const auto written = saveFile(file, collectorScript(), options); !written) {
        m_prompts.report(this,
            { tr("Not saved"), tr("The script was not saved."), { messageOf(written.error()) } });
        return;
    }
    const QString name = QFileInfo(file).fileName();
    say(tr("Saved %1. Run it on a node as administrator with \"powershell -File %1\", and open "
           "the snapshot that it writes.")
            .arg(name),
        longMessageTime);
}

} // namespace clusprop::ui
