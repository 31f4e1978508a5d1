// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/wire/decode.h"
#include "core/wire/encode.h"
#include "tests/wire/wire_support.h"

#include <QTest>

using namespace clusprop::wire;
using namespace clusprop::wire::test;

namespace {

constexpr quint32 nestedList = 0x0001000e;
constexpr quint32 nestedValues = 0x0001000d;
constexpr quint32 number = 0x00010002;
constexpr quint32 string = 0x00010003;

/// A list with `depth` more lists inside one another. Each level starts 24 bytes behind the one
/// around it: count, name entry, header of the value.
QByteArray nested(int depth)
{
    QByteArray list = propertyList({ propertyOf(u"N", { entry(number, dword(7)) }) });
    for (int level = 0; level < depth; ++level)
        list = propertyList({ propertyOf(u"N", { entry(nestedList, list) }) });
    return list;
}

QByteArray around(quint32 syntax, const QByteArray &inside)
{
    return propertyList({ propertyOf(u"N", { entry(syntax, inside) }),
        propertyOf(u"M", { entry(number, dword(7)) }) });
}

} // namespace

class TestDecodeNested : public QObject
{
    Q_OBJECT

private slots:
    void insideIsReadWithItsBase();
    void findings_data();
    void findings();
    void depth_data();
    void depth();
    void valueListsCountAsLevels();
};

void TestDecodeNested::insideIsReadWithItsBase()
{
    const QByteArray bytes
        = around(nestedList, propertyList({ propertyOf(u"In", { entry(number, dword(9)) }) }));
    const auto outer = decodePropertyList(asBytes(bytes));
    QVERIFY(outer);
    const ValueView &value = outer->values.front();
    const std::size_t start = value.offset + entryHeaderSize;
    QCOMPARE(start, std::size_t(24));
    const auto inner = decodePropertyList(value.payload, Mode::Strict, start);
    QVERIFY(inner);
    QCOMPARE(inner->properties.front().offset, std::size_t(28));
    QCOMPARE(inner->values.front().offset, std::size_t(44));
    QVERIFY(inner->endMark);
}

void TestDecodeNested::findings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("tolerant");
    const auto row
        = [](const char *about, const QByteArray &bytes, const char *strict, const char *tolerant) {
              QTest::newRow(about)
                  << bytes << QString::fromLatin1(strict) << QString::fromLatin1(tolerant);
          };
    const QByteArray inside = propertyList({ propertyOf(u"I", { entry(number, dword(7)) }) });
    row("whole", around(nestedList, inside), "ok", "N,M |");
    row("without the inner end mark", around(nestedList, inside.chopped(4)), "ok", "N,M |");
    row("value list", around(nestedValues, valueList({ entry(number, dword(7)) })), "ok", "N,M |");
    row("empty property list", around(nestedList, dword(0)), "ok", "N,M |");
    row("empty value list", around(nestedValues, dword(0)), "ok", "N,M |");

    row("length overflow inside", around(nestedList, QByteArray(inside).replace(20, 4, dword(99))),
        "length-overflow@44", "N,M | length-overflow@44");
    row("cut inside", around(nestedList, inside.first(20)), "truncated@44", "N,M | truncated@44");
    row("no name inside", around(nestedList, QByteArray(inside).replace(4, 4, dword(number))),
        "expected-name@28", "N,M | expected-name@28");
    row("end mark missing inside", around(nestedList, inside.first(28)), "missing-endmark@52",
        "N,M | missing-endmark@52");
    row("count too large inside", around(nestedList, QByteArray(inside).replace(0, 4, dword(9))),
        "count-too-large@24", "N,M | count-too-large@24");
    row("garbage inside", around(nestedList, inside + dword(5)), "trailing-garbage@60",
        "N,M | trailing-garbage@60");
    row("bad length inside",
        around(nestedList, propertyList({ propertyOf(u"I", { entry(number, hex("01")) }) })),
        "bad-length@44", "N,M | bad-length@44");
    row("no endmark in a value list", around(nestedValues, entry(number, dword(7))),
        "missing-endmark@36", "N,M | missing-endmark@36");
    row("garbage in a value list", around(nestedValues, dword(0) + dword(5)), "trailing-garbage@28",
        "N,M | trailing-garbage@28");
    row("length of 3", around(nestedList, hex("000000")), "bad-length@20", "N,M | bad-length@20");
    row("length of 6", around(nestedValues, hex("000000000000")), "bad-length@20",
        "N,M | bad-length@20");

    row("warning inside",
        around(nestedList, propertyList({ propertyOf(u"I", { entry(string, sz(u"\xDC00")) }) })),
        "ok lone-surrogate@48", "N,M | lone-surrogate@48");
    row("a broken inside keeps only its defect",
        around(nestedList, propertyList({ propertyOf(u"", { entry(string, utf16(u"a")) }) })),
        "unterminated-string@48", "N,M | unterminated-string@48");
    row("a name may occur again inside",
        propertyList({ propertyOf(u"N",
            { entry(
                nestedList, propertyList({ propertyOf(u"N", { entry(number, dword(7)) }) })) }) }),
        "ok", "N |");
    row("two broken ones",
        propertyList({ propertyOf(
            u"N", { entry(nestedList, dword(1)), entry(nestedValues, dword(number)) }) }),
        "count-too-large@24", "N | count-too-large@24 truncated@40");
}

void TestDecodeNested::findings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, strict);
    QFETCH(QString, tolerant);
    QCOMPARE(sayStrict(decodePropertyList(asBytes(bytes))), strict);
    const auto list = decodePropertyList(asBytes(bytes), Mode::Tolerant);
    QCOMPARE(sayTolerant(list), tolerant);
    const auto written = encode(*list);
    QVERIFY(written);
    QCOMPARE(toByteArray(*written), bytes);
}

void TestDecodeNested::depth_data()
{
    QTest::addColumn<int>("levels");
    QTest::addColumn<QString>("strict");
    QTest::newRow("1") << 1 << QStringLiteral("ok");
    QTest::newRow("15") << 15 << QStringLiteral("ok");
    QTest::newRow("16") << 16 << QStringLiteral("ok");
    QTest::newRow("17") << 17 << QStringLiteral("too-deep@%1").arg(17 * 24);
    QTest::newRow("1000") << 1000 << QStringLiteral("too-deep@%1").arg(17 * 24);
}

void TestDecodeNested::depth()
{
    QFETCH(int, levels);
    QFETCH(QString, strict);
    const QByteArray bytes = nested(levels);
    QCOMPARE(sayStrict(decodePropertyList(asBytes(bytes))), strict);
    const auto list = decodePropertyList(asBytes(bytes), Mode::Tolerant);
    QCOMPARE(sayTolerant(list),
        strict == QStringLiteral("ok") ? QStringLiteral("N |") : QStringLiteral("N | ") + strict);
    QCOMPARE(list->values.front().readable, strict == QStringLiteral("ok"));
}

void TestDecodeNested::valueListsCountAsLevels()
{
    QByteArray list = dword(0);
    for (int level = 0; level < 16; ++level)
        list = valueList({ entry(nestedValues, list) });
    QCOMPARE(sayStrict(decodeValueList(asBytes(list))), QStringLiteral("ok"));
    list = valueList({ entry(nestedValues, list) });
    QCOMPARE(sayStrict(decodeValueList(asBytes(list))), QStringLiteral("too-deep@%1").arg(17 * 8));
}

QTEST_GUILESS_MAIN(TestDecodeNested)
#include "tst_decode_nested.moc"
