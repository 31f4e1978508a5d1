// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rules.h"
#include "cluster_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::validation_test;

namespace {

ClusterObject clusterObject()
{
    return {};
}

QVector<Issue> ofRule(QVector<Issue> issues, const QString &rule)
{
    issues.removeIf([&rule](const Issue &issue) { return issue.rule != rule; });
    return issues;
}

/// What is said of a value that was loaded.
QVector<Issue> loadedIssues(const Property &property, const CheckOptions &options = {})
{
    Cluster cluster;
    cluster.objects.append(clusterObject());
    cluster.objects.first().list(Scope::Common).properties.append(property);
    return checkObject(cluster, 0, nullptr, {}, options);
}

Property expandable(const QString &text)
{
    Property property;
    property.name = QStringLiteral("SomePath");
    property.values = { textValue(text, wire::Format::ExpandSz) };
    return property;
}

} // namespace

class TestAdviceRules : public QObject
{
    Q_OBJECT

private slots:
    void knowsTheVariablesOfWindows_data();
    void knowsTheVariablesOfWindows();
    void plainTextMayHoldPercentSigns();
    void saysWhatAVersionHasNot_data();
    void saysWhatAVersionHasNot();
    void saysThatAVersionIsUnknown();
    void notesAValueThatIsTheDefault();
    void saysWhenAChangeTakesEffect();
};

void TestAdviceRules::knowsTheVariablesOfWindows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("finding"); // a part; empty: none
    QTest::newRow("no variable") << "C:\\Windows" << "";
    QTest::newRow("a standard one") << "%SystemRoot%\\Cluster" << "";
    QTest::newRow("in other case") << "%systemroot%\\Cluster" << "";
    QTest::newRow("with brackets") << "%ProgramFiles(x86)%\\x" << "";
    QTest::newRow("an unknown one") << "%Foo%\\x" << "%Foo% is no variable";
    QTest::newRow("one of two unknown") << "%windir%\\%Foo%" << "%Foo% is no variable";
    QTest::newRow("a sign without partner") << "%windir%\\100%" << "a percent sign has no partner";
    QTest::newRow("a name of nothing") << "a%%b" << "%% is no variable";
}

void TestAdviceRules::knowsTheVariablesOfWindows()
{
    QFETCH(QString, text);
    QFETCH(QString, finding);
    const QVector<Issue> loaded = ofRule(loadedIssues(expandable(text)), QStringLiteral("variables"));
    const QVector<Issue> edited = ofRule(
        checkEdit(clusterObject(), Scope::Common, expandable(text)), QStringLiteral("variables"));
    QCOMPARE(loaded.size(), finding.isEmpty() ? 0 : 1);
    QCOMPARE(edited.size(), loaded.size());
    if (finding.isEmpty())
        return;
    QVERIFY2(loaded.first().text.english().contains(finding), qPrintable(loaded.first().text.english()));
    QCOMPARE(loaded.first().severity, Severity::Note);
    QCOMPARE(edited.first().severity, Severity::Warning);
}

void TestAdviceRules::plainTextMayHoldPercentSigns()
{
    const Property plain = propertyOf(QStringLiteral("Description"), QStringLiteral("100% of %Foo%"));
    QVERIFY(ofRule(loadedIssues(plain), QStringLiteral("variables")).isEmpty());
}

void TestAdviceRules::saysWhatAVersionHasNot_data()
{
    QTest::addColumn<QString>("property");
    QTest::addColumn<WindowsVersion>("version");
    QTest::addColumn<QString>("text"); // empty: no finding
    QTest::newRow("no version chosen") << "QuarantineThreshold" << WindowsVersion::Unknown << "";
    QTest::newRow("too old") << "QuarantineThreshold" << WindowsVersion::Server2012R2
                             << "QuarantineThreshold is not on Windows Server 2012 R2; it is documented "
                                "from Windows Server 2016 on";
    QTest::newRow("the first that has it") << "QuarantineThreshold" << WindowsVersion::Server2016 << "";
    QTest::newRow("withdrawn since") << "ClusSvcHeartbeatTimeout" << WindowsVersion::Server2019
                                     << "ClusSvcHeartbeatTimeout is not on Windows Server 2019; by its "
                                        "documentation Windows Server 2008 R2 was the last to use it";
    QTest::newRow("not documented at all") << "Invented" << WindowsVersion::Server2019 << "";
}

void TestAdviceRules::saysWhatAVersionHasNot()
{
    QFETCH(QString, property);
    QFETCH(WindowsVersion, version);
    QFETCH(QString, text);
    const QVector<Issue> issues = ofRule(
        loadedIssues(numberProperty(property, 5), { version }), QStringLiteral("version"));
    QCOMPARE(issues.isEmpty() ? QString() : issues.first().text.english(), text);
    if (text.isEmpty())
        return;
    QCOMPARE(issues.first().severity, Severity::Note);
    const QVector<Issue> edited = ofRule(
        checkEdit(clusterObject(), Scope::Common, numberProperty(property, 5), { version }),
        QStringLiteral("version"));
    QCOMPARE(edited.first().severity, Severity::Warning);
}

void TestAdviceRules::saysThatAVersionIsUnknown()
{
    // LowerQuorumPriorityNodeId is known from clusters only.
    const Property property = numberProperty(QStringLiteral("LowerQuorumPriorityNodeId"), 1);
    const CheckOptions options{ WindowsVersion::Server2019 };
    QVERIFY(ofRule(loadedIssues(property, options), QStringLiteral("version")).isEmpty());
    const QVector<Issue> edited = ofRule(
        checkEdit(clusterObject(), Scope::Common, property, options), QStringLiteral("version"));
    QCOMPARE(edited.size(), 1);
    QCOMPARE(edited.first().severity, Severity::Note);
    QVERIFY(edited.first().text.english().contains(u"is unknown"));
}

void TestAdviceRules::notesAValueThatIsTheDefault()
{
    const auto issues = [](quint32 number) {
        return ofRule(checkEdit(clusterObject(), Scope::Common,
                          numberProperty(QStringLiteral("SameSubnetDelay"), number)),
            QStringLiteral("same-as-default"));
    };
    QCOMPARE(issues(1000).size(), 1);
    QCOMPARE(issues(1000).first().severity, Severity::Note);
    QVERIFY(issues(999).isEmpty());
    // Loaded ones are what they are.
    QVERIFY(ofRule(loadedIssues(numberProperty(QStringLiteral("SameSubnetDelay"), 1000)),
        QStringLiteral("same-as-default"))
                .isEmpty());
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    QVERIFY(ofRule(checkEdit(volume, Scope::Common, numberProperty(QStringLiteral("BackupInProgress"), 0)),
        QStringLiteral("same-as-default"))
                .isEmpty());
}

void TestAdviceRules::saysWhenAChangeTakesEffect()
{
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    const auto issues = [&resource](const QString &name) {
        return ofRule(checkEdit(resource, Scope::Common, numberProperty(name, 1)),
            QStringLiteral("takes-effect"));
    };
    QCOMPARE(issues(QStringLiteral("SeparateMonitor")).size(), 1);
    QVERIFY(issues(QStringLiteral("SeparateMonitor")).first().text.english().contains(u"offline and online again"));
    QVERIFY(issues(QStringLiteral("PendingTimeout")).isEmpty()); // nobody says
}

QTEST_GUILESS_MAIN(TestAdviceRules)
#include "tst_advice_rules.moc"
