// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window's files: opening, closing and loading again.

#include "core/opening/format_registry.h"
#include "ui/windows/main_window.h"
#include "ui/windows/recent_files.h"

#include <QFileInfo>
#include <QTabWidget>
#include <QUndoGroup>

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

} // namespace

void MainWindow::openFiles(const QStringList &files)
{
    QStringList failures;
    for (const QString &file : files) {
        const QString absolute = QFileInfo(file).absoluteFilePath();
        if (const int open = indexOfFile(absolute); open >= 0) {
            m_tabs->setCurrentIndex(open);
            continue;
        }
        auto loaded = loadFile(absolute);
        if (!loaded) {
            failures.append(loaded.error().message());
            continue;
        }
        addPage(std::move(*loaded));
        m_recent->add(absolute);
    }
    if (!failures.isEmpty()) {
        const int count = static_cast<int>(failures.size());
        m_prompts.report(this,
            { tr("Not opened"),
                count == 1 ? tr("A file could not be opened.")
                           : tr("%n files could not be opened.", nullptr, count),
                failures });
    }
}

void MainWindow::openSample()
{
    addPage(bundledSample());
}

void MainWindow::askForFiles()
{
    const DocumentPage *page = currentPage();
    const QString folder = page && !page->document().file().file.isEmpty()
        ? QFileInfo(page->document().file().file).absolutePath()
        : QString();
    openFiles(m_prompts.filesToOpen(this, { tr("Open"), folder, openFilter() }));
}

void MainWindow::addPage(LoadedFile file)
{
    auto *page = new DocumentPage(std::move(file), m_prompts, m_actions);
    connectPage(page);
    m_undoGroup->addStack(&page->undoStack());
    const int index = m_tabs->addTab(page, QString());
    m_tabs->setCurrentIndex(index);
    applyViewOptions();
    pageSwitched();
    page->focusTable();
}

void MainWindow::connectPage(DocumentPage *page)
{
    connect(page, &DocumentPage::stateChanged, this, &MainWindow::update);
    connect(page, &DocumentPage::said, this, &MainWindow::say);
    connect(page, &DocumentPage::saved, this, [this](const QString &file) { m_recent->add(file); });
    connect(page, &DocumentPage::reloadRequested, this, [this, page] { reload(page); });
}

DocumentPage *MainWindow::pageAt(int index) const
{
    return qobject_cast<DocumentPage *>(m_tabs->widget(index));
}

int MainWindow::indexOfFile(const QString &file) const
{
    const QString sought = QFileInfo(file).canonicalFilePath();
    for (int index = 0; index < pageCount() && !sought.isEmpty(); ++index) {
        const QString &open = pageAt(index)->document().file().file;
        if (!open.isEmpty() && QFileInfo(open).canonicalFilePath() == sought)
            return index;
    }
    return -1;
}

bool MainWindow::closePage(int index)
{
    DocumentPage *page = pageAt(index);
    if (!page || !page->mayClose())
        return false;
    page->disconnect(this);
    m_undoGroup->removeStack(&page->undoStack());
    page->saveLayout();
    m_tabs->removeTab(index);
    page->deleteLater();
    pageSwitched();
    return true;
}

void MainWindow::reload(DocumentPage *page)
{
    const LoadedFile &now = page->document().file();
    const int changes = page->changeCount();
    if (changes > 0 && !m_prompts.discardForReload(this, now.title, changes))
        return;
    auto again = loadFile(now.file);
    if (!again) { // what is open stays as it is
        m_prompts.report(this,
            { tr("Not reloaded"),
                tr("The file could not be loaded again; the document stays as it is."),
                { again.error().message() } });
        return;
    }
    replacePage(page, std::move(*again));
    say(tr("Loaded again from disk."));
}

void MainWindow::replacePage(DocumentPage *old, LoadedFile file)
{
    const int index = m_tabs->indexOf(old);
    const PageView view = old->view();
    old->disconnect(this);
    m_undoGroup->removeStack(&old->undoStack());
    old->saveLayout();
    auto *page = new DocumentPage(std::move(file), m_prompts, m_actions);
    connectPage(page);
    m_undoGroup->addStack(&page->undoStack());
    m_tabs->insertTab(index, page, QString());
    m_tabs->setCurrentIndex(index);
    m_tabs->removeTab(m_tabs->indexOf(old));
    old->deleteLater();
    applyViewOptions();
    page->restoreView(view);
    pageSwitched();
    page->focusTable();
}

} // namespace clusprop::ui
