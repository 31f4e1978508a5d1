// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/opening/merge_files.h"

#include <QTest>

using namespace clusprop;

namespace {

/// A file of one cluster with one object, which has one property.
LoadedFile file(const char *path, const char *kind, const char *cluster, const char *id = "",
    quint32 number = 1)
{
    LoadedFile made;
    made.file = QString::fromLatin1(path);
    made.title = made.file;
    made.form = Form::Import;
    made.formWord = QString::fromLatin1(kind);
    made.cluster.name = QString::fromLatin1(cluster);
    made.cluster.id = QString::fromLatin1(id);
    made.cluster.sources = { { made.file, made.formWord } };
    made.files = { { made.file, 1, {} } };
    ClusterObject object;
    object.name = made.cluster.name;
    object.id = made.cluster.id;
    Property property;
    property.name = QStringLiteral("SameSubnetDelay");
    property.values = { dwordValue(number) };
    property.place.source = 0;
    property.place.line = 7;
    object.list(Scope::Common).properties = { property };
    made.cluster.objects = { object };
    return made;
}

LoadedFile list(const char *path)
{
    LoadedFile made = file(path, "property-list", "");
    made.form = Form::PropertyList;
    return made;
}

LoadedFile snapshot(const char *path, const char *taken)
{
    LoadedFile made = file(path, "snapshot", "CL01", "9b");
    made.form = Form::Snapshot;
    made.cluster.taken = QString::fromLatin1(taken);
    return made;
}

using Groups = QVector<QVector<int>>;

} // namespace

class TestMergeFiles : public QObject
{
    Q_OBJECT

private slots:
    void groupsByCluster_data();
    void groupsByCluster();
    void oneClusterAtATimeWhereAllIsMerged();
    void namesWithoutIdsDoNotContradictIds();
    void theSurestSourceComesFirst();
    void everyValueKeepsItsSource();
    void differencesKeepBothSources();
    void notesNameTheirFile();
    void aPartOfOneFileIsAPartOfAll();
};

void TestMergeFiles::groupsByCluster_data()
{
    QTest::addColumn<QVector<LoadedFile>>("files");
    QTest::addColumn<Groups>("expected");
    using Files = QVector<LoadedFile>;
    QTest::newRow("nothing") << Files{} << Groups{};
    QTest::newRow("one id under two names") << Files{ file("a", "reg", "CL01", "9B"),
        file("b", "json", "CL01.contoso.com", "{9b}") } << Groups{ { 0, 1 } };
    QTest::newRow("one name, one of them with an id")
        << Files{ file("a", "reg", "CL01", "9b"), file("b", "json", "cl01") } << Groups{ { 0, 1 } };
    QTest::newRow("two clusters") << Files{ file("a", "reg", "CL01"), file("b", "reg", "CL02"),
        file("c", "json", "CL01") } << Groups{ { 0, 2 }, { 1 } };
    QTest::newRow("one name and two ids")
        << Files{ file("a", "reg", "CL01", "1"), file("b", "reg", "CL01", "2") }
        << Groups{ { 0 }, { 1 } };
    QTest::newRow("a file that names no cluster joins the only one")
        << Files{ file("a", "csv", ""), file("b", "reg", "CL01") } << Groups{ { 0, 1 } };
    QTest::newRow("with two clusters it stays apart")
        << Files{ file("a", "csv", ""), file("b", "reg", "CL01"), file("c", "reg", "CL02") }
        << Groups{ { 0 }, { 1 }, { 2 } };
    QTest::newRow("files that name no cluster belong together")
        << Files{ file("a", "csv", ""), file("b", "json", "") } << Groups{ { 0, 1 } };
    QTest::newRow("lists alone stay alone") << Files{ list("a"), list("b") } << Groups{ { 0 }, { 1 } };
    QTest::newRow("a list joins the only cluster")
        << Files{ list("a"), file("b", "reg", "CL01") } << Groups{ { 0, 1 } };
    QTest::newRow("two moments of one cluster")
        << Files{ snapshot("a", "2026-03-14T00:00:00Z"), snapshot("b", "2026-03-15T00:00:00Z") }
        << Groups{ { 0 }, { 1 } };
    QTest::newRow("one moment of one cluster")
        << Files{ snapshot("a", "2026-03-14T00:00:00Z"), file("b", "reg", "CL01", "9b") }
        << Groups{ { 0, 1 } };
}

void TestMergeFiles::groupsByCluster()
{
    QFETCH(QVector<LoadedFile>, files);
    const auto groups = groupFiles(files, Joining::ByCluster);
    QVERIFY(groups);
    QTEST(*groups, "expected");
}

void TestMergeFiles::oneClusterAtATimeWhereAllIsMerged()
{
    const auto groups
        = groupFiles({ file("a", "reg", "CL01"), list("x"), file("b", "reg", "CL02") }, Joining::Always);
    QVERIFY(!groups);
    QCOMPARE(groups.error().file, QStringLiteral("b"));
    QCOMPARE(groups.error().what, QStringLiteral("it is of the cluster CL02, and a is of CL01"));
    QVERIFY(!groups.error().todo.isEmpty());

    const auto moments = groupFiles({ snapshot("a", "2026-03-14T00:00:00Z"),
                                        snapshot("b", "2026-03-15T00:00:00Z"), list("x") },
        Joining::Always);
    QVERIFY(moments);
    QCOMPARE(*moments, (Groups{ { 0, 1, 2 } }));
}

void TestMergeFiles::namesWithoutIdsDoNotContradictIds()
{
    LoadedFile onlyId = file("a", "reg", "", "9b");
    QVERIFY(groupFiles({ onlyId, file("b", "json", "CL01") }, Joining::Always));
    QVERIFY(!groupFiles(
        { file("a", "reg", "CL01", "9b"), file("b", "json", "CL01", "9c") }, Joining::Always));
}

void TestMergeFiles::theSurestSourceComesFirst()
{
    const LoadedFile merged
        = mergeFiles({ file("t", "parameter-table", "CL01"), file("c", "clixml", "CL01"), list("l"),
            file("h", "hive", "CL01", "9b") });
    QStringList kinds;
    for (const Source &source : merged.cluster.sources)
        kinds.append(source.kind);
    QCOMPARE(kinds,
        (QStringList{ QStringLiteral("property-list"), QStringLiteral("hive"),
            QStringLiteral("clixml"), QStringLiteral("parameter-table") }));
    QCOMPARE(merged.form, Form::Import);
    QCOMPARE(merged.file, QString());
    QCOMPARE(merged.files.size(), 4);
    QCOMPARE(merged.title, QStringLiteral("CL01 (4 files)"));
    QCOMPARE(merged.cluster.id, QStringLiteral("9b"));
    QCOMPARE(merged.cluster.objects.size(), 1);
}

void TestMergeFiles::everyValueKeepsItsSource()
{
    LoadedFile second = file("b", "csv", "CL01");
    second.cluster.objects.first().list(Scope::Common).properties.first().name
        = QStringLiteral("CrossSubnetDelay");
    const LoadedFile merged = mergeFiles({ file("a", "reg", "CL01"), second });
    const PropertyList &list = merged.cluster.objects.first().list(Scope::Common);
    QCOMPARE(list.properties.size(), 2);
    QCOMPARE(placeReference(merged.cluster, list.properties[0].place), QStringLiteral("a:7"));
    QCOMPARE(placeReference(merged.cluster, list.properties[1].place), QStringLiteral("b:7"));
}

void TestMergeFiles::differencesKeepBothSources()
{
    const LoadedFile merged
        = mergeFiles({ file("a", "reg", "CL01", "", 1000), file("b", "csv", "CL01", "", 2000) });
    const Property &property = merged.cluster.objects.first().list(Scope::Common).properties.first();
    QCOMPARE(property.extras->cutText, QStringLiteral("1000 or 2000"));
    QCOMPARE(placeReference(merged.cluster, property.extras->claims[0].place), QStringLiteral("a:7"));
    QCOMPARE(placeReference(merged.cluster, property.extras->claims[1].place), QStringLiteral("b:7"));
}

void TestMergeFiles::notesNameTheirFile()
{
    LoadedFile first = file("folder/a.reg", "reg", "CL01");
    first.notes = { { {}, -1, QStringLiteral("214"), QStringLiteral("skipped") } };
    const LoadedFile merged = mergeFiles({ first, file("b", "csv", "CL01") });
    QCOMPARE(merged.notes.size(), 1);
    QCOMPARE(merged.notes.first().where, QStringLiteral("a.reg:214"));
}

void TestMergeFiles::aPartOfOneFileIsAPartOfAll()
{
    LoadedFile first = file("a.xml", "clixml", "CL01");
    first.stopped = LoadNote{ {}, -1, QStringLiteral("9"), QStringLiteral("the file ends here") };
    const LoadedFile merged = mergeFiles({ file("b", "reg", "CL01"), first });
    QVERIFY(merged.isPartial());
    QCOMPARE(merged.stopped->where, QStringLiteral("a.xml:9"));
}

QTEST_GUILESS_MAIN(TestMergeFiles)

#include "tst_merge_files.moc"
