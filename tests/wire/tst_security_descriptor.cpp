// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/security_descriptor.h"
#include "descriptor_samples.h"
#include "wire_support.h"

#include <QtTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;
using namespace clusprop::test;

Q_DECLARE_METATYPE(clusprop::wire::Errc)

namespace {

const Sid administrators{ 5, { 32, 544 } };
const Sid everybody{ 1, { 0 } };

/// The documented descriptor with other bytes somewhere.
QByteArray with(qsizetype offset, const char *digits)
{
    const QByteArray bytes = hex(digits);
    return documentedDescriptor().replace(offset, bytes.size(), bytes);
}

/// A value, or an error that points into the bytes or right behind them.
bool endsWell(const QByteArray &bytes)
{
    const auto read = decodeSecurityDescriptor(asBytes(bytes));
    if (!read)
        return read.error().offset <= static_cast<std::size_t>(bytes.size());
    const auto inside = [&](const std::optional<AccessList> &list) {
        return !list || list->range.end() <= static_cast<std::size_t>(bytes.size());
    };
    return inside(read->dacl) && inside(read->sacl);
}

} // namespace

class TestSecurityDescriptor : public QObject
{
    Q_OBJECT

private slots:
    void readsTheDocumentedExample();
    void readsObjectUnknownAndConditionalEntries();
    void aNullListIsNotAnEmptyOne();
    void partsMayShareBytes();
    void rejects_data();
    void rejects();
    void everyPrefixAndChangeEndsWell_data();
    void everyPrefixAndChangeEndsWell();
};

void TestSecurityDescriptor::readsTheDocumentedExample()
{
    const QByteArray bytes = documentedDescriptor();
    const auto read = decodeSecurityDescriptor(asBytes(bytes));
    QVERIFY(read);
    QCOMPARE(read->control, std::uint16_t(0xB014));
    QVERIFY(read->owner == administrators);
    QVERIFY(read->group == administrators);
    QVERIFY(read->sacl && read->dacl);
    QCOMPARE(read->sacl->entries.size(), std::size_t(1));
    const AccessEntry &audit = read->sacl->entries.front();
    QCOMPARE(audit.type, std::uint8_t(2));
    QCOMPARE(audit.flags, std::uint8_t(0x80));
    QCOMPARE(audit.mask, 0x80000000U);
    QVERIFY(audit.sid == everybody);
    QCOMPARE(audit.range, (ByteRange{ 0x1C, 0x14 }));
    QCOMPARE(audit.extra.length, std::size_t(0));
    QCOMPARE(read->dacl->range, (ByteRange{ 0x30, 0x60 }));
    QCOMPARE(read->dacl->entries.size(), std::size_t(4));
    QCOMPARE(read->dacl->entries[0].mask, 0xA0000000U);
    QVERIFY(read->dacl->entries[0].sid == (Sid{ 5, { 32, 545 } }));
    QVERIFY(read->dacl->entries[3].sid == (Sid{ 3, { 0 } }));
}

void TestSecurityDescriptor::readsObjectUnknownAndConditionalEntries()
{
    const QByteArray bytes = unusualDescriptor();
    const auto read = decodeSecurityDescriptor(asBytes(bytes));
    QVERIFY(read);
    QVERIFY(!read->group);
    QVERIFY(read->dacl);
    QCOMPARE(read->dacl->entries.size(), std::size_t(3));
    const AccessEntry &object = read->dacl->entries[0];
    QVERIFY(object.objectType && object.inheritedObjectType);
    QCOMPARE(guidText(*object.objectType), std::string("33221100-5544-7766-8899-aabbccddeeff"));
    QCOMPARE(object.mask, 0x100U);
    const AccessEntry &unknown = read->dacl->entries[1];
    QVERIFY(!unknown.sid);
    QCOMPARE(unknown.extra.length, std::size_t(4));
    const AccessEntry &conditional = read->dacl->entries[2];
    QVERIFY(conditional.sid == (Sid{ 5, { 18 } }));
    QCOMPARE(conditional.extra.length, std::size_t(8));
}

void TestSecurityDescriptor::aNullListIsNotAnEmptyOne()
{
    const QByteArray null = hex("01000480 00000000 00000000 00000000 00000000");
    const auto withNull = decodeSecurityDescriptor(asBytes(null));
    QVERIFY(withNull);
    QVERIFY(withNull->has(control_bit::daclPresent));
    QVERIFY(!withNull->dacl);
    const QByteArray empty = hex("01000480 00000000 00000000 00000000 14000000 02000800 00000000");
    const auto withEmpty = decodeSecurityDescriptor(asBytes(empty));
    QVERIFY(withEmpty);
    QVERIFY(withEmpty->dacl);
    QVERIFY(withEmpty->dacl->entries.empty());
}

void TestSecurityDescriptor::partsMayShareBytes()
{
    const QByteArray shared = with(8, "90000000");
    const auto read = decodeSecurityDescriptor(asBytes(shared));
    QVERIFY(read);
    QVERIFY(read->group == administrators);
}

void TestSecurityDescriptor::rejects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Errc>("code");
    QTest::addColumn<int>("offset");
    QTest::newRow("no bytes") << QByteArray() << Errc::Truncated << 0;
    QTest::newRow("half a header") << documentedDescriptor().first(19) << Errc::Truncated << 19;
    QTest::newRow("revision 2") << with(0, "02") << Errc::UnknownSyntax << 0;
    QTest::newRow("pointers instead of offsets") << with(2, "1430") << Errc::UnknownSyntax << 2;
    QTest::newRow("an owner in the header") << with(4, "10000000") << Errc::BadLength << 4;
    QTest::newRow("an owner beyond the end") << with(4, "ffffffff") << Errc::LengthOverflow << 4;
    QTest::newRow("an owner of which nothing is left")
        << with(4, "b0000000") << Errc::LengthOverflow << 0xB0;
    QTest::newRow("a SID of revision 2") << with(0x90, "02") << Errc::UnknownSyntax << 0x90;
    QTest::newRow("16 sub-authorities") << with(0x91, "10") << Errc::BadLength << 0x91;
    QTest::newRow("more sub-authorities than bytes")
        << with(0xA1, "0f") << Errc::LengthOverflow << 0xA1;
    QTest::newRow("a list of revision 5") << with(0x30, "05") << Errc::UnknownSyntax << 0x30;
    QTest::newRow("a list smaller than its header")
        << with(0x32, "0700") << Errc::BadLength << 0x32;
    QTest::newRow("a list longer than the bytes")
        << with(0x32, "ffff") << Errc::LengthOverflow << 0x32;
    QTest::newRow("65535 entries") << with(0x34, "ffff") << Errc::CountTooLarge << 0x34;
    QTest::newRow("an entry without a size") << with(0x3A, "0000") << Errc::BadLength << 0x3A;
    QTest::newRow("an entry longer than its list")
        << with(0x3A, "5900") << Errc::LengthOverflow << 0x3A;
    QTest::newRow("an entry that ends in its mask")
        << with(0x3A, "0600") << Errc::BadLength << 0x3A;
    QTest::newRow("an entry that ends in its SID")
        << with(0x3A, "1400") << Errc::LengthOverflow << 0x41;
}

void TestSecurityDescriptor::rejects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Errc, code);
    QFETCH(int, offset);
    const auto read = decodeSecurityDescriptor(asBytes(bytes));
    QVERIFY2(!read, "malformed bytes were accepted");
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().offset, std::size_t(offset));
}

void TestSecurityDescriptor::everyPrefixAndChangeEndsWell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("documented") << documentedDescriptor();
    QTest::newRow("unusual") << unusualDescriptor();
    QTest::newRow("of a cluster") << clusterDescriptor();
}

void TestSecurityDescriptor::everyPrefixAndChangeEndsWell()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(decodeSecurityDescriptor(asBytes(bytes)));
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        QByteArray prefix(bytes.constData(), length); // its own bytes, so that overruns are seen
        QVERIFY2(endsWell(prefix), qPrintable(QString::number(length)));
    }
    for (qsizetype offset = 0; offset < bytes.size(); ++offset) {
        for (int byte = 0; byte < 256; ++byte) {
            QByteArray changed = bytes;
            changed[offset] = static_cast<char>(byte);
            QVERIFY2(endsWell(changed), qPrintable(QString::number(offset)));
        }
    }
}

QTEST_GUILESS_MAIN(TestSecurityDescriptor)
#include "tst_security_descriptor.moc"
