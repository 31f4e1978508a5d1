// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// export: the right bytes for the right control code, and nothing said on standard output but
/// them.

#include "core/exporters/exporter.h"
#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

class TestExport : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void wholeListIsTheSameBytes();
    void changesOnly();
    void resetIsExportedAsOne();
    void restrictedToProperties();
    void volumeAsPropertyList();
    void backupMode_data();
    void backupMode();
    void cCode();
    void textForms();
    void privateScope();
    void saysWhatWasLeftOut();
    void changesAndTheirRollback();
    void everyFormOfChangesHasARollback_data();
    void everyFormOfChangesHasARollback();
    void aFolderOfChangesHasTheWayBack();
    void severalListsGoIntoAFolder();
    void aFolderIsNotWrittenOverWithoutForce();
    void dryRunWritesNothing();
    void terminal_data();
    void terminal();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    /// The captured list with one property changed.
    [[nodiscard]] QString changedList(const QStringList &words)
    {
        const QString file = path(u"changed.bin"_s);
        const Ran ran
            = runCommand(QStringList{ u"set"_s, capturedList(), u"-q"_s, u"-o"_s, file } + words);
        return ran.code == 0 ? file : QString();
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestExport::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestExport::wholeListIsTheSameBytes()
{
    const Ran ran = runCommand(
        { u"export"_s, capturedList(), u"--to"_s, u"property-list"_s, u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.errMatches(u"CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES \\(0x0740005e\\), after "
                           "CLUSCTL_CLUSTER_VALIDATE_COMMON_PROPERTIES \\(0x07000061\\)"_s));
    const QJsonDocument whole = runCommand({ u"decode"_s, capturedList() }).json();
    const QJsonDocument sent = runCommand({ u"decode"_s, path(u"out"_s) }).json();
    const qsizetype leftOut = ran.err.count("left out: ");
    QCOMPARE(sent[u"properties"].toArray().size() + leftOut, whole[u"properties"].toArray().size());
}

void TestExport::changesOnly()
{
    const QString changed = changedList({ u"BackupInProgress=1"_s });
    const Ran ran = runCommand({ u"export"_s, changed, u"--to=property-list"_s, u"--changes-from"_s,
        capturedList(), u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonDocument sent = runCommand({ u"decode"_s, path(u"out"_s) }).json();
    QCOMPARE(sent[u"properties"].toArray().size(), 1);
    QCOMPARE(sent[u"properties"][0][u"name"].toString(), u"BackupInProgress"_s);
    QCOMPARE(sent[u"properties"][0][u"values"][0][u"value"], QJsonValue(1));
    QCOMPARE(contentOf(path(u"out"_s)).size(), 68);
}

void TestExport::resetIsExportedAsOne()
{
    const QString changed = changedList({ u"--reset=BackupInProgress"_s });
    const Ran ran = runCommand({ u"export"_s, changed, u"--to=property-list"_s, u"--changes-from"_s,
        capturedList(), u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.errMatches(u"inferred"_s));
    const QJsonDocument sent = runCommand({ u"decode"_s, path(u"out"_s) }).json();
    QCOMPARE(sent[u"properties"][0][u"values"][0][u"reset"], QJsonValue(true));
}

void TestExport::restrictedToProperties()
{
    const Ran ran = runCommand({ u"export"_s, capturedList(), u"--to"_s, u"property-list"_s,
        u"-p"_s, u"samesubnetdelay"_s, u"-p"_s, u"BackupInProgress"_s, u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonDocument sent = runCommand({ u"decode"_s, path(u"out"_s) }).json();
    QCOMPARE(sent[u"properties"].toArray().size(), 2);
}

void TestExport::volumeAsPropertyList()
{
    const Ran ran = runCommand({ u"export"_s, sampleCluster(), u"--to"_s, u"property-list"_s,
        u"--object"_s, u"volume:Volume3"_s, u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(
        runCommand({ u"get"_s, path(u"out"_s), u"BackupInProgress"_s }).out, QByteArray("1\n"));
    QVERIFY(ran.errMatches(u"CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES"_s));
}

void TestExport::backupMode_data()
{
    QTest::addColumn<QString>("volume");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("delay");
    QTest::newRow("in backup") << u"volume:Volume3"_s << QStringList() << 1 << 300;
    QTest::newRow("in backup, other wait")
        << u"volume:Volume3"_s << QStringList{ u"--delay=60"_s } << 1 << 60;
    QTest::newRow("not in backup") << u"volume:Volume1"_s << QStringList() << 0 << 0;
}

void TestExport::backupMode()
{
    QFETCH(QString, volume);
    QFETCH(QStringList, words);
    QFETCH(int, state);
    QFETCH(int, delay);
    const Ran ran
        = runCommand(QStringList{ u"export"_s, sampleCluster(), u"--to"_s, u"backup-mode"_s,
                         u"--object"_s, volume, u"-o"_s, path(u"out"_s) }
            + words);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY(ran.errMatches(u"CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE \\(0x0140029a\\)"_s));
    QCOMPARE(contentOf(path(u"out"_s)).size(), 528);
    const QJsonValue fields = runCommand({ u"decode"_s, path(u"out"_s) }).json()[u"fields"];
    QCOMPARE(fields[u"BackupState"], QJsonValue(state));
    QCOMPARE(fields[u"DelayTimerInSecs"], QJsonValue(delay));
    QCOMPARE(fields[u"VolumeName"].toString(), u"C:\\ClusterStorage\\"_s + volume.section(u':', 1));
}

void TestExport::cCode()
{
    const Ran one = runCommand(
        { u"export"_s, capturedList(), u"--to"_s, u"c"_s, u"--property=BackupInProgress"_s });
    QCOMPARE(one.code, 0);
    const QByteArray snippet("    CLUSPROP_DWORD BackupInProgressValue;\n"
                             "    BackupInProgressValue.Syntax.dw = CLUSPROP_SYNTAX_LIST_VALUE_DWORD;\n"
                             "    BackupInProgressValue.cbLength = sizeof(DWORD);\n"
                             "    BackupInProgressValue.dw = 0;\n");
    QVERIFY2(one.out.contains(snippet), one.out.constData());
    QVERIFY2(one.out.contains("CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES (0x0740005e)"), one.out.constData());
    const Ran all = runCommand({ u"export"_s, capturedList(), u"--to"_s, u"c"_s }, { {}, true });
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains(snippet));
    QVERIFY(all.out.count(".Syntax.dw = ") > 60);
}

void TestExport::textForms()
{
    const QStringList words{ u"export"_s, capturedList(), u"-p"_s, u"BackupInProgress"_s,
        u"--to"_s };
    const Ran binary = runCommand(words + QStringList{ u"property-list"_s });
    const Ran base64 = runCommand(words + QStringList{ u"base64"_s }, { {}, true });
    QCOMPARE(QByteArray::fromBase64(base64.out.trimmed()), binary.out);
    const Ran dump = runCommand(words + QStringList{ u"hexdump"_s }, { {}, true });
    QVERIFY(dump.out.startsWith("00000000  01 00 00 00 03 00 04 00"));
}

void TestExport::privateScope()
{
    const QStringList words{ u"export"_s, sampleCluster(), u"--object"_s,
        u"resource:Cluster Disk 2"_s, u"--to"_s, u"property-list"_s, u"--dry-run"_s };
    const Ran common = runCommand(words);
    QVERIFY2(
        common.errMatches(u"CLUSCTL_RESOURCE_SET_COMMON_PROPERTIES"_s), common.err.constData());
    const Ran ofDisk = runCommand(words + QStringList{ u"--scope=private"_s });
    QVERIFY2(
        ofDisk.errMatches(u"CLUSCTL_RESOURCE_SET_PRIVATE_PROPERTIES"_s), ofDisk.err.constData());
}

void TestExport::saysWhatWasLeftOut()
{
    const QStringList words{ u"export"_s, sampleCluster(), u"--object"_s, u"cluster"_s, u"--to"_s,
        u"base64"_s };
    const Ran ran = runCommand(words);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QVERIFY2(ran.errMatches(u"left out: \\w+, read-only"_s), ran.err.constData());
    const Ran quiet = runCommand(words + QStringList{ u"-q"_s });
    QVERIFY(quiet.err.isEmpty());
    QCOMPARE(quiet.out, ran.out);
}

void TestExport::changesAndTheirRollback()
{
    const QString changed = changedList({ u"BackupInProgress=1"_s });
    const QStringList words{ u"export"_s, changed, u"--to=property-list"_s, u"--changes-from"_s,
        capturedList(), u"-o"_s, path(u"there"_s), u"--rollback"_s, path(u"back"_s) };
    const Ran dry = runCommand(words + QStringList{ u"--dry-run"_s });
    QCOMPARE(dry.out.count('\n'), 2);
    QVERIFY(!entriesOf(m_folder->path()).contains(u"there"_s));
    const Ran ran = runCommand(words);
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(runCommand({ u"get"_s, path(u"there"_s), u"BackupInProgress"_s }).out, QByteArray("1\n"));
    QCOMPARE(runCommand({ u"get"_s, path(u"back"_s), u"BackupInProgress"_s }).out, QByteArray("0\n"));
}

void TestExport::everyFormOfChangesHasARollback_data()
{
    QTest::addColumn<QString>("form");
    for (const ExporterRow &row : exporterRows()) {
        const bool ofVolumes = QStringView(row.word) == u"backup-mode";
        if (row.takesChanges && QStringView(row.word) != u"package" && !ofVolumes)
            QTest::newRow(qPrintable(QString::fromUtf16(row.word))) << QString::fromUtf16(row.word);
    }
}

void TestExport::everyFormOfChangesHasARollback()
{
    QFETCH(QString, form);
    const QString changed = changedList({ u"SameSubnetDelay=1500"_s });
    const Ran ran = runCommand({ u"export"_s, changed, u"--to"_s, form, u"--changes-from"_s, capturedList(),
        u"-o"_s, path(u"there"_s), u"--rollback"_s, path(u"back"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QByteArray back = contentOf(path(u"back"_s));
    QVERIFY(!back.isEmpty() && back != contentOf(path(u"there"_s)));
}

void TestExport::aFolderOfChangesHasTheWayBack()
{
    const QString first = changedList({ u"BackupInProgress=1"_s });
    QVERIFY(!first.isEmpty());
    const Ran ran = runCommand({ u"export"_s, first, u"--to=property-list"_s, u"--changes-from"_s,
        capturedList(), u"-o"_s, path(u"set/"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(entriesOf(path(u"set/rollback"_s)).filter(u"rollback.clusprop"_s).size(), 1);
    // Of a single file it has to be asked for, and that is said.
    const Ran single = runCommand({ u"export"_s, first, u"--to=property-list"_s, u"--changes-from"_s,
        capturedList(), u"-o"_s, path(u"single"_s) });
    QVERIFY2(single.errMatches(u"--rollback"_s), single.err.constData());
}

void TestExport::severalListsGoIntoAFolder()
{
    const Ran ran = runCommand({ u"export"_s, sampleCluster(), u"--to=property-list"_s,
        u"--object=node:"_s, u"-o"_s, path(u"lists"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QStringList entries = entriesOf(path(u"lists"_s));
    QVERIFY(entries.contains(u"manifest.json"_s) && entries.contains(u"manifest.txt"_s));
    QCOMPARE(entries.filter(u".clusprop"_s).size(), 3);
    // A single one, with the page that says what it is for.
    const Ran one = runCommand({ u"export"_s, capturedList(), u"--to=property-list"_s, u"-o"_s,
        path(u"one/"_s) });
    QVERIFY2(one.code == 0, one.err.constData());
    QCOMPARE(entriesOf(path(u"one"_s)).size(), 3);
}

void TestExport::aFolderIsNotWrittenOverWithoutForce()
{
    const QStringList words{ u"export"_s, sampleCluster(), u"--to=property-list"_s, u"--object=node:"_s,
        u"-o"_s, path(u"lists"_s) };
    QVERIFY(QDir(m_folder->path()).mkdir(u"lists"_s));
    QVERIFY(put(path(u"lists/manifest.json"_s), "mine"));
    const Ran ran = runCommand(words);
    QCOMPARE(ran.code, 6);
    QVERIFY(ran.errMatches(u"nothing was written; use --force"_s));
    QCOMPARE(entriesOf(path(u"lists"_s)), QStringList(u"manifest.json"_s));
    QCOMPARE(runCommand(words + QStringList{ u"--force"_s }).code, 0);
    QVERIFY(contentOf(path(u"lists/manifest.json"_s)) != "mine");
}

void TestExport::dryRunWritesNothing()
{
    const Ran ran = runCommand({ u"export"_s, capturedList(), u"--to"_s, u"property-list"_s,
                                   u"-n"_s, u"-o"_s, path(u"out"_s) },
        { {}, true });
    QCOMPARE(ran.code, 0);
    QVERIFY2(
        ran.outMatches(u"^would write \\d+ bytes to .*/out$"_s), ran.out.constData());
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
}

void TestExport::terminal_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("binary, no output named") << QStringList{ u"property-list"_s } << 2;
    QTest::newRow("binary, standard output named")
        << QStringList{ u"property-list"_s, u"-o"_s, u"-"_s } << 2;
    QTest::newRow("text") << QStringList{ u"base64"_s } << 0;
}

void TestExport::terminal()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Ran ran
        = runCommand(QStringList{ u"export"_s, capturedList(), u"--to"_s } + words, { {}, true });
    QCOMPARE(ran.code, code);
    QCOMPARE(ran.out.isEmpty(), code != 0);
    QVERIFY(code == 0 || ran.errMatches(u"terminal.*-o"_s));
}

void TestExport::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("no format") << QStringList{ capturedList() } << 2 << u"--to is missing"_s;
    QTest::newRow("unknown format")
        << QStringList{ capturedList(), u"--to=hexdmp"_s } << 2 << u"did you mean \"hexdump\""_s;
    QTest::newRow("several lists without a folder")
        << QStringList{ sampleCluster(), u"--to=property-list"_s } << 2 << u"name a folder.*-o"_s;
    QTest::newRow("several lists as text")
        << QStringList{ sampleCluster(), u"--to=base64"_s } << 5 << u"one list and these are"_s;
    QTest::newRow("a rollback of nothing") << QStringList{ capturedList(), u"--to=property-list"_s,
        u"--rollback=back"_s } << 2 << u"--changes-from"_s;
    QTest::newRow("a package, which has its rollback") << QStringList{ capturedList(), u"--to=package"_s,
        u"--rollback=back"_s, u"--changes-from"_s, capturedList() } << 2 << u"carries its rollback"_s;
    QTest::newRow("unknown scope") << QStringList{ capturedList(), u"--to=c"_s, u"--scope=all"_s }
                                   << 2 << u"common or private"_s;
    QTest::newRow("wait that is no number") << QStringList{ sampleCluster(), u"--to=backup-mode"_s,
        u"--object=volume:Volume3"_s, u"--delay=soon"_s }
                                            << 2 << u"--delay takes"_s;
    QTest::newRow("wait of nothing") << QStringList{ sampleCluster(), u"--to=backup-mode"_s,
        u"--object=volume:Volume3"_s, u"--delay=0"_s }
                                     << 2 << u"--delay takes"_s;
    QTest::newRow("backup mode of a cluster")
        << QStringList{ capturedList(), u"--to=backup-mode"_s } << 5 << u"mode is that of a volume"_s;
    QTest::newRow("no such object") << QStringList{ sampleCluster(), u"--to=c"_s,
        u"--object=node:x"_s } << 5 << u"no node is named"_s;
    QTest::newRow("no such property") << QStringList{ capturedList(), u"--to=c"_s, u"-pNope"_s }
                                      << 5 << u"no property \"Nope\""_s;
    QTest::newRow("nothing changed") << QStringList{ capturedList(), u"--to=property-list"_s,
        u"--changes-from"_s, capturedList() }
                                     << 5 << u"Nothing was changed"_s;
    QTest::newRow("nothing to compare with") << QStringList{ capturedList(),
        u"--to=property-list"_s, u"--changes-from"_s, vector(u"vl-csv-volumes"_s) }
                                             << 5 << u"no cluster to compare with"_s;
    QTest::newRow("base is not there") << QStringList{ capturedList(), u"--to=property-list"_s,
        u"--changes-from"_s, u"/nowhere"_s }
                                       << 3 << u"^/nowhere: "_s;
    QTest::newRow("cut file") << QStringList{ vector(u"cut-value-data"_s), u"--to=base64"_s } << 4
                              << u"@0x40"_s;
}

void TestExport::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"export"_s } + words);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.errMatches(says), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestExport)

#include "tst_export.moc"
