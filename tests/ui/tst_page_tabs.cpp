// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/page_tabs.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <memory>

using namespace clusprop::ui;

namespace {

/// A page that counts how often all of it is painted.
class Page : public QWidget
{
public:
    explicit Page(const QString &name)
        : label(new QLabel(name))
        , box(new QLineEdit)
    {
        setObjectName(name);
        auto *layout = new QVBoxLayout(this);
        layout->addWidget(label);
        layout->addWidget(box);
        layout->addStretch();
    }

    QLabel *label;
    QLineEdit *box;
    int wholes = 0;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (event->region().boundingRect() == rect())
            ++wholes;
    }
};

} // namespace

class TestPageTabs : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theFirstPageIsShownAtOnce();
    void theFirstPageHasItsSizeAtOnce();
    void aPageFromBeforeAnythingIsShownHasItsTab();
    void aPageThatAsksForAnotherSizeIsNotPaintedAnew();
    void anEqualTextLeavesTheBarAlone();
    void pagesFollowTheirTabs();
    void removingTheShownPageShowsItsNeighbour();
    void removingTheLastPageTellsThatNoneIsShown();
    void theCrossAsksToClose();
    void goingToAPageGivesItTheFocusThatAPageHad();

private:
    [[nodiscard]] QString names() const;

    std::unique_ptr<PageTabs> m_tabs;
    Page *m_first = nullptr;
    Page *m_second = nullptr;
    Page *m_third = nullptr;
};

void TestPageTabs::init()
{
    m_tabs = std::make_unique<PageTabs>();
    m_first = new Page(QStringLiteral("first"));
    m_second = new Page(QStringLiteral("second"));
    m_third = new Page(QStringLiteral("third"));
    for (Page *page : { m_first, m_second, m_third })
        m_tabs->addTab(page, page->objectName());
    m_tabs->resize(500, 300);
    m_tabs->show();
    QVERIFY(QTest::qWaitForWindowActive(m_tabs.get()));
}

void TestPageTabs::cleanup()
{
    m_tabs.reset();
}

/// Of the tabs and of the pages behind them.
QString TestPageTabs::names() const
{
    QStringList all;
    for (int index = 0; index < m_tabs->count(); ++index)
        all.append(m_tabs->tabText(index) + u'=' + m_tabs->widget(index)->objectName());
    return all.join(u' ');
}

void TestPageTabs::theFirstPageIsShownAtOnce()
{
    PageTabs tabs;
    QSignalSpy changes(&tabs, &PageTabs::currentChanged);
    QCOMPARE(tabs.currentIndex(), -1);
    QCOMPARE(tabs.currentWidget(), nullptr);
    auto *page = new Page(QStringLiteral("only"));
    QCOMPARE(tabs.addTab(page, QStringLiteral("only")), 0);
    QCOMPARE(tabs.currentWidget(), page);
    QCOMPARE(changes, QList<QVariantList>({ { 0 } }));
}

void TestPageTabs::theFirstPageHasItsSizeAtOnce()
{
    PageTabs tabs;
    tabs.resize(500, 300);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    auto *page = new Page(QStringLiteral("only"));
    tabs.addTab(page, QStringLiteral("only"));
    QCOMPARE(page->height(), 300 - tabs.bar().sizeHint().height());
}

void TestPageTabs::aPageFromBeforeAnythingIsShownHasItsTab()
{
    PageTabs tabs;
    QVERIFY(tabs.sizeHint().isValid()); // asked for while there is no tab
    tabs.addTab(new Page(QStringLiteral("early")), QStringLiteral("early"));
    tabs.resize(500, 300);
    tabs.show();
    QVERIFY(QTest::qWaitForWindowExposed(&tabs));
    QVERIFY(tabs.bar().height() > 0);
    QCOMPARE(tabs.bar().height(), tabs.bar().sizeHint().height());
}

void TestPageTabs::aPageThatAsksForAnotherSizeIsNotPaintedAnew()
{
    QTRY_VERIFY(m_first->wholes > 0);
    m_first->wholes = 0;
    m_first->label->setText(QStringLiteral("a longer text,\nof two lines"));
    QTRY_COMPARE(m_first->label->height(), m_first->label->sizeHint().height());
    m_first->box->setText(QStringLiteral("so that something is painted"));
    m_first->box->repaint();
    QCoreApplication::processEvents();
    QCOMPARE(m_first->wholes, 0);
}

void TestPageTabs::anEqualTextLeavesTheBarAlone()
{
    struct Watch : QObject
    {
        int layouts = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            layouts += event->type() == QEvent::LayoutRequest ? 1 : 0;
            return false;
        }
    } watch;
    QCoreApplication::processEvents();
    m_tabs->installEventFilter(&watch);
    m_tabs->setTabText(0, QStringLiteral("first"));
    QCoreApplication::processEvents();
    QCOMPARE(watch.layouts, 0);
    m_tabs->setTabText(0, QStringLiteral("first *"));
    QCoreApplication::processEvents();
    QVERIFY(watch.layouts > 0);
    QCOMPARE(m_tabs->tabText(0), QStringLiteral("first *"));
}

void TestPageTabs::pagesFollowTheirTabs()
{
    m_tabs->setCurrentWidget(m_second);
    m_tabs->bar().moveTab(0, 2);
    QCOMPARE(names(), QStringLiteral("second=second third=third first=first"));
    QCOMPARE(m_tabs->currentWidget(), m_second);
    QCOMPARE(m_tabs->currentIndex(), 0);
    m_tabs->bar().moveTab(0, 1);
    QCOMPARE(names(), QStringLiteral("third=third second=second first=first"));
    QCOMPARE(m_tabs->currentWidget(), m_second);
    QVERIFY(m_second->isVisible());
    QVERIFY(!m_third->isVisible());
}

void TestPageTabs::removingTheShownPageShowsItsNeighbour()
{
    m_tabs->setCurrentIndex(1);
    QSignalSpy changes(m_tabs.get(), &PageTabs::currentChanged);
    QWidget *seen = nullptr;
    connect(m_tabs.get(), &PageTabs::currentChanged, this, [&] { seen = m_tabs->currentWidget(); });
    m_tabs->removeTab(1);
    QCOMPARE(names(), QStringLiteral("first=first third=third"));
    QCOMPARE(m_tabs->currentWidget(), m_tabs->widget(m_tabs->currentIndex()));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(seen, m_tabs->currentWidget());
    QVERIFY(m_tabs->currentWidget()->isVisible());
    QVERIFY(!m_second->isVisible());
    delete m_second;
}

void TestPageTabs::removingTheLastPageTellsThatNoneIsShown()
{
    m_tabs->removeTab(2);
    m_tabs->removeTab(1);
    QSignalSpy changes(m_tabs.get(), &PageTabs::currentChanged);
    m_tabs->removeTab(0);
    QCOMPARE(changes, QList<QVariantList>({ { -1 } }));
    QCOMPARE(m_tabs->count(), 0);
    QCOMPARE(m_tabs->currentWidget(), nullptr);
    for (Page *page : { m_first, m_second, m_third })
        delete page;
}

void TestPageTabs::theCrossAsksToClose()
{
    QSignalSpy asked(m_tabs.get(), &PageTabs::closeRequested);
    QWidget *cross = m_tabs->bar().tabButton(1, QTabBar::RightSide);
    QVERIFY(cross != nullptr);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(asked, QList<QVariantList>({ { 1 } }));
    QCOMPARE(m_tabs->count(), 3);
}

void TestPageTabs::goingToAPageGivesItTheFocusThatAPageHad()
{
    m_first->box->setFocus();
    m_tabs->setCurrentIndex(2);
    QVERIFY(m_third->box->hasFocus());
    m_tabs->setCurrentIndex(0);
    QVERIFY(m_first->box->hasFocus());
}

QTEST_MAIN(TestPageTabs)

#include "tst_page_tabs.moc"
