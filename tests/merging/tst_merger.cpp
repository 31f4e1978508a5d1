// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/merging/merger.h"
#include "core/model/volume.h"

#include <QTest>

using namespace clusprop;

namespace {

ClusterObject object(ObjectClass objectClass, const char16_t *name, const char16_t *id = u"")
{
    ClusterObject made;
    made.objectClass = objectClass;
    made.name = QString::fromUtf16(name);
    made.id = QString::fromUtf16(id);
    return made;
}

void addNumber(ClusterObject &target, Scope scope, const char16_t *name, quint32 number)
{
    Property property;
    property.name = QString::fromUtf16(name);
    property.values = { dwordValue(number) };
    target.list(scope).properties.append(property);
}

QStringList namesOf(const PropertyList &list)
{
    QStringList names;
    for (const Property &property : list.properties)
        names.append(property.name);
    return names;
}

constexpr const char16_t *guidPath = u"\\\\?\\Volume{E3A6879A-0688-44bc-948d-23628c40aa31}\\";

/// What Get-ClusterSharedVolume, its state on a node and WMI say of one volume.
ClusterObject fromCmdlet()
{
    ClusterObject volume = object(ObjectClass::Volume, u"C:\\ClusterStorage\\Volume1");
    volume.resourceName = QStringLiteral("Cluster Disk 2");
    volume.resourceId = QStringLiteral("{68360627-3752-4073-8a77-7316941d0153}");
    setVolumeText(volume, volume_property::friendlyName, volume.name);
    setVolumeNumber(volume, volume_property::partitionNumber, 2);
    return volume;
}

ClusterObject fromState(const char16_t *node, quint64 reason)
{
    ClusterObject volume = object(ObjectClass::Volume, u"Volume1");
    setVolumeText(volume, volume_property::friendlyName, volume.name);
    setVolumeText(volume, volume_property::volumeName, QString::fromUtf16(guidPath));
    VolumeNodeState state;
    state.node = QString::fromUtf16(node);
    state.state = reason == 0 ? QStringLiteral("Direct") : QStringLiteral("FileSystemRedirected");
    state.redirectedReason = reason;
    volume.nodeStates = { state };
    return volume;
}

ClusterObject fromWmi(quint32 backup)
{
    ClusterObject volume = object(ObjectClass::Volume, u"C:\\ClusterStorage\\Volume1");
    volume.resourceName = QStringLiteral("Cluster Disk 2");
    setVolumeText(volume, volume_property::volumeName,
        QStringLiteral("\\\\?\\Volume{e3a6879a-0688-44bc-948d-23628c40aa31}"));
    setVolumeNumber(volume, volume_property::backupInProgress, backup);
    return volume;
}

} // namespace

class TestMerger : public QObject
{
    Q_OBJECT

private slots:
    void findsTheSameObject_data();
    void findsTheSameObject();
    void joinsVolumesInAnyOrder_data();
    void joinsVolumesInAnyOrder();
    void volumesOfOneDiskStayApart();
    void namesOfOneSettingAreOneProperty();
    void commonAndPrivateOfOneNameStayApart();
    void keepsTheListThatAPropertyIsIn();
    void factsThatDifferAreNoted();
    void manyDifferencesAreCounted();
    void connectsResourcesToGroups();
    void connectsVolumesToDisks();
    void privatePropertiesFindTheirOwner();
    void aResourceKeepsItsOwnParameters();
    void aCutNameThatFitsOneObjectJoinsIt();
    void aCutNameThatFitsSeveralIsNoted();
    void manyCutNamesAreCounted();
    void aNameWithAllItsLettersWins_data();
    void aNameWithAllItsLettersWins();
    void whatNodesSayIsJoined();
    void joinsWhatTheClusterHadBefore();
    void aNameOfSeveralObjectsIsNobodys();
};

void TestMerger::findsTheSameObject_data()
{
    QTest::addColumn<ClusterObject>("left");
    QTest::addColumn<ClusterObject>("right");
    QTest::addColumn<bool>("same");
    using Class = ObjectClass;
    QTest::newRow("id, whatever the name") << object(Class::Group, u"A", u"{AB-1}")
        << object(Class::Group, u"B", u"ab-1") << true;
    QTest::newRow("name where one has no id")
        << object(Class::Resource, u"Disk 1", u"1") << object(Class::Resource, u"disk 1") << true;
    QTest::newRow("one name and two ids") << object(Class::Resource, u"Disk 1", u"1")
        << object(Class::Resource, u"Disk 1", u"2") << false;
    QTest::newRow("one name in two classes")
        << object(Class::Resource, u"FS01") << object(Class::Group, u"FS01") << false;
    QTest::newRow("one id in two classes")
        << object(Class::Node, u"A", u"1") << object(Class::Network, u"B", u"1") << false;
    QTest::newRow("a node with its number and with a GUID") << object(Class::Node, u"HV01", u"1")
        << object(Class::Node, u"hv01", u"0000-1") << true;
    QTest::newRow("the cluster is always the same") << object(Class::Cluster, u"CL01", u"9b")
        << object(Class::Cluster, u"list") << true;
}

void TestMerger::findsTheSameObject()
{
    QFETCH(ClusterObject, left);
    QFETCH(ClusterObject, right);
    QFETCH(bool, same);
    Cluster cluster;
    Merger merger(cluster);
    QCOMPARE(merger.add(left), 0);
    QCOMPARE(merger.add(right), same ? 0 : 1);
    QCOMPARE(cluster.objects.size(), same ? 1 : 2);
}

void TestMerger::joinsVolumesInAnyOrder_data()
{
    QTest::addColumn<QVector<int>>("order");
    QVector<int> order{ 0, 1, 2, 3 };
    do {
        QStringList words;
        for (const int place : order)
            words.append(QString::number(place));
        QTest::newRow(qPrintable(words.join(u' '))) << order;
    } while (std::next_permutation(order.begin(), order.end()));
}

void TestMerger::joinsVolumesInAnyOrder()
{
    QFETCH(QVector<int>, order);
    const QVector<ClusterObject> said{ fromCmdlet(), fromState(u"HV01", 0), fromState(u"HV02", 1),
        fromWmi(1) };
    Cluster cluster;
    Merger merger(cluster);
    for (const int place : order)
        merger.add(said[place]);
    merger.connectObjects();
    const QVector<VolumeRow> rows = volumeRows(cluster);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().friendlyName, QStringLiteral("C:\\ClusterStorage\\Volume1"));
    QCOMPARE(rows.first().resource, QStringLiteral("Cluster Disk 2"));
    QCOMPARE(rows.first().backupInProgress, 1U);
    QCOMPARE(rows.first().redirected, true);
    QCOMPARE(cluster.objects.first().nodeStates.size(), 2);
    for (const PropertyList &list : cluster.objects.first().lists) {
        for (const Property &property : list.properties)
            QVERIFY2(!property.isDisputed(), qPrintable(property.name + property.extras->cutText));
    }
    QCOMPARE(merger.notes(), QStringList());
}

void TestMerger::volumesOfOneDiskStayApart()
{
    Cluster cluster;
    Merger merger(cluster);
    ClusterObject second = fromCmdlet();
    second.name = QStringLiteral("C:\\ClusterStorage\\Volume2");
    setVolumeText(second, volume_property::friendlyName, second.name);
    setVolumeNumber(second, volume_property::partitionNumber, 3);
    merger.add(fromCmdlet());
    merger.add(second);
    QCOMPARE(volumeRows(cluster).size(), 2);
}

void TestMerger::namesOfOneSettingAreOneProperty()
{
    ClusterObject database = object(ObjectClass::Cluster, u"CL01");
    addNumber(database, Scope::Common, u"DynamicQuorumEnabled", 1);
    ClusterObject shell = object(ObjectClass::Cluster, u"CL01");
    addNumber(shell, Scope::Common, u"DynamicQuorum", 1);
    Cluster cluster;
    Merger merger(cluster);
    merger.add(database);
    merger.add(shell);
    QCOMPARE(namesOf(cluster.objects.first().list(Scope::Common)),
        QStringList{ QStringLiteral("DynamicQuorumEnabled") });
}

void TestMerger::commonAndPrivateOfOneNameStayApart()
{
    ClusterObject disk = object(ObjectClass::Resource, u"Disk");
    addNumber(disk, Scope::CommonReadOnly, u"MaintenanceMode", 0);
    ClusterObject parameters = object(ObjectClass::Resource, u"Disk");
    addNumber(parameters, Scope::Private, u"MaintenanceMode", 1);
    Cluster cluster;
    Merger merger(cluster);
    merger.add(disk);
    merger.add(parameters);
    QCOMPARE(cluster.objects.first().list(Scope::CommonReadOnly).properties.size(), 1);
    QCOMPARE(cluster.objects.first().list(Scope::Private).properties.size(), 1);
}

void TestMerger::keepsTheListThatAPropertyIsIn()
{
    ClusterObject first = object(ObjectClass::Group, u"G");
    addNumber(first, Scope::CommonReadOnly, u"Bookkeeping", 4);
    ClusterObject second = object(ObjectClass::Group, u"G");
    addNumber(second, Scope::Common, u"Bookkeeping", 4);
    Cluster cluster;
    Merger merger(cluster);
    merger.add(first);
    merger.add(second);
    QVERIFY(cluster.objects.first().list(Scope::Common).properties.isEmpty());
}

void TestMerger::factsThatDifferAreNoted()
{
    ClusterObject first = object(ObjectClass::Resource, u"Disk", u"1");
    first.ownerNode = QStringLiteral("HV01");
    ClusterObject second = object(ObjectClass::Resource, u"Disk", u"1");
    second.ownerNode = QStringLiteral("HV02");
    second.state = QStringLiteral("Online");
    Cluster cluster;
    Merger merger(cluster);
    merger.add(first);
    merger.add(second);
    QCOMPARE(cluster.objects.first().ownerNode, QStringLiteral("HV01"));
    QCOMPARE(cluster.objects.first().state, QStringLiteral("Online"));
    QCOMPARE(merger.notes(),
        QStringList{ QStringLiteral("the sources differ on the owner node of resource:Disk: HV01 "
                                    "or HV02; the first is shown") });
}

void TestMerger::manyDifferencesAreCounted()
{
    Cluster cluster;
    Merger merger(cluster);
    for (const QString &owner : { QStringLiteral("HV01"), QStringLiteral("HV02") }) {
        for (int number = 0; number < 60; ++number) {
            ClusterObject disk = object(ObjectClass::Resource, u"");
            disk.name = QString::number(number);
            disk.ownerNode = owner;
            merger.add(disk);
        }
    }
    QCOMPARE(merger.notes().size(), 51);
    QCOMPARE(merger.notes().last(), QStringLiteral("and 10 more such differences"));
}

void TestMerger::connectsResourcesToGroups()
{
    Cluster cluster;
    Merger merger(cluster);
    ClusterObject disk = object(ObjectClass::Resource, u"Disk");
    disk.groupName = QStringLiteral("available storage");
    merger.add(disk);
    merger.add(object(ObjectClass::Group, u"Available Storage", u"880e"));
    merger.connectObjects();
    QCOMPARE(cluster.objects.first().groupId, QStringLiteral("880e"));
}

void TestMerger::connectsVolumesToDisks()
{
    Cluster cluster;
    Merger merger(cluster);
    ClusterObject volume = fromWmi(0);
    merger.add(volume);
    ClusterObject disk = object(ObjectClass::Resource, u"Cluster Disk 2", u"6836");
    disk.ownerNode = QStringLiteral("HV03");
    merger.add(disk);
    merger.connectObjects();
    QCOMPARE(cluster.objects.first().resourceId, QStringLiteral("6836"));
    QCOMPARE(cluster.objects.first().ownerNode, QStringLiteral("HV03"));
}

void TestMerger::privatePropertiesFindTheirOwner()
{
    Cluster cluster;
    Merger merger(cluster);
    ClusterObject said = object(ObjectClass::Resource, u"Virtual Machine");
    addNumber(said, Scope::Private, u"Setting", 1);
    merger.add(said);
    merger.add(object(ObjectClass::ResourceType, u"Virtual Machine"));
    merger.connectObjects();
    QCOMPARE(cluster.objects.size(), 1);
    QCOMPARE(cluster.objects.first().objectClass, ObjectClass::ResourceType);
    QCOMPARE(namesOf(cluster.objects.first().list(Scope::Private)),
        QStringList{ QStringLiteral("Setting") });
}

void TestMerger::aResourceKeepsItsOwnParameters()
{
    Cluster cluster;
    Merger merger(cluster);
    ClusterObject said = object(ObjectClass::Resource, u"FS01");
    addNumber(said, Scope::Private, u"HostRecordTTL", 300);
    merger.add(said);
    merger.add(object(ObjectClass::Resource, u"FS01", u"11")); // the network name …
    merger.add(object(ObjectClass::Group, u"FS01", u"22")); // … and its group have one name
    merger.connectObjects();
    QCOMPARE(cluster.objects.size(), 2);
    QCOMPARE(cluster.objects.first().objectClass, ObjectClass::Resource);
    QCOMPARE(cluster.objects.first().list(Scope::Private).properties.size(), 1);
}

void TestMerger::aCutNameThatFitsOneObjectJoinsIt()
{
    Cluster cluster;
    Merger merger(cluster);
    merger.add(object(ObjectClass::Resource, u"Virtual Machine Configuration A", u"1"));
    ClusterObject said = object(ObjectClass::Resource, u"Virtual Machine Configur...");
    addNumber(said, Scope::Private, u"Setting", 1);
    merger.add(said);
    merger.connectObjects();
    QCOMPARE(cluster.objects.size(), 1);
    QCOMPARE(cluster.objects.first().list(Scope::Private).properties.size(), 1);
    QCOMPARE(merger.notes(), QStringList());
}

void TestMerger::aCutNameThatFitsSeveralIsNoted()
{
    for (const bool isKnown : { false, true }) {
        Cluster cluster;
        Merger merger(cluster);
        merger.add(object(ObjectClass::Resource, u"Virtual Machine Configuration A", u"1"));
        merger.add(object(ObjectClass::Resource, u"Virtual Machine Configuration B", u"2"));
        ClusterObject said = object(ObjectClass::Resource, u"Virtual Machine Configur...");
        addNumber(said, Scope::Private, u"Setting", 1);
        if (!isKnown) {
            Property &property = said.list(Scope::Private).properties.first();
            property.values.clear();
            property.knowledge = Knowledge::Cut;
            property.extras.edit().cutText = QStringLiteral("{1, 2...}");
        }
        merger.add(said);
        merger.connectObjects();
        QCOMPARE(cluster.objects.size(), isKnown ? 3 : 2); // nothing that is known is dropped
        QCOMPARE(merger.notes().size(), isKnown ? 0 : 1);
    }
}

void TestMerger::manyCutNamesAreCounted()
{
    Cluster cluster;
    Merger merger(cluster);
    for (const char16_t *end : { u"1", u"2" })
        merger.add(object(ObjectClass::Resource, (u"Disk " + std::u16string(60, u'x') + end).c_str(), end));
    for (int length = 1; length <= 55; ++length) {
        const std::u16string name = u"Disk " + std::u16string(static_cast<std::size_t>(length), u'x') + u"...";
        ClusterObject cut = object(ObjectClass::Resource, name.c_str());
        Property property;
        property.name = QStringLiteral("Signature");
        property.knowledge = Knowledge::Cut;
        cut.list(Scope::Private).properties.append(property);
        merger.add(cut);
    }
    merger.connectObjects();
    QCOMPARE(cluster.objects.size(), 2);
    QCOMPARE(merger.notes().size(), 51);
    QCOMPARE(merger.notes().last(), QStringLiteral("and 5 more such differences"));
}

void TestMerger::aNameWithAllItsLettersWins_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<int>("notes");
    QTest::newRow("the second has all letters") << "Gr??e" << "Größe" << "Größe" << 0;
    QTest::newRow("the first has all letters") << "Größe" << "Gr??e" << "Größe" << 0;
    QTest::newRow("neither has") << "Gr??e" << "Gr?ße" << "Gr??e" << 0;
    QTest::newRow("a question of another name") << "A?" << "BC" << "A?" << 1;
    QTest::newRow("another case") << "Disk" << "DISK" << "Disk" << 0;
    QTest::newRow("no second name") << "Disk" << "" << "Disk" << 0;
    QTest::newRow("no first name") << "" << "Disk" << "Disk" << 0;
}

void TestMerger::aNameWithAllItsLettersWins()
{
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, kept);
    QFETCH(int, notes);
    Cluster cluster;
    Merger merger(cluster);
    for (const QString &name : { first, second }) {
        ClusterObject group = object(ObjectClass::Group, u"", u"1");
        group.name = name;
        merger.add(group);
    }
    QCOMPARE(cluster.objects.size(), 1);
    QCOMPARE(cluster.objects[0].name, kept);
    QCOMPARE(merger.notes().size(), notes);
}

/// Sources know different things of a volume on a node; what the first one has no word of is taken.
void TestMerger::whatNodesSayIsJoined()
{
    ClusterObject bare = fromState(u"HV01", 0);
    bare.nodeStates[0] = { QStringLiteral("HV01"), {}, {}, {} };
    ClusterObject full = bare;
    full.nodeStates[0] = { QStringLiteral("hv01"), QStringLiteral("FileSystemRedirected"), 1, 2,
        QStringLiteral("maintenance"), QStringLiteral("no path") };
    ClusterObject other = bare;
    other.nodeStates[0] = { QStringLiteral("HV01"), QStringLiteral("Direct"), 4, 8,
        QStringLiteral("backup"), QStringLiteral("none") };
    Cluster cluster;
    Merger merger(cluster);
    for (const ClusterObject &volume : { bare, full, bare, other })
        merger.add(volume);
    QCOMPARE(cluster.objects.size(), 1);
    QCOMPARE(cluster.objects[0].nodeStates.size(), 1);
    VolumeNodeState expected = full.nodeStates[0];
    expected.node = QStringLiteral("HV01");
    QCOMPARE(cluster.objects[0].nodeStates[0], expected);
    QCOMPARE(merger.notes(),
        QStringList{ QStringLiteral("the sources differ on the state on HV01 of volume:Volume1: "
                                    "FileSystemRedirected or Direct; the first is shown") });
}

void TestMerger::joinsWhatTheClusterHadBefore()
{
    Cluster cluster;
    cluster.objects = { object(ObjectClass::Node, u"HV01"), object(ObjectClass::Group, u"FS", u"7") };
    Merger merger(cluster);
    QCOMPARE(merger.add(object(ObjectClass::Group, u"Renamed", u"{7}")), 1);
    QCOMPARE(merger.add(object(ObjectClass::Node, u"hv01", u"1")), 0);
    QCOMPARE(cluster.objects.size(), 2);
    QCOMPARE(cluster.objects[0].id, QStringLiteral("1"));
}

void TestMerger::aNameOfSeveralObjectsIsNobodys()
{
    Cluster cluster;
    Merger merger(cluster);
    merger.add(object(ObjectClass::Node, u"FS01", u"1"));
    merger.add(object(ObjectClass::Group, u"FS01", u"2"));
    ClusterObject parameters = object(ObjectClass::Resource, u"FS01");
    addNumber(parameters, Scope::Private, u"Own", 1);
    merger.add(parameters);
    merger.connectObjects();
    QCOMPARE(cluster.objects.size(), 3);
    QVERIFY(cluster.objects[2].find(u"Own") != nullptr);
}

QTEST_GUILESS_MAIN(TestMerger)

#include "tst_merger.moc"
