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
    void notesThatAreTooManyEnd();
    void whatWasReadOfNothingIsNothing_data();
    void whatWasReadOfNothingIsNothing();
    void unchangedFieldsKeepTheirBytes();
    void takesBothOrdersOfUtf16_data();
    void takesBothOrdersOfUtf16();
};

void TestEncodeDocument::takesHandWrittenValues_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *title, const char *members, const char *bytes) {
        QTest::newRow(title) << QByteArray(members) << hexBytes(bytes);
    };
    row("text that begins with U+FEFF", "\"syntax\": \"LIST_VALUE_SZ\", \"value\": \"\xEF\xBB\xBF" "A\"",
        "03000100 06000000 fffe41000000 0000");
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
    row("a resource class without flags", R"("syntax": "RESCLASS", "value": 1)",
        "02000200 04000000 01000000");
    row("a storage descriptor as value", R"("syntax": "STORAGE_DEVICE_ID_DESCRIPTOR", "value": "0102030405060708090a0b0c")",
        "01000f00 0c000000 0102030405060708090a0b0c");
    row("fields",
        R"("syntax": "SCSI_ADDRESS", "fields": {"PortNumber": 1, "PathId": 2, "TargetId": 3, "Lun": 4})",
        "02000600 04000000 01020304");
    row("fields and what follows them",
        R"("syntax": "FTSET_INFO", "fields": {"RootSignature": 1, "FtType": "0x2"}, "extra": "Ab")",
        "01000900 09000000 01000000 02000000 ab000000");
    row("one field of bytes that were read",
        R"("syntax": "SCSI_ADDRESS", "bytes": "01020304", "fields": {"PathId": 9})",
        "02000600 04000000 01090304");
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
    row("a number of nothing but a sign", dword(R"("value": "-")"), "properties[0].value",
        "number-out-of-range");
    row("a number that begins with a plus", dword(R"("value": "+1")"), "properties[0].value",
        "number-out-of-range");
    row("a number with a colon", dword(R"("value": "1:2")"), "properties[0].value",
        "number-out-of-range");
    row("one more than 64 bits hold",
        listWith(R"("syntax": "LIST_VALUE_ULARGE_INTEGER", "value": "18446744073709551616")"),
        "properties[0].value", "number-out-of-range");
    row("one more than signed 64 bits hold",
        listWith(R"("syntax": "LIST_VALUE_LARGE_INTEGER", "value": "9223372036854775808")"),
        "properties[0].value", "number-out-of-range");
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
    row("bytes with a blank between", listWith(R"("syntax": "LIST_VALUE_BINARY", "hex": "ab c")"),
        "properties[0].hex", "hexadecimal");
    row("bytes with a colon between", listWith(R"("syntax": "LIST_VALUE_BINARY", "hex": "ab:c")"),
        "properties[0].hex", "hexadecimal");
    row("one text where several belong", listWith(R"("syntax": "LIST_VALUE_MULTI_SZ", "value": "a")"),
        "properties[0].value", "array of texts");
    row("a number among texts", listWith(R"("syntax": "LIST_VALUE_MULTI_SZ", "value": ["a", 1])"),
        "properties[0].value[1]", "text");
    row("padding that is none",
        listWith(R"("values": [{"syntax": "LIST_VALUE_WORD", "value": 1, "padding": "x"}])"),
        "properties[0].values[0].padding", "hexadecimal");
    row("bytes of one of several that are none",
        listWith(R"("values": [{"syntax": "LIST_VALUE_WORD", "value": 1, "bytes": "x"}])"),
        "properties[0].values[0].bytes", "hexadecimal");
    row("a name's padding that is none", dword(R"("value": 1, "padding": [])"), "properties[0].padding",
        "hexadecimal");
    row("a name before another value",
        listWith(R"("values": [{"syntax": "NAME", "value": "x"}, {"syntax": "LIST_VALUE_WORD", "value": 1}])"),
        "properties[0]", "missing-endmark");
    row("bytes that are none", dword(R"("value": 1, "bytes": "xx")"), "properties[0].bytes",
        "hexadecimal");
    row("a length that does not fit", dword(R"("hex": "0102")"), "properties[0].values[0]",
        "bad-length");
    row("values of the wrong type", listWith(R"("values": 1)"), "properties[0].values", "array");
    row("no values at all", listWith(R"("values": [])"), "properties[0]", "no-value");
    row("bytes behind the list", R"({"kind": "property-list", "properties": [], "trailing": "ff"})",
        "trailing", "trailing-garbage");
    row("bytes behind the list that are none",
        R"({"kind": "property-list", "properties": [], "trailing": "x"})", "trailing", "hexadecimal");
    row("bytes behind a list of values", R"({"kind": "value-list", "values": [], "trailing": "ff"})",
        "trailing", "trailing-garbage");
    row("bytes behind a list of values that are none",
        R"({"kind": "value-list", "values": [], "trailing": 1})", "trailing", "hexadecimal");
    row("bytes in place of a property that is announced",
        R"({"kind": "property-list", "count": 1, "warnings": [{"class": "count-too-large"}],
            "trailingEndmark": false, "properties": [], "trailing": "ff"})",
        "properties", "truncated");
    row("a name's bytes without their NUL",
        listWith(R"("nameBytes": "5000", "syntax": "LIST_VALUE_DWORD", "value": 1)"), "properties[0]",
        "unterminated-string");
    row("the same, and no value",
        R"({"kind": "property-list", "warnings": [{"class": "no-value"}],
            "properties": [{"name": "P", "nameBytes": "5000", "values": []}]})",
        "properties[0]", "unterminated-string");
    row("an end mark that is a number",
        R"({"kind": "property-list", "properties": [], "trailingEndmark": 1})", "trailingEndmark",
        "true or false");
    row("a list under a number's syntax", dword(R"("list": {})"), "properties[0].list", "no list");
    row("a value in place of a list",
        listWith(R"("syntax": "LIST_VALUE_PROPERTY_LIST", "value": 1)"), "properties[0].value",
        "\"list\"");
    row("a structure's value as a number", listWith(R"("syntax": "SCSI_ADDRESS", "value": 1)"),
        "properties[0].value", "\"fields\"");
    row("a list of values as text", listWith(R"("syntax": "LIST_VALUE_VALUE_LIST", "value": "")"),
        "properties[0].value", "\"list\"");
    row("a list that is an array", listWith(R"("syntax": "LIST_VALUE_VALUE_LIST", "list": [])"),
        "properties[0].list", "object");
    row("a defect inside a nested list",
        listWith(R"("syntax": "LIST_VALUE_PROPERTY_LIST", "list": {"properties": [
            {"name": "In", "syntax": "LIST_VALUE_WORD", "value": 65536}]})"),
        "properties[0].list.properties[0].value", "number-out-of-range");
    const char *cut = R"({"syntax": "LIST_VALUE_PROPERTY_LIST", "hex": "01000000030004000400000050000000"})";
    const char *one = R"({"syntax": "LIST_VALUE_DWORD", "value": 1})";
    row("a nested list that is cut", listWith(R"("values": [)" + QByteArray(cut) + "]"),
        "properties[0].values[0]", "missing-endmark");
    row("the same before another value", listWith(R"("values": [)" + QByteArray(cut) + "," + one + "]"),
        "properties[0].values[0]", "missing-endmark");
    row("the same behind another value", listWith(R"("values": [)" + QByteArray(one) + "," + cut + "]"),
        "properties[0].values[1]", "missing-endmark");
    row("a nested list that is cut, in a list of values",
        R"({"kind": "value-list", "values": [)" + QByteArray(cut) + "," + one + "]}", "values[0]",
        "missing-endmark");
    row("a missing field", R"({"kind": "CLUS_MAINTENANCE_MODE_INFO", "fields": {}})",
        "fields.InMaintenance", "missing");
    row("a missing field of a value",
        listWith(R"("syntax": "SCSI_ADDRESS", "fields": {"PortNumber": 1})"),
        "properties[0].fields.PathId", "missing");
    row("what follows the fields is no text",
        listWith(R"("syntax": "FTSET_INFO", "fields": {"RootSignature": 1, "FtType": 2}, "extra": 3)"),
        "properties[0].extra", "hexadecimal");
    row("a field that is too large for a byte",
        listWith(R"("syntax": "SCSI_ADDRESS", "fields": {"PortNumber": 256})"),
        "properties[0].fields.PortNumber", "number-out-of-range");
    row("a field that is no number", R"({"kind": "CLUS_MAINTENANCE_MODE_INFO",
            "fields": {"InMaintenance": "yes"}})",
        "fields.InMaintenance", "number-out-of-range");
    row("a field that is no text",
        R"({"kind": "CLUS_CSV_MAINTENANCE_MODE_INFO", "fields": {"InMaintenance": 1, "VolumeName": 2}})",
        "fields.VolumeName", "text");
    row("a field that is no GUID",
        listWith(R"("syntax": "PARTITION_INFO_EX2", "bytes": ")" + QByteArray(2 * 1700, '0')
            + R"(", "fields": {"VolumeGuid": "x"})"),
        "properties[0].fields.VolumeGuid", "GUID");
    row("a structure's bytes that are none", R"({"kind": "CLUS_MAINTENANCE_MODE_INFO", "bytes": "x"})",
        "bytes", "hexadecimal");
    row("bytes behind a structure",
        R"({"kind": "CLUS_MAINTENANCE_MODE_INFO", "bytes": "01000000ff", "fields": {}})", "bytes",
        "trailing-garbage");
    row("a structure's text that fills its room",
        R"({"kind": "CLUS_CSV_MAINTENANCE_MODE_INFO", "bytes": ")" + QByteArray(2 * 524, '1')
            + R"(", "fields": {}})",
        "fields", "unterminated-string");
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

void TestEncodeDocument::notesThatAreTooManyEnd()
{
    QByteArray members;
    for (int index = 0; index < 600; ++index)
        members += "\"m" + QByteArray::number(index) + "\": 0, ";
    QStringList notes;
    QVERIFY(encodeFromJson("{" + members
            + R"("error": {}, "count": "4294967296", "kind": "property-list", "properties": []})",
        {}, notes));
    QCOMPARE(notes.size(), 501);
    QCOMPARE(notes.last(), QStringLiteral("there is more of this kind that is not listed"));

    notes.clear();
    QVERIFY(encodeFromJson(R"({"error": {}, "count": "4294967296",
        "warnings": [{"class": "count-too-large"}], "kind": "property-list", "properties": []})",
        {}, notes));
    QCOMPARE(notes.size(), 2);
    QVERIFY(notes[0].startsWith(QStringLiteral("error: reading had to stop there")));
    QVERIFY(notes[1].startsWith(QStringLiteral("count: it says 4294967296, but there are 0")));
}

void TestEncodeDocument::whatWasReadOfNothingIsNothing_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("a property list") << QByteArray(
        R"("kind": "property-list", "properties": [], "trailingEndmark": false)") << QByteArray();
    QTest::newRow("an end mark was added")
        << QByteArray(R"("kind": "property-list", "properties": [], "trailingEndmark": true)")
        << QByteArray("00000000 00000000");
    QTest::newRow("a value list") << QByteArray(R"("kind": "value-list", "values": [])")
                                  << QByteArray();
    QTest::newRow("a property was added")
        << QByteArray(R"("kind": "property-list", "properties": [{"name": "P",
            "syntax": "LIST_VALUE_DWORD", "value": 1}])")
        << QByteArray("01000000 03000400 04000000 50000000 02000100 04000000 01000000 00000000 00000000");
    QTest::newRow("a value was added")
        << QByteArray(R"("kind": "value-list", "values": [{"syntax": "DISK_NUMBER", "value": 1}])")
        << QByteArray("02000700 04000000 01000000 00000000");
}

/// No bytes at all are read as an empty list with a warning.
void TestEncodeDocument::whatWasReadOfNothingIsNothing()
{
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, hex);
    const auto bytes = encode(R"({"warnings": [{"class": "empty-buffer"}], )" + members + "}");
    QVERIFY2(bytes, bytes ? "" : qPrintable(bytes.error().message()));
    QCOMPARE(bytes->toHex(' '), QByteArray::fromHex(hex).toHex(' '));
}

void TestEncodeDocument::unchangedFieldsKeepTheirBytes()
{
    // A text with something behind its NUL, and a byte behind the structure.
    QByteArray bytes = hexBytes("00000000 4100 0000 4200").leftJustified(524, '\0') + "\x7f";
    const auto built = encode(R"({"kind": "CLUS_CSV_MAINTENANCE_MODE_INFO",
        "warnings": [{"class": "trailing-garbage"}], "fields": {"InMaintenance": 1, "VolumeName": "A"},
        "bytes": ")" + bytes.toHex() + R"("})");
    QVERIFY2(built, built ? "" : qPrintable(built.error().message()));
    bytes[0] = 1;
    QCOMPARE(built->toHex(), bytes.toHex());
}

void TestEncodeDocument::takesBothOrdersOfUtf16_data()
{
    QTest::addColumn<bool>("isBigEndian");
    QTest::newRow("the low byte first") << false;
    QTest::newRow("the high byte first") << true;
}

void TestEncodeDocument::takesBothOrdersOfUtf16()
{
    QFETCH(bool, isBigEndian);
    QByteArray json = isBigEndian ? "\xFE\xFF" : "\xFF\xFE";
    for (const char letter : listWith(R"("syntax": "LIST_VALUE_SZ", "value": "a")"))
        json += isBigEndian ? QByteArray{ 1, '\0' } + letter : letter + QByteArray{ 1, '\0' };
    const auto list = encode(json);
    QVERIFY2(list, list ? "" : qPrintable(list.error().message()));
    QCOMPARE(valueBytes(*list).toHex(' '), hexBytes("03000100 04000000 61000000").toHex(' '));
}

QTEST_GUILESS_MAIN(TestEncodeDocument)
#include "tst_encode_document.moc"
