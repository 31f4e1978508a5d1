// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/windows/frozen_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>

using namespace clusprop::ui;

namespace {

/// Ten rows and twelve columns in a window that shows four of them.
struct Fixture
{
    explicit Fixture(Qt::LayoutDirection direction = Qt::LeftToRight)
        : model(10, 12)
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column)
                model.setItem(
                    row, column, new QStandardItem(QStringLiteral("%1/%2").arg(row).arg(column)));
        }
        sorted.setSourceModel(&model);
        table.setLayoutDirection(direction);
        table.setModel(&sorted);
        table.setSortingEnabled(true);
        table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
        table.resize(420, 220);
        table.show();
        QApplication::setActiveWindow(&table);
        table.setFocus();
    }

    void press(Qt::Key key, int times = 1)
    {
        for (int time = 0; time < times; ++time)
            QTest::keyClick(&table, key);
    }
    [[nodiscard]] QRect current() const { return table.visualRect(table.currentIndex()); }

    QStandardItemModel model;
    QSortFilterProxyModel sorted;
    FrozenTable table;
};

} // namespace

class TestFrozenTable final : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheFirstColumnInSight_data();
    void keepsTheFirstColumnInSight();
    void movesByKeyboardAcrossTheEdge_data();
    void movesByKeyboardAcrossTheEdge();
    void sharesSelectionAndScrolling();
    void aClickOnANameGivesTheTableTheFocus();
    void sortsByItsHeader();
    void keepsWidthsEqual();
    void showsOneColumnAfterAReset();
};

void TestFrozenTable::keepsTheFirstColumnInSight_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void TestFrozenTable::keepsTheFirstColumnInSight()
{
    QFETCH(Qt::LayoutDirection, direction);
    Fixture f(direction);
    f.table.scrollTo(f.sorted.index(0, 11));
    QVERIFY(f.table.horizontalScrollBar()->value() > 0);
    const QRect names = f.table.frozen()->geometry();
    const QRect shown = f.table.viewport()->geometry();
    QCOMPARE(names.width(), f.table.columnWidth(0));
    if (direction == Qt::LeftToRight)
        QCOMPARE(names.left(), shown.left());
    else
        QCOMPARE(names.right(), shown.right());
    QCOMPARE(names.bottom(), shown.bottom());
    for (int column = 1; column < 12; ++column)
        QVERIFY(f.table.frozen()->isColumnHidden(column));
}

void TestFrozenTable::movesByKeyboardAcrossTheEdge_data()
{
    keepsTheFirstColumnInSight_data();
}

void TestFrozenTable::movesByKeyboardAcrossTheEdge()
{
    QFETCH(Qt::LayoutDirection, direction);
    Fixture f(direction);
    const Qt::Key onwards = direction == Qt::LeftToRight ? Qt::Key_Right : Qt::Key_Left;
    const Qt::Key back = direction == Qt::LeftToRight ? Qt::Key_Left : Qt::Key_Right;
    f.table.setCurrentIndex(f.sorted.index(2, 0));
    f.press(onwards, 11);
    QCOMPARE(f.table.currentIndex().column(), 11);
    for (int column = 10; column > 0; --column) {
        f.press(back);
        QCOMPARE(f.table.currentIndex().column(), column);
        // Never under the names.
        const int names = f.table.columnWidth(0);
        if (direction == Qt::LeftToRight)
            QVERIFY(f.current().left() >= names);
        else
            QVERIFY(f.current().right() < f.table.viewport()->width() - names);
    }
    f.press(back);
    QCOMPARE(f.table.currentIndex().column(), 0);
    QVERIFY(f.table.hasFocus());
}

void TestFrozenTable::sharesSelectionAndScrolling()
{
    Fixture f;
    QCOMPARE(f.table.frozen()->selectionModel(), f.table.selectionModel());
    f.table.verticalScrollBar()->setValue(3);
    QCOMPARE(f.table.frozen()->verticalScrollBar()->value(), 3);
    f.table.frozen()->verticalScrollBar()->setValue(1);
    QCOMPARE(f.table.verticalScrollBar()->value(), 1);
    // Coming to a name from far away moves nothing.
    f.table.horizontalScrollBar()->setValue(200);
    f.table.scrollTo(f.sorted.index(5, 0));
    QCOMPARE(f.table.horizontalScrollBar()->value(), 200);
}

void TestFrozenTable::aClickOnANameGivesTheTableTheFocus()
{
    Fixture f;
    f.table.clearFocus();
    f.table.horizontalScrollBar()->setValue(200);
    QTableView *names = f.table.frozen();
    const QPoint third = names->visualRect(f.sorted.index(2, 0)).center();
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(f.table.currentIndex(), f.sorted.index(2, 0));
    QCOMPARE(f.table.window()->focusWidget(), static_cast<QWidget *>(&f.table));
    QSignalSpy activated(&f.table, &QTableView::activated);
    QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, third);
    QCOMPARE(activated.size(), 1);
}

void TestFrozenTable::sortsByItsHeader()
{
    Fixture f;
    f.table.sortByColumn(3, Qt::AscendingOrder);
    QHeaderView *header = f.table.frozen()->horizontalHeader();
    const QPoint title(header->sectionViewportPosition(0) + 10, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(f.table.horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(f.table.horizontalHeader()->sortIndicatorOrder(), Qt::AscendingOrder);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    QCOMPARE(f.sorted.index(0, 0).data().toString(), QStringLiteral("9/0"));
    QVERIFY(header->isSortIndicatorShown());
    f.table.sortByColumn(1, Qt::AscendingOrder);
    QVERIFY(!header->isSortIndicatorShown());
}

void TestFrozenTable::keepsWidthsEqual()
{
    Fixture f;
    f.table.setColumnWidth(0, 150);
    QCOMPARE(f.table.frozen()->columnWidth(0), 150);
    f.table.frozen()->setColumnWidth(0, 90);
    QCOMPARE(f.table.columnWidth(0), 90);
    QCOMPARE(f.table.frozen()->width(), 90);
    f.table.setRowHeight(33);
    QCOMPARE(f.table.rowHeight(4), 33);
    QCOMPARE(f.table.frozen()->rowHeight(4), 33);
}

void TestFrozenTable::showsOneColumnAfterAReset()
{
    Fixture f;
    f.model.clear();
    f.model.setColumnCount(5);
    f.model.setRowCount(2);
    f.model.insertColumn(5);
    for (int column = 0; column < 6; ++column)
        QCOMPARE(f.table.frozen()->isColumnHidden(column), column != 0);
}

QTEST_MAIN(TestFrozenTable)
#include "tst_frozen_table.moc"
