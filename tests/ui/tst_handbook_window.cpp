// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The window of the handbook, by keyboard.

#include "tests/ui/handbook_support.h"
#include "tests/ui/window_support.h"
#include "ui/handbook/handbook_browser.h"
#include "ui/handbook/handbook_search.h"
#include "ui/handbook/handbook_window.h"
#include "ui/windows/theme.h"

#include <QAccessible>
#include <QAccessibleInterface>
#include <QLineEdit>
#include <QScrollBar>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

class TestHandbookWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void searchPutsTheBestFirst();
    void searchIsWalkedByKeyboard();
    void contentsAreWalkedByKeyboard();
    void linksAreFollowedByKeyboardAndBack();
    void findsInThePage();
    void escapeLeavesStepByStep();
    void everythingWithFocusHasAName();
    void tabReachesEverything();
    void keysAreUnique();
    void followsThemeAndFont();
    void showsNothingButItsPages();
    void goesWithTheMainWindow();

private:
    /// The handbook, opened at a place.
    HandbookWindow &openAt(const HandbookPlace &place);

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestHandbookWindow::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestHandbookWindow::cleanup()
{
    m_window.reset();
}

HandbookWindow &TestHandbookWindow::openAt(const HandbookPlace &place)
{
    m_window->action(ActionId::Handbook)->trigger();
    m_window->handbook()->open(place);
    if (!QTest::qWaitForWindowActive(m_window->handbook()))
        qFatal("the handbook does not get the keyboard");
    return *m_window->handbook();
}

void TestHandbookWindow::searchPutsTheBestFirst()
{
    const auto titles = [](const QString &text) {
        QStringList found;
        for (const HandbookHit &hit : searchHandbook(handbookContents(), text))
            found.append(hit.title);
        return found;
    };
    QCOMPARE(titles(u"samesubnetdelay"_s).first(), u"SameSubnetDelay"_s);
    QVERIFY(titles(u"samesubnet"_s).first().startsWith(u"SameSubnet"_s));
    QCOMPARE(titles(u"Stuck  volume"_s).first(), u"A stuck volume"_s);
    QCOMPARE(titles(u"other"_s).first(), u"Other systems"_s); // a page, before sections of earlier ones
    QVERIFY(titles(u"journal crash"_s).contains(u"The recovery journal"_s)); // from the text
    QVERIFY(titles(u"journal nowhereinthebook"_s).isEmpty());
    QVERIFY(titles(u"  "_s).isEmpty());
    QCOMPARE(searchHandbook(handbookContents(), u"the"_s, 7).size(), 7);
    for (const HandbookHit &hit : searchHandbook(handbookContents(), u"subnet"_s))
        QVERIFY2(hit.page != u"All properties by name"_s, "a list of links explains nothing");
}

void TestHandbookWindow::searchIsWalkedByKeyboard()
{
    HandbookWindow &handbook = openAt({ u"start"_s, {} });
    QTest::keyClick(&handbook, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"samesubnet"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTreeWidget *hits = visibleList(handbook);
    QCOMPARE(QApplication::focusWidget(), hits);
    QTest::keyClick(hits, Qt::Key_Down);
    QTest::keyClick(hits, Qt::Key_Return);
    QCOMPARE(handbook.place(), (HandbookPlace{ u"catalog-cluster"_s, u"samesubnetthreshold"_s }));
    QCOMPARE(QApplication::focusWidget(), &handbook.browser());
    QTest::keyClick(&handbook, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"file safety"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(handbook.place().page, u"file-safety"_s);
}

void TestHandbookWindow::contentsAreWalkedByKeyboard()
{
    HandbookWindow &handbook = openAt({ u"start"_s, {} });
    QTest::keyClick(&handbook, Qt::Key_F6);
    QTreeWidget *contents = visibleList(handbook);
    QCOMPARE(QApplication::focusWidget(), contents);
    QCOMPARE(contents->currentItem()->text(0), u"First minutes"_s);
    QTest::keyClick(contents, Qt::Key_Down);
    QTest::keyClick(contents, Qt::Key_Return);
    QCOMPARE(handbook.place().page, u"getting-data"_s);
    QTest::keyClick(&handbook, Qt::Key_F6);
    QTest::keyClick(contents, Qt::Key_Right); // unfolds
    QTest::keyClick(contents, Qt::Key_Down);
    QTest::keyClick(contents, Qt::Key_Return);
    QCOMPARE(handbook.place(), (HandbookPlace{ u"getting-data"_s, u"which-is-best-for-what"_s }));
}

void TestHandbookWindow::linksAreFollowedByKeyboardAndBack()
{
    HandbookWindow &handbook = openAt({ u"start"_s, {} });
    HandbookBrowser &browser = handbook.browser();
    QTest::keyClick(&browser, Qt::Key_Tab);
    QTest::keyClick(&browser, Qt::Key_Return);
    QCOMPARE(handbook.place(), (HandbookPlace{ u"catalog"_s, {} })); // the first link of the page
    QTest::keyClick(&handbook, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(handbook.place().page, u"start"_s);
    QTest::keyClick(&handbook, Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(handbook.place().page, u"catalog"_s);
    QCOMPARE(visibleList(handbook)->currentItem()->text(0), u"What the catalog knows"_s);
}

void TestHandbookWindow::findsInThePage()
{
    HandbookWindow &handbook = openAt({ u"catalog-cluster"_s, {} });
    HandbookBrowser &browser = handbook.browser();
    QTest::keyClick(&handbook, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"quorum"_s);
    const QTextCursor first = browser.textCursor();
    QCOMPARE(first.selectedText().toLower(), u"quorum"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(browser.textCursor().position() > first.position());
    QTest::keyClick(&handbook, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(browser.textCursor().position(), first.position());
    const int scrolled = browser.verticalScrollBar()->value();
    qobject_cast<QLineEdit *>(QApplication::focusWidget())->setText(u"nowhere in this page"_s);
    QCOMPARE(browser.verticalScrollBar()->value(), scrolled); // and the page stays where it is
}

void TestHandbookWindow::escapeLeavesStepByStep()
{
    HandbookWindow &handbook = openAt({ u"catalog"_s, {} });
    QTest::keyClick(&handbook, Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"quorum"_s);
    QTest::keyClick(&handbook, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the find bar
    QCOMPARE(QApplication::focusWidget(), &handbook.browser());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // the search
    QVERIFY(handbook.findChild<QLineEdit *>()->text().isEmpty());
    QVERIFY(handbook.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!handbook.isVisible());
    m_window->action(ActionId::Handbook)->trigger(); // where it was read last
    QVERIFY(handbook.isVisible());
    QCOMPARE(handbook.place().page, u"catalog"_s);
}

void TestHandbookWindow::everythingWithFocusHasAName()
{
    HandbookWindow &handbook = openAt({ u"how-it-is-tested"_s, {} });
    QTest::keyClick(&handbook, Qt::Key_F, Qt::ControlModifier);
    int checked = 0;
    for (QWidget *widget : handbook.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
            continue;
        ++checked;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(checked >= 8); // three buttons, search, contents, page, find bar
}

/// On a page without links, of which Tab would walk each.
void TestHandbookWindow::tabReachesEverything()
{
    HandbookWindow &handbook = openAt({ u"keys"_s, {} });
    QSet<const QWidget *> seen;
    for (int press = 0; press < 20 && !seen.contains(QApplication::focusWidget()); ++press) {
        seen.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (const QWidget *widget : handbook.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->isEnabled() && !widget->focusProxy()
            && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus)
            QVERIFY2(seen.contains(widget), qPrintable(widget->accessibleName()));
    }
}

void TestHandbookWindow::keysAreUnique()
{
    const HandbookWindow &handbook = openAt({ u"start"_s, {} });
    QSet<QKeySequence> taken;
    for (const QAction *action : handbook.findChildren<QAction *>()) {
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!taken.contains(keys), qPrintable(keys.toString()));
            taken.insert(keys);
        }
    }
    QVERIFY(taken.size() >= 8);
}

void TestHandbookWindow::followsThemeAndFont()
{
    HandbookWindow &handbook = openAt({ u"catalog-node"_s, u"nodeweight"_s });
    const HandbookBrowser &browser = handbook.browser();
    const QTextCursor cursor = browser.document()->find(u"Range"_s);
    const QColor light = cursor.charFormat().foreground().color();
    const qreal size = QFontMetricsF(cursor.charFormat().font()).height();
    const auto labelColour = [&browser] {
        return browser.document()->find(u"Range"_s).charFormat().foreground().color();
    };
    applyTheme(Theme::Dark);
    QTRY_VERIFY(labelColour().lightness() > light.lightness());
    QCOMPARE(topHeading(browser), u"NodeWeight"_s); // still the section that was read
    applyFontSteps(6);
    QTRY_VERIFY(QFontMetricsF(browser.document()->defaultFont()).height() > size);
    applyFontSteps(0);
    applyTheme(Theme::Light);
}

void TestHandbookWindow::showsNothingButItsPages()
{
    HandbookWindow &handbook = openAt({ u"start"_s, {} });
    HandbookBrowser &browser = handbook.browser();
    for (const char *link : { "https://example.com/", "file:///etc/passwd", "qrc:/clusprop/icons/clusprop.svg",
             "qrc:/clusprop/handbook/../samples/contoso.json", "absent.html" }) {
        browser.setSource(QUrl(QString::fromLatin1(link)));
        QVERIFY2(handbook.place().page == u"start"_s, link);
        QVERIFY2(browser.toPlainText().startsWith(u"First minutes"_s), link);
    }
}

void TestHandbookWindow::goesWithTheMainWindow()
{
    HandbookWindow &handbook = openAt({ u"start"_s, {} });
    QVERIFY(m_window->close());
    QVERIFY(!handbook.isVisible());
}

QTEST_MAIN(TestHandbookWindow)
#include "tst_handbook_window.moc"
