// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Unsaved work on a document that was read again: all of it where nothing has changed, and only
// what still fits where something has.

#include "tests/recovery/recovery_support.h"
#include "tests/rounds.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace clusprop;
using namespace clusprop::recovery_test;

namespace {

const RecoveryItem &itemOf(const RecoveryPlan &plan, const QString &name,
    RecoveryItem::Kind kind = RecoveryItem::Kind::Change)
{
    for (const RecoveryItem &item : plan.items) {
        if (item.name == name && item.kind == kind)
            return item;
    }
    qFatal("no such item: %s", qPrintable(name));
}

/// Somebody who edits without plan, with a history as the window has one.
class RandomEditor
{
public:
    RandomEditor(Document &document, QRandomGenerator &random)
        : m_document(document)
        , m_random(random)
    { }

    void step()
    {
        const int drawn = draw(20);
        if (drawn < 4)
            undo();
        else if (drawn < 6)
            redo();
        else if (drawn == 6)
            decide();
        else if (drawn == 7)
            remark();
        else
            edit();
    }

private:
    struct Past
    {
        EditGroup edits;
        QVector<Decision> decisions; ///< not both
        QVector<Property> before;
    };

    int draw(qsizetype end) { return m_random.bounded(static_cast<int>(end)); }

    Values anyValues()
    {
        switch (draw(4)) {
        case 0:
            return { dwordValue(m_random.generate()) };
        case 1:
            return { textValue(QString::number(draw(5))) };
        case 2:
            return { largeValue(m_random.generate64()), dwordValue(1) };
        default:
            return { { m_random.generate(), QByteArray(draw(9), char(draw(256))), {}, true } };
        }
    }

    void edit()
    {
        const int object = draw(m_document.current().objects.size());
        const Scope scope = allScopes[static_cast<std::size_t>(draw(allScopes.size()))];
        const QVector<Property> &properties = m_document.object(object).list(scope).properties;
        EditGroup group;
        if (properties.isEmpty() || draw(6) == 0) {
            Property added = ui_test::property(u"Random%1"_s.arg(draw(6)), anyValues());
            group = { { EditKind::Add, object, scope, draw(properties.size() + 1), added } };
        } else if (const int at = draw(properties.size()); draw(3) == 0) {
            group = { makeReset(m_document.current(), object, scope, at) };
        } else if (draw(5) == 0) {
            group = { makeAllow(m_document.current(), object, scope, at, u"reason %1"_s.arg(draw(3))) };
        } else {
            for (int position = at; position < std::min<qsizetype>(properties.size(), at + 3);
                 ++position) {
                Property changed = properties[position];
                changed.values = anyValues();
                changed.knowledge = Knowledge::Known;
                group.append({ EditKind::Set, object, scope, position, changed });
            }
        }
        m_undone.clear();
        m_done.append({ m_document.apply(group), {}, {} });
    }

    void decide()
    {
        const QVector<Dispute> disputes = disputesOf(m_document.loaded());
        if (disputes.isEmpty())
            return;
        const Dispute &dispute = disputes[draw(disputes.size())];
        const Property &property = m_document.loaded()
                                       .objects[dispute.object]
                                       .list(dispute.scope)
                                       .properties[dispute.position];
        const QVector<Decision> decisions{ { dispute.object, dispute.scope, property.name,
            draw(property.extras->claims.size()) } };
        m_undone.clear();
        m_done.append({ {}, decisions, m_document.settle(decisions) });
    }

    void remark()
    {
        for (const Change &change : m_document.changes()) {
            if (draw(4) != 0)
                continue;
            m_document.setComment(
                { change.object, change.scope, change.name }, QString::number(draw(9)));
            m_document.setLeftOut({ { change.object, change.scope, change.name } }, draw(2) == 0);
        }
    }

    void undo()
    {
        if (m_done.isEmpty())
            return;
        Past past = m_done.takeLast();
        if (past.decisions.isEmpty())
            past.edits = m_document.apply(past.edits);
        else
            m_document.unsettle(past.decisions, past.before);
        m_undone.append(past);
    }

    void redo()
    {
        if (m_undone.isEmpty())
            return;
        Past past = m_undone.takeLast();
        if (past.decisions.isEmpty())
            past.edits = m_document.apply(past.edits);
        else
            past.before = m_document.settle(past.decisions);
        m_done.append(past);
    }

    Document &m_document;
    QRandomGenerator &m_random;
    QVector<Past> m_done;
    QVector<Past> m_undone;
};

} // namespace

class TestRecoveryPlan : public QObject
{
    Q_OBJECT

private slots:
    void sameFileGetsEverythingBack();
    void orderOfAListComesBack();
    void onlyWhatStillFitsIsDone();
    void whatIsThereAlreadyIsNotDoneAgain();
    void objectIsFoundWhereverItIs_data();
    void objectIsFoundWhereverItIs();
    void decisionNeedsItsClaim();
    void savedDecisionIsNoWork();
    void secondStepAboutAPropertyIsRefused();
    void randomWorkComesBackByteForByte_data();
    void randomWorkComesBackByteForByte();
};

void TestRecoveryPlan::sameFileGetsEverythingBack()
{
    const auto edited = editedDocument();
    LoadedFile file = edited->file();
    // The decision is part of the loaded state as well; the file still differs.
    common(file.cluster, 0)[file.cluster.objects[0].list(Scope::Common).indexOf(u"Description")]
        = common(const_cast<Cluster &>(Document(ui_test::disputedFile()).loaded()), 0)[2];
    Document again(file);
    const RecoveryPlan plan = recover(workOf(*edited), again);
    QCOMPARE(plan.refused(), 0);
    QCOMPARE(plan.count(Fate::Applies), 7);
    QCOMPARE(differenceOf(again, *edited), QString());
    QCOMPARE(again.unsavedDecisions(), 1);
    QCOMPARE(again.changeCount(), edited->changeCount());
    const UnsavedWork work = workOf(again);
    QVERIFY(work.steps == workOf(*edited).steps);
    QVERIFY(work.allowed == workOf(*edited).allowed);
    QVERIFY(work.remarks == workOf(*edited).remarks);
}

/// Taken away and added again it stands at the end, which no change tells.
void TestRecoveryPlan::orderOfAListComesBack()
{
    Document edited(ui_test::mixedFile());
    const Property first = edited.object(0).list(Scope::Common).properties[0];
    edited.apply(makeReset(edited.current(), 0, Scope::Common, 0));
    edited.apply(makeSet(edited.current(), 0, Scope::Common, first.name, first.values[0]));
    QCOMPARE(edited.changeCount(), 0);
    const UnsavedWork work = workOf(edited);
    QVERIFY(!work.isEmpty());
    QCOMPARE(work.changeCount(), 0);
    Document again(ui_test::mixedFile());
    recover(work, again);
    QCOMPARE(differenceOf(again, edited), QString());
}

void TestRecoveryPlan::onlyWhatStillFitsIsDone()
{
    Document edited(ui_test::mixedFile());
    const Cluster &now = edited.current();
    edited.apply(makeSet(now, 0, Scope::Common, u"SameSubnetThreshold"_s, dwordValue(5)));
    edited.apply(makeSet(now, 0, Scope::Common, u"Description"_s, textValue(u"mine")));
    edited.apply(makeReset(now, 0, Scope::Common, 3));
    edited.apply(makeSet(now, 0, Scope::Common, u"New"_s, dwordValue(1)));

    LoadedFile file = ui_test::mixedFile();
    common(file.cluster, 0)[2].values = { textValue(u"theirs") }; // Description
    common(file.cluster, 0).append(ui_test::property(u"new"_s, { dwordValue(2) }));
    common(file.cluster, 0).prepend(ui_test::property(u"Earlier"_s, { dwordValue(3) }));
    Document changed(file);
    const RecoveryPlan plan = recover(workOf(edited), changed);
    QCOMPARE(plan.refused(), 2);
    QCOMPARE(itemOf(plan, u"Description"_s).fate, Fate::Differs);
    QCOMPARE(textOf(*itemOf(plan, u"Description"_s).before), u"The cluster"_s);
    QCOMPARE(textOf(*itemOf(plan, u"Description"_s).mine), u"mine"_s);
    QCOMPARE(textOf(*itemOf(plan, u"Description"_s).now), u"theirs"_s);
    QCOMPARE(itemOf(plan, u"New"_s).fate, Fate::Differs);
    QCOMPARE(numberOf(*itemOf(plan, u"New"_s).now), quint64{ 2 });
    const PropertyList &list = changed.object(0).list(Scope::Common);
    QStringList names;
    for (const Property &property : list.properties)
        names.append(property.name);
    QCOMPARE(names, QStringList({ u"Earlier"_s, u"SameSubnetThreshold"_s, u"BackupInProgress"_s,
                        u"Description"_s, u"new"_s }));
    QCOMPARE(numberOf(*list.find(u"SameSubnetThreshold")), quint64{ 5 });
    QCOMPARE(textOf(*list.find(u"Description")), u"theirs"_s);
}

void TestRecoveryPlan::whatIsThereAlreadyIsNotDoneAgain()
{
    Document edited(ui_test::mixedFile());
    edited.apply(
        makeSet(edited.current(), 0, Scope::Common, u"SameSubnetThreshold"_s, dwordValue(5)));
    edited.apply(makeReset(edited.current(), 0, Scope::Common, 3));
    edited.apply(makeSet(edited.current(), 0, Scope::Private, u"New"_s, dwordValue(1)));
    LoadedFile saved = ui_test::mixedFile();
    saved.cluster = edited.current(); // it was written after all, and the program ended then
    const RecoveryPlan plan = planRecovery(workOf(edited), saved.cluster);
    QCOMPARE(plan.count(Fate::AlreadySo), 3);
    QVERIFY(plan.isEmpty());
}

void TestRecoveryPlan::objectIsFoundWhereverItIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("copies");
    QTest::addColumn<int>("fate");
    QTest::newRow("elsewhere in the file") << u"Disk"_s << u"r-1"_s << 1 << int(Fate::Applies);
    QTest::newRow("under another name") << u"Renamed"_s << u"R-1"_s << 1 << int(Fate::Applies);
    QTest::newRow("without its id") << u"disk"_s << QString() << 1 << int(Fate::Applies);
    QTest::newRow("two of that name") << u"Disk"_s << QString() << 2 << int(Fate::ObjectGone);
    QTest::newRow("not at all") << u"Other"_s << u"r-9"_s << 1 << int(Fate::ObjectGone);
}

void TestRecoveryPlan::objectIsFoundWhereverItIs()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(int, copies);
    QFETCH(int, fate);
    Document edited(ui_test::mixedFile());
    edited.apply(makeSet(
        edited.current(), ui_test::GroupedResource, Scope::Common, u"New"_s, dwordValue(1)));
    edited.apply(makeAllow(edited.current(), ui_test::GroupedResource, Scope::Common, 0, u"why"_s));
    LoadedFile file = ui_test::mixedFile();
    file.cluster.objects.removeAt(ui_test::GroupedResource);
    for (int copy = 0; copy < copies; ++copy)
        file.cluster.objects.append(ui_test::object(ObjectClass::Resource, name, id));
    const RecoveryPlan plan = planRecovery(workOf(edited), file.cluster);
    QCOMPARE(plan.items.size(), 2);
    QCOMPARE(int(plan.items[0].fate), fate);
    QCOMPARE(int(plan.items[1].fate), fate);
    QCOMPARE(plan.edits.size(), fate == int(Fate::Applies) ? 2 : 0);
    if (!plan.edits.isEmpty())
        QCOMPARE(plan.edits[0].object, file.cluster.objects.size() - 1);
}

void TestRecoveryPlan::decisionNeedsItsClaim()
{
    Document edited(ui_test::disputedFile());
    edited.settle(0, Scope::Common, u"BackupInProgress"_s, 1);
    edited.settle(1, Scope::Common, u"BackupInProgress"_s, 0);
    LoadedFile file = ui_test::disputedFile();
    QVector<Property> &properties = common(file.cluster, 0);
    auto &claims = properties[1].extras.edit().claims;
    std::swap(claims[0], claims[1]);
    common(file.cluster, 1)[0].extras.edit().claims[0].values = { dwordValue(9) };
    const RecoveryPlan plan = planRecovery(workOf(edited), file.cluster);
    QCOMPARE(plan.decisions.size(), 1);
    QCOMPARE(plan.decisions[0].claim, 0); // the same value, which another file gives now
    QCOMPARE(plan.items[1].fate, Fate::Differs);
    QCOMPARE(numberOf(*plan.items[1].mine), quint64{ 0 });
}

void TestRecoveryPlan::savedDecisionIsNoWork()
{
    Document document(ui_test::disputedFile());
    const QVector<Decision> decisions{ { 0, Scope::Common, u"BackupInProgress"_s, 1 } };
    const QVector<Property> before = document.settle(decisions);
    document.markSaved(u"saved.json"_s, *document.write());
    QVERIFY(workOf(document).isEmpty());
    document.unsettle(decisions, before);
    document.settle(decisions);
    QVERIFY(workOf(document).isEmpty());
}

void TestRecoveryPlan::secondStepAboutAPropertyIsRefused()
{
    Document edited(ui_test::mixedFile());
    edited.apply(makeReset(edited.current(), 0, Scope::CommonReadOnly, 0));
    UnsavedWork work = workOf(edited);
    work.steps.append(work.steps.first());
    Document again(ui_test::mixedFile());
    const RecoveryPlan plan = recover(work, again);
    QCOMPARE(plan.edits.size(), 1);
    QCOMPARE(plan.items[1].fate, Fate::Differs);
    QVERIFY(again.object(0).list(Scope::CommonReadOnly).properties.isEmpty());
}

void TestRecoveryPlan::randomWorkComesBackByteForByte_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("small snapshot") << 0;
    QTest::newRow("files that differ") << 1;
    QTest::newRow("captured list") << 2;
    QTest::newRow("sample cluster") << 3;
}

void TestRecoveryPlan::randomWorkComesBackByteForByte()
{
    QFETCH(int, kind);
    const LoadedFile file = kind == 0 ? ui_test::mixedFile()
        : kind == 1                   ? ui_test::disputedFile()
        : kind == 2                   ? ui_test::capturedFile()
                                      : bundledSample();
    qint64 decided = 0;
    qint64 compared = 0;
    const qint64 count = rounds(kind == 3 ? 6 : 60, kind == 3 ? 20'000 : 200'000);
    for (qint64 round = 0; round < count; ++round) {
        QRandomGenerator random(static_cast<quint32>(round) + 1);
        Document document(file);
        RandomEditor editor(document, random);
        for (int burst = 0; burst < 4; ++burst) {
            for (int steps = random.bounded(30); steps >= 0; --steps)
                editor.step();
            const auto work = decodeJournal(encodeJournal(workOf(document)));
            QVERIFY(work);
            Document again(file);
            const RecoveryPlan plan = recover(*work, again);
            QCOMPARE(plan.refused(), 0);
            const QString difference = differenceOf(again, document);
            QVERIFY2(difference.isEmpty(), qPrintable(u"round %1: %2"_s.arg(round).arg(difference)));
            QCOMPARE(again.changeCount(), document.changeCount());
            QCOMPARE(again.unsavedDecisions(), document.unsavedDecisions());
            const UnsavedWork redone = workOf(again);
            QVERIFY(redone.steps == work->steps);
            QVERIFY(redone.decisions == work->decisions);
            QVERIFY(redone.allowed == work->allowed);
            decided += work->decisions.size();
            ++compared;
        }
    }
    QCOMPARE(compared, 4 * count);
    if (kind == 1)
        QVERIFY(decided > 0);
}

QTEST_GUILESS_MAIN(TestRecoveryPlan)
#include "tst_recovery_plan.moc"
