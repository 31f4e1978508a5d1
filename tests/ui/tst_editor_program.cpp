// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// The editor as a program: what its command line takes and refuses.

#include "core/isolation/reader_process.h"
#include "core/isolation/safe_reading.h"
#include "core/program/program_facts.h"

#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Answer run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(CLUSPROP_EDITOR), arguments);
    if (!program.waitForFinished()) {
        program.kill();
        program.waitForFinished();
        return {};
    }
    return { program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
        QString::fromUtf8(program.readAllStandardError()) };
}

} // namespace

class TestEditorProgram : public QObject
{
    Q_OBJECT

private slots:
    void compareTakesTwo_data();
    void compareTakesTwo();
    void helpTellsOfCompare();
    void versionIsOneLineUnlessMoreIsAskedFor();
    void debugInfoNeedsNoDisplay();
    void unknownOptionsAreNamed();
    void optionsOfQtAreTaken();
    void safeAndNotSafeExcludeEachOther();
    void canReadForAnotherProcess();
};

void TestEditorProgram::compareTakesTwo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList{ u"--compare"_s };
    QTest::newRow("one") << QStringList{ u"--compare"_s, u"old.json"_s };
    QTest::newRow("three") << QStringList{ u"old.json"_s, u"--compare"_s, u"new.json"_s, u"more.json"_s };
}

void TestEditorProgram::compareTakesTwo()
{
    QFETCH(QStringList, arguments);
    const Answer answer = run(arguments);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"--compare takes two files or folders: OLD NEW"_s),
        qPrintable(answer.errors));
}

void TestEditorProgram::helpTellsOfCompare()
{
    const Answer answer = run({ u"--help"_s });
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.output.contains(u"--compare"_s));
    QVERIFY(answer.output.contains(u"clusprop-editor --compare last-week.json today.json"_s));
}

void TestEditorProgram::versionIsOneLineUnlessMoreIsAskedFor()
{
    const Answer line = run({ u"--version"_s });
    QCOMPARE(line.exitCode, 0);
    QCOMPARE(line.output, u"clusprop-editor %1\n"_s.arg(clusprop::programVersion()));
    const Answer more = run({ u"--version"_s, u"--verbose"_s });
    const QString commit = more.output.section(u'\n', 1, 1).mid(12); // behind its name
    QVERIFY2(QRegularExpression(u"^([0-9a-f]{7,}(-dirty)?|not known: .+)$"_s).match(commit).hasMatch(), qPrintable(commit));
    QCOMPARE(more.output, clusprop::versionText(clusprop::programFacts(u"clusprop-editor"_s, commit)));
}

void TestEditorProgram::debugInfoNeedsNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "no-such-platform");
    const Answer answer = run({ u"--debug-info"_s });
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.output.contains(u"QT_QPA_PLATFORM=no-such-platform"_s), qPrintable(answer.output));
}

void TestEditorProgram::unknownOptionsAreNamed()
{
    const Answer answer = run({ u"--smaple"_s });
    QCOMPARE(answer.exitCode, 2);
    QCOMPARE(answer.errors.trimmed().section(u'\n', -1), // Qt may say something of the system before
        u"clusprop-editor: unknown option \"--smaple\"; did you mean \"--sample\"? "
        "(see \"clusprop-editor --help\")"_s);
}

void TestEditorProgram::optionsOfQtAreTaken()
{
    const Answer answer = run({ u"-platform"_s, u"offscreen"_s, u"-style"_s, u"fusion"_s, u"--compare"_s });
    QVERIFY2(answer.errors.contains(u"--compare takes two files"_s), qPrintable(answer.errors));
}

void TestEditorProgram::safeAndNotSafeExcludeEachOther()
{
    const Answer answer = run({ u"--safe"_s, u"--no-safe"_s });
    QCOMPARE(answer.exitCode, 2);
    QVERIFY2(answer.errors.contains(u"--safe and --no-safe exclude each other"_s), qPrintable(answer.errors));
}

/// Where the command is not installed beside it.
void TestEditorProgram::canReadForAnotherProcess()
{
    const clusprop::Isolation isolation{ { QStringLiteral(CLUSPROP_EDITOR),
        QString::fromLatin1(clusprop::readerArgument) } };
    const QString path = QStringLiteral(CLUSPROP_SOURCE_DIR "/tests/data/samples/cluster.reg");
    const auto opened = clusprop::openFilesSafely({ path }, {}, clusprop::Joining::ByCluster, isolation);
    QVERIFY2(opened.errors.isEmpty(), qPrintable(opened.errors.value(0).message()));
    QCOMPARE(opened.documents.size(), 1);
    QCOMPARE(opened.documents[0].file, path);
}

QTEST_GUILESS_MAIN(TestEditorProgram)
#include "tst_editor_program.moc"
