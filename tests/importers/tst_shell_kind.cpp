// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/shell_enumerations.h"
#include "core/importers/shell_kind.h"
#include "tests/importers/shell_support.h"

#include <QSet>
#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A record with these members, separated by blanks, all of them null.
ShellRecord withMembers(const QString &names)
{
    ShellRecord record;
    for (const QString &name : names.split(u' ', Qt::SkipEmptyParts))
        record.members.append({ name, {}, -1 });
    return record;
}

} // namespace

class TestShellKind : public QObject
{
    Q_OBJECT
private slots:
    void isToldByTheType_data();
    void isToldByTheType();
    void isToldByMembers_data();
    void isToldByMembers();
    void isToldByWmisOwnMembers();
    void theTypeCountsMoreThanMembers();
    void wmiIsRecognised();
    void typeNamesAreToldFromText_data();
    void typeNamesAreToldFromText();
    void everyEnumerationIsSound();
    void enumerationsAreRead_data();
    void enumerationsAreRead();
    void numbersGetTheirNamesBack();
};

void TestShellKind::isToldByTheType_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const QString &type, ShellKind kind) {
        QTest::newRow(title) << type << static_cast<int>(kind);
    };
    const QString cmdlets = u"Microsoft.FailoverClusters.PowerShell."_s;
    row("a cluster", cmdlets + u"Cluster"_s, ShellKind::Cluster);
    row("a node", cmdlets + u"ClusterNode"_s, ShellKind::Node);
    row("a group", cmdlets + u"ClusterGroup"_s, ShellKind::Group);
    row("a resource", cmdlets + u"ClusterResource"_s, ShellKind::Resource);
    row("a resource type", cmdlets + u"ClusterResourceType"_s, ShellKind::ResourceType);
    row("a network", cmdlets + u"ClusterNetwork"_s, ShellKind::Network);
    row("an interface", cmdlets + u"ClusterNetworkInterface"_s, ShellKind::NetworkInterface);
    row("a parameter", cmdlets + u"ClusterParameter"_s, ShellKind::Parameter);
    row("a shared volume", cmdlets + u"ClusterSharedVolume"_s, ShellKind::SharedVolume);
    row("a volume's info", cmdlets + u"ClusterSharedVolumeInfo"_s, ShellKind::SharedVolumeInfo);
    row("a volume's state", cmdlets + u"ClusterSharedVolumeStateInfo"_s, ShellKind::VolumeState);
    row("through remoting", u"Deserialized."_s + cmdlets + u"ClusterGroup"_s, ShellKind::Group);
    row("selected", u"Selected."_s + cmdlets + u"Cluster"_s, ShellKind::Cluster);
    row("selected and through remoting", u"Selected.Deserialized."_s + cmdlets + u"Cluster"_s,
        ShellKind::Cluster);
    row("a bare class", u"ClusterResource"_s, ShellKind::Resource);
    row("another cmdlet's", cmdlets + u"ClusterQuorumSettings"_s, ShellKind::Unknown);
    row("another program's", u"System.Diagnostics.Process"_s, ShellKind::Unknown);
    const QString cim = u"Microsoft.Management.Infrastructure.CimInstance#"_s;
    row("of CIM", cim + u"root/MSCluster/MSCluster_Cluster"_s, ShellKind::Cluster);
    row("of CIM in capitals", cim + u"ROOT/MSCLUSTER/MSCLUSTER_NODE"_s, ShellKind::Node);
    row("CIM's group", cim + u"root/mscluster/MSCluster_ResourceGroup"_s, ShellKind::Group);
    row("CIM's volume", cim + u"root/MSCluster/MSCluster_ClusterSharedVolume"_s,
        ShellKind::WmiVolume);
    row("CIM's group set", cim + u"root/MSCluster/MSCluster_GroupSet"_s, ShellKind::GroupSet);
    row("of WMI", u"System.Management.ManagementObject#root\\mscluster\\MSCluster_Resource"_s,
        ShellKind::Resource);
    row("another class of the cluster", cim + u"root/MSCluster/MSCluster_DiskPartition"_s,
        ShellKind::Unknown);
    row("another class", cim + u"root/cimv2/Win32_Process"_s, ShellKind::Unknown);
}

void TestShellKind::isToldByTheType()
{
    QFETCH(QString, type);
    QFETCH(int, kind);
    ShellRecord record;
    record.typeNames = { type, u"System.Object"_s };
    QCOMPARE(static_cast<int>(shellKind(record)), kind);
    QCOMPARE(static_cast<int>(shellKindOfType(type)), kind);
}

void TestShellKind::isToldByMembers_data()
{
    QTest::addColumn<QString>("members");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const char *members, ShellKind kind) {
        QTest::newRow(title) << QString::fromLatin1(members) << static_cast<int>(kind);
    };
    row("a cluster", "Domain Name BackupInProgress Id", ShellKind::Cluster);
    row("WMI's cluster", "Name BackupInProgress", ShellKind::Cluster);
    row("a node", "Cluster State Name NodeName Id", ShellKind::Node);
    row("a node by its weight", "name nodeweight", ShellKind::Node);
    row("a group", "Cluster IsCoreGroup OwnerNode Name Id", ShellKind::Group);
    row("WMI's group", "Name GroupType", ShellKind::Group);
    row("a resource", "ResourceType Name", ShellKind::Resource);
    row("WMI's resource", "Name Type OwnerGroup", ShellKind::Resource);
    row("a resource type", "Name DllName", ShellKind::ResourceType);
    row("a network", "Name AddressMask", ShellKind::Network);
    row("a short network", "Name Role Metric", ShellKind::Network);
    row("an interface", "Name NodeName Adapter", ShellKind::NetworkInterface);
    row("a group set", "Name StartupDelayTrigger", ShellKind::GroupSet);
    row("WMI's group set", "Name IsGlobal StartupDelay", ShellKind::GroupSet);
    row("a parameter", "ClusterObject Name IsReadOnly ParameterType Value", ShellKind::Parameter);
    row("a row of the table", "Object Name Value Type", ShellKind::Parameter);
    row("a parameter of nobody", "Name Value ParameterType", ShellKind::Parameter);
    row("a shared volume", "Name Id OwnerNode SharedVolumeInfo State", ShellKind::SharedVolume);
    row("a volume's info", "Name FaultState FriendlyVolumeName", ShellKind::SharedVolumeInfo);
    row("a volume's state", "Name Node StateInfo VolumeName", ShellKind::VolumeState);
    row("WMI's volume", "Name VolumeName BackupState FaultState", ShellKind::WmiVolume);
    row("a name and a value", "Name Value", ShellKind::Unknown);
    row("a role alone", "Name Role", ShellKind::Unknown);
    row("nothing", "", ShellKind::Unknown);
    row("an excerpt of a cluster", "SameSubnetDelay CrossSubnetDelay", ShellKind::Cluster);
    row("one property of a cluster", "Name BlockCacheSize", ShellKind::Cluster);
    row("a cluster of Windows Server 2012", "Name Id SameSubnetDelay DynamicQuorum",
        ShellKind::Cluster);
    row("an excerpt of a group", "Name FailoverThreshold FailoverPeriod", ShellKind::Group);
    row("mostly something else", "SameSubnetDelay ProcessId HandleCount", ShellKind::Unknown);
}

void TestShellKind::isToldByMembers()
{
    QFETCH(QString, members);
    QFETCH(int, kind);
    ShellRecord record = withMembers(members);
    QCOMPARE(static_cast<int>(shellKind(record)), kind);
    record.typeNames = { u"Selected.System.Management.Automation.PSCustomObject"_s };
    QCOMPARE(static_cast<int>(shellKind(record)), kind);
}

void TestShellKind::isToldByWmisOwnMembers()
{
    const auto kindOf = [](const QString &member, const ShellValue &value) {
        return shellKind(shell::record({}, { { member, value } }));
    };
    const QString cluster = u"MSCluster_Cluster"_s;
    QCOMPARE(kindOf(u"CreationClassName"_s, shell::text(cluster)), ShellKind::Cluster);
    QCOMPARE(kindOf(u"__CLASS"_s, shell::text(cluster)), ShellKind::Cluster);
    QCOMPARE(
        kindOf(u"CimClass"_s, shell::text(u"root/MSCluster:"_s + cluster)), ShellKind::Cluster);
    const ShellRecord inner = shell::record({}, { { u"CimClassName"_s, shell::text(cluster) } });
    QCOMPARE(kindOf(u"CimClass"_s, shell::object({}, {}, {}, { inner })), ShellKind::Cluster);
    QCOMPARE(kindOf(u"CreationClassName"_s, shell::text(u"Win32_OperatingSystem"_s)),
        ShellKind::Unknown);
}

void TestShellKind::theTypeCountsMoreThanMembers()
{
    ShellRecord record = withMembers(u"ClusterObject Name Value IsCoreGroup"_s);
    record.typeNames = shell::cmdletType(u"ClusterGroup"_s);
    QCOMPARE(shellKind(record), ShellKind::Group);
    record.typeNames = shell::cmdletType(u"ClusterOwnerNodeList"_s);
    QCOMPARE(shellKind(record), ShellKind::Unknown);
}

void TestShellKind::wmiIsRecognised()
{
    ShellRecord typed;
    typed.typeNames = shell::wmiType(u"MSCluster_Node"_s);
    QVERIFY(isWmiRecord(typed));
    QVERIFY(isWmiRecord(withMembers(u"Name CimInstanceProperties"_s)));
    QVERIFY(isWmiRecord(withMembers(u"Caption InstallDate Name"_s)));
    QVERIFY(!isWmiRecord(withMembers(u"Name Id BackupInProgress"_s)));
    typed.typeNames = shell::cmdletType(u"ClusterNode"_s);
    QVERIFY(!isWmiRecord(typed));
}

void TestShellKind::typeNamesAreToldFromText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isName");
    QTest::newRow("bytes") << u"System.Byte[]"_s << true;
    QTest::newRow("a collection") << u"System.Collections.Specialized.StringCollection"_s << true;
    QTest::newRow("a generic one")
        << u"System.Collections.Generic.List`1[[System.String, mscorlib]]"_s << true;
    QTest::newRow("a cmdlet's")
        << u"Microsoft.FailoverClusters.PowerShell.ClusterDiskPartitionInfo"_s << true;
    QTest::newRow("remoted") << u"Deserialized.System.Object[]"_s << true;
    QTest::newRow("a name") << u"Cluster Disk 2"_s << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a path") << u"System.Root\\x"_s << false;
    QTest::newRow("one word") << u"System"_s << false;
}

void TestShellKind::typeNamesAreToldFromText()
{
    QFETCH(QString, text);
    QFETCH(bool, isName);
    QCOMPARE(isTypeName(text), isName);
}

void TestShellKind::everyEnumerationIsSound()
{
    QSet<QString> types;
    for (const ShellEnumeration &one : shellEnumerations()) {
        QVERIFY2(!types.contains(one.type.toString()), qPrintable(one.type.toString()));
        types.insert(one.type.toString());
        QSet<QString> names;
        QSet<qint64> numbers;
        for (const EnumerationMember &member : one.members) {
            names.insert(member.name.toString().toCaseFolded());
            numbers.insert(member.number);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(one.members.size()));
        QCOMPARE(numbers.size(), static_cast<qsizetype>(one.members.size()));
    }
    // Every enumeration is the one of some member, else nothing would ever be read by it.
    constexpr std::array<QStringView, 15> members{ u"AdminAccessPoint", u"DetectedCloudPlatform",
        u"EnableSharedVolumes", u"ResiliencyLevel", u"S2DCacheBehavior", u"S2DCacheDesiredState",
        u"DrainStatus", u"State", u"StatusInformation", u"GroupType", u"Role",
        u"BlockRedirectedIOReason", u"FaultState", u"FileSystemRedirectedIOReason", u"StateInfo" };
    QSet<QString> reached;
    for (const ObjectClass objectClass : allObjectClasses) {
        for (const QStringView member : members) {
            if (const ShellEnumeration *one = enumerationOf(objectClass, member))
                reached.insert(one->type.toString());
        }
    }
    QCOMPARE(reached, types);
}

void TestShellKind::enumerationsAreRead_data()
{
    QTest::addColumn<int>("objectClass");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number"); // -1000: none
    const auto row = [](const char *title, ObjectClass objectClass, const char *member,
                         const QString &text, qint64 number) {
        QTest::newRow(title) << static_cast<int>(objectClass) << QString::fromLatin1(member) << text
                             << number;
    };
    row("a name", ObjectClass::Resource, "State", u"OfflinePending"_s, 130);
    row("in another case", ObjectClass::Group, "grouptype", u"virtualmachine"_s, 111);
    row("another class, another number", ObjectClass::Group, "State", u"Online"_s, 0);
    row("unknown to Windows", ObjectClass::Node, "State", u"Unknown"_s, -1);
    row("flags", ObjectClass::Volume, "FileSystemRedirectedIOReason",
        u"UserRequest, FileSystemReFs"_s, 33);
    row("flags with a name of several bits", ObjectClass::Cluster, "S2DCacheBehavior",
        u"Dormant, Default"_s, 89);
    row("flags with one unknown", ObjectClass::Volume, "FaultState", u"NoAccess, Broken"_s, -1000);
    row("two names where there are no flags", ObjectClass::Network, "Role", u"Cluster, Client"_s,
        -1000);
    row("a translation", ObjectClass::Cluster, "EnableSharedVolumes", u"Aktiviert"_s, -1000);
    row("nothing", ObjectClass::Network, "Role", QString(), -1000);
}

void TestShellKind::enumerationsAreRead()
{
    QFETCH(int, objectClass);
    QFETCH(QString, member);
    QFETCH(QString, text);
    QFETCH(qint64, number);
    const ShellEnumeration *one = enumerationOf(static_cast<ObjectClass>(objectClass), member);
    QVERIFY(one);
    QCOMPARE(enumerationNumber(*one, text).value_or(-1000), number);
}

void TestShellKind::numbersGetTheirNamesBack()
{
    const ShellEnumeration *state = enumerationOf(ObjectClass::Resource, u"State");
    QVERIFY(state);
    QCOMPARE(enumerationName(*state, 2), u"Online"_s);
    QCOMPARE(enumerationName(*state, 77), QString());
    QCOMPARE(enumerationOf(ObjectClass::Resource, u"Name"), nullptr);
}

QTEST_GUILESS_MAIN(TestShellKind)
#include "tst_shell_kind.moc"
