// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What reports say, and that every form says it.

#include "tests/exporters/export_support.h"
#include "tests/exporters/html_check.h"

#include "core/exporters/html_text.h"
#include "core/exporters/markdown_text.h"
#include "core/exporters/report_facts.h"
#include "core/opening/format_registry.h"
#include "core/values/csv_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::export_test;

namespace {

/// A volume out of backup, and a value of the cluster that is reset.
void takeEdited(Subject &subject)
{
    subject.before = bundledSample().cluster;
    subject.after = subject.before;
    const int volume = findObjects(subject.after, u"volume:Volume3").objects.first();
    applyEdit(subject.after,
        makeSet(subject.after, volume, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(0)));
    const PropertyList &common = subject.after.objects.first().list(Scope::Common);
    applyEdit(subject.after,
        makeReset(subject.after, 0, Scope::Common, common.indexOf(u"QuarantineDuration")));
    subject.request.title = QStringLiteral("CONTOSO");
    subject.ask(Extent::Changes);
    subject.request.changes.last().comment = QStringLiteral("ticket 4711");
    subject.request.changes.last().allowedFor = QStringLiteral("no backup runs");
}

QString made(const Subject &subject, const QString &word)
{
    const Exported product = findExporter(word)->make(subject.request);
    return product ? QString::fromUtf8(product->files.first().bytes) : product.error();
}

} // namespace

class TestReports : public QObject
{
    Q_OBJECT

private slots:
    void csvCells_data();
    void csvCells();
    void markdownCode_data();
    void markdownCode();
    void markdownProse_data();
    void markdownProse();
    void escapesForHtml();
    void tellsChangesInEveryForm_data();
    void tellsChangesInEveryForm();
    void jsonOfChangesJudgesThem();
    void wholeReportCountsDeviations();
    void contentsLinkToEveryObject();
    void onlyWhatIsWanted();
    void refusesNothing_data();
    void refusesNothing();
};

void TestReports::csvCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("text") << QStringLiteral("a b") << QByteArray("a b");
    QTest::newRow("nothing") << QString() << QByteArray();
    QTest::newRow("comma") << QStringLiteral("a,b") << QByteArray("\"a,b\"");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QByteArray("\"a\"\"b\"");
    QTest::newRow("line end") << QStringLiteral("a\r\nb") << QByteArray("a\\r\\nb");
    QTest::newRow("blank in front") << QStringLiteral(" a") << QByteArray("\" a\"");
    QTest::newRow("whole number") << QStringLiteral("12") << QByteArray("12");
    QTest::newRow("negative number") << QStringLiteral("-12") << QByteArray("-12");
    QTest::newRow("decimal number") << QStringLiteral("-0.5") << QByteArray("-0.5");
    QTest::newRow("minus and more") << QStringLiteral("-12-1") << QByteArray("'-12-1");
    QTest::newRow("minus alone") << QStringLiteral("-") << QByteArray("'-");
    QTest::newRow("number with a plus") << QStringLiteral("+12") << QByteArray("'+12");
    QTest::newRow("formula behind a blank") << QStringLiteral(" =1") << QByteArray("' =1");
    QTest::newRow("full-width at") << QStringLiteral("\uff20x") << QByteArray("'\xef\xbc\xa0x");
    QTest::newRow("minus sign") << QStringLiteral("\u22121") << QByteArray("'\xe2\x88\x92"
                                                                               "1");
    QTest::newRow("behind a semicolon") << QStringLiteral("a;=1") << QByteArray("\"a;'=1\"");
    QTest::newRow("tab in front") << QStringLiteral("\t=1") << QByteArray("\\t=1");
}

void TestReports::csvCells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
    QCOMPARE(csvLine({ text, QStringLiteral("x") }), cell + ",x\r\n");
}

void TestReports::markdownCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::newRow("text") << QStringLiteral("a_b*c") << QStringLiteral("`a_b*c`");
    QTest::newRow("nothing") << QString() << QString();
    QTest::newRow("fence") << QStringLiteral("a`b") << QStringLiteral("``a`b``");
    QTest::newRow("fence at the end") << QStringLiteral("a``") << QStringLiteral("``` a`` ```");
    QTest::newRow("blanks at both ends") << QStringLiteral(" a ") << QStringLiteral("`  a  `");
    QTest::newRow("blank at one end") << QStringLiteral(" a") << QStringLiteral("` a`");
    QTest::newRow("blanks alone") << QStringLiteral("  ") << QStringLiteral("`  `");
    QTest::newRow("pipe") << QStringLiteral("a|b") << QStringLiteral("`a`&#124;`b`");
    QTest::newRow("pipe behind a backslash") << QStringLiteral("a\\|b") << QStringLiteral("`a\\`&#124;`b`");
    QTest::newRow("line end") << QStringLiteral("a\nb") << QStringLiteral("`a\\nb`");
}

void TestReports::markdownCode()
{
    QFETCH(QString, text);
    QFETCH(QString, code);
    QCOMPARE(clusprop::markdownCode(text), code);
}

void TestReports::markdownProse_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("prose");
    QTest::newRow("sentence") << QStringLiteral("After 10 min, if \u00e4ndern (see above): yes!")
                              << QStringLiteral("After 10 min, if \u00e4ndern (see above): yes!");
    QTest::newRow("name") << QStringLiteral("see BLOCK_SIZE") << QStringLiteral("see `BLOCK_SIZE`");
    QTest::newRow("address") << QStringLiteral("at https://a.example/b now")
                             << QStringLiteral("at `https://a.example/b` now");
    QTest::newRow("host") << QStringLiteral("www.a.example") << QStringLiteral("`www.a.example`");
    QTest::newRow("mention") << QStringLiteral("by @x #1") << QStringLiteral("by `@x` `#1`");
    QTest::newRow("element") << QStringLiteral("a <b> c") << QStringLiteral("a `<b>` c");
}

void TestReports::markdownProse()
{
    QFETCH(QString, text);
    QFETCH(QString, prose);
    QCOMPARE(clusprop::markdownProse(text), prose);
}

void TestReports::escapesForHtml()
{
    QCOMPARE(htmlEscaped(u"<a href=\"x\" & 'y'>\n\u202e"),
        QStringLiteral("&lt;a href=&quot;x&quot; &amp; &#39;y&#39;&gt;\\n\\u202e"));
}

void TestReports::tellsChangesInEveryForm_data()
{
    QTest::addColumn<QString>("word");
    for (const char *word : { "html", "markdown", "csv" })
        QTest::newRow(word) << QString::fromLatin1(word);
}

void TestReports::tellsChangesInEveryForm()
{
    QFETCH(QString, word);
    Subject subject;
    takeEdited(subject);
    const QString text = made(subject, word);
    for (const char *said : { "BackupInProgress", "1 (VolumeBackupInProgress)", "0 (VolumeBackupNone)",
             "QuarantineDuration", "7200 (2 h)", "not stored", "reset", "DWORD", "high", "raised",
             "at once", "not known", "ticket 4711", "no backup runs", "can be damaged" })
        QVERIFY2(text.contains(QLatin1String(said)), said);
}

void TestReports::jsonOfChangesJudgesThem()
{
    Subject subject;
    takeEdited(subject);
    const QJsonDocument document = QJsonDocument::fromJson(made(subject, QStringLiteral("json")).toUtf8());
    QCOMPARE(document[u"title"].toString(), QStringLiteral("CONTOSO"));
    QCOMPARE(document[u"rollback"].toBool(true), false);
    const QJsonArray changes = document[u"changes"].toArray();
    QCOMPARE(changes.size(), 2);
    const QJsonObject reset = changes[0].toObject();
    QCOMPARE(reset[u"new"], QJsonValue(QJsonValue::Null));
    QCOMPARE(reset[u"risk"].toString(), QStringLiteral("raised"));
    QVERIFY(!reset.contains(u"comment"));
    const QJsonObject backup = changes[1].toObject();
    QCOMPARE(backup[u"object"].toString(), QStringLiteral("volume:C:\\ClusterStorage\\Volume3"));
    QCOMPARE(backup[u"old"].toInt(), 1);
    QCOMPARE(backup[u"new"].toInt(-1), 0);
    QCOMPARE(backup[u"risk"].toString(), QStringLiteral("high"));
    QCOMPARE(backup[u"inForce"].toString(), QStringLiteral("atOnce"));
    QCOMPARE(backup[u"comment"].toString(), QStringLiteral("ticket 4711"));
    QCOMPARE(backup[u"allowedFor"].toString(), QStringLiteral("no backup runs"));
    QVERIFY(!backup[u"riskReasons"].toArray().isEmpty());
}

void TestReports::wholeReportCountsDeviations()
{
    Subject subject;
    takeEdited(subject);
    subject.request.extent = Extent::Whole;
    const auto report = reportOf(subject.request);
    QVERIFY(report);
    int properties = 0;
    int deviations = 0;
    for (const ReportObject &object : report->objects) {
        for (const ReportProperty &property : object.properties) {
            ++properties;
            deviations += property.state.contains(QStringLiteral("differs from")) ? 1 : 0;
        }
    }
    QCOMPARE(report->properties, properties);
    QCOMPARE(report->deviations, deviations);
    QVERIFY(deviations > 50 && deviations < properties);
    const QString totals = QStringLiteral("%1 properties of %2 objects, %3 differ from the documented default")
                               .arg(properties)
                               .arg(subject.after.objects.size())
                               .arg(deviations);
    QCOMPARE(report->facts.last().text, totals);
    QVERIFY(made(subject, QStringLiteral("markdown")).contains(totals));
    QCOMPARE(made(subject, QStringLiteral("html")).count(QStringLiteral("class=\"deviates\"")), deviations);
}

void TestReports::contentsLinkToEveryObject()
{
    Subject subject;
    takeEdited(subject);
    subject.request.extent = Extent::Whole;
    const QString page = made(subject, QStringLiteral("html"));
    QVERIFY2(HtmlReader().read(page).problem.isEmpty(), qPrintable(HtmlReader().read(page).problem));
    for (int object = 0; object < subject.after.objects.size(); ++object) {
        QCOMPARE(page.count(QStringLiteral("href=\"#o%1\"").arg(object)), 1);
        QCOMPARE(page.count(QStringLiteral("<section id=\"o%1\">").arg(object)), 1);
    }
}

void TestReports::onlyWhatIsWanted()
{
    Subject subject;
    takeEdited(subject);
    subject.request.properties = { QStringLiteral("quarantineduration") };
    const auto changes = reportOf(subject.request);
    QVERIFY(changes);
    QCOMPARE(changes->changes.size(), 1);
    subject.request.extent = Extent::Whole;
    subject.request.properties = { QStringLiteral("SameSubnetDelay") };
    const auto whole = reportOf(subject.request);
    QVERIFY(whole);
    QCOMPARE(whole->objects.size(), 1);
    QCOMPARE(whole->properties, 1);
}

void TestReports::refusesNothing_data()
{
    QTest::addColumn<QString>("word");
    for (const ExporterRow &row : exporterRows())
        QTest::newRow(qPrintable(QString::fromUtf16(row.word))) << QString::fromUtf16(row.word);
}

void TestReports::refusesNothing()
{
    QFETCH(QString, word);
    const ExporterRow *row = findExporter(word);
    Subject subject;
    subject.ask(row->takesChanges ? Extent::Changes : Extent::Whole);
    const Exported product = row->make(subject.request);
    QVERIFY(!product);
    QVERIFY2(product.error().size() > 10 && !product.error().endsWith(u'.'), qPrintable(product.error()));
}

QTEST_GUILESS_MAIN(TestReports)

#include "tst_reports.moc"
