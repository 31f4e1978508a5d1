// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_gaps.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;

class TestHexGaps : public QObject
{
    Q_OBJECT

private slots:
    void withoutGapsCellsAreOffsets();
    void agreesWithCountingCells_data();
    void agreesWithCountingCells();
};

void TestHexGaps::withoutGapsCellsAreOffsets()
{
    const HexGaps gaps;
    QVERIFY(gaps.isEmpty());
    QCOMPARE(gaps.cells(10), qint64(10));
    QCOMPARE(gaps.cellOf(7), qint64(7));
    QCOMPARE(gaps.offsetAt(7), qint64(7));
    QCOMPARE(gaps.offsetFrom(7), qint64(7));
}

void TestHexGaps::agreesWithCountingCells_data()
{
    QTest::addColumn<QVector<ByteGap>>("gaps");
    QTest::newRow("in the middle") << QVector<ByteGap>{ { 3, 4 } };
    QTest::newRow("in front of all") << QVector<ByteGap>{ { 0, 2 } };
    QTest::newRow("behind all") << QVector<ByteGap>{ { 10, 5 } };
    QTest::newRow("several") << QVector<ByteGap>{ { 0, 1 }, { 1, 3 }, { 9, 2 }, { 10, 1 } };
}

void TestHexGaps::agreesWithCountingCells()
{
    QFETCH(QVector<ByteGap>, gaps);
    constexpr qint64 size = 10;
    QVector<qint64> cells; // the byte in each, -1 in a gap
    qsizetype next = 0;
    for (qint64 offset = 0; offset <= size; ++offset) {
        if (next < gaps.size() && gaps[next].offset == static_cast<std::size_t>(offset))
            cells.insert(cells.size(), static_cast<qsizetype>(gaps[next++].length), -1);
        if (offset < size)
            cells.append(offset);
    }
    const HexGaps tested(gaps);
    QCOMPARE(tested.cells(size), cells.size());
    for (qsizetype cell = 0; cell < cells.size(); ++cell) {
        QCOMPARE(tested.offsetAt(cell), cells[cell]);
        qsizetype behind = cell;
        while (behind < cells.size() && cells[behind] < 0)
            ++behind;
        QCOMPARE(tested.offsetFrom(cell), behind == cells.size() ? size : cells[behind]);
        if (cells[cell] >= 0)
            QCOMPARE(tested.cellOf(cells[cell]), qint64(cell));
    }
}

QTEST_GUILESS_MAIN(TestHexGaps)
#include "tst_hex_gaps.moc"
