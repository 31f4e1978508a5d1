// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The panes around the tables of a document: docks that can be moved, closed and brought back.
///
/// Every document has docks of its own in the same arrangement: what is done in one is found in the
/// next one that is shown. The arrangement is kept by arrangement() and adopt(); which docks are
/// shown is part of it.
#pragma once

#include <QMainWindow>

#include <array>
#include <cstdint>

class QDockWidget;

namespace clusprop::ui {

enum class DockId : std::uint8_t { Objects, Bytes, Problems, Changes, History, Inspector };
constexpr std::size_t dockCount = static_cast<std::size_t>(DockId::Inspector) + 1;
inline constexpr std::array<DockId, dockCount> allDocks{ DockId::Objects, DockId::Bytes,
    DockId::Problems, DockId::Changes, DockId::History, DockId::Inspector };

class DocumentDocks final : public QMainWindow
{
    Q_OBJECT

public:
    explicit DocumentDocks(QWidget *parent = nullptr);

    /// Puts a pane into its dock; each dock takes one. The docks own their panes.
    void setPane(DockId id, QWidget *pane);
    [[nodiscard]] QWidget *pane(DockId id) const;
    /// Open, though perhaps behind another tab.
    [[nodiscard]] bool isOpen(DockId id) const { return m_open[static_cast<std::size_t>(id)]; }
    void setOpen(DockId id, bool open);
    /// Opens the dock and brings it before the others of its place.
    void raise(DockId id);
    /// Open and before the others of its place.
    [[nodiscard]] bool isRaised(DockId id) const;

    /// As it is when the program is started for the first time.
    void resetArrangement();
    [[nodiscard]] QByteArray arrangement() const;
    /// False for bytes that are no arrangement of these docks; nothing changes then.
    bool adopt(const QByteArray &arrangement);

signals:
    /// A dock was opened or closed, by whomever.
    void openChanged(DockId id, bool open);
    /// setOpen() has closed the dock that had the keyboard, which needs another place.
    void keyboardLeft();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    QMenu *createPopupMenu() override;

private:
    [[nodiscard]] QDockWidget *dock(DockId id) const
    {
        return m_docks[static_cast<std::size_t>(id)];
    }

    void fitDocks();
    void noteOpen(DockId id, bool open);
    void noteAll();
    void hideFloating();

    std::array<QDockWidget *, dockCount> m_docks{};
    /// Qt hides docks for more reasons than that somebody closed them: with their page, for one.
    std::array<bool, dockCount> m_open{};
    bool m_fitWhenShown = false;
    /// The arrangement while this is hidden: what floats is hidden then, but not closed.
    QByteArray m_hiddenAs;
};

} // namespace clusprop::ui
