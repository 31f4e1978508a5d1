// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_search.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

namespace {

BytePattern hexadecimal(const char *text)
{
    return parsePattern(QString::fromLatin1(text), PatternKind::Hexadecimal).value();
}

} // namespace

class TestHexSearch : public QObject
{
    Q_OBJECT

private slots:
    void findsAndWraps_data();
    void findsAndWraps();
    void saysThatNothingIsThere();
    void canBeCancelled();
    void neverBlocksForLong();
};

void TestHexSearch::findsAndWraps_data()
{
    using Direction = HexSearch::Direction;
    QTest::addColumn<qint64>("from");
    QTest::addColumn<Direction>("direction");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("the next one") << qint64(1) << Direction::Forward << qint64(5) << false;
    QTest::newRow("from before the first")
        << qint64(-1) << Direction::Forward << qint64(1) << false;
    QTest::newRow("past the end") << qint64(5) << Direction::Forward << qint64(1) << true;
    QTest::newRow("the one before") << qint64(5) << Direction::Backward << qint64(1) << false;
    QTest::newRow("past the start") << qint64(1) << Direction::Backward << qint64(5) << true;
}

void TestHexSearch::findsAndWraps()
{
    QFETCH(qint64, from);
    QFETCH(HexSearch::Direction, direction);
    HexSearch search;
    QSignalSpy found(&search, &HexSearch::found);
    search.start("-ab--ab-", hexadecimal("61 62"), from, direction);
    QCOMPARE(found.size(), 1);
    QVERIFY(!search.isRunning());
    QTEST(found.first().at(0).toLongLong(), "offset");
    QCOMPARE(found.first().at(1).toLongLong(), qint64(2));
    QTEST(found.first().at(2).toBool(), "wrapped");
}

void TestHexSearch::saysThatNothingIsThere()
{
    HexSearch search;
    QSignalSpy nothing(&search, &HexSearch::notFound);
    QSignalSpy found(&search, &HexSearch::found);
    search.start("abc", hexadecimal("64"), 0, HexSearch::Direction::Forward);
    QCOMPARE(nothing.size(), 1);
    // The only one is the one that it started from.
    search.start("abc", hexadecimal("62"), 1, HexSearch::Direction::Forward);
    QCOMPARE(found.size(), 1);
    search.start({}, hexadecimal("62"), 0, HexSearch::Direction::Forward);
    QCOMPARE(nothing.size(), 2);
}

void TestHexSearch::canBeCancelled()
{
    HexSearch search;
    QSignalSpy found(&search, &HexSearch::found);
    QSignalSpy nothing(&search, &HexSearch::notFound);
    // Every place is looked at, as no byte of the pattern is certain.
    search.start(
        QByteArray(64 * 1024 * 1024, '\0'), hexadecimal("?1 ?1"), 0, HexSearch::Direction::Forward);
    QVERIFY(search.isRunning());
    search.cancel();
    QVERIFY(!search.isRunning());
    QCoreApplication::processEvents();
    QCOMPARE(found.size() + nothing.size(), 0);
}

void TestHexSearch::neverBlocksForLong()
{
    QByteArray bytes(64 * 1024 * 1024, '\0');
    bytes.replace(bytes.size() - 3, 3, "\x01\x02\x03");
    HexSearch search;
    QSignalSpy found(&search, &HexSearch::found);
    QSignalSpy progressed(&search, &HexSearch::progressed);
    qint64 longest = 0;
    QElapsedTimer turn;
    turn.start();
    search.start(bytes, hexadecimal("?1 ?2 ?3"), 0, HexSearch::Direction::Forward);
    while (search.isRunning()) {
        longest = qMax(longest, turn.restart());
        QCoreApplication::processEvents();
    }
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().first().toLongLong(), qint64(bytes.size()) - 3);
    QVERIFY(!progressed.isEmpty());
    qInfo() << "longest turn" << longest << "ms";
    QVERIFY2(longest < 100, "the window was blocked");
}

QTEST_MAIN(TestHexSearch)
#include "tst_hex_search.moc"
