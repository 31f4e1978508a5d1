// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "core/wire/value.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr quint32 binary = 0x00010001;
constexpr quint32 number = 0x00010002;

QString sayDone(const Result<void> &result)
{
    return result ? QStringLiteral("ok") : say(result.error());
}

} // namespace

class TestEncode : public QObject
{
    Q_OBJECT

private slots:
    void writesTheWorkedExample();
    void endMarkIsOptional();
    void roomThatIsTooSmallChangesNothing();
    void writesSeveralValuesAndPadding();
    void writesResets();
    void countTrailingAndPaddingAsRead();
    void cutsPaddingThatIsTooLong();
    void writesValueLists();
    void refusals();
    void refusesValueListEndMark();
    void refusesViewsOfOtherMaking();
    void roundTrips_data();
    void roundTrips();
    void emptyBufferBecomesAnEmptyList();
};

void TestEncode::writesTheWorkedExample()
{
    PropertyListWriter writer;
    QCOMPARE(sayDone(writer.beginProperty(u"Role")), QStringLiteral("ok"));
    QCOMPARE(
        sayDone(writer.addValue(number, *numberPayload(Payload::Dword, 3))), QStringLiteral("ok"));
    QCOMPARE(sayDone(writer.endProperty()), QStringLiteral("ok"));
    QCOMPARE(toByteArray(writer.finish()),
        hex("01000000"
            "03000400 0a000000 52006f006c0065000000 0000"
            "02000100 04000000 03000000"
            "00000000"
            "00000000"));
}

/// With room of every size, from none to more than enough.
void TestEncode::roomThatIsTooSmallChangesNothing()
{
    const auto write = [](PropertyListWriter &writer) {
        const QByteArray data(5, 'x');
        const QByteArray padding("pqrs"); // one more than there is place for
        QVERIFY(writer.beginProperty(u"Role"));
        QVERIFY(writer.addValue(binary, asBytes(data), asBytes(padding)));
        QVERIFY(writer.endProperty());
    };
    PropertyListWriter usual;
    write(usual);
    const QByteArray expected = toByteArray(usual.finish());
    for (std::size_t size = 0; size < static_cast<std::size_t>(expected.size()) + 8; ++size) {
        std::vector<std::byte> room(size, std::byte{ 0xee });
        PropertyListWriter writer{ std::span(room) };
        write(writer);
        const Bytes bytes = writer.finishInPlace();
        QCOMPARE(toByteArray(bytes), expected);
        QCOMPARE(bytes.data() == room.data(), size >= static_cast<std::size_t>(expected.size()));
        PropertyListWriter other{ std::span(room) };
        write(other);
        QCOMPARE(toByteArray(other.finish()), expected);
    }
}

void TestEncode::endMarkIsOptional()
{
    QCOMPARE(toByteArray(PropertyListWriter().finish()), hex("00000000 00000000"));
    QCOMPARE(toByteArray(PropertyListWriter().finish(false)), hex("00000000"));
}

void TestEncode::writesSeveralValuesAndPadding()
{
    PropertyListWriter writer;
    for (const std::u16string_view name : { u"A", u"Bc" }) {
        QVERIFY(writer.beginProperty(name));
        for (int size = 0; size <= 5; ++size) {
            const QByteArray data(size, 'x');
            QVERIFY(writer.addValue(binary, asBytes(data)));
        }
        QVERIFY(writer.endProperty());
    }
    QByteArray values;
    for (int size = 0; size <= 5; ++size)
        values += entry(binary, QByteArray(size, 'x'));
    QCOMPARE(toByteArray(writer.finish()),
        propertyList({ propertyOf(u"A", { values }), propertyOf(u"Bc", { values }) }));
}

void TestEncode::writesResets()
{
    PropertyListWriter writer;
    QVERIFY(writer.beginProperty(u"N"));
    QVERIFY(writer.addValue(number, {}));
    QVERIFY(writer.endProperty());
    QCOMPARE(toByteArray(writer.finish()),
        hex("01000000 03000400 04000000 4e000000 02000100 00000000 00000000 00000000"));
}

void TestEncode::countTrailingAndPaddingAsRead()
{
    const QByteArray name = utf16(u"Ab"); // no NUL: only tolerant reading keeps such a name
    const QByteArray padding = hex("aabbcc");
    const QByteArray data = hex("01");
    const QByteArray trailing = hex("ff");
    PropertyListWriter writer;
    QVERIFY(writer.beginProperty(asBytes(name), {}));
    QVERIFY(writer.addValue(binary, asBytes(data), asBytes(padding)));
    QVERIFY(writer.endProperty());
    QCOMPARE(toByteArray(writer.finish(true, asBytes(trailing), 9)),
        hex("09000000 03000400 04000000 41006200 01000100 01000000 01aabbcc 00000000 00000000 ff"));
}

void TestEncode::cutsPaddingThatIsTooLong()
{
    const QByteArray padding = hex("aabbcc");
    const QByteArray data = hex("010203");
    ValueListWriter writer;
    QVERIFY(writer.addEntry(binary, asBytes(data), asBytes(padding)));
    QCOMPARE(toByteArray(writer.finish()), hex("01000100 03000000 010203aa 00000000"));
}

void TestEncode::writesValueLists()
{
    QCOMPARE(toByteArray(ValueListWriter().finish()), hex("00000000"));
    ValueListWriter writer;
    const QByteArray name = sz(u"Disk");
    QVERIFY(writer.addEntry(0x00040003, asBytes(name))); // an ordinary entry here
    QVERIFY(writer.addEntry(0x00050002, *numberPayload(Payload::Dword, 7)));
    const QByteArray trailing = hex("0102");
    QCOMPARE(toByteArray(writer.finish(asBytes(trailing))),
        valueList({ entry(0x00040003, name), entry(0x00050002, dword(7)) }) + trailing);
}

void TestEncode::refusals()
{
    PropertyListWriter writer;
    QCOMPARE(sayDone(writer.beginProperty(std::u16string_view(u"a\0b", 3))),
        QStringLiteral("nul-in-text@0"));
    QVERIFY(writer.beginProperty(u"N"));
    QCOMPARE(sayDone(writer.endProperty()), QStringLiteral("no-value@0"));
    QCOMPARE(sayDone(writer.addValue(0, {})), QStringLiteral("missing-endmark@0"));
    QCOMPARE(sayDone(writer.addValue(0x00040003, {})), QStringLiteral("missing-endmark@0"));
    QCOMPARE(sayDone(writer.endProperty()),
        QStringLiteral("no-value@0")); // what was refused does not count
    const QByteArray huge(1, '\0');
    const Bytes tooLong(
        asBytes(huge).data(), std::size_t(0xFFFFFFFF) + 1); // its length is refused, not read
    QCOMPARE(sayDone(writer.addValue(binary, tooLong)), QStringLiteral("too-long@0"));
    QCOMPARE(sayDone(writer.beginProperty(tooLong, {})), QStringLiteral("too-long@0"));

    // Refusals leave no bytes behind, and a value counts for its own property only.
    QVERIFY(writer.addValue(number, *numberPayload(Payload::Dword, 7)));
    QVERIFY(writer.endProperty());
    QCOMPARE(toByteArray(writer.finish()),
        propertyList({ propertyOf(u"N", { entry(number, dword(7)) }) }));

    PropertyListWriter second;
    QVERIFY(second.beginProperty(u"N"));
    QVERIFY(second.addValue(number, *numberPayload(Payload::Dword, 7)));
    QVERIFY(second.endProperty());
    QVERIFY(second.beginProperty(u"M"));
    QCOMPARE(sayDone(second.endProperty()), QStringLiteral("no-value@0"));
}

void TestEncode::refusesValueListEndMark()
{
    ValueListWriter writer;
    QCOMPARE(sayDone(writer.addEntry(0, {})), QStringLiteral("missing-endmark@0"));
    QCOMPARE(toByteArray(writer.finish()), dword(0));
}

/// A decoded list can be written as it was read; one that a program put together may not.
void TestEncode::refusesViewsOfOtherMaking()
{
    const auto refusal = [](const auto &list) {
        const Result<Buffer> written = encode(list);
        return written ? QStringLiteral("ok") : say(written.error());
    };
    const QByteArray name = utf16(u"N") + QByteArray(2, '\0');
    PropertyListView list;
    list.properties.push_back({ 0, asBytes(name), {}, 0, 1, 0 });
    list.values.emplace_back();
    QCOMPARE(refusal(list), QStringLiteral("missing-endmark@0"));
    list.values[0].syntax = binary;
    QCOMPARE(refusal(list), QStringLiteral("ok"));
    list.properties[0].name = Bytes(asBytes(name).data(), std::size_t(0xFFFFFFFF) + 1); // not read
    QCOMPARE(refusal(list), QStringLiteral("too-long@0"));

    ValueListView values;
    values.values.emplace_back();
    QCOMPARE(refusal(values), QStringLiteral("missing-endmark@0"));
}

void TestEncode::roundTrips_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray value = entry(number, dword(7));
    const QByteArray one = propertyList({ propertyOf(u"N", { value }) });
    QTest::newRow("one property") << one;
    QTest::newRow("no end mark") << one.chopped(4);
    QTest::newRow("empty, 4 bytes") << dword(0);
    QTest::newRow("empty, 8 bytes") << dword(0) + dword(0);
    QTest::newRow("values of several kinds")
        << propertyList({ propertyOf(u"N", { value, entry(binary, hex("01")), value }) });
    QTest::newRow("reset") << propertyList({ propertyOf(u"N", { entry(number, {}) }) });
    QTest::newRow("empty strings in 4 bytes")
        << propertyList({ propertyOf(u"N", { entry(0x00010005, dword(0)) }) });
    QTest::newRow("padding that is not zero")
        << propertyList({ propertyOf(u"N", { entry(binary, hex("01")) }) }).replace(26, 1, "x");
    QTest::newRow("text behind the NUL")
        << propertyList({ propertyOf(u"N", { entry(0x00010003, sz(u"a") + sz(u"b")) }) });
    QTest::newRow("unknown syntax")
        << propertyList({ propertyOf(u"N", { entry(0x80010003, hex("0102")) }) });
    QTest::newRow("duplicate name")
        << propertyList({ propertyOf(u"N", { value }), propertyOf(u"n", { value }) });
    QTest::newRow("defect: count too large") << QByteArray(one).replace(0, 1, "\7");
    QTest::newRow("defect: no value") << propertyList({ propertyOf(u"N", {}) });
    QTest::newRow("defect: garbage") << one + hex("010203");
    QTest::newRow("defect: cut end mark") << one.chopped(3);
    QTest::newRow("defect: bad length")
        << propertyList({ propertyOf(u"N", { entry(number, hex("010203")) }) });
    QTest::newRow("defect: name of length 0")
        << dword(1) + entry(0x00040003, {}) + value + dword(0);
    QTest::newRow("defect: name of odd length")
        << dword(1) + entry(0x00040003, hex("41")) + value + dword(0);
    QTest::newRow("value list") << valueList({ entry(0x00050002, dword(7)), value });
    QTest::newRow("value list, defect: garbage")
        << valueList({ entry(0x00050002, dword(7)) }) + hex("0102");
    QTest::newRow("value list, padding that is not zero")
        << valueList({ entry(binary, hex("01")) }).replace(10, 1, "x");
}

void TestEncode::roundTrips()
{
    QFETCH(QByteArray, bytes);
    const QByteArray title = QTest::currentDataTag();
    const Mode mode = title.contains("defect") ? Mode::Tolerant : Mode::Strict;
    Result<Buffer> written;
    if (title.startsWith("value list")) {
        const auto list = decodeValueList(asBytes(bytes), mode);
        QVERIFY(list && !list->error);
        written = encode(*list);
    } else {
        const auto list = decodePropertyList(asBytes(bytes), mode);
        QVERIFY(list && !list->error);
        written = encode(*list);
    }
    QVERIFY(written);
    QCOMPARE(toByteArray(*written), bytes);
}

void TestEncode::emptyBufferBecomesAnEmptyList()
{
    const auto list = decodePropertyList({}, Mode::Tolerant);
    QCOMPARE(toByteArray(*encode(*list)), dword(0));
    const auto values = decodeValueList({}, Mode::Tolerant);
    QCOMPARE(toByteArray(*encode(*values)), dword(0));
}

QTEST_GUILESS_MAIN(TestEncode)
#include "tst_encode.moc"
