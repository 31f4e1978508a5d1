// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// convert: a snapshot that says what the input says, or nothing.

#include "core/opening/format_registry.h"
#include "tests/cli/cli_support.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestConvert : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void everyReadableVector_data();
    void everyReadableVector();
    void listsComeBackByteForByte();
    void snapshotOfACollectedCluster();
    void snapshotStaysItself();
    void readsStandardInput();
    void namesTheObject();
    void countsWhatIsNotKnown();
    void partialInputGivesNothing();
    void keepsAnExistingFile();
    void dryRunWritesNothing();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::optional<QTemporaryDir> m_folder;
};

void TestConvert::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestConvert::everyReadableVector_data()
{
    QTest::addColumn<QString>("name");
    const QDir folder(sourcePath(u"tests/data/vectors"_s));
    for (const QString &file : folder.entryList({ u"*.bin"_s }))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestConvert::everyReadableVector()
{
    QFETCH(QString, name);
    const auto input = clusprop::loadFile(vector(name));
    const Ran ran = runCommand({ u"convert"_s, vector(name) });
    if (!input || input->isPartial()) {
        QCOMPARE(ran.code, 4);
        QVERIFY(ran.out.isEmpty());
        return;
    }
    QCOMPARE(ran.code, 0);
    const auto output = clusprop::loadBytes(ran.out, {});
    QVERIFY2(output, output ? "" : qPrintable(output.error().message()));
    QCOMPARE(output->formWord, u"snapshot"_s);
    QCOMPARE(output->cluster.objects.size(), input->cluster.objects.size());
    for (qsizetype index = 0; index < output->cluster.objects.size(); ++index)
        QVERIFY(output->cluster.objects[index].lists == input->cluster.objects[index].lists);
}

void TestConvert::listsComeBackByteForByte()
{
    const QString snapshot = path(u"list.json"_s);
    QCOMPARE(runCommand({ u"convert"_s, capturedList(), u"-o"_s, snapshot }).code, 0);
    const Ran ran = runCommand({ u"export"_s, snapshot, u"--to=property-list"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(ran.out, contentOf(capturedList()));
}

void TestConvert::snapshotOfACollectedCluster()
{
    const QString snapshot = path(u"cluster.json"_s);
    const Ran ran = runCommand({ u"convert"_s, sampleCluster(), u"-o"_s, snapshot });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(
        ran.errMatches(u"contoso\\.json: Cluster snapshot: .*version 1"_s), ran.err.constData());
    QVERIFY2(
        ran.errMatches(u"contoso\\.json: 51 objects, 838 properties\n"_s), ran.err.constData());
    QVERIFY(contentOf(snapshot).contains("\"version\": 2"));
    QCOMPARE(runCommand({ u"volumes"_s, snapshot, u"--json"_s }).out,
        runCommand({ u"volumes"_s, sampleCluster(), u"--json"_s }).out);
}

void TestConvert::snapshotStaysItself()
{
    const Ran once = runCommand({ u"convert"_s, sampleCluster() });
    const Ran twice = runCommand({ u"convert"_s, u"-"_s }, { once.out, false });
    QCOMPARE(twice.code, 0);
    QVERIFY(!once.out.isEmpty());
    QCOMPARE(twice.out, once.out);
}

void TestConvert::readsStandardInput()
{
    const Ran ran
        = runCommand({ u"convert"_s, u"-"_s, u"-q"_s }, { contentOf(capturedList()), false });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.err.isEmpty());
    QVERIFY(ran.out.contains("BackupInProgress"));
}

void TestConvert::namesTheObject()
{
    const Ran ran = runCommand({ u"convert"_s, capturedList(), u"--object=cluster:LAKE"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.contains("\"name\": \"LAKE\""));
}

void TestConvert::countsWhatIsNotKnown()
{
    const QByteArray collected = R"({"snapshot": "cluster-properties", "version": 1,
        "cluster": {"name": "LAKE", "common": [{"name": "A", "format": "UInt32", "value": "x"},
            {"name": "B", "format": null, "value": null},
            {"name": "C", "format": null, "value": null}]}})";
    const Ran ran = runCommand({ u"convert"_s, u"-"_s }, { collected, false });
    QCOMPARE(ran.code, 0);
    QVERIFY2(
        ran.errMatches(u"-: 1 object, 3 properties, 1 value is only a text that cannot be used, "
                       "2 values are not in this source\n$"_s),
        ran.err.constData());
}

void TestConvert::partialInputGivesNothing()
{
    const QByteArray whole = contentOf(capturedList());
    const QString cut = path(u"cut.bin"_s);
    const QString snapshot = path(u"cut.json"_s);
    QVERIFY(put(cut, whole.first(whole.size() / 2)));
    const Ran ran = runCommand({ u"convert"_s, cut, u"-o"_s, snapshot });
    QCOMPARE(ran.code, 4);
    QVERIFY2(ran.errMatches(u"cut\\.bin:@0x[0-9a-f]+: .+; nothing was written, .+\n$"_s),
        ran.err.constData());
    QVERIFY(!QFile::exists(snapshot));
}

void TestConvert::keepsAnExistingFile()
{
    const QString snapshot = path(u"mine.json"_s);
    QVERIFY(put(snapshot, "mine"));
    const Ran refused = runCommand({ u"convert"_s, capturedList(), u"-o"_s, snapshot });
    QCOMPARE(refused.code, 6);
    QCOMPARE(contentOf(snapshot), QByteArray("mine"));
    QCOMPARE(runCommand({ u"convert"_s, capturedList(), u"-f"_s, u"-o"_s, snapshot }).code, 0);
    QVERIFY(contentOf(snapshot).startsWith("{\n \"snapshot\": \"cluster-properties\""));
}

void TestConvert::dryRunWritesNothing()
{
    const Ran ran
        = runCommand({ u"convert"_s, capturedList(), u"-n"_s, u"-o"_s, path(u"x.json"_s) });
    QCOMPARE(ran.code, 0);
    QVERIFY2(ran.outMatches(u"^would write \\d+ bytes to .*x\\.json$"_s), ran.out.constData());
    QVERIFY(entriesOf(m_folder->path()).isEmpty());
}

void TestConvert::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("no file") << QStringList{} << 2;
    QTest::newRow("a file that is not there") << QStringList{ u"/nowhere/x.bin"_s } << 3;
    QTest::newRow("not recognised") << QStringList{ sourcePath(u"CMakeLists.txt"_s) } << 4;
    QTest::newRow("no class") << QStringList{ capturedList(), u"--object=disc:1"_s } << 2;
    QTest::newRow("a folder that is not there")
        << QStringList{ capturedList(), u"-o"_s, u"/nowhere/x.json"_s } << 6;
}

void TestConvert::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Ran ran = runCommand(QStringList{ u"convert"_s } + words);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestConvert)

#include "tst_convert.moc"
