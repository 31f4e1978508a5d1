// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The window in a program of its own, which is killed while somebody edits: what was edited more
// than a second before is in the journal that it leaves. This program is that one as well, when it
// is called with --edit.

#include "core/opening/format_registry.h"
#include "core/recovery/recovery_plan.h"
#include "tests/rounds.h"
#include "tests/ui/window_support.h"
#include "ui/models/roles.h"
#include "ui/recovery/found_journals.h"
#include "ui/recovery/termination_watch.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QProcess>
#include <QRandomGenerator>
#include <QTimer>

#include <csignal>

using namespace clusprop;
using namespace clusprop::ui;
using namespace clusprop::ui_test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString edited = u"Description"_s;
constexpr qint64 promised = 1000; ///< milliseconds

/// Of the machine's one clock, so that two programs can compare.
qint64 now()
{
    QElapsedTimer clock;
    clock.start();
    return clock.msecsSinceReference();
}

/// Types one number after the other into a cell, as a person does, and tells each with its time.
class Typist : public QObject
{
public:
    Typist(MainWindow &window, quint32 seed)
        : m_window(window)
        , m_random(seed)
    {
        m_pause.setSingleShot(true);
        connect(&m_pause, &QTimer::timeout, this, &Typist::type);
        connect(&m_window, &MainWindow::loadingFinished, this, [this] {
            const Document &document = m_window.currentPage()->document();
            connect(&document, &Document::objectsChanged, this, [this, &document] { tell(document); });
            m_pause.start(0);
        });
    }

private:
    void type()
    {
        DocumentPage &page = *m_window.currentPage();
        page.goTo({ 0, Scope::Common, edited, -1 });
        page.focusTable();
        page.perform(ActionId::EditValue);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QString::number(++m_number));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }

    /// The cell takes its text a moment after the key.
    void tell(const Document &document)
    {
        const qint64 time = now();
        const Property *property = document.object(0).list(Scope::Common).find(edited);
        if (textOf(*property) != QString::number(m_number))
            qFatal("another text was taken");
        QTextStream(stdout) << m_number << ' ' << time << Qt::endl;
        m_pause.start(m_random.bounded(m_random.bounded(2) == 0 ? 20 : 400));
    }

    MainWindow &m_window;
    QRandomGenerator m_random;
    QTimer m_pause;
    int m_number = 0;
};

/// As the program itself is put together.
int edit(int argc, char **argv)
{
    QApplication application(argc, argv);
    MainWindow window;
    const TerminationWatch termination;
    QObject::connect(&termination, &TerminationWatch::terminated, &window, [&window](int number) {
        window.flushJournals();
        QCoreApplication::exit(128 + number);
    });
    window.resize(1280, 800);
    window.show();
    window.activateWindow();
    const Typist typist(window, static_cast<quint32>(QByteArray(argv[3]).toUInt()));
    window.openFiles({ QString::fromLocal8Bit(argv[2]) });
    return QApplication::exec();
}

/// One program that is edited in, and what it has told.
struct Edited
{
    QTemporaryDir home;
    QProcess program;
    QVector<std::pair<int, qint64>> told; ///< number and time
    QTimer end;
    qint64 killed = -1; ///< when
    qint64 slowestProbe = 0; ///< milliseconds
};

} // namespace

class TestRecoveryAfterKill : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everythingButTheLastSecondIsThere();
    void askedToEndItWritesEverything_data();
    void askedToEndItWritesEverything();

private:
    std::unique_ptr<Edited> start(quint32 seed);
    void hear(Edited &run);
    /// The number that recovery brings back; 0 for none.
    int recovered(const Edited &run) const;
    void check(Edited &run);

    std::optional<Workplace> m_place;
    QString m_file;
    qint64 m_worst = 0; ///< milliseconds from the first edit that was lost to the kill
};

void TestRecoveryAfterKill::initTestCase()
{
    m_place.emplace();
    m_file = m_place->propertyList(u"list.clusprop"_s);
}

std::unique_ptr<Edited> TestRecoveryAfterKill::start(quint32 seed)
{
    auto run = std::make_unique<Edited>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_STATE_HOME"_s, run->home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, run->home.path());
    run->program.setProcessEnvironment(environment);
    run->program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&run->program, &QProcess::readyReadStandardOutput, this,
        [this, each = run.get()] { hear(*each); });
    run->program.start(QCoreApplication::applicationFilePath(),
        { u"--edit"_s, m_file, QString::number(seed) });
    return run;
}

void TestRecoveryAfterKill::hear(Edited &run)
{
    while (run.program.canReadLine()) {
        const QList<QByteArray> words = run.program.readLine().trimmed().split(' ');
        run.told.append({ words.value(0).toInt(), words.value(1).toLongLong() });
    }
}

int TestRecoveryAfterKill::recovered(const Edited &run) const
{
    FoundJournals found = findJournals(run.home.filePath(u"clusprop"_s), {});
    if (found.journals.empty())
        return 0;
    const FoundJournal &journal = found.journals.front();
    if (found.journals.size() != 1 || !journal.content || journal.state != FileState::Same)
        return -1;
    Document document(*loadFile(m_file));
    const RecoveryPlan plan = planRecovery(*journal.content, document.current());
    if (plan.refused() > 0)
        return -2;
    document.apply(plan.edits);
    return textOf(*document.object(0).list(Scope::Common).find(edited)).value_or(QString()).toInt();
}

void TestRecoveryAfterKill::check(Edited &run)
{
    const int number = recovered(run);
    QVERIFY2(number >= 0, qPrintable(QString::number(number)));
    // A pipe may hold less than the journal, but never more than was done.
    const auto lost = std::ranges::find_if(
        run.told, [number](const std::pair<int, qint64> &told) { return told.first > number; });
    const qint64 age = lost == run.told.end() ? 0 : run.killed - lost->second;
    m_worst = std::max(m_worst, age);
    // What the machine itself needs for such a write just then is nobody's promise.
    QVERIFY2(age <= promised + run.slowestProbe,
        qPrintable(u"edit %1 of %2 was lost after %3 ms; a write took up to %4 ms"_s
                       .arg(lost == run.told.end() ? 0 : lost->first)
                       .arg(run.told.size())
                       .arg(age)
                       .arg(run.slowestProbe)));
    const QDir folder(run.home.filePath(u"clusprop"_s));
    QVERIFY(folder.entryList({ u".*.tmp"_s }, QDir::Files | QDir::Hidden).isEmpty());
}

void TestRecoveryAfterKill::everythingButTheLastSecondIsThere()
{
    constexpr std::size_t together = 4; // so that the time is theirs and not that of starting
    const qint64 kills = rounds(8, 1000);
    QRandomGenerator random(20260314);
    QTemporaryDir probes;
    qint64 edits = 0;
    for (qint64 done = 0; done < kills;) {
        std::vector<std::unique_ptr<Edited>> runs;
        std::size_t running = 0;
        QEventLoop loop;
        for (; runs.size() < together && done < kills; ++done) {
            runs.push_back(start(static_cast<quint32>(done)));
            ++running;
            Edited &run = *runs.back();
            run.end.setSingleShot(true);
            // From the first edit on, so that there is something to lose.
            connect(&run.program, &QProcess::readyReadStandardOutput, &run.end,
                [&run, time = 200 + random.bounded(2300)] {
                    if (!run.told.isEmpty() && run.killed < 0 && !run.end.isActive())
                        run.end.start(time);
                });
            connect(&run.end, &QTimer::timeout, &run.end, [&run] {
                run.killed = now();
                kill(static_cast<pid_t>(run.program.processId()), SIGKILL);
            });
            connect(&run.program, &QProcess::finished, &loop, [&running, &loop] {
                if (--running == 0)
                    loop.quit();
            });
        }
        // What a write of that size takes on this machine meanwhile, in this loop.
        QTimer probe;
        connect(&probe, &QTimer::timeout, this, [&runs, &probes, last = now()]() mutable {
            const qint64 began = now();
            QVERIFY(writeJournal(probes.filePath(u"probe"_s), QByteArray(1000, 'x')));
            const qint64 took = now() - last - 100 + (now() - began);
            last = now();
            for (const auto &run : runs)
                run->slowestProbe = std::max(run->slowestProbe, took);
        });
        probe.start(100);
        loop.exec();
        for (const auto &run : runs) {
            hear(*run);
            QVERIFY2(run->killed >= 0, "the program ended by itself");
            QCOMPARE(run->program.exitStatus(), QProcess::CrashExit);
            edits += run->told.size();
            check(*run);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%lld kills, %lld edits, the oldest that was lost was %lld ms old", kills, edits, m_worst);
    QVERIFY(edits > kills);
}

void TestRecoveryAfterKill::askedToEndItWritesEverything_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

void TestRecoveryAfterKill::askedToEndItWritesEverything()
{
    QFETCH(int, number);
    const std::unique_ptr<Edited> run = start(7);
    QTRY_VERIFY_WITH_TIMEOUT(run->told.size() > 3, 30000);
    kill(static_cast<pid_t>(run->program.processId()), number);
    QVERIFY(run->program.waitForFinished(30000));
    QCOMPARE(run->program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(run->program.exitCode(), 128 + number);
    hear(*run);
    QCOMPARE(recovered(*run), run->told.last().first);
}

int main(int argc, char **argv)
{
    if (argc > 3 && QByteArray(argv[1]) == "--edit")
        return edit(argc, argv);
    QApplication application(argc, argv);
    TestRecoveryAfterKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery_after_kill.moc"
