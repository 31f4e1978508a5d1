// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_import.h"
#include "core/model/volume.h"
#include "tests/importers/shell_support.h"

#include <QTest>

#include <algorithm>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using shell::record;

namespace {

const QString friendlyName = u"C:\\ClusterStorage\\Volume1"_s;
const QString guidPath = u"\\\\?\\Volume{e3a6879a-0688-44bc-948d-23628c40aa31}\\"_s;

LoadResult<LoadedFile> import(const ShellRecord &one)
{
    ShellImport importer;
    importer.add(one);
    return importer.finish(u"json"_s, u"JSON"_s);
}

/// "FaultState 1, VolumeName \\?\…", in the order of the lists; "-" for what is absent.
QString summary(const ClusterObject &volume)
{
    QStringList parts;
    for (const PropertyList &list : volume.lists) {
        for (const Property &property : list.properties) {
            QString value = u"-"_s;
            if (property.knowledge == Knowledge::Cut)
                value = u"cut "_s + property.extras->cutText;
            else if (const auto number = numberOf(property))
                value = QString::number(*number);
            else if (const auto text = textOf(property))
                value = *text;
            parts.append(property.name + u' ' + value);
        }
    }
    return parts.join(u", "_s);
}

ShellRecord infoRecord(bool withPartition)
{
    ShellRecord info = record({},
        { { u"FaultState"_s, shell::integer(5) },
            { u"FriendlyVolumeName"_s, shell::text(friendlyName) },
            { u"MaintenanceMode"_s, shell::boolean(true) },
            { u"PartitionNumber"_s, shell::integer(2) },
            { u"RedirectedAccess"_s, shell::boolean(false) },
            { u"VolumeOffset"_s, shell::integer(135266304) } });
    const ShellRecord partition = record({},
        { { u"Name"_s, shell::text(guidPath) }, { u"PartitionNumber"_s, shell::integer(2) },
            { u"Size"_s, shell::integer(10) }, { u"FreeSpace"_s, shell::integer(3) } });
    const QString type = u"Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo"_s;
    info.members.append({ u"Partition"_s,
        withPartition ? shell::object({}, {}, type, { partition }) : shell::text(type), -1 });
    return info;
}

ShellRecord volumeRecord(const ShellValue &info)
{
    return record(shell::cmdletType(u"ClusterSharedVolume"_s),
        { { u"Name"_s, shell::text(u"Cluster Disk 2"_s) }, { u"Id"_s, shell::text(u"6836"_s) },
            { u"OwnerNode"_s, shell::text(u"HV01"_s) }, { u"State"_s, shell::integer(2) },
            { u"SharedVolumeInfo"_s, info } });
}

ShellRecord stateRecord(
    const ShellValue &state, const ShellValue &fileSystem, const ShellValue &block)
{
    return record({},
        { { u"BlockRedirectedIOReason"_s, block },
            { u"FileSystemRedirectedIOReason"_s, fileSystem },
            { u"Name"_s, shell::written(u"Cluster Disk 2"_s) },
            { u"Node"_s, shell::written(u"HV03"_s) }, { u"StateInfo"_s, state },
            { u"VolumeFriendlyName"_s, shell::written(u"Volume1"_s) },
            { u"VolumeName"_s, shell::written(guidPath) } });
}

} // namespace

class TestShellVolumes : public QObject
{
    Q_OBJECT
private slots:
    void readsASharedVolume();
    void readsWhatIsCutByDepth();
    void readsSeveralPartitions();
    void readsInfoAlone();
    void readsStates_data();
    void readsStates();
    void readsWmi_data();
    void readsWmi();
    void volumesWithoutAnyNameAreLeftOut();
};

void TestShellVolumes::readsASharedVolume()
{
    for (const ShellValue &info : { shell::objects({ infoRecord(true) }),
             shell::object({}, {}, u"ClusterSharedVolumeInfo"_s, { infoRecord(true) }) }) {
        const auto file = import(volumeRecord(info));
        QVERIFY(file);
        QCOMPARE(file->cluster.objects.size(), 1);
        const ClusterObject &volume = file->cluster.objects.first();
        QCOMPARE(volume.objectClass, ObjectClass::Volume);
        QCOMPARE(volume.name, friendlyName);
        QCOMPARE(volume.resourceName, u"Cluster Disk 2"_s);
        QCOMPARE(volume.resourceId, u"6836"_s);
        QCOMPARE(volume.ownerNode, u"HV01"_s);
        QCOMPARE(volume.state, u"Online"_s);
        QCOMPARE(summary(volume),
            u"BackupInProgress -, FaultState 5, RedirectedAccess 0, MaintenanceMode 1, "
            "VolumeFriendlyName %1, PartitionNumber 2, VolumeOffset 135266304, VolumeName %2, "
            "Size 10, FreeSpace 3"_s.arg(friendlyName, guidPath));
        QCOMPARE(volume.find(u"Size")->values.first(), largeValue(10));
        const Property *backup = volume.list(Scope::Common).find(volume_property::backupInProgress);
        QVERIFY(backup);
        QCOMPARE(backup->knowledge, Knowledge::Absent);
        QCOMPARE(backup->place.source, 0);
    }
}

void TestShellVolumes::readsWhatIsCutByDepth()
{
    const auto withoutPartition = import(volumeRecord(shell::objects({ infoRecord(false) })));
    QVERIFY(withoutPartition);
    QCOMPARE(withoutPartition->cluster.objects.first().find(u"VolumeName"), nullptr);
    QCOMPARE(withoutPartition->notes.size(), 0);

    const auto withoutInfo = import(volumeRecord(shell::cut(u"System.Object[]"_s)));
    QVERIFY(withoutInfo);
    const ClusterObject &volume = withoutInfo->cluster.objects.first();
    QCOMPARE(volume.name, u"Cluster Disk 2"_s);
    QCOMPARE(summary(volume), u"BackupInProgress -"_s);
    QCOMPARE(withoutInfo->notes.size(), 1);
    QVERIFY(withoutInfo->notes.first().text.contains(u"SharedVolumeInfo of volume:Cluster Disk 2"));
}

void TestShellVolumes::readsSeveralPartitions()
{
    ShellRecord second = infoRecord(false);
    second.members[1].value = shell::text(u"C:\\ClusterStorage\\Volume2"_s);
    const auto file = import(volumeRecord(shell::objects({ infoRecord(false), second })));
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 2);
    for (const ClusterObject &volume : file->cluster.objects)
        QCOMPARE(volume.resourceId, u"6836"_s);
}

void TestShellVolumes::readsInfoAlone()
{
    const auto file = import(record({},
        { { u"Name"_s, shell::written(u"Cluster Disk 2"_s) },
            { u"FaultState"_s, shell::written(u"NoDirectIO, InMaintenance"_s) },
            { u"FriendlyVolumeName"_s, shell::written(friendlyName) },
            { u"MaintenanceMode"_s, shell::written(u"False"_s) },
            { u"Partition"_s,
                shell::written(
                    u"Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo"_s) },
            { u"PartitionNumber"_s, shell::written(u"2"_s) },
            { u"RedirectedAccess"_s, shell::written(u"Wahr"_s) } }));
    QVERIFY(file);
    const ClusterObject &volume = file->cluster.objects.first();
    QCOMPARE(volume.resourceName, u"Cluster Disk 2"_s);
    QCOMPARE(summary(volume),
        u"BackupInProgress -, FaultState 5, RedirectedAccess cut Wahr, MaintenanceMode 0, "
        "VolumeFriendlyName %1, PartitionNumber 2"_s.arg(friendlyName));
}

void TestShellVolumes::readsStates_data()
{
    QTest::addColumn<QVector<ShellRecord>>("record");
    QTest::addColumn<QString>("state");
    QTest::addColumn<qint64>("reason"); // -1: none
    QTest::addColumn<QString>("reasonText");
    QTest::addColumn<qint64>("block");
    const auto row = [](const char *title, const ShellRecord &one, const QString &state,
                         qint64 reason, const QString &text, qint64 block) {
        QTest::newRow(title) << QVector<ShellRecord>{ one } << state << reason << text << block;
    };
    using namespace shell;
    row("names",
        stateRecord(written(u"Direct"_s), written(u"NotFileSystemRedirected"_s),
            written(u"NotBlockRedirected"_s)),
        u"Direct"_s, 0, {}, 0);
    row("numbers", stateRecord(integer(3), integer(33), integer(2)), u"FileSystemRedirected"_s, 33,
        {}, 2);
    row("enumerations",
        stateRecord(enumeration(4, u"BlockRedirected"_s),
            enumeration(0, u"NotFileSystemRedirected"_s), enumeration(1, u"NoDiskConnectivity"_s)),
        u"BlockRedirected"_s, 0, {}, 1);
    row("several reasons",
        stateRecord(
            written(u"FileSystemRedirected"_s), written(u"UserRequest, FileSystemReFs"_s), {}),
        u"FileSystemRedirected"_s, 33, {}, -1);
    row("an unknown reason",
        stateRecord(written(u"FileSystemRedirected"_s), written(u"UserRequest, FileSystemNew"_s),
            integer(0)),
        u"FileSystemRedirected"_s, -1, u"UserRequest, FileSystemNew"_s, 0);
}

void TestShellVolumes::readsStates()
{
    QFETCH(QVector<ShellRecord>, record);
    QFETCH(QString, state);
    QFETCH(qint64, reason);
    QFETCH(QString, reasonText);
    QFETCH(qint64, block);
    const auto file = import(record.first());
    QVERIFY(file);
    const ClusterObject &volume = file->cluster.objects.first();
    QCOMPARE(volume.name, u"Volume1"_s);
    QCOMPARE(volume.resourceName, u"Cluster Disk 2"_s);
    // "Volume1" is only the end of the friendly name and must not contradict it.
    QCOMPARE(summary(volume), u"BackupInProgress -, VolumeName %1"_s.arg(guidPath));
    QCOMPARE(volume.nodeStates.size(), 1);
    const VolumeNodeState &node = volume.nodeStates.first();
    QCOMPARE(node.node, u"HV03"_s);
    QCOMPARE(node.state, state);
    const auto number
        = [](std::optional<quint64> one) { return one ? static_cast<qint64>(*one) : -1; };
    QCOMPARE(number(node.redirectedReason), reason);
    QCOMPARE(node.redirectedText, reasonText);
    QCOMPARE(number(node.blockRedirectedReason), block);
    QCOMPARE(node.blockRedirectedText, QString());
}

void TestShellVolumes::readsWmi_data()
{
    QTest::addColumn<QVector<ShellValue>>("values"); // backup state, fault state, offset
    QTest::addColumn<QString>("expected");
    const QString tail = u", VolumeFriendlyName %1, VolumeName %2"_s.arg(friendlyName, guidPath);
    QTest::newRow("numbers") << QVector<ShellValue>{ shell::integer(1), shell::integer(2),
        shell::integer(7) } << u"BackupInProgress 1, FaultState 2"_s + tail + u", VolumeOffset 7"_s;
    QTest::newRow("text") << QVector<ShellValue>{ shell::written(u"0"_s), shell::written(u"0"_s),
        shell::written(u"7"_s) }
                          << u"BackupInProgress 0, FaultState 0"_s + tail + u", VolumeOffset 7"_s;
    QTest::newRow("null") << QVector<ShellValue>{ {}, {}, {} } << u"BackupInProgress -"_s + tail;
    QTest::newRow("too large") << QVector<ShellValue>{ shell::integer(quint64{ 1 } << 32U), {}, {} }
                               << u"BackupInProgress cut 4294967296"_s + tail;
}

void TestShellVolumes::readsWmi()
{
    QFETCH(QVector<ShellValue>, values);
    QFETCH(QString, expected);
    const auto file = import(record(shell::wmiType(u"MSCluster_ClusterSharedVolume"_s),
        { { u"Caption"_s, shell::text(u"Cluster Disk 2"_s) }, { u"Description"_s, shell::text({}) },
            { u"Name"_s, shell::text(friendlyName) }, { u"Flags"_s, shell::integer(0) },
            { u"BackupState"_s, values[0] }, { u"FaultState"_s, values[1] },
            { u"VolumeName"_s, shell::text(guidPath) }, { u"VolumeOffset"_s, values[2] } }));
    QVERIFY(file);
    const ClusterObject &volume = file->cluster.objects.first();
    QCOMPARE(volume.name, friendlyName);
    QCOMPARE(volume.resourceName, u"Cluster Disk 2"_s);
    QString found = summary(volume);
    QCOMPARE(found, expected);
}

void TestShellVolumes::volumesWithoutAnyNameAreLeftOut()
{
    ShellImport importer;
    importer.add(record({}, { { u"StateInfo"_s, shell::integer(2) } }, 8));
    QCOMPARE(importer.taken(), 0);
    const auto file = importer.finish(u"json"_s, u"JSON"_s);
    QVERIFY(!file);
    QCOMPARE(file.error().where, u"8"_s);
}

QTEST_GUILESS_MAIN(TestShellVolumes)
#include "tst_shell_volumes.moc"
