// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// collector: the script on standard output or in a file, and how to run it.

#include "core/formats/collector_script.h"
#include "tests/cli/cli_support.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestCollectorCommand : public QObject
{
    Q_OBJECT

private slots:
    void printsTheScript();
    void writesAFile();
    void keepsAnExistingFile();
    void dryRunWritesNothing();
    void takesNoFile();
};

void TestCollectorCommand::printsTheScript()
{
    for (const QStringList &words :
        { QStringList{ u"collector"_s }, QStringList{ u"collector"_s, u"-o"_s, u"-"_s } }) {
        const Ran ran = runCommand(words, { {}, true });
        QCOMPARE(ran.code, 0);
        QCOMPARE(ran.out, clusprop::collectorScript());
        QVERIFY2(ran.errMatches(u"-File \"Export-ClusterSnapshot.ps1\"\n$"_s), ran.err.constData());
    }
    QVERIFY(runCommand({ u"collector"_s, u"-q"_s }).err.isEmpty());
}

void TestCollectorCommand::writesAFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"read it.ps1"_s);
    const Ran ran = runCommand({ u"collector"_s, u"-o"_s, file });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(contentOf(file), clusprop::collectorScript());
    QVERIFY2(ran.errMatches(u"-File \"read it.ps1\"\n$"_s), ran.err.constData());
}

void TestCollectorCommand::keepsAnExistingFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.ps1"_s);
    QVERIFY(put(file, "mine"));
    const Ran refused = runCommand({ u"collector"_s, u"-o"_s, file });
    QCOMPARE(refused.code, 6);
    QVERIFY2(refused.errMatches(u"--force"_s), refused.err.constData());
    QCOMPARE(contentOf(file), QByteArray("mine"));
    QCOMPARE(runCommand({ u"collector"_s, u"-o"_s, file, u"--force"_s }).code, 0);
    QCOMPARE(contentOf(file), clusprop::collectorScript());
}

void TestCollectorCommand::dryRunWritesNothing()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"x.ps1"_s);
    const Ran ran = runCommand({ u"collector"_s, u"-n"_s, u"-o"_s, file });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.outMatches(u"^would write \\d+ bytes to .*x\\.ps1$"_s), ran.out.constData());
    QVERIFY(entriesOf(folder.path()).isEmpty());
}

void TestCollectorCommand::takesNoFile()
{
    const Ran ran = runCommand({ u"collector"_s, u"cluster.json"_s });
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.errMatches(u"\"cluster.json\" is one argument too many"_s), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCollectorCommand)

#include "tst_collector_command.moc"
