// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/window_actions.h"

namespace clusprop::ui {
namespace {

#define ACTION_TEXT(text) QT_TRANSLATE_NOOP("clusprop::ui::WindowActions", text)

constexpr std::array<ActionRow, actionCount> rowsOfActions{ {
    { ActionId::Open, ACTION_TEXT("&Open…"), "Ctrl+O", u"open", ActionNeeds::Nothing, false,
        ACTION_TEXT("Open snapshots, registry exports, PowerShell output and other files from a "
                    "cluster") },
    { ActionId::OpenFolder, ACTION_TEXT("Open fol&der…"), "Ctrl+Shift+O", u"open-folder",
        ActionNeeds::Nothing, false,
        ACTION_TEXT("Open what a support collector left in a folder, files of one cluster merged") },
    { ActionId::OpenSample, ACTION_TEXT("Open sa&mple cluster"), "", u"sample",
        ActionNeeds::Nothing, false,
        ACTION_TEXT("Open the invented cluster that comes with the program") },
    { ActionId::Save, ACTION_TEXT("&Save"), "Ctrl+S", u"save", ActionNeeds::Page, false,
        ACTION_TEXT("Write the changes to the file; the first time its old version is kept as the settings say") },
    { ActionId::SaveAs, ACTION_TEXT("Save &as…"), "Ctrl+Shift+S", u"save-as", ActionNeeds::Document,
        false, ACTION_TEXT("Write the document to another file") },
    { ActionId::SaveRedacted, ACTION_TEXT("Save redac&ted copy…"), "", u"", ActionNeeds::Document, false,
        ACTION_TEXT("Write a snapshot for sharing, with names, addresses, SIDs and paths replaced") },
    { ActionId::RevertAll, ACTION_TEXT("Re&vert all changes"), "", u"revert", ActionNeeds::Page,
        false,
        ACTION_TEXT(
            "Take back every change since the file was opened or saved; this can be undone") },
    { ActionId::Reload, ACTION_TEXT("Re&load from disk"), "F5", u"reload", ActionNeeds::Document, false,
        "" },
    { ActionId::Merge, ACTION_TEXT("Merge with dis&k…"), "", u"compare", ActionNeeds::Page, false,
        ACTION_TEXT("Join your changes with those that another program made to the file") },
    { ActionId::Export, ACTION_TEXT("&Export…"), "Ctrl+E", u"export", ActionNeeds::Document, false,
        ACTION_TEXT(
            "Make the buffer for a control code, the text or the code for the selected object") },
    { ActionId::PrintChanges, ACTION_TEXT("Pri&nt changes…"), "", u"", ActionNeeds::Page, false,
        ACTION_TEXT("Show the change set as it comes on paper, and print it") },
    { ActionId::ChangesPdf, ACTION_TEXT("Save chan&ges as PDF…"), "", u"", ActionNeeds::Page, false,
        ACTION_TEXT("Write the change set as a PDF file") },
    { ActionId::Settings, ACTION_TEXT("Se&ttings…"), "Ctrl+,", u"preferences", ActionNeeds::Nothing,
        false, ACTION_TEXT("Language, theme, numbers, backups and what else holds for all documents") },
    { ActionId::Close, ACTION_TEXT("&Close"), "Ctrl+W", u"close", ActionNeeds::Document, false,
        "" },
    { ActionId::Quit, ACTION_TEXT("&Quit"), "Ctrl+Q", u"quit", ActionNeeds::Nothing, false, "" },
    { ActionId::Filter, ACTION_TEXT("&Filter"), "Ctrl+L", u"filter", ActionNeeds::Page, false,
        ACTION_TEXT("Go to the box that filters the table") },
    { ActionId::Find, ACTION_TEXT("F&ind…"), "Ctrl+F", u"search", ActionNeeds::Page, false,
        ACTION_TEXT("Find a text in the cells of the table; nothing is hidden") },
    { ActionId::FindNext, ACTION_TEXT("Find next"), "F3", u"", ActionNeeds::Page, false, "" },
    { ActionId::FindPrevious, ACTION_TEXT("Find previous"), "Shift+F3", u"", ActionNeeds::Page,
        false, "" },
    { ActionId::Jump, ACTION_TEXT("&Go to object or property…"), "Ctrl+P", u"jump",
        ActionNeeds::Page, false,
        ACTION_TEXT("Go to an object or a property by a few letters of its name") },
    { ActionId::Compare, ACTION_TEXT("Co&mpare differing values…"), "Ctrl+Shift+D", u"compare",
        ActionNeeds::Page, false,
        ACTION_TEXT("Choose among the values on which the files of the document differ") },
    // The tables answer F2, Space and Ctrl+Space themselves, so these three show no key of their
    // own.
    { ActionId::EditValue, ACTION_TEXT("&Edit value"), "", u"edit", ActionNeeds::Page,
        false, "" },
    { ActionId::Toggle, ACTION_TEXT("S&witch BackupInProgress"), "", u"toggle", ActionNeeds::Page,
        false, ACTION_TEXT("Switch BackupInProgress of the selected volumes") },
    { ActionId::Reset, ACTION_TEXT("Reset to &default"), "", u"reset", ActionNeeds::Page,
        false, ACTION_TEXT("Remove the stored value, so that the built-in default applies") },
    { ActionId::Revert, ACTION_TEXT("Revert to &loaded value"), "", u"revert", ActionNeeds::Page,
        false, ACTION_TEXT("Take back the changes of the selected properties") },
    { ActionId::AddProperty, ACTION_TEXT("&Add property…"), "Ctrl+Shift+N", u"add-property",
        ActionNeeds::Page, false,
        ACTION_TEXT("Add a documented or another property to the selected object") },
    { ActionId::Retype, ACTION_TEXT("C&hange format…"), "Ctrl+T", u"retype", ActionNeeds::Page, false,
        ACTION_TEXT("Store the selected property in another format") },
    { ActionId::Allow, ACTION_TEXT("All&ow this value…"), "Ctrl+Shift+A", u"allow", ActionNeeds::Page,
        false,
        ACTION_TEXT("Take on a value that the documentation speaks against, with a reason") },
    { ActionId::CopyValue, ACTION_TEXT("&Copy value"), "Ctrl+C", u"copy", ActionNeeds::Page,
        false, "" },
    { ActionId::CopyNameValue, ACTION_TEXT("Copy &name=value"), "Ctrl+Shift+C", u"",
        ActionNeeds::Page, false, "" },
    { ActionId::CopyRow, ACTION_TEXT("Co&py row"), "", u"copy-row", ActionNeeds::Page, false,
        ACTION_TEXT("Copy the selected rows, with the column titles, for a spreadsheet") },
    { ActionId::Overview, ACTION_TEXT("&Overview"), "Ctrl+1", u"overview", ActionNeeds::Document,
        false, ACTION_TEXT("Show the cluster in figures") },
    { ActionId::Volumes, ACTION_TEXT("&Volumes"), "Ctrl+2", u"volume", ActionNeeds::Page, false,
        ACTION_TEXT("Show the table of all shared volumes") },
    { ActionId::Properties, ACTION_TEXT("Prop&erties"), "Ctrl+3", u"properties", ActionNeeds::Page,
        false, ACTION_TEXT("Show the properties of one object") },
    { ActionId::Matrix, ACTION_TEXT("Mat&rix"), "Ctrl+4", u"matrix", ActionNeeds::Page, false,
        ACTION_TEXT("Show all objects of a class by their properties") },
    { ActionId::AllProperties, ACTION_TEXT("&All properties"), "Ctrl+5", u"all-properties",
        ActionNeeds::Page, false, ACTION_TEXT("Show every property of every object in one table") },
    { ActionId::CompareFiles, ACTION_TEXT("Compare &with…"), "Ctrl+F7", u"compare",
        ActionNeeds::Nothing, false,
        ACTION_TEXT("Show two files, folders or states side by side") },
    { ActionId::CompareLoaded, ACTION_TEXT("Compare with the &loaded state"), "Ctrl+Shift+F7", u"",
        ActionNeeds::Document, false,
        ACTION_TEXT("Show the document beside what its file says") },
    { ActionId::NextDifference, ACTION_TEXT("&Next difference"), "F7; Alt+Down", u"next",
        ActionNeeds::Page, false, ACTION_TEXT("Go to the next difference (F7)") },
    { ActionId::PreviousDifference, ACTION_TEXT("&Previous difference"), "Shift+F7; Alt+Up",
        u"previous", ActionNeeds::Page, false,
        ACTION_TEXT("Go to the difference before (Shift+F7)") },
    { ActionId::CopyToLeft, ACTION_TEXT("Copy to le&ft"), "Alt+Left", u"copy-left",
        ActionNeeds::Page, false,
        ACTION_TEXT("Give the left side the right values of the selected lines (Alt+Left)") },
    { ActionId::CopyToRight, ACTION_TEXT("Copy to &right"), "Alt+Right", u"copy-right",
        ActionNeeds::Page, false,
        ACTION_TEXT("Give the right side the left values of the selected lines (Alt+Right)") },
    { ActionId::Documented, ACTION_TEXT("&Documented but not stored"), "Ctrl+D", u"documented",
        ActionNeeds::Document, true,
        ACTION_TEXT("Show also the properties that are documented but not in the file") },
    { ActionId::Hexadecimal, ACTION_TEXT("&Hexadecimal numbers"), "Ctrl+H", u"hexadecimal",
        ActionNeeds::Document, true, "" },
    { ActionId::Objects, ACTION_TEXT("&Objects"), "Alt+1", u"objects", ActionNeeds::Document, true,
        ACTION_TEXT("Show the tree of objects") },
    { ActionId::Bytes, ACTION_TEXT("&Bytes"), "Alt+2", u"bytes", ActionNeeds::Document, true,
        ACTION_TEXT("Show the bytes behind the selected property") },
    { ActionId::Problems, ACTION_TEXT("&Problems"), "Alt+3", u"problems", ActionNeeds::Document, true,
        ACTION_TEXT("Show all findings about the document") },
    { ActionId::Changes, ACTION_TEXT("&Changes"), "Alt+4", u"changes", ActionNeeds::Document, true,
        ACTION_TEXT("Show what differs from what was loaded") },
    { ActionId::UndoHistory, ACTION_TEXT("&Undo history"), "Alt+5", u"history", ActionNeeds::Document,
        true, ACTION_TEXT("Show the list of steps; choosing one goes back or forth to it") },
    { ActionId::Inspector, ACTION_TEXT("&Inspector"), "Alt+6", u"inspector", ActionNeeds::Document, true,
        ACTION_TEXT("Show what is known about the selected property") },
    { ActionId::ResetLayout, ACTION_TEXT("Reset &layout"), "", u"reset-layout", ActionNeeds::Document, false,
        ACTION_TEXT("Bring panes, toolbar and columns back to where they were at first") },
    { ActionId::FontLarger, ACTION_TEXT("&Larger text"), "Ctrl++; Ctrl+=", u"zoom-in",
        ActionNeeds::Nothing, false, "" },
    { ActionId::FontSmaller, ACTION_TEXT("&Smaller text"), "Ctrl+-", u"zoom-out", ActionNeeds::Nothing,
        false, "" },
    { ActionId::FontUsual, ACTION_TEXT("&Usual text size"), "Ctrl+0", u"zoom-usual", ActionNeeds::Nothing,
        false, "" },
    { ActionId::Policy, ACTION_TEXT("&From a file…"), "Ctrl+Shift+P", u"", ActionNeeds::Document, false,
        ACTION_TEXT("Check the document by a policy: a YAML or JSON file of expected values") },
    { ActionId::NextProblem, ACTION_TEXT("&Next problem"), "F8", u"next", ActionNeeds::Document,
        false, "" },
    { ActionId::PreviousProblem, ACTION_TEXT("&Previous problem"), "Shift+F8", u"previous",
        ActionNeeds::Document, false, "" },
    { ActionId::NextPane, ACTION_TEXT("Ne&xt pane"), "F6", u"", ActionNeeds::Document, false, "" },
    { ActionId::PreviousPane, ACTION_TEXT("Pre&vious pane"), "Shift+F6", u"", ActionNeeds::Document,
        false, "" },
    { ActionId::NextTab, ACTION_TEXT("Next &tab"), "Ctrl+PgDown; Ctrl+Tab", u"",
        ActionNeeds::Document, false, "" },
    { ActionId::PreviousTab, ACTION_TEXT("Previous ta&b"), "Ctrl+PgUp; Ctrl+Shift+Tab", u"",
        ActionNeeds::Document, false, "" },
    { ActionId::Handbook, ACTION_TEXT("&Handbook"), "", u"handbook", ActionNeeds::Nothing, false,
        ACTION_TEXT("Open the handbook where it was read last") },
    { ActionId::Explain, ACTION_TEXT("&Explain in the handbook"), "F1", u"help", ActionNeeds::Nothing,
        false, ACTION_TEXT("Open the handbook at the selected property, or at what the view is about") },
    { ActionId::GoToInspector, ACTION_TEXT("Go to the &inspector"), "Shift+F1", u"", ActionNeeds::Document,
        false, ACTION_TEXT("Go to what is known of the selected property, and stored here") },
    { ActionId::Shortcuts, ACTION_TEXT("&Keyboard shortcuts"), "Ctrl+?", u"keyboard", ActionNeeds::Nothing,
        false, "" },
    { ActionId::SaveCollector, ACTION_TEXT("&Save collector script…"), "", u"script",
        ActionNeeds::Nothing, false,
        ACTION_TEXT("Save the PowerShell script that writes a snapshot of a whole cluster") },
    { ActionId::Tour, ACTION_TEXT("Take the &tour"), "", u"", ActionNeeds::Nothing, false,
        ACTION_TEXT("Show in five steps, on the sample cluster, where things are") },
    { ActionId::About, ACTION_TEXT("&About Clusprop"), "", u"", ActionNeeds::Nothing, false, "" },
} };

#undef ACTION_TEXT

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
