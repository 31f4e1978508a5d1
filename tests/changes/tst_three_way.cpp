// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/changes/three_way_support.h"

#include <QTest>

using namespace clusprop;
using namespace clusprop::merge_test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A node with one private property for each word; empty words are left out.
Cluster clusterOf(const QStringList &words, const QString &name = u"Rule"_s)
{
    Cluster cluster;
    cluster.objects = { node(u"HV01"_s, u"1"_s) };
    for (const QString &word : words) {
        if (const auto property = made(name, word))
            cluster.objects[0].list(Scope::Private).properties.append(*property);
    }
    return cluster;
}

const char *word(MergeKind kind)
{
    switch (kind) {
    case MergeKind::Mine:
        return "mine";
    case MergeKind::Theirs:
        return "theirs";
    case MergeKind::Same:
        return "same";
    case MergeKind::Conflict:
        return "conflict";
    case MergeKind::Lost:
        break;
    }
    return "lost";
}

} // namespace

class TestThreeWay : public QObject
{
    Q_OBJECT

private slots:
    void everyCaseOfAProperty_data();
    void everyCaseOfAProperty();
    void duplicatesAreToldApartByOrder();
    void namesCompareWithoutCase();
    void whatMustBeDecidedComesFirst();
    void objectsAreFoundAgainByIdThenByName();
    void anotherObjectOfTheNameMustBeDecided();
    void changesOfAnObjectThatIsGoneAreLostOnlyKnowingly();
    void objectsThatComeAndGoAreTold();
    void valuesThatCannotBeEditedAreNotTaken_data();
    void valuesThatCannotBeEditedAreNotTaken();
    void aNameThatCameUpInAnotherListIsNotAddedTwice();
    void whatIsGoneWhereNothingCanBeAddedIsLost_data();
    void whatIsGoneWhereNothingCanBeAddedIsLost();
    void subjectsAreToldApart();
    void placesAreThoseOfTheFileOnDisk();
    void choosingMineAgainstTheFileBringsTheLoadedValueBack();
};

void TestThreeWay::everyCaseOfAProperty_data()
{
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("kind"); // empty: no row
    QTest::addColumn<QString>("proposed");

    const auto row = [](const char *title, const char *base, const char *mine, const char *theirs,
                         const char *kind, const char *proposed) {
        QTest::newRow(title) << QString::fromLatin1(base) << QString::fromLatin1(mine)
                             << QString::fromLatin1(theirs) << QString::fromLatin1(kind)
                             << QString::fromLatin1(proposed);
    };
    row("nobody changed it", "1", "1", "1", "", "1");
    row("only mine changed", "1", "2", "1", "mine", "2");
    row("only theirs changed", "1", "1", "3", "theirs", "3");
    row("both to the same value", "1", "2", "2", "same", "2");
    row("both to different values", "1", "2", "3", "conflict", "3");
    row("mine added it", "", "2", "", "mine", "2");
    row("theirs added it", "", "", "3", "theirs", "3");
    row("both added the same", "", "2", "2", "same", "2");
    row("both added different values", "", "2", "3", "conflict", "3");
    row("mine removed it", "1", "", "1", "mine", "");
    row("theirs removed it", "1", "1", "", "theirs", "");
    row("both removed it", "1", "", "", "same", "");
    row("mine changed what theirs removed", "1", "2", "", "conflict", "");
    row("mine removed what theirs changed", "1", "", "3", "conflict", "3");
    row("mine retyped it", "1", "'1", "1", "mine", "'1");
    row("theirs retyped it", "1", "1", "'1", "theirs", "'1");
    row("both retyped it alike", "1", "'1", "'1", "same", "'1");
    row("mine retyped what theirs changed", "1", "'1", "3", "conflict", "3");
    row("mine changed what theirs retyped", "1", "2", "'1", "conflict", "'1");
    row("added with different types", "", "2", "'2", "conflict", "'2");
}

void TestThreeWay::everyCaseOfAProperty()
{
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, kind);
    QFETCH(QString, proposed);
    const Cluster onDisk = clusterOf({ theirs });
    const QVector<MergeRow> rows = mergeRows(clusterOf({ base }), clusterOf({ mine }), onDisk);
    if (kind.isEmpty()) {
        QVERIFY(rows.isEmpty());
        return;
    }
    QCOMPARE(rows.size(), 1);
    QCOMPARE(QString::fromLatin1(word(rows[0].kind)), kind);
    QCOMPARE(rows[0].mustDecide(), kind == u"conflict");
    QCOMPARE(shown(rows[0].base), base);
    QCOMPARE(shown(rows[0].mine), mine);
    QCOMPARE(shown(rows[0].theirs), theirs);
    QVERIFY(rows[0].obstacle.isEmpty());

    const auto outcome = [&](MergeSide side) {
        const Cluster result = merged(onDisk, rows, { side });
        const Property *found = result.objects[0].find(u"Rule");
        return found ? shown(*found) : QString();
    };
    QCOMPARE(outcome(rows[0].proposal()), proposed);
    QCOMPARE(outcome(MergeSide::Mine), mine);
    QCOMPARE(outcome(MergeSide::Theirs), theirs);
}

void TestThreeWay::duplicatesAreToldApartByOrder()
{
    const Cluster base = clusterOf({ u"1"_s, u"2"_s, u"3"_s });
    const Cluster theirs = clusterOf({ u"1"_s, u"2"_s, u"9"_s });
    const QVector<MergeRow> rows = mergeRows(base, clusterOf({ u"7"_s, u"2"_s, u"3"_s }), theirs);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].occurrence, 0);
    QCOMPARE(word(rows[0].kind), "mine");
    QCOMPARE(rows[1].occurrence, 2);
    QCOMPARE(word(rows[1].kind), "theirs");
    const Cluster result = merged(theirs, rows, proposals(rows));
    QCOMPARE(result.objects[0].list(Scope::Private), clusterOf({ u"7"_s, u"2"_s, u"9"_s }).objects[0].list(Scope::Private));
}

void TestThreeWay::namesCompareWithoutCase()
{
    const Cluster base = clusterOf({ u"1"_s });
    const QVector<MergeRow> rows = mergeRows(
        base, clusterOf({ u"2"_s }), clusterOf({ u"3"_s }, u"RULE"_s));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(word(rows[0].kind), "conflict");
}

void TestThreeWay::whatMustBeDecidedComesFirst()
{
    Cluster base = clusterOf({ u"1"_s }, u"A"_s);
    const auto add = [](Cluster &cluster, const QString &name, const QString &value) {
        cluster.objects[0].list(Scope::Private).properties.append(*made(name, value));
    };
    Cluster mine = base;
    Cluster theirs = clusterOf({ u"5"_s }, u"A"_s);
    add(base, u"B"_s, u"1"_s);
    add(mine, u"B"_s, u"2"_s);
    add(theirs, u"B"_s, u"3"_s);
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].name, u"B"_s);
    QVERIFY(rows[0].mustDecide());
    QVERIFY(!rows[1].mustDecide());
}

void TestThreeWay::objectsAreFoundAgainByIdThenByName()
{
    Cluster base;
    base.objects = { node(u"Old"_s, u"7"_s), node(u"Kept"_s, u"8"_s), node(u"Nameless"_s) };
    for (ClusterObject &object : base.objects)
        object.list(Scope::Private).properties = { *made(u"Rule"_s, u"1"_s) };
    Cluster theirs = base;
    std::reverse(theirs.objects.begin(), theirs.objects.end());
    theirs.objects[2].name = u"New"_s; // the same id
    Cluster mine = base;
    mine.objects[0].list(Scope::Private).properties = { *made(u"Rule"_s, u"2"_s) };
    mine.objects[2].list(Scope::Private).properties = { *made(u"Rule"_s, u"4"_s) };
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    QCOMPARE(rows.size(), 2);
    const Cluster result = merged(theirs, rows, proposals(rows));
    QCOMPARE(shown(*result.objects[2].find(u"Rule")), u"2"_s);
    QCOMPARE(shown(*result.objects[1].find(u"Rule")), u"1"_s);
    QCOMPARE(shown(*result.objects[0].find(u"Rule")), u"4"_s);
}

void TestThreeWay::anotherObjectOfTheNameMustBeDecided()
{
    const Cluster base = clusterOf({ u"1"_s });
    Cluster theirs = base;
    theirs.objects[0].id = u"2"_s; // evicted and joined again
    const QVector<MergeRow> rows = mergeRows(base, clusterOf({ u"2"_s }), theirs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(word(rows[0].kind), "conflict");
    QVERIFY(rows[0].canTake(MergeSide::Mine));
}

void TestThreeWay::changesOfAnObjectThatIsGoneAreLostOnlyKnowingly()
{
    Cluster base = clusterOf({ u"1"_s });
    base.objects.append(node(u"HV02"_s, u"2"_s));
    base.objects[1].list(Scope::Private).properties = { *made(u"Rule"_s, u"1"_s) };
    Cluster mine = base;
    mine.objects[1].list(Scope::Private).properties = { *made(u"Rule"_s, u"2"_s) };
    const Cluster theirs = clusterOf({ u"1"_s });
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(word(rows[0].kind), "lost");
    QVERIFY(rows[0].mustDecide());
    QVERIFY(!rows[0].canTake(MergeSide::Mine));
    QCOMPARE(rows[0].mineObject, 1);
    QCOMPARE(rows[0].theirsObject, -1);
    QVERIFY(rows[1].isObject());
    QVERIFY(mergeEdits(theirs, rows, { MergeSide::Mine, MergeSide::Mine }).isEmpty());
}

void TestThreeWay::objectsThatComeAndGoAreTold()
{
    Cluster base = clusterOf({ u"1"_s });
    Cluster theirs = base;
    base.objects.append(node(u"Gone"_s, u"8"_s));
    theirs.objects.append(node(u"Here"_s, u"9"_s));
    const QVector<MergeRow> rows = mergeRows(base, base, theirs);
    QCOMPARE(rows.size(), 2);
    for (const MergeRow &row : rows) {
        QVERIFY(row.isObject());
        QCOMPARE(word(row.kind), "theirs");
        QVERIFY(!row.mustDecide());
    }
}

void TestThreeWay::valuesThatCannotBeEditedAreNotTaken_data()
{
    QTest::addColumn<Knowledge>("knowledge");
    QTest::newRow("a shortened value") << Knowledge::Cut;
    QTest::newRow("a value that the file does not tell") << Knowledge::Absent;
}

void TestThreeWay::valuesThatCannotBeEditedAreNotTaken()
{
    QFETCH(Knowledge, knowledge);
    Cluster theirs = clusterOf({ u"1"_s });
    Property &property = theirs.objects[0].list(Scope::Private).properties[0];
    property.values.clear();
    property.knowledge = knowledge;
    const QVector<MergeRow> rows = mergeRows(clusterOf({ u"1"_s }), clusterOf({ u"2"_s }), theirs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(word(rows[0].kind), "lost");
    QVERIFY(!rows[0].obstacle.isEmpty());
}

void TestThreeWay::aNameThatCameUpInAnotherListIsNotAddedTwice()
{
    const Cluster base = clusterOf({ u""_s });
    Cluster theirs = base;
    theirs.objects[0].list(Scope::Common).properties = { *made(u"RULE"_s, u"3"_s) };
    const QVector<MergeRow> rows = mergeRows(base, clusterOf({ u"2"_s }), theirs);
    QCOMPARE(rows.size(), 2);
    QCOMPARE(word(rows[0].kind), "lost");
    QVERIFY(mergeEdits(theirs, rows, { MergeSide::Mine, MergeSide::Theirs }).isEmpty());
}

void TestThreeWay::whatIsGoneWhereNothingCanBeAddedIsLost_data()
{
    QTest::addColumn<ObjectClass>("objectClass");
    QTest::addColumn<Scope>("scope");
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a volume") << ObjectClass::Volume << Scope::Common
                              << u"on disk it is not known, and nothing can be added to a volume"_s;
    QTest::newRow("a read-only list")
        << ObjectClass::Node << Scope::PrivateReadOnly
        << u"on disk it is gone, and nothing can be added to a read-only list"_s;
    QTest::newRow("a list that can be set") << ObjectClass::Node << Scope::Private << QString();
}

void TestThreeWay::whatIsGoneWhereNothingCanBeAddedIsLost()
{
    QFETCH(ObjectClass, objectClass);
    QFETCH(Scope, scope);
    QFETCH(QString, obstacle);
    Cluster theirs = clusterOf({ u""_s });
    theirs.objects[0].objectClass = objectClass;
    Cluster base = theirs;
    base.objects[0].list(scope).properties = { *made(u"Rule"_s, u"1"_s) };
    Cluster mine = theirs;
    mine.objects[0].list(scope).properties = { *made(u"Rule"_s, u"2"_s) };
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].obstacle.english(), obstacle);
    QCOMPARE(word(rows[0].kind), obstacle.isEmpty() ? "conflict" : "lost");
    QCOMPARE(mergeEdits(theirs, rows, { MergeSide::Mine }).isEmpty(), !obstacle.isEmpty());
}

void TestThreeWay::subjectsAreToldApart()
{
    MergeRow row;
    row.mineObject = 1;
    row.theirsObject = 2;
    row.name = u"Rule"_s;
    MergeRow other = row;
    other.name = u"RULE"_s;
    other.theirsObject = 3; // found by another id in a later version of the file
    QVERIFY(sameSubject(row, other));
    const auto differs = [&row](auto change) {
        MergeRow changed = row;
        change(changed);
        return !sameSubject(row, changed);
    };
    QVERIFY(differs([](MergeRow &changed) { changed.mineObject = 5; }));
    QVERIFY(differs([](MergeRow &changed) { changed.scope = Scope::Private; }));
    QVERIFY(differs([](MergeRow &changed) { changed.occurrence = 1; }));
    QVERIFY(differs([](MergeRow &changed) { changed.name = u"Other"_s; }));
    row.mineObject = other.mineObject = -1; // new in theirs
    QVERIFY(!sameSubject(row, other));
    other.theirsObject = row.theirsObject;
    QVERIFY(sameSubject(row, other));
}

void TestThreeWay::placesAreThoseOfTheFileOnDisk()
{
    Cluster base = clusterOf({ u"1"_s });
    base.objects[0].list(Scope::Private).properties[0].place.offset = 100;
    Cluster mine = base;
    mine.objects[0].list(Scope::Private).properties[0].values = { dwordValue(2) };
    Cluster theirs = base;
    theirs.objects[0].list(Scope::Private).properties[0].place.offset = 900;
    const QVector<MergeRow> rows = mergeRows(base, mine, theirs);
    const EditGroup edits = mergeEdits(theirs, rows, proposals(rows));
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits[0].property.place.offset, 900);
}

void TestThreeWay::choosingMineAgainstTheFileBringsTheLoadedValueBack()
{
    const Cluster base = clusterOf({ u"1"_s });
    const Cluster theirs = clusterOf({ u"3"_s });
    const QVector<MergeRow> rows = mergeRows(base, base, theirs);
    QCOMPARE(shown(*merged(theirs, rows, { MergeSide::Mine }).objects[0].find(u"Rule")), u"1"_s);
}

QTEST_GUILESS_MAIN(TestThreeWay)
#include "tst_three_way.moc"
