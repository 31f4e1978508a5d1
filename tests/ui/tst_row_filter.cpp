// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/models/roles.h"
#include "ui/models/row_filter.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

#include <memory>

using namespace clusprop::ui;

namespace {

enum Column : int { Name, Number };

/// A flat model of names and numbers with its filter; Qt's model tester watches the filter.
struct Table
{
    QStandardItemModel model{ 0, 2 };
    RowFilter filter;
    QAbstractItemModelTester tester{ &filter,
        QAbstractItemModelTester::FailureReportingMode::QtTest };

    explicit Table(const QVector<std::pair<QString, int>> &rows)
    {
        model.setHorizontalHeaderLabels({ QStringLiteral("Name"), QStringLiteral("Number") });
        for (const auto &[name, number] : rows)
            insert(model.rowCount(), name, number);
        filter.setSourceModel(&model);
    }
    void insert(int row, const QString &name, int number)
    {
        auto *first = new QStandardItem(name);
        first->setData(name, SortRole);
        auto *second = new QStandardItem(QString::number(number));
        second->setData(number, SortRole);
        model.insertRow(row, { first, second });
    }
    void setNumber(int row, int number)
    {
        model.item(row, Number)->setData(number, SortRole);
    }
    [[nodiscard]] int number(int row) const
    {
        return model.item(row, Number)->data(SortRole).toInt();
    }
    void showAbove(int least)
    {
        filter.setMatch([this, least](int row) { return number(row) > least; });
    }
    [[nodiscard]] QString shown() const
    {
        QStringList names;
        for (int row = 0; row < filter.rowCount(); ++row)
            names.append(filter.index(row, Name).data().toString());
        return names.join(u' ');
    }
    [[nodiscard]] QModelIndex cell(const QString &name, int column = Name) const
    {
        return filter.mapFromSource(
            model.index(model.findItems(name).first()->row(), column));
    }
};

QVector<std::pair<QString, int>> letters()
{
    return { { QStringLiteral("a"), 3 }, { QStringLiteral("b"), 1 }, { QStringLiteral("c"), 2 },
        { QStringLiteral("d"), 5 }, { QStringLiteral("e"), 4 } };
}

} // namespace

class TestRowFilter : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsShownWithoutAMatch();
    void showsWhatMatches();
    void sortsByTheLastColumnFirst();
    void selectionAndCurrentLiveThroughFilterAndOrder();
    void aCurrentRowThatGoesHandsOverToTheFirstMatch();
    void aRowThatStopsMatchingStaysUntilAskedAgain();
    void aRowThatBeginsToMatchComesAtItsPlace();
    void anEditDoesNotMoveARowUntilAskedAgain();
    void changesAreForwardedWhereTheyAreShown();
    void headersAreThereWithoutRows();
    void rowsOfTheSourceComeAndGo();
    void aSorterMayAnswerLater();
    void survivesARandomHour();
};

void TestRowFilter::everythingIsShownWithoutAMatch()
{
    const Table table(letters());
    QCOMPARE(table.shown(), QStringLiteral("a b c d e"));
    QCOMPARE(table.filter.totalCount(), 5);
}

void TestRowFilter::showsWhatMatches()
{
    Table table(letters());
    QSignalSpy counts(&table.filter, &RowFilter::countsChanged);
    table.showAbove(2);
    QCOMPARE(table.shown(), QStringLiteral("a d e"));
    QCOMPARE(table.filter.matchCount(), 3);
    QCOMPARE(table.filter.totalCount(), 5);
    QCOMPARE(table.filter.rowOfSource(1), -1);
    QCOMPARE(table.filter.rowOfSource(3), 1);
    QCOMPARE(table.filter.sourceRow(1), 3);
    table.showAbove(9);
    QCOMPARE(table.shown(), QString());
    table.filter.setMatch({});
    QCOMPARE(table.shown(), QStringLiteral("a b c d e"));
    QCOMPARE(counts.count(), 3);
}

void TestRowFilter::sortsByTheLastColumnFirst()
{
    Table table({ { QStringLiteral("x"), 2 }, { QStringLiteral("y"), 1 },
        { QStringLiteral("z"), 2 }, { QStringLiteral("w"), -1 } });
    table.filter.sort(Number, Qt::DescendingOrder);
    QCOMPARE(table.shown(), QStringLiteral("x z y w"));
    table.filter.sort(Name, Qt::DescendingOrder);
    QCOMPARE(table.shown(), QStringLiteral("z y x w"));
    table.filter.sort(Number, Qt::AscendingOrder); // names stay as the lesser column
    QCOMPARE(table.shown(), QStringLiteral("w y z x"));
    QCOMPARE(table.filter.sortColumns(),
        (QVector<SortColumn>{
            { Number, Qt::AscendingOrder }, { Name, Qt::DescendingOrder } }));
    table.filter.sort(-1);
    QCOMPARE(table.shown(), QStringLiteral("x y z w"));
}

void TestRowFilter::selectionAndCurrentLiveThroughFilterAndOrder()
{
    Table table(letters());
    QItemSelectionModel selection(&table.filter);
    selection.setCurrentIndex(
        table.cell(QStringLiteral("d"), Number), QItemSelectionModel::NoUpdate);
    for (const char *name : { "a", "b", "d" }) {
        selection.select(table.cell(QString::fromLatin1(name)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QSignalSpy moved(&selection, &QItemSelectionModel::currentChanged);
    table.filter.sort(Number, Qt::DescendingOrder);
    table.showAbove(2);
    QCOMPARE(table.shown(), QStringLiteral("d e a"));
    QCOMPARE(selection.currentIndex(), table.cell(QStringLiteral("d"), Number));
    QVERIFY(selection.isRowSelected(0));
    QVERIFY(!selection.isRowSelected(1));
    QVERIFY(selection.isRowSelected(2));
    table.filter.setMatch({});
    QCOMPARE(selection.selectedRows().size(), 2); // b was deselected when it went
    QCOMPARE(moved.count(), 0);
}

void TestRowFilter::aCurrentRowThatGoesHandsOverToTheFirstMatch()
{
    Table table(letters());
    QItemSelectionModel selection(&table.filter);
    selection.setCurrentIndex(table.cell(QStringLiteral("b")), QItemSelectionModel::NoUpdate);
    table.showAbove(3);
    QCOMPARE(selection.currentIndex(), table.cell(QStringLiteral("d")));
}

void TestRowFilter::aRowThatStopsMatchingStaysUntilAskedAgain()
{
    Table table(letters());
    table.showAbove(2);
    table.setNumber(3, 0);
    QCOMPARE(table.shown(), QStringLiteral("a d e"));
    table.filter.sort(Name, Qt::DescendingOrder);
    QCOMPARE(table.shown(), QStringLiteral("e d a"));
    table.filter.rematch();
    QCOMPARE(table.shown(), QStringLiteral("e a"));
}

void TestRowFilter::aRowThatBeginsToMatchComesAtItsPlace()
{
    Table table(letters());
    table.showAbove(2);
    QSignalSpy counts(&table.filter, &RowFilter::countsChanged);
    table.setNumber(1, 7);
    QCOMPARE(table.shown(), QStringLiteral("a b d e"));
    QCOMPARE(counts.count(), 1);
}

void TestRowFilter::anEditDoesNotMoveARowUntilAskedAgain()
{
    Table table(letters());
    table.filter.sort(Number);
    QCOMPARE(table.shown(), QStringLiteral("b c a e d"));
    table.setNumber(0, 9);
    QCOMPARE(table.shown(), QStringLiteral("b c a e d"));
    table.filter.rematch();
    QCOMPARE(table.shown(), QStringLiteral("b c e d a"));
    table.setNumber(3, -1);
    table.filter.sort(Number);
    QCOMPARE(table.shown(), QStringLiteral("d b c e a"));
}

void TestRowFilter::changesAreForwardedWhereTheyAreShown()
{
    Table table(letters());
    table.filter.sort(Number);
    table.showAbove(2); // a e d
    QSignalSpy changed(&table.filter, &QAbstractItemModel::dataChanged);
    emit table.model.dataChanged(table.model.index(0, Name), table.model.index(3, Name));
    QCOMPARE(changed.count(), 2); // a and d; b and c are hidden
    QCOMPARE(changed[0][0].toModelIndex(), table.cell(QStringLiteral("a")));
    QCOMPARE(changed[1][1].toModelIndex(), table.cell(QStringLiteral("d")));
}

void TestRowFilter::headersAreThereWithoutRows()
{
    Table table(letters());
    table.showAbove(9);
    QCOMPARE(table.filter.headerData(Number, Qt::Horizontal).toString(), QStringLiteral("Number"));
    QCOMPARE(table.filter.columnCount(), 2);
}

void TestRowFilter::rowsOfTheSourceComeAndGo()
{
    Table table(letters());
    table.filter.sort(Name, Qt::DescendingOrder);
    table.showAbove(2);
    table.insert(1, QStringLiteral("f"), 6);
    table.insert(0, QStringLiteral("g"), 0);
    QCOMPARE(table.shown(), QStringLiteral("e d a f"));
    table.filter.rematch();
    QCOMPARE(table.shown(), QStringLiteral("f e d a"));
    QCOMPARE(table.filter.totalCount(), 7);
    table.model.removeRows(0, 3); // g, a, f
    QCOMPARE(table.shown(), QStringLiteral("e d"));
    QCOMPARE(table.filter.totalCount(), 4);
    table.model.clear();
    QCOMPARE(table.filter.rowCount(), 0);
}

void TestRowFilter::aSorterMayAnswerLater()
{
    Table table(letters());
    QVector<SortColumn> asked;
    table.filter.setSorter([&asked](const QVector<SortColumn> &columns) { asked = columns; });
    table.showAbove(2);
    table.filter.sort(Number, Qt::DescendingOrder);
    QCOMPARE(asked, (QVector<SortColumn>{ { Number, Qt::DescendingOrder } }));
    QCOMPARE(table.shown(), QStringLiteral("a d e"));
    table.filter.setOrder({ 0, 1 }); // of another time
    QCOMPARE(table.shown(), QStringLiteral("a d e"));
    table.filter.setOrder({ 3, 4, 0, 2, 1 });
    QCOMPARE(table.shown(), QStringLiteral("d e a"));
}

void TestRowFilter::survivesARandomHour()
{
    QRandomGenerator random(20260314);
    QVector<std::pair<QString, int>> rows;
    for (int row = 0; row < 60; ++row)
        rows.append({ QStringLiteral("n%1").arg(row), int(random.bounded(9)) });
    Table table(rows);
    QPersistentModelIndex mark;
    QString marked;
    for (int step = 0; step < 600; ++step) {
        const int row = int(random.bounded(table.model.rowCount()));
        switch (random.bounded(7)) {
        case 0:
            table.showAbove(int(random.bounded(9)));
            break;
        case 1:
            table.filter.setMatch({});
            break;
        case 2:
            table.filter.sort(int(random.bounded(2)),
                random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        case 3:
            table.insert(row, QStringLiteral("i%1").arg(step), int(random.bounded(9)));
            break;
        case 4:
            if (table.model.rowCount() > 20)
                table.model.removeRow(row);
            break;
        case 5:
            table.setNumber(row, int(random.bounded(9)));
            break;
        default:
            if (table.filter.rowCount() > 0) {
                mark = table.filter.index(int(random.bounded(table.filter.rowCount())), Name);
                marked = mark.data().toString();
            }
            break;
        }
        if (mark.isValid())
            QCOMPARE(mark.data().toString(), marked);
        for (int source = 0; source < table.model.rowCount(); ++source) {
            const int shown = table.filter.rowOfSource(source);
            if (shown >= 0)
                QCOMPARE(table.filter.sourceRow(shown), source);
        }
        QCOMPARE(table.filter.totalCount(), table.model.rowCount());
    }
}

QTEST_MAIN(TestRowFilter)
#include "tst_row_filter.moc"
