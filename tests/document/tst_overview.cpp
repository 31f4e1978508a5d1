// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/overview.h"
#include "tests/ui/ui_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::ui_test;

namespace {

OverviewTally tallyOf(const Document &document)
{
    return { document.current(), document.issuesByObject() };
}

Overview overviewOf(const Document &document)
{
    return tallyOf(document).overview();
}

const Deviation *deviationOf(const Overview &overview, QStringView name)
{
    const auto found = std::find_if(overview.deviations.begin(), overview.deviations.end(),
        [name](const Deviation &deviation) { return deviation.entry->name == name; });
    return found == overview.deviations.end() ? nullptr : &*found;
}

/// Every figure as text, so that a test says which one differs.
QStringList figures(const Overview &overview)
{
    QStringList lines;
    for (const ObjectClass objectClass : allObjectClasses) {
        const ClassFigures &of = overview.of(objectClass);
        QStringList numbers{ objectClassWord(objectClass), QString::number(of.objects),
            QString::number(of.undocumented) };
        for (const qint64 count : of.properties)
            numbers.append(QString::number(count));
        for (const qint64 count : of.issues)
            numbers.append(QString::number(count));
        lines.append(numbers.join(u' '));
    }
    for (const qint64 count : overview.volumes.backup)
        lines.append(QStringLiteral("volumes %1").arg(count));
    lines.append(QStringLiteral("redirected %1").arg(overview.volumes.redirected));
    for (const int volume : overview.volumes.stuck)
        lines.append(QStringLiteral("stuck %1").arg(volume));
    for (const Deviation &deviation : overview.deviations) {
        lines.append(QStringLiteral("%1 %2 %3")
                         .arg(deviation.entry->name)
                         .arg(deviation.objects)
                         .arg(deviation.object));
    }
    return lines;
}

void set(Document &document, int object, const QString &name, quint32 number)
{
    document.apply(
        makeSet(document.current(), object, Scope::Common, name, dwordValue(number)));
}

} // namespace

class TestOverview : public QObject
{
    Q_OBJECT

private slots:
    void countsVolumesByWhatIsKnownOfThem();
    void disputedBackupIsNeitherYesNorNo();
    void agreesWithThePropertyTable_data();
    void agreesWithThePropertyTable();
    void countsProblemsBySeverity();
    void namesTheObjectThatDiffersAlone();
    void theMostFrequentDeviationComesFirst();
    void anEditedObjectIsCountedAnew();
    void aDeviationThatIsGoneIsNotListed();
    void countingEndsWhenToldTo();
    void countsALargeCluster();
};

void TestOverview::countsVolumesByWhatIsKnownOfThem()
{
    const VolumeFigures volumes = overviewOf(Document(mixedFile())).volumes;
    QCOMPARE(volumes.total, 4);
    QCOMPARE(volumes.count(BackupState::InBackup), 1);
    QCOMPARE(volumes.count(BackupState::NotInBackup), 1);
    QCOMPARE(volumes.count(BackupState::Invalid), 1);
    QCOMPARE(volumes.count(BackupState::Unknown), 1);
    QCOMPARE(volumes.count(BackupState::Disputed), 0);
    QCOMPARE(volumes.redirected, 1);
    QCOMPARE(volumes.stuck, (QVector<int>{ StuckVolume, OddVolume }));
}

void TestOverview::disputedBackupIsNeitherYesNorNo()
{
    const VolumeFigures volumes = overviewOf(Document(disputedFile())).volumes;
    QCOMPARE(volumes.total, 1);
    QCOMPARE(volumes.count(BackupState::Disputed), 1);
    QVERIFY(volumes.stuck.isEmpty());
}

void TestOverview::agreesWithThePropertyTable_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("a real property list") << 0;
    QTest::newRow("the sample") << 1;
    QTest::newRow("objects of most classes") << 2;
    QTest::newRow("sources that differ") << 3;
}

void TestOverview::agreesWithThePropertyTable()
{
    QFETCH(int, which);
    const Document document(which == 0 ? capturedFile()
            : which == 1               ? bundledSample()
            : which == 2               ? mixedFile()
                                       : disputedFile());
    const Overview overview = overviewOf(document);
    std::array<ClassFigures, allObjectClasses.size()> expected;
    for (int object = 0; object < document.current().objects.size(); ++object) {
        ClassFigures &of
            = expected[static_cast<std::size_t>(document.object(object).objectClass)];
        ++of.objects;
        for (const PropertyRow &row : propertyRows(document, object, true)) {
            ++of.properties[static_cast<std::size_t>(row.state)];
            of.undocumented += row.entry == nullptr && row.position >= 0 ? 1 : 0;
        }
    }
    qint64 present = 0;
    for (const ObjectClass objectClass : allObjectClasses) {
        const ClassFigures &of = expected[static_cast<std::size_t>(objectClass)];
        const ClassFigures &counted = overview.of(objectClass);
        QCOMPARE(counted.objects, of.objects);
        for (std::size_t state = 0; state < rowStateCount; ++state) {
            QVERIFY2(counted.properties[state] == of.properties[state],
                qPrintable(QStringLiteral("%1, %2: %3 instead of %4")
                               .arg(objectClassWord(objectClass),
                                   rowStateText(static_cast<RowState>(state)))
                               .arg(counted.properties[state])
                               .arg(of.properties[state])));
        }
        QCOMPARE(counted.undocumented, of.undocumented);
        present += of.present();
    }
    QCOMPARE(overview.all.present(), present);
    QVERIFY(present > 0);
}

void TestOverview::countsProblemsBySeverity()
{
    Document document(mixedFile());
    set(document, TheCluster, QStringLiteral("SameSubnetThreshold"), 100000);
    const Overview overview = overviewOf(document);
    const QVector<Issue> issues = document.issues();
    for (const Severity severity : { Severity::Note, Severity::Warning, Severity::Error }) {
        QCOMPARE(overview.all.count(severity),
            std::count_if(issues.begin(), issues.end(),
                [severity](const Issue &issue) { return issue.severity == severity; }));
    }
    QCOMPARE(overview.of(ObjectClass::Cluster).count(Severity::Error), 1);
    QVERIFY(overview.of(ObjectClass::Volume).count(Severity::Warning) > 0); // the state 2
}

void TestOverview::namesTheObjectThatDiffersAlone()
{
    const Overview overview = overviewOf(Document(mixedFile()));
    const Deviation *backup = deviationOf(overview, u"BackupInProgress");
    QVERIFY(backup);
    QVERIFY(backup->object >= 0 || backup->objects > 1);
    for (const Deviation &deviation : overview.deviations)
        QCOMPARE(deviation.object >= 0, deviation.objects == 1);
}

void TestOverview::theMostFrequentDeviationComesFirst()
{
    const QVector<Deviation> deviations = overviewOf(Document(bundledSample())).deviations;
    QVERIFY(deviations.size() > 1);
    for (qsizetype index = 1; index < deviations.size(); ++index)
        QVERIFY(deviations[index - 1].objects >= deviations[index].objects);
}

void TestOverview::anEditedObjectIsCountedAnew()
{
    Document document(mixedFile());
    OverviewTally tally = tallyOf(document);
    const QStringList before = figures(tally.overview());
    const auto recount = [&document, &tally](int object) {
        tally.recount(document.current(), object, document.issuesOf(object));
    };
    const Edit clear = makeSet(document.current(), StuckVolume, Scope::Common,
        volume_property::backupInProgress.toString(), dwordValue(0));
    const Edit back = document.apply(clear);
    recount(StuckVolume);
    QCOMPARE(tally.overview().volumes.count(BackupState::InBackup), 0);
    QCOMPARE(tally.overview().volumes.stuck, QVector<int>{ OddVolume });
    QCOMPARE(figures(tally.overview()), figures(overviewOf(document)));

    const Edit reset = makeReset(document.current(), TheCluster, Scope::Common, 0);
    const Edit restore = document.apply(reset);
    recount(TheCluster);
    QCOMPARE(figures(tally.overview()), figures(overviewOf(document)));

    document.apply(restore);
    document.apply(back);
    recount(TheCluster);
    recount(StuckVolume);
    QCOMPARE(figures(tally.overview()), before);
}

void TestOverview::aDeviationThatIsGoneIsNotListed()
{
    Document document(mixedFile());
    OverviewTally tally = tallyOf(document);
    const QString threshold = QStringLiteral("SameSubnetThreshold");
    set(document, TheCluster, threshold, 19);
    tally.recount(document.current(), TheCluster, document.issuesOf(TheCluster));
    QVERIFY(deviationOf(tally.overview(), threshold));
    QCOMPARE(deviationOf(tally.overview(), threshold)->object, int(TheCluster));
    document.apply(makeReset(document.current(), TheCluster, Scope::Common,
        document.object(TheCluster).list(Scope::Common).indexOf(threshold)));
    tally.recount(document.current(), TheCluster, document.issuesOf(TheCluster));
    QVERIFY(!deviationOf(tally.overview(), threshold));
}

void TestOverview::countingEndsWhenToldTo()
{
    const Document document(mixedFile());
    const OverviewTally tally(
        document.current(), document.issuesByObject(), [] { return false; });
    QCOMPARE(tally.overview().all.objects, 0);
}

void TestOverview::countsALargeCluster()
{
    constexpr int volumes = 100000;
    Cluster cluster;
    cluster.objects.reserve(volumes);
    for (int index = 0; index < volumes; ++index)
        cluster.objects.append(volume(QStringLiteral("Volume%1").arg(index), index % 2 ? 1U : 0U));
    const QVector<QVector<Issue>> issues(volumes);
    QElapsedTimer timer;
    timer.start();
    OverviewTally tally(cluster, issues);
    qInfo("%d volumes counted in %lld ms", volumes, timer.elapsed());
    QCOMPARE(tally.overview().volumes.count(BackupState::InBackup), volumes / 2);
    QVERIFY(tally.overview().volumes.stuck.size() < 100); // a page lists only the first few

    constexpr int edits = 1000;
    timer.restart();
    for (int object = 0; object < edits; ++object)
        tally.recount(cluster, object, {});
    const Overview overview = tally.overview();
    qInfo("%d volumes counted again in %lld ms", edits, timer.elapsed());
    QCOMPARE(overview.volumes.total, volumes);
    // Counting all of them again a thousand times would take minutes.
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
