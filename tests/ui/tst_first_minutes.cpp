// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What somebody meets who starts the program for the first time: the start page and the tour.

#include "tests/ui/window_support.h"
#include "ui/models/marks.h"
#include "ui/tour/tour_bubble.h"
#include "ui/windows/notice_bar.h"
#include "ui/windows/recent_files.h"
#include "ui/windows/recent_list.h"
#include "ui/windows/start_page.h"
#include "ui/windows/window_tour.h"

#include <QAccessible>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestFirstMinutes : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void tourIsOfferedOnce();
    void tourIsNotOfferedToWhoComesWithFiles();
    void offerCanBeReadInEveryTheme_data();
    void offerCanBeReadInEveryTheme();
    void tourCanBeDeclined();
    void tourWalksItsStepsByKeyboard();
    void tourGoesBack();
    void tourIsLeftAtAnyStep_data();
    void tourIsLeftAtAnyStep();
    void tourStartsAgainFromTheMenu();
    void tourIsSpoken();
    void tourFollowsTheWindow();
    void tourEndsWhenSomebodyGoesOnAlone();
    void cardsStandBesideTheirPlace_data();
    void cardsStandBesideTheirPlace();
    void recentFilesSayWhatAndWhereTheyAre();
    void recentFilesAreRemovedByKey();
    void missingFilesAreRemovedTogether();
    void startPageCollects();
    void startPageShowsWhereToDrop();

private:
    void newWindow();
    [[nodiscard]] StartPage &startPage() const { return *m_window->findChild<StartPage *>(); }
    [[nodiscard]] QPushButton *button(const QString &text) const;
    void startTour();
    [[nodiscard]] const TourBubble &bubble() const { return m_window->tour()->bubble(); }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestFirstMinutes::init()
{
    m_place.emplace();
    m_operator = {};
    newWindow();
}

void TestFirstMinutes::cleanup()
{
    m_window.reset();
    applyTheme(Theme::System);
}

void TestFirstMinutes::newWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    QCoreApplication::processEvents(); // the offer comes after the window
}

QPushButton *TestFirstMinutes::button(const QString &text) const
{
    for (QPushButton *each : startPage().findChildren<QPushButton *>()) {
        if (each->text().remove(u'&').startsWith(text))
            return each;
    }
    qFatal("no button says %s", qPrintable(text));
}

void TestFirstMinutes::startTour()
{
    m_window->action(ActionId::Tour)->trigger();
    QVERIFY(m_window->tour() != nullptr && m_window->tour()->isRunning());
    QCOMPARE(m_window->tour()->step(), 0);
}

void TestFirstMinutes::tourIsOfferedOnce()
{
    QVERIFY(startPage().offersTour());
    QVERIFY(button(u"Start the tour"_s)->isVisible());
    newWindow(); // whatever came of the first one
    QVERIFY(!startPage().offersTour());
    QVERIFY(!button(u"Start the tour"_s)->isVisible());
}

void TestFirstMinutes::tourIsNotOfferedToWhoComesWithFiles()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    m_window->show();
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(u"list.clusprop"_s) }));
    QVERIFY(!startPage().offersTour());
    QVERIFY(!isTourOffered()); // there is still a first time
    m_window->action(ActionId::Close)->trigger();
    QTRY_VERIFY(startPage().offersTour());
}

void TestFirstMinutes::offerCanBeReadInEveryTheme_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::newRow("light") << Theme::Light;
    QTest::newRow("dark") << Theme::Dark;
}

void TestFirstMinutes::offerCanBeReadInEveryTheme()
{
    QFETCH(Theme, theme);
    QSettings().clear();
    Settings settings;
    settings.theme = theme;
    writeSettings(settings);
    newWindow();
    const auto *bar = startPage().findChild<NoticeBar *>();
    const QPalette palette = bar->findChild<QLabel *>()->palette();
    QVERIFY(contrastRatio(palette.color(QPalette::WindowText), bar->palette().color(QPalette::Window))
        >= readableContrast);
}

void TestFirstMinutes::tourCanBeDeclined()
{
    button(u"No, thanks"_s)->click();
    QVERIFY(!startPage().offersTour());
    QCOMPARE(m_window->tour(), nullptr);
    QCOMPARE(m_window->pageCount(), 0);
}

void TestFirstMinutes::tourWalksItsStepsByKeyboard()
{
    button(u"Start the tour"_s)->click();
    Tour *tour = m_window->tour();
    QVERIFY(tour->isRunning());
    QVERIFY(m_window->currentPage()->isSample());
    QVERIFY(tour->count() <= 5);
    const QByteArray before = m_window->currentPage()->docks().arrangement();
    QStringList titles;
    for (int step = 0; step < tour->count(); ++step) {
        QCOMPARE(tour->step(), step);
        QVERIFY(bubble().isVisible());
        QVERIFY(m_window->rect().contains(bubble().geometry()));
        QVERIFY(!titles.contains(bubble().title()));
        titles.append(bubble().title());
        QCOMPARE(QApplication::focusWidget(), bubble().nextButton());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    QVERIFY(!tour->isRunning());
    QVERIFY(!bubble().isVisible());
    QCOMPARE(m_window->currentPage()->docks().arrangement(), before);
    QVERIFY(!m_window->currentPage()->isModified());
    QVERIFY(m_window->isAncestorOf(QApplication::focusWidget()));
}

void TestFirstMinutes::tourGoesBack()
{
    startTour();
    QVERIFY(!bubble().backButton()->isEnabled());
    const QString first = bubble().title();
    m_window->tour()->next();
    QVERIFY(bubble().title() != first);
    QTest::keyClick(bubble().backButton(), Qt::Key_Space);
    QCOMPARE(m_window->tour()->step(), 0);
    QCOMPARE(bubble().title(), first);
}

void TestFirstMinutes::tourIsLeftAtAnyStep_data()
{
    QTest::addColumn<int>("step");
    QTest::addColumn<bool>("byKey");
    for (int step = 0; step < 5; ++step) {
        QTest::addRow("by Escape at step %d", step + 1) << step << true;
        if (step < 4)
            QTest::addRow("by the button at step %d", step + 1) << step << false;
    }
}

void TestFirstMinutes::tourIsLeftAtAnyStep()
{
    QFETCH(int, step);
    QFETCH(bool, byKey);
    startTour();
    while (m_window->tour()->step() < step)
        m_window->tour()->next();
    if (byKey) {
        // Also when the keyboard is elsewhere in the window by now.
        m_window->currentPage()->volumes()->table()->setFocus();
        QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Escape);
    } else {
        bubble().endButton()->click();
    }
    QVERIFY(!m_window->tour()->isRunning());
    QVERIFY(!bubble().isVisible());
    newWindow();
    QVERIFY(!startPage().offersTour());
}

void TestFirstMinutes::tourStartsAgainFromTheMenu()
{
    startTour();
    m_window->tour()->end();
    startTour();
    QCOMPARE(m_window->pageCount(), 1); // on the sample that is open already
    m_window->tour()->end();

    QVERIFY(openAndWait(*m_window, { m_place->propertyList(u"list.clusprop"_s) }));
    startTour(); // from a document without volumes
    QVERIFY(m_window->currentPage()->isSample());
}

void TestFirstMinutes::tourIsSpoken()
{
    startTour();
    const QAccessibleInterface *card
        = QAccessible::queryAccessibleInterface(const_cast<TourBubble *>(&bubble()));
    QVERIFY(card->text(QAccessible::Name).contains(bubble().title()));
    const QAccessibleInterface *next = QAccessible::queryAccessibleInterface(bubble().nextButton());
    QVERIFY(next->text(QAccessible::Description).contains(u"BackupInProgress"_s));
    QVERIFY(next->text(QAccessible::Description).startsWith(u"Step 1 of 5"_s));
}

void TestFirstMinutes::tourFollowsTheWindow()
{
    startTour();
    m_window->tour()->next();
    const QRect before = bubble().geometry();
    m_window->resize(900, 700);
    QTRY_VERIFY(bubble().geometry() != before);
    QTRY_VERIFY(m_window->rect().contains(bubble().geometry()));
}

void TestFirstMinutes::tourEndsWhenSomebodyGoesOnAlone()
{
    startTour();
    m_window->currentPage()->perform(ActionId::Matrix);
    QTRY_VERIFY(!m_window->tour()->isRunning());
    startTour();
    m_window->action(ActionId::Close)->trigger();
    QTRY_VERIFY(!m_window->tour()->isRunning());
    QVERIFY(startPage().isVisible());
}

void TestFirstMinutes::cardsStandBesideTheirPlace_data()
{
    QTest::addColumn<QRect>("place");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<QRect>("card");
    const QRect cell(100, 100, 50, 20);
    QTest::newRow("below") << cell << Qt::LeftToRight << QRect(100, 130, 200, 100);
    QTest::newRow("below, from the right") << cell << Qt::RightToLeft << QRect(10, 130, 200, 100);
    QTest::newRow("above where there is no room below")
        << QRect(100, 550, 50, 20) << Qt::LeftToRight << QRect(100, 440, 200, 100);
    QTest::newRow("beside what is high") << QRect(10, 10, 300, 580) << Qt::LeftToRight
                                         << QRect(320, 249, 200, 100);
    QTest::newRow("on the other side from the right")
        << QRect(490, 10, 300, 580) << Qt::RightToLeft << QRect(280, 249, 200, 100);
    QTest::newRow("over what fills the window")
        << QRect(0, 0, 800, 600) << Qt::LeftToRight << QRect(299, 490, 200, 100);
}

void TestFirstMinutes::cardsStandBesideTheirPlace()
{
    QFETCH(QRect, place);
    QFETCH(Qt::LayoutDirection, direction);
    const QRect room(10, 10, 780, 580);
    QTEST(besidePlace(place, { 200, 100 }, room, 10, direction), "card");
}

void TestFirstMinutes::recentFilesSayWhatAndWhereTheyAre()
{
    const QString file = m_place->propertyList(u"list.clusprop"_s);
    QVERIFY(openAndWait(*m_window, { file }));
    m_window->action(ActionId::Close)->trigger();
    const auto *list = startPage().findChild<RecentList *>();
    QCOMPARE(list->count(), 1);
    const QString spoken = list->item(0)->data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(u"list.clusprop, "_s), qPrintable(spoken));
    QVERIFY2(spoken.contains(u"roperty list"_s), qPrintable(spoken));
    QVERIFY2(spoken.endsWith(QFileInfo(file).absolutePath()), qPrintable(spoken));

    QVERIFY(QFile::remove(file));
    startPage().hide();
    startPage().show();
    QCOMPARE(list->item(0)->text(), u"list.clusprop (missing)"_s);
}

void TestFirstMinutes::recentFilesAreRemovedByKey()
{
    const QString kept = m_place->propertyList(u"kept.clusprop"_s);
    m_window->recentFiles().add(kept);
    m_window->recentFiles().add(m_place->path(u"gone.clusprop"_s));
    auto *list = startPage().findChild<RecentList *>();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(m_window->recentFiles().files(), QStringList{ kept });
    QCOMPARE(list->currentRow(), 0); // the next one is under the cursor
    QTest::keyClick(list, Qt::Key_Delete);
    QVERIFY(m_window->recentFiles().files().isEmpty());
    QVERIFY(!list->isVisible());
    QCOMPARE(QApplication::focusWidget(), button(u"Open…"_s));
    QVERIFY(QFile::exists(kept)); // of the list only
}

void TestFirstMinutes::missingFilesAreRemovedTogether()
{
    const QString kept = m_place->propertyList(u"kept.clusprop"_s);
    QVERIFY(!button(u"Remove missing"_s)->isVisible());
    for (const QString &file : { m_place->path(u"1"_s), kept, m_place->path(u"2"_s) })
        m_window->recentFiles().add(file);
    QVERIFY(button(u"Remove missing"_s)->isVisible());
    button(u"Remove missing"_s)->click();
    QCOMPARE(m_window->recentFiles().files(), QStringList{ kept });
    QVERIFY(!button(u"Remove missing"_s)->isVisible());
}

void TestFirstMinutes::startPageCollects()
{
    m_operator.fileToSave = m_place->path(u"collect.ps1"_s);
    button(u"Collect from"_s)->click();
    QVERIFY(QFile::exists(m_operator.fileToSave));
}

void TestFirstMinutes::startPageShowsWhereToDrop()
{
    const QImage before = startPage().grab().toImage();
    QMimeData mime;
    mime.setUrls({ QUrl::fromLocalFile(m_place->path(u"any"_s)) });
    QDragEnterEvent enter({ 5, 5 }, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(startPage().grab().toImage() != before);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QCOMPARE(startPage().grab().toImage(), before);
}

QTEST_MAIN(TestFirstMinutes)
#include "tst_first_minutes.moc"
