// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/formats/export_plan.h"

#include "core/edits/edit.h"
#include "core/formats/property_list_export.h"
#include "core/opening/format_registry.h"
#include "core/model/volume.h"
#include "core/wire/decode.h"

#include <QtTest>

using namespace clusprop;
using wire::Format;

namespace {

LoadedFile capturedFile()
{
    return *loadFile(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
}

Cluster edited(const Cluster &cluster, const QVector<Edit> &edits)
{
    Cluster copy = cluster;
    for (const Edit &edit : edits)
        applyEdit(copy, edit);
    return copy;
}

Edit set(const Cluster &cluster, const QString &name, const Value &value)
{
    return makeSet(cluster, 0, Scope::Common, name, value);
}

int volumeNamed(const Cluster &cluster, QStringView label)
{
    return findObjects(cluster, label).objects.first();
}

Value valueOf(Format format, const QByteArray &hex)
{
    return { wire::listValue(format), QByteArray::fromHex(hex), {}, true };
}

} // namespace

class TestExportPlan : public QObject
{
    Q_OBJECT

private slots:
    void wholeListOfACapturedClusterIsTheCapture();
    void changesAloneAreAShortList();
    void takenAwayValuesBecomeResets();
    void leavesOutWhatASetCodeDoesNotTake();
    void refusesWhatIsNotInOrder();
    void namesTheControlCodes_data();
    void namesTheControlCodes();
    void backupModeIsTheFixedStructure_data();
    void backupModeIsTheFixedStructure();
    void unknownBackupStatesAreRefused();
    void backupModeNeedsAName_data();
    void backupModeNeedsAName();
    void backupPropertyIsOneDword();
    void whatTheSourcesDifferOnIsLeftOut();
    void whatWasAllowedIsNoted();
    void resetsOfUnusualEntriesHaveNoFormat();
    void listsThatCannotBeWrittenAreRefused_data();
    void listsThatCannotBeWrittenAreRefused();
    void thereIsNoCForUnusualEntries();
    void writesC_data();
    void writesC();
    void dumpsHexadecimal();
};

void TestExportPlan::wholeListOfACapturedClusterIsTheCapture()
{
    const LoadedFile file = capturedFile();
    const auto plan = planPropertyList(file.cluster, file.cluster, 0, false, Extent::Whole);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->bytes, file.bytes);
    QCOMPARE(plan->properties, 74);
    QVERIFY(plan->leftOut.isEmpty());
    QCOMPARE(plan->control->code, 0x0740005eU);
    QCOMPARE(plan->validate->code, 0x07000061U);
    QVERIFY2(plan->notes.join(u' ').contains(QStringLiteral("one after the other")), "not atomic, so it must say so");
}

void TestExportPlan::changesAloneAreAShortList()
{
    const LoadedFile file = capturedFile();
    const Cluster current
        = edited(file.cluster, { set(file.cluster, QStringLiteral("BackupInProgress"), dwordValue(1)) });
    const auto plan = planPropertyList(file.cluster, current, 0, false, Extent::Changes);
    QVERIFY(plan);
    const auto list = wire::decodePropertyList(asBytes(plan->bytes));
    QVERIFY(list);
    QCOMPARE(list->properties.size(), std::size_t(1));
    QCOMPARE(QString::fromStdU16String(list->properties[0].nameText()), QStringLiteral("BackupInProgress"));
    QCOMPARE(asByteArray(list->values[0].payload), QByteArray::fromHex("01000000"));
    QVERIFY(list->endMark);
}

void TestExportPlan::takenAwayValuesBecomeResets()
{
    const LoadedFile file = capturedFile();
    const int position = file.cluster.objects[0].list(Scope::Common).indexOf(u"CsvBalancer");
    const Cluster current = edited(file.cluster, { makeReset(file.cluster, 0, Scope::Common, position) });
    const auto plan = planPropertyList(file.cluster, current, 0, false, Extent::Changes);
    QVERIFY(plan);
    const auto list = wire::decodePropertyList(asBytes(plan->bytes));
    QVERIFY(list);
    QCOMPARE(list->values[0].syntax, wire::listValue(Format::Dword));
    QVERIFY(list->values[0].payload.empty());
    QVERIFY2(plan->notes.join(u' ').contains(QStringLiteral("inferred")), "the bytes are not documented");
}

void TestExportPlan::leavesOutWhatASetCodeDoesNotTake()
{
    Cluster cluster;
    ClusterObject object;
    object.name = QStringLiteral("CL");
    const auto add = [&object](const QString &name, const Values &values, Knowledge knowledge = Knowledge::Known) {
        Property property;
        property.name = name;
        property.values = values;
        property.knowledge = knowledge;
        object.list(Scope::Common).properties.append(property);
    };
    add(QStringLiteral("FixQuorum"), { dwordValue(0) });
    add(QStringLiteral("Path"), { textValue(u"%X%", Format::ExpandSz), textValue(u"C:", Format::ExpandedSz) });
    add(QStringLiteral("OnlyExpanded"), { textValue(u"C:", Format::ExpandedSz) });
    add(QStringLiteral("Missing"), {}, Knowledge::Absent);
    add(QStringLiteral("Broken"), { { wire::listValue(Format::Dword), QByteArray(2, '\1'), {}, false } });
    cluster.objects.append(object);

    const auto plan = planPropertyList(cluster, cluster, 0, false, Extent::Whole);
    QVERIFY(plan);
    const auto list = wire::decodePropertyList(asBytes(plan->bytes));
    QVERIFY(list);
    QCOMPARE(list->properties.size(), std::size_t(1));
    QCOMPARE(list->values.size(), std::size_t(1));
    QCOMPARE(list->values[0].syntax, wire::listValue(Format::ExpandSz));
    QStringList left;
    for (const LeftOut &each : plan->leftOut) {
        QVERIFY(!each.reason.isEmpty());
        left.append(each.property);
    }
    QCOMPARE(left.join(u' '), QStringLiteral("FixQuorum Path OnlyExpanded Missing Broken"));
}

void TestExportPlan::refusesWhatIsNotInOrder()
{
    const LoadedFile file = capturedFile();
    const auto nothing = planPropertyList(file.cluster, file.cluster, 0, false, Extent::Changes);
    QVERIFY(!nothing);
    QVERIFY(nothing.error().startsWith(u"Nothing was changed"));

    const Cluster broken
        = edited(file.cluster, { set(file.cluster, QStringLiteral("BackupInProgress"), dwordValue(2)) });
    const auto blocked = planPropertyList(file.cluster, broken, 0, false, Extent::Whole);
    QVERIFY(!blocked);
    QVERIFY2(blocked.error().contains(u"BackupInProgress"), qPrintable(blocked.error()));
    // The same value blocks nothing when it was loaded.
    const Cluster changed
        = edited(broken, { set(broken, QStringLiteral("Description"), textValue(u"x")) });
    QVERIFY(planPropertyList(broken, changed, 0, false, Extent::Changes));

    const LoadedFile sample = bundledSample();
    const auto volume = planPropertyList(sample.cluster, sample.cluster,
        volumeNamed(sample.cluster, u"volume:Volume3"), false, Extent::Whole);
    QVERIFY(!volume);
}

void TestExportPlan::namesTheControlCodes_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("privateScope");
    QTest::addColumn<quint32>("control");
    QTest::newRow("node") << "node:CONTOSO-HV01" << false << 0x0440005eU;
    QTest::newRow("group") << "group:Cluster Group" << false << 0x0340005eU;
    QTest::newRow("resource, private") << "resource:Cluster IP Address" << true << 0x01400086U;
    QTest::newRow("network") << "network:Management" << false << 0x0540005eU;
}

void TestExportPlan::namesTheControlCodes()
{
    QFETCH(QString, label);
    QFETCH(bool, privateScope);
    QFETCH(quint32, control);
    const LoadedFile sample = bundledSample();
    const auto plan = planPropertyList(sample.cluster, sample.cluster, volumeNamed(sample.cluster, label),
        privateScope, Extent::Whole);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->control->code, control);
    QVERIFY(!plan->suggestedName.contains(u' ') && plan->suggestedName.endsWith(u".clusprop"));
    QVERIFY(wire::decodePropertyList(asBytes(plan->bytes)));
}

void TestExportPlan::backupModeIsTheFixedStructure_data()
{
    QTest::addColumn<quint32>("state");
    QTest::addColumn<quint32>("delay");
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("leaving has no delay") << 0U << 300U << QByteArray("0000000000000000");
    QTest::newRow("entering waits") << 1U << 300U << QByteArray("010000002c010000");
}

void TestExportPlan::backupModeIsTheFixedStructure()
{
    QFETCH(quint32, state);
    QFETCH(quint32, delay);
    QFETCH(QByteArray, head);
    const LoadedFile sample = bundledSample();
    const int volume = volumeNamed(sample.cluster, u"volume:Volume3");
    const Cluster current = edited(sample.cluster,
        { makeSet(sample.cluster, volume, Scope::Common, volume_property::backupInProgress.toString(), dwordValue(state)) });
    const auto plan = planBackupMode(current, volume, delay);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->bytes.size(), 528);
    QCOMPARE(plan->bytes.first(8).toHex(), head);
    QCOMPARE(plan->control->code, 0x0140029aU);
    const auto structure = wire::decodeStructure(*wire::findStructure("CLUS_SHARED_VOLUME_BACKUP_MODE"), asBytes(plan->bytes));
    QVERIFY(structure);
    QCOMPARE(QString::fromStdU16String(std::get<std::u16string>(wire::readField(structure->layout->fields[2], structure->bytes))),
        QStringLiteral("C:\\ClusterStorage\\Volume3"));
    QVERIFY(!planBackupMode(current, volume, 0) == (state == 1));
}

void TestExportPlan::unknownBackupStatesAreRefused()
{
    Cluster cluster;
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    volume.name = QStringLiteral("V");
    setVolumeNumber(volume, volume_property::backupInProgress, std::nullopt);
    cluster.objects.append(volume);
    QVERIFY(!planBackupMode(cluster, 0, usualBackupDelay));
    QVERIFY(!planBackupProperty(cluster, 0));

    setVolumeNumber(cluster.objects[0], volume_property::backupInProgress, 2);
    QVERIFY(!planBackupMode(cluster, 0, usualBackupDelay));
    QVERIFY(!planBackupProperty(cluster, 0));
}

void TestExportPlan::backupModeNeedsAName_data()
{
    QTest::addColumn<QString>("friendlyName");
    QTest::addColumn<QString>("volumeName");
    QTest::addColumn<QString>("resource");
    QTest::addColumn<QString>("said");
    const QString id = QStringLiteral("\\\\?\\Volume{1}\\");
    QTest::newRow("a friendly name") << "C:\\ClusterStorage\\V" << id << "Disk"
                                     << "Send it with a handle of the disk resource Disk.";
    QTest::newRow("a volume that is not mounted")
        << "" << id << "" << "Send it with a handle of the disk resource behind the volume.";
    QTest::newRow("no name at all")
        << "" << "" << "Disk" << "The volume has no name that the cluster would know it by";
    QTest::newRow("a name of 260 characters") << QString(260, u'x') << "" << ""
                                              << "The name of the volume is longer than the 259 characters";
}

void TestExportPlan::backupModeNeedsAName()
{
    QFETCH(QString, friendlyName);
    QFETCH(QString, volumeName);
    QFETCH(QString, resource);
    QFETCH(QString, said);
    Cluster cluster;
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    volume.name = friendlyName;
    volume.resourceName = resource;
    setVolumeNumber(volume, volume_property::backupInProgress, 0);
    setVolumeText(volume, volume_property::volumeName, volumeName);
    cluster.objects.append(volume);
    const auto plan = planBackupMode(cluster, 0, usualBackupDelay);
    const QString told = plan ? plan->notes.first() : plan.error();
    QVERIFY2(told.startsWith(said), qPrintable(told));
    QCOMPARE(bool(plan), said.startsWith(u"Send"));
}

void TestExportPlan::whatWasAllowedIsNoted()
{
    const LoadedFile file = capturedFile();
    const QString threshold = QStringLiteral("CrossSubnetThreshold");
    const Cluster current = edited(file.cluster,
        { set(file.cluster, QStringLiteral("BackupInProgress"), dwordValue(1)),
            set(file.cluster, threshold, dwordValue(500)) });
    const QString reason = QStringLiteral("a slow line");
    Allowances allowances;
    allowances.set(0, Scope::Common, threshold, { { dwordValue(500) }, reason });
    QVector<Change> changes = changesOfObject(file.cluster, current, 0);
    QCOMPARE(changes.size(), 2);
    QVERIFY(!planChanges(file.cluster, current, 0, false, changes, {}));
    const auto both = planChanges(file.cluster, current, 0, false, changes, allowances);
    QVERIFY2(both, both ? "" : qPrintable(both.error()));
    QVERIFY(both->notes.join(u' ').contains(reason));

    changes.removeIf([&threshold](const Change &change) { return change.name == threshold; });
    const auto other = planChanges(file.cluster, current, 0, false, changes, allowances);
    QVERIFY(other);
    QVERIFY2(!other->notes.join(u' ').contains(reason), "it is not sent");
}

void TestExportPlan::whatTheSourcesDifferOnIsLeftOut()
{
    Cluster cluster;
    ClusterObject object;
    object.name = QStringLiteral("CL");
    Property property;
    property.name = QStringLiteral("CrossSubnetDelay");
    property.values = { dwordValue(1000) };
    object.list(Scope::Common).properties.append(property);
    property.name = QStringLiteral("CsvBalancer");
    property.knowledge = Knowledge::Cut;
    property.values.clear();
    for (const quint32 said : { 0U, 1U }) {
        Claim claim;
        claim.values = { dwordValue(said) };
        property.extras.edit().claims.append(claim);
    }
    object.list(Scope::Common).properties.append(property);
    property.name = QStringLiteral("NoValue");
    property.knowledge = Knowledge::Known;
    property.extras.edit().claims.clear();
    object.list(Scope::Common).properties.append(property);
    cluster.objects.append(object);
    const auto plan = planPropertyList(cluster, cluster, 0, false, Extent::Whole);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    QCOMPARE(plan->properties, 1);
    QCOMPARE(plan->leftOut.size(), 2);
    QCOMPARE(plan->leftOut[0].property, QStringLiteral("CsvBalancer"));
    QCOMPARE(plan->leftOut[0].reason, QStringLiteral("the sources differ on it"));
    QCOMPARE(plan->leftOut[1].reason, QStringLiteral("it has no value"));
}

void TestExportPlan::resetsOfUnusualEntriesHaveNoFormat()
{
    Cluster loaded;
    ClusterObject object;
    Property property;
    property.name = QStringLiteral("AcmeDisk");
    property.values = { { 0x00070002, QByteArray(4, '\1'), {}, true } }; // DISK_NUMBER
    object.list(Scope::Private).properties.append(property);
    loaded.objects.append(object);
    Cluster current = loaded;
    current.objects[0].list(Scope::Private).properties.clear();
    const auto plan = planPropertyList(loaded, current, 0, true, Extent::Changes);
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error()));
    const auto list = wire::decodePropertyList(asBytes(plan->bytes));
    QVERIFY(list);
    QCOMPARE(list->values.at(0).syntax, 0x00010000U); // LIST_VALUE_UNKNOWN
    QVERIFY(list->values.at(0).payload.empty());
    // The change is of the private list alone.
    const auto common = planPropertyList(loaded, current, 0, false, Extent::Changes);
    QVERIFY(!common);
    QVERIFY(common.error().startsWith(u"Nothing was changed in the common properties"));

    // Rolled back from what has no list of its own.
    loaded.objects[0].objectClass = current.objects[0].objectClass = ObjectClass::Volume;
    const QVector<Change> changes = changesOfObject(loaded, current, 0);
    QVERIFY(!planRollback(loaded, current, 0, true, changes));
    QVERIFY(!planChanges(loaded, current, 0, true, changes, {}));
}

void TestExportPlan::listsThatCannotBeWrittenAreRefused_data()
{
    QTest::addColumn<Property>("property");
    QTest::addColumn<QString>("problem");
    Property property;
    property.name = QStringLiteral("A");
    property.values = { { 0, {}, {}, true } };
    QTest::newRow("an end mark as value") << property << "A cannot be written: an end mark must stand here";
    const QString holdsNul = QStringLiteral(" cannot be written: text to be written must not hold a NUL");
    property.values = { dwordValue(1) };
    property.name = QStringLiteral("A") + QChar(u'\0');
    QTest::newRow("a NUL in the name")
        << property << property.name + holdsNul;
    property.extras.edit().namePadding = "\1\2";
    QTest::newRow("the same, with padding of its own")
        << property << property.name + holdsNul;
    property.name = QStringLiteral("A");
    property.values.clear();
    QTest::newRow("no value where one was never read")
        << property << "A cannot be written: the property has no value";
    property.values = { dwordValue(1) };
    property.extras.edit().nameBytes = QByteArray::fromHex("42000000");
    property.extras.edit().namePadding.clear();
    QTest::newRow("name bytes of another name")
        << property << "the list does not read back the same at A; please report this";
}

void TestExportPlan::listsThatCannotBeWrittenAreRefused()
{
    QFETCH(Property, property);
    QFETCH(QString, problem);
    PropertyList list;
    list.properties = { property };
    const auto bytes = encodeListChecked(list);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error(), problem);
    Cluster cluster;
    cluster.objects.append(ClusterObject());
    cluster.objects[0].list(Scope::Private) = list;
    QVERIFY(!planPropertyList(cluster, cluster, 0, true, Extent::Whole));
    list.properties[0].knowledge = Knowledge::Cut; // is not written, so nothing stands in the way
    QVERIFY(encodeListChecked(list));
}

void TestExportPlan::backupPropertyIsOneDword()
{
    const LoadedFile sample = bundledSample();
    const auto plan = planBackupProperty(sample.cluster, volumeNamed(sample.cluster, u"volume:Volume3"));
    QVERIFY(plan);
    const QByteArray expected = QByteArray::fromHex("01000000" "03000400" "22000000")
        + QByteArray(reinterpret_cast<const char *>(u"BackupInProgress"), 34) + QByteArray(2, '\0')
        + QByteArray::fromHex("02000100" "04000000" "01000000" "00000000" "00000000");
    QCOMPARE(plan->bytes.toHex(), expected.toHex());
    QCOMPARE(plan->control->code, 0x0740005eU);
}

void TestExportPlan::writesC_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("DWORD") << "BackupInProgress" << Format::Dword << QByteArray("00000000")
                           << QStringList{ QStringLiteral("CLUSPROP_DWORD BackupInProgressValue;"),
                                  QStringLiteral("BackupInProgressValue.Syntax.dw = CLUSPROP_SYNTAX_LIST_VALUE_DWORD;"),
                                  QStringLiteral("BackupInProgressValue.cbLength = sizeof(DWORD);"),
                                  QStringLiteral("BackupInProgressValue.dw = 0;") };
    QTest::newRow("a name that is no C name") << "Security Descriptor" << Format::Dword << QByteArray("01000000")
                                             << QStringList{ QStringLiteral("CLUSPROP_DWORD SecurityDescriptorValue;") };
    QTest::newRow("64 bits") << "Size" << Format::ULargeInteger << QByteArray("ffffffffffffffff")
                             << QStringList{ QStringLiteral("SizeValue.li.QuadPart = 18446744073709551615ULL;") };
    QTest::newRow("the smallest LONG") << "L" << Format::Long << QByteArray("00000080")
                                      << QStringList{ QStringLiteral("LValue.l = (-2147483647L - 1);") };
    QTest::newRow("the smallest 64-bit number")
        << "L" << Format::LargeInteger << QByteArray("0000000000000080")
        << QStringList{ QStringLiteral("LValue.li.QuadPart = (-9223372036854775807LL - 1);") };
    QTest::newRow("a negative 64-bit number")
        << "L" << Format::LargeInteger << QByteArray("feffffffffffffff")
        << QStringList{ QStringLiteral("CLUSPROP_LARGE_INTEGER LValue;"),
               QStringLiteral("LValue.cbLength = sizeof(LARGE_INTEGER);"),
               QStringLiteral("LValue.li.QuadPart = -2LL;") };
    QTest::newRow("a security descriptor")
        << "S" << Format::SecurityDescriptor << QByteArray("0100")
        << QStringList{ QStringLiteral("    CLUSPROP_SECURITY_DESCRIPTOR value;"),
               QStringLiteral("CopyMemory(SValue.value.rgbSecurityDescriptor, SValueData, sizeof(SValueData));") };
    QTest::newRow("a time") << "T" << Format::FileTime << QByteArray("f0a270a0c958dd01")
                            << QStringList{ QStringLiteral("TValue.ft.dwLowDateTime = 0xa070a2f0;"),
                                   QStringLiteral("TValue.ft.dwHighDateTime = 0x01dd58c9;") };
    QTest::newRow("text that would end a literal") << "S" << Format::Sz << QByteArray("22003b000000")
                                                  << QStringList{ QStringLiteral("    0x22, 0x00, 0x3b, 0x00, 0x00, 0x00,"),
                                                         QStringLiteral("CopyMemory(SValue.value.sz, SValueData, sizeof(SValueData));") };
    QTest::newRow("a reset") << "R" << Format::Dword << QByteArray()
                             << QStringList{ QStringLiteral("RValue.cbLength = 0;") };
}

void TestExportPlan::writesC()
{
    QFETCH(QString, name);
    QFETCH(Format, format);
    QFETCH(QByteArray, hex);
    QFETCH(QStringList, lines);
    const auto snippet = cSnippet(name, valueOf(format, hex));
    QVERIFY(snippet);
    const QStringList written = snippet->split(u'\n');
    for (const QString &line : lines)
        QVERIFY2(written.contains(line), qPrintable(*snippet));
}

void TestExportPlan::thereIsNoCForUnusualEntries()
{
    const QString problem = QStringLiteral("There is no C structure for the value of P");
    const auto refused = [](const Value &value) {
        const auto snippet = cSnippet(QStringLiteral("P"), value);
        return snippet ? *snippet : snippet.error();
    };
    QCOMPARE(refused({ 0x12345678, QByteArray("\1"), {}, true }), problem); // no known syntax
    QCOMPARE(refused({ 0x00070002, QByteArray(4, '\1'), {}, true }), problem); // DISK_NUMBER
    QCOMPARE(refused({ wire::listValue(Format::Dword), QByteArray("\1"), {}, false }), problem);
    QVERIFY(refused(dwordValue(1)) != problem);
}

void TestExportPlan::dumpsHexadecimal()
{
    QCOMPARE(hexDump(QByteArray("0123456789abcdef\x01", 17)),
        QStringLiteral("00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  |0123456789abcdef|\n"
                       "00000010  01                                                |.|\n"));
    QCOMPARE(hexDump({}), QString());
}

QTEST_GUILESS_MAIN(TestExportPlan)
#include "tst_export_plan.moc"
