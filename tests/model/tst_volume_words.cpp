// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/model/volume_words.h"

#include <QtTest>

using namespace clusprop;

Q_DECLARE_METATYPE(std::optional<quint64>)

namespace {

ClusterObject volumeOf(const QVector<VolumeNodeState> &nodes)
{
    ClusterObject volume;
    volume.objectClass = ObjectClass::Volume;
    volume.nodeStates = nodes;
    return volume;
}

VolumeNodeState node(const char *name, std::optional<quint64> fileSystem,
    std::optional<quint64> block, const char *state = "")
{
    return { QString::fromLatin1(name), QString::fromLatin1(state), fileSystem, block };
}

} // namespace

class TestVolumeWords : public QObject
{
    Q_OBJECT

private slots:
    void backupStates_data();
    void backupStates();
    void faultStates_data();
    void faultStates();
    void redirection_data();
    void redirection();
    void everyWordIsAskedForInTheLanguage();
    void withoutNodesTheVolumesOwnFieldsSpeak();
    void stateComesFromTheBestSource();
    void anyNodeRedirectsTheVolume_data();
    void anyNodeRedirectsTheVolume();
};

void TestVolumeWords::backupStates_data()
{
    QTest::addColumn<std::optional<quint64>>("stored");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << std::optional<quint64>(0) << QStringLiteral("0");
    QTest::newRow("in progress") << std::optional<quint64>(1) << QStringLiteral("1");
    QTest::newRow("neither") << std::optional<quint64>(7) << QStringLiteral("7 (invalid)");
    QTest::newRow("unknown") << std::optional<quint64>() << QStringLiteral("not in this source");
}

void TestVolumeWords::backupStates()
{
    QFETCH(std::optional<quint64>, stored);
    QFETCH(QString, text);
    VolumeRow row;
    row.backupInProgress = stored;
    QCOMPARE(backupText(row), text);
}

void TestVolumeWords::faultStates_data()
{
    QTest::addColumn<quint64>("bits");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << quint64(0) << QStringLiteral("none");
    QTest::newRow("one bit") << quint64(1) << QStringLiteral("redirected (1)");
    QTest::newRow("two bits") << quint64(6) << QStringLiteral("no access (2) + in maintenance (4)");
    QTest::newRow("dismounted") << quint64(8) << QStringLiteral("dismounted (8)");
    QTest::newRow("bits without a name")
        << quint64(0x31) << QStringLiteral("redirected (1) + unknown (0x30)");
}

void TestVolumeWords::faultStates()
{
    QFETCH(quint64, bits);
    QFETCH(QString, text);
    QCOMPARE(faultStateText(bits), text);
}

void TestVolumeWords::redirection_data()
{
    QTest::addColumn<QVector<VolumeNodeState>>("nodes");
    QTest::addColumn<QString>("text");
    using Nodes = QVector<VolumeNodeState>;
    QTest::newRow("no node redirects")
        << Nodes{ node("A", 0, 0), node("B", 0, 0) } << QStringLiteral("no");
    QTest::newRow("all nodes for one reason") << Nodes{ node("A", 1, 0), node("B", 1, 0),
        node("C", 1, 0) } << QStringLiteral("file system: user request — all 3 nodes");
    QTest::newRow("one node of two, two reasons")
        << Nodes{ node("A", 0, 3), node("B", 0, 0) }
        << QStringLiteral("block: no disk connectivity + storage space not attached — A; no — B");
    QTest::newRow("both layers, the only node")
        << Nodes{ node("A", 0x12, 4) }
        << QStringLiteral("file system: unsafe file system filter + BitLocker initialising and "
                          "block: volume replication enabled — A");
    QTest::newRow("bits without a name are kept")
        << Nodes{ node("A", 0x40, 0) } << QStringLiteral("file system: unknown (0x40) — A");
    QTest::newRow("the greatest bit") << Nodes{ node("A", quint64(1) << 63U, 0) }
                                      << QStringLiteral("file system: greatest reason — A");
    QTest::newRow("states without reasons")
        << Nodes{ node("A", {}, {}, "Direct"), node("B", {}, {}, "BlockRedirected") }
        << QStringLiteral("no — A; BlockRedirected — B");
    VolumeNodeState worded = node("A", {}, {}, "FileSystemRedirected");
    worded.redirectedText = QStringLiteral("SomeLaterReason");
    QTest::newRow("a reason in words that have no number")
        << Nodes{ worded, node("B", 0, 0, "Direct") }
        << QStringLiteral("file system: SomeLaterReason — A; no — B");
    worded.blockRedirectedText = QStringLiteral("AnotherOne");
    QTest::newRow("a known number counts before words")
        << Nodes{ node("B", 1, 0), worded }
        << QStringLiteral("file system: user request — B; file system: SomeLaterReason and block: "
                          "AnotherOne — A");
    QTest::newRow("nodes of which nothing is known")
        << Nodes{ node("A", {}, {}), node("B", {}, {}) } << QStringLiteral("not in this source");
    QTest::newRow("many nodes are shortened") << Nodes{
        node("A", 0, 0), node("B", 1, 0), node("C", 1, 0), node("D", 1, 0), node("E", 1, 0)
    } << QStringLiteral("no — A; file system: user request — B, C, D and 1 more");
    QTest::newRow("names with a percent sign") << Nodes{ node("%2", 1, 0),
        node("%1", 0, 0) } << QStringLiteral("file system: user request — %2; no — %1");
}

void TestVolumeWords::redirection()
{
    QFETCH(QVector<VolumeNodeState>, nodes);
    QFETCH(QString, text);
    QCOMPARE(redirectedText(volumeOf(nodes)), text);
}

/// But names, numbers and what the source says.
void TestVolumeWords::everyWordIsAskedForInTheLanguage()
{
    const Speech marked = [](const QString &english) { return QString(u'<' + english + u'>'); };
    using Nodes = QVector<VolumeNodeState>;
    QCOMPARE(redirectedText(volumeOf(Nodes{ node("A", 1, 0), node("B", 1, 0) }), marked),
        QStringLiteral("<<file system>: <user request> — all 2 nodes>"));
    QCOMPARE(redirectedText(volumeOf(Nodes{ node("A", 0x42, 4) }), marked),
        QStringLiteral("<<file system>: <unsafe file system filter> + <unknown (0x40)> and "
                       "<block>: <volume replication enabled>> — A"));
    QCOMPARE(redirectedText(volumeOf(Nodes{ node("A", 0, 0), node("B", {}, {}, "Said"), node("C", {}, {}) }), marked),
        QStringLiteral("<no> — A; Said — B; <not in this source> — C"));
    QCOMPARE(redirectedText(volumeOf(Nodes{ node("A", 0, 0), node("B", 0, 0) }), marked), QStringLiteral("<no>"));
    QCOMPARE(faultStateText(3, marked), QStringLiteral("<redirected> (1) + <no access> (2)"));
    QCOMPARE(volumeStateWord(9, marked), QStringLiteral("<unknown (9)>"));
    VolumeRow row;
    row.backupInProgress = 2;
    QCOMPARE(backupText(row, marked), QStringLiteral("<2 (invalid)>"));
}

void TestVolumeWords::withoutNodesTheVolumesOwnFieldsSpeak()
{
    ClusterObject volume = volumeOf({});
    QCOMPARE(redirectedText(volume), QStringLiteral("not in this source"));
    setVolumeNumber(volume, volume_property::faultState, 4);
    QCOMPARE(redirectedText(volume), QStringLiteral("no"));
    setVolumeNumber(volume, volume_property::faultState, 1);
    QCOMPARE(redirectedText(volume), QStringLiteral("yes, reason not in this source"));
    setVolumeNumber(volume, volume_property::redirectedAccess, 0);
    QCOMPARE(redirectedText(volume), QStringLiteral("no"));
    setVolumeLarge(volume, volume_property::redirectedReason, 32);
    QCOMPARE(redirectedText(volume), QStringLiteral("file system: ReFS"));
}

void TestVolumeWords::stateComesFromTheBestSource()
{
    Cluster cluster;
    cluster.objects.append(volumeOf({}));
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("not in this source"));
    cluster.objects[0].nodeStates = { node("A", 0, 0, "Direct"), node("B", 0, 0, "Direct") };
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("Direct — all 2 nodes"));
    ClusterObject resource;
    resource.objectClass = ObjectClass::Resource;
    resource.id = QStringLiteral("R-1");
    resource.state = QStringLiteral("Online");
    cluster.objects.append(resource);
    cluster.objects[0].resourceId = QStringLiteral("r-1");
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("Online"));
    setVolumeNumber(cluster.objects[0], volume_property::volumeState, 3);
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("active, redirected"));
    setVolumeNumber(cluster.objects[0], volume_property::volumeState, 9);
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("unknown (9)"));
    cluster.objects[0].state = QStringLiteral("Failed");
    QCOMPARE(volumeStateText(cluster, 0), QStringLiteral("Failed"));
}

void TestVolumeWords::anyNodeRedirectsTheVolume_data()
{
    QTest::addColumn<QVector<VolumeNodeState>>("nodes");
    QTest::addColumn<std::optional<bool>>("redirected");
    using Nodes = QVector<VolumeNodeState>;
    using Said = std::optional<bool>;
    VolumeNodeState worded = node("A", {}, {});
    worded.redirectedText = QStringLiteral("IncompatibleFileSystemFilter");
    QTest::newRow("no nodes") << Nodes{} << Said();
    QTest::newRow("a node that says nothing") << Nodes{ node("A", {}, {}) } << Said();
    QTest::newRow("no reasons") << Nodes{ node("A", 0, 0) } << Said(false);
    QTest::newRow("one of two nodes") << Nodes{ node("A", 0, 0), node("B", 1, 0) } << Said(true);
    QTest::newRow("a block reason") << Nodes{ node("A", 0, 2) } << Said(true);
    QTest::newRow("a reason in words") << Nodes{ worded } << Said(true);
    QTest::newRow("only the state, direct") << Nodes{ node("A", {}, {}, "Direct") } << Said(false);
    QTest::newRow("only the state, redirected")
        << Nodes{ node("A", {}, {}, "Direct"), node("B", {}, {}, "BlockRedirected") } << Said(true);
}

void TestVolumeWords::anyNodeRedirectsTheVolume()
{
    QFETCH(QVector<VolumeNodeState>, nodes);
    Cluster cluster;
    cluster.objects.append(volumeOf(nodes));
    QTEST(volumeRow(cluster, 0).redirected, "redirected");
}

QTEST_GUILESS_MAIN(TestVolumeWords)
#include "tst_volume_words.moc"
