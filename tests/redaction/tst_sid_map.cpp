// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/property.h"
#include "core/redaction/sid_map.h"
#include "core/values/security_text.h"
#include "tests/wire/descriptor_samples.h"

#include <QTest>

using namespace clusprop;

class TestSidMap : public QObject
{
    Q_OBJECT

private slots:
    void standsIn_data();
    void standsIn();
    void endsWhereItEnds_data();
    void endsWhereItEnds();
    void accountsOfADomainStayTogether();
    void descriptorsKeepTheirLayout_data();
    void descriptorsKeepTheirLayout();
    void conditionsAndStrayBytesAreLeftOut();
    void everyBrokenDescriptorIsRefused();
};

void TestSidMap::standsIn_data()
{
    QTest::addColumn<QString>("original");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *original, const char *expected) {
        QTest::newRow(title) << QString::fromLatin1(original) << QString::fromLatin1(expected);
    };
    row("everyone", "S-1-1-0", "S-1-1-0");
    row("administrators", "S-1-5-32-544", "S-1-5-32-544");
    row("the cluster service", "S-1-5-80-3686368352-2818529501-1460576502-2564618696-351529990",
        "S-1-5-80-3686368352-2818529501-1460576502-2564618696-351529990");
    row("another service", "S-1-5-80-11-12-13-14-15", "S-1-5-80-0-0-0-0-1");
    row("a virtual machine", "S-1-5-83-1-7-8-9-10", "S-1-5-83-0-0-0-0-1");
    row("a domain", "S-1-5-21-4-5-6", "S-1-5-21-1-1-1");
    row("domain admins", "S-1-5-21-4-5-6-512", "S-1-5-21-1-1-1-512");
    row("an account", "S-1-5-21-4-5-6-70000", "S-1-5-21-1-1-1-1001");
    row("an account with a number in between", "S-1-5-21-4-5-6-70000-80000", "S-1-5-21-1-1-1-0-1001");
    row("an authority in hexadecimal digits", "S-1-0x100000000-7-8", "S-1-0x000100000000-7-1");
    row("a cloud account", "S-1-12-1-91-92-93-94", "S-1-12-1-0-0-0-1");
}

void TestSidMap::standsIn()
{
    QFETCH(QString, original);
    QFETCH(QString, expected);
    Replacements replacements;
    SidMap sids(replacements);
    const auto read = sidAt(original, 0);
    QVERIFY(read);
    QCOMPARE(read->length, original.size());
    QCOMPARE(sids.text(read->sid), expected);
    QCOMPARE(sids.text(read->sid), expected);
    QCOMPARE(replacements.table().isEmpty(), original == expected);
}

void TestSidMap::endsWhereItEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("length"); // 0: no SID
    QTest::newRow("no number at all") << "S-1-" << 0;
    QTest::newRow("an authority alone") << "S-1-5" << 0;
    QTest::newRow("a dash at the end") << "S-1-5-18-" << 8;
    QTest::newRow("a word behind a dash") << "S-1-5-18-x" << 8;
    QTest::newRow("a number that is too large") << "S-1-5-21-4294967296" << 8;
    QTest::newRow("an authority that is too large") << "S-1-281474976710656-1" << 0;
    QTest::newRow("a number of too many digits") << "S-1-5-000000000000000000012" << 0;
    QTest::newRow("fifteen numbers") << "S-1-5-1-2-3-4-5-6-7-8-9-1-2-3-4-5-6" << 35;
    QTest::newRow("sixteen numbers") << "S-1-5-1-2-3-4-5-6-7-8-9-1-2-3-4-5-6-7" << 35;
}

void TestSidMap::endsWhereItEnds()
{
    QFETCH(QString, text);
    QFETCH(int, length);
    const auto read = sidAt(text, 0);
    QCOMPARE(read ? read->length : 0, length);
}

void TestSidMap::accountsOfADomainStayTogether()
{
    Replacements replacements;
    SidMap sids(replacements);
    const auto standIn
        = [&sids](const char *text) { return sids.text(sidAt(QString::fromLatin1(text), 0)->sid); };
    QCOMPARE(standIn("S-1-5-21-4-5-6-1500"), QStringLiteral("S-1-5-21-1-1-1-1001"));
    QCOMPARE(standIn("S-1-5-21-7-8-9-1500"), QStringLiteral("S-1-5-21-2-2-2-1001"));
    QCOMPARE(standIn("S-1-5-21-4-5-6-1200"), QStringLiteral("S-1-5-21-1-1-1-1002"));
}

void TestSidMap::descriptorsKeepTheirLayout_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("changes");
    QTest::newRow("of the documentation") << test::documentedDescriptor() << false;
    QTest::newRow("of a cluster, with a domain's group") << test::clusterDescriptor() << true;
    QTest::newRow("with unusual entries") << test::unusualDescriptor() << true;
}

void TestSidMap::descriptorsKeepTheirLayout()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, changes);
    Replacements replacements;
    SidMap sids(replacements);
    const auto copy = sids.descriptor(bytes);
    QVERIFY(copy);
    QCOMPARE(copy->size(), bytes.size());
    QCOMPARE(*copy != bytes, changes);
    const auto before = securityText(bytes);
    const auto after = securityText(*copy);
    QVERIFY(before && after);
    QCOMPARE(after->dacl.entries.size(), before->dacl.entries.size());
    for (qsizetype index = 0; index < before->dacl.entries.size(); ++index) {
        QCOMPARE(after->dacl.entries[index].rights, before->dacl.entries[index].rights);
        QCOMPARE(after->dacl.entries[index].kind, before->dacl.entries[index].kind);
    }
    if (bytes == test::clusterDescriptor())
        QVERIFY2(after->sddl.contains(u"S-1-5-21-1-1-1-513"), qPrintable(after->sddl));
}

void TestSidMap::conditionsAndStrayBytesAreLeftOut()
{
    Replacements replacements;
    SidMap sids(replacements);
    const QByteArray bytes = test::unusualDescriptor() + "zebrafish";
    const auto copy = sids.descriptor(bytes);
    QVERIFY(copy);
    QCOMPARE(copy->size(), bytes.size());
    for (const QByteArray &secret :
        { QByteArray("artx"), QByteArray::fromHex("deadbeef"), QByteArray("zebrafish") })
        QVERIFY2(!copy->contains(secret), secret.constData());
    QVERIFY(copy->contains(QByteArray::fromHex("00112233445566778899aabbccddeeff"))); // a GUID
}

void TestSidMap::everyBrokenDescriptorIsRefused()
{
    // Any change of one byte ends in a copy that decodes, or in none.
    const QByteArray good = test::clusterDescriptor();
    int refused = 0;
    for (qsizetype index = 0; index < good.size(); ++index) {
        for (const char change : { '\x00', '\x7f', '\xff' }) {
            QByteArray bytes = good;
            bytes[index] = change;
            Replacements replacements;
            SidMap sids(replacements);
            const auto copy = sids.descriptor(bytes);
            refused += copy ? 0 : 1;
            if (copy)
                QVERIFY(wire::decodeSecurityDescriptor(asBytes(*copy)));
        }
    }
    QVERIFY(refused > 20);
}

QTEST_GUILESS_MAIN(TestSidMap)

#include "tst_sid_map.moc"
