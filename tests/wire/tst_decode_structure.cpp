// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

class TestDecodeStructure : public QObject
{
    Q_OBJECT

private slots:
    void lengths_data();
    void lengths();
    void layoutOfStateRecords();
    void texts_data();
    void texts();
    void recognises_data();
    void recognises();
};

void TestDecodeStructure::lengths_data()
{
    QTest::addColumn<int>("length");
    QTest::newRow("CLUS_SHARED_VOLUME_BACKUP_MODE") << 528;
    QTest::newRow("CLUS_CSV_VOLUME_INFO") << 640;
    QTest::newRow("CLUSTER_SHARED_VOLUME_STATE_INFO") << 1044;
    QTest::newRow("CLUSTER_SHARED_VOLUME_STATE_INFO_EX") << 1584;
    QTest::newRow("CLUS_CSV_MAINTENANCE_MODE_INFO") << 524;
    QTest::newRow("CLUS_MAINTENANCE_MODE_INFO") << 4;
    QTest::newRow("CLUS_MAINTENANCE_MODE_INFOEX") << 16;
    QTest::newRow("CLUS_RESOURCE_CLASS_INFO") << 8;
}

void TestDecodeStructure::lengths()
{
    QFETCH(int, length);
    const StructureRow &structure = *findStructure(QTest::currentDataTag());
    const QByteArray zeros(length + 1, '\0');
    const auto decode = [&](int size, Mode mode) {
        return decodeStructure(
            structure, asBytes(zeros).first(static_cast<std::size_t>(size)), mode);
    };
    QCOMPARE(sayStrict(decode(length, Mode::Strict)), QStringLiteral("ok"));

    const QString cut = QStringLiteral("truncated@%1").arg(length - 1);
    QCOMPARE(sayStrict(decode(length - 1, Mode::Strict)), cut);
    const auto shorter = decode(length - 1, Mode::Tolerant);
    QVERIFY(shorter && shorter->error);
    QCOMPARE(say(*shorter->error), cut);

    const QString garbage = QStringLiteral("trailing-garbage@%1").arg(length);
    QCOMPARE(sayStrict(decode(length + 1, Mode::Strict)), garbage);
    const auto longer = decode(length + 1, Mode::Tolerant);
    QVERIFY(longer && !longer->error);
    QCOMPARE(say(longer->warnings), QLatin1Char(' ') + garbage);
    QCOMPARE(longer->bytes.size(), static_cast<std::size_t>(length + 1));

    QCOMPARE(sayStrict(decode(0, Mode::Strict)), QStringLiteral("truncated@0"));
    const auto none = decode(0, Mode::Tolerant);
    QVERIFY(none && none->error);
}

void TestDecodeStructure::layoutOfStateRecords()
{
    const StructureRow &structure = *findStructure("CLUSTER_SHARED_VOLUME_STATE_INFO_EX");
    QByteArray bytes(1584, '\0');
    const auto read = [&](qsizetype size) {
        return decodeStructure(structure, asBytes(bytes).first(std::size_t(size)));
    };

    QCOMPARE(read(1584)->layout, &structure);
    QCOMPARE(sayStrict(read(1580)), QStringLiteral("ok packed-layout@1564"));
    QCOMPARE(read(1580)->layout, &packedStateInfoEx());
    for (const qsizetype size : { 1579, 1581, 1582, 1583 }) // neither the one nor the other
        QCOMPARE(sayStrict(read(size)), QStringLiteral("truncated@%1").arg(size));

    const auto reason = [&](qsizetype size) {
        const auto view = read(size);
        return std::get<std::uint64_t>(readField(view->layout->fields.back(), view->bytes));
    };
    bytes.replace(1572, 8, dword(1) + dword(2));
    QCOMPARE(reason(1580), Q_UINT64_C(0x0000000200000001));
    bytes.replace(1576, 8, dword(3) + dword(4));
    QCOMPARE(reason(1584), Q_UINT64_C(0x0000000400000003));
}

void TestDecodeStructure::texts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("warnings"); // of tolerant reading
    const auto record = [](const QByteArray &friendlyName, const QByteArray &volumeName,
                            const QByteArray &rest = {}) {
        return QByteArray(640, '\0')
                   .replace(20, friendlyName.size(), friendlyName)
                   .replace(540, volumeName.size(), volumeName)
            + rest;
    };
    const QByteArray guidPath = utf16(u"\\\\?\\Volume{00112233-4455-6677-8899-aabbccddeeff}\\");
    QCOMPARE(guidPath.size(), 98);
    const auto row
        = [](const char *about, const QByteArray &bytes, const char *strict, const char *warnings) {
              QTest::newRow(about)
                  << bytes << QString::fromLatin1(strict) << QString::fromLatin1(warnings);
          };
    row("GUID path fills its field", record(utf16(u"C:\\V"), guidPath), "ok", "");
    row("GUID path without NUL", record({}, guidPath + utf16(u"x")), "unterminated-string@540",
        " unterminated-string@540");
    row("friendly name without NUL", record(QByteArray(520, 'x'), {}), "unterminated-string@20",
        " unterminated-string@20");
    row("both without NUL: tolerant reading goes on and tells both",
        record(QByteArray(520, 'x'), QByteArray(100, 'x')), "unterminated-string@20",
        " unterminated-string@20 unterminated-string@540");
    row("text behind the NUL", record(sz(u"a") + utf16(u"b"), {}), "ok text-after-nul@20",
        " text-after-nul@20");
    row("half a pair", record({}, utf16(u"\xD800")), "ok lone-surrogate@540",
        " lone-surrogate@540");
    row("text before length", record(QByteArray(520, 'x'), {}, hex("00")), "unterminated-string@20",
        " unterminated-string@20 trailing-garbage@640");
}

void TestDecodeStructure::texts()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, strict);
    QFETCH(QString, warnings);
    const StructureRow &structure = *findStructure("CLUS_CSV_VOLUME_INFO");
    QCOMPARE(sayStrict(decodeStructure(structure, asBytes(bytes))), strict);
    const auto view = decodeStructure(structure, asBytes(bytes), Mode::Tolerant);
    QVERIFY(view && !view->error);
    QCOMPARE(say(view->warnings), warnings);
}

void TestDecodeStructure::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("kind"); // the structure's name for a structure
    QTest::addColumn<bool>("damaged");
    const auto row
        = [](const char *about, const QByteArray &bytes, const char *kind, bool damaged) {
              QTest::newRow(about) << bytes << QString::fromLatin1(kind) << damaged;
          };
    const QByteArray list = propertyList({ propertyOf(u"N", { entry(0x00010002, dword(7)) }) });
    const QByteArray values = valueList({ entry(0x00050002, dword(7)) });
    const auto ofSize = [](int size) { return QByteArray(size, '\1'); };
    /// A first DWORD that is no syntax, then zeros: every text is closed.
    const auto closed = [](int size) { return dword(1) + dword(60) + QByteArray(size - 8, '\0'); };

    row("property list", list, "property list", false);
    row("four zero bytes", dword(0), "property list", false);
    row("eight zero bytes", dword(0) + dword(0), "property list", false);
    row("value list", values, "value list", false);
    row("value list that starts with a name", valueList({ entry(0x00040003, sz(u"N")) }),
        "value list", false);
    row("property list with a bad count", QByteArray(list).replace(0, 1, "\7"), "property list",
        true);
    row("property list cut in a value", list.first(26), "property list", true);
    row("only count and name's syntax", list.first(8), "property list", true);
    row("value list without end mark", values.first(12), "value list", true);
    row("value list cut in its data", values.first(9), "value list", true);
    row("only a known syntax", values.first(4), "value list", true);
    row("backup mode", closed(528), "CLUS_SHARED_VOLUME_BACKUP_MODE", false);
    row("backup mode with an open name", ofSize(528), "CLUS_SHARED_VOLUME_BACKUP_MODE", true);
    row("volume record", closed(640), "CLUS_CSV_VOLUME_INFO", false);
    row("volume record with open names", ofSize(640), "CLUS_CSV_VOLUME_INFO", true);
    row("volume record at offset 0", QByteArray(640, '\0'), "CLUS_CSV_VOLUME_INFO", false);
    row("state record", closed(1044), "CLUSTER_SHARED_VOLUME_STATE_INFO", false);
    row("extended state record", closed(1584), "CLUSTER_SHARED_VOLUME_STATE_INFO_EX", false);
    row("extended state record without pad bytes", closed(1580),
        "CLUSTER_SHARED_VOLUME_STATE_INFO_EX", false);
    row("CSV maintenance mode", closed(524), "CLUS_CSV_MAINTENANCE_MODE_INFO", false);
    row("a list of a structure's size is a list",
        valueList({ entry(0x00010001, QByteArray(516, '\0')) }), "value list", false);
    row("a damaged list of a structure's size is a list",
        QByteArray(528, '\1').replace(4, 4, dword(0x00040003)), "property list", true);
    row("a structure's size before a known syntax", dword(0x00010002) + QByteArray(524, '\0'),
        "CLUS_SHARED_VOLUME_BACKUP_MODE", false);
    row("small structures are not told by size", ofSize(16), "unknown", false);
    row("no bytes", {}, "unknown", false);
    row("three bytes", hex("010000"), "unknown", false);
    row("text", utf16(u"Hello, world"), "unknown", false);
    row("zeros of no known size", QByteArray(100, '\0'), "unknown", false);
    row("end mark, then something", dword(0) + dword(1), "unknown", false);
    row("unknown syntax cut short", dword(0x80010001) + dword(99), "unknown", false);
}

void TestDecodeStructure::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, kind);
    QFETCH(bool, damaged);
    const Recognition found = recognise(asBytes(bytes));
    QString said;
    switch (found.kind) {
    case BlobKind::PropertyList:
        said = QStringLiteral("property list");
        break;
    case BlobKind::ValueList:
        said = QStringLiteral("value list");
        break;
    case BlobKind::Structure:
        QVERIFY(found.structure);
        said = latin1(found.structure->name);
        break;
    case BlobKind::Unknown:
        said = QStringLiteral("unknown");
        break;
    }
    QCOMPARE(said, kind);
    QCOMPARE(found.damaged, damaged);
    QCOMPARE(found.structure != nullptr, found.kind == BlobKind::Structure);
}

QTEST_GUILESS_MAIN(TestDecodeStructure)
#include "tst_decode_structure.moc"
