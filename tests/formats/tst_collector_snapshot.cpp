// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What the collector script writes: version 1 of the snapshot.

#include "core/formats/snapshot.h"
#include "core/model/volume.h"
#include "core/wire/syntax.h"

#include <QFile>
#include <QTest>

using namespace clusprop;

namespace {

QByteArray contoso()
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/samples/contoso.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LoadResult<LoadedFile> read(const QByteArray &bytes, bool strict = false)
{
    LoadOptions options;
    options.strict = strict;
    return readSnapshot(bytes, options);
}

const ClusterObject *objectNamed(const Cluster &cluster, ObjectClass objectClass, QStringView name)
{
    for (const ClusterObject &object : cluster.objects) {
        if (object.objectClass == objectClass && object.name == name)
            return &object;
    }
    return nullptr;
}

/// A version 1 snapshot whose cluster has these common properties.
QByteArray collected(const QByteArray &properties)
{
    return R"({"snapshot": "cluster-properties", "version": 1,
        "cluster": {"name": "C", "common": [)"
        + properties + "]}}";
}

} // namespace

class TestCollectorSnapshot : public QObject
{
    Q_OBJECT
private slots:
    void readsTheCollectorsSample();
    void readsTheCollectorsVolumes();
    void readsCollectedValues_data();
    void readsCollectedValues();
    void documentedFormatWinsAtTheSameSize();
    void documentedFormatReadsUnnamedTypes_data();
    void documentedFormatReadsUnnamedTypes();
    void leavesOutWhatIsOfAnotherType_data();
    void leavesOutWhatIsOfAnotherType();
    void findsTheListOfACommonProperty_data();
    void findsTheListOfACommonProperty();
    void readsGroupSets();
    void strictReadingRefusesDefects();
    void unknownMembersAreNoted();
    void readsUtf16();
    void passesOnWhatTheScriptReported();
};

void TestCollectorSnapshot::readsTheCollectorsSample()
{
    const auto file = read(contoso(), true);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->notes.size(), 0);
    QCOMPARE(file->form, Form::Snapshot);
    QCOMPARE(file->formWord, QStringLiteral("snapshot"));
    const Cluster &cluster = file->cluster;
    QCOMPARE(cluster.name, QStringLiteral("CONTOSO-CL01"));
    QCOMPARE(cluster.taken, QStringLiteral("2026-03-14T02:17:45Z"));
    QCOMPARE(cluster.sources.first().kind, QStringLiteral("snapshot"));
    const int root = firstOfClass(cluster, ObjectClass::Cluster);
    QCOMPARE(root, 0);
    const ClusterObject &object = cluster.objects[root];

    const Property *backup = object.list(Scope::Common).find(u"BackupInProgress");
    QVERIFY(backup);
    QCOMPARE(backup->syntax(), wire::listValue(wire::Format::Dword));
    QCOMPARE(numberOf(*backup), 1U);
    QCOMPARE(backup->place.source, 0);
    QCOMPARE(backup->place.key, QStringLiteral("cluster.common[5]"));
    QCOMPARE(numberOf(*object.find(u"DumpPolicy")), 4295567417U);
    QCOMPARE(stringsOf(object.find(u"SharedVolumeIncompatibleFilters")->values.first()),
        QStringList({ QStringLiteral("oldavflt"), QStringLiteral("quotaflt") }));
    QCOMPARE(object.find(u"SharedVolumeSecurityDescriptor")->values.first().payload.size(), 100);
    QCOMPARE(
        textOf(*object.list(Scope::Private).find(u"AcmeBackupJobId")), QStringLiteral("JOB-0042"));
    const Property *functional = object.find(u"ClusterFunctionalLevel");
    QVERIFY(functional);
    QVERIFY(object.list(Scope::CommonReadOnly).find(u"ClusterFunctionalLevel") == functional);

    const ClusterObject *disk
        = objectNamed(cluster, ObjectClass::Resource, u"Cluster Disk Witness");
    QVERIFY(disk);
    QCOMPARE(disk->resourceType, QStringLiteral("Physical Disk"));
    QCOMPARE(disk->groupId, QStringLiteral("405f610c-7a6f-482c-b4a6-7324d8798b71"));
    QCOMPARE(disk->state, QStringLiteral("Online"));
    const ClusterObject *node = objectNamed(cluster, ObjectClass::Node, u"CONTOSO-HV02");
    QVERIFY(node);
    QCOMPARE(node->id, QStringLiteral("2"));
}

void TestCollectorSnapshot::readsTheCollectorsVolumes()
{
    const auto file = read(contoso());
    QVERIFY(file);
    const QVector<VolumeRow> rows = volumeRows(file->cluster);
    QCOMPARE(rows.size(), 6);
    const VolumeRow &third = rows[2];
    QCOMPARE(third.friendlyName, QStringLiteral("C:\\ClusterStorage\\Volume3"));
    QCOMPARE(third.resource, QStringLiteral("Cluster Disk 4"));
    QCOMPARE(third.ownerNode, QStringLiteral("CONTOSO-HV03"));
    QVERIFY(third.inBackup());
    QCOMPARE(third.redirected, std::optional(true));
    QCOMPARE(third.maintenance, std::optional(false));
    const ClusterObject &volume = file->cluster.objects[third.object];
    QCOMPARE(volume.resourceId, QStringLiteral("94c44c2a-a09f-4988-851e-844286f212a9"));
    QCOMPARE(volume.nodeStates.size(), 3);
    QCOMPARE(volume.nodeStates.first().redirectedReason, 1U);
    QCOMPARE(numberOf(*volume.find(volume_property::size)), 3298129084416U);
    QCOMPARE(volume.find(volume_property::backupInProgress)->place.key,
        QStringLiteral("sharedVolumes[2].backupState"));

    const auto unknown = read(R"({"snapshot": "cluster-properties", "version": 1, "cluster": {},
        "sharedVolumes": {"name": "Disk", "volumeName": "V", "backupState": null, "faultState": -1}})");
    QVERIFY(unknown);
    const VolumeRow row = volumeRows(unknown->cluster).first();
    QCOMPARE(row.friendlyName, QStringLiteral("V"));
    QVERIFY(!row.backupInProgress && !row.faultState && !row.redirected);
    QCOMPARE(unknown->notes.size(), 1);
    QCOMPARE(unknown->notes.first().where, QStringLiteral("sharedVolumes[0].faultState"));
}

void TestCollectorSnapshot::readsCollectedValues_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<quint32>("syntax"); // 0: no value
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<int>("notes");
    const auto row = [](const char *title, const char *members, wire::Format format,
                         const char *payload, int notes = 0) {
        QTest::newRow(title) << QByteArray(members) << wire::listValue(format)
                             << QByteArray::fromHex(payload) << notes;
    };
    const auto nothing = [](const char *title, const char *members, int notes) {
        QTest::newRow(title) << QByteArray(members) << 0U << QByteArray() << notes;
    };
    using wire::Format;
    row("UInt32", R"("format": "UInt32", "value": 4294967295)", Format::Dword, "ffffffff");
    row("Int32", R"("format": "Int32", "value": -2)", Format::Long, "feffffff");
    row("UInt16", R"("format": "UInt16", "value": 7)", Format::Word, "0700");
    row("UInt64 as text", R"("format": "UInt64", "value": "18446744073709551615")",
        Format::ULargeInteger, "ffffffffffffffff");
    row("Int64 as text", R"("format": "Int64", "value": "-1")", Format::LargeInteger,
        "ffffffffffffffff");
    row("Boolean", R"("format": "Boolean", "value": true)", Format::Dword, "01000000");
    row("an enumeration", R"("format": "Int32", "value": "3", "enumName": "Three")", Format::Long,
        "03000000");
    row("String", R"("format": "String", "value": "a")", Format::Sz, "61000000");
    row("an empty String", R"("format": "String", "value": "")", Format::Sz, "0000");
    row("ExpandString", R"("format": "ExpandString", "value": "a")", Format::ExpandSz, "61000000");
    row("StringCollection", R"("format": "StringCollection", "value": ["a"])", Format::MultiSz,
        "610000000000");
    row("a wrapped StringCollection",
        R"("format": "StringCollection", "value": {"value": ["a"], "Count": 1})", Format::MultiSz,
        "610000000000");
    row("a collection of one, as PowerShell may write it",
        R"("format": "StringCollection", "value": "a")", Format::MultiSz, "610000000000");
    row("SecurityDescriptor", R"("format": "SecurityDescriptor", "base64": "AP8=")",
        Format::SecurityDescriptor, "00ff");
    row("ticks for a DateTime", R"("format": "DateTime", "value": "5")", Format::FileTime,
        "0500000000000000");
    row("no strings", R"("format": "StringCollection", "value": [])", Format::MultiSz, "0000");
    row("DateTime", R"("format": "DateTime", "value": "1601-01-01T00:00:00.0000001Z")",
        Format::FileTime, "0100000000000000");
    row("ByteArray", R"("format": "ByteArray", "base64": "AP8=")", Format::Binary, "00ff");
    row("an empty ByteArray", R"("format": "ByteArray", "base64": "")", Format::Binary, "");
    row("a format without a name", R"("format": "Guid", "value": "x")", Format::Sz, "78000000", 1);
    nothing("null", R"("format": null, "value": null)", 0);
    nothing("no value", R"("format": "UInt32")", 0);
    nothing("a number that is too large", R"("format": "UInt32", "value": 4294967296)", 1);
    nothing("a negative UInt32", R"("format": "UInt32", "value": -1)", 1);
    nothing("text in place of a number", R"("format": "UInt32", "value": "System.Object[]")", 1);
    nothing("an empty string in a list", R"("format": "StringCollection", "value": ["a", ""])", 1);
    nothing("numbers in a list of strings", R"("format": "StringCollection", "value": [1])", 1);
    nothing("a number in place of text", R"("format": "String", "value": 1)", 1);
    nothing("a NUL in text", R"("format": "String", "value": "a\u0000b")", 1);
    nothing("no date", R"("format": "DateTime", "value": "yesterday")", 1);
    nothing("no Base64", R"("format": "ByteArray", "base64": "???")", 1);
    nothing("no Base64 at all", R"("format": "ByteArray", "value": "AP8=")", 1);
    nothing("a number for a list of strings", R"("format": "StringCollection", "value": 1)", 1);
    nothing("an object", R"("format": "Widget", "value": {"a": [1]})", 1);
}

void TestCollectorSnapshot::readsCollectedValues()
{
    QFETCH(QByteArray, members);
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, payload);
    QFETCH(int, notes);
    const auto file = read(collected(R"({"name": "NobodyKnowsThis", )" + members + "}"));
    QVERIFY(file);
    QCOMPARE(file->notes.size(), notes);
    const Property *property = file->cluster.objects.first().find(u"NobodyKnowsThis");
    QVERIFY(property);
    QCOMPARE(property->values.isEmpty(), syntax == 0);
    if (property->values.isEmpty()) {
        // Never a 0 or an empty text.
        QCOMPARE(property->knowledge, notes == 0 ? Knowledge::Absent : Knowledge::Cut);
        return;
    }
    QCOMPARE(property->syntax(), syntax);
    QCOMPARE(property->values.first().payload.toByteArray().toHex(), payload.toHex());
    QVERIFY(property->values.first().readable);
}

void TestCollectorSnapshot::documentedFormatWinsAtTheSameSize()
{
    const auto syntaxOf = [](const char *members) {
        const auto file
            = read(collected(R"({"name": "RecentEventsResetTime", )" + QByteArray(members) + "}"));
        const Property *property
            = file ? file->cluster.objects.first().find(u"RecentEventsResetTime") : nullptr;
        return property ? property->syntax() : 0;
    };
    QCOMPARE(
        syntaxOf(R"("format": "UInt64", "value": "5")"), wire::listValue(wire::Format::FileTime));
    QCOMPARE(syntaxOf(R"("format": "UInt32", "value": 5)"), wire::listValue(wire::Format::Dword));
    QCOMPARE(syntaxOf(R"("format": "String", "value": "5")"), wire::listValue(wire::Format::Sz));
}

void TestCollectorSnapshot::documentedFormatReadsUnnamedTypes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("syntax"); // empty: no value
    QTest::addColumn<int>("notes");
    const auto row = [](const char *title, const char *name, const char *value, const char *syntax,
                         int notes) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(value) << QString::fromLatin1(syntax)
                             << notes;
    };
    row("a number for a number", "BackupInProgress", "1", "LIST_VALUE_DWORD", 0);
    row("no number for a number", "BackupInProgress", "[]", "", 1);
    row("a text for a number", "BackupInProgress", "\"on\"", "LIST_VALUE_SZ", 1);
    row("a number for a text", "Description", "1", "", 1);
    row("a number, and no format is documented", "CCFEpochHigh", "1", "", 1);
}

/// The script names the formats that it knows; a type of another name has the documented one.
void TestCollectorSnapshot::documentedFormatReadsUnnamedTypes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    QFETCH(QString, syntax);
    QFETCH(int, notes);
    const bool isOfAGroup = name == "CCFEpochHigh";
    const QByteArray object = R"({"name": "C", "common": [{"format": "Widget", "name": ")" + name
        + R"(", "value": )" + value + "}]}";
    const auto file = read(R"({"snapshot": "cluster-properties", "version": 1, "cluster": )"
        + (isOfAGroup ? R"({"name": "C"}, "groups": [)" + object + "]" : object) + "}");
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->notes.size(), notes);
    const Property *property = file->cluster.objects.last().find(QString::fromLatin1(name));
    QVERIFY(property);
    QCOMPARE(property->values.isEmpty() ? QString()
                                        : QString::fromStdString(wire::syntaxName(property->syntax())),
        syntax);
}

void TestCollectorSnapshot::leavesOutWhatIsOfAnotherType_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("where");
    const auto row = [](const char *title, const char *members, const char *where) {
        QTest::newRow(title) << QByteArray(members) << QString::fromLatin1(where);
    };
    row("a cluster that is text", R"("cluster": "C")", "cluster");
    row("a name that is a list", R"("cluster": {"name": ["C"]})", "cluster.name");
    row("a property without a name", R"("cluster": {"common": [{"format": "UInt32", "value": 1}]})",
        "cluster.common[0]");
    row("properties that are a number", R"("cluster": {"common": 5})", "cluster.common");
    row("a volume that is text", R"("cluster": {}, "sharedVolumes": ["V"])", "sharedVolumes[0]");
    row("a number that is too large",
        R"("cluster": {}, "sharedVolumes": [{"partitionNumber": 4294967296}])",
        "sharedVolumes[0].partitionNumber");
    row("a node that is text", R"("cluster": {}, "sharedVolumes": [{"nodes": ["N"]}])",
        "sharedVolumes[0].nodes[0]");
}

/// One note that says where, and strict reading refuses the file with the same.
void TestCollectorSnapshot::leavesOutWhatIsOfAnotherType()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, where);
    const QByteArray snapshot
        = R"({"snapshot": "cluster-properties", "version": 1, )" + members + "}";
    const auto file = read(snapshot);
    QVERIFY2(file, file ? "" : qPrintable(file.error().message()));
    QCOMPARE(file->notes.size(), 1);
    QCOMPARE(file->notes.first().where, where);
    const auto strict = read(snapshot, true);
    QVERIFY(!strict);
    QCOMPARE(strict.error().where, where);
}

void TestCollectorSnapshot::findsTheListOfACommonProperty_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("readOnly");
    QTest::addColumn<Scope>("scope");
    QTest::newRow("documented as writable")
        << QByteArray("BackupInProgress") << QByteArray("true") << Scope::Common;
    QTest::newRow("documented as read-only")
        << QByteArray("ClusterFunctionalLevel") << QByteArray("false") << Scope::CommonReadOnly;
    QTest::newRow("documented, but not whether it can be set")
        << QByteArray("RolloutAudience") << QByteArray("true") << Scope::CommonReadOnly;
    QTest::newRow("the same, and PowerShell's object can be set")
        << QByteArray("RolloutAudience") << QByteArray("false") << Scope::Common;
    QTest::newRow("not documented") << QByteArray("MadeUp") << QByteArray("false") << Scope::Common;
    QTest::newRow("not documented and read-only")
        << QByteArray("MadeUp") << QByteArray("true") << Scope::CommonReadOnly;
    QTest::newRow("not documented and not said")
        << QByteArray("MadeUp") << QByteArray("null") << Scope::Common;
    QTest::newRow("of WMI's object only")
        << QByteArray("__CLASS") << QByteArray("false") << Scope::CommonReadOnly;
    QTest::newRow("of PowerShell's object only")
        << QByteArray("maintenanceMode") << QByteArray("false") << Scope::CommonReadOnly;
}

void TestCollectorSnapshot::findsTheListOfACommonProperty()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, readOnly);
    QFETCH(Scope, scope);
    const auto file = read(collected(R"({"format": "UInt32", "value": 1, "name": ")" + name
        + R"(", "readOnly": )" + readOnly + "}"));
    QVERIFY(file);
    const ClusterObject &object = file->cluster.objects.first();
    QVERIFY(object.list(scope).find(QString::fromLatin1(name)));
    QVERIFY(file->notes.isEmpty());
}

void TestCollectorSnapshot::readsGroupSets()
{
    const auto file = read(R"({"snapshot": "cluster-properties", "version": 1, "cluster": {},
        "groupSets": [{"kind": "GroupSet", "id": "", "name": "First", "common": [
            {"name": "StartupDelay", "format": "UInt32", "value": 20}], "private": []}]})",
        true);
    QVERIFY(file);
    QVERIFY(file->notes.isEmpty());
    const ClusterObject *set = objectNamed(file->cluster, ObjectClass::GroupSet, u"First");
    QVERIFY(set);
    QCOMPARE(numberOf(*set->list(Scope::Common).find(u"StartupDelay")), 20U);
}

void TestCollectorSnapshot::strictReadingRefusesDefects()
{
    const QByteArray odd = collected(R"({"name": "A", "format": "UInt32", "value": "x"}, 5)");
    QVERIFY(read(odd));
    QCOMPARE(read(odd)->notes.size(), 2);
    const auto strict = read(odd, true);
    QVERIFY(!strict);
    QCOMPARE(strict.error().where, QStringLiteral("cluster.common[0]"));
}

void TestCollectorSnapshot::unknownMembersAreNoted()
{
    const auto collectorFile = read(collected(R"({"name": "A", "format": "UInt32", "value": 1,
        "color": "red"})"),
        true);
    QVERIFY(collectorFile);
    QCOMPARE(collectorFile->notes.size(), 1);
    QCOMPARE(collectorFile->notes.first().where, QStringLiteral("cluster.common[0].color"));
}

void TestCollectorSnapshot::readsUtf16()
{
    const QString text = QChar(0xFEFF)
        + QString::fromUtf8(collected(R"({"name": "A", "format": "String", "value": "\u00fc"})"));
    const auto file = read(
        QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(2)));
    QVERIFY(file);
    QCOMPARE(textOf(*file->cluster.objects.first().find(u"A")), QStringLiteral("\u00fc"));
}

void TestCollectorSnapshot::passesOnWhatTheScriptReported()
{
    const auto file = read(R"({"snapshot": "cluster-properties", "version": 1, "cluster": {},
        "nodes": "none", "groups": [7], "errors": ["Access denied"]})");
    QVERIFY(file);
    QCOMPARE(file->notes.size(), 3);
    QCOMPARE(file->notes[0].where, QStringLiteral("nodes"));
    QCOMPARE(file->notes[1].where, QStringLiteral("groups[0]"));
    QVERIFY(file->notes[2].text.contains(QStringLiteral("Access denied")));
}

QTEST_GUILESS_MAIN(TestCollectorSnapshot)
#include "tst_collector_snapshot.moc"
