// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

/// catalog: the pages of properties, and JSON that says what the files of resources/catalog say.

#include "tests/cli/cli_support.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace clusprop::cli;

class TestCatalogCommand : public QObject
{
    Q_OBJECT

private slots:
    void pageHasAllThatIsKnown();
    void findsByOtherNames();
    void pageOfAVolumesState();
    void listsClasses();
    void listsAClass();
    void listsATypesProperties();
    void severalTypesHaveAPageEach();
    void jsonSaysWhatTheFilesSay_data();
    void jsonSaysWhatTheFilesSay();
    void jsonAddsCodes();
    void refuses_data();
    void refuses();
};

void TestCatalogCommand::pageHasAllThatIsKnown()
{
    const Ran ran = runCommand({ u"catalog"_s, u"cluster"_s, u"backupinprogress"_s });
    QCOMPARE(ran.code, 0);
    for (const QString &line : { u"^Format +DWORD$"_s, u"^Structure +CLUSPROP_DWORD$"_s,
             u"^Access +read/write$"_s, u"^Minimum +0$"_s, u"^Maximum +1$"_s, u"^Default +0$"_s,
             u"^Constant +CLUSTER_CSA_VSS_STATE$"_s,
             u"^Read with +CLUSCTL_CLUSTER_GET_COMMON_PROPERTIES \\(0x07000059\\)$"_s,
             u"^Written with +CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES \\(0x0740005e\\)$"_s })
        QVERIFY2(ran.outMatches(line), qPrintable(line));
    QVERIFY(ran.out.endsWith("CLUSPROP_DWORD BackupInProgressValue;\n"
                             "BackupInProgressValue.Syntax.dw = CLUSPROP_SYNTAX_LIST_VALUE_DWORD;\n"
                             "BackupInProgressValue.cbLength = sizeof(DWORD);\n"
                             "BackupInProgressValue.dw = 0;\n"));
}

void TestCatalogCommand::findsByOtherNames()
{
    const Ran ran = runCommand({ u"catalog"_s, u"cluster"_s, u"AdministrativeAccessPoint"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(!ran.out.isEmpty());
}

void TestCatalogCommand::pageOfAVolumesState()
{
    const Ran ran = runCommand({ u"catalog"_s, u"volume"_s, u"BackupInProgress"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(
        u"^Written with +CLUSCTL_RESOURCE_SET_SHARED_VOLUME_BACKUP_MODE \\(0x0140029a\\)$"_s));
    QVERIFY(ran.outMatches(u"^1 +VolumeBackupInProgress +"_s));
    const Ran fault = runCommand({ u"catalog"_s, u"volume"_s, u"FaultState"_s });
    QVERIFY(!fault.outMatches(u"^Written with"_s));
    QVERIFY(fault.outMatches(u"^0x4 +VolumeStateInMaintenance"_s));
}

void TestCatalogCommand::listsClasses()
{
    const Ran ran = runCommand({ u"catalog"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(u"^Class +Common +Private$"_s));
    QVERIFY(ran.outMatches(u"^networkInterface +[1-9][0-9]* +0$"_s));
    QCOMPARE(ran.out.count('\n'), 9 + 1);
}

void TestCatalogCommand::listsAClass()
{
    const Ran ran = runCommand({ u"catalog"_s, u"Cluster"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(
        u"^BackupInProgress +common +dword .* 0 +read/write +CLUSTER_CSA_VSS_STATE$"_s));
    const Ran csv = runCommand({ u"catalog"_s, u"cluster"_s, u"--format=csv"_s });
    QVERIFY(csv.out.startsWith("Name,List,Type,Format,Range,Default,Access,Constant\r\n"));
}

void TestCatalogCommand::listsATypesProperties()
{
    const Ran ran = runCommand({ u"catalog"_s, u"resource"_s, u"--type"_s, u"physical disk"_s });
    QCOMPARE(ran.code, 0);
    QVERIFY(ran.outMatches(u"^DiskGuid +private +Physical Disk "_s));
    QVERIFY(!ran.outMatches(u"private ++(?!Physical Disk)"_s));
}

void TestCatalogCommand::severalTypesHaveAPageEach()
{
    const Ran ran = runCommand({ u"catalog"_s, u"resource"_s, u"Address"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QSet<QString> types;
    for (const QJsonValue entry : ran.json().array())
        types.insert(entry[u"resourceType"].toString());
    QVERIFY(types.size() > 1);
    const Ran text = runCommand({ u"catalog"_s, u"resource"_s, u"Address"_s });
    QCOMPARE(text.out.count("\nResource type "), types.size());
}

void TestCatalogCommand::jsonSaysWhatTheFilesSay_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("common") << u"common.json"_s;
    QTest::newRow("private") << u"private.json"_s;
    QTest::newRow("volume") << u"volume.json"_s;
}

void TestCatalogCommand::jsonSaysWhatTheFilesSay()
{
    QFETCH(QString, file);
    const auto keyOf = [](const QJsonValue &entry) {
        return QStringList{ entry[u"objectClass"].toString(), entry[u"resourceType"].toString(),
            entry[u"scope"].toString(), entry[u"name"].toString() }
            .join(u'/');
    };
    const Ran ran = runCommand({ u"catalog"_s, u"--json"_s });
    QCOMPARE(ran.code, 0);
    QHash<QString, QJsonObject> printed;
    for (const QJsonValue entry : ran.json().array())
        printed.insert(keyOf(entry), entry.toObject());

    const QByteArray source = contentOf(sourcePath(u"resources/catalog/"_s + file));
    const QJsonArray expected = QJsonDocument::fromJson(source).array();
    QVERIFY(!expected.isEmpty());
    for (const QJsonValue entry : expected) {
        const QString key = keyOf(entry);
        QVERIFY2(printed.contains(key), qPrintable(key));
        const QJsonObject wanted = entry.toObject();
        for (auto member = wanted.begin(); member != wanted.end(); ++member) {
            const QString place = key + u'.' + member.key();
            QVERIFY2(printed[key].contains(member.key()), qPrintable(place));
            QVERIFY2(printed[key][member.key()] == member.value(), qPrintable(place));
        }
    }
}

void TestCatalogCommand::jsonAddsCodes()
{
    const QJsonArray entries
        = runCommand({ u"catalog"_s, u"cluster"_s, u"BackupInProgress"_s, u"--json"_s })
              .json()
              .array();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0][u"structure"].toString(), u"CLUSPROP_DWORD"_s);
    QCOMPARE(entries[0][u"effectiveFormat"].toString(), u"dword"_s);
    const QJsonArray codes = entries[0][u"controlCodes"].toArray();
    QCOMPARE(codes.size(), 3);
    QCOMPARE(codes[2][u"use"].toString(), u"set"_s);
    QCOMPARE(codes[2][u"name"].toString(), u"CLUSCTL_CLUSTER_SET_COMMON_PROPERTIES"_s);
    QCOMPARE(codes[2][u"code"], QJsonValue(0x0740005e));
}

void TestCatalogCommand::refuses_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown class")
        << QStringList{ u"clutser"_s } << 2 << u"did you mean \"cluster\""_s;
    QTest::newRow("unknown property") << QStringList{ u"cluster"_s, u"BackupInProgres"_s } << 5
                                      << u"did you mean \"BackupInProgress\""_s;
    QTest::newRow("unknown type") << QStringList{ u"resource"_s, u"--type=Physical Disc"_s } << 5
                                  << u"did you mean \"Physical Disk\""_s;
    QTest::newRow("type without a class")
        << QStringList{ u"--type=Physical Disk"_s } << 2 << u"--type needs a class"_s;
}

void TestCatalogCommand::refuses()
{
    QFETCH(QStringList, words);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Ran ran = runCommand(QStringList{ u"catalog"_s } + words);
    QCOMPARE(ran.code, code);
    QVERIFY(ran.out.isEmpty());
    QVERIFY2(ran.errMatches(says), ran.err.constData());
}

QTEST_GUILESS_MAIN(TestCatalogCommand)

#include "tst_catalog_command.moc"
