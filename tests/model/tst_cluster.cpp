// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume.h"

#include <QtTest>

using namespace clusprop;

namespace {

ClusterObject objectOf(ObjectClass objectClass, const QString &name, const QString &id = {})
{
    ClusterObject object;
    object.objectClass = objectClass;
    object.name = name;
    object.id = id;
    return object;
}

Cluster smallCluster()
{
    Cluster cluster;
    cluster.objects.append(objectOf(ObjectClass::Cluster, QStringLiteral("CL01")));
    cluster.objects.append(objectOf(ObjectClass::Resource, QStringLiteral("Cluster Disk 2"),
        QStringLiteral("68360627-3752-4073-8a77-7316941d0153")));
    cluster.objects.append(objectOf(ObjectClass::Resource, QStringLiteral("Cluster: odd name")));
    ClusterObject volume = objectOf(ObjectClass::Volume, QStringLiteral("C:\\ClusterStorage\\Volume3"));
    setVolumeText(volume, volume_property::volumeName, QStringLiteral("\\\\?\\Volume{01}\\"));
    cluster.objects.append(volume);
    return cluster;
}

} // namespace

class TestCluster : public QObject
{
    Q_OBJECT

private slots:
    void findsObjectsByLabel_data();
    void findsObjectsByLabel();
    void saysWhatWouldWork_data();
    void saysWhatWouldWork();
    void volumeRowsSayOnlyWhatTheSourceSays_data();
    void volumeRowsSayOnlyWhatTheSourceSays();
    void namesOfPropertiesCompareWithoutCase();
    void textEndsAtItsNul();
    void classWordsAreReadBack();
};

void TestCluster::findsObjectsByLabel_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QVector<int>>("expected");
    QTest::newRow("a class alone is all of it") << "resource:" << QVector<int>{ 1, 2 };
    QTest::newRow("a class without colon") << "cluster" << QVector<int>{ 0 };
    QTest::newRow("a name in other case") << "RESOURCE:cluster disk 2" << QVector<int>{ 1 };
    QTest::newRow("a GUID in braces") << "resource:{68360627-3752-4073-8A77-7316941D0153}"
                                      << QVector<int>{ 1 };
    QTest::newRow("a name that holds a colon") << "resource:Cluster: odd name" << QVector<int>{ 2 };
    QTest::newRow("the last part of a volume's path") << "volume:Volume3" << QVector<int>{ 3 };
    QTest::newRow("a volume's friendly name") << "volume:C:\\ClusterStorage\\Volume3" << QVector<int>{ 3 };
    QTest::newRow("a volume's GUID path") << "volume:\\\\?\\Volume{01}\\" << QVector<int>{ 3 };
}

void TestCluster::findsObjectsByLabel()
{
    QFETCH(QString, label);
    QFETCH(QVector<int>, expected);
    const ObjectMatch match = findObjects(smallCluster(), label);
    QCOMPARE(match.problem, QString());
    QCOMPARE(match.objects, expected);
}

void TestCluster::saysWhatWouldWork_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("part");
    QTest::newRow("a word that is no class") << "disk:x" << "networkInterface";
    QTest::newRow("a name that is not there") << "resource:nope" << "Cluster Disk 2";
    QTest::newRow("a class without objects") << "node:" << "no object of class node";
}

void TestCluster::saysWhatWouldWork()
{
    QFETCH(QString, label);
    QFETCH(QString, part);
    const ObjectMatch match = findObjects(smallCluster(), label);
    QVERIFY(match.objects.isEmpty());
    QVERIFY2(match.problem.contains(part), qPrintable(match.problem));
}

void TestCluster::volumeRowsSayOnlyWhatTheSourceSays_data()
{
    QTest::addColumn<int>("said"); // -1: the source does not say
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("nodeReason");
    QTest::addColumn<int>("redirected");
    QTest::addColumn<int>("maintenance");
    QTest::newRow("nothing is known") << -1 << -1 << -1 << -1 << -1;
    QTest::newRow("its own word wins") << 0 << 1 << 1 << 0 << 0;
    QTest::newRow("a node with a reason") << -1 << 0 << 1 << 1 << 0;
    QTest::newRow("nodes without a reason") << -1 << 1 << 0 << 0 << 0;
    QTest::newRow("the fault bits alone") << -1 << 5 << -1 << 1 << 1;
}

void TestCluster::volumeRowsSayOnlyWhatTheSourceSays()
{
    QFETCH(int, said);
    QFETCH(int, fault);
    QFETCH(int, nodeReason);
    QFETCH(int, redirected);
    QFETCH(int, maintenance);
    const auto given = [](int number) {
        return number < 0 ? std::nullopt : std::optional(static_cast<quint32>(number));
    };
    Cluster cluster;
    ClusterObject volume = objectOf(ObjectClass::Volume, QStringLiteral("V"));
    setVolumeNumber(volume, volume_property::redirectedAccess, given(said));
    setVolumeNumber(volume, volume_property::faultState, given(fault));
    if (nodeReason >= 0)
        volume.nodeStates.append({ QStringLiteral("N"), {}, static_cast<quint64>(nodeReason), std::nullopt });
    cluster.objects.append(volume);

    const VolumeRow row = volumeRow(cluster, 0);
    QCOMPARE(row.redirected ? int(*row.redirected) : -1, redirected);
    QCOMPARE(row.maintenance ? int(*row.maintenance) : -1, maintenance);
    QVERIFY(!row.backupInProgress);
    QVERIFY(!row.inBackup());
}

void TestCluster::namesOfPropertiesCompareWithoutCase()
{
    PropertyList list;
    Property property;
    property.name = QStringLiteral("BackupInProgress");
    property.values.append(dwordValue(1));
    list.properties.append(property);
    QCOMPARE(list.indexOf(u"backupinprogress"), 0);
    QCOMPARE(list.indexOf(u"Backup"), -1);
    QCOMPARE(numberOf(*list.find(u"BACKUPINPROGRESS")), std::optional<quint64>(1));
}

void TestCluster::textEndsAtItsNul()
{
    const QString text = QStringLiteral("ab") + QChar(u'\0') + QStringLiteral("cd");
    QCOMPARE(textOf(textValue(text)), std::optional(QStringLiteral("ab")));
    QCOMPARE(textValue(QString()).payload, QByteArray(2, '\0'));
}

void TestCluster::classWordsAreReadBack()
{
    for (const ObjectClass objectClass : allObjectClasses)
        QCOMPARE(objectClassFromWord(objectClassWord(objectClass).toUpper()), std::optional(objectClass));
    QVERIFY(!objectClassFromWord(u"disk"));
}

QTEST_GUILESS_MAIN(TestCluster)
#include "tst_cluster.moc"
