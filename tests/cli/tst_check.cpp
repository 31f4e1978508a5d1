// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

namespace {

QString hostile()
{
    return sourcePath(u"tests/data/sarif/hostile.json"_s);
}
QString hostilePolicy()
{
    return sourcePath(u"tests/data/sarif/hostile.yaml"_s);
}

QJsonArray findingsIn(const Ran &ran)
{
    return ran.json()[u"findings"].toArray();
}

QStringList rulesIn(const Ran &ran)
{
    QStringList rules;
    for (const QJsonValue finding : findingsIn(ran))
        rules.append(finding[u"rule"].toString());
    return rules;
}

} // namespace

class TestCheck : public QObject
{
    Q_OBJECT

private slots:
    void printsTheContractedJson();
    void exitCodesFollowSeverities_data();
    void exitCodesFollowSeverities();
    void damagedFilesAreCheckedUpToThere_data();
    void damagedFilesAreCheckedUpToThere();
    void missingFilesAreUnreadable();
    void severalFilesAreOneCluster();
    void filtersFindings_data();
    void filtersFindings();
    void namesRulesWithoutObject();
    void refusesWrongPolicies();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void nothingThatIsFoundSteersATerminal();
    void standardInputIsChecked();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(name);
        return put(path, bytes) ? path : QString();
    }

    QTemporaryDir m_folder;
};

void TestCheck::printsTheContractedJson()
{
    const Ran ran
        = runCommand({ u"check"_s, sampleCluster(), u"--policy"_s, u"starter"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.json()[u"policy"].toString(), u"Starter"_s);
    QCOMPARE(ran.json()[u"complete"].toBool(), true);
    QVERIFY(rulesIn(ran).contains(u"policy/volume-backup"_s));
    for (const QJsonValue finding : findingsIn(ran)) {
        for (const QString &key :
            { u"severity"_s, u"rule"_s, u"object"_s, u"property"_s, u"message"_s, u"where"_s })
            QVERIFY2(finding.toObject().contains(key), qPrintable(key));
        QVERIFY(finding[u"where"].toString().startsWith(sampleCluster()));
    }
}

void TestCheck::exitCodesFollowSeverities_data()
{
    QTest::addColumn<QString>("severity");
    QTest::addColumn<bool>("strict");
    QTest::addColumn<int>("code");
    QTest::newRow("an error") << u"error"_s << false << 1;
    QTest::newRow("a warning") << u"warning"_s << false << 0;
    QTest::newRow("a warning, strictly") << u"warning"_s << true << 1;
    QTest::newRow("a note, strictly") << u"note"_s << true << 0;
}

void TestCheck::exitCodesFollowSeverities()
{
    QFETCH(QString, severity);
    QFETCH(bool, strict);
    const QString list = write(u"list.json"_s,
        R"({"snapshot":"cluster-properties","version":1,"cluster":{"kind":"Cluster","name":"C",)"
        R"("common":[{"name":"QuorumArbitrationTimeMax","format":"UInt32","value":20}]}})");
    const QString policy = write(u"policy.yaml"_s,
        "rules:\n- {id: q, expect: QuorumArbitrationTimeMax = 21, severity: " + severity.toLatin1()
            + "}\n");
    for (const QString &format : { u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s }) {
        QStringList words{ u"check"_s, list, u"-p"_s, policy, u"--format"_s, format };
        if (strict)
            words.append(u"--strict"_s);
        const Ran ran = runCommand(words);
        QTEST(ran.code, "code");
        QVERIFY(ran.out.contains("policy/q"));
        QVERIFY(ran.errMatches(u"^\\d+ errors?, \\d+ warnings?, \\d+ notes?\\n$"_s));
    }
}

void TestCheck::damagedFilesAreCheckedUpToThere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a list that is cut")
        << contentOf(capturedList()).first(300) << u"length-overflow"_s;
    QTest::newRow("a text that is nothing") << QByteArray("hello, world\n") << u"file"_s;
}

void TestCheck::damagedFilesAreCheckedUpToThere()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rule);
    const QString path = write(u"damaged.bin"_s, bytes);
    const Ran json = runCommand({ u"check"_s, path, u"--json"_s });
    QCOMPARE(json.code, 4);
    QCOMPARE(rulesIn(json).value(0), rule);
    QCOMPARE(json.json()[u"complete"].toBool(true), false);
    QVERIFY(json.err.contains(path.toUtf8()));
    const Ran sarif = runCommand({ u"check"_s, path, u"--format=sarif"_s, u"-q"_s });
    QCOMPARE(sarif.code, 4);
    const QJsonValue invocation
        = sarif.json()[u"runs"].toArray().at(0)[u"invocations"].toArray().at(0);
    QCOMPARE(invocation[u"executionSuccessful"].toBool(true), false);
    QCOMPARE(invocation[u"exitCode"].toInt(), 4);
    const Ran text = runCommand({ u"check"_s, path });
    QCOMPARE(text.code, 4);
    QVERIFY(text.out.contains(rule.toLatin1()));
}

void TestCheck::missingFilesAreUnreadable()
{
    const Ran ran = runCommand({ u"check"_s, m_folder.filePath(u"none.json"_s), u"--json"_s });
    QCOMPARE(ran.code, 3);
    QCOMPARE(findingsIn(ran).size(), 1);
}

void TestCheck::severalFilesAreOneCluster()
{
    const Ran ran
        = runCommand({ u"check"_s, sampleCluster(), capturedList(), u"--json"_s, u"-q"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(rulesIn(ran).contains(u"sources-differ"_s));
    // One that is broken does not hide what the other says.
    const QString broken = write(u"broken.txt"_s, "hello, world\n");
    const Ran both = runCommand({ u"check"_s, sampleCluster(), broken, u"--json"_s, u"-q"_s });
    QCOMPARE(both.code, 4);
    QVERIFY(rulesIn(both).contains(u"file"_s));
}

void TestCheck::filtersFindings_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("rules"); // as a pattern that all rules of the findings match
    QTest::newRow("by severity") << u"@error"_s << u"^policy"_s;
    QTest::newRow("by class") << u"class:node"_s << u"^(range|policy)$"_s;
    QTest::newRow("by name and value") << u"name:=NodeWeight value:=7"_s << u"^(range|policy)$"_s;
}

void TestCheck::filtersFindings()
{
    QFETCH(QString, filter);
    QFETCH(QString, rules);
    const Ran ran = runCommand(
        { u"check"_s, hostile(), u"-p"_s, hostilePolicy(), u"--filter"_s, filter, u"--json"_s });
    QVERIFY(!findingsIn(ran).isEmpty());
    for (const QString &rule : rulesIn(ran))
        QVERIFY2(QRegularExpression(rules).match(rule).hasMatch(), qPrintable(rule));
    QCOMPARE(ran.code, 1);
    const Ran none = runCommand(
        { u"check"_s, hostile(), u"-p"_s, hostilePolicy(), u"--filter=nothing-is-so"_s });
    QCOMPARE(none.code, 0);
    QVERIFY(none.out.isEmpty());
    QCOMPARE(runCommand({ u"check"_s, hostile(), u"--filter=nmae:x"_s }).code, 2);
}

void TestCheck::namesRulesWithoutObject()
{
    const QString policy = write(u"unused.yaml"_s,
        "rules:\n- {id: g, class: groupSet, expect: X = 1}\n- {class: volume, expect: X = 1}\n");
    const Ran ran = runCommand({ u"check"_s, hostile(), u"-p"_s, policy });
    QVERIFY(ran.errMatches(u"policy unused: there is no object here for: g, line 3"_s));
    QVERIFY(
        !runCommand({ u"check"_s, hostile(), u"-p"_s, policy, u"-q"_s }).errMatches(u"policy"_s));
}

void TestCheck::refusesWrongPolicies()
{
    const QString wrong = write(u"wrong.yaml"_s, "rules:\n- expekt: X = 1\n");
    const Ran ran = runCommand({ u"check"_s, sampleCluster(), u"--policy"_s, wrong });
    QCOMPARE(ran.code, 4);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.errMatches(
                 QRegularExpression::escape(wrong) + u":2: column 3: .*did you mean \"expect\""_s),
        ran.err.constData());
    QCOMPARE(
        runCommand({ u"check"_s, sampleCluster(), u"--policy"_s, m_folder.filePath(u"none"_s) })
            .code,
        3);
}

void TestCheck::refusesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("a format") << QStringList{ u"--format=sraif"_s }
                              << u"text, json, csv, sarif, not \"sraif\"; did you mean \"sarif\""_s;
    QTest::newRow("two formats") << QStringList{ u"--format=sarif"_s, u"--json"_s }
                                 << u"contradict"_s;
    QTest::newRow("two policies") << QStringList{ u"-pstarter"_s, u"-pstarter"_s }
                                  << u"given twice"_s;
    QTest::newRow("a policy without name") << QStringList{ u"--policy"_s } << u"needs a value"_s;
}

void TestCheck::refusesWrongWords()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"check"_s, sampleCluster() } + words);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.err.contains(says.toUtf8()), ran.err.constData());
}

void TestCheck::nothingThatIsFoundSteersATerminal()
{
    for (const QString &format : { u"text"_s, u"json"_s, u"csv"_s, u"sarif"_s }) {
        const Ran ran = runCommand(
            { u"check"_s, hostile(), u"-p"_s, hostilePolicy(), u"--format"_s, format });
        QCOMPARE(ran.code, 1);
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(!ran.out.contains('\0'));
        const QString text = QString::fromUtf8(ran.out);
        QVERIFY(text.isValidUtf16());
        if (format == u"json") // which keeps every unit, in quotation marks
            continue;
        for (const char16_t hidden : { u'\x202E', u'\x2066', u'\x2028', u'\xFEFF' })
            QVERIFY2(!text.contains(QChar(hidden)), qPrintable(format));
        QVERIFY(text.contains(u"\\u202e"));
    }
    // JSON can be read back, whatever the names are.
    const Ran json = runCommand({ u"check"_s, hostile(), u"-p"_s, hostilePolicy(), u"--json"_s });
    QVERIFY(json.json().isObject());
    QVERIFY(findingsIn(json).size() >= 6);
}

void TestCheck::standardInputIsChecked()
{
    const Ran ran
        = runCommand({ u"check"_s, u"-"_s, u"--format=sarif"_s }, { contentOf(hostile()) });
    QCOMPARE(ran.code, 0);
    const QJsonValue run = ran.json()[u"runs"].toArray().at(0);
    QCOMPARE(run[u"artifacts"].toArray().at(0)[u"location"][u"uri"].toString(), u"-"_s);
    QVERIFY(run[u"artifacts"].toArray().at(0)[u"roles"].toArray().contains(u"standardStream"_s));
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
