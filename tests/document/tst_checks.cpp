// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// How a document keeps its findings up to date. What the rules find is tested with the rules.

#include "core/document/document.h"
#include "core/policy/policy_check.h"
#include "core/policy/policy_reader.h"
#include "tests/validation/cluster_support.h"

#include <QSignalSpy>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::validation_test;

namespace {

LoadedFile fileOf(const Cluster &cluster)
{
    LoadedFile file;
    file.form = Form::Snapshot;
    file.formWord = QStringLiteral("snapshot");
    file.cluster = cluster;
    return file;
}

bool has(const Document &document, int object, QStringView rule)
{
    const QVector<Issue> &issues = document.issuesOf(object);
    return std::any_of(issues.begin(), issues.end(),
        [rule](const Issue &issue) { return issue.rule == rule; });
}

/// More than is looked at before a document is shown.
Cluster largeCluster()
{
    Cluster cluster;
    for (int number = 0; number < 30000; ++number) {
        ClusterObject volume;
        volume.objectClass = ObjectClass::Volume;
        volume.name = QString::number(number);
        volume.list(Scope::Common).properties
            = { numberProperty(QStringLiteral("BackupInProgress"), 2) };
        cluster.objects.append(volume);
    }
    return cluster;
}

SharedCheck checkOf(const QByteArray &yaml)
{
    return policyCheck(std::make_shared<const Policy>(readPolicy(yaml, QStringLiteral("Test")).value_or(Policy())));
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT

private slots:
    void otherObjectsThatAnEditConcernsAreTold();
    void anotherVersionIsCheckedFor();
    void smallDocumentsAreCheckedAtOnce();
    void largeDocumentsAreCheckedBitByBit();
    void anEditMeanwhileIsJudgedAtOnce();
    void savedValuesAreLoadedOnes();
    void aPolicyComesAndGoesWithEdits();
    void aPolicyStaysWithTheDocument();
    void aPolicyIsCheckedBitByBit();
};

void TestChecks::otherObjectsThatAnEditConcernsAreTold()
{
    Document document(fileOf(
        clusterOf(QStringLiteral("cluster: BackupInProgress=0; volume V: BackupInProgress=0"))));
    QSignalSpy objects(&document, &Document::objectsChanged);
    QSignalSpy findings(&document, &Document::findingsChanged);
    QVERIFY(!has(document, 0, u"cluster-backup"));
    const Edit back = document.apply(makeSet(
        document.current(), 1, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(1)));
    QVERIFY(has(document, 0, u"cluster-backup"));
    QCOMPARE(objects.last().first().value<QVector<int>>(), QVector<int>{ 1 });
    QCOMPARE(findings.count(), 1);
    QCOMPARE(findings.last().first().value<QVector<int>>(), QVector<int>{ 0 });
    document.apply(back);
    QVERIFY(!has(document, 0, u"cluster-backup"));
    QCOMPARE(findings.count(), 2);
}

void TestChecks::anotherVersionIsCheckedFor()
{
    Document document(fileOf(clusterOf(QStringLiteral("cluster: QuarantineThreshold=3"))));
    QSignalSpy findings(&document, &Document::findingsChanged);
    QVERIFY(!has(document, 0, u"version"));
    document.setCheckOptions({ WindowsVersion::Server2012R2 });
    QVERIFY(has(document, 0, u"version"));
    QCOMPARE(findings.count(), 1);
    QCOMPARE(document.checkOptions().windowsVersion, WindowsVersion::Server2012R2);
    document.setCheckOptions({ WindowsVersion::Server2012R2 });
    QCOMPARE(findings.count(), 1);
    document.setCheckOptions({});
    QVERIFY(!has(document, 0, u"version"));
}

void TestChecks::smallDocumentsAreCheckedAtOnce()
{
    Document document(fileOf(clusterOf(QStringLiteral("volume V: BackupInProgress=2"))));
    QVERIFY(document.isChecked());
    QVERIFY(has(document, 0, u"range"));
}

void TestChecks::largeDocumentsAreCheckedBitByBit()
{
    Document document(fileOf(largeCluster()));
    QVERIFY(!document.isChecked());
    QSignalSpy finished(&document, &Document::checkFinished);
    QSignalSpy findings(&document, &Document::findingsChanged);
    QVERIFY(finished.wait(30000));
    QVERIFY(document.isChecked());
    QVERIFY(findings.count() > 1);
    for (int object = 0; object < document.current().objects.size(); ++object)
        QVERIFY(has(document, object, u"range"));

    Document hurried(fileOf(largeCluster()));
    hurried.finishCheck();
    QVERIFY(hurried.isChecked());
    QCOMPARE(hurried.issues().size(), document.issues().size());
}

void TestChecks::anEditMeanwhileIsJudgedAtOnce()
{
    Document document(fileOf(largeCluster()));
    const int last = static_cast<int>(document.current().objects.size()) - 1;
    QVERIFY(!has(document, last, u"range"));
    document.apply(makeSet(
        document.current(), last, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(3)));
    QVERIFY(!document.isChecked());
    QVERIFY(has(document, last, u"range"));
    QCOMPARE(document.issuesOf(last).first().severity, Severity::Error);
}

void TestChecks::savedValuesAreLoadedOnes()
{
    Document document(fileOf(clusterOf(QStringLiteral("cluster: SameSubnetDelay=1000"))));
    document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("SameSubnetDelay"), dwordValue(1)));
    QCOMPARE(document.issuesOf(0).first().severity, Severity::Error);
    document.setCheckOptions({ WindowsVersion::Server2016 });
    const auto bytes = document.write();
    QVERIFY(bytes);
    document.markSaved(QStringLiteral("saved.json"), *bytes);
    QCOMPARE(document.issuesOf(0).first().severity, Severity::Warning);
    QCOMPARE(document.checkOptions().windowsVersion, WindowsVersion::Server2016);
}

void TestChecks::aPolicyComesAndGoesWithEdits()
{
    const SharedCheck check = checkOf("rules:\n- {id: hb, expect: SameSubnetDelay in 1000..2000}\n"
                                      "- {class: node, id: vote, expect: NodeWeight = 1}\n");
    Document document(fileOf(
        clusterOf(QStringLiteral("cluster: SameSubnetDelay=1000; node A: NodeWeight=0; node B: NodeWeight=1"))));
    QSignalSpy findings(&document, &Document::findingsChanged);
    document.setAddedCheck(check);
    QCOMPARE(findings.count(), 1);
    QVERIFY(has(document, 1, u"policy/vote") && !has(document, 2, u"policy/vote"));
    document.setAddedCheck(check);
    QCOMPARE(findings.count(), 1);

    const auto compareWithFresh = [&] {
        LoadedFile file = fileOf(document.loaded());
        Document again(file);
        again.setAddedCheck(check);
        again.apply([&] {
            EditGroup edits;
            for (const Change &change : document.changes()) {
                if (change.after && change.before)
                    edits.append(makeSet(again.current(), change.object, change.scope, change.name, change.after->values.first()));
                else if (change.before)
                    edits.append(makeReset(again.current(), change.object, change.scope,
                        again.object(change.object).list(change.scope).indexOf(change.name)));
            }
            return edits;
        }());
        QCOMPARE(document.issues(), again.issues());
    };
    const Edit raise = document.apply(makeSet(
        document.current(), 0, Scope::Common, QStringLiteral("SameSubnetDelay"), dwordValue(500)));
    QVERIFY(has(document, 0, u"policy/hb"));
    compareWithFresh();
    document.apply(makeSet(document.current(), 1, Scope::Common, QStringLiteral("NodeWeight"), dwordValue(1)));
    QVERIFY(!has(document, 1, u"policy/vote"));
    compareWithFresh();
    const Edit reset = document.apply(makeReset(document.current(), 2, Scope::Common, 0));
    QVERIFY(has(document, 2, u"policy/vote")); // its documented default is 0
    compareWithFresh();
    document.apply(reset);
    document.apply(raise);
    QVERIFY(!has(document, 2, u"policy/vote") && !has(document, 0, u"policy/hb"));
    document.setAddedCheck({});
    QVERIFY(!has(document, 1, u"policy/vote"));
}

void TestChecks::aPolicyStaysWithTheDocument()
{
    Document document(fileOf(clusterOf(QStringLiteral("cluster: SameSubnetDelay=1000"))));
    document.setAddedCheck(checkOf("rules: [{id: hb, expect: SameSubnetDelay > 1000}]"));
    QVERIFY(has(document, 0, u"policy/hb"));
    document.setCheckOptions({ WindowsVersion::Server2016 });
    QVERIFY(has(document, 0, u"policy/hb"));
    document.markSaved(QStringLiteral("saved.json"), document.write().value_or(QByteArray()));
    QVERIFY(has(document, 0, u"policy/hb"));
}

void TestChecks::aPolicyIsCheckedBitByBit()
{
    Document document(fileOf(largeCluster()));
    document.setAddedCheck(checkOf("rules: [{class: volume, id: idle, expect: BackupInProgress = 0}]"));
    QVERIFY(!document.isChecked());
    const int last = static_cast<int>(document.current().objects.size()) - 1;
    QVERIFY(!has(document, last, u"policy/idle"));
    document.finishCheck();
    QVERIFY(has(document, 0, u"policy/idle") && has(document, last, u"policy/idle"));
}

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
