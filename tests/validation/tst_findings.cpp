// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/edits/edit.h"
#include "core/validation/findings.h"
#include "cluster_support.h"

#include <QRandomGenerator>
#include <QtTest>

#include <limits>

using namespace clusprop;
using namespace clusprop::validation_test;

namespace {

constexpr int unlimited = std::numeric_limits<int>::max();

/// Something for most rules, with names that occur twice.
Cluster variedCluster()
{
    return clusterOf(QStringLiteral(
        "cluster: SameSubnetDelay=1000, SameSubnetThreshold=10, CrossSubnetDelay=1000, "
        "BackupInProgress=0, LowerQuorumPriorityNodeId=1, Invented=1, SameSubnetDelay=5;"
        "node A: @id=1, NodeWeight=1, BuildNumber=17763; node B: @id=2, NodeWeight=0, BuildNumber=17763;"
        "network N: @id=n1; networkInterface I: Network=n1, Node=A, DhcpEnabled=0;"
        "networkInterface J: Network=n1, Node=B, DhcpEnabled=0;"
        "group G: @id=g1, AutoFailbackType=0, FailbackWindowStart=1, FailbackWindowEnd=2;"
        "resource R: @id=r1, @group=g1, PendingTimeout=1000, DeadlockTimeout=2000, RestartAction=2, "
        "RestartThreshold=3, RetryPeriodOnFailure=5, RestartPeriod=4;"
        "resource AG: @type=SQL Server Availability Group, !LeaseTimeout=9000;"
        "resource IP: @type=IP Address, !Network=N, !ProbePort=0, !SubnetMask=255.255.255.0;"
        "volume V1: BackupInProgress=0, RedirectedAccess=0; volume V2: BackupInProgress=1, "
        "RedirectedAccess=0; volume V3: BackupInProgress=?, RedirectedAccess=1"));
}

/// A list of properties that nothing is known of.
Cluster strangeCluster(int properties)
{
    Cluster cluster;
    cluster.objects.append(ClusterObject());
    for (int number = 0; number < properties; ++number) {
        cluster.objects.first().list(Scope::Common).properties.append(
            numberProperty(QStringLiteral("Strange%1").arg(number), 1));
    }
    return cluster;
}

QVector<QVector<Issue>> all(const Findings &findings, const Cluster &cluster)
{
    QVector<QVector<Issue>> issues;
    for (int object = 0; object < cluster.objects.size(); ++object)
        issues.append(findings.of(object));
    return issues;
}

/// A check like a policy's: every value of these names is told with its place.
SharedCheck tellingCheck()
{
    auto check = std::make_shared<AddedCheck>();
    check->properties = { QStringLiteral("nodeweight"), QStringLiteral("invented"), QStringLiteral("backupinprogress") };
    check->check = [names = check->properties](const CheckedState &state, int object, const CheckOptions &options) {
        QVector<Issue> issues;
        for (const Scope scope : allScopes) {
            const PropertyList &list = state.current.objects[object].list(scope);
            for (int position = 0; position < list.properties.size(); ++position) {
                const Property &property = list.properties[position];
                if (!names.contains(property.name.toCaseFolded()))
                    continue;
                Issue issue;
                issue.severity = options.windowsVersion == WindowsVersion::Unknown ? Severity::Error : Severity::Note;
                issue.rule = QStringLiteral("told");
                issue.object = object;
                issue.scope = scope;
                issue.property = property.name;
                issue.position = position;
                issue.text = QString::number(numberOf(property).value_or(0));
                issues.append(issue);
            }
        }
        return issues;
    };
    return check;
}

QVector<QVector<Issue>> fresh(const Cluster &loaded, const Cluster &current, const CheckOptions &options,
    const SharedCheck &added = {})
{
    Findings findings;
    findings.begin(current, options, added);
    findings.advance({ loaded, current, {} }, unlimited);
    return all(findings, current);
}

Touch touchOf(const Edit &edit)
{
    const bool isValueOnly = edit.kind == EditKind::Set || edit.kind == EditKind::Retype;
    return { edit.object, edit.scope, edit.property.name, edit.position, isValueOnly };
}

/// One that fits `cluster`; none for an object without properties that is not to get one.
std::optional<Edit> randomEdit(const Cluster &cluster, const Cluster &loaded, QRandomGenerator &random)
{
    const int object = random.bounded(int(cluster.objects.size()));
    const Scope scope = random.bounded(4) == 0 ? Scope::Private : Scope::Common;
    const PropertyList &list = cluster.objects[object].list(scope);
    const auto number = [&random] {
        constexpr std::array<quint32, 8> telling{ 0, 1, 2, 5, 1000, 2000, 60000, 0xFFFFFFFF };
        return telling[random.bounded(quint32(telling.size()))];
    };
    const int kind = random.bounded(5);
    if (kind == 0) {
        const QStringList names{ QStringLiteral("SameSubnetThreshold"), QStringLiteral("Invented"),
            QStringLiteral("NodeWeight"), QStringLiteral("RestartPeriod"), QStringLiteral("BackupInProgress") };
        return Edit{ EditKind::Add, object, scope, random.bounded(int(list.properties.size()) + 1),
            numberProperty(names[random.bounded(int(names.size()))], number()) };
    }
    if (list.properties.isEmpty())
        return {};
    const int position = random.bounded(int(list.properties.size()));
    const QString name = list.properties[position].name;
    if (kind == 1)
        return makeReset(cluster, object, scope, position);
    if (kind == 2) { // back to what was loaded, where that is in its place
        const PropertyList &before = loaded.objects[object].list(scope);
        if (position < before.properties.size() && before.properties[position].name == name)
            return Edit{ EditKind::Set, object, scope, position, before.properties[position] };
    }
    return Edit{ EditKind::Set, object, scope, position, numberProperty(name, number()) };
}

} // namespace

class TestFindings : public QObject
{
    Q_OBJECT

private slots:
    void incrementalIsWhatAFullCheckGives_data();
    void incrementalIsWhatAFullCheckGives();
    void piecesGiveTheWhole();
    void tellsWhichObjectsAreConcerned();
    void anEditOfAnotherObjectIsTakenIn();
    void oldFindingsStayUntilTheyAreReplaced();
    void manyUnknownPropertiesAreOneFinding();
    void aLongListIsCheckedPieceByPiece();
    void duplicatesKeepTheirPartners();
    void anAddedCheckComesAndGoes();
    void anAddedCheckIsAskedOnlyForItsProperties();
};

void TestFindings::incrementalIsWhatAFullCheckGives_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("budget"); // properties that are checked before the edits begin
    QTest::addColumn<bool>("withAdded");
    for (const bool withAdded : { false, true }) {
        const auto row = [withAdded](const char *title, quint32 seed, int budget) {
            QTest::addRow("%s%s", title, withAdded ? ", with an added check" : "") << seed << budget << withAdded;
        };
        row("after a whole check", 1, unlimited);
        row("after another whole check", 2, unlimited);
        row("while objects are still checked", 3, 9);
        row("while relations are still checked", 4, withAdded ? 140 : 70);
        row("before anything was checked", 5, 0);
    }
}

void TestFindings::incrementalIsWhatAFullCheckGives()
{
    QFETCH(quint32, seed);
    QFETCH(int, budget);
    QFETCH(bool, withAdded);
    const SharedCheck added = withAdded ? tellingCheck() : nullptr;
    QRandomGenerator random(seed);
    const Cluster loaded = variedCluster();
    Cluster current = loaded;
    const CheckOptions options{ seed % 2 == 0 ? WindowsVersion::Server2012R2 : WindowsVersion::Unknown };
    Findings findings;
    findings.begin(current, options, added);
    const Allowances allowances;
    findings.advance({ loaded, current, allowances }, budget);
    for (int step = 0; step < 400; ++step) {
        QVector<Touch> touches;
        for (int edits = 1 + random.bounded(3); edits > 0; --edits) {
            if (const auto edit = randomEdit(current, loaded, random)) {
                applyEdit(current, *edit);
                touches.append(touchOf(*edit));
            }
        }
        findings.update({ loaded, current, allowances }, touches);
        if (budget != unlimited)
            findings.advance({ loaded, current, allowances }, random.bounded(3));
        if (!findings.isComplete())
            continue;
        QCOMPARE(all(findings, current), fresh(loaded, current, options, added));
    }
    findings.advance({ loaded, current, allowances }, unlimited);
    QCOMPARE(all(findings, current), fresh(loaded, current, options, added));
}

void TestFindings::piecesGiveTheWhole()
{
    const Cluster cluster = variedCluster();
    const Allowances allowances;
    Findings findings;
    findings.begin(cluster, {});
    QVERIFY(!findings.isComplete());
    int steps = 0;
    for (; !findings.isComplete(); ++steps)
        findings.advance({ cluster, cluster, allowances }, 1);
    QVERIFY(steps > 50);
    QCOMPARE(all(findings, cluster), fresh(cluster, cluster, {}));
}

void TestFindings::tellsWhichObjectsAreConcerned()
{
    const Cluster loaded = variedCluster();
    Cluster current = loaded;
    const Allowances allowances;
    Findings findings;
    findings.begin(current, {});
    QVector<int> concerned = findings.advance({ loaded, current, allowances }, unlimited);
    QVERIFY(std::is_sorted(concerned.begin(), concerned.end()));
    for (const int object : std::as_const(concerned))
        QVERIFY(!findings.of(object).isEmpty());

    // A volume's backup state is the cluster's affair as well.
    const int volume = 11;
    QCOMPARE(current.objects[volume].name, QStringLiteral("V2"));
    const Edit edit = makeSet(
        current, volume, Scope::Common, QStringLiteral("BackupInProgress"), dwordValue(0));
    applyEdit(current, edit);
    concerned = findings.update({ loaded, current, allowances }, { touchOf(edit) });
    QCOMPARE(concerned, (QVector<int>{ 0, volume }));

    const Edit quiet
        = makeSet(current, 1, Scope::Common, QStringLiteral("NodeWeight"), dwordValue(1));
    concerned = findings.update({ loaded, current, allowances }, { touchOf(quiet) });
    QVERIFY(concerned.isEmpty());
}

void TestFindings::anEditOfAnotherObjectIsTakenIn()
{
    const Cluster loaded = variedCluster();
    Cluster current = loaded;
    const Allowances allowances;
    Findings findings;
    findings.begin(current, {});
    findings.advance({ loaded, current, allowances }, unlimited);
    const auto hasLease = [&findings] {
        const QVector<Issue> issues = findings.of(8);
        return std::any_of(issues.begin(), issues.end(),
            [](const Issue &issue) { return issue.rule == u"lease-timeout"; });
    };
    QVERIFY(!hasLease());
    const Edit edit
        = makeSet(current, 0, Scope::Common, QStringLiteral("SameSubnetThreshold"), dwordValue(4));
    applyEdit(current, edit);
    QVERIFY(findings.update({ loaded, current, allowances }, { touchOf(edit) }).contains(8));
    QVERIFY(hasLease());
}

void TestFindings::oldFindingsStayUntilTheyAreReplaced()
{
    const Cluster cluster = variedCluster();
    const Allowances allowances;
    Findings findings;
    findings.begin(cluster, {});
    findings.advance({ cluster, cluster, allowances }, unlimited);
    const auto before = all(findings, cluster);
    findings.begin(cluster, { WindowsVersion::Server2008 });
    QCOMPARE(all(findings, cluster), before);
    QVERIFY(!findings.advance({ cluster, cluster, allowances }, unlimited).isEmpty());
    QCOMPARE(all(findings, cluster), fresh(cluster, cluster, { WindowsVersion::Server2008 }));
    QVERIFY(all(findings, cluster) != before);
}

void TestFindings::manyUnknownPropertiesAreOneFinding()
{
    const Cluster few = strangeCluster(ObjectCheck::mostUnknown);
    QCOMPARE(fresh(few, few, {}).first().size(), qsizetype(ObjectCheck::mostUnknown));
    const Cluster many = strangeCluster(ObjectCheck::mostUnknown + 1);
    const QVector<Issue> issues = fresh(many, many, {}).first();
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().rule, QStringLiteral("unknown"));
    QVERIFY(issues.first().property.isEmpty());
    QVERIFY(issues.first().text.english().startsWith(u"101 properties of this list"));
}

void TestFindings::aLongListIsCheckedPieceByPiece()
{
    const Cluster loaded = strangeCluster(3 * Findings::atOnce);
    Cluster current = loaded;
    const Allowances allowances;
    Findings findings;
    findings.begin(current, {});
    findings.advance({ loaded, current, allowances }, unlimited);

    // A value is looked at on the spot, however long the list is.
    PropertyList &list = current.objects.first().list(Scope::Common);
    list.properties[5].values = { { wire::listValue(wire::Format::Dword), QByteArray("x"), {}, false } };
    findings.update({ loaded, current, allowances },
        { { 0, Scope::Common, list.properties[5].name, 5, true } });
    QVERIFY(findings.isComplete());
    QCOMPARE(findings.of(0).size(), 2);

    // What moves all places is left to the pieces, and the old findings stay meanwhile.
    const Edit edit{ EditKind::Remove, 0, Scope::Common, 0, list.properties[0] };
    applyEdit(current, edit);
    findings.update({ loaded, current, allowances }, { touchOf(edit) });
    QVERIFY(!findings.isComplete());
    QCOMPARE(findings.of(0).size(), 2);
    findings.advance({ loaded, current, allowances }, unlimited);
    QCOMPARE(all(findings, current), fresh(loaded, current, {}));
    QCOMPARE(findings.of(0)[1].position, 4);
}

void TestFindings::duplicatesKeepTheirPartners()
{
    const Cluster loaded = clusterOf(QStringLiteral("cluster: A=1, Same=1, Same=2"));
    Cluster current = loaded;
    applyEdit(current, { EditKind::Add, 0, Scope::Common, 0, numberProperty(QStringLiteral("New"), 1) });
    const PropertyList &list = current.objects.first().list(Scope::Common);
    const PropertyList &before = loaded.objects.first().list(Scope::Common);
    PartnerSearch partners(list, &before);
    QCOMPARE(partners.next(0), nullptr);
    QCOMPARE(partners.next(1), &before.properties[0]);
    QCOMPARE(partners.next(2), &before.properties[1]);
    QCOMPARE(partners.next(3), &before.properties[2]);
}

void TestFindings::anAddedCheckComesAndGoes()
{
    const Cluster cluster = variedCluster();
    const Allowances allowances;
    Findings findings;
    findings.begin(cluster, {});
    findings.advance({ cluster, cluster, allowances }, unlimited);
    const auto before = all(findings, cluster);
    findings.begin(cluster, {}, tellingCheck());
    const QVector<int> told = findings.advance({ cluster, cluster, allowances }, unlimited);
    QCOMPARE(told.size(), 6); // the cluster, two nodes, three volumes
    QVERIFY(std::any_of(findings.of(0).begin(), findings.of(0).end(),
        [](const Issue &issue) { return issue.rule == u"told"; }));
    findings.begin(cluster, {});
    QCOMPARE(findings.advance({ cluster, cluster, allowances }, unlimited), told);
    QCOMPARE(all(findings, cluster), before);
}

void TestFindings::anAddedCheckIsAskedOnlyForItsProperties()
{
    const Cluster loaded = clusterOf(QStringLiteral("cluster: A=1, B=1; node N: A=1"));
    Cluster current = loaded;
    QVector<int> asked;
    auto check = std::make_shared<AddedCheck>();
    check->properties = { QStringLiteral("b") };
    check->check = [&asked](const CheckedState &, int object, const CheckOptions &) {
        asked.append(object);
        return QVector<Issue>();
    };
    const Allowances allowances;
    Findings findings;
    findings.begin(current, {}, check);
    findings.advance({ loaded, current, allowances }, unlimited);
    QCOMPARE(asked, (QVector<int>{ 0, 1 }));
    asked.clear();
    findings.update({ loaded, current, allowances }, { { 0, Scope::Common, QStringLiteral("A"), 0, true } });
    QVERIFY(asked.isEmpty());
    findings.update({ loaded, current, allowances }, { { 0, Scope::Common, QStringLiteral("B"), 1, true } });
    QCOMPARE(asked, QVector<int>{ 0 });
}

QTEST_GUILESS_MAIN(TestFindings)
#include "tst_findings.moc"
