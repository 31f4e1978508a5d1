// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr quint32 number = 0x00010002;
constexpr quint32 signature = 0x00050002;
constexpr quint32 partition = 0x00080001;

/// 1120 bytes with these bytes at `offset`.
QByteArray partitionWith(qsizetype offset, const QByteArray &data, qsizetype size = 1120)
{
    return QByteArray(size, '\0').replace(offset, data.size(), data);
}

} // namespace

class TestDecodeValueList : public QObject
{
    Q_OBJECT

private slots:
    void readsDisks();
    void classes_data();
    void classes();
    void offsetsCountFromTheBase();
    void structureEntriesStayReadable_data();
    void structureEntriesStayReadable();
};

void TestDecodeValueList::readsDisks()
{
    const QByteArray bytes
        = valueList({ entry(signature, dword(0xA1B2C3D4)), entry(0x00070002, dword(3)),
            entry(0x000b0003, sz(u"{00112233-4455-6677-8899-aabbccddeeff}")),
            entry(0x000c0006, dword(0) + dword(1)) });
    const auto list = decodeValueList(asBytes(bytes));
    QVERIFY(list);
    QCOMPARE(list->values.size(), std::size_t(4));
    QCOMPARE(list->values[0].syntax, signature);
    QCOMPARE(list->values[1].offset, std::size_t(12));
    QVERIFY(list->values[2].range() == (ByteRange{ 24, 8 + 78 + 2 }));
    QCOMPARE(list->values[3].payload.size(), std::size_t(8));
    QVERIFY(list->trailing.empty());
}

void TestDecodeValueList::classes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("strict"); // "ok" and warnings, or the error
    QTest::addColumn<QString>("tolerant"); // entries | warnings, "stops" and the error
    const auto row
        = [](const char *about, const QByteArray &bytes, const char *strict, const char *tolerant) {
              QTest::newRow(about)
                  << bytes << QString::fromLatin1(strict) << QString::fromLatin1(tolerant);
          };
    const QByteArray one = valueList({ entry(signature, dword(7)) });

    row("whole", one, "ok", "1 |");
    row("empty", dword(0), "ok", "0 |");
    row("name is an ordinary entry",
        valueList({ entry(0x00040003, sz(u"Disk")), entry(0x00020002, dword(1)) }), "ok", "2 |");
    row("no bytes", {}, "missing-endmark@0", "0 | empty-buffer@0");
    row("cut syntax", one.first(3), "truncated@0", "0 | stops truncated@0");
    row("cut length", one.first(6), "truncated@4", "0 | stops truncated@4");
    row("cut data", one.first(11), "length-overflow@4", "0 | stops length-overflow@4");
    row("no end mark", one.first(12), "missing-endmark@12", "1 | stops missing-endmark@12");
    row("cut end mark", one.first(14), "truncated@12", "1 | stops truncated@12");
    row("cut padding", entry(0x00010001, hex("01")).first(10), "truncated@9",
        "0 | stops truncated@9");
    row("second end mark", one + dword(0), "trailing-garbage@16", "1 | trailing-garbage@16");
    row("entries behind the end mark", one + one, "trailing-garbage@16", "1 | trailing-garbage@16");
    row("one byte behind the end mark", one + hex("00"), "trailing-garbage@16",
        "1 | trailing-garbage@16");
    row("signature of 8 bytes", valueList({ entry(signature, QByteArray(8, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("SCSI address of 6 bytes", valueList({ entry(0x00060002, QByteArray(6, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("class of 6 bytes", valueList({ entry(0x00020002, QByteArray(6, '\0')) }), "bad-length@4",
        "1 | bad-length@4");
    row("class of 12 bytes", valueList({ entry(0x00020002, QByteArray(12, '\0')) }), "bad-length@4",
        "1 | bad-length@4");
    row("descriptor of 11 bytes", valueList({ entry(0x000f0001, QByteArray(11, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("serial number without NUL", valueList({ entry(0x000a0003, utf16(u"a")) }),
        "unterminated-string@8", "1 | unterminated-string@8");
    row("serial number of length 0", valueList({ entry(0x000a0003, {}) }), "bad-length@4",
        "1 | bad-length@4");
    row("unknown entry", valueList({ entry(0x00100001, hex("0102")), entry(signature, dword(7)) }),
        "ok unknown-syntax@0", "2 | unknown-syntax@0");
    row("known type with another format", valueList({ entry(0x00080002, dword(7)) }),
        "ok unknown-syntax@0", "1 | unknown-syntax@0");
    row("names may repeat", valueList({ entry(0x00040003, sz(u"a")), entry(0x00040003, sz(u"a")) }),
        "ok", "2 |");

    row("partition", valueList({ entry(partition, partitionWith(4, sz(u"C:"))) }), "ok", "1 |");
    row("partition one byte short", valueList({ entry(partition, QByteArray(1119, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("partition with a tail", valueList({ entry(partition, QByteArray(1124, '\0')) }),
        "ok extra-data@1128", "1 | extra-data@1128");
    row("EX one byte short", valueList({ entry(0x000d0001, QByteArray(1159, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("EX", valueList({ entry(0x000d0001, QByteArray(1160, '\0')) }), "ok", "1 |");
    row("EX2", valueList({ entry(0x000e0001, QByteArray(1700, '\0')) }), "ok", "1 |");
    row("EX2 with the tail of the C structure",
        valueList({ entry(0x000e0001, QByteArray(1704, '\0')) }), "ok extra-data@1708",
        "1 | extra-data@1708");
    row("EX2 one byte short", valueList({ entry(0x000e0001, QByteArray(1699, '\0')) }),
        "bad-length@4", "1 | bad-length@4");
    row("volume label without NUL",
        valueList({ entry(partition, partitionWith(524, QByteArray(520, 'x'))) }),
        "unterminated-string@532", "1 | unterminated-string@532");
    row("text behind a NUL",
        valueList({ entry(partition, partitionWith(1056, sz(u"NTFS") + utf16(u"x"))) }),
        "ok text-after-nul@1064", "1 | text-after-nul@1064");
    row("several oddities",
        valueList({ entry(partition, partitionWith(4, sz(u"\xDC00") + utf16(u"x"), 1124)) }),
        "ok text-after-nul@12 lone-surrogate@12 extra-data@1128",
        "1 | text-after-nul@12 lone-surrogate@12 extra-data@1128");
    row("volume records",
        valueList(
            { entry(0x00010001, QByteArray(640, '\0')), entry(0x00010001, QByteArray(640, '\0')) }),
        "ok", "2 |");
    row("syntax before length", valueList({ entry(number, dword(1)) }).replace(0, 4, dword(0)),
        "trailing-garbage@4", "0 | trailing-garbage@4");
}

void TestDecodeValueList::classes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, strict);
    QFETCH(QString, tolerant);
    QCOMPARE(sayStrict(decodeValueList(asBytes(bytes))), strict);
    QCOMPARE(sayTolerant(decodeValueList(asBytes(bytes), Mode::Tolerant)), tolerant);
}

void TestDecodeValueList::offsetsCountFromTheBase()
{
    const QByteArray bytes = valueList({ entry(0x00100001, hex("01")) }) + dword(1);
    const auto list = decodeValueList(asBytes(bytes), Mode::Tolerant, 1000);
    QCOMPARE(sayTolerant(list), QStringLiteral("1 | unknown-syntax@1000 trailing-garbage@1016"));
    QCOMPARE(list->values[0].offset, std::size_t(1000));
    QCOMPARE(list->trailingOffset, std::size_t(1016));
    QCOMPARE(toByteArray(list->trailing), dword(1));
    QCOMPARE(sayStrict(decodeValueList(asBytes(bytes), Mode::Strict, 1000)),
        QStringLiteral("trailing-garbage@1016"));
}

void TestDecodeValueList::structureEntriesStayReadable_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<bool>("readable");
    QTest::newRow("whole") << QByteArray(1120, '\0') << true;
    QTest::newRow("open text") << QByteArray(1120, 'x') << true;
    QTest::newRow("longer") << QByteArray(1121, '\0') << true;
    QTest::newRow("too short") << QByteArray(1119, '\0') << false;
}

void TestDecodeValueList::structureEntriesStayReadable()
{
    QFETCH(QByteArray, data);
    QFETCH(bool, readable);
    const QByteArray bytes = valueList({ entry(partition, data) });
    const auto list = decodeValueList(asBytes(bytes), Mode::Tolerant);
    QCOMPARE(list->values.front().readable, readable);
}

QTEST_GUILESS_MAIN(TestDecodeValueList)
#include "tst_decode_value_list.moc"
