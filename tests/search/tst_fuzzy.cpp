// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/search/fuzzy.h"

#include <QtTest>

using namespace clusprop;

class TestFuzzy : public QObject
{
    Q_OBJECT

private slots:
    void fitsLettersInTheirOrder_data();
    void fitsLettersInTheirOrder();
    void prefersWhatWasMeant_data();
    void prefersWhatWasMeant();
    void nothingTypedFitsEverything();
};

void TestFuzzy::fitsLettersInTheirOrder_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("fits");

    QTest::newRow("humps") << "sst" << "SameSubnetThreshold" << true;
    QTest::newRow("a part") << "subnet" << "SameSubnetThreshold" << true;
    QTest::newRow("any case") << "VOL3" << "C:\\ClusterStorage\\Volume3" << true;
    QTest::newRow("words with blanks") << "cluster disk" << "Cluster Disk 2" << true;
    QTest::newRow("words without") << "clusterdisk" << "Cluster Disk 2" << true;
    QTest::newRow("beginnings would leave a letter over") << "aba" << "xaB-A" << true;
    QTest::newRow("another order") << "tss" << "SameSubnet" << false;
    QTest::newRow("more letters than the name") << "quorumm" << "Quorum" << false;
    QTest::newRow("empty name") << "a" << "" << false;
    QTest::newRow("beyond ASCII") << "größe" << "SQL-Daten Größe" << true;
}

void TestFuzzy::fitsLettersInTheirOrder()
{
    QFETCH(QString, letters);
    QFETCH(QString, name);
    QFETCH(bool, fits);
    QCOMPARE(fuzzyScore(letters, name).has_value(), fits);
}

void TestFuzzy::prefersWhatWasMeant_data()
{
    QTest::addColumn<QString>("letters");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");

    QTest::newRow("together before apart") << "disk" << "Cluster Disk 2" << "DefaultInstanceKey";
    QTest::newRow("beginning of a word") << "delay" << "SameSubnetDelay" << "Undelayed long name";
    QTest::newRow("shorter") << "quorum" << "Quorum" << "QuorumArbitrationTimeMax";
    QTest::newRow("no word passed over") << "sst" << "SameSubnetThreshold" << "S2DCacheDesiredState";
    QTest::newRow("humps before chance") << "cst" << "CrossSubnetThreshold" << "ClusterSharedVolumesRoot fast";
}

void TestFuzzy::prefersWhatWasMeant()
{
    QFETCH(QString, letters);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(letters, better));
    QVERIFY(fuzzyScore(letters, worse));
    QCOMPARE_GT(*fuzzyScore(letters, better), *fuzzyScore(letters, worse));
}

void TestFuzzy::nothingTypedFitsEverything()
{
    QVERIFY(fuzzyScore(u"", u"anything"));
    QVERIFY(fuzzyScore(u"  ", u"anything"));
    QVERIFY(*fuzzyScore(u"", u"Node") > *fuzzyScore(u"", u"A much longer name than that"));
}

QTEST_GUILESS_MAIN(TestFuzzy)
#include "tst_fuzzy.moc"
