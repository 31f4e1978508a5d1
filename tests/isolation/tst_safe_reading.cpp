// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// This program is its own reading process: a good one, or one that a hostile file has taken over.

#include "core/isolation/safe_reading.h"
#include "core/reading/text_encoding.h"
#include "tests/isolation/misbehaviour.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <dirent.h>
#include <sys/resource.h>
#include <sys/wait.h>

using namespace clusprop;

namespace {

constexpr const char *self = "/proc/self/exe";
constexpr int patience = 120'000; ///< milliseconds, for a busy machine
/// Has this program read with a process that computes without end, for another to kill it.
constexpr const char *victimArgument = "--be-killed";

QString data(const char *name)
{
    return QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/") + QString::fromLatin1(name);
}

Isolation goodReader()
{
    return { { QString::fromLatin1(self), QString::fromLatin1(readerArgument) }, true };
}

Isolation readerThatIs(const char *name, const QString &target = QStringLiteral("-"))
{
    return { { QString::fromLatin1(self), QString::fromLatin1(misbehaveArgument),
                 QString::fromLatin1(name), target },
        true };
}

ReadingLimits tightLimits()
{
    ReadingLimits limits = readingLimits(0);
    limits.memory = qint64{ 512 } << 20;
    limits.computing = 1;
    limits.duration = 250'000;
    limits.silence = 250'000;
    limits.answer = 1 << 20;
    return limits;
}

QByteArray bytesOf(const OpenedFiles &opened)
{
    return streamed([&opened](StreamWriter &out) { encodeOpened(opened, out); });
}

int openDescriptors()
{
    return static_cast<int>(QDir(QStringLiteral("/proc/self/fd"))
                                .entryList(QDir::NoDotAndDotDot | QDir::AllEntries | QDir::System)
                                .size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Of a process that has one thread: the numbers of those that it has started.
QByteArrayList childrenOf(qint64 process)
{
    const QByteArray numbers
        = contentOf(QStringLiteral("/proc/%1/task/%1/children").arg(process)).trimmed();
    return numbers.isEmpty() ? QByteArrayList() : numbers.split(' ');
}

/// "R", "S", …; "Z" for one that has ended and was not asked for; empty for none.
QByteArray stateOf(const QByteArray &process)
{
    const QByteArray line
        = contentOf(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process)));
    return line.mid(line.lastIndexOf(')') + 2, 1);
}

bool blocksSignals(const QByteArray &process)
{
    const QString path = QStringLiteral("/proc/%1/status").arg(QString::fromLatin1(process));
    const QByteArray status = contentOf(path);
    const qsizetype mask = status.indexOf("SigBlk:");
    return mask >= 0 && status.mid(mask, status.indexOf('\n', mask) - mask).contains('f');
}

bool hasChildren()
{
    return ::waitpid(-1, nullptr, WNOHANG) != -1 || errno != ECHILD;
}

} // namespace

class TestSafeReading : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void givesWhatReadingGives_data();
    void givesWhatReadingGives();
    void standardInputIsGivenOver();
    void codePagesAreThere_data();
    void codePagesAreThere();
    void progressIsTold();
    void cancellingEndsTheProcess();
    void cancellingHoldsWhileProgressIsTold();
    void fewDescriptorsAreToldInWords();
    void misbehaviourIsStopped_data();
    void misbehaviourIsStopped();
    void aTakenOverProcessHasTimeLimits_data();
    void aTakenOverProcessHasTimeLimits();
    void whereCallsAreNotFilteredTheLimitsMustDo();
    void aReaderOfAnotherVersion();
    void aReaderThatIsNotThere();
    void whatTheProgramKnowsGoesFirst();
    void diesWithTheProgram();
    void cleanup();

private:
    QTemporaryDir m_folder;
    int m_descriptors = 0;
};

void TestSafeReading::initTestCase()
{
    QString remark;
    Isolation isolation = goodReader();
    isolation.mustBeSealed = false;
    isolation.remark = [&remark](const QString &said) { remark = said; };
    static_cast<void>(openFilesSafely(
        { data("captured/ws2022-cluster-common.bin") }, {}, Joining::Always, isolation));
    if (remark.isEmpty())
        return;
    if (qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"))
        QFAIL(qPrintable(remark));
    QSKIP(qPrintable(remark));
}

void TestSafeReading::init()
{
    m_descriptors = openDescriptors();
}

/// Whatever happened, nothing of it is left.
void TestSafeReading::cleanup()
{
    QVERIFY(!hasChildren());
    QCOMPARE(openDescriptors(), m_descriptors);
}

void TestSafeReading::givesWhatReadingGives_data()
{
    QTest::addColumn<QStringList>("paths");
    QTest::addColumn<Joining>("joining");
    QTest::newRow("a property list")
        << QStringList(data("captured/ws2022-cluster-common.bin")) << Joining::Always;
    QTest::newRow("a hive") << QStringList(data("samples/CLUSDB")) << Joining::ByCluster;
    QTest::newRow("a folder of every format") << QStringList(data("samples")) << Joining::ByCluster;
    QTest::newRow("the same as one cluster") << QStringList(data("samples")) << Joining::Always;
    QTest::newRow("broken files") << QStringList(data("samples/malformed")) << Joining::ByCluster;
    QTest::newRow("no such file") << QStringList(QStringLiteral("/nowhere/at/all"))
                                  << Joining::Always;
    QTest::newRow("a device") << QStringList(QStringLiteral("/dev/zero")) << Joining::Always;
    QTest::newRow("one that is not there among others") << QStringList{ QStringLiteral("/nowhere"),
        data("samples/cluster.reg"), data("samples/CLUSDB") }
                                                        << Joining::Always;
    QTest::newRow("nothing") << QStringList() << Joining::Always;
}

void TestSafeReading::givesWhatReadingGives()
{
    QFETCH(QStringList, paths);
    QFETCH(Joining, joining);
    using Told = QVector<std::pair<ObjectClass, QString>>;
    const auto telling = [](Told &told) {
        LoadOptions options;
        options.sighted = [&told](ObjectClass objectClass, const QString &name) {
            told.append({ objectClass, name });
        };
        return options;
    };
    Told expectedTold;
    Told told;
    const OpenedFiles expected = openFiles(paths, telling(expectedTold), joining);
    const OpenedFiles opened = openFilesSafely(paths, telling(told), joining, goodReader());
    for (const LoadError &error : opened.errors.mid(expected.errors.size()))
        QFAIL(qPrintable(error.message()));
    QCOMPARE(bytesOf(opened), bytesOf(expected));
    QCOMPARE(told, expectedTold);
}

void TestSafeReading::standardInputIsGivenOver()
{
    QFile file(data("captured/ws2022-cluster-common.bin"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString name = QStringLiteral("-");
    const OpenedFiles opened = openBytesSafely(bytes, name, {}, goodReader());
    const auto expected = loadBytes(bytes, name);
    QVERIFY(expected);
    QCOMPARE(bytesOf(opened), bytesOf({ { *expected }, {}, {}, false }));

    const auto decoded = decodeSafely(name, bytes, {}, goodReader());
    QVERIFY(decoded);
    QCOMPARE(decoded->json, decodeToJson(bytes, name, {})->json);
    const auto encoded = encodeSafely(name, decoded->json, goodReader());
    QVERIFY(encoded);
    QCOMPARE(encoded->bytes, bytes);
}

void TestSafeReading::codePagesAreThere_data()
{
    QTest::addColumn<QString>("page");
    for (const CodePageRow &row : codePages())
        QTest::newRow(qPrintable(QString::fromUtf16(row.word))) << QString::fromUtf16(row.word);
}

void TestSafeReading::codePagesAreThere()
{
    QFETCH(QString, page);
    LoadOptions options;
    options.codePage = page;
    const QByteArray text = "Cluster : CL01\nName : CrossSubnetDelay\nDescription : a\xc4\xe4 b\n\n"
                            "Windows Registry Editor Version 5.00\n";
    const QString name = QStringLiteral("page.txt");
    const OpenedFiles opened = openBytesSafely(text, name, options, goodReader());
    const auto expected = loadBytes(text, name, options);
    QCOMPARE(bytesOf(opened),
        bytesOf(expected ? OpenedFiles{ { *expected }, {}, {}, false }
                         : OpenedFiles{ {}, { expected.error() }, {}, false }));
}

void TestSafeReading::progressIsTold()
{
    QVector<qint64> told;
    LoadOptions options;
    options.progress = [&told](qint64 done, qint64) {
        told.append(done);
        return true;
    };
    const QString path = data("samples/cluster.reg");
    static_cast<void>(openFilesSafely({ path }, options, Joining::Always, goodReader()));
    QVERIFY(!told.isEmpty());
    QCOMPARE(told.last(), QFile(path).size());
}

void TestSafeReading::cancellingEndsTheProcess()
{
    const Isolation isolation = readerThatIs("wait without end");
    LoadOptions options;
    options.progress = [](qint64, qint64) { return false; }; // asked although nothing is read
    const OpenedFiles opened
        = openFilesSafely({ data("samples/cluster.reg") }, options, Joining::Always, isolation);
    QVERIFY(opened.wasCancelled);
    QVERIFY(opened.errors.isEmpty() && opened.documents.isEmpty());
}

void TestSafeReading::cancellingHoldsWhileProgressIsTold()
{
    const Isolation isolation = readerThatIs("flood with progress");
    LoadOptions options;
    options.progress = [](qint64 done, qint64) { return done <= 0; };
    const OpenedFiles opened
        = openFilesSafely({ data("samples/cluster.reg") }, options, Joining::Always, isolation);
    QVERIFY(opened.wasCancelled);
}

/// However few files the program may have open: either it works, or it says what is wrong.
void TestSafeReading::fewDescriptorsAreToldInWords()
{
    const QByteArray bytes = contentOf(data("captured/ws2022-cluster-common.bin"));
    rlimit before{};
    QCOMPARE(::getrlimit(RLIMIT_NOFILE, &before), 0);
    bool isRead = false;
    QStringList told;
    for (rlim_t most = 0; !isRead; ++most) {
        QVERIFY(most < 100);
        rlimit few = before;
        few.rlim_cur = most;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &few), 0);
        const OpenedFiles opened = openBytesSafely(bytes, QStringLiteral("-"), {}, goodReader());
        const int restored = ::setrlimit(RLIMIT_NOFILE, &before);
        QCOMPARE(restored, 0);
        isRead = opened.errors.isEmpty() && opened.documents.size() == 1;
        QVERIFY(isRead || opened.errors.size() == 1);
        if (!isRead)
            told.append(opened.errors.first().message());
    }
    QVERIFY2(told.first().contains(u"cannot be started (Too many open files)"), qPrintable(told.first()));
    for (const QString &message : std::as_const(told))
        QVERIFY2(message.contains(u"; "), qPrintable(message)); // what to do
}

void TestSafeReading::misbehaviourIsStopped_data()
{
    QTest::addColumn<QString>("what");
    const auto call = [](const char *deed, const char *name) {
        QTest::newRow(deed) << QStringLiteral(
            "tried something that a reader must not do (system call %1)")
                                   .arg(QString::fromLatin1(name));
    };
    const auto row = [](const char *deed, const char *what) {
        QTest::newRow(deed) << QString::fromLatin1(what);
    };
    call("open a file to write", "openat");
    call("open a file to read", "openat");
    call("open a file through its own folder of descriptors", "openat");
    call("look whether a file is there", "newfstatat");
    call("remove a file", "unlink");
    call("open a socket", "socket");
    call("start a process", "clone");
    call("start a program", "execve");
    call("signal the program", "getppid");
    call("trace a process", "ptrace");
    call("make code", "mmap");
    call("take the handler away", "rt_sigaction");
    call("raise a limit", "prlimit64");
    if (!isSanitized()) { // no sanitizer: one would report a crash itself, by calls that are
                             // stopped
        row("allocate without end", "needed more memory than 512 MiB");
        row("crash", "crashed (signal 11)");
    }
    row("compute without end", "computed for longer than 1 seconds");
    row("block every signal and compute", "was killed");
    row("flood with an answer", "sent what it must not send");
    row("answer with garbage", "gave an answer that is none (byte ");
    row("answer with half a result", "gave an answer that is none (byte ");
    row("answer for another file", "a document is of a file that was not asked for");
    row("say done without an answer", "gave an answer that is none (byte 0: it ends too early)");
    for (const char *deed : { "tell of objects without end", "tell of an object of no class",
             "tell of progress in garbage", "tell of progress that is less than none",
             "tell of a file that is smaller than none", "say ready twice", "tell of half a system call",
             "want a file in garbage", hastyReader, garbledReader })
        row(deed, "sent what it must not send");
    row("block every signal and open a file", "tried something that a reader must not do and was stopped");
    row("leave as one that cannot be limited", "cannot be limited here");
    row("want a file twice", "sent what it must not send");
    row("want a file that is not on the list", "sent what it must not send");
    row("send what only the program sends", "sent what it must not send");
    row("send a packet without a kind", "sent what it must not send");
    row("send a packet that is too large", "sent what it must not send");
    row("send a file", "sent what it must not send");
    row("hang up and go on", "hung up before it was done");
    row("abort", "crashed (signal 6)");
    row("leave", "ended without an answer (exit code 5)");
}

void TestSafeReading::misbehaviourIsStopped()
{
    QFETCH(QString, what);
    const QString target = m_folder.filePath(QStringLiteral("target"));
    Isolation isolation = readerThatIs(QTest::currentDataTag(), target);
    isolation.limits = tightLimits();
    const QString path = data("captured/ws2022-cluster-common.bin");
    const OpenedFiles opened = openFilesSafely({ path }, {}, Joining::Always, isolation);
    QVERIFY(opened.documents.isEmpty() && !opened.wasCancelled);
    QCOMPARE(opened.errors.size(), 1);
    const LoadError &error = opened.errors.first();
    QVERIFY2(error.what.contains(what), qPrintable(error.what));
    QCOMPARE(error.file, path);
    QVERIFY(error.todo.contains(QStringLiteral("--no-safe")));
    QVERIFY(!QFile::exists(target));
}

void TestSafeReading::aTakenOverProcessHasTimeLimits_data()
{
    QTest::addColumn<int>("duration");
    QTest::addColumn<int>("silence");
    QTest::addColumn<QString>("what");
    QTest::newRow("wait without end")
        << 250'000 << 300 << QStringLiteral("came no further for 0.3 seconds");
    QTest::newRow("flood with progress")
        << 400 << 300 << QStringLiteral("took longer than 0.4 seconds");
}

void TestSafeReading::aTakenOverProcessHasTimeLimits()
{
    QFETCH(int, duration);
    QFETCH(int, silence);
    QFETCH(QString, what);
    Isolation isolation = readerThatIs(QTest::currentDataTag());
    isolation.limits = tightLimits();
    isolation.limits->computing = 60;
    isolation.limits->duration = duration;
    isolation.limits->silence = silence;
    const OpenedFiles opened
        = openFilesSafely({ data("samples/cluster.reg") }, {}, Joining::Always, isolation);
    QCOMPARE(opened.errors.size(), 1);
    QVERIFY2(opened.errors[0].what.contains(what), qPrintable(opened.errors[0].what));
}

void TestSafeReading::whereCallsAreNotFilteredTheLimitsMustDo()
{
    QStringList remarks;
    Isolation isolation = readerThatIs(unsealedReader);
    isolation.remark = [&remarks](const QString &said) { remarks.append(said); };
    const QStringList paths{ data("samples/cluster.reg") };
    isolation.mustBeSealed = false;
    QVERIFY(openFilesSafely(paths, {}, Joining::Always, isolation).errors.isEmpty());
    QCOMPARE(remarks,
        QStringList(QStringLiteral(
            "reading in safety has limits on memory, time and files only: a test says so")));
    isolation.mustBeSealed = true;
    const OpenedFiles opened = openFilesSafely(paths, {}, Joining::Always, isolation);
    QCOMPARE(opened.errors.size(), 1);
    QCOMPARE(
        opened.errors[0].what, QStringLiteral("it cannot be read in safety here: a test says so"));
    QCOMPARE(
        opened.errors[0].todo, QStringLiteral("use --no-safe to read it in the program itself"));
}

void TestSafeReading::aReaderOfAnotherVersion()
{
    const OpenedFiles opened = openFilesSafely(
        { data("samples/cluster.reg") }, {}, Joining::Always, readerThatIs(newerReader));
    QCOMPARE(opened.errors.size(), 1);
    QCOMPARE(opened.errors[0].what,
        QStringLiteral("the program that would read it (/proc/self/exe) is of another version"));
}

void TestSafeReading::aReaderThatIsNotThere()
{
    Isolation isolation{ { QStringLiteral("/nowhere/clusprop") }, false };
    const OpenedFiles opened
        = openFilesSafely({ data("samples/cluster.reg") }, {}, Joining::Always, isolation);
    QCOMPARE(opened.errors.size(), 1);
    QVERIFY2(opened.errors[0].what.contains(
                 QStringLiteral("cannot be started (No such file or directory)")),
        qPrintable(opened.errors[0].what));
    // A program that knows nothing of all this
    isolation.reader
        = QStringList{ QStringLiteral("/bin/true"), QString::fromLatin1(readerArgument) };
    const OpenedFiles other
        = openFilesSafely({ data("samples/cluster.reg") }, {}, Joining::Always, isolation);
    QCOMPARE(other.errors.size(), 1);
    QVERIFY2(other.errors[0].what.contains(QStringLiteral("ended without an answer (exit code 0)")),
        qPrintable(other.errors[0].what));
}

void TestSafeReading::whatTheProgramKnowsGoesFirst()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.bin"));
    QVERIFY(QFile::copy(data("captured/ws2022-cluster-common.bin"), path));
    const OpenedFiles opened = openFilesSafely({ path }, {}, Joining::Always, goodReader());
    QCOMPARE(opened.documents.size(), 1);
    const ReadFile &read = opened.documents[0].files[0];
    QCOMPARE(read.modified, QFileInfo(path).lastModified().toMSecsSinceEpoch());
    QCOMPARE(read.sha256,
        QCryptographicHash::hash(opened.documents[0].bytes, QCryptographicHash::Sha256));
    QCOMPARE(read.size, QFileInfo(path).size());
}

void TestSafeReading::diesWithTheProgram()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), { QString::fromLatin1(victimArgument) });
    QVERIFY(program.waitForStarted());
    const qint64 number = program.processId();
    QTRY_VERIFY_WITH_TIMEOUT(!childrenOf(number).isEmpty(), patience);
    const QByteArray reader = childrenOf(number).first();
    QTRY_VERIFY_WITH_TIMEOUT(blocksSignals(reader), patience); // so it is at its misdeed
    program.kill();
    QVERIFY(program.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(stateOf(reader).isEmpty() || stateOf(reader) == "Z", patience);
}

int main(int count, char **words)
{
    if (const auto code = runReaderProcess(count, words))
        return *code;
    if (count == 4 && std::strcmp(words[1], misbehaveArgument) == 0)
        misbehave(words[2], words[3]);
    if (count == 2 && std::strcmp(words[1], victimArgument) == 0) {
        Isolation isolation = readerThatIs("block every signal and compute");
        isolation.limits = tightLimits();
        isolation.limits->computing = 600;
        static_cast<void>(
            openFilesSafely({ data("samples/cluster.reg") }, {}, Joining::Always, isolation));
        return 0;
    }
    QCoreApplication application(count, words);
    TestSafeReading suite;
    return QTest::qExec(&suite, count, words);
}
#include "tst_safe_reading.moc"
