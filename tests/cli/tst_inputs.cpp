// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

// Files and folders on the command line: how they are read, told apart and merged.

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace clusprop::cli;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return sourcePath(u"tests/data/samples/"_s + name);
}

/// The list that Get-Cluster prints, with one property.
QByteArray clusterList(const char *name, const char *description)
{
    return QByteArray("\r\n\r\nName              : ") + name
        + "\r\nDescription       : " + description
        + "\r\nBackupInProgress  : 0\r\nSameSubnetDelay   : 2000\r\nId                : 9b\r\n\r\n";
}

} // namespace

class TestInputs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void mergesFilesOfOneCluster();
    void mergesAFolder();
    void refusesTwoClusters();
    void tellsFilesFromObjects_data();
    void tellsFilesFromObjects();
    void verboseTellsEverySource();
    void databaseValuesAreStored();
    void differencesAreShownAndNotBelieved();
    void readsTheCodePageThatIsAskedFor();
    void refusesUnknownCodePages();
    void importsAreNeverWrittenOver();
    void editedImportsBecomeSnapshots();
    void fewNotesUnlessVerbose();
    void standardInputStandsAlone();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_folder->filePath(name);
        return put(path, bytes) ? path : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestInputs::mergesFilesOfOneCluster()
{
    const Ran ran = runCommand({ u"volumes"_s, sample(u"csv-volumes.json"_s),
        sample(u"get-clustersharedvolumestate.txt"_s), sample(u"wmi-clustersharedvolume.json"_s),
        u"--json"_s });
    QCOMPARE(ran.code, 0);
    const QJsonArray rows = ran.json().array();
    QCOMPARE(rows.size(), 6);
    int inBackup = 0;
    for (const QJsonValue &row : rows) {
        QVERIFY(!row[u"backupInProgress"].isNull());
        QVERIFY(!row[u"redirected"].isNull());
        inBackup += row[u"backupInProgress"].toInt();
    }
    QCOMPARE(inBackup, 1);
}

void TestInputs::mergesAFolder()
{
    write(u"a.txt"_s, clusterList("CL01", "one"));
    write(u"b.log"_s, "00000a1c.00000b2d::2026/03/14-02:17:45.123 INFO  [RES] online\n");
    const Ran ran = runCommand({ u"show"_s, m_folder->path(), u"cluster"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.outMatches(u"^SameSubnetDelay +dword +2000 "_s), ran.out.constData());
    QVERIFY2(ran.errMatches(u"skipped .*b\\.log: it is a cluster log"_s), ran.err.constData());
}

void TestInputs::refusesTwoClusters()
{
    const QString first = write(u"a.txt"_s, clusterList("CL01", "one"));
    const QString second = write(u"b.txt"_s, clusterList("CL02", "two").replace("9b", "9c"));
    const Ran ran = runCommand({ u"show"_s, first, second });
    QCOMPARE(ran.code, 4);
    QVERIFY2(ran.errMatches(u"b\\.txt: it is of the cluster CL02, and .*a\\.txt is of CL01; .+"_s),
        ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}

void TestInputs::tellsFilesFromObjects_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString list = sample(u"cluster.json"_s);
    const QString parameters = sample(u"cluster-parameters.json"_s);
    QTest::newRow("one file") << QStringList{ list } << 0 << QString();
    QTest::newRow("two files") << QStringList{ list, parameters } << 0 << QString();
    QTest::newRow("two files and an object")
        << QStringList{ list, parameters, u"resource:Cluster Name"_s } << 0 << QString();
    QTest::newRow("a misspelt class") << QStringList{ list, u"resorce:A"_s } << 5 << u"resorce"_s;
    QTest::newRow("a misspelt class behind two files")
        << QStringList{ list, parameters, u"resorce:A"_s } << 5 << u"resorce"_s;
    QTest::newRow("a misspelt file behind two")
        << QStringList{ list, parameters, u"missing.json"_s } << 3 << u"missing.json: there is no"_s;
}

void TestInputs::tellsFilesFromObjects()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"show"_s } + words);
    QTEST(ran.code, "code");
    QVERIFY2(says.isEmpty() || ran.errMatches(says), ran.err.constData());
}

void TestInputs::verboseTellsEverySource()
{
    const Ran ran = runCommand({ u"show"_s, sample(u"cluster.json"_s), sample(u"cluster.reg"_s),
        u"cluster"_s, u"--verbose"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.errMatches(u"cluster\\.json: ConvertTo-Json .*; the file is of \\d{4}-"_s),
        ran.err.constData());
    QVERIFY(ran.errMatches(u"cluster\\.reg: Registry export: it begins with "_s));
    QVERIFY2(ran.outMatches(u"^SameSubnetDelay .*cluster\\.reg:\\d+$"_s), ran.out.constData());

    const Ran dated = runCommand({ u"volumes"_s, sample(u"snapshot.json"_s), u"-v"_s });
    QVERIFY2(dated.errMatches(u"; taken 2026-03-14T02:17:45Z"_s), dated.err.constData());
}

void TestInputs::databaseValuesAreStored()
{
    const auto stored = [](const QString &file) {
        const Ran ran = runCommand({ u"show"_s, file, u"cluster"_s, u"--json"_s });
        const QJsonArray objects = ran.json()[u"objects"].toArray();
        return objects.first()[u"properties"].toArray().first()[u"stored"];
    };
    QCOMPARE(stored(sample(u"cluster.reg"_s)), QJsonValue(true));
    QCOMPARE(stored(sample(u"cluster.json"_s)), QJsonValue(QJsonValue::Null));
}

void TestInputs::differencesAreShownAndNotBelieved()
{
    const QString later = write(u"later.json"_s,
        QByteArray("[{\"Name\":\"C:\\\\ClusterStorage\\\\Volume3\",\"VolumeName\":"
                   "\"\\\\\\\\?\\\\Volume{198e110d-83b9-4fe2-85cc-2d0d9c366fef}\\\\\","
                   "\"BackupState\":0,\"FaultState\":0}]"));
    const QString wmi = sample(u"wmi-clustersharedvolume.json"_s);
    const Ran volumes = runCommand({ u"volumes"_s, wmi, later });
    QVERIFY2(volumes.outMatches(u"Volume3 .*sources differ"_s), volumes.out.constData());

    const Ran show = runCommand({ u"show"_s, wmi, later, u"volume:Volume3"_s, u"--json"_s });
    const QJsonObject backup = show.json()[u"objects"][0][u"properties"][0].toObject();
    QCOMPARE(backup[u"name"_s].toString(), u"BackupInProgress"_s);
    QCOMPARE(backup[u"state"_s].toString(), u"cut"_s);
    QVERIFY(backup[u"value"_s].isNull());
    const QJsonArray claims = backup[u"claims"_s].toArray();
    QCOMPARE(claims.size(), 2);
    QCOMPARE(claims[0][u"value"].toInt(), 1);
    QVERIFY(claims[1][u"where"].toString().endsWith(u"later.json:1"));

    const Ran get = runCommand({ u"get"_s, wmi, later, u"volume:Volume3"_s, u"BackupInProgress"_s });
    QCOMPARE(get.code, 5);
    QVERIFY(get.out.isEmpty());
}

void TestInputs::readsTheCodePageThatIsAskedFor()
{
    const QString file = write(u"a.txt"_s, clusterList("CL01", "\xD6\xD0")); // one letter in 936
    const auto description = [&](const QStringList &options) {
        const Ran ran = runCommand(
            QStringList{ u"get"_s, file, u"cluster"_s, u"Description"_s } + options);
        return QString::fromUtf8(ran.out).trimmed();
    };
    QCOMPARE(description({}), u"\u00d6\u00d0"_s);
    QCOMPARE(description({ u"--code-page"_s, u"936"_s }), u"\u4e2d"_s);
    QCOMPARE(description({ u"--code-page"_s, u"cp936"_s }), u"\u4e2d"_s);
}

void TestInputs::refusesUnknownCodePages()
{
    const Ran ran
        = runCommand({ u"show"_s, sample(u"cluster.json"_s), u"--code-page"_s, u"12"_s });
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.errMatches(u"\"12\" is no code page.*1252, 1250"_s));
}

void TestInputs::importsAreNeverWrittenOver()
{
    const QByteArray content = clusterList("CL01", "one");
    const QString file = write(u"a.txt"_s, content);
    for (const QStringList &how : { QStringList{ u"--in-place"_s, u"--no-backup"_s },
             QStringList{ u"-o"_s, file, u"--force"_s } }) {
        const Ran ran = runCommand(
            QStringList{ u"set"_s, file, u"cluster"_s, u"SameSubnetDelay=1000"_s } + how);
        QCOMPARE(ran.code, 5);
        QVERIFY2(ran.errMatches(u"only read.*-o"_s), ran.err.constData());
        QCOMPARE(contentOf(file), content);
    }
}

void TestInputs::editedImportsBecomeSnapshots()
{
    const QString file = write(u"a.txt"_s, clusterList("CL01", "one"));
    const QString output = m_folder->filePath(u"new.json"_s);
    const Ran set = runCommand(
        { u"set"_s, file, u"cluster"_s, u"SameSubnetDelay=1000"_s, u"-o"_s, output });
    QVERIFY2(set.code == 0, set.err.constData());
    const Ran get = runCommand({ u"get"_s, output, u"cluster"_s, u"SameSubnetDelay"_s });
    QCOMPARE(get.out, QByteArray("1000\n"));
}

void TestInputs::fewNotesUnlessVerbose()
{
    const QStringList show{ u"show"_s, sample(u"cluster-parameters.csv"_s), sample(u"cluster.reg"_s),
        sample(u"get-clusterresource-with-parameter-all.txt"_s), u"cluster"_s };
    const auto notes = [](const Ran &ran) { return ran.err.count(": note: "); };
    const Ran few = runCommand(show);
    QCOMPARE(notes(few), 8);
    QVERIFY(few.errMatches(u"\\d+ more notes; --verbose shows them"_s));
    QVERIFY(notes(runCommand(show + QStringList{ u"-v"_s })) > 8);
    QCOMPARE(runCommand(show + QStringList{ u"-q"_s }).err, QByteArray());
}

void TestInputs::standardInputStandsAlone()
{
    const Ran ran = runCommand({ u"show"_s, u"-"_s, u"cluster"_s }, { clusterList("CL01", "one") });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(u"^SameSubnetDelay "_s));
    const Ran both = runCommand({ u"volumes"_s, u"-"_s, sample(u"cluster.json"_s) }, { "x" });
    QCOMPARE(both.code, 2);
}

QTEST_GUILESS_MAIN(TestInputs)

#include "tst_inputs.moc"
