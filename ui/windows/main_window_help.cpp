// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What the help menu of the main window opens.

#include "ui/compare/compare_page.h"
#include "ui/handbook/handbook_window.h"
#include "ui/windows/about_dialog.h"
#include "ui/windows/main_window.h"
#include "ui/windows/shortcuts_dialog.h"

namespace clusprop::ui {

HandbookWindow *MainWindow::handbook() const
{
    return m_handbook.get();
}

void MainWindow::openHandbook(const HandbookPlace &place)
{
    if (!m_handbook)
        m_handbook = std::make_unique<HandbookWindow>();
    m_handbook->open(place);
}

void MainWindow::explain()
{
    if (const DocumentPage *page = currentPage())
        openHandbook(page->helpPlace());
    else if (const ComparePage *comparison = currentComparison())
        openHandbook(comparison->helpPlace());
    else
        openHandbook({ QStringLiteral("start"), {} });
}

void MainWindow::showShortcuts()
{
    QList<QAction *> actions = m_actions.all();
    actions.insert(static_cast<int>(ActionId::Filter), m_redo);
    actions.insert(static_cast<int>(ActionId::Filter), m_undo);
    ShortcutsDialog(actions, this).exec();
}

void MainWindow::showAbout()
{
    AboutDialog(programFacts(QStringLiteral("clusprop-editor"), m_commit), this).exec();
}

} // namespace clusprop::ui
