// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/byte_search.h"

#include <QtTest>

using namespace clusprop;

class TestByteSearch : public QObject
{
    Q_OBJECT

private slots:
    void takesPatterns_data();
    void takesPatterns();
    void refusesPatterns_data();
    void refusesPatterns();
    void findsInBothDirections_data();
    void findsInBothDirections();
    void agreesWithAPlainSearch();
    void takesOffsets_data();
    void takesOffsets();
};

void TestByteSearch::takesPatterns_data()
{
    QTest::addColumn<PatternKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("mask");
    QTest::newRow("pairs") << PatternKind::Hexadecimal << "02 00 0A 0b" << QByteArray("02000a0b")
                           << QByteArray("ffffffff");
    QTest::newRow("without blanks, with commas")
        << PatternKind::Hexadecimal << "0200,0a" << QByteArray("02000a") << QByteArray("ffffff");
    QTest::newRow("any byte") << PatternKind::Hexadecimal << "02 ?? 0a" << QByteArray("02000a")
                              << QByteArray("ff00ff");
    QTest::newRow("any digit") << PatternKind::Hexadecimal << "?2 3?" << QByteArray("0230")
                               << QByteArray("0ff0");
    QTest::newRow("UTF-16") << PatternKind::Utf16 << QString::fromUtf8("Aß")
                            << QByteArray("4100df00") << QByteArray("ffffffff");
    QTest::newRow("ASCII") << PatternKind::Ascii << "A b" << QByteArray("412062")
                           << QByteArray("ffffff");
    QTest::newRow("a number") << PatternKind::Number << "1000" << QByteArray("e8030000")
                              << QByteArray("ffffffff");
    QTest::newRow("a hexadecimal number") << PatternKind::Number << " 0xFFFF_FFFF "
                                          << QByteArray("ffffffff") << QByteArray("ffffffff");
}

void TestByteSearch::takesPatterns()
{
    QFETCH(PatternKind, kind);
    QFETCH(QString, text);
    const auto pattern = parsePattern(text, kind);
    QVERIFY2(pattern.has_value(), pattern ? "" : qPrintable(pattern.error().english()));
    QTEST(pattern->bytes.toHex(), "bytes");
    QTEST(pattern->mask.toHex(), "mask");
}

void TestByteSearch::refusesPatterns_data()
{
    QTest::addColumn<PatternKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << PatternKind::Hexadecimal << " ";
    QTest::newRow("half a byte") << PatternKind::Hexadecimal << "02 0";
    QTest::newRow("no digit") << PatternKind::Hexadecimal << "02 0g";
    QTest::newRow("question marks only") << PatternKind::Hexadecimal << "?? ??";
    QTest::newRow("no text") << PatternKind::Utf16 << "";
    QTest::newRow("no ASCII") << PatternKind::Ascii << QString::fromUtf8("ß");
    QTest::newRow("no number") << PatternKind::Number << "ten";
    QTest::newRow("a number below zero") << PatternKind::Number << "-1";
    QTest::newRow("a number of more than 32 bits") << PatternKind::Number << "4294967296";
}

void TestByteSearch::refusesPatterns()
{
    QFETCH(PatternKind, kind);
    QFETCH(QString, text);
    const auto pattern = parsePattern(text, kind);
    QVERIFY(!pattern.has_value());
    QVERIFY(pattern.error().english().endsWith(u'.'));
}

void TestByteSearch::findsInBothDirections_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("until");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    QTest::newRow("twice") << "61 62" << qint64(0) << qint64(8) << qint64(0) << qint64(4);
    QTest::newRow("from the second on")
        << "61 62" << qint64(1) << qint64(8) << qint64(4) << qint64(4);
    QTest::newRow("until the second")
        << "61 62" << qint64(0) << qint64(4) << qint64(0) << qint64(0);
    QTest::newRow("the last byte") << "64" << qint64(4) << qint64(8) << qint64(7) << qint64(7);
    QTest::newRow("not there") << "61 63" << qint64(0) << qint64(8) << qint64(-1) << qint64(-1);
    QTest::newRow("runs over the end")
        << "64 ??" << qint64(4) << qint64(8) << qint64(-1) << qint64(-1);
    QTest::newRow("any byte between")
        << "61 ?? 63" << qint64(0) << qint64(8) << qint64(0) << qint64(4);
    QTest::newRow("any digit, without an anchor")
        << "?3" << qint64(0) << qint64(8) << qint64(2) << qint64(6);
}

void TestByteSearch::findsInBothDirections()
{
    QFETCH(QString, pattern);
    QFETCH(qint64, from);
    QFETCH(qint64, until);
    const BytePattern parsed = parsePattern(pattern, PatternKind::Hexadecimal).value();
    QTEST(findForward("abcdabcd", parsed, from, until), "first");
    QTEST(findBackward("abcdabcd", parsed, from, until), "last");
}

void TestByteSearch::agreesWithAPlainSearch()
{
    QByteArray bytes(4096, '\0');
    for (qsizetype index = 0; index < bytes.size(); ++index)
        bytes[index] = static_cast<char>(index * index / 7 % 5);
    const BytePattern pattern
        = parsePattern(QStringLiteral("01 02 01"), PatternKind::Hexadecimal).value();
    qint64 forward = -1;
    for (;;) {
        const qint64 expected = bytes.indexOf(pattern.bytes, forward + 1);
        forward = findForward(bytes, pattern, forward + 1, bytes.size());
        QCOMPARE(forward, expected);
        if (forward < 0)
            break;
        QCOMPARE(findBackward(bytes, pattern, 0, forward + 1), forward);
    }
}

void TestByteSearch::takesOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("offset"); // -1: refused
    QTest::newRow("decimal") << "28" << qint64(28);
    QTest::newRow("hexadecimal") << " 0x1C " << qint64(28);
    QTest::newRow("forward") << "+16" << qint64(66);
    QTest::newRow("back") << "-0x10" << qint64(34);
    QTest::newRow("the last byte") << "99" << qint64(99);
    QTest::newRow("behind the end") << "100" << qint64(-1);
    QTest::newRow("before the start") << "-51" << qint64(-1);
    QTest::newRow("no number") << "1c" << qint64(-1);
    QTest::newRow("nothing") << "" << qint64(-1);
    QTest::newRow("a sign alone") << "+" << qint64(-1);
    QTest::newRow("too large") << "0xffffffffffffffff" << qint64(-1);
}

void TestByteSearch::takesOffsets()
{
    QFETCH(QString, text);
    const auto offset = parseOffset(text, 50, 100);
    QTEST(offset.value_or(-1), "offset");
    QVERIFY(offset || offset.error().english().endsWith(u'.'));
}

QTEST_GUILESS_MAIN(TestByteSearch)
#include "tst_byte_search.moc"
