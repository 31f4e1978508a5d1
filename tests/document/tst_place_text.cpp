// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/document/place_text.h"

#include <QtTest>

using namespace clusprop;

class TestPlaceText : public QObject
{
    Q_OBJECT

private slots:
    void saysWhereAValueWasRead_data();
    void saysWhereAValueWasRead();
    void filesOfOneNameAreToldApart();
    void sourcesTellFromWhenTheyAre();
};

void TestPlaceText::saysWhereAValueWasRead_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("text");
    QTest::newRow("a line") << Place{ 0, -1, 0, 42, {} }
                            << QStringLiteral("From GetCluster.XML, line 42");
    QTest::newRow("a line counts before a key")
        << Place{ 0, -1, 0, 42, QStringLiteral("Objs") }
        << QStringLiteral("From GetCluster.XML, line 42");
    QTest::newRow("a key") << Place{ 1, -1, 0, -1, QStringLiteral("Resources\\ddb1\\Parameters") }
                           << QStringLiteral("From CLUSDB, key Resources\\ddb1\\Parameters");
    QTest::newRow("bytes") << Place{ 1, 28, 4, -1, {} } << QStringLiteral("From CLUSDB, byte 0x1c");
    QTest::newRow("the first byte")
        << Place{ 1, 0, 4, -1, {} } << QStringLiteral("From CLUSDB, byte 0x0");
    QTest::newRow("a file alone") << Place{ 1, -1, 0, -1, {} } << QStringLiteral("From CLUSDB");
    QTest::newRow("no source") << Place{} << QString();
    QTest::newRow("a source that is not there") << Place{ 7, 28, 4, 3, {} } << QString();
}

void TestPlaceText::saysWhereAValueWasRead()
{
    QFETCH(Place, place);
    Cluster cluster;
    cluster.sources = { { QStringLiteral("/tmp/GetCluster.XML"), {} },
        { QStringLiteral("CLUSDB"), {} } };
    QTEST(placeText(cluster, place).english(), "text");
    const QString shortText = shortPlaceText(cluster, place).english();
    QCOMPARE(placeText(cluster, place).english(),
        shortText.isEmpty() ? QString() : QStringLiteral("From ") + shortText);
}

void TestPlaceText::filesOfOneNameAreToldApart()
{
    Cluster cluster;
    cluster.sources = { { QStringLiteral("/collected/HV01/get.txt"), {} },
        { QStringLiteral("/collected/HV02/get.txt"), {} },
        { QStringLiteral("/collected/HV02/other.txt"), {} } };
    QCOMPARE(sourceName(cluster, { 1, -1, 0, 3, {} }), QStringLiteral("HV02/get.txt"));
    QCOMPARE(sourceName(cluster, { 2, -1, 0, 3, {} }), QStringLiteral("other.txt"));
}

void TestPlaceText::sourcesTellFromWhenTheyAre()
{
    LoadedFile file;
    file.cluster.sources = { { QStringLiteral("a.json"), {} }, { QStringLiteral("b.reg"), {} },
        { QStringLiteral("sample"), {} } };
    file.cluster.sources[0].recognised = QStringLiteral("Cluster snapshot");
    file.cluster.sources[0].taken = QStringLiteral("2026-03-14T02:17:45Z");
    file.cluster.sources[1].recognised = QStringLiteral("Registry export");
    file.files = { { QStringLiteral("a.json"), 1, {}, 0 }, { QStringLiteral("b.reg"), 1, {}, 0 } };
    const QStringList lines = sourceLines(file);
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines[0], QStringLiteral("a.json: Cluster snapshot; taken 2026-03-14T02:17:45Z"));
    // A file's own date is not that of its values, and must not look like it.
    QCOMPARE(lines[1],
        QStringLiteral("b.reg: Registry export; the file is of 1970-01-01T00:00:00Z, its values "
                       "may be older"));
    QCOMPARE(lines[2], QStringLiteral("sample"));
}

QTEST_GUILESS_MAIN(TestPlaceText)
#include "tst_place_text.moc"
