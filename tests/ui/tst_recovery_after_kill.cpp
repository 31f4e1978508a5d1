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
        if (QApplication::focusWidget() == nullptr) { // the window has not got the keyboard yet
            m_pause.start(20);
            return;
        }
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
};

/// How much of the time a machine with other things to do has kept from programs like these: what
/// a timer comes late, and what a write of that size takes, in this program meanwhile.
class Lateness
{
public:
    explicit Lateness(const QString &file)
        : m_file(file)
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            note();
            if (!writeJournal(m_file, QByteArray(1000, 'x')))
                qFatal("a probe could not be written");
        });
        m_timer.start(interval);
    }

    void note()
    {
        const qint64 time = now();
        m_late.append({ time, std::max<qint64>(time - m_last - interval, 0) });
        m_last = time;
    }

    /// Milliseconds that were lost between `begin` and `end`.
    [[nodiscard]] qint64 between(qint64 begin, qint64 end) const
    {
        qint64 sum = 0;
        for (const auto &[time, late] : m_late) {
            const qint64 from = std::max(begin, time - late);
            sum += std::max<qint64>(std::min(end, time) - from, 0);
        }
        return sum;
    }

private:
    static constexpr int interval = 50;

    QString m_file;
    QTimer m_timer;
    qint64 m_last = now();
    QVector<std::pair<qint64, qint64>> m_late; ///< when it was noticed, and how much it was
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
    void check(Edited &run, const Lateness &lateness);

    std::optional<Workplace> m_place;
    QString m_file;
    qint64 m_worst = 0; ///< milliseconds from an edit that was lost to the kill
    qint64 m_worstGiven = 0; ///< without those that the machine kept
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

void TestRecoveryAfterKill::check(Edited &run, const Lateness &lateness)
{
    const int number = recovered(run);
    QVERIFY2(number >= 0, qPrintable(QString::number(number)));
    // A pipe may hold less than the journal, but never more than was done.
    const auto lost = std::ranges::find_if(
        run.told, [number](const std::pair<int, qint64> &told) { return told.first > number; });
    const qint64 age = lost == run.told.end() ? 0 : run.killed - lost->second;
    const qint64 kept = age == 0 ? 0 : lateness.between(lost->second, run.killed);
    m_worst = std::max(m_worst, age);
    m_worstGiven = std::max(m_worstGiven, age - kept);
    QVERIFY2(age - kept <= promised,
        qPrintable(u"one of %1 edits was lost after %2 ms, of which the machine kept %3"_s
                       .arg(run.told.size())
                       .arg(age)
                       .arg(kept)));
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
        Lateness lateness(probes.filePath(u"probe"_s));
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
            connect(&run.end, &QTimer::timeout, &run.end, [&run, &lateness] {
                lateness.note();
                run.killed = now();
                kill(static_cast<pid_t>(run.program.processId()), SIGKILL);
            });
            connect(&run.program, &QProcess::finished, &loop, [&running, &loop] {
                if (--running == 0)
                    loop.quit();
            });
        }
        loop.exec();
        for (const auto &run : runs) {
            hear(*run);
            QVERIFY2(run->killed >= 0, "the program ended by itself");
            QCOMPARE(run->program.exitStatus(), QProcess::CrashExit);
            edits += run->told.size();
            check(*run, lateness);
            if (QTest::currentTestFailed())
                return;
        }
    }
    qInfo("%lld kills, %lld edits; the oldest that was lost was %lld ms old, %lld without what the "
          "machine kept",
        kills, edits, m_worst, m_worstGiven);
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
