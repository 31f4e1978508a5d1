// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// --filter of show and volumes.

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

namespace {

QStringList namesIn(const QJsonDocument &show)
{
    QStringList names;
    for (const QJsonValue object : show[u"objects"].toArray()) {
        for (const QJsonValue property : object[u"properties"].toArray())
            names.append(property[u"name"].toString());
    }
    return names;
}

} // namespace

class TestFilterOption : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatMatches();
    void leavesOutObjectsWithoutAMatch();
    void showsWhatIsNotStoredWhenAsked();
    void nothingThatMatchesIsNoError();
    void showsVolumesThatMatch_data();
    void showsVolumesThatMatch();
    void pointsAtWhatIsWrong_data();
    void pointsAtWhatIsWrong();
    void helpTellsTheLanguage();
};

void TestFilterOption::showsWhatMatches()
{
    const Ran ran = runCommand({ u"show"_s, capturedList(), u"--filter"_s,
        u"name:SameSubnet value:>5"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QCOMPARE(namesIn(ran.json()),
        (QStringList{ u"SameSubnetDelay"_s, u"SameSubnetThreshold"_s }));
    const Ran text = runCommand(
        { u"show"_s, capturedList(), u"--filter=name:SameSubnet value:>5"_s });
    QVERIFY(text.outMatches(u"^SameSubnetDelay "_s));
    QVERIFY(!text.outMatches(u"^BackupInProgress "_s));
    const Ran csv = runCommand(
        { u"show"_s, capturedList(), u"--filter=name:=samesubnetdelay"_s, u"--format=csv"_s });
    QCOMPARE(csv.out.count('\n'), 2);
}

void TestFilterOption::leavesOutObjectsWithoutAMatch()
{
    const Ran ran = runCommand({ u"show"_s, sampleCluster(),
        u"--filter=name:=BackupInProgress volume:"_s, u"--json"_s });
    QCOMPARE(ran.json()[u"objects"].toArray().size(), 6);
    for (const QJsonValue object : ran.json()[u"objects"].toArray())
        QCOMPARE(object[u"properties"].toArray().size(), 1);
}

void TestFilterOption::showsWhatIsNotStoredWhenAsked()
{
    const Ran without = runCommand({ u"show"_s, capturedList(), u"--json"_s });
    const Ran ran = runCommand({ u"show"_s, capturedList(), u"--filter=@unset"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    const QStringList names = namesIn(ran.json());
    QVERIFY(!names.isEmpty());
    for (const QString &name : namesIn(without.json()))
        QVERIFY2(!names.contains(name), qPrintable(name));
    const QJsonValue first = ran.json()[u"objects"][0][u"properties"][0];
    QCOMPARE(first[u"state"].toString(), u"absent"_s);
    QVERIFY(first[u"value"].isNull());
    QVERIFY(runCommand({ u"show"_s, capturedList(), u"--filter=@unset"_s })
                .outMatches(u"^%1 .*not stored"_s.arg(names.first())));
}

void TestFilterOption::nothingThatMatchesIsNoError()
{
    const Ran ran = runCommand({ u"show"_s, capturedList(), u"--filter=nothing-has-this"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.out.isEmpty());
    QVERIFY(ran.errMatches(u"no property matches the filter"_s));
    const Ran volumes = runCommand({ u"volumes"_s, sampleCluster(), u"--filter=nothing"_s });
    QCOMPARE(volumes.code, 0);
    QVERIFY(volumes.errMatches(u"no volume matches the filter"_s));
}

void TestFilterOption::showsVolumesThatMatch_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<int>("count");
    QTest::newRow("none") << u""_s << 6;
    QTest::newRow("in backup") << u"@inbackup"_s << 1;
    QTest::newRow("by the value") << u"value:=1"_s << 1;
    QTest::newRow("by name") << u"name:volume3"_s << 1;
    QTest::newRow("by resource") << u"\"Cluster Disk 4\""_s << 1;
    QTest::newRow("by owner and state") << u"owner:HV03 @redirected"_s << 1;
    QTest::newRow("not so") << u"-@inbackup"_s << 5;
}

void TestFilterOption::showsVolumesThatMatch()
{
    QFETCH(QString, filter);
    const Ran ran = runCommand({ u"volumes"_s, sampleCluster(), u"--filter"_s, filter, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QTEST(int(ran.json().array().size()), "count");
}

void TestFilterOption::pointsAtWhatIsWrong_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("marked"); // the two lines
    QTest::addColumn<int>("character");
    QTest::newRow("a state") << u"disk @nonsense"_s << u"  disk @nonsense\n       ^~~~~~~~~\n"_s << 6;
    QTest::newRow("an unfinished term") << u"value:>"_s << u"  value:>\n         ^\n"_s << 8;
    QTest::newRow("a hostile text") << u"\x1b[2J @x"_s << u"  \\x1b[2J @x\n          ^~\n"_s << 6;
}

void TestFilterOption::pointsAtWhatIsWrong()
{
    QFETCH(QString, filter);
    QFETCH(QString, marked);
    QFETCH(int, character);
    for (const QString &command : { u"show"_s, u"volumes"_s }) {
        const Ran ran = runCommand({ command, sampleCluster(), u"--filter"_s, filter });
        QCOMPARE(ran.code, 2);
        QVERIFY(ran.out.isEmpty());
        const QString said = QString::fromUtf8(ran.err);
        QVERIFY2(said.startsWith(marked), ran.err.constData());
        QVERIFY2(said.contains(u"--filter, character %1: "_s.arg(character)), ran.err.constData());
    }
}

void TestFilterOption::helpTellsTheLanguage()
{
    for (const QString &command : { u"show"_s, u"volumes"_s }) {
        const Ran ran = runCommand({ command, u"--help"_s });
        QVERIFY(ran.outMatches(u"--filter FILTER"_s));
        QVERIFY(ran.outMatches(u"@unset +Not stored"_s));
        QVERIFY(ran.outMatches(u"value: +Value"_s));
        QVERIFY(ran.outMatches(u"clusprop %1 .*--filter"_s.arg(command)));
    }
}

QTEST_GUILESS_MAIN(TestFilterOption)

#include "tst_filter_option.moc"
