// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/windows/find_bar.h"

#include <QLineEdit>
#include <QStandardItemModel>
#include <QStatusBar>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestFindBar : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typingGoesToTheFirstPlace();
    void f3WalksAllPlacesAndSaysWhenItWraps();
    void shiftF3WalksBack();
    void whatIsNotThereIsSaid();
    void escLeavesToTheTable();
    void treesAreSearchedInTheOrderInWhichTheyAreRead();
    void hiddenColumnsAreLeftOut();
    void aLargeTableIsSearchedInSlices();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    QTableView &volumes() const { return *page().volumes()->table(); }
    QString current() const { return volumes().currentIndex().data().toString(); }
    QString message() const { return m_window->statusBar()->currentMessage(); }

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
    FindBar *m_bar = nullptr;
    QLineEdit *m_box = nullptr;
};

void TestFindBar::init()
{
    m_place.emplace();
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
    m_window->openSample();
    m_bar = m_window->findChild<FindBar *>();
    m_box = m_bar->findChild<QLineEdit *>();
    volumes().setCurrentIndex(volumes().model()->index(0, 0));
    m_window->action(ActionId::Find)->trigger();
    QVERIFY(m_box->hasFocus());
}

void TestFindBar::cleanup()
{
    m_window.reset();
}

void TestFindBar::typingGoesToTheFirstPlace()
{
    QTest::keyClicks(m_box, QStringLiteral("disk 4"));
    QCOMPARE(current(), QStringLiteral("Cluster Disk 4"));
    QVERIFY2(m_box->hasFocus(), "typing goes on in the box");
}

void TestFindBar::f3WalksAllPlacesAndSaysWhenItWraps()
{
    QTest::keyClicks(m_box, QStringLiteral("cluster disk"));
    QStringList seen{ current() };
    for (int press = 0; press < 5; ++press) {
        QTest::keyClick(m_window.get(), Qt::Key_F3);
        seen.append(current());
    }
    QCOMPARE(seen,
        QStringList({ QStringLiteral("Cluster Disk 2"), QStringLiteral("Cluster Disk 3"),
            QStringLiteral("Cluster Disk 4"), QStringLiteral("Cluster Disk 5"),
            QStringLiteral("Cluster Disk 7"), QStringLiteral("Cluster Disk 2") }));
    QVERIFY2(message().contains(u"beginning"), qPrintable(message()));
}

void TestFindBar::shiftF3WalksBack()
{
    QTest::keyClicks(m_box, QStringLiteral("cluster disk"));
    QTest::keyClick(m_window.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(current(), QStringLiteral("Cluster Disk 7"));
    QVERIFY2(message().contains(u"end"), qPrintable(message()));
}

void TestFindBar::whatIsNotThereIsSaid()
{
    const QModelIndex before = volumes().currentIndex();
    QTest::keyClicks(m_box, QStringLiteral("<b>nowhere"));
    QVERIFY2(message().contains(u"<b>nowhere"), qPrintable(message()));
    QCOMPARE(volumes().currentIndex(), before);
}

void TestFindBar::escLeavesToTheTable()
{
    QTest::keyClick(m_box, Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QVERIFY(volumes().hasFocus());
}

void TestFindBar::treesAreSearchedInTheOrderInWhichTheyAreRead()
{
    page().perform(ActionId::Properties);
    m_window->action(ActionId::Find)->trigger();
    QTest::keyClicks(m_box, QStringLiteral("SameSubnet"));
    QCOMPARE(page().properties()->current().name, QStringLiteral("SameSubnetDelay"));
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QVERIFY(page().properties()->current().isProperty());
    QVERIFY(page().properties()->tree()->currentIndex().data().toString().contains(
        u"SameSubnet"));
}

void TestFindBar::hiddenColumnsAreLeftOut()
{
    volumes().setColumnHidden(1, true);
    QTest::keyClicks(m_box, QStringLiteral("cluster disk"));
    QVERIFY2(message().contains(u"not in this table"), qPrintable(message()));
}

void TestFindBar::aLargeTableIsSearchedInSlices()
{
    QStandardItemModel model(400'000, 4);
    model.setItem(399'999, 3, new QStandardItem(QStringLiteral("the last one")));
    QTableView table;
    table.setModel(&model);
    table.setCurrentIndex(model.index(0, 0));
    FindBar bar;
    bar.setView(&table);
    bar.findChild<QLineEdit *>()->setText(QStringLiteral("last one"));
    QVERIFY2(bar.isSearching(), "what takes longer than a moment does not block");
    QTRY_COMPARE(table.currentIndex(), model.index(399'999, 3));
    QVERIFY(!bar.isSearching());
}

QTEST_MAIN(TestFindBar)
#include "tst_find_bar.moc"
