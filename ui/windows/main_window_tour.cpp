// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The main window's tour: offered once on the start page, and at any time in the Help menu.

#include "ui/windows/main_window.h"
#include "ui/windows/start_page.h"
#include "ui/windows/window_tour.h"

#include <QTimer>

namespace clusprop::ui {

Tour *MainWindow::tour() const
{
    return m_tour;
}

void MainWindow::connectTour()
{
    connect(m_start, &StartPage::tourRequested, this, &MainWindow::startTour);
    connect(m_start, &StartPage::tourDeclined, this, [this] { m_start->offerTour(false); });
    // Not to who comes with files: the page then stands there for a moment only.
    connect(m_start, &StartPage::shown, this,
        [this] { QTimer::singleShot(0, this, &MainWindow::offerTour); });
}

void MainWindow::offerTour()
{
    if (!m_start->isVisible() || isLoading())
        return;
    if (!isTourOffered()) {
        m_start->offerTour(true);
        rememberTourOffered();
    }
}

void MainWindow::startTour()
{
    rememberTourOffered();
    if (m_start != nullptr)
        m_start->offerTour(false);
    if (m_tour && m_tour->isRunning())
        return;
    if (currentPage() == nullptr || !currentPage()->isSample())
        openSample();
    delete m_tour;
    m_tour = new Tour(mainWindowTour(*this), *this);
    const QPointer<DocumentPage> page(currentPage());
    connect(m_tour, &Tour::ended, this, [page, before = page->docks().arrangement()] {
        if (page) // the panes are as they were
            page->docks().adopt(before);
    });
    m_tour->start();
}

} // namespace clusprop::ui
