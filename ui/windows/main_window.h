// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The window: opens files as tabs, keeps actions and status in step with the current one.
///
/// It builds and connects; what happens inside a document is DocumentPage's.
#pragma once

#include "ui/windows/document_page.h"
#include "ui/windows/preferences.h"
#include "ui/windows/prompts.h"
#include "ui/windows/window_actions.h"

#include <QMainWindow>

class QLabel;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class QUndoGroup;
class QUndoView;

namespace clusprop::ui {

class ElidedLabel;
class RecentFiles;
class StartPage;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Prompts prompts = dialogPrompts(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// One tab for each file; what fails is reported in one dialog. A file that is open already
    /// comes to the front instead.
    void openFiles(const QStringList &files);
    void openSample();

    /// Null while no document is open.
    [[nodiscard]] DocumentPage *currentPage() const;
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[id]; }
    /// For undo (`redo` false) or redo of the current document.
    [[nodiscard]] QAction *undoAction(bool redo) const { return redo ? m_redo : m_undo; }
    [[nodiscard]] RecentFiles &recentFiles() { return *m_recent; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCentre();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void buildUndoHistory();
    void connectActions();

    void askForFiles();
    void addPage(LoadedFile file);
    [[nodiscard]] DocumentPage *pageAt(int index) const;
    [[nodiscard]] int indexOfFile(const QString &file) const;
    bool closePage(int index);
    void reload(DocumentPage *page);
    void replacePage(DocumentPage *old, LoadedFile file);
    void connectPage(DocumentPage *page);

    void pageSwitched();
    void update();
    void updateTabs();
    void updateStatus();
    void say(const QString &message);
    void fillRecentMenu();
    void walkTabs(int step);
    void askForContextMenu();

    void adopt(const Preferences &preferences);
    void changeFontSteps(int steps);
    void applyViewOptions();
    void drawIcons();
    void showPreferences();
    void showShortcuts();
    void showAbout();
    void restoreState();
    void saveState();

    Prompts m_prompts;
    Preferences m_preferences;
    WindowActions m_actions;
    RecentFiles *m_recent = nullptr;
    QUndoGroup *m_undoGroup = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_themeActions; ///< in the order of Theme
    QStackedWidget *m_centre = nullptr;
    StartPage *m_start = nullptr;
    QTabWidget *m_tabs = nullptr;
    QDockWidget *m_history = nullptr;
    QUndoView *m_historyList = nullptr;
    QMenu *m_recentMenu = nullptr;
    ElidedLabel *m_recognised = nullptr;
    QLabel *m_selection = nullptr;
    QLabel *m_changes = nullptr;
    QToolButton *m_problems = nullptr;
};

} // namespace clusprop::ui
