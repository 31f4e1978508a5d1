// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/window_tour.h"

#include "ui/models/volume_table_model.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/main_window.h"
#include "ui/windows/volumes_view.h"

#include <QMenuBar>
#include <QSettings>
#include <QTableView>

#include <algorithm>

namespace clusprop::ui {
namespace {

constexpr QLatin1String offeredKey("window/tourOffered");

/// The volumes of the document in front, brought to the front of it. Null where there are none.
VolumesView *shownVolumes(MainWindow &window)
{
    DocumentPage *page = window.currentPage();
    if (page == nullptr || !page->hasVolumes())
        return nullptr;
    if (!page->showsVolumes())
        page->perform(ActionId::Volumes);
    return page->volumes();
}

TourPlace backupBox(MainWindow &window)
{
    const VolumesView *volumes = shownVolumes(window);
    if (volumes == nullptr)
        return {};
    QTableView *table = volumes->table();
    const int row = std::max(0, table->currentIndex().row());
    const QModelIndex box = table->model()->index(row, VolumeTableModel::Backup);
    table->scrollTo(box);
    return { table->viewport(), table->visualRect(box) };
}

TourPlace filterOfVolumes(MainWindow &window)
{
    const VolumesView *volumes = shownVolumes(window);
    return volumes == nullptr ? TourPlace{} : TourPlace{ volumes->findChild<FilterBar *>(), {} };
}

TourPlace pane(MainWindow &window, DockId id)
{
    DocumentPage *page = window.currentPage();
    if (page == nullptr)
        return {};
    if (!page->docks().isRaised(id))
        page->docks().raise(id);
    return { page->docks().pane(id), {} };
}

TourPlace helpMenu(MainWindow &window)
{
    QMenuBar *bar = window.menuBar();
    if (bar->isNativeMenuBar() || !bar->isVisible()) // the desktop shows it, who knows where
        return {};
    return { bar, bar->actionGeometry(bar->actions().constLast()) };
}

} // namespace

QVector<TourStep> mainWindowTour(MainWindow &window)
{
    return {
        { MainWindow::tr("Volumes come first"),
            MainWindow::tr("Each row is a shared volume, and this box is its BackupInProgress. Volume3 "
                           "is stuck: its backup died. A click or Space switches the box. Nothing "
                           "leaves this window until you save or export."),
            [&window] { return backupBox(window); } },
        { MainWindow::tr("What a property means"),
            MainWindow::tr("The inspector explains the selected property: range and default, what each "
                           "value does, what to beware of, and who documents it."),
            [&window] { return pane(window, DockId::Inspector); } },
        { MainWindow::tr("Finding things"),
            MainWindow::tr("The filter takes words, fields and states: csv, value:>5, "
                           "@modified. Ctrl+L goes there from anywhere, and Ctrl+P jumps to an "
                           "object or a property by a few letters of its name."),
            [&window] { return filterOfVolumes(window); } },
        { MainWindow::tr("Changes, and the way out"),
            MainWindow::tr("What you change is listed here, with its risk and what was there before; "
                           "Ctrl+Z takes it back. Export (Ctrl+E) makes the lists and the script that "
                           "bring the changes to the cluster, and what takes them back there."),
            [&window] { return pane(window, DockId::Changes); } },
        { MainWindow::tr("When you want to know more"),
            MainWindow::tr("Help lists all keys, saves the script that collects a snapshot on a "
                           "cluster's node, and starts this tour again."),
            [&window] { return helpMenu(window); } },
    };
}

bool isTourOffered()
{
    return QSettings().value(offeredKey).toBool();
}

void rememberTourOffered()
{
    QSettings().setValue(offeredKey, true);
}

} // namespace clusprop::ui
