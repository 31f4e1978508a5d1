// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The actions of the main window as a table: text, keys, icon, and when they make sense.
///
/// Menus, toolbar, context menus and the list of shortcuts are all made of these, so a key is
/// written in one place only.
#pragma once

#include <QList>
#include <QObject>

#include <array>
#include <cstdint>
#include <functional>
#include <span>

class QAction;

namespace clusprop::ui {

enum class ActionId : std::uint8_t {
    Open,
    OpenFolder,
    OpenSample,
    Save,
    SaveAs,
    SaveRedacted,
    RevertAll,
    Reload,
    Merge,
    Export,
    PrintChanges,
    ChangesPdf,
    Settings,
    Close,
    Quit,
    Filter,
    Find,
    FindNext,
    FindPrevious,
    Jump,
    Compare,
    EditValue,
    Toggle,
    Reset,
    Revert,
    AddProperty,
    Retype,
    Allow,
    CopyValue,
    CopyNameValue,
    CopyRow,
    Overview,
    Volumes,
    Properties,
    Matrix,
    AllProperties,
    CompareFiles,
    CompareLoaded,
    NextDifference,
    PreviousDifference,
    CopyToLeft,
    CopyToRight,
    Documented,
    Hexadecimal,
    Objects,
    Bytes,
    Problems,
    Changes,
    UndoHistory,
    Inspector,
    ResetLayout,
    FontLarger,
    FontSmaller,
    FontUsual,
    Policy,
    NextProblem,
    PreviousProblem,
    NextPane,
    PreviousPane,
    NextTab,
    PreviousTab,
    Handbook,
    Explain,
    GoToInspector,
    Shortcuts,
    SaveCollector,
    Tour,
    About,
};
constexpr std::size_t actionCount = static_cast<std::size_t>(ActionId::About) + 1;

enum class ActionNeeds : std::uint8_t {
    Nothing,
    Document, ///< an open one
    Page, ///< what DocumentPage::can() says
};

struct ActionRow
{
    ActionId id;
    const char *text; ///< to be translated
    const char *keys; ///< portable form, alternatives divided by "; "
    const char16_t *icon; ///< for ui/windows/icons.h; empty: none
    ActionNeeds needs;
    bool checkable;
    const char *tip; ///< to be translated; may be empty
};

/// In the order of ActionId. Needs no display: the handbook's page of keys is made from it.
[[nodiscard]] std::span<const ActionRow, actionCount> actionRows();

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QObject *parent);

    [[nodiscard]] QAction *operator[](ActionId id) const
    {
        return m_actions[static_cast<std::size_t>(id)];
    }
    /// In the order of ActionId.
    [[nodiscard]] QList<QAction *> all() const;
    /// What the current document and selection allow. `pageCan` is asked only with a document.
    void enable(bool hasDocument, const std::function<bool(ActionId)> &pageCan);
    /// Why an action does something else than its tip says; empty: its own tip.
    void setReason(ActionId id, const QString &reason);
    /// Draws the icons again, for the palette that the application has now.
    void drawIcons();

private:
    std::array<QAction *, actionCount> m_actions{};
};

} // namespace clusprop::ui
