// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Property lists. Most rows vary one list of 36 bytes:
//
//   0 count | 4 name syntax | 8 length | 12 "N" NUL | 16 syntax | 20 length | 24 data | 28 end mark
//   | 32 end mark of the list

#include "core/wire/decode.h"
#include "tests/wire/wire_support.h"

#include <QElapsedTimer>
#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr quint32 name = 0x00040003;
constexpr quint32 binary = 0x00010001;
constexpr quint32 number = 0x00010002;
constexpr quint32 string = 0x00010003;
constexpr quint32 strings = 0x00010005;

QByteArray one()
{
    return propertyList({ propertyOf(u"N", { entry(number, dword(7)) }) });
}

/// With the DWORD at `offset` replaced.
QByteArray patched(QByteArray bytes, qsizetype offset, quint32 value)
{
    return bytes.replace(offset, 4, dword(value));
}

/// One property "N" with this value, which starts at 16 and has its data at 24.
QByteArray withValue(quint32 syntax, const QByteArray &data)
{
    return propertyList({ propertyOf(u"N", { entry(syntax, data) }) });
}

/// One property with this name entry, data at 12.
QByteArray withName(const QByteArray &data)
{
    return dword(1) + entry(name, data) + entry(number, dword(7)) + dword(0) + dword(0);
}

} // namespace

class TestDecode : public QObject
{
    Q_OBJECT

private slots:
    void reads();
    void classes_data();
    void classes();
    void offsetsCountFromTheBase_data() { classes_data(); }
    void offsetsCountFromTheBase();
    void lengthsPerFormat_data();
    void lengthsPerFormat();
    void checkingOrder_data();
    void checkingOrder();
    void unreadableValues_data();
    void unreadableValues();
    void keepsOnlyWhatIsComplete();
    void hugeCountIsQuickAndSmall();
};

void TestDecode::reads()
{
    const QByteArray bytes = dword(2)
        + propertyOf(u"Path", { entry(0x00010004, sz(u"%a%")), entry(0x00010008, sz(u"b")) })
        + propertyOf(u"Odd", { entry(binary, hex("010203")) });
    const auto list = decodePropertyList(asBytes(bytes));
    QVERIFY(list);
    QCOMPARE(list->count.value_or(0), 2U);
    QVERIFY(!list->endMark);
    QVERIFY(list->trailing.empty());
    QCOMPARE(list->properties.size(), std::size_t(2));

    const PropertyView &path = list->properties[0];
    QCOMPARE(path.offset, std::size_t(4));
    QCOMPARE(QString::fromStdU16String(path.nameText()), QStringLiteral("Path"));
    QCOMPARE(path.namePadding.size(), std::size_t(2));
    const auto values = list->valuesOf(path);
    QCOMPARE(values.size(), std::size_t(2));
    QCOMPARE(values[0].syntax, 0x00010004U);
    QVERIFY(values[0].range() == (ByteRange{ 24, 16 }));
    QCOMPARE(toByteArray(values[0].payload), sz(u"%a%"));
    QVERIFY(values[1].range() == (ByteRange{ 40, 12 }));
    QCOMPARE(path.end, std::size_t(56));

    const PropertyView &odd = list->properties[1];
    QCOMPARE(odd.offset, path.end);
    QCOMPARE(list->valuesOf(odd).size(), std::size_t(1));
    QCOMPARE(list->valuesOf(odd)[0].padding.size(), std::size_t(1));
    QCOMPARE(odd.end, static_cast<std::size_t>(bytes.size()));
}

void TestDecode::classes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("strict"); // "ok" and warnings, or the error
    QTest::addColumn<QString>("tolerant"); // names | warnings, "stops" and the error
    const auto row
        = [](const char *about, const QByteArray &bytes, const char *strict, const char *tolerant) {
              QTest::newRow(about)
                  << bytes << QString::fromLatin1(strict) << QString::fromLatin1(tolerant);
          };
    const QByteArray two = propertyList({ propertyOf(u"N", { entry(number, dword(7)) }),
        propertyOf(u"M", { entry(number, dword(8)) }) });

    row("whole", one(), "ok", "N |");
    row("without the list's end mark", one().chopped(4), "ok", "N |");
    row("empty", dword(0), "ok", " |");
    row("empty with end mark", dword(0) + dword(0), "ok", " |");
    row("two", two, "ok", "N,M |");

    row("no bytes", {}, "truncated@0", " | empty-buffer@0");
    row("cut in the count", one().first(3), "truncated@0", " | stops truncated@0");
    row("cut in the name's syntax", one().first(7), "truncated@4", " | stops truncated@4");
    row("cut in the name's length", one().first(11), "truncated@8", " | stops truncated@8");
    row("cut behind the name's syntax", one().first(8), "truncated@8", " | stops truncated@8");
    row("cut in the name's padding", withName(sz(u"Ab")).first(19), "truncated@18",
        " | stops truncated@18");
    row("cut in the value's syntax", one().first(17), "truncated@16", " | stops truncated@16");
    row("cut in the value's length", one().first(23), "truncated@20", " | stops truncated@20");
    row("cut in the value's padding", withValue(binary, hex("01")).first(27), "truncated@25",
        " | stops truncated@25");
    row("cut in the end mark", one().first(31), "truncated@28", " | stops truncated@28");
    row("cut in the second property", two.first(50), "truncated@48", "N | stops truncated@48");
    row("cut in the second name's syntax", two.first(34), "truncated@32", "N | stops truncated@32");

    row("name one byte too long", patched(one(), 8, 25), "length-overflow@8",
        " | stops length-overflow@8");
    row("name as long as a DWORD can say", patched(one(), 8, 0xFFFFFFFF), "length-overflow@8",
        " | stops length-overflow@8");
    row("value one byte too long", patched(one(), 20, 13), "length-overflow@20",
        " | stops length-overflow@20");
    row("length with the top bit", patched(one(), 20, 0x80000004), "length-overflow@20",
        " | stops length-overflow@20");
    row("length that rounds up to 0", patched(one(), 20, 0xFFFFFFFD), "length-overflow@20",
        " | stops length-overflow@20");
    row("value cut in its data", one().first(27), "length-overflow@20",
        " | stops length-overflow@20");

    row("count too large", patched(one(), 0, 2), "count-too-large@0", "N | count-too-large@0");
    row("count too large, no end mark", patched(one().chopped(4), 0, 2), "count-too-large@0",
        "N | count-too-large@0");
    row("count too large, nothing else", dword(7), "count-too-large@0", " | count-too-large@0");
    row("count too large, only the end mark", dword(7) + dword(0), "count-too-large@0",
        " | count-too-large@0");
    row("largest count", patched(one(), 0, 0xFFFFFFFF), "count-too-large@0",
        "N | count-too-large@0");
    row("count too small", patched(two, 0, 1), "trailing-garbage@32", "N | trailing-garbage@32");
    row("count 0 before a property", patched(one(), 0, 0), "trailing-garbage@4",
        " | trailing-garbage@4");

    row("value where the name belongs", patched(one(), 4, number), "expected-name@4",
        " | stops expected-name@4");
    row("end mark where the name belongs", patched(one(), 4, 0), "expected-name@4",
        " | stops expected-name@4");
    row("second property is none", patched(two, 32, number), "expected-name@32",
        "N | stops expected-name@32");

    row("ends behind the name", one().first(16), "missing-endmark@16",
        " | stops missing-endmark@16");
    row("ends behind the value", one().first(28), "missing-endmark@28",
        " | stops missing-endmark@28");
    row("name behind the name", patched(one(), 16, name), "missing-endmark@16",
        " | stops missing-endmark@16");
    row("name behind the value",
        dword(2) + propertyOf(u"N", { entry(number, dword(7)) }).chopped(4)
            + propertyOf(u"M", { entry(number, dword(7)) }),
        "missing-endmark@28", " | stops missing-endmark@28");
    row("no value",
        propertyList({ propertyOf(u"N", {}), propertyOf(u"M", { entry(number, dword(7)) }) }),
        "no-value@16", "N,M | no-value@16");

    row("name of length 0", withName({}), "bad-length@8", " | bad-length@8");
    row("name of odd length", withName(hex("410000")), "odd-length@8", "A | odd-length@8");
    row("name without NUL", withName(utf16(u"Ab")), "unterminated-string@12",
        "Ab | unterminated-string@12");
    row("empty name", withName(sz(u"")), "ok empty-name@12", " | empty-name@12");
    row("text behind the name's NUL", withName(sz(u"A") + sz(u"b")), "ok embedded-nul@12",
        "A | embedded-nul@12");
    row("half a pair in the name", withName(sz(u"\xDC00")), "ok lone-surrogate@12",
        "\\udc00 | lone-surrogate@12");

    row("DWORD of 3 bytes", withValue(number, hex("010203")), "bad-length@20", "N | bad-length@20");
    row("text of odd length", withValue(string, hex("410000")), "odd-length@20",
        "N | odd-length@20");
    row("text of one byte", withValue(string, hex("41")), "odd-length@20", "N | odd-length@20");
    row("strings of odd length", withValue(strings, hex("4100000000")), "odd-length@20",
        "N | odd-length@20");
    row("text without NUL", withValue(string, utf16(u"ab")), "unterminated-string@24",
        "N | unterminated-string@24");
    row("text behind the NUL", withValue(string, sz(u"a") + sz(u"b")), "ok embedded-nul@24",
        "N | embedded-nul@24");
    row("text behind the NUL, open", withValue(string, sz(u"a") + utf16(u"b")),
        "unterminated-string@24", "N | embedded-nul@24 unterminated-string@24");
    row("two NULs behind text", withValue(string, sz(u"a") + sz(u"")), "ok embedded-nul@24",
        "N | embedded-nul@24");
    row("half a pair", withValue(string, sz(u"\xD83D")), "ok lone-surrogate@24",
        "N | lone-surrogate@24");
    row("half a pair before a letter",
        withValue(string,
            sz(u"\xD83D"
               u"a")),
        "ok lone-surrogate@24", "N | lone-surrogate@24");
    row("two upper halves", withValue(string, sz(u"\xD83D\xD83D\xDE00")), "ok lone-surrogate@24",
        "N | lone-surrogate@24");
    row("pair", withValue(string, sz(u"\xD83D\xDE00")), "ok", "N |");
    row("half a pair behind the NUL", withValue(string, sz(u"") + sz(u"\xD83D")),
        "ok embedded-nul@24", "N | embedded-nul@24");

    row("strings", withValue(strings, sz(u"a") + sz(u"bc") + sz(u"")), "ok", "N |");
    row("no strings in 2 bytes", withValue(strings, hex("0000")), "ok", "N |");
    row("no strings in 4 bytes", withValue(strings, hex("0000 0000")), "ok", "N |");
    row("no strings in 6 bytes", withValue(strings, hex("0000 0000 0000")), "ok", "N |");
    row("one unit that is no NUL", withValue(strings, utf16(u"a")), "unterminated-string@24",
        "N | unterminated-string@24");
    row("strings without the last NUL", withValue(strings, sz(u"a")), "unterminated-multi-sz@24",
        "N | unterminated-multi-sz@24");
    row("strings without both NULs", withValue(strings, utf16(u"ab")), "unterminated-multi-sz@24",
        "N | unterminated-multi-sz@24");
    row("empty string in the middle", withValue(strings, sz(u"a") + sz(u"") + sz(u"b") + sz(u"")),
        "ok embedded-nul@24", "N | embedded-nul@24");
    row("NULs that round up behind strings",
        withValue(strings, sz(u"a") + sz(u"") + QByteArray(6, '\0')), "ok", "N |");
    row("NULs, then a unit behind strings",
        withValue(strings, sz(u"a") + sz(u"") + sz(u"") + sz(u"b") + sz(u"")), "ok embedded-nul@24",
        "N | embedded-nul@24");
    row("pair torn between strings", withValue(strings, sz(u"\xD83D") + sz(u"\xDE00") + sz(u"")),
        "ok lone-surrogate@24", "N | lone-surrogate@24");

    row("bytes behind the end mark", one() + hex("01"), "trailing-garbage@36",
        "N | trailing-garbage@36");
    row("two end marks", one() + dword(0), "trailing-garbage@36", "N | trailing-garbage@36");
    row("end mark cut to 3 bytes", one().chopped(1), "trailing-garbage@32",
        "N | trailing-garbage@32");
    row("DWORD that is no end mark", one().chopped(4) + dword(1), "trailing-garbage@32",
        "N | trailing-garbage@32");

    row("format that nobody knows", withValue(0x0001000f, hex("01")), "ok unknown-syntax@16",
        "N | unknown-syntax@16");
    row("user-defined syntax of length 0", withValue(0x80008000, {}), "ok unknown-syntax@16",
        "N | unknown-syntax@16");
    row("type 0 with a format is no end mark", withValue(0x00000003, hex("01")),
        "ok unknown-syntax@16", "N | unknown-syntax@16");
    row("padding of the value", withValue(binary, hex("01")).replace(27, 1, "x"),
        "ok nonzero-padding@25", "N | nonzero-padding@25");
    row("padding of the name", withName(sz(u"Ab")).replace(18, 1, "x"), "ok nonzero-padding@18",
        "Ab | nonzero-padding@18");
    row("warnings come in the order of reading",
        propertyList({ propertyOf(u"", { entry(0x0001000f, {}), entry(string, sz(u"\xDC00")) }),
            propertyOf(u"", { entry(binary, {}) }) }),
        "ok empty-name@12 unknown-syntax@16 lone-surrogate@32 empty-name@48 duplicate-name@40",
        ", | empty-name@12 unknown-syntax@16 lone-surrogate@32 empty-name@48 duplicate-name@40");

    row("reset", withValue(number, {}), "ok", "N |");
    row("reset without format", withValue(0x00010000, {}), "ok", "N |");
    row("storage entry of length 0 is no reset", withValue(0x00050002, {}), "bad-length@20",
        "N | bad-length@20");
}

void TestDecode::classes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, strict);
    QFETCH(QString, tolerant);
    QCOMPARE(sayStrict(decodePropertyList(asBytes(bytes))), strict);
    QCOMPARE(sayTolerant(decodePropertyList(asBytes(bytes), Mode::Tolerant)), tolerant);
}

void TestDecode::offsetsCountFromTheBase()
{
    QFETCH(QByteArray, bytes);
    constexpr std::size_t base = 4000;
    const auto near = decodePropertyList(asBytes(bytes), Mode::Tolerant);
    const auto far = decodePropertyList(asBytes(bytes), Mode::Tolerant, base);
    QVERIFY(near && far);
    QCOMPARE(far->warnings.size(), near->warnings.size());
    for (std::size_t index = 0; index < near->warnings.size(); ++index)
        QCOMPARE(far->warnings[index].offset, near->warnings[index].offset + base);
    QCOMPARE(far->error.has_value(), near->error.has_value());
    if (near->error)
        QCOMPARE(far->error->offset, near->error->offset + base);
    for (std::size_t index = 0; index < near->properties.size(); ++index) {
        QCOMPARE(far->properties[index].offset, near->properties[index].offset + base);
        QCOMPARE(far->properties[index].end, near->properties[index].end + base);
    }
    for (std::size_t index = 0; index < near->values.size(); ++index)
        QCOMPARE(far->values[index].offset, near->values[index].offset + base);
    const auto strict = decodePropertyList(asBytes(bytes), Mode::Strict, base);
    const auto nearStrict = decodePropertyList(asBytes(bytes));
    QCOMPARE(strict.has_value(), nearStrict.has_value());
    if (!strict)
        QCOMPARE(strict.error().offset, nearStrict.error().offset + base);
}

void TestDecode::lengthsPerFormat_data()
{
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QList<int>>("good"); // of the lengths 0 to 20
    const QList<int> every{ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19,
        20 };
    const QList<int> even{ 0, 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 };
    QTest::newRow("UNKNOWN") << 0x00010000U << every;
    QTest::newRow("BINARY") << 0x00010001U << every;
    QTest::newRow("DWORD") << 0x00010002U << QList<int>{ 0, 4 };
    QTest::newRow("SZ") << 0x00010003U << even;
    QTest::newRow("EXPAND_SZ") << 0x00010004U << even;
    QTest::newRow("MULTI_SZ") << 0x00010005U << even;
    QTest::newRow("ULARGE_INTEGER") << 0x00010006U << QList<int>{ 0, 8 };
    QTest::newRow("LONG") << 0x00010007U << QList<int>{ 0, 4 };
    QTest::newRow("EXPANDED_SZ") << 0x00010008U << even;
    QTest::newRow("SECURITY_DESCRIPTOR") << 0x00010009U << every;
    QTest::newRow("LARGE_INTEGER") << 0x0001000aU << QList<int>{ 0, 8 };
    QTest::newRow("WORD") << 0x0001000bU << QList<int>{ 0, 2 };
    QTest::newRow("FILETIME") << 0x0001000cU << QList<int>{ 0, 8 };
    QTest::newRow("VALUE_LIST, more is garbage inside") << 0x0001000dU << QList<int>{ 0, 4 };
    QTest::newRow("PROPERTY_LIST, more is garbage inside") << 0x0001000eU << QList<int>{ 0, 4, 8 };
    QTest::newRow("user-defined") << 0x80010002U << every;
    QTest::newRow("RESCLASS") << 0x00020002U << QList<int>{ 4, 8 };
    QTest::newRow("DISK_SIGNATURE") << 0x00050002U << QList<int>{ 4 };
    QTest::newRow("SCSI_ADDRESS") << 0x00060002U << QList<int>{ 4 };
    QTest::newRow("DISK_NUMBER") << 0x00070002U << QList<int>{ 4 };
    QTest::newRow("FTSET_INFO") << 0x00090001U
                                << QList<int>{ 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20 };
    QTest::newRow("DISK_SERIALNUMBER") << 0x000a0003U << even.mid(1);
    QTest::newRow("DISK_GUID") << 0x000b0003U << even.mid(1);
    QTest::newRow("DISK_SIZE") << 0x000c0006U << QList<int>{ 8 };
    QTest::newRow("PARTITION_INFO") << 0x00080001U << QList<int>{};
    QTest::newRow("STORAGE_DEVICE_ID_DESCRIPTOR")
        << 0x000f0001U << QList<int>{ 12, 13, 14, 15, 16, 17, 18, 19, 20 };
}

void TestDecode::lengthsPerFormat()
{
    QFETCH(quint32, syntax);
    QFETCH(QList<int>, good);
    const bool nests = syntax == 0x0001000d || syntax == 0x0001000e;
    for (int length = 0; length <= 20; ++length) {
        const QByteArray bytes = withValue(syntax, QByteArray(length, '\0'));
        const auto list = decodePropertyList(asBytes(bytes));
        QVERIFY2(list.has_value() == good.contains(length), qPrintable(QString::number(length)));
        if (list)
            continue;
        const bool garbageInside = nests && length % 4 == 0;
        QVERIFY(list.error().code == Errc::OddLength || list.error().code == Errc::BadLength
            || garbageInside);
        if (!garbageInside)
            QCOMPARE(list.error().offset, std::size_t(20));
    }
}

void TestDecode::checkingOrder_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *about, const QByteArray &bytes, const char *error) {
        QTest::newRow(about) << bytes << QString::fromLatin1(error);
    };
    row("name rule before the length is there", patched(one(), 4, number).first(8),
        "expected-name@4");
    row("end mark rule before the length is there", patched(one(), 16, name).first(20),
        "missing-endmark@16");
    row("end mark rule before the length fits", patched(patched(one(), 16, name), 20, 99),
        "missing-endmark@16");
    row("no-value before what follows", patched(one(), 16, 0).first(22), "no-value@16");
    row("length fits before padding", patched(withValue(binary, hex("01")), 20, 13).first(35),
        "length-overflow@20");
    row("length fits before content", patched(one(), 20, 13), "length-overflow@20");
    row("padding before content", withValue(number, hex("010203")).first(27), "truncated@27");
    row("padding before the text's length", withValue(string, hex("41")).first(26), "truncated@25");
    row("odd length before the missing NUL", withValue(string, hex("410042")), "odd-length@20");
    row("odd length before a name that is too short", withName(hex("41")), "odd-length@8");
    row("name before value", patched(withName(utf16(u"Ab")), 20, 99), "unterminated-string@12");
    row("value before end mark", withValue(number, hex("0102")).first(28), "bad-length@20");
    row("property before count", patched(withValue(number, hex("0102")), 0, 5), "bad-length@20");
    row("count before garbage", dword(2) + dword(0), "count-too-large@0");
    row("a next name before the count", patched(one().chopped(4) + dword(0) + dword(0), 0, 2),
        "expected-name@32");
    row("cut field before the count", patched(one().chopped(2), 0, 2), "truncated@32");
    row("first property before the second",
        propertyList({ propertyOf(u"N", {}),
            propertyOf(u"M", { entry(number, {}), entry(number, hex("01")) }) }),
        "no-value@16");
    row("inside before behind",
        propertyList(
            { propertyOf(u"N", { entry(0x0001000e, dword(3)), entry(number, hex("01")) }) }),
        "count-too-large@24");
}

void TestDecode::checkingOrder()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, error);
    QCOMPARE(sayStrict(decodePropertyList(asBytes(bytes))), error);
}

void TestDecode::unreadableValues_data()
{
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("readable");
    QTest::newRow("DWORD") << number << dword(7) << true;
    QTest::newRow("DWORD of 2 bytes") << number << hex("0102") << false;
    QTest::newRow("reset") << number << QByteArray() << true;
    QTest::newRow("text of odd length") << string << hex("410000") << false;
    QTest::newRow("text without NUL can be read") << string << hex("4100") << true;
    QTest::newRow("strings without NULs can be read") << strings << hex("41004200") << true;
    QTest::newRow("broken nested list") << 0x0001000eU << dword(1) << false;
    QTest::newRow("nested list with an open text")
        << 0x0001000eU << propertyList({ propertyOf(u"N", { entry(string, utf16(u"a")) }) })
        << false;
    QTest::newRow("cut nested list") << 0x0001000dU << dword(number) << false;
    QTest::newRow("unknown syntax") << 0x80010001U << hex("01") << true;
}

void TestDecode::unreadableValues()
{
    QFETCH(quint32, syntax);
    QFETCH(QByteArray, data);
    QFETCH(bool, readable);
    const QByteArray bytes = propertyList({ propertyOf(u"N", { entry(syntax, data) }),
        propertyOf(u"M", { entry(number, dword(7)) }) });
    const auto list = decodePropertyList(asBytes(bytes), Mode::Tolerant);
    QVERIFY(list && !list->error);
    QCOMPARE(list->values.size(), std::size_t(2)); // one bad value does not cost the others
    QCOMPARE(list->values[0].readable, readable);
    QCOMPARE(toByteArray(list->values[0].payload), data);
    QVERIFY(list->values[1].readable);
}

void TestDecode::keepsOnlyWhatIsComplete()
{
    const QByteArray value = entry(number, dword(7));
    const QByteArray bytes
        = propertyList({ propertyOf(u"N", { value }), propertyOf(u"M", { value, value, value }) });
    for (const qsizetype size : { 32, 44, 60, 72, 80 }) { // from behind "N" to before the end mark
        const auto list
            = decodePropertyList(asBytes(bytes).first(std::size_t(size)), Mode::Tolerant);
        QVERIFY(list);
        QCOMPARE(list->properties.size(), std::size_t(1));
        QCOMPARE(list->values.size(), std::size_t(1)); // values of "M" would belong to nobody
    }
}

void TestDecode::hugeCountIsQuickAndSmall()
{
    const QByteArray bytes = patched(one(), 0, 0xFFFFFFFF);
    QElapsedTimer timer;
    timer.start();
    const auto list = decodePropertyList(asBytes(bytes), Mode::Tolerant);
    QVERIFY(timer.elapsed() < 1000);
    QVERIFY(list);
    QCOMPARE(list->count.value_or(0), 0xFFFFFFFFU);
    QCOMPARE(list->properties.size(), std::size_t(1));
    QVERIFY(list->properties.capacity() < 100);
    QVERIFY(list->values.capacity() < 100);
}

QTEST_GUILESS_MAIN(TestDecode)
#include "tst_decode.moc"
