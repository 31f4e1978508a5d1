// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/collector_script.h"
#include "tests/ui/window_support.h"
#include "ui/windows/elided_label.h"
#include "ui/windows/inspector.h"
#include "ui/windows/page_tabs.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/start_page.h"
#include "ui/windows/text_block.h"

#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QScreen>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabBar>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void startsWithoutADocument();
    void aDocumentMayComeBeforeTheWindowIsSeen();
    void sampleShowsTheVolumesFirst();
    void openingADocumentKeepsTheWindowOnTheScreen();
    void filesAreDroppedOnAnyPart();
    void failuresComeInOneReport();
    void aFileThatIsOpenComesToTheFront();
    void recentFilesAreRemembered();
    void recentFilesCanBeLimitedAndCleared();
    void themeIsAppliedAtOnce();
    void viewsAreDrawnInTheThemeOfTheStart_data();
    void viewsAreDrawnInTheThemeOfTheStart();
    void textSizeChanges();
    void closingAsks();
    void closingTheWindowAsks();
    void tabsCloseByMouseAndKeyboard();
    void reloadKeepsThePlace();
    void reloadKeepsWhatWasChosen();
    void failedReloadKeepsTheDocument();
    void viewMenuShowsAndHidesPanes();
    void messagesAreNotDrawnOverOtherTexts();
    void collectorScriptIsSaved();

private:
    void dropOn(QWidget &target, const QStringList &files);
    /// Switches BackupInProgress of the volume that is selected first.
    void edit();
    QMenu *recentMenu() const;

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    applyTheme(Theme::System);
    applyFontSteps(0);
}

void TestMainWindow::dropOn(QWidget &target, const QStringList &files)
{
    QMimeData mime;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls.append(QUrl::fromLocalFile(file));
    mime.setUrls(urls);
    const QPoint inWindow = target.mapTo(m_window.get(), target.rect().center());
    QDragEnterEvent enter(inWindow, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(inWindow, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
}

void TestMainWindow::edit()
{
    QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Space);
    QVERIFY(m_window->currentPage()->isModified());
}

QMenu *TestMainWindow::recentMenu() const
{
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        if (menu->title() == QLatin1String("Open &recent")) {
            emit menu->aboutToShow();
            return menu;
        }
    }
    return nullptr;
}

void TestMainWindow::startsWithoutADocument()
{
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QCOMPARE(m_window->currentPage(), nullptr);
    for (const ActionId id : { ActionId::Open, ActionId::OpenFolder, ActionId::OpenSample,
             ActionId::SaveCollector, ActionId::About })
        QVERIFY2(m_window->action(id)->isEnabled(), qPrintable(m_window->action(id)->text()));
    for (const ActionId id : { ActionId::Save, ActionId::SaveAs, ActionId::Export, ActionId::Close,
             ActionId::Filter, ActionId::Compare, ActionId::Reset, ActionId::CopyValue, ActionId::Hexadecimal,
             ActionId::NextProblem, ActionId::NextTab })
        QVERIFY2(!m_window->action(id)->isEnabled(), qPrintable(m_window->action(id)->text()));
    QVERIFY(!m_window->undoAction(false)->isEnabled());

    m_window->openSample();
    QVERIFY(!m_window->findChild<StartPage *>()->isVisible());
    m_window->action(ActionId::Close)->trigger();
    QVERIFY(m_window->findChild<StartPage *>()->isVisible());
    QVERIFY(!m_window->action(ActionId::Close)->isEnabled());
}

void TestMainWindow::aDocumentMayComeBeforeTheWindowIsSeen()
{
    MainWindow window(m_operator.prompts());
    window.openSample();
    QCOMPARE(window.findChild<StartPage *>(), nullptr); // nobody would see it
    QVERIFY(showActive(window));
    QCOMPARE(window.findChild<StartPage *>(), nullptr);
    QVERIFY(window.currentPage()->volumes()->table()->hasFocus());
    const auto *inspector = window.currentPage()->findChild<Inspector *>();
    QTRY_VERIFY(inspector->findChild<TextBlock *>(QStringLiteral("title")) != nullptr);
    window.action(ActionId::Close)->trigger();
    QVERIFY(window.findChild<StartPage *>()->isVisible());
}

void TestMainWindow::sampleShowsTheVolumesFirst()
{
    m_window->openSample();
    const DocumentPage *page = m_window->currentPage();
    QVERIFY(page->showsVolumes());
    QVERIFY(page->volumes()->table()->isVisible());
    QCOMPARE(page->volumes()->table()->model()->rowCount(), 6);
    QVERIFY(page->volumes()->table()->hasFocus());
    QVERIFY2(page->document().object(page->volumes()->current().object).name.endsWith(u"Volume3"),
        "the volume in backup is selected");
    QVERIFY(!m_window->action(ActionId::Save)->isEnabled());
    QVERIFY(m_window->action(ActionId::SaveAs)->isEnabled());
    QVERIFY(m_window->windowTitle().contains(page->document().file().title));
}

void TestMainWindow::openingADocumentKeepsTheWindowOnTheScreen()
{
    const QSize room = m_window->screen()->availableSize();
    m_window->resize(room * 0.9);
    m_window->openSample();
    QTRY_VERIFY(m_window->findChild<QDockWidget *>() != nullptr);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->width() <= room.width(), "panes ask for the room that they want as if they needed it");
}

void TestMainWindow::filesAreDroppedOnAnyPart()
{
    const QString first = m_place->propertyList(QStringLiteral("first.clusprop"));
    const QString second = m_place->propertyList(QStringLiteral("second.clusprop"));
    dropOn(*m_window->findChild<StartPage *>(), { first, second });
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 2);
    QCOMPARE(m_window->currentPage()->document().file().file, second);

    const QString third = m_place->propertyList(QStringLiteral("third.clusprop"));
    dropOn(*m_window->currentPage()->properties()->tree(), { third });
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 3);
    for (const QLineEdit *box : m_window->findChildren<QLineEdit *>())
        QVERIFY2(!box->acceptDrops(), "a text box would keep the file's name to itself");
}

void TestMainWindow::failuresComeInOneReport()
{
    const QString good = m_place->propertyList(QStringLiteral("good.clusprop"));
    const QString bad
        = m_place->write(QStringLiteral("bad.bin"), "no cluster was ever like this\n");
    QVERIFY(openAndWait(*m_window, { m_place->path(QStringLiteral("missing.json")), bad, good }));
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(m_operator.reports.size(), 1);
    const QStringList details = m_operator.reports.first().details;
    QCOMPARE(details.size(), 2);
    QVERIFY(details.at(0).contains(u"missing.json"));
    QVERIFY(details.at(1).contains(u"bad.bin"));
}

void TestMainWindow::aFileThatIsOpenComesToTheFront()
{
    const QString first = m_place->propertyList(QStringLiteral("first.clusprop"));
    const QString second = m_place->propertyList(QStringLiteral("second.clusprop"));
    QVERIFY(openAndWait(*m_window, { first, second }));
    QVERIFY(openAndWait(*m_window, { first }));
    QCOMPARE(m_window->pageCount(), 2);
    QCOMPARE(m_window->currentPage()->document().file().file, first);
}

void TestMainWindow::recentFilesAreRemembered()
{
    const QString kept = m_place->propertyList(QStringLiteral("kept.clusprop"));
    const QString lost = m_place->propertyList(QStringLiteral("lost.clusprop"));
    m_operator.filesToOpen = { kept, lost };
    m_window->action(ActionId::Open)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 2);
    QVERIFY(QFile::remove(lost));

    const QList<QAction *> entries = recentMenu()->actions();
    QCOMPARE(entries.at(0)->text(), QStringLiteral("lost.clusprop (missing)"));
    QVERIFY(!entries.at(0)->isEnabled());
    QCOMPARE(entries.at(1)->text(), QStringLiteral("kept.clusprop"));
    QVERIFY(entries.at(1)->isEnabled());

    auto *list = m_window->findChild<StartPage *>()->findChild<QListWidget *>();
    m_window->action(ActionId::Close)->trigger();
    m_window->action(ActionId::Close)->trigger();
    QVERIFY(list->isVisible());
    QCOMPARE(list->item(0)->text(), QStringLiteral("lost.clusprop (missing)"));
    emit list->itemActivated(list->item(1));
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->currentPage()->document().file().file, kept);

    // A new session knows them, too.
    const MainWindow other(m_operator.prompts());
    QCOMPARE(const_cast<MainWindow &>(other).recentFiles().files(), QStringList({ kept, lost }));
}

void TestMainWindow::recentFilesCanBeLimitedAndCleared()
{
    RecentFiles &recent = m_window->recentFiles();
    for (int number = 0; number < 5; ++number)
        recent.add(m_place->path(QString::number(number)));
    recent.setMaximum(3);
    QCOMPARE(recent.files().size(), 3);
    QVERIFY(recent.files().first().endsWith(u"/4"));
    recent.clear();
    QVERIFY(recent.files().isEmpty());
    recent.setMaximum(0);
    recent.add(m_place->path(QStringLiteral("unseen")));
    QVERIFY(recent.files().isEmpty());
}

void TestMainWindow::themeIsAppliedAtOnce()
{
    m_window->openSample();
    const QTableView *table = m_window->currentPage()->volumes()->table();
    const auto base = [table] { return table->palette().color(QPalette::Base).lightnessF(); };
    const auto choose = [this](const QString &text) {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text)
                action->trigger();
        }
    };
    choose(QStringLiteral("D&ark"));
    QTRY_VERIFY(base() < 0.3F);
    QCOMPARE(readSettings().theme, Theme::Dark);
    choose(QStringLiteral("&Light"));
    QTRY_VERIFY(base() > 0.9F);
    choose(QStringLiteral("As the &desktop"));
    QCOMPARE(readSettings().theme, Theme::System);
}

void TestMainWindow::viewsAreDrawnInTheThemeOfTheStart_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestMainWindow::viewsAreDrawnInTheThemeOfTheStart()
{
    QFETCH(Theme, theme);
    Settings settings;
    settings.theme = theme;
    writeSettings(settings);
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    m_window->show();
    m_window->openSample(); // before the program runs, as a command line does
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    const auto *bar = m_window->currentPage()->views().findChild<QTabBar *>();
    const QImage drawn = bar->tabIcon(0).pixmap(32).toImage();
    double lightness = 0;
    double weight = 0;
    for (int y = 0; y < drawn.height(); ++y) {
        for (int x = 0; x < drawn.width(); ++x) {
            const QColor colour = drawn.pixelColor(x, y);
            lightness += colour.lightnessF() * colour.alphaF();
            weight += colour.alphaF();
        }
    }
    QVERIFY(weight > 0);
    QCOMPARE(lightness / weight > 0.5, theme == Theme::Dark);
}

void TestMainWindow::textSizeChanges()
{
    m_window->openSample();
    const QTableView *table = m_window->currentPage()->volumes()->table();
    const qreal before = QApplication::font().pointSizeF();
    const int rowBefore = table->rowHeight(0);
    m_window->action(ActionId::FontLarger)->trigger();
    m_window->action(ActionId::FontLarger)->trigger();
    m_window->action(ActionId::FontLarger)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before + 3);
    QTRY_VERIFY(table->rowHeight(0) > rowBefore);
    m_window->action(ActionId::FontUsual)->trigger();
    QCOMPARE(QApplication::font().pointSizeF(), before);
    QTRY_COMPARE(table->rowHeight(0), rowBefore);
}

void TestMainWindow::closingAsks()
{
    m_window->openSample();
    edit();
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(m_operator.unsavedAsked, 1);
    QCOMPARE(m_window->pageCount(), 1);

    m_operator.unsaved = UnsavedAnswer::Save; // and no name is given for the sample
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(m_operator.saveAsked, 1);
    QCOMPARE(m_window->pageCount(), 1);

    m_operator.fileToSave = m_place->path(QStringLiteral("saved.json"));
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(m_window->pageCount(), 0);
    QVERIFY(contentOf(m_operator.fileToSave).contains("Volume3"));

    m_window->openSample();
    m_window->action(ActionId::Close)->trigger();
    QCOMPARE(m_operator.unsavedAsked, 3); // nothing to lose, nothing to ask
    QCOMPARE(m_window->pageCount(), 0);
}

void TestMainWindow::closingTheWindowAsks()
{
    m_window->openSample();
    edit();
    QVERIFY(!m_window->close());
    QVERIFY(m_window->isVisible());
    m_operator.unsaved = UnsavedAnswer::Discard;
    QVERIFY(m_window->close());
    QCOMPARE(m_operator.unsavedAsked, 2);
}

void TestMainWindow::tabsCloseByMouseAndKeyboard()
{
    const QString first = m_place->propertyList(QStringLiteral("first.clusprop"));
    const QString second = m_place->propertyList(QStringLiteral("second.clusprop"));
    QVERIFY(openAndWait(*m_window, { first, second }));
    QTabBar *bar = &m_window->findChild<PageTabs *>()->bar();
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(m_window->currentPage()->document().file().file, second);
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QCOMPARE(m_window->pageCount(), 0);
}

void TestMainWindow::reloadKeepsThePlace()
{
    const QString file = m_place->propertyList(QStringLiteral("list.clusprop"));
    QVERIFY(openAndWait(*m_window, { file }));
    m_window->currentPage()->goTo({ 0, Scope::Common, QStringLiteral("CrossSubnetDelay"), -1 });
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_window->pageCount(), 1);
    QCOMPARE(
        m_window->currentPage()->properties()->current().name, QStringLiteral("CrossSubnetDelay"));
}

void TestMainWindow::reloadKeepsWhatWasChosen()
{
    const QString file = m_place->propertyList(QStringLiteral("list.clusprop"));
    QVERIFY(openAndWait(*m_window, { file }));
    const auto version = [this] {
        return m_window->currentPage()->document().checkOptions().windowsVersion;
    };
    const WindowsVersion told = version();
    QVERIFY(told != WindowsVersion::Server2016);
    m_window->currentPage()->setWindowsVersion(WindowsVersion::Server2016);
    m_window->currentPage()->volumes()->showOnlyInBackup(true);
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(version(), WindowsVersion::Server2016);
    QVERIFY(m_window->currentPage()->volumes()->showsOnlyInBackup());

    m_window->currentPage()->setWindowsVersion(told); // no choice any more: the file may say another
    m_window->currentPage()->volumes()->showOnlyInBackup(false);
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(version(), told);
    QVERIFY(!m_window->currentPage()->volumes()->showsOnlyInBackup());
}

void TestMainWindow::failedReloadKeepsTheDocument()
{
    const QString file = m_place->propertyList(QStringLiteral("list.clusprop"));
    QVERIFY(openAndWait(*m_window, { file }));
    const DocumentPage *page = m_window->currentPage();
    QVERIFY(QFile::remove(file));
    m_window->action(ActionId::Reload)->trigger();
    QVERIFY(waitLoaded(*m_window));
    QCOMPARE(m_operator.reports.size(), 1);
    QCOMPARE(m_window->currentPage(), page);
    QVERIFY(!page->isModified());
}

void TestMainWindow::viewMenuShowsAndHidesPanes()
{
    m_window->openSample();
    DocumentPage *page = m_window->currentPage();
    page->volumes()->goTo(page->volumes()->current().object, {});
    const auto visible = [page](const char *className) {
        for (const QWidget *widget : page->findChildren<QWidget *>()) {
            if (qstrcmp(widget->metaObject()->className(), className) == 0)
                return widget->isVisible();
        }
        return false;
    };
    QVERIFY(visible("clusprop::ui::Inspector"));
    QVERIFY(visible("clusprop::ui::BytesPanel"));
    m_window->action(ActionId::Inspector)->trigger();
    m_window->action(ActionId::Bytes)->trigger();
    QVERIFY(!visible("clusprop::ui::Inspector"));
    QVERIFY(!visible("clusprop::ui::BytesPanel"));
    m_window->action(ActionId::Problems)->trigger();
    m_window->action(ActionId::Bytes)->trigger();
    QVERIFY(visible("clusprop::ui::BytesPanel"));
}

void TestMainWindow::messagesAreNotDrawnOverOtherTexts()
{
    m_window->openSample();
    const auto *recognised = m_window->statusBar()->findChild<ElidedLabel *>();
    m_window->statusBar()->clearMessage();
    QVERIFY(recognised->isVisible());
    m_window->statusBar()->showMessage(QStringLiteral("done"));
    QVERIFY(!recognised->isVisible());
    QFont larger = m_window->statusBar()->font();
    larger.setPointSize(larger.pointSize() + 6);
    const int height = m_window->statusBar()->height();
    m_window->statusBar()->setFont(larger); // which lays it out anew, a moment later
    QTRY_VERIFY(m_window->statusBar()->height() > height);
    QCoreApplication::processEvents();
    QVERIFY(!recognised->isVisible());
    m_window->statusBar()->clearMessage();
    QVERIFY(recognised->isVisible());
}

void TestMainWindow::collectorScriptIsSaved()
{
    m_window->action(ActionId::SaveCollector)->trigger(); // and no name is given
    QCOMPARE(m_operator.saveQuestion.suggested, collectorScriptName());
    m_operator.fileToSave = m_place->path(QStringLiteral("mine.ps1"));
    m_window->action(ActionId::SaveCollector)->trigger();
    QCOMPARE(contentOf(m_operator.fileToSave), collectorScript());
    QVERIFY(m_window->statusBar()->currentMessage().contains(u"mine.ps1"));

    m_operator.fileToSave = m_place->path(QStringLiteral("no such folder/mine.ps1"));
    m_window->action(ActionId::SaveCollector)->trigger();
    QCOMPARE(m_operator.reports.size(), 1);
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
