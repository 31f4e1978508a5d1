// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Backup states of Cluster Shared Volumes: read, set, refused, taken back.

#include "apply_bench.h"

#include "core/wire/structures.h"

#include <QTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString disk = u"Cluster Disk 4"_s;
const QString friendly = u"C:\\ClusterStorage\\Volume3"_s;
const QString guid = u"\\\\?\\Volume{3f2504e0-4f89-11d3-9a0c-0305e82c3301}\\"_s; // fills its field exactly

QByteArray clusterLine(const QByteArray &entries)
{
    return "list resource " + hexName(disk) + " 01000225 " + (entries + number32(0)).toHex();
}

QByteArray mode(quint32 state)
{
    return asByteArray(*wire::backupModeStructure(state, state == 0 ? 0 : 300, asUtf16(friendly)));
}

ApplyVolume volume(quint32 oldState, quint32 newState)
{
    return { friendly, guid, disk, oldState, newState, mode(newState), mode(oldState) };
}

const QByteArray otherVolume = volumeInfo(u"C:\\ClusterStorage\\Volume9"_s, u"\\\\?\\Volume{other}\\"_s, 0);

} // namespace

class TestVolumes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void clearsWithTheSwitchOnly();
    void refusesBeforeAnythingIsDone();
    void entersBackupModeAndLeavesItAgain();
    void needsNoSwitchForWhatIsClearAlready();
    void findsTheVolume_data();
    void findsTheVolume();
    void stopsAtAnUnexpectedState();
    void aStateThatCannotBeReadNeedsForce();
    void explainsFailures_data();
    void explainsFailures();

private:
    void take(const ApplySteps &steps) { QCOMPARE(m_bench.take(applyScript(steps)), QString()); }

    ApplyBench m_bench;
};

void TestVolumes::initTestCase()
{
    if (const QString problem = m_bench.prepare(); problem.contains(u"missing"_s))
        QSKIP(qPrintable(problem));
    else
        QCOMPARE(problem, QString());
}

void TestVolumes::clearsWithTheSwitchOnly()
{
    ApplySteps steps;
    steps.volumes.append(volume(1, 0));
    take(steps);
    m_bench.setCluster({ clusterLine(otherVolume + volumeInfo(friendly, guid, 1)) });
    const Ran refused = m_bench.run();
    QCOMPARE(refused.exitCode, 1);
    QCOMPARE(refused.changing(), QStringList());
    QVERIFY(refused.said.contains(u"can damage it. A state that a dead backup left behind clears itself after 30 minutes. "
                                  "Use -ClearBackupState if no backup is running."_s));
    QVERIFY(refused.lines(u"report"_s).first().startsWith(u"report refused"_s));

    const Ran ran = m_bench.run({ u"clear"_s });
    QCOMPARE(ran.exitCode, 0);
    const QString name = QString::fromLatin1(hexName(disk));
    const QStringList expected{ u"open cluster -"_s, u"open resource "_s + name,
        u"ClusterResourceControl %1 01000225 -> 0"_s.arg(name), u"close resource "_s + name, u"open resource "_s + name,
        u"ClusterResourceControl %1 0140029a -> 0"_s.arg(name), u"ClusterResourceControl %1 01000225 -> 0"_s.arg(name),
        u"close resource "_s + name, u"close cluster -"_s };
    QCOMPARE(ran.calls, expected);
    QVERIFY(ran.fullCalls[5].contains(u" in %1 out 0"_s.arg(QString::fromLatin1(mode(0).toHex()))));
    QVERIFY(ran.said.contains(u"can damage it"_s)); // said, although the switch is there
    QVERIFY(m_bench.cluster().contains(clusterLine(otherVolume + volumeInfo(friendly, guid, 0))));
}

void TestVolumes::refusesBeforeAnythingIsDone()
{
    ApplySteps steps;
    steps.lists.append(makeList(ObjectClass::Cluster, {}, false, { number(u"A"_s, 2) }, { number(u"A"_s, 1) }));
    steps.volumes.append(volume(1, 0));
    take(steps);
    m_bench.setCluster({ "list cluster - 07000059 " + listBytes({ number(u"A"_s, 1) }).toHex(),
        clusterLine(volumeInfo(friendly, guid, 1)) });
    const Ran ran = m_bench.run({ u"force"_s }); // which is about values, not about this
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.changing(), QStringList());
    QCOMPARE(ran.lines(u"ask"_s), QStringList());
}

void TestVolumes::entersBackupModeAndLeavesItAgain()
{
    ApplySteps steps;
    steps.volumes.append(volume(0, 1));
    take(steps);
    m_bench.setCluster({ clusterLine(volumeInfo(friendly, guid, 0)) });
    QCOMPARE(m_bench.run().exitCode, 0);
    QVERIFY(m_bench.cluster().contains(clusterLine(volumeInfo(friendly, guid, 1))));
    QCOMPARE(m_bench.run({ u"rollback"_s }).exitCode, 1); // this way is a clearing
    QCOMPARE(m_bench.run({ u"rollback"_s, u"clear"_s }).exitCode, 0);
    QVERIFY(m_bench.cluster().contains(clusterLine(volumeInfo(friendly, guid, 0))));
}

void TestVolumes::needsNoSwitchForWhatIsClearAlready()
{
    ApplySteps steps;
    steps.volumes.append(volume(1, 0));
    take(steps);
    m_bench.setCluster({ clusterLine(volumeInfo(friendly, guid, 0)) });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 0);
    QVERIFY(ran.lines(u"report"_s).first().startsWith(u"report already so"_s));
}

void TestVolumes::findsTheVolume_data()
{
    QTest::addColumn<QString>("friendlyName");
    QTest::addColumn<QString>("volumeName");
    QTest::addColumn<bool>("found");
    QTest::newRow("by both names") << friendly << guid << true;
    QTest::newRow("renamed since") << u"C:\\ClusterStorage\\New"_s << guid << true;
    QTest::newRow("in other letters, without the last backslash") << friendly << guid.toUpper().chopped(1) << true;
    QTest::newRow("by its friendly name alone") << friendly << QString() << true;
    QTest::newRow("another volume of that name") << friendly << u"\\\\?\\Volume{another}\\"_s << false;
}

void TestVolumes::findsTheVolume()
{
    QFETCH(QString, friendlyName);
    QFETCH(QString, volumeName);
    QFETCH(bool, found);
    ApplySteps steps;
    steps.volumes.append(volume(0, 1));
    take(steps);
    m_bench.setCluster({ clusterLine(otherVolume + volumeInfo(friendlyName, volumeName, 0)) });
    const Ran ran = m_bench.run({ u"what-if"_s });
    QCOMPARE(ran.exitCode, found ? 3 : 1);
    QCOMPARE(ran.said.contains(u"The resource has no such volume."_s), !found);
}

void TestVolumes::stopsAtAnUnexpectedState()
{
    ApplySteps steps;
    steps.volumes.append(volume(0, 1));
    take(steps);
    m_bench.setCluster({ clusterLine(volumeInfo(friendly, guid, 2)) });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, 1);
    QCOMPARE(ran.changing(), QStringList());
    QVERIFY(ran.said.contains(u"the backup state is 2, expected was 0."_s));
}

void TestVolumes::aStateThatCannotBeReadNeedsForce()
{
    ApplySteps steps;
    steps.volumes.append(volume(0, 1));
    take(steps);
    const QVector<QByteArray> cluster{ clusterLine(volumeInfo(friendly, guid, 0)),
        "result resource " + hexName(disk) + " 01000225 1" };
    m_bench.setCluster(cluster);
    const Ran stopped = m_bench.run();
    QCOMPARE(stopped.exitCode, 1);
    QCOMPARE(stopped.changing(), QStringList());
    QVERIFY2(stopped.said.contains(u"the backup state is not known"_s), qPrintable(stopped.said));
    m_bench.setCluster(cluster); // a result is given once
    const Ran forced = m_bench.run({ u"force"_s });
    QCOMPARE(forced.exitCode, 0);
    QCOMPARE(forced.changing().size(), 1);
    QVERIFY2(forced.said.contains(u"cannot be read back"_s), qPrintable(forced.said));
}

void TestVolumes::explainsFailures_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QString>("said");
    const QByteArray where = " resource " + hexName(disk) + ' ';
    QTest::newRow("not a shared volume")
        << "result" + where + "0140029a 1" << 1
        << u"error 1: this object or this version of Windows does not support it (for a volume: the disk is no shared volume)"_s;
    QTest::newRow("offline") << "result" + where + "0140029a 5004" << 1 << u"error 5004: the resource is not online"_s;
    QTest::newRow("still as it was") << "becomes" + where + "01000225 " + (volumeInfo(friendly, guid, 0) + number32(0)).toHex() << 2
                                     << u"The backup state was set, but is now 0 instead of 1"_s;
    QTest::newRow("a cut answer") << "list" + where + "01000225 " + volumeInfo(friendly, guid, 0).left(300).toHex() << 1
                                  << u"A list has a value that is longer than the list (byte 8 of 300)"_s;
}

void TestVolumes::explainsFailures()
{
    QFETCH(QByteArray, line);
    QFETCH(int, exitCode);
    QFETCH(QString, said);
    ApplySteps steps;
    steps.volumes.append(volume(0, 1));
    take(steps);
    m_bench.setCluster({ clusterLine(volumeInfo(friendly, guid, 0)), line });
    const Ran ran = m_bench.run();
    QCOMPARE(ran.exitCode, exitCode);
    QVERIFY2(ran.said.contains(said), qPrintable(ran.said));
}

QTEST_GUILESS_MAIN(TestVolumes)

#include "tst_volumes.moc"
