// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/validation/findings.h"
#include "cluster_support.h"

#include <QtTest>

#include <limits>

using namespace clusprop;
using namespace clusprop::validation_test;

namespace {

QVector<Issue> findingsOf(const Cluster &loaded, const Cluster &current, const CheckOptions &options)
{
    Findings findings;
    findings.begin(current, options);
    findings.advance({ loaded, current, {} }, std::numeric_limits<int>::max());
    QVector<Issue> all;
    for (int object = 0; object < current.objects.size(); ++object)
        all += findings.of(object);
    return all;
}

QVector<Issue> ofRule(QVector<Issue> issues, const QString &rule)
{
    issues.removeIf([&rule](const Issue &issue) { return issue.rule != rule; });
    return issues;
}

} // namespace

class TestRelationRules : public QObject
{
    Q_OBJECT

private slots:
    void rowsAreComplete();
    void fires_data();
    void fires();
    void staysQuiet_data();
    void staysQuiet();
    void defaultsBelongToTheChosenVersion();
    void editsAreJudgedMoreStrictly();
    void namesAllThatIsInvolved();
    void neverBlocks();
};

void TestRelationRules::rowsAreComplete()
{
    QSet<QString> ids;
    for (const RelationRow &row : relationRows()) {
        ids.insert(ruleWord(row.id));
        QVERIFY(row.check != nullptr);
        QVERIFY(row.resourceType.isEmpty() || row.objectClass == ObjectClass::Resource);
        // A name that the catalog does not know is most likely misspelt.
        for (const RelationSource &source : row.sources) {
            const bool isOwn = source.objectClass == row.objectClass;
            int known = 0;
            for (const QStringView name : source.properties) {
                known += Catalog::shared().findAnywhere(source.objectClass,
                             isOwn ? row.resourceType : QStringView(), name)
                    ? 1
                    : 0;
            }
            QVERIFY(known > 0);
            // The cluster and its volumes share a list of which the cluster has one name.
            if (source.objectClass != ObjectClass::Cluster)
                QCOMPARE(known, int(source.properties.size()));
        }
    }
    for (const RuleRow &row : ruleRows())
        QVERIFY(!ids.contains(ruleWord(row.id)));
    QCOMPARE(ids.size(), qsizetype(relationRows().size()));
}

void TestRelationRules::fires_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("text"); // a part of it
    QTest::addColumn<Severity>("severity"); // of loaded values
    const auto row = [](const char *title, const char *cluster, const char *rule, const QString &text,
                         Severity severity) {
        QTest::newRow(title) << QString::fromUtf8(cluster) << QString::fromUtf8(rule) << text << severity;
    };
    row("a heartbeat in words", "cluster: SameSubnetDelay=1000, SameSubnetThreshold=10", "heartbeat",
        QStringLiteral("A node on the same subnet counts as down after 10 s: SameSubnetDelay 1000 ms × "
                       "SameSubnetThreshold 10"),
        Severity::Note);
    row("another subnet", "cluster: CrossSubnetDelay=2000, CrossSubnetThreshold=10", "heartbeat",
        QStringLiteral("on another subnet counts as down after 20 s"), Severity::Note);
    row("another site", "cluster: CrossSiteDelay=1000, CrossSiteThreshold=20", "heartbeat",
        QStringLiteral("at another site counts as down after 20 s"), Severity::Note);
    row("fractions of seconds", "cluster: SameSubnetDelay=1500, SameSubnetThreshold=5", "heartbeat",
        QStringLiteral("after 7.5 s"), Severity::Note);
    row("a default that is not stored", "cluster: SameSubnetThreshold=10", "heartbeat",
        QStringLiteral("SameSubnetDelay 1000 ms (not stored here: the documented default)"),
        Severity::Note);
    row("a default that varies", "cluster: SameSubnetDelay=1000", "heartbeat",
        QStringLiteral("the documented default; newer Windows versions have another"), Severity::Note);
    row("exactly 40 s are usual", "cluster: SameSubnetDelay=1000, SameSubnetThreshold=40", "heartbeat",
        QStringLiteral("after 40 s"), Severity::Note);
    row("more than 40 s are not", "cluster: SameSubnetDelay=1000, SameSubnetThreshold=41", "heartbeat",
        QStringLiteral("More than 40 s is unusual"), Severity::Warning);
    row("less than the default", "cluster: SameSubnetDelay=250, SameSubnetThreshold=5", "heartbeat",
        QStringLiteral("less than the default, 5 s"), Severity::Warning);
    row("a cross-subnet delay below", "cluster: SameSubnetDelay=2000, CrossSubnetDelay=1000",
        "heartbeat-order", QStringLiteral("CrossSubnetDelay 1000 is less than SameSubnetDelay 2000"),
        Severity::Warning);
    row("a default delay below", "cluster: SameSubnetDelay=2000", "heartbeat-order",
        QStringLiteral("CrossSubnetDelay 1000 (not stored here: the documented default)"),
        Severity::Warning);
    row("a cross-subnet threshold below", "cluster: SameSubnetThreshold=20, CrossSubnetThreshold=10",
        "heartbeat-order", QStringLiteral("CrossSubnetThreshold 10"), Severity::Warning);
    row("a site below a subnet", "cluster: CrossSubnetThreshold=30, CrossSiteThreshold=20",
        "heartbeat-order", QStringLiteral("CrossSiteThreshold 20"), Severity::Note);
    row("a lease longer than the heartbeat",
        "cluster: SameSubnetDelay=1000, SameSubnetThreshold=10; resource AG: @type=SQL Server "
        "Availability Group, !LeaseTimeout=20000",
        "lease-timeout", QStringLiteral("Half of LeaseTimeout, 10 s, is not below the 10 s"),
        Severity::Warning);
    row("no votes", "node A: NodeWeight=0; node B: NodeWeight=0", "no-votes",
        QStringLiteral("none of them has a vote"), Severity::Warning);
    row("builds differ", "node A: BuildNumber=17763; node B: BuildNumber=17763; node C: BuildNumber=20348",
        "nodes-differ", QStringLiteral("20348 on C; 17763 on A, B"), Severity::Note);
    row("log copying differs",
        "node A: EnableEventLogReplication=1; node B: EnableEventLogReplication=0", "nodes-differ",
        QStringLiteral("EnableEventLogReplication differs between nodes"), Severity::Warning);
    row("DHCP differs on a network",
        "networkInterface A: Network=n1, DhcpEnabled=1; networkInterface B: Network=N1, DhcpEnabled=0",
        "interfaces-differ", QStringLiteral("0 on B; 1 on A"), Severity::Note);
    row("in backup but direct", "volume V: BackupInProgress=1, RedirectedAccess=0", "volume-backup",
        QStringLiteral("In backup, but not redirected"), Severity::Note);
    row("in backup and direct by its nodes", "volume V: BackupInProgress=1, @node=Direct",
        "volume-backup", QStringLiteral("In backup, but not redirected"), Severity::Note);
    row("a state that names a backup", "volume V: BackupInProgress=0, @state=Online (Backup in progress)",
        "volume-backup", QStringLiteral("the source speaks of a backup: Online (Backup in progress)"),
        Severity::Warning);
    row("a node that names a backup", "volume V: BackupInProgress=0, @node=Redirected by backup",
        "volume-backup", QStringLiteral("Redirected by backup on HV01"), Severity::Warning);
    row("the cluster in backup alone", "cluster: BackupInProgress=1; volume V: BackupInProgress=0",
        "cluster-backup", QStringLiteral("none of its 1 volumes is in backup"), Severity::Warning);
    row("volumes in backup alone",
        "cluster: BackupInProgress=0; volume A: BackupInProgress=1; volume B: BackupInProgress=1; volume "
        "C: BackupInProgress=1; volume D: BackupInProgress=1; volume E: BackupInProgress=?",
        "cluster-backup", QStringLiteral("volumes are in backup: A, B, C, 1 more"), Severity::Warning);
    row("a network that is not there", "network N: @id=n1; networkInterface I: Network=n2",
        "interface-reference", QStringLiteral("Network names n2, but there is no such network"),
        Severity::Warning);
    row("a node that is not there", "node A: @id=1; networkInterface I: Node=B", "interface-reference",
        QStringLiteral("Node names B"), Severity::Warning);
    row("an address on no network", "network N: @id=n1; resource IP: @type=IP Address, !Network=Gone",
        "address-network", QStringLiteral("Network names Gone"), Severity::Warning);
    row("an IPv6 address on no network",
        "network N: @id=n1; resource IP: @type=IPv6 Address, !Network=Gone", "address6-network",
        QStringLiteral("Network names Gone"), Severity::Warning);
    row("a priority node that is not there", "cluster: LowerQuorumPriorityNodeId=3; node A: @id=1",
        "priority-node", QStringLiteral("LowerQuorumPriorityNodeId names 3"), Severity::Warning);
    row("a group that is not there", "group G: @id=g1; resource R: @group=g2", "resource-group",
        QStringLiteral("The resource is in the group g2"), Severity::Warning);
    row("a disk that is not there", "resource R: @id=r1; volume V: @resource=r2", "volume-resource",
        QStringLiteral("The disk resource behind the volume, r2"), Severity::Warning);
    row("pending longer than deadlock", "resource R: PendingTimeout=300001, DeadlockTimeout=300000",
        "pending-timeout", QStringLiteral("cannot be greater than"), Severity::Warning);
    row("retry before the period ends", "resource R: RetryPeriodOnFailure=1, RestartPeriod=2",
        "retry-period", QStringLiteral("should be at or above RestartPeriod 2 ms"), Severity::Note);
    row("restarts that are not permitted", "resource R: RestartAction=2, RestartThreshold=0", "restarts",
        QStringLiteral("permits no restart"), Severity::Note);
    row("half a failback window", "group G: FailbackWindowStart=2, FailbackWindowEnd=4294967295",
        "failback", QStringLiteral("Only the start of the failback window"), Severity::Warning);
    row("a failback window without failback",
        "group G: AutoFailbackType=0, FailbackWindowStart=2, FailbackWindowEnd=5", "failback",
        QStringLiteral("2 to 5 has no effect"), Severity::Note);
    row("a probe port with a wide mask",
        "resource IP: @type=IP Address, !ProbePort=59999, !SubnetMask=255.255.255.0", "probe-port",
        QStringLiteral("needs the SubnetMask 255.255.255.255"), Severity::Note);
    row("a probe port with DHCP", "resource IP: @type=IP Address, !ProbePort=59999, !EnableDhcp=1",
        "probe-port", QStringLiteral("EnableDhcp is 1"), Severity::Note);
    row("two identities of a disk",
        "resource D: @type=Physical Disk, !DiskIdGuid={1}, !DiskSignature=5", "disk-identity",
        QStringLiteral("found by one of them only"), Severity::Note);
}

void TestRelationRules::fires()
{
    QFETCH(QString, cluster);
    QFETCH(QString, rule);
    QFETCH(QString, text);
    QFETCH(Severity, severity);
    const Cluster loaded = clusterOf(cluster);
    const QVector<Issue> issues = ofRule(findingsOf(loaded, loaded, {}), rule);
    QCOMPARE(issues.size(), 1);
    QVERIFY2(issues.first().text.english().contains(text), qPrintable(issues.first().text.english()));
    QCOMPARE(issues.first().severity, severity);
    QVERIFY(!issues.first().source.isEmpty());
    QVERIFY(issues.first().object >= 0);
    QVERIFY(!issues.first().canBeAllowed);
}

void TestRelationRules::staysQuiet_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *title, const char *cluster, const char *rule) {
        QTest::newRow(title) << QString::fromUtf8(cluster) << QString::fromUtf8(rule);
    };
    row("no heartbeat in the source", "cluster: Description=x", "heartbeat");
    row("a heartbeat that is not known", "cluster: SameSubnetDelay=?, SameSubnetThreshold=10", "heartbeat");
    row("equal values across subnets", "cluster: SameSubnetDelay=1000, CrossSubnetDelay=1000",
        "heartbeat-order");
    row("a threshold against a default that varies", "cluster: SameSubnetThreshold=10", "heartbeat-order");
    row("an order that is not known", "cluster: SameSubnetDelay=2000, CrossSubnetDelay=?",
        "heartbeat-order");
    row("a short lease",
        "cluster: SameSubnetDelay=1000, SameSubnetThreshold=20; resource AG: @type=SQL Server "
        "Availability Group, !LeaseTimeout=20000",
        "lease-timeout");
    row("a lease without cluster", "resource AG: @type=SQL Server Availability Group, !LeaseTimeout=20000",
        "lease-timeout");
    row("a lease against a default that varies",
        "cluster: SameSubnetDelay=1000; resource AG: @type=SQL Server Availability Group, "
        "!LeaseTimeout=20000",
        "lease-timeout");
    const char *lease = "; resource AG: @type=SQL Server Availability Group, !LeaseTimeout=20000";
    for (const auto &[title, cluster] : { std::pair("a lease against a delay that is not known",
                                              "cluster: SameSubnetDelay=?, SameSubnetThreshold=20"),
             std::pair("a lease against a threshold that is not known",
                 "cluster: SameSubnetDelay=1000, SameSubnetThreshold=?"),
             std::pair("a lease against defaults", "cluster: Description=x") })
        row(title, (QByteArray(cluster) + lease).constData(), "lease-timeout");
    row("a vote left", "node A: NodeWeight=0; node B: NodeWeight=1", "no-votes");
    row("votes that are not known", "node A: NodeWeight=0; node B: Description=x", "no-votes");
    row("the same build", "node A: BuildNumber=1; node B: BuildNumber=1", "nodes-differ");
    row("a build that is not known", "node A: BuildNumber=1; node B: BuildNumber=?", "nodes-differ");
    row("votes, names and hardware are a node's own",
        "node A: NodeWeight=0, NodeName=A, Model=x, Description=d; node B: NodeWeight=1, NodeName=B, "
        "Model=y, Description=e",
        "nodes-differ");
    row("DHCP differs between networks",
        "networkInterface A: Network=n1, DhcpEnabled=1; networkInterface B: Network=n2, DhcpEnabled=0",
        "interfaces-differ");
    row("interfaces of no known network", "networkInterface A: DhcpEnabled=1; networkInterface B: "
                                          "DhcpEnabled=0",
        "interfaces-differ");
    row("in backup and redirected", "volume V: BackupInProgress=1, RedirectedAccess=1", "volume-backup");
    row("in backup, redirection not known", "volume V: BackupInProgress=1, RedirectedAccess=?",
        "volume-backup");
    row("redirected for no given reason", "volume V: BackupInProgress=0, RedirectedAccess=1",
        "volume-backup");
    row("a state that names a backup, state unknown", "volume V: BackupInProgress=?, @state=Backup",
        "volume-backup");
    row("both in backup", "cluster: BackupInProgress=1; volume V: BackupInProgress=1", "cluster-backup");
    row("one volume is not known",
        "cluster: BackupInProgress=1; volume A: BackupInProgress=0; volume B: BackupInProgress=?",
        "cluster-backup");
    row("no volumes in the source", "cluster: BackupInProgress=1", "cluster-backup");
    row("the cluster's state is not known", "cluster: BackupInProgress=?; volume V: BackupInProgress=1",
        "cluster-backup");
    row("a network by its name in other case", "network Net: @id={N1}; networkInterface I: Network=NET",
        "interface-reference");
    row("a network by its id without braces", "network Net: @id={N1}; networkInterface I: Network=n1",
        "interface-reference");
    row("no networks in the source", "networkInterface I: Network=n2", "interface-reference");
    row("an address of another type", "network N: @id=n1; resource R: @type=Network Name, !Network=Gone",
        "address-network");
    row("no priority node", "cluster: LowerQuorumPriorityNodeId=0; node A: @id=1", "priority-node");
    row("nodes without ids", "cluster: LowerQuorumPriorityNodeId=3; node A: NodeWeight=1", "priority-node");
    row("no groups in the source", "resource R: @group=g2", "resource-group");
    row("a volume without resource", "resource R: @id=r1; volume V: BackupInProgress=0", "volume-resource");
    row("pending like deadlock", "resource R: PendingTimeout=2, DeadlockTimeout=2", "pending-timeout");
    row("pending alone", "resource R: PendingTimeout=300001", "pending-timeout");
    row("never retried", "resource R: RetryPeriodOnFailure=4294967295, RestartPeriod=4294967295",
        "retry-period");
    row("no restart at all", "resource R: RestartAction=0, RestartThreshold=0", "restarts");
    row("no failback window",
        "group G: AutoFailbackType=0, FailbackWindowStart=4294967295, FailbackWindowEnd=4294967295",
        "failback");
    row("a failback window in use", "group G: AutoFailbackType=1, FailbackWindowStart=2, "
                                    "FailbackWindowEnd=5",
        "failback");
    row("half a window that may be whole", "group G: FailbackWindowStart=2", "failback");
    row("no probe port", "resource IP: @type=IP Address, !ProbePort=0, !SubnetMask=255.255.255.0",
        "probe-port");
    row("a probe port as advised",
        "resource IP: @type=IP Address, !ProbePort=1, !SubnetMask=255.255.255.255, !EnableDhcp=0",
        "probe-port");
    row("one identity of a disk", "resource D: @type=Physical Disk, !DiskIdGuid={1}, !DiskSignature=0",
        "disk-identity");
}

void TestRelationRules::staysQuiet()
{
    QFETCH(QString, cluster);
    QFETCH(QString, rule);
    const Cluster loaded = clusterOf(cluster);
    QVERIFY(std::any_of(relationRows().begin(), relationRows().end(),
        [&rule](const RelationRow &row) { return ruleWord(row.id) == rule; }));
    const QVector<Issue> issues = ofRule(findingsOf(loaded, loaded, {}), rule);
    QVERIFY2(issues.isEmpty(), issues.isEmpty() ? "" : qPrintable(issues.first().text.english()));
}

void TestRelationRules::defaultsBelongToTheChosenVersion()
{
    const Cluster cluster = clusterOf(QStringLiteral("cluster: SameSubnetDelay=1000, CrossSubnetThreshold=12"));
    const auto text = [&cluster](WindowsVersion version, const QString &rule) {
        const QVector<Issue> issues = ofRule(findingsOf(cluster, cluster, { version }), rule);
        return issues.isEmpty() ? QString() : issues.first().text.english();
    };
    QVERIFY(text(WindowsVersion::Server2012R2, QStringLiteral("heartbeat")).contains(u"SameSubnetThreshold 5 (not"));
    QVERIFY(text(WindowsVersion::Server2016, QStringLiteral("heartbeat")).contains(u"SameSubnetThreshold 10 (not"));
    QVERIFY(text(WindowsVersion::Server2022, QStringLiteral("heartbeat")).contains(u"SameSubnetThreshold 20 (not"));
    // The default is certain now, so it can be compared with.
    QVERIFY(text(WindowsVersion::Unknown, QStringLiteral("heartbeat-order")).isEmpty());
    QVERIFY(text(WindowsVersion::Server2016, QStringLiteral("heartbeat-order")).isEmpty());
    QVERIFY(text(WindowsVersion::Server2022, QStringLiteral("heartbeat-order"))
                .startsWith(u"CrossSubnetThreshold 12 is less than SameSubnetThreshold 20"));
}

void TestRelationRules::editsAreJudgedMoreStrictly()
{
    const Cluster loaded = clusterOf(QStringLiteral("resource R: RetryPeriodOnFailure=5, RestartPeriod=2"));
    const Cluster current = clusterOf(QStringLiteral("resource R: RetryPeriodOnFailure=1, RestartPeriod=2"));
    QCOMPARE(ofRule(findingsOf(current, current, {}), QStringLiteral("retry-period")).first().severity,
        Severity::Note);
    QCOMPARE(ofRule(findingsOf(loaded, current, {}), QStringLiteral("retry-period")).first().severity,
        Severity::Warning);
}

void TestRelationRules::namesAllThatIsInvolved()
{
    const Cluster cluster = clusterOf(QStringLiteral(
        "cluster: SameSubnetDelay=1000, SameSubnetThreshold=10; resource AG: @type=SQL Server "
        "Availability Group, !LeaseTimeout=20000"));
    const Issue issue = ofRule(findingsOf(cluster, cluster, {}), QStringLiteral("lease-timeout")).first();
    QCOMPARE(issue.object, 1);
    QCOMPARE(issue.scope, Scope::Private);
    QCOMPARE(issue.property, QStringLiteral("LeaseTimeout"));
    QCOMPARE(issue.position, 0);
    QCOMPARE(issue.related.size(), 2);
    QCOMPARE(issue.related[0], (IssuePlace{ 0, Scope::Common, QStringLiteral("SameSubnetThreshold") }));
    QCOMPARE(issue.related[1], (IssuePlace{ 0, Scope::Common, QStringLiteral("SameSubnetDelay") }));
}

void TestRelationRules::neverBlocks()
{
    // Everything differs from what was loaded, and whatever a rule says is no error.
    const Cluster loaded = clusterOf(QStringLiteral("cluster: BackupInProgress=1, SameSubnetDelay=1000; group "
                                                    "G: FailbackWindowStart=1, FailbackWindowEnd=2"));
    const Cluster current = clusterOf(QStringLiteral(
        "cluster: BackupInProgress=0, SameSubnetDelay=2000; group G: FailbackWindowStart=1, "
        "FailbackWindowEnd=4294967295"));
    int seen = 0;
    for (const Issue &issue : findingsOf(loaded, current, {})) {
        const bool isRelation = std::any_of(relationRows().begin(), relationRows().end(),
            [&issue](const RelationRow &row) { return ruleWord(row.id) == issue.rule; });
        seen += isRelation ? 1 : 0;
        QVERIFY(!isRelation || issue.severity != Severity::Error);
    }
    QVERIFY(seen >= 3);
}

QTEST_GUILESS_MAIN(TestRelationRules)
#include "tst_relation_rules.moc"
