// SPDX-FileCopyrightText: 2026 The Clusprop developers
// SPDX-License-Identifier: MIT

#include "core/importers/list_reader.h"
#include "core/importers/list_records.h"
#include "tests/importers/record_support.h"

#include <QtTest>

using namespace clusprop;
using namespace Qt::Literals::StringLiterals;

class TestFormatList : public QObject
{
    Q_OBJECT

private slots:
    void findsObjects_data();
    void findsObjects();
    void takesValues_data();
    void takesValues();
    void joinsLongValues_data();
    void joinsLongValues();
    void parametersSayWhatTheirValueIs_data();
    void parametersSayWhatTheirValueIs();
    void chinesePaste();
    void linesAreThoseOfTheFile();
    void strayLinesAreNoted();
    void strictReadingStopsInsideOfAnObject();
    void recognises_data();
    void recognises();
    void samples_data();
    void samples();
    void sampleValues();
    void translatedSampleIsAsShown();
    void encodingsAgree();
    void damageIsSurvived();
    void longFilesAreStreamed();
};

void TestFormatList::findsObjects_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char *title, const QString &text, const QStringList &records) {
        QTest::newRow(title) << text << records;
    };
    row("nothing", {}, {});
    row("one object", u"\r\n\r\nName  : X\r\nState : Up\r\n\r\n\r\n"_s,
        { u"3: Name=X, State=Up"_s });
    row("two objects", u"Name  : X\nState : Up\n\nName  : Y\nState : Down\n"_s,
        { u"1: Name=X, State=Up"_s, u"4: Name=Y, State=Down"_s });
    row("two kinds",
        u"BackupInProgress : 0\nId               : 1\n\nIsCoreGroup : True\nName        : G\n"_s,
        { u"1: BackupInProgress=0, Id=1"_s, u"4: IsCoreGroup=True, Name=G"_s });
    row("no empty line between two of a kind",
        u"Name  : X\nState : Up\nName  : Y\nState : Down\n"_s,
        { u"1: Name=X, State=Up"_s, u"3: Name=Y, State=Down"_s });
    row("no empty line between two kinds",
        u"Name : X\nId   : 1\nIsCoreGroup : True\nState       : Up\n"_s,
        { u"1: Name=X, Id=1"_s, u"3: IsCoreGroup=True, State=Up"_s });
    row("names of any case", u"Name : X\nid   : 1\nNAME : Y\nID   : 2\n"_s,
        { u"1: Name=X, id=1"_s, u"3: NAME=Y, ID=2"_s });
    row("indented", u"    Name  : X\n    State : Up\n"_s, { u"1: Name=X, State=Up"_s });
    row("padded with tabs", u"Name\t: X\nState\t: Up\n"_s, { u"1: Name=X, State=Up"_s });
    row("one property that only clusters have", u"\n\nBackupInProgress : 1\n\n"_s,
        { u"3: BackupInProgress=1"_s });
    row("one property that anything has", u"\n\nName : X\n\n"_s, {});
    row("colons elsewhere", u"Time: 12:00\nSubject : none\nThat is all : really\n"_s, {});
    row("a paste with prompts",
        u"PS C:\\> Get-Cluster | fl Name, Id\n\n\nName : X\nId   : 1\n\n\nPS C:\\Users\\me> "
        u"Get-ClusterGroup |\n"
        ">> fl Name, State\nName  : G\nState : Up\nPS C:\\>\n"_s,
        { u"4: Name=X, Id=1"_s, u"10: Name=G, State=Up"_s });
    row("a remote prompt", u"[CONTOSO-HV01]: PS C:\\> Get-Cluster | fl : x\nName : X\nId   : 1\n"_s,
        { u"2: Name=X, Id=1"_s });
    row("a transcript",
        u"**********************\nWindows PowerShell transcript start\nStart time: 20260314021745\n"
        "Host Application : powershell.exe\n**********************\nPS>Get-Cluster | fl Name, Id\n\nName : X\nId   : 1\n"_s,
        { u"8: Name=X, Id=1"_s });
    row("a line of prose before", u"The cluster is this one : see below\nName  : X\nState : Up\n"_s,
        { u"2: Name=X, State=Up"_s });
    row("wide letters, aligned by cells", u"群集名称 : 生产\nName     : X\n"_s,
        { u"1: 群集名称=生产, Name=X"_s });
    row("wide letters, aligned by characters", u"群集名称 : 生产\nName : X\n"_s,
        { u"1: 群集名称=生产, Name=X"_s });
    row("properties behind a value's empty line",
        u"Name        : X\nDescription : one\n              \n              two\nId          : 1\n"_s,
        { u"1: Name=X, Description=cut:one\n\ntwo, Id=1"_s });
    row("properties behind a value that ends in an empty line",
        u"Name        : X\nDescription : one\n              \nId          : 1\nState       : Up\n"_s,
        { u"1: Name=X, Description=cut:one, Id=1, State=Up"_s });
    row("an empty line and other properties",
        u"Name        : X\nDescription : one\n\nId          : 1\nState       : Up\n"_s,
        { u"1: Name=X, Description=one"_s, u"4: Id=1, State=Up"_s });
}

void TestFormatList::findsObjects()
{
    QFETCH(QString, text);
    const Records records = recordsOf(readListRecords, text.toUtf8());
    QVERIFY(!records.error);
    QTEST(shortly(records.all), "records");
    QCOMPARE(records.outcome.records, records.all.size());
}

void TestFormatList::takesValues_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << u" CONTOSO-CL01"_s << u"CONTOSO-CL01"_s;
    QTest::newRow("a colon inside") << u" 12 : 30 : 45"_s << u"12 : 30 : 45"_s;
    QTest::newRow("a path") << u" C:\\ClusterStorage"_s << u"C:\\ClusterStorage"_s;
    QTest::newRow("nothing") << u" "_s << QString();
    QTest::newRow("nothing, not even a blank") << QString() << QString();
    QTest::newRow("blanks of a documentation page") << u"  60   "_s << u"60"_s;
    QTest::newRow("an empty list") << u" {}"_s << u"[]"_s;
    QTest::newRow("a list") << u" {oldavflt, quotaflt}"_s << u"[oldavflt|quotaflt]"_s;
    QTest::newRow("a list of one") << u" {24}"_s << u"[24]"_s;
    QTest::newRow("a cut list") << u" {1, 0, 4, 128...}"_s << u"cut:{1, 0, 4, 128...}"_s;
    QTest::newRow("a cut list of PowerShell 7")
        << u" {1, 0, 4, 128…}"_s << u"cut:{1, 0, 4, 128…}"_s;
    QTest::newRow("braces in a list") << u" {{a}, b}"_s << u"cut:{{a}, b}"_s;
    QTest::newRow("a GUID") << u" {d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7}"_s
                            << u"{d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7}"_s;
    QTest::newRow("an open brace") << u" {a"_s << u"{a"_s;
    QTest::newRow("dots at the end of text") << u" and so on..."_s << u"and so on..."_s;
    QTest::newRow("a type") << u" System.Byte[]"_s << u"null"_s;
    QTest::newRow("a list of objects")
        << u" {Microsoft.FailoverClusters.PowerShell.ClusterSharedVolumeInfo}"_s << u"null"_s;
}

void TestFormatList::takesValues()
{
    QFETCH(QString, printed);
    const QString text = u"BackupState : 1\nX           :"_s + printed + u"\n"_s;
    const Records records = recordsOf(readListRecords, text.toUtf8());
    QCOMPARE(records.all.size(), 1);
    QTEST(shortly(records.all.first(), u"X"_s), "value");
    QCOMPARE(
        records.hasNote(2, u"name of a type"), shortly(records.all.first(), u"X"_s) == u"null");
}

void TestFormatList::joinsLongValues_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value");
    QTest::newRow("at a blank, which is kept")
        << u"Id          : 12345\nDescription : words that \n              wrap at \n              blanks\n"_s
        << u"cut:words that wrap at blanks"_s;
    QTest::newRow("inside of a word")
        << u"Id          : 1\nDescription : C:\\ClusterSt\n              orage\\Volum\n              e1\n"_s
        << u"cut:C:\\ClusterStorage\\Volume1"_s;
    QTest::newRow("at a line break of its own")
        << u"Id          : a line that is long enough for both\nDescription : Line one\n              line two\n"_s
        << u"cut:Line one\nline two"_s;
    QTest::newRow("wide letters, at a full line")
        << u"Id          : 1\nDescription : 生产环境群\n              集\n"_s
        << u"cut:生产环境群集"_s;
    QTest::newRow("a list") << u"Id          : 1\nDescription : {first, \n              second}\n"_s
                            << u"cut:{first, second}"_s;
    QTest::newRow("a type")
        << u"Id          : 1\nDescription : Microsoft.FailoverClusters.PowerShell.Clu\n              sterDiskPartitionInfo\n"_s
        << u"null"_s;
    QTest::newRow("a colon inside of what goes on")
        << u"Id          : 1\nDescription : one\n              two : three\n"_s
        << u"cut:one\ntwo : three"_s;
    QTest::newRow("indented further")
        << u"Id          : 1\nDescription : one\n                two\n"_s << u"cut:one\n  two"_s;
}

void TestFormatList::joinsLongValues()
{
    QFETCH(QString, text);
    const Records records = recordsOf(readListRecords, text.toUtf8());
    QCOMPARE(records.all.size(), 1);
    QCOMPARE(records.all.first().members.size(), 2);
    QTEST(shortly(records.all.first(), u"Description"_s), "value");
}

void TestFormatList::parametersSayWhatTheirValueIs_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("value");
    QTest::newRow("a GUID that is text")
        << u"String"_s << u"{d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7}"_s
        << u"{d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7}"_s;
    QTest::newRow("braces that are text") << u"ExpandString"_s << u"{a, b}"_s << u"{a, b}"_s;
    QTest::newRow("a GUID in a list")
        << u"StringCollection"_s << u"{d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7}"_s
        << u"[d73aa51a-e7e1-4e73-9f30-2fda92f3a1c7]"_s;
    QTest::newRow("all bytes") << u"ByteArray"_s << u"{1, 0, 255}"_s << u"hex:0100ff"_s;
    QTest::newRow("no bytes") << u"ByteArray"_s << u"{}"_s << u"hex:"_s;
    QTest::newRow("some bytes") << u"ByteArray"_s << u"{1, 0, 255, 7...}"_s
                                << u"cut:{1, 0, 255, 7...}"_s;
    QTest::newRow("what is no byte") << u"ByteArray"_s << u"{1, 256}"_s << u"cut:{1, 256}"_s;
    QTest::newRow("bytes without braces") << u"ByteArray"_s << u"1"_s << u"cut:1"_s;
    QTest::newRow("a number") << u"UInt32"_s << u"4294967295"_s << u"4294967295"_s;
    QTest::newRow("a type that is not known") << u"Later"_s << u"{a}"_s << u"[a]"_s;
}

void TestFormatList::parametersSayWhatTheirValueIs()
{
    QFETCH(QString, type);
    QFETCH(QString, printed);
    const QString text
        = u"ClusterObject : X\nName          : {a}\nParameterType : %1\nValue         : %2\n"_s.arg(
            type, printed);
    const Records records = recordsOf(readListRecords, text.toUtf8());
    QCOMPARE(records.all.size(), 1);
    QTEST(shortly(records.all.first(), u"Value"_s), "value");
    QCOMPARE(shortly(records.all.first(), u"Name"_s), u"[a]"_s);
}

void TestFormatList::chinesePaste()
{
    // A console where Windows speaks Chinese: enumerations and dates are translated, names are not.
    const QString text = u"版权所有 (C) Microsoft Corporation。保留所有权利。\r\n\r\n"
                         "PS C:\\Users\\管理员> Get-Cluster | fl *\r\n\r\n\r\n"
                         "Domain                : contoso.com\r\n"
                         "Name                  : 生产群集\r\n"
                         "BackupInProgress      : 1\r\n"
                         "Description           : 生产环境，机架二，请勿\r\n"
                         "                        关闭\r\n"
                         "EnableSharedVolumes   : 已启用\r\n"
                         "RecentEventsResetTime : 2015/8/21 上午 02:05:58\r\n"
                         "Id                    : 9b9dec9e-ff5d-42eb-976e-5306c9ef6567\r\n\r\n\r\n"
                         "PS C:\\Users\\管理员>"_s;
    const QString expected
        = u"6: Domain=contoso.com, Name=生产群集, BackupInProgress=1, "
          "Description=cut:生产环境，机架二，请勿\n关闭, EnableSharedVolumes=已启用, "
          "RecentEventsResetTime=2015/8/21 上午 02:05:58, "
          "Id=9b9dec9e-ff5d-42eb-976e-5306c9ef6567"_s;
    const Records records = recordsOf(readListRecords, text.toUtf8());
    QCOMPARE(shortly(records.all), QStringList(expected));
    QVERIFY(records.hasNote(1, u"belong to no object"));
    QCOMPARE(records.notes.size(), 1);
    QVERIFY(recogniseFormatList(text).contains(u"BackupInProgress"));
}

void TestFormatList::linesAreThoseOfTheFile()
{
    const Records records
        = recordsOf(readListRecords, "\n\nName : X\nId   : one\n       two\nType : 3\n");
    QCOMPARE(records.all.size(), 1);
    QCOMPARE(records.all[0].line, 3);
    QCOMPARE(records.all[0].find(u"Id")->line, 4);
    QCOMPARE(records.all[0].find(u"Type")->line, 6);
}

void TestFormatList::strayLinesAreNoted()
{
    const Records records
        = recordsOf(readListRecords, "hello\nworld\n\nName : X\nbroken by mail\nId   : 1\n\nbye\n");
    QCOMPARE(shortly(records.all), QStringList(u"4: Name=X, Id=1"_s));
    QVERIFY(records.hasNote(5, u"no property"));
    QVERIFY(records.hasNote(1, u"left out: 3"));
    QCOMPARE(records.notes.size(), 2);
}

void TestFormatList::strictReadingStopsInsideOfAnObject()
{
    LoadOptions options;
    options.strict = true;
    QVERIFY(!recordsOf(readListRecords, "hello\n\nName : X\nId   : 1\n", options).error);
    const Records records
        = recordsOf(readListRecords, "Name : X\nId   : 1\nbroken by mail\n", options);
    QVERIFY(records.error);
    QCOMPARE(records.error->where, u"3"_s);
}

void TestFormatList::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("part");
    QTest::newRow("the cluster") << u"Name             : X\nBackupInProgress : 0\n"_s
                                 << u"BackupInProgress in line 2"_s;
    QTest::newRow("some of its properties")
        << u"CrossSubnetDelay : 1000\nSameSubnetDelay  : 1000\n"_s
        << u"CrossSubnetDelay in line 1"_s;
    QTest::newRow("a parameter") << u"ClusterObject : X\nName          : Y\nValue         : Z\n"_s
                                 << u"ClusterObject"_s;
    QTest::newRow("a volume") << u"Name               : X\nFriendlyVolumeName : Y\n"_s
                              << u"FriendlyVolumeName"_s;
    QTest::newRow("behind another list")
        << u"Name : X\nId   : 1\n\nName        : G\nIsCoreGroup : True\n"_s
        << u"IsCoreGroup in line 5"_s;
    QTest::newRow("one line") << u"BackupInProgress : 0\n"_s << QString();
    QTest::newRow("columns that differ") << u"BackupInProgress : 0\nName : X\n"_s << QString();
    QTest::newRow("a process") << u"Name        : svchost\nId          : 4\nDescription : x\n"_s
                               << QString();
    QTest::newRow("a mail's head")
        << u"From    : a@contoso.com\nTo      : b@contoso.com\nSubject : OwnerNode\n"_s
        << QString();
    QTest::newRow("an answer's head")
        << u"Server : x\nDate   : Sat, 14 Mar 2026 02:17:45 GMT\n"_s << QString();
    QTest::newRow("a network adapter")
        << u"Name        : Ethernet\nDhcpEnabled : True\nAddress     : 10.0.0.1\n"_s << QString();
    QTest::newRow("an event log")
        << u"TimeCreated  : 14.03.2026\nProviderName : x\nId           : 5\n"_s << QString();
    QTest::newRow("JSON") << u"{\n  \"OwnerNode\" : 1,\n  \"BackupState\" : 2\n}\n"_s << QString();
    QTest::newRow("prose")
        << u"The property BackupInProgress : what is it?\nI do not know : yet\n"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestFormatList::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const QString reason = recogniseFormatList(text);
    QCOMPARE(reason.isNull(), part.isNull());
    QVERIFY2(reason.contains(part), qPrintable(reason));
}

void TestFormatList::samples_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qsizetype>("count");
    QTest::addColumn<qsizetype>("members");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QString>("values"); ///< of that member, from the first record on
    const auto row = [](const QString &name, qsizetype count, qsizetype members,
                         const QString &member, const QString &values) {
        QTest::newRow(qPrintable(name)) << name << count << members << member << values;
    };
    row(u"get-cluster-fl.utf16.txt"_s, 1, 75, u"BackupInProgress"_s, u"1"_s);
    row(u"get-clustergroup-all.txt"_s, 11, 17, u"GroupType"_s,
        u"Cluster AvailableStorage ClusterSharedVolume"_s);
    row(u"get-clusternetwork-all.txt"_s, 2, 14, u"IPv4Addresses"_s, u"[10.20.30.0] [172.16.5.0]"_s);
    row(u"get-clusternode-all.txt"_s, 3, 13, u"NodeName"_s,
        u"CONTOSO-HV01 CONTOSO-HV02 CONTOSO-HV03"_s);
    row(u"get-clusterresource-all.txt"_s, 16, 28, u"LooksAlivePollInterval"_s,
        u"4294967295 4294967295"_s);
    row(u"get-clusterresource-with-parameter-all.txt"_s, 173, 5, u"ParameterType"_s,
        u"String String String UInt32"_s);
    row(u"get-clustersharedvolume-sharedvolumeinfo.txt"_s, 6, 8, u"RedirectedAccess"_s,
        u"False False True False False False"_s);
    row(u"get-clustersharedvolumestate.txt"_s, 18, 7, u"Node"_s,
        u"CONTOSO-HV01 CONTOSO-HV02 CONTOSO-HV03 CONTOSO-HV01"_s);
}

void TestFormatList::samples()
{
    QFETCH(QString, name);
    QFETCH(qsizetype, count);
    QFETCH(qsizetype, members);
    QFETCH(QString, member);
    QFETCH(QString, values);
    const QByteArray bytes = sampleBytes(name);
    const Records records = recordsOf(readListRecords, bytes);
    QCOMPARE(records.all.size(), count);
    QStringList found;
    for (const ShellRecord &record : records.all) {
        QCOMPARE(record.members.size(), members);
        found.append(shortly(record, member));
    }
    QVERIFY2(found.join(u' ').startsWith(values), qPrintable(found.join(u' ')));
    QVERIFY(
        !recogniseFormatList(decodeText(bytes.first(std::min(bytes.size(), Input::headSize)), {}))
             .isNull());
}

void TestFormatList::sampleValues()
{
    const Records cluster = recordsOf(readListRecords, sampleBytes(u"get-cluster-fl.utf16.txt"_s));
    const ShellRecord &record = cluster.all.first();
    QCOMPARE(shortly(record, u"Description"_s), u"Hyper-V production, rack B (Zürich)"_s);
    QCOMPARE(shortly(record, u"SharedVolumeSecurityDescriptor"_s), u"cut:{1, 0, 4, 128...}"_s);
    QCOMPARE(shortly(record, u"SharedVolumeCompatibleFilters"_s), u"[]"_s);
    QCOMPARE(shortly(record, u"SharedVolumeIncompatibleFilters"_s), u"[oldavflt|quotaflt]"_s);
    QCOMPARE(shortly(record, u"PreferredSite"_s), QString());
    QCOMPARE(shortly(record, u"Id"_s), u"9b9dec9e-ff5d-42eb-976e-5306c9ef6567"_s);
    QCOMPARE(cluster.notes, QStringList());

    const Records resources
        = recordsOf(readListRecords, sampleBytes(u"get-clusterresource-all.txt"_s));
    QStringList described;
    for (const ShellRecord &resource : resources.all) {
        if (shortly(resource, u"Name"_s) == u"Nightly export agent")
            described.append(shortly(resource, u"Description"_s));
    }
    QCOMPARE(described, QStringList(u"cut:Line one\nline two"_s));

    const Records volumes = recordsOf(
        readListRecords, sampleBytes(u"get-clustersharedvolume-sharedvolumeinfo.txt"_s));
    QCOMPARE(shortly(volumes.all.first(), u"Partition"_s), u"null"_s);
    QCOMPARE(
        shortly(volumes.all[4], u"FriendlyVolumeName"_s), u"C:\\ClusterStorage\\SQL-Daten Größe"_s);
    QVERIFY(volumes.hasNote(7, u"name of a type"));
    QCOMPARE(volumes.notes.size(), 1);
}

void TestFormatList::translatedSampleIsAsShown()
{
    const Records german
        = recordsOf(readListRecords, sampleBytes(u"get-cluster-fl.german-nobom.txt"_s));
    QCOMPARE(german.all.size(), 1);
    QCOMPARE(shortly(german.all.first(), u"EnableSharedVolumes"_s), u"Aktiviert"_s);
    QCOMPARE(shortly(german.all.first(), u"RecentEventsResetTime"_s), u"14.03.2026 02:17:45"_s);
}

void TestFormatList::encodingsAgree()
{
    const QByteArray utf16 = sampleBytes(u"get-cluster-fl.utf16.txt"_s);
    const QStringList expected = shortly(recordsOf(readListRecords, utf16).all);
    QCOMPARE(shortly(recordsOf(readListRecords, utf16.sliced(2)).all), expected);
    const QByteArray utf8 = sampleBytes(u"get-cluster-fl.utf8.txt"_s);
    QCOMPARE(shortly(recordsOf(readListRecords, utf8).all), expected);
    QCOMPARE(shortly(recordsOf(readListRecords, utf8.sliced(3)).all), expected);
    QByteArray unixLines = utf8;
    QCOMPARE(shortly(recordsOf(readListRecords, unixLines.replace("\r\n", "\n")).all), expected);
    const Records page = recordsOf(readListRecords, decodeText(utf8, {}).toLatin1());
    QCOMPARE(shortly(page.all), expected);
    QCOMPARE(page.outcome.codePage, u"1252"_s);
}

void TestFormatList::damageIsSurvived()
{
    QVERIFY(survivesDamage(readListRecords,
        "PS C:\\> x\r\nName        : X\r\nBackupState : {1, 2}\r\n              \r\n              "
        "y\r\n\r\n"
        "IsCoreGroup : 1\r\n\xE7\xBE\xA4\xE9\x9B\x86    : \xE7\xBE\xA4\r\n              z : "
        "1\r\nEnd\r\n"));
}

void TestFormatList::longFilesAreStreamed()
{
    QByteArray objects;
    for (int number = 0; number < 20'000; ++number)
        objects += "Name        : X\nIsCoreGroup : " + QByteArray::number(number)
            + "\nId          :\n\n";
    QCOMPARE(recordsOf(readListRecords, objects).all.size(), 20'000);
    // Without empty lines and without an end: neither slow nor large.
    QCOMPARE(recordsOf(readListRecords, QByteArray("no property in here\n").repeated(250'000))
                 .all.size(),
        0);
    QVERIFY(recordsOf(readListRecords, QByteArray("a : no list\n  b : no list\n").repeated(20'000))
                .all.size()
        >= 20'000);
    const Records value = recordsOf(
        readListRecords, "OwnerNode : x\n" + QByteArray("            y\n").repeated(100'000));
    QCOMPARE(value.all.size(), 1);
    QCOMPARE(value.all.first().members.size(), 1);
}

QTEST_GUILESS_MAIN(TestFormatList)
#include "tst_format_list.moc"
