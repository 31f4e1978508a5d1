// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/source_figures.h"
#include "core/opening/format_registry.h"
#include "tests/ui/ui_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui_test;

class TestSourceFigures : public QObject
{
    Q_OBJECT

private slots:
    void agesAreSaidInTheUnitThatFits_data();
    void agesAreSaidInTheUnitThatFits();
    void theSourcesOwnDateComesBeforeTheFiles();
    void everySourceHasItsFigures();
    void theSampleSaysWhenItWasTaken();
    void aDocumentWithoutSourcesIsOne();
};

void TestSourceFigures::agesAreSaidInTheUnitThatFits_data()
{
    QTest::addColumn<QString>("taken");
    QTest::addColumn<AgeUnit>("unit");
    QTest::addColumn<qint64>("count");
    QTest::newRow("this very moment") << "2026-03-14T12:00:00Z" << AgeUnit::Minutes << qint64(0);
    QTest::newRow("half an hour") << "2026-03-14T11:29:30Z" << AgeUnit::Minutes << qint64(30);
    QTest::newRow("under two hours") << "2026-03-14T10:00:01Z" << AgeUnit::Minutes << qint64(119);
    QTest::newRow("two hours") << "2026-03-14T10:00:00Z" << AgeUnit::Hours << qint64(2);
    QTest::newRow("yesterday") << "2026-03-13T12:00:00Z" << AgeUnit::Hours << qint64(24);
    QTest::newRow("twelve days") << "2026-03-02T11:59:59Z" << AgeUnit::Days << qint64(12);
    QTest::newRow("a year and a half") << "2024-09-14T12:00:00Z" << AgeUnit::Days << qint64(546);
    QTest::newRow("ten years") << "2016-03-14T00:00:00Z" << AgeUnit::Years << qint64(10);
    QTest::newRow("tomorrow") << "2026-03-16T12:00:00Z" << AgeUnit::Days << qint64(-2);
}

void TestSourceFigures::agesAreSaidInTheUnitThatFits()
{
    QFETCH(QString, taken);
    QFETCH(AgeUnit, unit);
    QFETCH(qint64, count);
    const QDateTime now = QDateTime::fromString(QStringLiteral("2026-03-14T12:00:00Z"), Qt::ISODate);
    const Age age = ageOf(QDateTime::fromString(taken, Qt::ISODate), now);
    QCOMPARE(age.unit, unit);
    QCOMPARE(age.count, count);
}

void TestSourceFigures::theSourcesOwnDateComesBeforeTheFiles()
{
    LoadedFile file = disputedFile();
    const qint64 modified = 1700000000000;
    for (ReadFile &read : file.files)
        read.modified = modified;
    file.cluster.sources[1].taken = QStringLiteral("2026-03-14T02:17:45Z");
    const QVector<SourceFigures> figures = sourceFigures(file);
    QCOMPARE(figures.size(), 2);
    QCOMPARE(figures[0].taken.toMSecsSinceEpoch(), modified);
    QVERIFY(figures[0].isDateOfFile);
    QCOMPARE(figures[1].taken.toString(Qt::ISODate), file.cluster.sources[1].taken);
    QVERIFY(!figures[1].isDateOfFile);
}

void TestSourceFigures::everySourceHasItsFigures()
{
    const QVector<SourceFigures> figures = sourceFigures(disputedFile());
    QCOMPARE(figures[0].name, QStringLiteral("cluster.reg"));
    QCOMPARE(figures[0].kind, QStringLiteral("reg"));
    QCOMPARE(figures[0].size, 1);
    QVERIFY(figures[0].isDatabase);
    QVERIFY(!figures[0].taken.isValid());
    QCOMPARE(figures[1].name, QStringLiteral("GetCluster.XML"));
    QVERIFY(!figures[1].isDatabase);
}

void TestSourceFigures::theSampleSaysWhenItWasTaken()
{
    const QVector<SourceFigures> figures = sourceFigures(bundledSample());
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].kind, QStringLiteral("snapshot"));
    QCOMPARE(figures[0].taken.toString(Qt::ISODate), QStringLiteral("2026-03-14T02:17:45Z"));
    QVERIFY(figures[0].size > 0);
    QVERIFY(!figures[0].recognised.isEmpty());
}

void TestSourceFigures::aDocumentWithoutSourcesIsOne()
{
    const QVector<SourceFigures> figures = sourceFigures(mixedFile());
    QCOMPARE(figures.size(), 1);
    QCOMPARE(figures[0].kind, QStringLiteral("snapshot"));
    QCOMPARE(figures[0].size, -1);
}

QTEST_GUILESS_MAIN(TestSourceFigures)
#include "tst_source_figures.moc"
