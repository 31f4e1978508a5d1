// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/main_window.h"

#include "core/document/place_text.h"
#include "ui/compare/compare_page.h"
#include "ui/handbook/handbook_window.h"
#include "ui/models/marks.h"
#include "ui/recovery/journals.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/icons.h"
#include "ui/windows/page_tabs.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/start_page.h"
#include "ui/words/heard.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

#include <algorithm>

namespace clusprop::ui {
namespace {

QStringList localFiles(const QMimeData *mime)
{
    QStringList files;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

/// Where a document comes from, one file a line.
QString filesText(const LoadedFile &file)
{
    constexpr qsizetype mostFiles = 15;
    if (!file.file.isEmpty())
        return file.file;
    QStringList paths;
    for (const ReadFile &source : file.files.first(std::min(mostFiles, file.files.size())))
        paths.append(source.path);
    if (file.files.size() > mostFiles)
        paths.append(QStringLiteral("…"));
    return paths.isEmpty() ? fromFiles(file.recognised) : paths.join(u'\n');
}

} // namespace

MainWindow::MainWindow(Prompts prompts, QWidget *parent)
    : QMainWindow(parent)
    , m_prompts(std::move(prompts))
    , m_settings(readSettings())
    , m_actions(this)
    , m_recent(new RecentFiles(m_settings.recentFiles, this))
    , m_loader(new FileLoader(this))
    , m_journals(new Journals(journalFolder(), this))
    , m_quiet(new QuietMoment(this))
    , m_undoGroup(new QUndoGroup(this))
{
    // First: before the program runs, nothing that is built hears of another palette or font.
    applyTheme(m_settings.theme);
    applyFontSteps(m_settings.fontSteps);
    setAcceptDrops(true);
    setWindowIcon(QIcon(QStringLiteral(":/clusprop/icons/clusprop.svg")));
    buildUndo();
    buildCentre();
    buildMenus();
    buildToolBar();
    buildStatusBar();
    connectActions();
    connectLoader();
    buildJournals();
    follow(m_settings);
    restoreState();
    drawIcons();
    pageSwitched();
}

MainWindow::~MainWindow()
{
    delete m_loader; // nothing arrives any more
    delete m_journals; // while the documents are there; the journals themselves stay
    // Pages report changes while their parts go; nobody listens then.
    for (DocumentPage *page : pages())
        page->disconnect(this);
    m_tabs->disconnect(this);
    m_tabs->bar().removeEventFilter(this);
    m_undoGroup->disconnect(this);
    qDeleteAll(comparisons()); // while the documents are there
    delete takeCentralWidget(); // while the actions that its buttons show are there
}

DocumentPage *MainWindow::currentPage() const
{
    return qobject_cast<DocumentPage *>(m_tabs->currentWidget());
}

int MainWindow::pageCount() const
{
    return static_cast<int>(pages().size());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    for (DocumentPage *page : pages()) {
        if (page->isModified() || page->hasOpenEditor())
            m_tabs->setCurrentWidget(page);
        if (!page->mayClose()) {
            event->ignore();
            return;
        }
    }
    for (const DocumentPage *page : pages()) // not before all of them may go
        m_journals->forget(page->document());
    m_loader->cancel();
    saveState();
    if (m_handbook)
        m_handbook->close(); // the program ends with its last window
    event->accept();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::PaletteChange)
        drawIcons();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    if (m_start != nullptr)
        m_start->setDropTarget(true);
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *event)
{
    if (m_start != nullptr)
        m_start->setDropTarget(false);
    QMainWindow::dragLeaveEvent(event);
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (m_start != nullptr)
        m_start->setDropTarget(false);
    const QStringList files = localFiles(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    activateWindow();
    openFiles(files);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_tabs->bar() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int index = m_tabs->bar().tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::MiddleButton && index >= 0) {
            closePage(index);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::pageSwitched()
{
    DocumentPage *page = currentPage();
    m_undoGroup->setActiveStack(page ? &page->undoStack() : nullptr);
    adoptArrangement(page);
    if (m_tabs->count() > 0)
        m_centre->setCurrentWidget(m_tabs);
    else if (isVisible())
        showStart();
    update();
}

void MainWindow::showEvent(QShowEvent *event)
{
    if (m_tabs->count() == 0)
        showStart();
    QMainWindow::showEvent(event);
}

void MainWindow::update()
{
    const DocumentPage *page = currentPage();
    const bool isModified = page && page->isModified();
    m_actions.enable(page != nullptr, [page](ActionId id) { return page->can(id); });
    m_actions.setReason(ActionId::Save, page ? page->saveReason() : QString());
    m_versions->setEnabled(page != nullptr);
    m_codePages->setEnabled(page && !page->document().file().codePage.isEmpty());
    if (page) {
        const LoadedFile &file = page->document().file();
        m_actions[ActionId::Reload]->setEnabled(!file.file.isEmpty() || !file.files.isEmpty());
        m_actions[ActionId::Reset]->setText(page->resetText());
        m_actions[ActionId::NextTab]->setEnabled(m_tabs->count() > 1);
        m_actions[ActionId::PreviousTab]->setEnabled(m_tabs->count() > 1);
    }
    setWindowTitle(page ? captionOf(page->document().file().title) + QStringLiteral("[*]") : QString());
    enableComparison();
    enablePreview();
    setWindowModified(isModified);
    setWindowFilePath(page ? page->document().file().file : QString());
    updateTabs();
    updateStatus();
}

void MainWindow::updateTabs()
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        const DocumentPage *page = pageAt(index);
        if (page == nullptr)
            continue;
        const LoadedFile &file = page->document().file();
        QString text = page->isModified() ? tr("%1 *").arg(file.title) : file.title;
        m_tabs->setTabText(index, text.replace(QLatin1Char('&'), QLatin1String("&&")));
        m_tabs->setTabToolTip(index, plainToolTip(filesText(file)));
    }
}

void MainWindow::updateStatus()
{
    const DocumentPage *page = currentPage();
    const ComparePage *comparison = currentComparison();
    m_recognised->setText(page ? fromFiles(page->document().file().recognised)
            : comparison     ? comparison->description()
                             : QString());
    if (page)
        m_recognised->setToolTip(plainToolTip(sourceLines(page->document().file()).join(u'\n')));
    m_selection->setText(page ? page->selectionText() : QString());
    m_selection->setVisible(!m_selection->text().isEmpty());
    m_changes->setVisible(page != nullptr);
    m_problems->setVisible(page != nullptr);
    if (!page)
        return;
    const int changes = page->changeCount();
    QString text = changes == 0 ? tr("no changes")
        : changes == 1          ? tr("1 change")
                                : tr("%n changes", nullptr, changes);
    const int decisions = page->document().unsavedDecisions();
    if (decisions > 0)
        text = decisions == 1 ? tr("%1, 1 decision").arg(text)
                              : tr("%1, %n decisions", nullptr, decisions).arg(text);
    m_changes->setText(text);
    const int problems = page->problemCount();
    m_problems->setText(problems == 0 ? tr("no problems")
            : problems == 1           ? tr("1 problem")
                                      : tr("%n problems", nullptr, problems));
    m_problems->setIcon(
        problems == 0 ? QIcon() : severityIcon(page->worstProblem(), QGuiApplication::palette()));
}

void MainWindow::say(const QString &message, int time)
{
    statusBar()->showMessage(message, time);
    // A screen reader hears of results only if it is told to look at where they stand.
    statusBar()->setAccessibleDescription(message);
    QAccessibleEvent heard(statusBar(), QAccessible::Alert);
    QAccessible::updateAccessibility(&heard);
}

void MainWindow::walkTabs(int step)
{
    const int count = m_tabs->count();
    if (count > 1)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + step + count) % count);
}

/// The menu key's other name, which Qt knows on Windows only.
void MainWindow::askForContextMenu()
{
    QWidget *focused = QApplication::focusWidget();
    if (!focused)
        return;
    const QPoint middle = focused->rect().center();
    QContextMenuEvent request(QContextMenuEvent::Keyboard, middle, focused->mapToGlobal(middle));
    QCoreApplication::sendEvent(focused, &request);
}

/// All documents have their docks in one arrangement: the one of the page that was shown last.
void MainWindow::adoptArrangement(DocumentPage *page)
{
    if (m_shownPage != nullptr && m_shownPage != page)
        m_arrangement = m_shownPage->docks().arrangement();
    if (page != nullptr && m_shownPage != page && !m_arrangement.isEmpty())
        page->docks().adopt(m_arrangement);
    m_shownPage = page;
    for (const DockAction &row : dockActions)
        m_actions[row.action]->setChecked(page != nullptr && page->docks().isOpen(row.dock));
}

void MainWindow::resetLayout()
{
    DocumentPage *page = currentPage();
    if (page == nullptr)
        return;
    page->resetLayout();
    m_toolBar->show();
    say(tr("Panes and columns are as they were at first."));
}

void MainWindow::drawIcons()
{
    const QPalette palette = QGuiApplication::palette();
    m_actions.drawIcons();
    m_undo->setIcon(icon(u"undo", palette));
    m_redo->setIcon(icon(u"redo", palette));
    for (DocumentPage *page : pages())
        page->drawIcons();
    updateStatus();
}

} // namespace clusprop::ui
