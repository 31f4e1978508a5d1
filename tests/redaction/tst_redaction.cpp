// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/document.h"
#include "core/formats/snapshot.h"
#include "core/model/volume.h"
#include "core/opening/open_files.h"
#include "core/redaction/redaction.h"
#include "tests/redaction/redaction_support.h"

#include <QTest>

using namespace clusprop;
using namespace clusprop::redaction_test;

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void whatIsToldIsNoticed();
    void samplesTellNothing_data() { addSamples(); }
    void samplesTellNothing();
    void samplesStayTheSame_data() { addSamples(); }
    void samplesStayTheSame();
    void findingsStay_data() { addSamples(); }
    void findingsStay();
    void aRedactedCopyCanBeRedacted_data() { addSamples(); }
    void aRedactedCopyCanBeRedacted();
    void mergedSourcesTellNothing();
    void referencesStillHold();
    void everyPlaceIsReached();
    void statisticsCount();
    void nothingComesOfNothing();

private:
    static void addSamples();
};

void TestRedaction::addSamples()
{
    QTest::addColumn<QString>("path");
    for (const char *folder : { "tests/data/samples", "tests/data/vectors", "tests/data/captured",
             "resources/samples" }) {
        const QStringList files = filesOfFolder(sourcePath(QString::fromLatin1(folder)));
        for (const QString &file : files) {
            const auto loaded = loadFile(file);
            if (loaded && !loaded->isPartial())
                QTest::newRow(qPrintable(file.section(u'/', -2))) << file;
        }
    }
}

void TestRedaction::whatIsToldIsNoticed()
{
    // The search that the others rely on finds every kind of original in the snapshot as it was.
    const Cluster cluster = bundledSample().cluster;
    const QString leaks = leaksOf(redacted(cluster), writeSnapshot(cluster)).join(u'\n');
    for (const QStringView original : { u"CONTOSO-CL01", u"CONTOSO-HV02", u"Management",
             u"contoso.com", u"10.20.30.11", u"Hyper-V production, rack B (Zürich)", u"AcmeExport",
             u"export.exe", u"SQL-Daten Größe" })
        QVERIFY2(leaks.contains(original.toString() + QStringLiteral(" in a text")),
            qPrintable(original.toString() + u'\n' + leaks));
    const Redaction marked = redacted(markedCluster());
    QVERIFY(leaksOf(marked, writeSnapshot(markedCluster()))
                .contains(mark.toString() + QStringLiteral(" in bytes")));
}

void TestRedaction::samplesTellNothing()
{
    QFETCH(QString, path);
    const auto loaded = loadFile(path);
    QVERIFY(loaded);
    const Redaction redaction = redacted(loaded->cluster);
    const QStringList leaks = leaksOf(redaction, writeSnapshot(redaction.cluster));
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

void TestRedaction::samplesStayTheSame()
{
    QFETCH(QString, path);
    const auto loaded = loadFile(path);
    QVERIFY(loaded);
    const Redaction redaction = redacted(loaded->cluster);
    const QByteArray bytes = writeSnapshot(redaction.cluster);
    QCOMPARE(writeSnapshot(redacted(loaded->cluster).cluster), bytes);

    LoadOptions strict;
    strict.as = QStringLiteral("snapshot");
    strict.strict = true;
    const auto again = loadBytes(bytes, QStringLiteral("copy.json"), strict);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message()));
    QCOMPARE(again->cluster.objects.size(), loaded->cluster.objects.size());
    QVERIFY(changesBetween(again->cluster, redaction.cluster).isEmpty());
    for (qsizetype index = 0; index < again->cluster.objects.size(); ++index)
        QCOMPARE(shapeOf(again->cluster.objects[index]), shapeOf(loaded->cluster.objects[index]));
}

void TestRedaction::findingsStay()
{
    QFETCH(QString, path);
    auto loaded = loadFile(path);
    QVERIFY(loaded);
    LoadedFile copy;
    copy.cluster = redacted(loaded->cluster).cluster;
    Document before(*std::move(loaded));
    Document after(std::move(copy));
    before.finishCheck();
    after.finishCheck();
    QCOMPARE(rulesOf(after.issues()), rulesOf(before.issues()));
}

void TestRedaction::aRedactedCopyCanBeRedacted()
{
    QFETCH(QString, path);
    const auto loaded = loadFile(path);
    QVERIFY(loaded);
    const Redaction once = redacted(loaded->cluster);
    const Redaction twice = redacted(once.cluster);
    const QStringList leaks = leaksOf(twice, writeSnapshot(twice.cluster), Skip::Sids);
    QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
}

void TestRedaction::mergedSourcesTellNothing()
{
    const OpenedFiles opened
        = openFiles({ sourcePath(QStringLiteral("tests/data/samples")) }, {}, Joining::ByCluster);
    QVERIFY(!opened.documents.isEmpty());
    qsizetype most = 0;
    for (const LoadedFile &file : opened.documents) {
        most = std::max(most, file.cluster.sources.size());
        const Redaction redaction = redacted(file.cluster);
        const QByteArray bytes = writeSnapshot(redaction.cluster);
        const QStringList leaks = leaksOf(redaction, bytes);
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
        for (const Source &source : redaction.cluster.sources) {
            QVERIFY2(source.file.startsWith(u"SOURCE-"), qPrintable(source.file));
            QVERIFY(!source.kind.isEmpty());
        }
    }
    QVERIFY(most > 3);
}

void TestRedaction::referencesStillHold()
{
    const Cluster before = bundledSample().cluster;
    const Redaction redaction = redacted(before);
    const Cluster &after = redaction.cluster;
    for (qsizetype index = 0; index < before.objects.size(); ++index) {
        // Wherever two objects name the same thing, their copies do, and the other way round.
        for (qsizetype other = 0; other < before.objects.size(); ++other) {
            const ClusterObject &left = before.objects[index];
            const ClusterObject &right = before.objects[other];
            QCOMPARE(after.objects[index].ownerNode == after.objects[other].name,
                left.ownerNode == right.name);
            QCOMPARE(after.objects[index].resourceName == after.objects[other].name,
                left.resourceName == right.name);
            QCOMPARE(
                after.objects[index].groupId == after.objects[other].id, left.groupId == right.id);
        }
    }
    const QVector<VolumeRow> rows = volumeRows(after);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[2].friendlyName, QStringLiteral("C:\\ClusterStorage\\VOLUME-3"));
    QCOMPARE(rows[2].backupInProgress, std::optional<quint64>(1));
    QCOMPARE(rows[2].volumeName, volumeRows(before)[2].volumeName);
}

void TestRedaction::everyPlaceIsReached()
{
    const Cluster cluster = markedCluster();
    const Redaction redaction = redacted(cluster);
    const QStringList found = placesOfMark(redaction.cluster);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(placesOfMark(cluster).size() > 30);
    const QByteArray bytes = writeSnapshot(redaction.cluster);
    QVERIFY(!holdsMark(bytes));
    QVERIFY(holdsMark(writeSnapshot(cluster)));
    for (qsizetype index = 0; index < cluster.objects.size(); ++index)
        QCOMPARE(shapeOf(redaction.cluster.objects[index]), shapeOf(cluster.objects[index]));
    for (const QString &note : redaction.notes)
        QVERIFY2(!note.contains(mark, Qt::CaseInsensitive), qPrintable(note));
}

void TestRedaction::statisticsCount()
{
    const Redaction redaction = redacted(bundledSample().cluster);
    const RedactionStatistics &statistics = redaction.statistics;
    QCOMPARE(statistics.replaced[std::size_t(RedactionKind::Node)].originals, 3);
    QCOMPARE(statistics.replaced[std::size_t(RedactionKind::Address)].originals, 10);
    QCOMPARE(statistics.replaced[std::size_t(RedactionKind::Volume)].originals, 6);
    QCOMPARE(statistics.replaced[std::size_t(RedactionKind::Domain)].originals, 1);
    QCOMPARE(statistics.originals(), redaction.table.size());
    QCOMPARE(statistics.unknownProperties, 4);
    QVERIFY(redaction.notes.last().contains(u"AcmeBackupJobId"));
    QVERIFY2(replacedText(statistics).startsWith(u"1 cluster name, 3 node names, "),
        qPrintable(replacedText(statistics)));
}

void TestRedaction::nothingComesOfNothing()
{
    const Redaction redaction = redacted({});
    QVERIFY(redaction.cluster.objects.isEmpty());
    QVERIFY(redaction.table.isEmpty());
    QVERIFY(redaction.notes.isEmpty());
    QCOMPARE(replacedText(redaction.statistics), QStringLiteral("nothing"));
}

QTEST_GUILESS_MAIN(TestRedaction)

#include "tst_redaction.moc"
