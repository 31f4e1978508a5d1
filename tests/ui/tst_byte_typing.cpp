// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/editors/byte_typing.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace clusprop::ui;

namespace {

ByteTyping with(const QByteArray &bytes, bool overwrites)
{
    ByteTyping typing;
    typing.reset(bytes);
    typing.setOverwrites(overwrites);
    return typing;
}

} // namespace

class TestByteTyping : public QObject
{
    Q_OBJECT

private slots:
    void digitsOverwriteOrInsert_data();
    void digitsOverwriteOrInsert();
    void typingReplacesTheSelection();
    void pastingInsertsOrOverwrites();
    void removes_data();
    void removes();
    void twoDigitsAreOneStep();
    void theCursorStaysInTheBytes();
    void anySequenceCanBeUndone();
};

void TestByteTyping::digitsOverwriteOrInsert_data()
{
    QTest::addColumn<bool>("overwrites");
    QTest::addColumn<int>("cursor");
    QTest::addColumn<QList<int>>("digits");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("after");
    using Digits = QList<int>;
    QTest::newRow("a digit over the first half")
        << true << 0 << Digits{ 15 } << QByteArray("f10203") << 0;
    QTest::newRow("both over a byte") << true << 1 << Digits{ 15, 14 } << QByteArray("01fe03") << 2;
    QTest::newRow("over and beyond the end")
        << true << 2 << Digits{ 1, 2, 3, 4 } << QByteArray("01021234") << 4;
    QTest::newRow("inserted") << false << 1 << Digits{ 10, 11 } << QByteArray("01ab0203") << 2;
    QTest::newRow("half inserted") << false << 0 << Digits{ 10 } << QByteArray("a0010203") << 0;
    QTest::newRow("inserted at the end")
        << false << 3 << Digits{ 0, 1 } << QByteArray("01020301") << 4;
}

void TestByteTyping::digitsOverwriteOrInsert()
{
    QFETCH(bool, overwrites);
    QFETCH(int, cursor);
    QFETCH(QList<int>, digits);
    QFETCH(QByteArray, hex);
    QFETCH(int, after);
    ByteTyping typing = with(QByteArray::fromHex("010203"), overwrites);
    typing.moveTo(cursor, false);
    for (const int digit : digits)
        typing.typeDigit(digit);
    QCOMPARE(typing.bytes().toHex(), hex);
    QCOMPARE(typing.cursor(), after);
    QCOMPARE(typing.isInsideByte(), digits.size() % 2 == 1);
}

void TestByteTyping::typingReplacesTheSelection()
{
    for (const bool overwrites : { true, false }) {
        ByteTyping typing = with("abcdef", overwrites);
        typing.moveTo(1, false);
        typing.moveTo(4, true);
        QCOMPARE(typing.selectionStart(), 1);
        QCOMPARE(typing.selectionLength(), 3);
        typing.typeByte('X');
        QCOMPARE(typing.bytes(), QByteArray("aXef"));
        QCOMPARE(typing.selectionLength(), 0);
    }
}

void TestByteTyping::pastingInsertsOrOverwrites()
{
    ByteTyping inserting = with("abc", false);
    inserting.moveTo(1, false);
    inserting.paste("XY");
    QCOMPARE(inserting.bytes(), QByteArray("aXYbc"));
    QCOMPARE(inserting.cursor(), 3);
    ByteTyping overwriting = with("abc", true);
    overwriting.moveTo(2, false);
    overwriting.paste("XY");
    QCOMPARE(overwriting.bytes(), QByteArray("abXY"));
}

void TestByteTyping::removes_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("backwards");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("at the cursor") << 1 << 1 << false << QByteArray("acd");
    QTest::newRow("in front of it") << 1 << 1 << true << QByteArray("bcd");
    QTest::newRow("nothing in front of the first") << 0 << 0 << true << QByteArray("abcd");
    QTest::newRow("nothing behind the last") << 4 << 4 << false << QByteArray("abcd");
    QTest::newRow("the selection") << 3 << 1 << true << QByteArray("ad");
}

void TestByteTyping::removes()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(bool, backwards);
    QFETCH(QByteArray, left);
    ByteTyping typing = with("abcd", true);
    typing.moveTo(from, false);
    typing.moveTo(to, true);
    typing.remove(backwards);
    QCOMPARE(typing.bytes(), left);
}

void TestByteTyping::twoDigitsAreOneStep()
{
    ByteTyping typing = with("abc", true);
    typing.typeDigit(0);
    typing.typeDigit(1);
    QCOMPARE(typing.bytes(), QByteArray("\1bc"));
    typing.undo();
    QCOMPARE(typing.bytes(), QByteArray("abc"));
    QVERIFY(!typing.canUndo());
    typing.redo();
    QCOMPARE(typing.bytes(), QByteArray("\1bc"));
    QVERIFY(!typing.canRedo());
}

void TestByteTyping::theCursorStaysInTheBytes()
{
    ByteTyping typing = with("ab", true);
    typing.moveTo(-5, false);
    QCOMPARE(typing.cursor(), 0);
    typing.moveTo(99, true);
    QCOMPARE(typing.cursor(), 2);
    QCOMPARE(typing.selectionLength(), 2);
}

void TestByteTyping::anySequenceCanBeUndone()
{
    QRandomGenerator random(20260314);
    const QByteArray start("the bytes of the start");
    ByteTyping typing = with(start, true);
    for (int step = 0; step < 2000; ++step) {
        typing.moveTo(
            random.bounded(static_cast<int>(typing.bytes().size()) + 1), random.bounded(2) == 1);
        switch (random.bounded(6)) {
        case 0:
            typing.remove(random.bounded(2) == 1);
            break;
        case 1:
            typing.paste(QByteArray(random.bounded(5), 'p'));
            break;
        case 2:
            typing.typeByte('t');
            break;
        case 3:
            typing.setOverwrites(random.bounded(2) == 1);
            break;
        case 4:
            typing.undo();
            break;
        default:
            typing.typeDigit(random.bounded(16));
            typing.typeDigit(random.bounded(16));
            break;
        }
    }
    const QByteArray end = typing.bytes();
    while (typing.canUndo())
        typing.undo();
    QCOMPARE(typing.bytes(), start);
    while (typing.canRedo())
        typing.redo();
    QCOMPARE(typing.bytes(), end);
}

QTEST_GUILESS_MAIN(TestByteTyping)
#include "tst_byte_typing.moc"
