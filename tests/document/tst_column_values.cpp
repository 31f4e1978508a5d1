// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/column_values.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using namespace clusprop;

namespace {

Property number(quint32 value)
{
    Property made;
    made.name = QStringLiteral("Weight");
    made.values = { dwordValue(value) };
    return made;
}

Property cut()
{
    Property made = number(1);
    made.knowledge = Knowledge::Cut;
    return made;
}

/// What one letter of a test row stands for: a digit is that number, '-' nothing stored, 'c' a
/// value that is cut.
void put(ColumnValues &column, const QString &letters)
{
    for (qsizetype row = 0; row < letters.size(); ++row) {
        const Property stored = letters[row] == u'c'
            ? cut()
            : number(static_cast<quint32>(letters[row].digitValue()));
        column.set(row, letters[row] == u'-' ? nullptr : &stored);
    }
}

/// "4 of 5 have 1", or nothing.
QString words(const ColumnValues &column)
{
    const std::optional<Majority> majority = column.majority();
    if (!majority)
        return {};
    Property probe;
    probe.values = majority->values;
    return QStringLiteral("%1 of %2 have %3")
        .arg(majority->count)
        .arg(majority->of)
        .arg(numberOf(probe).value_or(99));
}

} // namespace

class TestColumnValues final : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheMajority_data();
    void tellsTheMajority();
    void followsEdits_data();
    void followsEdits();
    void agreesWithCountingAnew();
    void tellsFormatsApart();
};

void TestColumnValues::tellsTheMajority_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<QString>("majority");
    QTest::addColumn<QString>("outliers"); // by row, 'x' or '.'
    QTest::addColumn<bool>("mixed");
    QTest::newRow("no rows") << ""
                             << ""
                             << "" << false;
    QTest::newRow("nothing stored") << "----"
                                    << ""
                                    << "...." << false;
    QTest::newRow("all the same") << "111"
                                  << "3 of 3 have 1"
                                  << "..." << false;
    QTest::newRow("one differs") << "11112"
                                 << "4 of 5 have 1"
                                 << "....x" << true;
    QTest::newRow("two objects have no majority") << "11"
                                                  << ""
                                                  << ".." << false;
    QTest::newRow("two of many store it") << "11----"
                                          << ""
                                          << "......" << true;
    QTest::newRow("exactly half is not more than half") << "1122"
                                                        << ""
                                                        << "...." << true;
    QTest::newRow("the greatest share is no majority") << "11123"
                                                       << "3 of 5 have 1"
                                                       << "...xx" << true;
    QTest::newRow("all differ") << "12345"
                                << ""
                                << "....." << true;
    QTest::newRow("not stored is no value of its own") << "111-2"
                                                       << "3 of 4 have 1"
                                                       << "....x" << true;
    QTest::newRow("a cut value takes no part") << "111cc"
                                               << "3 of 3 have 1"
                                               << "....." << true;
}

void TestColumnValues::tellsTheMajority()
{
    QFETCH(QString, rows);
    QFETCH(QString, majority);
    QFETCH(QString, outliers);
    QFETCH(bool, mixed);
    ColumnValues column(rows.size());
    put(column, rows);
    QCOMPARE(words(column), majority);
    QCOMPARE(column.isMixed(), mixed);
    for (qsizetype row = 0; row < rows.size(); ++row)
        QCOMPARE(column.isOutlier(row), outliers[row] == u'x');
}

void TestColumnValues::followsEdits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("majority");
    QTest::newRow("a second value joins it") << "1112"
                                             << "1111"
                                             << "4 of 4 have 1";
    QTest::newRow("the majority turns") << "11122"
                                        << "12222"
                                        << "4 of 5 have 2";
    QTest::newRow("the majority is lost to another value") << "1112"
                                                           << "1122"
                                                           << "";
    QTest::newRow("taking one away lifts what was half") << "1122"
                                                         << "112-"
                                                         << "2 of 3 have 1";
    QTest::newRow("taking away leaves too few") << "111"
                                                << "11-"
                                                << "";
    QTest::newRow("a third object makes two a majority") << "11-"
                                                         << "112"
                                                         << "2 of 3 have 1";
    QTest::newRow("a new object ends it") << "112-"
                                          << "1123"
                                          << "";
    QTest::newRow("all is taken away") << "1111"
                                       << "----"
                                       << "";
}

void TestColumnValues::followsEdits()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, majority);
    ColumnValues column(before.size());
    put(column, before);
    const QString first = words(column);
    put(column, after);
    QCOMPARE(words(column), majority);
    put(column, before);
    QCOMPARE(words(column), first);
}

void TestColumnValues::agreesWithCountingAnew()
{
    QRandomGenerator random(7);
    constexpr int rows = 9;
    ColumnValues column(rows);
    QString letters(rows, u'-');
    for (int step = 0; step < 5000; ++step) {
        letters[random.bounded(rows)] = QStringLiteral("-c0011123")[random.bounded(9)];
        put(column, letters);
        std::map<QChar, int> counts;
        for (const QChar letter : std::as_const(letters)) {
            if (letter.isDigit())
                ++counts[letter];
        }
        int stored = 0;
        for (const auto &[letter, count] : counts)
            stored += count;
        QString expected;
        for (const auto &[letter, count] : counts) {
            if (stored >= ColumnValues::fewest && 2 * count > stored)
                expected = QStringLiteral("%1 of %2 have %3").arg(count).arg(stored).arg(letter);
        }
        QCOMPARE(words(column), expected);
        QCOMPARE(column.storedCount(), stored);
        QCOMPARE(column.distinctCount(), static_cast<int>(counts.size()));
    }
}

void TestColumnValues::tellsFormatsApart()
{
    ColumnValues column(4);
    Property wide = number(1);
    wide.values = { largeValue(1) };
    const Property narrow = number(1);
    for (qsizetype row = 0; row < 3; ++row)
        column.set(row, &narrow);
    column.set(3, &wide);
    QVERIFY(column.isOutlier(3));
    QCOMPARE(column.distinctCount(), 2);
}

QTEST_GUILESS_MAIN(TestColumnValues)
#include "tst_column_values.moc"
