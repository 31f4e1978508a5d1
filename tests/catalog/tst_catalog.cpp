// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Lookup in the catalog, and what its reader refuses.

#include "core/catalog/catalog.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

Q_DECLARE_METATYPE(clusprop::ObjectClass)
Q_DECLARE_METATYPE(clusprop::wire::Format)
Q_DECLARE_METATYPE(QByteArray clusprop::CatalogSources::*)

namespace {

const Catalog &catalog()
{
    return Catalog::shared();
}

/// "cluster/", "resource/Generic Script", … of the entry; empty for none.
QString ownerText(const CatalogEntry *entry)
{
    return entry ? objectClassWord(entry->objectClass) + u'/' + entry->resourceType : QString();
}

/// A catalog of two properties and one type, whole and valid, to be damaged.
CatalogSources smallSources()
{
    constexpr auto rest = R"("constant": null, "format": "dword", "access": "ro", "minimum": 0,
  "maximum": 5, "defaultValue": 1, "defaultNote": null, "unit": "s",
  "values": [ { "value": 1, "name": "One", "summary": "" } ], "flags": false, "isBoolean": false,
  "supported": true, "minimumServer": null, "summary": "Text.", "caution": null, "page": null,
  "source": "observed" } ])";
    CatalogSources sources;
    sources.common
        = QByteArray(R"([ { "objectClass": "cluster", "scope": "common", "name": "Speed", )")
        + rest;
    sources.privateProperties
        = QByteArray(R"([ { "objectClass": "resource", "resourceType": "Wheel",
  "scope": "private", "name": "Spokes", )")
        + rest;
    sources.resourceTypes = R"([ { "name": "Wheel", "displayName": "Big Wheel", "dll": null,
  "class": null, "requiredDependencies": [ "Axle" ], "summary": "Turns.", "page": null } ])";
    sources.volume = "[]";
    sources.wireNotes = R"([ { "objectClass": "cluster", "resourceType": null, "scope": "common",
  "name": "Speed", "access": "rw", "format": "ulargeInteger", "maximum": 9, "rangeIsAdvice": true,
  "sentinels": [ 4294967295 ], "seenValue": 8, "note": "Faster in truth." } ])";
    sources.aliases = R"([ { "objectClass": "resource", "resourceType": "Wheel",
  "scope": "private", "name": "Spokes", "otherNames": [ "Rays" ], "note": "old" } ])";
    return sources;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void findsAnywhere_data();
    void findsAnywhere();
    void listsEntriesOfAnOwner();
    void findsResourceTypes();
    void bringsNamesTogether_data();
    void bringsNamesTogether();
    void guessesTheOwner_data();
    void guessesTheOwner();
    void namesOfAnyLengthAreUnknown();
    void admitsSentinelsAndListedValues();
    void laysWireNotesOver();
    void readsSmallCatalog();
    void rejects_data();
    void rejects();
    void formatWordsAreInverse_data();
    void formatWordsAreInverse();
    void formatOfOtherWordsIsUnknown();
};

void TestCatalog::finds_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<QString>("resourceType");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("found"); // name of the entry; empty: none

    constexpr auto cluster = ObjectClass::Cluster;
    constexpr auto resource = ObjectClass::Resource;
    QTest::newRow("exact") << cluster << QString() << false << u"BackupInProgress"_s
                           << u"BackupInProgress"_s;
    QTest::newRow("other case") << cluster << QString() << false << u"BACKUPinprogress"_s
                                << u"BackupInProgress"_s;
    QTest::newRow("unknown name") << cluster << QString() << false << u"NoSuchThing"_s << QString();
    QTest::newRow("empty name") << cluster << QString() << false << QString() << QString();
    QTest::newRow("another class")
        << ObjectClass::Node << QString() << false << u"BackupInProgress"_s << QString();
    QTest::newRow("another scope")
        << cluster << QString() << true << u"BackupInProgress"_s << QString();
    QTest::newRow("common of a resource, type is ignored")
        << resource << u"Acme"_s << false << u"RestartDelay"_s << u"RestartDelay"_s;
    QTest::newRow("private of a type")
        << resource << u"ip address"_s << true << u"subnetmask"_s << u"SubnetMask"_s;
    QTest::newRow("private of a type by display name")
        << resource << u"File Share Quorum Witness"_s << true << u"SharePath"_s << u"SharePath"_s;
    QTest::newRow("private of another type")
        << resource << u"Physical Disk"_s << true << u"SubnetMask"_s << QString();
    QTest::newRow("private without a type")
        << resource << QString() << true << u"SubnetMask"_s << QString();
    QTest::newRow("private of a resource type")
        << ObjectClass::ResourceType << u"Virtual Machine"_s << true << u"MigrationNetworkOrder"_s
        << u"MigrationNetworkOrder"_s;
    QTest::newRow("private of a network, type is ignored")
        << ObjectClass::Network << u"?"_s << true << u"MulticastAddress"_s << u"MulticastAddress"_s;
    QTest::newRow("alias") << cluster << QString() << false << u"AdministrativeAccessPoint"_s
                           << u"AdminAccessPoint"_s;
    QTest::newRow("alias in another case")
        << cluster << QString() << false << u"dasmodeENABLED"_s << u"S2DEnabled"_s;
    QTest::newRow("alias of a type's property")
        << resource << u"Generic Script"_s << true << u"ScriptPath"_s << u"ScriptFilepath"_s;
    QTest::newRow("alias on another type")
        << resource << u"Physical Disk"_s << true << u"ScriptPath"_s << QString();
    QTest::newRow("exact entry before alias: DynamicQuorum")
        << cluster << QString() << false << u"DynamicQuorum"_s << u"DynamicQuorum"_s;
    QTest::newRow("exact entry before alias: DynamicQuorumEnabled")
        << cluster << QString() << false << u"DynamicQuorumEnabled"_s << u"DynamicQuorumEnabled"_s;
    QTest::newRow("exact entry before alias: the 2012 cache size")
        << cluster << QString() << false << u"SharedVolumeBlockCacheSizeInMB"_s
        << u"SharedVolumeBlockCacheSizeInMB"_s;
    QTest::newRow("PowerShell's spelling")
        << cluster << QString() << false << u"ClusterEnforcedAntiAffinity"_s
        << u"ClusterEnforcedAntiaffinity"_s;
    QTest::newRow("field of a volume")
        << ObjectClass::Volume << QString() << false << u"faultState"_s << u"FaultState"_s;
}

void TestCatalog::finds()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(QString, resourceType);
    QFETCH(bool, isPrivate);
    QFETCH(QString, name);
    QFETCH(QString, found);
    const CatalogEntry *entry = catalog().find(objectClass, resourceType, isPrivate, name);
    QCOMPARE(entry ? entry->name : QString(), found);
    if (entry)
        QCOMPARE(entry->isPrivate, isPrivate);
}

void TestCatalog::findsAnywhere_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<QString>("resourceType");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("owner");

    constexpr auto resource = ObjectClass::Resource;
    QTest::newRow("common") << resource << u"IP Address"_s << u"RestartDelay"_s << u"resource/"_s;
    QTest::newRow("private") << resource << u"IP Address"_s << u"SubnetMask"_s
                             << u"resource/IP Address"_s;
    QTest::newRow("in both: common")
        << resource << u"Network Name"_s << u"Name"_s << u"resource/"_s;
    QTest::newRow("one type has it")
        << resource << QString() << u"DiskRunChkDsk"_s << u"resource/Physical Disk"_s;
    QTest::newRow("one type has it by another name")
        << resource << QString() << u"ScriptPath"_s << u"resource/Generic Script"_s;
    QTest::newRow("several types have it") << resource << QString() << u"Address"_s << QString();
    QTest::newRow("type unknown") << resource << u"Acme"_s << u"DiskRunChkDsk"_s << QString();
    QTest::newRow("private of the cluster")
        << ObjectClass::Cluster << QString() << u"MulticastClusterDisabled"_s << u"cluster/"_s;
}

void TestCatalog::findsAnywhere()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(QString, resourceType);
    QFETCH(QString, name);
    QFETCH(QString, owner);
    QCOMPARE(ownerText(catalog().findAnywhere(objectClass, resourceType, name)), owner);
}

void TestCatalog::listsEntriesOfAnOwner()
{
    const auto common = catalog().entriesOf(ObjectClass::Resource, u"Acme");
    const auto disk = catalog().entriesOf(ObjectClass::Resource, u"PHYSICAL DISK");
    const auto all = catalog().entriesOf(ObjectClass::Resource, {});
    QCOMPARE(common.size(), 25);
    QCOMPARE(all.size(), 25 + 237);
    QVERIFY(common.size() < disk.size() && disk.size() < all.size());
    QCOMPARE(catalog().entriesOf(ObjectClass::Cluster, {}).size(), 110 + 1);
    QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto *left, const auto *right) {
        return left->name.compare(right->name, Qt::CaseInsensitive) < 0;
    }));
}

void TestCatalog::findsResourceTypes()
{
    const ResourceTypeEntry *type = catalog().findResourceType(u"file share quorum WITNESS");
    QVERIFY(type);
    QCOMPARE(type->name, u"File Share Witness"_s);
    QVERIFY(!catalog().findResourceType({}));
    QVERIFY(!catalog().findResourceType(u"Acme"));
}

void TestCatalog::bringsNamesTogether_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("canonical");
    QTest::newRow("canonical already") << u"AdminAccessPoint"_s << u"AdminAccessPoint"_s;
    QTest::newRow("alias") << u"administrativeaccesspoint"_s << u"AdminAccessPoint"_s;
    QTest::newRow("alias with an entry of its own")
        << u"DynamicQuorum"_s << u"DynamicQuorumEnabled"_s;
    QTest::newRow("older name") << u"SharedVolumeBlockCacheSizeInMB"_s << u"BlockCacheSize"_s;
    QTest::newRow("spelling") << u"backupinprogress"_s << u"BackupInProgress"_s;
    QTest::newRow("unknown stays as it is") << u"acmeRetries"_s << u"acmeRetries"_s;
}

void TestCatalog::bringsNamesTogether()
{
    QFETCH(QString, name);
    QFETCH(QString, canonical);
    QCOMPARE(catalog().canonicalName(ObjectClass::Cluster, {}, false, name), canonical);
}

void TestCatalog::guessesTheOwner_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("owner"); // class, type, scope, known, tie

    QTest::newRow("nothing") << QStringList() << QString();
    QTest::newRow("nothing known") << QStringList{ u"Acme"_s } << QString();
    QTest::newRow("one property of the cluster")
        << QStringList{ u"BackupInProgress"_s } << u"cluster//common/1"_s;
    QTest::newRow("unknown among them")
        << QStringList{ u"Acme"_s, u"nodeweight"_s } << u"node//common/1"_s;
    QTest::newRow("private list of one type") << QStringList{ u"DiskRunChkDsk"_s,
        u"MaxIoLatency"_s } << u"resource/Physical Disk/private/2"_s;
    QTest::newRow("private list that types share")
        << QStringList{ u"StatusDNS"_s, u"StatusKerberos"_s } << u"resource//private/2"_s;
    QTest::newRow("private list of a network")
        << QStringList{ u"MulticastAddress"_s } << u"network//private/1"_s;
    QTest::newRow("names that many classes have")
        << QStringList{ u"Description"_s } << u"cluster//common/1/tie"_s;
    QTest::newRow("fields of a volume have no list") << QStringList{ u"FaultState"_s } << QString();
}

void TestCatalog::guessesTheOwner()
{
    QFETCH(QStringList, names);
    QFETCH(QString, owner);
    const auto guess = catalog().ownerOf(names);
    QString said;
    if (guess) {
        said = u"%1/%2/%3/%4%5"_s.arg(objectClassWord(guess->objectClass), guess->resourceType,
            guess->isPrivate ? u"private"_s : u"common"_s, QString::number(guess->known),
            guess->isTie ? u"/tie"_s : QString());
        QCOMPARE(guess->total, names.size());
    }
    QCOMPARE(said, owner);
}

/// Such names come from files that are no tables of properties.
void TestCatalog::namesOfAnyLengthAreUnknown()
{
    QStringList names;
    for (int number = 0; number < 100; ++number)
        names.append(QString(100'000, QChar(u'A' + number)));
    QVERIFY(!catalog().ownerOf(names));
    QVERIFY(catalog().find(ObjectClass::Cluster, {}, false, names.first()) == nullptr);
    QCOMPARE(catalog().canonicalName(ObjectClass::Cluster, {}, false, names.first()), names.first());
}

void TestCatalog::admitsSentinelsAndListedValues()
{
    const CatalogEntry *owner = catalog().find(ObjectClass::Group, {}, false, u"DefaultOwner");
    QVERIFY(owner->admits(512) && owner->admits(0xFFFFFFFF));
    QVERIFY(!owner->admits(513));
    const CatalogEntry *type = catalog().find(ObjectClass::Group, {}, false, u"GroupType");
    QVERIFY(type->admits(1) && type->admits(9999));
    QVERIFY(!type->admits(0) && !type->admits(10000));
    const CatalogEntry *bits = catalog().find(ObjectClass::Node, {}, false, u"StatusInformation");
    QVERIFY(bits->admits(63) && !bits->admits(64));
}

void TestCatalog::laysWireNotesOver()
{
    const CatalogEntry *hang
        = catalog().find(ObjectClass::Cluster, {}, false, u"ClusSvcHangTimeout");
    QCOMPARE(hang->documentedAccess, Access::ReadOnly);
    QCOMPARE(hang->access, Access::ReadWrite);
    QCOMPARE(hang->seenValue, 135);
    const CatalogEntry *log = catalog().find(ObjectClass::Cluster, {}, false, u"ClusterLogSize");
    QVERIFY(log->rangeIsAdvice);
    QCOMPARE(log->maximum, 1024);
    QVERIFY(!log->wireNote.isEmpty());
    const CatalogEntry *cache
        = catalog().find(ObjectClass::Cluster, {}, false, u"S2DCacheBehavior");
    QCOMPARE(cache->maximum, 4);
    QCOMPARE(cache->upperLimit(), 255);
}

void TestCatalog::readsSmallCatalog()
{
    const auto small = Catalog::read(smallSources());
    QVERIFY2(small, qPrintable(small ? QString() : small.error()));
    const CatalogEntry *speed = small->find(ObjectClass::Cluster, {}, false, u"speed");
    QVERIFY(speed);
    QCOMPARE(speed->format, wire::Format::ULargeInteger);
    QCOMPARE(speed->documentedFormat, wire::Format::Dword);
    QCOMPARE(accessWord(speed->access), u"rw"_s);
    QCOMPARE(accessWord(speed->documentedAccess), u"ro"_s);
    QCOMPARE(speed->values.size(), 1);
    QVERIFY(speed->admits(9) && speed->admits(0xFFFFFFFF) && !speed->admits(10));
    const CatalogEntry *spokes = small->find(ObjectClass::Resource, u"big wheel", true, u"RAYS");
    QVERIFY(spokes);
    QCOMPARE(spokes->otherNames, QStringList{ u"Rays"_s });
    QCOMPARE(small->resourceTypes().first().requiredDependencies, QStringList{ u"Axle"_s });
}

void TestCatalog::rejects_data()
{
    QTest::addColumn<QByteArray CatalogSources::*>("file");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("message");

    constexpr auto common = &CatalogSources::common;
    constexpr auto types = &CatalogSources::resourceTypes;
    constexpr auto notes = &CatalogSources::wireNotes;
    constexpr auto aliases = &CatalogSources::aliases;
    using Bytes = QByteArray;
    const QString speed = u"common.json, row 1 (Speed)"_s;
    QTest::newRow("no file") << &CatalogSources::volume << Bytes("[]") << Bytes()
                             << u"volume.json, line 1, column 1: not JSON"_s;
    QTest::newRow("comma forgotten") << common << Bytes("5, \"default") << Bytes("5 \"default")
                                     << u"common.json, line 2, column 1"_s;
    QTest::newRow("cut off") << common << Bytes("\"source\": \"observed\" } ]") << Bytes()
                             << u"common.json, line 5, column "_s;
    QTest::newRow("no list") << types << Bytes("[") << Bytes("{ \"a\": [")
                             << u"resource-types.json, line "_s;
    QTest::newRow("an object where the list belongs")
        << notes << smallSources().wireNotes << Bytes("{}")
        << u"wire-notes.json, line 1, column 1: a list"_s;
    QTest::newRow("a row that is a number") << aliases << smallSources().aliases << Bytes("[ 7 ]")
                                            << u"aliases.json, row 1 is not an object."_s;
    QTest::newRow("key missing") << common << Bytes("\"unit\": \"s\",") << Bytes()
                                 << speed + u", \"unit\": is missing."_s;
    QTest::newRow("key misspelt") << common << Bytes("\"unit\"") << Bytes("\"units\"")
                                  << speed + u", \"unit\": is missing."_s;
    QTest::newRow("key unknown") << common << Bytes("\"unit\"") << Bytes("\"colour\": 1, \"unit\"")
                                 << speed + u" has the unknown key \"colour\"."_s;
    QTest::newRow("name is a number") << common << Bytes("\"Speed\"") << Bytes("5")
                                      << u"common.json, row 1, \"name\": must be text."_s;
    QTest::newRow("class unknown") << common << Bytes("\"cluster\"") << Bytes("\"clutter\"")
                                   << speed + u", \"objectClass\": is no class of object."_s;
    QTest::newRow("scope of the other file")
        << common << Bytes("\"common\"") << Bytes("\"private\"")
        << speed + u", \"scope\": does not belong into this file."_s;
    QTest::newRow("scope unknown") << common << Bytes("\"common\"") << Bytes("\"shared\"")
                                   << speed + u", \"scope\": must be common or private."_s;
    QTest::newRow("format unknown") << common << Bytes("\"dword\"") << Bytes("\"qword\"")
                                    << speed + u", \"format\": is no word for a format."_s;
    QTest::newRow("access unknown") << common << Bytes("\"ro\"") << Bytes("\"wo\"")
                                    << speed + u", \"access\": must be rw, ro or null."_s;
    QTest::newRow("limit with a fraction")
        << common << Bytes("\"maximum\": 5") << Bytes("\"maximum\": 5.5")
        << speed + u", \"maximum\": must be a whole number of 64 bits."_s;
    QTest::newRow("limit past 64 bits")
        << common << Bytes("\"maximum\": 5") << Bytes("\"maximum\": 18446744073709551615")
        << speed + u", \"maximum\": must be a whole number of 64 bits."_s;
    QTest::newRow("limit as text")
        << common << Bytes("\"maximum\": 5") << Bytes("\"maximum\": \"5\"")
        << speed + u", \"maximum\": must be a whole number of 64 bits."_s;
    QTest::newRow("flag as number") << common << Bytes("\"flags\": false") << Bytes("\"flags\": 0")
                                    << speed + u", \"flags\": must be true or false."_s;
    QTest::newRow("values without names")
        << common << Bytes("\"name\": \"One\", ") << Bytes()
        << speed + u", \"values\": holds a value that is not whole: "_s;
    QTest::newRow("values no list")
        << common << Bytes("[ { \"value\": 1, \"name\": \"One\", \"summary\": \"\" } ]")
        << Bytes("1") << speed + u", \"values\": must be a list."_s;
    QTest::newRow("entry twice") << &CatalogSources::volume << Bytes("[]") << smallSources().common
                                 << u"cluster property Speed is in the catalog twice."_s;
    QTest::newRow("type twice") << types << smallSources().resourceTypes.chopped(2)
                                << smallSources().resourceTypes.chopped(2) + ", "
            + smallSources().resourceTypes.mid(2).chopped(2)
                                << u"resource-types.json, row 2: the name "_s;
    QTest::newRow("note on nothing")
        << notes << Bytes("\"Speed\"") << Bytes("\"Sped\"")
        << u"wire-notes.json, row 1 (Sped): the catalog has no such property."_s;
    const Bytes note = smallSources().wireNotes;
    QTest::newRow("two notes on one")
        << notes << note.chopped(2) << note.chopped(2) + ", " + note.mid(2).chopped(2)
        << u"wire-notes.json, row 2 (Speed): the property has a note already."_s;
    QTest::newRow("negative sentinel")
        << notes << Bytes("4294967295") << Bytes("-1")
        << u"wire-notes.json, row 1 (Speed), \"sentinels\": must not be negative."_s;
    QTest::newRow("alias of nothing")
        << aliases << Bytes("\"Wheel\"") << Bytes("\"Weel\"")
        << u"aliases.json, row 1 (Spokes): the catalog has no such property."_s;
    QTest::newRow("alias twice") << aliases << Bytes("\"Rays\"") << Bytes("\"Rays\", \"rays\"")
                                 << u"aliases.json, row 1 (Spokes): rays is an alias already."_s;
    QTest::newRow("alias that is a number")
        << aliases << Bytes("\"Rays\"") << Bytes("3")
        << u"aliases.json, row 1 (Spokes), \"otherNames\": must hold only text."_s;
}

void TestCatalog::rejects()
{
    QFETCH(QByteArray CatalogSources::*, file);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, message);
    CatalogSources sources = smallSources();
    QVERIFY((sources.*file).contains(before));
    (sources.*file).replace(before, after);
    const auto read = Catalog::read(sources);
    QVERIFY2(!read, "a damaged catalog was accepted");
    QVERIFY2(read.error().startsWith(message), qPrintable(read.error()));
    QVERIFY2(read.error().endsWith(u'.'), qPrintable(read.error()));
}

void TestCatalog::formatWordsAreInverse_data()
{
    QTest::addColumn<wire::Format>("format");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("structure");
    using wire::Format;
    QTest::newRow("unknown") << Format::Unknown << u"unknown"_s << u"CLUSPROP_VALUE"_s;
    QTest::newRow("binary") << Format::Binary << u"binary"_s << u"CLUSPROP_BINARY"_s;
    QTest::newRow("dword") << Format::Dword << u"dword"_s << u"CLUSPROP_DWORD"_s;
    QTest::newRow("sz") << Format::Sz << u"sz"_s << u"CLUSPROP_SZ"_s;
    QTest::newRow("expandSz") << Format::ExpandSz << u"expandSz"_s << u"CLUSPROP_SZ"_s;
    QTest::newRow("multiSz") << Format::MultiSz << u"multiSz"_s << u"CLUSPROP_MULTI_SZ"_s;
    QTest::newRow("ulargeInteger")
        << Format::ULargeInteger << u"ulargeInteger"_s << u"CLUSPROP_ULARGE_INTEGER"_s;
    QTest::newRow("long") << Format::Long << u"long"_s << u"CLUSPROP_LONG"_s;
    QTest::newRow("expandedSz") << Format::ExpandedSz << u"expandedSz"_s << u"CLUSPROP_SZ"_s;
    QTest::newRow("securityDescriptor") << Format::SecurityDescriptor << u"securityDescriptor"_s
                                        << u"CLUSPROP_SECURITY_DESCRIPTOR"_s;
    QTest::newRow("largeInteger") << Format::LargeInteger << u"largeInteger"_s
                                  << u"CLUSPROP_LARGE_INTEGER"_s;
    QTest::newRow("word") << Format::Word << u"word"_s << u"CLUSPROP_WORD"_s;
    QTest::newRow("fileTime") << Format::FileTime << u"fileTime"_s << u"CLUSPROP_FILETIME"_s;
    QTest::newRow("valueList") << Format::ValueList << u"valueList"_s << u"CLUSPROP_VALUE"_s;
    QTest::newRow("propertyList") << Format::PropertyList << u"propertyList"_s
                                  << u"CLUSPROP_VALUE"_s;
}

void TestCatalog::formatWordsAreInverse()
{
    QFETCH(wire::Format, format);
    QFETCH(QString, word);
    QFETCH(QString, structure);
    QCOMPARE(formatWord(format), word);
    QCOMPARE(formatFromWord(word), format);
    QCOMPARE(formatFromWord(word.toUpper()), format);
    QCOMPARE(formatStructure(format), structure);
}

void TestCatalog::formatOfOtherWordsIsUnknown()
{
    QVERIFY(!formatFromWord(u"qword"));
    QVERIFY(!formatFromWord({}));
    QCOMPARE(formatWord(static_cast<wire::Format>(0x8001)), u"unknown"_s); // user-defined
}

QTEST_GUILESS_MAIN(TestCatalog)

#include "tst_catalog.moc"
