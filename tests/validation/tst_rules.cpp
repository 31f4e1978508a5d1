// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rules.h"

#include "core/values/display.h"
#include "core/opening/format_registry.h"
#include "core/model/volume.h"

#include <QtTest>

using namespace clusprop;
using wire::Format;

namespace {

Property propertyOf(const QString &name, const Value &value)
{
    Property property;
    property.name = name;
    property.values.append(value);
    return property;
}

/// A cluster object that holds one property, as it was loaded.
ClusterObject clusterWith(const Property &property, Scope scope = Scope::Common)
{
    ClusterObject object;
    object.objectClass = ObjectClass::Cluster;
    object.list(scope).properties.append(property);
    return object;
}

Value valueOf(Format format, const QByteArray &hex)
{
    return { wire::listValue(format), QByteArray::fromHex(hex), {}, true };
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private slots:
    void idsAreUnique();
    void judgesEdits_data();
    void judgesEdits();
    void judgesLoadedValues_data();
    void judgesLoadedValues();
    void saysWhatIsAllowedAndWhoSaysSo();
    void locksWhatCannotBeSet_data();
    void locksWhatCannotBeSet();
    void volumesLetOnlyTheirBackupStateBeSet();
    void editedLockedPropertiesAreErrors();
    void formatsThatTheClusterSentStayAllowed();
    void theSampleClusterHasNoErrors();
    void worstFindingComesFirst();
    void differingSourcesAreTheOnlyFinding();
};

void TestRules::idsAreUnique()
{
    QSet<QString> ids;
    for (const RuleRow &row : ruleRows())
        ids.insert(QString::fromUtf16(row.id));
    QCOMPARE(ids.size(), qsizetype(ruleRows().size()));
}

void TestRules::judgesEdits_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("rule"); // empty: nothing that blocks
    QTest::addColumn<bool>("canBeAllowed");
    QTest::newRow("a switch on") << "BackupInProgress" << Format::Dword << QByteArray("01000000") << "" << false;
    QTest::newRow("a switch at 2 is never allowed") << "BackupInProgress" << Format::Dword
                                                   << QByteArray("02000000") << "range" << false;
    QTest::newRow("within the range") << "SameSubnetDelay" << Format::Dword << QByteArray("e8030000") << "" << false;
    QTest::newRow("at the lower end") << "SameSubnetDelay" << Format::Dword << QByteArray("fa000000") << "" << false;
    QTest::newRow("below the range") << "SameSubnetDelay" << Format::Dword << QByteArray("f9000000") << "range" << true;
    QTest::newRow("above the range") << "SameSubnetDelay" << Format::Dword << QByteArray("d1070000") << "range" << true;
    QTest::newRow("a name in other case") << "samesubnetdelay" << Format::Dword << QByteArray("d1070000")
                                         << "range" << true;
    QTest::newRow("another format") << "SameSubnetDelay" << Format::Sz << QByteArray("31000000") << "format" << true;
    QTest::newRow("not documented") << "Invented" << Format::Dword << QByteArray("ffffffff") << "" << false;
    QTest::newRow("bytes that do not fit") << "Invented" << Format::Binary << QByteArray("00") << "" << false;
}

void TestRules::judgesEdits()
{
    QFETCH(QString, name);
    QFETCH(Format, format);
    QFETCH(QByteArray, hex);
    QFETCH(QString, rule);
    QFETCH(bool, canBeAllowed);
    QVector<Issue> errors;
    for (const Issue &issue : checkEdit(clusterWith({}), Scope::Common, propertyOf(name, valueOf(format, hex)))) {
        if (issue.severity == Severity::Error)
            errors.append(issue);
    }
    if (rule.isEmpty()) {
        QVERIFY(errors.isEmpty());
        return;
    }
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().rule, rule);
    QCOMPARE(errors.first().canBeAllowed, canBeAllowed);
    QVERIFY(!errors.first().source.isEmpty());
}

void TestRules::judgesLoadedValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<quint32>("number");
    QTest::addColumn<QString>("rule"); // empty: no finding
    QTest::addColumn<Severity>("severity");
    QTest::newRow("in order") << "BackupInProgress" << 1U << "" << Severity::Note;
    QTest::newRow("a switch at 2 is kept and reported") << "BackupInProgress" << 2U << "range" << Severity::Warning;
    QTest::newRow("a range that clusters break is a note") << "S2DCacheDesiredState" << 1003U << "" << Severity::Note;
    QTest::newRow("outside the range") << "SameSubnetDelay" << 1U << "range" << Severity::Warning;
    QTest::newRow("not documented") << "Invented" << 1U << "unknown" << Severity::Note;
}

void TestRules::judgesLoadedValues()
{
    QFETCH(QString, name);
    QFETCH(quint32, number);
    QFETCH(QString, rule);
    QFETCH(Severity, severity);
    Cluster cluster;
    cluster.objects.append(clusterWith(propertyOf(name, dwordValue(number))));
    const QVector<Issue> issues = checkObject(cluster, 0, &cluster.objects[0]);
    QCOMPARE(issues.size(), rule.isEmpty() ? 0 : 1);
    if (!rule.isEmpty()) {
        QCOMPARE(issues.first().rule, rule);
        QCOMPARE(issues.first().severity, severity);
    }
}

void TestRules::saysWhatIsAllowedAndWhoSaysSo()
{
    const QVector<Issue> issues
        = checkEdit(clusterWith({}), Scope::Common, propertyOf(QStringLiteral("SameSubnetDelay"), dwordValue(1)));
    QCOMPARE(issues.first().text.english(), QStringLiteral("1 is below the documented range; allowed: 250 to 2000 ms"));
    QCOMPARE(issues.first().source.english(), QStringLiteral("documentation page clusters-samesubnetdelay"));
}

void TestRules::locksWhatCannotBeSet_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<quint32>("syntax");
    QTest::addColumn<bool>("locked");
    const quint32 dword = wire::listValue(Format::Dword);
    QTest::newRow("writable") << "BackupInProgress" << Scope::Common << dword << false;
    QTest::newRow("not documented") << "Invented" << Scope::Private << dword << false;
    QTest::newRow("a read-only list") << "Invented" << Scope::PrivateReadOnly << dword << true;
    QTest::newRow("read-only by its page") << "FixQuorum" << Scope::CommonReadOnly << dword << true;
    QTest::newRow("read-only on the page, sent as writable") << "ClusSvcHangTimeout" << Scope::Common << dword << false;
    QTest::newRow("an unknown syntax") << "Invented" << Scope::Common << 0x80018001U << true;
    QTest::newRow("the server's expansion") << "Invented" << Scope::Common << wire::listValue(Format::ExpandedSz) << true;
}

void TestRules::locksWhatCannotBeSet()
{
    QFETCH(QString, name);
    QFETCH(Scope, scope);
    QFETCH(quint32, syntax);
    QFETCH(bool, locked);
    const Property property = propertyOf(name, { syntax, QByteArray(4, '\0'), {}, true });
    const QString reason = lockReason(clusterWith(property, scope), scope, property).english();
    QCOMPARE(!reason.isEmpty(), locked);
    QVERIFY(reason.isEmpty() || reason.startsWith(u"read-only"));
}

void TestRules::volumesLetOnlyTheirBackupStateBeSet()
{
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    setVolumeNumber(volume, volume_property::backupInProgress, 1);
    setVolumeNumber(volume, volume_property::faultState, 0);
    const auto lock = [&volume](Scope scope, QStringView name) {
        return lockReason(volume, scope, *volume.find(name)).english();
    };
    QCOMPARE(lock(Scope::Common, volume_property::backupInProgress), QString());
    QVERIFY(!lock(Scope::CommonReadOnly, volume_property::faultState).isEmpty());

    setVolumeNumber(volume, volume_property::backupInProgress, std::nullopt);
    QVERIFY(lock(Scope::Common, volume_property::backupInProgress).contains(u"does not say"));
}

void TestRules::editedLockedPropertiesAreErrors()
{
    const Property loaded = propertyOf(QStringLiteral("Invented"), dwordValue(1));
    const QVector<Issue> issues = checkEdit(clusterWith(loaded, Scope::PrivateReadOnly), Scope::PrivateReadOnly,
        propertyOf(QStringLiteral("Invented"), dwordValue(2)));
    QCOMPARE(issues.first().rule, QStringLiteral("read-only"));
    QCOMPARE(issues.first().severity, Severity::Error);
    QVERIFY(!issues.first().canBeAllowed);
}

void TestRules::formatsThatTheClusterSentStayAllowed()
{
    const Property sent = propertyOf(QStringLiteral("SameSubnetDelay"), textValue(u"1000"));
    const QVector<Issue> issues = checkEdit(clusterWith(sent), Scope::Common,
        propertyOf(QStringLiteral("SameSubnetDelay"), textValue(u"900")));
    QCOMPARE(issues.first().rule, QStringLiteral("format"));
    QCOMPARE(issues.first().severity, Severity::Warning);
}

void TestRules::theSampleClusterHasNoErrors()
{
    const LoadedFile sample = bundledSample();
    for (int object = 0; object < sample.cluster.objects.size(); ++object) {
        for (const Issue &issue : checkObject(sample.cluster, object, &sample.cluster.objects[object]))
            QVERIFY2(issue.severity != Severity::Error, qPrintable(issue.property + QStringLiteral(": ") + issue.text.english()));
    }
}

void TestRules::worstFindingComesFirst()
{
    // No longer supported (a warning) and of another format (an error).
    const QVector<Issue> issues = checkEdit(clusterWith({}), Scope::Common,
        propertyOf(QStringLiteral("EnableEventDeltaGeneration"), textValue(u"x")));
    QVERIFY(issues.size() > 1);
    QCOMPARE(issues.first().severity, Severity::Error);
    QVERIFY(std::is_sorted(issues.begin(), issues.end(),
        [](const Issue &left, const Issue &right) { return left.severity > right.severity; }));
}

void TestRules::differingSourcesAreTheOnlyFinding()
{
    // Out of its range by either source: nobody knows yet which of them is to be judged.
    Property property = propertyOf(QStringLiteral("BackupInProgress"), dwordValue(2));
    Claim claim;
    claim.values = { dwordValue(2) };
    property.extras.edit().claims = { claim, claim };
    property.values.clear();
    property.knowledge = Knowledge::Cut;
    property.extras.edit().cutText = QStringLiteral("2 or 3");
    Cluster cluster;
    cluster.objects = { clusterWith(property) };
    const QVector<Issue> issues = checkObject(cluster, 0, &cluster.objects.first());
    QCOMPARE(issues.size(), 1);
    QCOMPARE(issues.first().rule, QStringLiteral("sources-differ"));
    QCOMPARE(issues.first().severity, Severity::Warning);
    QCOMPARE(issues.first().text.english(), QStringLiteral("The sources differ: 2 or 3; choose one"));
    QVERIFY(lockReason(cluster.objects.first(), Scope::Common, property).english().contains(u"chosen"));

    property.extras.edit().claims.clear(); // merely cut: nothing to choose
    cluster.objects = { clusterWith(property) };
    QVERIFY(checkObject(cluster, 0, &cluster.objects.first()).isEmpty());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
