// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// What holds for every command: help, version, exit codes, streams.

#include "app/cli/commands.h"
#include "core/program/debug_info.h"
#include "tests/cli/cli_support.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <filesystem>
#include <functional>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

namespace {

/// A device on which nothing can be written, such as a full disk.
class FullDevice final : public QIODevice
{
public:
    FullDevice() { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

/// Standard error that lets another program act as soon as the command says a certain word.
class SecondWriter final : public QIODevice
{
public:
    SecondWriter(const QString &word, std::function<void()> act)
        : m_word(word.toUtf8())
        , m_act(std::move(act))
    {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    QByteArray text;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 count) override
    {
        text.append(bytes, count);
        if (m_act && text.contains(m_word))
            std::exchange(m_act, {})();
        return count;
    }

private:
    QByteArray m_word;
    std::function<void()> m_act;
};

} // namespace

class TestRun : public QObject
{
    Q_OBJECT

private slots:
    void init() { qunsetenv("NO_COLOR"); }

    void showsVersion();
    void showsWhatTheProgramIs();
    void showsGeneralHelp();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void exampleLinesParse_data();
    void exampleLinesParse();
    void usageErrors_data();
    void usageErrors();
    void exitCodes_data();
    void exitCodes();
    void fileThatChangedUnderneath_data();
    void fileThatChangedUnderneath();
    void unwritableStandardOutput();
    void quietKeepsErrorsOnly();
    void readsStandardInput();
    void twoDashesEndTheOptions();
    void colours_data();
    void colours();
    void fileNamesCannotSteerTheTerminal();
};

void TestRun::showsVersion()
{
    for (const QStringList &words : { QStringList{ u"--version"_s },
             QStringList{ u"--version"_s, u"show"_s }, QStringList{ u"show"_s, u"--version"_s } }) {
        const Ran ran = runCommand(words);
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, QByteArray("clusprop 0.1.0\n"));
        QVERIFY(ran.err.isEmpty());
    }
}

void TestRun::showsWhatTheProgramIs()
{
    const ProgramFacts facts = programFacts(u"clusprop"_s, u"not known"_s);
    const QByteArray version = runCommand({ u"--version"_s, u"--verbose"_s }).out;
    QCOMPARE(version, versionText(facts).toUtf8());
    QCOMPARE(runCommand({ u"-v"_s, u"--version"_s }).out, version);
    const Ran ran = runCommand({ u"--debug-info"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, debugInfo(facts).toUtf8());
}

void TestRun::showsGeneralHelp()
{
    const Ran ran = runCommand({ u"--help"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    for (const CommandRow &command : commandRows())
        QVERIFY(ran.outMatches(u"^  %1 +\\S"_s.arg(QStringView(command.name))));
    QCOMPARE(ran.out.count("\n  clusprop "), 2);
}

void TestRun::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("name");
    for (const CommandRow &command : commandRows())
        QTest::newRow(qPrintable(QString::fromUtf16(command.name)))
            << QString::fromUtf16(command.name);
}

void TestRun::everyCommandHasHelp()
{
    QFETCH(QString, name);
    const Ran ran = runCommand({ name, u"--help"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QCOMPARE(ran.out.count("\n  clusprop " + name.toLatin1()), 2); // the two examples
    for (const OptionRow &option : findCommand(name)->options)
        QVERIFY(ran.outMatches(u"--%1\\b"_s.arg(QStringView(option.name))));
    QCOMPARE(runCommand({ u"--help"_s, name }).out, ran.out);
    QCOMPARE(
        runCommand({ name, u"-h"_s, u"too"_s, u"many"_s, u"words"_s, u"here"_s }).out, ran.out);
}

void TestRun::exampleLinesParse_data()
{
    QTest::addColumn<QString>("line");
    for (const CommandRow &command : commandRows()) {
        for (const Example &example : command.examples)
            QTest::newRow(qPrintable(QString::fromUtf16(example.line)))
                << QString::fromUtf16(example.line);
    }
}

void TestRun::exampleLinesParse()
{
    QFETCH(QString, line);
    QStringList words;
    for (const QRegularExpressionMatch &match :
        QRegularExpression(u"\"([^\"]*)\"|(\\S+)"_s).globalMatch(line.section(u" < "_s, 0, 0)))
        words.append(match.captured(match.lastCapturedIndex()));
    const QTemporaryDir folder; // some examples write files; those that they read are not there
    const QString home = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    const Ran ran = runCommand(words);
    QVERIFY(QDir::setCurrent(home));
    QVERIFY2(ran.code != 2, ran.err.constData());
}

void TestRun::usageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("no command") << QStringList() << u"a command is missing"_s;
    QTest::newRow("unknown command") << QStringList{ u"shwo"_s } << u"did you mean \"show\"\\?"_s;
    QTest::newRow("a command without its file")
        << QStringList{ u"check"_s } << u"an argument is missing; usage: clusprop check FILE"_s;
    QTest::newRow("unknown option")
        << QStringList{ u"show"_s, u"--jsno"_s, u"x"_s } << u"did you mean \"--json\"\\?"_s;
    QTest::newRow("option of another command")
        << QStringList{ u"show"_s, u"x"_s, u"--tolerant"_s } << u"unknown option \"--tolerant\""_s;
    QTest::newRow("file missing") << QStringList{ u"show"_s } << u"usage: clusprop show FILE"_s;
    QTest::newRow("argument too many")
        << QStringList{ u"decode"_s, u"a"_s, u"b"_s } << u"\"b\" is one argument too many"_s;
    QTest::newRow("empty file name")
        << QStringList{ u"show"_s, u""_s } << u"a file name is empty"_s;
    QTest::newRow("empty output name")
        << QStringList{ u"encode"_s, u"-"_s, u"-o"_s, u""_s } << u"a file name is empty"_s;
    QTest::newRow("kind that cannot be decoded")
        << QStringList{ u"decode"_s, capturedList(), u"--as=snapshot"_s } << u"--as takes"_s;
    QTest::newRow("unknown format") << QStringList{ u"show"_s, u"x"_s, u"--format"_s, u"jsn"_s }
                                    << u"text, json, csv.*\"json\""_s;
    QTest::newRow("csv where no table is printed") << QStringList{ u"get"_s, u"x"_s, u"y"_s,
        u"--format=csv"_s } << u"--format takes text, json"_s;
    QTest::newRow("formats that contradict")
        << QStringList{ u"show"_s, u"x"_s, u"--json"_s, u"--format=csv"_s } << u"contradict"_s;
    QTest::newRow("unknown colour")
        << QStringList{ u"show"_s, u"x"_s, u"--color=on"_s } << u"auto, always, never"_s;
    QTest::newRow("unknown kind") << QStringList{ u"show"_s, capturedList(), u"--as"_s,
        u"property-lst"_s } << u"did you mean \"property-list\""_s;
    QTest::newRow("object of no class") << QStringList{ u"show"_s, capturedList(),
        u"--object=disc:1"_s } << u"--object takes CLASS:NAME"_s;
}

void TestRun::usageErrors()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = runCommand(words);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.errMatches(says), ran.err.constData());
    QCOMPARE(ran.err.count('\n'), 1); // one line names the mistake
    QVERIFY(ran.err.startsWith("clusprop: "));
}

void TestRun::exitCodes_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("done") << QStringList{ u"get"_s, capturedList(), u"BackupInProgress"_s } << 0
                          << u"^$"_s;
    QTest::newRow("no such file") << QStringList{ u"show"_s, u"/nowhere/x.bin"_s } << 3
                                  << u"^/nowhere/x.bin: .+; .+\n$"_s;
    QTest::newRow("a folder") << QStringList{ u"decode"_s, u"/"_s } << 3 << u"^/: .+; .+\n$"_s;
    QTest::newRow("not recognised") << QStringList{ u"show"_s, sourcePath(u"CMakeLists.txt"_s) }
                                    << 4 << u"CMakeLists.txt: .+; .+\n$"_s;
    QTest::newRow("malformed") << QStringList{ u"decode"_s, vector(u"cut-value-data"_s) } << 4
                               << u"cut-value-data.bin:@0x40: length-overflow: .+\n$"_s;
    QTest::newRow("no such object") << QStringList{ u"show"_s, sampleCluster(), u"node:HV99"_s }
                                    << 5 << u"contoso.json: no node is named \"HV99\"; .+\n$"_s;
    QTest::newRow("no such property") << QStringList{ u"get"_s, capturedList(),
        u"BackupInProgres"_s } << 5 << u"did you mean \"BackupInProgress\""_s;
    QTest::newRow("output is a folder") << QStringList{ u"set"_s, capturedList(),
        u"BackupInProgress=1"_s, u"-f"_s, u"-o"_s, u"/"_s }
                                        << 6 << u"^/: .+; .+\n$"_s;
    QTest::newRow("output in no folder")
        << QStringList{ u"set"_s, capturedList(), u"BackupInProgress=1"_s, u"-o/nowhere/x"_s } << 6
        << u"^/nowhere/x: the directory does not exist; .+\n$"_s;
}

void TestRun::exitCodes()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = runCommand(words);
    QCOMPARE(ran.code, code);
    QVERIFY2(ran.errMatches(says), ran.err.constData());
    QCOMPARE(ran.out.isEmpty(), code != 0);
}

void TestRun::fileThatChangedUnderneath_data()
{
    QTest::addColumn<QString>("command"); // FILE stands for the file, LINK for a link to it
    QTest::addColumn<QByteArray>("content"); // of FILE, what the second writer leaves; null: nothing
    QTest::addColumn<int>("code");
    const QByteArray list = contentOf(capturedList());
    QByteArray late = list;
    late[late.size() - 12] = 'x'; // one byte beyond the first KiB, and the size is the same
    QVERIFY(late.size() > 1024);
    struct Command
    {
        const char *title;
        QString words;
    };
    const Command commands[] = {
        { "set in place", u"set FILE SameSubnetDelay=1500 --in-place --no-backup --verbose"_s },
        { "set in place, with a backup",
            u"set FILE SameSubnetDelay=1500 --in-place --backup --verbose"_s },
        { "set over its input", u"set FILE SameSubnetDelay=1500 -o FILE --force --verbose"_s },
        { "set over its input by a link", u"set FILE SameSubnetDelay=1500 -o LINK --force --verbose"_s },
        { "set by a link, over its target", u"set LINK SameSubnetDelay=1500 -o FILE --force --verbose"_s },
        { "set over its input by another name",
            u"set FILE SameSubnetDelay=1500 -o OTHERNAME --force --verbose"_s },
        { "convert over its input", u"convert FILE -o FILE --force --verbose"_s },
        { "export over its input", u"export FILE --to property-list -o FILE --force --verbose"_s },
        { "export over what it compares with",
            u"export CAPTURED --to property-list --changes-from FILE -o FILE --force --verbose"_s },
        { "rollback over its input",
            u"export FILE --to property-list --changes-from CAPTURED --rollback FILE -o OUT --force --verbose"_s },
        { "the key of a redacted copy over its input",
            u"convert FILE --redact --key FILE -o OUT --force --key-beside --verbose"_s },
    };
    for (const Command &command : commands) {
        const QByteArray title = command.title;
        QTest::newRow(title + ", another byte") << command.words << late << 7;
        QTest::newRow(title + ", cut off") << command.words << list.first(100) << 7;
        QTest::newRow(title + ", empty") << command.words << QByteArray("") << 7;
        QTest::newRow(title + ", removed") << command.words << QByteArray() << 7;
        QTest::newRow(title + ", only touched") << command.words << list << 0;
    }
}

void TestRun::fileThatChangedUnderneath()
{
    QFETCH(QString, command);
    QFETCH(QByteArray, content);
    QFETCH(int, code);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"list.bin"_s);
    const QString link = folder.filePath(u"link.bin"_s);
    const QString otherName = folder.filePath(u"other.bin"_s);
    QByteArray before = contentOf(capturedList());
    if (command.contains(u"CAPTURED"))
        before[before.size() - 60] = '\x7f'; // so that there is something to export
    QVERIFY(put(file, before));
    QVERIFY(QFile::link(file, link));
    if (command.contains(u"OTHERNAME"))
        std::filesystem::create_hard_link(file.toStdString(), otherName.toStdString());
    const QByteArray left = content == contentOf(capturedList()) ? before : content;
    QStringList words = command.split(u' ');
    words.replaceInStrings(u"FILE"_s, file).replaceInStrings(u"LINK"_s, link)
        .replaceInStrings(u"OTHERNAME"_s, otherName).replaceInStrings(u"CAPTURED"_s, capturedList())
        .replaceInStrings(u"OUT"_s, folder.filePath(u"out.bin"_s));

    QBuffer in;
    QBuffer out;
    in.open(QIODevice::ReadOnly);
    out.open(QIODevice::WriteOnly);
    int writes = 0;
    SecondWriter err(folder.path(), [&] { // the command has read a file when it tells what it is
        ++writes;
        QVERIFY(left.isNull() ? QFile::remove(file) : put(file, left));
    });
    Streams streams{ in, out, err, false };
    const int ran = run(words, streams);
    QCOMPARE(writes, 1);
    const bool isByOtherName = command.contains(u"OTHERNAME") && left.isNull();
    QVERIFY2(ran == (isByOtherName ? 0 : code), err.text.constData());
    if (code == 0 || isByOtherName)
        return;
    QVERIFY2(err.text.contains("by another program since it was read; read the file again, or write elsewhere"),
        err.text.constData());
    QCOMPARE(QFile::exists(file), !left.isNull());
    QCOMPARE(contentOf(file), left);
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(entriesOf(folder.path()).filter(u".tmp"_s), QStringList());
}

void TestRun::unwritableStandardOutput()
{
    QBuffer in;
    QBuffer err;
    FullDevice out;
    in.open(QIODevice::ReadOnly);
    err.open(QIODevice::WriteOnly);
    Streams streams{ in, out, err, false };
    QCOMPARE(run({ u"--help"_s }, streams), 6);
    QVERIFY(err.data().startsWith("standard output: "));
}

void TestRun::quietKeepsErrorsOnly()
{
    const QStringList words{ u"show"_s, vector(u"padding-nonzero"_s) };
    const Ran loud = runCommand(words);
    QCOMPARE(loud.code, 0);
    QVERIFY2(loud.errMatches(u"@0x[0-9a-f]+: note: nonzero-padding"_s), loud.err.constData());
    const Ran quiet = runCommand(words + QStringList{ u"-q"_s });
    QCOMPARE(quiet.code, 0);
    QVERIFY(quiet.err.isEmpty());
    QCOMPARE(quiet.out, loud.out);
    QVERIFY(!runCommand({ u"-q"_s, u"show"_s, u"/nowhere"_s }).err.isEmpty());
}

void TestRun::readsStandardInput()
{
    const Ran ran = runCommand(
        { u"get"_s, u"-"_s, u"BackupInProgress"_s }, { contentOf(capturedList()), false });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, QByteArray("0\n"));
    const Ran broken = runCommand({ u"decode"_s, u"-"_s }, { "\x01", false });
    QCOMPARE(broken.code, 4);
    QVERIFY2(broken.errMatches(u"^-:"_s), broken.err.constData());
}

void TestRun::twoDashesEndTheOptions()
{
    const Ran ran = runCommand({ u"show"_s, u"--"_s, u"--json"_s });
    QCOMPARE(ran.code, 3);
    QVERIFY(ran.err.startsWith("--json: "));
}

void TestRun::colours_data()
{
    QTest::addColumn<bool>("terminal");
    QTest::addColumn<QByteArray>("noColor");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("colored");
    QTest::newRow("terminal") << true << QByteArray() << QStringList() << true;
    QTest::newRow("pipe") << false << QByteArray() << QStringList() << false;
    QTest::newRow("NO_COLOR") << true << QByteArray("1") << QStringList() << false;
    QTest::newRow("never") << true << QByteArray() << QStringList{ u"--color=never"_s } << false;
    QTest::newRow("always, into a pipe")
        << false << QByteArray("1") << QStringList{ u"--color=always"_s } << true;
}

void TestRun::colours()
{
    QFETCH(bool, terminal);
    QFETCH(QByteArray, noColor);
    QFETCH(QStringList, options);
    QFETCH(bool, colored);
    qputenv("TERM", "xterm");
    if (!noColor.isEmpty())
        qputenv("NO_COLOR", noColor);
    const QStringList words{ u"volumes"_s, sampleCluster() };
    QCOMPARE(runCommand(words + options, { {}, terminal }).out.contains('\x1b'), colored);
    QVERIFY(!runCommand(words + options + QStringList{ u"--json"_s }, { {}, terminal })
                 .out.contains('\x1b'));
}

void TestRun::fileNamesCannotSteerTheTerminal()
{
    const Ran ran = runCommand({ u"show"_s, u"/nowhere/\x1b[2J\nx"_s });
    QCOMPARE(ran.code, 3);
    QVERIFY(!ran.err.contains('\x1b'));
    QCOMPARE(ran.err.count('\n'), 1);
}

QTEST_GUILESS_MAIN(TestRun)

#include "tst_run.moc"
