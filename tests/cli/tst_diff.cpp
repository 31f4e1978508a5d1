// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// diff: what differs, in four forms, and an exit code that tells whether anything does.

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestDiff : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_folder.reset(); }

    void equalFilesHaveNoDifferences();
    void textIsOneLineADifference();
    void jsonHasPlainValues();
    void jsonTellsAddedRemovedAndRetyped();
    void jsonTellsObjectsThatCameAndWent();
    void unifiedHasHeadings();
    void csvIsSafe();
    void hostileValuesStayInTheirLine_data();
    void hostileValuesStayInTheirLine();
    void foldersAreCompared();
    void refuses_data();
    void refuses();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString changed(const QString &file, const QStringList &words, const QString &name = u"new"_s)
    {
        const Ran ran = runCommand(
            QStringList{ u"set"_s, file, u"-q"_s, u"-f"_s, u"-o"_s, path(name) } + words);
        return ran.code == 0 ? path(name) : QString();
    }

    std::optional<QTemporaryDir> m_folder;
};

void TestDiff::init()
{
    m_folder.emplace();
    QVERIFY(m_folder->isValid());
}

void TestDiff::equalFilesHaveNoDifferences()
{
    const Ran ran = runCommand({ u"diff"_s, sampleCluster(), sampleCluster() });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.errMatches(u"no differences"_s));
    const Ran json = runCommand({ u"diff"_s, sampleCluster(), sampleCluster(), u"--json"_s });
    QCOMPARE(json.json()[u"changes"].toArray().size(), 0);
}

void TestDiff::textIsOneLineADifference()
{
    const QString first = changed(sampleCluster(), { u"cluster"_s, u"SameSubnetDelay=1500"_s });
    const QString both = changed(first, { u"volume:Volume3"_s, u"BackupInProgress=0"_s }, u"both"_s);
    const Ran ran = runCommand({ u"diff"_s, sampleCluster(), both });
    QCOMPARE(ran.code, 1);
    QCOMPARE(QString::fromUtf8(ran.out),
        u"cluster SameSubnetDelay: 2000 (2 s) → 1500 (1.5 s) [DWORD, low risk, in force at once]\n"
        u"volume:C:\\ClusterStorage\\Volume3 BackupInProgress: 1 (VolumeBackupInProgress) → "
        u"0 (VolumeBackupNone) [DWORD, high risk, in force at once]\n"_s);
    QVERIFY(ran.errMatches(u"2 differences on 2 objects"_s));
}

void TestDiff::jsonHasPlainValues()
{
    const QString file = changed(capturedList(), { u"BackupInProgress=1"_s });
    const Ran ran = runCommand({ u"diff"_s, capturedList(), file, u"--json"_s });
    QCOMPARE(ran.code, 1);
    const QJsonArray changes = ran.json()[u"changes"].toArray();
    QCOMPARE(changes.size(), 1);
    const QJsonObject change = changes[0].toObject();
    QCOMPARE(change[u"kind"].toString(), u"changed"_s);
    QCOMPARE(change[u"object"].toString(), u"cluster"_s);
    QCOMPARE(change[u"scope"].toString(), u"common"_s);
    QCOMPARE(change[u"property"].toString(), u"BackupInProgress"_s);
    QCOMPARE(change[u"old"], QJsonValue(0));
    QCOMPARE(change[u"new"], QJsonValue(1));
    QCOMPARE(change[u"newFormat"].toString(), u"dword"_s);
    QCOMPARE(change[u"risk"].toString(), u"low"_s);
    QCOMPARE(change[u"inForce"].toString(), u"unknown"_s);
}

void TestDiff::jsonTellsAddedRemovedAndRetyped()
{
    const QString first = changed(capturedList(),
        { u"Own=5:dword"_s, u"SameSubnetDelay=x:string"_s, u"--reset=BackupInProgress"_s, u"--force-value"_s });
    QVERIFY(!first.isEmpty());
    const Ran ran = runCommand({ u"diff"_s, capturedList(), first, u"--json"_s });
    QStringList kinds;
    for (const QJsonValue &change : ran.json()[u"changes"].toArray())
        kinds.append(change[u"kind"].toString() + u' ' + change[u"property"].toString());
    kinds.sort();
    QCOMPARE(kinds, (QStringList{ u"added Own"_s, u"removed BackupInProgress"_s, u"retyped SameSubnetDelay"_s }));
}

void TestDiff::jsonTellsObjectsThatCameAndWent()
{
    const Ran ran = runCommand({ u"diff"_s, sampleCluster(), capturedList(), u"--json"_s });
    QCOMPARE(ran.code, 1);
    bool isGone = false;
    for (const QJsonValue &change : ran.json()[u"changes"].toArray()) {
        if (change[u"object"].toString() == u"node:CONTOSO-HV01" && change[u"property"].isNull()) {
            isGone = true;
            QCOMPARE(change[u"kind"].toString(), u"removed"_s);
            QCOMPARE(change[u"old"].toString(), u"CONTOSO-HV01"_s);
            QVERIFY(change[u"new"].isNull());
        }
    }
    QVERIFY(isGone);
}

void TestDiff::unifiedHasHeadings()
{
    const QString file = changed(capturedList(), { u"BackupInProgress=1"_s });
    const Ran ran = runCommand({ u"diff"_s, u"-u"_s, capturedList(), file });
    QCOMPARE(QString::fromUtf8(ran.out),
        u"--- %1\n+++ %2\n@@ cluster @@\n-BackupInProgress: DWORD 0 (no)\n+BackupInProgress: DWORD 1 (yes)\n"_s
            .arg(capturedList(), file));
}

void TestDiff::csvIsSafe()
{
    const QString file = changed(capturedList(), { u"PreferredSite==cmd|' /C calc'!A0"_s });
    QVERIFY(!file.isEmpty());
    const Ran ran = runCommand({ u"diff"_s, u"--format=csv"_s, capturedList(), file });
    QVERIFY2(ran.out.contains("'=cmd|"), ran.out.constData());
    QVERIFY(!ran.out.contains(",=cmd"));
}

void TestDiff::hostileValuesStayInTheirLine_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("line end") << u"a\nb"_s;
    QTest::newRow("terminal escape") << u"\x1b[2Jx"_s;
    QTest::newRow("right to left") << u"a\u202eb"_s;
    QTest::newRow("looks like a heading") << u"x\n@@ cluster @@\n-Other: 1"_s;
}

void TestDiff::hostileValuesStayInTheirLine()
{
    QFETCH(QString, value);
    const QString file = changed(capturedList(), { u"PreferredSite="_s + value });
    QVERIFY(!file.isEmpty());
    for (const char16_t *form : { u"text", u"unified" }) {
        const Ran ran = runCommand({ u"diff"_s, u"--format"_s, QString::fromUtf16(form), capturedList(), file });
        QCOMPARE(ran.code, 1);
        QCOMPARE(ran.out.count('\n'), QStringView(form) == u"text" ? 1 : 5);
        QVERIFY(!ran.out.contains('\x1b'));
        QVERIFY(!QString::fromUtf8(ran.out).contains(QChar(0x202e)));
    }
}

void TestDiff::foldersAreCompared()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"old"_s) && QDir(m_folder->path()).mkdir(u"new"_s));
    QVERIFY(QFile::copy(sampleCluster(), path(u"old/a.json"_s)));
    QVERIFY(!changed(sampleCluster(), { u"cluster"_s, u"SameSubnetDelay=1500"_s }, u"new/a.json"_s).isEmpty());
    const Ran ran = runCommand({ u"diff"_s, path(u"old"_s), path(u"new"_s) });
    QCOMPARE(ran.code, 1);
    QCOMPARE(ran.out.count('\n'), 1);
}

void TestDiff::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::newRow("one file") << QStringList{ capturedList() } << 2;
    QTest::newRow("three files") << QStringList{ capturedList(), capturedList(), capturedList() } << 2;
    QTest::newRow("both standard input") << QStringList{ u"-"_s, u"-"_s } << 2;
    QTest::newRow("unknown form") << QStringList{ capturedList(), capturedList(), u"--format=xml"_s } << 2;
    QTest::newRow("two forms") << QStringList{ capturedList(), capturedList(), u"--json"_s, u"-u"_s } << 2;
    QTest::newRow("missing file") << QStringList{ capturedList(), u"/nowhere"_s } << 3;
    QTest::newRow("cut file") << QStringList{ capturedList(), vector(u"cut-value-data"_s) } << 4;
}

void TestDiff::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    const Ran ran = runCommand(QStringList{ u"diff"_s } + words);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(!ran.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestDiff)

#include "tst_diff.moc"
