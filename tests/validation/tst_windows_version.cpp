// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/catalog/catalog.h"
#include "core/validation/windows_version.h"
#include "cluster_support.h"

#include <QtTest>

using namespace clusprop;
using namespace clusprop::validation_test;

class TestWindowsVersion : public QObject
{
    Q_OBJECT

private slots:
    void namesGoBothWays();
    void theCatalogNamesNoOtherVersion();
    void knowsWhenAPropertyWasThere_data();
    void knowsWhenAPropertyWasThere();
    void takesTheOldestNode_data();
    void takesTheOldestNode();
};

void TestWindowsVersion::namesGoBothWays()
{
    WindowsVersion before = WindowsVersion::Unknown;
    for (const WindowsVersion version : allWindowsVersions) {
        QVERIFY(before < version);
        before = version;
        QVERIFY(!windowsVersionName(version).isEmpty());
        QCOMPARE(windowsVersionFromName(windowsVersionName(version).toUpper()), version);
    }
    QVERIFY(windowsVersionName(WindowsVersion::Unknown).isEmpty());
    QCOMPARE(windowsVersionFromName(u"Windows Server"), WindowsVersion::Unknown);
}

void TestWindowsVersion::theCatalogNamesNoOtherVersion()
{
    int known = 0;
    for (const CatalogEntry &entry : Catalog::shared().entries()) {
        const WindowsVersion version = windowsVersionFromName(entry.minimumServer);
        QVERIFY2(entry.minimumServer.isEmpty() || version != WindowsVersion::Unknown,
            qPrintable(entry.minimumServer));
        known += version == WindowsVersion::Unknown ? 0 : 1;
    }
    QVERIFY(known > 100);
}

void TestWindowsVersion::knowsWhenAPropertyWasThere_data()
{
    QTest::addColumn<QString>("minimumServer");
    QTest::addColumn<QString>("caution");
    QTest::addColumn<WindowsVersion>("first");
    QTest::addColumn<WindowsVersion>("last");
    QTest::newRow("nothing is known") << "" << "" << WindowsVersion::Unknown << WindowsVersion::Unknown;
    QTest::newRow("from a version on") << "Windows Server 2016" << "" << WindowsVersion::Server2016
                                       << WindowsVersion::Unknown;
    QTest::newRow("withdrawn") << "Windows Server 2008" << "Withdrawn from Windows Server 2012 onward."
                               << WindowsVersion::Server2008 << WindowsVersion::Server2008R2;
    QTest::newRow("in one version") << "" << "Only Windows Server 2003 honours it." << WindowsVersion::Unknown
                                    << WindowsVersion::Server2003;
    QTest::newRow("not used since") << "" << "Not used since Windows Server 2012." << WindowsVersion::Unknown
                                    << WindowsVersion::Server2008R2;
    QTest::newRow("a sentence about something else")
        << "" << "Only Windows Server 2008 R2 could change it; later versions always report 1."
        << WindowsVersion::Unknown << WindowsVersion::Unknown;
}

void TestWindowsVersion::knowsWhenAPropertyWasThere()
{
    QFETCH(QString, minimumServer);
    QFETCH(QString, caution);
    CatalogEntry entry;
    entry.minimumServer = minimumServer;
    entry.caution = caution;
    const VersionSpan span = versionSpan(entry);
    QTEST(span.first, "first");
    QTEST(span.last, "last");
}

void TestWindowsVersion::takesTheOldestNode_data()
{
    QTest::addColumn<QString>("cluster");
    QTest::addColumn<WindowsVersion>("version");
    QTest::newRow("no nodes") << "cluster: BuildNumber=17763" << WindowsVersion::Unknown;
    QTest::newRow("all the same") << "node A: BuildNumber=17763; node B: BuildNumber=17763"
                                  << WindowsVersion::Server2019;
    QTest::newRow("amid an upgrade") << "node A: BuildNumber=20348; node B: BuildNumber=14393"
                                     << WindowsVersion::Server2016;
    QTest::newRow("one node does not say") << "node A: BuildNumber=17763; node B: Description=x"
                                           << WindowsVersion::Unknown;
    QTest::newRow("a build of no such version") << "node A: BuildNumber=17784" << WindowsVersion::Unknown;
}

void TestWindowsVersion::takesTheOldestNode()
{
    QFETCH(QString, cluster);
    QTEST(windowsVersionOf(clusterOf(cluster)), "version");
}

QTEST_GUILESS_MAIN(TestWindowsVersion)
#include "tst_windows_version.moc"
