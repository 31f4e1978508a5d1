// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/ui/window_support.h"
#include "ui/hexview/hex_view.h"
#include "ui/windows/changes_view.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QMenu>
#include <QTabWidget>
#include <QUndoView>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestDocumentDocks : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsOpenAtFirst();
    void opensClosesAndRaises();
    void opensWhileItsPageIsHidden();
    void theActionFollowsADockClosedByItsButton_data();
    void theActionFollowsADockClosedByItsButton();
    void theKeyBringsADockToTheFrontAndThenClosesIt();
    void theKeyboardStaysWhenItsDockIsClosed();
    void documentsShareOneArrangement();
    void theArrangementSurvivesARestart();
    void aBrokenArrangementIsIgnored_data();
    void aBrokenArrangementIsIgnored();
    void resetBringsAllBack();
    void aFloatingDockGoesWithItsDocument();
    void aFloatingDockSurvivesARestart();
    void whatIsBehindATabIsNotReachedByTab();

private:
    DocumentPage &page() const { return *m_window->currentPage(); }
    DocumentDocks &docks() const { return page().docks(); }
    QDockWidget &dockOf(DocumentPage &page, DockId id) const
    {
        return *qobject_cast<QDockWidget *>(page.docks().pane(id)->parentWidget());
    }
    QAction &actionOf(DockId id) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::AltModifier);
    void startAgain();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestDocumentDocks::init()
{
    m_place.emplace();
    m_operator = {};
    startAgain();
    m_window->openSample();
}

void TestDocumentDocks::cleanup()
{
    m_window.reset();
}

/// With the settings that the last window left.
void TestDocumentDocks::startAgain()
{
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

QAction &TestDocumentDocks::actionOf(DockId id) const
{
    const auto row = std::ranges::find(dockActions, id, &DockAction::dock);
    return *m_window->action(row->action);
}

void TestDocumentDocks::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void TestDocumentDocks::whatIsOpenAtFirst()
{
    for (const DockId id : allDocks) {
        const bool open = id != DockId::History;
        QCOMPARE(docks().isOpen(id), open);
        QCOMPARE(actionOf(id).isChecked(), open);
    }
    for (const DockId id : { DockId::Objects, DockId::Bytes, DockId::Inspector })
        QVERIFY(docks().isRaised(id));
    for (const DockId id : { DockId::Problems, DockId::Changes })
        QVERIFY(!docks().isRaised(id));
}

void TestDocumentDocks::opensClosesAndRaises()
{
    QSignalSpy spy(&docks(), &DocumentDocks::openChanged);
    docks().setOpen(DockId::Inspector, false);
    QVERIFY(!docks().isOpen(DockId::Inspector));
    QVERIFY(!docks().pane(DockId::Inspector)->isVisible());
    docks().setOpen(DockId::Inspector, false);
    QCOMPARE(spy.count(), 1);
    docks().setOpen(DockId::Inspector, true);
    QVERIFY(docks().pane(DockId::Inspector)->isVisible());
    QCOMPARE(spy.count(), 2);

    docks().raise(DockId::Changes);
    QTRY_VERIFY(docks().isRaised(DockId::Changes));
    QTRY_VERIFY(!docks().isRaised(DockId::Bytes));
    QVERIFY(docks().isOpen(DockId::Bytes));
    QCOMPARE(spy.count(), 2); // nothing was opened or closed
    docks().raise(DockId::History);
    QCOMPARE(spy.count(), 3);
    QTRY_VERIFY(docks().isRaised(DockId::History));
    QTRY_VERIFY(!docks().isRaised(DockId::Changes));
}

void TestDocumentDocks::opensWhileItsPageIsHidden()
{
    DocumentPage &first = page();
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    QVERIFY(!first.isVisible());
    QVERIFY(first.docks().isOpen(DockId::Objects));
    first.docks().setOpen(DockId::Objects, false);
    QVERIFY(!first.docks().isOpen(DockId::Objects));
    QVERIFY(docks().isOpen(DockId::Objects));
}

void TestDocumentDocks::theActionFollowsADockClosedByItsButton_data()
{
    QTest::addColumn<DockId>("id");
    QTest::newRow("objects") << DockId::Objects;
    QTest::newRow("bytes, in front of others") << DockId::Bytes;
    QTest::newRow("inspector") << DockId::Inspector;
}

void TestDocumentDocks::theActionFollowsADockClosedByItsButton()
{
    QFETCH(DockId, id);
    auto *close = dockOf(page(), id).findChild<QAbstractButton *>(
        QStringLiteral("qt_dockwidget_closebutton"));
    QVERIFY(close);
    QTest::mouseClick(close, Qt::LeftButton);
    QVERIFY(!docks().isOpen(id));
    QVERIFY(!actionOf(id).isChecked());
    actionOf(id).trigger();
    QVERIFY(docks().isOpen(id));
    QVERIFY(actionOf(id).isChecked());
    QTRY_VERIFY(docks().isRaised(id));
}

void TestDocumentDocks::theKeyBringsADockToTheFrontAndThenClosesIt()
{
    press(Qt::Key_4);
    QTRY_VERIFY(docks().isRaised(DockId::Changes));
    QVERIFY(docks().pane(DockId::Changes)->isVisible());
    QVERIFY(actionOf(DockId::Changes).isChecked());
    press(Qt::Key_4);
    QVERIFY(!docks().isOpen(DockId::Changes));
    QVERIFY(!actionOf(DockId::Changes).isChecked());
    press(Qt::Key_4);
    QTRY_VERIFY(docks().isRaised(DockId::Changes));
    press(Qt::Key_5);
    QTRY_VERIFY(docks().isRaised(DockId::History));
    QVERIFY(docks().isOpen(DockId::Changes));
}

void TestDocumentDocks::theKeyboardStaysWhenItsDockIsClosed()
{
    docks().pane(DockId::Objects)->setFocus();
    press(Qt::Key_1);
    QVERIFY(!docks().isOpen(DockId::Objects));
    QWidget *now = QApplication::focusWidget();
    QVERIFY(now && now->isVisible());
    QCOMPARE(now, static_cast<QWidget *>(page().volumes()->table()));
}

void TestDocumentDocks::documentsShareOneArrangement()
{
    docks().setOpen(DockId::Inspector, false);
    docks().raise(DockId::Problems);
    QTRY_VERIFY(docks().isRaised(DockId::Problems));
    DocumentPage &first = page();
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    QVERIFY(&page() != &first);
    QVERIFY(!docks().isOpen(DockId::Inspector));
    QVERIFY(!actionOf(DockId::Inspector).isChecked());
    QTRY_VERIFY(docks().isRaised(DockId::Problems));

    docks().setOpen(DockId::Inspector, true);
    docks().setOpen(DockId::Objects, false);
    m_window->action(ActionId::NextTab)->trigger();
    QCOMPARE(&page(), &first);
    QVERIFY(docks().isOpen(DockId::Inspector));
    QVERIFY(!docks().isOpen(DockId::Objects));
    QVERIFY(actionOf(DockId::Inspector).isChecked());
    QVERIFY(!actionOf(DockId::Objects).isChecked());
}

void TestDocumentDocks::theArrangementSurvivesARestart()
{
    docks().setOpen(DockId::Inspector, false);
    docks().addDockWidget(Qt::RightDockWidgetArea, &dockOf(page(), DockId::Objects));
    docks().raise(DockId::History);
    QTRY_VERIFY(docks().isRaised(DockId::History));
    QVERIFY(m_window->close());
    startAgain();
    m_window->openSample();
    QVERIFY(!docks().isOpen(DockId::Inspector));
    QVERIFY(docks().isOpen(DockId::Objects));
    QCOMPARE(docks().dockWidgetArea(&dockOf(page(), DockId::Objects)), Qt::RightDockWidgetArea);
    QTRY_VERIFY(docks().isRaised(DockId::History));
    QVERIFY(actionOf(DockId::History).isChecked());
}

void TestDocumentDocks::aBrokenArrangementIsIgnored_data()
{
    QTest::addColumn<int>("kept");
    QTest::newRow("no bytes") << 0;
    QTest::newRow("the first bytes only") << 20;
    QTest::newRow("other bytes") << -1;
}

void TestDocumentDocks::aBrokenArrangementIsIgnored()
{
    QFETCH(int, kept);
    const QByteArray broken
        = kept < 0 ? QByteArray(300, '\x5a') : docks().arrangement().left(kept);
    docks().setOpen(DockId::Inspector, false);
    QVERIFY(!docks().adopt(broken));
    QVERIFY(!docks().isOpen(DockId::Inspector));
    QVERIFY(docks().isOpen(DockId::Objects));

    QVERIFY(m_window->close());
    QSettings().setValue(QStringLiteral("page/docks"), broken);
    startAgain();
    m_window->openSample();
    whatIsOpenAtFirst();
}

void TestDocumentDocks::resetBringsAllBack()
{
    for (const DockId id : allDocks)
        docks().setOpen(id, false);
    m_window->action(ActionId::ResetLayout)->trigger();
    QTRY_VERIFY(docks().isRaised(DockId::Bytes));
    whatIsOpenAtFirst();

    dockOf(page(), DockId::Bytes).setFloating(true);
    docks().addDockWidget(Qt::LeftDockWidgetArea, &dockOf(page(), DockId::Inspector));
    m_window->action(ActionId::ResetLayout)->trigger();
    QTRY_VERIFY(docks().isRaised(DockId::Bytes));
    whatIsOpenAtFirst();
    QVERIFY(!dockOf(page(), DockId::Bytes).isFloating());
    QCOMPARE(
        docks().dockWidgetArea(&dockOf(page(), DockId::Inspector)), Qt::BottomDockWidgetArea);
}

void TestDocumentDocks::aFloatingDockGoesWithItsDocument()
{
    DocumentPage &first = page();
    QDockWidget &floating = dockOf(first, DockId::Inspector);
    floating.setFloating(true);
    QVERIFY(floating.isVisible());
    QVERIFY(openAndWait(*m_window, { m_place->propertyList(QStringLiteral("list.clusprop")) }));
    QVERIFY2(!floating.isVisible(), "it would hang over the other document");
    QVERIFY(first.docks().isOpen(DockId::Inspector));
    QVERIFY2(docks().isOpen(DockId::Inspector), "the other document has it floating as well");
    QVERIFY(dockOf(page(), DockId::Inspector).isFloating());
    QVERIFY(dockOf(page(), DockId::Inspector).isVisible());

    DocumentPage &second = page();
    m_window->action(ActionId::NextTab)->trigger();
    QCOMPARE(&page(), &first);
    QVERIFY(floating.isVisible());
    QVERIFY(docks().isRaised(DockId::Inspector));
    QVERIFY(actionOf(DockId::Inspector).isChecked());
    QVERIFY(!dockOf(second, DockId::Inspector).isVisible());

    press(Qt::Key_6);
    QVERIFY(!floating.isVisible());
    m_window->action(ActionId::NextTab)->trigger();
    QVERIFY(!docks().isOpen(DockId::Inspector));
    QVERIFY(!dockOf(second, DockId::Inspector).isVisible());
}

void TestDocumentDocks::aFloatingDockSurvivesARestart()
{
    dockOf(page(), DockId::Objects).setFloating(true);
    QVERIFY(m_window->close());
    startAgain();
    m_window->openSample();
    QVERIFY(docks().isOpen(DockId::Objects));
    QVERIFY(dockOf(page(), DockId::Objects).isFloating());
    QVERIFY(dockOf(page(), DockId::Objects).isVisible());
}

void TestDocumentDocks::whatIsBehindATabIsNotReachedByTab()
{
    for (const DockId raised : { DockId::Bytes, DockId::Problems }) {
        docks().raise(raised);
        QTRY_VERIFY(docks().isRaised(raised));
        page().focusTable();
        QSet<const QWidget *> seen;
        while (!seen.contains(QApplication::focusWidget()) && seen.size() < 100) {
            seen.insert(QApplication::focusWidget());
            press(Qt::Key_Tab, Qt::NoModifier);
        }
        QVERIFY(seen.size() < 100);
        for (const DockId id : { DockId::Bytes, DockId::Problems, DockId::Changes }) {
            const QWidget *pane = docks().pane(id);
            const bool reached = std::ranges::any_of(seen,
                [pane](const QWidget *each) { return each == pane || pane->isAncestorOf(each); });
            QVERIFY2(reached == (id == raised), qPrintable(dockOf(page(), id).windowTitle()));
        }
    }
}

QTEST_MAIN(TestDocumentDocks)
#include "tst_document_docks.moc"
