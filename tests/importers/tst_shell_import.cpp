// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_notes.h"
#include "tests/importers/shell_support.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using shell::import;
using shell::isNoted;
using shell::names;
using shell::objectNamed;
using shell::record;
using shell::resourceRecord;

namespace {

ShellRecord clusterRecord(const QString &name, int line = -1)
{
    return record(shell::cmdletType(u"Cluster"_s),
        { { u"Domain"_s, shell::text(u"contoso.com"_s) }, { u"Name"_s, shell::text(name) },
            { u"AdministrativeAccessPoint"_s, shell::enumeration(1, u"ActiveDirectoryAndDns"_s) },
            { u"BackupInProgress"_s, shell::integer(1, u"UInt32"_s) },
            { u"AcmeNewThing"_s, shell::integer(7, u"UInt32"_s) },
            { u"Id"_s, shell::text(u"9b9dec9e"_s) } },
        line);
}

} // namespace

class TestShellImport : public QObject
{
    Q_OBJECT
private slots:
    void readsACluster();
    void readsAResource();
    void readsStatesOfEveryKind();
    void readsWmi();
    void innerObjectsAreTakenWhenTheyAreWhole();
    void objectsCutByDepthAreNames();
    void innerClustersGiveTheName();
    void chainsOfObjectsAreFollowedSoFar();
    void recordsThatDifferAreNoted();
    void twoClustersAreNoted();
    void membersTwiceAreNoted();
    void saysWhatTheFileHolds();
    void leftOutRecordsAreNoted();
    void notesAreBounded();
    void objectsAreBounded();
    void foreignFilesAreRefused_data();
    void foreignFilesAreRefused();
};

void TestShellImport::readsACluster()
{
    const auto file = import({ clusterRecord(u"CONTOSO-CL01"_s, 100) });
    QVERIFY(file);
    QCOMPARE(file->form, Form::Import);
    QCOMPARE(file->formWord, u"list"_s);
    QCOMPARE(file->title, u"CONTOSO-CL01"_s);
    QCOMPARE(file->cluster.name, u"CONTOSO-CL01"_s);
    QCOMPARE(file->cluster.id, u"9b9dec9e"_s);
    QCOMPARE(file->cluster.sources.size(), 1);
    QCOMPARE(file->cluster.sources.first().kind, u"list"_s);
    QCOMPARE(file->notes.size(), 0);
    QCOMPARE(file->cluster.objects.size(), 1);
    const ClusterObject &object = file->cluster.objects.first();
    QCOMPARE(names(object.list(Scope::Common)),
        (QStringList{ u"BackupInProgress"_s, u"AcmeNewThing"_s }));
    QCOMPARE(
        names(object.list(Scope::CommonReadOnly)), QStringList{ u"AdministrativeAccessPoint"_s });
    const Property &backup = object.list(Scope::Common).properties.first();
    QCOMPARE(numberOf(backup), std::optional<quint64>(1));
    QCOMPARE(backup.place.source, 0);
    QCOMPARE(backup.place.line, 104);
    QCOMPARE(backup.place.key, QString());

    const auto unnumbered = import({ clusterRecord(u"C"_s) });
    QVERIFY(unnumbered);
    const Property *property = unnumbered->cluster.objects.first().find(u"BackupInProgress");
    QVERIFY(property);
    QCOMPARE(property->place.line, -1);
    QCOMPARE(property->place.key, u"cluster.BackupInProgress"_s);
}

void TestShellImport::readsAResource()
{
    const ShellRecord made = record(shell::cmdletType(u"ClusterResource"_s),
        { { u"Cluster"_s, shell::object(u"CONTOSO-CL01"_s, {}, u"Cluster"_s) },
            { u"IsCoreResource"_s, shell::boolean(true) },
            { u"OwnerNode"_s, shell::object(u"HV01"_s, u"1"_s, u"ClusterNode"_s) },
            { u"ResourceType"_s, shell::object(u"IP Address"_s, {}, u"ClusterResourceType"_s) },
            { u"OwnerGroup"_s, shell::object(u"Cluster Group"_s, u"405f"_s, u"ClusterGroup"_s) },
            { u"State"_s, shell::enumeration(2, u"Online"_s) },
            { u"Name"_s, shell::text(u"Cluster IP Address"_s) },
            { u"SeparateMonitor"_s, shell::boolean(false) },
            { u"MonitorProcessId"_s, shell::integer(5248, u"UInt32"_s) },
            { u"Id"_s, shell::text(u"ddb1"_s) } });
    const auto file = import({ made });
    const ClusterObject *object = objectNamed(file, ObjectClass::Resource, u"Cluster IP Address");
    QVERIFY(object);
    QCOMPARE(file->cluster.name, u"CONTOSO-CL01"_s);
    QCOMPARE(file->cluster.objects.size(), 1);
    QCOMPARE(object->id, u"ddb1"_s);
    QCOMPARE(object->state, u"Online"_s);
    QCOMPARE(object->ownerNode, u"HV01"_s);
    QCOMPARE(object->resourceType, u"IP Address"_s);
    QCOMPARE(object->groupName, u"Cluster Group"_s);
    QCOMPARE(object->groupId, u"405f"_s);
    QCOMPARE(names(object->list(Scope::Common)), QStringList{ u"SeparateMonitor"_s });
    QCOMPARE(names(object->list(Scope::CommonReadOnly)),
        (QStringList{ u"Name"_s, u"MonitorProcessId"_s }));

    // A list prints names only, and a group may be called like an id.
    const auto printed = import({ record({},
        { { u"Name"_s, shell::written(u"Disk"_s) }, { u"ResourceType"_s, shell::written(u"X"_s) },
            { u"OwnerGroup"_s, shell::written(u"02fb9f0c-372a-4063-af42-a065abf67088"_s) } }) });
    object = objectNamed(printed, ObjectClass::Resource, u"Disk");
    QVERIFY(object);
    QCOMPARE(object->groupName, u"02fb9f0c-372a-4063-af42-a065abf67088"_s);
}

void TestShellImport::readsStatesOfEveryKind()
{
    const auto stateOf = [](const QString &type, ObjectClass objectClass, const ShellValue &state) {
        const auto file = import({ record(shell::cmdletType(type),
            { { u"Name"_s, shell::text(u"X"_s) }, { u"State"_s, state } }) });
        const ClusterObject *object = objectNamed(file, objectClass, u"X");
        return object == nullptr ? u"no object"_s : object->state;
    };
    const ShellValue two = shell::integer(2);
    QCOMPARE(stateOf(u"ClusterResource"_s, ObjectClass::Resource, two), u"Online"_s);
    QCOMPARE(stateOf(u"ClusterGroup"_s, ObjectClass::Group, two), u"Failed"_s);
    QCOMPARE(stateOf(u"ClusterNode"_s, ObjectClass::Node, two), u"Paused"_s);
    QCOMPARE(stateOf(u"ClusterNetwork"_s, ObjectClass::Network, two), u"Partitioned"_s);
    QCOMPARE(stateOf(u"ClusterNetworkInterface"_s, ObjectClass::NetworkInterface, two),
        u"Unreachable"_s);
    QCOMPARE(stateOf(u"ClusterNode"_s, ObjectClass::Node, shell::written(u"Aktiv"_s)), u"Aktiv"_s);
}

void TestShellImport::readsWmi()
{
    const ShellRecord privateOnes = record(
        {}, { { u"EnableDhcp"_s, shell::integer(0) }, { u"AcmeOwn"_s, shell::text(u"x"_s) } });
    const auto file = import({ record(shell::wmiType(u"MSCluster_Resource"_s),
        { { u"Caption"_s, shell::text(u"IP"_s) }, { u"InstallDate"_s, {} },
            { u"Name"_s, shell::text(u"IP"_s) }, { u"Type"_s, shell::text(u"IP Address"_s) },
            { u"OwnerGroup"_s, shell::text(u"Cluster Group"_s) },
            { u"PersistentState"_s, shell::boolean(true) },
            { u"QuorumCapable"_s, shell::boolean(false) }, { u"State"_s, shell::integer(3) },
            { u"PrivateProperties"_s, shell::object({}, {}, {}, { privateOnes }) } }) });
    const ClusterObject *object = objectNamed(file, ObjectClass::Resource, u"IP");
    QVERIFY(object);
    QCOMPARE(object->resourceType, u"IP Address"_s);
    QCOMPARE(object->groupName, u"Cluster Group"_s);
    QCOMPARE(object->state, u"Offline"_s);
    QCOMPARE(names(object->list(Scope::Common)), (QStringList{ u"Type"_s, u"PersistentState"_s }));
    QCOMPARE(
        names(object->list(Scope::CommonReadOnly)), (QStringList{ u"Name"_s, u"QuorumCapable"_s }));
    QCOMPARE(names(object->list(Scope::Private)), QStringList{ u"EnableDhcp"_s });
    QCOMPARE(names(object->list(Scope::PrivateReadOnly)), QStringList{ u"AcmeOwn"_s });

    const auto group = import({ record(shell::wmiType(u"MSCluster_ResourceGroup"_s),
        { { u"Name"_s, shell::text(u"G"_s) },
            { u"FailbackWindowEnd"_s, shell::negative(-1, u"Int32"_s) } }) });
    object = objectNamed(group, ObjectClass::Group, u"G");
    QVERIFY(object);
    QCOMPARE(object->find(u"FailbackWindowEnd")->values.first(), dwordValue(4294967295U));
}

void TestShellImport::innerObjectsAreTakenWhenTheyAreWhole()
{
    const ShellRecord group = record(shell::cmdletType(u"ClusterGroup"_s),
        { { u"Name"_s, shell::text(u"Cluster Group"_s) }, { u"Id"_s, shell::text(u"405f"_s) } });
    const auto resource = [&](const QString &name) {
        ShellRecord made = resourceRecord(name, u"IP Address"_s);
        made.members.append(
            { u"Cluster"_s, shell::object(u"CL"_s, {}, {}, { clusterRecord(u"CL"_s, 5) }), 5 });
        made.members.append(
            { u"OwnerGroup"_s, shell::object(u"Cluster Group"_s, {}, {}, { group }) });
        return made;
    };
    const auto file = import({ resource(u"A"_s), resource(u"B"_s) });
    QVERIFY(file);
    QCOMPARE(file->recognised, u"a list that PowerShell printed; 2 resources, 1 cluster"_s);
    const ClusterObject *cluster = objectNamed(file, ObjectClass::Cluster, u"CL");
    QVERIFY(cluster);
    // The second mention is the same object of the source and adds nothing.
    QCOMPARE(names(cluster->list(Scope::Common)),
        (QStringList{ u"BackupInProgress"_s, u"AcmeNewThing"_s }));
    QCOMPARE(file->cluster.id, u"9b9dec9e"_s);
    QCOMPARE(objectNamed(file, ObjectClass::Group, u"Cluster Group"), nullptr);
    QCOMPARE(objectNamed(file, ObjectClass::Resource, u"A")->groupId, u"405f"_s);
}

void TestShellImport::objectsCutByDepthAreNames()
{
    const auto file = import({ record(shell::cmdletType(u"ClusterResource"_s),
        { { u"Name"_s, shell::text(u"Disk"_s) },
            { u"Cluster"_s, shell::text(u"Microsoft.FailoverClusters.PowerShell.Cluster"_s) },
            { u"OwnerGroup"_s, shell::cut(u"@{Name=Group"_s) },
            { u"Description"_s, shell::cut(u"Rack"_s) },
            { u"AdminExtensions"_s, shell::text(u"System.String[]"_s) },
            { u"Acme"_s, shell::objects({ {} }) } }) });
    const ClusterObject *object = objectNamed(file, ObjectClass::Resource, u"Disk");
    QVERIFY(object);
    QCOMPARE(file->cluster.name, QString());
    QCOMPARE(object->groupName, QString());
    QCOMPARE(names(object->list(Scope::Common)),
        (QStringList{ u"Description"_s, u"AdminExtensions"_s }));
    const QVector<Property> &common = object->list(Scope::Common).properties;
    QCOMPARE(common[0].knowledge, Knowledge::Cut);
    QCOMPARE(cutTextOf(common[0]), u"Rack"_s);
    QCOMPARE(common[1].knowledge, Knowledge::Absent);
    QVERIFY(isNoted(file, u"one value is cut short"));
    QVERIFY(isNoted(file, u"one value this file has only the name of a type"));
}

void TestShellImport::innerClustersGiveTheName()
{
    const auto resourceIn = [](const QVector<ShellRecord> &inner) {
        return record(shell::cmdletType(u"ClusterResource"_s),
            { { u"Name"_s, shell::text(u"R"_s) }, { u"ResourceType"_s, shell::text(u"X"_s) },
                { u"Cluster"_s, shell::object(u"CL"_s, {}, u"Cluster"_s, inner) } });
    };
    // Without properties of its own it is no object of the file.
    for (const QVector<ShellRecord> &inner : { QVector<ShellRecord>(),
             { record({}, { { u"Name"_s, shell::text(u"CL"_s) }, { u"ClusterName"_s, shell::text(u"CL"_s) } }) },
             { record({}, { { u"AcmeThing"_s, ShellValue() } }) } }) {
        const auto file = import({ resourceIn(inner) });
        QVERIFY(file);
        QCOMPARE(file->cluster.name, u"CL"_s);
        QCOMPARE(file->cluster.objects.size(), 1);
    }
    const auto whole = import({ resourceIn({ clusterRecord(u"CL"_s) }) });
    QVERIFY(whole);
    QCOMPARE(whole->cluster.objects.size(), 2);
    QCOMPARE(whole->cluster.id, u"9b9dec9e"_s);
}

void TestShellImport::chainsOfObjectsAreFollowedSoFar()
{
    const auto group = [](int number, const QVector<ShellRecord> &inner) {
        const QString name = u"G%1"_s.arg(number);
        ShellRecord made = record(shell::cmdletType(u"ClusterGroup"_s),
            { { u"Name"_s, shell::text(name) }, { u"Priority"_s, shell::integer(1, u"UInt32"_s) } });
        if (!inner.isEmpty())
            made.members.append({ u"OwnerGroup"_s, shell::object(u"G%1"_s.arg(number + 1), {}, u"ClusterGroup"_s, inner), -1 });
        return made;
    };
    ShellRecord chain = group(20, {});
    for (int number = 19; number >= 0; --number)
        chain = group(number, { chain });
    const auto file = import({ chain });
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 9); // the outermost and eight inside of it
}

void TestShellImport::recordsThatDifferAreNoted()
{
    const auto file = import({ resourceRecord(u"R"_s, u"IP Address"_s), resourceRecord(u"R"_s, u"Generic Script"_s) });
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), 1);
    QVERIFY(isNoted(file, u"the sources differ on the type of resource:R: IP Address or Generic Script"));
}

void TestShellImport::twoClustersAreNoted()
{
    ShellRecord other = resourceRecord(u"A"_s, u"IP Address"_s);
    other.members.append({ u"Cluster"_s, shell::text(u"OTHER"_s), 77 });
    const auto file = import({ clusterRecord(u"CL"_s, 1), other, other });
    QVERIFY(file);
    QCOMPARE(file->cluster.name, u"CL"_s);
    QVERIFY(isNoted(file, u"belongs to the cluster OTHER", u"77"));
    QCOMPARE(file->notes.size(), 1);

    other.members.last().value = shell::text(u"cl"_s);
    QCOMPARE(import({ clusterRecord(u"CL"_s), other })->notes.size(), 0);
}

void TestShellImport::membersTwiceAreNoted()
{
    ShellRecord twice = clusterRecord(u"CL"_s);
    twice.members.append({ u"backupinprogress"_s, shell::integer(0), 9 });
    const auto file = import({ twice });
    QVERIFY(isNoted(file, u"backupinprogress stands twice", u"9"));
    QCOMPARE(numberOf(*file->cluster.objects.first().find(u"BackupInProgress")),
        std::optional<quint64>(1));
}

void TestShellImport::saysWhatTheFileHolds()
{
    const auto file = import({ resourceRecord(u"A"_s, u"X"_s), resourceRecord(u"B"_s, u"X"_s),
        record(shell::cmdletType(u"ClusterNetworkInterface"_s),
            { { u"Name"_s, shell::text(u"I"_s) } }),
        record(
            shell::cmdletType(u"ClusterSharedVolume"_s), { { u"Name"_s, shell::text(u"V"_s) } }) });
    QVERIFY(file);
    QCOMPARE(file->recognised,
        u"a list that PowerShell printed; 2 resources, 1 network interface, 1 shared volume"_s);
}

void TestShellImport::leftOutRecordsAreNoted()
{
    ShellImport importer;
    importer.note(3, u"what the reader saw"_s);
    importer.add(clusterRecord(u"CL"_s));
    for (int line = 20; line < 23; ++line)
        importer.add(record({ u"System.Diagnostics.Process"_s }, {}, line));
    importer.add(record({}, { { u"A"_s, {} }, { u"B"_s, {} } }, 40));
    importer.add(record(shell::cmdletType(u"ClusterGroup"_s), { { u"State"_s, {} } }, 50));
    QCOMPARE(importer.taken(), 1);
    const auto file = importer.finish(u"clixml"_s, u"Export-Clixml"_s);
    QVERIFY(isNoted(file, u"what the reader saw", u"3"));
    QVERIFY(isNoted(file, u"3 objects of type System.Diagnostics.Process", u"20"));
    QVERIFY(isNoted(file, u"1 object with the members A, B", u"40"));
    QVERIFY(isNoted(file, u"1 object of type Microsoft.FailoverClusters.PowerShell.ClusterGroup"));
}

void TestShellImport::notesAreBounded()
{
    ShellImport importer;
    for (int index = 0; index < 2000; ++index) {
        ShellRecord odd = clusterRecord(u"CL"_s);
        odd.members.append({ u"BlockCacheSize"_s, shell::integer(quint64{ 1 } << 40U), index + 1 });
        importer.add(odd);
        importer.add(record({ u"Type%1"_s.arg(index) }, {}));
    }
    const auto file = importer.finish(u"json"_s, u"JSON"_s);
    QVERIFY(file);
    QVERIFY(file->notes.size() <= ShellNotes::most + 3);
    QVERIFY(isNoted(file, u"BlockCacheSize of cluster is kept as the text", u"1"));
    QVERIFY(isNoted(file, u"further notes were left out"));
}

void TestShellImport::objectsAreBounded()
{
    constexpr int most = 50'000;
    ShellImport importer;
    for (int index = 0; index < most + 2; ++index)
        importer.add(record(shell::cmdletType(u"ClusterGroup"_s),
            { { u"Name"_s, shell::text(QString::number(index)) } }, 10 * index));
    const auto file = importer.finish(u"csv"_s, u"a table"_s);
    QVERIFY(file);
    QCOMPARE(file->cluster.objects.size(), most);
    QCOMPARE(file->notes.size(), 1);
    QVERIFY(isNoted(file, u"what follows is left out", u"500000"));
}

void TestShellImport::foreignFilesAreRefused_data()
{
    QTest::addColumn<QVector<ShellRecord>>("records");
    QTest::addColumn<QString>("what");
    QTest::newRow("no objects") << QVector<ShellRecord>() << u"it holds no objects"_s;
    const ShellRecord process = record({ u"System.Diagnostics.Process"_s }, {}, 4);
    QTest::newRow("other objects") << QVector<ShellRecord>{ process, process }
                                   << u"but 2 objects of type System.Diagnostics.Process"_s;
    const ShellRecord service = record({},
        { { u"Status"_s, {} }, { u"Name"_s, {} }, { u"C"_s, {} }, { u"D"_s, {} }, { u"E"_s, {} } });
    QTest::newRow("objects without types")
        << QVector<ShellRecord>{ service }
        << u"but 1 object with the members Status, Name, C, D, …"_s;
    QTest::newRow("several kinds") << QVector<ShellRecord>{ process, service } << u" and others"_s;
    QTest::newRow("nothing at all")
        << QVector<ShellRecord>{ {} } << u"but 1 object without members"_s;
}

void TestShellImport::foreignFilesAreRefused()
{
    QFETCH(QVector<ShellRecord>, records);
    QFETCH(QString, what);
    const auto file = import(records);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, LoadError::Kind::Foreign);
    QVERIFY2(file.error().what.contains(what), qPrintable(file.error().what));
    QVERIFY(file.error().todo.contains(u"Get-ClusterParameter | Export-Clixml"));
}

QTEST_GUILESS_MAIN(TestShellImport)
#include "tst_shell_import.moc"
