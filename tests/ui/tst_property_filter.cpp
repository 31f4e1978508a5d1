// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/index_filter.h"
#include "ui/models/property_filter.h"
#include "ui/models/property_tree_model.h"
#include "ui/models/roles.h"
#include "ui/models/volume_table_model.h"
#include "ui_support.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Properties
{
    Document document;
    QUndoStack stack;
    PropertyTreeModel model;
    PropertyFilter filter;
    QAbstractItemModelTester tester;

    Properties()
        : document(mixedFile())
        , model(document, stack)
        , tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        model.setObject(TheCluster);
        filter.setSourceModel(&model);
    }
    void setFilter(const QString &text) { filter.setQuery(parseFilter(text).query); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (int group = 0; group < filter.rowCount(); ++group) {
            const QModelIndex parent = filter.index(group, 0);
            for (int row = 0; row < filter.rowCount(parent); ++row)
                names.append(filter.index(row, PropertyTreeModel::Name, parent).data().toString());
        }
        return names;
    }
};

struct Volumes
{
    Document document;
    QUndoStack stack;
    VolumeTableModel model;
    RowFilter filter;
    IndexFilter search;
    QAbstractItemModelTester tester;

    Volumes()
        : document(mixedFile())
        , model(document, stack)
        , search(filter, model.search())
        , tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        filter.setSourceModel(&model);
    }
    void setFilter(const QString &text) { search.setQuery(parseFilter(text).query); }
    void setExtra(const QString &text) { search.setExtra(parseFilter(text).query); }
    [[nodiscard]] QVector<int> shown() const
    {
        QVector<int> objects;
        for (int row = 0; row < filter.rowCount(); ++row)
            objects.append(filter.index(row, 0).data(ObjectRole).toInt());
        return objects;
    }
};

} // namespace

class TestPropertyFilter : public QObject
{
    Q_OBJECT

private slots:
    void wordsAndStates_data();
    void wordsAndStates();
    void emptyGroupsAreHidden();
    void countsAreOfProperties();
    void aRowThatIsEditedStaysUntilTheTextChanges();
    void anotherObjectIsFilteredAfresh();
    void volumesAreFoundByWords();
    void stuckVolumes();
    void aClearedVolumeStaysUntilTheFilterChanges();
    void volumesAreFoundByFields();
    void aPatternThatTakesTooLongLeavesTheRows();
    void volumesSortByTheirNumber();
};

void TestPropertyFilter::wordsAndStates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString threshold = QStringLiteral("SameSubnetThreshold");
    const QString backup = QStringLiteral("BackupInProgress");
    const QString description = QStringLiteral("Description");
    const QString quorum = QStringLiteral("FixQuorum");
    const QString house = QStringLiteral("HouseRule");
    const QStringList all{ threshold, backup, description, quorum, house };
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("blanks") << QStringLiteral("  ") << all;
    QTest::newRow("part of a name, without case")
        << QStringLiteral("SUBNET") << QStringList{ threshold };
    QTest::newRow("a value") << QStringLiteral("NOT documented") << QStringList{ house };
    QTest::newRow("the object's name") << QStringLiteral("CL1") << all;
    QTest::newRow("all words must match") << QStringLiteral("same 20") << QStringList{ threshold };
    QTest::newRow("no row has them all") << QStringLiteral("same 21") << QStringList();
    QTest::newRow("read-only") << QStringLiteral("@readonly") << QStringList{ quorum };
    QTest::newRow("not documented") << QStringLiteral("@unknown") << QStringList{ house };
    QTest::newRow("backup state") << QStringLiteral("@backup") << QStringList{ backup };
    QTest::newRow("nothing is changed") << QStringLiteral("@modified") << QStringList();
    QTest::newRow("a state and a word") << QStringLiteral("@unknown rule") << QStringList{ house };
    QTest::newRow("a state that is being typed hides nothing") << QStringLiteral("@rea") << all;
    QTest::newRow("a field") << QStringLiteral("name:same value:>=20") << QStringList{ threshold };
    QTest::newRow("excluded") << QStringLiteral("-@readonly -same -backup -house")
                              << QStringList{ description };
    QTest::newRow("one of two states")
        << QStringLiteral("@unknown|@readonly") << QStringList{ quorum, house };
    QTest::newRow("not at its default") << QStringLiteral("@deviates") << QStringList{ threshold, backup };
    QTest::newRow("and not at it") << QStringLiteral("backup @default") << QStringList();
}

void TestPropertyFilter::wordsAndStates()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);
    Properties properties;
    properties.setFilter(text);
    QCOMPARE(properties.shown(), names);
}

void TestPropertyFilter::emptyGroupsAreHidden()
{
    Properties properties;
    QCOMPARE(properties.filter.rowCount(), 3);
    properties.setFilter(QStringLiteral("@unknown"));
    QCOMPARE(properties.filter.rowCount(), 1);
}

void TestPropertyFilter::countsAreOfProperties()
{
    Properties properties;
    QSignalSpy counts(&properties.filter, &PropertyFilter::countsChanged);
    QCOMPARE(properties.filter.matchCount(), 5);
    properties.setFilter(QStringLiteral("subnet"));
    QCOMPARE(properties.filter.matchCount(), 1);
    QCOMPARE(properties.filter.totalCount(), 5);
    QVERIFY(counts.count() > 0);
}

void TestPropertyFilter::aRowThatIsEditedStaysUntilTheTextChanges()
{
    const QString threshold = QStringLiteral("SameSubnetThreshold");
    Properties properties;
    properties.setFilter(QStringLiteral("same 20"));
    const QModelIndex cell
        = properties.filter.index(0, PropertyTreeModel::Value, properties.filter.index(0, 0));
    QVERIFY(properties.filter.setData(cell, QStringLiteral("33")));
    QCOMPARE(properties.shown(), QStringList{ threshold });
    properties.model.resetRows({ properties.model.indexOfProperty(Scope::Common, threshold) });
    QCOMPARE(properties.shown(), QStringList{ threshold });
    properties.setFilter(QStringLiteral("same 20"));
    QCOMPARE(properties.shown(), QStringList());
    properties.stack.undo();
    properties.stack.undo(); // it matches again
    QCOMPARE(properties.shown(), QStringList{ threshold });
}

void TestPropertyFilter::anotherObjectIsFilteredAfresh()
{
    Properties properties;
    properties.setFilter(QStringLiteral("@backup"));
    QCOMPARE(properties.filter.matchCount(), 1);
    properties.model.setObject(FirstNode);
    QCOMPARE(properties.filter.matchCount(), 0);
    properties.model.setObject(StuckVolume);
    QCOMPARE(properties.filter.matchCount(), 1);
}

void TestPropertyFilter::volumesAreFoundByWords()
{
    Volumes volumes;
    volumes.setFilter(QStringLiteral("hv01 volume1"));
    QCOMPARE(volumes.shown(), QVector<int>{ StuckVolume });
    QCOMPARE(volumes.filter.matchCount(), 1);
    QCOMPARE(volumes.filter.totalCount(), 4);
}

void TestPropertyFilter::stuckVolumes()
{
    Volumes volumes;
    volumes.setExtra(u"@inbackup"_s); // an unknown state is not a stuck one, a wrong one may be
    QCOMPARE(volumes.shown(), (QVector<int>{ StuckVolume, OddVolume }));
    volumes.setFilter(QStringLiteral("volume3"));
    QCOMPARE(volumes.shown(), QVector<int>{ OddVolume });
}

void TestPropertyFilter::aClearedVolumeStaysUntilTheFilterChanges()
{
    Volumes volumes;
    volumes.setExtra(u"@inbackup"_s);
    const QModelIndex cell = volumes.filter.index(0, VolumeTableModel::Backup);
    QVERIFY(volumes.filter.setData(cell, QStringLiteral("0")));
    QCOMPARE(volumes.shown(), (QVector<int>{ StuckVolume, OddVolume }));
    volumes.setExtra(u"@inbackup"_s);
    QCOMPARE(volumes.shown(), QVector<int>{ OddVolume });
    volumes.stack.undo(); // it matches again, by an edit from elsewhere
    QCOMPARE(volumes.shown(), (QVector<int>{ StuckVolume, OddVolume }));
}

void TestPropertyFilter::volumesAreFoundByFields()
{
    Volumes volumes;
    volumes.setFilter(u"owner:hv01 value:<2 -name:volume2"_s);
    QCOMPARE(volumes.shown(), QVector<int>{ StuckVolume });
    volumes.setFilter(u"@absent"_s);
    QCOMPARE(volumes.shown(), QVector<int>{ UnknownVolume });
    volumes.setFilter(u"@modified"_s);
    QCOMPARE(volumes.shown(), QVector<int>());
    QVERIFY(volumes.model.setData(
        volumes.model.index(0, VolumeTableModel::Backup), QStringLiteral("1")));
    QCOMPARE(volumes.shown(), QVector<int>{ IdleVolume });
}

void TestPropertyFilter::aPatternThatTakesTooLongLeavesTheRows()
{
    Volumes volumes;
    volumes.setFilter(u"volume1"_s);
    QSignalSpy status(&volumes.search, &IndexFilter::statusChanged);
    volumes.setFilter(u"/^(.|.)*\\d{9}$/"_s);
    QVERIFY(volumes.search.isTooCostly());
    QCOMPARE(status.count(), 1);
    QCOMPARE(volumes.shown(), QVector<int>{ StuckVolume });
    volumes.setFilter({});
    QVERIFY(!volumes.search.isTooCostly());
    QCOMPARE(volumes.filter.matchCount(), 4);
}

void TestPropertyFilter::volumesSortByTheirNumber()
{
    Volumes volumes;
    volumes.filter.sort(VolumeTableModel::Volume);
    QCOMPARE(volumes.shown(), (QVector<int>{ IdleVolume, OddVolume, UnknownVolume, StuckVolume }));
    volumes.filter.sort(VolumeTableModel::Backup, Qt::DescendingOrder);
    QCOMPARE(volumes.shown(), (QVector<int>{ OddVolume, StuckVolume, IdleVolume, UnknownVolume }));
}

QTEST_MAIN(TestPropertyFilter)
#include "tst_property_filter.moc"
