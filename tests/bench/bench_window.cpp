// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// How long a person waits in the window of a large cluster: see README.md in this folder.
//
// bench_window [VOLUMES [PROPERTIES]]; a number of 0 leaves its parts out.

#include "tests/bench/large_cluster.h"
#include "ui/commands/edit_command.h"
#include "ui/compare/compare_page.h"
#include "ui/windows/main_window.h"
#include "ui/windows/volumes_view.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

/// Of one thing that is done several times, in milliseconds.
struct Figures
{
    std::vector<double> times;
    double longestBlock = 0;
};

/// Runs all that is pending until nothing is left, and notes the longest piece of it.
double settle(double &longestBlock)
{
    QElapsedTimer all;
    all.start();
    QElapsedTimer piece;
    bool wasBusy = true;
    while (wasBusy) {
        piece.start();
        wasBusy = QCoreApplication::eventDispatcher()->processEvents(QEventLoop::AllEvents);
        longestBlock = std::max(longestBlock, static_cast<double>(piece.nsecsElapsed()) / 1e6);
    }
    return static_cast<double>(all.nsecsElapsed()) / 1e6;
}

template<typename Step> Figures measure(int runs, Step step)
{
    Figures figures;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        step(run);
        figures.longestBlock = std::max(
            figures.longestBlock, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        settle(figures.longestBlock);
        figures.times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(figures.times.begin(), figures.times.end());
    return figures;
}

void print(const char *what, const Figures &figures)
{
    std::printf("| %-44s | %9.2f | %9.2f | %9.2f |\n", what, figures.times[figures.times.size() / 2],
        figures.times.back(), figures.longestBlock);
    std::fflush(stdout);
}

Prompts silentPrompts()
{
    Prompts prompts = dialogPrompts();
    prompts.clearBackup = [](QWidget *, const ClearQuestion &) { return ClearAnswer::ClearAll; };
    prompts.resetValues = [](QWidget *, const ResetQuestion &) { return true; };
    prompts.changeMany = [](QWidget *, const QString &) { return true; };
    prompts.unsaved = [](QWidget *, const Unsaved &) { return UnsavedAnswer::Discard; };
    prompts.report = [](QWidget *, const Report &) {};
    return prompts;
}

/// A window that shows that cluster, ready to be used. `painted`: until it is seen; `shown`: until
/// nothing is left to do.
std::unique_ptr<MainWindow> windowOf(const LoadedFile &file, Figures &painted, Figures &shown)
{
    auto window = std::make_unique<MainWindow>(silentPrompts());
    window->resize(1400, 900);
    window->show();
    window->loader().setOpener([file](const QStringList &, const LoadOptions &) {
        OpenedFiles opened;
        opened.documents.append(file);
        return opened;
    });
    double ignored = 0;
    settle(ignored);
    shown = measure(1, [&](int) {
        window->openFiles({ QStringLiteral("/large") });
        QElapsedTimer timer;
        timer.start();
        while (window->isLoading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        window->repaint();
        painted.times = { static_cast<double>(timer.nsecsElapsed()) / 1e6 };
    });
    return window;
}

void typeInto(QWidget &box, const char *text, const char *what)
{
    const QByteArray letters(text);
    print(what, measure(static_cast<int>(letters.size()), [&](int run) {
        QTest::keyClick(&box, letters[run]);
    }));
    print("  the same, letters taken back", measure(static_cast<int>(letters.size()), [&](int) {
        QTest::keyClick(&box, Qt::Key_Backspace);
    }));
}

void benchVolumes(int volumes)
{
    std::printf("\n%d volumes\n\n| what | median ms | worst ms | longest block ms |\n"
                "| --- | --- | --- | --- |\n",
        volumes);
    Figures painted;
    Figures shown;
    const auto window = windowOf(largeVolumes(volumes), painted, shown);
    print("open until it is seen", painted);
    print("open until all is checked", shown);
    DocumentPage &page = *window->currentPage();
    page.views().show(ViewId::Volumes);
    QTableView &table = *page.volumes()->table();
    table.setFocus();
    auto *box = page.volumes()->findChild<QLineEdit *>();
    print("toggle by Space", measure(21, [&](int) { QTest::keyClick(&table, Qt::Key_Space); }));
    print("undo of a toggle", measure(21, [&](int) { page.undoStack().undo(); }));
    print("scroll a page", measure(40, [&](int) { QTest::keyClick(&table, Qt::Key_PageDown); }));
    print("jump to the end and back", measure(10, [&](int run) {
        table.verticalScrollBar()->setValue(
            run % 2 == 0 ? table.verticalScrollBar()->maximum() : 0);
    }));
    typeInto(*box, "volume77", "filter keystroke");
    print("sort by a column", measure(6, [&](int run) {
        table.sortByColumn(run % 3, run % 2 == 0 ? Qt::DescendingOrder : Qt::AscendingOrder);
    }));
    print("select all", measure(3, [&](int) { table.selectAll(); }));
    table.clearSelection();

    const int many = std::min(10'000, volumes);
    EditGroup edits;
    for (int object = 1; object <= many; ++object) {
        const auto number = static_cast<quint32>(object % 2);
        edits.append(makeSet(page.document().current(), object, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(number)));
    }
    // The page gives its document as const; an edit goes through its undo stack as any other.
    auto &document = const_cast<Document &>(page.document());
    print("edit 10,000 cells at once", measure(1, [&](int) {
        pushEdit(page.undoStack(), document, edits, QStringLiteral("many"));
    }));
    print("undo or redo of 10,000 cells", measure(6, [&](int run) {
        if (run % 2 == 0)
            page.undoStack().undo();
        else
            page.undoStack().redo();
    }));
    print("toggle with 10,000 changes", measure(11, [&](int) {
        QTest::keyClick(&table, Qt::Key_Space);
    }));
    page.undoStack().setClean();
}

void benchProperties(int properties)
{
    std::printf("\n%d properties\n\n| what | median ms | worst ms | longest block ms |\n"
                "| --- | --- | --- | --- |\n",
        properties);
    Figures painted;
    Figures shown;
    const auto window = windowOf(largeProperties(properties), painted, shown);
    print("open until it is seen", painted);
    print("open until all is checked", shown);
    DocumentPage &page = *window->currentPage();
    page.goTo({ 1, Scope::Private, {}, -1 });
    for (const ViewId id : { ViewId::Properties, ViewId::Matrix, ViewId::AllProperties,
             ViewId::Overview, ViewId::AllProperties }) {
        if (page.views().find(id) == nullptr)
            continue;
        const QByteArray what
            = "show view " + page.views().find(id)->title.toUtf8().replace('&', "");
        print(what.constData(), measure(1, [&](int) {
            page.views().show(id);
            emit page.views().chosen(id);
        }));
        QWidget *view = page.views().shown().widget;
        QAbstractItemView *table = page.views().shown().table;
        if (table != nullptr) {
            table->setFocus();
            print("  scroll a page",
                measure(20, [&](int) { QTest::keyClick(table, Qt::Key_PageDown); }));
        }
        if (auto *box = view->findChild<QLineEdit *>(); box != nullptr && table != nullptr)
            typeInto(*box, "disk42", "  filter keystroke");
    }
}

/// Waits until nothing is compared or filtered any more; each piece of what happens meanwhile counts.
void waitFor(const ComparePage &page, double &longestBlock)
{
    while (page.model().isBusy()) {
        QElapsedTimer piece;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        piece.start();
        QCoreApplication::processEvents();
        longestBlock = std::max(longestBlock, static_cast<double>(piece.nsecsElapsed()) / 1e6);
    }
}

void benchComparison(int properties)
{
    std::printf("\n%d properties compared with as many\n\n"
                "| what | median ms | worst ms | longest block ms |\n| --- | --- | --- | --- |\n",
        properties);
    MainWindow window(silentPrompts());
    window.resize(1400, 900);
    window.show();
    const std::array files{ largeProperties(properties), largeProperties(properties, 20) };
    window.loader().setOpener([&files](const QStringList &paths, const LoadOptions &) {
        OpenedFiles opened;
        opened.documents.append(files[paths.first().endsWith(u'1') ? 1 : 0]);
        opened.documents.last().file = paths.first();
        return opened;
    });
    for (const char *path : { "/large0", "/large1" }) {
        window.openFiles({ QString::fromLatin1(path) });
        while (window.isLoading())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        while (!window.currentPage()->document().isChecked())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    double block = 0;
    const auto step = [&window, &block](const char *what, int runs, const auto &act) {
        block = 0;
        Figures figures = measure(runs, [&](int run) {
            QElapsedTimer begun;
            begun.start();
            act(run);
            block = std::max(block, static_cast<double>(begun.nsecsElapsed()) / 1e6);
            waitFor(*window.currentComparison(), block);
        });
        figures.longestBlock = block;
        print(what, figures);
    };
    step("compare and show", 1,
        [&](int) { window.compareFiles(QStringLiteral("/large0"), QStringLiteral("/large1")); });
    ComparePage &page = *window.currentComparison();
    step("next difference", 40, [&](int) { page.perform(ActionId::NextDifference); });
    step("copy a value to the right", 20, [&](int) {
        page.perform(ActionId::NextDifference);
        page.perform(ActionId::CopyToRight);
    });
    step("show all lines", 1, [&](int) { page.findChild<QCheckBox *>()->setChecked(false); });
    step("next difference among all lines", 40, [&](int) { page.perform(ActionId::NextDifference); });
    step("filter all lines", 1, [&](int) { page.findChild<QLineEdit *>()->setText(QStringLiteral("disk42 9")); });
    step("copy a report", 1, [&](int) { page.copyReport(ReportForm::Unified); });
}

} // namespace

int main(int argc, char **argv)
{
    QThreadPool::globalInstance()->setMaxThreadCount(1); // as the editor does
    QApplication application(argc, argv);
    QTemporaryDir settings;
    qputenv("XDG_STATE_HOME", QFile::encodeName(settings.path())); // journals of edits that are never saved
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    QCoreApplication::setApplicationName(QStringLiteral("clusprop-bench"));
    const int volumes = argc > 1 ? std::atoi(argv[1]) : 100'000;
    const int properties = argc > 2 ? std::atoi(argv[2]) : 1'000'000;
    if (volumes > 0)
        benchVolumes(volumes);
    if (properties > 0) {
        benchProperties(properties);
        benchComparison(properties);
    }
    return 0;
}
