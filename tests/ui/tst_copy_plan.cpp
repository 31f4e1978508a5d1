// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "ui/compare/copy_plan.h"
#include "ui_support.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

QVector<CopyLine> allLines(const Cluster &before, const Cluster &after, const Comparison &comparison)
{
    QVector<CopyLine> lines;
    for (int entry = 0; entry < comparison.objects.size(); ++entry) {
        for (const ComparisonRow &row : comparisonRows(before, after, comparison.objects[entry]))
            lines.append({ entry, row });
    }
    return lines;
}

CopyPlan planAll(const Cluster &before, const Cluster &after, CopyTo to)
{
    const Comparison comparison = compareClusters(before, after);
    return planCopy(before, after, comparison, allLines(before, after, comparison), to,
        u"target.json"_s);
}

/// Names and numbers of the cluster's common list.
QStringList listOf(const Cluster &cluster)
{
    QStringList texts;
    for (const Property &property : cluster.objects[0].list(Scope::Common).properties)
        texts.append(property.name + u'=' + displayProperty(property));
    return texts;
}

Cluster clusterOf(const QVector<Property> &properties)
{
    Cluster cluster;
    cluster.objects.append(object(ObjectClass::Cluster, u"CL1"_s));
    cluster.objects.first().list(Scope::Common).properties = properties;
    return cluster;
}

Cluster volumeOf(quint32 backup)
{
    Cluster cluster;
    cluster.objects.append(volume(u"C:\\ClusterStorage\\Volume1"_s, backup));
    return cluster;
}

} // namespace

class TestCopyPlan : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfDifference();
    void orderIsThatOfTheOtherSide();
    void randomListsBecomeTheSame();
    void refusals_data();
    void refusals();
    void whatCanBeCopiedIs();
    void anObjectIsRefusedOnce();
    void clearingABackupIsTold();
};

void TestCopyPlan::everyKindOfDifference()
{
    const Cluster before = clusterOf({ ui_test::property(u"RuleA"_s, { dwordValue(1) }),
        ui_test::property(u"RuleB"_s, { textValue(u"text") }),
        ui_test::property(u"RuleC"_s, { dwordValue(3) }) });
    const Cluster after = clusterOf({ ui_test::property(u"RuleA"_s, { dwordValue(2) }),
        ui_test::property(u"RuleB"_s, { dwordValue(7) }),
        ui_test::property(u"RuleD"_s, { dwordValue(4) }) });
    const CopyPlan plan = planAll(before, after, CopyTo::After);
    QCOMPARE(plan.refused, 0);
    QSet<int> kinds;
    for (const Edit &edit : plan.planned.edits)
        kinds.insert(static_cast<int>(edit.kind));
    QCOMPARE(kinds,
        (QSet<int>{ int(EditKind::Set), int(EditKind::Retype), int(EditKind::Add), int(EditKind::Reset) }));
    QCOMPARE(plan.planned.text, u"Copy 4 values from the comparison"_s);
    Cluster made = after;
    for (const Edit &edit : plan.planned.edits)
        applyEdit(made, edit);
    QCOMPARE(listOf(made), listOf(before));
}

void TestCopyPlan::orderIsThatOfTheOtherSide()
{
    const auto numbered = [](const char16_t *name) {
        return ui_test::property(QString::fromUtf16(name), { dwordValue(1) });
    };
    const Cluster before = clusterOf({ numbered(u"A"), numbered(u"B"), numbered(u"C"), numbered(u"D") });
    Cluster after = clusterOf({ numbered(u"A"), numbered(u"D") });
    for (const Edit &edit : planAll(before, after, CopyTo::After).planned.edits)
        applyEdit(after, edit);
    QCOMPARE(listOf(after), listOf(before));
}

/// Both ways, with orders that have nothing to do with each other.
void TestCopyPlan::randomListsBecomeTheSame()
{
    QRandomGenerator random(3);
    const auto randomList = [&random] {
        QStringList names{ u"RuleA"_s, u"RuleB"_s, u"RuleC"_s, u"RuleD"_s, u"RuleE"_s, u"RuleF"_s };
        QVector<Property> properties;
        for (int count = random.bounded(7); count > 0; --count)
            properties.append(ui_test::property(
                names.takeAt(random.bounded(static_cast<int>(names.size()))), { dwordValue(random.bounded(3U)) }));
        return clusterOf(properties);
    };
    for (int round = 0; round < 3000; ++round) {
        const Cluster before = randomList();
        const Cluster after = randomList();
        for (const CopyTo to : { CopyTo::Before, CopyTo::After }) {
            Cluster made = to == CopyTo::Before ? before : after;
            const Cluster source = to == CopyTo::Before ? after : before;
            const CopyPlan plan = planAll(before, after, to);
            QCOMPARE(plan.refused, 0);
            EditGroup back;
            for (const Edit &edit : plan.planned.edits)
                back.prepend(applyEdit(made, edit));
            QCOMPARE(compareClusters(made, source).differenceCount(), 0);
            for (const Edit &edit : back)
                applyEdit(made, edit);
            QCOMPARE(listOf(made), listOf(to == CopyTo::Before ? before : after));
        }
    }
}

void TestCopyPlan::refusals_data()
{
    QTest::addColumn<Cluster>("before");
    QTest::addColumn<Cluster>("after");
    QTest::addColumn<QString>("says"); // part of the refusal
    const auto threshold = [](const Value &value) {
        return clusterOf({ ui_test::property(u"SameSubnetThreshold"_s, { value }) });
    };
    QTest::newRow("nothing differs") << threshold(dwordValue(1)) << threshold(dwordValue(1)) << u"no difference"_s;

    Cluster cut = threshold(dwordValue(1));
    cut.objects[0].list(Scope::Common).properties[0].knowledge = Knowledge::Cut;
    QTest::newRow("the other side has a part only") << cut << threshold(dwordValue(2)) << u"only a part"_s;
    QTest::newRow("this side has a part only") << threshold(dwordValue(2)) << cut << u"read-only"_s;
    Cluster absent = threshold(dwordValue(1));
    absent.objects[0].list(Scope::Common).properties[0] = ui_test::property(u"SameSubnetThreshold"_s, {});
    absent.objects[0].list(Scope::Common).properties[0].knowledge = Knowledge::Absent;
    QTest::newRow("the other side does not tell") << absent << threshold(dwordValue(2)) << u"does not tell"_s;

    Cluster open = threshold(dwordValue(1));
    open.objects[0].list(Scope::Common).properties[0]
        = disputed(u"SameSubnetThreshold"_s, dwordValue(1), dwordValue(2));
    QTest::newRow("the other side is disputed") << open << threshold(dwordValue(2)) << u"nobody has decided"_s;
    QTest::newRow("this side is disputed") << threshold(dwordValue(2)) << open << u"decide first"_s;

    const auto readOnly = [](quint32 number) {
        Cluster cluster = clusterOf({});
        cluster.objects[0].list(Scope::CommonReadOnly).properties
            = { ui_test::property(u"FixQuorum"_s, { dwordValue(number) }) };
        return cluster;
    };
    QTest::newRow("a read-only property") << readOnly(0) << readOnly(1) << u"read-only"_s;
    QTest::newRow("a read-only property that is not there") << readOnly(0) << clusterOf({}) << u"read-only"_s;

    Cluster more = clusterOf({});
    more.objects.append(object(ObjectClass::Node, u"HV01"_s, u"1"_s));
    more.objects.last().list(Scope::Common).properties
        = { ui_test::property(u"NodeWeight"_s, { dwordValue(1) }) };
    QTest::newRow("an object that is not there") << more << clusterOf({}) << u"node:HV01 is not in target.json"_s;
    QTest::newRow("an object that is here only") << clusterOf({}) << more << u"only on this side"_s;

    Cluster renamed = more;
    renamed.objects.last().name = u"HV02"_s;
    QTest::newRow("a name") << more << renamed << u"is no property"_s;

    Cluster bare = volumeOf(1);
    bare.objects[0].list(Scope::Common).properties.clear();
    QTest::newRow("a member of a volume") << volumeOf(0) << bare << u"fixed structure"_s;
    QTest::newRow("a value that cannot be")
        << volumeOf(2) << volumeOf(1) << u"BackupInProgress"_s;
}

void TestCopyPlan::refusals()
{
    QFETCH(Cluster, before);
    QFETCH(Cluster, after);
    QFETCH(QString, says);
    const CopyPlan plan = planAll(before, after, CopyTo::After);
    QVERIFY(plan.planned.edits.isEmpty());
    QVERIFY2(plan.planned.refusal.contains(says), qPrintable(plan.planned.refusal));
    QVERIFY2(plan.planned.refusal.endsWith(u'.') && !plan.planned.refusal.endsWith(u".."_s),
        qPrintable(plan.planned.refusal));
}

void TestCopyPlan::whatCanBeCopiedIs()
{
    Cluster before = clusterOf({ ui_test::property(u"RuleA"_s, { dwordValue(1) }) });
    Cluster after = clusterOf({ ui_test::property(u"RuleA"_s, { dwordValue(2) }) });
    before.objects[0].list(Scope::CommonReadOnly).properties
        = { ui_test::property(u"FixQuorum"_s, { dwordValue(0) }),
              ui_test::property(u"OtherQuorum"_s, { dwordValue(0) }) };
    const CopyPlan plan = planAll(before, after, CopyTo::After);
    QCOMPARE(plan.planned.edits.size(), 1);
    QCOMPARE(plan.refused, 2);
    QVERIFY2(plan.refusal.startsWith(u"FixQuorum"_s), qPrintable(plan.refusal)); // the first
    QVERIFY(plan.planned.text.isEmpty()); // the edit describes itself
}

/// However many properties it has.
void TestCopyPlan::anObjectIsRefusedOnce()
{
    Cluster more = clusterOf({});
    for (const QString &name : { u"HV01"_s, u"HV02"_s }) {
        more.objects.append(object(ObjectClass::Node, name, name));
        more.objects.last().list(Scope::Common).properties
            = { ui_test::property(u"NodeWeight"_s, { dwordValue(1) }),
                  ui_test::property(u"RuleA"_s, { dwordValue(1) }) };
    }
    QCOMPARE(planAll(more, clusterOf({}), CopyTo::After).refused, 2);
    QCOMPARE(planAll(more, clusterOf({}), CopyTo::Before).refused, 2);
}

void TestCopyPlan::clearingABackupIsTold()
{
    QCOMPARE(planAll(volumeOf(0), volumeOf(1), CopyTo::After).clearedVolumes, QVector<int>{ 0 });
    QCOMPARE(planAll(volumeOf(0), volumeOf(1), CopyTo::Before).clearedVolumes, QVector<int>());
    QCOMPARE(planAll(volumeOf(1), volumeOf(0), CopyTo::Before).clearedVolumes, QVector<int>{ 0 });
}

QTEST_MAIN(TestCopyPlan)
#include "tst_copy_plan.moc"
