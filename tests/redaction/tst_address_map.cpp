// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/redaction/address_map.h"

#include <QSet>
#include <QTest>

using namespace clusprop;

class TestAddressMap : public QObject
{
    Q_OBJECT

private slots:
    void readsIpv6_data();
    void readsIpv6();
    void refuses_data();
    void refuses();
    void aFullNetworkStaysTogether();
    void everyNetworkHasItsOwn();
    void reservedNetworksAreNotUsed();
    void ipv6NetworksStayTogether();
    void hardwareAddressesAreDifferent();
};

void TestAddressMap::readsIpv6_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char *text, const char *canonical) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    };
    row("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8");
    row("::", "::");
    row("::1", "::1");
    row("1::", "1::");
    row("FE80::0A0b:0", "fe80::a0b:0");
    row("1:0:0:2:0:0:0:3", "1:0:0:2::3");
    row("0:1:2:3:4:5:6:7", "0:1:2:3:4:5:6:7");
    row("::ffff:10.1.2.3", "::ffff:a01:203");
    row("1:2:3:4:5:6:10.1.2.3", "1:2:3:4:5:6:a01:203");
}

void TestAddressMap::readsIpv6()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    const auto read = address6At(text, 0);
    QVERIFY(read);
    QCOMPARE(read->length, text.size());
    QCOMPARE(addressText(read->address), canonical);
    const auto again = address6At(canonical, 0);
    QVERIFY(again);
    QCOMPARE(again->address, read->address);
}

void TestAddressMap::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        { "", "1", "1.2.3", "1.2.3.256", "1.2.3.4.5", "1.2.3.4x", "1:2:3", "02:17:45",
            "1:2:3:4:5:6:7:8:9", "12345::", "1::2::3", "1:2:3:4:5:6:7::8:9", ":1", "::g",
            "00-15-5D-01-02", "00-15-5D-01-02-03-04", "00-15:5D-01-02-03", "0G-15-5D-01-02-03" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestAddressMap::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!address4At(text, 0));
    const auto read = address6At(text, 0);
    QVERIFY(!read || read->length < text.size());
    QVERIFY(!hardwareAddressAt(text, 0));
}

void TestAddressMap::aFullNetworkStaysTogether()
{
    AddressMap map;
    QSet<Ipv4> standIns;
    for (Ipv4 host = 0; host < 256; ++host)
        standIns.insert(map.standIn(0x0A010200U + (host * 7) % 256)); // in another order
    QCOMPARE(standIns.size(), 256);
    for (const Ipv4 standIn : standIns)
        QCOMPARE(addressText(standIn).section(u'.', 0, 2), QStringLiteral("192.0.2"));
}

void TestAddressMap::everyNetworkHasItsOwn()
{
    AddressMap map;
    QSet<Ipv4> standIns;
    constexpr Ipv4 networks = 2000; // more than the documentation and measuring networks have
    for (Ipv4 network = 0; network < networks; ++network) {
        const Ipv4 standIn = map.standIn(0x0A000000U + (network << 8U) + 77);
        QVERIFY2(!staysAsItIs(standIn), qPrintable(addressText(standIn)));
        standIns.insert(standIn >> 8U);
    }
    QCOMPARE(standIns.size(), int(networks));
}

void TestAddressMap::reservedNetworksAreNotUsed()
{
    AddressMap map;
    map.reserve(0xC0000263U); // 192.0.2.99
    const auto documentation = address6At(u"2001:db8:0:1::7", 0)->address;
    map.reserve(documentation);
    QCOMPARE(addressText(map.standIn(Ipv4(0x0A000001U))), QStringLiteral("198.51.100.1"));
    QCOMPARE(addressText(map.standIn(documentation)), QStringLiteral("2001:db8:0:2::1"));
}

void TestAddressMap::ipv6NetworksStayTogether()
{
    AddressMap map;
    const auto standIn = [&map](const char *text) {
        return addressText(map.standIn(address6At(QString::fromLatin1(text), 0)->address));
    };
    QCOMPARE(standIn("2a02:1:2:3::15"), QStringLiteral("2001:db8:0:1::1"));
    QCOMPARE(standIn("2a02:1:2:4::15"), QStringLiteral("2001:db8:0:2::1"));
    QCOMPARE(standIn("2a02:1:2:3::16"), QStringLiteral("2001:db8:0:1::2"));
    QCOMPARE(standIn("2a02:1:2:3::"), QStringLiteral("2001:db8:0:1::"));
    QCOMPARE(standIn("fe80::1234"), QStringLiteral("fe80::1"));
    QVERIFY(staysAsItIs(address6At(u"ff02::1", 0)->address));
    QVERIFY(!staysAsItIs(address6At(u"ff15::abcd:1", 0)->address));
}

void TestAddressMap::hardwareAddressesAreDifferent()
{
    AddressMap map;
    QSet<QString> standIns;
    for (int count = 0; count < 1000; ++count)
        standIns.insert(addressText(map.standIn(MacAddress{ 0, 0x15, 0x5D, 1, 2, 3 }), u'-'));
    QCOMPARE(standIns.size(), 1000);
    QVERIFY(standIns.contains(QStringLiteral("00-00-5E-00-53-FF")));
    QVERIFY(standIns.contains(QStringLiteral("02-00-00-00-00-00")));
}

QTEST_GUILESS_MAIN(TestAddressMap)

#include "tst_address_map.moc"
