// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The program itself, as a shell starts it: streams, signals, limits.

#include "tests/cli/cli_support.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

namespace {

struct Ended
{
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Runs a line of shell, in which $P is the program.
Ended shell(const QString &line, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"P"_s, QStringLiteral(CLUSPROP_PROGRAM));
    environment.insert(u"LIST"_s, capturedList());
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(u"/bin/bash"_s, { u"-c"_s, line });
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience))
        return {};
    return { process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError() };
}

} // namespace

class TestProgram : public QObject
{
    Q_OBJECT

private slots:
    void exitsAsDocumented_data();
    void exitsAsDocumented();
    void wantOfMemoryIsSaid_data();
    void wantOfMemoryIsSaid();
    void limitOnFileSizesKeepsTheOldFile();
    void aKilledSaveLeavesOldOrNew_data();
    void aKilledSaveLeavesOldOrNew();
};

void TestProgram::exitsAsDocumented_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::addColumn<QString>("err");
    QTest::newRow("version") << u"\"$P\" --version"_s << 0 << QByteArray("clusprop 0.1.0\n")
                             << u"^$"_s;
    QTest::newRow("the commit that it was built from")
        << u"\"$P\" --version --verbose | grep -E '^commit +([0-9a-f]{7,}(-dirty)?|not known: .*)$' | wc -l"_s
        << 0 << QByteArray("1\n") << u"^$"_s;
    QTest::newRow("no command") << u"\"$P\""_s << 2 << QByteArray() << u"a command is missing"_s;
    QTest::newRow("standard input")
        << u"\"$P\" get - BackupInProgress < \"$LIST\""_s << 0 << QByteArray("0\n") << u"^$"_s;
    QTest::newRow("pipeline of decode and encode")
        << u"\"$P\" decode \"$LIST\" | \"$P\" encode - | cmp - \"$LIST\""_s << 0 << QByteArray()
        << u"^$"_s;
    // The dynamic linker writes a file for each process.
    QTest::newRow("another process reads")
        << u"LD_DEBUG=libs LD_DEBUG_OUTPUT=seen \"$P\" get \"$LIST\" BackupInProgress; ls seen.* | wc -l"_s
        << 0 << QByteArray("0\n2\n") << u"^$"_s;
    QTest::newRow("no other process reads")
        << u"LD_DEBUG=libs LD_DEBUG_OUTPUT=seen \"$P\" get --no-safe \"$LIST\" BackupInProgress; "
           "ls seen.* | wc -l"_s
        << 0 << QByteArray("0\n1\n") << u"^$"_s;
    QTest::newRow("full disk behind standard output")
        << u"\"$P\" show \"$LIST\" > /dev/full"_s << 6 << QByteArray()
        << u"^standard output: .*; .*\n$"_s;
    QTest::newRow("a reader that stops early is no mistake")
        << u"set -o pipefail; \"$P\" catalog --json | head -c 1; [ ${PIPESTATUS[0]} = 141 ]"_s << 0
        << QByteArray("[") << u"^$"_s;
    QTest::newRow("the same where the signal is ignored")
        << u"trap '' PIPE; \"$P\" catalog --json | head -c 1; [ ${PIPESTATUS[0]} = 141 ]"_s << 0
        << QByteArray("[") << u"^$"_s;
    QTest::newRow("closed standard output")
        << u"\"$P\" --version >&-"_s << 6 << QByteArray() << u"^standard output: "_s;
    QTest::newRow("closed standard input")
        << u"\"$P\" show - <&-"_s << 3 << QByteArray() << u"^-: .*; .*\n$"_s;
    QTest::newRow("a name that is not UTF-8 is no other name")
        << u"\"$P\" convert \"$LIST\" -o $'bad\\xff.json'"_s << 2 << QByteArray()
        << u"^clusprop: argument 4 is not UTF-8; .*\n$"_s;
    QTest::newRow("a folder as standard input")
        << u"\"$P\" show - < /"_s << 3 << QByteArray() << u"^-: .*; .*\n$"_s;
    QTest::newRow("a large cluster is shown without a word")
        << u"{ echo '#TYPE Microsoft.FailoverClusters.PowerShell.ClusterParameter'; "
           "echo ClusterObject,Name,IsReadOnly,ParameterType,Value; "
           "for n in {1..9000}; do echo Disk $n,Text,False,String,x; done; } > large.csv; "
           "\"$P\" show -q large.csv > list.txt; [ -s list.txt ]"_s
        << 0 << QByteArray() << u"^$"_s;
    QTest::newRow("closed standard error")
        << u"\"$P\" show /nowhere 2>&-"_s << 3 << QByteArray() << u"^$"_s;
}

void TestProgram::exitsAsDocumented()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QByteArray, out);
    QFETCH(QString, err);
    QTemporaryDir folder;
    const Ended ended = shell(line, folder.path());
    QCOMPARE(ended.code, code);
    QCOMPARE(ended.out, out);
    QVERIFY2(QRegularExpression(err).match(QString::fromUtf8(ended.err)).hasMatch(),
        ended.err.constData());
}

void TestProgram::wantOfMemoryIsSaid_data()
{
    QTest::addColumn<QString>("reading");
    QTest::addColumn<QString>("codes");
    QTest::addColumn<QString>("sentence");
    const QString own = u"clusprop: there is not enough memory$"_s;
    QTest::newRow("in the program itself") << u"--no-safe"_s << u"^0 8 $"_s << u'^' + own;
    QTest::newRow("in another process, or in the one that takes its answer")
        << u"--safe"_s << u"^0 3 (8 )?$"_s
        << u"^(large\\.csv: the process that read it needed more memory than \\d+ MiB and was stopped; |"_s
            + own + u')';
}

/// Wherever it runs out: with more and more of it the program comes further and further.
void TestProgram::wantOfMemoryIsSaid()
{
    QFETCH(QString, reading);
    QFETCH(QString, codes);
    QFETCH(QString, sentence);
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    QSKIP("a sanitizer takes more addresses than there are under the limit");
#endif
    if (qEnvironmentVariableIsSet("CLUSPROP_COUNTING"))
        QSKIP("shared libraries with counters take more addresses than there are under the limit");
    const QTemporaryDir folder;
    const Ended ended = shell(
        u"{ echo ClusterObject,Name,IsReadOnly,ParameterType,Value; "
        "for n in {1..9000}; do echo Disk $n,Text,False,String,x; done; } > large.csv; "
        "for limit in {56000..120000..4000}; do (ulimit -v $limit; \"$P\" show %1 large.csv > list.txt; "
        "echo $?); done | sort | uniq | tr '\\n' ' '"_s.arg(reading),
        folder.path());
    QVERIFY2(QRegularExpression(codes).match(QString::fromUtf8(ended.out)).hasMatch(),
        ended.out.constData());
    for (const QByteArray &line : ended.err.trimmed().split('\n')) {
        QVERIFY2(QRegularExpression(sentence).match(QString::fromUtf8(line)).hasMatch(),
            line.constData());
    }
}

void TestProgram::limitOnFileSizesKeepsTheOldFile()
{
    QTemporaryDir folder;
    const Ended ended = shell(u"cp \"$LIST\" list.bin; ulimit -f 1\n"
                              "\"$P\" set list.bin BackupInProgress=1 --in-place --backup"_s,
        folder.path());
    QCOMPARE(ended.code, 6);
    QVERIFY2(ended.err.startsWith("list.bin: the file would become larger than allowed; "),
        ended.err.constData());
    QCOMPARE(entriesOf(folder.path()), QStringList(u"list.bin"_s));
    QCOMPARE(contentOf(folder.filePath(u"list.bin"_s)), contentOf(capturedList()));
}

void TestProgram::aKilledSaveLeavesOldOrNew_data()
{
    QTest::addColumn<QString>("signal");
    QTest::addColumn<bool>("mayLeaveTemporary");
    QTest::newRow("interrupt") << u"INT"_s << false;
    QTest::newRow("termination") << u"TERM"_s << false;
    QTest::newRow("kill") << u"KILL"_s << true;
}

void TestProgram::aKilledSaveLeavesOldOrNew()
{
    QFETCH(QString, signal);
    QFETCH(bool, mayLeaveTemporary);
    QTemporaryDir folder;
    QVERIFY(put(folder.filePath(u"old.bin"_s), contentOf(capturedList())));
    // Killed at moments that move through the whole run, which takes some ten milliseconds.
    const Ended ended
        = shell(u"\"$P\" set \"$LIST\" BackupInProgress=1 -q -o new.bin\n"
                "cp old.bin list.bin\n"
                "for delay in 00{1..9} 0{10..40..2}; do\n"
                "  timeout --foreground -s %1 0.$delay \"$P\" set list.bin -f BackupInProgress=1 "
                "-q -o list.bin\n"
                "  cmp -s list.bin old.bin || cmp -s list.bin new.bin || echo torn at $delay\n"
                "  cp old.bin list.bin\n"
                "done"_s.arg(signal),
            folder.path());
    QCOMPARE(ended.code, 0);
    QCOMPARE(ended.out, QByteArray());
    if (!mayLeaveTemporary)
        QCOMPARE(
            entriesOf(folder.path()), (QStringList{ u"list.bin"_s, u"new.bin"_s, u"old.bin"_s }));
}

QTEST_GUILESS_MAIN(TestProgram)

#include "tst_program.moc"
