// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The handbook in the editor: F1 from everywhere, and the window by keyboard.

#include "core/catalog/catalog.h"
#include "core/document/property_rows.h"
#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/compare/compare_page.h"
#include "ui/compare/comparison_tree.h"
#include "ui/handbook/handbook_browser.h"
#include "ui/handbook/handbook_search.h"
#include "ui/handbook/handbook_window.h"
#include "ui/windows/changes_view.h"
#include "ui/windows/filter_bar.h"
#include "ui/windows/help_place.h"
#include "ui/windows/inspector.h"
#include "ui/windows/problems_view.h"
#include "ui/windows/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// The heading at the top of what is seen of a page.
QString topHeading(const HandbookBrowser &browser)
{
    QTextBlock block = browser.cursorForPosition({ 4, 4 }).block();
    while (block.isValid() && block.blockFormat().headingLevel() == 0)
        block = block.next();
    return block.text();
}

/// The object of a class, or of a resource type, that a property belongs to; -1: there is none.
int ownerOf(const Cluster &cluster, const CatalogEntry &entry)
{
    const auto owner = std::ranges::find_if(cluster.objects, [&entry](const ClusterObject &object) {
        if (object.objectClass != entry.objectClass)
            return false;
        const bool isOfType = entry.objectClass == ObjectClass::ResourceType ? object.name == entry.resourceType
                                                                             : object.resourceType == entry.resourceType;
        return entry.resourceType.isEmpty() || isOfType;
    });
    return owner == cluster.objects.end() ? -1 : static_cast<int>(owner - cluster.objects.begin());
}

/// An object of every class, a resource and the object of each type, with all that the catalog knows.
LoadedFile everyProperty()
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = u"snapshot"_s;
    for (const ObjectClass objectClass : allObjectClasses)
        file.cluster.objects.append(object(objectClass, u"One"_s, u"1"_s));
    for (const ResourceTypeEntry &type : Catalog::shared().resourceTypes()) {
        file.cluster.objects.append(object(ObjectClass::Resource, u"Of "_s + type.name, u"of "_s + type.name));
        file.cluster.objects.last().resourceType = type.name;
        file.cluster.objects.append(object(ObjectClass::ResourceType, type.name, type.name));
    }
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        ClusterObject &owner = file.cluster.objects[ownerOf(file.cluster, entry)];
        owner.list(documentedScope(entry)).properties.append(property(entry.name, { dwordValue(1) }));
    }
    return file;
}

QTreeWidget *visibleList(const HandbookWindow &window)
{
    for (QTreeWidget *list : window.findChildren<QTreeWidget *>()) {
        if (list->isVisible())
            return list;
    }
    return nullptr;
}

} // namespace

class TestHandbookWindow : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void f1OnAPropertyOpensItsSection_data();
    void f1OnAPropertyOpensItsSection();
    void f1ShowsEveryDocumentedProperty();
    void f1OnWhatIsNotDocumentedOpensThePageOfItsObject();
    void f1ElsewhereOpensThePageOfThePane_data();
    void f1ElsewhereOpensThePageOfThePane();
    void f1InAFilterTellsItsLanguage();
    void f1InAComparisonOpensTheProperty();
    void f1WithoutADocumentOpensTheBeginning();
    void theInspectorLeadsOn();
    void theInspectorIsStillReached();
    void everyPageHelpNamesIsThere();
    void searchPutsTheBestFirst();
    void searchIsWalkedByKeyboard();
    void contentsAreWalkedByKeyboard();
    void linksAreFollowedByKeyboardAndBack();
    void findsInThePage();
    void escapeLeavesStepByStep();
    void followsThemeAndFont();
    void showsNothingButItsPages();
    void goesWithTheMainWindow();

private:
    HandbookBrowser &pressF1();
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

HandbookBrowser &TestHandbookWindow::pressF1()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    return m_window->handbook()->browser();
}

HandbookWindow &TestHandbookWindow::openAt(const HandbookPlace &place)
{
    m_window->action(ActionId::Handbook)->trigger();
    m_window->handbook()->open(place);
    if (!QTest::qWaitForWindowActive(m_window->handbook()))
        qFatal("the handbook does not get the keyboard");
    return *m_window->handbook();
}

void TestHandbookWindow::f1OnAPropertyOpensItsSection_data()
{
    QTest::addColumn<ActionId>("view");
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QString>("page");
    QTest::newRow("properties of the cluster")
        << ActionId::Properties << ObjectClass::Cluster << u"SameSubnetDelay"_s << u"catalog-cluster"_s;
    QTest::newRow("matrix of nodes")
        << ActionId::Matrix << ObjectClass::Node << u"NodeWeight"_s << u"catalog-node"_s;
    QTest::newRow("all properties")
        << ActionId::AllProperties << ObjectClass::Network << u"Metric"_s << u"catalog-network"_s;
    QTest::newRow("table of volumes")
        << ActionId::Volumes << ObjectClass::Volume << u"BackupInProgress"_s << u"catalog-volume"_s;
}

void TestHandbookWindow::f1OnAPropertyOpensItsSection()
{
    QFETCH(ActionId, view);
    QFETCH(ObjectClass, objectClass);
    QFETCH(QString, property);
    QFETCH(QString, page);
    m_window->openSample();
    DocumentPage &document = *m_window->currentPage();
    const QVector<ClusterObject> &objects = document.document().current().objects;
    const auto owner = std::ranges::find(objects, objectClass, &ClusterObject::objectClass);
    QVERIFY(owner != objects.end());
    const int index = static_cast<int>(owner - objects.begin());
    document.goTo({ index, Scope::Common, {}, -1 });
    m_window->action(view)->trigger();
    document.goTo({ index, Scope::Common, property, -1 });
    document.focusTable();
    const HandbookBrowser &browser = pressF1();
    QCOMPARE(browser.place(), (HandbookPlace{ page, handbookName(property) }));
    QCOMPARE(topHeading(browser), property);
    const HandbookWindow &handbook = *m_window->handbook();
    QVERIFY(handbook.isVisible());
    QCOMPARE(visibleList(handbook)->currentItem()->text(0), property); // the contents follow
}

void TestHandbookWindow::f1ShowsEveryDocumentedProperty()
{
    m_window->loader().setOpener(openerOf(everyProperty()));
    QVERIFY(openAndWait(*m_window, { m_place->write(u"all.json"_s, "{}") }));
    DocumentPage &document = *m_window->currentPage();
    for (const DockId pane : allDocks) // what they show takes most of the time
        document.docks().setOpen(pane, false);
    document.goTo({ 0, Scope::Common, {}, -1 }); // not the table of volumes, which has no property of most
    QVERIFY(Catalog::shared().documentedCount() > 490);
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        const int owner = ownerOf(document.document().current(), entry);
        QVERIFY2(owner >= 0, qPrintable(entry.name));
        document.goTo({ owner, documentedScope(entry), entry.name, -1 });
        document.focusTable();
        const HandbookBrowser &browser = pressF1();
        const HandbookPlace place = handbookPlace(entry);
        QVERIFY2(browser.place() == place,
            qPrintable(u"%1 %2: %3 %4"_s.arg(place.page, place.section, browser.place().page, browser.place().section)));
        m_window->activateWindow();
        QCoreApplication::processEvents();
    }
}

void TestHandbookWindow::f1OnWhatIsNotDocumentedOpensThePageOfItsObject()
{
    m_window->loader().setOpener(openerOf(mixedFile()));
    QVERIFY(openAndWait(*m_window, { m_place->write(u"mixed.json"_s, "{}") }));
    m_window->currentPage()->goTo({ TheCluster, Scope::Common, u"HouseRule"_s, -1 });
    m_window->action(ActionId::Properties)->trigger();
    m_window->currentPage()->goTo({ TheCluster, Scope::Common, u"HouseRule"_s, -1 });
    m_window->currentPage()->focusTable();
    QCOMPARE(pressF1().place(), (HandbookPlace{ u"catalog-cluster"_s, {} }));
}

void TestHandbookWindow::f1ElsewhereOpensThePageOfThePane_data()
{
    QTest::addColumn<DockId>("pane");
    QTest::addColumn<QString>("page");
    QTest::newRow("bytes") << DockId::Bytes << u"reading-a-blob"_s;
    QTest::newRow("problems") << DockId::Problems << u"type-virtual-machine-configuration"_s; // of a finding
    QTest::newRow("undo history") << DockId::History << u"keys"_s;
    QTest::newRow("objects") << DockId::Objects << u"catalog-volume"_s;
}

void TestHandbookWindow::f1ElsewhereOpensThePageOfThePane()
{
    QFETCH(DockId, pane);
    QFETCH(QString, page);
    m_window->openSample();
    DocumentPage &document = *m_window->currentPage();
    document.docks().raise(pane);
    if (pane == DockId::Problems) {
        document.showProblems();
        QTRY_VERIFY(m_window->findChild<ProblemsView *>()->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    } else {
        document.docks().pane(pane)->setFocus();
    }
    QVERIFY(document.docks().pane(pane)->isAncestorOf(QApplication::focusWidget())
        || document.docks().pane(pane) == QApplication::focusWidget());
    QCOMPARE(pressF1().place().page, page);
}

void TestHandbookWindow::f1InAFilterTellsItsLanguage()
{
    m_window->openSample();
    m_window->action(ActionId::Filter)->trigger();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    const HandbookBrowser &browser = pressF1();
    QCOMPARE(browser.place(), helpPlaceOfFilters());
    QCOMPARE(topHeading(browser), u"Filters"_s);
}

void TestHandbookWindow::f1InAComparisonOpensTheProperty()
{
    m_window->openSample();
    m_window->currentPage()->goTo({ 0, Scope::Common, u"SameSubnetDelay"_s, -1 });
    QTest::keyClick(m_window->currentPage()->volumes()->table(), Qt::Key_Space);
    m_window->action(ActionId::CompareLoaded)->trigger();
    const ComparePage *comparison = m_window->currentComparison();
    QVERIFY(comparison != nullptr);
    QTRY_VERIFY(comparison->model().isReady() && !comparison->model().isBusy());
    QTRY_COMPARE(comparison->model().shownDifferences(), 1);
    m_window->action(ActionId::NextDifference)->trigger();
    QCOMPARE(pressF1().place(), (HandbookPlace{ u"catalog-volume"_s, u"backupinprogress"_s }));
}

void TestHandbookWindow::f1WithoutADocumentOpensTheBeginning()
{
    QCOMPARE(pressF1().place(), (HandbookPlace{ u"start"_s, {} }));
}

void TestHandbookWindow::theInspectorLeadsOn()
{
    m_window->openSample();
    m_window->currentPage()->goTo({ 0, Scope::Common, u"SameSubnetDelay"_s, -1 });
    const auto *inspector = m_window->findChild<Inspector *>();
    QTRY_VERIFY(inspector->findChild<QPushButton *>(u"handbook"_s) != nullptr);
    inspector->findChild<QPushButton *>(u"handbook"_s)->click();
    QVERIFY(m_window->handbook() != nullptr);
    QVERIFY(!m_window->handbook()->place().section.isEmpty());
}

void TestHandbookWindow::theInspectorIsStillReached()
{
    m_window->openSample();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    const auto *inspector = m_window->findChild<Inspector *>();
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
}

/// Pages that the code names by itself, beside those of the catalog.
void TestHandbookWindow::everyPageHelpNamesIsThere()
{
    QVector<HandbookPlace> places{ helpPlaceOfFilters(), { u"comparing"_s, {} }, { u"start"_s, {} } };
    for (const ViewId view :
        { ViewId::Overview, ViewId::Volumes, ViewId::Properties, ViewId::Matrix, ViewId::AllProperties })
        places.append(helpPlace(view));
    for (const DockId pane : allDocks)
        places.append(helpPlace(pane));
    for (const ObjectClass objectClass : allObjectClasses)
        places.append({ handbookPage(objectClass), {} });
    for (const HandbookPlace &place : places) {
        const HandbookPage *page = findHandbookPage(place.page);
        QVERIFY2(page != nullptr, qPrintable(place.page));
        QVERIFY2(std::ranges::count(page->sections, place.section, &HandbookSection::anchor) == 1,
            qPrintable(place.page + u'#' + place.section));
    }
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
