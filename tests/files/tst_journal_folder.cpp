// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Whose journals are whose: a running session keeps its own, one that ended leaves them.

#include "core/files/journal_folder.h"

#include <QtTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat status
    { };
    return stat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

} // namespace

class TestJournalFolder : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void folderFollowsTheEnvironment();
    void onlyTheUserCanRead();
    void runningSessionCannotBeAdopted();
    void killedSessionCanBeAdopted();
    void adoptingRemovesWhatAKilledSaveLeft();
    void emptySessionLeavesNothing();
    void whatIsSetAsideGoesAfterAWhile();
    void folderThatCannotBeMadeIsToldInWords();
    void largeJournalIsNotReadWhole();
    void whatCannotBeSetAsideStays();
    void sessionWithoutALockIsToldInWords();
    void sessionsAreToldOnce();

private:
    [[nodiscard]] QString folder() const { return m_place->filePath(u"state/clusprop"_s); }
    [[nodiscard]] QStringList everything() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_place;
};

void TestJournalFolder::init()
{
    m_place = std::make_unique<QTemporaryDir>();
}

void TestJournalFolder::folderFollowsTheEnvironment()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/some/state/");
    QCOMPARE(journalFolder(), u"/some/state/clusprop"_s);
    qputenv("XDG_STATE_HOME", "not/absolute");
    QCOMPARE(journalFolder(), QDir::homePath() + u"/.local/state/clusprop"_s);
    qunsetenv("XDG_STATE_HOME");
    QCOMPARE(journalFolder(), QDir::homePath() + u"/.local/state/clusprop"_s);
    if (!before.isNull())
        qputenv("XDG_STATE_HOME", before);
}

void TestJournalFolder::onlyTheUserCanRead()
{
    QVERIFY(QDir().mkpath(folder())); // as another program may have made it
    const auto session = JournalSession::begin(folder());
    QVERIFY(session);
    const QString journal = (*session)->newJournal();
    QVERIFY(writeJournal(journal, "one"));
    QVERIFY(writeJournal(journal, "two"));
    QCOMPARE(readJournal(journal).value_or("nothing"), QByteArray("two"));
    QCOMPARE(modeOf(folder()), mode_t{ 0700 });
    QCOMPARE(modeOf(journal), mode_t{ 0600 });
    QCOMPARE(modeOf(folder() + u'/' + (*session)->name() + u".lock"_s), mode_t{ 0600 });
    setJournalAside(journal);
    QCOMPARE(modeOf(folder() + u"/aside"_s), mode_t{ 0700 });
}

void TestJournalFolder::runningSessionCannotBeAdopted()
{
    auto session = JournalSession::begin(folder());
    QVERIFY(session);
    const QString name = (*session)->name();
    const QString journal = (*session)->newJournal();
    QVERIFY(writeJournal(journal, "work"));
    QVERIFY((*session)->newJournal() != journal);
    QCOMPARE(journalSessions(folder()), QStringList(name));
    QVERIFY(JournalSession::adopt(folder(), name) == nullptr);
    session->reset();
    auto adopted = JournalSession::adopt(folder(), name);
    QVERIFY(adopted);
    QCOMPARE(adopted->journals(), QStringList(journal));
    QVERIFY(JournalSession::adopt(folder(), name) == nullptr); // a third program comes too late
}

/// The kernel lets go of the lock, whatever became of the program.
void TestJournalFolder::killedSessionCanBeAdopted()
{
    std::array<int, 2> ready{};
    QCOMPARE(pipe(ready.data()), 0);
    const pid_t child = fork();
    if (child == 0) {
        auto session = JournalSession::begin(folder());
        const bool isWritten = session && writeJournal((*session)->newJournal(), "work");
        const char word = isWritten ? 'y' : 'n';
        if (write(ready[1], &word, 1) == 1)
            pause();
        _exit(1);
    }
    char word = 0;
    QCOMPARE(read(ready[0], &word, 1), ssize_t{ 1 });
    QCOMPARE(word, 'y');
    const QString name = journalSessions(folder()).value(0);
    QVERIFY(JournalSession::adopt(folder(), name) == nullptr);
    QCOMPARE(kill(child, SIGKILL), 0);
    QCOMPARE(waitpid(child, nullptr, 0), child);
    const auto adopted = JournalSession::adopt(folder(), name);
    QVERIFY(adopted);
    QCOMPARE(readJournal(adopted->journals().value(0)).value_or("nothing"), QByteArray("work"));
    close(ready[0]);
    close(ready[1]);
}

void TestJournalFolder::adoptingRemovesWhatAKilledSaveLeft()
{
    QString name;
    {
        const auto session = JournalSession::begin(folder());
        name = (*session)->name();
        QVERIFY(writeJournal((*session)->newJournal(), "work"));
    }
    const auto leave = [this](const QString &file) {
        QFile left(folder() + u'/' + file);
        QVERIFY(left.open(QIODevice::WriteOnly));
    };
    leave(u".%1-1.journal.0123abc.tmp"_s.arg(name));
    leave(u".other-1.journal.0123abc.tmp"_s);
    const auto adopted = JournalSession::adopt(folder(), name);
    QCOMPARE(everything(), QStringList({ u".other-1.journal.0123abc.tmp"_s,
                               name + u"-1.journal"_s, name + u".lock"_s }));
}

void TestJournalFolder::emptySessionLeavesNothing()
{
    auto session = JournalSession::begin(folder());
    const QString journal = (*session)->newJournal();
    QVERIFY(writeJournal(journal, "work"));
    removeJournal(journal);
    removeJournal(journal); // twice is no harm
    session->reset();
    QCOMPARE(everything(), QStringList());
    QVERIFY(journalSessions(folder()).isEmpty());
}

void TestJournalFolder::whatIsSetAsideGoesAfterAWhile()
{
    const auto session = JournalSession::begin(folder());
    for (int number = 0; number < mostSetAside + 3; ++number) {
        const QString journal = (*session)->newJournal();
        QVERIFY(writeJournal(journal, QByteArray::number(number)));
        QFile file(journal);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::fromSecsSinceEpoch(1'700'000'000 + number),
            QFileDevice::FileModificationTime));
        file.close();
        setJournalAside(journal);
        QVERIFY(!QFile::exists(journal));
    }
    const QDir aside(folder() + u"/aside"_s);
    QCOMPARE(aside.entryList(QDir::Files).size(), mostSetAside);
    QVERIFY(!aside.exists((*session)->name() + u"-3.journal"_s));
    QVERIFY(aside.exists((*session)->name() + u"-4.journal"_s));
    QVERIFY((*session)->journals().isEmpty());
}

void TestJournalFolder::folderThatCannotBeMadeIsToldInWords()
{
    QFile inTheWay(m_place->filePath(u"state"_s));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const auto session = JournalSession::begin(folder());
    QVERIFY(!session);
    QCOMPARE(session.error().what, u"a part of the path is no directory"_s);
    QVERIFY(!writeJournal(folder() + u"/x-1.journal"_s, "work"));
}

void TestJournalFolder::largeJournalIsNotReadWhole()
{
    QFile large(m_place->filePath(u"x-1.journal"_s));
    QVERIFY(large.open(QIODevice::WriteOnly));
    QVERIFY(large.resize(largestJournal + 1)); // a hole: it takes no room
    large.close();
    const auto read = readJournal(large.fileName());
    QVERIFY(read);
    QCOMPARE(read->size(), largestJournal);
    QVERIFY(!readJournal(m_place->filePath(u"none"_s)));
}

void TestJournalFolder::whatCannotBeSetAsideStays()
{
    const auto session = JournalSession::begin(folder());
    QVERIFY(session);
    const QString journal = (*session)->newJournal();
    QVERIFY(writeJournal(journal, "work"));
    QFile inTheWay(folder() + u"/aside"_s);
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    inTheWay.close();
    const mode_t mode = modeOf(inTheWay.fileName());
    setJournalAside(journal);
    QCOMPARE(readJournal(journal).value_or("nothing"), QByteArray("work"));
    QCOMPARE(modeOf(inTheWay.fileName()), mode);
    // One of that name was set aside before.
    QVERIFY(inTheWay.remove());
    QVERIFY(QDir().mkpath(folder() + u"/aside/"_s + QFileInfo(journal).fileName()));
    setJournalAside(journal);
    QCOMPARE(readJournal(journal).value_or("nothing"), QByteArray("work"));
    QVERIFY(!readJournal(folder())); // no file at all
}

/// Where a process may open no more files, for example.
void TestJournalFolder::sessionWithoutALockIsToldInWords()
{
    QVERIFY(QDir().mkpath(folder()));
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const auto session = JournalSession::begin(folder());
    const auto written = writeJournal(folder() + u"/x-1.journal"_s, "work");
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &before), 0);
    QVERIFY(!session && !written);
    QCOMPARE(session.error().what, u"too many files are open"_s);
    QVERIFY(session.error().file.endsWith(u".lock"));
    QVERIFY(!session.error().todo.isEmpty());
    QVERIFY(everything().isEmpty());
}

void TestJournalFolder::sessionsAreToldOnce()
{
    const auto session = JournalSession::begin(folder());
    QVERIFY(session);
    for (int count = 0; count < 2; ++count)
        QVERIFY(writeJournal((*session)->newJournal(), "work"));
    QVERIFY(writeJournal(folder() + u"/-1.journal"_s, "of nobody"));
    QCOMPARE(journalSessions(folder()), QStringList((*session)->name()));
}

QTEST_GUILESS_MAIN(TestJournalFolder)
#include "tst_journal_folder.moc"
