// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// F1: what leads to which page of the handbook.

#include "core/catalog/catalog.h"
#include "core/document/property_rows.h"
#include "tests/ui/handbook_support.h"
#include "tests/ui/ui_support.h"
#include "tests/ui/window_support.h"
#include "ui/compare/compare_page.h"
#include "ui/handbook/handbook_contents.h"
#include "ui/windows/help_place.h"
#include "ui/windows/inspector.h"
#include "ui/windows/problems_view.h"

#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

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

} // namespace

class TestContextHelp : public QObject
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

private:
    HandbookBrowser &pressF1();

    std::optional<Workplace> m_place;
    Operator m_operator;
    std::unique_ptr<MainWindow> m_window;
};

void TestContextHelp::init()
{
    m_place.emplace();
    m_operator = {};
    m_window = std::make_unique<MainWindow>(m_operator.prompts());
    QVERIFY(showActive(*m_window));
}

void TestContextHelp::cleanup()
{
    m_window.reset();
}

HandbookBrowser &TestContextHelp::pressF1()
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    return m_window->handbook()->browser();
}

void TestContextHelp::f1OnAPropertyOpensItsSection_data()
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

void TestContextHelp::f1OnAPropertyOpensItsSection()
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

void TestContextHelp::f1ShowsEveryDocumentedProperty()
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

void TestContextHelp::f1OnWhatIsNotDocumentedOpensThePageOfItsObject()
{
    m_window->loader().setOpener(openerOf(mixedFile()));
    QVERIFY(openAndWait(*m_window, { m_place->write(u"mixed.json"_s, "{}") }));
    m_window->currentPage()->goTo({ TheCluster, Scope::Common, u"HouseRule"_s, -1 });
    m_window->action(ActionId::Properties)->trigger();
    m_window->currentPage()->goTo({ TheCluster, Scope::Common, u"HouseRule"_s, -1 });
    m_window->currentPage()->focusTable();
    QCOMPARE(pressF1().place(), (HandbookPlace{ u"catalog-cluster"_s, {} }));
}

void TestContextHelp::f1ElsewhereOpensThePageOfThePane_data()
{
    QTest::addColumn<DockId>("pane");
    QTest::addColumn<QString>("page");
    QTest::newRow("bytes") << DockId::Bytes << u"reading-a-blob"_s;
    QTest::newRow("problems") << DockId::Problems << u"type-virtual-machine-configuration"_s; // of a finding
    QTest::newRow("undo history") << DockId::History << u"keys"_s;
    QTest::newRow("objects") << DockId::Objects << u"catalog-volume"_s;
}

void TestContextHelp::f1ElsewhereOpensThePageOfThePane()
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

void TestContextHelp::f1InAFilterTellsItsLanguage()
{
    m_window->openSample();
    m_window->action(ActionId::Filter)->trigger();
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) != nullptr);
    const HandbookBrowser &browser = pressF1();
    QCOMPARE(browser.place(), helpPlaceOfFilters());
    QCOMPARE(topHeading(browser), u"Filters"_s);
}

void TestContextHelp::f1InAComparisonOpensTheProperty()
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

void TestContextHelp::f1WithoutADocumentOpensTheBeginning()
{
    QCOMPARE(pressF1().place(), (HandbookPlace{ u"start"_s, {} }));
}

void TestContextHelp::theInspectorLeadsOn()
{
    m_window->openSample();
    m_window->currentPage()->goTo({ 0, Scope::Common, u"SameSubnetDelay"_s, -1 });
    const auto *inspector = m_window->findChild<Inspector *>();
    QTRY_VERIFY(inspector->findChild<QPushButton *>(u"handbook"_s) != nullptr);
    inspector->findChild<QPushButton *>(u"handbook"_s)->click();
    QVERIFY(m_window->handbook() != nullptr);
    QVERIFY(!m_window->handbook()->place().section.isEmpty());
}

void TestContextHelp::theInspectorIsStillReached()
{
    m_window->openSample();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1, Qt::ShiftModifier);
    const auto *inspector = m_window->findChild<Inspector *>();
    QVERIFY(inspector->isAncestorOf(QApplication::focusWidget()));
}

/// Pages that the code names by itself, beside those of the catalog.
void TestContextHelp::everyPageHelpNamesIsThere()
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

QTEST_MAIN(TestContextHelp)
#include "tst_context_help.moc"
