// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// set: what is changed, what is refused, and that no file is harmed.

#include "app/cli/assignment.h"
#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop;
using namespace clusprop::cli;

namespace {

QVector<qsizetype> differences(const QByteArray &left, const QByteArray &right)
{
    QVector<qsizetype> places;
    for (qsizetype index = 0; index < std::min(left.size(), right.size()); ++index) {
        if (left[index] != right[index])
            places.append(index);
    }
    return places;
}

} // namespace

class TestSet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void parsesAssignments_data();
    void parsesAssignments();
    void refusesAssignments_data();
    void refusesAssignments();

    void backupInProgressChangesOneByte();
    void sets_data();
    void sets();
    void usageErrors_data();
    void usageErrors();
    void refuses_data();
    void refuses();
    void forceValueAllowsAdvice();
    void resets();
    void retypes();
    void keepsExistingOutput();
    void dryRunWritesNothing();
    void inPlaceKeepsModeAndBackup();
    void inPlaceWithoutBackup();
    void inPlaceTellsWhatTheSaveCouldNotKeep();
    void inPlaceTellsWhatAKilledSaveLeft();
    void inPlaceWithoutChangeTouchesNothing();
    void outputOverTheInputNeedsForce();
    void partialFileIsNotEdited();
    void binaryIsNotWrittenToATerminal();
    void writesToStandardOutput();
    void clearsAVolumeOfASnapshot();
    void changesAVolumeRecord_data();
    void changesAVolumeRecord();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

void TestSet::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestSet::parsesAssignments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("format"); // -1: not said
    QTest::newRow("number") << QStringList{ u"A=1"_s } << u"A"_s << QStringList{ u"1"_s } << -1;
    QTest::newRow("nothing") << QStringList{ u"A="_s } << u"A"_s << QStringList{ u""_s } << -1;
    QTest::newRow("equals signs in the value")
        << QStringList{ u"A=b=c"_s } << u"A"_s << QStringList{ u"b=c"_s } << -1;
    QTest::newRow("with a type") << QStringList{ u"A=1:dword"_s } << u"A"_s << QStringList{ u"1"_s }
                                 << 2;
    QTest::newRow("type in other case")
        << QStringList{ u"A=1:ULarge"_s } << u"A"_s << QStringList{ u"1"_s } << 6;
    QTest::newRow("type behind several colons")
        << QStringList{ u"A=a:b:string"_s } << u"A"_s << QStringList{ u"a:b"_s } << 3;
    QTest::newRow("a colon that belongs to the value")
        << QStringList{ u"A=C:\\x"_s } << u"A"_s << QStringList{ u"C:\\x"_s } << -1;
    QTest::newRow("bytes") << QStringList{ u"A=hex:00ff"_s } << u"A"_s
                           << QStringList{ u"hex:00ff"_s } << -1;
    QTest::newRow("repeated") << QStringList{ u"A=x"_s, u"a=y"_s } << u"A"_s
                              << QStringList{ u"x"_s, u"y"_s } << -1;
}

void TestSet::parsesAssignments()
{
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QFETCH(QStringList, texts);
    QFETCH(int, format);
    const auto parsed = parseAssignments(words);
    QVERIFY(parsed);
    QCOMPARE(parsed->size(), 1);
    QCOMPARE(parsed->first().name, name);
    QCOMPARE(parsed->first().texts, texts);
    QCOMPARE(parsed->first().format ? static_cast<int>(*parsed->first().format) : -1, format);
}

void TestSet::refusesAssignments_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no equals sign") << QStringList{ u"BackupInProgress"_s };
    QTest::newRow("no name") << QStringList{ u"=1"_s };
    QTest::newRow("two types") << QStringList{ u"A=1:dword"_s, u"A=1"_s };
}

void TestSet::refusesAssignments()
{
    QFETCH(QStringList, words);
    QVERIFY(!parseAssignments(words));
}

void TestSet::backupInProgressChangesOneByte()
{
    const Ran ran = runCommand(
        { u"set"_s, capturedList(), u"BackupInProgress=1"_s, u"-o"_s, path(u"out"_s) });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QCOMPARE(ran.err, QByteArray("cluster BackupInProgress: 0 \xe2\x86\x92 1\n"));
    const QByteArray before = contentOf(capturedList());
    const QByteArray after = contentOf(path(u"out"_s));
    QCOMPARE(after.size(), before.size());
    const QVector<qsizetype> changed = differences(before, after);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(after[changed.first()], '\1');

    const Ran back = runCommand({ u"set"_s, path(u"out"_s), u"cluster"_s,
        u"backupinprogress=false"_s, u"-o"_s, path(u"back"_s), u"--quiet"_s });
    QCOMPARE(back.code, 0);
    QVERIFY(back.err.isEmpty());
    QCOMPARE(contentOf(path(u"back"_s)), before);
}

void TestSet::sets_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("property");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("hexadecimal") << QStringList{ u"SameSubnetDelay=0x3E8"_s }
                                 << u"SameSubnetDelay"_s << QByteArray("1000\n");
    QTest::newRow("text") << QStringList{ u"Description=Größe: 2"_s } << u"Description"_s
                          << QByteArray("Gr\xc3\xb6\xc3\x9f"
                                        "e: 2\n");
    QTest::newRow("with its type")
        << QStringList{ u"Description=a:string"_s } << u"Description"_s << QByteArray("a\n");
    QTest::newRow("by another name")
        << QStringList{ u"DynamicQuorum=0"_s } << u"DynamicQuorumEnabled"_s << QByteArray("0\n");
    QTest::newRow("several strings by repetition") << QStringList{ u"List=a"_s, u"List=b c"_s,
        u"List=[\"d\"]:multistr"_s } << u"List"_s << QByteArray();
    QTest::newRow("a new multi-string")
        << QStringList{ u"List=a:multistr"_s, u"List=b c:multistr"_s } << u"List"_s
        << QByteArray("a\nb c\n");
    QTest::newRow("a new multi-string as JSON")
        << QStringList{ u"List=[\"a\",\"b=c\"]:multistr"_s } << u"List"_s << QByteArray("a\nb=c\n");
    QTest::newRow("new bytes") << QStringList{ u"Blob=hex:00ff:binary"_s } << u"Blob"_s
                               << QByteArray("00 ff\n");
    QTest::newRow("a documented one that the list lacks")
        << QStringList{ u"EnableEventLogReplication=1"_s } << u"EnableEventLogReplication"_s
        << QByteArray("1\n");
}

void TestSet::sets()
{
    QFETCH(QStringList, words);
    QFETCH(QString, property);
    QFETCH(QByteArray, value);
    const Ran ran = runCommand(
        QStringList{ u"set"_s, capturedList() } + words + QStringList{ u"-o"_s, path(u"out"_s) });
    if (value.isEmpty()) { // types that contradict each other
        QCOMPARE(ran.code, 2);
        return;
    }
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(runCommand({ u"get"_s, path(u"out"_s), property }).out, value);
}

void TestSet::usageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const QString set = u"BackupInProgress=1"_s;
    QTest::newRow("no output") << QStringList{ set } << u"-o"_s;
    QTest::newRow("nothing to set") << QStringList{ u"-o"_s, u"x"_s } << u"PROPERTY=VALUE"_s;
    QTest::newRow("no assignment")
        << QStringList{ u"BackupInProgress"_s, u"-ox"_s } << u"nothing to set"_s;
    QTest::newRow("in place, backup not said")
        << QStringList{ set, u"--in-place"_s } << u"--backup or --no-backup"_s;
    QTest::newRow("in place, both said")
        << QStringList{ set, u"-i"_s, u"--backup"_s, u"--no-backup"_s } << u"either"_s;
    QTest::newRow("in place and elsewhere")
        << QStringList{ set, u"-i"_s, u"--backup"_s, u"-ox"_s } << u"exclude"_s;
    QTest::newRow("backup elsewhere")
        << QStringList{ set, u"--backup"_s, u"-ox"_s } << u"go with --in-place"_s;
}

void TestSet::usageErrors()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"set"_s, capturedList() } + words);
    QCOMPARE(ran.code, 2);
    QVERIFY2(ran.errMatches(says), ran.err.constData());
}

void TestSet::refuses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const QString list = capturedList();
    QTest::newRow("neither 0 nor 1") << list << QStringList{ u"BackupInProgress=2"_s }
                                     << u":@0x38: .*neither 0 nor 1.*backupinprogress"_s;
    QTest::newRow("neither 0 nor 1, insisting")
        << list << QStringList{ u"BackupInProgress=2"_s, u"--force-value"_s }
        << u"cannot be allowed"_s;
    QTest::newRow("out of range") << list << QStringList{ u"SameSubnetDelay=99999"_s }
                                  << u"250 to 2000.*--force-value"_s;
    QTest::newRow("more than a DWORD holds, insisting")
        << list << QStringList{ u"SameSubnetDelay=4294967296"_s, u"--force-value"_s }
        << u"0 to 4294967295"_s;
    QTest::newRow("no number") << list << QStringList{ u"SameSubnetDelay=soon"_s }
                               << u"\"soon\" is not allowed"_s;
    QTest::newRow("two values for a number")
        << list << QStringList{ u"SameSubnetDelay=1"_s, u"SameSubnetDelay=2"_s }
        << u"only a multi-string"_s;
    QTest::newRow("read-only") << list << QStringList{ u"ClusterFunctionalLevel=3"_s }
                               << u"read-only"_s;
    QTest::newRow("misspelt") << list << QStringList{ u"BackupInProgres=1"_s }
                              << u"did you mean \"BackupInProgress\""_s;
    QTest::newRow("unknown, without a type")
        << list << QStringList{ u"Frobnication=1"_s } << u"Frobnication=VALUE:dword"_s;
    QTest::newRow("not there to be reset")
        << list << QStringList{ u"--reset=Frobnication"_s } << u"no property"_s;
    QTest::newRow("no such object") << list << QStringList{ u"node:x"_s, u"BackupInProgress=1"_s }
                                    << u"no object of class node"_s;
    QTest::newRow("computed by the cluster")
        << sampleCluster() << QStringList{ u"volume:Volume3"_s, u"FaultState=0"_s }
        << u"read-only"_s;
}

void TestSet::refuses()
{
    QFETCH(QString, file);
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"set"_s, file, u"-o"_s, path(u"out"_s) } + words);
    QCOMPARE(ran.code, 5);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.errMatches(says), ran.err.constData());
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
}

void TestSet::forceValueAllowsAdvice()
{
    const Ran ran = runCommand({ u"set"_s, capturedList(), u"SameSubnetDelay=99999"_s,
        u"--force-value"_s, u"-o"_s, path(u"out"_s) });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errMatches(u"allowed by --force-value: .*clusters-samesubnetdelay"_s),
        ran.err.constData());
    QCOMPARE(
        runCommand({ u"get"_s, path(u"out"_s), u"SameSubnetDelay"_s }).out, QByteArray("99999\n"));
}

void TestSet::resets()
{
    const Ran ran = runCommand(
        { u"set"_s, capturedList(), u"--reset"_s, u"backupinprogress"_s, u"-o"_s, path(u"out"_s) });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errMatches(u"BackupInProgress: 0 → not stored"_s), ran.err.constData());
    QCOMPARE(runCommand({ u"get"_s, path(u"out"_s), u"BackupInProgress"_s }).code, 5);
    QCOMPARE(contentOf(path(u"out"_s)).size(), contentOf(capturedList()).size() - 60); // one entry
}

void TestSet::retypes()
{
    const QString list = vector(u"unknown-syntax-user"_s);
    const QJsonDocument before = runCommand({ u"decode"_s, capturedList() }).json();
    const Ran ran = runCommand(
        { u"set"_s, capturedList(), u"SameSubnetDelay=1000:string"_s, u"-o"_s, path(u"out"_s) });
    QCOMPARE(ran.code, 5); // documented as DWORD
    QCOMPARE(before[u"count"].toInt(), 74);
    const Ran locked = runCommand({ u"set"_s, list, u"x=1"_s, u"-o"_s, path(u"out"_s) });
    QCOMPARE(locked.code, 5);
}

void TestSet::keepsExistingOutput()
{
    QVERIFY(put(path(u"out"_s), "precious"));
    const QStringList words{ u"set"_s, capturedList(), u"BackupInProgress=1"_s, u"-o"_s,
        path(u"out"_s) };
    const Ran refused = runCommand(words);
    QCOMPARE(refused.code, 6);
    QVERIFY2(refused.errMatches(u"/out: the file exists already; use --force"_s),
        refused.err.constData());
    QCOMPARE(contentOf(path(u"out"_s)), QByteArray("precious"));
    QCOMPARE(runCommand(words + QStringList{ u"--force"_s }).code, 0);
    QCOMPARE(contentOf(path(u"out"_s)).size(), contentOf(capturedList()).size());
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"out"_s));
}

void TestSet::dryRunWritesNothing()
{
    const QStringList words{ u"set"_s, capturedList(), u"BackupInProgress=1"_s, u"--dry-run"_s,
        u"-o"_s, path(u"out"_s) };
    const Ran text = runCommand(words);
    QCOMPARE(text.code, 0);
    QCOMPARE(text.out, QByteArray("cluster BackupInProgress: 0 \xe2\x86\x92 1\n"));
    const Ran json = runCommand(words + QStringList{ u"--json"_s });
    const QJsonValue change = json.json()[u"changes"][0];
    QCOMPARE(change[u"kind"].toString(), u"changed"_s);
    QCOMPARE(change[u"object"].toString(), u"cluster"_s);
    QCOMPARE(change[u"scope"].toString(), u"common"_s);
    QCOMPARE(change[u"property"].toString(), u"BackupInProgress"_s);
    QCOMPARE(change[u"old"], QJsonValue(0));
    QCOMPARE(change[u"new"], QJsonValue(1));
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
    QCOMPARE(runCommand({ u"set"_s, capturedList(), u"BackupInProgress=2"_s, u"-n"_s }).code, 5);
}

void TestSet::inPlaceKeepsModeAndBackup()
{
    const QString file = path(u"list.bin"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    QCOMPARE(chmod(QFile::encodeName(file).constData(), 0640), 0);
    QCOMPARE(runCommand({ u"set"_s, file, u"BackupInProgress=1"_s, u"--in-place"_s, u"--backup"_s })
                 .code,
        0);
    QCOMPARE(differences(contentOf(file), contentOf(capturedList())).size(), 1);
    QCOMPARE(contentOf(path(u"list.bin.bak"_s)), contentOf(capturedList()));
    struct stat status
    { };
    QCOMPARE(::stat(QFile::encodeName(file).constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, mode_t{ 0640 });
}

void TestSet::inPlaceWithoutBackup()
{
    const QString file = path(u"list.bin"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    QCOMPARE(
        runCommand({ u"set"_s, file, u"BackupInProgress=1"_s, u"-i"_s, u"--no-backup"_s }).code, 0);
    QCOMPARE(runCommand({ u"get"_s, file, u"BackupInProgress"_s }).out, QByteArray("1\n"));
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"list.bin"_s));
}

void TestSet::inPlaceTellsWhatTheSaveCouldNotKeep()
{
    const QString file = path(u"list.bin"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    QCOMPARE(::link(QFile::encodeName(file).constData(),
                 QFile::encodeName(path(u"other.bin"_s)).constData()),
        0);
    const Ran ran
        = runCommand({ u"set"_s, file, u"BackupInProgress=1"_s, u"-i"_s, u"--backup"_s, u"-q"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errMatches(u"list.bin: the file had 1 more name"_s), ran.err.constData());
    QCOMPARE(contentOf(path(u"other.bin"_s)), contentOf(capturedList()));
}

void TestSet::inPlaceTellsWhatAKilledSaveLeft()
{
    const QString file = path(u"list.bin"_s);
    const QString leftover = path(u".list.bin.0123456789abcdef.tmp"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    QVERIFY(put(leftover, "half of a lis"));
    QVERIFY(put(path(u".list.bin.backup.tmp"_s), "somebody else's"));
    const Ran ran
        = runCommand({ u"set"_s, file, u"BackupInProgress=1"_s, u"-i"_s, u"--no-backup"_s, u"-q"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errMatches(u"^[^\n]*abcdef.tmp: left by a save that was interrupted on [^\n]* "
                            "\\(13 bytes\\)[^\n]*\n$"_s),
        ran.err.constData());
    QCOMPARE(contentOf(leftover), QByteArray("half of a lis"));
}

void TestSet::inPlaceWithoutChangeTouchesNothing()
{
    const QString file = path(u"list.bin"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    const Ran ran = runCommand({ u"set"_s, file, u"BackupInProgress=0"_s, u"-i"_s, u"--backup"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.errMatches(u"nothing changes"_s));
    QCOMPARE(entriesOf(m_folder->path()), QStringList(u"list.bin"_s));
}

void TestSet::outputOverTheInputNeedsForce()
{
    const QString file = path(u"list.bin"_s);
    QVERIFY(put(file, contentOf(capturedList())));
    const QStringList words{ u"set"_s, file, u"BackupInProgress=1"_s, u"-o"_s, file };
    QCOMPARE(runCommand(words).code, 6);
    QCOMPARE(contentOf(file), contentOf(capturedList()));
    QCOMPARE(runCommand(words + QStringList{ u"-f"_s }).code, 0);
    QCOMPARE(runCommand({ u"get"_s, file, u"BackupInProgress"_s }).out, QByteArray("1\n"));
}

void TestSet::partialFileIsNotEdited()
{
    const QString file = path(u"cut.bin"_s);
    QVERIFY(put(file, contentOf(vector(u"cut-value-data"_s))));
    const Ran ran = runCommand({ u"set"_s, file, u"First=2"_s, u"-i"_s, u"--no-backup"_s });
    QCOMPARE(ran.code, 4);
    QVERIFY(ran.errMatches(u"cut.bin:@0x40: length-overflow"_s));
    QCOMPARE(contentOf(file), contentOf(vector(u"cut-value-data"_s)));
}

void TestSet::binaryIsNotWrittenToATerminal()
{
    const QStringList words{ u"set"_s, capturedList(), u"BackupInProgress=1"_s, u"-o"_s, u"-"_s };
    const Ran terminal = runCommand(words, { {}, true });
    QCOMPARE(terminal.code, 2);
    QVERIFY(terminal.out.isEmpty());
    QVERIFY(terminal.errMatches(u"-o"_s));
}

void TestSet::writesToStandardOutput()
{
    const Ran pipe = runCommand({ u"set"_s, u"-"_s, u"BackupInProgress=1"_s, u"-o"_s, u"-"_s },
        { contentOf(capturedList()), false });
    QCOMPARE(pipe.code, 0);
    QCOMPARE(differences(pipe.out, contentOf(capturedList())).size(), 1);
}

void TestSet::clearsAVolumeOfASnapshot()
{
    const Ran ran = runCommand({ u"set"_s, sampleCluster(), u"volume:Volume3"_s,
        u"BackupInProgress=0"_s, u"-o"_s, path(u"out.json"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    const QJsonArray before
        = runCommand({ u"volumes"_s, sampleCluster(), u"--json"_s }).json().array();
    const QJsonArray after
        = runCommand({ u"volumes"_s, path(u"out.json"_s), u"--json"_s }).json().array();
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after[2][u"backupInProgress"], QJsonValue(0));
    QJsonObject third = after[2].toObject();
    third[u"backupInProgress"_s] = 1;
    QCOMPARE(third, before[2].toObject());
}

void TestSet::changesAVolumeRecord_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("alone") << contentOf(vector(u"csv-volume-info"_s));
    const QByteArray list = contentOf(vector(u"vl-csv-volumes"_s));
    QTest::newRow("in a value list")
        << list.first(8 + 640) + QByteArray(4, '\0'); // its first entry
}

void TestSet::changesAVolumeRecord()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(put(path(u"in"_s), bytes));
    const QJsonArray volumes
        = runCommand({ u"volumes"_s, path(u"in"_s), u"--json"_s }).json().array();
    QCOMPARE(volumes.size(), 1);
    const int other = volumes[0][u"backupInProgress"].toInt() == 1 ? 0 : 1;
    const Ran ran = runCommand(
        { u"set"_s, path(u"in"_s), u"BackupInProgress=%1"_s.arg(other), u"-o"_s, path(u"out"_s) });
    QVERIFY2(ran.code == 0, ran.err.constData());
    QCOMPARE(differences(bytes, contentOf(path(u"out"_s))).size(), 1);
    const QJsonArray after
        = runCommand({ u"volumes"_s, path(u"out"_s), u"--json"_s }).json().array();
    QCOMPARE(after[0][u"backupInProgress"], QJsonValue(other));
}

QTEST_GUILESS_MAIN(TestSet)

#include "tst_set.moc"
