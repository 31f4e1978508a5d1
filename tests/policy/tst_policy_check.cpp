// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/values/display.h"
#include "policy_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::policy_test;
using namespace clusprop::validation_test;

namespace {

Property propertyWith(const Value &value)
{
    Property property;
    property.name = QStringLiteral("X");
    property.values = { value };
    return property;
}

Value stringsValue(const QStringList &strings)
{
    const auto value = parseValue(strings.join(u'\n'), wire::listValue(wire::Format::MultiSz));
    return value.value_or(Value());
}

Cluster clusterWith(const Property &property)
{
    Cluster cluster = clusterOf(QStringLiteral("cluster: Other=1"));
    cluster.objects.first().list(Scope::Common).properties.append(property);
    return cluster;
}

SharedPolicy rule(const QString &expectation, const QString &more = {})
{
    return policyOf(QStringLiteral("rules: [{ expect: '%1' %2 }]").arg(expectation, more).toUtf8());
}

} // namespace

class TestPolicyCheck : public QObject
{
    Q_OBJECT

private slots:
    void judges_data();
    void judges();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void whatIsNotSaidIsNeitherRightNorWrong();
    void onlyADatabaseTellsWhatIsStored();
    void concernsItsObjectsOnly_data();
    void concernsItsObjectsOnly();
    void rulesBelongToVersions();
    void everyListIsLookedAt();
    void otherNamesOfASettingCount();
    void longAndOddValuesAreCut();
    void costlyPatternsAreGivenUp();
    void unusedRulesAreNamed();
};

void TestPolicyCheck::judges_data()
{
    QTest::addColumn<Property>("property");
    QTest::addColumn<QString>("expectation");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *title, const Value &value, const char *expectation,
                         bool holds) {
        QTest::newRow(title) << propertyWith(value) << QString::fromLatin1(expectation) << holds;
    };
    const Value five = dwordValue(5);
    row("equal number", five, "X = 5", true);
    row("equal in hexadecimal", five, "X = 0x5", true);
    row("other number", five, "X = 6", false);
    row("anything but", five, "X <> 5", false);
    row("less", five, "X < 5", false);
    row("at most", five, "X <= 5", true);
    row("more", five, "X > 4", true);
    row("at least", five, "X >= 6", false);
    row("at the end of a range", five, "X in 1..5", true);
    row("outside of a range", five, "X between 6 and 9", false);
    row("one of", five, "X in [1, 5]", true);
    row("none of", five, "X in [1, 6]", false);
    row("a word is no number", five, "X = five", false);
    row("true is 1", dwordValue(1), "X = true", true);
    row("false is not 1", dwordValue(1), "X = false", false);
    row("the greatest number", largeValue(std::numeric_limits<quint64>::max()),
        "X > 9223372036854775807", true);
    const auto negative = parseValue(u"-1", wire::listValue(wire::Format::Long));
    row("a negative number", *negative, "X < 0", true);
    const Value text = textValue(u"HV01");
    row("text in another case", text, "X = hv01", true);
    row("other text", text, "X = HV02", false);
    row("text is no number", text, "X >= 0", false);
    row("text of a list", text, "X in [HV02, HV01]", true);
    row("pattern", text, "X matches /^HV\\d+$/", true);
    row("pattern minds case", text, "X matches /^hv/", false);
    row("pattern that does not", text, "X matches /^hv/i", true);
    row("text that is a number", textValue(u"12"), "X >= 10", true);
    row("empty text", textValue(u""), "X = \"\"", true);
    const Value list = stringsValue({ QStringLiteral("a"), QStringLiteral("b") });
    row("equal list", list, "X = [A, b]", true);
    row("list in another order", list, "X = [b, a]", false);
    row("shorter list", list, "X = [a]", false);
    row("other list", list, "X <> [a]", true);
    row("a list is no text", list, "X = a", false);
    row("all strings are among", list, "X in [a, b, c]", true);
    row("a string is not among", list, "X in [a]", false);
    row("all strings match", list, "X matches /^[ab]$/", true);
    row("a string does not match", list, "X matches /^a$/", false);
    row("list of one string", stringsValue({ QStringLiteral("a") }), "X = A", true);
    const auto bytes = parseValue(u"00ff", wire::listValue(wire::Format::Binary));
    row("equal bytes", *bytes, "X = hex:00FF", true);
    row("other bytes", *bytes, "X = hex:00", false);
    row("bytes are no text", *bytes, "X = zz", false);
    row("bytes match as they are shown", *bytes, "X matches /ff/i", true);
    row("below a range", five, "X in 6..9", false);
    row("true is not 5", five, "X = true", false);
    row("false is 0", dwordValue(0), "X = FALSE", true);
    row("a list of one other string", stringsValue({ QStringLiteral("a") }), "X = b", false);
    row("text is not equal to a list", text, "X = [HV01]", false);
    Property several = propertyWith(*bytes);
    several.values.append(*bytes);
    QTest::newRow("values of several formats") << several << QStringLiteral("X = hex:00FF") << false;
}

void TestPolicyCheck::judges()
{
    QFETCH(Property, property);
    QFETCH(QString, expectation);
    const QStringList found = foundIn(clusterWith(property), rule(expectation));
    QTEST(found.isEmpty(), "holds");
    QVERIFY(found.size() < 2);
    QVERIFY(found.isEmpty() || found.first().startsWith(u"error policy cluster.X: X is "));
}

void TestPolicyCheck::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QStringList>("found");
    const auto row
        = [](const char *title, const char *cluster, const char *yaml, const QStringList &found) {
              QTest::newRow(title) << QString::fromLatin1(cluster) << QByteArray(yaml) << found;
          };
    row("a value, with id, severity and reason", "cluster C: SameSubnetThreshold=5",
        "rules: [{id: hb, expect: SameSubnetThreshold >= 10, severity: warning, reason: It is "
        "short.}]",
        { QStringLiteral(
            "warning policy/hb cluster.SameSubnetThreshold: SameSubnetThreshold is 5; the "
            "policy expects at least 10. It is short") });
    row("a documented default, said to be one", "cluster C: Other=1",
        "rules: [SameSubnetDelay > 2000]",
        { QStringLiteral(
            "error policy cluster.SameSubnetDelay: SameSubnetDelay is not stored, so its "
            "documented default 1000 counts; the policy expects more than 2000") });
    row("a default that is in doubt", "cluster C: Other=1", "rules: [SameSubnetThreshold >= 10]",
        { QStringLiteral(
            "error policy cluster.SameSubnetThreshold: SameSubnetThreshold is not stored, so its "
            "documented default 5 counts (Page says 5; Windows Server 2016 ships 10); the policy "
            "expects at least 10") });
    row("a default that is right", "cluster C: Other=1", "rules: [SameSubnetDelay = 1000]", {});
    row("text where a number belongs", "cluster C: SameSubnetDelay=abc",
        "rules: [SameSubnetDelay > 1]",
        { QStringLiteral(
            "error policy cluster.SameSubnetDelay: SameSubnetDelay is abc, which is no number; "
            "the policy expects more than 1") });
    row("not at its default", "cluster C: SameSubnetDelay=2000",
        "rules: [SameSubnetDelay is default]",
        { QStringLiteral(
            "error policy cluster.SameSubnetDelay: SameSubnetDelay is 2000, and its documented "
            "default 1000; the policy expects the documented default") });
    row("at its default", "cluster C: SameSubnetDelay=1000", "rules: [SameSubnetDelay is default]",
        {});
    row("not there is at its default", "cluster C: Other=1", "rules: [SameSubnetDelay is default]",
        {});
    row("not there is not stored", "cluster C: Other=1", "rules: [SameSubnetDelay is not stored]",
        {});
    row("not there, though it has to be", "cluster C: Other=1",
        "rules: [SameSubnetDelay is stored]",
        { QStringLiteral(
            "error policy cluster.SameSubnetDelay: SameSubnetDelay is not stored; the policy "
            "expects a stored value") });
    row("a name that is misspelt", "cluster C: Other=1", "rules: [SameSubnetTreshold >= 10]",
        { QStringLiteral(
            "note policy cluster.SameSubnetTreshold: SameSubnetTreshold cannot be checked: it is "
            "not stored, and it is not documented; did you mean \"SameSubnetThreshold\"?") });
    row("no default is known", "cluster C: Other=1", "rules: [ClusterLogLevel = 3]",
        { QStringLiteral(
            "note policy cluster.ClusterLogLevel: ClusterLogLevel cannot be checked: it is not "
            "stored, and no default is documented") });
    row("a list that the source does not have", "resource R: @type=IP Address, PendingTimeout=1",
        "rules: [{class: resource, expect: EnableDhcp = 1}]",
        { QStringLiteral(
            "note policy resource:R.EnableDhcp: EnableDhcp cannot be checked: its list is not in "
            "this source") });
}

void TestPolicyCheck::saysWhatIsWrong()
{
    QFETCH(QString, cluster);
    QFETCH(QByteArray, yaml);
    QTEST(foundIn(clusterOf(cluster), policyOf(yaml)), "found");
}

void TestPolicyCheck::whatIsNotSaidIsNeitherRightNorWrong()
{
    Property cut;
    cut.name = QStringLiteral("X");
    cut.knowledge = Knowledge::Cut;
    cut.extras.edit().cutText = QStringLiteral("abc...");
    Property absent = cut;
    absent.knowledge = Knowledge::Absent;
    Property disputed = cut;
    disputed.extras.edit().claims = { { { dwordValue(1) }, {}, {}, {} }, { { dwordValue(2) }, {}, {}, {} } };
    for (const Property &property : { cut, absent, disputed }) {
        for (const char *expectation :
            { "X = 1", "X <> 1", "X is default", "X in 0..9", "X matches /a/" }) {
            const QStringList found
                = foundIn(clusterWith(property), rule(QString::fromLatin1(expectation)));
            QCOMPARE(found.size(), 1);
            QVERIFY2(found.first().startsWith(u"note policy cluster.X: X cannot be checked: "),
                qPrintable(found.first()));
        }
    }
    // That much a cut value says: it is there.
    QVERIFY(foundIn(clusterWith(cut), rule(QStringLiteral("X is stored"))).isEmpty());
    QVERIFY(foundIn(clusterWith(absent), rule(QStringLiteral("X is stored")))
                .value(0)
                .startsWith(u"note"));
}

void TestPolicyCheck::onlyADatabaseTellsWhatIsStored()
{
    Cluster cluster = clusterOf(QStringLiteral("cluster: X=1"));
    cluster.sources = { { QStringLiteral("f"), QStringLiteral("hive"), true } };
    Property &property = cluster.objects.first().list(Scope::Common).properties.first();
    property.place.source = 0;
    QVERIFY(foundIn(cluster, rule(QStringLiteral("X is stored"))).isEmpty());
    QVERIFY(
        foundIn(cluster, rule(QStringLiteral("X is not stored"))).value(0).startsWith(u"error"));
    cluster.sources.first().isDatabase = false;
    QVERIFY(foundIn(cluster, rule(QStringLiteral("X is stored"))).value(0).startsWith(u"note"));
    QVERIFY(foundIn(cluster, rule(QStringLiteral("X is not stored"))).value(0).startsWith(u"note"));
    property.place.source = -1; // put there by an edit
    QVERIFY(foundIn(cluster, rule(QStringLiteral("X is stored"))).isEmpty());

    property.place.source = 5; // of which nothing is known
    QVERIFY(foundIn(cluster, rule(QStringLiteral("X is stored"))).value(0).startsWith(u"note"));
    QVERIFY2(foundIn(cluster, rule(QStringLiteral("X is default"))).value(0).contains(u"it is not documented"),
        "X has no default");

    // In a database an empty list is one of which everything is at its default.
    cluster.sources.first().isDatabase = true;
    cluster.objects.first().list(Scope::Common).properties.clear();
    QVERIFY(foundIn(cluster, rule(QStringLiteral("SameSubnetDelay = 1")))
                .value(0)
                .startsWith(u"error"));
    cluster.sources.first().isDatabase = false;
    QVERIFY(
        foundIn(cluster, rule(QStringLiteral("SameSubnetDelay = 1"))).value(0).startsWith(u"note"));
}

void TestPolicyCheck::concernsItsObjectsOnly_data()
{
    QTest::addColumn<QString>("more");
    QTest::addColumn<int>("count");
    QTest::newRow("of the cluster") << QString() << 1;
    QTest::newRow("of a class") << QStringLiteral(", class: node") << 2;
    QTest::newRow("of resources") << QStringLiteral(", class: resource") << 2;
    QTest::newRow("of a type") << QStringLiteral(", class: resource, type: ip address") << 1;
    QTest::newRow("of another type")
        << QStringLiteral(", class: resource, type: Physical Disk") << 0;
    QTest::newRow("of resource types")
        << QStringLiteral(", class: resourceType, type: IP Address") << 1;
    QTest::newRow("filtered by object") << QStringLiteral(", class: node, filter: object:=A") << 1;
    QTest::newRow("filtered by value")
        << QStringLiteral(", class: node, filter: \"value:>1\"") << 1;
    QTest::newRow("filtered by exclusion")
        << QStringLiteral(", class: node, filter: -object:A") << 1;
    QTest::newRow("filtered by state") << QStringLiteral(", class: node, filter: \"@unset\"") << 0;
}

void TestPolicyCheck::concernsItsObjectsOnly()
{
    QFETCH(QString, more);
    const Cluster cluster = clusterOf(
        QStringLiteral("cluster: X=1; node A: X=1; node B: X=2; resource R: @type=IP Address, X=1;"
                       "resource S: @type=Network Name, X=1; resourceType IP Address: X=1; "
                       "resourceType Other: X=1"));
    QTEST(int(foundIn(cluster, rule(QStringLiteral("X = 9"), more)).size()), "count");
}

void TestPolicyCheck::rulesBelongToVersions()
{
    const Cluster cluster = clusterOf(QStringLiteral("cluster: X=1"));
    const SharedPolicy policy = rule(
        QStringLiteral("X = 9"), QStringLiteral(", since: 2016, until: Windows Server 2019"));
    const auto count
        = [&](WindowsVersion version) { return foundIn(cluster, policy, { version }).size(); };
    QCOMPARE(count(WindowsVersion::Server2012R2), 0);
    QCOMPARE(count(WindowsVersion::Server2016), 1);
    QCOMPARE(count(WindowsVersion::Server2019), 1);
    QCOMPARE(count(WindowsVersion::Server2022), 0);
    QCOMPARE(count(WindowsVersion::Unknown), 1);
}

void TestPolicyCheck::everyListIsLookedAt()
{
    const Cluster cluster = clusterOf(QStringLiteral("resource R: x=1, !X=2"));
    const QStringList found
        = foundIn(cluster, rule(QStringLiteral("X = 9"), QStringLiteral(", class: resource")));
    QCOMPARE(found.size(), 2);
    QVERIFY(found.first().contains(u"x is 1"));
    QVERIFY(found.last().contains(u"X is 2"));
}

void TestPolicyCheck::otherNamesOfASettingCount()
{
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        if (entry.objectClass != ObjectClass::Cluster || entry.otherNames.isEmpty())
            continue;
        const QString other = entry.otherNames.first();
        if (Catalog::shared().findAnywhere(ObjectClass::Cluster, {}, other) != &entry)
            continue;
        Cluster cluster = clusterOf(QStringLiteral("cluster: Z=1"));
        cluster.objects.first().list(Scope::Common).properties.append(numberProperty(other, 77));
        const QStringList found = foundIn(cluster, rule(entry.name + QStringLiteral(" = 78")));
        QCOMPARE(found.size(), 1);
        QVERIFY2(
            found.first().contains(other + QStringLiteral(" is 77")), qPrintable(found.first()));
        return;
    }
    QFAIL("the catalog has no other names, so this test proves nothing");
}

void TestPolicyCheck::longAndOddValuesAreCut()
{
    QString text = QString(119, u'a') + QStringLiteral("\U0001F600") + QString(1 << 20, u'b');
    const QStringList found
        = foundIn(clusterWith(propertyWith(textValue(text))), rule(QStringLiteral("X = 1")));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.first().size() < 300);
    QVERIFY(found.first().contains(QString(119, u'a') + QStringLiteral("…"))); // no half of a pair
    text = QString(200, u'c');
    QVERIFY(foundIn(clusterWith(propertyWith(textValue(text))), rule(QStringLiteral("X = 1")))
                .value(0)
                .contains(QString(120, u'c') + QStringLiteral("…")));
    QVERIFY2(foundIn(clusterWith(propertyWith(textValue(u""))), rule(QStringLiteral("X = 1")))
                 .value(0)
                 .contains(u"X is empty"),
        qPrintable(foundIn(clusterWith(propertyWith(textValue(u""))), rule(QStringLiteral("X = 1"))).value(0)));
}

void TestPolicyCheck::costlyPatternsAreGivenUp()
{
    const Cluster cluster = clusterWith(propertyWith(textValue(QString(64, u'a') + u'!')));
    const QStringList found = foundIn(cluster, rule(QStringLiteral("X matches /^(a+)+$/")));
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().startsWith(u"note") && found.first().contains(u"takes too long"),
        qPrintable(found.first()));
    const QStringList filtered
        = foundIn(cluster, rule(QStringLiteral("X = 1"), QStringLiteral(", filter: '/^(a+)+$/'")));
    QCOMPARE(filtered.size(), 1);
    QVERIFY(
        filtered.first().startsWith(u"note") && filtered.first().contains(u"filter of the rule"));
}

void TestPolicyCheck::unusedRulesAreNamed()
{
    const SharedPolicy policy = policyOf("rules:\n- X = 1\n- {class: node, expect: X = 1}\n"
                                         "- {class: resource, type: IP Adress, expect: X = 1}\n"
                                         "- {expect: X = 1, until: 2008}\n");
    const Cluster cluster = clusterOf(QStringLiteral("cluster: X=1; resource R: @type=IP Address"));
    QCOMPARE(rulesWithoutObject(*policy, cluster, {}), (QVector<int>{ 1, 2 }));
    QCOMPARE(rulesWithoutObject(*policy, cluster, { WindowsVersion::Server2022 }),
        (QVector<int>{ 1, 2, 3 }));
}

QTEST_GUILESS_MAIN(TestPolicyCheck)
#include "tst_policy_check.moc"
