// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/policy/policy_reader.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace clusprop;

namespace {

tl::expected<Policy, PolicyError> read(const QByteArray &bytes)
{
    return readPolicy(bytes, QStringLiteral("Test"));
}

QByteArray utf16(const QString &text)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

class TestPolicyReader : public QObject
{
    Q_OBJECT

private slots:
    void readsYamlAndJsonAlike_data();
    void readsYamlAndJsonAlike();
    void aLineAloneIsARule();
    void usualValuesStandForWhatIsLeftOut();
    void rejects_data();
    void rejects();
    void documentedExamplesAreRead();
    void hostileFilesEnd_data();
    void hostileFilesEnd();
    void everyBeginningEnds();
    void filesAreReadByPath();
};

void TestPolicyReader::readsYamlAndJsonAlike_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray yaml = "policy: Ours\n"
                            "description: what we want\n"
                            "rules:\n"
                            "  - id: ip.1\n"
                            "    class: resource\n"
                            "    type: IP Address\n"
                            "    filter: object:\"Cluster IP\"\n"
                            "    expect: SubnetMask = \"255.255.255.255\"\n"
                            "    severity: warning\n"
                            "    reason: >\n"
                            "      Because of\n"
                            "      the probe.\n"
                            "    since: Windows Server 2012 R2\n"
                            "    until: 2022\n";
    QTest::newRow("YAML") << yaml;
    QTest::newRow("YAML with the line ends of Windows") << QByteArray(yaml).replace("\n", "\r\n");
    QTest::newRow("YAML with a mark of UTF-8") << QByteArray("\xef\xbb\xbf") + yaml;
    QTest::newRow("YAML in UTF-16") << utf16(QString::fromUtf8(yaml));
    const QByteArray rule
        = R"({"id":"ip.1","class":"resource","type":"IP Address",)"
          R"("filter":"object:\"Cluster IP\"","expect":"SubnetMask = \"255.255.255.255\"",)"
          R"("severity":"warning","reason":"Because of the probe.",)"
          R"("since":"Windows Server 2012 R2","until":2022})";
    QTest::newRow("JSON in one line")
        << R"({"policy":"Ours","description":"what we want","rules":[)" + rule + "]}";
    QTest::newRow("JSON with tabs")
        << "{\n\t\"policy\": \"Ours\",\n\t\"description\": \"what we want\",\n\t\"rules\": [\n\t\t"
            + rule + "\n\t]\n}\n";
}

void TestPolicyReader::readsYamlAndJsonAlike()
{
    QFETCH(QByteArray, bytes);
    const auto policy = read(bytes);
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().message(QStringLiteral("f"))));
    QCOMPARE(policy->name, QStringLiteral("Ours"));
    QCOMPARE(policy->description, QStringLiteral("what we want"));
    QCOMPARE(policy->rules.size(), 1);
    const PolicyRule &rule = policy->rules.first();
    QCOMPARE(rule.id, QStringLiteral("ip.1"));
    QCOMPARE(policyRuleWord(rule), QStringLiteral("policy/ip.1"));
    QCOMPARE(rule.objectClass, ObjectClass::Resource);
    QCOMPARE(rule.resourceType, QStringLiteral("IP Address"));
    QVERIFY(!rule.filter.isEmpty());
    QCOMPARE(rule.expectation.property, QStringLiteral("SubnetMask"));
    QCOMPARE(rule.expectation.values.first().text, QStringLiteral("255.255.255.255"));
    QCOMPARE(rule.severity, Severity::Warning);
    QCOMPARE(rule.reason, QStringLiteral("Because of the probe"));
    QCOMPARE(rule.versions.first, WindowsVersion::Server2012R2);
    QCOMPARE(rule.versions.last, WindowsVersion::Server2022);
}

void TestPolicyReader::aLineAloneIsARule()
{
    const auto policy = read("rules:\n- SameSubnetThreshold >= 10\n- DynamicQuorum = 1\n");
    QVERIFY(policy);
    QCOMPARE(policy->rules.size(), 2);
    QCOMPARE(policy->rules.last().expectation.property, QStringLiteral("DynamicQuorum"));
    QCOMPARE(policy->rules.last().line, 3);
}

void TestPolicyReader::usualValuesStandForWhatIsLeftOut()
{
    const auto policy = read("rules: [SameSubnetThreshold >= 10]");
    QVERIFY(policy);
    QCOMPARE(policy->name, QStringLiteral("Test"));
    const PolicyRule &rule = policy->rules.first();
    QCOMPARE(rule.objectClass, ObjectClass::Cluster);
    QCOMPARE(rule.severity, Severity::Error);
    QCOMPARE(policyRuleWord(rule), QStringLiteral("policy"));
    QVERIFY(rule.filter.isEmpty() && rule.reason.isEmpty() && rule.resourceType.isEmpty());
    QCOMPARE(rule.versions.first, WindowsVersion::Unknown);
}

void TestPolicyReader::rejects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("message"); // as a pattern
    const auto row = [](const char *title, const QByteArray &bytes, const char *message) {
        QTest::newRow(title) << bytes << QString::fromUtf8(message);
    };
    row("nothing", "", "f: The file holds 0 documents");
    row("two documents", "rules: [X = 1]\n---\nrules: [X = 1]\n", "f: The file holds 2 documents");
    row("a comma alone", ",", "f:1: column 1: The file is neither YAML nor JSON from here on");
    row("a comma behind the policy", "{\"rules\": [\"X = 1\"]},",
        "f:1: column 21: The file is neither YAML nor JSON from here on");
    row("a list", "- X = 1\n", "f:1: column 1: A policy is a mapping");
    row("a text", "X = 1\n", "f:1: column 1: A policy is a mapping");
    row("no rules", "policy: A\n", "f:1: column 1: .*at least one rule");
    row("an empty list", "rules: []\n", "at least one rule");
    row("rules that are no list", "rules: X\n", "f:1: column 8: \"rules\" takes a list");
    row("an unknown key", "polcy: A\nrules: [X = 1]\n",
        "f:1: column 1: There is no key \"polcy\" here; the keys are policy, description, rules; "
        "did you mean "
        "\"policy\"\\?");
    row("an unknown key of a rule", "rules:\n- expect: X = 1\n  serverity: note\n",
        "f:3: column 3: There is no key \"serverity\".*did you mean \"severity\"");
    row("a key that is a list", "? [a]\n: 1\n", "There is no key \"\"");
    row("a key twice", "rules:\n- expect: X = 1\n  expect: X = 2\n",
        "f:3: column 3: .*stands here twice");
    row("a rule that is a list", "rules:\n- [X = 1]\n", "f:2: column 3: A rule is a mapping");
    row("a rule that expects nothing", "rules:\n- class: node\n",
        "f:2: column 3: The rule has no \"expect\"");
    row("a value that is a list", "rules:\n- expect: [X]\n",
        "f:2: column 11: \"expect\" takes one text");
    row("a value that is empty", "rules:\n- expect:\n", "\"expect\" takes one text");
    row("an expectation", "rules:\n- expect: SameSubnetThreshold >= ten\n",
        "f:2: column 34: A number must");
    row("an expectation in quotation marks", "rules:\n- expect: \"X >= ten\"\n",
        "f:2: column 17: A number must");
    row("an expectation behind an umlaut",
        "{\"policy\": \"\xc3\xa4\xc3\xb6\", \"rules\": [\"X >= ten\"]}",
        "f:1: column 34: A number must");
    row("an expectation in escapes", "rules:\n- expect: \"\\x58 >= ten\"\n",
        "f:2: column 11: A number must");
    row("a class", "rules:\n- {class: nodes, expect: X = 1}\n",
        "f:2: column 11: There is no class \"nodes\".*did you mean \"node\"");
    row("a severity", "rules:\n- {severity: fatal, expect: X = 1}\n",
        "no severity \"fatal\"; it is one of error, warning, note");
    row("a version", "rules:\n- {since: 2017, expect: X = 1}\n", "no version \"2017\"");
    row("versions in the wrong order", "rules:\n- {since: 2019, until: 2016, expect: X = 1}\n",
        "later than \"until\"");
    row("an id with a blank", "rules:\n- {id: a b, expect: X = 1}\n", "An id has letters");
    row("an id with a letter that only looks like one", "rules:\n- {id: \xd0\xb0, expect: X = 1}\n",
        "An id has letters");
    row("the id of another rule", "rules:\n- {id: a, expect: X = 1}\n- {id: A, expect: X = 2}\n",
        "f:3: column 3: The id \"A\" belongs to an earlier rule");
    row("a type without class", "rules:\n- {type: IP Address, expect: X = 1}\n",
        "\"type\" needs \"class: resource\"");
    row("a filter", "rules:\n- expect: X = 1\n  filter: \"nmae:x\"\n", "f:3: column 12: ");
    row("a filter by findings", "rules:\n- {expect: X = 1, filter: \"@error\"}\n",
        "ask for findings");
    row("a filter by findings, among others",
        "rules:\n- {expect: X = 1, filter: \"a OR @allowed|@unset\"}\n", "ask for findings");
    row("broken YAML", "rules:\n  - [X\n", "f:3: column 1: The file is neither YAML nor JSON");
    row("a tab where YAML wants blanks", "rules:\n\t- X = 1\n",
        "f:2: column 2: The file is neither");
    row("bytes that are no text", QByteArray("rules:\n- X = \xff\n"),
        "f:2: column 7: This is no text in UTF-8");
    row("an alias that nothing has", "rules: *a\n", "f:1: column 8: The file is neither");
    row("too many rules", "rules: [" + QByteArray("X=1,").repeated(mostPolicyRules + 1) + "]",
        "at most 1000 rules");
    row("too many bytes", QByteArray(largestPolicy + 1, ' '), "f: A policy has at most 256 KiB");
    row("a name that is too long", "policy: " + QByteArray(300, 'a') + "\nrules: [X = 1]\n",
        "f:1: column 9: .*too long");
}

void TestPolicyReader::rejects()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, message);
    const auto policy = read(bytes);
    QVERIFY2(!policy, "a wrong policy was accepted");
    const QString said = policy.error().message(QStringLiteral("f"));
    QVERIFY2(QRegularExpression(QLatin1Char('^') + message).match(said).hasMatch()
            || (!message.startsWith(u"f:") && said.contains(QRegularExpression(message))),
        qPrintable(said));
}

/// Every example of POLICY.md is a policy.
void TestPolicyReader::documentedExamplesAreRead()
{
    QFile page(QStringLiteral(CLUSPROP_SOURCE_DIR "/core/policy/POLICY.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(page.readAll());
    const QRegularExpression fence(QStringLiteral("```(yaml|json)\\n(.*?)```"),
        QRegularExpression::DotMatchesEverythingOption);
    int examples = 0;
    for (auto match = fence.globalMatch(text); match.hasNext(); ++examples) {
        const auto policy = read(match.next().captured(2).toUtf8());
        QVERIFY2(
            policy, policy ? "" : qPrintable(policy.error().message(QStringLiteral("POLICY.md"))));
    }
    QVERIFY(examples >= 2);
    for (const char *key :
        { "id", "class", "type", "filter", "expect", "severity", "reason", "since", "until" })
        QVERIFY2(text.contains(QStringLiteral("| `%1` |").arg(QLatin1String(key))), key);
}

void TestPolicyReader::hostileFilesEnd_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lists in lists") << QByteArray(largestPolicy, '[');
    QTest::newRow("mappings in mappings") << QByteArray("{a: ").repeated(largestPolicy / 4);
    QTest::newRow("dashes behind dashes") << QByteArray("- ").repeated(largestPolicy / 2);
    QTest::newRow("keys behind keys") << QByteArray("? ").repeated(largestPolicy / 2);
    QTest::newRow("lists in lists of a rule") << "rules: " + QByteArray("[").repeated(100000);
    QTest::newRow("a list that is in itself") << QByteArray("rules: &a [*a]");
    QTest::newRow("a mapping that is in itself") << QByteArray("rules: &a [{expect: *a}]");
    QByteArray laughs = "a0: &a0 x\n";
    for (int level = 1; level < 60; ++level) {
        const QByteArray below = QByteArray::number(level - 1);
        const QByteArray name = QByteArray::number(level);
        laughs += "a" + name + ": &a" + name + " [" + QByteArray("*a" + below + ",").repeated(10)
            + "]\n";
    }
    QTest::newRow("lists that name each other tenfold") << laughs + "rules: *a59\n";
    QTest::newRow("quotation mark without end") << "rules: [\"" + QByteArray(200000, 'a');
    QTest::newRow("many keys") << "rules: {" + QByteArray("a,").repeated(100000) + "}";
    QTest::newRow("tags") << QByteArray("!!a ").repeated(50000);
    QTest::newRow("anchors") << QByteArray("&a ").repeated(50000);
    QTest::newRow("comments") << QByteArray("#\n").repeated(largestPolicy / 2);
    QTest::newRow("NULs") << QByteArray(10000, '\0');
}

void TestPolicyReader::hostileFilesEnd()
{
    QFETCH(QByteArray, bytes);
    QElapsedTimer timer;
    timer.start();
    const auto policy = read(bytes);
    QVERIFY(!policy);
    QVERIFY(!policy.error().what.isEmpty());
    QVERIFY2(policy.error().what.size() < 2000, "the message repeats the file");
    QVERIFY2(timer.elapsed() < 20000, "it takes too long");
}

void TestPolicyReader::everyBeginningEnds()
{
    const QByteArray whole
        = "policy: A\nrules:\n- {id: x, class: resource, type: \"IP Address\", filter: a|b, "
          "expect: 'X in [1, \"y\"]'}\n- \"X matches /a/i\"\n";
    QVERIFY(read(whole));
    for (qsizetype size = 0; size <= whole.size(); ++size) {
        for (const char changed : { '\0', '"', '\'', '[', '{', '&', '*', '|', '\n', '\xff' }) {
            QByteArray bytes = whole;
            if (size < bytes.size())
                bytes[size] = changed;
            for (const QByteArray &variant : { whole.first(size), bytes }) {
                const auto policy = read(variant);
                if (policy)
                    continue;
                QVERIFY(policy.error().line >= 0 && policy.error().column >= 0);
                QVERIFY(policy.error().line <= variant.count('\n') + 2);
            }
        }
    }
}

void TestPolicyReader::filesAreReadByPath()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ours.yaml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rules: [X = 1]\n") > 0);
    file.close();
    const auto policy = loadPolicy(path);
    QVERIFY(policy);
    QCOMPARE((*policy)->name, QStringLiteral("ours"));

    const auto missing = loadPolicy(folder.filePath(QStringLiteral("none.yaml")));
    QVERIFY(!missing && missing.error().isUnreadable);
    QVERIFY(missing.error().message.contains(u"none.yaml"));

    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("rules: [X]\n") > 0);
    file.close();
    const auto wrong = loadPolicy(path);
    QVERIFY(!wrong && !wrong.error().isUnreadable);
    QVERIFY2(wrong.error().message.startsWith(path + QStringLiteral(":1: column 10: ")),
        qPrintable(wrong.error().message));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(qint64{ 1 } << 32));
    file.close();
    const auto large = loadPolicy(path);
    QVERIFY(!large && large.error().message.contains(u"at most 256 KiB"));
}

QTEST_GUILESS_MAIN(TestPolicyReader)
#include "tst_policy_reader.moc"
