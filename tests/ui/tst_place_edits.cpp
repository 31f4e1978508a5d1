// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/validation/rules.h"
#include "ui/commands/edit_command.h"
#include "ui/models/property_tree_row.h"
#include "ui/windows/place_edits.h"
#include "ui_support.h"

#include <QRandomGenerator>
#include <QUndoStack>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;

namespace {

PropertyPlace at(int object, const QString &name, Scope scope = Scope::Common)
{
    return { object, scope, name, -1 };
}

QVector<PropertyPlace> allPlaces(const Document &document)
{
    QVector<PropertyPlace> places;
    for (int object = 0; object < document.current().objects.size(); ++object) {
        for (const TreeRow &row : treeRows(document, object, false))
            places.append({ object, row.row.scope, row.row.name, row.row.position });
    }
    return places;
}

QVector<PropertyPlace> someOf(
    QRandomGenerator &random, const QVector<PropertyPlace> &all, int most)
{
    QVector<PropertyPlace> places;
    const int count = 1 + random.bounded(most);
    for (int index = 0; index < count; ++index) // one may be there twice, as in a selection of cells
        places.append(all[random.bounded(static_cast<int>(all.size()))]);
    return places;
}

/// The one that a place stands for, if anything is stored there.
const Property *propertyAt(const Cluster &cluster, const PropertyPlace &place)
{
    return cluster.objects[place.object].list(place.scope).find(place.name);
}

bool canBeReset(const Document &document, const PropertyPlace &place)
{
    const ClusterObject &object = document.object(place.object);
    const Property *property = propertyAt(document.current(), place);
    return property != nullptr && object.objectClass != ObjectClass::Volume
        && lockReason(object, place.scope, *property).isEmpty();
}

/// Values and order of everything, without a look at where it was read.
bool saysTheSame(const Cluster &left, const Cluster &right)
{
    for (int object = 0; object < left.objects.size(); ++object) {
        for (const Scope scope : allScopes) {
            if (!(left.objects[object].list(scope) == right.objects[object].list(scope)))
                return false;
        }
    }
    return true;
}

} // namespace

class TestPlaceEdits : public QObject
{
    Q_OBJECT

private slots:
    void resetTakesAwayWhatCanBeSet();
    void resetSaysWhatBecomesOfEachProperty();
    void resetOfVolumesIsRefused();
    void resetWithoutAStoredValueIsRefused();
    void stepsSayHowMuchTheyTouch();
    void revertBringsBackValuesPlacesAndAbsence();
    void revertOfWhatIsLoadedIsRefused();
    void revertAllBringsEverythingBack();
    void duplicatesGoAndComeTogether();
    void anyResetIsOneStepThatCanBeUndone_data();
    void anyResetIsOneStepThatCanBeUndone();
    void anyRevertIsOneStepThatCanBeUndone_data();
    void anyRevertIsOneStepThatCanBeUndone();
    void onlyErrorsThatMayBeAllowedAreAllowable();
    void manyObjectsAreRevertedInTime();

private:
    Document m_document{ mixedFile() };
};

void TestPlaceEdits::resetTakesAwayWhatCanBeSet()
{
    Document document(mixedFile());
    const PlannedEdits plan = planReset(document,
        { at(TheCluster, QStringLiteral("description")), at(TheCluster, QStringLiteral("HouseRule")),
            at(TheCluster, QStringLiteral("FixQuorum"), Scope::CommonReadOnly),
            at(TheCluster, QStringLiteral("NotThere")),
            at(StuckVolume, QStringLiteral("BackupInProgress")) });
    QCOMPARE(plan.edits.size(), 2);
    QCOMPARE(plan.lines.size(), 2);
    QVERIFY(plan.refusal.isEmpty());
    document.apply(plan.edits);
    const PropertyList &list = document.object(TheCluster).list(Scope::Common);
    QCOMPARE(list.properties.size(), 2);
    QVERIFY(!list.find(u"Description") && !list.find(u"HouseRule"));
    QVERIFY(document.object(TheCluster).list(Scope::CommonReadOnly).find(u"FixQuorum"));
}

void TestPlaceEdits::resetSaysWhatBecomesOfEachProperty()
{
    LoadedFile file = mixedFile();
    file.cluster.objects[TheCluster].list(Scope::Common).properties.append(
        ui_test::property(QStringLiteral("CsvBalancer"), { dwordValue(5) }));
    const Document document(file);
    const auto line = [&document](const QString &name) {
        return planReset(document, { at(TheCluster, name) }).lines.join(u'|');
    };
    QCOMPARE(line(QStringLiteral("BackupInProgress")), QStringLiteral("BackupInProgress of CL1: 1 → 0"));
    QCOMPARE(line(QStringLiteral("HouseRule")),
        QStringLiteral("HouseRule of CL1: not documented → the built-in default"));
    // Of this one the catalog has only a note.
    QCOMPARE(line(QStringLiteral("CsvBalancer")),
        QStringLiteral("CsvBalancer of CL1: 5 → the built-in default (Unknown; 1 seen on Windows "
                       "Server 2022)"));
}

void TestPlaceEdits::resetOfVolumesIsRefused()
{
    const PlannedEdits plan = planReset(m_document,
        { at(StuckVolume, QStringLiteral("BackupInProgress")),
            at(IdleVolume, QStringLiteral("FaultState")) });
    QVERIFY(plan.edits.isEmpty());
    QVERIFY2(plan.refusal.contains(u"fixed structure"), qPrintable(plan.refusal));
}

void TestPlaceEdits::resetWithoutAStoredValueIsRefused()
{
    for (const PropertyPlace &place :
        { at(TheCluster, QStringLiteral("CrossSubnetDelay")),
            at(TheCluster, QStringLiteral("FixQuorum"), Scope::CommonReadOnly), at(TheGroup, {}),
            PropertyPlace{} }) {
        const PlannedEdits plan = planReset(m_document, { place });
        QVERIFY(plan.edits.isEmpty());
        QVERIFY2(plan.refusal.contains(u"no stored value"), qPrintable(plan.refusal));
    }
}

void TestPlaceEdits::stepsSayHowMuchTheyTouch()
{
    Document document(mixedFile());
    for (const int object : { int(TheGroup), int(LooseResource) })
        document.apply(makeSet(document.current(), object, Scope::Common,
            QStringLiteral("Description"), textValue(u"x")));
    const PropertyPlace first = at(TheGroup, QStringLiteral("Description"));
    const PropertyPlace second = at(LooseResource, QStringLiteral("Description"));
    QCOMPARE(planReset(document, { first }).text, QString()); // the edit describes itself
    QCOMPARE(planReset(document, { first, second }).text,
        QStringLiteral("Reset 2 properties of 2 objects to their defaults"));
    QCOMPARE(planReset(document,
                 { at(TheCluster, QStringLiteral("Description")),
                     at(TheCluster, QStringLiteral("HouseRule")),
                     at(StuckVolume, QStringLiteral("BackupInProgress")) })
                 .text,
        QStringLiteral("Reset 2 properties to their defaults"));
    QCOMPARE(planRevert(document, { first }).text,
        QStringLiteral("Revert Description of SQL to what was loaded"));
    QCOMPARE(planRevert(document, { first, second, at(TheCluster, QStringLiteral("HouseRule")) }).text,
        QStringLiteral("Revert 2 properties of 2 objects to what was loaded"));
}

void TestPlaceEdits::revertBringsBackValuesPlacesAndAbsence()
{
    Document document(mixedFile());
    const auto set = [&document](const QString &name, const Value &value) {
        document.apply(makeSet(document.current(), TheCluster, Scope::Common, name, value));
    };
    set(QStringLiteral("SameSubnetThreshold"), dwordValue(7));
    set(QStringLiteral("Mine"), dwordValue(7));
    set(QStringLiteral("HouseRule"), dwordValue(7));
    document.apply(makeReset(document.current(), TheCluster, Scope::Common, 1));
    QCOMPARE(document.changeCount(), 4);
    document.apply(planRevert(document,
        { at(TheCluster, QStringLiteral("Mine")), at(TheCluster, QStringLiteral("BACKUPINPROGRESS")),
            at(TheCluster, QStringLiteral("HouseRule")) })
                       .edits);
    QCOMPARE(document.changeCount(), 1);
    document.apply(
        planRevert(document, { at(TheCluster, QStringLiteral("SameSubnetThreshold")) }).edits);
    QVERIFY(saysTheSame(document.current(), document.loaded()));
}

void TestPlaceEdits::revertOfWhatIsLoadedIsRefused()
{
    const PlannedEdits plan
        = planRevert(m_document, { at(TheCluster, QStringLiteral("HouseRule")) });
    QVERIFY(plan.edits.isEmpty());
    QCOMPARE(plan.refusal, QStringLiteral("This is as it was loaded."));
    QCOMPARE(planRevertAll(m_document).refusal, QStringLiteral("There are no changes."));
}

void TestPlaceEdits::revertAllBringsEverythingBack()
{
    Document document(mixedFile());
    document.apply(planReset(document, allPlaces(document)).edits);
    document.apply(makeSet(
        document.current(), TheGroup, Scope::Private, QStringLiteral("Mine"), dwordValue(1)));
    document.apply(makeSet(document.current(), StuckVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0)));
    QVERIFY(document.changeCount() > 4);
    const PlannedEdits plan = planRevertAll(document);
    QCOMPARE(plan.text, QStringLiteral("Revert all changes"));
    document.apply(plan.edits);
    QCOMPARE(document.changeCount(), 0);
    QVERIFY(saysTheSame(document.current(), document.loaded()));
}

void TestPlaceEdits::duplicatesGoAndComeTogether()
{
    LoadedFile file = mixedFile();
    const QString name = QStringLiteral("Twice");
    file.cluster.objects[TheGroup].list(Scope::Common).properties
        = { ui_test::property(name, { dwordValue(1) }),
              ui_test::property(QStringLiteral("Between"), { dwordValue(2) }),
              ui_test::property(QStringLiteral("TWICE"), { dwordValue(3) }) };
    Document document(file);
    document.apply(planReset(document, { at(TheGroup, name) }).edits);
    QCOMPARE(document.object(TheGroup).list(Scope::Common).properties.size(), 1);
    document.apply(planRevert(document, { at(TheGroup, name) }).edits);
    QVERIFY(saysTheSame(document.current(), document.loaded()));
}

void TestPlaceEdits::anyResetIsOneStepThatCanBeUndone_data()
{
    QTest::addColumn<bool>("sample");
    QTest::newRow("sample cluster") << true;
    QTest::newRow("captured list") << false;
}

void TestPlaceEdits::anyResetIsOneStepThatCanBeUndone()
{
    QFETCH(bool, sample);
    QRandomGenerator random(20260314);
    Document document(sample ? bundledSample() : capturedFile());
    const QByteArray bytes = *document.write();
    const QVector<PropertyPlace> all = allPlaces(document);
    QUndoStack stack;
    int done = 0;
    for (int round = 0; round < 60; ++round) {
        const QVector<PropertyPlace> places = someOf(random, all, 30);
        QVector<bool> expected;
        for (const PropertyPlace &place : places)
            expected.append(canBeReset(document, place));
        const int steps = stack.index();
        const QByteArray before = *document.write();
        PlannedEdits plan = planReset(document, places);
        QCOMPARE(plan.edits.size(), plan.lines.size());
        QCOMPARE(plan.edits.isEmpty(), !expected.contains(true));
        QCOMPARE(plan.refusal.isEmpty(), expected.contains(true));
        pushEdit(stack, document, plan.edits, plan.text);
        QCOMPARE(stack.index(), steps + (plan.edits.isEmpty() ? 0 : 1));
        for (int index = 0; index < places.size(); ++index) {
            if (expected[index])
                QVERIFY2(!propertyAt(document.current(), places[index]), qPrintable(places[index].name));
        }
        if (plan.edits.isEmpty())
            continue;
        ++done;
        stack.undo();
        QCOMPARE(*document.write(), before);
        if (random.bounded(2) == 0)
            stack.redo();
    }
    QVERIFY(done > 10);
    stack.setIndex(0);
    QCOMPARE(*document.write(), bytes);
}

void TestPlaceEdits::anyRevertIsOneStepThatCanBeUndone_data()
{
    anyResetIsOneStepThatCanBeUndone_data();
}

void TestPlaceEdits::anyRevertIsOneStepThatCanBeUndone()
{
    QFETCH(bool, sample);
    QRandomGenerator random(20260315);
    Document document(sample ? bundledSample() : capturedFile());
    const QByteArray bytes = *document.write();
    const QVector<PropertyPlace> all = allPlaces(document);
    QUndoStack stack;
    for (int round = 0; round < 60; ++round) {
        const PlannedEdits resets = planReset(document, someOf(random, all, 20));
        pushEdit(stack, document, resets.edits, resets.text);
        const PropertyPlace other = all[random.bounded(static_cast<int>(all.size()))];
        const auto added = makeAdd(document.current(), other.object, Scope::Private,
            QStringLiteral("Mine%1").arg(round), dwordValue(1));
        if (added)
            pushEdit(stack, document, { *added });

        const QByteArray before = *document.write();
        QVector<PropertyPlace> places = someOf(random, all, 20);
        places.append({ other.object, Scope::Private, QStringLiteral("Mine%1").arg(round), -1 });
        const PlannedEdits plan = planRevert(document, places);
        pushEdit(stack, document, plan.edits, plan.text);
        for (const PropertyPlace &place : std::as_const(places)) {
            const Property *loaded = propertyAt(document.loaded(), place);
            const Property *now = propertyAt(document.current(), place);
            QVERIFY2((loaded == nullptr) == (now == nullptr), qPrintable(place.name));
            if (loaded)
                QCOMPARE(*now, *loaded);
        }
        if (!plan.edits.isEmpty()) {
            stack.undo();
            QCOMPARE(*document.write(), before);
            stack.redo();
        }
    }
    const PlannedEdits rest = planRevertAll(document);
    QVERIFY(!rest.edits.isEmpty());
    pushEdit(stack, document, rest.edits, rest.text);
    QCOMPARE(*document.write(), bytes); // in its old order, too
    stack.setIndex(0);
    QCOMPARE(*document.write(), bytes);
}

void TestPlaceEdits::onlyErrorsThatMayBeAllowedAreAllowable()
{
    Document document(mixedFile());
    const auto set = [&document](const QString &name, quint32 number) {
        document.apply(
            makeSet(document.current(), TheCluster, Scope::Common, name, dwordValue(number)));
        return at(TheCluster, name);
    };
    QVERIFY(!allowableIssue(document, {}));
    QVERIFY(!allowableIssue(document, at(OddVolume, QStringLiteral("BackupInProgress"))));
    QVERIFY(!allowableIssue(document, set(QStringLiteral("BackupInProgress"), 2)));
    const PropertyPlace unusual = set(QStringLiteral("SameSubnetThreshold"), 1000);
    QVERIFY(allowableIssue(document, at(TheCluster, unusual.name.toUpper())));
    document.apply(
        makeAllow(document.current(), TheCluster, Scope::Common, 0, QStringLiteral("why not")));
    QVERIFY(!allowableIssue(document, unusual));
    set(QStringLiteral("SameSubnetThreshold"), 1001);
    QVERIFY2(allowableIssue(document, unusual), "exactly one value was allowed");
}

void TestPlaceEdits::manyObjectsAreRevertedInTime()
{
    LoadedFile file;
    constexpr int count = 20'000;
    for (int number = 0; number < count; ++number)
        file.cluster.objects.append(volume(QStringLiteral("Volume%1").arg(number), 1U));
    Document document(file);
    EditGroup edits;
    for (int object = 0; object < count; ++object)
        edits.append(makeSet(document.current(), object, Scope::Common,
            volume_property::backupInProgress.toString(), dwordValue(0)));
    document.apply(edits);
    QElapsedTimer clock;
    clock.start();
    const PlannedEdits plan = planRevertAll(document);
    QCOMPARE(plan.edits.size(), count);
    // Far above what it takes, far below what a look at every object for each of them would.
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(TestPlaceEdits)
#include "tst_place_edits.moc"
