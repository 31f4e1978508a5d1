// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/carry_over.h"
#include "tests/ui/ui_support.h"

#include <QTest>

using namespace clusprop;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString threshold = u"SameSubnetThreshold"_s;
const QString description = u"Description"_s;
const QString backup = u"BackupInProgress"_s;

void set(Document &document, const QString &name, const Value &value)
{
    document.apply(makeSet(document.current(), TheCluster, Scope::Common, name, value));
}

/// The same files, on which another program has set a number.
LoadedFile changedOutside(LoadedFile file, const QString &name, quint32 number)
{
    PropertyList &list = file.cluster.objects[TheCluster].list(Scope::Common);
    list.properties[list.indexOf(name)].values = { dwordValue(number) };
    return file;
}

QVector<MergeSide> sidesOf(const OutsideMerge &merge, MergeSide forConflicts)
{
    QVector<MergeSide> sides;
    for (const MergeRow &row : merge.rows)
        sides.append(row.mustDecide() ? forConflicts : row.proposal());
    return sides;
}

void carry(const Document &mine, Document &theirs, MergeSide forConflicts)
{
    const OutsideMerge merge = mergeOutside(mine, theirs);
    const CarriedWork work = carriedWork(mine, theirs, merge, sidesOf(merge, forConflicts));
    if (!work.decisions.isEmpty())
        theirs.settle(work.decisions);
    theirs.apply(work.edits);
    for (const CarriedWork::Mark &mark : work.marks) {
        theirs.setComment(mark.place, mark.comment);
        theirs.setLeftOut({ mark.place }, mark.leftOut);
    }
}

} // namespace

class TestCarryOver : public QObject
{
    Q_OBJECT

private slots:
    void editsBecomeChangesOverWhatIsOnDisk();
    void whatIsSaidOfAChangeGoesAlong();
    void whatIsSaidOfALostChangeDoesNot();
    void decisionsGoAlongWhereTheSourcesSayTheSame();
    void aDecisionWhoseSourcesChangedIsLostKnowingly();
    void lostDecisionsAreToldFromOtherWork();
    void aDecisionOfAnObjectThatIsGoneIsLost();
    void onlyWhatIsTakenKeepsItsMarks();
    void aDecisionThatWasTakenBackIsNone();
    void agreedSourcesThatDifferNowAreNotDecidedSilently();
};

void TestCarryOver::editsBecomeChangesOverWhatIsOnDisk()
{
    Document mine(mixedFile());
    set(mine, threshold, dwordValue(30));
    Document theirs(changedOutside(mixedFile(), backup, 0));
    carry(mine, theirs, MergeSide::Theirs);
    QCOMPARE(theirs.changeCount(), 1);
    QCOMPARE(theirs.changes()[0].name, threshold);
    QCOMPARE(numberOf(*theirs.current().objects[TheCluster].find(backup)), 0U);
    QCOMPARE(numberOf(*theirs.current().objects[TheCluster].find(threshold)), 30U);
}

void TestCarryOver::whatIsSaidOfAChangeGoesAlong()
{
    Document mine(mixedFile());
    set(mine, threshold, dwordValue(9'000));
    const int position = mine.object(TheCluster).list(Scope::Common).indexOf(threshold);
    mine.apply(makeAllow(mine.current(), TheCluster, Scope::Common, position, u"a slow line"_s));
    mine.setComment({ TheCluster, Scope::Common, threshold }, u"ask the vendor"_s);
    mine.setLeftOut({ { TheCluster, Scope::Common, threshold } }, true);

    LoadedFile file = changedOutside(mixedFile(), backup, 0);
    file.cluster.objects[TheCluster].list(Scope::Common).properties.removeAt(
        file.cluster.objects[TheCluster].list(Scope::Common).indexOf(u"HouseRule"));
    std::reverse(file.cluster.objects.begin(), file.cluster.objects.end());
    Document theirs(std::move(file));
    carry(mine, theirs, MergeSide::Theirs);
    const QVector<Change> changes = theirs.changes();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(theirs.object(changes[0].object).objectClass, ObjectClass::Cluster);
    QCOMPARE(changes[0].allowedFor, u"a slow line"_s);
    QCOMPARE(changes[0].comment, u"ask the vendor"_s);
    QVERIFY(changes[0].leftOut);
}

void TestCarryOver::whatIsSaidOfALostChangeDoesNot()
{
    Document mine(mixedFile());
    set(mine, threshold, dwordValue(30));
    mine.setComment({ TheCluster, Scope::Common, threshold }, u"ask the vendor"_s);
    Document theirs(changedOutside(mixedFile(), threshold, 25));
    const OutsideMerge merge = mergeOutside(mine, theirs);
    QCOMPARE(merge.conflictCount(), 1);
    const CarriedWork dropped = carriedWork(mine, theirs, merge, { MergeSide::Theirs });
    QVERIFY(dropped.edits.isEmpty());
    QVERIFY(dropped.marks.isEmpty());
    const CarriedWork kept = carriedWork(mine, theirs, merge, { MergeSide::Mine });
    QCOMPARE(kept.edits.size(), 1);
    QCOMPARE(kept.marks.size(), 1);
}

void TestCarryOver::decisionsGoAlongWhereTheSourcesSayTheSame()
{
    Document mine(disputedFile());
    mine.settle(DisputedCluster, Scope::Common, backup, 0);
    set(mine, threshold, dwordValue(30));
    LoadedFile file = disputedFile();
    std::reverse(file.cluster.objects.begin(), file.cluster.objects.end());
    Document theirs(std::move(file));
    const OutsideMerge merge = mergeOutside(mine, theirs);
    QCOMPARE(merge.decisions.size(), 1);
    QCOMPARE(merge.decisions[0].object, 1); // where the cluster stands now
    QCOMPARE(merge.conflictCount(), 0);
    carry(mine, theirs, MergeSide::Theirs);
    QCOMPARE(theirs.unsavedDecisions(), 1);
    QCOMPARE(theirs.disputeCount(), 2);
    QCOMPARE(numberOf(*theirs.object(1).find(backup)), 1U);
    QCOMPARE(theirs.changeCount(), 1);
}

void TestCarryOver::aDecisionWhoseSourcesChangedIsLostKnowingly()
{
    Document mine(disputedFile());
    mine.settle(DisputedCluster, Scope::Common, backup, 0);
    LoadedFile file = disputedFile();
    Property &property = file.cluster.objects[DisputedCluster].list(Scope::Common).properties[1];
    property = disputed(backup, dwordValue(1), dwordValue(5));
    const Document theirs(std::move(file));
    const OutsideMerge merge = mergeOutside(mine, theirs);
    QVERIFY(merge.decisions.isEmpty());
    QCOMPARE(merge.rows.size(), 1);
    QCOMPARE(merge.rows[0].kind, MergeKind::Lost);
    QVERIFY(carriedWork(mine, theirs, merge, { MergeSide::Theirs }).edits.isEmpty());
}

void TestCarryOver::lostDecisionsAreToldFromOtherWork()
{
    Document mine(disputedFile());
    mine.settle(DisputedCluster, Scope::Common, backup, 0);
    mine.apply(makeSet(mine.current(), DisputedCluster, Scope::Common, threshold, dwordValue(30)));
    mine.apply(makeSet(mine.current(), DisputedCluster, Scope::Private, backup, dwordValue(7)));
    LoadedFile file = disputedFile();
    PropertyList &list = file.cluster.objects[DisputedCluster].list(Scope::Common);
    Property agreed = list.properties[list.indexOf(backup)];
    agreed.extras.edit().claims.clear();
    agreed.knowledge = Knowledge::Known;
    agreed.values = { dwordValue(9) };
    list.properties[list.indexOf(backup)] = agreed; // nobody asks any more
    ClusterObject added;
    added.objectClass = ObjectClass::Group;
    added.name = u"New"_s;
    file.cluster.objects.append(added);
    const OutsideMerge merge = mergeOutside(mine, Document(std::move(file)));
    QVERIFY(merge.decisions.isEmpty());
    int lost = 0;
    for (const MergeRow &row : merge.rows) {
        if (row.kind != MergeKind::Lost)
            continue;
        ++lost;
        QCOMPARE(row.name, backup);
        QCOMPARE(row.scope, Scope::Common);
        QCOMPARE(row.obstacle.english(), u"the files say something else than what was decided on"_s);
    }
    QCOMPARE(lost, 1);
    QVERIFY(merge.rows.size() >= 4); // and the threshold, the private one, the new group
    QCOMPARE(merge.rows.first().kind, MergeKind::Lost);
}

void TestCarryOver::aDecisionOfAnObjectThatIsGoneIsLost()
{
    Document mine(disputedFile());
    mine.settle(DisputedCluster, Scope::Common, backup, 0);
    LoadedFile file = disputedFile();
    file.cluster.objects.removeAt(DisputedCluster);
    const OutsideMerge merge = mergeOutside(mine, Document(std::move(file)));
    QVERIFY(merge.decisions.isEmpty());
}

void TestCarryOver::onlyWhatIsTakenKeepsItsMarks()
{
    Document mine(mixedFile());
    set(mine, threshold, dwordValue(9'000));
    set(mine, description, textValue(u"mine"));
    mine.apply(makeSet(mine.current(), TheCluster, Scope::Private, threshold, dwordValue(3)));
    const int position = mine.object(TheCluster).list(Scope::Common).indexOf(threshold);
    mine.apply(makeAllow(mine.current(), TheCluster, Scope::Common, position, u"a slow line"_s));
    mine.setLeftOut({ { TheCluster, Scope::Common, description } }, true);
    mine.setComment({ TheCluster, Scope::Common, threshold }, u"ask the vendor"_s);

    // On disk the threshold cannot be set: the file shows only the beginning of it.
    LoadedFile file = mixedFile();
    PropertyList &list = file.cluster.objects[TheCluster].list(Scope::Common);
    Property &cut = list.properties[list.indexOf(threshold)];
    cut.values.clear();
    cut.knowledge = Knowledge::Cut;
    const Document theirs(std::move(file));
    const OutsideMerge merge = mergeOutside(mine, theirs);
    const CarriedWork work
        = carriedWork(mine, theirs, merge, QVector<MergeSide>(merge.rows.size(), MergeSide::Mine));
    QCOMPARE(work.marks.size(), 1);
    QCOMPARE(work.marks[0].place.name, description);
    QVERIFY(work.marks[0].leftOut);
    for (const Edit &edit : work.edits)
        QVERIFY(edit.kind != EditKind::Allow && (edit.scope == Scope::Private || edit.property.name == description));
}

void TestCarryOver::aDecisionThatWasTakenBackIsNone()
{
    Document mine(disputedFile());
    const QVector<Decision> decision{ { DisputedCluster, Scope::Common, backup, 0 } };
    const QVector<Property> before = mine.settle(decision);
    mine.unsettle(decision, before);
    QVERIFY(mergeOutside(mine, Document(disputedFile())).decisions.isEmpty());
    QVERIFY(mergeOutside(mine, Document(disputedFile())).rows.isEmpty());
}

void TestCarryOver::agreedSourcesThatDifferNowAreNotDecidedSilently()
{
    const Document mine(mixedFile()); // where nobody decided, the value is just what was read
    LoadedFile file = mixedFile();
    Property &property = file.cluster.objects[TheCluster].list(Scope::Common).properties[1];
    property = disputed(backup, dwordValue(1), dwordValue(0));
    const Document theirs(std::move(file));
    const OutsideMerge merge = mergeOutside(mine, theirs);
    QVERIFY(merge.decisions.isEmpty());
    QCOMPARE(merge.rows.size(), 1);
    QVERIFY(merge.rows[0].theirs->isDisputed());
    QCOMPARE(merge.rows[0].kind, MergeKind::Theirs);
}

QTEST_GUILESS_MAIN(TestCarryOver)
#include "tst_carry_over.moc"
