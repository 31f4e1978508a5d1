// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// What stands in the SARIF text. That it is valid by the schema is tested in tests/sarif.

#include "core/checking/sarif.h"
#include "core/opening/format_registry.h"
#include "core/policy/policy_check.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>
#include <QtTest>

using namespace clusprop;

namespace {

QJsonObject runOf(const CheckReport &report)
{
    const QJsonDocument log = QJsonDocument::fromJson(sarifText(report, QStringLiteral("1.2.3")));
    return log[u"runs"].toArray().at(0).toObject();
}

QJsonObject resultOf(const ReportedFinding &finding)
{
    CheckReport report;
    report.findings = { finding };
    return runOf(report)[u"results"].toArray().at(0).toObject();
}

ReportedFinding finding()
{
    ReportedFinding made;
    made.severity = Severity::Warning;
    made.rule = QStringLiteral("range");
    made.object = QStringLiteral("node:HV01");
    made.property = QStringLiteral("NodeWeight");
    made.message = QStringLiteral("7 is too much");
    made.file = QStringLiteral("a b/c.reg");
    made.line = 12;
    return made;
}

} // namespace

class TestSarif : public QObject
{
    Q_OBJECT

private slots:
    void namesToolAndRules();
    void placesAResult();
    void placesAByte();
    void findingsWithoutFileHaveNone();
    void pathsBecomeReferences_data();
    void pathsBecomeReferences();
    void messagesHoldNothingThatActs_data();
    void messagesHoldNothingThatActs();
    void brokenInputIsNoSuccess();
    void everyRuleOfThePolicyIsListed();
    void collectsWhatReadingNoticed();
    void largeTextsPass();
};

void TestSarif::namesToolAndRules()
{
    CheckReport report;
    report.findings = { finding(), finding() };
    report.findings[1].rule = QStringLiteral("format");
    const QJsonObject driver = runOf(report)[u"tool"].toObject()[u"driver"].toObject();
    QCOMPARE(driver[u"name"].toString(), QStringLiteral("clusprop"));
    QCOMPARE(driver[u"version"].toString(), QStringLiteral("1.2.3"));
    const QJsonArray rules = driver[u"rules"].toArray();
    QCOMPARE(rules.size(), 2);
    QCOMPARE(rules[1][u"id"].toString(), QStringLiteral("format"));
    QVERIFY(!rules[1][u"shortDescription"][u"text"].toString().isEmpty());
    QVERIFY(!rules[1][u"help"][u"text"].toString().isEmpty());
    QCOMPARE(rules[1][u"defaultConfiguration"][u"level"].toString(), QStringLiteral("warning"));
    const QJsonArray results = runOf(report)[u"results"].toArray();
    QCOMPARE(results[1][u"ruleIndex"].toInt(), 1);
}

void TestSarif::placesAResult()
{
    const QJsonObject result = resultOf(finding());
    QCOMPARE(result[u"ruleId"].toString(), QStringLiteral("range"));
    QCOMPARE(result[u"ruleIndex"].toInt(-1), 0);
    QCOMPARE(result[u"level"].toString(), QStringLiteral("warning"));
    QCOMPARE(result[u"message"][u"text"].toString(), QStringLiteral("7 is too much."));
    const QJsonValue location = result[u"locations"].toArray().at(0);
    QCOMPARE(location[u"physicalLocation"][u"artifactLocation"][u"uri"].toString(),
        QStringLiteral("a%20b/c.reg"));
    QCOMPARE(location[u"physicalLocation"][u"artifactLocation"][u"index"].toInt(-1), 0);
    QCOMPARE(location[u"physicalLocation"][u"region"][u"startLine"].toInt(), 12);
    const QJsonArray logical = location[u"logicalLocations"].toArray();
    QCOMPARE(logical.size(), 2);
    QCOMPARE(logical[0][u"name"].toString(), QStringLiteral("HV01"));
    QCOMPARE(logical[0][u"fullyQualifiedName"].toString(), QStringLiteral("node:HV01"));
    QCOMPARE(logical[1][u"fullyQualifiedName"].toString(), QStringLiteral("node:HV01/NodeWeight"));
}

void TestSarif::placesAByte()
{
    ReportedFinding made = finding();
    made.line = -1;
    made.offset = 0;
    made.length = 28;
    const QJsonValue region
        = resultOf(made)[u"locations"].toArray().at(0)[u"physicalLocation"][u"region"];
    QCOMPARE(region[u"byteOffset"].toInt(-1), 0);
    QCOMPARE(region[u"byteLength"].toInt(-1), 28);
    QVERIFY(region[u"startLine"].isUndefined());
}

void TestSarif::findingsWithoutFileHaveNone()
{
    ReportedFinding made = finding();
    made.file.clear();
    const QJsonValue location = resultOf(made)[u"locations"].toArray().at(0);
    QVERIFY(location[u"physicalLocation"].isUndefined());
    QCOMPARE(location[u"logicalLocations"].toArray().size(), 2);
}

void TestSarif::pathsBecomeReferences_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("uri");
    const auto row = [](const char *path, const char *uri) {
        QTest::newRow(path) << QString::fromUtf8(path) << QString::fromLatin1(uri);
    };
    row("a.json", "a.json");
    row("./a/../b.json", "./a/../b.json");
    row("a b#c?d%e.json", "a%20b%23c%3Fd%25e.json");
    row("Größe.json", "Gr%C3%B6%C3%9Fe.json");
    row("C:list.bin", "C%3Alist.bin");
    row("a\"<>\n.json", "a%22%3C%3E%0A.json");
    row("[x].json", "%5Bx%5D.json");
    row("/tmp/a b#c?d%e.json", "file:///tmp/a%20b%23c%3Fd%25e.json");
    row("-", "-");
}

void TestSarif::pathsBecomeReferences()
{
    QFETCH(QString, path);
    const QString uri = uriOfPath(path);
    QTEST(uri, "uri");
    const QUrl url(uri, QUrl::StrictMode);
    QVERIFY(url.isValid());
    QCOMPARE(url.path(QUrl::FullyDecoded), path);
}

void TestSarif::messagesHoldNothingThatActs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("placeholder") << QStringLiteral("{0} of {1}")
                                 << QStringLiteral("{{0}} of {{1}}");
    QTest::newRow("link") << QStringLiteral("[x](1)") << QStringLiteral("[x\\](1)");
    QTest::newRow("brackets") << QStringLiteral("a[0] (b)") << QStringLiteral("a[0] (b)");
    QTest::newRow("line break") << QStringLiteral("a\nb") << QStringLiteral("a\\nb");
    QTest::newRow("escape character") << QStringLiteral("\x1b[31m") << QStringLiteral("\\x1b[31m");
    QTest::newRow("mark of direction")
        << QStringLiteral("a") + QChar(0x202E) << QStringLiteral("a\\u202e");
    QTest::newRow("half of a pair")
        << QStringLiteral("a") + QChar(0xD800) << QStringLiteral("a\\ud800");
    QTest::newRow("quotation mark") << QStringLiteral("\"") << QStringLiteral("\"");
}

void TestSarif::messagesHoldNothingThatActs()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    QCOMPARE(sarifMessage(text), message);
    ReportedFinding made = finding();
    made.message = text;
    QCOMPARE(resultOf(made)[u"message"][u"text"].toString(), message + u'.');
}

void TestSarif::brokenInputIsNoSuccess()
{
    CheckReport report;
    QCOMPARE(runOf(report)[u"invocations"].toArray().at(0)[u"executionSuccessful"].toBool(), true);
    report.isComplete = false;
    report.exitCode = 4;
    LoadError error;
    error.file = QStringLiteral("broken.reg");
    error.where = QStringLiteral("7");
    error.what = QStringLiteral("it is broken");
    error.todo = QStringLiteral("get it again");
    report.findings = { findingOf(error) };
    const QJsonObject run = runOf(report);
    QCOMPARE(run[u"invocations"].toArray().at(0)[u"executionSuccessful"].toBool(true), false);
    QCOMPARE(run[u"invocations"].toArray().at(0)[u"exitCode"].toInt(), 4);
    const QJsonValue result = run[u"results"].toArray().at(0);
    QCOMPARE(result[u"message"][u"text"].toString(), QStringLiteral("it is broken; get it again."));
    QCOMPARE(
        result[u"locations"].toArray().at(0)[u"physicalLocation"][u"region"][u"startLine"].toInt(),
        7);
    QCOMPARE(run[u"artifacts"].toArray().at(0)[u"location"][u"uri"].toString(),
        QStringLiteral("broken.reg"));
}

/// Those that hold as well: whoever reads the log sees what was asked for.
void TestSarif::everyRuleOfThePolicyIsListed()
{
    CheckReport report;
    report.policy = loadPolicy(starterWord.toString()).value_or(nullptr);
    QVERIFY(report.policy);
    const QJsonArray rules = runOf(report)[u"tool"][u"driver"][u"rules"].toArray();
    QCOMPARE(rules.size(), report.policy->rules.size());
}

void TestSarif::collectsWhatReadingNoticed()
{
    QFile captured(
        QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/captured/ws2022-cluster-common.bin"));
    QVERIFY(captured.open(QIODevice::ReadOnly));
    auto file = loadBytes(captured.read(300), QStringLiteral("list.bin"));
    QVERIFY(file);
    Document document(*std::move(file));
    const QVector<ReportedFinding> findings = findingsOf(document);
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().rule, QStringLiteral("length-overflow"));
    QCOMPARE(findings.first().severity, Severity::Error);
    QCOMPARE(findings.first().where({}), QStringLiteral("list.bin:@0x108"));
    QVERIFY(findings.first().object.isEmpty());
}

void TestSarif::largeTextsPass()
{
    ReportedFinding made = finding();
    made.message = QString(1 << 20, u'"');
    made.object = QStringLiteral("node:") + QString(1 << 20, u'\n');
    const QJsonObject result = resultOf(made);
    QCOMPARE(result[u"message"][u"text"].toString().size(), (1 << 20) + 1);
}

QTEST_GUILESS_MAIN(TestSarif)
#include "tst_sarif.moc"
