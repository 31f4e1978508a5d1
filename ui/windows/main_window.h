// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The window: opens files as tabs, keeps actions and status in step with the current one.
///
/// It builds and connects; what happens inside a document is DocumentPage's.
#pragma once

#include "ui/windows/document_page.h"
#include "ui/windows/file_loader.h"
#include "ui/windows/settings.h"
#include "ui/windows/reading_choice.h"
#include "ui/windows/prompts.h"
#include "ui/windows/quiet_moment.h"
#include "ui/windows/window_actions.h"

#include <QElapsedTimer>
#include <QMainWindow>
#include <QPointer>

#include <memory>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolBar;
class QToolButton;
class QUndoGroup;

namespace clusprop::ui {

class ComparePage;
class ElidedLabel;
class HandbookWindow;
class Journals;
class LoadingBar;
class LoadingPage;
class PageTabs;
class RecentFiles;
class RecoveryDialog;
class StartPage;
class Tour;
struct FoundJournal;
struct FoundJournals;
struct MergeAnswer;
struct SideChoice;
struct SidePick;

/// Which action opens and closes which dock.
struct DockAction
{
    ActionId action;
    DockId dock;
};
inline constexpr std::array<DockAction, dockCount> dockActions{ {
    { ActionId::Objects, DockId::Objects },
    { ActionId::Bytes, DockId::Bytes },
    { ActionId::Problems, DockId::Problems },
    { ActionId::Changes, DockId::Changes },
    { ActionId::UndoHistory, DockId::History },
    { ActionId::Inspector, DockId::Inspector },
} };

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Prompts prompts = dialogPrompts(), QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Begins to read files and folders, see loadingFinished(). One tab for each cluster; what
    /// fails is reported in one dialog. What is open already comes to the front instead.
    void openFiles(const QStringList &paths);
    void openSample();
    /// Null before the first one.
    [[nodiscard]] Tour *tour() const;
    /// Opens both, see loadingFinished(), and compares them. What cannot be read is reported, and
    /// nothing is compared then.
    void compareFiles(const QString &before, const QString &after);

    /// Looks for unsaved work that programs left which are gone now, see recoveryOffered(), and asks
    /// what is to become of it. With `paths` only work on one of these files.
    void offerRecovery(const QStringList &paths = {});
    /// Writes the journals of what is open at once, before the program ends without asking. False
    /// where that failed.
    bool flushJournals();
    [[nodiscard]] Journals &journals() { return *m_journals; }
    /// Null while nothing is offered.
    [[nodiscard]] RecoveryDialog *recoveryDialog() const;

    /// Something is being read, or was read and waits for an open dialog.
    [[nodiscard]] bool isLoading() const { return m_loader->isLoading() || m_quiet->isWaiting(); }
    [[nodiscard]] FileLoader &loader() { return *m_loader; }

    /// Until this is called the window reads everything in its own process.
    void setReading(const ReadingChoice &reading);
    /// Of the program, for About (app/commit/built_commit.h).
    void setCommit(const QString &commit) { m_commit = commit; }

    /// Null while no document is in front.
    [[nodiscard]] DocumentPage *currentPage() const;
    /// Null while no comparison is in front.
    [[nodiscard]] ComparePage *currentComparison() const;
    /// How many documents are open.
    [[nodiscard]] int pageCount() const;
    [[nodiscard]] QAction *action(ActionId id) const { return m_actions[id]; }
    /// For undo (`redo` false) or redo of the current document.
    [[nodiscard]] QAction *undoAction(bool redo) const { return redo ? m_redo : m_undo; }
    [[nodiscard]] RecentFiles &recentFiles() { return *m_recent; }
    /// Null before it was opened for the first time.
    [[nodiscard]] HandbookWindow *handbook() const;

signals:
    /// Nothing is read any more, and what was read is shown.
    void loadingFinished();
    /// Unsaved work was looked for; so many journals are offered now.
    void recoveryOffered(int journals);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildCentre();
    void showStart();
    void showSighted(const Sightings &met);
    void endPreview();
    void enablePreview();
    void buildMenus();
    void buildCopyAs(QMenu &edit);
    void buildToolBar();
    void buildStatusBar();
    void buildUndo();
    void connectActions();
    void connectLoader();

    void askForFiles();
    void askForFolder();
    [[nodiscard]] QString currentFolder() const;
    [[nodiscard]] FileQuestion openQuestion() const;
    /// Returns the pages of what was read.
    QVector<DocumentPage *> opened(const LoadRequest &request, LoadOutcome outcome);
    void reportFailures(const LoadOutcome &outcome);
    DocumentPage *addPage(std::unique_ptr<Document> document);
    /// Null for a tab that is no document.
    [[nodiscard]] DocumentPage *pageAt(int index) const;
    [[nodiscard]] QList<DocumentPage *> pages() const;
    /// Of the page that was read from all of these files, or -1.
    [[nodiscard]] int indexOfFiles(const QStringList &paths) const;
    bool closePage(int index);
    void reload(DocumentPage *page, const QString &codePage);
    void reloaded(DocumentPage *page, int agreed, LoadOutcome outcome);
    /// Reads the page's files again, and calls `then` when no dialog is open, if the page still is.
    void readAgain(DocumentPage *page, const QString &codePage,
        const std::function<void(DocumentPage *page, LoadOutcome outcome)> &then);
    /// Tells why what was read does not take the document's place. False: it may.
    bool isRefused(const DocumentPage &page, const LoadOutcome &outcome, const QString &title,
        const QString &summary);
    void merge(DocumentPage *page);
    void readForMerge(DocumentPage *page, const std::optional<MergeAnswer> &agreed);
    void mergeRead(DocumentPage *page, const std::optional<MergeAnswer> &agreed, LoadOutcome outcome);
    /// `carried`: what was done to the old page's document and is done again to the new one; null
    /// for nothing.
    DocumentPage *replacePage(DocumentPage *old, std::unique_ptr<Document> document,
        const CarriedWork *carried = nullptr);
    void connectPage(DocumentPage *page);
    void saveCollectorScript();
    void connectTour();
    void offerTour();
    void startTour();

    void buildJournals();
    void offer(std::shared_ptr<FoundJournals> found);
    void recover(const FoundJournal &journal);
    void recoverInto(DocumentPage *page, const FoundJournal &journal);
    void showWork(const FoundJournal &journal);
    void showWorkOn(const Document *document, const FoundJournal &journal);
    void discardWork(const FoundJournal &journal);

    [[nodiscard]] QList<ComparePage *> comparisons() const;
    void askForComparison();
    void compareWithLoaded();
    /// Opens what is not open yet, then shows both.
    void compare(const SidePick &left, const SidePick &right);
    void addComparison(const SideChoice &left, const SideChoice &right);
    void enableComparison();
    void buildCompareMenu();
    void connectComparisons();

    void pageSwitched();
    void update();
    void updateTabs();
    void updateStatus();
    /// `time` in milliseconds
    void say(const QString &message, int time = usualMessageTime);
    void fillRecentMenu();
    void walkTabs(int step);
    void askForContextMenu();

    void adopt(const Settings &settings);
    void follow(const Settings &settings);
    void preview(const Settings &settings);
    [[nodiscard]] static WindowsVersion usualVersion(const Document &document, const Settings &settings);
    void followVersion(DocumentPage &page, WindowsVersion before);
    void changeNumberBase(bool isHexadecimal);
    void applyReading();
    void changeFontSteps(int steps);
    void applyViewOptions();
    void adoptArrangement(DocumentPage *page);
    void resetLayout();
    void drawIcons();
    void showSettings();
    void openHandbook(const HandbookPlace &place);
    /// Opens the handbook where it explains what has the keyboard.
    void explain();
    void showShortcuts();
    void showAbout();
    void restoreState();
    void saveState();

    static constexpr int usualMessageTime = 8000;

    Prompts m_prompts;
    Settings m_settings;
    ReadingChoice m_reading;
    QString m_commit = QStringLiteral("not known");
    WindowActions m_actions;
    RecentFiles *m_recent = nullptr;
    FileLoader *m_loader = nullptr;
    Journals *m_journals = nullptr;
    QPointer<RecoveryDialog> m_recovery;
    std::unique_ptr<HandbookWindow> m_handbook;
    QuietMoment *m_quiet = nullptr;
    QUndoGroup *m_undoGroup = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QList<QAction *> m_themeActions; ///< in the order of Theme
    QStackedWidget *m_centre = nullptr;
    QString m_readNow; ///< what the loader reads
    QElapsedTimer m_readSince; ///< began with that
    QPointer<LoadingPage> m_preview; ///< of what is read now; null until something was met
    StartPage *m_start = nullptr; ///< null until it was shown once
    QPointer<Tour> m_tour;
    PageTabs *m_tabs = nullptr;
    QToolBar *m_toolBar = nullptr;
    QPointer<DocumentPage> m_shownPage; ///< whose docks have the arrangement
    QByteArray m_arrangement; ///< of the docks of the page that was shown last
    QMenu *m_recentMenu = nullptr;
    QMenu *m_codePages = nullptr;
    QMenu *m_versions = nullptr;
    QMenu *m_policies = nullptr;
    LoadingBar *m_loading = nullptr;
    ElidedLabel *m_recognised = nullptr;
    QLabel *m_selection = nullptr;
    QLabel *m_changes = nullptr;
    QLabel *m_reader = nullptr; ///< shown once files were read with less safety than meant
    QToolButton *m_problems = nullptr;
};

} // namespace clusprop::ui
