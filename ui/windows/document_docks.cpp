// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/document_docks.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace clusprop::ui {
namespace {

/// Of the arrangement; another number makes older ones go unread.
constexpr int arrangementVersion = 1;

struct DockRow
{
    DockId id;
    const char *name; ///< in stored arrangements
    const char *title; ///< to be translated
    Qt::DockWidgetArea area;
    bool openAtFirst;
};

constexpr std::array<DockRow, dockCount> dockRows{ {
    { DockId::Objects, "objects", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Objects"),
        Qt::LeftDockWidgetArea, true },
    { DockId::Bytes, "bytes", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Bytes"),
        Qt::BottomDockWidgetArea, true },
    { DockId::Problems, "problems", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Problems"),
        Qt::BottomDockWidgetArea, true },
    { DockId::Changes, "changes", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Changes"),
        Qt::BottomDockWidgetArea, true },
    { DockId::History, "history", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Undo history"),
        Qt::BottomDockWidgetArea, false },
    { DockId::Inspector, "inspector", QT_TRANSLATE_NOOP("clusprop::ui::DocumentDocks", "Inspector"),
        Qt::BottomDockWidgetArea, true },
} };

constexpr bool rowsStandAtTheirIndex()
{
    for (std::size_t index = 0; index < dockRows.size(); ++index) {
        if (static_cast<std::size_t>(dockRows[index].id) != index)
            return false;
    }
    return true;
}
static_assert(rowsStandAtTheirIndex());

/// Qt mirrors bars, tabs and tables where reading goes from right to left, but no docks.
Qt::DockWidgetArea areaOf(const DockRow &row, bool isMirrored)
{
    return isMirrored && row.area == Qt::LeftDockWidgetArea ? Qt::RightDockWidgetArea : row.area;
}

} // namespace

DocumentDocks::DocumentDocks(QWidget *parent)
    : QMainWindow(parent)
{
    setWindowFlags(Qt::Widget); // a part of a page and no window
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (const DockRow &row : dockRows) {
        auto *dock = new QDockWidget(tr(row.title), this);
        dock->setObjectName(QLatin1String(row.name));
        m_docks[static_cast<std::size_t>(row.id)] = dock;
        connect(dock, &QDockWidget::visibilityChanged, this,
            [this, dock, id = row.id](bool visible) {
                // Behind another tab a dock is merely out of sight, and the Tab key would go there.
                // Hiding the pane would take its size from the arrangement.
                if (dock->widget() != nullptr)
                    dock->widget()->setEnabled(visible);
                if (isVisible()) // else they go and come with the page
                    noteOpen(id, !dock->isHidden());
            });
    }
    resetArrangement();
}

void DocumentDocks::setPane(DockId id, QWidget *pane)
{
    dock(id)->setWidget(pane);
}

QWidget *DocumentDocks::pane(DockId id) const
{
    return dock(id)->widget();
}

void DocumentDocks::setOpen(DockId id, bool open)
{
    const bool losesKeyboard = !open && dock(id)->isAncestorOf(QApplication::focusWidget());
    dock(id)->setVisible(open && (isVisible() || !dock(id)->isFloating()));
    if (open)
        dock(id)->raise();
    m_hiddenAs.clear();
    noteOpen(id, open);
    if (losesKeyboard)
        emit keyboardLeft();
}

void DocumentDocks::noteOpen(DockId id, bool open)
{
    if (std::exchange(m_open[static_cast<std::size_t>(id)], open) != open)
        emit openChanged(id, open);
}

/// After an arrangement has shown and hidden them.
void DocumentDocks::noteAll()
{
    for (const DockId id : allDocks)
        noteOpen(id, !dock(id)->isHidden());
    if (!isVisible())
        hideFloating();
}

void DocumentDocks::raise(DockId id)
{
    setOpen(id, true);
}

bool DocumentDocks::isRaised(DockId id) const
{
    return isOpen(id) && pane(id) != nullptr && pane(id)->isEnabled();
}

void DocumentDocks::resetArrangement()
{
    for (const DockRow &row : dockRows) {
        dock(row.id)->setFloating(false);
        addDockWidget(areaOf(row, isRightToLeft()), dock(row.id));
    }
    // The tables get the full width, since their columns are what is compared; what explains the
    // selection stands below them.
    const auto [left, right] = isRightToLeft() ? std::pair(DockId::Inspector, DockId::Bytes)
                                               : std::pair(DockId::Bytes, DockId::Inspector);
    splitDockWidget(dock(left), dock(right), Qt::Horizontal);
    for (const DockId behind : { DockId::Problems, DockId::Changes, DockId::History })
        tabifyDockWidget(dock(DockId::Bytes), dock(behind));
    for (const DockRow &row : dockRows)
        dock(row.id)->setVisible(row.openAtFirst);
    dock(DockId::Bytes)->raise();
    m_fitWhenShown = !isVisible();
    m_hiddenAs.clear();
    if (isVisible())
        fitDocks();
    noteAll();
}

void DocumentDocks::fitDocks()
{
    const int character = fontMetrics().averageCharWidth();
    const int line = fontMetrics().height();
    const int objects = std::min(40 * character, width() / 4);
    const int inspector = std::min(56 * character, (width() - objects) / 3);
    resizeDocks({ dock(DockId::Objects) }, { objects }, Qt::Horizontal);
    resizeDocks({ dock(DockId::Bytes), dock(DockId::Inspector) },
        { width() - objects - inspector, inspector }, Qt::Horizontal);
    resizeDocks({ dock(DockId::Inspector) }, { std::min(22 * line, height() * 45 / 100) },
        Qt::Vertical);
}

QByteArray DocumentDocks::arrangement() const
{
    return m_hiddenAs.isEmpty() ? saveState(arrangementVersion) : m_hiddenAs;
}

bool DocumentDocks::adopt(const QByteArray &arrangement)
{
    // Qt 6.4 shows the tab bars one by one while it goes through the set of them, and showing one lays
    // out anew and may replace the set. Of what is hidden it shows none.
    const bool isShown = isVisible();
    const QPointer<QWidget> focused = isShown ? focusWidget() : nullptr;
    const bool hadFocus = focused && focused->hasFocus();
    if (isShown)
        hide();
    const bool isRestored = restoreState(arrangement, arrangementVersion);
    if (isRestored) {
        m_fitWhenShown = false;
        m_hiddenAs = arrangement;
        noteAll();
    }
    if (isShown)
        show();
    if (hadFocus && focused)
        focused->setFocus();
    return isRestored;
}

void DocumentDocks::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    m_hiddenAs.clear();
    // The room is known once the layouts around have settled.
    if (std::exchange(m_fitWhenShown, false))
        QTimer::singleShot(0, this, &DocumentDocks::fitDocks);
    for (const DockId id : allDocks) {
        if (dock(id)->isFloating() && isOpen(id))
            dock(id)->show();
    }
}

void DocumentDocks::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_hiddenAs = saveState(arrangementVersion);
    hideFloating();
}

/// A floating dock is a window of its own and would stay behind when another document is shown.
void DocumentDocks::hideFloating()
{
    for (QDockWidget *dock : m_docks) {
        if (dock->isFloating())
            dock->hide();
    }
}

/// The window's View menu is the list of docks.
QMenu *DocumentDocks::createPopupMenu()
{
    return nullptr;
}

} // namespace clusprop::ui
