// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/hexview/hex_layout.h"

#include <QtTest>

using namespace clusprop::ui;

namespace {

constexpr HexMetrics tens{ 10, 20 }; // pixels that are easy to count

} // namespace

class TestHexLayout : public QObject
{
    Q_OBJECT

private slots:
    void offsetsAndRows_data();
    void offsetsAndRows();
    void movesByRows_data();
    void movesByRows();
    void cellsStandWhereTheyShould_data();
    void cellsStandWhereTheyShould();
    void spansCrossTheGapBetweenGroups();
    void everyCellLeadsBackToItsByte_data();
    void everyCellLeadsBackToItsByte();
    void pointsBesideTheBytes_data();
    void pointsBesideTheBytes();
    void fitsAsManyBytesAsThereIsRoom_data();
    void fitsAsManyBytesAsThereIsRoom();
    void longBuffersGetLongerOffsets();
    void metricsAreWholeDevicePixels_data();
    void metricsAreWholeDevicePixels();
};

void TestHexLayout::offsetsAndRows_data()
{
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("rows");
    QTest::addColumn<qint64>("endOfLastRow");
    QTest::newRow("no bytes") << qint64(0) << qint64(0) << qint64(-1);
    QTest::newRow("one byte") << qint64(1) << qint64(1) << qint64(0);
    QTest::newRow("a full row") << qint64(16) << qint64(1) << qint64(15);
    QTest::newRow("one more") << qint64(17) << qint64(2) << qint64(16);
    QTest::newRow("64 MiB") << qint64(64) * 1024 * 1024 << qint64(4) * 1024 * 1024
                            << qint64(64) * 1024 * 1024 - 1;
}

void TestHexLayout::offsetsAndRows()
{
    QFETCH(qint64, size);
    QFETCH(qint64, rows);
    const HexLayout layout(size, 16, tens);
    QCOMPARE(layout.rows(), rows);
    if (rows > 0) {
        QTEST(layout.rowEnd(rows - 1), "endOfLastRow");
        QCOMPARE(layout.rowOf(size - 1), rows - 1);
        QCOMPARE(layout.rowStart(rows - 1) + layout.columnOf(size - 1), size - 1);
    }
}

void TestHexLayout::movesByRows_data()
{
    QTest::addColumn<qint64>("from");
    QTest::addColumn<qint64>("by");
    QTest::addColumn<qint64>("to");
    QTest::newRow("down") << qint64(3) << qint64(1) << qint64(19);
    QTest::newRow("up") << qint64(19) << qint64(-1) << qint64(3);
    QTest::newRow("up from the first row") << qint64(3) << qint64(-1) << qint64(3);
    QTest::newRow("down into a short row") << qint64(31) << qint64(1) << qint64(39);
    QTest::newRow("down from the last row") << qint64(39) << qint64(1) << qint64(39);
    QTest::newRow("a page beyond the end") << qint64(5) << qint64(100) << qint64(37);
}

void TestHexLayout::movesByRows()
{
    QFETCH(qint64, from);
    QFETCH(qint64, by);
    QTEST(HexLayout(40, 16, tens).movedByRows(from, by), "to");
    QCOMPARE(HexLayout(0, 16, tens).movedByRows(0, by), qint64(-1));
}

void TestHexLayout::cellsStandWhereTheyShould_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QRectF>("cell");
    // Margin 1, offset 8, gap 2: digits start at character 11, a byte is 3 wide; the second group
    // starts one later. 16 bytes of digits and the gap of 1 end at 60; text starts at 62.
    QTest::newRow("first digits") << int(HexColumn::Digits) << qint64(0) << QRectF(110, 25, 30, 20);
    QTest::newRow("second digits")
        << int(HexColumn::Digits) << qint64(1) << QRectF(140, 25, 30, 20);
    QTest::newRow("end of the group")
        << int(HexColumn::Digits) << qint64(7) << QRectF(320, 25, 30, 20);
    QTest::newRow("second group") << int(HexColumn::Digits) << qint64(8) << QRectF(360, 25, 30, 20);
    QTest::newRow("second row") << int(HexColumn::Digits) << qint64(16) << QRectF(110, 45, 30, 20);
    QTest::newRow("first text") << int(HexColumn::Text) << qint64(0) << QRectF(620, 25, 10, 20);
    QTest::newRow("last text") << int(HexColumn::Text) << qint64(15) << QRectF(770, 25, 10, 20);
}

void TestHexLayout::cellsStandWhereTheyShould()
{
    QFETCH(int, column);
    QFETCH(qint64, offset);
    QFETCH(QRectF, cell);
    const HexLayout layout(64, 16, tens);
    QCOMPARE(layout.cell(HexColumn(column), offset, 0), cell);
    QCOMPARE(layout.cell(HexColumn(column), offset, 1), cell.translated(0, -20));
    QCOMPARE(layout.width(), 790.0);
}

void TestHexLayout::spansCrossTheGapBetweenGroups()
{
    const HexLayout layout(64, 16, tens);
    QCOMPARE(layout.span(HexColumn::Digits, 6, 9, 0), QRectF(290, 25, 130, 20));
    QCOMPARE(layout.span(HexColumn::Text, 6, 9, 0), QRectF(680, 25, 40, 20));
}

void TestHexLayout::everyCellLeadsBackToItsByte_data()
{
    QTest::addColumn<int>("bytesPerRow");
    QTest::addColumn<qint64>("size");
    for (const int perRow : { 4, 8, 16 })
        QTest::addRow("%d bytes a row", perRow) << perRow << qint64(61);
    QTest::newRow("far into 64 MiB") << 16 << qint64(64) * 1024 * 1024;
}

void TestHexLayout::everyCellLeadsBackToItsByte()
{
    QFETCH(int, bytesPerRow);
    QFETCH(qint64, size);
    const HexLayout layout(size, bytesPerRow, HexMetrics{ 7.25, 16.5 });
    const qint64 first = qMax<qint64>(0, layout.rows() - 20);
    for (qint64 offset = layout.rowStart(first); offset < size; ++offset) {
        for (const HexColumn column : { HexColumn::Digits, HexColumn::Text }) {
            const QPointF middle = layout.cell(column, offset, first).center();
            QCOMPARE(layout.offsetAt(middle, first), offset);
            QCOMPARE(layout.nearestOffset(middle, first), offset);
        }
    }
}

void TestHexLayout::pointsBesideTheBytes_data()
{
    QTest::addColumn<QPointF>("point");
    QTest::addColumn<qint64>("nearest");
    QTest::newRow("on the header") << QPointF(115, 5) << qint64(0);
    QTest::newRow("on the offset") << QPointF(50, 50) << qint64(16);
    QTest::newRow("in the gap between groups") << QPointF(355, 30) << qint64(7);
    QTest::newRow("left of the text") << QPointF(615, 30) << qint64(0);
    QTest::newRow("right of the text") << QPointF(5000, 30) << qint64(15);
    QTest::newRow("behind the last byte") << QPointF(500, 70) << qint64(39);
    QTest::newRow("below everything") << QPointF(115, 4000) << qint64(32);
}

void TestHexLayout::pointsBesideTheBytes()
{
    QFETCH(QPointF, point);
    const HexLayout layout(40, 16, tens);
    QCOMPARE(layout.offsetAt(point, 0), qint64(-1));
    QTEST(layout.nearestOffset(point, 0), "nearest");
    QCOMPARE(HexLayout(0, 16, tens).nearestOffset(point, 0), qint64(-1));
    QCOMPARE(HexLayout(0, 16, tens).offsetAt(point, 0), qint64(-1));
}

void TestHexLayout::fitsAsManyBytesAsThereIsRoom_data()
{
    QTest::addColumn<qreal>("width");
    QTest::addColumn<int>("bytes");
    QTest::newRow("wide") << 5000.0 << 32;
    QTest::newRow("just enough for 32") << 1450.0 << 32;
    QTest::newRow("not enough for 32") << 1449.0 << 16;
    QTest::newRow("just enough for 16") << 790.0 << 16;
    QTest::newRow("one pixel less") << 789.0 << 8;
    QTest::newRow("just enough for 8") << 460.0 << 8;
    QTest::newRow("narrow") << 459.0 << 4;
    QTest::newRow("too narrow for anything") << 10.0 << 4;
}

void TestHexLayout::fitsAsManyBytesAsThereIsRoom()
{
    QFETCH(qreal, width);
    QTEST(HexLayout::fittingBytesPerRow(100, tens, width), "bytes");
}

void TestHexLayout::longBuffersGetLongerOffsets()
{
    const qint64 fourGib = qint64(1) << 32;
    QCOMPARE(HexLayout(0, 16, tens).offsetDigits(), 8);
    QCOMPARE(HexLayout(fourGib, 16, tens).offsetDigits(), 8);
    QCOMPARE(HexLayout(fourGib + 1, 16, tens).offsetDigits(), 9);
}

void TestHexLayout::metricsAreWholeDevicePixels_data()
{
    QTest::addColumn<qreal>("ratio");
    for (const double ratio : { 1.0, 1.25, 1.5, 1.75, 2.0 })
        QTest::addRow("%d percent", qRound(ratio * 100)) << ratio;
}

void TestHexLayout::metricsAreWholeDevicePixels()
{
    QFETCH(qreal, ratio);
    const HexLayout layout(64, 16, HexMetrics::snapped(7.3, 15.1, ratio));
    const auto isWhole
        = [ratio](qreal length) { return qAbs(length * ratio - qRound(length * ratio)) < 1e-6; };
    QVERIFY(layout.metrics().characterWidth >= 7.3);
    QVERIFY(layout.metrics().lineHeight >= 15.1);
    const QRectF cell = layout.cell(HexColumn::Digits, 9, 0);
    QVERIFY(isWhole(cell.left()));
    QVERIFY(isWhole(cell.width()));
    QVERIFY(isWhole(cell.height()));
}

QTEST_GUILESS_MAIN(TestHexLayout)
#include "tst_hex_layout.moc"
