// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The parts of the main window: menus, toolbar, status bar, and what is remembered of them.

#include "ui/compare/compare_page.h"
#include "ui/models/marks.h"
#include "ui/windows/code_page_menu.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/loading_bar.h"
#include "ui/windows/main_window.h"
#include "ui/windows/page_tabs.h"
#include "ui/windows/policy_menu.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/start_page.h"
#include "ui/windows/version_menu.h"

#include <QActionGroup>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

namespace clusprop::ui {
namespace {

constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String stateKey("window/state");
constexpr QLatin1String documentedKey("window/documented");
constexpr QLatin1String arrangementKey("page/docks");

} // namespace

void MainWindow::buildCentre()
{
    m_tabs = new PageTabs;
    m_tabs->bar().installEventFilter(this); // for the middle button
    connect(m_tabs, &PageTabs::closeRequested, this, &MainWindow::closePage);
    connect(m_tabs, &PageTabs::currentChanged, this, &MainWindow::pageSwitched);

    m_centre = new QStackedWidget;
    m_centre->addWidget(m_tabs);
    setCentralWidget(m_centre);
}

/// Made when it is looked at first: whoever starts with a document waits for that alone.
void MainWindow::showStart()
{
    if (m_start == nullptr) {
        m_start = new StartPage(*m_recent);
        connect(m_start, &StartPage::openRequested, this, &MainWindow::askForFiles);
        connect(m_start, &StartPage::folderRequested, this, &MainWindow::askForFolder);
        connect(m_start, &StartPage::sampleRequested, this, &MainWindow::openSample);
        connect(m_start, &StartPage::fileRequested, this,
            [this](const QString &file) { openFiles({ file }); });
        connect(m_start, &StartPage::collectRequested, this, &MainWindow::saveCollectorScript);
        connectTour();
        m_centre->addWidget(m_start);
    }
    m_centre->setCurrentWidget(m_start);
    m_start->setFocus();
}

static void showCommand(QAction &action, const QString &verb, const QString &command)
{
    QString text = captionOf(command);
    const QString plainVerb = QString(verb).remove(u'&');
    action.setToolTip(plainToolTip(QStringLiteral("%1 %2").arg(plainVerb, text).trimmed()));
    text.replace(u'&', QStringLiteral("&&"));
    action.setText(QStringLiteral("%1 %2").arg(verb, text).trimmed());
}

void MainWindow::buildUndo()
{
    m_undo = m_undoGroup->createUndoAction(this, tr("&Undo"));
    m_undo->setShortcut(QKeySequence(QStringLiteral("Ctrl+Z")));
    m_redo = m_undoGroup->createRedoAction(this, tr("&Redo"));
    m_redo->setShortcuts(
        { QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y")) });
    // Qt takes the names in a command's text as they are: an ampersand as the mark of an access key,
    // and the button's tool tip as markup.
    connect(m_undoGroup, &QUndoGroup::undoTextChanged, this,
        [this](const QString &text) { showCommand(*m_undo, tr("&Undo"), text); });
    connect(m_undoGroup, &QUndoGroup::redoTextChanged, this,
        [this](const QString &text) { showCommand(*m_redo, tr("&Redo"), text); });
}

void MainWindow::buildCopyAs(QMenu &edit)
{
    auto *copyAs = new CopyAsMenu(
        [this](bool isForCopying) {
            const DocumentPage *page = currentPage();
            return page != nullptr ? page->copySubject(isForCopying) : CopySubject();
        },
        &edit);
    connect(copyAs, &CopyAsMenu::said, this, [this](const QString &message) { say(message); });
    edit.addMenu(copyAs);
}

void MainWindow::buildMenus()
{
    const auto add = [this](QMenu *menu, std::initializer_list<ActionId> ids) {
        for (const ActionId id : ids)
            menu->addAction(m_actions[id]);
    };

    QMenu *file = menuBar()->addMenu(tr("&File"));
    add(file, { ActionId::Open, ActionId::OpenFolder });
    m_recentMenu = file->addMenu(tr("Open &recent"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    add(file, { ActionId::OpenSample });
    file->addSeparator();
    add(file,
        { ActionId::Save, ActionId::SaveAs, ActionId::SaveRedacted, ActionId::RevertAll, ActionId::Reload,
            ActionId::Merge });
    m_codePages = file->addMenu(tr("Reload &with code page"));
    connect(m_codePages, &QMenu::aboutToShow, this, [this] {
        DocumentPage *page = currentPage();
        if (!page)
            return;
        fillCodePages(*m_codePages, page->document().file().codePage,
            [this, page](const QString &word) { reload(page, word); });
    });
    file->addSeparator();
    add(file, { ActionId::Export, ActionId::PrintChanges, ActionId::ChangesPdf });
    file->addSeparator();
    add(file, { ActionId::Close, ActionId::Quit });

    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({ m_undo, m_redo });
    edit->addSeparator();
    add(edit, { ActionId::EditValue, ActionId::Toggle, ActionId::Reset, ActionId::Revert });
    edit->addSeparator();
    add(edit, { ActionId::AddProperty, ActionId::Retype, ActionId::Allow });
    edit->addSeparator();
    edit->addActions({ m_actions[ActionId::CopyValue], m_actions[ActionId::CopyNameValue],
        m_actions[ActionId::CopyRow] });
    buildCopyAs(*edit);
    edit->addSeparator();
    add(edit, { ActionId::Filter, ActionId::Find, ActionId::FindNext, ActionId::FindPrevious });
    edit->addSeparator();
    add(edit, { ActionId::Compare });
    edit->addSeparator();
    add(edit, { ActionId::Settings });

    QMenu *view = menuBar()->addMenu(tr("&View"));
    add(view,
        { ActionId::Overview, ActionId::Volumes, ActionId::Properties, ActionId::Matrix,
            ActionId::AllProperties });
    view->addSeparator();
    add(view, { ActionId::Documented, ActionId::Hexadecimal });
    view->addSeparator();
    QMenu *panes = view->addMenu(tr("&Panes"));
    for (const DockAction &row : dockActions)
        add(panes, { row.action });
    panes->addSeparator();
    add(panes, { ActionId::ResetLayout });
    view->addSeparator();
    m_versions = view->addMenu(tr("&Windows version"));
    connect(m_versions, &QMenu::aboutToShow, this, [this] {
        DocumentPage *page = currentPage();
        if (page)
            fillVersions(*m_versions, page->document(),
                [page](WindowsVersion version) { page->setWindowsVersion(version); });
    });
    m_policies = view->addMenu(tr("Polic&y"));
    m_policies->addAction(m_actions[ActionId::Policy]); // before it is filled its key has to work
    connect(m_policies, &QMenu::aboutToShow, this, [this] {
        if (DocumentPage *page = currentPage())
            fillPolicies(*m_policies, *page, *m_actions[ActionId::Policy], m_prompts);
    });
    QMenu *themes = view->addMenu(tr("&Theme"));
    auto *group = new QActionGroup(this);
    for (const QString &title : { tr("As the &desktop"), tr("&Light"), tr("D&ark") }) {
        QAction *action = themes->addAction(title);
        action->setCheckable(true);
        group->addAction(action);
        m_themeActions.append(action);
    }
    for (const Theme theme : allThemes) {
        connect(m_themeActions[static_cast<int>(theme)], &QAction::triggered, this, [this, theme] {
            Settings changed = m_settings;
            changed.theme = theme;
            adopt(changed);
        });
    }
    view->addSeparator();
    add(view, { ActionId::FontLarger, ActionId::FontSmaller, ActionId::FontUsual });

    QMenu *go = menuBar()->addMenu(tr("&Go"));
    add(go, { ActionId::Jump });
    go->addSeparator();
    add(go, { ActionId::NextProblem, ActionId::PreviousProblem });
    go->addSeparator();
    add(go, { ActionId::NextPane, ActionId::PreviousPane });
    go->addSeparator();
    add(go, { ActionId::NextTab, ActionId::PreviousTab });

    buildCompareMenu();

    QMenu *help = menuBar()->addMenu(tr("&Help"));
    add(help, { ActionId::Handbook, ActionId::Explain, ActionId::GoToInspector, ActionId::Shortcuts });
    help->addAction(m_actions[ActionId::OpenSample]);
    add(help, { ActionId::SaveCollector, ActionId::Tour });
    help->addSeparator();
    add(help, { ActionId::About });
}

void MainWindow::buildToolBar()
{
    auto *bar = addToolBar(tr("Toolbar"));
    m_toolBar = bar;
    bar->setObjectName(QStringLiteral("toolbar"));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setMovable(false);
    bar->addAction(m_actions[ActionId::Open]);
    bar->addAction(m_actions[ActionId::Save]);
    bar->addAction(m_actions[ActionId::RevertAll]);
    bar->addAction(m_actions[ActionId::Export]);
    bar->addSeparator();
    // The texts of undo and redo name the step and would make the bar jump; the buttons' do not.
    bar->addAction(m_undo);
    bar->addAction(m_redo);
    m_actions[ActionId::Open]->setIconText(tr("Open"));
    m_actions[ActionId::Save]->setIconText(tr("Save"));
    m_actions[ActionId::RevertAll]->setIconText(tr("Revert"));
    m_actions[ActionId::Export]->setIconText(tr("Export"));
    m_undo->setIconText(tr("Undo"));
    m_redo->setIconText(tr("Redo"));
    for (QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (button->defaultAction())
            button->setFocusPolicy(Qt::TabFocus);
    }
}

void MainWindow::buildStatusBar()
{
    m_recognised = new ElidedLabel;
    m_selection = new QLabel;
    m_selection->setTextFormat(Qt::PlainText);
    m_changes = new QLabel;
    m_problems = new QToolButton;
    m_problems->setAutoRaise(true);
    m_problems->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_problems->setToolTip(tr("Show the list of problems"));
    m_problems->setFocusPolicy(Qt::TabFocus);
    connect(m_problems, &QToolButton::clicked, this, [this] {
        if (DocumentPage *page = currentPage())
            page->showProblems();
    });
    const int gap = fontMetrics().averageCharWidth();
    m_recognised->setContentsMargins(gap, 0, gap, 0);
    m_selection->setContentsMargins(gap, 0, gap, 0);
    m_changes->setContentsMargins(gap, 0, gap, 0);
    statusBar()->addWidget(m_recognised, 1);
    // Qt hides it behind a message, and shows it too early when the bar is laid out anew meanwhile.
    connect(statusBar(), &QStatusBar::messageChanged, m_recognised,
        [this](const QString &message) { m_recognised->setVisible(message.isEmpty()); });
    m_loading = new LoadingBar;
    statusBar()->addPermanentWidget(m_loading);
    m_reader = new QLabel(tr("reading not sealed"));
    m_reader->setTextFormat(Qt::PlainText);
    m_reader->setContentsMargins(gap, 0, gap, 0);
    m_reader->hide();
    statusBar()->addPermanentWidget(m_reader);
    statusBar()->addPermanentWidget(m_selection);
    statusBar()->addPermanentWidget(m_changes);
    statusBar()->addPermanentWidget(m_problems);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto slot) {
        connect(m_actions[id], &QAction::triggered, this, slot);
    };
    on(ActionId::Open, &MainWindow::askForFiles);
    on(ActionId::OpenFolder, &MainWindow::askForFolder);
    on(ActionId::OpenSample, &MainWindow::openSample);
    on(ActionId::Close, [this] { closePage(m_tabs->currentIndex()); });
    on(ActionId::Quit, &MainWindow::close);
    on(ActionId::Reload, [this] {
        if (DocumentPage *page = currentPage())
            reload(page, page->document().file().codePage);
    });
    on(ActionId::Policy, [this] {
        if (DocumentPage *page = currentPage())
            askForPolicy(*page, m_prompts);
    });
    on(ActionId::Settings, &MainWindow::showSettings);
    on(ActionId::Handbook, [this] { openHandbook({}); });
    on(ActionId::Explain, &MainWindow::explain);
    on(ActionId::Shortcuts, &MainWindow::showShortcuts);
    on(ActionId::Tour, &MainWindow::startTour);
    on(ActionId::SaveCollector, &MainWindow::saveCollectorScript);
    on(ActionId::About, &MainWindow::showAbout);
    on(ActionId::NextTab, [this] { walkTabs(1); });
    on(ActionId::PreviousTab, [this] { walkTabs(-1); });
    on(ActionId::FontLarger, [this] { changeFontSteps(m_settings.fontSteps + 1); });
    on(ActionId::FontSmaller, [this] { changeFontSteps(m_settings.fontSteps - 1); });
    on(ActionId::FontUsual, [this] { changeFontSteps(0); });
    auto *contextMenu = new QShortcut(QKeySequence(QStringLiteral("Shift+F10")), this);
    connect(contextMenu, &QShortcut::activated, this, &MainWindow::askForContextMenu);
    connect(m_actions[ActionId::Documented], &QAction::toggled, this, &MainWindow::applyViewOptions);
    for (const DockAction &row : dockActions) {
        connect(m_actions[row.action], &QAction::triggered, this, [this, row](bool open) {
            DocumentPage *page = currentPage();
            if (page == nullptr)
                return;
            // What is open behind another tab is wanted in front, not closed.
            const bool isBehind
                = page->docks().isOpen(row.dock) && !page->docks().isRaised(row.dock);
            page->docks().setOpen(row.dock, open || isBehind);
            m_actions[row.action]->setChecked(open || isBehind);
        });
    }
    on(ActionId::ResetLayout, &MainWindow::resetLayout);
    on(ActionId::Hexadecimal, &MainWindow::changeNumberBase);
    connectComparisons();
    for (const ActionId id : DocumentPage::actions())
        on(id, [this, id] {
            if (DocumentPage *page = currentPage())
                page->perform(id);
        });
}

void MainWindow::connectLoader()
{
    connect(m_loader, &FileLoader::started, m_loading, &LoadingBar::begin);
    connect(m_loader, &FileLoader::remarked, m_reader, [this](const QString &remark) {
        m_reader->setToolTip(plainToolTip(remark));
        m_reader->setAccessibleDescription(remark);
        m_reader->show();
    });
    connect(m_loader, &FileLoader::progressed, m_loading, &LoadingBar::setProgress);
    connect(m_loader, &FileLoader::started, this, [this](const QString &what) {
        endPreview();
        m_readNow = what;
        m_readSince.start();
    });
    connect(m_loader, &FileLoader::sighted, this, &MainWindow::showSighted);
    connect(m_loader, &FileLoader::finished, this, [this] {
        if (!m_loader->isLoading())
            endPreview();
    });
    const auto ended = [this] {
        if (!m_loader->isLoading())
            m_loading->end();
        if (!isLoading())
            emit loadingFinished();
    };
    connect(m_loader, &FileLoader::finished, this, ended);
    connect(m_quiet, &QuietMoment::passed, this, ended);
    connect(m_loading, &LoadingBar::cancelled, m_loader, &FileLoader::cancel);
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    const QStringList files = m_recent->files();
    for (const QString &file : files) {
        QString text = recentFileText(file, files);
        text.replace(QLatin1Char('&'), QLatin1String("&&"));
        const bool exists = QFileInfo::exists(file);
        QAction *action = m_recentMenu->addAction(exists ? text : tr("%1 (missing)").arg(text));
        action->setStatusTip(QDir::toNativeSeparators(file));
        action->setEnabled(exists);
        connect(action, &QAction::triggered, this, [this, file] { openFiles({ file }); });
    }
    if (files.isEmpty())
        m_recentMenu->addAction(tr("No files yet"))->setEnabled(false);
    m_recentMenu->addSeparator();
    QAction *clear = m_recentMenu->addAction(tr("&Clear list"));
    clear->setEnabled(!files.isEmpty());
    connect(clear, &QAction::triggered, m_recent, &RecentFiles::clear);
}

void MainWindow::restoreState()
{
    const QSettings settings;
    const QSize usual(fontMetrics().averageCharWidth() * 220, fontMetrics().height() * 58);
    resize(usual.boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(settings.value(geometryKey).toByteArray());
    QMainWindow::restoreState(settings.value(stateKey).toByteArray());
    m_arrangement = settings.value(arrangementKey).toByteArray();
    m_actions[ActionId::Documented]->setChecked(settings.value(documentedKey).toBool());
}

void MainWindow::saveState()
{
    QSettings settings;
    settings.setValue(geometryKey, saveGeometry());
    settings.setValue(stateKey, QMainWindow::saveState());
    settings.setValue(documentedKey, m_actions[ActionId::Documented]->isChecked());
    if (DocumentPage *page = currentPage()) {
        page->saveLayout();
        m_arrangement = page->docks().arrangement();
    }
    if (const ComparePage *comparison = currentComparison())
        comparison->saveLayout();
    settings.setValue(arrangementKey, m_arrangement);
}

} // namespace clusprop::ui
