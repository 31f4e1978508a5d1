// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// Memory runs out at any one request, or from there on: the file is the old or the new one, the
/// document is as before the edit and leads back to what was loaded, and whoever asked is told.
///
/// What Qt makes of it is its own matter: some of its functions let no exception through, and some
/// containers do not look whether they got what they are made of. Then the process ends on the
/// spot, which is counted, and only what is on the disk is looked at.

#include "tests/cli/cli_support.h"
#include "tests/cli/no_memory.h"
#include "tests/cli/no_memory_command.h"
#include "tests/rounds.h"

#include <QTemporaryDir>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::no_memory;

namespace {

constexpr const char *samples[] = {
    "vectors/real-shape.bin",
    "captured/ws2022-cluster-common.bin",
    "vectors/vl-csv-volumes.bin",
    "vectors/backup-start.bin",
    "samples/CLUSDB",
    "samples/cluster.reg",
    "samples/GetCluster.XML",
    "samples/GetClusterSharedVolume.XML",
    "samples/cluster-parameters.csv",
    "samples/cluster-parameters.ps7.json",
    "samples/cluster.json",
    "samples/csv-volumes.json",
    "samples/get-cluster-fl.utf8.txt",
    "samples/get-cluster-fl.german-nobom.txt",
    "samples/get-clusternode-all.txt",
    "samples/get-clusternetwork-all.txt",
    "samples/get-clusterresource-with-parameter.txt",
    "samples/snapshot.json",
    "samples/wmi-clustersharedvolume.csv",
    "samples/wmi-clustersharedvolume.json",
};

/// Blocks that others do not give back when an allocation of their own fails: what QObject, QHash
/// and QCborValue were about to hold, and what hivex has of a key.
constexpr long leakedByQt = 4;
constexpr long leakedByHivex = 32;

} // namespace

class TestNoMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFailureIsClean_data();
    void everyFailureIsClean();
    void mostFailuresComeOut();
    void theCommandSaysSo_data();
    void theCommandSaysSo();

private:
    [[nodiscard]] int inChild(Scenario &scenario, long number, long failures);
    [[nodiscard]] QString problemOf(const Scenario &scenario, int status, long leakedAlways) const;

    Report *m_report = nullptr;
    std::array<int, endingCount> m_endings{};
};

void TestNoMemory::initTestCase()
{
    if (!CLUSPROP_COUNTS_MEMORY)
        QSKIP("a sanitizer has memory of its own");
    QTimer timer; // the list of timers keeps its room, and is not leaked
    timer.start(0);
    timer.stop();
    void *shared = ::mmap(
        nullptr, sizeof(Report), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    QVERIFY(shared != MAP_FAILED);
    m_report = new (shared) Report;
}

/// Gives what waitpid() says.
int TestNoMemory::inChild(Scenario &scenario, long number, long failures)
{
    scenario.reset();
    *m_report = {};
    const pid_t child = ::fork();
    if (child == 0) {
        scenario.run(number, failures, *m_report);
        ::_exit(0);
    }
    int status = -1;
    ::waitpid(child, &status, 0);
    return status;
}

QString TestNoMemory::problemOf(const Scenario &scenario, int status, long leakedAlways) const
{
    if (status != 0)
        return u"the process ended with status %1"_s.arg(status);
    if (m_report->problem[0] != '\0')
        return QString::fromUtf8(m_report->problem);
    const bool cameOut = m_report->ending <= Ending::Thrown;
    if (cameOut && m_report->leaked > leakedAlways)
        return u"%1 blocks were leaked"_s.arg(m_report->leaked);
    return scenario.diskProblem();
}

void TestNoMemory::everyFailureIsClean_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("exporter"); // each in turn
    std::size_t row = 0;
    for (const char *sample : samples) {
        const auto exporters = exporterRows();
        QTest::newRow(sample) << QString::fromLatin1(sample)
                              << QString::fromUtf16(exporters[row++ % exporters.size()].word);
    }
}

void TestNoMemory::everyFailureIsClean()
{
    QFETCH(QString, path);
    QFETCH(QString, exporter);
    const QTemporaryDir folder;
    Scenario scenario(folder.path(), QFileInfo(path).fileName(), cli::contentOf(dataPath(path)),
        *findExporter(exporter));
    QVERIFY(scenario.hasEdits());
    for (int warmed = 0; warmed < 2;
         ++warmed) // the second time everything is there to compare with
        QCOMPARE(inChild(scenario, -1, 0), 0);
    scenario.keepExport();
    const Report whole = *m_report;
    QCOMPARE(problemOf(scenario, 0, 0), QString());
    QCOMPARE(whole.phase, int{ Done });

    const long leaked = path.endsWith(u"CLUSDB") ? leakedByHivex : leakedByQt;
    const auto ofPhase = static_cast<long>(rounds(3, 1'000'000'000));
    for (int phase = Open; phase < Done; ++phase) {
        const long from = whole.starts[phase];
        const long to = whole.starts[phase + 1];
        const long step = std::max(1L, (to - from) / ofPhase);
        for (long number = from; number < to; number += step) {
            for (const long failures : { 1L, LONG_MAX / 2 }) {
                const int status = inChild(scenario, number, failures);
                const QString problem = problemOf(scenario, status, leaked);
                QVERIFY2(problem.isEmpty(),
                    qPrintable(
                        u"%1: request %2 of %3 and %4 fail: %5"_s
                            .arg(QLatin1String(phaseNames[phase]))
                            .arg(number)
                            .arg(whole.starts[Done])
                            .arg(failures == 1 ? u"no other"_s : u"all that follow"_s, problem)));
                ++m_endings[static_cast<std::size_t>(m_report->ending)];
            }
        }
    }
}

/// Otherwise nothing was shown.
void TestNoMemory::mostFailuresComeOut()
{
    const auto count
        = [this](Ending ending) { return m_endings[static_cast<std::size_t>(ending)]; };
    QVERIFY(count(Ending::Thrown) > 0);
    QVERIFY2(count(Ending::Thrown) > 4 * (count(Ending::Terminated) + count(Ending::InQt)),
        qPrintable(u"%1 came out, %2 terminated, %3 in Qt"_s.arg(count(Ending::Thrown))
                       .arg(count(Ending::Terminated))
                       .arg(count(Ending::InQt))));
}

void TestNoMemory::theCommandSaysSo_data()
{
    QTest::addColumn<QStringList>(
        "words"); // @PATH is a file of tests/data, copied to where it runs
    const auto row
        = [](const char *line) { QTest::newRow(line) << QString::fromLatin1(line).split(u' '); };
    row("show --no-safe @vectors/real-shape.bin");
    row("show --safe @vectors/real-shape.bin");
    row("check --no-safe @samples/csv-volumes.json --policy starter");
    row("set --no-safe @captured/ws2022-cluster-common.bin BackupInProgress=1 --in-place --backup");
    row("set --safe @captured/ws2022-cluster-common.bin BackupInProgress=1 --in-place --no-backup");
    row("convert --no-safe @samples/get-clusternetwork-all.txt -o out -f");
    row("convert --no-safe @samples/CLUSDB -o out -f");
    row("export --no-safe @samples/csv-volumes.json --to csv -o out -f");
    row("diff --no-safe @vectors/real-shape.bin @vectors/reset-dword.bin");
    row("decode --no-safe @vectors/vl-csv-volumes.bin");
}

void TestNoMemory::theCommandSaysSo()
{
    QFETCH(QStringList, words);
    Command command(words);
    const Ended whole = command.run(-1, 0);
    QVERIFY(whole.code == 0 || whole.code == 1);
    command.keepFiles();
    const long asked = command.asked();
    QVERIFY(asked > 100);
    const long step = std::max(1L, asked / static_cast<long>(rounds(8, 1'000'000'000)));
    int stopped = 0;
    int said = 0;
    for (long number = beforeMain; number < asked; number += step) {
        for (const long failures : { 1L, LONG_MAX / 2 }) {
            const Ended ended = command.run(number, failures);
            stopped += ended.code < 0 ? 1 : 0;
            said += ended.code == 8 ? 1 : 0;
            const QString problem = command.problemOf(ended, whole);
            QVERIFY2(problem.isEmpty(),
                qPrintable(u"request %1 of %2 and %3 fail: %4; %5"_s.arg(number).arg(asked).arg(
                    failures == 1 ? u"no other"_s : u"all that follow"_s, problem,
                    QString::fromUtf8(ended.err))));
        }
    }
    QVERIFY2(said > 4 * stopped || words.contains(u"--safe"), qPrintable(QString::number(stopped)));
}

QTEST_GUILESS_MAIN(TestNoMemory)
#include "tst_no_memory.moc"
