// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Documents of `decode`, edited and written back. The vectors are in tst_vectors.cpp, documents
/// written by hand in tst_encode_document.cpp.

#include "core/formats/decode_document.h"
#include "core/formats/json_writer.h"
#include "core/wire/decode.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace clusprop;

namespace {

QByteArray fileContent(const char *path)
{
    QFile file(QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray captured()
{
    return fileContent("captured/ws2022-cluster-common.bin");
}

QByteArray hexBytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

LoadResult<QByteArray> encode(const QByteArray &json)
{
    QStringList notes;
    return encodeFromJson(json, QStringLiteral("in.json"), notes);
}

QJsonObject decoded(
    const QByteArray &bytes, wire::Mode mode = wire::Mode::Strict, const QString &as = {})
{
    const auto document = decodeToJson(bytes, {}, { as, mode });
    return document ? QJsonDocument::fromJson(document->json).object() : QJsonObject();
}

/// A property list of one property P, whose value has the members given.
QByteArray listWith(const QByteArray &members)
{
    return R"({"kind": "property-list", "properties": [{"name": "P", )" + members + "}]}";
}

/// What stands between the name entry of P and the two end marks.
QByteArray valueBytes(const QByteArray &list)
{
    constexpr qsizetype front = 4 + 8 + 4;
    constexpr qsizetype back = 4 + 4;
    return list.sliced(front, list.size() - front - back);
}

/// The JSON blocks of a page.
QList<QByteArray> jsonBlocks(const QByteArray &page)
{
    QList<QByteArray> blocks;
    const QByteArray begin = "\n```json\n";
    for (qsizetype at = page.indexOf(begin); at >= 0; at = page.indexOf(begin, at)) {
        at += begin.size();
        const qsizetype end = page.indexOf("```\n", at);
        blocks.append(page.sliced(at, end - at));
    }
    return blocks;
}

} // namespace

class TestDecodeDocument : public QObject
{
    Q_OBJECT
private slots:
    void hasTheContractsForm();
    void capturedListRoundTrips();
    void editOfOneNumberChangesOneByte();
    void editedTextIgnoresStaleBytes();
    void editedFieldKeepsTheOthersBytes();
    void editedStructureKeepsTheOthersBytes();
    void nestedListKeepsOddBytes();
    void keepsTheStoredCount();
    void recognises_data();
    void recognises();
    void everyPrefixDecodesOrSaysWhere();
    void examplesOfThePageHold();
    void plainValues_data();
    void plainValues();
};

void TestDecodeDocument::hasTheContractsForm()
{
    const QByteArray list = hexBytes("01000000 03000400 22000000 4200610063006b00750070004900"
                                     "6e00500072006f0067007200650073007300 0000 0000"
                                     "02000100 04000000 01000000 00000000 00000000");
    const auto document = decodeToJson(list, {}, {});
    QVERIFY(document);
    QCOMPARE(document->json, QByteArray(R"({
 "kind": "property-list",
 "count": 1,
 "properties": [
  {
   "name": "BackupInProgress",
   "offset": 4,
   "values": [
    {
     "syntax": "LIST_VALUE_DWORD",
     "offset": 48,
     "length": 4,
     "value": 1,
     "bytes": "01000000"
    }
   ]
  }
 ],
 "trailingEndmark": true,
 "warnings": []
}
)"));
}

void TestDecodeDocument::capturedListRoundTrips()
{
    const QByteArray list = captured();
    const auto document = decodeToJson(list, {}, {});
    QVERIFY(document);
    const QJsonObject object = QJsonDocument::fromJson(document->json).object();
    QCOMPARE(object.value(u"properties").toArray().size(), 74);
    const auto encoded = encode(document->json);
    QVERIFY(encoded);
    QVERIFY(*encoded == list);
}

void TestDecodeDocument::editOfOneNumberChangesOneByte()
{
    const QByteArray list = captured();
    const auto document = decodeToJson(list, {}, {});
    QVERIFY(document);
    QByteArray json = document->json;
    const qsizetype name = json.indexOf("\"BackupInProgress\"");
    const qsizetype value = json.indexOf("\"value\": 0", name);
    QVERIFY(name > 0 && value > name);
    json.replace(value, 10, "\"value\": 1");
    QStringList notes;
    const auto encoded = encodeFromJson(json, {}, notes);
    QVERIFY(encoded);
    QCOMPARE(notes.size(), 1); // "bytes" still says 0
    QCOMPARE(encoded->size(), list.size());
    QVector<qsizetype> changed;
    for (qsizetype index = 0; index < list.size(); ++index) {
        if (list[index] != encoded->at(index))
            changed.append(index);
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(encoded->at(changed.first()), '\1');
}

void TestDecodeDocument::editedTextIgnoresStaleBytes()
{
    const auto kept = encode(listWith(
        R"("values": [{"syntax": "LIST_VALUE_SZ", "value": "one", "padding": "abcd",
            "bytes": "6f006e0065000000780079000000"}])"));
    QVERIFY(kept);
    QCOMPARE(valueBytes(*kept).toHex(),
        QByteArray("030001000e000000"
                   "6f006e0065000000780079000000"
                   "abcd"));
    const auto edited = encode(listWith(
        R"("values": [{"syntax": "LIST_VALUE_SZ", "value": "two!", "padding": "abcd",
            "bytes": "6f006e0065000000780079000000"}])"));
    QVERIFY(edited);
    QCOMPARE(valueBytes(*edited).toHex(),
        QByteArray("030001000a000000740077006f0021000000"
                   "0000"));
}

void TestDecodeDocument::editedFieldKeepsTheOthersBytes()
{
    // The device's name is followed by a stray letter, and the entry by four bytes of padding.
    QByteArray entry(1704, '\0');
    entry[4] = 'D';
    entry[8] = 'x';
    entry[1700] = '\x7f';
    const QByteArray list = hexBytes("01000e00 a8060000") + entry + hexBytes("00000000");
    const auto document = decodeToJson(list, {}, {});
    QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
    QByteArray json = document->json;
    json.replace("\"EncryptionFlags\": 0", "\"EncryptionFlags\": 9");
    const auto encoded = encode(json);
    QVERIFY2(encoded, encoded ? "" : qPrintable(encoded.error().message()));
    QByteArray expected = list;
    expected[8 + 1696] = '\x09';
    QVERIFY(*encoded == expected);
}

void TestDecodeDocument::editedStructureKeepsTheOthersBytes()
{
    QByteArray structure(528, '\0');
    structure[0] = '\1';
    structure[4] = '\x3c';
    structure[8] = 'V';
    structure[12] = 'x';
    QJsonObject document = decoded(structure);
    QCOMPARE(document.value(u"kind").toString(), QStringLiteral("CLUS_SHARED_VOLUME_BACKUP_MODE"));
    QJsonObject fields = document.value(u"fields").toObject();
    fields.insert(u"DelayTimerInSecs", 61);
    document.insert(u"fields", fields);
    const auto encoded = encode(QJsonDocument(document).toJson());
    QVERIFY(encoded);
    structure[4] = '\x3d';
    QVERIFY(*encoded == structure);
}

void TestDecodeDocument::nestedListKeepsOddBytes()
{
    // Inside: a text that goes on behind its NUL, with padding that is not zero.
    const QByteArray inner = hexBytes("01000000 03000400 04000000 4e000000"
                                      "03000100 0a000000 61000000620063000000 abcd 00000000");
    const QByteArray list = hexBytes("01000000 03000400 04000000 50000000 0e000100")
        + hexBytes("28000000") + inner + hexBytes("00000000");
    QCOMPARE(inner.size(), 0x28);
    const auto document = decodeToJson(list, {}, {});
    QVERIFY2(document, document ? "" : qPrintable(document.error().message()));
    const auto same = encode(document->json);
    QVERIFY(same);
    QCOMPARE(same->toHex(' '), list.toHex(' '));

    // The bytes of the whole nested list are enough when nothing inside was edited.
    QByteArray json = document->json;
    const qsizetype innerBytes = json.indexOf("\"bytes\": \"61000000620063000000\"");
    QVERIFY(innerBytes > 0);
    json.replace(innerBytes, 7, "\"length\"");
    json.replace("\"length\": \"61000000620063000000\"", "\"length\": 10");
    const auto again = encode(json);
    QVERIFY(again);
    QCOMPARE(again->toHex(' '), list.toHex(' '));

    json.replace("\"value\": \"a\"", "\"value\": \"c\"");
    const auto edited = encode(json);
    QVERIFY(edited);
    QVERIFY(edited->contains(hexBytes("03000100 04000000 63000000")));
}

void TestDecodeDocument::keepsTheStoredCount()
{
    QJsonObject document
        = decoded(hexBytes("07000000"), wire::Mode::Tolerant, QStringLiteral("property-list"));
    QCOMPARE(encode(QJsonDocument(document).toJson()).value_or(QByteArray()), hexBytes("07000000"));
    document.insert(u"warnings", QJsonArray());
    QStringList notes;
    const auto honest = encodeFromJson(QJsonDocument(document).toJson(), {}, notes);
    QVERIFY(honest);
    QCOMPARE(*honest, hexBytes("00000000"));
    QCOMPARE(notes.size(), 1);
}

void TestDecodeDocument::recognises_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("as");
    QTest::addColumn<QString>("kind"); // empty: not recognised
    const auto row
        = [](const char *title, const QByteArray &bytes, const char *as, const char *kind) {
              QTest::newRow(title) << bytes << QString::fromLatin1(as) << QString::fromLatin1(kind);
          };
    row("no bytes", {}, "", "property-list");
    row("a damaged property list", hexBytes("01000000 03000400 ff000000"), "", "property-list");
    row("a damaged value list", hexBytes("02000100 04000000"), "", "value-list");
    row("a structure by its size", QByteArray(640, '\0') + QByteArray(), "",
        "CLUS_CSV_VOLUME_INFO");
    row("text", "hello world, this is text", "", "");
    row("a name of a structure in lower case", QByteArray(4, '\1'), "clus_maintenance_mode_info",
        "CLUS_MAINTENANCE_MODE_INFO");
    row("a kind that is not decoded", hexBytes("00000000"), "hive", "");
    row("as asked, against the look", hexBytes("00000000"), "value-list", "value-list");
}

void TestDecodeDocument::recognises()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, as);
    QFETCH(QString, kind);
    const auto document = decodeToJson(bytes, {}, { as, wire::Mode::Tolerant });
    QCOMPARE(document.has_value(), !kind.isEmpty());
    if (document)
        QCOMPARE(QJsonDocument::fromJson(document->json).object().value(u"kind").toString(), kind);
    else
        QVERIFY(!document.error().what.isEmpty() && !document.error().todo.isEmpty());
}

void TestDecodeDocument::everyPrefixDecodesOrSaysWhere()
{
    const QByteArray list = captured();
    constexpr qsizetype step = 5; // of 4-byte fields, so that every place in one is hit
    for (qsizetype size = 0; size < list.size(); size += step) {
        const QByteArray prefix = list.first(size);
        const QString as = QStringLiteral("property-list");
        const auto strict = decodeToJson(prefix, {}, { as, wire::Mode::Strict });
        if (!strict)
            QVERIFY(strict.error().where.startsWith(u"@0x"));
        const auto tolerant = decodeToJson(prefix, {}, { as, wire::Mode::Tolerant });
        QVERIFY(tolerant);
        if (!tolerant->stopped)
            QCOMPARE(encode(tolerant->json).value_or(QByteArray()), prefix);
    }
}

void TestDecodeDocument::examplesOfThePageHold()
{
    const QByteArray page = fileContent("../../core/formats/DECODE_JSON.md");
    const QList<QByteArray> examples = jsonBlocks(page);
    QCOMPARE(examples.size(), 2);
    const auto first = encode(examples[0]);
    QVERIFY(first);
    const auto document = decodeToJson(*first, {}, {});
    QVERIFY(document);
    QCOMPARE(document->json, examples[0]);
    const auto second = encode(examples[1]);
    QVERIFY(second);
    QCOMPARE(second->size(), first->size());
    QVERIFY(decodeToJson(*second, {}, {})->json.contains("\"value\": 0"));
}

void TestDecodeDocument::plainValues_data()
{
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *title, quint32 syntax, const char *payload, bool readable,
                         const char *json) {
        QTest::newRow(title) << syntax << hexBytes(payload) << readable << QByteArray(json);
    };
    row("a number", 0x00010002, "05000000", true, "5");
    row("a negative number", 0x00010007, "ffffffff", true, "-1");
    row("a 64-bit number", 0x00010006, "ffffffffffffffff", true, "\"18446744073709551615\"");
    row("text", 0x00010003, "61000000", true, "\"a\"");
    row("strings", 0x00010005, "610000000000", true, "[\"a\"]");
    row("bytes", 0x00010001, "00ff", true, "\"00ff\"");
    row("a payload that does not fit", 0x00010002, "0500", false, "\"0500\"");
    row("a reset", 0x00010002, "", true, "null");
    row("a nested list", 0x0001000e, "00000000", true, "null");
    row("a structure", 0x00060002, "01020304", true, "null");
}

void TestDecodeDocument::plainValues()
{
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, payload);
    QFETCH(bool, readable);
    QFETCH(QByteArray, json);
    JsonWriter plain(0);
    plain.beginArray();
    writePlainValue(plain, syntax, payload, readable);
    plain.endArray();
    QCOMPARE(plain.take(), "[" + json + "]\n");

    JsonWriter whole(0);
    writeValueObject(whole, syntax, payload, readable, -1, true);
    const QJsonObject object = QJsonDocument::fromJson(whole.take()).object();
    QVERIFY(!object.contains(u"offset"));
    QCOMPARE(object.value(u"length").toInteger(), payload.size());
    QCOMPARE(object.value(u"bytes").toString().toLatin1(), payload.toHex());
}

QTEST_GUILESS_MAIN(TestDecodeDocument)
#include "tst_decode_document.moc"
