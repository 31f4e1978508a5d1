// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// A document as the collector script writes it becomes the right objects, lists and values.

#include "core/opening/format_registry.h"
#include "core/formats/snapshot.h"
#include "core/model/volume.h"

#include <QFile>
#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;
using wire::Format;

namespace {

LoadedFile smallCluster()
{
    QFile file(u"" CLUSPROP_SOURCE_DIR "/tests/data/collector/small-cluster.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto loaded = loadBytes(file.readAll(), u"small-cluster.json"_s);
    return loaded ? *loaded : LoadedFile();
}

/// "cluster", "node:PIKE"; null where there is not exactly one.
const ClusterObject *objectOf(const LoadedFile &file, const QString &label)
{
    const ObjectMatch match = findObjects(file.cluster, label);
    return match.objects.size() == 1 ? &file.cluster.objects[match.objects.first()] : nullptr;
}

} // namespace

class TestCollectedDocument : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isRecognised();
    void hasEveryObject();
    void hasWhatBelongsToObjects();
    void values_data();
    void values();
    void absentValues_data();
    void absentValues();
    void volumeWithEverything();
    void volumeThatIsOffline();
    void errorsBecomeNotes();
    void survivesConversion();

private:
    LoadedFile m_file;
};

void TestCollectedDocument::initTestCase()
{
    m_file = smallCluster();
    QVERIFY(!m_file.cluster.objects.isEmpty());
}

void TestCollectedDocument::isRecognised()
{
    QCOMPARE(m_file.form, Form::Snapshot);
    QVERIFY(m_file.recognised.contains(u"(Export-ClusterSnapshot.ps1 1)"_s));
    QCOMPARE(m_file.cluster.name, u"LAKE"_s);
    QCOMPARE(m_file.cluster.id, u"5b1f0d5e-51b5-4c0c-8c57-0d9bb5f5f001"_s);
    QCOMPARE(m_file.cluster.taken, u"2026-05-06T07:08:09Z"_s);
    QVERIFY(!m_file.isPartial());
}

void TestCollectedDocument::hasEveryObject()
{
    QStringList labels;
    for (const ClusterObject &object : m_file.cluster.objects)
        labels.append(objectLabel(object));
    const QStringList expected{ u"cluster"_s, u"node:PERCH"_s, u"node:PIKE"_s,
        u"group:Cluster Group"_s, u"resource:Cluster IP Address"_s, u"resource:Cluster Disk 1"_s,
        u"resourceType:Physical Disk"_s, u"network:Cluster Network 1"_s,
        u"networkInterface:PERCH - Ethernet"_s, u"groupSet:Databases first"_s,
        u"volume:C:\\ClusterStorage\\Volume1"_s, u"volume:Cluster Disk 3"_s };
    QCOMPARE(labels, expected);
}

void TestCollectedDocument::hasWhatBelongsToObjects()
{
    const ClusterObject *address = objectOf(m_file, u"resource:Cluster IP Address"_s);
    QVERIFY(address);
    QCOMPARE(address->resourceType, u"IP Address"_s);
    QCOMPARE(address->groupId, u"5b1f0d5e-51b5-4c0c-8c57-0d9bb5f5f002"_s);
    QCOMPARE(address->ownerNode, u"PERCH"_s);
    QCOMPARE(address->state, u"Online"_s);
    const ClusterObject *pike = objectOf(m_file, u"node:PIKE"_s);
    QVERIFY(pike);
    QCOMPARE(pike->id, u"2"_s);
    QCOMPARE(pike->state, u"Down"_s);
}

void TestCollectedDocument::values_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("property");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *title, const char16_t *object, const char16_t *property,
                         Scope scope, Format format, const char *hex) {
        QTest::newRow(title) << QString::fromUtf16(object) << QString::fromUtf16(property) << scope
                             << format << QByteArray::fromHex(hex);
    };
    using enum Scope;
    row("number", u"cluster", u"AddEvictDelay", Common, Format::Dword, "3c000000");
    row("enumeration under PowerShell's name", u"cluster", u"AdministrativeAccessPoint",
        CommonReadOnly, Format::Dword, "01000000");
    row("enumeration that is -1 in PowerShell", u"cluster", u"DetectedCloudPlatform", Common,
        Format::Dword, "ffffffff");
    row("number that stands for none", u"cluster", u"LowerQuorumPriorityNodeId", Common,
        Format::Dword, "ffffffff");
    row("documented as read-only", u"cluster", u"ClusterFunctionalLevel", CommonReadOnly,
        Format::Dword, "0c000000");
    row("unknown, and PowerShell's object does not let it be set", u"cluster", u"MadeUpState",
        CommonReadOnly, Format::Dword, "03000000");
    row("unknown number of 64 bits", u"cluster", u"MadeUpTomorrow", Common, Format::ULargeInteger,
        "ffffffffffffffff");
    row("empty text", u"cluster", u"PreferredSite", Common, Format::Sz, "0000");
    row("date", u"cluster", u"RecentEventsResetTime", Common, Format::FileTime, "87004074947bdc01");
    row("no strings", u"cluster", u"SharedVolumeCompatibleFilters", Common, Format::MultiSz,
        "0000");
    row("one string", u"networkInterface", u"Node", CommonReadOnly, Format::Sz,
        "500045005200430048000000");
    row("security descriptor", u"cluster", u"SharedVolumeSecurityDescriptor", Common,
        Format::Binary, "0100048000000000000000000000000000000000");
    row("PowerShell's name of a read-only property", u"node:PERCH", u"DrainTarget", CommonReadOnly,
        Format::Dword, "ffffffff");
    row("status of 64 bits", u"group:Cluster Group", u"StatusInformation", CommonReadOnly,
        Format::ULargeInteger, "0000000000000000");
    row("truth value", u"resource:Cluster IP Address", u"SeparateMonitor", Common, Format::Dword,
        "00000000");
    row("beyond 2^53", u"resource:Cluster IP Address", u"ResourceSpecificData1", CommonReadOnly,
        Format::ULargeInteger, "0100000000002000");
    row("private text", u"resource:Cluster IP Address", u"EnableDhcp", Private, Format::Dword,
        "00000000");
    row("private and read-only", u"resource:Cluster IP Address", u"DhcpServer", PrivateReadOnly,
        Format::Sz, "3100390032002e0030002e0032002e0031000000");
    row("no bytes", u"resource:Cluster Disk 1", u"DiskUniqueIds", Private, Format::Binary, "");
    row("text with variables", u"resource:Cluster Disk 1", u"MadeUpPath", Private, Format::ExpandSz,
        "2500540045004d00500025005c0078000000");
    row("signed 64 bits", u"resource:Cluster Disk 1", u"MadeUpNumber", Private,
        Format::LargeInteger, "fbffffffffffffff");
    row("16 bits", u"resource:Cluster Disk 1", u"MadeUpSmall", Private, Format::Word, "ffff");
    row("signed 32 bits", u"resource:Cluster Disk 1", u"MadeUpSigned", Private, Format::Long,
        "f9ffffff");
    row("of a resource type", u"resourceType:Physical Disk", u"DumpPolicy", Common,
        Format::ULargeInteger, "1111703701000000");
    row("of a network", u"network:Cluster Network 1", u"AutoMetric", Common, Format::Dword,
        "01000000");
    row("documented as writable, though WMI's object is not", u"groupSet:Databases first",
        u"StartupDelay", Common, Format::Dword, "14000000");
    row("of a group set, not documented", u"groupSet:Databases first", u"UpdateDomains",
        CommonReadOnly, Format::Dword, "05000000");
}

void TestCollectedDocument::values()
{
    QFETCH(QString, object);
    QFETCH(QString, property);
    QFETCH(Scope, scope);
    QFETCH(Format, format);
    QFETCH(QByteArray, payload);
    const ClusterObject *owner = objectOf(m_file, object);
    QVERIFY(owner);
    const Property *found = owner->list(scope).find(property);
    QVERIFY2(found, "it is not in this list");
    QCOMPARE(found->knowledge, Knowledge::Known);
    QCOMPARE(found->values.size(), 1);
    QCOMPARE(found->syntax(), wire::listValue(format));
    QCOMPARE(found->values.first().payload.toByteArray().toHex(), payload.toHex());
}

void TestCollectedDocument::absentValues_data()
{
    QTest::addColumn<QString>("object");
    QTest::addColumn<QString>("property");
    QTest::newRow("null") << u"cluster"_s << u"ResiliencyLevel"_s;
    QTest::newRow("could not be read") << u"node:PIKE"_s << u"Manufacturer"_s;
}

void TestCollectedDocument::absentValues()
{
    QFETCH(QString, object);
    QFETCH(QString, property);
    const ClusterObject *owner = objectOf(m_file, object);
    QVERIFY(owner);
    const Property *found = owner->find(property);
    QVERIFY(found);
    QCOMPARE(found->knowledge, Knowledge::Absent);
    QVERIFY(found->values.isEmpty());
}

void TestCollectedDocument::volumeWithEverything()
{
    const ClusterObject *volume = objectOf(m_file, u"volume:Volume1"_s);
    QVERIFY(volume);
    QCOMPARE(volume->resourceName, u"Cluster Disk 2"_s);
    QCOMPARE(volume->resourceId, u"5b1f0d5e-51b5-4c0c-8c57-0d9bb5f5f010"_s);
    QCOMPARE(numberOf(*volume->find(volume_property::size)), 9007199254740993U);
    QCOMPARE(textOf(*volume->find(volume_property::volumeName)),
        u"\\\\?\\Volume{5b1f0d5e-51b5-4c0c-8c57-0d9bb5f5f011}\\"_s);
    const QVector<VolumeNodeState> states{ { u"PERCH"_s, u"FileSystemRedirected"_s, 1, 0 },
        { u"PIKE"_s, u"Unavailable"_s, std::nullopt, std::nullopt } };
    QCOMPARE(volume->nodeStates, states);
    const VolumeRow row = volumeRows(m_file.cluster).first();
    QVERIFY(row.inBackup());
    QCOMPARE(row.redirected, std::optional(true));
    QCOMPARE(row.maintenance, std::optional(false));
}

void TestCollectedDocument::volumeThatIsOffline()
{
    const VolumeRow row = volumeRows(m_file.cluster).last();
    QCOMPARE(row.resource, u"Cluster Disk 3"_s);
    QCOMPARE(row.ownerNode, u"PIKE"_s);
    QVERIFY(!row.backupInProgress && !row.faultState && !row.redirected && !row.maintenance);
    const ClusterObject &volume = m_file.cluster.objects[row.object];
    for (const PropertyList &list : volume.lists) {
        for (const Property &property : list.properties)
            QCOMPARE(property.knowledge, Knowledge::Absent);
    }
}

void TestCollectedDocument::errorsBecomeNotes()
{
    QCOMPARE(m_file.notes.size(), 2); // and nothing in the document is odd
    QCOMPARE(m_file.notes[0].where, u"errors[0]"_s);
    QVERIFY(m_file.notes[0].text.contains(u"The cluster node is not available."_s));
    QVERIFY(m_file.notes[1].text.contains(u"Access denied"_s));
}

void TestCollectedDocument::survivesConversion()
{
    const auto again = loadBytes(writeSnapshot(m_file.cluster), {});
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    QVERIFY(again->notes.isEmpty());
    QCOMPARE(again->cluster.objects.size(), m_file.cluster.objects.size());
    for (qsizetype index = 0; index < again->cluster.objects.size(); ++index) {
        const ClusterObject &before = m_file.cluster.objects[index];
        const ClusterObject &after = again->cluster.objects[index];
        QCOMPARE(objectLabel(after), objectLabel(before));
        QVERIFY2(after.lists == before.lists, qPrintable(objectLabel(before)));
        QCOMPARE(after.nodeStates, before.nodeStates);
    }
}

QTEST_GUILESS_MAIN(TestCollectedDocument)

#include "tst_collected_document.moc"
