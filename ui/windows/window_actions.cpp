// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/window_actions.h"

#include <QCoreApplication>

namespace clusprop::ui {
namespace {

/// A class, so that lupdate knows whose texts these are.
struct ActionTable
{
    Q_DECLARE_TR_FUNCTIONS(clusprop::ui::WindowActions)

public:
    static constexpr std::array<ActionRow, actionCount> rows{ {
        { ActionId::Open, QT_TR_NOOP("&Open…"), "Ctrl+O", u"open", ActionNeeds::Nothing, false,
            QT_TR_NOOP("Open snapshots, registry exports, PowerShell output and other files from a "
                        "cluster") },
        { ActionId::OpenFolder, QT_TR_NOOP("Open fol&der…"), "Ctrl+Shift+O", u"open-folder",
            ActionNeeds::Nothing, false,
            QT_TR_NOOP("Open what a support collector left in a folder, files of one cluster merged") },
        { ActionId::OpenSample, QT_TR_NOOP("Open sa&mple cluster"), "", u"sample",
            ActionNeeds::Nothing, false,
            QT_TR_NOOP("Open the invented cluster that comes with the program") },
        { ActionId::Save, QT_TR_NOOP("&Save"), "Ctrl+S", u"save", ActionNeeds::Page, false,
            QT_TR_NOOP("Write the changes to the file; the first time its old version is kept as the settings say") },
        { ActionId::SaveAs, QT_TR_NOOP("Save &as…"), "Ctrl+Shift+S", u"save-as", ActionNeeds::Document,
            false, QT_TR_NOOP("Write the document to another file") },
        { ActionId::SaveRedacted, QT_TR_NOOP("Save redac&ted copy…"), "", u"", ActionNeeds::Document, false,
            QT_TR_NOOP("Write a snapshot for sharing, with names, addresses, SIDs and paths replaced") },
        { ActionId::RevertAll, QT_TR_NOOP("Re&vert all changes"), "", u"revert", ActionNeeds::Page,
            false,
            QT_TR_NOOP(
                "Take back every change since the file was opened or saved; this can be undone") },
        { ActionId::Reload, QT_TR_NOOP("Re&load from disk"), "F5", u"reload", ActionNeeds::Document, false,
            "" },
        { ActionId::Merge, QT_TR_NOOP("Merge with dis&k…"), "", u"compare", ActionNeeds::Page, false,
            QT_TR_NOOP("Join your changes with those that another program made to the file") },
        { ActionId::Export, QT_TR_NOOP("&Export…"), "Ctrl+E", u"export", ActionNeeds::Document, false,
            QT_TR_NOOP(
                "Make the buffer for a control code, the text or the code for the selected object") },
        { ActionId::PrintChanges, QT_TR_NOOP("Pri&nt changes…"), "", u"", ActionNeeds::Page, false,
            QT_TR_NOOP("Show the change set as it comes on paper, and print it") },
        { ActionId::ChangesPdf, QT_TR_NOOP("Save chan&ges as PDF…"), "", u"", ActionNeeds::Page, false,
            QT_TR_NOOP("Write the change set as a PDF file") },
        { ActionId::Settings, QT_TR_NOOP("Se&ttings…"), "Ctrl+,", u"preferences", ActionNeeds::Nothing,
            false, QT_TR_NOOP("Language, theme, numbers, backups and what else holds for all documents") },
        { ActionId::Close, QT_TR_NOOP("&Close"), "Ctrl+W", u"close", ActionNeeds::Document, false,
            "" },
        { ActionId::Quit, QT_TR_NOOP("&Quit"), "Ctrl+Q", u"quit", ActionNeeds::Nothing, false, "" },
        { ActionId::Filter, QT_TR_NOOP("&Filter"), "Ctrl+L", u"filter", ActionNeeds::Page, false,
            QT_TR_NOOP("Go to the box that filters the table") },
        { ActionId::Find, QT_TR_NOOP("F&ind…"), "Ctrl+F", u"search", ActionNeeds::Page, false,
            QT_TR_NOOP("Find a text in the cells of the table; nothing is hidden") },
        { ActionId::FindNext, QT_TR_NOOP("Find next"), "F3", u"", ActionNeeds::Page, false, "" },
        { ActionId::FindPrevious, QT_TR_NOOP("Find previous"), "Shift+F3", u"", ActionNeeds::Page,
            false, "" },
        { ActionId::Jump, QT_TR_NOOP("&Go to object or property…"), "Ctrl+P", u"jump",
            ActionNeeds::Page, false,
            QT_TR_NOOP("Go to an object or a property by a few letters of its name") },
        { ActionId::Compare, QT_TR_NOOP("Co&mpare differing values…"), "Ctrl+Shift+D", u"compare",
            ActionNeeds::Page, false,
            QT_TR_NOOP("Choose among the values on which the files of the document differ") },
        // The tables answer F2, Space and Ctrl+Space themselves, so these three show no key of their
        // own.
        { ActionId::EditValue, QT_TR_NOOP("&Edit value"), "", u"edit", ActionNeeds::Page,
            false, "" },
        { ActionId::Toggle, QT_TR_NOOP("S&witch BackupInProgress"), "", u"toggle", ActionNeeds::Page,
            false, QT_TR_NOOP("Switch BackupInProgress of the selected volumes") },
        { ActionId::Reset, QT_TR_NOOP("Reset to &default"), "", u"reset", ActionNeeds::Page,
            false, QT_TR_NOOP("Remove the stored value, so that the built-in default applies") },
        { ActionId::Revert, QT_TR_NOOP("Revert to &loaded value"), "", u"revert", ActionNeeds::Page,
            false, QT_TR_NOOP("Take back the changes of the selected properties") },
        { ActionId::AddProperty, QT_TR_NOOP("&Add property…"), "Ctrl+Shift+N", u"add-property",
            ActionNeeds::Page, false,
            QT_TR_NOOP("Add a documented or another property to the selected object") },
        { ActionId::Retype, QT_TR_NOOP("C&hange format…"), "Ctrl+T", u"retype", ActionNeeds::Page, false,
            QT_TR_NOOP("Store the selected property in another format") },
        { ActionId::Allow, QT_TR_NOOP("All&ow this value…"), "Ctrl+Shift+A", u"allow", ActionNeeds::Page,
            false,
            QT_TR_NOOP("Take on a value that the documentation speaks against, with a reason") },
        { ActionId::CopyValue, QT_TR_NOOP("&Copy value"), "Ctrl+C", u"copy", ActionNeeds::Page,
            false, "" },
        { ActionId::CopyNameValue, QT_TR_NOOP("Copy &name=value"), "Ctrl+Shift+C", u"",
            ActionNeeds::Page, false, "" },
        { ActionId::CopyRow, QT_TR_NOOP("Co&py row"), "", u"copy-row", ActionNeeds::Page, false,
            QT_TR_NOOP("Copy the selected rows, with the column titles, for a spreadsheet") },
        { ActionId::Overview, QT_TR_NOOP("&Overview"), "Ctrl+1", u"overview", ActionNeeds::Document,
            false, QT_TR_NOOP("Show the cluster in figures") },
        { ActionId::Volumes, QT_TR_NOOP("&Volumes"), "Ctrl+2", u"volume", ActionNeeds::Page, false,
            QT_TR_NOOP("Show the table of all shared volumes") },
        { ActionId::Properties, QT_TR_NOOP("Prop&erties"), "Ctrl+3", u"properties", ActionNeeds::Page,
            false, QT_TR_NOOP("Show the properties of one object") },
        { ActionId::Matrix, QT_TR_NOOP("Mat&rix"), "Ctrl+4", u"matrix", ActionNeeds::Page, false,
            QT_TR_NOOP("Show all objects of a class by their properties") },
        { ActionId::AllProperties, QT_TR_NOOP("&All properties"), "Ctrl+5", u"all-properties",
            ActionNeeds::Page, false, QT_TR_NOOP("Show every property of every object in one table") },
        { ActionId::CompareFiles, QT_TR_NOOP("Compare &with…"), "Ctrl+F7", u"compare",
            ActionNeeds::Nothing, false,
            QT_TR_NOOP("Show two files, folders or states side by side") },
        { ActionId::CompareLoaded, QT_TR_NOOP("Compare with the &loaded state"), "Ctrl+Shift+F7", u"",
            ActionNeeds::Document, false,
            QT_TR_NOOP("Show the document beside what its file says") },
        { ActionId::NextDifference, QT_TR_NOOP("&Next difference"), "F7; Alt+Down", u"next",
            ActionNeeds::Page, false, QT_TR_NOOP("Go to the next difference (F7)") },
        { ActionId::PreviousDifference, QT_TR_NOOP("&Previous difference"), "Shift+F7; Alt+Up",
            u"previous", ActionNeeds::Page, false,
            QT_TR_NOOP("Go to the difference before (Shift+F7)") },
        { ActionId::CopyToLeft, QT_TR_NOOP("Copy to le&ft"), "Alt+Left", u"copy-left",
            ActionNeeds::Page, false,
            QT_TR_NOOP("Give the left side the right values of the selected lines (Alt+Left)") },
        { ActionId::CopyToRight, QT_TR_NOOP("Copy to &right"), "Alt+Right", u"copy-right",
            ActionNeeds::Page, false,
            QT_TR_NOOP("Give the right side the left values of the selected lines (Alt+Right)") },
        { ActionId::Documented, QT_TR_NOOP("&Documented but not stored"), "Ctrl+D", u"documented",
            ActionNeeds::Document, true,
            QT_TR_NOOP("Show also the properties that are documented but not in the file") },
        { ActionId::Hexadecimal, QT_TR_NOOP("&Hexadecimal numbers"), "Ctrl+H", u"hexadecimal",
            ActionNeeds::Document, true, "" },
        { ActionId::Objects, QT_TR_NOOP("&Objects"), "Alt+1", u"objects", ActionNeeds::Document, true,
            QT_TR_NOOP("Show the tree of objects") },
        { ActionId::Bytes, QT_TR_NOOP("&Bytes"), "Alt+2", u"bytes", ActionNeeds::Document, true,
            QT_TR_NOOP("Show the bytes behind the selected property") },
        { ActionId::Problems, QT_TR_NOOP("&Problems"), "Alt+3", u"problems", ActionNeeds::Document, true,
            QT_TR_NOOP("Show all findings about the document") },
        { ActionId::Changes, QT_TR_NOOP("&Changes"), "Alt+4", u"changes", ActionNeeds::Document, true,
            QT_TR_NOOP("Show what differs from what was loaded") },
        { ActionId::UndoHistory, QT_TR_NOOP("&Undo history"), "Alt+5", u"history", ActionNeeds::Document,
            true, QT_TR_NOOP("Show the list of steps; choosing one goes back or forth to it") },
        { ActionId::Inspector, QT_TR_NOOP("&Inspector"), "Alt+6", u"inspector", ActionNeeds::Document, true,
            QT_TR_NOOP("Show what is known about the selected property") },
        { ActionId::ResetLayout, QT_TR_NOOP("Reset &layout"), "", u"reset-layout", ActionNeeds::Document, false,
            QT_TR_NOOP("Bring panes, toolbar and columns back to where they were at first") },
        { ActionId::FontLarger, QT_TR_NOOP("&Larger text"), "Ctrl++; Ctrl+=", u"zoom-in",
            ActionNeeds::Nothing, false, "" },
        { ActionId::FontSmaller, QT_TR_NOOP("&Smaller text"), "Ctrl+-", u"zoom-out", ActionNeeds::Nothing,
            false, "" },
        { ActionId::FontUsual, QT_TR_NOOP("&Usual text size"), "Ctrl+0", u"zoom-usual", ActionNeeds::Nothing,
            false, "" },
        { ActionId::Policy, QT_TR_NOOP("&From a file…"), "Ctrl+Shift+P", u"", ActionNeeds::Document, false,
            QT_TR_NOOP("Check the document by a policy: a YAML or JSON file of expected values") },
        { ActionId::NextProblem, QT_TR_NOOP("&Next problem"), "F8", u"next", ActionNeeds::Document,
            false, "" },
        { ActionId::PreviousProblem, QT_TR_NOOP("&Previous problem"), "Shift+F8", u"previous",
            ActionNeeds::Document, false, "" },
        { ActionId::NextPane, QT_TR_NOOP("Ne&xt pane"), "F6", u"", ActionNeeds::Document, false, "" },
        { ActionId::PreviousPane, QT_TR_NOOP("Pre&vious pane"), "Shift+F6", u"", ActionNeeds::Document,
            false, "" },
        { ActionId::NextTab, QT_TR_NOOP("Next &tab"), "Ctrl+PgDown; Ctrl+Tab", u"",
            ActionNeeds::Document, false, "" },
        { ActionId::PreviousTab, QT_TR_NOOP("Previous ta&b"), "Ctrl+PgUp; Ctrl+Shift+Tab", u"",
            ActionNeeds::Document, false, "" },
        { ActionId::Handbook, QT_TR_NOOP("&Handbook"), "", u"handbook", ActionNeeds::Nothing, false,
            QT_TR_NOOP("Open the handbook where it was read last") },
        { ActionId::Explain, QT_TR_NOOP("&Explain in the handbook"), "F1", u"help", ActionNeeds::Nothing,
            false, QT_TR_NOOP("Open the handbook at the selected property, or at what the view is about") },
        { ActionId::GoToInspector, QT_TR_NOOP("Go to the &inspector"), "Shift+F1", u"", ActionNeeds::Document,
            false, QT_TR_NOOP("Go to what is known of the selected property, and stored here") },
        { ActionId::Shortcuts, QT_TR_NOOP("&Keyboard shortcuts"), "Ctrl+?", u"keyboard", ActionNeeds::Nothing,
            false, "" },
        { ActionId::SaveCollector, QT_TR_NOOP("&Save collector script…"), "", u"script",
            ActionNeeds::Nothing, false,
            QT_TR_NOOP("Save the PowerShell script that writes a snapshot of a whole cluster") },
        { ActionId::Tour, QT_TR_NOOP("Take the &tour"), "", u"", ActionNeeds::Nothing, false,
            QT_TR_NOOP("Show in five steps, on the sample cluster, where things are") },
        { ActionId::About, QT_TR_NOOP("&About Clusprop"), "", u"", ActionNeeds::Nothing, false, "" },
    } };
};
constexpr const auto &rowsOfActions = ActionTable::rows;

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < rowsOfActions.size(); ++index) {
        if (static_cast<std::size_t>(rowsOfActions[index].id) != index)
            return false;
    }
    return true;
}
static_assert(rowsStandAtTheirIndex());

} // namespace

std::span<const ActionRow, actionCount> actionRows()
{
    return rowsOfActions;
}

} // namespace clusprop::ui
