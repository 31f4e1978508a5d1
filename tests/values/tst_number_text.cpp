// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/number_text.h"
#include "core/wire/syntax.h"

#include <QtTest>

#include <limits>

using namespace clusprop;
using wire::Format;

Q_DECLARE_METATYPE(clusprop::wire::Format)

namespace {

constexpr quint64 allBits = std::numeric_limits<quint64>::max();
constexpr quint64 topBit = quint64{ 1 } << 63;

quint64 negative(qint64 number)
{
    return static_cast<quint64>(number);
}

CatalogEntry limited(qint64 low, qint64 high)
{
    CatalogEntry entry;
    entry.minimum = low;
    entry.maximum = high;
    return entry;
}

} // namespace

class TestNumberText : public QObject
{
    Q_OBJECT

private slots:
    void roundTripsInBothBases_data();
    void roundTripsInBothBases();
    void knowsWhichSyntaxesAreNumbers();
    void steps_data();
    void steps();
    void stepsOfWhatHasNoLimitsStayInTheFormat();
    void limitsNameWhatIsAcceptedBesides();
};

void TestNumberText::roundTripsInBothBases_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<quint64>("number");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("hexadecimal");
    QTest::newRow("0") << Format::Dword << quint64(0) << "0"
                       << "0x0";
    QTest::newRow("2^31") << Format::Dword << (quint64{ 1 } << 31) << "2147483648"
                          << "0x80000000";
    QTest::newRow("2^32 - 1") << Format::Dword << quint64(0xFFFFFFFF) << "4294967295"
                              << "0xFFFFFFFF";
    QTest::newRow("the largest WORD") << Format::Word << quint64(0xFFFF) << "65535"
                                      << "0xFFFF";
    QTest::newRow("2^53 + 1, which a double cannot hold")
        << Format::ULargeInteger << ((quint64{ 1 } << 53) + 1) << "9007199254740993"
        << "0x20000000000001";
    QTest::newRow("2^63") << Format::ULargeInteger << topBit << "9223372036854775808"
                          << "0x8000000000000000";
    QTest::newRow("2^64 - 1") << Format::ULargeInteger << allBits << "18446744073709551615"
                              << "0xFFFFFFFFFFFFFFFF";
    QTest::newRow("-1 as LONG") << Format::Long << allBits << "-1"
                                << "0xFFFFFFFF";
    QTest::newRow("the smallest LONG") << Format::Long << negative(-2147483648LL) << "-2147483648"
                                       << "0x80000000";
    QTest::newRow("the largest LONG") << Format::Long << quint64(0x7FFFFFFF) << "2147483647"
                                      << "0x7FFFFFFF";
    QTest::newRow("-1 as LARGE_INTEGER") << Format::LargeInteger << allBits << "-1"
                                         << "0xFFFFFFFFFFFFFFFF";
    QTest::newRow("the smallest 64-bit number")
        << Format::LargeInteger << topBit << "-9223372036854775808"
        << "0x8000000000000000";
    QTest::newRow("the largest signed 64-bit number")
        << Format::LargeInteger << topBit - 1 << "9223372036854775807"
        << "0x7FFFFFFFFFFFFFFF";
}

void TestNumberText::roundTripsInBothBases()
{
    QFETCH(Format, format);
    QFETCH(quint64, number);
    QFETCH(QString, decimal);
    QFETCH(QString, hexadecimal);
    const quint32 syntax = wire::listValue(format);
    QCOMPARE(numberText(syntax, number, NumberBase::Decimal), decimal);
    QCOMPARE(numberText(syntax, number, NumberBase::Hexadecimal), hexadecimal);
    QCOMPARE(numberText(syntax, number, NumberBase::Both),
        number < 10 ? decimal : QStringLiteral("%1 = %2").arg(decimal, hexadecimal));
    QCOMPARE(numberFromText(decimal, syntax), std::optional(number));
    QCOMPARE(numberFromText(hexadecimal, syntax), std::optional(number));
}

void TestNumberText::knowsWhichSyntaxesAreNumbers()
{
    QVERIFY(holdsNumber(wire::listValue(Format::FileTime)));
    QVERIFY(!holdsNumber(wire::listValue(Format::Sz)));
    QVERIFY(isSignedNumber(wire::listValue(Format::LargeInteger)));
    QVERIFY(!isSignedNumber(wire::listValue(Format::ULargeInteger)));
    QVERIFY(!isSignedNumber(wire::listValue(Format::Binary)));
    QVERIFY(!numberFromText(u"1", wire::listValue(Format::Sz)));
}

void TestNumberText::steps_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<quint64>("from");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<quint64>("to"); // the limits are 3 to 120
    QTest::newRow("up") << Format::Dword << quint64(20) << qint64(1) << quint64(21);
    QTest::newRow("down by a page") << Format::Dword << quint64(20) << qint64(-10) << quint64(10);
    QTest::newRow("not above the limit")
        << Format::Dword << quint64(119) << qint64(10) << quint64(120);
    QTest::newRow("not below the limit")
        << Format::Dword << quint64(4) << qint64(-10) << quint64(3);
    QTest::newRow("from below up to the limit")
        << Format::Dword << quint64(0) << qint64(1) << quint64(3);
    QTest::newRow("from below not further down")
        << Format::Dword << quint64(1) << qint64(-1) << quint64(1);
    QTest::newRow("from above down to the limit")
        << Format::ULargeInteger << allBits << qint64(-1) << quint64(120);
    QTest::newRow("from above not further up")
        << Format::Dword << quint64(500) << qint64(1) << quint64(500);
    QTest::newRow("a negative number up to the limit")
        << Format::LargeInteger << allBits << qint64(1) << quint64(3);
}

void TestNumberText::steps()
{
    QFETCH(Format, format);
    QFETCH(quint64, from);
    QFETCH(qint64, by);
    QFETCH(quint64, to);
    const CatalogEntry entry = limited(3, 120);
    QCOMPARE(steppedNumber(wire::listValue(format), &entry, from, by), to);
}

void TestNumberText::stepsOfWhatHasNoLimitsStayInTheFormat()
{
    const quint32 dword = wire::listValue(Format::Dword);
    const quint32 large = wire::listValue(Format::LargeInteger);
    const quint32 ularge = wire::listValue(Format::ULargeInteger);
    QCOMPARE(steppedNumber(dword, nullptr, 0, -1), quint64(0));
    QCOMPARE(steppedNumber(dword, nullptr, 0xFFFFFFFE, 10), quint64(0xFFFFFFFF));
    QCOMPARE(steppedNumber(ularge, nullptr, allBits - 1, 10), allBits);
    QCOMPARE(steppedNumber(large, nullptr, allBits, 1), quint64(0)); // from -1
    QCOMPARE(steppedNumber(large, nullptr, 0, -1), allBits);
    QCOMPARE(steppedNumber(large, nullptr, topBit, -1), topBit);
    QCOMPARE(steppedNumber(large, nullptr, topBit - 1, 1), topBit - 1);
    const quint32 small = wire::listValue(Format::Long);
    QCOMPARE(steppedNumber(small, nullptr, negative(-2147483648LL), -1), negative(-2147483648LL));
    const CatalogEntry wide = limited(-5, 1LL << 40); // limits beyond what the format can hold
    QCOMPARE(steppedNumber(dword, &wide, 0, -10), quint64(0));
    QCOMPARE(steppedNumber(dword, &wide, 0xFFFFFFFF, 10), quint64(0xFFFFFFFF));
}

void TestNumberText::limitsNameWhatIsAcceptedBesides()
{
    CatalogEntry entry = limited(0, 23);
    entry.sentinels = { 0xFFFFFFFF };
    QCOMPARE(limitsText(entry).english(), QStringLiteral("0 to 23, or 4294967295"));
    entry.sentinels.clear();
    entry.unit = QStringLiteral("s");
    QCOMPARE(limitsText(entry).english(), QStringLiteral("0 to 23 s"));
    entry.maximum.reset();
    QCOMPARE(limitsText(entry).english(), QStringLiteral("0 s or more"));
    QCOMPARE(limitsText(CatalogEntry()).english(), QString());
}

QTEST_GUILESS_MAIN(TestNumberText)
#include "tst_number_text.moc"
