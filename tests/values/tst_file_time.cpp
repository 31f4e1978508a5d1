// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/file_time.h"

#include <QtTest>

#include <limits>

using namespace clusprop;

Q_DECLARE_METATYPE(clusprop::TimePart)

namespace {

constexpr int hour = 3600;

quint64 ticks(const char *text)
{
    return *fileTimeFromText(QString::fromLatin1(text));
}

} // namespace

class TestFileTime : public QObject
{
    Q_OBJECT

private slots:
    void offsetsAreExact_data();
    void offsetsAreExact();
    void whatHasNoDateOnThatClockHasNone();
    void aTextWithoutOffsetIsOfTheGivenClock();
    void partsAreFoundInTheText_data();
    void partsAreFoundInTheText();
    void steps_data();
    void steps();
    void stepsEndWhereDatesEnd();
    void localTimeFollowsTheComputersZone();
};

void TestFileTime::offsetsAreExact_data()
{
    QTest::addColumn<quint64>("count");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("text");
    QTest::newRow("ahead") << ticks("2026-03-14T02:17:45.1234567Z") << 2 * hour
                           << "2026-03-14T04:17:45.1234567+02:00";
    QTest::newRow("behind, the day before")
        << ticks("2026-03-14T02:17:45Z") << -(9 * hour + 1800) << "2026-03-13T16:47:45-09:30";
    QTest::newRow("the first moment") << quint64(0) << 0 << "1601-01-01T00:00:00+00:00";
    QTest::newRow("the last moment")
        << quint64(std::numeric_limits<qint64>::max()) << 0 << "30828-09-14T02:48:05.4775807+00:00";
}

void TestFileTime::offsetsAreExact()
{
    QFETCH(quint64, count);
    QFETCH(int, offset);
    QFETCH(QString, text);
    QCOMPARE(fileTimeText(count, offset), text);
    QCOMPARE(fileTimeFromText(text), std::optional(count));
}

void TestFileTime::whatHasNoDateOnThatClockHasNone()
{
    QCOMPARE(fileTimeText(0, -hour), QString());
    QCOMPARE(fileTimeText(std::numeric_limits<qint64>::max(), hour), QString());
    QCOMPARE(fileTimeText(std::numeric_limits<quint64>::max(), 0), QString());
}

void TestFileTime::aTextWithoutOffsetIsOfTheGivenClock()
{
    QCOMPARE(fileTimeFromText(u"2026-03-14 04:17:45", 2 * hour), ticks("2026-03-14T02:17:45Z"));
    QCOMPARE(fileTimeFromText(u"2026-03-14 04:17:45Z", 2 * hour), ticks("2026-03-14T04:17:45Z"));
}

void TestFileTime::partsAreFoundInTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::addColumn<TimePart>("part");
    const QString usual = QStringLiteral("2026-03-14T02:17:45.1234567Z");
    QTest::newRow("start") << usual << 0 << TimePart::Year;
    QTest::newRow("behind the month") << usual << 7 << TimePart::Month;
    QTest::newRow("day") << usual << 9 << TimePart::Day;
    QTest::newRow("hour") << usual << 12 << TimePart::Hour;
    QTest::newRow("minute") << usual << 15 << TimePart::Minute;
    QTest::newRow("second") << usual << 18 << TimePart::Second;
    QTest::newRow("fraction") << usual << 23 << TimePart::Fraction;
    QTest::newRow("month of a late year") << "30828-09-14T02:48:05Z" << 8 << TimePart::Month;
}

void TestFileTime::partsAreFoundInTheText()
{
    QFETCH(QString, text);
    QFETCH(int, position);
    QFETCH(TimePart, part);
    QCOMPARE(timePartAt(text, position), part);
}

void TestFileTime::steps_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("offset");
    QTest::addColumn<TimePart>("part");
    QTest::addColumn<int>("by");
    QTest::addColumn<QString>("to");
    QTest::newRow("100 ns") << "2026-03-14T02:17:45.0000001Z" << 0 << TimePart::Fraction << -1
                            << "2026-03-14T02:17:45Z";
    QTest::newRow("a second over midnight")
        << "2026-02-28T23:59:59Z" << 0 << TimePart::Second << 1 << "2026-03-01T00:00:00Z";
    QTest::newRow("a month to a shorter one")
        << "2026-01-31T12:00:00Z" << 0 << TimePart::Month << 1 << "2026-02-28T12:00:00Z";
    QTest::newRow("a year from a leap day")
        << "2024-02-29T12:00:00Z" << 0 << TimePart::Year << 1 << "2025-02-28T12:00:00Z";
    QTest::newRow("a month by the clock of the offset")
        << "2026-01-31T23:30:00Z" << hour << TimePart::Month << 1 << "2026-02-28T23:30:00Z";
}

void TestFileTime::steps()
{
    QFETCH(QString, from);
    QFETCH(int, offset);
    QFETCH(TimePart, part);
    QFETCH(int, by);
    QFETCH(QString, to);
    const auto later = steppedFileTime(*fileTimeFromText(from), offset, part, by);
    QVERIFY(later);
    QCOMPARE(fileTimeText(*later), to);
}

void TestFileTime::stepsEndWhereDatesEnd()
{
    QVERIFY(!steppedFileTime(0, 0, TimePart::Fraction, -1));
    QVERIFY(!steppedFileTime(0, 0, TimePart::Year, -1));
    const quint64 last = std::numeric_limits<qint64>::max();
    QVERIFY(!steppedFileTime(last, 0, TimePart::Fraction, 1));
    QVERIFY(!steppedFileTime(last, 0, TimePart::Year, 1));
    QVERIFY(!steppedFileTime(last + 1, 0, TimePart::Second, -1));
}

void TestFileTime::localTimeFollowsTheComputersZone()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    QCOMPARE(localOffset(ticks("2026-01-15T12:00:00Z")), hour);
    QCOMPARE(localOffset(ticks("2026-07-15T12:00:00Z")), 2 * hour);
    // The clock shows 01:30 before it is put forward at 02:00.
    QCOMPARE(localOffsetAt(ticks("2026-03-29T01:30:00Z")), hour);
    QCOMPARE(localOffsetAt(ticks("2026-03-29T03:30:00Z")), 2 * hour);
    qputenv("TZ", "UTC");
    tzset();
    QCOMPARE(localOffset(ticks("2026-07-15T12:00:00Z")), 0);
}

QTEST_GUILESS_MAIN(TestFileTime)
#include "tst_file_time.moc"
