// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// The commands in the handbook do what stands below them.

#include "tests/handbook/page_blocks.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;

namespace {

/// A line that stands for any number of others.
const QString anyLines = u"…"_s;

struct Step
{
    QString command;
    QStringList shown; ///< below it, in the page
    int line = 0;
    bool isSetup = false;
};

QVector<Step> stepsOf(const QVector<Block> &blocks)
{
    QVector<Step> steps;
    for (const Block &block : blocks) {
        if (block.kind == u"setup"_s)
            steps.append({ block.lines.first(), {}, block.line, true });
        if (block.kind != u"console"_s)
            continue;
        for (qsizetype index = 0; index < block.lines.size(); ++index) {
            const QString &text = block.lines[index];
            if (text.startsWith(u"$ "_s))
                steps.append({ text.sliced(2), {}, block.line + static_cast<int>(index), false });
            else if (text.startsWith(u"> "_s) && !steps.isEmpty() && steps.last().shown.isEmpty())
                steps.last().command += u'\n' + text.sliced(2);
            else if (!steps.isEmpty())
                steps.last().shown.append(text);
        }
    }
    return steps;
}

/// Whether `lines` are what is shown, in which a line may stand for any number of lines.
bool areShown(const QStringList &lines, const QStringList &shown)
{
    if (shown.isEmpty())
        return lines.isEmpty();
    if (shown.first() == anyLines) {
        for (qsizetype skipped = 0; skipped <= lines.size(); ++skipped) {
            if (areShown(lines.sliced(skipped), shown.sliced(1)))
                return true;
        }
        return false;
    }
    return !lines.isEmpty() && lines.first() == shown.first()
        && areShown(lines.sliced(1), shown.sliced(1));
}

struct Ended
{
    int code = -1;
    QStringList lines; ///< of both streams, as a terminal shows them; blank ones at the end are left out
};

/// A command, as a person types it who has seen the exit code `before`.
Ended shell(const QString &line, const QString &folder, int before)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString programs = QFileInfo(QStringLiteral(CLUSPROP_PROGRAM)).path();
    environment.insert(u"PATH"_s, programs + u':' + environment.value(u"PATH"_s));
    environment.insert(u"SAMPLES"_s, QStringLiteral(CLUSPROP_SOURCE_DIR "/resources/samples"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(u"/bin/sh"_s, { u"-c"_s, u"(exit %1); %2"_s.arg(before).arg(line) });
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience))
        return {};
    QStringList lines
        = QString::fromUtf8(process.readAllStandardOutput()).remove(u'\r').split(u'\n');
    // Where the system, or a sanitizer, keeps the reading process from being sealed.
    lines.removeIf([](const QString &text) { return text.startsWith(u"note: reading in safety has limits"_s); });
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return { process.exitCode(), lines };
}

QString report(const Step &step, const Ended &ended)
{
    return u"line %1: %2\nexit code %3, and it says:\n%4"_s.arg(step.line)
        .arg(step.command)
        .arg(ended.code)
        .arg(ended.lines.join(u'\n'));
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void everyBlockSaysWhatItIs_data();
    void everyBlockSaysWhatItIs();
    void commandsDoAsShown_data();
    void commandsDoAsShown();
    void everyCommandIsShown();
    void differencesAreNoticed_data();
    void differencesAreNoticed();
};

void TestCommands::everyBlockSaysWhatItIs_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : handbookPages())
        QTest::newRow(qPrintable(page)) << page;
}

/// What is not run must say why: it needs a node, or the source tree.
void TestCommands::everyBlockSaysWhatItIs()
{
    QFETCH(QString, page);
    const QStringList lines = linesOfPage(page);
    QVERIFY(!lines.isEmpty());
    static const QStringList kinds{ u"setup"_s, u"console"_s, u"powershell"_s, u"sh source-tree"_s };
    for (const Block &block : blocksOf(lines)) {
        QVERIFY2(kinds.contains(block.kind), qPrintable(u"line %1: %2"_s.arg(block.line).arg(block.kind)));
        QVERIFY2(!block.lines.isEmpty(), qPrintable(u"line %1: an empty block"_s.arg(block.line)));
        if (block.kind == u"console"_s)
            QVERIFY2(block.lines.first().startsWith(u"$ "_s), "a console block begins with a command");
    }
    bool isInside = false;
    for (qsizetype index = 1; index < lines.size(); ++index) {
        isInside ^= lines[index].startsWith(u"```"_s);
        const bool isIndented = lines[index].startsWith(u"    "_s) && lines[index - 1].isEmpty();
        QVERIFY2(isInside || !isIndented,
            qPrintable(u"line %1: an indented block is not run; fence it"_s.arg(index + 1)));
    }
}

void TestCommands::commandsDoAsShown_data()
{
    QTest::addColumn<QString>("page");
    for (const QString &page : handbookPages()) {
        if (!stepsOf(blocksOf(linesOfPage(page))).isEmpty())
            QTest::newRow(qPrintable(page)) << page;
    }
}

/// A command ends with 0 unless the page goes on with "echo $?" and shows another code.
void TestCommands::commandsDoAsShown()
{
    QFETCH(QString, page);
    const QTemporaryDir folder;
    const QVector<Step> steps = stepsOf(blocksOf(linesOfPage(page)));
    const bool needsJq = std::ranges::any_of(
        steps, [](const Step &step) { return step.command.contains(u"jq "_s); });
    if (needsJq && QStandardPaths::findExecutable(u"jq"_s).isEmpty()) {
        QVERIFY2(!qEnvironmentVariableIsSet("CLUSPROP_ALL_TOOLS"), "tests/run sets jq up");
        QSKIP("jq is missing (package jq)");
    }
    int code = 0;
    for (qsizetype index = 0; index < steps.size(); ++index) {
        const Step &step = steps[index];
        const bool asksForCode
            = index + 1 < steps.size() && steps[index + 1].command == u"echo $?"_s;
        const Ended ended = shell(step.command, folder.path(), code);
        code = ended.code;
        QVERIFY2(code == 0 || asksForCode, qPrintable(report(step, ended)));
        QVERIFY2(step.isSetup || areShown(ended.lines, step.shown), qPrintable(report(step, ended)));
    }
}

/// Each command of the program comes up in a page that says what it is for.
void TestCommands::everyCommandIsShown()
{
    QString all;
    for (const QString &page : handbookPages()) {
        for (const Step &step : stepsOf(blocksOf(linesOfPage(page))))
            all += step.isSetup ? QString() : step.command + u'\n';
    }
    const QTemporaryDir folder;
    const QStringList help = shell(u"clusprop --help"_s, folder.path(), 0).lines;
    qsizetype at = help.indexOf(u"Commands:"_s) + 1;
    QVERIFY(at > 0);
    for (; !help[at].isEmpty(); ++at) {
        const QString command = help[at].simplified().section(u' ', 0, 0);
        QVERIFY2(all.contains(u"clusprop %1 "_s.arg(command)), qPrintable(command));
    }
}

void TestCommands::differencesAreNoticed_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QStringList>("shown");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same") << QStringList{ u"a"_s } << QStringList{ u"a"_s } << true;
    QTest::newRow("another line") << QStringList{ u"a"_s } << QStringList{ u"b"_s } << false;
    QTest::newRow("a line too many") << QStringList{ u"a"_s, u"b"_s } << QStringList{ u"a"_s } << false;
    QTest::newRow("a line too few") << QStringList{ u"a"_s } << QStringList{ u"a"_s, u"b"_s } << false;
    QTest::newRow("something where nothing is shown") << QStringList{ u"a"_s } << QStringList() << false;
    QTest::newRow("left out in the middle")
        << QStringList{ u"a"_s, u"b"_s, u"c"_s } << QStringList{ u"a"_s, anyLines, u"c"_s } << true;
    QTest::newRow("left out, but the end differs")
        << QStringList{ u"a"_s, u"b"_s } << QStringList{ anyLines, u"c"_s } << false;
}

void TestCommands::differencesAreNoticed()
{
    QFETCH(QStringList, lines);
    QFETCH(QStringList, shown);
    QTEST(areShown(lines, shown), "same");
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
