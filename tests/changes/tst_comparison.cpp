// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Objects are found again although they were renamed, moved or made anew, and what differs is told.

#include "core/changes/comparison.h"

#include "core/model/volume.h"
#include "core/opening/format_registry.h"

#include <QtTest>

#include <algorithm>

using namespace clusprop;

namespace {

ClusterObject object(ObjectClass objectClass, const QString &name, const QString &id = {})
{
    ClusterObject made;
    made.objectClass = objectClass;
    made.name = name;
    made.id = id;
    return made;
}

void put(ClusterObject &object, Scope scope, const QString &name, const Value &value)
{
    Property property;
    property.name = name;
    property.values = { value };
    object.list(scope).properties.append(property);
}

const ObjectComparison *comparisonOf(const Comparison &comparison, int after)
{
    const auto found = std::ranges::find(comparison.objects, after, &ObjectComparison::after);
    return found == comparison.objects.end() ? nullptr : &*found;
}

QStringList differing(const Comparison &comparison)
{
    QStringList said;
    for (const ObjectComparison &each : comparison.objects) {
        if (!each.isPaired())
            said.append(each.before < 0 ? QStringLiteral("+%1").arg(each.after)
                                        : QStringLiteral("-%1").arg(each.before));
        for (const FactChange &fact : each.facts)
            said.append(QStringLiteral("%1 %2").arg(each.after).arg(factWord(fact.fact)));
        if (!each.isPaired())
            continue;
        for (const Change &change : each.changes)
            said.append(QStringLiteral("%1 %2 %3").arg(change.object).arg(changeWord(change.kind), change.name));
    }
    return said;
}

} // namespace

class TestComparison : public QObject
{
    Q_OBJECT

private slots:
    void aClusterIsEqualToItself();
    void pairs_data();
    void pairs();
    void facts_data();
    void facts();
    void tellsAddedRemovedChangedAndRetyped();
    void goneObjectsStandBehindTheirNeighbour();
    void defaultsThatOneKindOfFileTellsAreNoDifference();
    void differentKindsOfFileAreComparedByMeaning();
    void onlyTheDefaultItselfIsPassedOver_data();
    void onlyTheDefaultItselfIsPassedOver();
    void volumesOfOneDiskAreToldApartByName();
    void oneObjectIsThePartnerOfOne();
    void groupsAreToldByName();
    void twoObjectsAreComparedAlone();
    void loneListsNeedNoName();
    void alignedHasTheOldListsUnderTheNewObjects();
    void isLinear();
};

void TestComparison::aClusterIsEqualToItself()
{
    const Cluster sample = bundledSample().cluster;
    const Comparison comparison = compareClusters(sample, sample);
    QCOMPARE(comparison.objects.size(), sample.objects.size());
    QCOMPARE(comparison.differenceCount(), 0);
    QVERIFY(std::ranges::none_of(comparison.objects, &ObjectComparison::differs));
}

void TestComparison::pairs_data()
{
    QTest::addColumn<ClusterObject>("before");
    QTest::addColumn<ClusterObject>("after");
    QTest::addColumn<QStringList>("differences");
    const QString id = QStringLiteral("6f7a9c1e-0001-4a5b-8c6d-7e8f9a0b1c2d");
    const QString other = QStringLiteral("6f7a9c1e-0002-4a5b-8c6d-7e8f9a0b1c2d");
    QTest::newRow("same id, other name: renamed")
        << object(ObjectClass::Group, QStringLiteral("Old"), id)
        << object(ObjectClass::Group, QStringLiteral("New"), id) << QStringList(QStringLiteral("0 name"));
    QTest::newRow("ids with and without braces and in other case")
        << object(ObjectClass::Group, QStringLiteral("A"), id)
        << object(ObjectClass::Group, QStringLiteral("A"), QStringLiteral("{%1}").arg(id.toUpper()))
        << QStringList();
    QTest::newRow("same name, other id: made anew")
        << object(ObjectClass::Group, QStringLiteral("A"), id)
        << object(ObjectClass::Group, QStringLiteral("a"), other)
        << QStringList{ QStringLiteral("0 name"), QStringLiteral("0 id") };
    QTest::newRow("one side knows no id")
        << object(ObjectClass::Network, QStringLiteral("A"), id)
        << object(ObjectClass::Network, QStringLiteral("A")) << QStringList();
    QTest::newRow("another class is another object")
        << object(ObjectClass::Network, QStringLiteral("A"), id)
        << object(ObjectClass::Group, QStringLiteral("A"), other)
        << QStringList{ QStringLiteral("-0"), QStringLiteral("+0") };
}

void TestComparison::pairs()
{
    QFETCH(ClusterObject, before);
    QFETCH(ClusterObject, after);
    QFETCH(QStringList, differences);
    // A second object, so that a lone pair is not taken for the same whatever it is called.
    Cluster left;
    left.objects = { before, object(ObjectClass::Node, QStringLiteral("N")) };
    Cluster right;
    right.objects = { after, object(ObjectClass::Node, QStringLiteral("N")) };
    QCOMPARE(differing(compareClusters(left, right)), differences);
}

void TestComparison::facts_data()
{
    QTest::addColumn<int>("fact");
    QTest::addColumn<bool>("moved");
    QTest::addColumn<QString>("word");
    QTest::newRow("type") << static_cast<int>(FactChange::Fact::Type) << false << "type";
    QTest::newRow("group") << static_cast<int>(FactChange::Fact::Group) << true << "group";
    QTest::newRow("owner") << static_cast<int>(FactChange::Fact::Owner) << true << "owner node";
    QTest::newRow("state") << static_cast<int>(FactChange::Fact::State) << false << "state";
}

void TestComparison::facts()
{
    QFETCH(int, fact);
    QFETCH(bool, moved);
    QFETCH(QString, word);
    ClusterObject before = object(ObjectClass::Resource, QStringLiteral("R"), QStringLiteral("1"));
    ClusterObject after = before;
    const auto give = [&](ClusterObject &to, const QString &text) {
        switch (static_cast<FactChange::Fact>(fact)) {
        case FactChange::Fact::Type:
            to.resourceType = text;
            break;
        case FactChange::Fact::Group:
            to.groupName = text;
            break;
        case FactChange::Fact::Owner:
            to.ownerNode = text;
            break;
        default:
            to.state = text;
            break;
        }
    };
    give(before, QStringLiteral("one"));
    Cluster left;
    left.objects = { before };
    Cluster right;
    right.objects = { after };
    QVERIFY2(compareClusters(left, right).objects.first().facts.isEmpty(), "one side does not say");
    give(right.objects.first(), QStringLiteral("two"));
    const ObjectComparison compared = compareClusters(left, right).objects.first();
    QCOMPARE(compared.facts.size(), 1);
    QCOMPARE(static_cast<int>(compared.facts.first().fact), fact);
    QCOMPARE(compared.facts.first().before, QStringLiteral("one"));
    QCOMPARE(factWord(compared.facts.first().fact), word);
    QCOMPARE(compared.isMoved(), moved);
    QVERIFY(!compared.isRenamed());
}

void TestComparison::tellsAddedRemovedChangedAndRetyped()
{
    Cluster left;
    left.objects = { object(ObjectClass::Group, QStringLiteral("G")) };
    Cluster right = left;
    put(left.objects[0], Scope::Common, QStringLiteral("Same"), dwordValue(1));
    put(right.objects[0], Scope::Common, QStringLiteral("Same"), dwordValue(1));
    put(left.objects[0], Scope::Common, QStringLiteral("Changed"), dwordValue(1));
    put(right.objects[0], Scope::Common, QStringLiteral("Changed"), dwordValue(2));
    put(left.objects[0], Scope::Private, QStringLiteral("Retyped"), dwordValue(1));
    put(right.objects[0], Scope::Private, QStringLiteral("Retyped"), largeValue(1));
    put(left.objects[0], Scope::Private, QStringLiteral("Removed"), dwordValue(1));
    put(right.objects[0], Scope::Private, QStringLiteral("Added"), dwordValue(1));
    const Comparison comparison = compareClusters(left, right);
    QCOMPARE(differing(comparison),
        (QStringList{ QStringLiteral("0 changed Changed"), QStringLiteral("0 retyped Retyped"),
            QStringLiteral("0 added Added"), QStringLiteral("0 removed Removed") }));
    QCOMPARE(comparison.differenceCount(), 4);
}

void TestComparison::goneObjectsStandBehindTheirNeighbour()
{
    Cluster left;
    for (const char *name : { "first", "gone", "last" })
        left.objects.append(object(ObjectClass::Group, QLatin1String(name)));
    Cluster right = left;
    right.objects.removeAt(1);
    const Comparison comparison = compareClusters(left, right);
    QCOMPARE(comparison.objects.size(), 3);
    QCOMPARE(comparison.objects[1].before, 1);
    QCOMPARE(comparison.objects[1].after, -1);
    left.objects.swapItemsAt(0, 1);
    QCOMPARE(compareClusters(left, right).objects.first().after, -1);
}

void TestComparison::defaultsThatOneKindOfFileTellsAreNoDifference()
{
    Cluster stored;
    stored.objects = { object(ObjectClass::Cluster, QStringLiteral("C")) };
    Cluster effective = stored;
    stored.sources = { { QStringLiteral("CLUSDB"), QStringLiteral("hive"), true } };
    effective.sources = { { QStringLiteral("c.xml"), QStringLiteral("clixml") } };
    put(effective.objects[0], Scope::Common, QStringLiteral("SameSubnetThreshold"), dwordValue(5));
    put(effective.objects[0], Scope::Common, QStringLiteral("SameSubnetDelay"), dwordValue(4000));
    const Comparison comparison = compareClusters(stored, effective);
    QCOMPARE(differing(comparison), QStringList(QStringLiteral("0 added SameSubnetDelay")));
    QCOMPARE(comparison.defaultsPassedOver, 1);
    // Two files that both tell effective values mean it when one of them has no such property.
    stored.sources.first().isDatabase = false;
    QCOMPARE(compareClusters(stored, effective).defaultsPassedOver, 0);
    QCOMPARE(compareClusters(stored, effective).differenceCount(), 2);
}

void TestComparison::differentKindsOfFileAreComparedByMeaning()
{
    Cluster left;
    left.objects = { object(ObjectClass::Group, QStringLiteral("G")) };
    Cluster right = left;
    left.sources = { { QStringLiteral("a.reg"), QStringLiteral("reg") } };
    right.sources = { { QStringLiteral("b.json"), QStringLiteral("json") } };
    put(left.objects[0], Scope::Common, QStringLiteral("N"), dwordValue(5));
    put(right.objects[0], Scope::Common, QStringLiteral("N"), largeValue(5));
    left.objects[0].list(Scope::Common).properties[0].place.source = 0;
    right.objects[0].list(Scope::Common).properties[0].place.source = 0;
    QCOMPARE(compareClusters(left, right).differenceCount(), 0);
    right.sources.first().kind = QStringLiteral("reg");
    QCOMPARE(differing(compareClusters(left, right)), QStringList(QStringLiteral("0 retyped N")));
}

void TestComparison::onlyTheDefaultItselfIsPassedOver_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("passedOver");
    const QString address = QStringLiteral("MulticastAddressRangeLower"); // 239.255.0.0
    QTest::newRow("the text of the default") << address << Values{ textValue(u"239.255.0.0") } << 1;
    QTest::newRow("another text") << address << Values{ textValue(u"239.255.0.1") } << 0;
    QTest::newRow("a number where the default is a text") << address << Values{ dwordValue(0) } << 0;
    QTest::newRow("two values") << address << Values{ textValue(u"239.255.0.0"), textValue(u"x") } << 0;
    QTest::newRow("no value") << address << Values() << 0;
    QTest::newRow("a property that is not documented") << "AcmeOwn" << Values{ dwordValue(0) } << 0;
    QTest::newRow("a property without a documented default")
        << "MulticastLeaseServer" << Values{ textValue(u"") } << 0;
}

void TestComparison::onlyTheDefaultItselfIsPassedOver()
{
    QFETCH(QString, name);
    QFETCH(Values, values);
    QFETCH(int, passedOver);
    Cluster stored;
    stored.objects = { object(ObjectClass::Network, QStringLiteral("N")) };
    Cluster effective = stored;
    stored.sources = { { QStringLiteral("CLUSDB"), QStringLiteral("hive"), true } };
    Property property;
    property.name = name;
    property.values = values;
    property.place.source = 7; // of which nothing is known
    effective.objects[0].list(Scope::Private).properties = { property };
    for (const bool isSwapped : { false, true }) {
        const Comparison comparison
            = isSwapped ? compareClusters(effective, stored) : compareClusters(stored, effective);
        QCOMPARE(comparison.defaultsPassedOver, passedOver);
        QCOMPARE(comparison.differenceCount(), 1 - passedOver);
    }
}

void TestComparison::volumesOfOneDiskAreToldApartByName()
{
    const auto volume = [](const QString &name) {
        ClusterObject made = object(ObjectClass::Volume, name);
        made.resourceId = QStringLiteral("1");
        made.resourceName = QStringLiteral("Disk");
        return made;
    };
    Cluster left;
    left.objects = { volume(QStringLiteral("C:\\ClusterStorage\\A")), volume(QStringLiteral("C:\\ClusterStorage\\B")) };
    Cluster right;
    right.objects = { volume(QStringLiteral("C:\\ClusterStorage\\B")), volume(QStringLiteral("C:\\ClusterStorage\\C")) };
    QCOMPARE(differing(compareClusters(left, right)),
        (QStringList{ QStringLiteral("-0"), QStringLiteral("+1") }));
    // One that is named after its disk has no name to differ in.
    left.objects.resize(1);
    right.objects = { volume(QStringLiteral("disk")) };
    QCOMPARE(differing(compareClusters(left, right)), QStringList());
}

void TestComparison::oneObjectIsThePartnerOfOne()
{
    Cluster left;
    left.objects = { object(ObjectClass::Group, QStringLiteral("A"), QStringLiteral("1")) };
    Cluster right = left;
    right.objects.append(object(ObjectClass::Group, QStringLiteral("B"), QStringLiteral("1")));
    QCOMPARE(differing(compareClusters(left, right)), QStringList(QStringLiteral("+1")));
    right.objects = { object(ObjectClass::Node, QStringLiteral("A"), QStringLiteral("1")) };
    QCOMPARE(differing(compareClusters(left, right)),
        (QStringList{ QStringLiteral("-0"), QStringLiteral("+0") }));
}

void TestComparison::groupsAreToldByName()
{
    Cluster left;
    left.objects = { object(ObjectClass::Group, QStringLiteral("First"), QStringLiteral("{A}")),
        object(ObjectClass::Group, {}, QStringLiteral("{B}")) };
    for (const char *name : { "R1", "R2" }) {
        ClusterObject resource = object(ObjectClass::Resource, QLatin1String(name), QLatin1String(name));
        resource.groupId = QStringLiteral("a");
        left.objects.append(resource);
    }
    Cluster right = left;
    right.objects[2].groupId = right.objects[3].groupId = QStringLiteral("b");
    const Comparison comparison = compareClusters(left, right);
    for (const int resource : { 2, 3 }) {
        const ObjectComparison *compared = comparisonOf(comparison, resource);
        QVERIFY(compared != nullptr && compared->facts.size() == 1);
        QCOMPARE(compared->facts[0].before, QStringLiteral("First"));
        QCOMPARE(compared->facts[0].after, QStringLiteral("b")); // it has no name
    }
}

void TestComparison::twoObjectsAreComparedAlone()
{
    Cluster cluster;
    cluster.objects = { object(ObjectClass::Group, QStringLiteral("A")), object(ObjectClass::Group, QStringLiteral("B")) };
    put(cluster.objects[0], Scope::Private, QStringLiteral("P"), dwordValue(1));
    put(cluster.objects[1], Scope::Private, QStringLiteral("P"), dwordValue(2));
    const ObjectComparison both = compareObjects(cluster, 0, cluster, 1);
    QVERIFY(both.isPaired() && both.isRenamed());
    QCOMPARE(both.changes.size(), 1);
    const ObjectComparison added = compareObjects(cluster, -1, cluster, 1);
    QCOMPARE(added.before, -1);
    QCOMPARE(added.changes.first().kind, ChangeKind::Added);
    const ObjectComparison removed = compareObjects(cluster, 0, cluster, -1);
    QCOMPARE(removed.after, -1);
    QCOMPARE(removed.changes.first().kind, ChangeKind::Removed);
}

void TestComparison::loneListsNeedNoName()
{
    Cluster left;
    left.objects = { object(ObjectClass::Node, QStringLiteral("before.bin")) };
    Cluster right;
    right.objects = { object(ObjectClass::Node, QStringLiteral("after.bin")) };
    QVERIFY(compareClusters(left, right).objects.first().isPaired());
    right.objects.append(object(ObjectClass::Node, QStringLiteral("more.bin")));
    QVERIFY(!compareClusters(left, right).objects.first().isPaired());
}

void TestComparison::alignedHasTheOldListsUnderTheNewObjects()
{
    Cluster left;
    left.objects = { object(ObjectClass::Group, QStringLiteral("A")), object(ObjectClass::Group, QStringLiteral("B")) };
    put(left.objects[1], Scope::Common, QStringLiteral("P"), dwordValue(1));
    Cluster right;
    right.objects = { object(ObjectClass::Group, QStringLiteral("New")), object(ObjectClass::Group, QStringLiteral("B")) };
    put(right.objects[0], Scope::Common, QStringLiteral("P"), dwordValue(3));
    put(right.objects[1], Scope::Common, QStringLiteral("P"), dwordValue(2));
    const Cluster aligned = alignedTo(right, left, compareClusters(left, right));
    QCOMPARE(aligned.objects.size(), 2);
    QCOMPARE(aligned.objects[0].lists, right.objects[0].lists);
    QCOMPARE(aligned.objects[1].lists, left.objects[1].lists);
    QCOMPARE(changesBetween(aligned, right).size(), 1);
}

/// A quadratic search for partners would take minutes here.
void TestComparison::isLinear()
{
    Cluster left;
    for (int index = 0; index < 100000; ++index)
        left.objects.append(object(ObjectClass::Resource, QStringLiteral("R%1").arg(index)));
    Cluster right = left;
    std::ranges::reverse(right.objects);
    right.objects.removeLast();
    QCOMPARE(compareClusters(left, right).differenceCount(), 1);
    QCOMPARE(comparisonOf(compareClusters(left, right), 0)->before, 99999);
}

QTEST_GUILESS_MAIN(TestComparison)

#include "tst_comparison.moc"
