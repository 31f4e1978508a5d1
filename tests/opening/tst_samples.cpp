// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/merging/merge_property.h"
#include "core/model/volume.h"
#include "core/opening/open_files.h"

#include <QDir>
#include <QHash>
#include <QTest>

using namespace clusprop;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/") + name;
}

QString sample(const char *name)
{
    return sample(QString::fromLatin1(name));
}

/// Every property of a file by the object's class and name, the kind of list and the canonical name.
QHash<QString, Property> propertiesOf(const Cluster &cluster)
{
    QHash<QString, Property> all;
    for (const ClusterObject &object : cluster.objects) {
        for (const Scope scope : allScopes) {
            for (const Property &property : object.list(scope).properties) {
                const QString name = Catalog::shared().canonicalName(
                    object.objectClass, object.resourceType, isPrivate(scope), property.name);
                all.insert(QStringLiteral("%1 %2 %3")
                               .arg(objectLabel(object), isPrivate(scope) ? u"private" : u"common",
                                   name)
                               .toCaseFolded(),
                    property);
            }
        }
    }
    return all;
}

LoadedFile opened(const char *name)
{
    auto file = loadFile(sample(name));
    return file ? *std::move(file) : LoadedFile();
}

/// What the model of the samples says of the third volume in every format that tells it.
void checkThirdVolume(const Cluster &cluster, std::optional<quint64> backup)
{
    const QVector<VolumeRow> rows = volumeRows(cluster);
    QCOMPARE(rows.size(), 6);
    const auto third = std::find_if(rows.begin(), rows.end(),
        [](const VolumeRow &row) { return row.friendlyName.endsWith(u"Volume3"); });
    QVERIFY(third != rows.end());
    QCOMPARE(third->resource, QStringLiteral("Cluster Disk 4"));
    QCOMPARE(third->backupInProgress, backup);
}

} // namespace

class TestSamples : public QObject
{
    Q_OBJECT

private slots:
    void everyFileOpens_data();
    void everyFileOpens();
    void objectsAreToldWhileFilesAreRead_data();
    void objectsAreToldWhileFilesAreRead();
    void filesSayTheSame_data();
    void filesSayTheSame();
    void hiveAndExportAreEqual();
    void everythingMergesWithoutADispute();
    void volumesAreJoinedFromThreeSources();
    void foreignFilesAreNamed_data();
    void foreignFilesAreNamed();
    void damagedFilesAreRefusedOrReported_data();
    void damagedFilesAreRefusedOrReported();
    void whatIsCutIsNeverKnown();
};

void TestSamples::everyFileOpens_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("objects");
    QTest::newRow("CLUSDB") << "hive" << 45;
    QTest::newRow("Cluster.hiv") << "hive" << 45;
    QTest::newRow("cluster.reg") << "reg" << 45;
    QTest::newRow("GetCluster.XML") << "clixml" << 1;
    QTest::newRow("GetClusterResource.XML") << "clixml" << 17; // and the cluster that they are of
    QTest::newRow("GetClusterResourceParameters.XML") << "clixml" << 16;
    QTest::newRow("GetClusterSharedVolume.XML") << "clixml" << 6;
    QTest::newRow("cluster.json") << "json" << 1;
    QTest::newRow("cluster-parameters.json") << "json" << 16;
    QTest::newRow("cluster-parameters.ps7.json") << "json" << 16;
    QTest::newRow("csv-volumes.json") << "json" << 6;
    QTest::newRow("wmi-clustersharedvolume.json") << "json" << 6;
    QTest::newRow("cluster-parameters.csv") << "csv" << 16;
    QTest::newRow("cluster-parameters.ps7.csv") << "csv" << 16;
    QTest::newRow("wmi-clustersharedvolume.csv") << "csv" << 6;
    QTest::newRow("get-cluster-fl.utf16.txt") << "format-list" << 1;
    QTest::newRow("get-cluster-fl.utf8.txt") << "format-list" << 1;
    QTest::newRow("get-cluster-fl.german-nobom.txt") << "format-list" << 1;
    QTest::newRow("get-clustergroup-all.txt") << "format-list" << 11;
    QTest::newRow("get-clusternetwork-all.txt") << "format-list" << 2;
    QTest::newRow("get-clusternode-all.txt") << "format-list" << 3;
    QTest::newRow("get-clusterresource-all.txt") << "format-list" << 16;
    QTest::newRow("get-clusterresource-with-parameter-all.txt") << "format-list" << 16;
    QTest::newRow("get-clustersharedvolume-sharedvolumeinfo.txt") << "format-list" << 6;
    QTest::newRow("get-clustersharedvolumestate.txt") << "format-list" << 6;
    // Two machines' configurations have one name, as far as the table shows it.
    QTest::newRow("get-clusterresource-with-parameter.txt") << "parameter-table" << 15;
    QTest::newRow("snapshot.json") << "snapshot" << 51;
}

void TestSamples::everyFileOpens()
{
    QFETCH(QString, kind);
    const auto file = loadFile(sample(QTest::currentDataTag()));
    QVERIFY2(file, qPrintable(file ? QString() : file.error().message()));
    QCOMPARE(file->formWord, kind);
    QTEST(static_cast<int>(file->cluster.objects.size()), "objects");
    QVERIFY(!file->isPartial());
    QVERIFY(!file->recognised.isEmpty());
    QCOMPARE(file->files.size(), 1);
    QVERIFY(!file->files.first().sha256.isEmpty());
    for (const ClusterObject &object : file->cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties) {
                const Place &place = property.place;
                QCOMPARE(place.source, 0);
                QVERIFY2(property.knowledge == Knowledge::Absent || place.line > 0
                        || !place.key.isEmpty() || place.hasBytes(),
                    qPrintable(property.name));
                QCOMPARE(property.knowledge == Knowledge::Known, !property.values.isEmpty());
            }
        }
    }
}

void TestSamples::objectsAreToldWhileFilesAreRead_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<int>("count");
    const auto row = [](const char *file, const char *objectClass, int count) {
        QTest::newRow(file) << QString::fromLatin1(objectClass) << count;
    };
    row("CLUSDB", "resource", 16);
    row("cluster.reg", "resource", 16);
    row("snapshot.json", "resource", 16);
    row("GetClusterResource.XML", "resource", 16);
    row("cluster-parameters.csv", "resource", 16);
    row("cluster-parameters.json", "resource", 16);
    row("get-clusternode-all.txt", "node", 3);
    row("csv-volumes.json", "volume", 6);
}

/// Each by its name, and no others than the file turns out to have.
void TestSamples::objectsAreToldWhileFilesAreRead()
{
    QFETCH(QString, word);
    QFETCH(int, count);
    QVector<std::pair<ObjectClass, QString>> told;
    LoadOptions options;
    options.sighted = [&told](ObjectClass objectClass, const QString &name) {
        told.append({ objectClass, name });
    };
    const auto file = loadFile(sample(QTest::currentDataTag()), options);
    QVERIFY(file);
    int ofClass = 0;
    for (const auto &[objectClass, name] : std::as_const(told)) {
        const bool isThere = std::ranges::any_of(file->cluster.objects, [&](const ClusterObject &object) {
            return object.objectClass == objectClass && object.name == name;
        });
        QVERIFY2(isThere, qPrintable(name));
        ofClass += objectClassWord(objectClass) == word ? 1 : 0;
    }
    QCOMPARE(ofClass, count);
}

void TestSamples::filesSayTheSame_data()
{
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("least"); // values that both know
    const auto row = [](const char *left, const char *right, int least) {
        QTest::addRow("%s = %s", left, right) << QString::fromLatin1(right) << least;
    };
    row("CLUSDB", "Cluster.hiv", 700);
    row("CLUSDB", "snapshot.json", 650);
    row("CLUSDB", "GetCluster.XML", 65);
    row("CLUSDB", "GetClusterResource.XML", 250);
    row("CLUSDB", "GetClusterResourceParameters.XML", 150);
    row("CLUSDB", "cluster.json", 65);
    row("CLUSDB", "cluster-parameters.json", 150);
    row("CLUSDB", "cluster-parameters.ps7.json", 150);
    row("CLUSDB", "cluster-parameters.csv", 100);
    row("CLUSDB", "cluster-parameters.ps7.csv", 100);
    row("CLUSDB", "get-cluster-fl.utf16.txt", 60);
    row("CLUSDB", "get-clustergroup-all.txt", 90);
    row("CLUSDB", "get-clusterresource-all.txt", 200);
    row("CLUSDB", "get-clusternetwork-all.txt", 15);
    row("CLUSDB", "get-clusternode-all.txt", 5);
    row("CLUSDB", "get-clusterresource-with-parameter-all.txt", 100);
    row("CLUSDB", "get-clusterresource-with-parameter.txt", 80);
    row("snapshot.json", "GetCluster.XML", 65);
    row("snapshot.json", "cluster.json", 65);
    row("snapshot.json", "GetClusterResource.XML", 250);
    row("snapshot.json", "GetClusterResourceParameters.XML", 150);
    row("snapshot.json", "GetClusterSharedVolume.XML", 30);
    row("snapshot.json", "csv-volumes.json", 40);
    row("snapshot.json", "wmi-clustersharedvolume.json", 20);
    row("snapshot.json", "wmi-clustersharedvolume.csv", 15);
    row("snapshot.json", "get-clustersharedvolume-sharedvolumeinfo.txt", 25);
    row("cluster-parameters.json", "cluster-parameters.ps7.json", 150);
    row("cluster-parameters.json", "GetClusterResourceParameters.XML", 150);
    row("get-cluster-fl.utf16.txt", "get-cluster-fl.utf8.txt", 60);
}

void TestSamples::filesSayTheSame()
{
    QFETCH(QString, other);
    QFETCH(int, least);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    const auto left = loadFile(sample(tag.section(QStringLiteral(" = "), 0, 0)));
    const auto right = loadFile(sample(other));
    QVERIFY(left && right);
    const QHash<QString, Property> ours = propertiesOf(left->cluster);
    const QHash<QString, Property> theirs = propertiesOf(right->cluster);
    int compared = 0;
    for (auto it = ours.begin(); it != ours.end(); ++it) {
        const auto found = theirs.find(it.key());
        if (found == theirs.end() || it->knowledge != Knowledge::Known
            || found->knowledge != Knowledge::Known)
            continue;
        ++compared;
        QVERIFY2(sameMeaning(*it, *found), qPrintable(it.key()));
    }
    QVERIFY2(compared >= least, qPrintable(QString::number(compared)));
}

void TestSamples::hiveAndExportAreEqual()
{
    const LoadedFile hive = opened("CLUSDB");
    for (const char *name : { "Cluster.hiv", "cluster.reg" }) {
        const LoadedFile other = opened(name);
        QCOMPARE(other.cluster.name, hive.cluster.name);
        QCOMPARE(other.cluster.id, hive.cluster.id);
        const QHash<QString, Property> ours = propertiesOf(hive.cluster);
        QCOMPARE(propertiesOf(other.cluster), ours);
        QVERIFY(ours.size() > 700);
    }
}

void TestSamples::everythingMergesWithoutADispute()
{
    const OpenedFiles all = openFiles({ sample("") }, {}, Joining::ByCluster);
    // The damaged ones lie in the folder as well; their cluster is not this one.
    const auto whole = std::find_if(all.documents.begin(), all.documents.end(),
        [](const LoadedFile &file) { return file.cluster.name == u"CONTOSO-CL01"; });
    QVERIFY(whole != all.documents.end());
    QStringList disputed;
    for (const ClusterObject &object : whole->cluster.objects) {
        for (const PropertyList &list : object.lists) {
            for (const Property &property : list.properties) {
                if (property.isDisputed())
                    disputed.append(QStringLiteral("%1 %2: %3")
                                        .arg(objectLabel(object), property.name, property.extras->cutText));
            }
        }
    }
    QCOMPARE(disputed, QStringList());
    checkThirdVolume(whole->cluster, 1);
    QVERIFY(whole->files.size() >= 27);
}

void TestSamples::volumesAreJoinedFromThreeSources()
{
    const OpenedFiles one = openFiles({ sample("csv-volumes.json") }, {}, Joining::Always);
    checkThirdVolume(one.documents.first().cluster, std::nullopt); // which is not 0
    const OpenedFiles three = openFiles({ sample("csv-volumes.json"),
                                            sample("get-clustersharedvolumestate.txt"),
                                            sample("wmi-clustersharedvolume.csv") },
        {}, Joining::Always);
    QCOMPARE(three.documents.size(), 1);
    const Cluster &cluster = three.documents.first().cluster;
    checkThirdVolume(cluster, 1);
    for (const ClusterObject &object : cluster.objects) {
        QCOMPARE(object.objectClass, ObjectClass::Volume);
        QCOMPARE(object.nodeStates.size(), 3);
    }
}

void TestSamples::foreignFilesAreNamed_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("windows_exporter.prom") << "metrics";
    QTest::newRow("malformed/regedit4.reg") << "it deletes";
    QTest::newRow("malformed/empty.json") << "empty";
}

void TestSamples::foreignFilesAreNamed()
{
    QFETCH(QString, what);
    const auto file = loadFile(sample(QTest::currentDataTag()));
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
    QVERIFY2(file.error().what.contains(what), qPrintable(file.error().message()));
    QVERIFY(!file.error().todo.isEmpty());
}

void TestSamples::damagedFilesAreRefusedOrReported_data()
{
    QTest::addColumn<bool>("opens");
    QTest::addColumn<QString>("where"); // of the error, or of a note
    QTest::newRow("malformed/bad-checksum.hiv") << false << "@0x1fc";
    QTest::newRow("malformed/truncated.hiv") << false << "@0xeaaa";
    QTest::newRow("malformed/dirty-sequence.hiv") << true << "@0x4";
    QTest::newRow("malformed/cycle.hiv") << true << "";
    QTest::newRow("malformed/bigvalue.hiv") << true << "";
    QTest::newRow("malformed/cut-in-hex.reg") << true << "";
    QTest::newRow("malformed/utf16be.reg") << true << "";
    QTest::newRow("malformed/utf8-nobom.reg") << true << "";
    QTest::newRow("malformed/cut.json") << true << "";
    QTest::newRow("malformed/depth-cut.json") << false << "";
    QTest::newRow("malformed/entity-bomb.xml") << false << "1";
    QTest::newRow("malformed/ragged.csv") << false << "";
}

void TestSamples::damagedFilesAreRefusedOrReported()
{
    QFETCH(bool, opens);
    QFETCH(QString, where);
    const auto file = loadFile(sample(QTest::currentDataTag()));
    QVERIFY2(file.has_value() == opens, qPrintable(file ? QString() : file.error().message()));
    if (!file) {
        QCOMPARE(file.error().where, where);
        return;
    }
    QStringList places;
    for (const LoadNote &note : file->notes)
        places.append(note.where);
    QVERIFY2(where.isEmpty() || places.contains(where), qPrintable(places.join(u' ')));
}

void TestSamples::whatIsCutIsNeverKnown()
{
    const LoadedFile table = opened("get-clusterresource-with-parameter.txt");
    const QHash<QString, Property> exact = propertiesOf(opened("CLUSDB").cluster);
    const QHash<QString, Property> shown = propertiesOf(table.cluster);
    int cut = 0;
    for (auto it = shown.begin(); it != shown.end(); ++it) {
        const auto found = exact.find(it.key());
        if (it->knowledge == Knowledge::Known)
            continue;
        ++cut;
        QVERIFY2(it->values.isEmpty(), qPrintable(it.key()));
        if (it->knowledge == Knowledge::Cut && found != exact.end())
            QVERIFY2(!cutTextOf(*it).isEmpty(), qPrintable(it.key()));
    }
    QVERIFY2(cut > 10, qPrintable(QString::number(cut)));
}

QTEST_GUILESS_MAIN(TestSamples)

#include "tst_samples.moc"
