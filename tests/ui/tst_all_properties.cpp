// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The table of every property of every object: its model and its view.

#include "core/search/document_index.h"
#include "core/search/natural_key.h"
#include "ui/commands/edit_command.h"
#include "ui/models/edit_check.h"
#include "ui/models/roles.h"
#include "ui/models/row_filter.h"
#include "ui/windows/all_properties_view.h"
#include "ui/windows/cell_filter.h"
#include "ui/windows/filter_bar.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;
using Column = AllPropertiesModel::Column;

namespace {

struct Table
{
    Document document;
    QUndoStack stack;
    AllPropertiesModel model;
    QAbstractItemModelTester tester;

    explicit Table(LoadedFile file = mixedFile())
        : document(std::move(file))
        , model(document, stack)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.load();
    }
    [[nodiscard]] QModelIndex cell(int object, const QString &name, int column = Column::Value) const
    {
        for (const Scope scope : allScopes) {
            if (const int row = model.rowOf(object, scope, name); row >= 0)
                return model.index(row, column);
        }
        return {};
    }
    /// The index finds what a new one would.
    [[nodiscard]] bool indexIsRight(const QString &filter)
    {
        QVector<bool> modified;
        QVector<QVector<Issue>> issues;
        for (int object = 0; object < document.current().objects.size(); ++object) {
            modified.append(document.isModified(object));
            issues.append(document.issuesOf(object));
        }
        const SearchIndex fresh = propertyIndex(
            { document.current(), document.loaded(), issues, modified }, std::atomic_bool(false));
        const FilterQuery query = parseFilter(filter).query;
        return model.search().index().find(query).rows == fresh.find(query).rows;
    }
};

struct View
{
    Document document;
    QUndoStack stack;
    AllPropertiesView view;
    FilterBar *bar;
    QTableView *table;

    explicit View(LoadedFile file = mixedFile())
        : document(std::move(file))
        , view(document, stack)
        , bar(view.findChild<FilterBar *>())
        , table(view.table())
    {
        view.resize(900, 500);
        view.show();
    }
    [[nodiscard]] QStringList shown(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }
};

} // namespace

class TestAllProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void rowsAreFoundWhenSomebodyLooks();
    void everyCellSaysSomething();
    void anEmptyDocumentIsNotBlamedOnTheFilter();
    void cellsSayWhatTheTreeSays();
    void editingIsUndoable();
    void refusalsAreTold();
    void aRowThatIsResetKeepsItsPlace();
    void rowsComeAndGoWithTheirProperties();
    void anEditInTheMiddleOfAnUpdateIsFollowed();
    void manyNewRowsAtOnceAreAReset();
    void theIndexFollowsEveryEdit();
    void whatIsFoundLaterIsMarked();
    void filters();
    void sortsByTexts_data();
    void sortsByTexts();
    void goesToAPropertyThatTheFilterHides();
    void editsInPlace();
    void theCursorSurvivesAReset();
    void theCursorSurvivesASaveOfFewerProperties();
    void aFilterSurvivesASaveAfterWhichThereAreFewerRows();
    void cellsBecomeFilterTerms_data();
    void cellsBecomeFilterTerms();
};

void TestAllProperties::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"clusprop-test"_s);
    QSettings().clear();
}

void TestAllProperties::rowsAreFoundWhenSomebodyLooks()
{
    Document document(mixedFile());
    QUndoStack stack;
    AllPropertiesView view(document, stack);
    QCOMPARE(view.model().rowCount(), 0);
    pushEdit(stack, document,
        { makeSet(document.current(), 0, Scope::Common, u"New"_s, dwordValue(1)) });
    QCOMPARE(view.model().rowCount(), 0);
    view.resize(900, 500);
    view.show();
    QCOMPARE(view.model().rowCount(), PropertyPlaces(document.current(), document.loaded()).size());
    QVERIFY(view.model().rowOf(0, Scope::Common, u"New") >= 0);
}

void TestAllProperties::everyCellSaysSomething()
{
    const Table table;
    QCOMPARE(table.model.rowCount(),
        PropertyPlaces(table.document.current(), table.document.loaded()).size());
    for (int column = 0; column < AllPropertiesModel::columnTotal; ++column) {
        QVERIFY(!table.model.headerData(column, Qt::Horizontal).toString().isEmpty());
        for (int row = 0; row < table.model.rowCount(); ++row) {
            const QModelIndex cell = table.model.index(row, column);
            QVERIFY(!cell.data().toString().isEmpty());
            QVERIFY(!cell.data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
}

void TestAllProperties::anEmptyDocumentIsNotBlamedOnTheFilter()
{
    const auto says = [](const View &shown, const QString &words) {
        const auto labels = shown.view.findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&words](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    LoadedFile nothing = mixedFile();
    nothing.cluster.objects.clear();
    const View empty(nothing);
    QVERIFY(says(empty, u"holds no properties"_s));
    QVERIFY(!says(empty, u"filter"_s));
    const View filtered;
    filtered.bar->setText(u"no such property"_s);
    QTRY_VERIFY(says(filtered, u"No property matches the filter"_s));
    QVERIFY(!says(filtered, u"holds no properties"_s));
}

void TestAllProperties::cellsSayWhatTheTreeSays()
{
    const Table table;
    const QModelIndex cell = table.cell(TheCluster, u"SameSubnetThreshold"_s);
    QCOMPARE(cell.data(ObjectRole).toInt(), int(TheCluster));
    QCOMPARE(cell.data(NameRole).toString(), u"SameSubnetThreshold"_s);
    QCOMPARE(cell.data(ScopeRole).toInt(), int(Scope::Common));
    QCOMPARE(cell.data(PositionRole).toInt(), 0);
    QCOMPARE(cell.data(FormatRole).toInt(), int(wire::Format::Dword));
    QVERIFY(cell.data(EditContextRole).isValid());
    QVERIFY(cell.data(EditCheckRole).value<EditCheck>()(u"12"_s).acceptable);
    QVERIFY(!cell.data(EditCheckRole).value<EditCheck>()(u"x"_s).acceptable);
    QVERIFY(cell.flags().testFlag(Qt::ItemIsEditable));
    const QModelIndex locked = table.cell(TheCluster, u"FixQuorum"_s);
    QVERIFY(!locked.flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!locked.data(LockReasonRole).toString().isEmpty());
}

void TestAllProperties::editingIsUndoable()
{
    Table table;
    const QPersistentModelIndex cell = table.cell(TheCluster, u"SameSubnetThreshold"_s);
    QSignalSpy changed(&table.model, &QAbstractItemModel::dataChanged);
    QVERIFY(table.model.setData(cell, u"12"_s));
    QVERIFY(cell.data().toString().startsWith(u"12"));
    QVERIFY(cell.data(ModifiedRole).toBool());
    QCOMPARE(changed.count(), 1);
    table.stack.undo();
    QVERIFY(cell.data().toString().startsWith(u"20"));
    QVERIFY(!cell.data(ModifiedRole).toBool());
    QVERIFY(table.document.changes().isEmpty());
}

void TestAllProperties::refusalsAreTold()
{
    Table table;
    QSignalSpy refused(&table.model, &AllPropertiesModel::rejected);
    QVERIFY(!table.model.setData(table.cell(TheCluster, u"SameSubnetThreshold"_s), u"x"_s));
    QVERIFY(!table.model.setData(table.cell(TheCluster, u"FixQuorum"_s), u"1"_s));
    QCOMPARE(refused.count(), 2);
    QCOMPARE(table.stack.count(), 0);
}

void TestAllProperties::aRowThatIsResetKeepsItsPlace()
{
    Table table;
    const QPersistentModelIndex cell = table.cell(TheCluster, u"BackupInProgress"_s);
    const int row = cell.row();
    const int rows = table.model.rowCount();
    pushEdit(table.stack, table.document,
        { makeReset(table.document.current(), TheCluster, Scope::Common, 1) });
    QCOMPARE(cell.row(), row);
    QCOMPARE(table.model.rowCount(), rows);
    QCOMPARE(cell.data(RowStateRole).toInt(), int(RowState::NotStored));
    QCOMPARE(cell.data(PositionRole).toInt(), -1);
    table.stack.undo();
    QCOMPARE(cell.data(PositionRole).toInt(), 1);
}

void TestAllProperties::rowsComeAndGoWithTheirProperties()
{
    Table table;
    table.model.search().start();
    const int rows = table.model.rowCount();
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    pushEdit(table.stack, table.document,
        { makeSet(table.document.current(), FirstNode, Scope::Private, u"New"_s, dwordValue(9)) });
    QCOMPARE(table.model.rowCount(), rows + 1);
    QVERIFY(table.cell(FirstNode, u"New"_s).data().toString().startsWith(u"9"));
    QVERIFY(table.indexIsRight(u"name:=new"_s));
    table.stack.undo();
    QCOMPARE(table.model.rowCount(), rows);
    QVERIFY(!table.cell(FirstNode, u"New"_s).isValid());
    QVERIFY(table.indexIsRight(u"value:>0"_s));
    QCOMPARE(resets.count(), 0);
}

/// As when a row goes whose editor is open: the view takes what stands in it.
void TestAllProperties::anEditInTheMiddleOfAnUpdateIsFollowed()
{
    Table table;
    table.model.search().start();
    const int rows = table.model.rowCount();
    const auto set = [&table](int object, const QString &name) {
        table.document.apply(makeSet(
            table.document.current(), object, Scope::Private, name, dwordValue(9)));
    };
    const auto reset = [&table](int object, const QString &name) {
        const PropertyList &list = table.document.object(object).list(Scope::Private);
        table.document.apply(makeReset(
            table.document.current(), object, Scope::Private, list.indexOf(name)));
    };
    set(FirstNode, u"Going"_s);
    set(FirstNode, u"Other"_s);
    set(TheGroup, u"Third"_s);
    int told = 0;
    connect(&table.model, &QAbstractItemModel::rowsAboutToBeRemoved, &table.model, [&] {
        if (told++ > 0)
            return;
        reset(FirstNode, u"Other"_s);
        reset(TheGroup, u"Third"_s);
    });
    reset(FirstNode, u"Going"_s);
    QCOMPARE(told, 3);
    QCOMPARE(table.model.rowCount(), rows);
    QVERIFY(table.indexIsRight(u"value:=9"_s));
    QVERIFY(table.indexIsRight(u"value:>0"_s));
}

void TestAllProperties::manyNewRowsAtOnceAreAReset()
{
    Table table;
    table.model.search().start();
    QSignalSpy resets(&table.model, &QAbstractItemModel::modelReset);
    EditGroup edits;
    for (int object = 0; object < table.document.current().objects.size(); ++object) {
        edits.append(makeSet(
            table.document.current(), object, Scope::Private, u"New"_s, dwordValue(9)));
    }
    const int rows = table.model.rowCount();
    pushEdit(table.stack, table.document, edits);
    QCOMPARE(resets.count(), 1);
    QCOMPARE(table.model.rowCount(), rows + int(edits.size()));
    QVERIFY(table.indexIsRight(u"new"_s));
}

void TestAllProperties::theIndexFollowsEveryEdit()
{
    Table table;
    table.model.search().start();
    const QStringList filters{ u"@modified"_s, u"value:=12"_s, u"@invalid"_s, u"@unset"_s,
        u"@deviates"_s, u"threshold"_s };
    const auto allRight = [&] {
        return std::ranges::all_of(
            filters, [&table](const QString &filter) { return table.indexIsRight(filter); });
    };
    QVERIFY(table.model.setData(table.cell(TheCluster, u"SameSubnetThreshold"_s), u"12"_s));
    QVERIFY(allRight());
    QVERIFY(table.model.setData(table.cell(TheCluster, u"SameSubnetThreshold"_s), u"4000000"_s));
    QVERIFY(allRight());
    pushEdit(table.stack, table.document,
        { makeReset(table.document.current(), TheCluster, Scope::Common, 0) });
    QVERIFY(allRight());
    while (table.stack.canUndo()) {
        table.stack.undo();
        QVERIFY(allRight());
    }
}

/// A large document is checked piece by piece, and rows are shown and sought meanwhile.
void TestAllProperties::whatIsFoundLaterIsMarked()
{
    Table table(checkedLaterFile());
    const int last = static_cast<int>(table.document.current().objects.size()) - 1;
    const QModelIndex cell = table.cell(last, u"NodeWeight"_s);
    QVERIFY(!table.document.isChecked());
    QVERIFY(cell.data(IssueSeverityRole).isNull());
    table.document.finishCheck();
    QCOMPARE(cell.data(IssueSeverityRole).toInt(), int(Severity::Warning));
    table.model.search().start();
    QTRY_VERIFY(table.model.search().isReady());
    QVERIFY(table.indexIsRight(u"@invalid"_s));
}

void TestAllProperties::filters()
{
    View shown;
    const int all = shown.table->model()->rowCount();
    shown.bar->setText(u"name:=BackupInProgress value:1"_s);
    QCOMPARE(shown.shown(Column::Object),
        (QStringList{ u"CL1"_s, u"C:\\ClusterStorage\\Volume10"_s }));
    shown.bar->setText(u"name:=BackupInProgress value:1 @nonsense"_s);
    QCOMPARE(shown.table->model()->rowCount(), 2); // what cannot be read changes nothing
    QVERIFY(!shown.bar->problem().isEmpty());
    shown.view.addFilterTerm(u"x"_s);
    shown.bar->setText({});
    QCOMPARE(shown.table->model()->rowCount(), all);
}

void TestAllProperties::sortsByTexts_data()
{
    QTest::addColumn<int>("column");
    for (const int column : { Column::Object, Column::Class, Column::Name, Column::Format,
             Column::List })
        QTest::addRow("column %d", column) << column;
}

void TestAllProperties::sortsByTexts()
{
    QFETCH(int, column);
    View shown;
    QStringList expected = shown.shown(column);
    shown.table->sortByColumn(column, Qt::AscendingOrder);
    std::ranges::stable_sort(expected, [](const QString &left, const QString &right) {
        return naturalKey(left) < naturalKey(right);
    });
    QCOMPARE(shown.shown(column), expected);
    shown.table->sortByColumn(column, Qt::DescendingOrder);
    QCOMPARE(shown.shown(column).first(), expected.last());
}

void TestAllProperties::goesToAPropertyThatTheFilterHides()
{
    View shown;
    QSignalSpy moved(&shown.view, &AllPropertiesView::currentChanged);
    shown.view.setFilterText(u"@unknown"_s);
    const PropertyPlace place{ TheCluster, Scope::Common, u"Description"_s, 2 };
    QVERIFY(shown.view.goTo(place));
    QCOMPARE(shown.view.current(), place);
    QCOMPARE(shown.view.filterText(), QString());
    QVERIFY(moved.count() > 0);
    QVERIFY(shown.view.goTo({ StuckVolume, Scope::Common, {}, -1 }));
    QCOMPARE(shown.view.current().object, int(StuckVolume));
    QVERIFY(!shown.view.goTo({ TheCluster, Scope::Common, u"Nothing"_s, -1 }));
}

void TestAllProperties::editsInPlace()
{
    View shown;
    QVERIFY(QTest::qWaitForWindowExposed(&shown.view));
    QVERIFY(shown.view.goTo({ TheCluster, Scope::Common, u"Description"_s, -1 }));
    shown.view.editCurrent();
    auto *editor = shown.table->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor != nullptr);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, u"other"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(shown.stack.count(), 1);
    QCOMPARE(shown.table->currentIndex().data().toString(), u"other"_s);
}

void TestAllProperties::theCursorSurvivesAReset()
{
    View shown;
    const PropertyPlace place{ TheCluster, Scope::Common, u"Description"_s, 2 };
    QVERIFY(shown.view.goTo(place));
    const auto bytes = shown.document.write();
    QVERIFY(bytes);
    shown.document.markSaved(u"saved.json"_s, *bytes);
    QCOMPARE(shown.view.current(), place);
}

/// The places that the rows had in the file before are not there any more when they become others.
void TestAllProperties::theCursorSurvivesASaveOfFewerProperties()
{
    View shown;
    EditGroup edits;
    for (const int position : { 2, 1, 0 })
        edits.append(makeReset(shown.document.current(), TheCluster, Scope::Common, position));
    pushEdit(shown.stack, shown.document, edits);
    const PropertyPlace place{ TheCluster, Scope::Common, u"HouseRule"_s, 0 };
    QVERIFY(shown.view.goTo(place));
    const auto bytes = shown.document.write();
    QVERIFY(bytes);
    shown.document.markSaved(u"saved.json"_s, *bytes);
    QCOMPARE(shown.view.current(), place);
}

/// A property that is not stored has no row any more once that is what the file says.
void TestAllProperties::aFilterSurvivesASaveAfterWhichThereAreFewerRows()
{
    View shown;
    shown.bar->setText(u"name:=BackupInProgress"_s);
    const QStringList before = shown.shown(Column::Object);
    EditGroup edits;
    for (const int position : { 3, 2, 0 })
        edits.append(makeReset(shown.document.current(), TheCluster, Scope::Common, position));
    pushEdit(shown.stack, shown.document, edits);
    const auto bytes = shown.document.write();
    QVERIFY(bytes);
    shown.document.markSaved(u"saved.json"_s, *bytes);
    QCOMPARE(shown.shown(Column::Object), before);
}

void TestAllProperties::cellsBecomeFilterTerms_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("term");
    QTest::newRow("object") << int(Column::Object) << u"object:=CL1"_s;
    QTest::newRow("class") << int(Column::Class) << u"class:=cluster"_s;
    QTest::newRow("name") << int(Column::Name) << u"name:=Description"_s;
    QTest::newRow("value") << int(Column::Value) << u"value:=\"The cluster\""_s;
    QTest::newRow("format") << int(Column::Format) << u"type:=SZ"_s;
    QTest::newRow("list") << int(Column::List) << u"scope:=common"_s;
    QTest::newRow("state") << int(Column::State) << QString();
}

void TestAllProperties::cellsBecomeFilterTerms()
{
    QFETCH(int, column);
    QFETCH(QString, term);
    View shown;
    QVERIFY(shown.view.goTo({ TheCluster, Scope::Common, u"Description"_s, -1 }));
    const QPersistentModelIndex cell = shown.table->currentIndex().siblingAtColumn(column);
    QCOMPARE(filterTermOf(cell), term);
    if (term.isEmpty())
        return;
    shown.view.addFilterTerm(term);
    QVERIFY(cell.isValid());
    for (const QString &text : shown.shown(column))
        QCOMPARE(text, cell.data().toString());
    shown.view.addFilterTerm(oppositeFilterTerm(term));
    QVERIFY(!cell.isValid());
    QVERIFY(!shown.shown(column).contains(term.section(u'=', 1)));
}

QTEST_MAIN(TestAllProperties)
#include "tst_all_properties.moc"
