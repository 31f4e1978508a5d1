// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/security_text.h"
#include "core/values/sid_names.h"
#include "tests/wire/descriptor_samples.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::test;

Q_DECLARE_METATYPE(clusprop::wire::Sid)

namespace {

/// The pairs of letters of flags and rights stand in no fixed order in SDDL (MS-DTYP 2.5.1.1).
QString ordered(const QString &sddl)
{
    static const QRegularExpression letters(QStringLiteral(";([A-Z]{4,})(?=;)"));
    QString text = sddl;
    for (auto matches = letters.globalMatch(sddl); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        QStringList pairs;
        for (qsizetype at = 0; at < match.capturedLength(1); at += 2)
            pairs.append(match.captured(1).mid(at, 2));
        pairs.sort();
        text.replace(match.capturedStart(1), match.capturedLength(1), pairs.join(QString()));
    }
    return text;
}

QByteArray withMask(quint32 mask)
{
    QByteArray bytes = clusterDescriptor();
    for (int byte = 0; byte < 4; ++byte)
        bytes[0x40 + byte] = static_cast<char>(mask >> (8 * byte) & 0xFFU);
    return bytes;
}

} // namespace

class TestSecurityText : public QObject
{
    Q_OBJECT

private slots:
    void theDocumentedExampleGivesItsSddl();
    void writesRights_data();
    void writesRights();
    void namesSids_data();
    void namesSids();
    void describesAClustersList();
    void whatSddlCannotSayIsSaid();
    void missingAndEmptyListsAreToldApart();
    void defectsCarryTheirOffset();
    void everyByteChangedGivesATextOrASentence();
};

void TestSecurityText::theDocumentedExampleGivesItsSddl()
{
    const auto text = securityText(documentedDescriptor());
    QVERIFY(text);
    QCOMPARE(ordered(text->sddl),
        ordered(QStringLiteral("O:BAG:BAD:P(A;CIOI;GRGX;;;BU)(A;CIOI;GA;;;BA)(A;CIOI;GA;;;SY)"
                               "(A;CIOI;GA;;;CO)S:P(AU;FA;GR;;;WD)")));
    QCOMPARE(text->owner, QStringLiteral("Administrators (S-1-5-32-544)"));
    QCOMPARE(text->dacl.summary, QStringLiteral("4 entries, protected from inheritance"));
    QCOMPARE(text->dacl.entries[0].kind, QStringLiteral("Allow"));
    QCOMPARE(
        text->dacl.entries[0].rights, QStringLiteral("generic read, generic execute (0xa0000000)"));
    QCOMPARE(text->dacl.entries[0].flags,
        QStringLiteral("inherited by objects, inherited by containers"));
    QCOMPARE(text->sacl.entries[0].flags, QStringLiteral("on failure"));
}

void TestSecurityText::writesRights_data()
{
    QTest::addColumn<quint32>("mask");
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << 0U << ""
                          << "no rights";
    QTest::newRow("cluster read") << 1U << "CC"
                                  << "cluster read";
    QTest::newRow("cluster full control") << 3U << "CCDC"
                                          << "cluster full control";
    QTest::newRow("cluster no access") << 4U << "LC"
                                       << "cluster no access";
    QTest::newRow("all of a file") << 0x1F01FFU << "FA"
                                   << "synchronize, write owner, write DACL, read control, delete, "
                                      "cluster full control, cluster no access, other rights 0x1f8";
    QTest::newRow("a key's read") << 0x20019U << "KR"
                                  << "read control, cluster read, other rights 0x18";
    QTest::newRow("synchronize has no letters") << 0x100000U << "0x100000"
                                                << "synchronize";
    QTest::newRow("all standard rights") << 0x000F0000U << "SDRCWDWO"
                                         << "write owner, write DACL, read control, delete";
}

void TestSecurityText::writesRights()
{
    QFETCH(quint32, mask);
    QFETCH(QString, sddl);
    QFETCH(QString, words);
    QCOMPARE(rightsSddl(mask), sddl);
    QCOMPARE(rightsText(mask), words);
    const auto text = securityText(withMask(mask));
    QVERIFY(text);
    QVERIFY(text->dacl.entries[0].rights.startsWith(words));
}

void TestSecurityText::namesSids_data()
{
    QTest::addColumn<wire::Sid>("sid");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sddl");
    QTest::newRow("SYSTEM") << wire::Sid{ 5, { 18 } } << "S-1-5-18"
                            << "SYSTEM"
                            << "SY";
    QTest::newRow("the cluster service")
        << wire::Sid{ 5, { 80, 3686368352, 2818529501, 1460576502, 2564618696, 351529990 } }
        << "S-1-5-80-3686368352-2818529501-1460576502-2564618696-351529990"
        << "NT SERVICE\\ClusSvc"
        << "S-1-5-80-3686368352-2818529501-1460576502-2564618696-351529990";
    QTest::newRow("a domain's administrators")
        << wire::Sid{ 5, { 21, 1, 2, 3, 512 } } << "S-1-5-21-1-2-3-512"
        << "Domain Admins"
        << "S-1-5-21-1-2-3-512";
    QTest::newRow("a domain's user")
        << wire::Sid{ 5, { 21, 1, 2, 3, 1104 } } << "S-1-5-21-1-2-3-1104"
        << ""
        << "S-1-5-21-1-2-3-1104";
    QTest::newRow("no sub-authorities") << wire::Sid{ 5, {} } << "S-1-5"
                                        << ""
                                        << "S-1-5";
    QTest::newRow("a long authority")
        << wire::Sid{ 0x123456789ABC, { 1 } } << "S-1-0x123456789abc-1"
        << ""
        << "S-1-0x123456789abc-1";
}

void TestSecurityText::namesSids()
{
    QFETCH(wire::Sid, sid);
    QFETCH(QString, text);
    QFETCH(QString, name);
    QFETCH(QString, sddl);
    QCOMPARE(sidText(sid), text);
    QCOMPARE(sidName(sid), name);
    QCOMPARE(sidSddl(sid), sddl);
    QVERIFY(sidNameAndText(sid).contains(text));
}

void TestSecurityText::describesAClustersList()
{
    const auto text = securityText(clusterDescriptor());
    QVERIFY(text);
    QCOMPARE(text->dacl.entries.size(), 3);
    QCOMPARE(text->dacl.entries[0].rights, QStringLiteral("cluster full control (0x3)"));
    QCOMPARE(text->dacl.entries[2].account, QStringLiteral("Domain Users (S-1-5-21-1-2-3-513)"));
    QCOMPARE(text->dacl.entries[2].rights, QStringLiteral("cluster read (0x1)"));
    QCOMPARE(text->sddl,
        QStringLiteral("O:BAG:BAD:(A;;CCDC;;;BA)(A;;CCDC;;;SY)(A;;CC;;;S-1-5-21-1-2-3-513)"));
    QCOMPARE(text->sacl.summary, QStringLiteral("not there"));
}

void TestSecurityText::whatSddlCannotSayIsSaid()
{
    const auto text = securityText(unusualDescriptor());
    QVERIFY(text);
    QCOMPARE(text->sddl, QString());
    QVERIFY(text->sddlProblem.contains(QStringLiteral("0x7f")));
    QCOMPARE(text->group, QStringLiteral("none"));
    QVERIFY(text->dacl.entries[0].rights.contains(
        QStringLiteral("object type 33221100-5544-7766-8899-aabbccddeeff")));
    QCOMPARE(text->dacl.entries[1].kind, QStringLiteral("Type 0x7f"));
    QVERIFY(text->dacl.entries[2].rights.contains(QStringLiteral("8 more bytes")));
}

void TestSecurityText::missingAndEmptyListsAreToldApart()
{
    const auto null
        = securityText(QByteArray::fromHex("01000480 00000000 00000000 00000000 00000000"));
    QVERIFY(null);
    QVERIFY(null->dacl.summary.contains(QStringLiteral("everybody")));
    QCOMPARE(null->sddl, QStringLiteral("D:NO_ACCESS_CONTROL"));
    const auto empty = securityText(
        QByteArray::fromHex("01000480 00000000 00000000 00000000 14000000 02000800 00000000"));
    QVERIFY(empty);
    QVERIFY(empty->dacl.summary.contains(QStringLiteral("nobody")));
    QCOMPARE(empty->sddl, QStringLiteral("D:"));
}

void TestSecurityText::defectsCarryTheirOffset()
{
    QByteArray bytes = documentedDescriptor();
    bytes[0x91] = 0x10;
    const auto text = securityText(bytes);
    QVERIFY(!text);
    QVERIFY2(text.error().contains(QStringLiteral("@0x91")), qPrintable(text.error()));
}

void TestSecurityText::everyByteChangedGivesATextOrASentence()
{
    for (const QByteArray &sample : { documentedDescriptor(), unusualDescriptor() }) {
        for (qsizetype offset = 0; offset < sample.size(); ++offset) {
            for (const int byte : { 0x00, 0x01, 0x11, 0x7F, 0x80, 0xFF }) {
                QByteArray changed = sample;
                changed[offset] = static_cast<char>(byte);
                const auto text = securityText(changed);
                QVERIFY(text ? text->sddl.isEmpty() || text->sddlProblem.isEmpty()
                             : text.error().contains(QStringLiteral("@0x")));
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestSecurityText)
#include "tst_security_text.moc"
