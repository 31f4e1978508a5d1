// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Documents as people and other programs write them: what `encode` takes and what it refuses.

#include "core/formats/decode_document.h"
#include "core/wire/decode.h"

#include <QTest>

using namespace clusprop;

namespace {

QByteArray hexBytes(const char *hex)
{
    return QByteArray::fromHex(hex);
}

LoadResult<QByteArray> encode(const QByteArray &json)
{
    QStringList notes;
    return encodeFromJson(json, QStringLiteral("in.json"), notes);
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

QByteArray nestedLists(int levels)
{
    QByteArray list = R"({"properties": []})";
    for (int level = 0; level < levels; ++level) {
        const QByteArray value = R"("syntax": "LIST_VALUE_PROPERTY_LIST", "list": )" + list;
        list = R"({"kind": "property-list", "properties": [{"name": "In", )" + value + "}]}";
    }
    return list;
}

} // namespace

class TestEncodeDocument : public QObject
{
    Q_OBJECT
private slots:
    void takesHandWrittenValues_data();
    void takesHandWrittenValues();
    void refuses_data();
    void refuses();
    void nestingIsBounded();
    void notesWhatIsNotAsAnnounced();
};

void TestEncodeDocument::takesHandWrittenValues_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const char *members, const char *bytes) {
        QTest::newRow(title) << QByteArray(members) << hexBytes(bytes);
    };
    row("a number", R"("syntax": "LIST_VALUE_DWORD", "value": 3)", "02000100 04000000 03000000");
    row("the header's name in any case",
        R"("syntax": "clusprop_syntax_list_value_dword", "value": 3)",
        "02000100 04000000 03000000");
    row("a syntax word", R"("syntax": "0x00010002", "value": 3)", "02000100 04000000 03000000");
    row("a number as decimal text", R"("syntax": "LIST_VALUE_DWORD", "value": "4294967295")",
        "02000100 04000000 ffffffff");
    row("a number as hexadecimal text", R"("syntax": "LIST_VALUE_WORD", "value": "0xFfFf")",
        "0b000100 02000000 ffff0000");
    row("a negative LONG", R"("syntax": "LIST_VALUE_LONG", "value": -1)",
        "07000100 04000000 ffffffff");
    row("a negative 64-bit number as text",
        R"("syntax": "LIST_VALUE_LARGE_INTEGER", "value": "-9223372036854775808")",
        "0a000100 08000000 0000000000000080");
    row("a 64-bit number that JSON readers round",
        R"("syntax": "LIST_VALUE_ULARGE_INTEGER", "value": 9007199254740993)",
        "06000100 08000000 0100000000002000");
    row("the largest number", R"("syntax": "LIST_VALUE_FILETIME", "value": "18446744073709551615")",
        "0c000100 08000000 ffffffffffffffff");
    row("text", R"("syntax": "LIST_VALUE_SZ", "value": "a")", "03000100 04000000 61000000");
    row("strings", R"("syntax": "LIST_VALUE_MULTI_SZ", "value": ["a", "b"])",
        "05000100 0a000000 61000000620000000000 0000");
    row("no strings", R"("syntax": "LIST_VALUE_MULTI_SZ", "value": [])",
        "05000100 02000000 0000 0000");
    row("binary as hex", R"("syntax": "LIST_VALUE_BINARY", "hex": "0aFF")",
        "01000100 02000000 0aff0000");
    row("binary as value", R"("syntax": "LIST_VALUE_BINARY", "value": "0aff")",
        "01000100 02000000 0aff0000");
    row("a reset", R"("syntax": "LIST_VALUE_DWORD", "reset": true)", "02000100 00000000");
    row("several values",
        R"("values": [{"syntax": "LIST_VALUE_EXPAND_SZ", "value": ""},
                      {"syntax": "LIST_VALUE_EXPANDED_SZ", "value": ""}])",
        "04000100 02000000 00000000 08000100 02000000 00000000");
    row("an unknown syntax", R"("syntax": "0x80018001", "hex": "01")",
        "01800180 01000000 01000000");
    row("a user's own padding",
        R"("values": [{"syntax": "LIST_VALUE_WORD", "value": 1, "padding": "abcd"}])",
        "0b000100 02000000 0100abcd");
    row("fields",
        R"("syntax": "SCSI_ADDRESS", "fields": {"PortNumber": 1, "PathId": 2, "TargetId": 3, "Lun": 4})",
        "02000600 04000000 01020304");
}

void TestEncodeDocument::takesHandWrittenValues()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, bytes);
    const auto list = encode(listWith(members));
    QVERIFY2(list, list ? "" : qPrintable(list.error().message()));
    QCOMPARE(valueBytes(*list).toHex(' '), bytes.toHex(' '));
}

void TestEncodeDocument::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char *title, const QByteArray &json, const char *where,
                         const char *what) {
        QTest::newRow(title) << json << QString::fromLatin1(where) << QString::fromLatin1(what);
    };
    const auto dword = [](const char *members) {
        return listWith(R"("syntax": "LIST_VALUE_DWORD", )" + QByteArray(members));
    };
    row("nothing", "", "1", "not valid JSON");
    row("cut off in line 3", "{\n\"kind\":\n\"prop", "3", "not valid JSON");
    row("an array", "[]", "1", "not a JSON object");
    row("brackets without end", QByteArray(100000, '['), "1", "not valid JSON");
    row("no kind", "{}", "kind", "missing");
    row("an unknown kind", R"({"kind": "hive"})", "kind", "\"hive\"");
    row("no properties", R"({"kind": "property-list"})", "properties", "array");
    row("a property that is text", R"({"kind": "property-list", "properties": ["x"]})",
        "properties[0]", "object");
    row("no name", R"({"kind": "property-list", "properties": [{}]})", "properties[0].name",
        "missing");
    row("a NUL in the name", R"({"kind": "property-list", "properties": [{"name": "a\u0000"}]})",
        "properties[0].name", "nul-in-text");
    row("no syntax", listWith(R"("value": 1)"), "properties[0].syntax", "missing");
    row("an unknown syntax", listWith(R"("syntax": "DWORD", "value": 1)"), "properties[0].syntax",
        "\"DWORD\"");
    row("an end mark as value", listWith(R"("syntax": "ENDMARK", "hex": "")"),
        "properties[0].syntax", "end mark");
    row("a name as value", listWith(R"("syntax": "NAME", "value": "x")"), "properties[0]",
        "missing-endmark");
    row("no value", dword(R"("length": 4)"), "properties[0]", "missing");
    row("two values", dword(R"("value": 1, "hex": "00")"), "properties[0]", "both");
    row("reset that is not true", dword(R"("reset": false)"), "properties[0].reset", "only true");
    row("a number that is too large", dword(R"("value": 4294967296)"), "properties[0].value",
        "number-out-of-range");
    row("a negative DWORD", dword(R"("value": -1)"), "properties[0].value", "number-out-of-range");
    row("a fraction", dword(R"("value": 1.5)"), "properties[0].value", "number-out-of-range");
    row("a number in words", dword(R"("value": "one")"), "properties[0].value",
        "number-out-of-range");
    row("a 64-bit number that JSON rounds",
        listWith(R"("syntax": "LIST_VALUE_ULARGE_INTEGER", "value": 18446744073709551615)"),
        "properties[0].value", "number-out-of-range");
    row("a LONG below its range", listWith(R"("syntax": "LIST_VALUE_LONG", "value": -2147483649)"),
        "properties[0].value", "number-out-of-range");
    row("text where a number belongs", dword(R"("value": [])"), "properties[0].value", "number");
    row("a number where text belongs", listWith(R"("syntax": "LIST_VALUE_SZ", "value": 1)"),
        "properties[0].value", "text");
    row("a NUL in text", listWith(R"("syntax": "LIST_VALUE_SZ", "value": "a\u0000b")"),
        "properties[0].value", "nul-in-text");
    row("an empty string in a list",
        listWith(R"("values": [{"syntax": "LIST_VALUE_MULTI_SZ", "value": ["a", ""]}])"),
        "properties[0].values[0].value[1]", "empty-string-in-list");
    row("half a byte", listWith(R"("syntax": "LIST_VALUE_BINARY", "hex": "abc")"),
        "properties[0].hex", "hexadecimal");
    row("bytes that are none", dword(R"("value": 1, "bytes": "xx")"), "properties[0].bytes",
        "hexadecimal");
    row("a length that does not fit", dword(R"("hex": "0102")"), "properties[0].values[0]",
        "bad-length");
    row("values of the wrong type", listWith(R"("values": 1)"), "properties[0].values", "array");
    row("no values at all", listWith(R"("values": [])"), "properties[0]", "no-value");
    row("bytes behind the list", R"({"kind": "property-list", "properties": [], "trailing": "ff"})",
        "trailing", "trailing-garbage");
    row("an end mark that is a number",
        R"({"kind": "property-list", "properties": [], "trailingEndmark": 1})", "trailingEndmark",
        "true or false");
    row("a list under a number's syntax", dword(R"("list": {})"), "properties[0].list", "no list");
    row("a value in place of a list",
        listWith(R"("syntax": "LIST_VALUE_PROPERTY_LIST", "value": 1)"), "properties[0].value",
        "\"list\"");
    row("a defect inside a nested list",
        listWith(R"("syntax": "LIST_VALUE_PROPERTY_LIST", "list": {"properties": [
            {"name": "In", "syntax": "LIST_VALUE_WORD", "value": 65536}]})"),
        "properties[0].list.properties[0].value", "number-out-of-range");
    row("a missing field", R"({"kind": "CLUS_MAINTENANCE_MODE_INFO", "fields": {}})",
        "fields.InMaintenance", "missing");
    row("no fields", R"({"kind": "CLUS_MAINTENANCE_MODE_INFO"})", "fields", "object");
    row("text that leaves no room for its NUL",
        R"({"kind": "CLUS_CSV_MAINTENANCE_MODE_INFO", "fields": {"InMaintenance": 1,
            "VolumeName": ")"
            + QByteArray(260, 'x') + R"("}})",
        "fields.VolumeName", "too-long");
    row("fields of a value list's entry",
        R"({"kind": "value-list", "values": [{"syntax": "DISK_NUMBER", "fields": {}}]})",
        "values[0].fields", "no fields");
    row("an entry that is too short",
        R"({"kind": "value-list", "values": [{"syntax": "RESCLASS", "value": 1},
            {"syntax": "PARTITION_INFO", "hex": "00"}]})",
        "values[1]", "bad-length");
}

void TestEncodeDocument::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const auto result = encode(json);
    QVERIFY2(!result, "a document without meaning was accepted");
    QCOMPARE(result.error().where, where);
    QVERIFY2(result.error().what.contains(what), qPrintable(result.error().what));
    QCOMPARE(result.error().file, QStringLiteral("in.json"));
    QCOMPARE(result.error().kind, LoadError::Kind::Malformed);
}

void TestEncodeDocument::nestingIsBounded()
{
    QVERIFY(encode(nestedLists(wire::deepestNesting)));
    const auto deep = encode(nestedLists(wire::deepestNesting + 1));
    QVERIFY(!deep);
    QCOMPARE(deep.error().code, wire::Errc::TooDeep);
}

void TestEncodeDocument::notesWhatIsNotAsAnnounced()
{
    QStringList notes;
    const QByteArray json = R"({"kind": "property-list", "count": 2, "comment": "mine",
        "properties": [{"name": "P", "nameBytes": "51000000", "syntax": "LIST_VALUE_DWORD",
            "value": 1, "bytes": "02000000", "unit": "s"}]})";
    const auto list = encodeFromJson(json, {}, notes);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message()));
    QCOMPARE(list->first(4), hexBytes("01000000"));
    QCOMPARE(valueBytes(*list).toHex(' '), hexBytes("02000100 04000000 01000000").toHex(' '));
    notes.sort();
    QCOMPARE(notes.size(), 5);
    QVERIFY(notes[0].startsWith(QStringLiteral("comment: ")));
    QVERIFY(notes[1].startsWith(QStringLiteral("count: ")));
    QVERIFY(notes[2].startsWith(QStringLiteral("properties[0].unit: ")));
    QVERIFY(notes[3].startsWith(QStringLiteral("properties[0]: \"bytes\"")));
    QVERIFY(notes[4].startsWith(QStringLiteral("properties[0]: \"nameBytes\"")));
}

QTEST_GUILESS_MAIN(TestEncodeDocument)
#include "tst_encode_document.moc"
