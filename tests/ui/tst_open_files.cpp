// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Opening while the window stays usable: folders, many files, progress, cancelling, reloading.

#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/windows/details_dialog.h"
#include "ui/windows/loading_bar.h"
#include "ui/windows/loading_page.h"
#include "ui/windows/page_tabs.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/start_page.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStatusBar>
#include <QThread>
#include <QTimer>
#include <QTreeWidget>

#include <atomic>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestOpenFiles : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aFolderIsChosenAndRemembered();
    void foldersAndFilesAreDroppedTogether();
    void filesOfOneClusterShareATab();
    void leftOutFilesAreANotice();
    void anEmptyFolderIsReported();
    void mergedFilesComeToTheFront();
    void longLoadsShowTheirProgress();
    void shortLoadsShowNothing();
    void whatWasMetIsShownUntilAllIsRead();
    void closingWhatWasMetCancels();
    void nothingIsReadBehindAReport();
    void cancelOpensNothing_data();
    void cancelOpensNothing();
    void theWindowStaysUsable();
    void closingTheWindowEndsTheLoad();
    void cancelledReloadKeepsTheDocument();
    void editsDuringAReloadAreAskedAbout();
    void closedPagesAreNotReloaded();

private:
    /// Reads until the window is asked to cancel, or the test lets it end.
    FileLoader::Opener slowly(const LoadedFile &file);
    bool openMerged();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::atomic<bool> m_mayEnd = false;
    std::unique_ptr<MainWindow> m_window;
};

void TestOpenFiles::init()
{
    m_place.emplace();
    m_operator = {};
    m_mayEnd = false;
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestOpenFiles::cleanup()
{
    m_window.reset();
}

FileLoader::Opener TestOpenFiles::slowly(const LoadedFile &file)
{
    return [this, file](const QStringList &, const LoadOptions &options) {
        OpenedFiles opened;
        for (int node = 0; node < 150 && options.sighted; ++node)
            options.sighted(ObjectClass::Node, QStringLiteral("NODE&%1").arg(node));
        while (!m_mayEnd) {
            if (!options.progress(1, 4)) {
                opened.wasCancelled = true;
                return opened;
            }
            QThread::yieldCurrentThread();
        }
        opened.documents.append(file);
        return opened;
    };
}

bool TestOpenFiles::openMerged()
{
    m_window->loader().setOpener(openerOf(disputedFile()));
    return openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) });
}

void TestOpenFiles::aFolderIsChosenAndRemembered()
{
    QStringList asked;
    m_window->loader().setOpener([&asked](const QStringList &paths, const LoadOptions &) {
        asked = paths;
        OpenedFiles opened;
        opened.documents.append(disputedFile());
        return opened;
    });
    m_window->action(ActionId::OpenFolder)->trigger(); // and none is chosen
    QVERIFY(!m_window->isLoading());
    m_operator.folderToOpen = m_place->path(QStringLiteral("collected"));
    m_window->action(ActionId::OpenFolder)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(asked, QStringList(m_operator.folderToOpen));
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(m_window->recentFiles().files(), QStringList(m_operator.folderToOpen));
    QVERIFY(m_window->windowTitle().contains(u"CL1"));
}

void TestOpenFiles::foldersAndFilesAreDroppedTogether()
{
    QStringList asked;
    m_window->loader().setOpener([&asked](const QStringList &paths, const LoadOptions &) {
        asked = paths;
        return OpenedFiles();
    });
    QVERIFY(QDir().mkdir(m_place->path(QStringLiteral("folder"))));
    QStringList dropped{ m_place->path(QStringLiteral("folder")) };
    QMimeData mime;
    for (int number = 0; number < 30; ++number)
        dropped.append(m_place->write(QStringLiteral("%1.txt").arg(number), "text"));
    QList<QUrl> urls;
    for (const QString &path : dropped)
        urls.append(QUrl::fromLocalFile(path));
    mime.setUrls(urls);
    const QPoint centre = m_window->rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(centre, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(asked, dropped); // in one load, so that they can be merged
}

void TestOpenFiles::filesOfOneClusterShareATab()
{
    const auto list = [this](const char *file, const char *cluster, const char *property) {
        return m_place->write(QString::fromLatin1(file),
            QByteArray("Name             : ") + cluster + "\nBackupInProgress : 0\n" + property
                + " : 1000\n\n");
    };
    const QStringList files{ list("a.txt", "CL01", "SameSubnetDelay "),
        list("b.txt", "CL02", "SameSubnetDelay "), list("c.txt", "CL01", "CrossSubnetDelay") };
    QVERIFY(openAndWait(*m_window, files));
    QVERIFY(m_operator.reports.isEmpty());
    QCOMPARE(m_window->pageCount(), 2);
    QStringList seen;
    for (int page = 0; page < 2; ++page) {
        m_window->action(ActionId::NextTab)->trigger();
        const Cluster &cluster = m_window->currentPage()->document().current();
        seen.append(QStringLiteral("%1 %2").arg(cluster.name).arg(cluster.sources.size()));
    }
    seen.sort();
    QCOMPARE(seen, (QStringList{ QStringLiteral("CL01 2"), QStringLiteral("CL02 1") }));
}

void TestOpenFiles::leftOutFilesAreANotice()
{
    m_window->loader().setOpener([](const QStringList &, const LoadOptions &) {
        OpenedFiles opened;
        opened.documents.append(mixedFile());
        opened.skipped
            = { { LoadError::Kind::Foreign, QStringLiteral("cluster.log"), {}, {},
                    QStringLiteral("a log"), {} },
                  { LoadError::Kind::Foreign, QStringLiteral("a.png"), {}, {},
                      QStringLiteral("an image"), {} } };
        return opened;
    });
    QVERIFY(openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) }));
    QVERIFY(m_operator.reports.isEmpty());
    const QString notices = m_window->currentPage()->notices().join(u'\n');
    QVERIFY2(notices.contains(u"2 files of the folder"), qPrintable(notices));
    QString listed;
    QTimer::singleShot(0, this, [&listed] {
        auto *dialog = qobject_cast<DetailsDialog *>(QApplication::activeModalWidget());
        QVERIFY(dialog);
        listed = dialog->findChild<QPlainTextEdit *>()->toPlainText();
        dialog->reject();
    });
    QPushButton *details = nullptr; // the click lets others of the page come and go
    for (QPushButton *button : m_window->currentPage()->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"De&tails") && button->isVisible())
            details = button;
    }
    QVERIFY(details);
    details->click();
    QCOMPARE(listed, QStringLiteral("cluster.log: a log\na.png: an image"));
}

void TestOpenFiles::anEmptyFolderIsReported()
{
    m_window->loader().setOpener([](const QStringList &, const LoadOptions &) {
        OpenedFiles opened;
        opened.skipped = { { LoadError::Kind::Foreign, QStringLiteral("cluster.log"), {}, {}, QStringLiteral("a log"), {} } };
        return opened;
    });
    QVERIFY(openAndWait(*m_window, { m_place->path(QStringLiteral("collected")) }));
    QCOMPARE(m_window->pageCount(), 0);
    QCOMPARE(m_operator.reports.size(), 1);
    QCOMPARE(m_operator.reports.first().details.size(), 1);
}

void TestOpenFiles::mergedFilesComeToTheFront()
{
    QVERIFY(openMerged());
    m_window->openSample();
    QCOMPARE(m_window->pageCount(), 2);
    m_window->openFiles({ QStringLiteral("/collected/GetCluster.XML") }); // one of the merged ones
    QVERIFY(!m_window->isLoading());
    QCOMPARE(m_window->currentPage()->document().file().title, QStringLiteral("CL1"));
    m_window->openSample();
    QVERIFY(openMerged()); // the folder again: only reading it tells what is in it
    QCOMPARE(m_window->pageCount(), 3);
    QCOMPARE(m_window->currentPage()->document().file().title, QStringLiteral("CL1"));
}

void TestOpenFiles::longLoadsShowTheirProgress()
{
    m_window->loader().setOpener(slowly(mixedFile()));
    const auto *bar = m_window->findChild<LoadingBar *>();
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    QVERIFY(m_window->isLoading());
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->accessibleName(), QStringLiteral("Reading CLUSDB …"));
    const auto *progress = bar->findChild<QProgressBar *>();
    QTRY_COMPARE(progress->value() * 4, progress->maximum());
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_window->pageCount(), 1);
}

void TestOpenFiles::shortLoadsShowNothing()
{
    const auto *bar = m_window->findChild<LoadingBar *>();
    QVERIFY(openMerged());
    QVERIFY(!bar->isVisible());
}

void TestOpenFiles::whatWasMetIsShownUntilAllIsRead()
{
    m_window->openSample();
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    const auto preview = [this] { return m_window->findChild<LoadingPage *>(); };
    QTRY_VERIFY(preview() != nullptr);
    auto *tabs = m_window->findChild<PageTabs *>();
    QCOMPARE(tabs->currentWidget(), preview());
    QCOMPARE(tabs->tabText(tabs->currentIndex()), QStringLiteral("CLUSDB (reading)"));
    const auto *tree = preview()->findChild<QTreeWidget *>();
    QCOMPARE(tree->topLevelItemCount(), 1);
    const QTreeWidgetItem *nodes = tree->topLevelItem(0);
    QCOMPARE(nodes->text(0), QStringLiteral("Nodes (150)"));
    QCOMPARE(nodes->childCount(), Sightings::mostNames + 1);
    QCOMPARE(nodes->child(0)->text(0), QStringLiteral("NODE&0"));
    QCOMPARE(nodes->child(Sightings::mostNames)->text(0), QStringLiteral("and 50 more"));
    QVERIFY(tree->hasFocus());
    QVERIFY(m_window->action(ActionId::Close)->isEnabled());
    QVERIFY(!m_window->action(ActionId::Export)->isEnabled());
    m_window->action(ActionId::NextTab)->trigger(); // the others can be used meanwhile
    QVERIFY(m_window->currentPage() != nullptr);
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(preview(), nullptr);
    QCOMPARE(tabs->count(), 2);
    QCOMPARE(m_window->currentPage()->document().file().title, mixedFile().title);
}

void TestOpenFiles::closingWhatWasMetCancels()
{
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    QTRY_VERIFY(m_window->findChild<LoadingPage *>() != nullptr);
    m_window->action(ActionId::Close)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->findChild<LoadingPage *>(), nullptr);
    QCOMPARE(m_window->pageCount(), 0);
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(m_operator.reports.isEmpty());
}

void TestOpenFiles::nothingIsReadBehindAReport()
{
    m_window->loader().setOpener([this](const QStringList &, const LoadOptions &options) {
        options.sighted(ObjectClass::Node, QStringLiteral("N"));
        while (!m_mayEnd && options.progress(1, 4))
            QThread::yieldCurrentThread();
        OpenedFiles opened;
        opened.errors = { { LoadError::Kind::Malformed, QStringLiteral("CLUSDB"), {}, {}, QStringLiteral("cut"), {} } };
        return opened;
    });
    bool wasRead = false;
    m_operator.onReport = [this, &wasRead] {
        wasRead = m_window->findChild<LoadingPage *>() != nullptr || m_window->findChild<LoadingBar *>()->isVisible();
    };
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    QTRY_VERIFY(m_window->findChild<LoadingPage *>() != nullptr);
    QTRY_VERIFY(m_window->findChild<LoadingBar *>()->isVisible());
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.reports.size(), 1);
    QVERIFY(!wasRead);
}

void TestOpenFiles::cancelOpensNothing_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("with the button") << false;
    QTest::newRow("with Esc") << true;
}

void TestOpenFiles::cancelOpensNothing()
{
    QFETCH(bool, byKey);
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    auto *bar = m_window->findChild<LoadingBar *>();
    QTRY_VERIFY(bar->isVisible());
    auto *cancel = bar->findChild<QPushButton *>();
    cancel->setFocus();
    if (byKey)
        QTest::keyClick(cancel, Qt::Key_Escape);
    else
        cancel->click();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 0);
    QVERIFY(m_operator.reports.isEmpty());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"cancelled"));
    QVERIFY(!bar->isVisible());
}

void TestOpenFiles::theWindowStaysUsable()
{
    m_window->openSample();
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Space);
    QVERIFY(m_window->currentPage()->isModified());
    m_window->openFiles({ QStringLiteral("/somewhere/else") }); // waits for its turn
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 3);
}

void TestOpenFiles::closingTheWindowEndsTheLoad()
{
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    QVERIFY(m_window->close());
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 0);

    m_window->openFiles({ QStringLiteral("/somewhere/CLUSDB") });
    m_window.reset(); // waits for the thread; it ends only because it is told to
}

void TestOpenFiles::cancelledReloadKeepsTheDocument()
{
    QVERIFY(openMerged());
    const DocumentPage *page = m_window->currentPage();
    m_window->loader().setOpener(slowly(mixedFile()));
    m_window->action(ActionId::Reload)->trigger();
    m_window->loader().cancel();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->currentPage(), page);
    QVERIFY(m_operator.reports.isEmpty());
}

void TestOpenFiles::editsDuringAReloadAreAskedAbout()
{
    QVERIFY(openMerged());
    const DocumentPage *page = m_window->currentPage();
    m_window->loader().setOpener(slowly(disputedFile()));
    m_window->action(ActionId::Reload)->trigger();
    QCOMPARE(m_operator.discardAsked, 0);
    PropertyTreeModel &model = m_window->currentPage()->properties()->model();
    model.setObject(DisputedCluster);
    QVERIFY(model.setData(
        model.indexOfProperty(Scope::Common, u"SameSubnetThreshold"), QStringLiteral("11")));
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.discardAsked, 1); // and the answer is no
    QCOMPARE(m_window->currentPage(), page);
    QVERIFY(page->isModified());
}

void TestOpenFiles::closedPagesAreNotReloaded()
{
    QVERIFY(openMerged());
    m_window->loader().setOpener(slowly(disputedFile()));
    m_window->action(ActionId::Reload)->trigger();
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(m_window->pageCount(), 0);
    m_mayEnd = true;
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 0);
}

QTEST_MAIN(TestOpenFiles)
#include "tst_open_files.moc"
