// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/bench/large_cluster.h"
#include "ui/compare/comparison_model.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QPoint>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

/// Two documents and what they look like side by side.
struct Bench
{
    Document left;
    Document right;
    ComparedState before;
    ComparedState after;
    ComparisonModel model;

    explicit Bench(const LoadedFile &old, const LoadedFile &now, StateKind oldKind = StateKind::Edited)
        : left(old)
        , right(now)
        , before(left, oldKind)
        , after(right, StateKind::Edited)
        , model(before, after)
    { }
};

QString cells(const ComparisonModel &model, const QModelIndex &line)
{
    QStringList texts;
    for (int column = 0; column < ComparisonModel::columnTotal; ++column)
        texts.append(line.siblingAtColumn(column).data().toString());
    Q_UNUSED(model)
    return texts.join(u'|');
}

/// Objects, and behind blanks their lines.
QStringList linesOf(const ComparisonModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex object = model.index(row, 0);
        lines.append(cells(model, object));
        for (int line = 0; line < model.rowCount(object); ++line)
            lines.append(u"  "_s + cells(model, model.index(line, 0, object)));
    }
    return lines;
}

QVector<QModelIndex> stopsOf(const ComparisonModel &model)
{
    QVector<QModelIndex> stops;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex object = model.index(row, 0);
        if (object.data(ComparisonModel::DifferenceRole).toBool())
            stops.append(object);
        for (int line = 0; line < model.rowCount(object); ++line) {
            const QModelIndex below = model.index(line, 0, object);
            if (below.data(ComparisonModel::DifferenceRole).toBool())
                stops.append(below);
        }
    }
    return stops;
}

LoadedFile changedFile()
{
    LoadedFile file = mixedFile();
    QVector<ClusterObject> &objects = file.cluster.objects;
    QVector<Property> &common = objects[TheCluster].list(Scope::Common).properties;
    common[0].values = { dwordValue(10) }; // SameSubnetThreshold
    common[2].values = { dwordValue(5) }; // Description
    common.removeAt(3); // HouseRule
    objects[GroupedResource].name = u"Disk of SQL"_s;
    objects[FirstNode].list(Scope::Common).properties.append(
        ui_test::property(u"NodeWeight"_s, { dwordValue(1) }));
    objects.removeAt(LooseResource);
    return file;
}

Edit randomEdit(QRandomGenerator &random, const Document &document, int step)
{
    const int object = random.bounded(4);
    const QVector<Property> &properties = document.object(object).list(Scope::Common).properties;
    const auto count = static_cast<int>(properties.size());
    const bool adds = count == 0 || random.bounded(3) == 0;
    Edit edit{ adds ? EditKind::Add : random.bounded(2) == 0 ? EditKind::Set : EditKind::Reset, object,
        Scope::Common, random.bounded(std::max(count, 1)), {} };
    edit.property.name
        = adds ? u"Random%1"_s.arg(step % 7) : properties[edit.position].name;
    edit.property.values.append(dwordValue(random.bounded(3U)));
    return edit;
}

} // namespace

class TestComparisonModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatDiffers();
    void showsEverything();
    void theSameIsEmpty();
    void walksOverEveryDifference();
    void marksThePartThatDiffers();
    void bytesAreShownWhereTheyDiffer();
    void linesAreSpoken();
    void followsEditsOfBothSides();
    void whatIsEvenedOutStays();
    void decisionsAndSavesAreFollowed();
    void aClosedDocumentIsKept();
    void anotherDocumentTakesThePlace();
    void largeClustersAreComparedBeside();
};

void TestComparisonModel::showsWhatDiffers()
{
    Bench bench(mixedFile(), changedFile());
    QAbstractItemModelTester tester(&bench.model);
    QVERIFY(bench.model.isReady());
    QCOMPARE(linesOf(bench.model),
        (QStringList{ u"cluster|changed|||"_s,
            u"  SameSubnetThreshold|changed|20|10|DWORD"_s,
            u"  Description|retyped|The cluster|5|SZ → DWORD"_s,
            u"  HouseRule|removed|not documented|not stored|SZ"_s,
            u"node:HV01|changed|||"_s,
            u"  NodeWeight|added|not stored|1 (yes)|DWORD"_s,
            u"resource:Disk of SQL|renamed|Disk|Disk of SQL|"_s,
            u"  name|renamed|Disk|Disk of SQL|"_s,
            u"resource:Loose|removed|Loose|not there|"_s }));
    QCOMPARE(bench.model.shownDifferences(), 6);
    QCOMPARE(bench.model.allDifferences(), 6);
    QCOMPARE(bench.model.differingObjects(), 4);
}

void TestComparisonModel::showsEverything()
{
    Bench bench(mixedFile(), changedFile());
    QAbstractItemModelTester tester(&bench.model);
    bench.model.setFilter({ .onlyDifferences = false });
    const QStringList lines = linesOf(bench.model);
    QVERIFY(lines.contains(u"  BackupInProgress||1 (yes)|1 (yes)|DWORD"_s)
        || lines.contains(u"  BackupInProgress||1|1|DWORD"_s));
    QCOMPARE(bench.model.rowCount(), mixedFile().cluster.objects.size());
    QCOMPARE(bench.model.shownDifferences(), 6);
    bench.model.setFilter({ .onlyDifferences = true, .words = { u"retyped"_s } });
    QCOMPARE(linesOf(bench.model),
        (QStringList{ u"cluster|changed|||"_s, u"  Description|retyped|The cluster|5|SZ → DWORD"_s }));
    QCOMPARE(bench.model.shownDifferences(), 1);
    QCOMPARE(bench.model.allDifferences(), 6);
    bench.model.setNumberBase(NumberBase::Hexadecimal);
    bench.model.setFilter({ .onlyDifferences = true, .words = { u"threshold"_s } });
    QCOMPARE(linesOf(bench.model).last(), u"  SameSubnetThreshold|changed|0x14|0xA|DWORD"_s);
}

void TestComparisonModel::theSameIsEmpty()
{
    Bench bench(mixedFile(), mixedFile());
    QCOMPARE(bench.model.rowCount(), 0);
    QCOMPARE(bench.model.allDifferences(), 0);
    QVERIFY(!bench.model.nextDifference({}, 1).isValid());
    QVERIFY(!bench.model.nextDifference({}, -1).isValid());
}

void TestComparisonModel::walksOverEveryDifference()
{
    Bench bench(mixedFile(), changedFile());
    bench.model.setFilter({ .onlyDifferences = false });
    const QVector<QModelIndex> stops = stopsOf(bench.model);
    QCOMPARE(stops.size(), 6);
    QModelIndex at;
    for (int number = 0; number < stops.size(); ++number) {
        at = bench.model.nextDifference(at, 1);
        QCOMPARE(at, stops[number]);
        QCOMPARE(bench.model.numberOf(at), number + 1);
    }
    QVERIFY(!bench.model.nextDifference(at, 1).isValid());
    at = {};
    for (auto stop = stops.crbegin(); stop != stops.crend(); ++stop) {
        at = bench.model.nextDifference(at, -1);
        QCOMPARE(at, *stop);
    }
    QVERIFY(!bench.model.nextDifference(at, -1).isValid());
    // From any line the nearest one in either direction.
    for (int row = 0; row < bench.model.rowCount(); ++row) {
        const QModelIndex object = bench.model.index(row, 0);
        for (int line = -1; line < bench.model.rowCount(object); ++line) {
            const QModelIndex here = line < 0 ? object : bench.model.index(line, 0, object);
            const auto order = [](const QModelIndex &index) {
                return index.parent().isValid() ? std::pair(index.parent().row(), index.row())
                                                : std::pair(index.row(), -1);
            };
            const auto next = std::ranges::find_if(
                stops, [&](const QModelIndex &stop) { return order(stop) > order(here); });
            QCOMPARE(bench.model.nextDifference(here, 1), next == stops.end() ? QModelIndex() : *next);
            const auto previous = std::find_if(stops.rbegin(), stops.rend(),
                [&](const QModelIndex &stop) { return order(stop) < order(here); });
            QCOMPARE(bench.model.nextDifference(here, -1),
                previous == stops.rend() ? QModelIndex() : *previous);
        }
    }
}

void TestComparisonModel::marksThePartThatDiffers()
{
    LoadedFile before = mixedFile();
    LoadedFile after = mixedFile();
    after.cluster.objects[TheCluster].list(Scope::Common).properties[2].values
        = { textValue(u"The old cluster") };
    Bench bench(before, after);
    const QModelIndex line = bench.model.nextDifference({}, 1);
    QCOMPARE(line.siblingAtColumn(ComparisonModel::Before).data(ComparisonModel::RangeRole).toPoint(),
        QPoint(4, 0));
    QCOMPARE(line.siblingAtColumn(ComparisonModel::After).data(ComparisonModel::RangeRole).toPoint(),
        QPoint(4, 4));
    QVERIFY(!line.data(ComparisonModel::RangeRole).isValid());
    // Where one side has nothing there is nothing to compare with.
    Bench other(mixedFile(), changedFile());
    for (const QModelIndex &stop : stopsOf(other.model)) {
        if (stop.siblingAtColumn(ComparisonModel::Kind).data() == u"removed"_s) {
            QVERIFY(!stop.siblingAtColumn(ComparisonModel::Before)
                         .data(ComparisonModel::RangeRole)
                         .isValid());
            QVERIFY(
                stop.siblingAtColumn(ComparisonModel::After).data(ComparisonModel::FaintRole).toBool());
        }
    }
}

void TestComparisonModel::bytesAreShownWhereTheyDiffer()
{
    const auto withBytes = [](char last) {
        LoadedFile file = mixedFile();
        Value value;
        value.syntax = wire::listValue(wire::Format::Binary);
        QByteArray bytes(200, '\x11');
        bytes[150] = last;
        value.payload = bytes;
        file.cluster.objects[TheCluster].list(Scope::Common).properties.append(
            ui_test::property(u"Blob"_s, { value }));
        return file;
    };
    Bench bench(withBytes('\x22'), withBytes('\x33'));
    const QModelIndex line = bench.model.nextDifference({}, 1);
    const QString left = line.siblingAtColumn(ComparisonModel::Before).data().toString();
    const QPoint range
        = line.siblingAtColumn(ComparisonModel::Before).data(ComparisonModel::RangeRole).toPoint();
    QVERIFY2(left.contains(u"0x92"_s), qPrintable(left)); // 150 less four bytes
    QCOMPARE(left.mid(range.x(), range.y()), u"22"_s);
}

void TestComparisonModel::linesAreSpoken()
{
    Bench bench(mixedFile(), changedFile());
    const QModelIndex line = bench.model.nextDifference({}, 1);
    for (const int column :
        { ComparisonModel::Name, ComparisonModel::Before, ComparisonModel::After }) {
        QCOMPARE(line.siblingAtColumn(column).data(Qt::AccessibleTextRole).toString(),
            u"SameSubnetThreshold, changed: left 20, right 10"_s);
    }
    QCOMPARE(line.siblingAtColumn(ComparisonModel::Kind).data(Qt::AccessibleTextRole).toString(),
        u"Difference: changed"_s);
    QVERIFY(!line.siblingAtColumn(ComparisonModel::Kind).data(Qt::DecorationRole).isNull());
}

/// After every edit the differences are those of a comparison made anew.
void TestComparisonModel::followsEditsOfBothSides()
{
    QRandomGenerator random(11);
    Bench bench(mixedFile(), changedFile());
    QAbstractItemModelTester tester(
        &bench.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int step = 0; step < 400; ++step) {
        Document &document = random.bounded(2) == 0 ? bench.left : bench.right;
        document.apply(randomEdit(random, document, step));
        if (step % 40 == 0) { // what was kept goes with the filter
            bench.model.setFilter({ .onlyDifferences = step % 80 == 0 });
            const ComparisonModel fresh(bench.before, bench.after);
            if (bench.model.filter().onlyDifferences)
                QCOMPARE(linesOf(bench.model), linesOf(fresh));
        }
        const Comparison anew = compareClusters(bench.left.current(), bench.right.current());
        int differences = 0;
        for (const ObjectComparison &object : anew.objects) {
            differences += object.isPaired()
                ? static_cast<int>(object.facts.size() + object.changes.size())
                : 1;
        }
        QCOMPARE(bench.model.allDifferences(), differences);
        QCOMPARE(bench.model.shownDifferences(), differences);
        QCOMPARE(stopsOf(bench.model).size(), differences);
    }
}

void TestComparisonModel::whatIsEvenedOutStays()
{
    Bench bench(mixedFile(), changedFile());
    QAbstractItemModelTester tester(&bench.model);
    const ComparisonPlace place = bench.model.placeOf(bench.model.nextDifference({}, 1));
    bench.right.apply(makeSet(bench.right.current(), TheCluster, Scope::Common,
        u"SameSubnetThreshold"_s, dwordValue(20)));
    QCOMPARE(bench.model.shownDifferences(), 5);
    const QModelIndex line = bench.model.indexOf(place);
    QCOMPARE(cells(bench.model, line), u"SameSubnetThreshold||20|20|DWORD"_s);
    QCOMPARE(bench.model.numberOf(line), 0);
    QVERIFY(line.data(Qt::AccessibleTextRole).toString().contains(u"the same"_s));
    bench.model.setFilter({ .onlyDifferences = true, .words = { u"threshold"_s } });
    QVERIFY(!bench.model.indexOf(place).isValid());
    // An object that was the same until now comes in at its place.
    bench.model.setFilter({});
    bench.left.apply(makeSet(
        bench.left.current(), TheGroup, Scope::Common, u"Priority"_s, dwordValue(1)));
    QCOMPARE(bench.model.index(2, 0).data().toString(), u"group:SQL"_s);
}

void TestComparisonModel::decisionsAndSavesAreFollowed()
{
    Bench bench(disputedFile(), disputedFile(), StateKind::Loaded);
    QCOMPARE(bench.model.allDifferences(), 0);
    bench.right.settle(DisputedCluster, Scope::Common, u"BackupInProgress"_s, 0);
    QCOMPARE(bench.model.allDifferences(), 1);

    // The loaded and the edited state of one document: a save makes them the same.
    Document document(mixedFile());
    ComparedState loaded(document, StateKind::Loaded);
    ComparedState edited(document, StateKind::Edited);
    ComparisonModel model(loaded, edited);
    document.apply(makeSet(document.current(), TheCluster, Scope::Common,
        u"SameSubnetThreshold"_s, dwordValue(10)));
    QCOMPARE(model.allDifferences(), 1);
    const auto bytes = document.write();
    QVERIFY(bytes);
    document.markSaved(u"/tmp/saved.json"_s, *bytes);
    QCOMPARE(model.allDifferences(), 0);
}

void TestComparisonModel::aClosedDocumentIsKept()
{
    auto left = std::make_unique<Document>(mixedFile());
    Document right(changedFile());
    ComparedState before(*left, StateKind::Edited);
    ComparedState after(right, StateKind::Edited);
    ComparisonModel model(before, after);
    const QStringList lines = linesOf(model);
    before.leave();
    left.reset();
    QCOMPARE(linesOf(model), lines);
    QVERIFY(!before.lockReason().isEmpty());
    QVERIFY(model.headerData(ComparisonModel::Before, Qt::Horizontal)
                .toString()
                .contains(u"(closed)"_s));
    right.apply(makeSet(right.current(), TheCluster, Scope::Common,
        u"SameSubnetThreshold"_s, dwordValue(20)));
    QCOMPARE(model.allDifferences(), 5); // the other side is followed all the same
}

void TestComparisonModel::anotherDocumentTakesThePlace()
{
    Document left(mixedFile());
    auto right = std::make_unique<Document>(changedFile());
    ComparedState before(left, StateKind::Edited);
    ComparedState after(*right, StateKind::Edited);
    ComparisonModel model(before, after);
    QAbstractItemModelTester tester(&model);
    Document again(mixedFile());
    after.replace(again);
    right.reset();
    QCOMPARE(model.allDifferences(), 0);
    again.apply(makeSet(again.current(), TheCluster, Scope::Common,
        u"SameSubnetThreshold"_s, dwordValue(7)));
    QCOMPARE(model.allDifferences(), 1);
}

/// Edits during the work are in the result.
void TestComparisonModel::largeClustersAreComparedBeside()
{
    LoadedFile now = largeProperties(40000);
    now.cluster.objects[5].list(Scope::Common).properties[1].values = { textValue(u"other") };
    Bench bench(largeProperties(40000), now);
    QVERIFY(!bench.model.isReady());
    QVERIFY(bench.model.isBusy());
    bench.right.apply(makeSet(bench.right.current(), 1000, Scope::Common,
        u"RestartThreshold"_s, dwordValue(9)));
    QSignalSpy changed(&bench.model, &ComparisonModel::stateChanged);
    QTRY_VERIFY_WITH_TIMEOUT(bench.model.isReady(), 30000);
    QCOMPARE(bench.model.allDifferences(), 2);
    QCOMPARE(bench.model.rowCount(), 2);
    // What is shown stays while a filter is at work.
    bench.model.setFilter({ .onlyDifferences = false });
    QVERIFY(bench.model.isReady());
    QVERIFY(bench.model.isBusy());
    QCOMPARE(bench.model.rowCount(), 2);
    bench.left.apply(makeSet(bench.left.current(), 7, Scope::Common,
        u"RestartThreshold"_s, dwordValue(9)));
    QCOMPARE(bench.model.shownDifferences(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(!bench.model.isBusy(), 30000);
    QCOMPARE(bench.model.rowCount(), 2001);
    QCOMPARE(bench.model.shownDifferences(), 3);
    // A new filter gives up the work for the old one.
    bench.model.setFilter({ .onlyDifferences = false, .words = { u"guid"_s } });
    bench.model.setFilter({ .onlyDifferences = true, .words = { u"restart"_s } });
    QTRY_VERIFY_WITH_TIMEOUT(!bench.model.isBusy(), 30000);
    QCOMPARE(bench.model.shownDifferences(), 2);
}

QTEST_MAIN(TestComparisonModel)
#include "tst_comparison_model.moc"
