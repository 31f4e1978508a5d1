// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_readings.h"

#include <QtTest>

using namespace clusprop;

class TestByteReadings : public QObject
{
    Q_OBJECT

private slots:
    void readsEachKind_data();
    void readsEachKind();
    void saysWhatIsMissing();
    void readsNothingOutside();
};

void TestByteReadings::readsEachKind_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<ReadingKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("length");
    const auto row = [](const char *title, const char *hex, ReadingKind kind, const char16_t *text,
                         qsizetype length) {
        QTest::newRow(title) << QByteArray(hex) << kind << QString::fromUtf16(text) << length;
    };
    row("one byte", "fe", ReadingKind::Unsigned8, u"254 (0xfe)", 1);
    row("one byte below zero", "fe", ReadingKind::Signed8, u"-2 (0xfe)", 1);
    row("low byte first", "0102", ReadingKind::Unsigned16, u"513 (0x0201)", 2);
    row("high byte first", "0102", ReadingKind::Unsigned16Big, u"258 (0x0102)", 2);
    row("below zero", "feff", ReadingKind::Signed16, u"-2 (0xfffe)", 2);
    row("below zero, high byte first", "fffe", ReadingKind::Signed16Big, u"-2 (0xfffe)", 2);
    row("32 bits", "010000ff", ReadingKind::Unsigned32, u"4278190081 (0xff000001)", 4);
    row("32 bits, signed", "ffffffff", ReadingKind::Signed32, u"-1 (0xffffffff)", 4);
    row("32 bits, high byte first", "000003e8", ReadingKind::Unsigned32Big, u"1000 (0x000003e8)",
        4);
    row("32 bits, signed, high byte first", "80000000", ReadingKind::Signed32Big,
        u"-2147483648 (0x80000000)", 4);
    row("64 bits exactly", "ffffffffffffffff", ReadingKind::Unsigned64,
        u"18446744073709551615 (0xffffffffffffffff)", 8);
    row("64 bits, signed", "ffffffffffffff7f", ReadingKind::Signed64,
        u"9223372036854775807 (0x7fffffffffffffff)", 8);
    row("64 bits, high byte first", "0000000000000001", ReadingKind::Unsigned64Big,
        u"1 (0x0000000000000001)", 8);
    row("64 bits, signed, high byte first", "ffffffffffffffff", ReadingKind::Signed64Big,
        u"-1 (0xffffffffffffffff)", 8);
    row("a date", "0000000000000000", ReadingKind::FileTime, u"1601-01-01T00:00:00Z", 8);
    row("no date", "ffffffffffffffff", ReadingKind::FileTime, u"no date: the highest bit is set",
        8);
    row("a GUID", "33221100554477668899aabbccddeeff", ReadingKind::Guid,
        u"00112233-4455-6677-8899-aabbccddeeff", 16);
    row("UTF-16 text up to its NUL", "52006f006c0065000000ff", ReadingKind::Utf16, u"Role", 8);
    row("no UTF-16 text", "0000", ReadingKind::Utf16, u"", 2);
    row("ASCII text", "526f6c6500", ReadingKind::Ascii, u"Role", 4);
    row("no ASCII text", "00526f", ReadingKind::Ascii, u"", 1);
    row("a syntax word", "03000400", ReadingKind::Syntax, u"NAME (0x00040003)", 4);
    row("no syntax word", "78563412", ReadingKind::Syntax, u"0x12345678, no known syntax word", 4);
}

void TestByteReadings::readsEachKind()
{
    QFETCH(QByteArray, hex);
    QFETCH(ReadingKind, kind);
    const ByteReading reading
        = readingsAt("\x55" + QByteArray::fromHex(hex), 1).at(static_cast<int>(kind));
    QCOMPARE(reading.kind, kind);
    QVERIFY(reading.isEnough);
    QTEST(reading.text, "text");
    QTEST(reading.length, "length");
}

void TestByteReadings::saysWhatIsMissing()
{
    const QVector<ByteReading> readings = readingsAt(QByteArray(8, '\0'), 5);
    QCOMPARE(readings.size(), static_cast<int>(ReadingKind::Syntax) + 1);
    for (const ByteReading &reading : readings)
        QCOMPARE(reading.isEnough, reading.length <= 3);
    const ByteReading &large = readings[static_cast<int>(ReadingKind::Unsigned64)];
    QCOMPARE(large.length, qsizetype(8));
    QVERIFY(large.text.isEmpty());
}

void TestByteReadings::readsNothingOutside()
{
    QVERIFY(readingsAt("abc", 3).isEmpty());
    QVERIFY(readingsAt("abc", -1).isEmpty());
    QVERIFY(readingsAt({}, 0).isEmpty());
}

QTEST_GUILESS_MAIN(TestByteReadings)
#include "tst_byte_readings.moc"
