// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestRedact : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void copyTellsNothing();
    void saysWhatWasDone();
    void keyLeadsBack();
    void keyIsKeptApart();
    void withoutItsKeyNothingIsWritten();
    void dryRunWritesNothing();
    void findsTheSameVolumes();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] Ran redact(const QStringList &words) const
    {
        return runCommand(QStringList{ u"convert"_s, sampleCluster(), u"--redact"_s } + words);
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestRedact::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
    QVERIFY(QDir(m_folder->path()).mkdir(u"private"_s));
}

void TestRedact::copyTellsNothing()
{
    const Ran ran = redact({ u"-o"_s, path(u"copy.json"_s) });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    const QByteArray copy = contentOf(path(u"copy.json"_s));
    QVERIFY(copy.contains("NODE-1"));
    for (const char *original : { "CONTOSO", "contoso", "VM-00001", "10.20.30", "172.16.5",
             "Acme\\\\", "SQL-Daten", "DC01" })
        QVERIFY2(!copy.contains(original), original);
}

void TestRedact::saysWhatWasDone()
{
    const Ran ran = redact({});
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("NODE-1"));
    QVERIFY2(ran.errMatches(
                 u"contoso\\.json: replaced 1 cluster name, 3 node names, .+10 IPv4 addresses\n"_s),
        ran.err.constData());
    QVERIFY2(
        ran.errMatches(u"15 values have bytes of unknown meaning; 876 bytes became zeros\\."_s),
        ran.err.constData());
    QVERIFY2(ran.errMatches(u"GUIDs stay"_s), ran.err.constData());
    QVERIFY2(
        ran.errMatches(u"4 names of properties are not documented and stay: AcmeBackupJobId, "_s),
        ran.err.constData());
    QVERIFY(redact({ u"-q"_s }).err.isEmpty());
}

void TestRedact::keyLeadsBack()
{
    const QString key = path(u"private/key.json"_s);
    QCOMPARE(redact({ u"--key"_s, key, u"-o"_s, path(u"copy.json"_s) }).code, 0);
    const QJsonArray rows
        = QJsonDocument::fromJson(contentOf(key)).object().value(u"replacements"_s).toArray();
    QVERIFY(rows.size() > 50);
    QHash<QString, QString> originals;
    for (const QJsonValue &row : rows)
        originals.insert(row[u"replacement"].toString(), row[u"original"].toString());
    QCOMPARE(originals.size(), rows.size()); // no two originals have one replacement
    QCOMPARE(originals.value(u"CLUSTER-1"_s), u"CONTOSO-CL01"_s);
    QCOMPARE(originals.value(u"NODE-3"_s), u"CONTOSO-HV03"_s);
    QCOMPARE(originals.value(u"VOLUME-5"_s), u"SQL-Daten Größe"_s);
    QVERIFY(!contentOf(path(u"copy.json"_s)).contains("private/key"));
}

void TestRedact::keyIsKeptApart()
{
    const QString key = path(u"key.json"_s);
    const QString copy = path(u"copy.json"_s);
    const Ran refused = redact({ u"--key"_s, key, u"-o"_s, copy });
    QCOMPARE(refused.code, 5);
    QVERIFY2(refused.errMatches(
                 u"key\\.json: the key would be in the folder of the copy .+--key-beside"_s),
        refused.err.constData());
    QVERIFY(!QFile::exists(key) && !QFile::exists(copy));
    // The same folder by another way is the same folder.
    QVERIFY(QFile::link(m_folder->path(), path(u"private/link"_s)));
    QCOMPARE(redact({ u"--key"_s, path(u"private/link/key.json"_s), u"-o"_s, copy }).code, 5);
    QCOMPARE(redact({ u"--key"_s, key, u"-o"_s, copy, u"--key-beside"_s }).code, 0);
    QVERIFY(QFile::exists(key) && QFile::exists(copy));
}

void TestRedact::withoutItsKeyNothingIsWritten()
{
    const QString copy = path(u"copy.json"_s);
    QCOMPARE(redact({ u"--key"_s, u"/nowhere/key.json"_s, u"-o"_s, copy }).code, 6);
    QVERIFY(!QFile::exists(copy));
    QVERIFY(put(path(u"private/key.json"_s), "mine"));
    const Ran kept = redact({ u"--key"_s, path(u"private/key.json"_s), u"-o"_s, copy });
    QCOMPARE(kept.code, 6);
    QVERIFY(!QFile::exists(copy));
    QCOMPARE(contentOf(path(u"private/key.json"_s)), QByteArray("mine"));
}

void TestRedact::dryRunWritesNothing()
{
    const Ran ran = redact(
        { u"-n"_s, u"--key"_s, path(u"private/key.json"_s), u"-o"_s, path(u"copy.json"_s) });
    QCOMPARE(ran.code, 0);
    QCOMPARE(entriesOf(m_folder->path()), QStringList{ u"private"_s });
    QVERIFY(entriesOf(path(u"private"_s)).isEmpty());
}

void TestRedact::findsTheSameVolumes()
{
    const QString copy = path(u"copy.json"_s);
    QCOMPARE(redact({ u"-o"_s, copy }).code, 0);
    const QJsonArray before
        = runCommand({ u"volumes"_s, sampleCluster(), u"--json"_s }).json().array();
    const QJsonArray after = runCommand({ u"volumes"_s, copy, u"--json"_s }).json().array();
    QCOMPARE(after.size(), before.size());
    QVERIFY(!before.isEmpty());
    for (qsizetype index = 0; index < before.size(); ++index) {
        QCOMPARE(after[index][u"backupInProgress"], before[index][u"backupInProgress"]);
        QCOMPARE(after[index][u"volumeName"], before[index][u"volumeName"]);
        QVERIFY(after[index][u"name"] != before[index][u"name"]);
    }
}

void TestRedact::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    const QString file = sampleCluster();
    QTest::newRow("a key of nothing") << QStringList{ file, u"--key"_s, u"/tmp/k"_s };
    QTest::newRow("a key on standard output")
        << QStringList{ file, u"--redact"_s, u"--key"_s, u"-"_s };
    QTest::newRow("a key over the copy")
        << QStringList{ file, u"--redact"_s, u"--key=x.json"_s, u"-o"_s, u"./x.json"_s };
    QTest::newRow("beside without a key") << QStringList{ file, u"--redact"_s, u"--key-beside"_s };
}

void TestRedact::refuses()
{
    QFETCH(QStringList, words);
    const Ran ran = runCommand(QStringList{ u"convert"_s } + words);
    QCOMPARE(ran.code, 2);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestRedact)

#include "tst_redact.moc"
