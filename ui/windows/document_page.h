// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// One open document: tree, tables, inspector, bytes and problems, in step with each other.
///
/// The page owns the document and its undo stack. Every pane names properties to the others as a
/// PropertyPlace; the page is the only one that knows them all.
#pragma once

#include "core/catalog/handbook_place.h"
#include "core/document/carry_over.h"
#include "core/policy/policy_reader.h"
#include "core/values/display.h"
#include "core/validation/windows_version.h"
#include "ui/windows/cell_actions.h"
#include "ui/windows/copy_as_menu.h"
#include "ui/windows/document_docks.h"
#include "ui/windows/document_file.h"
#include "ui/windows/document_views.h"
#include "ui/windows/place_edits.h"
#include "ui/windows/property_place.h"
#include "ui/windows/window_actions.h"

#include <QMap>
#include <QPoint>
#include <QTimer>
#include <QUndoStack>
#include <QWidget>

#include <memory>

class QAbstractItemView;
class QMenu;
class QTreeView;
class QUndoView;

namespace clusprop {
struct RecoveryPlan;
}

namespace clusprop::ui {

class AllPropertiesView;
class BytesPanel;
class ChangesView;
class DocumentNotices;
class FindBar;
class Inspector;
class MatrixView;
class ObjectTreeModel;
class OverviewView;
class ProblemsView;
class PropertiesView;
class VolumesView;
struct OverviewLink;

/// What of a page the View menu decides beside the docks.
struct ViewOptions
{
    bool documented = false;
    NumberBase numberBase = NumberBase::Decimal;
};

/// What was looked at, by name, so that it can be found again after a reload.
struct PageView
{
    ViewId view = ViewId::Properties;
    QString object; ///< as objectLabel() writes it
    Scope scope = Scope::Common;
    QString property;
    QMap<ViewId, QString> filters; ///< only of views that are filtered
    bool onlyInBackup = false; ///< of the volumes, beside their filter
    QPoint scroll; ///< of the shown table: positions of its scroll bars
    /// Of the shown table, where several properties are selected; `object` as above.
    struct Place
    {
        QString object;
        Scope scope = Scope::Common;
        QString property;
    };
    QVector<Place> selected;
};

class DocumentPage final : public QWidget
{
    Q_OBJECT

public:
    /// `prompts` and `actions` must outlive the page.
    DocumentPage(std::unique_ptr<Document> document, const Prompts &prompts,
        const WindowActions &actions, QWidget *parent = nullptr);
    ~DocumentPage() override;

    [[nodiscard]] const Document &document() const { return m_document; }
    [[nodiscard]] QUndoStack &undoStack() { return m_undo; }
    [[nodiscard]] VolumesView *volumes() const { return m_volumes; }
    [[nodiscard]] PropertiesView *properties() const { return m_properties; }
    [[nodiscard]] DocumentDocks &docks() { return *m_docks; }
    [[nodiscard]] DocumentViews &views() { return *m_views; }

    /// Changes, or decisions between files that differ, are in no file yet.
    [[nodiscard]] bool isModified() const;
    [[nodiscard]] int changeCount() const { return m_document.changeCount(); }
    /// What is imported can be saved as it is.
    [[nodiscard]] bool canSave() const;
    /// Why saving asks for another name; empty when it does not.
    [[nodiscard]] QString saveReason() const { return m_file.lockedReason(); }
    /// What would be lost with the page.
    [[nodiscard]] Unsaved unsaved() const;
    /// A cell editor is open; what it holds may become a change.
    [[nodiscard]] bool hasOpenEditor() const;
    [[nodiscard]] bool hasVolumes() const;
    /// Of the cluster that comes with the program.
    [[nodiscard]] bool isSample() const;
    [[nodiscard]] bool showsVolumes() const { return m_views->isShown(ViewId::Volumes); }
    /// Values on which the files differ are still undecided.
    [[nodiscard]] bool hasDisputes() const { return m_document.disputeCount() > 0; }
    /// Another program changed the file while there is unsaved work.
    [[nodiscard]] bool canMerge() const;
    /// Whether an action that perform() knows makes sense for what is selected.
    [[nodiscard]] bool can(ActionId id) const;
    /// Says what the selected property would be reset to.
    [[nodiscard]] QString resetText() const;
    [[nodiscard]] QString selectionText() const;
    /// Warnings and errors.
    [[nodiscard]] int problemCount() const;
    [[nodiscard]] Severity worstProblem() const;
    /// What stands above the document: warnings first.
    [[nodiscard]] QStringList notices() const;
    /// Files of the folder that the document comes from, each with why it was left out.
    void setSkipped(const QStringList &skipped);

    /// The actions that perform() knows.
    [[nodiscard]] static QList<ActionId> actions();
    void perform(ActionId id);

    /// Takes what an open cell editor holds. False when that was refused, which said() told.
    [[nodiscard]] bool finishEditing() { return commitEditors(); }
    /// Edits that were planned elsewhere, as one step. Asks before one of the volumes leaves its backup
    /// state; false when that was not meant.
    bool take(const PlannedEdits &plan, const QVector<int> &clearedVolumes);

    /// Does unsaved work again, as one step that is called `text`.
    void recover(const RecoveryPlan &plan, const QString &text);
    /// Why the journal of the document cannot be written; empty when it can.
    void setJournalTrouble(const QString &what);
    /// What was done to this document before its file was read again, as one step of the undo stack.
    void carryOver(const CarriedWork &work);

    /// Asks about unsaved changes and saves when told to. Returns whether the page may go.
    bool mayClose();
    void setViewOptions(const ViewOptions &options);
    void setBackups(int count) { m_file.setBackups(count); }
    [[nodiscard]] PageView view() const;
    void restoreView(const PageView &view);
    /// Goes to a property, wherever it is shown.
    void goTo(const PropertyPlace &target);
    void focusTable();
    /// Where the handbook explains what has the keyboard.
    [[nodiscard]] HandbookPlace helpPlace() const;
    void showProblems();
    void saveLayout() const;
    /// The selected properties of the list or view that had the keyboard last.
    [[nodiscard]] CopySubject copySubject(bool isForCopying) const;
    /// Docks and columns as they are at first.
    void resetLayout();
    /// Checks the document for that version of Windows from now on.
    void setWindowsVersion(WindowsVersion version);
    /// Checks the document by this policy as well from now on, or, with null, by none. `file` is the
    /// path or word that it was loaded by.
    void setPolicy(SharedPolicy policy, const QString &file);
    [[nodiscard]] const SharedPolicy &policy() const { return m_policy; }
    [[nodiscard]] const QString &policyFile() const { return m_policyFile; }
    /// For the palette that the application has now.
    void drawIcons();

signals:
    /// Title, edits, selection or findings are not what they were.
    void stateChanged();
    void said(const QString &message);
    void saved(const QString &file);
    void reloadRequested();
    /// The operator wants the edits joined with what is on disk.
    void mergeRequested();
    void codePageChosen(const QString &word);
    void handbookRequested(const clusprop::HandbookPlace &place);
    /// The menu of policies beside the problems is about to be shown and has to be filled.
    void policiesWanted(QMenu &menu);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend struct PageActions; ///< the table of what perform() and can() know

    void buildTree();
    void buildViews();
    void buildDocks();
    void connectPanes();
    void connectDocument();
    template<typename View> void connectView(View &view);

    [[nodiscard]] PropertyPlace place() const { return m_views->shown().current(); }
    /// Null when the shown view has no values.
    [[nodiscard]] QAbstractItemView *table() const { return m_views->shown().table; }
    [[nodiscard]] QVector<PropertyPlace> selection() const;
    [[nodiscard]] int currentObject() const;
    [[nodiscard]] QWidget *paneTarget(DockId id) const;
    [[nodiscard]] QList<QWidget *> panes() const;
    void showFirstView();
    void select(const QVector<PageView::Place> &places);
    void treeMoved(const QModelIndex &index);
    void viewChosen(ViewId id);
    void placeMoved();
    void showBytes();
    void documentChanged();
    void bytesActivated(int object, Scope scope, int position);
    void showMenu(const QAbstractItemView &view, const QPoint &position);
    void offerFilterTerms(QMenu &menu);
    void connectCopying();
    void rememberCopySource(const QWidget *focused);
    void offerCopyAs(QMenu &menu);
    void showChangesMenu(const QPoint &position);
    void refused(const QString &reason);
    /// False when what an open editor holds was refused.
    [[nodiscard]] bool commitEditors();

    [[nodiscard]] bool hasTable() const { return table() != nullptr; }
    [[nodiscard]] bool canRevertAll() const;
    [[nodiscard]] bool hasChanges() const { return m_document.changeCount() > 0; }
    [[nodiscard]] bool canEditValue() const;
    [[nodiscard]] bool canReset() const;
    [[nodiscard]] bool canRevert() const;
    [[nodiscard]] bool canAdd() const;
    [[nodiscard]] bool canRetype() const;
    [[nodiscard]] bool canAllow() const;

    void save();
    void saveAs();
    void merge() { emit mergeRequested(); }
    void saveRedacted();
    void revertAll();
    void exportObject();
    void printChanges();
    void saveChangesPdf();
    void goToFilter();
    void find();
    void findNext();
    void findPrevious();
    void jump();
    void compare();
    void compareAt(const PropertyPlace &place);
    void editValue();
    void toggle();
    void reset();
    void confirmedReset(bool always);
    void revert();
    void addProperty();
    void retype();
    void allow();
    void allowAt(const PropertyPlace &at);
    void copyValue();
    void copyNameValue();
    void copyRow();
    void copy(CopyForm form);
    void showOverview();
    void showVolumes();
    void showProperties();
    void showMatrix();
    void showAllProperties();
    void showView(ViewId id);
    /// All of its properties.
    void showObject(int object);
    void follow(const OverviewLink &link);
    void nextProblem();
    void previousProblem();
    void nextPane();
    void previousPane();
    void walkPanes(int step);
    void goToInspector();
    [[nodiscard]] PropertyPlace placeInPane(DockId pane) const;
    /// `otherwise`: where it is no object.
    [[nodiscard]] HandbookPlace helpAt(const PropertyPlace &at, const HandbookPlace &otherwise) const;
    void push(PlannedEdits plan);

    std::unique_ptr<Document> m_owned;
    Document &m_document; ///< the owned one
    QUndoStack m_undo;
    const Prompts &m_prompts;
    const WindowActions &m_actions;
    DocumentFile m_file;
    ViewOptions m_options;
    PropertyPlace m_bytesPlace; ///< object and scope that the shown bytes were made for
    bool m_bytesStale = true; ///< the document was edited since
    bool m_refused = false; ///< since commitEditors() began
    QAbstractItemView *m_copySource = nullptr; ///< a list beside the views; null: the shown view
    bool m_moving = false; ///< one pane is telling the others; what they answer is no news
    QTimer m_bytesSoon; ///< many edits at once make the bytes once

    DocumentNotices *m_notices = nullptr;
    DocumentDocks *m_docks = nullptr;
    DocumentViews *m_views = nullptr;
    FindBar *m_find = nullptr;
    ObjectTreeModel *m_treeModel = nullptr;
    QTreeView *m_tree = nullptr;
    OverviewView *m_overview = nullptr;
    VolumesView *m_volumes = nullptr;
    PropertiesView *m_properties = nullptr;
    MatrixView *m_matrix = nullptr;
    AllPropertiesView *m_all = nullptr;
    Inspector *m_inspector = nullptr;
    BytesPanel *m_bytes = nullptr;
    ProblemsView *m_problems = nullptr;
    SharedPolicy m_policy; ///< null: none
    QString m_policyFile;
    ChangesView *m_changes = nullptr;
    QUndoView *m_history = nullptr;
};

} // namespace clusprop::ui
