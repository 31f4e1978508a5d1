// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Random states. The oracle knows a state as a table from a key to a word, and nothing of lists.

#include "tests/changes/three_way_support.h"
#include "tests/rounds.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace clusprop;
using namespace clusprop::merge_test;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = QMap<QString, QString>; ///< u"object/scope/name"_s -> word

constexpr int objectCount = 3;
constexpr int nameCount = 4;

QStringList allKeys()
{
    QStringList keys;
    for (int object = 0; object < objectCount; ++object) {
        for (const QString &scope : { u"c"_s, u"p"_s }) {
            for (int name = 0; name < nameCount; ++name)
                keys.append(u"%1/%2/%2%3"_s.arg(object).arg(scope).arg(name));
        }
    }
    return keys;
}

QString anyWord(QRandomGenerator &random)
{
    static const QStringList words{ u""_s, u""_s, u"1"_s, u"2"_s, u"3"_s, u"'1"_s, u"'x"_s };
    return words[random.bounded(static_cast<int>(words.size()))];
}

State anyState(QRandomGenerator &random)
{
    State state;
    for (const QString &key : allKeys())
        state.insert(key, anyWord(random));
    return state;
}

/// The objects in a random order, found again by their ids, and lists in a random order as well.
Cluster clusterOf(const State &state, QRandomGenerator &random)
{
    Cluster cluster;
    for (int object = 0; object < objectCount; ++object)
        cluster.objects.append(node(u"N%1"_s.arg(object), QString::number(object + 1)));
    QStringList keys = state.keys();
    std::shuffle(keys.begin(), keys.end(), random);
    for (const QString &key : std::as_const(keys)) {
        const QStringList parts = key.split(u'/');
        const Scope scope = parts[1] == u"c" ? Scope::Common : Scope::Private;
        if (const auto property = made(parts[2], state[key]))
            cluster.objects[parts[0].toInt()].list(scope).properties.append(*property);
    }
    return cluster;
}

State stateOf(const Cluster &cluster)
{
    State state;
    for (const QString &key : allKeys())
        state.insert(key, {});
    for (const ClusterObject &object : cluster.objects) {
        for (const Scope scope : { Scope::Common, Scope::Private }) {
            for (const Property &property : object.list(scope).properties) {
                const QString key = u"%1/%2/%3"_s.arg(object.id.toInt() - 1)
                    .arg(QChar(scope == Scope::Common ? u'c' : u'p')).arg(property.name);
                if (!state.value(key).isEmpty())
                    qFatal("a property is there twice");
                state.insert(key, shown(property));
            }
        }
    }
    return state;
}

QString keyOf(const MergeRow &row)
{
    return u"%1/%2/%3"_s.arg(row.mineObject)
        .arg(QChar(row.scope == Scope::Common ? u'c' : u'p')).arg(row.name);
}

} // namespace

class TestThreeWayRandom : public QObject
{
    Q_OBJECT

private slots:
    void randomEditsOfDifferentPropertiesJoinInEitherOrder();
    void randomEditsConflictExactlyWhereBothDiffer();
};

void TestThreeWayRandom::randomEditsOfDifferentPropertiesJoinInEitherOrder()
{
    QRandomGenerator random(20);
    const qint64 count = rounds(10'000, 1'000'000);
    for (qint64 round = 0; round < count; ++round) {
        const State base = anyState(random);
        State mineChanges; // both as what they set, so that they can be applied to anything
        State theirChanges;
        for (const QString &key : allKeys()) {
            const int who = random.bounded(4);
            if (who < 2)
                (who == 0 ? mineChanges : theirChanges).insert(key, anyWord(random));
        }
        State mine = base;
        mine.insert(mineChanges);
        State theirs = base;
        theirs.insert(theirChanges);
        State mineLast = theirs;
        mineLast.insert(mineChanges);
        State theirsLast = mine;
        theirsLast.insert(theirChanges);
        QCOMPARE(mineLast, theirsLast);

        Cluster onDisk = clusterOf(theirs, random);
        std::shuffle(onDisk.objects.begin(), onDisk.objects.end(), random);
        const QVector<MergeRow> rows
            = mergeRows(clusterOf(base, random), clusterOf(mine, random), onDisk);
        QVERIFY(std::ranges::none_of(rows, &MergeRow::mustDecide));
        QCOMPARE(stateOf(merged(onDisk, rows, proposals(rows))), mineLast);
    }
}

void TestThreeWayRandom::randomEditsConflictExactlyWhereBothDiffer()
{
    QRandomGenerator random(21);
    const qint64 count = rounds(10'000, 1'000'000);
    for (qint64 round = 0; round < count; ++round) {
        const State base = anyState(random);
        State mine = base;
        State theirs = base;
        for (State *state : { &mine, &theirs }) {
            for (const QString &key : allKeys()) {
                if (random.bounded(3) == 0)
                    state->insert(key, anyWord(random));
            }
        }
        Cluster onDisk = clusterOf(theirs, random);
        std::shuffle(onDisk.objects.begin(), onDisk.objects.end(), random);
        const QVector<MergeRow> rows
            = mergeRows(clusterOf(base, random), clusterOf(mine, random), onDisk);

        QMap<QString, bool> asked; // of those that changed on any side
        for (const MergeRow &row : rows)
            asked.insert(keyOf(row), row.mustDecide());
        QMap<QString, bool> expected;
        State result;
        QVector<MergeSide> sides = proposals(rows);
        for (const QString &key : allKeys()) {
            const bool isMine = mine[key] != base[key];
            const bool isTheirs = theirs[key] != base[key];
            if (isMine || isTheirs)
                expected.insert(key, isMine && isTheirs && mine[key] != theirs[key]);
            result.insert(key, isMine && !isTheirs ? mine[key] : theirs[key]);
        }
        QCOMPARE(asked, expected);
        for (qsizetype row = 0; row < rows.size(); ++row) {
            if (!rows[row].mustDecide())
                continue;
            sides[row] = random.bounded(2) == 0 ? MergeSide::Mine : MergeSide::Theirs;
            const State &chosen = sides[row] == MergeSide::Mine ? mine : theirs;
            result.insert(keyOf(rows[row]), chosen[keyOf(rows[row])]);
        }
        QCOMPARE(stateOf(merged(onDisk, rows, sides)), result);
    }
}

QTEST_GUILESS_MAIN(TestThreeWayRandom)
#include "tst_three_way_random.moc"
