// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/reading/foreign_formats.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

class TestForeignFormats : public QObject
{
    Q_OBJECT

private slots:
    void namesWhatWouldWork_data();
    void namesWhatWouldWork();
    void logLinesAreTold_data();
    void logLinesAreTold();
    void bytesAreTold();
};

void TestForeignFormats::namesWhatWouldWork_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("todo");
    QTest::newRow("a cluster log")
        << u"00000f2c.00001a38::2026/03/14-02:17:45.123 INFO  [CS] Starting\r\n"_s
        << u"cluster log"_s << u"clusprop collector"_s;
    QTest::newRow("a cluster log of later versions")
        << u"[=== Cluster ===]\r\n\r\nName,Id\r\n"_s << u"cluster log"_s << u"clusprop collector"_s;
    QTest::newRow("properties from cluster.exe")
        << u"Listing properties for 'CONTOSO-CL01':\r\n\r\nT  Cluster  Name  Value\r\n"_s
        << u"cluster.exe"_s << u"Get-Cluster | Export-Clixml"_s;
    QTest::newRow("private properties from cluster.exe")
        << u"Listing private properties for 'Disk 1':\r\n"_s << u"cluster.exe"_s
        << u"Get-ClusterParameter | Export-Clixml"_s;
    QTest::newRow("metrics") << u"windows_mscluster_cluster_backup_in_progress{name=\"X\"} 1\n"_s
                             << u"metrics"_s << u"clusprop collector"_s;
    QTest::newRow("a web page") << u"<!DOCTYPE html><html><body>Get-Cluster</body></html>"_s
                                << u"HTML"_s << u"Export-Clixml"_s;
    QTest::newRow("JSON of something else") << u" {\"a\": 1}"_s << u"JSON"_s << u"Export-Clixml"_s;
    QTest::newRow("a snapshot where bytes are wanted")
        << u"{\n \"snapshot\": \"cluster-properties\" }"_s << u"snapshot"_s << u"clusprop show"_s;
    QTest::newRow("a decoded list") << u"{ \"kind\": \"property-list\" }"_s
                                    << u"decoded property list"_s << u"clusprop encode"_s;
    QTest::newRow("prose") << u"Dear colleague,\nplease find attached\n"_s << u"a text"_s
                           << u"reg export"_s;
}

void TestForeignFormats::namesWhatWouldWork()
{
    QFETCH(QString, text);
    QFETCH(QString, what);
    QFETCH(QString, todo);
    const ForeignFormat format = foreignFormat(text.toUtf8(), text);
    QVERIFY2(format.what.contains(what), qPrintable(format.what));
    QVERIFY2(format.todo.contains(todo), qPrintable(format.todo));
}

void TestForeignFormats::logLinesAreTold_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isLog");
    QTest::newRow("as Windows writes it")
        << u"0000BD4a.00000fdc::2020/07/01-10:00:00.000 ERR   [RES] x"_s << true;
    QTest::newRow("decimal letters only")
        << u"0000bd4z.00000fdc::2020/07/01-10:00:00.000 ERR x"_s << false;
    QTest::newRow("no date") << u"00000bd4.00000fdc::something else altogether, really"_s << false;
    QTest::newRow("cut short") << u"00000bd4.00000fdc::2020/07/01"_s << false;
}

void TestForeignFormats::logLinesAreTold()
{
    QFETCH(QString, line);
    QFETCH(bool, isLog);
    const QString text = u"some heading\r\n\r\n"_s + line + u"\r\n"_s;
    QCOMPARE(foreignFormat(text.toUtf8(), text).what.contains(u"cluster log"), isLog);
}

void TestForeignFormats::bytesAreTold()
{
    QVERIFY(foreignFormat({}, {}).what.contains(u"empty"));
    QVERIFY(foreignFormat({}, {}).todo.contains(u"again"));
    QVERIFY(foreignFormat("regf\1", {}).what.contains(u"hive"));
    QVERIFY(foreignFormat("PK\x03\x04\x14", {}).what.contains(u"zip"));
    QVERIFY(foreignFormat("PK\x03\x04\x14", {}).todo.contains(u"folder"));
    QVERIFY(foreignFormat("\xDE\xAD\xBE\xEF", {}).todo.contains(u"--as"));
}

QTEST_GUILESS_MAIN(TestForeignFormats)
#include "tst_foreign_formats.moc"
