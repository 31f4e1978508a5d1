// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/structures.h"
#include "core/wire/syntax.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

struct Field
{
    const char *name;
    quint32 offset;
    quint32 size;
    FieldKind kind;
};

constexpr auto byte = FieldKind::Byte;
constexpr auto number = FieldKind::Dword;
constexpr auto quad = FieldKind::QuadWord;
constexpr auto text = FieldKind::Text;
constexpr auto guid = FieldKind::Guid;

const std::vector<Field> partition{ { "Flags", 0, 4, number }, { "DeviceName", 4, 520, text },
    { "VolumeLabel", 524, 520, text }, { "SerialNumber", 1044, 4, number },
    { "MaximumComponentLength", 1048, 4, number }, { "FileSystemFlags", 1052, 4, number },
    { "FileSystem", 1056, 64, text } };
const std::vector<Field> partitionExTail{ { "TotalSizeInBytes", 1120, 8, quad },
    { "FreeSizeInBytes", 1128, 8, quad }, { "DeviceNumber", 1136, 4, number },
    { "PartitionNumber", 1140, 4, number }, { "VolumeGuid", 1144, 16, guid } };
const std::vector<Field> partitionEx2Tail{ { "GptPartitionId", 1160, 16, guid },
    { "PartitionName", 1176, 520, text }, { "EncryptionFlags", 1696, 4, number } };

std::vector<Field> operator+(std::vector<Field> first, const std::vector<Field> &second)
{
    first.insert(first.end(), second.begin(), second.end());
    return first;
}

QByteArray filled(int size)
{
    QByteArray bytes;
    for (int index = 0; index < size; ++index)
        bytes.append(static_cast<char>(index + 1));
    return bytes;
}

} // namespace

class TestStructures : public QObject
{
    Q_OBJECT

private slots:
    void layouts_data();
    void layouts();
    void namesOneRowPerStructure();
    void findsByNameWithoutCase();
    void otherEntriesHaveNoLayout_data();
    void otherEntriesHaveNoLayout();
    void readsEachKind();
    void writesEachKind();
    void refusesToWrite_data();
    void refusesToWrite();
    void guidTexts_data();
    void guidTexts();
    void rejectsGuidTexts_data();
    void rejectsGuidTexts();
    void checksTextFields_data();
    void checksTextFields();
    void backupModeBytes_data();
    void backupModeBytes();
    void backupModeRefusals_data();
    void backupModeRefusals();
};

void TestStructures::layouts_data()
{
    QTest::addColumn<const StructureRow *>("row");
    QTest::addColumn<quint32>("length");
    QTest::addColumn<std::vector<Field>>("fields");
    const auto alone = [](const char *name, quint32 length, const std::vector<Field> &fields) {
        QTest::newRow(name) << findStructure(name) << length << fields;
    };
    const auto inEntry
        = [](const char *name, quint32 word, quint32 length, const std::vector<Field> &fields) {
              QTest::newRow(name) << entryStructure(word) << length << fields;
          };
    alone("CLUS_SHARED_VOLUME_BACKUP_MODE", 528,
        { { "BackupState", 0, 4, number }, { "DelayTimerInSecs", 4, 4, number },
            { "VolumeName", 8, 520, text } });
    alone("CLUS_CSV_VOLUME_INFO", 640,
        { { "VolumeOffset", 0, 8, quad }, { "PartitionNumber", 8, 4, number },
            { "FaultState", 12, 4, number }, { "BackupState", 16, 4, number },
            { "VolumeFriendlyName", 20, 520, text }, { "VolumeName", 540, 100, text } });
    alone("CLUSTER_SHARED_VOLUME_STATE_INFO", 1044,
        { { "VolumeName", 0, 520, text }, { "NodeName", 520, 520, text },
            { "VolumeState", 1040, 4, number } });
    const std::vector<Field> state{ { "VolumeName", 0, 520, text }, { "NodeName", 520, 520, text },
        { "VolumeState", 1040, 4, number }, { "VolumeFriendlyName", 1044, 520, text } };
    alone("CLUSTER_SHARED_VOLUME_STATE_INFO_EX", 1584,
        state
            + std::vector<Field>{ { "RedirectedIOReason", 1568, 8, quad },
                { "VolumeRedirectedIOReason", 1576, 8, quad } });
    QTest::newRow("CLUSTER_SHARED_VOLUME_STATE_INFO_EX without pad bytes")
        << &packedStateInfoEx() << 1580U
        << (state
               + std::vector<Field>{ { "RedirectedIOReason", 1564, 8, quad },
                   { "VolumeRedirectedIOReason", 1572, 8, quad } });
    alone("CLUS_CSV_MAINTENANCE_MODE_INFO", 524,
        { { "InMaintenance", 0, 4, number }, { "VolumeName", 4, 520, text } });
    alone("CLUS_MAINTENANCE_MODE_INFO", 4, { { "InMaintenance", 0, 4, number } });
    alone("CLUS_MAINTENANCE_MODE_INFOEX", 16,
        { { "InMaintenance", 0, 4, number }, { "MaintainenceModeType", 4, 4, number },
            { "InternalState", 8, 4, number }, { "Signature", 12, 4, number } });
    alone(
        "CLUS_RESOURCE_CLASS_INFO", 8, { { "Class", 0, 4, number }, { "SubClass", 4, 4, number } });

    inEntry("RESCLASS", 0x00020002, 8, { { "Class", 0, 4, number }, { "SubClass", 4, 4, number } });
    inEntry("SCSI_ADDRESS", 0x00060002, 4,
        { { "PortNumber", 0, 1, byte }, { "PathId", 1, 1, byte }, { "TargetId", 2, 1, byte },
            { "Lun", 3, 1, byte } });
    inEntry("FTSET_INFO", 0x00090001, 8,
        { { "RootSignature", 0, 4, number }, { "FtType", 4, 4, number } });
    inEntry("PARTITION_INFO", 0x00080001, 1120, partition);
    inEntry("PARTITION_INFO_EX", 0x000d0001, 1160, partition + partitionExTail);
    inEntry("PARTITION_INFO_EX2", 0x000e0001, 1700, partition + partitionExTail + partitionEx2Tail);
}

void TestStructures::layouts()
{
    QFETCH(const StructureRow *, row);
    QFETCH(quint32, length);
    QFETCH(std::vector<Field>, fields);
    QVERIFY(row);
    const QByteArray name = QByteArray(QTest::currentDataTag()).split(' ').first();
    QCOMPARE(latin1(row->name), QString::fromLatin1(name));
    QCOMPARE(row->length, length);
    QCOMPARE(row->standsAlone, name.startsWith("CLUS"));
    QCOMPARE(row->fields.size(), fields.size());
    for (std::size_t index = 0; index < fields.size(); ++index) {
        const FieldRow &field = row->fields[index];
        QCOMPARE(latin1(field.name), QString::fromLatin1(fields[index].name));
        QCOMPARE(field.offset, fields[index].offset);
        QCOMPARE(field.size, fields[index].size);
        QCOMPARE(field.kind, fields[index].kind);
    }
}

void TestStructures::namesOneRowPerStructure()
{
    QCOMPARE(structureRows().size(), std::size_t(8));
    for (const StructureRow &row : structureRows())
        QCOMPARE(findStructure(row.name), &row);
}

void TestStructures::findsByNameWithoutCase()
{
    QCOMPARE(findStructure("clus_csv_volume_info"), findStructure("CLUS_CSV_VOLUME_INFO"));
    for (const char *name : { "", "CLUS_CSV_VOLUME", "CLUS_CSV_VOLUME_INFOX", "PARTITION_INFO" })
        QVERIFY2(!findStructure(name), name);
}

void TestStructures::otherEntriesHaveNoLayout_data()
{
    QTest::addColumn<quint32>("word");
    QTest::newRow("end mark") << 0U;
    QTest::newRow("plain value") << 0x00010001U;
    QTest::newRow("name") << 0x00040003U;
    QTest::newRow("disk signature") << 0x00050002U;
    QTest::newRow("disk number") << 0x00070002U;
    QTest::newRow("serial number") << 0x000a0003U;
    QTest::newRow("disk GUID") << 0x000b0003U;
    QTest::newRow("disk size") << 0x000c0006U;
    QTest::newRow("storage descriptor") << 0x000f0001U;
    QTest::newRow("partition type with another format") << 0x00080002U;
    QTest::newRow("resource class as text") << 0x00020003U;
    QTest::newRow("user-defined type") << 0x80080001U;
}

void TestStructures::otherEntriesHaveNoLayout()
{
    QFETCH(quint32, word);
    QVERIFY(!entryStructure(word));
}

void TestStructures::readsEachKind()
{
    const QByteArray bytes = filled(64);
    const auto read = [&bytes](quint32 offset, quint32 size, FieldKind kind) {
        return readField(FieldRow{ "Field", offset, size, kind }, asBytes(bytes));
    };
    QCOMPARE(std::get<std::uint32_t>(read(3, 1, byte)), 0x04U);
    QCOMPARE(std::get<std::uint32_t>(read(5, 4, number)), 0x09080706U);
    QCOMPARE(std::get<std::uint64_t>(read(8, 8, quad)), Q_UINT64_C(0x100f0e0d0c0b0a09));
    const Guid readGuid = std::get<Guid>(read(16, 16, guid));
    QCOMPARE(toByteArray(readGuid), bytes.mid(16, 16));

    const auto readText = [](const QByteArray &field) {
        const FieldRow row{ "Field", 0, static_cast<quint32>(field.size()), text };
        return QString::fromStdU16String(std::get<std::u16string>(readField(row, asBytes(field))));
    };
    QCOMPARE(readText(sz(u"ab") + utf16(u"cd")), QStringLiteral("ab"));
    QCOMPARE(readText(utf16(u"ab")), QStringLiteral("ab")); // no NUL inside: the whole field
    QCOMPARE(readText(QByteArray(8, '\0')), QString());
}

void TestStructures::writesEachKind()
{
    const auto write = [](quint32 size, FieldKind kind, const FieldValue &value) {
        QByteArray bytes(20, 'x');
        const auto target = std::as_writable_bytes(std::span(bytes.data(), 20));
        const auto written = writeField(FieldRow{ "Field", 2, size, kind }, value, target);
        // Two bytes before the field and one behind it show that nothing else was touched.
        return written ? QString::fromLatin1(bytes.left(int(size) + 3).toHex(' '))
                       : say(written.error());
    };
    QCOMPARE(write(1, byte, std::uint32_t(0xFF)), QStringLiteral("78 78 ff 78"));
    QCOMPARE(write(4, number, std::uint32_t(0x01020304)), QStringLiteral("78 78 04 03 02 01 78"));
    QCOMPARE(write(4, number, std::uint64_t(0xFFFFFFFF)), QStringLiteral("78 78 ff ff ff ff 78"));
    QCOMPARE(
        write(8, quad, std::uint64_t(1) << 63), QStringLiteral("78 78 00 00 00 00 00 00 00 80 78"));
    QCOMPARE(write(8, quad, std::uint32_t(7)), QStringLiteral("78 78 07 00 00 00 00 00 00 00 78"));
    QCOMPARE(write(8, text, std::u16string(u"a\xD800")),
        QStringLiteral("78 78 61 00 00 d8 00 00 00 00 78"));
    QCOMPARE(
        write(8, text, std::u16string(u"abc")), QStringLiteral("78 78 61 00 62 00 63 00 00 00 78"));
    Guid value{};
    value.back() = std::byte{ 0xEE };
    QCOMPARE(write(16, guid, value),
        QStringLiteral("78 78 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 ee 78"));
}

void TestStructures::refusesToWrite_data()
{
    QTest::addColumn<quint32>("size");
    QTest::addColumn<FieldKind>("kind");
    QTest::addColumn<FieldValue>("value");
    QTest::addColumn<QString>("error");
    const QString range = QStringLiteral("number-out-of-range@0");
    QTest::newRow("256 in a byte") << 1U << byte << FieldValue(std::uint32_t(256)) << range;
    QTest::newRow("33 bits in a DWORD")
        << 4U << number << FieldValue(std::uint64_t(1) << 32) << range;
    QTest::newRow("text for a number") << 4U << number << FieldValue(std::u16string(u"1")) << range;
    QTest::newRow("GUID for a number") << 8U << quad << FieldValue(Guid{}) << range;
    QTest::newRow("number for text") << 8U << text << FieldValue(std::uint32_t(1)) << range;
    QTest::newRow("number for a GUID") << 16U << guid << FieldValue(std::uint64_t(1)) << range;
    QTest::newRow("text for a GUID") << 16U << guid << FieldValue(std::u16string()) << range;
    QTest::newRow("no room for the NUL")
        << 8U << text << FieldValue(std::u16string(u"abcd")) << QStringLiteral("too-long@0");
    QTest::newRow("NUL in text") << 8U << text << FieldValue(std::u16string(1, u'\0'))
                                 << QStringLiteral("nul-in-text@0");
    QTest::newRow("NUL in text that is too long")
        << 8U << text << FieldValue(std::u16string(9, u'\0')) << QStringLiteral("nul-in-text@0");
}

void TestStructures::refusesToWrite()
{
    QFETCH(quint32, size);
    QFETCH(FieldKind, kind);
    QFETCH(FieldValue, value);
    QFETCH(QString, error);
    QByteArray bytes(16, 'x');
    const auto written = writeField(FieldRow{ "Field", 0, size, kind }, value,
        std::as_writable_bytes(std::span(bytes.data(), 16)));
    QVERIFY(!written);
    QCOMPARE(say(written.error()), error);
    QCOMPARE(bytes, QByteArray(16, 'x')); // nothing half written
}

void TestStructures::guidTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("written");
    const QByteArray bytes = hex("33221100 5544 7766 8899 aabbccddeeff");
    const QByteArray written = "00112233-4455-6677-8899-aabbccddeeff";
    QTest::newRow("00112233-4455-6677-8899-aabbccddeeff") << bytes << written;
    QTest::newRow("{00112233-4455-6677-8899-aabbccddeeff}") << bytes << written;
    QTest::newRow("{00112233-4455-6677-8899-AABBCCDDEEFF}") << bytes << written;
    QTest::newRow("00000000-0000-0000-0000-000000000000")
        << QByteArray(16, '\0') << QByteArray("00000000-0000-0000-0000-000000000000");
}

void TestStructures::guidTexts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, written);
    const auto read = guidFromText(QTest::currentDataTag());
    QVERIFY(read);
    QCOMPARE(toByteArray(*read), bytes);
    QCOMPARE(guidText(*read), written.toStdString());
}

void TestStructures::rejectsGuidTexts_data()
{
    QTest::addColumn<QByteArray>("guid");
    for (const char *guid : { "", "{}", "00112233", "00112233-4455-6677-8899-aabbccddeef",
             "00112233-4455-6677-8899-aabbccddeefff", "00112233-4455-6677-8899-aabbccddeefg",
             "00112233445566778899aabbccddeeff----", "0011223-34455-6677-8899-aabbccddeeff",
             "{00112233-4455-6677-8899-aabbccddeeff", "00112233-4455-6677-8899-aabbccddeeff}",
             "(00112233-4455-6677-8899-aabbccddeeff)", "{00112233-4455-6677-8899-aabbccddeeff)",
             "g0112233-4455-6677-8899-aabbccddeeff", "00112233 4455 6677 8899 aabbccddeeff" })
        QTest::addRow("'%s'", guid) << QByteArray(guid);
}

void TestStructures::rejectsGuidTexts()
{
    QFETCH(QByteArray, guid);
    QVERIFY(!guidFromText(guid.toStdString()));
}

void TestStructures::checksTextFields_data()
{
    QTest::addColumn<QByteArray>("volumeName");
    QTest::addColumn<QString>("defect");
    QTest::addColumn<QString>("findings");
    const auto field
        = [](const QByteArray &start) { return start + QByteArray(520 - start.size(), '\0'); };
    QTest::newRow("empty") << field({}) << QString() << QString();
    QTest::newRow("text and zeros") << field(utf16(u"C:\\V")) << QString() << QString();
    QTest::newRow("259 units") << field(QByteArray(518, 'V')) << QString() << QString();
    QTest::newRow("260 units") << QByteArray(520, 'V') << QStringLiteral("unterminated-string@1008")
                               << QStringLiteral(" unterminated-string@1008");
    QTest::newRow("text behind the NUL")
        << field(sz(u"V") + utf16(u"old")) << QString() << QStringLiteral(" text-after-nul@1008");
    QTest::newRow("half a pair") << field(utf16(u"\xD83D")) << QString()
                                 << QStringLiteral(" lone-surrogate@1008");
    QTest::newRow("half a pair behind the NUL") << field(sz(u"V") + utf16(u"\xDC00")) << QString()
                                                << QStringLiteral(" text-after-nul@1008");
    QTest::newRow("both oddities") << field(sz(u"\xDC00") + utf16(u"x")) << QString()
                                   << QStringLiteral(" text-after-nul@1008 lone-surrogate@1008");
}

void TestStructures::checksTextFields()
{
    QFETCH(QByteArray, volumeName);
    QFETCH(QString, defect);
    QFETCH(QString, findings);
    const QByteArray bytes = dword(1) + dword(60) + volumeName;
    QCOMPARE(bytes.size(), 528);
    std::vector<Finding> found;
    const auto checked = checkFields(
        *findStructure("CLUS_SHARED_VOLUME_BACKUP_MODE"), asBytes(bytes), 1000, found);
    QCOMPARE(checked ? say(*checked) : QString(), defect);
    QCOMPARE(say(found), findings);
}

void TestStructures::backupModeBytes_data()
{
    QTest::addColumn<quint32>("state");
    QTest::addColumn<quint32>("delay");
    QTest::addColumn<QString>("volume");
    QTest::newRow("enter") << 1U << 60U << QStringLiteral("C:\\ClusterStorage\\Volume1");
    QTest::newRow("leave") << 0U << 0U
                           << QStringLiteral(
                                  "\\\\?\\Volume{00112233-4455-6677-8899-aabbccddeeff}\\");
    QTest::newRow("longest name and delay") << 1U << 0xFFFFFFFFU << QString(259, QLatin1Char('x'));
}

void TestStructures::backupModeBytes()
{
    QFETCH(quint32, state);
    QFETCH(quint32, delay);
    QFETCH(QString, volume);
    const auto built = backupModeStructure(state, delay, volume.toStdU16String());
    QVERIFY(built);
    QByteArray expected = dword(state) + dword(delay) + utf16(volume.toStdU16String());
    expected += QByteArray(528 - expected.size(), '\0');
    QCOMPARE(toByteArray(*built), expected);
}

void TestStructures::backupModeRefusals_data()
{
    QTest::addColumn<quint32>("state");
    QTest::addColumn<quint32>("delay");
    QTest::addColumn<std::u16string>("volume");
    QTest::addColumn<QString>("error");
    const std::u16string volume = u"C:\\V";
    const QString range = QStringLiteral("number-out-of-range@0");
    QTest::newRow("enter without a delay") << 1U << 0U << volume << range;
    QTest::newRow("leave with a delay") << 0U << 1U << volume << range;
    QTest::newRow("no such state") << 2U << 1U << volume << range;
    QTest::newRow("260 units leave no room for the NUL")
        << 1U << 1U << std::u16string(260, u'x') << QStringLiteral("too-long@0");
    QTest::newRow("NUL in the name")
        << 1U << 1U << std::u16string(u"C:\0V", 4) << QStringLiteral("nul-in-text@0");
}

void TestStructures::backupModeRefusals()
{
    QFETCH(quint32, state);
    QFETCH(quint32, delay);
    QFETCH(std::u16string, volume);
    QFETCH(QString, error);
    const auto built = backupModeStructure(state, delay, volume);
    QVERIFY(!built);
    QCOMPARE(say(built.error()), error);
}

QTEST_GUILESS_MAIN(TestStructures)
#include "tst_structures.moc"
