// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/value.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

class TestValue : public QObject
{
    Q_OBJECT

private slots:
    void kinds_data();
    void kinds();
    void roundTrips_data();
    void roundTrips();
    void refusesNumbers_data();
    void refusesNumbers();
    void readsOnlyTheRightSize();
};

void TestValue::kinds_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<int>("size");
    QTest::addColumn<bool>("hasSign");
    QTest::newRow("opaque") << Payload::Opaque << 0 << false;
    QTest::newRow("DWORD") << Payload::Dword << 4 << false;
    QTest::newRow("LONG") << Payload::Long << 4 << true;
    QTest::newRow("WORD") << Payload::Word << 2 << false;
    QTest::newRow("ULARGE_INTEGER") << Payload::ULargeInteger << 8 << false;
    QTest::newRow("LARGE_INTEGER") << Payload::LargeInteger << 8 << true;
    QTest::newRow("FILETIME") << Payload::FileTime << 8 << false;
    QTest::newRow("text") << Payload::Text << 0 << false;
    QTest::newRow("strings") << Payload::MultiText << 0 << false;
    QTest::newRow("structure") << Payload::Structure << 0 << false;
    QTest::newRow("resource class") << Payload::ResourceClass << 4 << false;
    QTest::newRow("storage descriptor") << Payload::StorageDescriptor << 0 << false;
    QTest::newRow("property list") << Payload::PropertyList << 0 << false;
    QTest::newRow("value list") << Payload::ValueList << 0 << false;
}

void TestValue::kinds()
{
    QFETCH(Payload, payload);
    QFETCH(int, size);
    QFETCH(bool, hasSign);
    QCOMPARE(numberSize(payload), static_cast<std::size_t>(size));
    QCOMPARE(isNumber(payload), size != 0);
    QCOMPARE(isSigned(payload), hasSign);
    const QByteArray bytes(8, '\1');
    QCOMPARE(readNumber(payload, asBytes(bytes).first(static_cast<std::size_t>(size))).has_value(),
        size != 0);
}

void TestValue::roundTrips_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QByteArray>("bytes");
    const auto negative = [](qint64 number) { return static_cast<quint64>(number); };
    QTest::newRow("WORD 0") << Payload::Word << quint64(0) << hex("0000");
    QTest::newRow("WORD most") << Payload::Word << quint64(0xFFFF) << hex("ffff");
    QTest::newRow("DWORD 0") << Payload::Dword << quint64(0) << hex("00000000");
    QTest::newRow("DWORD order") << Payload::Dword << quint64(0x01020304) << hex("04030201");
    QTest::newRow("DWORD most") << Payload::Dword << quint64(0xFFFFFFFF) << hex("ffffffff");
    QTest::newRow("resource class") << Payload::ResourceClass << quint64(0x8000) << hex("00800000");
    QTest::newRow("LONG least") << Payload::Long << negative(-2147483648LL) << hex("00000080");
    QTest::newRow("LONG -1") << Payload::Long << negative(-1) << hex("ffffffff");
    QTest::newRow("LONG most") << Payload::Long << quint64(0x7FFFFFFF) << hex("ffffff7f");
    QTest::newRow("ULARGE_INTEGER most")
        << Payload::ULargeInteger << ~quint64(0) << hex("ffffffffffffffff");
    QTest::newRow("ULARGE_INTEGER order")
        << Payload::ULargeInteger << Q_UINT64_C(0x0102030405060708) << hex("0807060504030201");
    QTest::newRow("LARGE_INTEGER least")
        << Payload::LargeInteger << (quint64(1) << 63) << hex("0000000000000080");
    QTest::newRow("LARGE_INTEGER -2")
        << Payload::LargeInteger << negative(-2) << hex("feffffffffffffff");
    QTest::newRow("LARGE_INTEGER most")
        << Payload::LargeInteger << (~quint64(0) >> 1) << hex("ffffffffffffff7f");
    QTest::newRow("FILETIME most") << Payload::FileTime << ~quint64(0) << hex("ffffffffffffffff");
}

void TestValue::roundTrips()
{
    QFETCH(Payload, payload);
    QFETCH(quint64, bits);
    QFETCH(QByteArray, bytes);
    const auto written = numberPayload(payload, bits);
    QVERIFY(written);
    QCOMPARE(toByteArray(*written), bytes);
    const auto read = readNumber(payload, asBytes(bytes));
    QVERIFY(read);
    QCOMPARE(quint64(*read), bits);
}

void TestValue::refusesNumbers_data()
{
    QTest::addColumn<Payload>("payload");
    QTest::addColumn<quint64>("bits");
    const auto negative = [](qint64 number) { return static_cast<quint64>(number); };
    QTest::newRow("WORD above") << Payload::Word << quint64(0x10000);
    QTest::newRow("WORD below") << Payload::Word << negative(-1);
    QTest::newRow("DWORD above") << Payload::Dword << quint64(0x100000000);
    QTest::newRow("DWORD below") << Payload::Dword << negative(-1);
    QTest::newRow("resource class above") << Payload::ResourceClass << quint64(0x100000000);
    QTest::newRow("LONG above") << Payload::Long << quint64(0x80000000);
    QTest::newRow("LONG below") << Payload::Long << negative(-2147483649LL);
    QTest::newRow("LONG not sign-extended") << Payload::Long << quint64(0xFFFFFFFF);
    QTest::newRow("text") << Payload::Text << quint64(0);
    QTest::newRow("opaque") << Payload::Opaque << quint64(0);
}

void TestValue::refusesNumbers()
{
    QFETCH(Payload, payload);
    QFETCH(quint64, bits);
    const auto written = numberPayload(payload, bits);
    QVERIFY(!written);
    QCOMPARE(say(written.error()), QStringLiteral("number-out-of-range@0"));
}

void TestValue::readsOnlyTheRightSize()
{
    const QByteArray bytes(9, '\1');
    for (const Payload payload :
        { Payload::Word, Payload::Dword, Payload::Long, Payload::ULargeInteger,
            Payload::LargeInteger, Payload::FileTime, Payload::ResourceClass }) {
        for (std::size_t size = 0; size <= 9; ++size)
            QCOMPARE(readNumber(payload, asBytes(bytes).first(size)).has_value(),
                size == numberSize(payload));
    }
}

QTEST_GUILESS_MAIN(TestValue)
#include "tst_value.moc"
